"""Where the time of a page goes: the functions of the pipeline, with a clock around each."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any
from unittest.mock import patch


@contextmanager
def watched(clock: Callable[[], float]) -> Iterator[dict[str, float]]:
    """While it is open, seconds are added up by stage, without those of the stages inside."""
    times: dict[str, float] = {}
    inside: list[float] = [0.0]
    with ExitStack() as stack:
        for name, owner, attribute in _stages():
            times.setdefault(name, 0.0)
            clocked = _clocked(getattr(owner, attribute), name, times, inside, clock)
            stack.enter_context(patch.object(owner, attribute, clocked))
        yield times


def _stages() -> tuple[tuple[str, Any, str], ...]:
    """(stage, where the function is looked up when it is called, its name)."""
    from cleaner import assemble, metadata, opinion, pipeline, reading
    from cleaner.rules import Catalogue
    from cleaner.tagging.model import Net

    return (
        ("decode", reading, "decode"),
        ("parse", reading, "parse"),
        ("walk of the tree", reading, "read_tree"),
        ("lines of a dump", reading, "read_flat"),
        ("rest of reading", pipeline, "read"),
        ("rules", Catalogue, "hits_of"),
        ("features", pipeline, "tag"),
        ("net", Net, "__call__"),
        ("metadata", metadata, "facts_of"),
        ("metadata", metadata, "headlines"),
        ("metadata", metadata, "fields"),
        ("judge", pipeline, "judge"),
        ("second opinion", opinion, "kept_by_trafilatura"),
        ("assemble", assemble, "article"),
        ("rest", pipeline, "_result"),
    )


def _clocked(
    function: Callable[..., Any], name: str, times: dict[str, float], inside: list[float], clock: Callable[[], float]
) -> Callable[..., Any]:
    @wraps(function)
    def clocked(*args: Any, **kwargs: Any) -> Any:
        inside.append(0.0)
        start = clock()
        try:
            return function(*args, **kwargs)
        finally:
            taken = clock() - start
            times[name] += taken - inside.pop()
            inside[-1] += taken

    return clocked
