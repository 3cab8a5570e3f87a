"""What publishing software writes on every site that it runs: the same words, whoever publishes."""

from cleaner.rules.base import Pattern, Rule

SHARING = Rule(
    name="software-sharing",
    role="share",
    why="WordPress explains each share button to screen readers, and shows a place where likes will be counted.",
    lines={
        "en": "Like this: Like Loading | Like Loading | Share this: | Enjoy this blog? Please spread the word",
        "de": "Teilen mit | Sharen mit | Gefällt mir Wird geladen | Gefällt mir Lade | Gefällt mir | Teilen auf",
        "fr": "J'aime chargement | Partager sur les réseaux sociaux",
        "es": "Me gusta Cargando | Comparte esto",
        "it": "Mi piace Caricamento",
        "pt": "Curtir Carregando | Gosto Carregando",
        "nl": "Vind ik leuk Aan het laden | Like Aan het laden",
        "pl": "Lubię to Wczytywanie | Lubię Wczytywanie",
        "sv": "Gilla Laddar in",
        "ru": "Нравится Загрузка",
    },
    patterns=(
        Pattern(regex=r"^(?:klick(?:en)?|hier klicken|drucken)\b.{2,70}\((?:wird in (?:einem )?neuem fenster geoffnet|offnet in (?:einem )?neuem fenster)$",
                cues="fenster", at_most=20, language="de"),
        Pattern(regex=r"^cliquez? pour .{2,70}\(ouvre dans une nouvelle fenetre$", cues="fenetre", at_most=20, language="fr"),
        Pattern(regex=r"^haz clic para .{2,70}\(se abre en una ventana nueva$", cues="ventana", at_most=20, language="es"),
        Pattern(regex=r"^fai clic .{2,70}\(si apre in una nuova finestra$", cues="finestra", at_most=20, language="it"),
        Pattern(regex=r"^(?:clique|carregue) .{2,70}\(abre (?:em|numa) (?:uma )?nova janela$", cues="janela", at_most=20, language="pt"),
        Pattern(regex=r"^klik om .{2,70}\((?:wordt in een nieuw venster geopend|opent in een nieuw venster)$", cues="venster", at_most=20, language="nl"),
        Pattern(regex=r"^kliknij,? .{2,70}\(otwiera sie w nowym oknie$", cues="oknie", at_most=20, language="pl"),
        Pattern(regex=r"^klicka for att .{2,70}\(oppnas i ett nytt fonster$", cues="fonster", at_most=20, language="sv"),
        Pattern(regex=r"^нажмите,? .{2,70}\(открывается в новом окне$", cues="окне", at_most=20, language="ru"),
    ),
    run=True,
    drops=(
        "Like Loading...", "Gefällt mir Wird geladen …", "Sharen mit:", "J’aime chargement…", "Me gusta Cargando...", "Mi piace Caricamento...",
        "Curtir Carregando...", "Like Aan het laden...", "Lubię Wczytywanie...", "Gilla Laddar in …", "Нравится Загрузка...",
        "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)", "Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)",
        "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)",
    ),
    keeps=("Gefällt mir sehr gut, sagte der Intendant nach der Probe.", "Like loading a ship, stowing a van takes a plan."),
)  # fmt: skip

