"""Promotion of the publisher's apps and e-papers."""

from cleaner.rules.base import Pattern, Rule

PROMOTION = Rule(
    name="app-promotion",
    role="app_promo",
    why="Publishers advertise their app in header, footer and between paragraphs.",
    lines={
        "en": "Download the app | Download our app | Get the app | Get our app | Install the app | Install the mobile app | Open in app"
        " | Open app | Use the app | Download on the App Store | Available on the App Store | Get it on Google Play | App Store"
        " | Google Play | Google Play Store | Our apps"
        " | E-paper | ePaper | E-edition | eEdition | Digital edition | Click here to get the app | News app | Read in app"
        " | Download for Android | Download for iOS | Scan the QR code | Add to home screen | Smartphone apps | Tablet edition",
        "de": "App herunterladen | Zur App | App öffnen | App laden | In der App öffnen | E-Paper | ePaper | iOS-App | Android-App"
        " | Bei Google Play | Im App Store | Laden im App Store | Jetzt bei Google Play | Zum E-Paper | E-Paper lesen | Unsere Apps"
        " | App installieren | Jetzt App laden",
        "fr": "Télécharger l'application | Téléchargez l'application | Lire dans l'app | Ouvrir l'application | Applications mobiles"
        " | Nos applications | L'application | Ouvrir dans l'application | Télécharger l'app | Appli mobile",
        "es": "Descarga la app | Descargar la app | Descarga nuestra app | Descargar app | Aplicación móvil | Abrir en la app | Apps | Nuestra app",
        "it": "Scarica l'app | Scarica la app | App mobile | Apri l'app | Scarica l'applicazione | Le nostre app",
        "pt": "Baixe o app | Baixe o aplicativo | Baixe nosso aplicativo | Descarregue a app | Aplicativo | Abrir no app | Aplicações móveis",
        "nl": "Download de app | Download onze app | Open in app | Open de app | Onze apps | Installeer de app",
        "pl": "Pobierz aplikację | Pobierz naszą aplikację | Aplikacja mobilna | Otwórz w aplikacji | Aplikacje mobilne",
        "ru": "Скачать приложение | Скачайте приложение | Мобильное приложение | Приложение | Открыть в приложении | Установить приложение"
        " | Мобильные приложения",
        "uk": "Завантажити додаток | Завантажте додаток | Мобільний додаток | Відкрити в додатку | Завантажити застосунок",
        "tr": "Uygulamayı indir | Uygulamamızı indirin | Mobil uygulama | Uygulamada aç | Mobil uygulamalar",
        "ar": "حمل التطبيق | تحميل التطبيق | حمل تطبيقنا | تطبيقات الجوال | افتح التطبيق | نزل التطبيق",
        "zh": "下载客户端 | 客户端下载 | 下载APP | 下載APP | 打开APP | 打开客户端 | 手机版 | 行動版 | APP下载 | 移动客户端",
        "ja": "アプリをダウンロード | アプリで読む | アプリで開く | アプリ | アプリ版 | アプリのダウンロード | 公式アプリ | スマホアプリ",
        "ko": "앱 다운로드 | 앱 설치 | 앱에서 보기 | 앱 다운받기 | 앱으로 보기 | 모바일 앱",
        "cs": "Stáhnout aplikaci | Stáhněte si aplikaci | Mobilní aplikace | Otevřít v aplikaci | Aplikace",
        "sv": "Ladda ner appen | Hämta appen | Ladda ned appen | Öppna i appen | Våra appar",
        "da": "Hent appen | Download appen | Hent vores app | Åbn i app | E-avis",
        "sr": "Preuzmite našu aplikaciju | Preuzmi aplikaciju", "hr": "Preuzmite aplikaciju | Preuzmi aplikaciju",
        "no": "Last ned appen | Hent appen | Last ned vår app | Åpne i appen | E-avis | eAvis",
    },
    patterns=(
        Pattern(
            regex=r"^(?:click here to |please |you can )?(?:(?:download|get|install)(?: \w+){0,2} (?:the|our|your|this|free)|(?:try|open|use|update) our)\b.{0,30}\bapps?\b.{0,60}$|^(?:download|get|install) (?:\S+ ){0,4}app(?: now| today| here| free)?$",
            cues="app apps",
            at_most=16,
        ),
        Pattern(regex=r"\bdownload (?:the|our) .{2,40}\bapps? (?:for|on|from)\b", cues="app apps", at_most=26),
        Pattern(regex=r"^(?:now |also |or )?(?:available|download|free|get it|find us|listen|subscribe)\b.{0,30}\b(?:on|in|from|via|at) (?:the )?(?:app store|google play|apple app store|itunes)\b",
                cues="store play itunes", at_most=24),
        Pattern(regex=r"\b(?:app|anwendung)\b.{0,30}\b(?:herunterladen|installieren|laden|kostenlos)\b", cues="app", at_most=14, language="de"),
        Pattern(regex=r"^(?:die |unsere |mit der )?\S{2,30}[- ]app\b.{0,180}\b(?:(?:gratis|kostenlos|jetzt|hier) (?:herunterladen|downloaden|installieren|laden)|(?:app|play) store)$",
                cues="app", at_most=34, language="de"),
        Pattern(regex=r"^(?:descarga|descargate|baja) .{0,30}\bapp\b", cues="app", at_most=14, language="es"),
        Pattern(regex=r"^(?:telechargez|telecharger) .{0,30}\bappli", cues="application appli", at_most=14, language="fr"),
        Pattern(regex=r"^(?:baixe|faca o download) .{0,40}\b(?:app|aplicativo)\b", cues="app aplicativo", at_most=14, language="pt"),
        Pattern(regex=r"\buygulama\w{0,8} indir", cues="indir indirin", at_most=12, language="tr"),
        Pattern(regex=r"(?:下载|下載|打开|打開).{0,12}(?:app|客户端|應用程式)", cues="app 客户端 應用程式", at_most=12, language="zh"),
    ),
    run=True,
    drops=(
        "CLICK HERE TO GET THE EXAMPLE NEWS APP", "Download the app", "For the latest stories download the Example News apps for iOS and Android.", "Available on the App Store", "E-Paper", "Unsere App kostenlos laden", "Die Boten-App: Nachrichten und Hintergründe direkt auf Ihr Telefon. Hier gratis herunterladen.",
        "Téléchargez notre application", "Lire dans l’app", "Descarga nuestra app gratis", "Scarica l'app", "Baixe nosso aplicativo gratuito", "Download de app",
        "Pobierz aplikację", "Скачать приложение", "Завантажити додаток", "Uygulamamızı indirin", "حمل التطبيق", "打开客户端阅读", "アプリで開く",
        "앱 다운로드", "Stáhnout aplikaci", "Ladda ner appen", "Hent appen", "Last ned appen", "Preuzmite našu aplikaciju", "Preuzmite aplikaciju",
    ),
    keeps=("Use the app to report a pothole and it is filled within a week.", "Open the app and the map shows every tree in the city.",
        "The new rules oblige shops to label the meat.", "Die neue Wetter-App der Stadt, sagte sie, werde so oft benutzt, dass man sie nun in allen Ämtern gratis herunterladen kann.", "Thousands downloaded the app before the ministry closed it down.",
        "Use of the app has doubled since the storm, said the company that built it for the county.",
    ),
)  # fmt: skip

BARE = Rule(
    name="app-bare",
    role="app_promo",
    why="The link to the apps in a footer, which may also head a part of an article.",
    lines={"en": "Mobile app | Mobile apps | Apps | iOS app | Android app | iPhone app | iPad app | Mobile"},
    weak=True,
    run=True,
    drops=("Mobile apps",),
    keeps=("Apps for farmers",),
)  # fmt: skip

RULES = (BARE, PROMOTION)
