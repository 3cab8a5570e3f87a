"""Bytes -> text: the right encoding wins, whatever the page says, and nothing but text comes out."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import EmptyInput, NotText, ReadError
from cleaner.reading.decode import decode

FIXTURES = Path(__file__).parents[2] / "fixtures"

FRENCH = "Le maire a été réélu à l'issue d'un scrutin serré ; « c'est une fête », dit-il."
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta města."
POLISH = "Rada miasta przyjęła wczoraj budżet; będą pieniądze na żłobki i ścieżki."
TURKISH = "Belediye başkanı, köprünün yıl sonuna kadar açılacağını söyledi."
RUSSIAN = "Вчера городской совет принял бюджет и закрыл старый мост на ремонт."
GREEK = "Το δημοτικό συμβούλιο ενέκρινε χθες τον προϋπολογισμό της πόλης."
HEBREW = "מועצת העיר אישרה אתמול את התקציב וסגרה את הגשר הישן"
JAPANESE = "市議会は昨日、新しい予算を承認し、古い橋を閉鎖することを決めた。"
CHINESE = "市议会昨天通过了新的预算，并决定关闭旧桥进行维修。"
TAIWANESE = "市議會昨天通過了新的預算，並決定關閉舊橋進行維修。"
UKRAINIAN = "Учора міська рада ухвалила бюджет і зачинила старий міст; її рішення чекали в усіх селах."
BULGARIAN = "Общинският съвет прие вчера бюджета и затвори стария мост, защото въжетата му са изгнили."
ARABIC = "وافق مجلس المدينة أمس على الموازنة الجديدة وقرر إغلاق الجسر القديم لإصلاحه"
VIETNAMESE = "Hội đồng thành phố hôm qua đã thông qua ngân sách và quyết định đóng cửa cây cầu cũ."
KOREAN = "시의회는 어제 새 예산을 승인하고 낡은 다리를 폐쇄하기로 했다."


def page(text: str, charset: str | None = None) -> str:
    meta = f'<meta charset="{charset}">' if charset else ""
    return f"<!doctype html><html><head>{meta}<title>City</title></head><body><p>{text}</p><p>{text}</p></body></html>"


# ---- who wins ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "header", "encoding", "source"),
    [
        (b"\xef\xbb\xbf" + page(FRENCH, "iso-8859-1").encode(), None, "utf-8", "bom"),
        (b"\xff\xfe" + page(FRENCH, "utf-8").encode("utf-16-le"), "text/html; charset=utf-8", "utf-16-le", "bom"),
        (page(FRENCH).encode(), "text/html; charset=UTF-8", "utf-8", "header"),
        (page(FRENCH, "utf-8").encode(), None, "utf-8", "meta"),
        (page(FRENCH).encode(), None, "utf-8", "utf-8"),
        (page(FRENCH).encode("cp1252"), "text/html; charset=latin1", "cp1252", "header"),
        (page(POLISH, "iso-8859-2").encode("iso8859-2"), None, "iso8859-2", "meta"),
        (page(RUSSIAN, "koi8-r").encode("koi8-r"), "text/html", "koi8-r", "meta"),
        (page(RUSSIAN).encode("koi8-r"), None, "koi8-r", "detected"),
        (page(JAPANESE, "iso-2022-jp").encode("iso-2022-jp"), None, "iso2022_jp", "meta"),
    ],
)
def test_the_encoding_and_who_decided_it_are_told(
    content: bytes, header: str | None, encoding: str, source: str
) -> None:
    decoded = decode(content, header)
    assert (decoded.encoding, decoded.source, decoded.flags) == (encoding, source, ())


def test_the_header_goes_before_the_meta_tag() -> None:
    assert decode(page(RUSSIAN, "koi8-r").encode("cp1251"), "text/html; charset=windows-1251").encoding == "cp1251"


def test_the_meta_tag_wins_when_the_header_makes_a_mess() -> None:
    assert RUSSIAN in decode(page(RUSSIAN, "koi8-r").encode("koi8-r"), "text/html; charset=iso-8859-1").text


@pytest.mark.parametrize(
    ("text", "real"),
    [
        (FRENCH, "cp1252"), (CZECH, "cp1250"), (CZECH, "iso8859-2"), (POLISH, "cp1250"), (POLISH, "iso8859-2"),
        (TURKISH, "cp1254"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866"), (RUSSIAN, "iso8859-5"),
        (GREEK, "cp1253"), (HEBREW, "cp1255"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp"), (JAPANESE, "iso-2022-jp"),
        (CHINESE, "gb18030"), (TAIWANESE, "big5"), (KOREAN, "cp949"), (FRENCH, "utf-16-le"), (FRENCH, "utf-16-be"),
        (FRENCH, "utf-32-le"), (UKRAINIAN, "koi8-u"), (UKRAINIAN, "cp1251"), (BULGARIAN, "cp1251"), (ARABIC, "cp1256"),
        (ARABIC, "iso8859-6"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "x-unheard-of"])
def test_a_silent_or_wrong_declaration_does_not_matter(text: str, real: str, declared: str | None) -> None:
    assert text in decode(page(text, declared).encode(real)).text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [RUSSIAN, GREEK, ARABIC, HEBREW, CHINESE, JAPANESE, KOREAN, VIETNAMESE])
def test_a_dump_in_wide_characters_needs_no_bom(text: str, encoding: str) -> None:
    dump = f"{text}\n\n{text}\n12 000"
    assert decode(dump.encode(encoding)).text == dump


@given(st.binary(min_size=64, max_size=2000))
def test_bytes_at_random_are_hardly_ever_wide_characters(content: bytes) -> None:
    try:
        decoded = decode(content + b"\0\x01\0\0\xd8")
    except ReadError:
        return
    assert decoded.encoding not in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be") or decoded.source == "bom"


@pytest.mark.parametrize(
    ("text", "real", "declared"),
    [
        (JAPANESE, "euc_jp", "shift_jis"), (JAPANESE, "cp932", "euc-jp"), (RUSSIAN, "koi8-r", "windows-1251"),
        (RUSSIAN, "cp1251", "koi8-r"), (CHINESE, "gb18030", "big5"), (KOREAN, "cp949", "shift_jis"),
        (CHINESE, "gb18030", "gb2312"), (FRENCH, "utf-8", "utf-16"), (CHINESE, "utf-8", "gbk"),
    ],
)  # fmt: skip
def test_a_declaration_within_the_same_family_may_be_wrong_too(text: str, real: str, declared: str) -> None:
    assert text in decode(page(text, declared).encode(real)).text


@pytest.mark.parametrize("label", ["rot13", "hex", "zlib", "idna", "punycode", "unicode_escape", "utf-7", "undefined"])
@pytest.mark.parametrize("where", ["header", "meta"])
def test_a_codec_of_python_is_no_charset(label: str, where: str) -> None:
    content = page(FRENCH, label if where == "meta" else None).encode()
    decoded = decode(content, f"text/html; charset={label}" if where == "header" else None)
    assert FRENCH in decoded.text
    assert decoded.encoding == "utf-8"


def test_windows_1252_is_meant_by_latin_1() -> None:
    assert "“5 €”" in decode(page("“5 €”", "iso-8859-1").encode("cp1252")).text


# ---- broken bytes ------------------------------------------------------------------------------


def test_a_few_broken_bytes_do_not_make_utf8_another_encoding() -> None:
    decoded = decode(page(RUSSIAN, "windows-1251").encode() + b"<p>caf\xe9</p>")
    assert RUSSIAN in decoded.text
    assert "caf\ufffd" in decoded.text
    assert (decoded.encoding, decoded.flags) == ("utf-8", ("encoding_fallback",))


def test_a_page_cut_inside_a_character_keeps_all_before_it() -> None:
    content = page(RUSSIAN).encode()
    cut = content[: content.rindex("ремонт".encode()) + 5]
    assert decode(cut).text.endswith("на ре\ufffd")


def test_what_no_encoding_fits_is_read_as_windows_1252_and_flagged() -> None:
    signs = b" ".join(bytes([code]) for code in (*range(0x95, 0xA0), *range(0xB0, 0xC0), 0xD7, 0xF7))
    decoded = decode(b"<html><body><p>" + signs + b" plain words</p></body></html>")
    assert "plain words" in decoded.text
    assert (decoded.source, decoded.flags) == ("fallback", ("encoding_fallback",))


# ---- text in, text out -------------------------------------------------------------------------


def test_text_stays_text() -> None:
    decoded = decode(FRENCH)
    assert (decoded.text, decoded.source, decoded.flags) == (FRENCH, "caller", ())


def test_surrogate_pairs_are_joined_and_lone_ones_replaced() -> None:
    decoded = decode("a \ud83d\ude00 b \udc80 c")
    assert decoded.text == "a \U0001f600 b \ufffd c"
    assert decoded.flags == ("encoding_fallback",)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("one\0two", "one two"),
        ("one\x0btwo\x0cthree", "one\ntwo three"),
        ("\ufeffone\ufefftwo", "onetwo"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("tab\there", "tab\there"),
        ("\x93quoted\x94\x85 \x81", "“quoted”…  "),
        ("de\x7flete", "de lete"),
    ],
)
def test_controls_become_spaces_and_line_ends_one(before: str, after: str) -> None:
    assert decode(before).text == after
    assert decode(before.encode()).text == after


@given(st.text(alphabet=st.characters(codec=None)) | st.binary())
def test_whatever_comes_in_is_text_or_a_named_error(content: str | bytes) -> None:
    try:
        text = decode(content).text
    except ReadError:
        return
    text.encode()
    assert text.strip()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]", text)


@given(st.text().filter(lambda text: text.strip()))
def test_decoding_twice_changes_nothing(content: str) -> None:
    try:
        once = decode(content).text
    except EmptyInput:
        return
    assert decode(once).text == once


# ---- no page -----------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", "", b" \r\n\t ", "\n\n", b"\xef\xbb\xbf", "\ufeff", b"\xff\xfe \0\n\0"])
def test_nothing_is_empty(content: bytes | str) -> None:
    with pytest.raises(EmptyInput, match=r"^void\.html: "):
        decode(content, None, "void.html")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "PNG"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        (b"PK\x03\x04" + bytes(500), "zip"),
        (b"PK\x03\x04[Content_Types].xml" + bytes(50_000) + b"PK\x01\x02word/document.xml", "Word document: save"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text" + bytes(50_000), "OpenDocument"),
        (b"\x1f\x8b\x08\0" + bytes(range(256)), "gzip"),
        (b"\x7fELF\x02\x01\x01" + b"\x02\x00\x3e\x00" * 500, "executable"),
        (b"\0\0\0\x1cftypisom" + bytes(100), "video"),
        (bytes(5000), "binary"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_binary_data_is_named(content: bytes, what: str) -> None:
    with pytest.raises(NotText, match=rf"^thing: .*{what}"):
        decode(content, "text/html; charset=utf-8", "thing")


def test_a_web_page_with_binary_inside_is_still_a_page() -> None:
    content = page("Words before. @@ Words after.").encode().replace(b"@@", bytes(256) * 200 + bytes(range(256)))
    text = decode(content).text
    assert "Words before." in text
    assert "Words after." in text


def test_terminal_colours_do_not_make_a_log_binary() -> None:
    assert "All well." in decode(b"\x1b[31mAll well.\x1b[0m The ships came home before the fog.\n" * 30).text


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("dump-russian-page", "cp1251"),
        ("dump-russian-page", "koi8_r"),
        ("dump-japanese-page", "euc_jp"),
        ("dump-chinese-page", "gb18030"),
        ("dump-greek", "cp1253"),
        ("dump-polish-page", "cp1250"),
        ("dump-polish-page", "iso8859_2"),
        ("dump-turkish-page", "cp1254"),
    ],
)
def test_a_text_that_was_read_as_windows_1252_is_read_in_its_own_encoding(name: str, encoding: str) -> None:
    meant = (FIXTURES / name / "input.txt").read_bytes().decode().encode(encoding, "ignore")
    read = "".join(bytes([octet]).decode("cp1252", "ignore") or chr(octet) for octet in meant)
    assert decode(read).text == decode(meant.decode(encoding)).text


@pytest.mark.parametrize(
    "text",
    [
        "— — —— «»«» ……… ÀÉÎÕÜ",
        "ÆØÅÆ " * 5 + "smørrebrød på en ø",
        "ßßßß ©®™©",
        "Það er sýnt að veðrið sé gott í bænum og þýðir það hlýindi á Íslandi.",
    ],
)
def test_a_western_text_stays(text: str) -> None:
    assert decode(text).text == text
