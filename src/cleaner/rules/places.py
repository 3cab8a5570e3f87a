"""Rules about where a block stands rather than what it says."""

from cleaner import marks
from cleaner.rules.base import Rule

NAV = Rule(
    name="place-navigation", role="navigation", why="Menus stand in <nav> or what calls itself a menu.", place=marks.NAV
)
BREADCRUMB = Rule(
    name="place-breadcrumb",
    role="breadcrumb",
    why="The path to the section stands above the headline.",
    place=marks.BREADCRUMB,
)
SKIP = Rule(
    name="place-skip", role="navigation", why="Skip links are for the keyboard and hidden from sight.", place=marks.SKIP
)
PAGINATION = Rule(
    name="place-pagination",
    role="navigation",
    why="Links to the other pages of a list or an article.",
    place=marks.PAGINATION,
)
FOOTER = Rule(
    name="place-footer",
    role="navigation",
    why="The footer of a page repeats on every page of its site.",
    place=marks.FOOTER,
    weak=True,
)
HEADER = Rule(
    name="place-header",
    role="navigation",
    why="The head of a page holds logo and menu, but at times the headline.",
    place=marks.HEADER,
    weak=True,
)
ASIDE = Rule(
    name="place-aside",
    role="related",
    why="<aside> holds boxes beside the article, but at times a fact box of its own.",
    place=marks.ASIDE,
    weak=True,
)
SIDEBAR = Rule(
    name="place-sidebar",
    role="related",
    why="A column beside the article; some themes call their article so.",
    place=marks.SIDEBAR,
    weak=True,
)
FORM = Rule(
    name="place-form",
    role="form",
    why="Inside <form> stand labels, hints and buttons; old sites wrap the page in one.",
    place=marks.FORM,
    weak=True,
)
BUTTON = Rule(name="place-button", role="form", why="The text of a button is for clicking.", place=marks.BUTTON)
HIDDEN = Rule(name="place-hidden", role="hidden", why="The markup hides it from a reader.", place=marks.HIDDEN)
NOSCRIPT = Rule(
    name="place-noscript",
    role="hidden",
    why="<noscript> speaks to readers without scripts.",
    place=marks.NOSCRIPT,
    weak=True,
)
COMMENTS = Rule(
    name="place-comments",
    role="comment",
    why="Readers' comments stand in a container of that name.",
    place=marks.COMMENTS,
)
RELATED = Rule(
    name="place-related",
    role="related",
    why="Cards of other stories stand in a container of that name.",
    place=marks.RELATED,
)
SHARE = Rule(
    name="place-share", role="share", why="Share buttons stand in a container of that name.", place=marks.SHARE
)
NEWSLETTER = Rule(
    name="place-newsletter",
    role="newsletter",
    why="Sign-up boxes stand in a container of that name.",
    place=marks.NEWSLETTER,
)
ADVERT = Rule(
    name="place-advert",
    role="advert",
    why="Slots of advertisements stand in a container of that name.",
    place=marks.ADVERT,
)
TAGS = Rule(
    name="place-tags", role="tags", why="The topics of an article stand in a list of their own.", place=marks.TAGS
)
BIO = Rule(
    name="place-author-bio",
    role="author_bio",
    why="The box about the author stands below the article.",
    place=marks.BIO,
)
PAYWALL = Rule(
    name="place-paywall",
    role="paywall",
    why="The offer stands in a container of that name; so does, at times, the text behind it.",
    place=marks.PAYWALL,
    weak=True,
)
CONSENT = Rule(
    name="place-consent",
    role="consent",
    why="The cookie banner stands in a container of that name.",
    place=marks.CONSENT,
)
PLAYER = Rule(name="place-player", role="player", why="Controls and titles of a player.", place=marks.PLAYER, weak=True)
EMBED = Rule(
    name="place-embed", role="embed", why="A post of a social network set into the page.", place=marks.EMBED, weak=True
)
POPUP = Rule(
    name="place-popup", role="promo", why="Dialogs and overlays wait in the markup until called.", place=marks.POPUP
)
DONATION = Rule(
    name="place-donation",
    role="donation",
    why="Appeals for money stand in a container of that name.",
    place=marks.DONATION,
)
PROMO = Rule(
    name="place-promo", role="promo", why="Boxes of the house's own advertising.", place=marks.PROMO, weak=True
)
LIVE = Rule(
    name="place-live",
    role="feed",
    why="Tickers and live blogs; the live blog may be the article.",
    place=marks.LIVE,
    weak=True,
)
META = Rule(
    name="place-meta",
    role="byline",
    action="lift",
    why="The line of byline, date and counts below the headline.",
    place=marks.META,
    weak=True,
)
BYLINE = Rule(
    name="place-byline",
    role="byline",
    action="lift",
    why="The author's name stands in an element of that name.",
    place=marks.BYLINE,
)
DATE = Rule(
    name="place-date",
    role="dateline",
    action="lift",
    why="The date stands in an element of that name.",
    place=marks.DATE,
)
CAPTION = Rule(
    name="place-caption",
    role="caption",
    action="lift",
    why="Captions stand in <figcaption> or an element of that name.",
    place=marks.CAPTION,
)
CREDIT = Rule(
    name="place-credit",
    role="credit",
    action="lift",
    why="The photographer stands in an element of that name.",
    place=marks.CREDIT,
)

RULES = (
    ADVERT, ASIDE, BIO, BREADCRUMB, BUTTON, BYLINE, CAPTION, COMMENTS, CONSENT, CREDIT, DATE, DONATION, EMBED, FOOTER, FORM,
    HEADER, HIDDEN, LIVE, META, NAV, NEWSLETTER, NOSCRIPT, PAGINATION, PAYWALL, PLAYER, POPUP, PROMO, RELATED, SHARE, SIDEBAR,
    SKIP, TAGS,
)  # fmt: skip
