"""The toolbar that a web archive sets above a page it kept."""

from cleaner.rules.base import Pattern, Rule

TOOLBAR = Rule(
    name="web-archive-toolbar",
    role="other",
    why="Pages taken from a web archive carry its toolbar: captures, collections, dates.",
    lines={
        "en": "0 captures | 0 capture | About this capture | Collected by | Timestamps | The Wayback Machine | Wayback Machine | Internet Archive | Formed in 0 | Previous capture | Next capture | Ask the publishers to restore access to 0 books | success fail | Live web proxy crawls | Web crawl | This data is currently not publicly accessible | The goal is to fix all broken links on the web. Crawls of supported \"No More 0\" sites | Crawl data"
        " | Archive-It partner | Take me to the live web | Capture a web page as it appears now | Save page now | Formed with 0",
    },
    leads={"en": "Collected by | Archived from"},
    patterns=(
        Pattern(regex=r"^(?:organization|collection|collected by|crawl)s? ?: .{0,40}(?:crawl|archive|wayback|\balexa).{0,40}$", cues="organization collection collected crawl", at_most=12),
        Pattern(regex=r"^(?:the internet archive discovers and captures|then the internet archive hopes|this is part of the internet archive's|view the web archive through the wayback)\b.{0,400}", cues="archive", at_most=90),
        Pattern(regex=r"^0 captures?\b.{0,60}$|^0 (?:\w{3} )?0 - 0 (?:\w{3} )?0$", cues="captures capture 0", at_most=12),
        Pattern(regex=r"^(?:the wayback machine|web\.archive\.org|wayback machine) ?-? ?(?:http.{1,200})?$", cues="wayback archive", at_most=8),
        Pattern(regex=r"^(?:alexa crawls|these crawls are part of|data crawled by|crawl data donated|web wide crawl|starting in 0, alexa|content crawled via|the seed for this crawl|survey crawl|wide crawl|these? (?:data|crawls?) (?:is|are) currently not|alexa internet has been)\b.{0,400}", cues="crawl crawls crawled alexa", at_most=90),
        Pattern(regex=r"^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))?$", cues="jan feb mar apr may jun jul aug sep oct nov dec", at_most=3),
        Pattern(
            regex=r"^(?:formed in 0, the archive team|history is littered with hundreds of conflicts|the main site for archive ?team|this collection contains the output of many archive team"
            r"|our collection has grown to the point of having sub|the archive team panic downloads|archivebot is an irc bot|to use archivebot|there is a dashboard running for the archivebot|archivebot's source code)\b",
            cues="archive archivebot archivebot's archiveteam littered sub-collections", at_most=150),
    ),
    run=True,
    drops=("17 captures", "ArchiveBot is an IRC bot that keeps small sites.", "About this capture", "COLLECTED BY", "Organization: Alexa Crawls", "30 Dec 2005 - 24 Jul 2008", "Nov DEC Jan", "Collection: Example Crawls", "This is part of the Internet Archive's plan to mend links that lead nowhere."),
    keeps=("The Internet Archive was sued by four publishers.", "The navy captured 17 boats.", "Organization of the rescue was poor."),
)  # fmt: skip

BITS = Rule(
    name="web-archive-bits",
    role="other",
    why="The toolbar's months, years and states are one word each.",
    lines={"en": "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | success | fail | 0"},
    weak=True,
    drops=("NOV", "success", "2008"),
    keeps=("May came.",),
)  # fmt: skip

RULES = (BITS, TOOLBAR)
