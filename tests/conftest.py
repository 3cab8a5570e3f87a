"""What every test stands on: hypothesis without deadlines, and with the same examples each time.

`--hypothesis-profile=thorough` draws more of them, others each time.
"""

import hypothesis

hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=1000, database=None)
hypothesis.settings.load_profile("steady")
