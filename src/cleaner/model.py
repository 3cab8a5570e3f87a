"""The values that travel through the package. All frozen; nobody edits another step's value.

Page -> Document (Head, Nodes, Blocks) -> Decisions -> Article
"""

from typing import Annotated, Final, Literal, NamedTuple, get_args

from msgspec import Meta, Struct

Format = Literal["html", "text"]
Action = Literal["keep", "lift", "drop"]
Status = Literal["ok", "short", "empty", "not_article", "truncated", "error"]
Precision = Literal["second", "minute", "day", "month"]

ContentRole = Literal["paragraph", "heading", "list_item", "quote", "code", "table", "note"]
"""Roles that stay in the text."""

LiftedRole = Literal["title", "standfirst", "byline", "dateline", "reading_time", "caption", "credit"]
"""Roles that go into a field (a standfirst may also stay in the text)."""

BoilerplateRole = Literal[
    "navigation", "breadcrumb", "share", "follow", "related", "newsletter", "form", "advert", "paywall", "consent",
    "donation", "player", "feed", "comment", "author_bio", "tags", "legal", "app_promo", "edit_link", "embed",
    "agency", "correction", "translation_note", "promo", "hidden", "repeat", "other",
]  # fmt: skip
"""Roles that go out. `other`: boilerplate by its place or looks, without a better name."""

Role = ContentRole | LiftedRole | BoilerplateRole

Flag = Literal[
    "bad_url", "careful_parser", "comments_kept", "encoding_fallback", "no_headline", "over_pruned", "paywall_marker",
    "second_opinion", "simplified",
    "error_crash", "error_decode", "error_empty", "error_internal", "error_memory", "error_not_html",
    "error_timeout", "error_too_large",
]  # fmt: skip
"""`bad_url`: what is said of where the page came from is no http(s) address, so the record does not have it.
The `error_` ones say why a record of `clean_many` has status "error": the error's code."""
FLAGS: Final = frozenset(get_args(Flag))

SCHEMA_VERSION: Final = "1.0"


# ---- in -----------------------------------------------------------------------------------


class Doubt(NamedTuple):
    """Why something that was found may be no page: what its name or its place says, as the report would tell it."""

    code: str
    detail: str


class Page(Struct, frozen=True):
    """A page as it came: bytes (or text that somebody decoded), and what is known of its origin."""

    content: bytes | str
    url: str | None = None
    content_type: str | None = None
    """The Content-Type header as sent, for its charset."""
    fetched_at: str | None = None
    """UTC, ISO 8601, from the fetcher."""
    path: str | None = None
    """Relative to the input root, "/" separators."""
    member: str | None = None
    """Name inside an archive."""
    record: int | None = None
    """Number of the record (line, WARC record) inside its file, from 0."""
    cut: str | None = None
    """Why the page is known to be incomplete, if whoever kept it says so, or its archive ends inside it."""
    stated: tuple[tuple[str, str], ...] = ()
    """What was stated beside it, in the JSON object or row that it came in: (name of a meta tag, value)."""
    doubt: Doubt | None = None
    """What speaks against its being a page, where it was found and not named. Runs ask, `clean` does not."""


# ---- what reading makes of it --------------------------------------------------------------

Shape = Literal["paragraph", "heading", "list_item", "quote", "code", "table", "caption", "term"]
"""What the markup, or the look of a dump's line, says a block is. The judge turns it into a role.
`term` is a definition list's term; a dump's shapes are paragraph, heading (underlined or #), list_item, code, table."""


class Node(Struct, frozen=True, gc=False):
    """An element that holds blocks. Nodes are in page order; `document.nodes[0]` is the root, its own parent."""

    parent: int
    """Index of the parent node."""
    tag: str
    names: str
    """Its class, id, role, itemprop, data-testid ..., lower case, space separated."""
    marks: int
    """See marks.py; those of its ancestors included."""
    depth: int


