"""A finished run -> the review page, in two passes: one to sort the articles, one to show those that are kept."""

import os
from collections.abc import Iterator
from typing import Any

from cleaner.options import Options
from cleaner.review.page import Entry, article, entry, render
from cleaner.review.run import Row, read, rows
from cleaner.review.summary import Summary
from cleaner.review.words import whys_of


class Review:
    """The articles of a run, most suspicious first, ready to be written as a page. Holds no text of theirs."""

    def __init__(
        self, folder: str | bytes | os.PathLike[str], most: int = 2000, options: Options | None = None
    ) -> None:
        """Read a run.

        Args:
            folder: what `cleaner clean -o FOLDER --ledger` made.
            most: so many articles are shown (2,000 make some 40 MB); the pictures count all.
            options: those of the run, for the reasons of the user's own rules.

        Raises:
            MissingInput, UnreadableInput, ReadError: the folder is no such thing.
        """
        self._folder = folder
        self._options = options
        self.summary = Summary()
        self.failed: list[Row] = []
        entries: list[Entry] = []
        for row in rows(folder):
            reviewed = read(folder, row)
            self.summary.add(reviewed)
            entries.append(entry(reviewed))
            if reviewed.record is None:
                self.failed.append(row)
        self.entries = sorted(entries, key=lambda each: -each.points)[:most]

    def html(self, name: str) -> Iterator[str]:
        """The page, piece by piece. `name` is what was reviewed. Raises what the constructor does."""
        return render(self.entries, self._articles(), self.summary, name)

    def _articles(self) -> Iterator[dict[str, Any]]:
        whys = whys_of(self._options)
        for each in self.entries:
            yield article(read(self._folder, each.row), each.found, whys)
