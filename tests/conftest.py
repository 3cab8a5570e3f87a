"""What every test stands on: hypothesis without deadlines, and with the same examples each time."""

import hypothesis

hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("steady")
