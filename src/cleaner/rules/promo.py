"""The house's own banners: books, magazines, events, shops."""

from cleaner.rules.base import Pattern, Rule

BANNER = Rule(
    name="promo-banner",
    role="promo",
    why="A banner for the publisher's own goods stands above the page or between paragraphs.",
    lines={
        "en": "Pre-order now | Before you go | Preorder now | Pre-order | Pre-order today | Order now | Order yours | Order your copy | Order your copy now | Buy now | Buy tickets | Buy tickets now | Get tickets | Get your tickets | Get your copy | Shop now | Shop the collection | Visit our shop | Visit our store | Visit the shop | Reserve your seat"
        " | Register today | Book now | Save the date | Find out more | Learn more here | Limited edition | Be among the first to get it | Be the first to know | Buy the book | Buy this book | Buy it now | Enter now | Enter to win | Vote now | Take the quiz | Take our quiz | Take our survey | Take the survey | Play now | Try it today"
        " | Now available | Out now | New arrivals | Add to cart | Add to basket | Add to bag | Add to wishlist | View deal | See deal | Check price | Check it out | Buy from Amazon | View at Amazon | See it at Amazon | Buy on Amazon | See price"
        " | Schedule a demo | Book a demo | Request a demo | Get a demo | Book your free demo | Book a consultation | Start a free trial | Start free trial"
        " | Start your free trial | Start your 0-day free trial | Free 0-day trial | Get a quote | Get a free quote | Get free quote | Get a free estimate"
        " | Start your quote | Request more info | Request information | Get more information | Download the report | Notify me when available"
        " | Tell us about your project | Get started for free | Read case study | Read the case study | Read full review | Contact us today",
        "de": "0 Wochen kostenlos testen | Jetzt kostenlos testen | Jetzt Angebot anfordern | Jetzt bestellen | Jetzt vorbestellen | Zum Shop | Jetzt kaufen | Tickets sichern | Hier bestellen | Jetzt sichern | In den Warenkorb | Jetzt mitmachen | Jetzt teilnehmen | Zum Angebot", "fr": "Commander | Précommander | Je commande | Acheter | Voir l'offre | Découvrir | J'en profite | Participer", "es": "Comprar | Comprar ahora | Reservar | Compra ya | Ver oferta | Participa",
        "it": "Acquista | Acquista ora | Ordina ora | Prenota | Compra ora", "pt": "Comprar | Compre agora | Encomendar | Comprar agora | Participe", "nl": "Bestel nu | Koop nu | Bestel hier | Nu bestellen", "pl": "Kup teraz | Zamów | Zamów teraz | Sprawdź ofertę | Kup bilet", "ru": "Купить | Заказать | Купить сейчас | Купить билет", "uk": "Купити | Замовити | Купити зараз | Передзамовити",
        "tr": "Satın al | Hemen al | Sipariş ver", "ar": "اشتر الآن | اطلب الآن", "zh": "立即购买 | 立即購買 | 立即预订 | 马上抢购", "ja": "今すぐ購入 | 予約する | 購入する | 今すぐ予約 | お申し込みはこちら", "ko": "구매하기 | 예약하기 | 바로구매 | 신청하기", "cs": "Koupit | Objednat | Objednat nyní", "sv": "Köp nu | Beställ | Beställ nu | Köp här", "da": "Køb nu | Bestil nu | Bestil her", "no": "Kjøp nå | Bestill nå | Bestill her",
    },
    opens={"de": "Kennt ihr schon unseren | Kennt ihr schon unsere | Kennt ihr schon unser | Kennen Sie schon unseren | Kennen Sie schon unsere | Kennen Sie schon unser"},
    patterns=(
        Pattern(regex=r"\b(?:be (?:among )?(?:one of )?the first to (?:get|know|own|read|receive|try|hear)|pre-?order (?:now|today|here|your)|order (?:now|today|your copy|yours)|get yours (?:now|today|here)|on sale now|buy (?:your )?tickets (?:now|here|today)|shop now|limited time only)\b(?:[^.]{0,60}[.!]?)$", cues="first preorder order sale tickets shop limited yours", at_most=22),
    ),
    run=True,
    drops=("pre-order now", "Schedule a Demo", "Start your 14-day free trial", "The Long Road: our first-ever magazine. Be among the first to get it.", "Jetzt bestellen", "Kennt ihr schon unseren Laden?", "Je commande", "Comprar ahora", "Acquista ora", "Compre agora", "Bestel nu", "Kup teraz", "Заказать", "Замовити", "Satın al", "اشتر الآن", "立即购买", "今すぐ購入", "구매하기", "Objednat", "Köp nu", "Bestil nu", "Bestill nå"),
    keeps=("The first to know of the leak was the night guard.", "Court to order new vote", "He wanted to be the first to get to the summit that year, and he was, by an hour and ten minutes, in a storm."),
)  # fmt: skip

RULES = (BANNER,)
