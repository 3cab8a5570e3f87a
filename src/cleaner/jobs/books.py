"""What is there against what the ledger says: which inputs are to be done, and what is entered when they are."""

import hashlib
from collections.abc import Callable, Iterable, Iterator

from cleaner.jobs.inputs import at_hand, members, state_of
from cleaner.jobs.ledger import ARCHIVE, Entry, Ledger
from cleaner.jobs.output import Output
from cleaner.jobs.report import Row, row_of
from cleaner.jobs.work import TRIED_ANEW, UNCHANGED, Key, Outcome, State, Task, Way, outcome
from cleaner.model import Page
from cleaner.sources.archives import holds_pages, may_hold_pages
from cleaner.sources.files import Found, Passed

Tell = Callable[[Row, bool], None]
"""Is told the row of each input when it is done, and whether it was found unchanged since an earlier run."""


class Books:
    """The accounts of one run."""

    def __init__(self, way: Way, output: Output, ledger: Ledger, tell: Tell, *, retry_failed: bool) -> None:
        self._way, self._output, self._ledger, self._tell = way, output, ledger, tell
        self._rules = way.rules()
        self._retry_failed = retry_failed

    def tasks(self, found: Iterable[Found | Passed]) -> Iterator[Task]:
        """What is to be done: what is new, has changed, was not finished, or was made by other rules."""
        for thing in found:
            state, entries = state_of(thing), self._ledger.entries(thing.name)
            if isinstance(thing, Passed):
                self._settle_now(Task(thing, Key(thing.name), state))
            elif done := self._all_done(thing, state, entries):
                self._meet_again(done, state)
            elif holds_pages(thing, self._way.asked):
                yield from self._archive(thing, state, {entry.key: entry for entry in entries})
            else:
                yield from self._page(thing, state, {entry.key: entry for entry in entries})

    def settle(self, task: Task, result: Outcome, pages: int | None = None) -> None:
        """A task is done: write what came of it, then enter it. `pages`: how many an archive has."""
        if result.status == UNCHANGED:
            self._meet_again([e for e in self._ledger.entries(task.key.path) if e.key == task.key], task.state)
            return
        before, written = self._ledger.output_of(task.key), self._output.write(task.key, result)
        if before is not None and before != written:
            self._output.forget(before)
        keep = self._output.keeps_results
        entry = self._ledger.put(task, self._rules_for(task.thing), result, written, pages=pages, keep=keep)
        if entry.status != ARCHIVE:
            self._tell(row_of(entry, self._ledger.run), False)

    def _page(self, found: Found, state: State, entries: dict[Key, Entry]) -> Iterator[Task]:
        key, thing = Key(found.name), at_hand(found, self._way.asked.max_bytes)
        if isinstance(thing, Passed):
            self._settle_now(Task(thing, key, state))
        else:
            yield Task(thing, key, state, self._known(entries.get(key), self._rules_for(found)))

    def _archive(self, found: Found, state: State, entries: dict[Key, Entry]) -> Iterator[Task]:
        """The pages of an archive that are to be done. In the end it gets an entry of its own, with their number."""
        own, number = Outcome(ARCHIVE), 0
        for thing, key, _ in members(found, self._way.asked):
            task = Task(thing, key, state, self._known(entries.get(key), self._rules))
            number += key.record >= 0
            if key.record < 0:
                own = outcome(self._way, task)
            elif key in entries and self._is_done(entries[key], state, self._rules):
                self._meet_again([entries[key]], state)
            elif isinstance(thing, Passed):
                self._settle_now(task)
            else:
                yield task
        self.settle(Task(found, Key(found.name), state), own, number)

    def _settle_now(self, task: Task) -> None:
        self.settle(task, outcome(self._way, task))

    def _meet_again(self, entries: Iterable[Entry], state: State) -> None:
        for entry in entries:
            self._ledger.touch(entry, state)
            if entry.status != ARCHIVE:
                self._tell(row_of(entry, entry.run), True)

    def _all_done(self, found: Found, state: State, entries: list[Entry]) -> list[Entry]:
        """The entries of a file of which nothing is to be done, so that it need not be opened; [] of any other."""
        rules = self._rules_for(found)
        done = [entry for entry in entries if self._is_done(entry, state, rules)]
        whole = bool(done) and done[0].key == Key(found.name)
        return done if whole and (done[0].pages or 0) == len(done) - 1 else []

    def _is_done(self, entry: Entry, state: State, rules: str) -> bool:
        """What has no state, as standard input, has to be read to be known."""
        return state != State() and state == (entry.size, entry.mtime_ns) and not self._is_due(entry, rules)

    def _known(self, entry: Entry | None, rules: str) -> str | None:
        return None if entry is None or self._is_due(entry, rules) else entry.fingerprint

    def _rules_for(self, thing: Found | Passed | Page) -> str:
        """By what a result is made, the doubt about a file among it: that may come and go with the page beside it."""
        doubt = thing.doubt if isinstance(thing, Found) and not may_hold_pages(thing.name) else None
        if doubt is None:
            return self._rules
        return hashlib.sha256(f"{self._rules} {doubt.code} {doubt.detail}".encode()).hexdigest()[:16]

    def _is_due(self, entry: Entry, rules: str) -> bool:
        """Whether an input would have to be done again even if it is what it was."""
        if entry.status == "error" and (self._retry_failed or entry.code in TRIED_ANEW):
            return True
        return entry.rules != rules or not self._output.holds(entry)
