"""Walls before the rest of an article, and offers of a subscription."""

from cleaner.rules.base import Pattern, Rule

WALL = Rule(
    name="paywall-notice",
    role="paywall",
    why="In the place of the rest of the article the page says who may read it.",
    lines={
        "en": "Premium | Subscriber only | Subscribers only | Subscriber exclusive | For subscribers | Members only"
        " | Premium content | Exclusive content | Subscriber content | Subscribe to continue reading | Subscribe to read"
        " | Subscribe to continue | Subscribe to unlock | Become a subscriber | Become a member | Already a subscriber?"
        " | Subscribe for more articles | Subscribe for full access | Subscribe for unlimited access | Start your free trial"
        " | Start free trial | Try for free | Try it free | Get unlimited access | Get full access | Digital subscription"
        " | Digital access | Gift subscription | Gift subscriptions | Give the gift | Subscription plans | View offers | See offers | Special offer"
        " | Limited time offer | Limited-time offer | Cancel anytime | Cancel any time | Manage subscription | Print subscription"
        " | Subscribe with Google | Choose your plan | Choose a plan | Start subscription | Renew subscription | Join today"
        " | This content is reserved for subscribers | Log in to continue reading | Sign in to continue reading | Unlock this article"
        " | Subscriber services | Subscriber customer service | Membership services | Give a gift",
        "de": "Sie sind bereits Abonnent? Hier anmelden | Bereits Abonnent? Hier anmelden | Schon Abonnent? Hier anmelden | Abo | Abonnement | Jetzt testen | Jetzt kostenlos testen | Jetzt kostenfrei testen | Jetzt Abo abschließen | Abo testen"
        " | Probeabo | Digital-Abo | Zum Abo | Abo abschließen | Abo-Angebote | Jetzt freischalten | Jetzt weiterlesen"
        " | Nur für Abonnenten | Exklusiv für Abonnenten | Bereits Abonnent? | Sie sind bereits Abonnent? | Plus-Artikel"
        " | Monatlich kündbar | Jederzeit kündbar | Alle Abos | Abo verwalten | Abonnements | Abo-Shop | Plus lesen | Kostenlos testen",
        "fr": "S'abonner | Abonnez-vous | Je m'abonne | Déjà abonné | Abonnement | Abonnements | Article réservé aux abonnés"
        " | Réservé aux abonnés | Contenu réservé aux abonnés | Offre spéciale | Offrir un abonnement | Sans engagement"
        " | Découvrir nos offres | Voir les offres | Découvrir les offres | Tester gratuitement | Je teste sans engagement | Premium"
        " | Article abonné",
        "es": "Este artículo es solo para suscriptores | Artículo solo para suscriptores | Contenido solo para suscriptores | Suscríbete | Suscríbete ya | Suscríbete ahora | Suscribirse | Suscripción | Suscripciones | Solo suscriptores"
        " | Solo para suscriptores | Exclusivo para suscriptores | Contenido exclusivo | Ya soy suscriptor | Suscribirme | Hazte socio"
        " | Hazte suscriptor | Ver ofertas | Prueba gratis | Contenido para suscriptores | Hazte premium",
        "it": "Abbonati | Abbonati ora | Abbonamento | Abbonamenti | Contenuto riservato agli abbonati | Solo per abbonati | Sei già abbonato?"
        " | Riservato agli abbonati | Prova gratis | Contenuto premium | Scopri le offerte | Attiva ora",
        "pt": "Assine | Assine já | Assine agora | Assinar | Assinante | Exclusivo para assinantes | Conteúdo exclusivo para assinantes"
        " | Já é assinante? | Já é assinante | Só para assinantes | Assinaturas | Seja assinante | Torne-se assinante | Exclusivo assinantes",
        "nl": "Neem een abonnement | Abonnement | Abonnementen | Abonneer | Alleen voor abonnees | Word abonnee | Al abonnee?"
        " | Exclusief voor abonnees | Probeer gratis | Bekijk de abonnementen | Word lid",
        "pl": "Prenumerata | Kup dostęp | Wykup dostęp | Tylko dla prenumeratorów | Zostań subskrybentem | Kup subskrypcję"
        " | Subskrypcja | Kup prenumeratę | Masz już subskrypcję? | Treść dostępna dla subskrybentów | Dostęp premium",
        "ru": "Уже подписаны? Войти | Подписка | Оформить подписку | Только для подписчиков | Купить подписку | Уже подписаны? | Доступно по подписке"
        " | Оформите подписку | Материал доступен по подписке | Стать подписчиком",
        "uk": "Передплата | Передплатити | Оформити передплату | Тільки для передплатників | Оформити підписку | Купити підписку"
        " | Стати підписником",
        "tr": "Abone ol | Abonelik | Hemen abone ol | Aboneler için | Ücretsiz dene | Abone olun | Sadece aboneler | Abone girişi",
        "ar": "الاشتراكات | للمشتركين فقط | اشترك للقراءة | محتوى حصري للمشتركين | اشترك لمتابعة القراءة",
        "zh": "订阅会员 | 成为会员 | 成為會員 | 加入会员 | 加入會員 | 会员专享 | 會員專享 | 付费阅读 | 付費閱讀 | 訂戶專享 | 订阅以继续阅读 | 会员专属",
        "ja": "有料会員登録 | 会員限定 | 会員限定記事 | 有料会員限定 | 有料記事 | 有料会員限定記事 | 購読申し込み | 購読のお申し込み | 購読 | プレミアム | 無料トライアル"
        " | 有料会員になる | 今すぐ登録 | 会員登録はこちら | 無料で試す | 残り",
        "ko": "유료회원 | 유료 회원 | 구독자 전용 | 프리미엄 | 멤버십 가입 | 회원 전용 | 유료구독 | 멤버십",
        "cs": "Předplatné | Předplatit | Předplaťte si | Koupit předplatné | Pouze pro předplatitele | Pro předplatitele"
        " | Vyzkoušet zdarma | Už mám předplatné | Odemknout",
        "sv": "Den här artikeln är bara för prenumeranter | Artikeln är bara för prenumeranter | Prenumerera | Bli prenumerant | Köp prenumeration | Prenumeration | Endast för prenumeranter | Redan prenumerant?"
        " | För prenumeranter | Prova gratis | Bli medlem | Redan prenumerant",
        "da": "Abonnement | Køb abonnement | Bliv abonnent | Kun for abonnenter | Allerede abonnent? | Prøv gratis | For abonnenter"
        " | Få adgang | Bliv medlem",
        "no": "Abonnement | Bli abonnent | Kjøp abonnement | Kun for abonnenter | Allerede abonnent? | For abonnenter | Prøv gratis"
        " | Abonner",
        "ca": "Subscriu-te | Fer-se subscriptor | Subscriviu-vos | Subscriu-t'hi | Fes-te subscriptor | Fes-te'n subscriptor | Per a subscriptors | Només per a subscriptors | Exclusiu per a subscriptors | Contingut exclusiu per a subscriptors | Ja ets subscriptor? | Ja soc subscriptor | Subscripcions",
        "fi": "Tilaajille | Vain tilaajille | Tilaa nyt | Tilaa lehti | Tilaa jatkaaksesi | Tilaa ja jatka lukemista"
        " | Tämä artikkeli on vain tilaajille | Tämä juttu on vain tilaajille | Oletko jo tilaaja? | Jo tilaaja? | Kokeile ilmaiseksi",
        "hu": "Előfizetés | Előfizetek | Fizess elő | Fizessen elő | Előfizetőknek | Csak előfizetőknek | Kizárólag előfizetőknek"
        " | Előfizetői tartalom | Prémium tartalom | Már előfizető? | Legyen előfizetőnk | Legyél előfizető | Legyél előfizetőnk",
        "ro": "Abonează-te acum | Abonamente | Pentru abonați | Doar pentru abonați | Exclusiv pentru abonați | Ești deja abonat? | Deja abonat?"
        " | Devino abonat | Cumpără abonament | Articol premium | Conținut premium",
        "el": "Μόνο για συνδρομητές | Για συνδρομητές | Αποκλειστικά για συνδρομητές | Συνδρομητικό περιεχόμενο | Γίνετε συνδρομητής"
        " | Γίνετε συνδρομητές | Γίνε συνδρομητής | Αποκτήστε συνδρομή | Είστε ήδη συνδρομητής; | Είστε συνδρομητής; | Ήδη συνδρομητής;"
        " | Συνδρομές",
        "bg": "Само за абонати | За абонати | Съдържание за абонати | Премиум съдържание | Стани абонат | Станете абонат | Абонирай се сега"
        " | Абонирайте се сега | Вече сте абонат? | Вече имате абонамент? | Абонамент | Абонаменти",
        "hr": "Samo za pretplatnike | Za pretplatnike | Ekskluzivno za pretplatnike | Pretplata | Pretplati se | Pretplatite se"
        " | Postani pretplatnik | Postanite pretplatnik | Već ste pretplatnik? | Već imate pretplatu? | Premium sadržaj"
        " | Isprobaj besplatno",
        "sr": "Samo za pretplatnike | Za pretplatnike | Ekskluzivno za pretplatnike | Pretplata | Pretplati se | Pretplatite se"
        " | Postani pretplatnik | Postanite pretplatnik | Postanite član | Već ste pretplatnik? | Već imate pretplatu?"
        " | Само за претплатнике | За претплатнике | Ексклузивно за претплатнике | Претплата | Претплати се | Претплатите се"
        " | Постани претплатник | Постаните претплатник | Постаните члан | Већ сте претплатник? | Већ имате претплату?",
        "sk": "Predplatné | Predplatiť | Predplatiť si | Predplaťte si | Kúpiť predplatné | Objednať predplatné | Len pre predplatiteľov"
        " | Iba pre predplatiteľov | Pre predplatiteľov | Už mám predplatné | Máte predplatné? | Už ste predplatiteľ? | Odomknúť"
        " | Odomknúť článok | Vyskúšať zadarmo",
        "sl": "Samo za naročnike | Za naročnike | Ekskluzivno za naročnike | Vsebina za naročnike | Naroči se | Naročite se | Postani naročnik"
        " | Postanite naročnik | Ste že naročnik? | Že naročnik? | Ste naročnik? | Naročnina",
        "lt": "Tik prenumeratoriams | Prenumeratoriams | Prenumerata | Tapkite prenumeratoriumi | Tapk prenumeratoriumi | Jau prenumeruojate?"
        " | Užsiprenumeruoti | Išbandyti nemokamai",
        "lv": "Tikai abonentiem | Abonentiem | Abonements | Kļūsti par abonentu | Jau esi abonents? | Maksas saturs | Iegādāties abonementu"
        " | Abonēt tagad",
        "et": "Tellijale | Ainult tellijale | Tasuline artikkel | Vormista tellimus | Digitellimus | Oled juba tellija? | Telli leht",
        "is": "Gerast áskrifandi | Kaupa áskrift | Áskrift | Fyrir áskrifendur | Aðeins fyrir áskrifendur | Ertu áskrifandi? | Kaupa aðgang",
        "he": "למנויים בלבד | מנויים בלבד | תוכן למנויים | תוכן למנויים בלבד | לרכישת מינוי | רכישת מינוי | מינוי דיגיטלי | כבר מנוי?"
        " | כבר מנויים? | כבר מנויים? התחברו | עשו מינוי",
        "fa": "ویژه مشترکان | ویژه مشترکین | خرید اشتراک",
        "hi": "प्रीमियम स्टोरी | सदस्यता लें | अभी सदस्यता लें | केवल सदस्यों के लिए | सब्सक्रिप्शन",
        "id": "Khusus pelanggan | Konten premium | Artikel premium | Berlangganan untuk membaca | Berlangganan untuk lanjut membaca"
        " | Sudah berlangganan? | Sudah berlangganan? Masuk | Mulai berlangganan | Paket langganan | Kandungan premium"
        " | Eksklusif untuk pelanggan",
        "vi": "Đăng ký để đọc tiếp | Đăng nhập để đọc tiếp | Đăng nhập để tiếp tục đọc | Đặt mua báo",
        "th": "เฉพาะสมาชิก | สำหรับสมาชิกเท่านั้น | สำหรับสมาชิก | เนื้อหาสำหรับสมาชิก | สมัครสมาชิกเพื่ออ่านต่อ | เข้าสู่ระบบเพื่ออ่านต่อ"
        " | เป็นสมาชิกอยู่แล้ว? | ทดลองใช้ฟรี",
    },
    opens={
        "en": "You have full access to this | Register now for free unlimited | Subscribe now for | Subscribe today for"
        " | Subscribe to continue reading | Subscribe to read the full | Subscribe to keep reading | Subscribe to unlock"
        " | Subscribe to get unlimited | Subscribe to access | Subscribe for unlimited | Subscribe for full"
        " | Sign up or log in to continue | Log in to continue reading | Sign in to continue reading"
        " | Register to continue reading | Create a free account to"
        " | To continue reading | To read this article"
        " | You have reached your limit | You've reached your limit | You have reached your monthly | You've reached your monthly"
        " | You have no free articles | You have 0 free articles"
        " | You have 0 articles left | This article is for subscribers | This article is only available to | This story is for subscribers"
        " | This article is available to subscribers | This article is exclusive to | This content is only available to"
        " | This content is available to | This is a premium article | This is a subscriber-only"
        " | The rest of this article | The full article is available | Want to read more? | Want to keep reading?"
        " | Already a subscriber? | Already have a subscription? | Already subscribed? | Already a member? | Not a subscriber?"
        " | Start your free trial | Try unlimited access | Get unlimited digital access"
        " | Unlock this article | Enjoy unlimited articles"
        " | Read unlimited articles | Become a subscriber | Become a paid subscriber"
        " | A subscription is required | A subscription gives you | Thank you for your patience while we verify"
        " | If you are a subscriber | If you're a subscriber | If you are already a subscriber | Are you a subscriber?"
        " | Preview this article | Your subscription includes",
        "de": "Einen Monat für 0 | Einen Monat für nur | 0 Monate für 0 | 0 Monate für nur | Danach 0 € | Danach 0.0 € | Danach 0,0 € | Danach 0 Euro | Danach 0,0 Euro | Danach monatlich | Wählen Sie Ihren Zugang | Wählen Sie Ihr Abo | Jetzt Abo abschließen | Weiterlesen mit | Lesen Sie weiter mit | Um diesen Artikel zu lesen"
        " | Dieser Artikel ist exklusiv | Dieser Artikel ist nur | Dieser Inhalt ist nur für | Dieser Text ist exklusiv"
        " | Sie haben noch kein Abo | Sie sind bereits Abonnent | Bereits Abonnent?"
        " | Bereits registriert?"
        " | Alle Artikel lesen | Alle Plus-Artikel"
        " | Schon Abonnent?",
        "fr": "Il vous reste 0 article | Il vous reste 0 articles | Il vous reste 0% | Il vous reste 0 % | Profitez de nos offres | Profitez de notre offre | Profitez de l'offre | Profitez de votre abonnement | Profitez de tous | Profitez de toutes | Profitez de l'intégralité | Cet article est réservé | La suite est réservée | La suite de cet article est réservée | Ce contenu est réservé"
        " | Pour lire la suite | Pour continuer à lire | Pour continuer votre lecture | Abonnez-vous à partir"
        " | Abonnez-vous dès | Accédez à l'intégralité | Déjà abonné ? | Vous êtes abonné ?"
        " | Nouveau : découvrez nos offres | Découvrez nos offres",
        "es": "Has alcanzado el límite | Has alcanzado tu límite | Para seguir leyendo | Suscríbete para seguir | Este contenido es exclusivo"
        " | Este artículo es exclusivo | Contenido exclusivo para"
        " | ¿Ya eres suscriptor?",
        "it": "Per continuare a leggere | Questo articolo è riservato | Questo contenuto è riservato"
        " | Sei già abbonato? | Hai già un abbonamento? | Il resto dell'articolo | Contenuto riservato",
        "pt": "Assine e leia | Assine e tenha | Assine e receba | Assine e aproveite | Assine e continue | Para continuar lendo | Para continuar a ler | Conteúdo exclusivo para | Este conteúdo é exclusivo"
        " | Já é assinante? | Este artigo é exclusivo | Acesse seus artigos | Seja um assinante",
        "nl": "Lees verder met een | Dit artikel is alleen | Dit artikel is exclusief | Al abonnee?"
        " | Word abonnee en | Neem een abonnement",
        "pl": "Pozostało 0% artykułu | Pozostało 0% tekstu | Pozostało ci 0 | Ten artykuł jest dostępny | Dalsza część artykułu | Kup dostęp | Wykup dostęp | Masz już konto? | Masz już subskrypcję?"
        " | Zaloguj się i czytaj | Czytaj bez ograniczeń | Aby czytać dalej",
        "ru": "Полный текст доступен | Оформите подписку | Полная версия доступна | Эта статья доступна"
        "",
        "uk": "Повний текст доступний | Оформіть підписку | Оформіть передплату | Ця стаття доступна",
        "tr": "Okumaya devam etmek için | Devamını okumak için | Bu içerik abonelere | Bu haberi okumak için",
        "ar": "لمتابعة القراءة | هذا المحتوى متاح | لقراءة المزيد اشترك | للمشتركين فقط",
        "zh": "成为会员即可 | 成为会员后可 | 成为会员,即可 | 加入會員即可 | 加入會員,即可 | 登录后阅读 | 登入後閱讀 | 此文章仅限 | 本文为会员 | 本文限會員 | 订阅后可 | 继续阅读请",
        "ja": "この続きは会員 | この続きは有料 | この記事の続き | この記事は有料 | この記事は会員 | この先は有料 | この先は会員 | 続きを読むには | 続きは会員"
        " | 会員登録すると | 有料会員になると | 残り0文字 | 有料会員登録すると | ログインして続き | 無料会員登録",
        "ko": "이 기사는 유료 | 유료회원만 | 이어서 읽으려면 | 로그인 후 이용 | 회원만 볼 수 | 이 기사는 구독자 | 전문을 읽으려면",
        "cs": "Zbývá vám 0 článek | Zbývá vám 0 články | Zbývá vám 0 článků | Pro pokračování ve čtení | Pokračování článku | Předplaťte si | Už máte předplatné?",
        "sv": "För att läsa vidare | För att fortsätta läsa | Den här artikeln är för | Redan prenumerant? | Bli prenumerant"
        " | Köp prenumeration | Prenumerera för att | Vill du läsa mer?",
        "da": "For at læse videre | Denne artikel er kun | Denne artikel kræver | Allerede abonnent? | Bliv abonnent"
        "",
        "no": "For å lese videre | Denne saken er for | Denne artikkelen er for | Allerede abonnent? | Bli abonnent"
        " | Kjøp tilgang",
    },
    opens_at_most=22,
    run=True,
    drops=(
        "Tik prenumeratoriams", "Tikai abonentiem", "Tellijale", "Gerast áskrifandi", "למנויים בלבד", "ویژه مشترکان", "प्रीमियम स्टोरी", "Khusus pelanggan", "Đăng ký để đọc tiếp", "เฉพาะสมาชิก",
        "Tilaajille", "Előfizetés", "Abonează-te acum", "Μόνο για συνδρομητές", "Само за абонати", "Samo za pretplatnike", "Samo za pretplatnike", "Predplatné", "Samo za naročnike",
        "Subscribe to continue reading", "You have reached your limit of free articles.", "THIS CONTENT IS RESERVED FOR SUBSCRIBERS",
        "Jetzt kostenlos testen", "Weiterlesen mit dem Probeabo", "Cet article est réservé aux abonnés.", "Je m'abonne",
        "Para seguir leyendo, suscríbete", "Abbonati ora", "Assine", "Neem een abonnement", "Kup dostęp", "Оформить подписку",
        "Оформіть передплату, щоб читати далі", "Abone ol", "للمشتركين فقط", "会员专享", "この記事の続きを読むには、会員登録が必要です。",
        "구독자 전용", "Předplaťte si noviny", "Bli prenumerant", "Køb abonnement", "Kjøp abonnement", "Subscriu-te",
    ),
    keeps=(
        "Register now for the free clinic, nurses told the crowd, because the beds will be gone by noon.",
        "Danach 10 Minuten bei 200 Grad backen.", "Profitez de la marée basse pour gagner l'île à pied.", "Pozostało 20 minut do końca meczu.", "3 Monate für den Umbau sind knapp.", "Il vous reste 3 œufs ?", "成为会员国需要全体成员同意。",
        "The magazine passed 2,000 paid subscribers.", "Only 12 for dinner came.", "40 a week are born on the island.", "3 for 8 months, 2 for a year: the judge was quick.",
        "To read the tea leaves of the bond market is to court disappointment, and few who try it twice are still employed.",
    ),
)  # fmt: skip

