"""The stories of the Millbrook Herald: ten plots of our own (plots.toml), each set in seven towns."""

import tomllib
from pathlib import Path
from typing import NamedTuple

TOWNS = "Millbrook Ashcombe Thornwick Larkhill Penmarsh Oldbridge Stonehaven".split()
PEOPLE = ("Ada Lindqvist", "Jon Marsh", "Priya Nair", "Tomas Weller", "Grace Okafor", "Luis Ferrante", "Hanna Dahl")
REPORTERS = ("Ruth Calder", "Ben Ostrom", "Mei Tanaka", "Owen Pryce")
RIVERS = "Arrow Wend Lode Tarn Isk Bourne Mere".split()
TRADES = ("baker", "schoolteacher", "retired postman", "vet", "carpenter", "librarian", "bus driver")
COUNTS = ("forty", "sixty", "ninety", "thirty", "fifty", "seventy", "eighty")


class Plot(NamedTuple):
    section: str
    title: str
    standfirst: str
    caption: str
    paragraphs: list[str]


PLOTS = [Plot(**plot) for plot in tomllib.loads(Path(__file__).with_name("plots.toml").read_text("utf-8"))["plots"]]


def told(text: str, place: int, plot: int) -> str:
    """A text of a plot, set in the town of that number."""
    return text.format(
        town=TOWNS[place],
        person=PEOPLE[(place + plot) % 7],
        river=RIVERS[(place + 2 * plot) % 7],
        trade=TRADES[(place * 2 + plot) % 7],
        count=COUNTS[(place + plot) % 7],
    )
