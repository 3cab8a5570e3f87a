"""Skip links, menus, breadcrumbs, search boxes, calendars."""

from cleaner.rules.base import Pattern, Rule

SKIP = Rule(
    name="nav-skip",
    role="navigation",
    why="The first links of a page let the keyboard jump over its menu.",
    lines={
        "en": "Skip to content | Skip to main content | Skip to navigation | Skip to main navigation | Skip to footer | Skip to search | Skip to primary content | Skip navigation | Skip links | Skip to article | Jump to content | Jump to main content"
        " | Jump to navigation | Skip to main menu | Skip to primary navigation | Skip to secondary menu | Skip to sidebar | Skip to top | Skip ahead | Skip intro | Go to content | Go to main content",
        "de": "Zum Inhalt springen | Direkt zum Inhalt | Zum Hauptinhalt springen | Zur Navigation springen | Zum Inhalt | Zur Suche springen | Springe zum Inhalt | Zur Hauptnavigation springen | Zum Footer springen | Zum Seiteninhalt springen",
        "fr": "Aller au contenu | Aller au contenu principal | Passer au contenu | Aller à la navigation | Passer au contenu principal | Accéder au contenu | Aller au menu",
        "es": "Saltar al contenido | Ir al contenido | Ir al contenido principal | Saltar al contenido principal | Pasar al contenido principal", "it": "Vai al contenuto | Vai al contenuto principale | Salta al contenuto | Salta al contenuto principale",
        "pt": "Pular para o conteúdo | Ir para o conteúdo | Saltar para o conteúdo | Ir para o conteúdo principal | Pular para o conteúdo principal | Ir direto ao conteúdo", "nl": "Ga naar de inhoud | Spring naar inhoud | Naar de inhoud | Ga naar hoofdinhoud | Ga naar inhoud | Direct naar artikelinhoud",
        "pl": "Przejdź do treści | Przejdź do głównej treści | Przejdź do zawartości | Przeskocz do treści", "ru": "Перейти к содержимому | Перейти к основному содержанию | Перейти к контенту | К содержанию", "uk": "Перейти до вмісту | Перейти до основного вмісту | Перейти до контенту",
        "tr": "İçeriğe geç | Ana içeriğe geç | İçeriğe atla", "ar": "انتقل إلى المحتوى | تخطي إلى المحتوى | انتقل الى المحتوى الرئيسي", "zh": "跳到内容 | 跳至内容 | 跳到主要內容 | 跳至正文 | 跳至主要内容 | 跳至內容", "ja": "本文へスキップ | コンテンツへスキップ | メインコンテンツへ | 本文へ | メインコンテンツに移動",
        "ko": "본문 바로가기 | 콘텐츠로 바로가기 | 주메뉴 바로가기 | 본문으로 바로가기 | 메뉴 바로가기 | 본문내용 바로가기", "cs": "Přejít k obsahu | Přeskočit na obsah | Přejít na obsah | Přejít k hlavnímu obsahu", "sv": "Hoppa till innehåll | Hoppa till huvudinnehåll | Gå till innehåll | Till innehållet | Gå direkt till innehåll",
        "da": "Gå til indhold | Spring til indhold | Gå til hovedindhold | Hop til indhold", "no": "Hopp til innhold | Hopp til hovedinnhold | Hopp til hovedinnholdet | Gå til innhold | Gå til hovedinnhold",
        "fi": "Siirry sisältöön | Siirry pääsisältöön | Siirry suoraan sisältöön | Hyppää sisältöön | Hyppää pääsisältöön | Siirry hakuun",
        "hu": "Ugrás a tartalomra | Ugrás a tartalomhoz | Ugrás a fő tartalomra | Tovább a tartalomra | Tovább a tartalomhoz"
        " | Kilépés a tartalomba",
        "ro": "Sari la conținut | Sari la conținutul principal | Mergi la conținut | Mergi la conținutul principal | Treci la conținut"
        " | Salt la conținut",
        "el": "Μετάβαση στο περιεχόμενο | Μετάβαση στο κύριο περιεχόμενο | Παράκαμψη προς το κυρίως περιεχόμενο | Μεταπηδήστε στο περιεχόμενο",
        "bg": "Към съдържанието | Към основното съдържание | Премини към съдържанието | Премини към основното съдържание"
        " | Преминете към съдържанието | Преминаване към съдържанието | Прескочи към съдържанието",
        "hr": "Preskoči na sadržaj | Preskoči na glavni sadržaj | Skoči na sadržaj | Skoči na glavni sadržaj | Idi na sadržaj"
        " | Idi na glavni sadržaj | Prijeđi na sadržaj | Prijeđite na sadržaj",
        "sr": "Preskoči na sadržaj | Preskoči na glavni sadržaj | Skoči na sadržaj | Pređi na sadržaj | Pređi na glavni sadržaj"
        " | Pređite na sadržaj | Idi na sadržaj | Прескочи на садржај | Прескочи на главни садржај | Скочи на садржај | Пређи на садржај"
        " | Пређи на главни садржај | Пређите на садржај | Иди на садржај",
        "sk": "Preskočiť na obsah | Preskočiť na hlavný obsah | Prejsť na obsah | Prejsť na hlavný obsah | Prejsť k obsahu"
        " | Skočiť na hlavný obsah | Preskočiť navigáciu",
        "sl": "Preskoči na vsebino | Preskoči na glavno vsebino | Skoči na vsebino | Skoči na glavno vsebino | Skoči do osrednje vsebine"
        " | Pojdi na vsebino",
        "ca": "Vés al contingut | Vés al contingut principal | Salta al contingut | Salta al contingut principal | Saltar al contingut"
        " | Anar al contingut | Anar al contingut principal | Aneu al contingut",
        "lt": "Pereiti prie turinio | Pereiti į pagrindinį turinį | Pereiti prie pagrindinio turinio | Eiti prie turinio"
        " | Eiti į pagrindinį turinį",
        "lv": "Pāriet uz saturu | Pāriet uz galveno saturu | Pāriet uz lapas saturu | Doties uz saturu",
        "et": "Liigu sisu juurde | Liigu edasi põhisisu juurde | Liigu põhisisu juurde | Hüppa sisu juurde",
        "is": "Fara beint í efni | Fara í efni | Fara í meginefni",
        "he": "דילוג לתוכן | דלג לתוכן | דלג לתוכן הראשי | דילוג לתוכן העיקרי | דילוג לתוכן הראשי | עבור לתוכן | מעבר לתוכן",
        "fa": "رفتن به محتوا | پرش به محتوا | پرش به محتوای اصلی | رفتن به محتوای اصلی | رفتن به نوشته‌ها | جهش به محتوای اصلی | جهش به جستجو",
        "hi": "सामग्री पर जाएं | मुख्य सामग्री पर जाएं | सामग्री को स्किप करें | कंटेंट पर जाएं",
        "id": "Langsung ke konten | Langsung ke konten utama | Langsung ke isi | Lewati ke konten | Lewati ke konten utama | Loncat ke konten"
        " | Lompat ke isi utama | Langkau ke kandungan | Langkau ke kandungan utama",
        "vi": "Chuyển đến nội dung | Chuyển đến phần nội dung | Chuyển đến nội dung chính | Chuyển tới nội dung | Nhảy đến nội dung"
        " | Bỏ qua nội dung | Vượt đến nội dung chính | Đường dẫn truy cập",
        "th": "ข้ามไปยังเนื้อหา | ข้ามไปยังเนื้อหาหลัก | ข้ามไปที่เนื้อหา | ข้ามไปที่เนื้อหาหลัก | ข้ามไปเนื้อหา | ข้ามไปเนื้อหาหลัก"
        " | ข้ามไปที่การค้นหา",
    },
    patterns=(
        Pattern(regex=r"^(?:skip|jump)(?: directly| straight)? to (?:the )?(?:[\w.' -]{0,30} ?)(?:content|navigation|nav|menu|search|footer|sidebar|comments?|article|story|top|main|site map|accessibility|links|body|page|text)\b(?:,? ?(?:or |and )?(?:[»>|]|skip|jump).{0,80})?$", cues="skip jump", at_most=12),
        Pattern(regex=r"^(?:prejit|preskocit) (?:pred|za|na|k) .{3,60}$", cues="prejit preskocit", at_most=9, language="cs"),
        Pattern(regex=r"^(?:zum|zur|zu) \w{3,20} springen$", cues="springen", at_most=4, language="de"),
    ),
    drops=("Pereiti prie turinio", "Pāriet uz saturu", "Liigu sisu juurde", "Fara beint í efni", "דילוג לתוכן", "رفتن به محتوا", "सामग्री पर जाएं", "Langsung ke konten", "Chuyển đến nội dung", "ข้ามไปยังเนื้อหา", "Siirry sisältöön", "Ugrás a tartalomra", "Sari la conținut", "Μετάβαση στο περιεχόμενο", "Към съдържанието", "Preskoči na sadržaj", "Preskoči na sadržaj", "Preskočiť na obsah", "Preskoči na vsebino", "Vés al contingut", "Skip to content", "Skip to example.org search", "Skip to navigation » Skip to content »", "Zum Inhalt springen", "Zur Fußzeile springen", "Aller au contenu", "Ir al contenido", "Vai al contenuto", "Pular para o conteúdo", "Ga naar de inhoud",
           "Przejdź do treści", "Перейти к содержимому", "Перейти до вмісту", "İçeriğe geç", "انتقل إلى المحتوى", "跳到内容", "本文へスキップ", "본문 바로가기", "Přejít k obsahu", "Přejít za obsah vložený z jiného webu", "Hoppa till innehåll",
           "Gå til indhold", "Hopp til innhold"),
    keeps=("This is a step that nobody should skip over.", "Jump to it, he said."),
)  # fmt: skip

