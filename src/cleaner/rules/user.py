"""A file of a user's own rules -> `OwnRules`. Data only: nothing in it can run, or run for ever.

There are no regexes in it, on purpose: whole lines, openings, what stands before a colon, and lines with `*` for any
words say what users want to say, can be read by everybody, and take time linear in the line (`own_match`). All sizes
are bounded, and what is wrong is told with the file, the line and the key.
"""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NoReturn, get_args

import msgspec

from cleaner.errors import MissingInput, OptionError, UnreadableInput
from cleaner.model import BoilerplateRole, ContentRole, LiftedRole
from cleaner.own import OwnRule, OwnRules
from cleaner.rules import ALL
from cleaner.rules.folding import fold
from cleaner.rules.own_match import SELECTOR, parts_of

LARGEST: Final = 1 << 20
"""Bytes of a file."""
MOST_RULES: Final = 1000
MOST_PHRASES: Final = 20_000
"""Phrases, patterns, selectors and examples of a file, together."""
LONGEST: Final = 400
"""Characters of a phrase; longer blocks are met by their beginning only."""
LONGEST_EXAMPLE: Final = 20_000
"""Characters of an example, which may be a piece of HTML."""
MOST_STARS: Final = 8

_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST: Final = re.compile(r"(?!-)[^\W_]+(?:[.-]+[^\W_]+)*")
_TABLE: Final = re.compile(r"\s*\[+\s*([^\]]*?)\s*\]+\s*(?:#.*)?")
_LINE: Final = 300
"""Characters of a line that are searched for its key."""
_KEY: Final = re.compile(r"""\s*([\w.\- "']+?)\s*=""")

_LISTS: Final = ("lines", "leads", "opens", "patterns", "selectors")
_EXAMPLES: Final = ("drops", "keeps", "lifts")
_KEYS: Final = ("why", "action", "role", *_LISTS, "at_most", "hosts", *_EXAMPLES)

_ROLES: Final = {
    "keep": get_args(ContentRole),
    "lift": get_args(LiftedRole),
    "drop": (*get_args(BoilerplateRole), *get_args(LiftedRole)),
}


