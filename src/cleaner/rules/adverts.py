"""Labels of advertisements and of paid content."""

from cleaner.rules.base import Pattern, Rule

LABEL = Rule(
    name="advert-label",
    role="advert",
    why="The slot of an advertisement is labelled; the advertisement itself is gone from the text.",
    lines={
        "en": "Advertisement | Advertisements | Advertising | Advert | Ad | Ads | AdChoices | Ad choices | Ad feedback | Skip ad"
        " | Advertise | Advertise with us | Advertise here | Advertise on this site | Advertiser content | Advertiser disclosure"
        " | Sponsored | Sponsored by | Sponsored links | Sponsored post | Sponsored ad | Sponsor | Sponsors | Our sponsors | Promoted"
        " | Promoted by | Paid post | Paid partner content | Paid for and posted by | Paid for by | Partner content | Presented by"
        " | Brought to you by | Ads by Google | Google ads | Story continues below advertisement | Story continues after advertisement"
        " | Article continues below advertisement | Article continues after advertisement | Continue reading below advertisement"
        " | Continue watching after the ad | Continues after advertising | Content continues below | Scroll to continue"
        " | Scroll to continue with content | Scroll down to continue reading | This ad will end in 0 seconds | Report this ad"
        " | Report ad | Hide ad | Remove ads | Why this ad? | Visit advertiser website | Go ad-free | Ad-free experience"
        " | Advertisement - scroll to continue | Advertisement - story continues below | Commercial | Classifieds | Classified ads"
        " | Marketplace | Media kit | Reprint requests | Article content | Affiliate disclosure | Advertisement. Scroll to continue reading | Advertisement. Scroll to continue | From our advertisers | Text ads",
        "de": "Affiliatelink | Affiliatelinks | Affiliate-Links | Anzeige | Anzeigen | Werbung | Advertorial | Reklame | Weiterlesen nach der Anzeige | Sponsored | Gesponsert"
        " | Werbepartner | Anzeigenmarkt | Anzeige schließen | Werbung schließen | Werbung ausblenden | Anzeige ausblenden"
        " | Nach der Werbung geht's weiter | Artikel wird nach der Anzeige fortgesetzt | Ende der Anzeige | Google Anzeigen"
        " | Anzeige aufgeben | Inserieren | Mediadaten | Affiliate-Link | Bezahlte Partnerschaft | Angebote der Partner",
        "fr": "Publicité | Annonce | Annonces | La suite après cette publicité | La suite après la publicité | Publicités"
        " | Contenu sponsorisé | Sponsorisé | Passer la publicité | Régie publicitaire | Petites annonces | PUB | Contenu partenaire"
        " | Lire la suite après la publicité | Continuer à lire après la publicité",
        "es": "Publicidad | Anuncio | Anuncios | Contenido patrocinado | Patrocinado | Patrocinado por | Clasificados"
        " | Saltar anuncio | Anúnciate | Anúnciese | Publicidad - Sigue leyendo debajo | Continúa después de la publicidad"
        " | Contenido de marca | Publicite con nosotros | PUBLI",
        "it": "Pubblicità | Annuncio | Annunci | Contenuto sponsorizzato | Sponsorizzato | Continua a leggere dopo la pubblicità"
        " | Salta annuncio | Messaggio pubblicitario | Annuncio pubblicitario | Contenuto promozionale | Inserzione",
        "pt": "Publicidade | Anúncio | Anúncios | Conteúdo patrocinado | Patrocinado | Continua após a publicidade | Propaganda"
        " | Continua depois da publicidade | Pular anúncio | Anuncie | Anuncie aqui | PUB | Conteúdo de marca | Classificados",
        "nl": "Advertentie | Advertenties | Reclame | Gesponsord | Lees verder onder de advertentie | Tekst loopt door onder de advertentie"
        " | Artikel gaat verder onder de advertentie | Adverteren | Advertorial | Tekst gaat door onder de foto | Tekst gaat verder onder de foto | Tekst gaat verder onder de video | Tekst gaat verder onder de afbeelding | Tekst loopt door onder de foto | Artikel gaat verder onder de foto | Artikel gaat verder onder de video",
        "pl": "Reklama | Reklamy | Autopromocja | Materiał sponsorowany | Materiał promocyjny | Artykuł sponsorowany"
        " | Dalsza część artykułu pod reklamą | Dalsza część tekstu pod reklamą | Dalsza część tekstu pod wideo | Dalsza część tekstu pod filmem | Dalsza część artykułu pod wideo | Dalszy ciąg artykułu pod materiałem wideo"
        " | Dalszy ciąg pod reklamą | Sprawdź, gdzie kupisz | Pomiń reklamę"
        " | Tekst promocyjny | Ogłoszenia | Współpraca reklamowa | Dalszy ciąg materiału pod wideo | Ciąg dalszy pod reklamą",
        "ru": "Реклама | На правах рекламы | Партнёрский материал | Рекламный материал | Спонсорский материал | Реклама на сайте"
        " | Продолжение после рекламы | Продолжение статьи после рекламы | Рекламодателям | Спецпроект | Промо | Объявления"
        " | Реклама. Продолжение ниже | Партнерский проект",
        "uk": "Реклама | На правах реклами | Рекламний блок | Рекламний матеріал | Партнерський матеріал | Реклама на сайті"
        " | Спецпроєкт | Продовження після реклами | Рекламодавцям | Оголошення",
        "tr": "Reklam | Reklamlar | Sponsorlu | Sponsorlu içerik | İlan | Reklamı geç | Haberin devamı reklamdan sonra"
        " | Reklam ver | Advertorial | Resmi ilanlar",
        "ar": "إعلان | إعلانات | الإعلانات | محتوى مدفوع | إعلان ممول | أعلن معنا | محتوى برعاية | برعاية",
        "zh": "广告 | 廣告 | 赞助 | 贊助 | 赞助内容 | 广告服务 | 推广 | 推廣 | 贊助內容 | 廣告刊登 | 广告后继续阅读 | 請繼續往下閱讀 | 请继续往下阅读",
        "ja": "広告 | PR | スポンサーリンク | スポンサードリンク | AD | 広告掲載 | 広告のあとにも続きます | 広告の後にも続きます | 提供 | タイアップ広告"
        " | 広告掲載について | 記事は広告の下に続きます | スポンサー",
        "ko": "광고 | 광고문의 | 스폰서 | 협찬 | 광고 안내 | 광고안내 | AD | 광고제휴 | 스폰서 링크",
        "cs": "Reklama | Inzerce | Komerční sdělení | Reklamní sdělení | Článek pokračuje pod reklamou | Článek dál pokračuje pod reklamou"
        " | Placená inzerce | Sponzorováno | PR článek | Text pokračuje pod reklamou",
        "sv": "Annons | Annonser | Reklam | Annonsera | Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen"
        " | Sponsrat | Annonsinnehåll | Visa annons | Sponsrat innehåll | Läs vidare efter annonsen",
        "da": "Annonce | Annoncer | Annoncering | Sponsoreret | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen"
        " | Kommercielt samarbejde | Reklame | Sponsoreret indhold | Annoncørbetalt indhold",
        "no": "Annonse | Annonser | Reklame | Annonsørinnhold | Kommersielt innhold | Artikkelen fortsetter under annonsen | Sponset innhold"
        " | Saken fortsetter under annonsen | Saken fortsetter under | Artikkelen fortsetter under | Artikkelen fortsetter etter annonsen | Annonsere",
        "el": "Διαφήμιση | Διαφημίσεις | Διαφημιστείτε | Χορηγούμενο περιεχόμενο | Χορηγούμενο | Μικρές αγγελίες | Το άρθρο συνεχίζεται μετά τη διαφήμιση", "id": "Iklan | Info iklan | Pasang iklan | Konten bersponsor | Konten promosi | Lewati iklan | Bersponsor | Baca berita tanpa iklan | Kandungan tajaan | Beriklan dengan kami", "vi": "Quảng cáo | Liên hệ quảng cáo | Được tài trợ | Nội dung được tài trợ | Nội dung tài trợ | Bảng giá quảng cáo | Báo giá quảng cáo | Rao vặt", "th": "โฆษณา | ติดต่อโฆษณา | ลงโฆษณา | ติดต่อลงโฆษณา | สนใจลงโฆษณา | พื้นที่โฆษณา | โฆษณากับเรา", "sr": "Оглас | Oglas | Oglasi | Reklama | Reklame | Tekst se nastavlja ispod oglasa | Tekst se nastavlja ispod reklame | Tekst se nastavlja nakon reklame | Sponzorisano | Sponzorisani sadržaj | Plaćeni oglas | Promotivni tekst | Oglašavanje | Mali oglasi | Огласи | Реклама | Рекламе | Текст се наставља испод огласа | Текст се наставља испод рекламе | Текст се наставља након рекламе | Спонзорисано | Спонзорисани садржај | Плаћени оглас | Промотивни текст | Оглашавање | Мали огласи", "ca": "Contingut patrocinat | Publicitat | Patrocinat | Anunci | Anuncis | Anuncia't | Anuncis classificats | Contingut promocionat",
        "hi": "विज्ञापन | प्रायोजित | स्पॉन्सर्ड | प्रायोजित सामग्री | विज्ञापन दें | हमारे साथ विज्ञापन करें | विज्ञापन हटाएं",
        "fi": "Mainos | Mainokset | Kaupallinen yhteistyö | Juttu jatkuu mainoksen jälkeen | Juttu jatkuu mainoksen alla | Juttu jatkuu kuvan jälkeen | Juttu jatkuu kuvan alla"
        " | Artikkeli jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen alla | Mainossisältö | Sponsoroitu sisältö"
        " | Kaupallinen sisältö | Mainostajille",
        "hu": "Hirdetés | Hirdetések | Reklám | Szponzorált tartalom | Támogatott tartalom | Fizetett tartalom | Fizetett hirdetés"
        " | A cikk a hirdetés után folytatódik | Médiaajánlat | Hirdessen nálunk | PR cikk | Apróhirdetés",
        "ro": "Publicitate | Reclamă | Reclame | Conținut sponsorizat | Conținut plătit | Sponsorizat | Mica publicitate"
        " | Articolul continuă după reclamă | Articolul continuă după publicitate",
        "bg": "Реклама | Реклами | Платено съдържание | Рекламно съдържание | Спонсорирано съдържание | Платена публикация | За реклама"
        " | Реклама в сайта | Рекламирайте при нас | Малки обяви | Статията продължава след рекламата",
        "hr": "Oglas | Oglasi | Reklama | Tekst se nastavlja ispod oglasa | Članak se nastavlja ispod oglasa | Sponzorirani sadržaj"
        " | Sponzorirani članak | Promotivni sadržaj | Promo sadržaj | Plaćeni oglas | Oglašavanje | Mali oglasi",
        "sk": "Reklama | Inzercia | Článok pokračuje pod reklamou | Článok pokračuje pod videoreklamou | Článok pokračuje pod video reklamou | Text pokračuje pod reklamou"
        " | Pokračovanie článku pod reklamou | Platená inzercia | Komerčná správa | Komerčný článok | Sponzorovaný obsah | Sponzorované"
        " | PR článok | Cenník inzercie | Cenník reklamy",
        "sl": "Oglas | Oglasi | Oglasno sporočilo | Promocijsko sporočilo | Promocijska vsebina | Sponzorirana vsebina | Sponzorirano"
        " | Naročena vsebina | Oglaševanje | Mali oglasi",
        "lt": "Reklama | Užsakomasis turinys | Rėmėjo turinys | Partnerio turinys | Reklaminis straipsnis | Reklamos užsakymas | Reklama portale"
        " | Skelbimai",
        "lv": "Reklāma | Saturs turpināsies pēc reklāmas | Raksta turpinājums pēc reklāmas | Turpinājums pēc reklāmas | Reklāmraksts"
        " | Sponsorēts saturs | Reklāmdevējiem | Sludinājumi",
        "et": "Reklaam | Artikkel jätkub pärast reklaami | Sisuturundus | Reklaamtekst | Kuulutused",
        "is": "Auglýsing | Auglýsingar | Kostuð kynning | Smáauglýsingar | Auglýstu hjá okkur",
        "he": "פרסומת | תוכן ממומן | תוכן שיווקי | ממומן | פרסום באתר | פרסמו אצלנו | לפרסום באתר | לוח מודעות",
        "fa": "آگهی | تبلیغات | رپورتاژ آگهی | رپرتاژ آگهی | تبلیغات متنی | محتوای تبلیغاتی | تعرفه تبلیغات | سفارش آگهی | آگهی‌ها",
    },
    leads={"en": "Advertisement"},
    patterns=(
        Pattern(
            regex=r"^(?:story|article|content|text|post|continue|scroll|keep|advertisement|the article)\b.{0,30}\b(?:below|after|under|past)?"
            r" (?:this |the |our |these )?(?:ads?|adverts?|advertisements?|advertising|sponsors?|sponsored)\b.{0,30}$",
            cues="ad ads advert adverts advertisement advertisements advertising sponsor sponsors sponsored",
            at_most=9,
        ),
        Pattern(regex=r"^(?:sponsored|paid|promoted|presented|powered|brought to you|in partnership|paid for|supported|advertising|advertisement|partner)(?: content| post)?"
                r" (?:by|with|from)\b(?!.*, (?:the|a|an|it|he|she|they|we|his|her|its|their)\b)[^.]{0,50}$", cues="sponsored paid promoted presented powered brought partnership supported advertising advertisement partner", at_most=9),
        Pattern(
            regex=r"\b(?:we|i|site|website|post|article|page|links?|us)\b.{0,60}\b(?:earn|receive|make|get|paid)\b.{0,12}\b(?:a )?(?:small |affiliate |an |modest )?(?:commissions?|percentage of)\b"
            r"|\b(?:contains?|uses?|include|includes|are) (?:\w+ )?affiliate links?\b|\bearns? from qualifying purchases\b",
            cues="affiliate commission commissions qualifying",
            at_most=45,
        ),
        Pattern(regex=r"^(?:advertis(?:ing|er) disclosure|affiliate disclosure): |\badvertising disclaimer\b", cues="disclosure disclaimer", at_most=60),
        Pattern(regex=r"\benthalt (?:\w+ ){0,2}(?:werbung|werbelinks?|affiliate|produktplatzierung(?:en)?)\b", cues="enthalt", at_most=30, language="de"),
        Pattern(regex=r"^(?:this|the) (?:post|article|page|site|content) contains? references to products from\b", cues="references", at_most=60),
        Pattern(regex=r"^we (?:only )?recommend (?:the best )?products\b.{0,60}\bindependent(?:ly)?\b", cues="recommend", at_most=60),
        Pattern(regex=r"^(?:disclaimer: )?the responses below are not provided or commissioned\b", cues="commissioned", at_most=60),
        Pattern(regex=r"\b(?:letzte )?aktualisierung am 0\.0\.0\b.{0,60}\b(?:affiliate|verlinkungen|api|preise?)\b", cues="aktualisierung", at_most=60, language="de"),
        Pattern(regex=r"\b(?:all )?prices (?:and availability )?(?:are |were )?(?:correct|accurate) (?:at|as of)\b", cues="prices", at_most=30),
    ),
    drops=(
        "REKLAMA", "REKLĀMA", "REKLAAM", "AUGLÝSING", "פרסומת", "آگهی",
        "MAINOS", "HIRDETÉS", "PUBLICITATE", "РЕКЛАМА", "OGLAS", "REKLAMA", "OGLAS",
        "ADVERTISEMENT", "Advertisement · Scroll to continue", "Story continues below advertisement", "Ads by Google", "If you buy through our links, we may earn a commission.",
        "Letzte Aktualisierung am 2.02.2022 / Affiliate Links", "*Werbung. Dieser Beitrag enthält Werbung für Beispiel.", "Anzeige, enthält Affiliate Links", "Advertising disclosure: We may be paid for some of the links.",
        "We recommend the best products through an independent review process.", "All prices correct at time of publication", "Article content", "— ANZEIGE —", "Publicité", "PUBLICIDAD", "Pubblicità", "Publicidade", "Advertentie",
        "REKLAMA", "Реклама", "На правах реклами", "REKLAM", "إعلان", "广告", "スポンサーリンク", "광고", "Inzerce", "ANNONS",
        "Annoncering", "Annonsørinnhold", "Διαφήμιση", "Iklan", "Quảng cáo", "โฆษณา", "Оглас", "Publicitat", "विज्ञापन",
    ),
    keeps=("Sponsored by the brewery, the team wore its stag.",
        "Advertisements for the drug were banned.", "The agents earned a commission on every flat that they sold in the tower.",
        "Advertising pays", "We recommend the products of the valley, the cook said.", "Disclosure was demanded.", "Article content must be cited in full.", "He used the personas to pitch advertisers.",
    ),
)  # fmt: skip

