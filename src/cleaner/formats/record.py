"""Article -> dict and JSON: the same article gives the same bytes on any machine."""

from typing import Any, Final, cast

import msgspec

from cleaner.model import Article

ENCODER: Final = msgspec.json.Encoder(order="deterministic")
"""Struct fields stand in the order of the model, the keys of `by_reason` are sorted."""


def to_dict(article: Article) -> dict[str, object]:
    """The record as plain Python values, keys in schema order."""
    return cast(dict[str, object], msgspec.to_builtins(article, order="deterministic"))


def to_json(article: Article) -> str:
    """The record as one JSON object on one line, with its line end."""
    return to_bytes(article).decode()


def to_bytes(value: object) -> bytes:
    """Any value of the model as one line of JSON in UTF-8, with its line end.

    Half a surrogate pair has no UTF-8 form. Reading removes them; should one come from elsewhere (a caller's str,
    a file name), it is written as U+FFFD rather than losing the record.
    """
    try:
        return ENCODER.encode(value) + b"\n"
    except UnicodeEncodeError:
        return msgspec.json.encode(_without_surrogates(msgspec.to_builtins(value, order="deterministic"))) + b"\n"


def indented(line: bytes) -> bytes:
    """A line of JSON for a person to read: indented by two, with its line end."""
    return msgspec.json.format(line.rstrip(b"\n"), indent=2) + b"\n"


def _without_surrogates(value: Any) -> Any:
    """A copy of plain values in which every str can be written as UTF-8. As deep as the model, so recursion is safe."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_without_surrogates(each) for each in value]
    return value
