"""Cookie banners, consent choices and notes in the place of embedded content."""

from cleaner.rules.base import Pattern, Rule

CHOICES = Rule(
    name="consent-choices",
    role="consent",
    why="The cookie banner and its link in the footer are part of every page.",
    lines={
        "en": "Accept | Accept all | Accept cookies | Accept all cookies | Allow all | Allow all cookies | Allow cookies | Reject all"
        " | Reject | Decline | Decline all | Deny | Reject cookies | Necessary cookies only | Only necessary | Use necessary cookies only"
        " | Manage cookies | Manage preferences | Manage choices | Manage options | Manage settings | Manage consent"
        " | Manage cookie preferences | Cookie settings | Cookie preferences | Cookie policy | Cookies | Cookie notice"
        " | Cookie consent | Cookie list | Cookie declaration | Cookies policy | Cookie statement | Use of cookies | Cookies settings"
        " | Privacy settings | Privacy preferences | Privacy preference center | Privacy choices | Your privacy choices"
        " | Your privacy | Privacy | Privacy & cookies | Privacy and cookies | Privacy and cookies policy | Privacy manager"
        " | Do not sell my personal information | Do not sell my info | Do not sell or share my personal information"
        " | Do not sell or share my info | Change consent | Change your consent | Consent choices | Consent ID | Withdraw consent"
        " | California privacy rights | Your California privacy rights | California notice | CA notice at collection"
        " | Strictly necessary cookies | Performance cookies | Functional cookies | Targeting cookies | Analytics cookies"
        " | Marketing cookies | Advertising cookies | Social media cookies | Statistics cookies | Preference cookies"
        " | Always active | Confirm my choices | Save preferences | Save my preferences | Save settings | I agree | I accept"
        " | Agree | Agree and close | Agree & close | Accept & close | Accept and close | Accept and continue | We value your privacy"
        " | We care about your privacy | Learn more about cookies | Limit the use of my sensitive personal information"
        " | Necessary | Preferences | Cookie manager | Cookies & tracking | This site uses cookies | This website uses cookies",
        "de": "Datenschutzeinstellungen anpassen | Ein Klick für den Datenschutz | Infografiken anzeigen | Infografik anzeigen | Karte anzeigen | Cookie-Einstellungen | Cookie-Verwaltung | Cookies | Cookies & Tracking | Cookie-Richtlinie | Cookie-Manager"
        " | Alle akzeptieren | Alle ablehnen | Alle Cookies akzeptieren | Akzeptieren | Ablehnen | Zustimmen | Einstellungen"
        " | Datenschutzeinstellungen | Datenschutz-Einstellungen | Privatsphäre-Einstellungen | Privatsphäre | Einwilligung widerrufen"
        " | Einwilligungen verwalten | Externer Inhalt | Externe Inhalte | Externen Inhalt anzeigen | Externe Inhalte anzeigen"
        " | Externen Inhalt laden | Inhalt laden | Inhalt anzeigen | Externe Inhalte aktivieren | Empfohlener redaktioneller Inhalt"
        " | Empfohlener externer Inhalt | Cookies akzeptieren | Nur notwendige Cookies | Auswahl speichern | Zustimmen und weiterlesen"
        " | Tracking | Utiq verwalten | Einverstanden | Datenschutz-Manager | Cookie-Hinweis | Inhalte anzeigen | Video laden",
        "fr": "Accepter | Refuser | Tout accepter | Tout refuser | Accepter les cookies | Accepter tout | Accepter et continuer"
        " | Continuer sans accepter | Gérer les cookies | Gérer mes cookies | Gestion des cookies | Paramètres des cookies"
        " | Paramétrer les cookies | Politique des cookies | Politique de cookies | Politique cookies | Cookies | Info cookies"
        " | Modifier mes choix de cookies | Préférences cookies | Gérer mes préférences | Paramétrer | J'accepte | Vie privée"
        " | Gérer le consentement | Centre de préférences | Contenu externe | Afficher le contenu",
        "es": "Aceptar | Rechazar | Aceptar todo | Aceptar todas | Rechazar todo | Aceptar cookies | Aceptar y continuar"
        " | Configurar cookies | Configuración de cookies | Política de cookies | Mis cookies | Cookies | Gestionar cookies"
        " | Gestionar preferencias | Configuración de privacidad | Preferencias de privacidad | Ajustes de cookies | Aceptar todas las cookies",
        "it": "Accetta | Rifiuta | Accetta tutti | Rifiuta tutti | Accetta i cookie | Gestisci cookie | Gestione cookie | Cookie policy"
        " | Impostazioni cookie | Preferenze cookie | Cookie | Rivedi consenso | Gestisci preferenze | Accetta e continua"
        " | Abbiamo a cuore la tua privacy | Rispettiamo la tua privacy | Preferenze privacy | Continua senza accettare | Privacy",
        "pt": "Aceitar | Rejeitar | Aceitar todos | Aceitar cookies | Aceitar todos os cookies | Política de cookies"
        " | Configurações de cookies | Preferências de cookies | Gerir cookies | Gerenciar cookies | Definições de cookies"
        " | Definições de privacidade | Cookies | Aceito | Concordo | Prosseguir",
        "nl": "Accepteren | Alles accepteren | Alle cookies accepteren | Weigeren | Alles weigeren | Cookiebeleid | Cookies"
        " | Cookie-instellingen | Cookievoorkeuren | Cookieverklaring | Privacy-instellingen | Cookies beheren | Privacyinstellingen",
        "pl": "Akceptuję | Zgadzam się | Akceptuj wszystkie | Odrzuć wszystkie | Ustawienia cookies | Ustawienia prywatności"
        " | Polityka cookies | Polityka plików cookies | Pliki cookies | Zarządzaj zgodami | Ustawienia zaawansowane"
        " | Przejdź do serwisu | Cookies | Zarządzanie prywatnością",
        "ru": "Принять | Принять все | Отклонить | Отклонить все | Настройки cookie | Настройки файлов cookie | Политика cookie"
        " | Политика использования файлов cookie | Согласен | Файлы cookie | Политика использования cookie | Принимаю",
        "uk": "Прийняти | Прийняти всі | Відхилити | Налаштування cookie | Політика cookie | Погоджуюсь | Файли cookie | Приймаю",
        "tr": "Kabul et | Tümünü kabul et | Reddet | Tümünü reddet | Çerez politikası | Çerez ayarları | Çerez tercihleri | Çerezler"
        " | Çerez yönetimi | Kabul ediyorum | Çerez aydınlatma metni",
        "ar": "قبول | قبول الكل | رفض | رفض الكل | سياسة ملفات تعريف الارتباط | ملفات تعريف الارتباط | إعدادات ملفات تعريف الارتباط | موافق"
        " | الكوكيز | سياسة الكوكيز | أوافق",
        "zh": "接受 | 接受所有 | 全部接受 | 拒绝 | 全部拒绝 | 同意 | Cookie政策 | Cookie设置 | 隐私设置 | 接受所有Cookie | 管理Cookie | 同意并继续",
        "ja": "同意する | 同意 | 拒否 | すべて同意 | すべて受け入れる | すべて許可 | Cookieポリシー | クッキーポリシー | Cookie設定 | クッキー設定 | Cookieの設定 | 同意して閉じる",
        "ko": "동의 | 모두 동의 | 모두 수락 | 거부 | 쿠키 정책 | 쿠키 설정 | 동의합니다 | 모두 거부",
        "cs": "Přijmout | Přijmout vše | Odmítnout | Odmítnout vše | Souhlasím | Nastavení cookies | Zásady cookies | Cookies"
        " | Nastavení soukromí | Přijmout všechny cookies | Správa cookies",
        "sv": "Acceptera | Acceptera alla | Godkänn | Godkänn alla | Neka alla | Avvisa alla | Cookieinställningar | Cookiepolicy"
        " | Cookies | Hantera cookies | Om cookies | Integritetsinställningar | Kakor | Cookie-inställningar",
        "da": "Accepter | Accepter alle | Afvis alle | Cookieindstillinger | Cookiepolitik | Cookies | Administrer cookies"
        " | Samtykke | Kun nødvendige | Tillad alle | Cookie- og privatlivspolitik | Om cookies",
        "no": "Godta | Godta alle | Avvis alle | Informasjonskapsler | Cookies | Dine cookievalg | Om informasjonskapsler"
        " | Informasjonskapsler (cookies) | Administrer samtykke | Personverninnstillinger | Samtykkeinnstillinger",
        "fi": "Hyväksy | Hyväksy kaikki | Hyväksy evästeet | Hyväksy kaikki evästeet | Hylkää | Hylkää kaikki | Salli kaikki | Salli evästeet"
        " | Vain välttämättömät | Välttämättömät evästeet | Evästeasetukset | Muokkaa evästeasetuksia | Hallitse evästeitä | Evästekäytäntö"
        " | Evästeet | Tietoa evästeistä | Tietosuoja-asetukset | Yksityisyysasetukset | Tallenna asetukset",
        "hu": "Elfogadom | Elutasítom | Összes elfogadása | Az összes elfogadása | Összes elutasítása | Az összes elutasítása | Süti beállítások"
        " | Sütibeállítások | Cookie beállítások | Süti szabályzat | Süti tájékoztató | Cookie szabályzat | Cookie tájékoztató"
        " | Sütik kezelése | Sütik elfogadása | Adatvédelmi beállítások",
        "ro": "Acceptă | Accept toate | Acceptă tot | Acceptă toate | Acceptă toate cookie-urile | Respinge | Respinge tot | Respinge toate"
        " | Sunt de acord | Setări cookie | Setări cookies | Setări cookie-uri | Modifică setările | Politica de cookies | Politica cookies"
        " | Politica de cookie-uri | Setări de confidențialitate | Setări confidențialitate",
        "el": "Αποδοχή όλων | Απόρριψη όλων | Αποδοχή cookies | Αποδοχή όλων των cookies | Αποδέχομαι | Συμφωνώ | Ρυθμίσεις cookies"
        " | Προτιμήσεις cookies | Διαχείριση cookies | Πολιτική cookies | Ρυθμίσεις απορρήτου",
        "bg": "Приемам | Приемам всички | Приеми | Приеми всички | Отхвърли | Отхвърли всички | Отказвам | Съгласен съм | Разрешаване на всички"
        " | Настройки на бисквитките | Настройки за бисквитки | Управление на бисквитките | Политика за бисквитки | Политика за бисквитките"
        " | Настройки за поверителност",
        "hr": "Prihvaćam | Prihvati | Prihvati sve | Prihvaćam sve | Prihvati kolačiće | Prihvati sve kolačiće | Odbij | Odbij sve | Slažem se"
        " | Samo nužni kolačići | Nužni kolačići | Postavke kolačića | Upravljanje kolačićima | Pravila o kolačićima | Politika kolačića"
        " | Postavke privatnosti | Spremi postavke | Upravljaj postavkama",
        "sr": "Prihvatam | Prihvati | Prihvati sve | Prihvatam sve | Prihvati kolačiće | Prihvati sve kolačiće | Odbij | Odbij sve | Slažem se"
        " | Saglasan sam | Podešavanja kolačića | Upravljanje kolačićima | Politika kolačića | Politika o kolačićima"
        " | Podešavanja privatnosti | Прихватам | Прихвати | Прихвати све | Прихватам све | Прихвати колачиће | Прихвати све колачиће"
        " | Одбиј | Одбиј све | Слажем се | Сагласан сам | Подешавања колачића | Управљање колачићима | Политика колачића"
        " | Политика о колачићима | Подешавања приватности",
        "sk": "Prijať | Prijať všetko | Prijať všetky | Prijať všetky cookies | Povoliť všetko | Odmietnuť | Odmietnuť všetko | Súhlasím"
        " | Len nevyhnutné | Nastavenia cookies | Nastavenie cookies | Správa cookies | Zásady cookies | Používanie cookies"
        " | Zásady používania cookies | Zásady používania súborov cookie | Nastavenia súkromia | Nastavenie súkromia",
        "sl": "Sprejmi | Sprejmi vse | Sprejmem | Sprejmem vse | Sprejmi piškotke | Sprejmi vse piškotke | Dovoli vse | Zavrni | Zavrni vse"
        " | Strinjam se | Nujni piškotki | Nastavitve piškotkov | Upravljanje piškotkov | Politika piškotkov | Politika o piškotkih"
        " | Pravilnik o piškotkih | O piškotkih | Uporaba piškotkov | Nastavitve zasebnosti | Shrani nastavitve",
        "ca": "Accepta | Acceptar | Accepta-ho tot | Acceptar-ho tot | Accepta totes les galetes | Accepta les galetes | Accepta les cookies"
        " | Rebutja | Rebutjar | Rebutja-ho tot | Configuració de cookies | Configurar cookies | Configuració de galetes"
        " | Gestiona les cookies | Preferències de cookies | Política de cookies | Política de galetes | Configuració de privacitat",
        "lt": "Sutinku | Nesutinku | Priimti visus | Priimti visus slapukus | Atmesti visus | Slapukai | Slapukų politika | Slapukų nustatymai"
        " | Slapukų naudojimas | Būtinieji slapukai | Tik būtinieji slapukai | Valdyti slapukus | Privatumo nustatymai"
        " | Ši svetainė naudoja slapukus",
        "lv": "Piekrītu | Nepiekrītu | Pieņemt visas | Pieņemt visas sīkdatnes | Noraidīt visas | Sīkdatnes | Sīkdatņu politika"
        " | Sīkdatņu iestatījumi | Nepieciešamās sīkdatnes | Sīkfailu politika | Privātuma iestatījumi | Šī vietne izmanto sīkdatnes",
        "et": "Nõustun | Nõustu kõigiga | Luba kõik | Luba kõik küpsised | Keeldun | Küpsiste sätted | Küpsiste seaded | Küpsiste kasutamine"
        " | Küpsiste poliitika | Küpsistepoliitika | Vajalikud küpsised | Ainult vajalikud | Privaatsusseaded"
        " | See veebileht kasutab küpsiseid",
        "is": "Samþykkja allt | Samþykkja | Samþykkja allar | Samþykkja allar vafrakökur | Hafna | Hafna öllum | Vafrakökur | Vafrakökustefna"
        " | Vafrakökustillingar | Stefna um vafrakökur | Notkun á vafrakökum | Nauðsynlegar vafrakökur | Ég samþykki",
        "he": "אני מסכים | אני מסכים/ה | קבל הכל | אשר הכל | דחה הכל | מדיניות עוגיות | מדיניות קובצי Cookie | הגדרות עוגיות | הגדרות פרטיות",
        "fa": "می‌پذیرم | موافقم | پذیرش همه | پذیرش کوکی‌ها | رد همه | کوکی‌ها | سیاست کوکی | سیاست کوکی‌ها | تنظیمات کوکی | تنظیمات کوکی‌ها"
        " | تنظیمات حریم خصوصی",
        "hi": "स्वीकार करें | सभी स्वीकार करें | सभी को स्वीकार करें | अस्वीकार करें | सभी अस्वीकार करें | मैं सहमत हूं | कुकी नीति | कुकीज़ नीति"
        " | कुकी पॉलिसी | कुकी सेटिंग | कुकी सेटिंग्स | कुकीज़",
        "id": "Terima semua | Terima | Terima semua cookie | Terima cookie | Saya setuju | Setuju | Tolak semua | Tolak | Kebijakan cookie"
        " | Pengaturan cookie | Kelola cookie | Kelola preferensi | Izinkan semua | Dasar kuki | Tetapan kuki",
        "vi": "Chấp nhận tất cả | Chấp nhận | Chấp nhận cookie | Đồng ý | Tôi đồng ý | Từ chối tất cả | Từ chối | Chính sách cookie"
        " | Cài đặt cookie | Thiết lập cookie | Quản lý cookie",
        "th": "ยอมรับทั้งหมด | ยอมรับ | ยอมรับคุกกี้ | ยอมรับคุกกี้ทั้งหมด | ปฏิเสธทั้งหมด | ปฏิเสธ | นโยบายคุกกี้ | นโยบายการใช้คุกกี้"
        " | ตั้งค่าคุกกี้ | การตั้งค่าคุกกี้ | การตั้งค่าความเป็นส่วนตัว | ตั้งค่าความเป็นส่วนตัว | คุกกี้ที่จำเป็น | เปิดใช้งานตลอด",
    },
    run=True,
    drops=(
        "Sutinku", "Piekrītu", "Nõustun", "Samþykkja allt", "אני מסכים", "می‌پذیرم", "स्वीकार करें", "Terima semua", "Chấp nhận tất cả", "ยอมรับทั้งหมด",
        "Hyväksy", "Elfogadom", "Acceptă", "Αποδοχή όλων", "Приемам", "Prihvaćam", "Prihvatam", "Prijať", "Sprejmi", "Accepta",
        "Accept all cookies", "Cookie-Einstellungen", "Tout refuser", "Configurar cookies", "Cookie Policy", "Accetta tutti",
        "Aceitar todos os cookies", "Cookiebeleid", "Ustawienia prywatności", "Принять все", "Прийняти всі", "Çerez Politikası",
        "قبول الكل", "全部接受", "同意する", "모두 동의", "Přijmout vše", "Godkänn alla", "Tillad alle", "Godta alle",
    ),
    keeps=("Cookies, list and coffee?", "Cookies baked at home cost less.", "He did not accept."),
)  # fmt: skip

