"""Copyright, terms, imprint, contact."""

from cleaner.rules.base import Pattern, Rule

LINKS = Rule(
    name="legal-links",
    role="legal",
    why="The footer links to what the law or the house demands.",
    lines={
        "en": "Terms of use | Terms of service | Terms and conditions | Terms & conditions | Terms of sale | Conditions of use | Legal notice | Legal notices | Legal information | Privacy policy | Privacy notice | Privacy statement"
        " | Privacy rights | User agreement | Copyright notice | Copyright policy | Copyright information | Disclaimers | Accessibility statement | Accessibility help | Contact us | Contact information"
        " | About us | About this site | Who we are | Our team | Our story | Our mission | Work for us | Work with us | Jobs at | Press room | Press releases | Media contacts | Help center | Help centre | Help & support"
        " | Customer support | Support center | Send feedback | Give feedback | Site feedback | Site map | Sitemap | Site index | RSS feeds | RSS | Corporate information | Investor relations | Masthead"
        " | Syndication | Content licensing | Imprint | Impressum | Advertise with us | Send us a tip | Submit a tip | Got a tip? | News tips | Write for us | Submit a story | Submit news | All rights reserved"
        " | Modern slavery statement | Modern slavery act | Do not sell | Get in touch | Powered by WordPress | Proudly powered by WordPress | Powered by WordPress.com VIP | Designed by | Website by | EEO report | FCC public file | FCC applications"
        " | Children's privacy policy | Closed captioning | Public file | Our partners",
        "de": "Impressum | Datenschutz | Datenschutzerklärung | AGB | Nutzungsbedingungen | Nutzungsbasierte Onlinewerbung | Kontakt | Über uns | Barrierefreiheit | Alle Rechte vorbehalten | Datenschutzhinweise | Rechtliche Hinweise"
        " | Vertrag kündigen | Verträge hier kündigen | Kündigung | Abo kündigen | Verträge kündigen | Mediadaten | Jugendschutz | Hinweisgebersystem | Widerrufsbelehrung | Urheberrecht | Haftungsausschluss | Leserservice | Kundenservice | Redaktion",
        "fr": "Mentions légales | Conditions générales | Conditions d'utilisation | CGU | CGV | Politique de confidentialité | Données personnelles | Tous droits réservés | Contact | Contactez-nous | Nous contacter | Qui sommes-nous | Qui sommes-nous ? | Plan du site"
        " | À propos | Conditions générales de vente | Conditions générales d'utilisation | Charte de confidentialité | Aide et contact | Confidentialité",
        "es": "Aviso legal | Política de privacidad | Términos y condiciones | Condiciones de uso | Contacto | Quiénes somos | Todos los derechos reservados | Contáctenos | Mapa web | Mapa del sitio | Términos de uso | Privacidad"
        " | Sobre nosotros | Trabaja con nosotros | Condiciones generales | Código ético",
        "it": "Note legali | Termini e condizioni | Condizioni d'uso | Contatti | Chi siamo | Tutti i diritti riservati | Privacy policy | Informativa privacy | Informativa sulla privacy | Riproduzione riservata | Lavora con noi | Contattaci | La redazione | Scriveteci"
        " | Mappa del sito | Dichiarazione di accessibilità | Termini di utilizzo",
        "pt": "Termos de uso | Política de privacidade | Termos e condições | Contato | Contacto | Fale conosco | Quem somos | Todos os direitos reservados | Estatuto editorial | Sobre nós | Termos de utilização"
        " | Contactos | Trabalhe conosco | Aviso legal | Mapa do site | Privacidade",
        "nl": "Algemene voorwaarden | Gebruiksvoorwaarden | Privacyverklaring | Privacybeleid | Contact | Over ons | Alle rechten voorbehouden | Colofon | Klantenservice | Disclaimer | Werken bij | Veelgestelde vragen | Privacystatement | Auteursrecht",
        "pl": "Regulamin | Polityka prywatności | Kontakt | O nas | Wszelkie prawa zastrzeżone | Warunki korzystania | Redakcja | Ochrona prywatności | Nota prawna | Mapa serwisu | Prywatność",
        "ru": "Политика конфиденциальности | Пользовательское соглашение | Контакты | О нас | О проекте | Все права защищены | Обратная связь | Редакция | Правовая информация | О компании | Правила использования | Условия использования | Вакансии | Карта сайта | Правила использования материалов",
        "uk": "Політика конфіденційності | Угода користувача | Контакти | Про нас | Усі права захищені | Всі права захищені | Редакція | Зворотний зв'язок | Правила користування | Умови використання | Про проєкт | Вакансії | Редакційна політика | Мапа сайту",
        "tr": "Gizlilik politikası | Kullanım koşulları | Kullanım şartları | İletişim | Hakkımızda | Künye | Tüm hakları saklıdır | KVKK | Aydınlatma metni | Kullanım sözleşmesi | Gizlilik | Veri politikası | Bize ulaşın | Yasal uyarı | KVKK politikası | Kişisel verilerin korunması",
        "ar": "سياسة الخصوصية | شروط الاستخدام | اتصل بنا | من نحن | حقوق النشر | جميع الحقوق محفوظة | الخصوصية | سياسة الاستخدام | الشروط والأحكام | حول الموقع | حقوق الملكية | اتصلوا بنا | تواصل معنا | عن الموقع | خريطة الموقع | هيئة التحرير",
        "zh": "版权声明 | 版權聲明 | 隐私政策 | 隱私政策 | 隱私權政策 | 使用条款 | 使用條款 | 服务条款 | 服務條款 | 联系我们 | 聯絡我們 | 关于我们 | 關於我們 | 版权所有 | 版權所有 | 如需转载 | 法律声明 | 免责声明 | 免責聲明 | 网站地图 | 網站地圖 | 本文结束 | 未经授权不得转载 | 加入我们 | 诚聘英才 | 意见反馈 | 违法和不良信息举报 | 举报 | 不得转载 | 转载请注明出处 | 隐私权政策 | 服务协议 | 客服中心 | 用户协议",
        "ja": "利用規約 | 著作権 | プライバシーポリシー | お問い合わせ | 会社概要 | 運営会社 | 個人情報保護方針 | 無断転載禁止 | 特定商取引法に基づく表記 | サイトマップ | ヘルプ | サイトポリシー | 著作権について | リンクについて | 転載を禁じます | 無断転載を禁じます | よくある質問 | 当サイトについて | 個人情報の取り扱い | 採用情報 | ご意見・お問い合わせ | 個人情報 | 著作権・リンク",
        "ko": "이용약관 | 개인정보처리방침 | 개인정보취급방침 | 회사소개 | 저작권자 | 저작권규약 | 저작권 | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재 재배포 금지 | 무단 전재-재배포 금지 | 청소년보호정책 | 기사제보 | 고객센터 | 찾아오시는 길 | 이메일무단수집거부 | 제보하기 | 제휴문의 | 무단전재 및 재배포, AI학습 및 활용 금지 | 제보 | 신문구독신청 | 윤리강령 | 인재채용 | 사이트맵",
        "cs": "Kontakt | Kontakty | O nás | Všechna práva vyhrazena | Ochrana osobních údajů | Podmínky užití | Obchodní podmínky | Redakce | Zásady ochrany osobních údajů | Zpracování osobních údajů | Autorská práva | Podmínky užívání",
        "sv": "Kontakta oss | Om oss | Integritetspolicy | Användarvillkor | Alla rättigheter förbehållna | Allmänna villkor | Kundservice | Tipsa oss | Personuppgiftspolicy | Personuppgifter | Kontakta redaktionen | Om webbplatsen | Jobba hos oss | Ansvarig utgivare",
        "da": "Kontakt | Kontakt os | Om os | Privatlivspolitik | Handelsbetingelser | Alle rettigheder forbeholdes | Kundeservice | Ophavsret | Persondatapolitik | Redaktionen | Tip os | Abonnementsvilkår | Brugervilkår",
        "no": "Kontakt oss | Om oss | Personvern | Personvernerklæring | Brukervilkår | Kundeservice | Tips oss | Ansvarlig redaktør | Alle rettigheter forbeholdt | Kontakt redaksjonen | Redaksjonen | Ansvarlig utgiver | Kundesenter | Om",
        "fi": "Käyttöehdot | Tietosuojaseloste | Tietosuojakäytäntö | Tietosuoja | Rekisteriseloste | Saavutettavuusseloste | Ota yhteyttä"
        " | Yhteystiedot | Toimituksen yhteystiedot | Tietoa meistä | Anna palautetta | Lähetä juttuvinkki | Lähetä uutisvinkki"
        " | Tilausehdot | Vastaava päätoimittaja | Kaikki oikeudet pidätetään",
        "hu": "Impresszum | Adatvédelem | Adatvédelmi tájékoztató | Adatvédelmi nyilatkozat | Adatvédelmi szabályzat | Adatkezelési tájékoztató"
        " | Felhasználási feltételek | Általános szerződési feltételek | ÁSZF | Jogi nyilatkozat | Szerzői jogok | Elérhetőség"
        " | Elérhetőségek | Kapcsolatfelvétel | Írjon nekünk | Rólunk | Oldaltérkép | Etikai kódex | Minden jog fenntartva",
        "ro": "Termeni și condiții | Politica de confidențialitate | Confidențialitate | Condiții de utilizare | Termeni de utilizare"
        " | Protecția datelor | Prelucrarea datelor cu caracter personal | Contactează-ne | Contactați-ne | Despre noi | Cine suntem"
        " | Redacția | Caseta redacțională | Caseta redacției | Politica editorială | Harta site | Harta site-ului"
        " | Toate drepturile rezervate",
        "el": "Όροι χρήσης | Πολιτική απορρήτου | Δήλωση απορρήτου | Προσωπικά δεδομένα | Προστασία προσωπικών δεδομένων"
        " | Πολιτική προστασίας προσωπικών δεδομένων | Όροι και προϋποθέσεις | Επικοινωνία | Επικοινωνήστε μαζί μας | Στοιχεία επικοινωνίας"
        " | Ποιοι είμαστε | Σχετικά με εμάς | Με επιφύλαξη παντός δικαιώματος",
        "bg": "Общи условия | Условия за ползване | Условия за използване | Правила за ползване | Политика за поверителност"
        " | Политика за лични данни | Поверителност | Защита на личните данни | Контакти | За контакти | За нас | Свържете се с нас"
        " | Връзка с нас | Пишете ни | Авторски права | Етичен кодекс | Карта на сайта | Всички права запазени",
        "hr": "Uvjeti korištenja | Opći uvjeti | Opći uvjeti korištenja | Pravila privatnosti | Pravila o privatnosti | Politika privatnosti"
        " | Izjava o privatnosti | Izjava o pristupačnosti | Zaštita privatnosti | Zaštita osobnih podataka | Kontakt | Kontaktirajte nas"
        " | Pišite nam | O nama | Autorska prava | Etički kodeks | Sva prava pridržana",
        "sr": "Uslovi korišćenja | Pravila korišćenja | Opšti uslovi | Politika privatnosti | Pravila privatnosti | Polisa privatnosti"
        " | Obaveštenje o privatnosti | Zaštita privatnosti | Zaštita podataka o ličnosti | Impresum | Redakcija | Kontakt"
        " | Kontaktirajte nas | Pišite nam | O nama | Autorska prava | Mapa sajta | Sva prava zadržana | Услови коришћења"
        " | Правила коришћења | Општи услови | Политика приватности | Правила приватности | Полиса приватности | Обавештење о приватности"
        " | Заштита приватности | Заштита података о личности | Импресум | Редакција | Контакт | Контактирајте нас | Пишите нам | О нама"
        " | Ауторска права | Мапа сајта | Сва права задржана",
        "sk": "Kontakt | Kontakty | Kontaktujte nás | Napíšte nám | O nás | Redakcia | Tiráž | Ochrana osobných údajov | Ochrana súkromia"
        " | Zásady ochrany osobných údajov | Zásady ochrany súkromia | Spracovanie osobných údajov | Podmienky používania"
        " | Obchodné podmienky | Všeobecné podmienky | Všeobecné obchodné podmienky | Autorské práva | Etický kódex | Mapa stránky"
        " | Všetky práva vyhradené",
        "sl": "Pogoji uporabe | Splošni pogoji | Splošni pogoji uporabe | Politika zasebnosti | Izjava o zasebnosti | Zasebnost"
        " | Varstvo osebnih podatkov | Varovanje osebnih podatkov | Izjava o dostopnosti | Pravno obvestilo | Kolofon | Uredništvo"
        " | Kontakt | Kontakti | Kontaktirajte nas | Pišite nam | O nas | Avtorske pravice | Vse pravice pridržane",
        "ca": "Avís legal | Nota legal | Política de privacitat | Privacitat | Protecció de dades | Condicions d'ús | Condicions generals"
        " | Termes d'ús | Termes i condicions | Contacte | Contacta | Contacta'ns | Contacta amb nosaltres | Contacteu amb nosaltres"
        " | Qui som | Qui som? | Sobre nosaltres | Mapa web | Treballa amb nosaltres | Codi ètic | Tots els drets reservats",
        "lt": "Privatumo politika | Naudojimosi taisyklės | Naudojimosi sąlygos | Naudojimo sąlygos | Apie mus | Kontaktai"
        " | Visos teisės saugomos | Susisiekite su mumis | Susisiekite | Redakcija | Rašykite mums | Svetainės medis",
        "lv": "Privātuma politika | Lietošanas noteikumi | Par mums | Kontakti | Visas tiesības aizsargātas | Visas tiesības paturētas"
        " | Sazinies ar mums | Redakcija | Par portālu | Personas datu apstrāde | Noteikumi un nosacījumi | Konfidencialitātes politika"
        " | Lapas karte",
        "et": "Privaatsuspoliitika | Kasutustingimused | Privaatsustingimused | Kontakt | Kontaktid | Meist | Kõik õigused kaitstud"
        " | Võta ühendust | Toimetus | Saada vihje | Kirjuta meile | Üldtingimused | Andmekaitsetingimused | Isikuandmete töötlemine"
        " | Klienditugi | Sisukaart",
        "is": "Persónuverndarstefna | Skilmálar | Notendaskilmálar | Notkunarskilmálar | Áskriftarskilmálar | Hafa samband | Hafðu samband"
        " | Um okkur | Öll réttindi áskilin | Allur réttur áskilinn | Ritstjórn | Ritstjórnarstefna | Senda fréttaskot | Fréttaskot"
        " | Senda ábendingu | Um vefinn | Veftré",
        "he": "תנאי שימוש | תנאי השימוש | מדיניות פרטיות | מדיניות הפרטיות | תקנון | תקנון האתר | צור קשר | צרו קשר | יצירת קשר | אודות"
        " | אודותינו | מי אנחנו | כל הזכויות שמורות | הצהרת נגישות | הסדרי נגישות | כתבו לנו | מפת האתר | המייל האדום | שירות לקוחות",
        "fa": "درباره ما | تماس با ما | ارتباط با ما | شرایط استفاده | حریم خصوصی | سیاست حفظ حریم خصوصی | سیاست حریم خصوصی | قوانین و مقررات"
        " | شرایط و قوانین | تمامی حقوق محفوظ است | تمام حقوق محفوظ است | کلیه حقوق محفوظ است | استفاده از مطالب با ذکر منبع بلامانع است"
        " | نقشه سایت | همکاری با ما",
        "hi": "हमारे बारे में | हमसे संपर्क करें | संपर्क करें | गोपनीयता नीति | निजता नीति | प्राइवेसी पॉलिसी | उपयोग की शर्तें"
        " | इस्तेमाल की शर्तें | सेवा की शर्तें | नियम और शर्तें | सर्वाधिकार सुरक्षित | सभी अधिकार सुरक्षित | अस्वीकरण | शिकायत निवारण"
        " | साइटमैप",
        "id": "Tentang kami | Hubungi kami | Kebijakan privasi | Syarat dan ketentuan | Syarat & ketentuan | Ketentuan penggunaan"
        " | Ketentuan layanan | Pedoman media siber | Pedoman pemberitaan media siber | Redaksi | Susunan redaksi | Kontak kami | Kontak"
        " | Kode etik jurnalistik | Hak cipta dilindungi undang-undang | Peta situs | Mengenai kami | Perihal kami | Dasar privasi"
        " | Terma dan syarat | Terma & syarat | Terma penggunaan | Hak cipta terpelihara | Penafian",
        "vi": "Điều khoản sử dụng | Chính sách bảo mật | Chính sách quyền riêng tư | Điều khoản bảo mật | Điều khoản và điều kiện | Liên hệ"
        " | Liên hệ tòa soạn | Liên hệ với chúng tôi | Về chúng tôi | Tòa soạn | Thông tin tòa soạn | Đường dây nóng | Đặt báo"
        " | Giấy phép hoạt động | Bảo lưu mọi quyền",
        "th": "เกี่ยวกับเรา | ติดต่อเรา | นโยบายความเป็นส่วนตัว | ข้อกำหนดการใช้งาน | เงื่อนไขการใช้งาน | ข้อตกลงการใช้งาน | ข้อกำหนดและเงื่อนไข"
        " | ข้อกำหนดและเงื่อนไขการใช้งาน | นโยบายการคุ้มครองข้อมูลส่วนบุคคล | นโยบายคุ้มครองข้อมูลส่วนบุคคล | สงวนลิขสิทธิ์"
        " | สงวนลิขสิทธิ์ทุกประการ | ร่วมงานกับเรา | แผนผังเว็บไซต์ | ติดต่อกองบรรณาธิการ",
    },
    run=True,
    drops=(
        "Privatumo politika", "Privātuma politika", "Privaatsuspoliitika", "Persónuverndarstefna", "תנאי שימוש", "درباره ما", "हमारे बारे में", "Tentang kami", "Điều khoản sử dụng", "เกี่ยวกับเรา",
        "Käyttöehdot", "Impresszum", "Termeni și condiții", "Όροι χρήσης", "Общи условия", "Uvjeti korištenja", "Uslovi korišćenja", "Kontakt", "Pogoji uporabe", "Avís legal",
        "Terms of Use", "Impressum", "Mentions légales", "Aviso legal", "Riproduzione riservata", "Todos os direitos reservados.", "Algemene voorwaarden", "Regulamin", "Все права защищены", "Усі права захищені", "Künye", "حقوق النشر", "版权声明",
        "利用規約", "무단전재 및 재배포 금지", "Všechna práva vyhrazena", "Användarvillkor", "Handelsbetingelser", "Personvern",
    ),
    keeps=("Terms of the truce were not published.", "Contact was lost at noon.", "Legal battles lie ahead", "Help came late"),
)  # fmt: skip

