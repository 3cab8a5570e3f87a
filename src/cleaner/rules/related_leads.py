"""Links to other stories between the paragraphs, and what stands before their headlines."""

from cleaner.rules.base import Pattern, Rule

LEAD = Rule(
    name="related-lead",
    role="related",
    why="Editors set a link to another story between two paragraphs and say so in capitals before its headline.",
    leads={
        "en": "Read more | Watch | Read also | Also read | See also | Related | Related story | Related article | Related articles"
        " | Related stories | Related coverage | Related video | Related news | Related link | Related links | More"
        " | Read next | Watch now | Watch this | Watch video | Watch live | Watch the video | Watch below | Watch more"
        " | See more | See photos | See pictures | Click here | Don't miss | Must read | Recommended | You may like"
        " | More on this | More news | More from | Read this next | Up next | Go deeper | Dig deeper"
        " | Also of interest | In photos | Full coverage | Complete coverage | Gallery"
        " | Photo gallery | Photo essay | Slideshow | Slide show | Fact check"
        " | Full story | Read the full story | Read full story | Read our full | Read it here"
        " | Editor's pick | Most read | Further reading | You might like | You may also like | Opinion"
        " | More stories | More on this story | Listen now | Next story | Next article"
        " | Previous article | Previous story | Next post | Previous post",
        "de": "Lesen Sie auch | Lesen Sie dazu | Lesen Sie hier | Lesen Sie mehr | Lesen Sie dazu auch | Auch interessant"
        " | Mehr zum Thema | Mehr dazu | Lesetipp | Lesen Sie jetzt | Passend dazu | Weiterlesen | Zum Thema"
        " | Das könnte Sie auch interessieren | Siehe auch | Weitere Artikel | Ähnliche Artikel | Lies auch | Lies dazu | Lies hier",
        "fr": "À lire aussi | Lire aussi | À lire | À voir | Voir aussi | À lire également | Lire également | Sur le même sujet"
        " | EN IMAGES | À voir aussi | Pour aller plus loin | Article précédent | Article suivant",
        "es": "Puedes ver | Lea también | Lee también | Leer también | Te puede interesar | También te puede interesar | Te recomendamos"
        " | Más información | Lea más | Lee más | Ver también | Vea también | Relacionado | Mira también | Además"
        " | Le puede interesar | Noticia relacionada | Le recomendamos | Puede leer",
        "it": "Leggi anche | Approfondisci | Leggi l'articolo | Vedi anche | Guarda anche | Potrebbe interessarti"
        " | Leggi pure | Ti potrebbe interessare | Per approfondire",
        "pt": "Leia também | Leia mais | Veja também | Saiba mais | Veja mais | Assista | Ouça | Ler também"
        " | Ler mais | Leia ainda",
        "nl": "Lees ook | Lees meer | Bekijk ook | Zie ook | Lees verder | Luister ook | Kijk ook | Lees hier",
        "pl": "Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Przeczytaj także | Przeczytaj również | Zobacz także"
        " | Zobacz też | Zobacz również | Przeczytaj | Przeczytaj też | Polecamy | WIDEO | Posłuchaj",
        "ru": "Читайте также | Читать также | Смотрите также | Материал по теме | По теме | Материалы по теме | Подробнее | Читайте ещё"
        " | См. также | Читать далее | Ещё по теме | Читайте",
        "uk": "Читай також у | Читайте також | Читати також | Дивіться також | Матеріал за темою | За темою | Читайте ще | Читай також | До теми"
        " | Більше про це | Докладніше",
        "tr": "Ayrıca oku | İlgili haber | Ayrıca okuyun | Bunu da okuyun | İlginizi çekebilir | Devamını oku | Haberin devamı | Sonraki haber",
        "ar": "اقرأ أيضا | اقرأ المزيد | شاهد أيضا | طالع أيضا | مواضيع ذات صلة | للمزيد",
        "zh": "更多新聞 | 更多新闻 | 更多報導 | 更多报道 | 相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 相关报道 | 相關報導 | 看更多 | 相关新闻 | 相關新聞 | 上一篇 | 下一篇 | 阅读更多 | 相关资讯请关注 | 更多内容请关注",
        "ja": "関連記事 | 関連リンク | あわせて読みたい | 合わせて読みたい | おすすめ記事 | 次の記事 | 前の記事 | こちらも読む | 続きを読む | 写真を見る",
        "ko": "관련기사 | 관련 기사 | 관련뉴스 | 함께 읽기 | 추천기사 | 더보기 | 더 읽기 | 다음글 | 이전글",
        "cs": "Čtěte také | Čtěte více | Čtěte i | Přečtěte si také | Přečtěte si | Podívejte se | Související | Mohlo by vás zajímat",
        "sv": "Läs också | Läs även | Läs mer | Se även | Se också | Mer om ämnet | Lyssna på",
        "da": "Læs også | Læs mere | Se også | Hør også",
        "no": "Les også | Les mer | Se også | Hør også",
        "fi": "Lue myös | Katso myös | Lue lisää",
        "hu": "Olvassa el ezt is | Olvasd el ezt is | Kapcsolódó | Kapcsolódó cikk | Kapcsolódó cikkek | Ez is érdekelheti | Ezt is olvassa el | Ezt is olvasd el",
        "ro": "Recomandări | Citește și | Citiți și | Vezi și | Citește mai mult",
        "el": "Διαβάστε επίσης | Διαβάστε ακόμη | Διαβάστε ακόμα | Δείτε επίσης | Διαβάστε περισσότερα",
        "bg": "Прочетете също | Прочетете още | Прочети още | Вижте още | Още по темата",
        "hr": "Pročitajte još | Pročitaj još | Pročitajte i | Pročitajte i ovo | Pročitajte više | Pogledajte još | Pogledajte i",
        "sr": "Pročitajte još | Pročitajte i | Pročitajte i ovo | Прочитајте још | Прочитајте и | Прочитајте и ово",
        "sk": "Čítajte aj | Čítajte tiež | Prečítajte si aj | Prečítajte si tiež | Pozrite si aj",
        "sl": "Preberite tudi | Preberite še | Oglejte si tudi",
        "ca": "Llegeix també | Llegiu també | Vegeu també | Més informació",
        "lt": "Skaitykite taip pat | Taip pat skaitykite | Skaityti daugiau | Skaitykite daugiau",
        "lv": "Lasi arī | Lasiet arī | Skaties arī | Lasi vairāk",
        "et": "Loe ka | Loe veel | Vaata ka | Loe lisaks",
        "is": "Lestu meira | Lestu einnig | Sjá einnig",
        "he": "קראו גם | קרא גם | קראו עוד | צפו גם | לקריאה נוספת | עוד בנושא",
        "fa": "بیشتر بخوانید | همچنین بخوانید | بیشتر بدانید",
        "hi": "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें",
        "id": "Baca juga | Simak juga | Lihat juga | Baca selengkapnya",
        "vi": "Đọc thêm | Xem thêm | Đọc tiếp",
        "th": "อ่านเพิ่มเติม | อ่านข่าวเพิ่มเติม | อ่านต่อ | ข่าวที่เกี่ยวข้อง | อ่านข่าว | อ่านข่าวอื่น",
        "ur": "مزید پڑھیں | یہ بھی پڑھیں | مزید پڑھیے | یہ بھی پڑھیے",
        "bn": "আরও পড়ুন | আরো পড়ুন",
        "ta": "மேலும் படிக்க | இதையும் படிங்க | இதையும் படியுங்கள் | இதையும் படிக்க",
        "te": "ఇవి కూడా చదవండి | ఇది కూడా చదవండి | మరింత చదవండి",
        "kn": "ಇದನ್ನೂ ಓದಿ",
        "gu": "આ પણ વાંચો",
        "mr": "हेही वाचा | हे ही वाचा",
        "fil": "Basahin | Basahin din | Basahin rin",
        "ms": "Baca lagi | Baca juga",
        "sw": "Soma zaidi | Soma pia",
        "ka": "წაიკითხეთ ასევე | ასევე წაიკითხეთ",
        "kk": "Оқи отырыңыз | Сондай-ақ оқыңыз",
        "az": "Həmçinin oxuyun",
        "be": "Чытайце таксама",
        "sq": "Lexo edhe | Lexoni edhe",
    },
    patterns=(
        Pattern(regex=r"(?i)^(?:lesen sie (?:auch|dazu)|auch interessant) [^.]{8,140}$", cues="lesen interessant", at_most=22, folded=False, language="de"),
        Pattern(regex=r"(?i)^(?:(?:[àa] )?lire|[àa] voir) aussi [^.]{8,140}$", cues="aussi", at_most=24, folded=False, language="fr"),
        Pattern(regex=r"(?i)^(?:lea|lee|leer|vea) (?:tambi[ée]n|adem[áa]s) [^.]{8,140}$", cues="lea lee leer vea", at_most=24, folded=False, language="es"),
        Pattern(regex=r"^(?:MIRA|LEE|LEA|VEA|VER|TE RECOMENDAMOS|MIRA TAMBIÉN|LEE MÁS|MÁS DE ESTO): .{8,140}$", cues="mira lee lea vea ver recomendamos mas", at_most=26, folded=False, language="es"),
        Pattern(regex=r"(?i)^(?:leggi|guarda) anche [^.]{8,140}$", cues="anche", at_most=24, folded=False, language="it"),
        Pattern(regex=r"(?i)^(?:leia|veja|confira) (?:tamb[ée]m|mais) [^.]{8,140}$", cues="leia veja confira", at_most=24, folded=False, language="pt"),
        Pattern(regex=r"(?i)^lees (?:ook|verder) [^.]{8,140}$", cues="lees", at_most=22, folded=False, language="nl"),
        Pattern(regex=r"(?i)^(?:czytaj|zobacz) (?:też|także|również|więcej) [^.]{8,140}$", cues="czytaj zobacz", at_most=22, folded=False, language="pl"),
        Pattern(regex=r"(?i)^(?:читайте|смотрите) (?:также|ещё|еще|далее) [^.]{8,140}$", cues="читайте смотрите", at_most=22, folded=False, language="ru"),
        Pattern(regex=r"(?i)^(?:читайте|дивіться) (?:також|ще) [^.]{8,140}$", cues="читайте дивіться", at_most=22, folded=False, language="uk"),
        Pattern(regex=r"(?i)^(?:čtěte|přečtěte si) (?:také|více) [^.]{8,140}$", cues="ctete prectete", at_most=22, folded=False, language="cs"),
        Pattern(regex=r"(?i)^(?:läs|læs|les) (?:också|även|også) [^.]{8,140}$", cues="ocksa aven ogsa", at_most=22, folded=False, language="mul"),
        Pattern(regex=r"(?i)^(?:also read|read also) [^.]{8,140}$", cues="also", at_most=24, folded=False),
        Pattern(regex=r"(?i)^(?:ilgili haber(?:ler)?|bunu da oku(?:yun)?) [^.]{8,140}$", cues="ilgili bunu", at_most=22, language="tr"),
        Pattern(regex=r"(?i)^(?:pročitajte (?:još|i|također|takođe|više)|прочитајте (?:још|и|такође)) [^.]{8,140}$", cues="procitajte прочитаjте прочитајте", at_most=22, folded=False, language="hr"),
        Pattern(regex=r"(?i)^citește și [^.]{8,140}$", cues="citeste", at_most=22, folded=False, language="ro"),
        Pattern(regex=r"(?i)^διαβάστε (?:επίσης|ακόμα|ακόμη) [^.]{8,140}$", cues="διαβαστε", at_most=22, folded=False, language="el"),
        Pattern(regex=r"(?i)^прочетете (?:още|също) [^.]{8,140}$", cues="прочетете", at_most=22, folded=False, language="bg"),
        Pattern(regex=r"(?i)^(?:prečítajte si|čítajte) (?:aj|tiež) [^.]{8,140}$", cues="citajte precitajte", at_most=22, folded=False, language="sk"),
        Pattern(regex=r"(?i)^lue myös [^.]{8,140}$", cues="lue", at_most=20, folded=False, language="fi"),
        Pattern(regex=r"(?i)^baca juga [^.]{8,140}$", cues="baca", at_most=22, folded=False, language="id"),
        Pattern(regex=r"^(?:اقرأ|إقرأ|اقرؤوا|اقرئي) (?:أيضا|أيضًا|أيضاً) [^.]{8,140}$", cues="اقرا", at_most=22, folded=False, language="ar"),
        Pattern(regex=r"^(?:קראו|קרא) (?:גם|עוד) [^.]{8,140}$", cues="קראו קרא", at_most=22, folded=False, language="he"),
        Pattern(regex=r"(?i)^meer lezen\? [^.]{8,140}$", cues="lezen", at_most=24, folded=False, language="nl"),
        Pattern(regex=r"^関連(?:記事|ニュース|情報)?】.{4,120}$", cues="関連", at_most=50, language="ja"),
        Pattern(regex=r"^[▶▷►☞■◆\[【<]{1,2} ?관련 ?(?:기사|뉴스)[\]】>]?[ :].{4,120}$", cues="관련", at_most=50, folded=False, language="ko"),
        Pattern(regex=r"^更多 ?\w{2,8} ?(?:報導|报道)$", cues="報導 报道", at_most=8, language="zh"),
        Pattern(regex=r"^կարդացեք նաեւ ?[.՝:] ?.{3,140}$", cues="կարդացեք", at_most=30, language="hy"),
    ),
    drops=(
        "Lies auch: Was die Flut zurückließ", "İlgili haber Köprü ilkbaharda yeniden açılıyor", "Pročitajte još Most se ponovno otvara", "Citește și Podul se redeschide în primăvară", "Διαβάστε επίσης Η γέφυρα ανοίγει ξανά", "Прочетете още Мостът отваря отново", "Čítajte aj Most otvoria na jar", "Lue myös Silta avataan keväällä", "Baca juga Jembatan dibuka kembali", "اقرأ أيضا الجسر يفتح من جديد", "קראו גם הגשר ייפתח שוב",
        "Per approfondire: Dieci anni dopo la piena", "Meer lezen? Tien jaar na de vloed", "Čtěte více: Deset let po povodni", "Kapcsolódó cikk: Tíz évvel az árvíz után",
        "Pročitajte i ovo: Deset godina nakon poplave", "Skaitykite daugiau: Dešimt metų po potvynio", "לקריאה נוספת: עשר שנים אחרי השיטפון", "อ่านข่าว: สิบปีหลังน้ำท่วม", "مزید پڑھیں: سیلاب کے دس سال بعد",
        "আরও পড়ুন: বন্যার দশ বছর পর", "மேலும் படிக்க: வெள்ளத்துக்குப் பத்து ஆண்டுகள்", "ఇవి కూడా చదవండి: వరద వచ్చిన పదేళ్లకు", "ಇದನ್ನೂ ಓದಿ: ಪ್ರವಾಹದ ಹತ್ತು ವರ್ಷ", "આ પણ વાંચો: પૂરનાં દસ વર્ષ", "हेही वाचा: पुराला दहा वर्षे",
        "BASAHIN: Sampung taon matapos ang baha", "Baca lagi: Sepuluh tahun selepas banjir", "Soma zaidi: Miaka kumi baada ya mafuriko", "წაიკითხეთ ასევე: წყალდიდობის შემდეგ", "Оқи отырыңыз: Су тасқынынан кейін он жыл",
        "Həmçinin oxuyun: Daşqından on il sonra", "Чытайце таксама: Дзесяць гадоў пасля паводкі", "Lexo edhe: Dhjetë vjet pas përmbytjes", "【関連記事】洪水から十年", "▶관련기사 \"홍수 뒤 10년\"", "[관련기사] 홍수 뒤 10년",
        "更多 例示台 報導", "Կարդացեք նաև. Ջրհեղեղից տասը տարի անց", "Կարդացեք նաև՝ Ջրհեղեղից տասը տարի անց",
        "Olvassa el ezt is: Tavasszal újra megnyílik a híd", "Прочитајте још: Мост се поново отвара у пролеће", "Preberite tudi: Most bodo znova odprli spomladi", "Llegeix també: El pont torna a obrir a la primavera", "Skaitykite taip pat: Tiltas vėl atidaromas pavasarį", "Lasi arī: Tiltu atkal atvērs pavasarī", "Loe ka: Sild avatakse kevadel uuesti", "Lestu meira: Brúin opnar aftur í vor", "بیشتر بخوانید: پل در بهار دوباره باز می‌شود", "อ่านเพิ่มเติม: สะพานจะเปิดอีกครั้งในฤดูใบไม้ผลิ",
        "Lue myös: Silta avataan uudelleen keväällä", "Citește și: Podul se redeschide în primăvară", "Διαβάστε επίσης: Η γέφυρα ανοίγει ξανά την άνοιξη", "Прочетете още: Мостът отваря отново през пролетта", "Pročitajte još: Most se ponovno otvara u proljeće", "Čítajte aj: Most otvoria na jar", "Baca juga: Jembatan dibuka kembali pada musim semi", "Đọc thêm: Cây cầu mở lại vào mùa xuân", "यह भी पढ़ें: वसंत में फिर खुलेगा पुल", "קראו גם: הגשר ייפתח שוב באביב",
        "READ MORE: Ten years after the flood", "Lesen Sie auch Was die Flut zurückließ", "À lire aussi Dix ans après la crue", "MIRA: Diez años después de la crecida, vuelve el puente", "Lea también Diez años después del agua",
        "Leggi anche Dieci anni dopo la piena", "Leia também Dez anos depois da cheia", "Lees ook Tien jaar na de vloed", "Czytaj także Dziesięć lat po powodzi",
        "Читайте также Десять лет спустя", "Читайте також Десять років потому", "Čtěte také Deset let po povodni", "Läs också Tio år efter floden", "Les også Ti år etter flommen",
        "Also read Ten years after the flood", "RELATED: What we know about the bridge", "Watch: Divers search the harbour",
        "Also Read: Foo Bar", "LESEN SIE AUCH: Was die Flut zurückließ", "Lire aussi : Dix ans après", "Lea también: Diez años después",
        "Leggi anche: Dieci anni dopo", "Leia também: Dez anos depois", "Lees ook: Tien jaar later",
        "Czytaj także: Dziesięć lat później", "Читайте также: Десять лет спустя", "Читайте також: Десять років потому",
        "İlgili haber: On yıl sonra", "اقرأ أيضا: بعد عشر سنوات", "相关阅读：十年之后", "関連記事：十年後の町", "관련기사: 10년 뒤",
        "Čtěte také: Deset let poté", "Läs också: Tio år senare", "Læs også: Ti år efter", "Les også: Ti år etter",
    ),
    keeps=(
        "More than a thousand people came: farmers, teachers, nurses.", "Lesen Sie auch das Kleingedruckte, riet der Anwalt seinen Mandanten.",
        "Les ogres ne lisent pas", "Per approfondire la questione, il comitato ha chiesto tre perizie.", "Meer lezen? Dat lukt alleen wie vroeg begint, zegt de onderzoeker.", "Čtěte více knih, radí dětem knihovnice.",
        "Skaitykite daugiau knygų, ragina bibliotekininkė.", "관련 기사를 쓴 기자는 해고됐다.", "更多新聞自由的倡議者被捕。", "関連する記事は後に削除された。", "Basahin muna ang kontrata, payo ng abogado.", "Soma zaidi vitabu, mwalimu aliwaambia watoto.",
        "Կարդացեք նաև նրա առաջին վեպը, խորհուրդ է տալիս գրադարանավարը։", "อ่านข่าวทุกเช้าคือสิ่งที่เขาทำมาสี่สิบปี", "Lies auch das Kleingedruckte, riet die Anwältin ihren Mandanten.", "மேலும் படிக்க விரும்பும் மாணவர்கள் பணமின்றித் தவிக்கின்றனர்.",
    ),
)  # fmt: skip

