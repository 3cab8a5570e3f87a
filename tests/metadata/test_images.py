import pytest
from metadata_pages import article, fields, ld, page

from cleaner.metadata.images import parted
from cleaner.model import Image


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Łodzie przy molo. Fot. Anna Przykład", "Łodzie przy molo.", "Anna Przykład"),
        (
            "A trader waits. (Kris Holt/Bloomberg via Getty Images)",
            "A trader waits.",
            "Kris Holt/Bloomberg via Getty Images",
        ),
        ("The harbour at dawn Photo: Ann Lee", "The harbour at dawn", "Ann Lee"),
        ("The harbour at dawn. Foto: dpa", "The harbour at dawn.", "dpa"),
        ("The harbour at dawn. | Quelle: AP", "The harbour at dawn.", "AP"),
        ("Foto: Ann Lee/dpa", None, "Ann Lee/dpa"),
        ("Image source, Getty Images", None, "Getty Images"),
        ("Image source, Getty Images Image caption, The harbour at dawn", "The harbour at dawn", "Getty Images"),
        ("The harbour at dawn © Ann Lee", "The harbour at dawn", "Ann Lee"),
        ("The harbour at dawn. Ann Lee / AFP", "The harbour at dawn.", "Ann Lee / AFP"),
        ("The harbour at dawn. [Ann Lee/Reuters]", "The harbour at dawn.", "Ann Lee/Reuters"),
        ("The minister (left) meets the mayor", "The minister (left) meets the mayor", None),
        ("The minister meets the mayor (right)", "The minister meets the mayor (right)", None),
        ("The harbour. It opened in 1901.", "The harbour. It opened in 1901.", None),
    ],
)
def test_a_caption_and_its_credit_are_taken_apart(line, caption, credit):
    assert parted(line) == (caption, credit)


def test_the_lead_image_comes_first_and_gets_its_caption():
    head = '<meta property="og:image" content="https://img.example/harbour-at-dawn-1200x630.jpg">'
    body = (
        '<h1>Rain falls</h1><figure><img src="/x/harbour-at-dawn-800x420.jpg" width="800" height="420">'
        "<figcaption>Boats wait. (Ann Lee/Reuters)</figcaption></figure>"
        '<figure><img src="/x/ferry-and-sea.jpg" width="800" height="420"><figcaption>A ferry.</figcaption></figure>'
    )
    assert fields(page(head, body), {"Boats": "caption", "A ferry": "caption"}).images == [
        Image("https://img.example/harbour-at-dawn-1200x630.jpg", "Boats wait.", "Ann Lee/Reuters"),
        Image("https://news.example/x/ferry-and-sea.jpg", "A ferry.", None),
    ]


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="/img/logo.png" width="400" height="300">',
        '<img src="/img/pixel-of-truth.gif" width="1" height="1">',
        '<img src="https://secure.gravatar.com/avatar/abc" width="300" height="300">',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '<img src="/authors/avatar-ann.jpg" width="300" height="300">',
        '<img src="http://[::1">',
        '<img src="">',
    ],
)
def test_furniture_is_no_image(tag):
    assert fields(page("", f"<h1>Rain falls</h1>{tag}")).images == []


def test_an_image_object_brings_its_own_caption_and_credit():
    image = {"@type": "ImageObject", "url": "/x/harbour-big.jpg", "caption": "Boats wait", "creditText": "Ann Lee"}
    assert fields(page(ld(article(image=[image])))).images == [
        Image("https://news.example/x/harbour-big.jpg", "Boats wait", "Ann Lee")
    ]


@pytest.mark.parametrize(
    "crops",
    [
        ["/x/harbour_4x3.jpg", "/x/harbour_1x1.jpg", "/x/harbour_16x9.jpg"],
        ["/x/harbour/wide__1280x720", "/x/harbour/square__960x960"],
        ["/x/12345_v16_9_800.jpeg", "/x/12345_v1_1_400.jpeg"],
        ["/x/harbour-102~v-4to3__retina.jpg", "/x/harbour-102~v-1to1__xlarge.jpg"],
        ["/x/b.JPG/alternates/SQUARE_1200/b.JPG", "/x/b.JPG/alternates/LANDSCAPE_1600/b.JPG"],
    ],
)
def test_crops_of_one_picture_are_one_image(crops):
    assert [image.url for image in fields(page(ld(article(image=crops)))).images] == [f"https://news.example{crops[0]}"]


@pytest.mark.parametrize(
    "pictures",
    [
        ["/x/photo-1.jpg", "/x/photo-2.jpg"],
        ["/2024/1/11.jpg", "/2024/11/1.jpg"],
        ["/x/2213241500_295411236.jpg", "/x/2213231552_295409708.jpg"],
        ["/x/at-12.38.10.png", "/x/at-10.41.23.png"],
        ["/x/square-dance.jpg", "/x/wide-river.jpg"],
    ],
)
def test_pictures_with_similar_names_are_images_of_their_own(pictures):
    found = [image.url for image in fields(page(ld(article(image=pictures)))).images]
    assert found == [f"https://news.example{picture}" for picture in pictures]
