"""Makes the folder `six_layouts`: thirty dumps of one made-up news site in six layouts, and what their articles say.

    python tests/sites/make_six_layouts.py

The site has changed its layout over the years, and who saved the pages kept all of them in one folder. The prose is
our own. Traps: siblings repeat a page's headline and standfirst as teasers; two newsletters have names that no rule can
know; a standing background paragraph is part of five articles.
"""

# ruff: noqa: E501, ISC004 - a story is a line, a paragraph is a piece of prose.

import json
from pathlib import Path

FOLDER = Path(__file__).parent / "six_layouts"

STORIES = [line.split(" | ") for line in """\
Marenholt opens its first night school for river pilots | Twelve apprentices will learn to steer by lamp and current. | Marenholt will train river pilots at night for the first time, after three accidents in two winters showed how few captains know the Lower Sande in the dark. | Ilka Brandvold | The river you meet at midnight is not the river you had lunch beside
Estmark bakers win the right to sell bread on holidays | A law from 1921 falls after a quarrel about one oven. | Bakers in Estmark may sell bread on public holidays from next spring, the regional assembly decided on Wednesday by a margin of two votes. | Gunnar Helleby | Nobody in this chamber has ever gone without bread on a holiday, and we should stop pretending otherwise
Bridge over the Sande closes for the third time this year | Engineers blame a bolt that was never in the plans. | The road bridge at Tornevik has been closed to lorries since Tuesday evening because inspectors found a crack where, according to the drawings, there is no steel at all. | Astrid Moen | Somebody put it there in good faith and told no one, which is how most trouble starts
A village sells its church bell to mend the school roof | The parish of Ostrava Hill voted by raised hands. | The parish of Ostrava Hill has sold a bell that was cast in 1788, and with the money it will mend the roof of the only school between the two lakes. | Pavel Orsini | We can hear the hour on our telephones, but we cannot teach children under a tarpaulin
Court frees ferry captain who refused to sail | Judges say that caution is no breach of contract. | A court in Marenholt acquitted the captain of the ferry Solveig, who had stayed in harbour during a gale while two hundred passengers shouted at him from the quay. | Solveig Aune | A captain who can be ordered out is no captain, and everyone on board should know it
Thieves return a stolen organ, pipe by pipe | The last of them came by post on Monday. | Over eleven weeks somebody has returned the pipes of the organ that was stolen from the chapel in Vardeby, one or two at a time, wrapped in pages of a seed catalogue. | Henrik Dahl | I have stopped asking who it is, because I would like the whole instrument back before I thank them
Heat keeps the salmon away from the upper river | Anglers count eleven fish where they used to count hundreds. | Only eleven salmon have passed the counting gate at Nordfoss this summer, the lowest number since the gate was built after the flood of 1954. | Maren Tveit | They are out there in the fjord, waiting for a river that is cold enough to be worth the climb
Twins take over the last cinema of Tornevik | They mean to show one film a week, and to talk about it. | Two sisters of nineteen have leased the Luna, the last cinema in Tornevik, which had been dark since its owner retired to the islands. | Birgit Lunde | Everybody said that people have screens at home, and then they stayed to talk until the buses stopped
Marenholt counts its trees and finds nine thousand more | A volunteer survey corrects a list from the seventies. | Volunteers who walked every street of Marenholt with a measuring tape have found nine thousand trees that do not stand on the list of the parks office. | Oskar Vinje | We were cutting budgets for trees that we believed we did not have, and watering none of the ones we did
Postal workers walk the old mail road across the pass | They want the parcel rounds of the valley to be kept. | Forty postal workers set out on foot on Saturday to carry a sack of letters over the Kroken pass, as their predecessors did until the tunnel was opened. | Ragna Sletten | It took us eleven hours, and every farm on the way had a parcel that it could not have collected by itself
A lighthouse keeper trains her successor, a machine | She is allowed to correct it for one more winter. | The last keeper of the light at Skarvøy has spent the autumn teaching an instrument to tell fog from snow, before she moves ashore in April. | Tone Skarvik | It learns quickly, and it never makes coffee for the people who come in from the boats
Regional hospital to reopen its maternity ward | Midwives return after four years of long drives. | The regional hospital will deliver children again from the first of May, four years after the ward was closed and expectant mothers were sent across the mountains. | Ilse Marholm | My own grandson was born in a lay-by, in the light of a tow truck, and that was not a story I wanted
Fishermen find a bell from a ship lost in 1899 | It hung in their net among the cod. | A bell with the name of the barque Fredrika came up in a trawl net west of the islands, one hundred and twenty-six years after she had left port for the last time. | Anders Holm | It rang once when we set it down on deck, and nobody said a word until we were home
Students build a bus stop that is warm without power | Beeswax in the walls stores the heat of noon. | Students of the technical college have put up a bus stop at the edge of the moor that stays six degrees warmer than the air until late in the evening. | Lene Aspelund | We thought of the people who wait, which is not what bus stops are usually designed for
Council bans loudspeakers in the old harbour | Guides will have to speak up, or walk closer together. | From June the guides who lead visitors through the old harbour of Marenholt may use no loudspeakers, after residents had measured the noise from their kitchens. | Pia Nordal | I know the story of the herring fire by heart, in four languages, and I have never been told it to my face
An island without cars buys a fire engine | It came by barge and drives nowhere but home. | The island of Lille Hest, on which cars have been banned since 1936, has bought a fire engine and taught six of its ninety inhabitants to drive it. | Torbjørn Eik | The question was never whether it looks out of place, but whether we would like to have it when we need it
Dairy strike leaves the capital without butter | Farmers pour nothing away and wait. | Shops in the capital ran out of butter on Thursday, the ninth day on which the dairies of the northern valleys delivered nothing. | Sigrid Halle | We are not spilling a drop, we are making cheese, and cheese can wait much longer than the chains can
Old railway carriage becomes a library on wheels | It stops at eleven stations that have no trains to speak of. | A carriage that had rusted behind the depot for thirty years left on Monday with four thousand books, for stations at which few trains still stop. | Edvard Ruud | In Kjelda a man asked for the book that he had not finished when the branch library closed, and we had it
Divers map a forest at the bottom of the reservoir | The trunks still stand, and so does a barn. | Divers have drawn the first map of the forest that was drowned when the valley of Stordal was flooded for its power station in 1961. | Kari Stordal | You swim in at the door of a barn that your grandfather built, and there is hay in it
Choir of the deaf wins the regional singing contest | The jury felt what it could not hear. | A choir whose members sing with their hands has won the contest of the northern regions, and the hall thanked it in the same language. | Mina Falk | People asked how there can be a song without sound, and then they saw one
Frost destroys half of the apple blossom in one night | Growers lit fires between the trees, and lost. | A single night of frost has destroyed half of the apple blossom along the eastern shore, although growers had kept four thousand fires burning until dawn. | Arne Lofthus | At three the wind turned, and then we stood in the smoke and listened to it freeze
New rules let pupils repair the school's computers | A shelf of broken machines becomes a workshop. | Pupils in Estmark may open and repair the computers of their schools from the autumn on, which until now only a company in the capital was allowed to do. | Vera Lindahl | They learned more from one dead power supply than from a year of slides about electricity
Swimmers demand the right to cross the harbour | Ships would have to wait for eleven minutes a day. | A club of winter swimmers has asked the port authority for the right to cross the harbour of Marenholt once a day, at an hour of the port's choosing. | Jonas Bakke | We do not want the harbour, we want eleven minutes of it, which is less than the gulls take
Painter restores the ceiling that he ruined as a boy | A football went through an angel in 1969. | A painter of seventy has restored, without pay, the ceiling of the assembly rooms in Vardeby, through which he had kicked a football at the age of thirteen. | Emil Sorensen | I have looked up at that hole at every wedding for half a century, and I was the only one who knew
Wolves are back in the forest of Nordmark after a century | A camera meant for badgers saw them first. | A pair of wolves has settled in the forest of Nordmark, the environment agency confirmed, more than a hundred years after the last one was shot there. | Liv Haugen | They walked past the camera as if they had an appointment, and did not even look at it
Weather station on the peak loses its last observer | From autumn the wind will be read by instruments alone. | For one hundred and forty years somebody has gone out at seven in the morning to read the wind on the peak of Storehorn, and in September nobody will. | Nils Gravdal | An instrument tells you how hard it blows, and not that the ravens have stopped flying
A street in Tornevik is named after a washerwoman | She had carried water to the sick in 1866. | The town of Tornevik has named a street after Berte Olsdatter, a washerwoman who carried water into houses that even the priest did not enter in the cholera year. | Hanna Myhre | We have eleven streets for generals, and none of them ever did my grandmother's laundry
Power cable to the islands is finished a year early | The diesel engines will be kept, just in case. | The cable that joins the outer islands to the grid was switched on this week, a year before the date that nobody on the islands had believed in. | Steinar Vik | For the first time in my life I heard the sea from my own kitchen, with no engine in between
Chess club moves into the waiting room of a closed station | The stationmaster's clock now times the games. | The chess club of Kjelda, homeless since its café was sold, has moved into the waiting room of a station at which no train has stopped since 2011. | Ola Bergum | You sit there for hours and nothing comes, which makes it the best room for chess that I know
Grain ship reaches Marenholt after eighty days | Its crew was fed by the towns along the strait. | A ship with nineteen thousand tons of barley has reached Marenholt after eighty days at anchor, during which a dispute about a mortgage had kept it off every quay. | Inga Rasmussen | We sent bread to men who were sitting on more grain than we will eat in our lives, and it was right
""".strip().split("\n")]  # fmt: skip