LEAD_HINT = Rule(
    name="related-lead-hint",
    role="related",
    why="One word before the colon of a link; articles use the same words.",
    leads={
        "en": "Read | More | Photos | Video | Timeline | Interactive | Explainer | Live updates | Gallery | Trending | Opinion | Listen | Next | Previous | Prev | Learn more | Find out more | Map | In pictures | Previously | Fact check"
        " | Special report | Source | Via",
        "de": "Mehr | Hintergrund | Video", "fr": "Lire | Vidéo | En direct", "es": "Video | Mira", "it": "Leggi | Guarda", "pt": "Leia | Veja | Confira", "pl": "Zobacz | Czytaj | Sprawdź", "ru": "Видео | Читайте", "uk": "Важливо | Читайте | Відео",
        "ar": "شاهد | اقرأ | المزيد", "zh": "更多", "ja": "関連 | 動画", "cs": "Více | Čtěte", "sv": "Läs", "da": "Læs", "no": "Les",
    },
    patterns=(Pattern(regex=r"^(?:動画|写真|画像|写真特集)】.{4,120}$", cues="動画 写真 画像", at_most=50, language="ja"),),
    weak=True,
    drops=("【動画】港の夜明け", "READ: Ten years after", "VIDEO: Hafen", "Lire : Dix ans", "Mira: Diez años", "Guarda: il porto", "Veja: dez anos", "Zobacz: port", "Видео: порт", "Відео: порт", "شاهد: الميناء", "更多：十年之后", "動画：港", "Více: přístav", "Läs: Hamnen", "Læs: Havnen", "Les: Havna"),
    keeps=("Read: the verb and its past",),
)  # fmt: skip
