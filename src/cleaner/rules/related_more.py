"""Buttons and lines that lead on: read more, next page, more from this section."""

from cleaner.rules.base import Pattern, Rule

MORE = Rule(
    name="related-more",
    role="related",
    why="Teasers end with a link to go on, and pages with links to their section.",
    lines={
        "en": "Read more | Read on | Read full story | Read full article | Read the full story | Read the full article"
        " | Read the rest | Read all | Read now | Read article | Read story | Read it now | Continue reading"
        " | Continue reading below | Continue reading the main story | Continue | Click here | Click here for more"
        " | Click to read more | Click for more | Learn more | See more | See all | See full list | View all | View more"
        " | View gallery | View photos | View all comments | View full image | View larger image | View full size"
        " | View original | View full article | View article | View slideshow | View comments | Show more | Show less"
        " | Show all | Show caption | Hide caption | Toggle caption | Enlarge this image | Enlarge image | Enlarge | Enlarge photo"
        " | Click to enlarge | Load more | Load more stories | Load more comments | Load more articles | More..."
        " | More info | More information | More details | More details here | Full article | Full story | Full coverage"
        " | Complete coverage | Expand | Collapse | Find out more | Watch now | Watch live | Watch video | Watch the video"
        " | Watch more | Explore | Discover | Try it now | Shop now | Buy now | Order now | Book now | Get started"
        " | Start now | Get access | Story continues below | Story continues | Article continues below"
        " | Article continues after | Continue to site | Return to homepage | Back to homepage | Back to home"
        " | Back to home page | Back to article | Back to story | Return to article | Return to top | Back to top"
        " | Skip to next article | Next page | Previous page | Prev | Previous | Next | Next post | Previous post"
        " | Older posts | Newer posts | Older | Newer | First page | Last page | Go to page | Go back | Back"
        " | Go to homepage | Home page | Homepage | See all stories | See all news | All stories | All news | All articles"
        " | More stories below | Jump to comments | See also on the site | Story highlights hide | Go to top | To top | Top of page",
        "de": "Weiterlesen | Mehr lesen | Mehr erfahren | Mehr anzeigen | Weniger anzeigen | Alle anzeigen | Mehr laden"
        " | Weitere laden | Zum Artikel | Zur Übersicht | Zurück | Zurück zur Übersicht | Nach oben | Zum Seitenanfang"
        " | Nächste Seite | Vorherige Seite | Vorherige | Nächste | Hier klicken | Alle Artikel anzeigen | Mehr dazu | Jetzt lesen"
        " | Bild vergrößern | Vollbild | Bild in Lightbox öffnen | Alle ansehen | Mehr | Jetzt ansehen | Lesen | Artikel lesen"
        " | Weiter zum Artikel | Zurück zum Artikel | Seite 1 von 2",
        "fr": "Lire la suite | Lire l'article | Voir plus | Voir tout | En savoir plus | Afficher plus | Afficher moins"
        " | Charger plus | Tout voir | Retour en haut | Haut de page | Page suivante | Page précédente | Suivant | Précédent"
        " | Cliquez ici | Retour | Agrandir l'image | Agrandir | Retour à l'accueil | Voir toutes les photos | Voir la vidéo",
        "es": "Leer más | Seguir leyendo | Ver más | Ver todo | Ver todos | Mostrar más | Cargar más | Volver arriba"
        " | Siguiente | Anterior | Página siguiente | Haz clic aquí | Haga clic aquí | Ampliar | Ir arriba | Volver | Ver galería"
        " | Continuar leyendo | Ampliar imagen | Ver fotos | Ir a la portada",
        "it": "Leggi tutto | Continua a leggere | Continua | Scopri di più | Mostra altro | Vedi tutti | Vedi tutto | Carica altri"
        " | Torna su | Successivo | Precedente | Clicca qui | Leggi di più | Torna alla home | Pagina successiva | Avanti | Indietro",
        "pt": "Continue lendo | Continuar lendo | Continuar a ler | Ler mais | Ver mais | Ver todos | Ver tudo | Mostrar mais"
        " | Carregar mais | Voltar ao topo | Próximo | Próxima | Anterior | Clique aqui | Ver todas | Voltar | Próxima página",
        "nl": "Lees verder | Lees meer | Bekijk meer | Toon meer | Meer laden | Laad meer | Naar boven | Volgende | Vorige"
        " | Klik hier | Bekijk alles | Meer tonen | Terug | Terug naar boven | Volgende pagina",
        "pl": "Czytaj dalej | Czytaj więcej | Pokaż więcej | Zobacz więcej | Zobacz wszystkie | Wczytaj więcej | Do góry"
        " | Następna | Poprzednia | Następny | Poprzedni | Kliknij tutaj | Wróć | Powrót | Rozwiń | Zwiń | Więcej",
        "ru": "Читать далее | Читать дальше | Читать полностью | Показать ещё | Показать больше | Загрузить ещё | Наверх"
        " | Далее | Назад | Вперёд | Следующая | Предыдущая | Нажмите здесь | Развернуть | Свернуть | Смотреть все | Ещё"
        " | Вернуться | На главную | Больше",
        "uk": "Читати далі | Читати повністю | Показати ще | Показати більше | Завантажити ще | Нагору | Вгору | Далі | Назад"
        " | Наступна | Попередня | Натисніть тут | Дивитися всі | Ще | Більше | На головну",
        "tr": "Devamını oku | Devamı | Daha fazla | Daha fazla göster | Tümünü gör | Tümü | Yukarı çık | Sonraki | Önceki"
        " | Tıklayın | Buraya tıklayın | Haberin devamı için tıklayın | Geri dön",
        "ar": "اقرأ المزيد | المزيد | عرض المزيد | عرض الكل | التالي | السابق | اضغط هنا | تحميل المزيد | إلى الأعلى | العودة",
        "zh": "点击查看更多 | 點擊查看更多 | 阅读全文 | 閱讀全文 | 查看更多 | 查看全文 | 展开 | 展開 | 加载更多 | 載入更多 | 返回顶部 | 回頂端 | 回到顶部 | 下一页 | 下一頁 | 上一页"
        " | 上一頁 | 点击这里 | 返回首页 | 點擊這裡 | 了解更多 | 瞭解更多 | 展开全文",
        "ja": "続きを読む | もっと見る | もっと読む | すべて見る | 一覧へ | 次へ | 前へ | 次のページ | 前のページ | ページトップへ | トップへ戻る | 先頭へ戻る"
        " | ページの先頭へ | 詳しくはこちら | こちら | 詳細を見る | 拡大する | 画像を拡大 | トップページへ | 全文を読む | 記事全文を読む",
        "ko": "더보기 | 더 보기 | 전체보기 | 전체 보기 | 자세히 보기 | 다음 | 이전 | 맨 위로 | 위로 | 목록 | 계속 읽기 | 기사 전문 보기 | 크게보기 | 이미지 확대 | 접기 | 펼치기",
        "cs": "Číst dál | Číst více | Zobrazit více | Načíst další | Zobrazit vše | Nahoru | Zpět | Další | Předchozí | Pokračovat"
        " | Klikněte zde | Celý článek | Více",
        "sv": "Läs mer | Läs vidare | Visa mer | Visa fler | Visa alla | Ladda fler | Till toppen | Nästa | Föregående | Klicka här"
        " | Fortsätt läsa | Tillbaka | Se mer",
        "da": "Læs mere | Læs videre | Vis mere | Vis flere | Vis alle | Til toppen | Næste | Forrige | Klik her | Se mere | Tilbage",
        "no": "Les mer | Les videre | Vis mer | Vis flere | Vis alle | Til toppen | Neste | Forrige | Klikk her | Se mer | Tilbake",
        "fi": "Lue tiivistelmä | Lue lisää | Lue koko juttu | Lue koko artikkeli | Lue artikkeli | Näytä lisää | Näytä vähemmän | Näytä kaikki | Katso lisää"
        " | Katso kaikki | Lataa lisää | Jatka lukemista | Seuraava | Edellinen | Seuraava sivu | Edellinen sivu | Takaisin | Takaisin ylös"
        " | Takaisin etusivulle | Sivun alkuun | Siirry artikkeliin | Klikkaa tästä",
        "hu": "Tovább | Tovább olvasom | Tovább a cikkhez | Tovább az oldalra | Elolvasom | Megnézem | Bővebben | Még több | Mutass többet"
        " | Több betöltése | Továbbiak betöltése | Összes megtekintése | Teljes cikk | Olvass tovább | Olvasson tovább | Következő | Előző"
        " | Következő oldal | Előző oldal | Következő cikk | Előző cikk | Vissza | Vissza a tetejére | Lap tetejére | Kattintson ide",
        "ro": "Citește mai mult | Citește mai multe | Citește mai departe | Citește articolul | Citește tot articolul | Continuă lectura"
        " | Vezi mai mult | Vezi mai multe | Vezi toate | Vezi toate știrile | Arată mai mult | Mai multe | Află mai multe"
        " | Încarcă mai mult | Încarcă mai multe | Articolul următor | Articolul anterior | Pagina următoare | Pagina anterioară | Înapoi"
        " | Înapoi sus | Click aici",
        "el": "Διαβάστε περισσότερα | Διάβασε περισσότερα | Δείτε περισσότερα | Δες περισσότερα | Μάθετε περισσότερα | Περισσότερα"
        " | Περισσότερες ειδήσεις | Διαβάστε ολόκληρο το άρθρο | Συνεχίστε την ανάγνωση | Δείτε όλα | Προβολή όλων | Εμφάνιση περισσότερων"
        " | Φόρτωση περισσότερων | Φορτώστε περισσότερα | Επόμενο | Προηγούμενο | Επόμενο άρθρο | Προηγούμενο άρθρο | Επιστροφή στην κορυφή"
        " | Πατήστε εδώ | Κάντε κλικ εδώ",
        "bg": "Прочети още | Прочетете още | Прочети повече | Прочетете повече | Прочети цялата статия | Цялата статия | Към статията | Виж още"
        " | Вижте още | Виж повече | Вижте повече | Виж всички | Вижте всички | Научи повече | Научете повече | Зареди още | Покажи още"
        " | Покажи повече | Следваща | Предишна | Следваща статия | Предишна статия | Назад | Кликнете тук",
        "hr": "Pročitaj više | Pročitajte više | Pročitaj cijeli članak | Opširnije | Nastavi čitati | Vidi više | Vidi sve | Pogledaj više"
        " | Pogledaj sve | Prikaži više | Prikaži još | Prikaži sve | Učitaj više | Učitaj još | Saznaj više | Saznajte više | Više vijesti"
        " | Sljedeći članak | Prethodni članak | Sljedeća stranica | Prethodna stranica | Natrag | Natrag na vrh | Povratak na vrh"
        " | Kliknite ovdje",
        "sr": "Pročitaj više | Pročitajte više | Opširnije | Detaljnije | Nastavi čitanje | Nastavi sa čitanjem | Vidi još | Vidi sve"
        " | Pogledaj još | Pogledaj sve | Prikaži više | Prikaži još | Prikaži sve | Učitaj još | Učitaj više | Saznaj više | Saznajte više"
        " | Sledeća vest | Prethodna vest | Sledeća strana | Prethodna strana | Nazad | Nazad na vrh | Povratak na vrh | Kliknite ovde"
        " | Прочитај више | Прочитајте више | Опширније | Детаљније | Настави читање | Настави са читањем | Види још | Види све"
        " | Погледај још | Погледај све | Прикажи више | Прикажи још | Прикажи све | Учитај још | Учитај више | Сазнај више | Сазнајте више"
        " | Следећа вест | Претходна вест | Следећа страна | Претходна страна | Назад | Назад на врх | Повратак на врх | Кликните овде",
        "sk": "Čítať viac | Čítať ďalej | Čítajte viac | Čítajte ďalej | Čítať článok | Celý článok | Pokračovať | Pokračovať v čítaní"
        " | Zobraziť viac | Zobraziť všetko | Zobraziť všetky | Načítať ďalšie | Načítať viac | Zistiť viac | Viac informácií | Viac správ"
        " | Ďalší článok | Nasledujúci článok | Predchádzajúci článok | Ďalšia strana | Predchádzajúca strana | Späť | Späť hore"
        " | Kliknite sem",
        "sl": "Preberi več | Preberite več | Preberi članek | Nadaljuj z branjem | Nadaljuj branje | Prikaži več | Prikaži vse | Naloži več"
        " | Poglej več | Poglej vse | Več informacij | Izvedi več | Izvedite več | Naslednji članek | Prejšnji članek | Naslednja stran"
        " | Prejšnja stran | Nazaj | Nazaj na vrh | Na vrh strani | Kliknite tukaj",
        "ca": "Llegeix més | Llegir més | Llegeix-ne més | Llegiu-ne més | Continua llegint | Segueix llegint | Més informació | Veure més"
        " | Veure'n més | Mostra'n més | Mostrar més | Carrega'n més | Carrega més | Carregar més | Veure tot | Veure-ho tot | Veure totes"
        " | Següent | Article següent | Article anterior | Pàgina següent | Pàgina anterior | Torna a dalt | Tornar a dalt | Fes clic aquí"
        " | Clica aquí",
        "lt": "Skaityti daugiau | Skaitykite daugiau | Skaityti toliau | Skaityti visą straipsnį | Plačiau | Daugiau | Rodyti daugiau"
        " | Rodyti mažiau | Įkelti daugiau | Sužinoti daugiau | Visi straipsniai | Visos naujienos | Kitas straipsnis"
        " | Ankstesnis straipsnis | Kitas puslapis | Ankstesnis puslapis | Į viršų | Grįžti į viršų | Grįžti | Spauskite čia",
        "lv": "Lasīt vairāk | Lasi vairāk | Lasīt tālāk | Lasi tālāk | Vairāk | Rādīt vairāk | Rādīt mazāk | Skatīt vairāk | Ielādēt vairāk"
        " | Uzzināt vairāk | Skatīt visu | Skatīt visus | Visi raksti | Visas ziņas | Nākamais raksts | Iepriekšējais raksts | Nākamā lapa"
        " | Iepriekšējā lapa | Uz augšu | Atpakaļ",
        "et": "Loe edasi | Loe rohkem | Loe lähemalt | Loe artiklit | Näita rohkem | Kuva rohkem | Näita vähem | Vaata rohkem | Lae rohkem"
        " | Lae juurde | Vaata kõiki | Rohkem | Kõik uudised | Kõik artiklid | Järgmine artikkel | Eelmine artikkel | Järgmine leht"
        " | Järgmine | Eelmine | Tagasi üles | Tagasi",
        "is": "Lesa meira | Lestu meira | Lesa áfram | Halda áfram að lesa | Sjá meira | Sjá nánar | Nánar | Sjá allt | Sjá fleiri"
        " | Sjá allar fréttir | Sýna meira | Skoða nánar | Næsta grein | Næsta síða | Fyrri síða | Til baka | Efst á síðu | Smelltu hér",
        "he": "קרא עוד | קראו עוד | המשך קריאה | להמשך קריאה | המשך לקרוא | לכתבה המלאה | לקריאת הכתבה המלאה | לכתבה | הצג עוד | טען עוד"
        " | הצג הכל | ראה עוד | לכל הכתבות | לכל החדשות | למידע נוסף | לפרטים נוספים | לחצו כאן | לחץ כאן | הכתבה הבאה | הכתבה הקודמת | הבא"
        " | הקודם | לעמוד הבא | חזרה למעלה",
        "fa": "ادامه مطلب | ادامه خبر | ادامه مطلب را بخوانید | بیشتر | موارد بیشتر | مشاهده بیشتر | نمایش بیشتر | مشاهده همه | بارگذاری بیشتر"
        " | اطلاعات بیشتر | جزئیات بیشتر | همه اخبار | مطلب بعدی | مطلب قبلی | صفحه بعد | صفحه قبل | بعدی | قبلی | بازگشت به بالا"
        " | اینجا کلیک کنید",
        "hi": "और पढ़ें | और पढ़े | पूरा पढ़ें | आगे पढ़ें | अधिक पढ़ें | पूरी खबर पढ़ें | विस्तार से पढ़ें | पढ़ना जारी रखें | और देखें"
        " | सभी देखें | और दिखाएं | और जानें | अधिक जानें | और लोड करें | यहां क्लिक करें | यहाँ क्लिक करें | अगली खबर | पिछली खबर"
        " | अगला लेख | पिछला लेख | अगला | पिछला",
        "id": "Baca selengkapnya | Selengkapnya | Lihat selengkapnya | Baca artikel selengkapnya | Baca lebih lanjut | Lanjutkan membaca"
        " | Lihat semua | Lihat lainnya | Muat lainnya | Muat lebih banyak | Tampilkan semua | Tampilkan lebih banyak"
        " | Tampilkan lebih sedikit | Semua berita | Artikel selanjutnya | Artikel sebelumnya | Halaman selanjutnya | Halaman berikutnya"
        " | Halaman sebelumnya | Selanjutnya | Berikutnya | Sebelumnya | Kembali ke atas | Klik di sini | Baca seterusnya | Baca lagi"
        " | Lihat lagi | Muat lagi | Seterusnya",
        "vi": "Xem thêm | Đọc thêm | Đọc tiếp | Xem tiếp | Xem chi tiết | Xem tất cả | Xem toàn bộ | Tải thêm | Hiển thị thêm | Tìm hiểu thêm"
        " | Thu gọn | Bài trước | Bài tiếp theo | Bài tiếp | Trang trước | Trang sau | Trang tiếp | Tiếp theo | Quay lại | Lên đầu trang"
        " | Về đầu trang | Nhấn vào đây",
        "th": "อ่านต่อ | อ่านเพิ่มเติม | อ่านข่าวต่อ | อ่านข่าวเพิ่มเติม | อ่านบทความต่อ | อ่านทั้งหมด | ดูเพิ่มเติม | ดูทั้งหมด | แสดงเพิ่มเติม"
        " | แสดงน้อยลง | โหลดเพิ่มเติม | โหลดเพิ่ม | เพิ่มเติม | ข่าวทั้งหมด | บทความถัดไป | บทความก่อนหน้า | หน้าถัดไป | ถัดไป | ก่อนหน้า"
        " | ย้อนกลับ | กลับขึ้นด้านบน | คลิกที่นี่",
    },
    opens={"en": "Next article in | Previous article in | Next story in | Previous story in"},
    opens_at_most=8,
    drops=(
        "Skaityti daugiau »", "Lasīt vairāk »", "Loe edasi »", "Lesa meira »", "קרא עוד »", "ادامه مطلب »", "और पढ़ें »", "Baca selengkapnya »", "Xem thêm »", "อ่านต่อ »",
        "Lue lisää »", "Tovább »", "Citește mai mult »", "Διαβάστε περισσότερα »", "Прочети още »", "Pročitaj više »", "Pročitaj više »", "Čítať viac »", "Preberi več »", "Llegeix més »",
        "Next article in Culture »",
        "Read more »", "« Prev", "Next »", "Continue reading the main story", "Click here", "Weiterlesen →", "Lire la suite…",
        "Seguir leyendo", "Leggi tutto", "Continue lendo", "Lees verder", "Czytaj dalej", "Читать далее", "Читати далі", "Devamını oku",
        "اقرأ المزيد", "阅读全文", "続きを読む", "더보기", "Číst dál", "Läs mer", "Læs mere", "Les mer",
    ),
    keeps=("Next, the court heard from the engineer.", "Back in the valley, the water had fallen."),
)  # fmt: skip

