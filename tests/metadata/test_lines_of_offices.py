"""What stands in one line below the headline of an office's page, and below a blog's post."""

from cleaner import explain

NOTICE = "<p>经验收合格，决定自2024年6月1日起恢复磨坊渡口通航。渡运时间为每日6时至20时，票价每人次2元。</p>"
STORY = (
    "<p>Il secondo inverno fu il peggiore: il ghiaccio spinse lo scafo contro la banchina e aprì una falla lunga.</p>"
)


def test_date_source_and_size_of_letters_in_one_line() -> None:
    line = "发布时间：2024-05-14 08:30　来源：磨坊市交通局　字号：[大 中 小]"
    found = explain(
        f"<html lang=zh><body><h1>关于恢复渡口通航的通告</h1><div>{line}</div>{3 * NOTICE}</body></html>"
    ).article
    assert found.published_at == "2024-05-14T08:30:00"
    assert "字号" not in found.text


def test_a_category_is_a_section_and_no_tag() -> None:
    filed = '<footer><span class="cat-links"><a href="/category/s" rel="category tag">Storie</a></span></footer>'
    found = explain(
        f"<html lang=it><body><article><h1>Il traghetto</h1>{3 * STORY}{filed}</article></body></html>"
    ).article
    assert (found.section, found.tags) == ("Storie", [])