COMMENT_FORM = Rule(
    name="software-comment-form",
    role="comment",
    why="The comment forms of WordPress, Disqus and forums bring their own words, in the language of the site.",
    lines={
        "en": "Blog comments powered by Disqus | Create an account or sign in to comment | No, create an account now | Yes, my password is"
        " | Fill in your details below or click an icon to log in | Email (Address never made public) | Email (required) (Address never made public)"
        " | Enter your comment here | Connecting to %s",
        "de": "Du musst angemeldet sein, um einen Kommentar abzugeben | Kommentar verfassen Antwort abbrechen | Kommentar verfassen Antworten abbrechen"
        " | Schreibe einen Kommentar Antwort abbrechen | Schreibe einen Kommentar Antworten abbrechen | Gib hier deinen Kommentar ein"
        " | Verbinde mit %s | Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen"
        " | E-Mail (erforderlich) (Adresse wird niemals veröffentlicht) | Ihre Meinung zu diesem Thema | Hinterlasse einen Kommentar"
        " | Hinterlasse eine Antwort | Zum Kommentieren bitte einloggen | Zum Kommentieren anmelden",
        "pl": "Dołącz do dyskusji | Musisz się zalogować, aby dodać komentarz",
        "fr": "Laisser un commentaire Annuler la réponse | Vous devez vous connecter pour publier un commentaire",
        "es": "Deja un comentario Cancelar la respuesta | Deja una respuesta Cancelar la respuesta",
        "nl": "Je moet inloggen om een reactie te kunnen plaatsen",
        "sv": "Lämna ett svar", "da": "Skriv et svar", "uk": "Залишити відповідь | Скасувати відповідь", "ko": "답글 남기기 | 응답 취소", "zh": "发表回复 | 取消回复 | 發佈留言 | 取消回覆",
    },
    patterns=(
        Pattern(regex=r"\bakismet\b.{0,40}\bspam\b|\bakismet\b.{0,30}\breduce\b", cues="akismet", at_most=40),
        Pattern(regex=r"^you are commenting using your \S+ account\b", cues="commenting", at_most=16),
        Pattern(regex=r"^du kommentierst mit deinem \S+ ?\(", cues="kommentierst", at_most=16, language="de"),
        Pattern(regex=r"^comment by .{2,60}(?:\b0:0|@ 0|, 0)", cues="comment", at_most=16),
        Pattern(regex=r"^(?:pingback|trackback)s?(?:: | (?:von|by|from|de|da|di):? ).{2,120}$", cues="pingback trackback pingbacks trackbacks", at_most=22),
        Pattern(regex=r"^(?:0|one) (?:thoughts?|responses?|replies|reply|comments?) (?:on|to) \".{3,140}$",
                cues="thought thoughts response responses replies reply comment comments", at_most=24),
        Pattern(regex=r"^uwaga,? twoj komentarz\b", cues="komentarz", at_most=40, language="pl"),
    ),
    section=True,
    drops=(
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.", "Blog comments powered by Disqus.",
        "You are commenting using your WordPress.com account. ( Log Out / Change )", "Comment by Anna Example - 17.07, 2011 @ 13:04",
        "Pingback von Notizen eines Gärtners - Beispielblog", "12 thoughts on “A garden in the rain”",
        "Du musst angemeldet sein, um einen Kommentar abzugeben.", "Du kommentierst mit deinem Google-Konto. ( Abmelden / Ändern )",
        "dołącz do dyskusji", "Uwaga, Twój komentarz może pojawić się z opóźnieniem.",
        "Laisser un commentaire Annuler la réponse", "Deja una respuesta Cancelar la respuesta", "Je moet inloggen om een reactie te kunnen plaatsen.",
        "Lämna ett svar", "Skriv et svar", "Залишити відповідь", "답글 남기기", "发表回复",
    ),
    keeps=(
        "Akismet, the company behind the filter, was sold on Monday.", "Three responses to the flood were tried, and all of them failed at the dam.",
        "Comment by comment, the committee worked through 200 pages.", "Ten thoughts on the flood, and on those who fled it",
    ),
)  # fmt: skip

