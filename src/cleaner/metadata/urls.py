"""Addresses: resolved, without credentials and tracking. The only file here that knows can_ada."""

import re
from typing import Final
from urllib.parse import urljoin

import can_ada

LONGEST: Final = 4_096
"""Characters of an address; longer ones are data, not addresses."""

_TRACKING = re.compile(
    r"^(?:utm_\w*|utm|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|"
    r"_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|oly_enc_id|oly_anon_id|_openstat|wickedid|at_medium|at_campaign|"
    r"at_custom\d|at_link_\w+|at_format|at_ptr_name|at_bbc_team|cmpid|cmp|ns_mchannel|ns_source|ns_campaign|"
    r"ns_linkname|ns_fee|ito|xtor|smid|smtyp|sr_share|__twitter_impression|ocid|ncid|s_cid|icid|wt_mc|wt_zmc|"
    r"pk_campaign|pk_kwd|piwik_campaign|mtm_\w+|ref_src|ref_url|spm|_ga|_gl|fb_\w+|guccounter|guce_\w+)$",
    re.I,
)


def _parsed(address: str, base: str | None = None) -> can_ada.URL | None:
    """As a browser reads it. can_ada takes no base, so urljoin does that part."""
    try:
        return can_ada.parse(address)
    except (ValueError, TypeError):  # TypeError: lone surrogates
        pass
    try:
        return can_ada.parse(urljoin(base, address)) if base else None
    except (ValueError, TypeError):
        return None


def _without_tracking(query: str) -> str:
    kept = [part for part in query.lstrip("?").split("&") if part and not _TRACKING.match(part.partition("=")[0])]
    return "&".join(kept)


def web_address(address: object, base: str | None = None, *, clean: bool = True) -> str | None:
    """An http(s) address, resolved against `base` (WHATWG), without credentials, tracking parameters and fragment.

    None for whatever is no web address. `clean=False` keeps parameters and fragment as they are.

    >>> web_address("/a/../b?utm_source=x&id=3#top", "https://user:pw@News.example/z")
    'https://news.example/b?id=3'
    >>> web_address("http://[::1") is web_address("javascript:alert(1)") is None
    True
    """
    if not isinstance(address, str) or not address.strip() or len(address) > LONGEST:
        return None
    url = _parsed(address.strip(), base)
    if url is None or url.protocol not in {"http:", "https:"} or not url.hostname:
        return None
    url.username = ""
    url.password = ""
    if clean:
        url.hash = ""
        url.search = _without_tracking(url.search)
    return str(url.href)


def host(address: str | None) -> str | None:
    """The host of an address, lower case, as stated: "www." stays, for it is part of the name.

    >>> host("https://WWW.News.example:8080/a")
    'www.news.example'
    """
    url = _parsed(address) if address else None
    return (url.hostname.lower() or None) if url else None


def path(address: str | None) -> str:
    """The path of an address; "" when there is none."""
    url = _parsed(address) if address else None
    return str(url.pathname) if url else ""
