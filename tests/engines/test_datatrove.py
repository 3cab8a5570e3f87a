"""The step for datatrove: the real one, its local executor."""

import json

import pytest
from engine_pages import page

from cleaner import Page, clean

pytest.importorskip("datatrove", reason="needs the extra dist")


def documents():
    from datatrove.data import Document

    for number in range(4):
        row = page(number)
        yield Document(text=row["html"], id=str(number), metadata={"url": row["url"]})
    yield Document(text="", id="empty", metadata={})


@pytest.mark.filterwarnings("ignore")
def test_documents_become_articles_and_the_others_leave():
    from cleaner.engines.on_datatrove import cleaning

    step = cleaning()
    done = list(step.run(documents()))
    expected = [clean(Page(row["html"], url=row["url"])) for row in map(page, range(4))]
    assert [document.text for document in done] == [article.text for article in expected]
    assert [document.metadata["cleaner"] for document in done] == [json.loads(a.to_json()) for a in expected]
    assert [document.id for document in done] == ["0", "1", "2", "3"]


@pytest.mark.filterwarnings("ignore")
def test_it_is_a_step_of_a_pipeline(tmp_path):
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.writers.jsonl import JsonlWriter

    from cleaner.engines.on_datatrove import cleaning

    writer = JsonlWriter(str(tmp_path / "out"), compression=None)
    steps = [list(documents()), cleaning(), writer]
    LocalPipelineExecutor(steps, tasks=1, logging_dir=str(tmp_path / "logs")).run()
    lines = (tmp_path / "out/00000.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["0", "1", "2", "3"]
