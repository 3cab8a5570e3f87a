"""Labels for pages of which only a few snippets are known: what a net says that learned before.

It sees the HTML, where it is surest. The dumps of a page get the text that it kept of the HTML as their gold, so that
the net that learns from both learns of the dumps what only markup shows.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from training.labels import labels
from training.pages import Sample

BELIEF = 0.5
"""How much a label of the net counts, next to one that is known."""


def untaught(made: Sequence[Sample]) -> list[Sample]:
    """The samples that a net is to be asked about: the HTML of pages without gold."""
    return [sample for sample in made if sample.gold is None and sample.form == "html"]


def taught(made: Sequence[Sample], said: Mapping[str, np.ndarray]) -> list[Sample]:
    """The samples, with labels for all blocks of those without gold. `said` has for each of their pages the
    probabilities of the HTML's blocks."""
    shown = {sample.id: _labelled(sample, said[sample.id]) for sample in untaught(made)}
    texts = {page: _kept(sample) for page, sample in shown.items()}
    return [_taught(sample, shown, texts) if sample.gold is None and sample.id in shown else sample for sample in made]


def _taught(sample: Sample, shown: Mapping[str, Sample], texts: Mapping[str, str]) -> Sample:
    if sample.form == "html":
        return shown[sample.id]
    return _labelled(sample, labels(sample.texts, texts[sample.id]))


def _kept(sample: Sample) -> str:
    return "\n".join(text for text, share in zip(sample.texts, sample.kept, strict=True) if share >= 0.5)


def _labelled(sample: Sample, believed: np.ndarray) -> Sample:
    """The sample with what is believed of the blocks of which nothing is known."""
    return sample._replace(
        kept=np.where(sample.known > 0, sample.kept, believed).astype(np.float32),
        known=np.where(sample.known > 0, 1.0, BELIEF).astype(np.float32),
    )