SHORT = Rule(
    name="legal-links-short",
    role="legal",
    why="The same links in one word; an article may have a part of that name.",
    lines={"en": "About | Careers | Press | FAQ | FAQs | Help | Customer service | Feedback | Copyright | Disclaimer | Accessibility | Contact | Terms | Legal | Tips | Trademarks | Partners | Archives | Store | Shop"
           " | Permissions | Ethics | Licensing | Corporate | Newsroom | Services | Jobs | Company | Support | Team | Policies",
           "de": "Hilfe | Karriere", "fr": "Aide | Recrutement | Accessibilité", "es": "Ayuda | Accesibilidad | Términos", "it": "Accessibilità", "pt": "Ficha técnica | Ajuda | Expediente", "pl": "Praca | Pomoc",
           "nl": "Toegankelijkheid", "cs": "Kariéra | Nápověda", "sv": "Tillgänglighet | Villkor", "da": "Tilgængelighed | Vilkår | Etik", "no": "Tilgjengelighet | Vilkår",
    },
    weak=True,
    run=True,
    drops=("FAQs:", "About", "Contact", "Hilfe", "Aide", "Ayuda", "Accessibilità", "Ficha técnica", "Pomoc", "Toegankelijkheid", "Nápověda", "Villkor", "Etik", "Vilkår"),
    keeps=("Contact sports are back.",),
)  # fmt: skip

