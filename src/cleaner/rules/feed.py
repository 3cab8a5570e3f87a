"""News feeds, tickers and live blogs that stand beside an article."""

from cleaner.rules.base import Pattern, Rule

SECTION = Rule(
    name="feed-section",
    role="feed",
    why="A ticker of the latest news runs beside or below the article.",
    lines={
        "en": "News feed | Newsfeed | Newsticker | News ticker | Latest news | Latest updates | Breaking news | Breaking"
        " | Live updates | Live feed | Live news | Live coverage | Latest headlines | News in brief | Happening now"
        " | Recent updates | Just in | Top news now | News alert | News alerts | Headlines | Live blog | Key events"
        " | Show key events only | Please turn on JavaScript to use this feature | Latest from our wire | Wire",
        "de": "Newsticker | Liveticker | Live-Ticker | Eilmeldungen | Eilmeldung | Liveblog | Live-Blog | Nachrichtenticker"
        " | Neueste Meldungen | Alle Meldungen | Ticker | Schlagzeilen",
        "fr": "En direct | Le direct | Fil info | Fil d'actualité | En continu | L'info en continu | Dernière minute"
        " | Dernières minutes | Fil d'infos | Le fil info",
        "es": "Última hora | Últimas noticias | Última hora en directo | En directo | Lo último | En vivo | Al minuto",
        "it": "Ultim'ora | Ultime notizie | Ultima ora | In diretta | Diretta | Le ultime notizie",
        "pt": "Última hora | Últimas notícias | Últimas | Ao vivo | Em direto | Ao minuto | Plantão",
        "nl": "Laatste nieuws | Net binnen | Liveblog | Het laatste nieuws",
        "pl": "Najnowsze wiadomości | Z ostatniej chwili | Na żywo | Ostatnie wiadomości | Pilne | Relacja na żywo",
        "ru": "Лента новостей | Последние новости | Новости часа | Лента | Онлайн | Срочно | Новости | Сейчас в эфире",
        "uk": "Стрічка новин | Останні новини | Новини | Терміново | Онлайн | Стрічка",
        "tr": "Son dakika | Son dakika haberleri | Canlı | Canlı yayın | Canlı borsa | Canlı döviz kuru | Sıcak haber",
        "ar": "عاجل | آخر الأخبار | شريط الأخبار | مباشر | بث مباشر | آخر المستجدات | أحدث الأخبار",
        "zh": "即时新闻 | 即時新聞 | 最新消息 | 快讯 | 快訊 | 滚动新闻 | 实时新闻 | 直播 | 24小时热点",
        "ja": "速報 | ニュース速報 | 新着情報 | ライブ | 最新ニュース | 新着ニュース一覧 | 速報ニュース",
        "ko": "실시간 뉴스 | 속보 | 최신 뉴스 | 실시간 | 실시간 속보 | 뉴스 속보",
        "cs": "Online | Zprávy | Právě se děje | Nejnovější zprávy | Aktuálně",
        "sv": "Senaste nytt | Senaste nyheterna | Just nu | Direkt | Senast",
        "da": "Seneste nyt | Breaking | Live | Lige nu | Seneste nyheder",
        "no": "Siste nytt | Siste nyheter | Direkte | Akkurat nå | Siste",
        "fi": "Uusimmat uutiset | Tuoreimmat uutiset | Tuoreimmat | Uusimmat | Viimeisimmät uutiset | Juuri nyt | Uutisvirta",
        "hu": "Friss hírek | Legfrissebb hírek | Legfrissebb híreink | Legfrissebb | Hírfolyam | Gyorshírek | Rövid hírek",
        "ro": "Ultimele știri | Știri de ultimă oră | Ultima oră | Cele mai noi știri | Flux de știri | Știrile zilei | Știri pe scurt"
        " | Ultimele noutăți",
        "el": "Ροή ειδήσεων | Τελευταία νέα | Τα τελευταία νέα | Τελευταίες ειδήσεις | Όλες οι ειδήσεις | Ειδήσεις τώρα | Ειδήσεις σήμερα",
        "bg": "Последни новини | Най-нови | Най-новото | Най-новите новини | Горещи новини | Извънредни новини | Всички новини",
        "hr": "Najnovije vijesti | Najnovije | Posljednje vijesti | Zadnje vijesti | Sve vijesti | Upravo sada",
        "sr": "Najnovije vesti | Najnovije | Poslednje vesti | Vesti dana | Vesti iz minuta u minut | Sve vesti | Најновије вести | Најновије"
        " | Последње вести | Вести дана | Вести из минута у минут | Све вести",
        "sk": "Najnovšie správy | Najnovšie | Aktuálne správy | Práve sa deje | Rýchle správy | Všetky správy | Prehľad správ",
        "sl": "Zadnje novice | Najnovejše novice | Najnovejše | Zadnje objave | Najnovejše objave | Sveže novice | Aktualne novice | Vse novice",
        "ca": "Última hora | Últimes notícies | Les últimes notícies | L'última hora | Darrera hora | Darreres notícies | Totes les notícies",
        "lt": "Naujienų srautas | Tiesiogiai | Tiesioginė transliacija | Karščiausios naujienos | Skubios naujienos",
        "lv": "Tiešraide | Teksta tiešraide | Ziņu lenta | Ziņu plūsma",
        "et": "Uudisvoog | Otse | Otseülekanne | Otseblogi",
        "is": "Í beinni | Bein útsending | Í beinni útsendingu | Bein textalýsing | Rétt í þessu",
        "he": "מבזקים | מבזקי חדשות | מבזק חדשות | לכל המבזקים | שידור חי | צפו בשידור חי | עדכונים שוטפים",
        "fa": "خبر فوری | اخبار فوری | فوری | پخش زنده | پوشش زنده | سرخط خبرها | لحظه به لحظه",
        "hi": "ब्रेकिंग न्यूज़ | ब्रेकिंग न्यूज | लाइव अपडेट | लाइव अपडेट्स | लाइव टीवी | लाइव ब्लॉग | ब्रेकिंग | लाइव | फटाफट खबरें",
        "id": "Berita terkini | Terkini | Kabar terkini | Update terkini | Siaran langsung",
        "vi": "Tin nóng | Tin mới nhất | Trực tiếp | Tường thuật trực tiếp | Tin nhanh | Dòng sự kiện | Tin nóng trong ngày",
        "th": "ข่าวด่วน | ข่าวล่าสุด | อัปเดตล่าสุด | ถ่ายทอดสด | ข่าวร้อน | ข่าววันนี้ | รายงานสด",
    },
    section=True,
    drops=(
        "Naujienų srautas", "Tiešraide", "Uudisvoog", "Í beinni", "מבזקים", "خبر فوری", "ब्रेकिंग न्यूज़", "Berita terkini", "Tin nóng", "ข่าวด่วน",
        "Uusimmat uutiset", "Friss hírek", "Ultimele știri", "Ροή ειδήσεων", "Последни новини", "Najnovije vijesti", "Najnovije vesti", "Najnovšie správy", "Zadnje novice", "Última hora",
        "News Feed", "NEWSTICKER", "L'info en continu", "Última hora", "Ultim’ora", "Plantão", "Net binnen",
        "Z ostatniej chwili", "Лента новостей", "Стрічка новин", "Son Dakika", "عاجل", "即時新聞", "速報", "실시간 뉴스",
        "Právě se děje", "Senaste nytt", "Seneste nyt", "Siste nytt",
    ),
    keeps=("Election Night Live Blog", "Breaking the ice", "News of the World"),
)  # fmt: skip

