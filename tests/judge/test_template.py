"""What a site profile may do to a page, whatever it says."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.judge import Evidence, judge
from cleaner.judge.template import without_template
from cleaner.judge.verdicts import verdicts
from cleaner.measure import looks_of
from cleaner.model import Block, Document
from cleaner.options import Options
from cleaner.sites import Sighting

STORY = [
    "The ferry crossed the Mill for the first time in nine years on Tuesday, with forty people and a goat.",
    "Its owner had bought the boat for a single euro and spent the long winter with friends in the engine room.",
    "The crossing takes four minutes and costs two euros; the goat, the town council decided, travels for free.",
    "Nobody on the far bank had been told, so the band that was to greet the first passengers was still at lunch.",
]
EVERYWHERE = Sighting(pages=9, of=9, above=9, below=9, starts=9, ends=9)
COUNTS = st.integers(0, 9)
SIGHTINGS = st.none() | st.builds(
    Sighting, pages=st.integers(1, 9), of=st.just(9), above=COUNTS, below=COUNTS, starts=COUNTS, ends=COUNTS
)
LINES = st.sampled_from([*STORY, "More news", "Ward a votes about the mill", "Share"])


def dump(texts):
    return Document(tuple(Block(index=i, text=text, gap=True) for i, text in enumerate(texts)), "text")


def evidence_of(main, site):
    return Evidence([()] * len(main), main, [0.0] * len(main), (), 1.0, site=site)


def kept(decisions):
    return [decision.block for decision in decisions if decision.action == "keep"]


def test_a_profile_that_knows_every_line_of_an_article_takes_none_of_it():
    document, main = dump(["Menu", *STORY, "Imprint"]), [0.6, *[0.99] * 4, 0.6]
    assert kept(judge(document, evidence_of(main, [EVERYWHERE] * 6), Options())) == [1, 2, 3, 4]


def test_a_profile_takes_the_smaller_part_of_what_the_tagger_is_sure_of():
    document, main = dump(STORY), [0.99] * 4
    assert kept(judge(document, evidence_of(main, [None, None, None, EVERYWHERE]), Options())) == [0, 1, 2]


def test_paragraphs_of_which_the_tagger_is_less_sure_come_back_with_the_others():
    document, main, site = dump(STORY), [0.8, 0.99, 0.99, 0.99], [EVERYWHERE, EVERYWHERE, EVERYWHERE, None]
    assert kept(judge(document, evidence_of(main, site), Options())) == [0, 1, 2, 3]


def test_a_page_that_the_tagger_does_not_know_keeps_its_text_whatever_a_profile_says():
    longer = [f"{text} {text}" for text in STORY]
    document, main = dump(["Menu", *longer, "Imprint"]), [0.1, *[0.4] * 4, 0.1]
    assert kept(judge(document, evidence_of(main, [EVERYWHERE] * 6), Options())) == [1, 2, 3, 4]


@given(st.lists(st.tuples(LINES, st.floats(0, 1), SIGHTINGS), min_size=1, max_size=12))
@settings(deadline=None)
def test_most_of_what_the_tagger_is_sure_of_stays_whatever_a_profile_says(lines):
    texts, main, site = (list(column) for column in zip(*lines, strict=True))
    document, looks = dump(texts), looks_of(texts)
    evidence = evidence_of(main, site)
    alone = verdicts(document, evidence, looks, Options())
    with_profile = kept(without_template(document, evidence, alone))
    sure = [i for i in kept(alone) if main[i] >= 0.9 and looks.prose[i]]
    assert sum(looks.sizes[i] for i in sure if i in with_profile) >= 0.5 * sum(looks.sizes[i] for i in sure)
