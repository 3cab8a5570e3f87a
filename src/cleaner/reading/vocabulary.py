"""What class names, ids and roles say: words that site builders use, and the mark each one gives.

A name is cut into words at hyphens, underscores and capitals (`relatedPosts`, `related-posts`), and single words and
neighbouring pairs are looked up. Collected from the class names of the development pages and of the usual CMSs
(WordPress, Drupal, Arc, Brightspot, Ghost, Blogger, Joomla, Substack, Medium).
"""

import re
from functools import lru_cache
from typing import Final

from cleaner import marks as m

_WORDS: Final[dict[int, str]] = {
    m.NAV: "nav navbar navigation menu menus megamenu subnav topnav mainnav sitenav navmenu menubar navlinks gnav lnav"
    " toolbar topbar navi hamburger offcanvas jumplinks toc",
    m.HEADER: "masthead topper siteheader pageheader banner-top",
    m.FOOTER: "footer colophon pagefooter sitefooter foot copyright legal",
    m.SIDEBAR: "sidebar aside rail rightrail leftrail sidecolumn rightcol leftcol widget widgets rightcolumn leftcolumn"
    " complementary siderail rhs",
    m.FORM: "form login signin signup search searchbox searchform register registration captcha",
    m.COMMENTS: "comments comment disqus commentlist commentary respond livefyre discussion reactions discuss remark42"
    " usercomments commentbox commentform viafoura coral talkback",
    m.RELATED: "related relatedposts recommended recommendations recommendation recirc recirculation trending popular"
    " outbrain taboola teaser teasers readnext upnext similar suggestions suggested yarpp jp-relatedposts mostread"
    " mostpopular latest headlines moreon morefrom otherstories relatedarticles relatedlinks relatedcontent trc zergnet"
    " recents seealso readmore inread crosslinks sharebox interlinks promoted nextpost prevpost",
    m.SHARE: "share sharing social socials sharebar addthis sharethis addtoany sharedaddy socialmedia sharetools"
    " shareline follow followus social-links tools sociallinks articletools storytools utility utilities"
    " bookmark bookmarks",
    m.NEWSLETTER: "newsletter newsletters subscribe mailinglist mailchimp mc4wp optin subscription emailsignup"
    " nlsignup substack-embed convertkit",
    m.ADVERT: "ad ads advert adverts advertisement advertising adslot adsense adbox adunit sponsored sponsor dfp gpt"
    " leaderboard adwrapper adcontainer admarker promoted-content advertorial adsbygoogle googlead affiliate"
    " skyscraper mpu",
    m.BYLINE: "byline author authors bylines writer authorname vcard contributor contributors reporter byl"
    " autor auteur",
    m.BIO: "bio authorbio authorbox aboutauthor authorinfo authordesc biography authorprofile",
    m.DATE: "date time timestamp published pubdate dateline datetime publishdate postdate posted dated"
    " updated publication"
    " datum fecha created",
    m.META: "meta postmeta entrymeta articlemeta postinfo articleinfo byline-date postdetails infoline",
    m.TAGS: "tags tag tagged keywords taglist topics tagcloud categories posttags cats hashtags taxonomy",
    m.PAYWALL: "paywall regwall premium-wall piano meter subscriberonly metered gated",
    m.BREADCRUMB: "breadcrumb breadcrumbs crumb crumbs crumbtrail breadcrump brdcrmb",
    m.CONSENT: "cookie cookies consent gdpr onetrust cookiebar cookiebanner ccpa cmp didomi usercentrics truste",
    m.PLAYER: "player video videoplayer audio audioplayer podcast jwplayer brightcove vjs playlist listen",
    m.EMBED: "twitter-tweet tweet instagram-media fb-post embed oembed tiktok-embed bluesky-embed twittertweet",
    m.CAPTION: "caption captions figcaption cutline imagecaption wp-caption-text photocaption legend"
    " imgcaption bildunterschrift"
    " legende imgdesc",
    m.CREDIT: "credit credits photocredit imagecredit photographer imgcredit copyrightholder bildquelle photo-by",
    m.PAGINATION: "pagination pager paging pagenav postnav pagelinks pagenumbers nextprev prevnext",
    m.POPUP: "popup modal overlay lightbox dialog toast interstitial tooltip popover",
    m.LIVE: "ticker newsfeed newsticker livefeed breaking breakingnews liveticker",
    m.DONATION: "donate donation donations contribute supportus fundraising patreon",
    m.SKIP: "skip skiplink skiplinks skipnav",
    m.TITLE: "headline title posttitle entrytitle articletitle pagetitle storytitle storyheadline",
    m.STANDFIRST: "standfirst dek deck lede subhead subheadline subtitle strapline abstract summary chapo"
    " vorspann teasertext"
    " subtitulo bajada",
    m.BODY: "articlebody storybody postbody entrycontent postcontent articlecontent storycontent articletext storytext"
    " bodytext bodycopy bodycontent maincontent articlecopy storycopy postentry newstext fulltext hentry postarea",
    m.PROMO: "promo promos promobox callout cta upsell marketing promotion promotional teaserbox infobox",
    m.MAIN: "main",
}