SECOND = (
    "The plan had been discussed for {years} years and put aside twice, most recently when the region cut its budget in"
    " {year}. This time {people} residents signed a petition, more than had voted in the last local election.",
    "It will cost about {cost} thousand crowns, of which the town pays a third. The rest comes from a fund that was set"
    " up in {year} and had not been touched for {years} years.",
    "Officials had expected {people} visitors and counted nearly twice as many. Some had come from the far side of the"
    " region, a journey of {years} hours by bus, and had brought their own chairs.",
    "Records in the town archive show that the matter first came up in {year}, when {people} people lived here. The"
    " clerk of that day noted that it would be settled within {years} months.",
    "Experts from the university were asked for an opinion and gave {years} of them. All agree that waiting until"
    " {year} would have been cheaper by {cost} thousand crowns, and a good deal worse.",
)
THIRD = (
    '"{quote}," said {name}, who has followed the matter from the beginning and keeps a box of letters about it.',
    'For {name} the outcome is more than a line in the minutes. "{quote}," {surname} said on the steps of the town hall.',
    '{name} had doubts until the last evening. "{quote}," was the first thing that {surname} said after it was over.',
)
FOURTH = (
    "A decision about the next step is due in {month}. Until then {people} leaflets will be printed, and {years}"
    " evenings have been set aside for questions.",
    "Whether the example will be followed elsewhere is open. Neighbouring towns have sent {years} delegations since"
    " {month}, and all of them asked about the {cost} thousand crowns.",
    "The first results are to be shown in {month}. If they are as good as hoped, {people} households more will be asked"
    " to take part, and the region will pay for {years} further years.",
)
BACKGROUND = (
    "The northern valleys joined the Estmark region in 1958 after a referendum that was repeated twice. Since then they"
    " have sent nine members to the assembly, and have kept their own school law."
)
"""A standing paragraph of the newsroom: it is part of five articles, at the end or before it."""
MONTHS = "January February March April May June July August September October November December".split()
AUTHORS = "Martin Ferrow,Dina Okland,Yara Solheim,Tomas Brekke".split(",")


