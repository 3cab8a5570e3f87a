"""`cleaner schema`: the JSON Schema of the record."""

import sys

import click


@click.command()
def schema() -> int:
    """Print the JSON Schema of the article record."""
    from cleaner.formats.schema import to_schema

    sys.stdout.buffer.write(to_schema().encode())
    sys.stdout.buffer.flush()
    return 0
