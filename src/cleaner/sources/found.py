"""What finding gives: pages and archives that can be read, and what is passed over."""

from dataclasses import dataclass

from cleaner.model import Doubt


@dataclass(frozen=True, slots=True)
class Found:
    """A page that can be read."""

    name: bytes
    """Relative to the input root, "/" separators; unique in a run."""
    place: bytes
    """What to open; `STDIN` for standard input."""
    follow: bool = True
    """Whether a symbolic link at `place` may be followed."""
    size: int | None = None
    """Bytes, those of its sidecar included."""
    mtime_ns: int | None = None
    """When it or its sidecar was last written, nanoseconds."""
    sidecar: bool = False
    """Whether a sidecar lies beside it."""
    doubt: Doubt | None = None
    """What its name or its place says against its being a page; None for what was named."""
    listed: bool = False
    """Whether it lay in a folder, and nobody named it."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Something that is there, or was named, and holds no page for us."""

    name: bytes
    code: str
    """missing, unreadable, special-file, link-skipped, part-of-page, url ..., or an archive's complaint; stable."""
    detail: str
    """For a person: what it is, and what to do about it."""
    failed: bool
    """False for what nobody expects to be read: a link in a folder, a pipe, a device, parts of a saved page."""
    member: str | None = None
    """Name inside an archive."""
    record: int | None = None
    """Number inside an archive, from 0."""
