"""Captions and credits of pictures."""

from cleaner.rules.base import Pattern, Rule

_AGENCIES = (
    r"(?:getty(?: images)?|reuters|afp|\bap\b|associated press|epa(?:-efe)?|\befe\b|\bdpa\b|ansa|shutterstock|istock(?:photo)?|alamy|imago|picture alliance|"
    r"anadolu|bloomberg|corbis|zuma|sipa|xinhua|tass|\bpa\b|pa media|pa wire|press association|rex features|wireimage|nurphoto|lightrocket|unsplash|pixabay|pexels|adobe stock|"
    r"depositphotos|scanpix|\bntb\b|ritzau|\btt\b|\banp\b|belga|\bpap\b|\bctk\b|\bapa\b|keystone|ukrinform|укрінформ|уніан|riа|риа новости|кoммерсантъ|legion-media|"
    r"wikimedia(?: commons)?|flickr|nasa|maxar|action images|usa today sports|upi|polaris|staff photo|file photo|"
    r"gallo images|ddp|action press|bildbyran|east news)"
)
_DATELINE = rf".{{2,60}}\(.{{0,20}}{_AGENCIES}.{{0,20}}\)[. ]{{0,2}}[-–—]"
"""How a text of an agency opens: its end is no credit."""
_CUES = (
    "getty reuters afp ap press epa efe dpa ansa shutterstock istock istockphoto alamy imago alliance anadolu bloomberg corbis zuma sipa xinhua tass pa rex wireimage"
    " nurphoto lightrocket unsplash pixabay pexels stock depositphotos scanpix ntb ritzau tt anp belga pap ctk apa keystone ukrinform укрінформ уніан риа wikimedia flickr handout"
    " courtesy nasa maxar images upi polaris agence photo gallo redux magnum ddp bildbyran"
)

