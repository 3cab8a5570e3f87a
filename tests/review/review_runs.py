"""Runs that are made: records and ledgers as `clean -o DIR --ledger` writes them, without cleaning a page."""

from cleaner.formats.ledger import LedgerLine
from cleaner.formats.record import to_bytes

STORY = (
    "The harbour board met for the third time this week and again could not agree on who should pay for the new crane."
)


def line(block, text, action="keep", role="paragraph", reason="tagger:0.99 long"):
    return LedgerLine(block=block, line=block + 1, role=role, action=action, reason=reason, text=text)


def plain_lines(title="Harbour"):
    return (
        line(0, "Home", "drop", "navigation", "rule:nav-home"),
        line(1, title, "lift", "title", "field:title"),
        line(2, STORY),
        line(3, "* indicates required", "drop", "form", "rule:form-required"),
        line(4, STORY + " Nobody was surprised."),
    )


class Made:
    """A run's output folder."""

    def __init__(self, folder):
        self.folder = folder
        self._rows = []

    def add(self, path, lines=None, status="ok", ledger=True, **fields):
        """An article: its path in the report, its blocks, fields of its record."""
        name = f"{len(self._rows):04}"
        lines = plain_lines() if lines is None else lines
        record = {"status": status, "title": "Harbour", "authors": [{"name": "Ann Lee", "url": None}], **fields}
        record.setdefault("published_at", "2024-05-14")
        (self.folder / f"{name}.json").write_bytes(to_bytes(record))
        if ledger:
            (self.folder / f"{name}.ledger.jsonl").write_bytes(b"".join(map(to_bytes, lines)))
        self._rows.append(
            {"path": path, "status": status, "output": f"{name}.json", "sha256": f"{len(self._rows):064x}"}
        )
        return self

    def fail(self, path, code="empty", detail="it is empty"):
        self._rows.append({"path": path, "status": "error", "code": code, "detail": detail, "output": None})
        return self

    def skip(self, path, status="skipped"):
        self._rows.append({"path": path, "status": status, "code": "link-skipped", "output": None})
        return self

    def done(self):
        (self.folder / "_report.jsonl").write_bytes(b"".join(map(to_bytes, self._rows)))
        return self.folder
