"""`python -m cleaner` is the command."""

from cleaner.cli import main

if __name__ == "__main__":
    main()