NOTICE = Rule(
    name="consent-notice",
    role="consent",
    why="The text of a cookie banner, or of the box that stands for embedded content until the reader agrees.",
    opens={
        "en": "These technologies are strictly | Cookies collect information about how | These cookies track your | We process your data to deliver | By accepting our | By accepting these | These cookies are necessary | These cookies are essential | These cookies are required | These cookies are strictly | These cookies are used | These cookies are set | These cookies may be set | These cookies may be used | These cookies allow us | These cookies allow the | These cookies allow a | These cookies allow websites | These cookies allow our | Cookies are small text | Cookies are small files | Cookies are small pieces | Cookies are small data | We use cookies | We and our partners | We and third parties | We use technologies such as cookies"
        " | This site uses cookies | This website uses cookies | Our website uses cookies | Our site uses cookies"
        " | By using this site, you | By using this website, you | By using our site | By using our website"
        " | By continuing to use | By continuing to browse | By clicking accept | By clicking 'accept | By clicking \"accept"
        " | By accepting cookies | We value your privacy | We care about your privacy | Your privacy is important"
        " | These cookies allow | These cookies enable | These cookies collect"
        " | Recommended editorial content | At this point you will find | You can find external content"
        " | Here you will find external content | I agree to external content | I agree that external content"
        " | I consent to external | This content is hosted by | This content was provided by | This content is provided by"
        " | This content is imported from | This content is not available due to your privacy | This content is blocked"
        " | To view this content, | To view this content you | To see this content, | To watch this video, | To display this content"
        " | This embed is not | We need your consent | We need your permission | With your consent, we"
        " | External content from | Allow Twitter content? | Allow YouTube content? | Allow Instagram content?"
        " | Allow Google YouTube content? | This article contains content provided by | This external content requires"
        " | Store and/or access information | Personalised advertising and content | Cookie declaration last updated",
        "de": "An dieser Stelle ist ein externer | An dieser Stelle ist ein Inhalt | An dieser Stelle steht ein externer | An dieser Stelle steht ein Inhalt | Personenbezogene Daten können an Drittplattformen | Personenbezogene Daten können dabei an | Wir verwenden Cookies | Wir nutzen Cookies | Wir setzen Cookies | Wir und unsere Partner | Wir und unsere Werbepartner | Wir und unsere Dienstleister | Diese Website verwendet Cookies"
        " | Diese Webseite verwendet Cookies | Diese Seite verwendet Cookies | Diese Website benutzt Cookies"
        " | Unsere Website verwendet"
        " | An dieser Stelle gibt es Inhalte | Hier finden Sie externe | Hier finden Sie Inhalte von"
        " | Hier finden Sie einen externen | Ich bin damit einverstanden, dass mir | Ich bin einverstanden, dass mir"
        " | Damit können personenbezogene Daten | Dadurch können personenbezogene Daten"
        " | Mit Ihrer Zustimmung"
        " | Erst wenn Sie hier klicken | Dieser externe Inhalt"
        " | Dieser Inhalt stammt von | Dieser Beitrag enthält Inhalte | Zum Anzeigen dieses | Zur Anzeige dieses"
        " | Zum Schutz Ihrer Daten | Wir benötigen Ihre Zustimmung"
        " | Wir brauchen Ihre Zustimmung | Wir benötigen Ihre Einwilligung | Externer Inhalt von"
        " | Empfohlener redaktioneller Inhalt | Ihre Zustimmung können Sie"
        " | Deine Privatsphäre-Einstellungen verhindern | Ihre Privatsphäre-Einstellungen verhindern | Ihre Datenschutzeinstellungen verhindern"
        " | Sie können Ihre Einwilligung | Sie können Ihre Zustimmung | Externe Inhalte von"
        " | Mehr dazu in unserer Datenschutz | Mehr dazu in unseren Datenschutz | Mehr in unserer Datenschutz",
        "fr": "Avec nos partenaires, nous utilisons | Avec votre accord, nous | Nous utilisons des cookies | Ce site utilise des cookies | Nous et nos partenaires | Notre site utilise des cookies"
        " | En poursuivant votre navigation | En continuant à naviguer | En cliquant sur accepter | En cliquant sur « accepter"
        " | Ce contenu est bloqué | Ce contenu n'a pas pu être affiché | Pour afficher ce contenu | Pour visualiser ce contenu"
        " | Vous pouvez retirer votre consentement | Ce contenu peut être bloqué",
        "es": "Nosotros y nuestros socios | Nosotros y nuestros proveedores | Nosotros y nuestros 0 | Utilizamos tecnologías como las cookies | Utilizamos cookies | Usamos cookies | Este sitio utiliza cookies | Este sitio web utiliza cookies | Esta web utiliza cookies"
        " | Si continúas navegando | Si continúa navegando | Al continuar navegando | Para ver este contenido"
        " | Este contenido se aloja",
        "it": "Noi e i nostri partner | Noi e i nostri fornitori | Noi e i nostri 0 | Utilizziamo i cookie | Usiamo i cookie | Questo sito utilizza | Questo sito usa | Noi e terze parti"
        " | Proseguendo la navigazione | Per visualizzare questo contenuto | Questo contenuto è ospitato | Utilizziamo cookie",
        "pt": "Nós e os nossos parceiros | Nós e os nossos 0 | Utilizamos cookies | Usamos cookies | Este site utiliza cookies | Este site usa cookies | Este website utiliza cookies"
        " | Nós usamos cookies | Nós utilizamos cookies | Ao continuar navegando | Ao continuar a navegar"
        " | Para ver este conteúdo",
        "nl": "Wij gebruiken cookies | We gebruiken cookies | Deze website gebruikt cookies | Deze site gebruikt cookies | Wij en onze partners"
        " | We en onze partners | Om deze inhoud te | Om deze content te | Deze inhoud is | Door op akkoord te klikken",
        "pl": "My i nasi partnerzy | My i nasi zaufani | My i nasi 0 | Używamy plików cookies | Używamy plików cookie | Ta strona używa | Nasza strona używa | Strona korzysta z plików"
        " | Ten serwis używa | Szanujemy Twoją prywatność | Ta strona korzysta z",
        "ru": "Продолжая пользоваться сайтом | Продолжая пользоваться нашим | Продолжая использовать сайт | Продолжая использовать наш | Продолжая использовать этот | На сайте используются cookie | На сайте используются файлы | На сайте используются рекомендательные | Мы используем файлы cookie | Мы используем cookie | Мы используем куки | Этот сайт использует | Сайт использует cookie"
        " | Наш сайт использует",
        "uk": "Ми використовуємо файли cookie | Ми використовуємо cookie | Цей сайт використовує | Наш сайт використовує"
        " | Продовжуючи перегляд",
        "tr": "Sitemizde çerez | Bu sitede çerez | Web sitemizde çerez | Çerezleri kullanıyoruz | Sizlere daha iyi hizmet | Bu web sitesi çerez"
        " | Sitemizde çerezler",
        "ar": "نحن نستخدم ملفات تعريف | نستخدم ملفات تعريف | يستخدم هذا الموقع | يستخدم موقعنا",
        "zh": "我们使用cookie | 本网站使用cookie | 本網站使用cookie | 我們使用cookie | 本站使用cookie",
        "ja": "当サイトではcookie | 当サイトでは、cookie | このサイトではcookie | 当ウェブサイトではcookie | このウェブサイトはcookie | 当サイトはcookie"
        " | 当サイトではクッキー",
        "ko": "이 웹사이트는 쿠키 | 이 사이트는 쿠키 | 저희는 쿠키 | 본 사이트는 쿠키 | 당사는 쿠키",
        "cs": "Používáme cookies | Používáme soubory cookie | Tento web používá | Tyto stránky používají | My a naši partneři",
        "sv": "Vi använder cookies | Vi använder kakor | Den här webbplatsen använder | Vi och våra partner | Denna webbplats använder"
        " | Vi värnar om din integritet",
        "da": "Vi bruger cookies | Denne hjemmeside bruger | Dette website bruger | Vi og vores partnere | Vi anvender cookies",
        "no": "Vi bruker cookies | Vi bruker informasjonskapsler | Dette nettstedet bruker | Vi og våre partnere | Nettstedet bruker cookies | Nettstedet bruker informasjonskapsler",
    },
    opens_at_most=150,
    patterns=(
        Pattern(regex=r"^an dieser stelle (?:finden sie|befindet sich|ist ein|steht ein)\b.{0,90}\b(?:inhalte?|content|plattform|youtube|facebook|instagram|twitter|tiktok|podcast|beitrag von|video von)\b", cues="stelle", at_most=150, language="de"),
        Pattern(regex=r"^(?:mit (?:dem |einem )?klick auf|durch klicken auf|ich willige ein|bitte aktivieren sie|ihre daten werden)\b.{0,160}(?:cookies?\b|javascript|zustimm|stimmen sie|einverstanden|einwillig|datenschutz|drittplattform|drittanbieter|externe[nrs]? inhalt|personenbezogen|ubermittelt|verarbeitet)", cues="klick klicken willige aktivieren daten", at_most=150, language="de"),
        Pattern(regex=r"^(?:dieser inhalt|um diesen? inhalte?|um inhalte von|wenn sie inhalte von)\b.{0,160}(?:cookies?\b|javascript|zustimm|einwillig|datenschutz|extern|anzuzeigen|angezeigt|anzusehen|geladen|bereitgestellt|blockiert|verfugbar|ausblenden|deaktivier)", cues="inhalt inhalte", at_most=150, language="de"),
        Pattern(
            regex=r"^(?:we|wir|nous|nosotros|noi|nos|wij|my|vi|me|mi|мы|ми|biz) (?:and|und|et|y|e|en|i|a|och|og|ja|es|si|и|та|ve) "
            r"(?:our|unsere|nos|nuestros|i nostri|os nossos|onze|nasi|nasich|vara|vores|vare|cei|наши|наші)? ?(?:up to |bis zu |jusqu'a |hasta |fino a |tot )?0 "
            r"(?:(?:technology|trusted|advertising|iab|tcf|third-party) )?(?:partners?|partner[ni]?|partenaires|socios|fornitori|parceiros|partnerow|partnerzy|partneru|partnere|partnera|kumppan\w*|partnerunk\w*|партнер\w*|vendors|providers|dienstleister|anbieter)\b",
            cues="0", at_most=150, language="mul",
        ),
        Pattern(regex=r"^(?:these cookies (?:are|may)|cookies are small)\b.{0,200}\b(?:website|site|browser|visitors?|advertising|information|preferences|computer|device|text files?|anonymous)\b|^by accepting\b.{0,60}\b(?:cookies?|terms|policy|content)\b", cues="cookies accepting", at_most=150),
    ),
    run=True,
    drops=(
        "These cookies are necessary for the website to function and cannot be switched off.", "Mit Klick auf „Alle akzeptieren“ stimmen Sie der Verarbeitung zu.",
        "Ihre Privatsphäre-Einstellungen verhindern die Anzeige dieser Karte.",
        "We use cookies to make this site work. You may refuse them at any time.",
        "We and our 94 partners store and access information on your device.", "Wir und unsere bis zu 185 Partner verarbeiten Daten.", "Nous et nos 812 partenaires stockons des données.",
        "These technologies are strictly necessary to show you the site.", "Vi och våra 61 partner lagrar uppgifter.",
        "Recommended editorial content. At this point you will find external content that completes the article.",
        "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
        "Nous utilisons des cookies pour mesurer l'audience.", "Utilizamos cookies propias y de terceros",
        "Questo sito utilizza cookie tecnici", "Usamos cookies para melhorar a sua experiência",
        "Wij gebruiken cookies om de site te verbeteren", "Używamy plików cookies w celach statystycznych",
        "Мы используем файлы cookie", "Ми використовуємо файли cookie", "Sitemizde çerezler kullanılmaktadır",
        "نحن نستخدم ملفات تعريف الارتباط", "我们使用Cookie来改善体验", "当サイトではCookieを使用しています",
        "이 웹사이트는 쿠키를 사용합니다", "Používáme cookies pro měření", "Vi använder cookies för statistik",
        "Vi bruger cookies til statistik", "Vi bruker informasjonskapsler for statistikk",
    ),
    keeps=(
        "We and our 40 neighbours raised the dyke in one night.",
        "We use cookie cutters of every shape, the baker said.", "These cookies are crisp at the edges and soft inside.", "By accepting the offer the union ended nine weeks of strike.",
        "Mit einem Klick auf das Zahnrad öffnen sich die Einstellungen.", "Wir und unsere Nachbarn haben den Deich in einer Nacht erhöht.", "An dieser Stelle steht ein Gedenkstein.",
        "Avec nos partenaires européens, nous reconstruirons le port.", "Nosotros y nuestros hijos no queremos otra presa.", "Noi e i nostri figli resteremo qui.", "Nós e os nossos vizinhos ficámos sem água.",
        "My i nasi sąsiedzi czekamy na most od dziesięciu lat.", "Продолжая использовать старые трубы, город теряет треть воды.", "Utilizamos tecnologías de bajo consumo, explica la empresa.",
        "Ravioli were placed on a floured cookie sheet and frozen.",
        "Evidence was seized without a warrant and without consent.",
    ),
)  # fmt: skip

