"""Raw web pages in, clean article records out. What is not in `__all__` may change."""

from cleaner.version import __version__

__all__ = ["__version__"]
