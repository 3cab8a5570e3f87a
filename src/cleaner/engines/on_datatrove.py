"""A step for datatrove's pipelines, which run by shards on a machine or under Slurm, and are taken up by shards."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from cleaner.errors import DependencyMissing
from cleaner.jobs.pool import Limits
from cleaner.jobs.run import Run, outcomes
from cleaner.jobs.work import Key, Outcome, State, Task, Way
from cleaner.model import Page
from cleaner.options import Options

if TYPE_CHECKING:
    from datatrove.data import Document

AT_ONCE: Final = 1000
"""Documents of a batch."""
KEPT: Final = ("ok", "short", "truncated")
"""Statuses of records whose text goes on."""


def cleaning(options: Options | None = None, *, workers: int = 1, limits: Limits | None = None) -> Any:
    """A step that gives each document the article's text, and its record under `cleaner` in the metadata.

    Documents without an article (`empty`, `not_article`, and what cannot be read) leave the pipeline and are counted.
    Pages are in `Document.text`, their addresses under `url` in the metadata. Workers as in `clean_batch`.
    Raises DependencyMissing.
    """
    try:
        from datatrove.pipeline.base import PipelineStep
    except ImportError as error:
        raise DependencyMissing("datatrove", "this step needs an extra: pip install 'article-cleaner[dist]'") from error

    class Cleaning(PipelineStep):  # type: ignore[misc]
        type = "🧹 CLEANER"
        name = "articles"

        def run(self, data: "Iterable[Document]", rank: int = 0, world_size: int = 1) -> "Iterator[Document]":  # noqa: ARG002
            source = iter(data)
            run = Run(inputs=(), way=Way(options or Options()), workers=workers, limits=limits or Limits())
            while documents := list(islice(source, AT_ONCE)):
                tasks = (Task(_page(document), Key(b""), State()) for document in documents)
                with self.track_time("batch"), closing(outcomes(run, tasks)) as found:
                    results = list(found)
                for document, result in zip(documents, results, strict=True):
                    self.stat_update(result.status)
                    if _fill(document, result):
                        yield document

    return Cleaning()


def _page(document: "Document") -> Page:
    url = document.metadata.get("url")
    return Page(document.text, url=url if isinstance(url, str) else None)


def _fill(document: "Document", result: Outcome) -> bool:
    """Put text and record in their places; whether there is a text."""
    import msgspec

    if result.record is None or result.status not in KEPT:
        return False
    document.metadata["cleaner"] = msgspec.json.decode(result.record)
    document.text = document.metadata["cleaner"]["text"]
    return True