FORUM = Rule(
    name="software-forum",
    role="navigation",
    why="Forum software puts the same buttons and notices around every post.",
    lines={
        "en": "Go to topic listing | Jump to latest | Register a new account | Add to quote | Reply Quote Like | Quote Reply | Hot Network Questions"
        " | Improve this answer | Improve this question | Sorted by: Reset to default | Sorted by | Reset to default | Know someone who can answer?"
        " | Not the answer you're looking for? | This topic has been deleted. Only users with topic management privileges can see it"
        " | Looks like your connection was lost, please wait while we try to reconnect | 0 Reply Last reply | wrote on last edited by"
        " | You are using an out of date browser. It may not display this or other websites correctly"
        " | You should upgrade or use an alternative browser | Recently browsing | No registered users viewing this page"
        " | Thread starter | Start date | Followers 0 | Sign in to follow this"
        " | Start a new thread | View as Grid List | 0 answers | 0 posts | Posts: 0 | 0 likes | 0 views | 0 participants | Similar threads | Insert quotes"
        " | Reaction score | Reaction score 0 | Original poster | Senior member | New member | Junior member | Create new | Permanent link",
        "de": "Zum neuesten Beitrag springen | Thema durchsuchen | Themen-Optionen | Zum Vergrößern anklicken",
    },
    patterns=(
        Pattern(regex=r"^(?:the following|these) (?:0 )?users? (?:say thank you|liked this|thanked)\b", cues="users user", at_most=20),
        Pattern(regex=r"^0 (?:posts|messages|beitrage) · ", cues="posts messages beitrage", at_most=12),
        Pattern(regex=r"\b0 (?:gold|silver|bronze) badges?\b", cues="badge badges", at_most=14),
        Pattern(regex=r"^(?:answered|asked|edited|modified|last edited|last modified|start date):? (?:\w{3,9} 0,? 0|0 \w{3,9})\b.{0,25}$",
                cues="answered asked edited modified start", at_most=9),
        Pattern(regex=r"^0 · \w{3,9} 0, 0(?: \(edited)?$", cues="0", at_most=7),
        Pattern(regex=r"^(?:today|yesterday|mon|tues|wednes|thurs|fri|satur|sun)(?:day)? at 0:0(?: ?[ap]m)?$", cues="at", at_most=5),
        Pattern(regex=r"^view attachment 0$", cues="attachment", at_most=3),
        Pattern(regex=r"\bzum antworten anmelden\b", cues="antworten", at_most=10, language="de"),
        Pattern(regex=r"^\(?you must log in or (?:register|sign up) to (?:reply|post)\b", cues="log", at_most=14),
    ),
    run=True,
    drops=(
        "Go to topic listing", "Improve this answer", "You are using an out of date browser. It may not display this or other websites correctly.",
        "1 Reply Last reply", "410 posts · Joined 2002", "3,916 55 gold badges 29 silver badges", "answered Feb 12, 2011 at 1:01", "#1 · Jan 3, 2024",
        "Wednesday at 2:23 PM", "18.10.2019, 16:18 Zum Antworten anmelden Zitieren #", "You must log in or register to reply here.", "Zum neuesten Beitrag springen",
    ),
    keeps=("Improve this answer and the exam is yours, the tutor said.", "The forum was sorted by date until the spring.",
          "Asked on May 4, 1912, he had no answer.", "Three gold badges were stolen."),
)  # fmt: skip