MENU = Rule(
    name="nav-menu",
    role="navigation",
    why="Menus, search boxes and their buttons become lines.",
    lines={
        "en": "Menu | Main menu | Navigation | Main navigation | Site navigation | Primary navigation | Secondary navigation | Post navigation | Toggle navigation | Toggle menu | Toggle search | Open menu | Close menu | Show menu | Hide menu | Show navigation"
        " | Open navigation | Open navigation menu | Close navigation | Search | Search for | Search this site | Search the site | Search site | Search here | Site search | Search form | Search results | Search results for | Search button | Open search | Close search | Show search"
        " | Advanced search | Search archives | Web search | Search the web | All sections | Browse sections | More sections | View all sections | Sub menu | Submenu | Expand menu | Browse by | Browse by topic | All categories | Select category"
        " | Select month | Select language | Select edition | Choose edition | Change edition | Switch edition | International edition | US edition | UK edition | Change language | Home page | Back to home | Front page | Set as homepage | Make this your homepage"
        " | Make us your homepage | Today's paper | Today's newspaper | My profile | Turn on notifications | Enable notifications | Turn off notifications | Allow notifications | Saved articles | My list | Reading list | Site links | Quick links | Useful links"
        " | Site tools | Article tools | Story tools | Site services | Other sites | More sites | Our network | Our sites | Our other sites | Weather forecast | Horoscopes | Crossword | Crosswords | Puzzles | TV guide | TV listings | Sudoku | Lottery | Obituaries"
        " | Dark mode | Light mode | Toggle dark mode | Loading... | Please enable JavaScript | Browser notifications | Go to navigation | Site information navigation | Bottom navigation | Footer navigation | Explore the site | You are here | You are here: home | Desktop version | Mobile version | View desktop version | Mobile site"
        " | View all results | Choose a section | Main content | Main article content | Breadcrumbs | Accessibility links | Entire site | Page navigation | Table of contents toggle | Go to top | Scroll to top | End of navigation",
        "de": "Menü | Hauptmenü | Hauptnavigation | Menü öffnen | Menü schließen | Suche | Suchen | Suche öffnen | Suche schließen | Suchbegriff eingeben | Startseite | Zur Startseite | Alle Ressorts | Ressorts | Rubriken | Servicelinks | Merkliste | Sie sind hier | Meine Themen"
        " | Suchbegriff | Navigation überspringen | Meta-Navigation | Footer-Navigation | Seitenleiste | Dunkles Design | Benachrichtigungen aktivieren | Push-Nachrichten | Wetter | Horoskop | Rätsel | TV-Programm | Kreuzworträtsel | Themenseiten | Servicenavigation",
        "fr": "Menu | Menu principal | Rechercher | Recherche | Ouvrir le menu | Fermer le menu | Toutes les rubriques | Rubriques | Vous êtes ici | Navigation principale | Retour à l'accueil | Accueil du site | Activer les notifications | Météo | Horoscope | Mots croisés | Programme TV",
        "es": "Menú | Menú principal | Buscar | Búsqueda | Abrir menú | Cerrar menú | Secciones | Portada | Ir a portada | Página principal | Estás en | Buscador | Activar notificaciones | Horóscopo | Navegación | Hemeroteca | Pasatiempos",
        "it": "Menu | Menu principale | Cerca | Ricerca | Apri menu | Chiudi menu | Sezioni | Cerca nel sito | Vai alla home | Homepage | Ti trovi in | Sei qui | Meteo | Oroscopo | Attiva le notifiche",
        "pt": "Menu | Menu principal | Buscar | Busca | Pesquisar | Pesquisa | Abrir menu | Fechar menu | Seções | Secções | Página inicial | Você está aqui | Ativar notificações | Horóscopo | Editorias", "nl": "Menu | Hoofdmenu | Zoeken | Zoek | Sluit menu | Menu openen | Menu sluiten | Naar homepage | Weer | Puzzels | Alle rubrieken",
        "pl": "Menu | Szukaj | Wyszukaj | Wyszukiwarka | Otwórz menu | Zamknij menu | Strona główna | Jesteś tutaj | Pogoda | Horoskop | Krzyżówki | Program TV | Serwisy | Działy", "ru": "Меню | Поиск | Найти | Поиск по сайту | Главная | Главная страница | Рубрики | Разделы | Все рубрики | Вы здесь | Открыть меню | Погода | Гороскоп | Курс валют | Курсы валют",
        "uk": "Меню | Пошук | Знайти | Пошук по сайту | Головна | Головна сторінка | Рубрики | Розділи | Погода | Гороскоп | Курс валют | Усі рубрики", "tr": "Menü | Ara | Arama | Ana sayfa | Anasayfa | Kategoriler | Menüyü aç | Menüyü kapat | Hava durumu | Astroloji | Burçlar | Namaz vakitleri | Canlı döviz | Nöbetçi eczaneler | Yazarlar",
        "ar": "القائمة | بحث | البحث | الرئيسية | الصفحة الرئيسية | القائمة الرئيسية | الأقسام | ابحث | أقسام الموقع | الطقس", "zh": "菜单 | 選單 | 搜索 | 搜尋 | 首页 | 首頁 | 网站首页 | 导航 | 频道 | 频道导航 | 主页 | 主頁 | 搜寻 | 当前位置 | 您的位置 | 关键字搜寻 | 網站導覽 | 简体 | 繁体 | 繁體",
        "ja": "メニュー | 検索 | サイト内検索 | ホーム | トップ | トップページ | メニューを開く | メニューを閉じる | カテゴリー | カテゴリ | 現在位置 | キーワード検索 | 記事検索 | 天気 | お知らせ | ニューストップ | サイト内の現在位置", "ko": "메뉴 | 검색 | 홈 | 전체메뉴 | 전체 메뉴 | 검색하기 | 메뉴 열기 | 메뉴 닫기 | 검색어 입력 | 검색창 | 날씨 | 운세 | 통합검색 | 뉴스홈 | 메뉴닫기 | 로그인 회원가입 | 지면보기 | 홈으로",
        "cs": "Menu | Hledat | Vyhledávání | Vyhledat | Hlavní stránka | Úvod | Úvodní stránka | Rubriky | Počasí | Horoskopy | TV program | Otevřít menu | Zavřít menu", "sv": "Meny | Sök | Huvudmeny | Stäng meny | Öppna meny | Startsida | Till startsidan | Sektioner | Väder | Korsord | Tv-tablå | Nyheter Startsida",
        "da": "Menu | Søg | Søgning | Forside | Luk menu | Åbn menu | Sektioner | Vejr | Tv-guide | Gå til forsiden | Hovedmenu | Krydsord", "no": "Meny | Søk | Forside | Forsiden | Lukk meny | Åpne meny | Hovedmeny | Til forsiden | Gå til forsiden | Vær | Kryssord | Seksjoner",
        "fi": "Valikko | Päävalikko | Avaa valikko | Sulje valikko | Haku | Hae | Hae sivustolta | Hakutulokset | Etusivu | Etusivulle"
        " | Palaa etusivulle | Siirry etusivulle | Kaikki osastot | Näköislehti | Tv-opas",
        "hu": "Menü | Főmenü | Menü megnyitása | Menü bezárása | Keresés | Kereső | Keresés az oldalon | Keresés eredménye | Főoldal | Kezdőlap"
        " | Címlap | Vissza a főoldalra | Vissza a címlapra | Rovatok | Navigáció | Jelenlegi hely | Sötét mód",
        "ro": "Meniu | Meniu principal | Deschide meniul | Închide meniul | Caută | Căutare | Caută după | Caută pe site | Caută în site"
        " | Rezultatele căutării | Prima pagină | Pagina principală | Înapoi la prima pagină | Toate categoriile | Curs valutar"
        " | Sunteți aici",
        "el": "Μενού | Κύριο μενού | Κεντρικό μενού | Άνοιγμα μενού | Κλείσιμο μενού | Αναζήτηση | Αναζήτηση για | Αναζήτηση στο site"
        " | Αποτελέσματα αναζήτησης | Αρχική | Αρχική σελίδα | Όλες οι κατηγορίες | Πλοήγηση | Βρίσκεστε εδώ | Πρωτοσέλιδα εφημερίδων"
        " | Πρόγραμμα TV",
        "bg": "Меню | Главно меню | Основно меню | Отвори менюто | Затвори менюто | Търсене | Търси | Търсене в сайта | Търси в сайта"
        " | Резултати от търсенето | Начална страница | Към началната страница | Всички категории | Всички рубрики | Рубрики | Навигация"
        " | Вие сте тук | ТВ програма",
        "hr": "Izbornik | Glavni izbornik | Otvori izbornik | Zatvori izbornik | Pretraži | Pretraga | Pretraživanje | Traži | Rezultati pretrage"
        " | Naslovnica | Početna | Početna stranica | Povratak na naslovnicu | Sve rubrike | Rubrike | Navigacija | TV program",
        "sr": "Meni | Glavni meni | Otvori meni | Zatvori meni | Pretraga | Pretraži | Rezultati pretrage | Naslovna | Naslovna strana"
        " | Povratak na naslovnu | Početna | Početna strana | Sve rubrike | Rubrike | Navigacija | Kursna lista | TV program | Мени"
        " | Главни мени | Отвори мени | Затвори мени | Претрага | Претражи | Резултати претраге | Насловна | Насловна страна"
        " | Повратак на насловну | Почетна | Почетна страна | Све рубрике | Рубрике | Навигација | Курсна листа | ТВ програм",
        "sk": "Hlavné menu | Otvoriť menu | Zavrieť menu | Hľadať | Vyhľadávanie | Vyhľadať | Výsledky vyhľadávania | Hlavná stránka"
        " | Úvodná stránka | Titulná stránka | Späť na hlavnú stránku | Rubriky | Všetky rubriky | Navigácia | Nachádzate sa tu"
        " | TV program | Horoskopy",
        "sl": "Meni | Glavni meni | Odpri meni | Zapri meni | Iskanje | Išči | Iskalnik | Napredno iskanje | Rezultati iskanja | Naslovnica"
        " | Prva stran | Domača stran | Nazaj na naslovnico | Rubrike | Vse rubrike | Navigacija | TV spored",
        "ca": "Menú | Menú principal | Obre el menú | Tanca el menú | Obrir menú | Tancar menú | Cerca | Cercar | Cercador | Cerca avançada"
        " | Resultats de la cerca | Portada | Anar a la portada | Pàgina principal | Seccions | Totes les seccions | Navegació | Ets aquí"
        " | Esteu aquí | Sou aquí | Hemeroteca",
        "lt": "Meniu | Paieška | Ieškoti | Titulinis | Pagrindinis puslapis | Pagrindinis meniu | Į titulinį | Rubrikos | Visos rubrikos"
        " | Atidaryti meniu | Uždaryti meniu | Paieškos rezultatai | TV programa | Horoskopai | Kryžiažodžiai",
        "lv": "Izvēlne | Meklēt | Sākumlapa | Galvenā izvēlne | Uz sākumu | Atvērt izvēlni | Aizvērt izvēlni | Meklēšanas rezultāti | Sadaļas"
        " | Visas sadaļas | TV programma | Laika ziņas | Horoskopi",
        "et": "Menüü | Otsi | Otsing | Esileht | Avaleht | Peamenüü | Ava menüü | Sulge menüü | Rubriigid | Kõik rubriigid | Otsingutulemused"
        " | Telekava | Ilmateade | Horoskoop | Ristsõnad",
        "is": "Valmynd | Leita | Forsíða | Aðalvalmynd | Opna valmynd | Loka valmynd | Leitarniðurstöður | Minningargreinar | Krossgáta"
        " | Stjörnuspá | Sjónvarpsdagskrá",
        "he": "תפריט | תפריט ראשי | חיפוש | חפש | חיפוש באתר | דף הבית | עמוד הבית | לדף הבית | פתח תפריט | סגור תפריט | תפריט נגישות"
        " | תוצאות חיפוש | ניווט ראשי | לוח שידורים",
        "fa": "منو | منوی اصلی | جستجو | جست‌وجو | جستجوی پیشرفته | نتایج جستجو | صفحه اصلی | صفحه نخست | بازگشت به صفحه اصلی | آرشیو"
        " | لینک‌های مفید | اوقات شرعی",
        "hi": "मेन्यू | मेनू | होम | होम पेज | होमपेज | मुख्य पृष्ठ | मुखपृष्ठ | खोजें | सर्च करें | ई-पेपर | अपना शहर चुनें | शहर चुनें"
        " | राज्य चुनें",
        "id": "Beranda | Cari | Pencarian | Cari berita | Menu utama | Halaman utama | Laman utama | Kembali ke beranda | Navigasi | Navigasi pos"
        " | Indeks berita | Hasil pencarian | Buka menu | Tutup menu | Semua kategori | Carian",
        "vi": "Trang chủ | Tìm kiếm | Danh mục | Chuyên mục | Tất cả chuyên mục | Về trang chủ | Trở về trang chủ | Kết quả tìm kiếm"
        " | Tìm kiếm nâng cao | Đặt làm trang chủ | Điều hướng bài viết | Dự báo thời tiết | Lịch phát sóng",
        "th": "เมนู | เมนูหลัก | ค้นหา | ค้นหาข่าว | หน้าแรก | หน้าหลัก | กลับหน้าแรก | ผลการค้นหา | เปิดเมนู | ปิดเมนู | พยากรณ์อากาศ"
        " | แนะแนวเรื่อง",
    },
    patterns=(
        Pattern(regex=r"^(?:toggle|open|close|show|hide|expand|collapse)(?: the| this| main| site| mobile| search| navigation| sub| user| global| more| section)* (?:menu|navigation|nav|search|sidebar|submenu|sub-navigation|navigation menu|search bar|dropdown|modal|dialog|panel)(?: .{1,25})?$", cues="menu navigation nav search sidebar submenu bar dropdown modal dialog panel", at_most=7),
        Pattern(regex=r"^(?:back|return|go back|go) to:? (?:the )?(?:top|home|homepage|home page|main|index|list|previous|all|news|front|search|start|menu|category|results|overview|article|story|blog|archive|archives|page|section)\b.{0,40}$|^back to: .{1,40}$", cues="back return go", at_most=9),
        Pattern(regex=r"^(?:page|seite|pagina|strona|страница|сторінка|sayfa|sida|side|strana) 0(?: ?(?:of|von|sur|de|di|van|z|из|з|/|av|af) ?0)?$", cues="page seite pagina strona страница сторінка sayfa sida side strana", at_most=5, language="mul"),
        Pattern(regex=r"^0 ?(?:of|/) ?0$", cues="0", at_most=3, language="mul"),
        Pattern(regex=r"^(?:(?:page|next|prev|previous|last|first|0|single page|view all)[ |»«,>.·-]{1,4}){1,14}(?:next|last|previous|view all|page|0)$", cues="next prev previous last", at_most=16),
        Pattern(regex=r"^you are (?:(?:here|browsing|currently|viewing|reading|not logged|logged)\b|in ?:).{0,80}$", cues="you", at_most=12),
        Pattern(regex=r"^your browser (?:does|doesn't|is|has|will)\b.{0,140}|^(?:please )?(?:enable|turn on|activate|you need) (?:to enable )?(?:javascript|cookies|flash)\b.{0,120}|\bjavascript (?:is|must be|has been|appears to be|needs to be|seems to be|to be) (?:disabled|enabled|turned|required|not)\b|\b(?:requires?|enable|without) (?:javascript|flash player|adobe flash)\b|^(?:sorry, )?(?:this|your) browser (?:is|does)\b.{0,100}$",
                cues="browser javascript flash", at_most=45),
        Pattern(regex=r"^(?:bitte )?(?:aktivieren sie|sie mussen) javascript\b.{0,80}", cues="javascript", at_most=24, language="de"),
        Pattern(regex=r"^(?:search|search for|find|enter|type|suche|rechercher|buscar)\b.{0,30}\b(?:keywords?|search terms?|news|here|site|archives?|query|articles|nach|sur le site|topics|results|jobs|stories)\b.{0,12}$", cues="search find enter type suche rechercher buscar", at_most=9),
    ),
    drops=(
        "Meniu", "Izvēlne", "Menüü", "Valmynd", "תפריט", "منو", "मेन्यू", "Beranda", "Trang chủ", "เมนู",
        "Valikko", "Menü", "Meniu", "Μενού", "Меню", "Izbornik", "Meni", "Hlavné menu", "Meni", "Menú",
        "MENU", "Search for:", "Toggle navigation", "Back to: Example News | Home", "Page 1 of 3", "Please enable JavaScript to read this page.", "Menü öffnen", "Aktivieren Sie JavaScript, um fortzufahren", "Rechercher", "Buscar", "Cerca", "Pesquisar", "Zoeken", "Szukaj", "Поиск", "Пошук", "Ana Sayfa",
        "القائمة", "首页", "メニュー", "검색", "Hledat", "Sök", "Forside", "Søk", "Seite 2 von 5",
    ),
    keeps=("You are in a room with no windows.", "Search-and-rescue to resume Sunday", "The search for the crew went on.", "Back to the top of the table went the champions.", "Your browser knows more about you than your bank does, the study found, and it tells.".replace("Your browser knows", "A browser knows")),
)  # fmt: skip