COPYRIGHT = Rule(
    name="copyright-notice",
    role="legal",
    why="The notice of copyright closes the page, and agencies add theirs below the story.",
    opens={
        "en": "All contents copyright | All content copyright | All rights reserved | All contents © | All material copyright | This material may not be published | This content may not be | Reproduction of material from | Reproduction in whole or in part"
        " | Unauthorized reproduction | Unauthorised reproduction | The material on this site may not | Material from the Associated Press"
        " | Use of this site constitutes | Use of and/or registration on | Use of this website constitutes | By using this service | The views expressed in | The views expressed here | The views expressed are | The opinions expressed"
        " | Quotes delayed at least | Market data provided by | All quotes delayed | Quotes displayed in real-time | Powered and implemented by | Legal statement. Mutual fund | Stock quotes supplied | The BBC is not responsible for | Is not responsible for the content"
        " | This work is licensed under | Republish our articles for free | We are not responsible for",
        "de": "Nachdruck und Vervielfältigung | Nachdruck und Verbreitung | Nachdruck und Weiterverbreitung | Trotz sorgfältiger inhaltlicher Kontrolle | Die Bilder in diesem Blog stehen | Alle Texte und Bilder in diesem | Alle Rechte vorbehalten | Alle Inhalte dieser | Die Verwendung von Inhalten | Nachdruck, auch | Vervielfältigung nur", "fr": "Tous droits réservés | Tous droits de reproduction | Toute reproduction interdite | Toute reproduction, même | Reproduction interdite",
        "es": "Queda prohibida la reproducción | Queda prohibida toda reproducción | Queda prohibida su reproducción | Queda prohibida la distribución | Si está interesado en licenciar este contenido | Todos los derechos reservados | Reservados todos los derechos", "it": "Tutti i diritti riservati | Riproduzione riservata",
        "pt": "Todos os direitos reservados", "nl": "Alle rechten voorbehouden | Niets uit deze uitgave | Overname van artikelen", "pl": "Wszelkie prawa zastrzeżone | Jakiekolwiek wykorzystywanie",
        "ru": "Все права защищены | Все права на материалы | При цитировании материалов | Перепечатка материалов | Свидетельство о регистрации",
        "uk": "Будь-яке використання матеріалів | Будь-яке використання текстів | Будь-яке використання контенту | Усі права захищені | Всі права захищені | Передрук матеріалів | Матеріали з позначкою", "tr": "Tüm hakları saklıdır | Sitemizde yayınlanan | Kaynak gösterilmeden",
        "ar": "جميع الحقوق محفوظة | كل الحقوق محفوظة | حقوق النشر محفوظة", "zh": "未经许可不得转载 | 未经许可,不得转载 | 未經授權不得轉載 | 未經授權,不得轉載 | 未经授权不得转载 | 未经授权,不得转载 | 未经许可,请勿转载 | 未经授权,请勿转载 | 版权所有 | 版權所有 | 本网站所有 | 转载请注明 | 凡本网注明 | 本文版权归 | 凡注明 | 声明:本文 | 免责声明: | 特别声明:以上 | 特别声明:本文 | 平台声明:", "ja": "無断転載 | 記事・写真の無断 | 掲載の記事 | 本サイトに掲載 | 当サイトに掲載 | このサイトに掲載 | 掲載している記事 | 記事、写真の無断",
        "ko": "무단전재 | 무단 전재 ", "cs": "Jakékoliv užití obsahu | Jakékoliv užití článků | Jakékoliv užití materiálů | Všechna práva vyhrazena | Publikování nebo další šíření | Jakékoliv užití", "lt": "Griežtai draudžiama skelbiamą informaciją | Kopijuoti, dauginti, platinti",
        "sv": "Alla rättigheter förbehållna | Ansvarig utgivare | Citera oss gärna",
        "da": "Alle rettigheder forbeholdes | Alt materiale på denne | Alt indhold på", "no": "Alle rettigheter forbeholdt | Alt innhold er opphavsrettslig | Ansvarlig redaktør | Innholdet er beskyttet",
    },
    opens_at_most=90,
    patterns=(
        Pattern(regex=r"^(?:content |contents |text |article |story |page |site |website |all content |entire contents |portions |material |photos? |first published,? |published,? )?\(?copyright(?:ed|s)?[ :,-]{0,3}(?:\(c\)|©|0|by|notice|statement|the )[^.]{0,120}.{0,60}$", cues="copyright copyrighted copyrights", at_most=45),
        Pattern(regex=r"^\W{0,3}(?:©|ⓒ|\([cC]\)|&copy;) ?.{1,220}$", cues="0 inc ltd llc gmbh ag ab media ао ооо all copyright rights", at_most=40, folded=False, language="mul"),
        Pattern(regex=r"(?:©|\(c\)|copyright)[^a-z]{0,6}(?:0|by)\b.{0,120}$|\b(?:copyright|©).{0,60}\b(?:all rights reserved|reserved|inc|ltd|llc|gmbh)\b", cues="copyright rights reserved 0", at_most=30),
        Pattern(regex=r"^copyright\b.{0,40}\b0\b.{0,80}\b(?:commercial use|kommerzielle nutzung|utilisation commerciale|uso comercial|uso commerciale|commercieel gebruik)\b", cues="commercial kommerzielle commerciale comercial commercieel", at_most=50, language="mul"),
        Pattern(regex=r"\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits reserves\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|\bwszelkie prawa zastrzezone\b|\btum haklari sakl",
                cues="reserved vorbehalten reserves reservados riservati zastrzezone saklidir", at_most=60, language="mul"),
        Pattern(regex=r"\bmay not be (?:published|reproduced|copied|republished|redistributed|duplicated)\b.{0,30}\b(?:broadcast|rewritten|redistributed|without|in any|distributed|or)\b", cues="published reproduced copied republished redistributed duplicated", at_most=60),
        Pattern(regex=r"^(?:powered by|proudly powered|website by|site by|design by|designed by|theme by)\b[^,]{2,50}$", cues="powered website site design designed theme", at_most=8),
        Pattern(regex=r"^(?:built|made|hosted) (?:with|by|on|using|in) (?:wordpress|ghost|hugo|jekyll|squarespace|wix|webflow|shopify|drupal|joomla|typo0|github|gitlab|netlify|vercel|blogger|substack|gatsby|astro|next\.?js)\b.{0,30}$",
                cues="built made hosted", at_most=8),
        Pattern(regex=r"\bprotected by recaptcha\b|\bgoogle privacy policy\b|\bterms of (?:service|use) apply\b", cues="recaptcha policy terms", at_most=40),
        Pattern(regex=r"^(?:queda |e )?(?:terminantemente |expresamente |expressamente )?(?:prohibida|proibida|vietata) (?:la|su|a) (?:reproduccion|reproducao|riproduzione)\b.{0,60}\b(?:totale?|parcial|parziale|contenidos?|conteudo|contenuti|articulos?|textos?|testi|materia)\b",
                cues="prohibida proibida vietata", at_most=60, language="mul"),
        Pattern(regex=r"^(?:любое )?(?:использовани[ею]|при использовании) материалов\b.{0,80}(?:сайт|издани|ссылк|разреш|согласи|запрещ|редакц|допуска)", cues="материалов", at_most=60, language="ru"),
        Pattern(regex=r"^(?:будь-яке )?(?:використання|при використанні|у разі використання) матеріалів\b.{0,80}(?:сайт|видання|посилан|дозв|згод|заборон|редакц)", cues="матеріалів", at_most=60, language="uk"),
        Pattern(regex=r"無断転載|転載を禁|著作権は", cues="無断転載 転載を禁 著作権は", at_most=60, language="ja"),
        Pattern(regex=r"^저작권자 ?(?:\(?c\)?\b|©|:)", cues="저작권자", at_most=60, language="ko"),
        Pattern(regex=r"무단.{0,3}전재|재배포.{0,3}금지", cues="무단 재배포", at_most=60, language="ko"),
        Pattern(regex=r"版权所有|版權所有|未经.{0,8}(?:许可|授权|允许).{0,12}(?:转载|使用)|不得转载|備\d+號|icp备|icp证|公网安备", cues="版权所有 版權所有 未经 不得转载 icp 公网安备", at_most=80, language="zh"),
    ),
    run=True,
    drops=(
        "Copyright 2013 The Example Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.", "© 2026 Example", "The views expressed here are the author's own.", "Copyright © 1998-2005 Example, LLC", "© Example AB",
        "example.gl © Copyright 2024. All rights reserved.", "Copyright © Example Agency 2017-2026. Commercial use of this report needs a subscription. Read more here.", "Copyright © Beispiel 2017-2026. Eine kommerzielle Nutzung dieser Meldung ist nur mit Abo erlaubt. Mehr dazu hier.", "Powered by Example CMS", "Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung.", "Tous droits réservés - Exemple 2024", "Prohibida la reproducción total o parcial", "Si está interesado en licenciar este contenido, pinche aquí", "Griežtai draudžiama skelbiamą informaciją panaudoti kitose svetainėse",
        "Tutti i diritti riservati Esempio", "É proibida a reprodução do conteúdo", "Todos os direitos reservados 2024", "Перепечатка материалов без согласия запрещена", "Передрук матеріалів заборонено", "Alle rechten voorbehouden 2024", "Wszelkie prawa zastrzeżone. Przykład", "Использование материалов без согласия запрещено", "Використання матеріалів дозволено з посиланням",
        "Tüm hakları saklıdır. Örnek", "جميع الحقوق محفوظة لموقع المثال", "版权所有 示例网", "記事・写真の無断転載を禁じます", "무단전재 및 재배포를 금합니다", "<저작권자 ⓒ 예시, 무단전재 및 재배포 금지>", "Všechna práva vyhrazena. Příklad", "Ansvarig utgivare: Anna Exempel",
        "Alle rettigheder forbeholdes Eksempel", "Ansvarlig redaktør: Anna Eksempel",
    ),
    keeps=("Built by the same family for a hundred years.", "Hosted by the university, the congress drew 900 people.", "Designed by a local architect, the hall seats 400.",
        "Queda prohibida la entrada de perros en la playa hasta septiembre.", "Будь-яке використання води для поливу заборонено.", "未经许可，任何人不得进入工地。", "저작권자 표시가 없는 사진이 전시됐다.",
        "A settlement is no admission of copyright infringement.", "Copyright holders say that commercial use of the songs needs a licence.", "The last label to offer music without copyright protection signed on Monday.", "The judge is no copyright neophyte.", "Copyright law needs reform, the panel found.",
    ),
)  # fmt: skip

