"""Pages with more blocks than any real one keep their text, in fewer blocks."""

from cleaner.model import Block, Head, Page, TimeMark
from cleaner.reading import read
from cleaner.reading.bounds import MOST_BLOCKS, MOST_JOINED, bounded


def blocks_of(count: int) -> tuple[Block, ...]:
    return tuple(Block(i, f"line {i}", line=i + 1) for i in range(count))


def test_a_page_within_the_bound_stays_as_it_is():
    assert bounded(blocks_of(5), Head(), most=5) == (blocks_of(5), Head())


def test_beyond_the_bound_blocks_are_joined_and_none_is_lost():
    found, _ = bounded(blocks_of(10), Head(), most=3, joined=2)
    texts = [block.text for block in found]
    assert texts == ["line 0", "line 1", "line 2", "line 3 line 4 line 5 line 6", "line 7 line 8 line 9"]


def test_joined_blocks_are_numbered_on_and_know_their_first_line():
    found, _ = bounded(blocks_of(10), Head(), most=3, joined=2)
    assert [(block.index, block.line) for block in found[2:]] == [(2, 3), (3, 4), (4, 8)]


def test_what_the_head_places_moves_with_its_block():
    times = tuple(TimeMark(None, "", "", block, 0) for block in (0, 3, 4, 7, 10))
    _, head = bounded(blocks_of(10), Head(times=times, props=(("author", "Ada", 8),)), most=3, joined=2)
    assert [time.block for time in head.times] == [0, 3, 4, 4, 5]
    assert head.props == (("author", "Ada", 5),)


def test_a_page_of_too_many_list_items_is_simplified_and_whole():
    items = [f"item {i}" for i in range(MOST_BLOCKS + 1000)]
    document = read(Page("<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"))
    assert document.flags == ("simplified",)
    assert len(document.blocks) <= MOST_BLOCKS + MOST_JOINED
    assert " ".join(block.text for block in document.blocks) == " ".join(items)


def test_so_is_a_dump_of_too_many_lines():
    document = read(Page("\n\n".join(f"item {i}" for i in range(MOST_BLOCKS + 1000))))
    assert document.flags == ("simplified",)
    assert len(document.blocks) <= MOST_BLOCKS + MOST_JOINED
