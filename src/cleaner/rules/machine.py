"""What was written for scripts and is shown to people by mistake."""

from cleaner.rules.base import Pattern, Rule

IDS = Rule(
    name="machine-ids",
    role="other",
    why="Identifiers of list entries stand in the page as text that only its own scripts read.",
    patterns=(
        Pattern(
            regex=r"^\w{0,3}[0-9a-f]{8}\w?-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\S{0,3} ?[0-9a-f]{8}\w?-[0-9a-f]{4}-",
            cues="0",
            at_most=400,
            folded=False,
            language="mul",
        ),
    ),
    drops=("S19aea247-2e76-4905-9b83-15a5a5664cfaG661bd3c3-576f-4713-baee-9dc0dd7c3568",),
    keeps=("19aea247-2e76-4905-9b83-15a5a5664cfa", "Take note of its UUID, 661bd3c3-576f-4713-baee-9dc0dd7c3568."),
)

DATA = Rule(
    name="machine-data",
    role="other",
    why="Settings that a script reads stand in the page as text: JSON without a blank, which nobody writes by hand.",
    patterns=(
        Pattern(
            regex=r'^[\[{]{1,3}"[\w@-]{1,40}":(?:"[^"]{0,60}"|-?[\d.]+|true|false|null|[\[{]),?["\[{}\]]',
            cues="0 true false null type name id url text title layout",
            at_most=4_000,
            folded=False,
            language="mul",
        ),
    ),
    drops=('{"layoutMobile":2,"layoutDesktop":4,"align":"Center"}', '[{"type":"slide","id":7}]'),
    keeps=('{ "name": "Ann Example", "age": 26 }', '{"error": "not found"} is what the server said.'),
)

PICTURE = Rule(
    name="machine-picture",
    role="other",
    why="Shops keep the addresses of a thing's pictures in its list of properties, and the page prints the list.",
    patterns=(
        Pattern(
            regex=r"^https?://\S{4,360}\.(?:jpe?g|png|webp|gif|avif|svg)(?:\?\S*)?$",
            cues="jpg jpeg png webp gif avif svg",
            at_most=1,
            folded=False,
            language="mul",
        ),
    ),
    drops=("https://cdn.mill.example/images/160x160/boat_red.jpg?width=160",),
    keeps=("https://mill.example/ferry.html", "See https://mill.example/ferry.jpg", "ferry.jpg"),
)

RULES = (IDS, DATA, PICTURE)