ADVICE = Rule(
    name="no-advice-note",
    role="legal",
    why="Publishers of health and money add to each article that it is no advice, how old it may be, and what they cite.",
    patterns=(
        Pattern(regex=r"^no (?:content|information|material|part|article) on (?:this|our) (?:site|website|blog|page)\b.{0,160}\b(?:advice|diagnosis|treatment)\b", cues="advice diagnosis treatment", at_most=45),
        Pattern(regex=r"^as a service to (?:our|its) readers,? .{3,60} provides access to\b|^please note the date of (?:the )?last (?:review|update)\b", cues="service date", at_most=45),
        Pattern(regex=r"\b(?:has|have|follow|follows) strict sourcing guidelines\b", cues="sourcing", at_most=60),
        Pattern(regex=r"^(?:the |all )?(?:content|information|material)s? (?:on|provided on|found on|of|shared on) (?:this|our) (?:site|website|blog|page)\b.{0,60}\b(?:is|are) (?:not (?:intended|meant|to)|no substitute|for (?:general )?(?:information|informational|educational))\b",
                cues="content information material contents", at_most=70),
        Pattern(regex=r"^(?:die |alle )?(?:inhalte|informationen)\b.{0,60}\b(?:ersetzen|ersetzt) (?:keine|nicht|in keinem fall|auf keinen fall)\b.{0,60}\b(?:arzt|arztliche|beratung|behandlung|diagnose|apotheker)", cues="ersetzen ersetzt", at_most=40, language="de"),
    ),
    drops=(
        "No content on this site, regardless of date, should be used in place of medical advice from your doctor.", "As a service to our readers, Example Health provides access to its archive.",
        "Please note the date of last review on all articles.", "Example Health has strict sourcing guidelines and cites primary sources.",
        "The information on this website is not intended to replace a visit to a doctor.",
        "Die Inhalte dieser Seite ersetzen keine Beratung durch einen Arzt.",
    ),
    keeps=(
        "No information on the site of the crash was released before Friday.", "The material on this page of the diary is not in her hand.",
        "Strict guidelines on sourcing timber came into force in May.", "Diese Geräte ersetzen keine Pflegekraft, sagt der Heimleiter.",
    ),
)  # fmt: skip