def paragraphs(i):
    _, _, lead, name, quote = STORIES[i]
    facts = {
        "years": 2 + (i * 5) % 11, "year": 1961 + (i * 7) % 60, "people": 310 + i * 47, "cost": 90 + i * 23,
        "month": MONTHS[(i * 5) % 12], "name": name, "surname": name.split()[1], "quote": quote,
    }  # fmt: skip
    made = [lead, SECOND[i % 5].format(**facts), THIRD[i % 3].format(**facts), FOURTH[(i // 2) % 3].format(**facts)]
    if i % 6 == 1:
        made.insert(3, BACKGROUND)
    return made


def headline(i):
    return STORIES[i % len(STORIES)][0]


def standfirst(i):
    return STORIES[i % len(STORIES)][1]


def date(i):
    return f"{MONTHS[i % 12]} {1 + (i * 3) % 28}, {2014 + i % 6 * 2}"


def siblings(i, count, step=1):
    """Other stories of the time: those of the same layout, whose pages show each other."""
    return [(i + 6 * k * step) % len(STORIES) for k in range(1, count + 1)]


# ---- six layouts: what the article says is marked with the tuple's True ------------------------------------


def letter(i):
    """The present layout, with an appeal on top and a wall of forms at the end."""
    yield "The Long Way Home: the Marenholt Courier's first-ever photo book. Be among the first to get it.\n", False
    yield "pre-order now\nSkip to content\nEdit post\n", False
    yield headline(i), False
    yield f"\nby {AUTHORS[i % 4]} {date(i)} {9 + i % 3}:{10 + i} AM 2 min read", False
    yield f"The north quay of Marenholt on {date(i + 1)}. (Pavel Orsini/Harbour Press via Getty Images)", False
    yield "This audio is created with AI assistance\n", False
    for text in paragraphs(i):
        yield text + "\n", True
    other = siblings(i, 1)[0]
    yield f"{headline(other)}\n{standfirst(other)}\n\nNews Feed\n", False
    for k in (9, 13, 19):
        yield f"{8 + k % 4}:{20 + k} AM\n\n{headline(k)}.\n\n{STORIES[k][2]}", False
    yield "MORE NEWS\n\nEditors' Picks\n\nEnter your email to subscribe\nPlease, enter correct email address", False
    yield "Subscribe\n* indicates required\n* indicates required\nSubscribe\n* indicates required\n", False
    yield "Subscribe\n\n* indicates required\nSubscribe\nReading the Sande with Dina Okland", False
    yield "* indicates required\nThe Quay at Six\n* indicates required\nSuccessfully subscribed", False
    yield "Thank you for signing up for this newsletter. We’ve sent you a confirmation email.", False


def portal(i):
    """Ten years ago: a menu in single lines, a box of the most read on the right."""
    yield (
        "Courier Home\nRegion\nHarbour\nCulture\nObituaries\nClassifieds\nWeather: Marenholt 11°\nSearch the archive",
        False,
    )
    yield f"Region » {('Estmark', 'Tornevik', 'Vardeby')[i % 3]}", False
    yield headline(i), False
    yield standfirst(i), True
    yield f"{AUTHORS[i % 4]}, Courier staff\n{date(i)}\nText size A A A\nPrint\nE-mail this to a friend", False
    for text in paragraphs(i):
        yield text, True
    yield "Most read this week", False
    for number, k in enumerate((i, *siblings(i, 3)), 1):
        yield f"{number}. {headline(k)}", False
    yield "From our region", False
    for k in siblings(i, 3):
        yield f"{headline(k)}\n{standfirst(k)}", False
    yield "Courier Classified: boats, sheds and honest used cars\nPlace your notice before Wednesday noon", False
    yield "Imprint\nHouse rules\nDelivery problems? Ring 555 0142 before ten\n© 2014 Marenholt Courier AS", False


def notebook(i):
    """The essay pages: an appeal, the author's box, a circle of friends."""
    yield "The Courier Notebook\nEssays\nReports\nThe Drawer\nSign in\nMy reading list", False
    yield f"Report\n{headline(i)}\n", False
    yield standfirst(i) + "\n", True
    yield f"Words by {AUTHORS[i % 4]}\n{date(i)}\nListen to this story\n", False
    for at, text in enumerate(paragraphs(i)):
        yield text + "\n", True
        if at == 1:
            yield "The Notebook has no owner but its readers\nJoin the circle from 4 crowns a month\n", False
    yield f"{AUTHORS[i % 4]} writes for the Courier Notebook and lives beside the canal.\n", False
    yield "Next in the Drawer\n", False
    for k in siblings(i, 2):
        yield f"{headline(k)}\n{standfirst(k)}\nWords by {AUTHORS[k % 4]}\n", False
    yield "Back to the desk\nWrite to the Notebook\nHow we pay our writers\nNo cookies were baked for this page", False


def printed(i):
    """The printer's version: hardly anything but the text, and wrapped in its own few lines."""
    yield "Marenholt Courier - Printer Friendly Version\nClose this window", False
    yield headline(i), False
    yield f"Published {date(i)} in Region", False
    for text in paragraphs(i):
        yield text, True
    yield "This page was printed from the Marenholt Courier. It may not be pinned to public doors.", False
    yield "Print again\nBack to the full page\nKeep paper out of the river: print on both sides", False


def mobile(i):
    """The old site for telephones: short lines, a ticker above, three tabs below."""
    yield "m.courier\nLatest\nNear me\nSaved", False
    for k in siblings(i, 3):
        yield f"{headline(k)}", False
    yield "Show all 40 headlines\nYou are reading the light edition", False
    yield headline(i), False
    yield f"{date(i)} | {AUTHORS[i % 4]}\n0 of 3 free stories left", False
    for text in paragraphs(i):
        yield text, True
    yield "Pass it on: chat mail copy", False
    yield "Also near you", False
    for k in siblings(i, 3, step=2):
        yield f"{headline(k)}\n{standfirst(k)}", False
    yield "Latest\nNear me\nSaved\nSwitch to full site\nHelp with the light edition", False


def weekend(i):
    """The weekend magazine: pictures, a list of the issue, letters of readers."""
    yield "Courier Weekend\nIn this issue", False
    for k in (i, *siblings(i, 4)):
        yield headline(k), False
    yield "Browse past issues\n", False
    yield headline(i) + "\n", False
    yield standfirst(i) + "\n", True
    yield f"By {AUTHORS[i % 4]}. Pictures: Pavel Orsini\n\nTap a picture to enlarge it\n", False
    for text in paragraphs(i):
        yield text + "\n", True
    yield "Readers have written to us about this story\nSend a letter to the Weekend table\n", False
    yield "On the next page\n", False
    yield f"{headline(siblings(i, 1)[0])}\n{standfirst(siblings(i, 1)[0])}\n", False
    yield "The Weekend table: a letter each Friday, with soup\nPut me on the list\nPut someone else on the list", False
    yield "Weekend appears fifty times a year\nAll pictures may be bought as prints at the Courier counter", False


LAYOUTS = (letter, portal, notebook, printed, mobile, weekend)


def main():
    expected = {}
    for i in range(len(STORIES)):
        layout = LAYOUTS[i % 6]
        name = f"{i:03d}_{layout.__name__}.txt"
        pieces = list(layout(i))
        (FOLDER / "raw").mkdir(parents=True, exist_ok=True)
        (FOLDER / "raw" / name).write_text("\n".join(text for text, _ in pieces) + "\n", "utf-8")
        expected[name] = {"title": headline(i), "text": [text.strip() for text, own in pieces if own]}
    (FOLDER / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