CREDIT = Rule(
    name="credit-line",
    role="credit",
    action="lift",
    why="The photographer or agency stands below the picture as a line of its own.",
    leads={
        "en": "Photo | Photos | Photograph | Photographs | Photo by | Photos by | Photography by | Photo credit | Photo credits | Image credit"
        " | Image credits | Image | Image source | Picture | Pictures | Picture by | Picture credit | Credit | Credits | Illustration | Illustration by"
        " | Illustrations by | Cover photo | Featured image | Feature image | Image by | Image courtesy | Photo courtesy | Image copyright"
        " | Photo illustration | Lead image | Header image | Main image | Top image | Video credit | Photo source",
        "de": "Rubriklistenbild | Foto | Fotos | Beitragsbild | Artikelbild | Bild | Bilder | Bildquelle | Bildrechte | Bildnachweis | Fotocredit | Symbolfoto | Symbolbild | Archivfoto | Archivbild | Grafik | Fotograf"
        " | Illustration | Titelbild | Quelle Foto",
        "fr": "Photo | Photos | Crédit | Crédits | Crédit photo | Crédits photo | Illustration | Image | Photographie",
        "es": "Foto | Fotos | Fotografía | Imagen | Crédito | Foto de | Fotografías | Ilustración",
        "it": "Foto | Immagine | Crediti | Foto di | Credit | Fotografie", "pt": "Foto | Fotos | Imagem | Crédito | Fotografia | Ilustração | Crédito da foto",
        "nl": "Foto | Foto's | Beeld | Bron foto | Fotograaf", "pl": "Foto | Fot | Zdjęcie | Zdjęcia | Źródło zdjęcia | Fot. ilustracyjna | Foto ilustracyjne",
        "ru": "Фото | Фотография | Фото автора | Изображение | Иллюстрация | Источник фото | Фотографии | Источник изображения",
        "uk": "Фото | Фотографія | Зображення | Ілюстрація | Фото автора | Джерело фото | Ілюстративне фото", "tr": "Fotoğraf | Foto | Fotoğraflar | Görsel",
        "ar": "صورة | الصورة | تصوير | المصدر للصورة", "zh": "图 | 图片 | 摄影 | 图片来源 | 圖片來源 | 攝影 | 图源 | 图片说明 | 圖 | 资料图 | 圖說",
        "ja": "写真 | 画像 | 撮影 | 写真提供 | 画像提供 | 写真説明 | イラスト | 写真はイメージ", "ko": "사진 | 사진제공 | 사진 제공 | 사진출처 | 이미지 | 사진 출처 | 그래픽 | 자료사진", "cs": "Foto | Zdroj foto | Ilustrační foto | Autor foto",
        "el": "Φωτογραφία | Φωτογραφίες", "hu": "Fotó | Fotók", "ro": "Foto | Sursa foto", "fi": "Kuva | Kuvat", "bg": "Снимка | Снимки", "lt": "Nuotrauka", "he": "צילום | צילומים", "fa": "عکس | عکاس",
        "ur": "فوٹو", "hi": "फोटो | फ़ोटो", "bn": "ছবি", "ta": "படம்", "vi": "Nguồn ảnh | Ảnh minh họa", "th": "ภาพ | ที่มาภาพ", "id": "Foto", "sw": "Picha", "ka": "ფოტო", "kk": "Сурет",
        "sv": "Foto | Bild | Fotograf | Arkivbild | Bilden", "da": "Foto | Fotos | Arkivfoto | Fotograf", "no": "Foto | Bilde | Illustrasjonsfoto | Fotograf | Illustrasjon",
    },
    patterns=(
        Pattern(regex=r"^\W*(?:photo|photos|image|images|photograph|photography|picture|pictures|illustration)(?: credits?| source| copyright| courtesy| illustration)?(?: by| from(?=(?: \S++){1,4}+$)|:| ?[-/|]|,) ?[^.]{2,70}$",
                cues="photo photos image images photograph photography picture pictures illustration credit graphic", at_most=12),
        Pattern(regex=r"^(?:foto|fotos|fot|bild|beeld|фото|photo|cr|credits?) ?[.:/=©(-].{1,80}$", cues="foto fotos fot bild beeld фото photo cr credit credits", at_most=14, language="mul"),
        Pattern(regex=r"^Ảnh ?: ?[^.!?]{2,60}$", cues="anh", at_most=12, folded=False, language="vi"),
        Pattern(regex=r"^(?:写真|画像|撮影|사진|图片来源|圖片來源|图源|摄影|攝影)[=:：/／・].{1,40}$|^\(?(?:写真|사진) ?(?:提供|説明|出典|素材|撮影|協力|AC|제공|출처)?\)?$|^\(?写真(?:提供|説明|出典|撮影)? [^。]{1,20}\)?$|^\(?사진(?:제공| 제공| 출처)? [^ .]{1,10}(?: (?:제공|기자))?\)?$", cues="写真 画像 撮影 사진 图片来源 圖片來源 图源 摄影 攝影", at_most=14, language="ja"),
        Pattern(regex=r"^(?:写真は|画像は)[^。]{0,20}(?:イメージ(?:です|画像|写真)?|提供|より|から|撮影|引用|資料写真|サイト)$", cues="写真は 画像は", at_most=12, language="ja"),
        Pattern(regex=rf"(?i)^[(\[]?(?:via |by |© ?|\(c\) ?)?{_AGENCIES}(?:(?: ?[/,|&-] ?| via | - ){_AGENCIES}){{0,2}}(?: images)?[)\]]?$", cues=_CUES, at_most=7, folded=False),
        Pattern(regex=rf"(?i)^[(\[]?{_AGENCIES} ?[/|] ?[\w .,'&-]{{2,40}}[)\]]?$", cues=_CUES, at_most=8, folded=False),
        Pattern(regex=rf"(?i)^[(\[]?[\w .,'&/-]{{2,60}}(?: ?[/|] ?| via | ?\(){_AGENCIES}(?: ?[/,|] ?[\w .'-]{{0,30}})?[)\]]?$", cues=_CUES, at_most=10, folded=False),
        Pattern(regex=rf"(?i)^[(\[]?{_AGENCIES} (?:photo|file|file photo|archive|images|pool|pictures)(?: ?[/|-] ?[\w .'-]{{0,40}})?[)\]]?$", cues=_CUES, at_most=8, folded=False),
        Pattern(regex=r"^(?:courtesy|photo courtesy|image courtesy|courtesy photo|handout photo|file photo|staff photo|stock photo|ap photo|stock image)(?: of| by)?\b.{0,60}$",
                cues="courtesy photo image", at_most=9),
    ),
    drops=(
        "Photo: Ann Example / Example Images", "(Image credit: Example)", "Image source, Getty Images", "Photograph: Example", "Getty Images", "Picture: iStock",
        "Ann Example/Reuters", "AP Photo/Ann Example", "Example via Getty Images)", "Foto: dpa", "Bildquelle: Beispiel", "Rubriklistenbild: © Beispiel", "Crédit photo : Exemple", "Foto: Ana Ejemplo / EFE",
        "Foto di: Esempio", "Fotografia: Exemplo", "Beeld: Voorbeeld", "Fot. Anna Przykład", "Фото: Анна Пример", "Фото: Ганна Приклад", "Fotoğraf: Örnek", "تصوير: مثال",
        "图片来源：示例", "写真＝時事", "（写真 山田太郎）", "写真提供 例示新聞社", "写真は山田さん提供", "写真はイメージです", "사진=연합뉴스", "사진 홍길동 기자", "Zdroj foto: Příklad", "Foto: Anna Exempel", "Arkivfoto: Anna Eksempel", "Illustrasjonsfoto: Eksempel", "Φωτογραφία: Παράδειγμα", "Fotó: Példa", "Sursa foto: Exemplu", "Kuva: Anna Esimerkki", "Снимка: Ана Пример", "Nuotrauka: Pavyzdys", "צילום: דוגמה", "عکس: ایرنا",
        "فوٹو: اے ایف پی", "फोटो: पीटीआई", "ছবি: উদাহরণ", "படம்: பிடிஐ", "Ảnh: Ví Dụ", "Nguồn ảnh: Ví Dụ", "ภาพ: ตัวอย่าง", "Picha: Mfano", "ფოტო: მაგალითი", "Сурет: Мысал",
    ),
    keeps=("Photos from the flight show smoke over both valleys.",
        "Anh: Thủ tướng từ chức sau sáu tuần", '"There may be a photo," he said, "but I have not seen it."', "Photo filters come to the phone", "The Getty is closed on Mondays.",
        "They were pictured in town tonight.", "Reuters could not verify the video.",
        "写真は祖父が撮った", "写真は嘘をつかない", "写真展が開幕", "写真家の死", "사진전 개막", "사진으로 보는 구십 년대",
    ),
)  # fmt: skip

