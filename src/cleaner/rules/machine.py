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

RULES = (IDS,)
