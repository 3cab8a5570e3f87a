"""Stories whose pictures' captions are the text."""

from cleaner import clean, explain

OPENING = "夜明け前、船頭の佐々木実さんは一人で川に降りる。四十年間、休んだのは嵐の日だけだ。"
CAPTIONS = (
    "午前四時。佐々木さんは綱の結び目を一つずつ指で確かめる。濡れた綱は乾いた綱より短い、と彼は言う。",
    "最初の客は高校生の姉妹だ。橋を回れば一時間、船なら四分で着く。二人は毎朝、船の上で朝食を食べる。",
    "昼になると川面はまぶしく、客はいない。佐々木さんは船底に寝転び、ラジオで相撲を聞く。",
    "夕方、最後の客を送ると、彼は船に水をかけて洗う。明日も同じ時刻に、同じ川に降りる。",
)


def page(text: str, captions: tuple[str, ...]) -> str:
    figures = "".join(
        f'<figure><img src="/w{i}.jpg"><figcaption>{c}</figcaption></figure>' for i, c in enumerate(captions)
    )
    return (
        '<html lang="ja"><head><title>渡し船の一日</title></head><body><div><a href="/">ホーム</a></div>'
        f"<h1>渡し船の一日</h1><div>{text}{figures}</div></body></html>"
    )


def test_captions_that_tell_the_story_are_the_text() -> None:
    assert clean(page(f"<p>{OPENING}</p>", CAPTIONS)).text.split("\n\n") == [OPENING, *CAPTIONS]


def test_captions_below_a_longer_text_are_captions() -> None:
    long = "".join(f"<p>{OPENING}{n}回目の春も、彼は川にいた。綱を引く手は、もう橋より古い。</p>" for n in range(8))
    found = explain(page(long, CAPTIONS[:2])).article
    assert not any(caption in found.text for caption in CAPTIONS)
    assert [image.caption for image in found.images] == [*CAPTIONS[:2]]