CAPTION = Rule(
    name="caption-with-credit",
    role="caption",
    action="lift",
    why="A picture's caption and its credit stand in one line.",
    patterns=(
        Pattern(regex=rf"(?i)^(?!{_DATELINE}).*[(\[](?!{_AGENCIES}[)\]])(?:photo|photos|image|images|picture|credit|foto|photo by|file)?[^()\[\]]{{0,70}}{_AGENCIES}[^()\[\]]{{0,30}}[)\]]$", cues=_CUES, at_most=80, folded=False),
        Pattern(regex=r"(?i)[(\[](?:ap |file |staff |handout |courtesy )?(?:photos?|images?|picture|foto|credit|imagen|imagem|immagine|beeld|zdjęcie|фото)(?: credit| courtesy)?(?: by| of| from| di| de| von| van| av| do| da|:)[^()\[\]]{2,70}[)\]]\.?$", cues="photo photos image images picture credit foto imagen imagem immagine beeld zdjecie фото", at_most=80, folded=False, language="mul"),
        Pattern(regex=r"(?:[.!?\"')»|] |- )(?:photo|photograph|photographs|picture|credit|foto|fotos|fot\.|фото|fotograf|bild|photo by|image credit|photo credit) ?[:©] ?[^.:]{2,60}(?: vis mer)?$",
                cues="photo photograph photographs picture credit foto fotos fot фото fotograf bild", at_most=80, language="mul"),
        Pattern(regex=r"^(?:\S+ ){3}.*[^\W_] (?:Fotos?|FOTO|KUVA|Photos?|Photo [Cc]redit|Image [Cc]redit|Picture|Bild|Fotograf|Фото): ?[A-ZÀ-ÞА-Я][^.:!?]{2,60}$", cues="foto fotos kuva photo photos credit picture bild fotograf фото",
                at_most=80, folded=False, language="mul"),
        Pattern(regex=r"^.{4,200}[,.] (?:foto|photo|fotografie|fotografía|photographie) (?:di|de|by|av|af|von) [A-ZÀ-Þ][^.:,!?]{2,50}$", cues="foto photo fotografie fotografia photographie", at_most=45, folded=False, language="mul"),
        Pattern(regex=r"^(?:legende|bildlegende): .{4,300}$", cues="legende bildlegende", at_most=60, language="de"),
        Pattern(regex=r"[.!?\"')»] (?:fot|foto|zdj)\. ?[^.:]{2,60}$", cues="fot foto zdj", at_most=80, language="pl"),
        Pattern(regex=r"(?:[.!?\"')»|] |- )(?:foto|fotos|фото|fotograf|bild)[/:] ?[^.:]{2,60}$", cues="foto fotos фото fotograf bild", at_most=80, language="mul"),
        Pattern(regex=r"(?:[.!?\"')»|,/] |- )(?:photo|foto|zrodło|zdroj|kuva|beeld|kep): ?[^.:]{2,60}$", cues="photo foto zrodło zdroj kuva beeld kep", at_most=60, language="mul"),
        Pattern(regex=rf"(?i)^(?!{_DATELINE}).*(?:(?:[.!?\"'»)] | - ){_AGENCIES}(?: ?[/,|-] ?{_AGENCIES}| images|/[\w .-]{{1,25}})|/{_AGENCIES})(?:/[\w .-]{{1,25}})?$", cues=_CUES, at_most=80, folded=False),
        Pattern(regex=rf"(?i)[.!?] (?:\S+ ){{0,3}}\S+ ?(?:/| via | / ){_AGENCIES}[\w /-]{{0,30}}$", cues=_CUES, at_most=80, folded=False),
        Pattern(regex=r"^(?:image caption|video caption|media caption|photo caption|caption|picture caption|bildunterschrift|bilduntertitel)[,: ].{2,300}$", cues="caption bildunterschrift", at_most=60),
        Pattern(regex=r"^(?:fichier|archivbild|archivfoto|symbolbild|symbolfoto|file photo|file image|file ?[-:]|stock photo|stock image|undated handout)(?:\b|(?<=[-:])).{0,250}$", cues="fichier archivbild archivfoto symbolbild symbolfoto file stock undated",
                at_most=50),
        Pattern(regex=r"[.!?।۔؟\"')»] ?(?:ছবি|படம்|फोटो|عکس|ფოტო|сурет|فوٹو|φωτογραφια|снимка|picha|foto|kuva): ?[^.:]{2,60}$", cues="ছবি படம் फोटो عکس ფოტო сурет فوٹو φωτογραφια снимка picha foto kuva", at_most=60, language="mul"),
        Pattern(regex=r"^.{6,200}\((?:फोटो|ছবি|படம்|צילום|antara foto|dok|foto)[:/.] ?[^()]{2,50}$", cues="फोटो ছবি படம் צילום antara dok foto", at_most=60, language="mul"),
        Pattern(regex=r"^.{4,200} צילום: ?.{2,50}$", cues="צילום", at_most=50, language="he"),
        Pattern(regex=r"[.!?)] ?Ảnh: ?.{2,50}$", cues="anh", at_most=80, folded=False, language="vi"),
        Pattern(regex=r"^.{6,200} ภาพ ?: ?.{2,50}$", cues="ภาพ", at_most=80, language="th"),
        Pattern(regex=r"[.!?] picha (?:na|kwa hisani ya) [^.]{2,50}$", cues="picha", at_most=50, language="sw"),
        Pattern(regex=r"[.!?] beeld (?:anp|getty|epa|reuters|afp|ap|hollandse hoogte|© ?)\b.{0,40}$", cues="beeld", at_most=60, language="nl"),
        Pattern(regex=r"^.{2,240}\bnuotr$", cues="nuotr", at_most=50, language="lt"),
        Pattern(regex=r"[.!?] ?- ?foto (?:oleh )?[^.:]{2,40}$", cues="foto", at_most=50, language="ms"),
        Pattern(regex=r"[\[(](?:자료)?사진 ?(?:제공)? ?[=:/] ?[^\])]{1,30}$", cues="사진", at_most=80, language="ko"),
        Pattern(regex=r"^[^.]{6,120}\. ?/? ?(?:연합뉴스|뉴시스|뉴스1)$", cues="연합뉴스 뉴시스 뉴스1", at_most=40, folded=False, language="ko"),
        Pattern(regex=r"^.{4,120}[=＝][^。]{0,40}(?:撮影|提供|写真)$", cues="撮影 提供 写真", at_most=80, folded=False, language="ja"),
        Pattern(regex=r"^.{0,240}(?:记者|記者) ?[\u4e00-\u9fff ]{2,12} ?[摄攝]$|^.{2,240}[。！？!?] ?(?:圖|图|資料照) ?[/／] ?[^。]{2,20}$", cues="记者 記者 圖 图 資料照", at_most=90, language="zh"),
        Pattern(regex=r"^.{4,200}[(（](?:写真|撮影|画像|写真提供|提供|図)?[:：= ＝/／]?.{0,20}(?:写真|提供|撮影|通信社|新聞社|공동|연합뉴스|뉴시스|제공|新华社|中新社|路透|法新)[^()（）]{0,12}[)）]$", cues="写真 提供 撮影 通信社 新聞社 연합뉴스 뉴시스 제공 新华社 中新社 路透 法新",
                at_most=80, folded=False, language="ja"),
    ),
    drops=(
        "La piazza del mercato martedì mattina (foto di Anna Esempio)",
        "The harbour of Exampleton after the storm, June 11, 2024. (Ann Example/Bloomberg via Getty Images)",
        "Boats at the pier in Exampleton on Monday. Photo: Ann Example", "Rifugio Esempio al tramonto, foto di Anna Esempio", "Image caption, The pier at low tide", "FILE - The pier in Exampleton, June 2, 2020.",
        "Hafen von Beispielstadt. Foto: Anna Beispiel/dpa", "Die Fähre im Hafen Foto: Bildhaus/Anna Beispiel", "Legende: Die Fähre im Hafen von Beispielstadt. Anna Beispiel", "Łodzie przy molo w Przykładowie. Fot. Anna Przykład", "Łodzie przy molo, zdjęcie ilustracyjne / Źródło: Przykład", "Ann Example, photo: Town Archives", "港に並ぶ漁船＝５日（例示新聞社撮影）", "畳を縫う佐藤さん=3日、盛岡市、田中健撮影", "3月28日，首趟列车驶出车站。新华社记者 刘坤 摄", "輕軌列車車頭偏離軌道。（記者陳志豪攝）", "輕軌列車車頭偏離軌道。圖／中央社",
        "3일 오전 승객들이 열차를 기다리고 있다. [사진=연합뉴스]", "3일 오전 승객들이 열차를 기다리고 있다. 연합뉴스", "3일 오전 승객들이 열차를 기다리고 있다. /뉴시스", "Xe tải ùn ứ trên đường, sáng 20/11. Ảnh: Ngọc Ví Dụ", "তলিয়ে গেছে রাস্তা। ছবি: আনিস উদাহরণ", "पटना में घाट पर चढ़ा पानी (फोटो: पीटीआई)", "சென்னையில் மழை. படம்: பிடிஐ",
        "Warga melintasi banjir di Demak. (ANTARA FOTO/Yusuf Contoh)", "Model jambatan baharu yang dipamerkan. - Foto Danial Contoh", "De Maas bij Roermond, vorige winter. Beeld ANP / Marcel Voorbeeld", "תחנת הרכבת בחיפה צילום: גיל דוגמה",
        "תחנת הרכבת בחיפה (צילום: גיל דוגמה)", "مترو اصفهان. عکس: ایرنا", "Stadionas. J. Pavyzdžio / LRT nuotr.", "ชาวบ้านช่วยกัน ภาพ: สำนักข่าวตัวอย่าง", "Barabara iliyoharibika. Picha na Michael Mfano", "Traficul va fi închis trei zile FOTO: Exemplu / Raul Pildă",
        "Κλειστά σχολεία στην Αττική. Φωτογραφία: Παράδειγμα",
    ),
    keeps=(
        "Nella borsa aveva una lettera, foto di famiglia e un coltello.",
        "EXAMPLETON (AP) - The ferry crossed again on Monday, and the fishermen went out after three days of storm. (AP)",
        "The ministry confirmed the figures (Reuters could not).".replace(" (Reuters could not)", " to Reuters"),
        "He took the photo: it shows the whole valley, with the dam, the two roads that lead to it and the village below, where nobody has lived since the flood of 1952.",
        "She worked for Bloomberg.", "The prize went to an image of war.", "港の写真は、彼が最後に撮影したものだという。", "现场记者 王丽 用手机拍下了整个过程。", "記者在現場攝影時被警方帶走。", "배는 떠났다. 항구에는 아무도 남지 않았다고 선장은 말했다. 연합뉴스", "그는 십 년 전 연합뉴스를 떠났다.", "사진 속 남자는 끝내 이름을 밝히지 않았다.", "वह फोटो: जिसने युद्ध रोक दिया",
        "Ảnh hưởng của bão: ba tỉnh mất điện.", "ছবি আঁকা শেখেননি তিনি। নিজের মতো করেই আঁকেন।", "Het beeld: een leeg plein, een omgevallen fiets.", "ภาพที่ชาวบ้านถ่ายไว้กลายเป็นหลักฐานในศาล",
    ),
)  # fmt: skip