BREADCRUMB = Rule(
    name="nav-breadcrumb",
    role="breadcrumb",
    why="The path from the front page to the article stands above its headline.",
    patterns=(
        Pattern(regex=r"^(?:you are here ?:? ?)?(?:home|homepage|startseite|start|accueil|inicio|portada|home page|hjem|hem|forside|forsiden|uvod|domu|ana sayfa|anasayfa|главная|головна|首页|首頁|ホーム|トップ|홈|الرئيسية|strona glowna|nyheter|news|nieuws|noticias|actualites|notizie) ?(?:(?:[>»|›→·•\\]|::|&gt;|->)+|[/:]+(?=.*[>»/|›→·•\\:])|/(?=(?: ?\S++){1,4}+$)) ?[^.!?]{2,140}$",
                cues="home homepage startseite start accueil inicio portada hjem hem forside forsiden uvod domu sayfa anasayfa главная головна 首页 首頁 ホーム トップ 홈 الرئيسية strona nyheter news nieuws noticias actualites notizie",
                at_most=30, language="mul"),
    ),
    drops=("Home » News » Valley", "Startseite > Leben", "首页 > 新闻 > 正文", "Nyheter / Sverige / Exempelstad"),
    keeps=("Home and Away", "News: the ship is safe", "Home / away form could not differ more for the team.", "Start / stop the engine with the red button."),
)  # fmt: skip