TIME = Rule(
    name="feed-time",
    role="feed",
    why="The entries of a ticker carry nothing but the hour.",
    patterns=(
        Pattern(
            regex=r"^[^\w$€£¥₹₽]{0,3}\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:[AaPp]\.?[Mm]\.?|Uhr|h|Hs|hrs|GMT|UTC|CET|CEST|EST|EDT|ET|PT|BST|MSK))*[^\w$€£¥₹₽]{0,3}$",
            cues="0 0h0 0am 0pm 0p 0a",
            at_most=4,
            folded=False,
            language="mul",
        ),
        Pattern(regex=r"^\W{0,3}\d{1,2} ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?$", cues="0 0am 0pm 0a 0p am pm", at_most=3, folded=False),
    ),
    weak=True,
    drops=("12:24 PM", "8:59 AM", "17.42", "19:51", "08:15 Uhr", "12 p.m."),
    keeps=("At 12:24 PM the siren sounded.", "$34.95", "9.30 €"),
)  # fmt: skip

AGO = Rule(
    name="feed-ago",
    role="feed",
    why="Cards of other stories say how long ago they appeared.",
    patterns=(
        Pattern(
            regex=r"^(?:updated |posted |published |last updated )?(?:about |over |almost )?(?:0|an?|one) ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|weeks?|mo|months?|y|yr|years?) ago$",
            cues="ago", at_most=6),
        Pattern(regex=r"^vor (?:0|einem|einer|wenigen) (?:sekunden?|min|minuten?|std|stunden?|tag|tagen|wochen?|monat|monaten|jahr|jahren)$", cues="vor", at_most=4, language="de"),
        Pattern(regex=r"^il y a (?:0|une?|quelques) (?:secondes?|min|minutes?|h|heures?|jours?|semaines?|mois|ans?)$", cues="il", at_most=5, language="fr"),
        Pattern(regex=r"^hace (?:0|una?) (?:segundos?|min|minutos?|h|horas?|dias?|semanas?|mes|meses|anos?)$", cues="hace", at_most=4, language="es"),
        Pattern(regex=r"^0 (?:minuti|ore|giorni|settimane|mesi|anni) fa$", cues="fa", at_most=4, language="it"),
        Pattern(regex=r"^ha 0 (?:segundos?|min|minutos?|h|horas?|dias?|semanas?|mes|meses|anos?)$", cues="ha", at_most=4, language="pt"),
        Pattern(regex=r"^0 (?:minuten|minuut|uur|dag|dagen|weken|maanden|jaar) geleden$", cues="geleden", at_most=4, language="nl"),
        Pattern(regex=r"^0 (?:min|minut|minuty|godz|godzin|godziny|dni|tygodnie|tygodni)\.? temu$", cues="temu", at_most=4, language="pl"),
        Pattern(regex=r"^0 (?:мин|минут\w?|ч|час\w{0,2}|дн\w{1,2}|день|недел\w{1,2})\.? назад$", cues="назад", at_most=4, language="ru"),
        Pattern(regex=r"^0 (?:хв|хвилин\w?|год|годин\w?|дн\w{1,2}|день|тижн\w{1,2})\.? тому$", cues="тому", at_most=4, language="uk"),
        Pattern(regex=r"^0 (?:saniye|dakika|dk|saat|gun|hafta|ay|yil) once$", cues="once", at_most=4, language="tr"),
        Pattern(regex=r"^منذ (?:0 )?(?:دقائق|دقيقة|ساعة|ساعات|ساعتين|يوم|ايام|يومين|اسبوع|اسابيع)$", cues="منذ", at_most=4, language="ar"),
        Pattern(regex=r"^0 ?(?:秒|分钟|分鐘|小时|小時|天|周|個月|个月)前$", cues="分钟前 分鐘前 小时前 小時前 天前 周前 月前 秒前", at_most=6, language="zh"),
        Pattern(regex=r"^0 ?(?:秒|分|時間|日|週間|か月)前$", cues="分前 時間前 日前 週間前 秒前", at_most=6, language="ja"),
        Pattern(regex=r"^0 ?(?:초|분|시간|일|주|개월) ?전$", cues="분 시간 일 초 주", at_most=6, language="ko"),
        Pattern(regex=r"^pred 0 (?:min|minutami|hodinami|dny)$", cues="pred", at_most=4, language="cs"),
        Pattern(regex=r"^(?:for )?0 (?:min|minuter|tim|timmar|timme|dagar|dag) sedan$", cues="sedan", at_most=5, language="sv"),
        Pattern(regex=r"^(?:for )?0 (?:min|minutter|timer|time|dage|dag|uger) siden$", cues="siden", at_most=5, language="da"),
        Pattern(regex=r"^(?:for )?0 (?:min|minutter|timer|time|dager|dag|uker) siden$", cues="siden", at_most=5, language="no"),
    ),
    drops=("14 hours ago", "21 mins ago", "1 day ago", "vor 3 Stunden", "il y a 5 minutes", "hace 2 horas", "3 ore fa", "há 4 horas",
           "5 uur geleden", "10 min temu", "5 минут назад", "10 хвилин тому", "3 saat önce", "منذ 3 ساعات", "3小时前", "5時間前",
           "3시간 전", "před 5 hodinami", "5 timmar sedan", "5 timer siden", "for 3 dager siden"),
    keeps=("That was ten years ago.", "Twenty years ago"),
)  # fmt: skip

RULES = (AGO, SECTION, TIME)