MORE_FROM = Rule(
    name="related-more-from",
    role="related",
    why="The heading of a list of stories names its section, author or site.",
    patterns=(
        Pattern(
            regex=r"^(?:read |see |view |explore |all )?(?:more|latest|recent|top|most read|most popular|trending|related|other|also)(?: news| stories| articles| posts| headlines| coverage| videos?)?"
            r" (?:from|by|on|in|about|at|for|with|to) [^!?]{1,60}$",
            cues="more latest recent top most trending related other also",
            at_most=8,
        ),
        Pattern(regex=r"^(?:mehr|neues|alles) (?:von|aus|zu|uber) [^.!?]{1,50}$", cues="mehr neues alles", at_most=7, language="de"),
        Pattern(regex=r"^(?:lo mas|mas|lo ultimo)(?: leido| visto| noticias)? (?:en|de|sobre) [^.!?]{1,50}$", cues="lo mas", at_most=8, language="es"),
        Pattern(regex=r"^(?:plus d'|tout sur|tous les articles|toute l'actualite)\b[^.!?]{1,50}$", cues="plus tout tous toute", at_most=8, language="fr"),
        Pattern(regex=r"^(?:altre notizie|tutto su|le ultime)\b[^.!?]{1,50}$", cues="altre tutto le", at_most=7, language="it"),
        Pattern(regex=r"^(?:mais|tudo) (?:de|em|sobre|do|da)\b[^.!?]{1,50}$", cues="mais tudo", at_most=7, language="pt"),
        Pattern(regex=r"^(?:wiecej|wszystko) (?:o|z|na|od)\b[^.!?]{1,50}$", cues="wiecej wszystko", at_most=7, language="pl"),
        Pattern(regex=r"^مزيد من .{1,50}$|^المزيد (?:من|عن|حول) .{1,50}$", cues="المزيد مزيد", at_most=7, language="ar"),
    ),
    weak=True,
    section=True,
    drops=(
        "More from Harbour News", "More on Example.com", "Latest from the valley", "Mehr aus dem Tal", "Lo más leído en Sociedad",
        "Toute l'actualité du port", "Tutto su economia", "Mais de economia", "Więcej o gospodarce", "المزيد من الأخبار المحلية",
    ),
    keeps=("More from him was not to be had.",),
)  # fmt: skip

READ_MORE_FROM = Rule(
    name="related-read-more-from",
    role="related",
    why="Below the text stand more stories of the same house, or by the same hand.",
    patterns=(
        Pattern(regex=r"^(?:read|see|find) more (?:stories |articles |news )?from (?!left|top|right|the (?:start|beginning)|there|here|this|that|these|her\b|him\b|it\b)[^.!?]{2,50}$", cues="more", at_most=9),
    ),
    section=True,
    drops=("Read more from Example News:", "See more from Ann Example"),
    keeps=("Read more from left to right, and less from top to bottom", "He learned more from Example than from anyone.", "We will see more from her. She is nineteen.", "See more from this angle"),
)  # fmt: skip
