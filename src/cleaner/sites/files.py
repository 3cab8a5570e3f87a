"""The profile as a file: JSON that a person can read and edit, one line of a site on one line of the file.

Data only, and checked when read: nothing in it is run, no name in it is used as a path, and all sizes are bounded.
"""

import contextlib
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from cleaner.errors import OptionError, OutputError
from cleaner.sites.lines import LONGEST, case, fold
from cleaner.sites.profile import Line, Site, SiteProfile
from cleaner.targets import target

KIND: Final = "cleaner site profile"
VERSION: Final = 1
MOST_BYTES: Final = 256 * 1024 * 1024
"""A larger file is not read: 100 sites with all the lines that are remembered of one fill half of it."""

Count = Annotated[int, Meta(ge=1, le=2**53)]
Key = Annotated[str, Meta(max_length=2 * LONGEST)]
Text = Annotated[str, Meta(max_length=1_000)]
Host = Annotated[str, Meta(min_length=1, max_length=253)]


class _Line(Struct, forbid_unknown_fields=True, omit_defaults=True):
    line: Key
    pages: Count
    example: Text
    starts: Annotated[int, Meta(ge=0, le=2**53)] = 0
    ends: Annotated[int, Meta(ge=0, le=2**53)] = 0
    above: Annotated[dict[Key, Count], Meta(max_length=10_000)] = {}


class _Site(Struct, forbid_unknown_fields=True):
    host: Host | None
    pages: Count
    lines: Annotated[list[_Line], Meta(max_length=1_000_000)]


class _File(Struct, forbid_unknown_fields=True):
    format: Literal["cleaner site profile"]
    version: int
    sites: Annotated[list[_Site], Meta(max_length=1_000_000)]


def to_json(profile: SiteProfile) -> bytes:
    """The bytes of the file: the same for the same profile."""
    sites = ",\n".join(_site(site) for site in profile.sites)
    return f'{{\n"format": "{KIND}",\n"version": {VERSION},\n"sites": [\n{sites}\n]\n}}\n'.encode()


def _site(site: Site) -> str:
    most_first = sorted(site.lines.items(), key=lambda entry: (-entry[1].pages, entry[0]))
    lines = ",\n".join(f"    {_text(_line(key, line))}" for key, line in most_first)
    return f'  {{"host": {_text(site.host)}, "pages": {site.pages}, "lines": [\n{lines}\n  ]}}'


def _line(key: str, line: Line) -> _Line:
    above = dict(sorted(line.above.items(), key=lambda pair: (-pair[1], pair[0])))
    return _Line(key, line.pages, line.example, line.starts, line.ends, above)


def _text(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()


def from_json(content: bytes, where: str) -> SiteProfile:
    """Read the bytes of a file. Raises OptionError, which says where it is broken."""
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:  # a ValidationError is a DecodeError
        raise OptionError(where, f"is no site profile: {error}") from error
    if file.version != VERSION:
        raise OptionError(where, f"is a site profile of version {file.version}; this cleaner reads version {VERSION}")
    hosts = Counter(site.host.lower() for site in file.sites if site.host is not None)
    for host, times in hosts.items():
        if times > 1:
            raise OptionError(where, f"is no site profile: the host {host!r} stands in it {times} times")
    return SiteProfile(_read(site, where) for site in file.sites)


def _read(site: _Site, where: str) -> Site:
    lines: dict[str, Line] = {}
    for entry in site.lines:
        key = _folded(entry.line)
        if key in lines:
            raise OptionError(where, f"is no site profile: the line {entry.line!r} stands twice in one site")
        if max(entry.pages, entry.starts, entry.ends) > site.pages:
            raise OptionError(where, f"is no site profile: {entry.line!r} stands on more than {site.pages} pages")
        above: dict[str, int] = {}
        for upper, pages in entry.above.items():
            upper = _folded(upper)
            above[upper] = above.get(upper, 0) + pages
        lines[key] = Line(entry.pages, entry.example, above, entry.starts, entry.ends)
    return Site(site.host and site.host.lower(), site.pages, lines)


def _folded(line: str) -> str:
    """What a person wrote, folded; what is without capitals is taken as it stands."""
    return line if line == case(line) else fold(line)


def save(profile: SiteProfile, path: Path) -> None:
    """Write the file, whole or not at all. Raises OutputError."""
    place = Path(os.fsdecode(target(path)))
    beside = place.with_name(f".{token_hex(8)}.tmp")
    with _told(path):
        try:
            beside.write_bytes(to_json(profile))
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)


def load(path: Path) -> SiteProfile:
    """Read a file. Raises OptionError."""
    where = os.fsencode(path).decode("utf-8", "replace")
    try:
        if not path.is_file():
            what = "there is no such file" if not path.exists() else "is a folder" if path.is_dir() else "is no file"
            raise OptionError(where, f"{what}; `cleaner learn DIR -o FILE` makes a profile")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise OptionError(where, f"cannot be read: {error.strerror or error}") from error
    if len(content) > MOST_BYTES:
        raise OptionError(where, f"is no site profile: larger than {MOST_BYTES // 1024**2} MiB")
    return from_json(content, where)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        where = os.fsencode(path).decode("utf-8", "replace")
        raise OutputError(where, f"cannot be written: {error.strerror or error}") from error