OFFER = Rule(
    name="paywall-offer",
    role="paywall",
    why="Offers name a price and a period and promise access.",
    patterns=(
        Pattern(
            regex=r"^(?:get|start your|enjoy|try|subscribe|unlock|join)\b.{0,60}\b(?:unlimited|access|digital|subscription|reading|articles|subscribe|membership)\b.{0,60}\b(?:week|month|year|mo|yr|weeks|months|trial|cancel)\b",
            cues="week month year mo yr weeks months trial cancel subscription",
            at_most=20,
        ),
        Pattern(regex=r"^then (?:us|a|c)?[$€£] ?0(?:[.,]0)? (?:per|a) (?:month|year|week)\b.{0,160}\b(?:cancel|digital access)\b.{0,60}$", cues="month year week", at_most=34),
        Pattern(regex=r"^(?:only|just) (?:us|a|c)?[$€£] ?0(?:[.,]0)? for (?:0 |your first )(?:weeks?|months?|year)$", cues="week weeks month months year", at_most=7),
        Pattern(regex=r"^(?:explore|see|view|browse) (?:our |the )?(?:full |whole )?range of subscriptions$|^see why over a million readers pay to read\b.{2,40}$", cues="subscriptions readers", at_most=14),
        Pattern(regex=r"^you(?:'ve| have) (?:read|used|viewed|reached) (?:your )?(?:0 of 0|0 out of 0|0/0|all 0|0|last|your)\b.{0,40}\b(?:articles?|stories|story|reads?|views?)\b.{0,30}$", cues="articles article stories story reads views", at_most=16),
        Pattern(regex=r"^(?:abo|jetzt|nur|fur|ab|einen monat|digital)\b.{0,50}(?:0 ?(?:€|euro)|kostenlos|gratis|kundbar)", cues="abo jetzt nur digital monat",
                at_most=14, language="de"),
        Pattern(regex=r"^(?:melden sie sich|melde dich|loggen sie sich|logge dich) (?:jetzt |hier |bitte |einfach )?mit (?:ihrem|deinem) .{0,40}\b(?:account|konto|benutzerkonto|abo|zugang)\b.{0,20}\b(?:an|ein)\b",
                cues="melden melde loggen logge", at_most=40, language="de"),
        Pattern(regex=r"^(?:subscribe|register|sign up|log in|sign in|join|upgrade)\b.{0,60}\b(?:unlimited|full access|more articles|ad-free|premium|exclusive content|continue reading)\b",
                cues="subscribe register sign log join upgrade", at_most=20),
    ),
    run=True,
    drops=("Then $75 per month. Complete digital access to quality journalism on any device. Cancel anytime during your trial.", "Only $1 for 4 weeks", "Explore our full range of subscriptions.",
           "See why over a million readers pay to read the Harbour Times.", "Get unlimited reading for $1 a month for your first year", "Jetzt 4 Wochen für 1 € lesen, danach kündbar", "Melden Sie sich jetzt mit Ihrem bestehenden Konto an oder testen Sie unser Abo.",
           "Register now for FREE unlimited access"),
    keeps=("Melden Sie sich mit Ihrem Ausweis am Tor und gehen Sie zur Halle, heißt es im Aushang.", "Then 40 per month were laid off, until nobody was left to cancel the lease.", "Only $12 for 4 weeks of work was what they got.", "Tuition will be free for the first year.", "From $2 a gallon last month, the price has doubled in a week."),
)  # fmt: skip