SHOP = Rule(
    name="software-shop",
    role="navigation",
    why="Shop software sets the same buttons, filters and forms around every article for sale.",
    lines={
        "en": "Check price at Amazon | Check price at Amazon (on sale!) | Check Amazon (on sale!) | Check price on Amazon | Add to compare"
        " | Filter by price | Filter by color | Filter by colour | Filter by size | Filter by category | Filter by categories | Filter and sort"
        " | Sort & filter | Unit price / per | Regular price Unit price / per | Frequently bought together | Products related to this item"
        " | Next page of related sponsored products | Be the first to review this item | Report an issue with this product or seller"
        " | Adding to cart… The item has been added | Images in this review | How customer reviews and ratings work"
        " | Learn more how customers reviews work on Amazon | Top reviews from other countries | Where did you see a lower price?"
        " | Date of the price (MM/DD/YYYY) | Enter the store name where you found this product | Please select province"
        " | Brief content visible, double tap to read full content | Full content visible, double tap to read brief content"
        " | Items added to cart | Item added to your cart | Your cart is empty | Continue shopping | Have an account? Log in to check out faster"
        " | Pick up in store | Couldn't load pickup availability | View full details | Shipping calculated at checkout | Ajouter au panier"
        " | Choose options | Select size | Wishlist | View cart | Most helpful | No longer available | Customers also bought | You'll also love"
        " | Use left/right arrows to navigate the slideshow or swipe left/right if using a mobile device",
        "de": "Die aktivsten Schnäppchenjäger | Du willst keinen Deal mehr verpassen? | Zur Wunschliste hinzufügen | Zum Warenkorb hinzufügen",
    },
    patterns=(
        Pattern(regex=r"^(?:rated )?(?:0(?:\.0)?|nan) (?:out of|from|/) 0(?: stars?| votes)?(?: based on .{1,40})?$", cues="rated out votes", at_most=12),
        Pattern(regex=r"^(?:\(0\) )?0 (?:global |customer |total |verified )?(?:ratings?|reviews?)$", cues="rating ratings review reviews", at_most=4),
        Pattern(regex=r"^(?:0 stars? ?){2,6}$", cues="star star0 stars", at_most=12),
        Pattern(regex=r"^(?:regular|sale|current|original) price:? ?\D{0,4}0(?:[.,]0)?(?: ?[a-z€]{1,3})?$", cues="price", at_most=5),
        Pattern(regex=r"\brefine by [\w ]{2,30}: ", cues="refine", at_most=16),
        Pattern(regex=r"^select options this product has multiple variants\b", cues="variants", at_most=24),
        Pattern(regex=r"^quick shop 0 colou?rs?$", cues="quick", at_most=5),
        Pattern(regex=r"^found a lower price\? let us know\b", cues="lower", at_most=60),
        Pattern(regex=r"^(?:open|load) (?:media|image) 0 in (?:modal|gallery view)$", cues="media image", at_most=7),
    ),
    run=True,
    drops=(
        "Rated 4.4 out of 5 stars.", "Rated NaN out of 5 stars.", "10 global ratings", "5 star4 star3 star2 star1 star", "Regular price $19.99",
        "Add to compare", "Check price at Amazon (On Sale!)", "blue refine by color: blue", "Open media 9 in modal", "Quick shop 3 colors",
        "Select options This product has multiple variants. The options may be chosen on the product page", "Du willst keinen Deal mehr verpassen?",
    ),
    keeps=("Refine by hand until the edge is smooth.", "The shop will add to compare its own prices with those of its rivals."),
)  # fmt: skip

FORM_BUILDER = Rule(
    name="software-form-builder",
    role="form",
    why="Site builders write the answers of a form into the page, for scripts to show when it is sent.",
    lines={
        "en": "Oops! Something went wrong while submitting the form | Thank you! Your submission has been received"
        " | Leave this field empty if you're human | No items found | No results found | This is some text inside of a div block"
        " | Thanks for your feedback | Was this page helpful? | How useful was this post? | Click on a star to rate it"
        " | No votes so far! Be the first to rate this post | We are sorry that this post was not useful for you | Let us improve this post | Don't miss out! | Have any questions? | Want to know more?"
        " | Tell us how we can improve this post?",
        "fr": "Cet article vous a été utile ? | Cet article vous a été utile? | Cet article vous a-t-il été utile ? | Cet article vous a-t-il été utile?",
        "de": "Lasse dieses Feld leer, wenn du ein Mensch bist | Wie hilfreich war dieser Beitrag? | Klicke auf die Sterne um zu bewerten",
    },
    run=True,
    drops=("Oops! Something went wrong while submitting the form.", "Thank you! Your submission has been received!", "Cet article vous a été utile ?", "Was this page helpful?",
           "Lasse dieses Feld leer, wenn du ein Mensch bist:"),
    keeps=("The jury received your submission with joy, the letter said.",),
)  # fmt: skip

