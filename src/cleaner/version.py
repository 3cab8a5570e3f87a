"""The version: one place, read by the build and written into every record."""

from typing import Final

__version__: Final = "0.1.0"