CAPTION_OR_WIRE = Rule(
    name="caption-with-agency",
    role="caption",
    action="lift",
    why="A caption ends with the name of an agency alone; so does the last paragraph of what an agency has sent.",
    weak=True,
    patterns=(
        Pattern(regex=rf"(?i)^(?!{_DATELINE}).*(?:[(\[]{_AGENCIES}[)\]]|(?:[.!?\"'»)] | - ){_AGENCIES})$", cues=_CUES, at_most=80, folded=False),
        Pattern(regex=r"^[^.؟!]{4,140} ?\((?:رويترز|فرانس برس|الفرنسية|اسوشيتد برس|الاناضول|غيتي|وكالات)$", cues="رويترز برس الفرنسية الاناضول غيتي وكالات", at_most=26, language="ar"),
    ),
    drops=("Boats at the pier of Exampleton on Monday. (Reuters)", "Ferries in the harbour of Exampleton. AFP", "عائلات تغادر منازلها بعد الفيضانات (رويترز)"),
    keeps=(
        "EXAMPLETON (AP) - The ferry crossed again on Monday, and the fishermen went out after three days of storm. (AP)",
        "She worked for Bloomberg.", "قالت رويترز إن السفينة غادرت الميناء.",
    ),
)  # fmt: skip

RULES = (CAPTION, CAPTION_OR_WIRE, CREDIT)
