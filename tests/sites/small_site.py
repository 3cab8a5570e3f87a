"""Pages of a small site that is made up for a test."""

import json
from pathlib import Path

from cleaner.sites import Learner, Observation
from cleaner.sites.lines import pack

TOP = ["Marenholt Courier", "Region", "Harbour", "My account"]
END = ["Delivery problems", "Courier counter", "House rules for guests"]


EXPECTED = json.loads((Path(__file__).parent / "six_layouts" / "expected.json").read_text("utf-8"))
STANDING = "The northern valleys joined"
STORIES = [[text for text in says["text"] if not text.startswith(STANDING)] for says in EXPECTED.values()]
TITLES = [says["title"] for says in EXPECTED.values()]


def story(i):
    """Three paragraphs that no other page has, nor nearly."""
    return STORIES[i][-3:]


def page(i, *, above=(), below=()):
    """A page as a list of lines."""
    return [*TOP, *above, f"Ward {'abcdefghijklmnopqrstuvwxyz'[i]} votes about mill and weir", *story(i), *below, *END]


def observed(lines, host="news.example"):
    """What a worker would have made of a page with these lines."""
    return Observation(host, f"{abs(hash_of(lines)):064x}", pack(lines))


def hash_of(lines):
    from hashlib import sha256

    return int(sha256("\n".join(lines).encode()).hexdigest(), 16)


def learned(pages, host="news.example", **limits):
    """The profile of some pages."""
    with Learner(**limits) as learner:
        learner.add_all(observed(lines, host) for lines in pages)
        return learner.profile()


def dump(lines):
    """A page as text."""
    return "\n".join(lines)