COPYRIGHT_HINT = Rule(
    name="copyright-notice-hint",
    role="legal",
    why="Notices of copyright open with words in which an article speaks of bans, opinions and lizards.",
    opens={
        "en": "No part of this | No portion of this | Opinions expressed | Views expressed | Your use of this"
        " | Reproduction without | Material may not be | Not to be reproduced | Licensed under a | Distributed under a",
        "de": "Nachdruck nur | Nachdruck und",
        "es": "Prohibida la reproducción | Queda prohibida | Prohibida su reproducción",
        "it": "È vietata la riproduzione",
        "pt": "É proibida a reprodução | Proibida a reprodução | É expressamente proibida",
        "ru": "Использование материалов | При использовании материалов | Любое использование материалов | При полном или частичном",
        "uk": "Використання матеріалів | При використанні матеріалів | У разі використання | Будь-яке використання",
        "zh": "未经许可 | 未經授權 | 未经授权",
    },
    opens_at_most=90,
    weak=True,
    run=True,
    drops=(
        "Opinions expressed are those of the author",
        "Nachdruck nur mit Genehmigung",
        "Queda prohibida la copia",
        "È vietata la riproduzione a fini di lucro",
        "Proibida a reprodução por terceiros",
        "При полном или частичном цитировании указывайте источник",
        "У разі використання вкажіть джерело",
        "未经授权请勿转载",
    ),
    keeps=(
        "No part of this was planned, she says.",
        "Reproduction without males is common among these lizards.",
        "Queda prohibida la pesca en el río hasta mayo.",
        "У разі використання зброї суд обіцяє суворе покарання.",
        "未经许可，他们在河边盖了三间房。",
    ),
)  # fmt: skip

RULES = (COPYRIGHT, LINKS, SHORT, ADVICE, COPYRIGHT_HINT)
