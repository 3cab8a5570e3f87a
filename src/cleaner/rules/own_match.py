"""Which of a user's own rules decides over which block.

Phrases are met as those of the catalogue are. A `*` becomes an atomic group that takes the first place where the next
words stand, so that nothing is tried twice and a line costs time linear in its length. Selectors are met from the root
down: a node is as far along a selector as its parent, or one step further, so that one pass over the nodes is enough.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import msgspec

from cleaner.model import Block, Document, Node
from cleaner.own import OwnRule, OwnRules
from cleaner.rules.base import Pattern, Rule, applies_to
from cleaner.rules.catalogue import LONG, Catalogue
from cleaner.rules.folding import fold

_STEP: Final = r"(?:[a-z][a-z0-9-]*)?(?:[.#][\w-]+)*"
SELECTOR: Final = re.compile(rf"(?=[^ ]){_STEP}(?: +(?=[^ ]){_STEP})*", re.IGNORECASE)
"""Steps parted by blanks; each is a tag, names, or both."""
_WORD: Final = re.compile(r"[^\W_]+")


class _Step(NamedTuple):
    tag: str
    """Empty: any."""
    names: frozenset[str]


def parts_of(pattern: str) -> list[str]:
    """The words between the stars of a pattern, folded.

    >>> parts_of("Sign up for * NEWSLETTER"), parts_of("* min read")
    (['sign up for', 'newsletter'], ['', 'min read'])
    """
    return [fold(part) for part in re.split(r"(?:^|(?<=\s))\*(?=\s|$)", pattern)]


class Matcher:
    """A user's rules, ready to be met. Immutable."""

    def __init__(self, own: OwnRules) -> None:
        self._rules = {rule.name: (at, rule) for at, rule in enumerate(own.rules)}
        self._words = Catalogue(_worded(rule) for rule in own.rules)
        self._selectors = tuple((_steps(selector), rule) for rule in own.rules for selector in rule.selectors)

    def hits(self, document: Document, host: str | None) -> list[OwnRule | None]:
        """For each block the rule that decides over it: the first of the file that meets it."""
        met = self.all_hits(document, host)
        return [rules[0] if rules else None for rules in met]

    def all_hits(self, document: Document, host: str | None) -> list[tuple[OwnRule, ...]]:
        """For each block all the rules that meet it, in the order of the file."""
        places = self._places(document, host)
        return [self._met(block, places.get(block.node, ()), host) for block in document.blocks]

    def _met(self, block: Block, placed: Sequence[OwnRule], host: str | None) -> tuple[OwnRule, ...]:
        found = {rule.name for rule in self._words.hits(block, host)} | {rule.name for rule in placed}
        return tuple(rule for _, rule in sorted((self._rules[name] for name in found), key=lambda each: each[0]))

    def _places(self, document: Document, host: str | None) -> dict[int, list[OwnRule]]:
        """The rules whose selectors meet a node or one that it stands in."""
        met: dict[int, list[OwnRule]] = {}
        for steps, rule in self._selectors:
            if document.format != "html" or not applies_to(self._words.get(rule.name), host):
                continue
            for node in _nodes_in(document.nodes, steps):
                met.setdefault(node, []).append(rule)
        return met


@lru_cache(maxsize=8)
def matcher(own: OwnRules) -> Matcher:
    """The rules, ready to be met. Built once for each set."""
    return Matcher(own)


def digest(own: OwnRules) -> str:
    """sha256 over all that decides: what a rule is for, and its examples, change nothing."""
    deciding = [msgspec.structs.replace(rule, why="", drops=(), keeps=(), lifts=()) for rule in own.rules]
    said = msgspec.json.encode(msgspec.structs.replace(own, rules=tuple(deciding)), order="deterministic")
    return hashlib.sha256(said).hexdigest()


def _nodes_in(nodes: Sequence[Node], steps: Sequence[_Step]) -> list[int]:
    """Indices of the nodes that a selector meets, with all that stand in them."""
    taken = [0] * len(nodes)
    met = []
    for at, node in enumerate(nodes):
        far = taken[node.parent] if at else 0
        if far < len(steps) and _is(node, steps[far]):
            far += 1
        taken[at] = far
        if far == len(steps):
            met.append(at)
    return met


def _is(node: Node, step: _Step) -> bool:
    return (not step.tag or node.tag == step.tag) and (not step.names or step.names.issubset(node.names.split()))


def _steps(selector: str) -> tuple[_Step, ...]:
    steps = []
    for step in selector.lower().split():
        tag, *names = re.split(r"[.#]", step)
        steps.append(_Step(tag, frozenset(names)))
    return tuple(steps)


def _worded(rule: OwnRule) -> Rule:
    """The words of a rule, as the catalogue meets them."""
    return Rule(
        name=rule.name,
        role=rule.role or "other",
        why=rule.why,
        lines=_joined(line for line in rule.lines if "|" not in line),
        leads=_joined(rule.leads),
        opens=_joined(rule.opens),
        opens_at_most=rule.at_most,
        patterns=(
            *(_pattern(pattern, rule.at_most) for pattern in rule.patterns),
            *(_pattern(line, LONG) for line in rule.lines if "|" in line),  # a bar would part a phrase in two
        ),
        hosts=rule.hosts,
    )


def _joined(phrases: Iterable[str]) -> dict[str, str]:
    """Each phrase as a table of its own. The catalogue's tables are by language, which a user need not say."""
    return {str(at): fold(phrase) for at, phrase in enumerate(phrases)}


def _pattern(pattern: str, at_most: int) -> Pattern:
    parts = parts_of(pattern)
    first, last = parts[0], parts[-1]
    middle = "".join(rf"(?>.*?{_bounded(part)})" for part in parts[1:-1] if part)
    regex = f"^{_bounded(first)}{middle}" + (f".*{_bounded(last)}$" if len(parts) > 1 else "$")
    cue = max((word for part in parts for word in _WORD.findall(part)), key=len)
    return Pattern(regex=regex, cues=cue, at_most=at_most, language="own")


def _bounded(part: str) -> str:
    """The words of a part, at the borders of words."""
    return rf"(?:(?<!\w)|(?<={_UNSPACED})){re.escape(part)}(?:(?!\w)|(?={_UNSPACED}))" if part else ""


_UNSPACED: Final = r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"
"""Scripts that set no blanks between words. Escaped, since patterns are taken apart like lines."""