_PAIRS: Final[dict[int, str]] = {
    m.BODY: "article-body story-body post-body entry-content post-content article-content story-content article-text"
    " story-text body-text body-copy body-content main-content article-copy entry-body post-text news-text content-body"
    " article-main story-main page-content post-entry article-detail text-body entry-text single-content news-content"
    " news-body blog-content blog-body blog-post content-text td-content node-body field-body c-body"
    " rich-text available-content",
    m.RELATED: "read-more see-also more-from more-on most-read most-popular you-may may-like also-like"
    " up-next next-article"
    " read-next next-story more-news latest-news latest-posts recent-posts recent-stories top-stories editors-picks"
    " more-stories other-news also-read read-also further-reading other-articles post-list article-list news-list"
    " story-list card-list related-posts popular-posts post-navigation nav-links must-read dont-miss in-other"
    " mehr-zum zum-thema auch-interessant",
    m.NEWSLETTER: "sign-up email-signup mailing-list nl-signup email-form opt-in email-capture",
    m.FORM: "log-in sign-in",
    m.SHARE: "follow-us social-media social-links share-bar article-tools story-tools share-links"
    " share-buttons post-share"
    " article-actions story-actions addtoany-content",
    m.BIO: "author-bio about-author author-box author-info author-description author-card author-profile about-the"
    " author-about writer-bio author-details post-author-bio author-block author-description",
    m.CAPTION: "wp-caption image-caption photo-caption media-caption figure-caption img-caption caption-text"
    " image-description"
    " media-description photo-desc image-info picture-caption",
    m.CREDIT: "photo-credit image-credit media-credit image-source photo-source img-credit picture-credit",
    m.STANDFIRST: "sub-title sub-headline sub-heading article-lead article-summary article-intro post-excerpt"
    " article-dek lead-text article-standfirst story-summary entry-summary lead-paragraph",
    m.DATE: "publish-date post-date pub-date article-date published-date entry-date last-updated date-published",
    m.META: "post-meta entry-meta article-meta post-info article-info entry-info story-meta post-details meta-data",
    m.TAGS: "tag-list tag-cloud post-tags article-tags entry-tags tags-links cat-links post-categories entry-footer",
    m.HEADER: "site-header page-header global-header main-header top-header header-wrapper",
    m.FOOTER: "site-footer page-footer global-footer main-footer footer-wrapper bottom-bar",
    m.SIDEBAR: "side-bar right-rail left-rail right-column left-column right-col left-col side-column sidebar-right"
    " sidebar-left secondary-content widget-area",
    m.CONSENT: "privacy-banner cookie-banner cookie-notice cc-window cookie-law",
    m.PAYWALL: "pay-wall subscriber-only reg-wall subscription-wall premium-content paid-content",
    m.SKIP: "skip-link skip-to skip-nav",
    m.HIDDEN: "sr-only visually-hidden screen-reader visually-hide a11y-hidden",
    m.LIVE: "news-feed news-ticker live-feed breaking-news",
    m.NAV: "main-menu nav-menu jump-to table-contents page-menu quick-links dropdown-menu",
    m.PAGINATION: "page-numbers page-links prev-next",
    m.POPUP: "pop-up",
    m.COMMENTS: "comment-list comments-area leave-reply comment-form user-comments",
    m.PROMO: "app-banner app-promo download-app promo-box",
}  # fmt: skip

_HIDDEN_TOKENS: Final = frozenset(
    {"sr-only", "visuallyhidden", "visually-hidden", "screen-reader-text", "show-for-sr", "element-invisible"}
)

BY_TAG: Final[dict[str, int]] = {
    "nav": m.NAV, "header": m.HEADER, "footer": m.FOOTER, "aside": m.ASIDE, "form": m.FORM, "button": m.BUTTON,
    "select": m.FORM, "option": m.FORM, "textarea": m.FORM, "fieldset": m.FORM, "label": m.FORM, "legend": m.FORM,
    "article": m.ARTICLE, "main": m.MAIN, "figure": m.FIGURE, "figcaption": m.FIGURE | m.CAPTION, "blockquote": m.QUOTE,
    "table": m.TABLE, "ul": m.LIST, "ol": m.LIST, "dl": m.LIST, "menu": m.NAV, "pre": m.CODE, "code": m.CODE,
    "template": m.HIDDEN, "noscript": m.NOSCRIPT, "dialog": m.POPUP, "video": m.PLAYER, "audio": m.PLAYER,
    "time": m.DATE, "amp-sidebar": m.NAV | m.SIDEBAR, "amp-consent": m.CONSENT, "amp-ad": m.ADVERT,
    "noframes": m.NOSCRIPT, "search": m.FORM,
}  # fmt: skip