class Block(Struct, frozen=True, gc=False):
    """One run of text that a reader sees as a unit."""

    index: int
    text: str
    """White space folded, on one line; only code has line ends."""
    shape: Shape = "paragraph"
    level: int | None = None
    """Heading level 1-6, or list depth from 1."""
    number: int | None = None
    """The number of an ordered list's item; it is not in the text."""
    node: int = 0
    """Index in `document.nodes` of the nearest element; always 0 in a dump."""
    marks: int = 0
    """See marks.py; 0 in a dump, but for lines of Markdown that are links."""
    link_chars: int = 0
    """How many characters of the text lie in links."""
    links: int = 0
    """How many links the text holds."""
    line: int = 0
    """First line in the source, from 1 (0: unknown)."""
    gap: bool = True
    """It stands apart from what is above it: an empty line in a dump, anything but a single `<br>` in HTML."""
    bold: bool = False
    """All of its text is bold or a styled heading."""
    href: str | None = None
    """Where its first link goes."""
    joint: str | None = None
    """What stands between it and the block above, where both are pieces of one line of a dump: a blank or nothing."""


class TimeMark(Struct, frozen=True):
    """A `<time>` element, or one with a datetime attribute or a title that is a date."""

    datetime: str | None
    text: str
    names: str
    """itemprop, class ... of the element."""
    block: int
    """Index of the block it stands in, or of the next one."""
    marks: int


class Picture(Struct, frozen=True):
    """An `<img>` (or `<amp-img>`, `<picture>`) in the body."""

    url: str
    """As written: src, data-src or the largest of srcset; not resolved."""
    alt: str
    width: int | None
    height: int | None
    node: int
    block: int
    """Index of the next block."""
    marks: int


class Head(Struct, frozen=True):
    """What the page says about itself outside its text. Order is page order everywhere."""

    title: str | None = None
    language: str | None = None
    """`<html lang>` or xml:lang."""
    base: str | None = None
    metas: tuple[tuple[str, str], ...] = ()
    """(name | property | http-equiv | itemprop in lower case, content)."""
    links: tuple[tuple[str, str], ...] = ()
    """(rel in lower case, href) of `<link>`."""
    json_ld: tuple[str, ...] = ()
    """Texts of the JSON-LD scripts, unparsed."""
    state: tuple[str, ...] = ()
    """Data from which scripts will build the page, unparsed; only of a page that shows little text."""
    times: tuple[TimeMark, ...] = ()
    pictures: tuple[Picture, ...] = ()
    props: tuple[tuple[str, str, int], ...] = ()
    """(itemprop, its content attribute or text, block index) of the body's microdata: author, datePublished ..."""
    author_links: tuple[tuple[str, str, int], ...] = ()
    """(text, href, block index) of `<a rel=author>`, `<a href=.../author/...>`."""
    tag_links: tuple[tuple[str, str, int], ...] = ()
    """(text, rel and href in lower case, block index) of `<a rel=tag>`: a topic, or with "category" a section."""


class Body(Struct, frozen=True):
    """A text that a page states and does not show."""

    text: str
    """It may be HTML, also escaped."""
    metas: tuple[tuple[str, str], ...] = ()
    """What is said of it in the same place, as in `Head`."""


class Document(Struct, frozen=True):
    """The blocks of one page, in order, and what the page says about itself."""

    blocks: tuple[Block, ...]
    format: Format
    nodes: tuple[Node, ...] = ()
    head: Head = Head()
    url: str | None = None
    """Where the page stood, if that is known."""
    encoding: str = "utf-8"
    """The encoding that was used."""
    encoding_source: str = "caller"
    """What decided it: "bom", "header", "meta", "utf-8", "detected", "fallback", "caller" (str was given)."""
    sha256: str = ""
    """Of the page's bytes as they came (of its UTF-8 form, when a str was given)."""
    flags: tuple[Flag, ...] = ()
    cut: str | None = None
    """Why the page is known to be incomplete, if it is."""
    titled: bool = False
    """The headline is stated beside the page, so that none of its lines need be it."""
    came_as: Format | None = None
    """What the page is, where it is read as something else: HTML that was put around a dump."""
    archived_url: str | None = None
    """Where the page stands in a web archive, if it was taken from one."""
    seen_at: str | None = None
    """When the page looked so, if that is known: UTC, ISO 8601."""

    @property
    def source_format(self) -> Format:
        """What the page is."""
        return self.came_as or self.format