BARE = Rule(
    name="paywall-bare",
    role="paywall",
    why="The wall in one word, which is also a word of headlines.",
    lines={"en": "Premium | Membership | Subscriptions | Subscription | Free trial | Home delivery", "de": "Premium"},
    weak=True,
    run=True,
    drops=("Premium", "Membership"),
    keeps=("Premium petrol",),
)  # fmt: skip

HINT = Rule(
    name="paywall-hint",
    role="paywall",
    why="Walls and offers open with words that recipes, travel tips and reports of matches open with as well.",
    opens={
        "en": "Subscribe from | Subscribe today and | Subscribe now and | Log in to read | Sign in to read | Register to read"
        " | Register for free to | Create an account to | To read the full | To read the rest of | To keep reading"
        " | You have read your | You've read your | You have used all | This content is for | This is a subscriber"
        " | Want unlimited access | Get unlimited access to | Get full access to | Get instant access to"
        " | Unlock unlimited | Enjoy unlimited access | Become a member today | Upgrade to paid | Subscribers get"
        " | Are you a robot? | Your free articles | Only 0 for | 0 for 0 months | 0 a week | 0 a month",
        "de": "Um weiterzulesen | Sie haben bereits ein | Sie sind noch kein | Testen Sie jetzt | Testen Sie unser | Jetzt testen und | Ihr Abo | Mit einem Abo | Zugang zu allen | Zugriff auf alle | Einen Monat für | 0 Monate für | Erhalten Sie Zugriff | Lesen Sie mehr mit | Freier Zugang zu | Danach 0",
        "fr": "Il vous reste 0 | Abonnez-vous pour | Accédez à tous | Profitez de | Vous avez déjà un compte | Sans engagement",
        "es": "Suscríbete y | Suscríbete para | Suscríbete por | Inicia sesión para | Regístrate para | Regístrate gratis | ¿Ya tienes | Accede a todos | Has alcanzado",
        "it": "Abbonati per | Abbonati a | Accedi per continuare",
        "pt": "Assine para | Assine e | Faça login para | Cadastre-se para",
        "nl": "Verder lezen? | Log in om verder | Met een account kan je",
        "pl": "Pozostało 0 | Zaloguj się, aby",
        "ru": "Материал доступен | Чтобы прочитать | Доступ к материалу",
        "uk": "Матеріал доступний | Щоб прочитати",
        "tr": "Bu içerik sadece",
        "zh": "成为会员 | 加入會員 | 剩余内容 | 還有更多",
        "ja": "ここから先は",
        "ko": "로그인하고",
        "cs": "Tento článek je | Zbývá vám 0 | Celý článek je",
        "sv": "Logga in för att",
        "da": "Log ind for at | Få adgang til | Prøv gratis i",
        "no": "Logg inn for å | Få tilgang til",
    },
    opens_at_most=22,
    weak=True,
    run=True,
    drops=(
        "Get full access to our archive", "Danach 9,99 Euro im Monat", "Testen Sie jetzt vier Wochen", "Profitez de tous nos articles", "¿Ya tienes cuenta? Entra",
        "Abbonati a 1 euro", "Assine e leia sem limites", "Verder lezen? Log in", "Pozostało 80% tekstu", "Чтобы прочитать до конца", "Щоб прочитати до кінця", "Bu içerik sadece üyeler içindir",
        "剩余内容需订阅", "ここから先は会員のみ", "로그인하고 계속 읽기", "Tento článek je jen pro předplatitele", "Logga in för att läsa", "Få adgang til alt", "Få tilgang til alt",
    ),
    keeps=(
        "Only 9 for the whole town: that is how many lifeguards were left.", "0 a week is what she earned.", "Danach 20 Minuten bei mittlerer Hitze backen.", "Profitez de la vue depuis la terrasse.",
        "¿Ya tienes plan para el domingo?", "Pozostało 5 minut, gdy sędzia podyktował rzut karny.", "Tento článek je o přívozu.", "Få adgang til taget fra køkkenet.",
    ),
)  # fmt: skip

RULES = (BARE, OFFER, WALL, HINT)