def read_rules(path: str | os.PathLike[str]) -> OwnRules:
    """Read a file of rules, such as `cleaner.toml`.

    Raises:
        MissingInput, UnreadableInput: the file could not be had.
        OptionError: what it says makes no sense; `where` names file, line and key.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise MissingInput(str(path), "there is no such file of rules") from error
    except OSError as error:
        raise UnreadableInput(str(path), (error.strerror or type(error).__name__).lower()) from error
    if len(content) > LARGEST:
        raise OptionError(str(path), f"is larger than {LARGEST} bytes: no file of rules")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise OptionError(f"{path}, line {line}", "is no UTF-8") from error
    return parse_rules(text, str(path))


def parse_rules(text: str, where: str = "rules") -> OwnRules:
    """The rules in a text in TOML. Raises OptionError; `where` names the file in its message."""
    return _Reader(text, where).rules()


class _Reader:
    """One file. All complaints go through `_fail`, which finds the line."""

    def __init__(self, text: str, where: str) -> None:
        self._text = text
        self._where = where

    def rules(self) -> OwnRules:
        said = self._toml()
        self._only(said, ("rules", "phrases", "without_rules"), ())
        tables = self._table(said.get("rules", {}), ("rules",))
        if len(tables) > MOST_RULES:
            self._fail(("rules",), f"{len(tables)} rules are more than {MOST_RULES}")
        known = {rule.name for rule in ALL}
        without = self._texts(said, "without_rules", ())
        for name in without:
            if name not in known:
                self._fail(("without_rules",), _no_such(name))
        rules = OwnRules(
            rules=tuple(self._rule(name, self._table(table, ("rules", name))) for name, table in tables.items()),
            phrases=tuple(self._phrases(self._table(said.get("phrases", {}), ("phrases",)))),
            without_rules=frozenset(without),
        )
        if (count := _count(rules)) > MOST_PHRASES:
            self._fail((), f"{count} phrases and examples are more than {MOST_PHRASES}")
        return rules

    def _toml(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._text)
        except RecursionError as error:
            raise OptionError(self._where, "is nested too deep") from error
        except ValueError as error:  # TOMLDecodeError, and numbers of absurd length
            found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", str(error))
            line = (found[1] or str(self._text.count("\n") + 1)) if found else None
            reason = str(error)[: found.start()] if found else str(error)
            where = self._where if line is None else f"{self._where}, line {line}"
            raise OptionError(where, f"is no TOML: {reason}") from error

    def _rule(self, name: str, table: Mapping[str, Any]) -> OwnRule:
        path = ("rules", name)
        if not _NAME.fullmatch(name) or len(name) > 80:
            self._fail(path, "a rule's name is lower case words with hyphens: podcast-teaser")
        self._only(table, _KEYS, path)
        values: dict[str, Any] = {key: table[key] for key in ("why", "action", "role", "at_most") if key in table}
        for key in (*_LISTS, *_EXAMPLES):
            values[key] = tuple(self._texts(table, key, path))
        values["hosts"] = frozenset(self._host(host, (*path, "hosts")) for host in self._texts(table, "hosts", path))
        try:
            rule = msgspec.convert({"name": name, "why": "", **values}, OwnRule)
        except msgspec.ValidationError as error:
            reason, _, key = str(error).partition(" - at `$.")
            self._fail((*path, key.rstrip("`").partition("[")[0]), reason[:1].lower() + reason[1:])
        self._check(rule, path)
        return rule

    def _check(self, rule: OwnRule, path: tuple[str, ...]) -> None:
        """What a type cannot say."""
        if not rule.why.strip():
            self._fail((*path, "why"), "say how such text gets into the page")
        if not any(getattr(rule, key) for key in _LISTS):
            self._fail(path, f"meets nothing: give one of {', '.join(_LISTS)}")
        if (rule.role is not None or rule.action == "lift") and rule.role not in _ROLES[rule.action]:
            roles = ", ".join(sorted(_ROLES[rule.action]))
            self._fail((*path, "role"), f"a rule with the action {rule.action} has one of the roles {roles}")
        for key in ("lines", "leads", "opens"):
            for phrase in getattr(rule, key):
                self._check_phrase(phrase, (*path, key), bars=key == "lines")
        for pattern in rule.patterns:
            self._check_pattern(pattern, (*path, "patterns"))
        for selector in rule.selectors:
            if len(selector) > LONGEST or not SELECTOR.fullmatch(selector):
                reason = (
                    f"{_short(selector)} is none of tag, .name, #name, joined or behind one another: aside .promo p"
                )
                self._fail((*path, "selectors"), reason)

    def _check_phrase(self, phrase: str, path: tuple[str, ...], *, bars: bool) -> None:
        if "|" in fold(phrase) and not bars:
            self._fail(path, f"{_short(phrase)}: a bar parts phrases; give them one by one")
        if len(phrase) > LONGEST:
            self._fail(path, f"{_short(phrase)} is longer than {LONGEST} characters")
        if sum(char.isalnum() for char in fold(phrase)) < 2:
            self._fail(path, f"{_short(phrase)} holds no word")

    def _check_pattern(self, pattern: str, path: tuple[str, ...]) -> None:
        if len(pattern) > LONGEST:
            self._fail(path, f"{_short(pattern)} is longer than {LONGEST} characters")
        if any("*" in word and word != "*" for word in pattern.split()):
            self._fail(path, f"{_short(pattern)}: set * apart by blanks; it stands for whole words")
        if pattern.count("*") > MOST_STARS:
            self._fail(path, f"{_short(pattern)} has more than {MOST_STARS} stars")
        if sum(char.isalnum() for part in parts_of(pattern) for char in part) < 2:
            self._fail(path, f"{_short(pattern)} holds no word")

    def _phrases(self, table: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
        by_name = {rule.name: rule for rule in ALL}
        for name in table:
            path = ("phrases", name)
            if name not in by_name or by_name[name].place:
                self._fail(path, _no_such(name))
            phrases = self._texts(table, name, ("phrases",))
            for phrase in phrases:
                self._check_phrase(phrase, path, bars=False)
            yield name, tuple(phrases)

    def _host(self, host: str, path: tuple[str, ...]) -> str:
        if len(host) > 253 or not _HOST.fullmatch(host):
            self._fail(path, f"{_short(host)} is no host: news.example")
        return host.lower()

    # ---- shapes, and where they stand --------------------------------------------------------------

    def _table(self, value: Any, path: tuple[str, ...]) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            self._fail(path, "must be a table: [rules.NAME]")
        return value

    def _texts(self, table: Mapping[str, Any], key: str, path: tuple[str, ...]) -> list[str]:
        value = table.get(key, [])
        most = LONGEST_EXAMPLE if key in _EXAMPLES else LONGEST
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self._fail((*path, key), 'must be a list of texts: ["one", "two"]')
        for each in value:
            if not each.strip() or len(each) > most:
                reason = "is empty" if not each.strip() else f"is longer than {most} characters"
                self._fail((*path, key), f"{_short(each)} {reason}")
        return value

    def _only(self, table: Mapping[str, Any], keys: tuple[str, ...], path: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                self._fail((*path, key), f"there is no such key; there are {', '.join(keys)}")

    def _fail(self, path: tuple[str, ...], reason: str) -> NoReturn:
        line = _line_of(self._text, path)
        places = [self._where, f"line {line}" if line else "", ".".join(path)]
        raise OptionError(", ".join(place for place in places if place), reason)


def _line_of(text: str, path: tuple[str, ...]) -> int | None:
    """The line on which a key stands, or the table that it should stand in."""
    table: tuple[str, ...] = ()
    best = (0, 0)
    for number, line in enumerate(text.splitlines(), 1):
        line = line[:_LINE]
        if header := _TABLE.fullmatch(line):
            table = at = _path(header[1])
        elif key := _KEY.match(line):
            at = (*table, *_path(key[1]))
        else:
            continue
        if at and at == path[: len(at)]:
            best = max(best, (len(at), -number))
    return -best[1] or None


def _path(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _count(rules: OwnRules) -> int:
    own = sum(len(getattr(rule, key)) for rule in rules.rules for key in (*_LISTS, *_EXAMPLES))
    return own + sum(len(phrases) for _, phrases in rules.phrases)


def _no_such(name: str) -> str:
    return f"the catalogue has no rule {_short(name)} with phrases: `cleaner rules` lists it"


def _short(text: str) -> str:
    """A text of the file, for a message: short, and nothing in it can steer a terminal."""
    return ascii(text if len(text) <= 60 else text[:57] + "...") if not text.isprintable() else repr(text[:60])