CONSENT_TOOL = Rule(
    name="software-consent-tool",
    role="consent",
    why="Consent tools list their cookies, purposes and partners in the page, hidden until the banner is opened.",
    lines={
        "en": "List of IAB vendors | Object to legitimate interests | Actively scan device characteristics for identification"
        " | Use precise geolocation data | Viewed_cookie_policy | Google Analytics cookies"
        " | You can find out more about which cookies we are using or switch them off in"
        " | We are using cookies to give you the best experience on our website | Consent to Cookies & Data processing"
        " | Cookie Banner powered by consentmanager.net",
        "de": "Notwendige Website Cookies | Wie wir Cookies verwenden | Andere externe Dienste | Google Maps Einstellungen | Google reCaptcha Einstellungen"
        " | Google Webfont Einstellungen | Vimeo und YouTube Einstellungen",
    },
    opens={
        "en": "This cookie is set by | The cookie is set by | This cookie is used to | The cookie is used to | Other uncategorized cookies are"
        " | With your acceptance, your precise location"
        " | Cookies, device or similar online identifiers | Advertising presented to you on this service can be | Content presented to you on this service can be"
        " | Information about your activity on this service | Information regarding which advertising is presented | Information regarding which content is presented"
        " | Reports can be generated based on | Your activity on this service can be used | Advertising and content can be personalised | Precise geolocation and information about device"
        " | Precise geolocation data, and identification through | Your data can be used to monitor for | Certain information (like an IP address | Your device might be distinguished from"
        " | In support of the purposes explained in this notice | With your acceptance, certain characteristics | On this website we use cookies and"
        " | Functional cookies help | Performance cookies are | Analytical cookies are | Advertisement cookies are | Necessary cookies are absolutely"
        " | The technical storage or access | Below, you will find a list of",
        "de": "Die technische Speicherung oder der Zugriff | Diese Cookies sind unbedingt erforderlich | Statistik Cookies erfassen Informationen | Cookie von Google | Klicken Sie auf den unteren Button"
        " | Wir respektieren deine Privatsphäre | Wir respektieren Ihre Privatsphäre | Wenn Sie nicht wollen, dass wir Ihren Besuch"
        " | Die folgenden Cookies werden | Cookies, Endgeräte- oder ähnliche Online-Kennungen | Werbung, die Ihnen auf diesem Dienst präsentiert | Inhalte, die Ihnen auf diesem Dienst präsentiert"
        " | Informationen über Ihre Aktivitäten auf diesem Dienst | Informationen darüber, welche Werbung Ihnen präsentiert | Informationen darüber, welche Inhalte Ihnen präsentiert",
        "fr": "Les cookies, identifiants de votre terminal ou | La publicité qui vous est présentée sur ce service | Les informations concernant votre activité sur ce service",
        "es": "Las cookies, los identificadores de dispositivos o | La publicidad que se presenta en este servicio | La información sobre tu actividad en este servicio",
        "it": "Cookie, identificatori di dispositivi o | La pubblicità che visualizzi su questo servizio | Le informazioni sulla tua attività su questo servizio",
    },
    opens_at_most=80,
    patterns=(
        Pattern(regex=r"^cookielawinfo-", cues="cookielawinfo", at_most=3, language="und"),
        Pattern(regex=r"\b0 partners can use this (?:special )?(?:purpose|feature)$|^(?:measure|use|create|understand|develop|store)\b.{0,12}\b(?:advertising performance|content performance|profiles (?:to|for)"
                r"|limited data|audiences through|improve services|information on a device)\b.{0,90}$",
                cues="advertising performance services audiences partners profiles data information", at_most=24),
        Pattern(regex=r"^hier klicken,? um .{3,50} zu aktivieren/deaktivieren$", cues="aktivieren", at_most=12, language="de"),
        Pattern(regex=r"^wird (?:verwendet, um|zum entsperren von) .{3,40}-inhalten?\b", cues="entsperren", at_most=12, language="de"),
    ),
    run=True,
    drops=(
        "cookielawinfo-checkbox-performance", "Measure content performance 33 partners can use this purpose", "Develop and improve services off",
        "This cookie is set by the consent plugin.", "Information about your activity on this service can be stored.", "Cookies, Endgeräte- oder ähnliche Online-Kennungen können gespeichert werden.",
        "Les informations concernant votre activité sur ce service peuvent être conservées.", "La información sobre tu actividad en este servicio puede almacenarse.",
        "Le informazioni sulla tua attività su questo servizio possono essere conservate.", "Use precise geolocation data", "Hier klicken, um Google Maps zu aktivieren/deaktivieren.",
        "Wird verwendet, um Facebook-Inhalte zu entsperren.", "Cookie von Google für Website-Analysen.",
    ),
    keeps=("Measure the performance of the pump before you switch it off", "This cookie is sold by the dozen in the old town."),
)  # fmt: skip