MENU_HINT = Rule(
    name="nav-menu-hint",
    role="navigation",
    why="Words of menus and tools that also head parts of an article.",
    lines={"en": "Language | Languages | Filter | Filters | Filter by | Sort | Tools | Browse | Network | Categories | Sections | Notifications | Bookmarks | Footer | Breadcrumb | Cart | Basket | Account"},
    weak=True,
    run=True,
    drops=("Language", "Sections"),
    keeps=("Language matters.",),
)  # fmt: skip

HOME = Rule(
    name="nav-home",
    role="breadcrumb",
    why="The first entry of a menu or path; as a word it may be anything.",
    lines={
        "en": "Home | Start | News | World | Politics | Business | Sport | Sports | Opinion | Culture | Health | Science | Technology | Tech | Travel | Entertainment | Lifestyle | Local | National | International | Weather | Education | Environment | Money | Video | Arts | Style | Food | U.S. | US | UK | Europe | Africa | Asia | Middle East | Americas"
        " | Markets | Finance | Economy | Life | Music | Movies | TV | Books | Magazine | Blogs | Autos | Real estate | Jobs | Cars | Shopping | Features | Columnists | Community | Nation | Metro | Crime | Religion | Photos | Multimedia",
        "de": "Home | Politik | Wirtschaft | Sport | Kultur | Panorama | Gesellschaft | Wissen | Reise | Auto | Digital | Gesundheit | Meinung | Lokales | Ausland | Inland | Leben | Technik | Unterhaltung",
        "fr": "Accueil | Politique | Économie | Sport | Sports | Culture | Monde | Société | Santé | Sciences | Planète | International | France", "es": "Inicio | Política | Economía | Deportes | Cultura | Sociedad | Internacional | España | Opinión | Mundo | Salud",
        "it": "Home | Politica | Economia | Sport | Cultura | Cronaca | Esteri | Mondo | Spettacoli | Salute | Tecnologia", "pt": "Início | Política | Economia | Esportes | Desporto | Cultura | Mundo | Sociedade | Brasil | Saúde | Opinião", "nl": "Home | Politiek | Economie | Sport | Cultuur | Buitenland | Binnenland",
        "pl": "Polityka | Gospodarka | Sport | Kultura | Świat | Kraj | Zdrowie | Biznes", "ru": "Политика | Экономика | Спорт | Культура | Общество | Мир | Происшествия | В мире | Бизнес", "uk": "Політика | Економіка | Спорт | Культура | Суспільство | Світ | Події", "tr": "Siyaset | Ekonomi | Spor | Kültür | Gündem | Dünya | Sağlık | Yaşam | Teknoloji | Magazin",
        "ar": "سياسة | اقتصاد | رياضة | ثقافة | العالم | صحة | أخبار", "zh": "新闻 | 新聞 | 政治 | 经济 | 財經 | 财经 | 体育 | 體育 | 国际 | 國際 | 社会 | 社會 | 文化 | 娱乐 | 娛樂 | 科技", "ja": "ニュース | 政治 | 経済 | スポーツ | 社会 | 国際 | 文化 | エンタメ | 地域 | 暮らし", "ko": "뉴스 | 정치 | 경제 | 스포츠 | 사회 | 국제 | 문화 | 연예 | 오피니언",
        "cs": "Domácí | Zahraničí | Ekonomika | Sport | Kultura | Politika | Byznys", "sv": "Hem | Nyheter | Sport | Kultur | Ekonomi | Politik | Världen", "da": "Hjem | Nyheder | Indland | Udland | Sport | Kultur | Politik", "no": "Hjem | Nyheter | Sport | Kultur | Økonomi | Politikk",
    },
    patterns=(Pattern(regex=r"^(?:home|startseite) [\w& ]{2,24}$", cues="home startseite", at_most=4),),
    weak=True,
    drops=("Home", "Politik", "Accueil", "Inicio", "Cronaca", "Início", "Buitenland", "Gospodarka", "Политика", "Політика", "Gündem", "رياضة", "财经", "スポーツ", "정치", "Domácí", "Nyheter", "Indland", "Hjem"),
    keeps=("Home price rise fuels fear",),
)  # fmt: skip

RULES = (BREADCRUMB, HOME, MENU, MENU_HINT, SKIP)
