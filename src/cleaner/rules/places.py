"""Rules about where a block stands rather than what it says."""

from cleaner import marks
from cleaner.rules.base import Rule

NAV = Rule(name="place-navigation", role="navigation", why="The page says that this is its menu.", place=marks.NAV)
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
    why="The page sets it beside the article; most such boxes hold other things, some a fact box of the article's own.",
    place=marks.ASIDE,
    weak=True,
)
SIDEBAR = Rule(
    name="place-sidebar",
    role="related",
    why="A column beside the article; some sites call the article itself so.",
    place=marks.SIDEBAR,
    weak=True,
)
FORM = Rule(
    name="place-form",
    role="form",
    why="A form holds labels, hints and buttons; old sites put the whole page into one.",
    place=marks.FORM,
    weak=True,
)
BUTTON = Rule(name="place-button", role="form", why="The text of a button is for clicking.", place=marks.BUTTON)
HIDDEN = Rule(name="place-hidden", role="hidden", why="The page hides it from its readers.", place=marks.HIDDEN)
NOSCRIPT = Rule(
    name="place-noscript",
    role="hidden",
    why="It is for readers whose browser runs no scripts.",
    place=marks.NOSCRIPT,
    weak=True,
)
COMMENTS = Rule(
    name="place-comments",
    role="comment",
    why="The page says that here its readers comment.",
    place=marks.COMMENTS,
)
RELATED = Rule(
    name="place-related",
    role="related",
    why="The page says that this is a box of other stories.",
    place=marks.RELATED,
)
SHARE = Rule(name="place-share", role="share", why="The page says that these are its share buttons.", place=marks.SHARE)
NEWSLETTER = Rule(
    name="place-newsletter",
    role="newsletter",
    why="The page says that this is a newsletter's sign-up box.",
    place=marks.NEWSLETTER,
)
ADVERT = Rule(
    name="place-advert",
    role="advert",
    why="The page says that this is a slot for advertisements.",
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
    why="The page says that this is its paywall; at times the text behind it stands there too.",
    place=marks.PAYWALL,
    weak=True,
)
CONSENT = Rule(
    name="place-consent",
    role="consent",
    why="The page says that this is its cookie banner.",
    place=marks.CONSENT,
)
PLAYER = Rule(name="place-player", role="player", why="Controls and titles of a player.", place=marks.PLAYER, weak=True)
EMBED = Rule(
    name="place-embed", role="embed", why="A post of a social network set into the page.", place=marks.EMBED, weak=True
)
POPUP = Rule(
    name="place-popup",
    role="promo",
    why="Pop-up windows are part of the page from the start, and wait to be shown.",
    place=marks.POPUP,
)
DONATION = Rule(
    name="place-donation",
    role="donation",
    why="The page says that this is its appeal for money.",
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
    why="The page says that this is the author's name.",
    place=marks.BYLINE,
)
DATE = Rule(
    name="place-date",
    role="dateline",
    action="lift",
    why="The page says that this is the date.",
    place=marks.DATE,
)
CAPTION = Rule(
    name="place-caption",
    role="caption",
    action="lift",
    why="The page says that this is a picture's caption.",
    place=marks.CAPTION,
)
CREDIT = Rule(
    name="place-credit",
    role="credit",
    action="lift",
    why="The page says that this is the photographer.",
    place=marks.CREDIT,
)

RULES = (
    ADVERT, ASIDE, BIO, BREADCRUMB, BUTTON, BYLINE, CAPTION, COMMENTS, CONSENT, CREDIT, DATE, DONATION, EMBED, FOOTER, FORM,
    HEADER, HIDDEN, LIVE, META, NAV, NEWSLETTER, NOSCRIPT, PAGINATION, PAYWALL, PLAYER, POPUP, PROMO, RELATED, SHARE, SIDEBAR,
    SKIP, TAGS,
)  # fmt: skip
