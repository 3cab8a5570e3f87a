"""What can go wrong, and what the caller may conclude from it.

CleanerError                 anything this package raises on purpose; has .where, .reason, .code
├── InputError               the bytes could not be had
│   ├── MissingInput         no such path
│   ├── UnreadableInput      the system refused, or it is no regular file
│   └── InputTooLarge        above Options.max_bytes
├── ReadError                the bytes were had, but hold no page
│   ├── EmptyInput           nothing, or nothing but space
│   └── NotText              binary: an image, an archive, random bytes
├── OutputError              the results could not be written: the disk is full, a folder is in the way
├── OptionError              an option that makes no sense; nothing was read
├── DependencyMissing        a feature needs an extra that is not installed
└── ModelError               the tagger's weights are missing or damaged
"""

from typing import ClassVar


class CleanerError(Exception):
    """Base of all errors raised on purpose. `code` is stable and stands in the report."""

    code: ClassVar[str] = "error"

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where = where
        self.reason = reason

    def __reduce__(self) -> tuple[type["CleanerError"], tuple[str, str]]:
        """Errors travel between worker processes."""
        return type(self), (self.where, self.reason)


class InputError(CleanerError):
    """The bytes could not be had. `__cause__` keeps what the system said."""

    code = "unreadable"


class MissingInput(InputError):
    """There is no such path."""

    code = "missing"


class UnreadableInput(InputError):
    """The system refused to read it, or it is a pipe, a socket, a device, a link that is not followed."""

    code = "unreadable"


class InputTooLarge(InputError):
    """Above `Options.max_bytes`."""

    code = "too-large"


class ReadError(CleanerError):
    """The bytes were had, but there is no page in them."""

    code = "decode"


class EmptyInput(ReadError):
    """Nothing, or nothing but space."""

    code = "empty"


class NotText(ReadError):
    """Binary data: an image, an archive, an executable, noise."""

    code = "not-html"


class OutputError(CleanerError):
    """The results could not be written. The run ends; `__cause__` keeps what the system said."""

    code = "output"


class OptionError(CleanerError, ValueError):
    """An option that makes no sense. Nothing was read."""

    code = "option"


class DependencyMissing(CleanerError, ImportError):
    """A feature needs an extra that is not installed; the message says which."""

    code = "dependency"


class ModelError(CleanerError):
    """The tagger's weights are missing or damaged: the installation is broken."""

    code = "model"