PAGE_TOOLS = Rule(
    name="software-page-tools",
    role="navigation",
    why="Documentation, wiki and magazine software puts buttons for its readers around the text.",
    lines={
        "en": "Updates to this page | Is this page useful? | Report a problem with this page | Get emails about this page | On this page | Toggle the table of contents | Copy as Markdown | View as Markdown | Copy page as Markdown"
        " | Press enter or click to view image in full size | Expand topic overview | Expand all | Collapse all"
        " | Stay organized with collections Save and categorize content based on your preferences | Thanks for visiting!",
        "de": "Blogroll | Neueste Kommentare | Letzte Kommentare | Neueste Beiträge | Bild anzeigen Bild schließen | Rezept drucken | Rezept drucken Bei Pinterest speichern | Artikel auf einer Seite lesen | Vorheriger Beitrag | Nächster Beitrag"
        " | Vorschau auf den nächsten Artikel | Zurück zum Lexikon | Desktop Benachrichtigungen abonniert | Aktiviere die Desktop Benachrichtigungen",
        "zh": "文章价值打分 | 文章观点支持 | 当前文章打分0 分,共有0人打分",
    },
    patterns=(
        Pattern(regex=r"^(?:image |bild |slide |photo |foto )?0 ?(?:von|of|/ of) 0$", cues="von of", at_most=5, language="mul"),
        Pattern(regex=r"^aufrufe: 0 \| hinzugefugt von", cues="aufrufe", at_most=20, language="de"),
    ),
    run=True,
    drops=(
        "On this page", "Updates to this page", "Press enter or click to view image in full size", "Rezept drucken", "1 von 17", "Image 1 of 5",
        "文章价值打分",
    ),
    keeps=("On this page of the diary, the ink has run.",),
)  # fmt: skip

_DAYS = 31
CALENDAR = Rule(
    name="software-calendar",
    role="navigation",
    why="The calendar of a blog is a table of days: a week a row.",
    patterns=(
        Pattern(
            regex="^(?:" + "|".join(
                r" \| ".join(str(day) for day in range(first, min(first + 7, _DAYS + 1)))
                for first in range(1, _DAYS - 2)
            ) + r"|1(?: \| [2-6]){3,5}|2[5-8](?: \| (?:2[6-9]|3[01])){2,5})$",
            cues="0", at_most=13, folded=False, language="und",
        ),
        Pattern(regex=r"^(?:m|mo) \| (?:t|d|tu|di) \| (?:w|m|we|mi) \|", cues="m mo", at_most=13),
    ),
    run=True,
    drops=("14 | 15 | 16 | 17 | 18 | 19 | 20", "1 | 2 | 3 | 4 | 5 | 6", "28 | 29 | 30 | 31", "M | D | M | D | F | S | S", "M | T | W | T | F | S | S"),
    keeps=("14 | 16 | 18 | 20 | 22 | 24 | 26", "1 | 2 | 3", "1 | 2 | 4 | 8 | 16 | 32"),
)  # fmt: skip

RULES = (SHARING, COMMENT_FORM, FORUM, SHOP, FORM_BUILDER, CONSENT_TOOL, PAGE_TOOLS, CALENDAR)