MARKUP = Rule(
    name="advert-markup",
    role="advert",
    why="Markup for readers without scripts was escaped by mistake: the slot of an advertisement shows its tags as text.",
    opens={"en": "<a href= | <img src= | <iframe src= | <ins class= | <script src= | <script type= | <noscript>"},
    opens_at_most=40,
    weak=True,
    drops=(
        '<a href="https://ads.example/click?zone=7"><img src="https://ads.example/banner.gif" width="300"></a>',
        "<iframe src='https://ads.example/slot'></iframe>",
    ),
    keeps=("A link needs the tag <a href=...>, said the teacher.",),
)

JOB = Rule(
    name="job-advert",
    role="advert",
    why="Boxes of a job market stand in and below articles; each title says that all sexes may apply.",
    lines={"de": "Stellenmarkt | Neue Stellenangebote | Aktuelle Stellenangebote | Top-Stellenangebote"},
    patterns=(
        Pattern(
            regex=r"(?i)^(?!.*[.!?…]$).*\((?:m|w|f|d|x|h|k|v|gn)(?: ?[/|:*] ?(?:m|w|f|d|x|h|k|v|i|gn|div)){1,3}\)",
            cues="m w f h",
            at_most=25,
            folded=False,
            language="de",
        ),
    ),
    weak=True,
    run=True,
    drops=(
        "Stellenmarkt",
        "Leitung (m/w/d) Controlling",
        "Ingenieur (m|w|d) für Brückenbau, Musterwerke AG, Bad Beispiel",
        "Head of Data (f/m/x)",
        "Chef de projet (h/f)",
    ),
    keeps=("In jeder deutschen Stellenanzeige steht heute (m/w/d), weil das Gesetz es so will.", "He won (7/3)."),
)

RULES = (LABEL, MARKUP, JOB)
