"""Where a file that has a name is written: behind its links, and never in the place of a device or a pipe.

Files appear whole because another one is moved to their place. That would make a regular file of `/dev/null`, and of a
link.
"""

import os

from cleaner.errors import OutputError


def target(place: str | bytes | os.PathLike[str]) -> bytes:
    """The path to move a file to, for a name that somebody gave. Raises OutputError when something else has it."""
    real = os.path.realpath(os.fsencode(place))
    if os.path.lexists(real) and not os.path.isfile(real):
        kind = "is a folder" if os.path.isdir(real) else "is no regular file"
        raise OutputError(os.fsencode(place).decode("utf-8", "replace"), f"{kind}: give the output a place of its own")
    return real
