"""Pages on engines that spread work over many machines: docs/scale.md.

    batch       the one function that all of them call: a batch of pages in, a batch of records out; no engine in it
    pages       files and archives as batches of pages
    on_daft     `cleaner clean --engine daft`
    on_datatrove  a step for datatrove's pipelines

No engine survives a page that kills its process, and none bounds a page's time. So a batch can bring workers of its
own, the same that a local run has.
"""

from cleaner.engines.batch import clean_batch, observe_batch, profile_of

__all__ = ["clean_batch", "observe_batch", "profile_of"]