BY_ROLE: Final[dict[str, int]] = {
    "navigation": m.NAV, "banner": m.HEADER, "contentinfo": m.FOOTER, "complementary": m.SIDEBAR, "search": m.FORM,
    "form": m.FORM, "main": m.MAIN, "article": m.ARTICLE, "dialog": m.POPUP, "alertdialog": m.POPUP, "menu": m.NAV,
    "menubar": m.NAV, "tablist": m.NAV, "button": m.BUTTON, "toolbar": m.NAV,
}  # fmt: skip

BY_ITEMPROP: Final[dict[str, int]] = {
    "articlebody": m.BODY, "headline": m.TITLE, "author": m.BYLINE, "datepublished": m.DATE, "datemodified": m.DATE,
    "caption": m.CAPTION, "description": m.STANDFIRST, "comment": m.COMMENTS, "text": m.BODY, "keywords": m.TAGS,
    "breadcrumb": m.BREADCRUMB, "copyrightholder": m.CREDIT,
}  # fmt: skip


def _table(source: dict[int, str]) -> dict[str, int]:
    table: dict[str, int] = {}
    for mark, words in source.items():
        for word in words.split():
            table[word] = table.get(word, 0) | mark
    return table


_WORD_MARKS: Final = _table(_WORDS)
_PAIR_MARKS: Final = _table(_PAIRS)
_BEGINNINGS: Final = frozenset(
    [pair.partition("-")[0] for pair in _PAIR_MARKS]
    + [word[:end] for word in _WORD_MARKS for end in range(1, len(word))]
)
"""Words that may mean something together with the next one."""
_RUN: Final = re.compile("[A-Za-z0-9]+")
_WORD: Final = re.compile("[A-Z]+[a-z]*|(?<![a-z0-9])[a-z]+")
_PIECE: Final = re.compile("[A-Za-z]+|[0-9]+")
_SIZED: Final = re.compile("[A-Za-z]+[0-9]+x[0-9]+")
_HEX: Final = re.compile("[0-9a-f]+")

MOST_NAME_CHARS: Final = 300
"""Utility-class soup is longer; what follows says nothing."""


def marks_of(names: str) -> int:
    """The marks that a class attribute or an id gives.

    >>> from cleaner.marks import names_of
    >>> names_of(marks_of("c-relatedPosts large"))
    ('related',)
    >>> names_of(marks_of("has-article-body")), names_of(marks_of("section--has-ads post category-no-newsletter"))
    (('body',), ())
    """
    found = 0
    tokens = names[:MOST_NAME_CHARS].split()
    is_post = not _POST.isdisjoint(tokens)
    for token in tokens:
        marks = _marks_of_token(token)
        found |= marks & m.TAGS if is_post and token.startswith(_FILED) else marks
    return found


_FILED: Final = ("category-", "tag-")
_POST: Final = frozenset({"post", "hentry", "type-post", "single-post", "single", "status-publish"})
"""WordPress writes on a post how it is filed: "category-no-newsletter" and "tag-video" say what it is about."""


@lru_cache(maxsize=1 << 14)
def _marks_of_token(token: str) -> int:
    found = m.HIDDEN if token in _HIDDEN_TOKENS else 0
    before = ""
    for word in _words(token):
        if word in _WORD_MARKS:
            found |= _WORD_MARKS[word] & ~(_BOXES if before in _HAVING else 0)
        if before in _BEGINNINGS:
            found |= _PAIR_MARKS.get(f"{before}-{word}", 0) | _WORD_MARKS.get(before + word, 0)
        before = word
    return found


_HAVING: Final = frozenset({"has", "have", "no", "with", "without"})
_BOXES: Final = m.ADVERT | m.NEWSLETTER
"""What has adverts, or has none, is no advert."""


def _words(token: str) -> list[str]:
    """Its words in lower case: what stands between other signs, and in front of capitals. Programs make up names
    (`css-1ad8r0m`, `jAdKYz`, identifiers), and no word of those means anything."""
    words: list[str] = []
    for run in _RUN.findall(token):
        if run.islower() and run.isalpha():
            words.append(run)
        elif run.isalpha() or not _is_made_up(run):
            found = _WORD.findall(run)
            short = sum(len(word) < SHORTEST for word in found) > 1
            words += [word.lower() for word in found if not short or len(word) >= SHORTEST]
    return words


SHORTEST: Final = 3
"""Letters of a word that means something beside others as short."""


def _is_made_up(run: str) -> bool:
    """Whether letters and digits take turns as in no name that a person gave."""
    pieces = len(_PIECE.findall(run))
    return pieces > 2 and (_HEX.fullmatch(run) is not None or (pieces > 3 and not _SIZED.fullmatch(run)))
