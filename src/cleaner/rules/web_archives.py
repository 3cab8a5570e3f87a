"""What a web archive, or the cache of a search engine, sets above a page it kept."""

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

BANNER = Rule(
    name="web-archive-banner",
    role="other",
    why="Caches of search engines and archives say above a page what it is a copy of, and of which day.",
    lines={
        "en": "Text-only version | Tip: To quickly find your search term on this page, press Ctrl+F or ⌘-F (Mac) and use the find bar."
        " | Bing is not responsible for the content of this page. | Webpage capture | No other snapshots from this url | All snapshots"
        " | Hide this message | Loading media information | Report bug or abuse | View the live page | Show record details"
        " | View: Standard capture | You are viewing an archived web page | The current page could have changed in the meantime.",
        "de": "Nur-Text-Version | Die aktuelle Seite sieht mittlerweile eventuell anders aus.",
        "fr": "Version en texte seul | La page actuelle peut avoir changé depuis.",
        "es": "Versión de solo texto | La página actual podría haber sufrido modificaciones durante este tiempo.",
        "it": "Versione di solo testo | Nel frattempo la pagina corrente potrebbe essere stata modificata.",
        "pt": "Versão somente texto | Página arquivada",
        "nl": "Versie met alleen tekst | De huidige pagina kan in de tussentijd zijn gewijzigd.",
        "pl": "Wersja tylko tekstowa | Wygląd bieżącej strony mógł się w międzyczasie zmienić.",
    },
    leads={"en": "Archived"},
    opens={
        "en": "This is Google's cache of | You have reached the cached page for | Below is a snapshot of the Web page as it appeared on"
        " | You are viewing an archived web page, collected | This snapshot, taken on | [ARCHIVED CONTENT] | This page was captured on"
        " | This is a Perma.cc record | External links, forms and search boxes may not work in archived | Found an error in this capture",
        "de": "Dies ist der Google-Cache von",
        "fr": "Voici le cache Google de | Cette page est la version en cache",
        "es": "Esta es la versión almacenada en caché de Google de",
        "it": "Questa è la cache di Google di",
        "pt": "Este é o cache do Google de | Página arquivada em",
        "nl": "Dit is de Google-cache van",
        "pl": "To jest kopia z pamięci podręcznej Google",
    },
    opens_at_most=90,
    patterns=(
        Pattern(regex=r"^(?:archived|captured)(?: on| at|:)? ?(?:\w{3,9}\.? )?\b0\b.{0,30}$", cues="archived captured", at_most=9),
        Pattern(regex=r"^archive\.(?:today|ph|is|md|li|fo|vn)$|^from host \S{4,80}$", cues="archive from", at_most=4),
        Pattern(regex=r"^saved from https?:.{4,300}$", cues="saved", at_most=4),
    ),
    run=True,
    sure=True,
    drops=(
        "This is Google's cache of https://mill.example/a. It is a snapshot of the page as it appeared on 12 May 2022 09:30:11 GMT.",
        "Archived: 2021-02-03 at 10:11:12", "Captured May 12, 2024 9:30 am", "from host www.mill.example", "archive.today",
        "Saved from https://mill.example/a",
        "You are viewing an archived web page, collected at the request of Mill County Library using Archive-It.",
        "Dies ist der Google-Cache von https://mill.example/a. Es handelt sich dabei um ein Abbild der Seite, wie diese am 12. Mai 2022 09:30:11 GMT angezeigt wurde.",
        "Voici le cache Google de https://mill.example/a.", "Esta es la versión almacenada en caché de Google de https://mill.example/a.",
        "Questa è la cache di Google di https://mill.example/a.", "Página arquivada em 12 de setembro, 2019",
        "Dit is de Google-cache van https://mill.example/a.", "Wersja tylko tekstowa",
    ),
    keeps=(
        "Archived pages of the paper were found in a barn.", "Captured in 1944, he wrote home every week.",
        "This is the cache of letters that the widow found.", "This snapshot was taken by the boy himself.",
        "The page was saved from the fire.", "Archived footage shows the bridge in 1911.",
        "The archive opened in 1911.", "He came from host families in nine towns.",
    ),
)  # fmt: skip

RULES = (BANNER, BITS, TOOLBAR)