WORDS = Rule(
    name="consent-words",
    role="consent",
    why="Banner buttons and footers word their choices in ever new ways around the same few words.",
    patterns=(
        Pattern(
            regex=r"^(?:accept|allow|reject|decline|manage|change|customi[sz]e|review|update|edit|set|view|see|read|about|our|withdraw|revoke)\b.{0,30}"
            r"\b(?:cookies?|consent|privacy|trackers|tracking)(?: (?:settings?|preferences|choices|policy|options|notice|statement|manager|tools?|declaration|information))?$",
            cues="cookie cookies consent privacy trackers tracking",
            at_most=8,
        ),
        Pattern(
            regex=r"^(?:cookies?|privacy|consent) (?:and |& )?(?:\w+ ){0,2}(?:settings?|preferences|choices|policy|policies|notice|statement|manager|details|id|declaration|information|center|centre|tool)$",
            cues="cookie cookies consent privacy",
            at_most=6,
        ),
        Pattern(regex=r"^(?:strictly )?(?:necessary|functional|statistics|marketing|preferences|performance|targeting|unclassified|analytics)(?: cookies)? \(?0\)?$",
                cues="necessary functional statistics marketing preferences performance targeting unclassified analytics", at_most=4),
        Pattern(regex=r"\bcookie-?(?:einstellungen|richtlinien?|hinweise?|verwaltung|banner)\b", cues="einstellungen cookieeinstellungen richtlinie richtlinien hinweise verwaltung",
                at_most=8, language="de"),
    ),
    run=True,
    drops=("Review your cookie preferences", "Privacy and cookie settings", "Necessary (12)", "Cookie-Einstellungen ändern"),
    keeps=("Privacy is dead, the lawyer said.", "Whole-wheat cookies"),
)  # fmt: skip