# ---- judging --------------------------------------------------------------------------------


class Decision(Struct, frozen=True):
    """What becomes of one block, and why."""

    block: int
    role: Role
    action: Action
    reason: str
    """`rule:NAME`, `structure:...`, `opinion:...`, `repeat`, `field:title` ...: stable up to the first space."""


# ---- out ------------------------------------------------------------------------------------


class Author(Struct, frozen=True):
    """A person as the page writes the name."""

    name: str
    url: str | None = None


class Image(Struct, frozen=True):
    """An image of the article; a dump's captions have no url."""

    url: str | None
    caption: str | None
    credit: str | None


class TextBlock(Struct, frozen=True):
    """A kept block as it stands in the record."""

    role: Role
    level: int | None
    text: str


class Removed(Struct, frozen=True):
    """How much went out: blocks, characters, and blocks by reason."""

    blocks: int
    chars: int
    by_reason: dict[str, int]


class Source(Struct, frozen=True):
    """Where the page came from."""

    path: str | None
    member: str | None
    record: int | None
    format: Format | None
    """None, like the encoding, when the page could not be read (status "error")."""
    encoding: str | None
    sha256: str


class Cleaner(Struct, frozen=True):
    """Which cleaner made the record. `rules` changes whenever catalogue, weights or profile do."""

    version: str
    rules: str


class Article(Struct, frozen=True, kw_only=True):
    """The article record. Every key is always there; unknown is null, an unknown list empty."""

    schema_version: str = SCHEMA_VERSION
    id: str
    url: str | None = None
    canonical_url: str | None = None
    domain: str | None = None
    site_name: str | None = None
    title: str | None = None
    description: str | None = None
    authors: list[Author] = []
    published_at: str | None = None
    modified_at: str | None = None
    published_precision: Precision | None = None
    language: str | None = None
    section: str | None = None
    tags: list[str] = []
    images: list[Image] = []
    is_free: bool | None = None
    text: str = ""
    blocks: list[TextBlock] = []
    word_count: Annotated[int, Meta(ge=0)] = 0
    content_hash: str
    status: Status
    flags: list[Flag] = []
    removed: Removed
    source: Source
    fetched_at: str | None = None
    cleaner: Cleaner

    def to_dict(self) -> dict[str, object]:
        """The record as plain Python values, keys in schema order."""
        from cleaner.formats.record import to_dict

        return to_dict(self)

    def to_json(self) -> str:
        """The record as one JSON object with its line end: the bytes that `cleaner clean` writes."""
        from cleaner.formats.record import to_json

        return to_json(self)


class Result(Struct, frozen=True):
    """An article together with how it came about: what `cleaner.explain` returns."""

    article: Article
    document: Document
    decisions: tuple[Decision, ...]
    """The ledger: one decision for each block, in page order."""
    candidates: tuple["Candidate", ...] = ()
    """What the page states for each field, best source first, and what was taken."""

    def candidates_of(self, field: str) -> "tuple[Candidate, ...]":
        """Those of one field; an empty tuple for a field that the page does not state."""
        return tuple(candidate for candidate in self.candidates if candidate.field == field)


class Candidate(Struct, frozen=True):
    """One thing a page says about itself, and where it says it."""

    field: str
    """`title`, `author`, `published_at` ..."""
    value: str
    source: str
    """`json-ld`, `meta og:title`, `byline line` ..."""
    chosen: bool = False
    """Whether the field says so."""
