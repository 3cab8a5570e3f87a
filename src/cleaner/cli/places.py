"""What inputs are, and that results never take the place of one."""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from cleaner.sources.archives import Asked

HEAD: Final = 2000
"""Bytes at the beginning of a file that show what it is."""
PROFILE: Final = b'"cleaner site profile"'
REVIEW: Final = b'<meta name="generator" content="cleaner '


def is_url(given: bytes) -> bool:
    """Whether an input is an address, whose page is fetched."""
    return given.lower().startswith((b"http://", b"https://"))


def holds_many(given: bytes, asked: "Asked") -> bool:
    """Whether an input is a folder or an archive."""
    from cleaner.sources.archives import holds_pages, is_archive
    from cleaner.sources.files import Found, find

    if os.path.isdir(given) or is_archive(given):
        return True
    return any(isinstance(file, Found) and holds_pages(file, asked) for file in find([given]))


def refuse_inputs(inputs: Iterable[bytes], place: bytes) -> None:
    """Raise UsageError when an output is an input."""
    if any(_same(given, place) for given in inputs):
        raise click.UsageError("The output is one of the inputs: give it a place of its own.")


def refuse_pages(inputs: Iterable[bytes], place: bytes, mark: bytes) -> None:
    """The same, and when the output is a file in a folder that is read; one with `mark` in its head is an earlier
    output."""
    inputs = list(inputs)
    refuse_inputs(inputs, place)
    if any(_lies_in(place, given) for given in inputs) and not _is_free(place, mark):
        name = os.fsencode(place).decode("utf-8", "replace")
        raise click.UsageError(f"{name} is a file among the inputs: give the output a place of its own.")


def _same(one: bytes, other: bytes) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _lies_in(place: bytes, folder: bytes) -> bool:
    real = os.path.realpath(folder)
    return os.path.isdir(real) and os.path.realpath(place).startswith(os.path.join(real, b""))


def _is_free(place: bytes, mark: bytes) -> bool:
    """Whether nothing is lost when a file is overwritten: it is not there, empty or our own."""
    try:
        with open(place, "rb") as file:
            head = file.read(HEAD)
    except OSError:  # nothing there, or whoever writes will tell
        return True
    return not head or mark in head
