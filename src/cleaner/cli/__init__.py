"""The command: arguments in, exit code out. One file a verb; each imports what it needs when it is called."""

from cleaner.cli.main import main

__all__ = ["main"]