NOTICE_HINT = Rule(
    name="consent-notice-hint",
    role="consent",
    why="Banners and boxes open with words of agreements between people and of what stands somewhere.",
    opens={
        "de": "An dieser Stelle finden Sie | An dieser Stelle befindet sich | An dieser Stelle ist ein"
        " | An dieser Stelle steht ein | Ich willige ein | Mit dem Klick auf | Mit Klick auf | Mit einem Klick auf"
        " | Durch Klicken auf | Dieser Inhalt ist | Dieser Inhalt kann | Dieser Inhalt wird | Um diesen Inhalt"
        " | Um diese Inhalte | Um Inhalte von | Wenn Sie Inhalte von | Ihre Daten werden",
        "fr": "Avec nos partenaires | Avec votre accord | Votre consentement",
        "es": "Nosotros y nuestros",
        "it": "Noi e i nostri",
        "pt": "Nós e os nossos",
        "pl": "My i nasi",
        "ru": "Продолжая пользоваться | Продолжая использовать | На сайте используются",
    },
    opens_at_most=150,
    weak=True,
    run=True,
    drops=(
        "Mit Klick auf den Knopf geht es los",
        "Avec votre accord, nous mesurons l'audience",
        "Nosotros y nuestros socios guardamos datos",
        "Noi e i nostri partner archiviamo dati",
        "Nós e os nossos parceiros guardamos dados",
        "My i nasi partnerzy przechowujemy dane",
        "Продолжая пользоваться сайтом, вы соглашаетесь",
    ),
    keeps=(
        "These cookies are soft in the middle and crisp at the edge.",
        "By accepting the prize she became famous.",
        "An dieser Stelle steht ein Baum, den niemand gepflanzt haben will.",
        "Bitte aktivieren Sie den Ofen zehn Minuten vorher.",
        "Avec nos partenaires allemands, nous avons sauvé le bac.",
    ),
)  # fmt: skip

RULES = (CHOICES, NOTICE, WORDS, NOTICE_HINT)
