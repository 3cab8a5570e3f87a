"""Lines that end where letters of a proportional font filled them, without anything else that tells of a PDF."""

from cleaner.reading.dump import read_dump

COLUMN = """\
The lighthouse of Skarholm, dark since the coast guard took out its lamp in 1998,
will burn again from November. A society of ninety islanders has bought the well-
known tower for one krone, and three of them have learned how to trim a wick, which
is harder than it looks.
“Nobody needs us out there,” says its chairwoman, Berit Aune, who was a ship’s
engineer for thirty years. “Every skipper has a screen that knows where he is. But
the screens do not know where home is.” She laughs, and then she shows the lens,
four hundred kilograms of glass from Paris, ground in 1887, which lay under hay in a
barn for a quarter of a century.
The mechanism that turns it is driven by a weight which somebody has to wind up
every two hours. The society has drawn up a list for the whole winter. Fishermen
take the small hours, because they are awake anyway; the school has asked for
Friday evenings, and the pastor for the night before Christmas.
"""


def texts(dump: str) -> list[str]:
    return [block.text for block in read_dump(dump)]


def test_lines_of_a_proportional_font_are_joined_to_paragraphs():
    found = texts(
        f"Skarholm Gazette\nHome\nIsland\nHarbour\n{COLUMN}More from the Gazette\nFerry fares rise in January\n"
    )
    assert found[:4] == ["Skarholm Gazette", "Home", "Island", "Harbour"]
    ends = [(text.split()[0], text.split()[-1]) for text in found[4:7]]
    assert ends == [("The", "looks."), ("“Nobody", "century."), ("The", "Christmas.")]
    assert found[7:] == ["More from the Gazette", "Ferry fares rise in January"]
    assert "the well-known tower" in found[4]


def test_lists_of_headlines_are_not_joined():
    heads = [
        "Ferry fares rise in January as the society runs out of paraffin for its lamp",
        "Second baker opens in the harbour, and the first one wonders who will buy it",
        "School asks for Friday evenings in the tower and gets them for all the year",
        "Pastor climbs two hundred and eleven steps in his best shoes before Christmas",
        "Breeder of sheep asks whether the animals will still know when it is night",
        "Council allows the light for two years and looks the other way for a third",
        "Campsite below the tower fears for the sleep of its guests in the summer time",
        "Glass from Paris lay under hay in a barn for a quarter of a century, unbroken",
        "Log-book of the last keeper names the stone under which he had put the key",
        "Wind from the south-west, two ships passed: what the last entry of it says now",
    ]
    assert texts("\n".join(heads)) == heads
