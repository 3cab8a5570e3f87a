"""The first pass of a run: what the pages of each site have in common is learned, then it is frozen.

Every input is read twice, once here and once to be cleaned; the tagger runs only the second time. What was learned
stands in the ledger with the hash of all that it was learned from, so a run that is taken up, and one that is repeated,
do not learn again. Until then it waits beside the ledger: a run that is killed while it learns goes on there.
"""

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import Final

from msgspec import Struct
from msgspec.structs import replace as varied

from cleaner.errors import DependencyMissing, ModelError, OptionError, OutputError
from cleaner.jobs import whole
from cleaner.jobs.doubts import teaches
from cleaner.jobs.inputs import contents
from cleaner.jobs.ledger import Ledger
from cleaner.jobs.output import Output
from cleaner.jobs.pool import Lost, as_done
from cleaner.jobs.run import IN_PROCESS, Run
from cleaner.jobs.work import Way
from cleaner.model import Page
from cleaner.sites import Learner, Observation, SiteProfile
from cleaner.sources.files import Found, find, load
from cleaner.sources.names import readable

FACT: Final = "site-profile"
SOURCE: Final = "site-profile-source"


def first_pass(run: Run, output: Output, ledger: Ledger) -> Way:
    """Learn from all inputs of a run: the way with a profile, or as it was when there is nothing to learn."""
    source = _source(run, output.own)
    known = ledger.fact(FACT) if ledger.fact(SOURCE) == source else None
    if known is None:
        profile = _learned_on(run, output, source)
        ledger.note(FACT, profile.to_json())
        ledger.note(SOURCE, source)
    else:
        profile = SiteProfile.from_json(known.encode(), os.fsdecode(ledger.place))
    _forget(output.learning_place)
    return with_profile(run, profile).way


def with_profile(run: Run, profile: SiteProfile) -> Run:
    """The run with a profile; a profile of nothing changes nothing."""
    if not profile.sites:
        return run
    return replace(run, way=varied(run.way, options=replace(run.way.options, profile=profile)))


def learned(run: Run, leave_out: Iterable[bytes] = ()) -> SiteProfile:
    """What the sites of a run's inputs have in common. What cannot be read is passed over: the second pass tells."""
    with Learner() as learner:
        return _taught(learner, run, leave_out)


def _learned_on(run: Run, output: Output, source: str) -> SiteProfile:
    """The same, with all that a run remembers that was killed while it learned from the same inputs."""
    place = output.learning_place
    try:
        with Learner(place=os.fsdecode(place)) as learner:
            if learner.has_looked_at(source.encode()):
                return _taught(learner, run, output.own)
        _forget(place)
        with Learner(place=os.fsdecode(place)) as learner:
            learner.looked_at(source.encode())
            return _taught(learner, run, output.own)
    except sqlite3.Error as error:
        raise OutputError(readable(place), f"cannot be used: {error}; it may be deleted") from error


def _forget(place: bytes) -> None:
    for each in (place, place + b"-wal"):
        with whole.told(each), contextlib.suppress(FileNotFoundError):
            os.unlink(each)


def _taught(learner: Learner, run: Run, leave_out: Iterable[bytes]) -> SiteProfile:
    """The profile, when a learner has looked at all inputs that it has not looked at yet."""
    looks = (look for look in _looks(run, leave_out) if not learner.has_looked_at(look.name))
    with closing(_observations(run, looks)) as observations:
        for look, seen in observations:
            if seen is not None:
                learner.add(seen)
            learner.looked_at(look.name)
    return learner.profile()


class _Look(Struct, frozen=True):
    """What a worker of the first pass is asked to look at."""

    thing: Found | Page
    way: Way
    name: bytes


def _observations(run: Run, looks: Iterator[_Look]) -> Generator[tuple[_Look, Observation | None], None, None]:
    if run.workers == IN_PROCESS:
        yield from ((look, _look(look)) for look in looks)
        return
    with closing(as_done(_look, looks, run.workers, run.limits)) as results:
        for look, result in results:
            yield look, None if isinstance(result, Lost) else result


def _looks(run: Run, leave_out: Iterable[bytes]) -> Iterator[_Look]:
    way = varied(run.way, options=replace(run.way.options, profile=None))
    for each in contents(run.inputs, way.asked, follow_links=run.follow_links, leave_out=leave_out):
        if isinstance(each.thing, Found | Page):
            yield _Look(each.thing, way, b"%b\0%d" % (each.key.path, each.key.record))


def _look(look: _Look) -> Observation | None:
    """What a page adds; None when it cannot be read, or is none. Raises what is no page's fault, and MemoryError."""
    from cleaner.pipeline import observe

    options = look.way.options
    try:
        page = look.thing if isinstance(look.thing, Page) else load(look.thing, options.max_bytes)
        return observe(page, look.way.format, options) if teaches(page) else None
    except (OptionError, DependencyMissing, ModelError, MemoryError):
        raise
    except Exception:
        return None


def _source(run: Run, leave_out: Iterable[bytes]) -> str:
    """The hash of all that is learned from: how each input stands, and how it is read."""
    total = hashlib.sha256(repr((VERSION, run.way.format, run.way.asked)).encode())
    for thing in find(run.inputs, follow_links=run.follow_links, leave_out=leave_out):
        if isinstance(thing, Found):
            total.update(repr((thing.name, thing.size, thing.mtime_ns)).encode())
    return total.hexdigest()


VERSION: Final = 4
"""Of what is learned: higher when the same pages give another profile."""
