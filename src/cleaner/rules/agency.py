"""Notes on who reported, edited and supplied a story."""

from cleaner.rules.base import Pattern, Rule

NAMES = (
    "AFP|AP|APTN|DPA|dpa|Reuters|REUTERS|EFE|ANSA|TASS|ТАСС|Xinhua|Kyodo|Bloomberg|Associated Press|The Associated Press|UPI|PAP|ČTK|"
    "CTK|APA|SID|KNA|epd|NTB|TT|Ritzau|ANP|Belga|ritzau|LUSA|Lusa|Europa Press|Anadolu|AA|DHA|İHA|IHA|PTI|ANI|IANS|PA Media|Press Association|AAP|"
    "Canadian Press|The Canadian Press|Interfax|Интерфакс|RIA Novosti|РИА Новости|Укрінформ|Ukrinform|УНІАН|连合新闻|连合|新华社|中新社|中央社|"
    "共同|時事|연합뉴스|뉴시스|뉴스1|Yonhap|AFX|Keystone-SDA|SDA|MTI|Agerpres|BTA|STA|Hina|Agencia Estado|Estadão Conteúdo|"
    "Folhapress|Agência Brasil|Notimex|Télam|Colpisa|Adnkronos|AGI|LaPresse"
)  # fmt: skip
"""Agencies whose names stand alone as the source of a story."""

ALONE = Rule(
    name="agency-alone",
    role="agency",
    why="The agency's name or shorthand closes its story as a line of its own.",
    patterns=(
        Pattern(
            regex=rf"^[\s(\[/–—-]*(?:[A-Za-zÀ-ž]{{2,4}}[/ -]{{1,3}})?(?:(?:Mit Material von|Von|von|Quelle|Source|Fuente|Fonte|Avec|Con|Par|By|Per|Źródło|Zdroj|Kilde|Källa|Bron|Источник|Джерело|Kaynak|"
                  rf"المصدر|来源|來源|出典|출처)[ :：]{{1,3}})?(?:{NAMES})(?:[/,&+; -]{{1,3}}(?:mit |und |and |et |y |e |avec )?(?:{NAMES}))?[\s)\]/.;–—-]*$",
            cues="afp ap aptn dpa reuters efe ansa tass тасс xinhua kyodo bloomberg press upi pap ctk apa sid kna epd ntb tt ritzau anp belga"
            " lusa europa anadolu aa dha iha pti ani ians aap interfax интерфакс novosti новости укрінформ ukrinform уніан yonhap afx sda mti agerpres bta"
            " sta hina estado estadao folhapress brasil notimex telam colpisa adnkronos agi lapresse 新华社 中新社 中央社 共同 時事 연합뉴스 뉴시스 뉴스",
            at_most=6,
            folded=False,
            language="mul",
        ),
    ),
    weak=True,
    drops=("AFP", "(NTB)", "/ritzau/", "Reuters", "Von DPA", "abc/dpa", "dpa/AFP", "Источник: Интерфакс"),
    keeps=("Reuters could not verify the claim.", "KYIV, Ukraine (AP) — The snow came early."),
)  # fmt: skip

REPORTING = Rule(
    name="agency-reporting",
    role="agency",
    why="Agencies name reporters and editors below the story.",
    patterns=(
        Pattern(regex=r"^(?:Additional |Further )?[Rr]eporting (?:and writing |and editing )?by [^.]{3,120}?[;.,]? ?(?:additional |further )?(?:editing|writing|compiled|reporting|translation|Editing|Writing|Additional)\b.{0,120}\bby ",
                cues="reporting", at_most=60, folded=False),
        Pattern(regex=r"^(?:[Aa]dditional reporting|[Aa]dditional reporting and research|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslation|[Tt]ranslated|[Gg]raphics?|[Rr]esearch|[Ff]act-checking|[Pp]roduction) by [A-Z]\S*(?: \S+){0,12}$",
                cues="additional writing editing edited compiled translation translated graphic graphics research production", at_most=16, folded=False),
        Pattern(regex=r"^contributing(?: from \w+(?: \w+)?)?: ", cues="contributing", at_most=30),
        Pattern(regex=r"^(?:das gesprach fuhrte|das interview fuhrte|mit informationen von|mit material (?:von|der|des)|mit agenturmaterial|dieses thema im programm|ubersetzung und adaptierung|text und redaktion)\b",
                cues="gesprach interview informationen material agenturmaterial thema ubersetzung redaktion", at_most=24, language="de"),
        Pattern(regex=r"^(?:avec|source) (?:l')?(?:afp|reuters|ap|agences?)(?: et (?:reuters|afp|ap))?$", cues="avec source", at_most=6, language="fr"),
        Pattern(regex=r"^(?:con informacion de|redaccion y)\b[^.]{1,60}$", cues="informacion redaccion", at_most=12, language="es"),
        Pattern(regex=r"^(?:com informacoes d[aeo]s?|com agencia)\b[^.]{0,60}$", cues="informacoes agencia", at_most=12, language="pt"),
        Pattern(regex=r"^(?:责任编辑|責任編輯|责编|編輯|编辑|记者|記者|新闻来源|稿源|审核|校对|来源)[:：(]", cues="责任编辑 責任編輯 责编 編輯 编辑 记者 記者 新闻来源 稿源 审核 校对 来源",
                at_most=20, language="zh"),
        Pattern(regex=r"^(?:责任编辑|責任編輯|责编|編輯|编辑|新闻来源|稿源)$", cues="责任编辑 責任編輯 责编 編輯 编辑 新闻来源 稿源", at_most=10, language="zh"),
        Pattern(regex=r"^(?:\(轉自.*|轉自.{1,20}|本文来源.{1,30}|转自.{1,20})$", cues="轉自 转自 本文来源", at_most=14, language="zh"),
        Pattern(regex=r"^(?:редактор|автор|корреспондент|материал подготовил\w*|перевод) ?: ?\S.{1,60}$", cues="редактор корреспондент подготовил подготовила перевод",
                at_most=8, language="ru"),
        Pattern(regex=r"^toimetaja ?: ?[^.:!?]{3,40}$", cues="toimetaja", at_most=5, language="et"),
        Pattern(regex=r"^diese nachricht wurde am .{4,30} im programm\b.{0,40}\bgesendet$", cues="nachricht", at_most=16, language="de"),
        Pattern(regex=r"^.{2,40}\bhat diese (?:meldung|nachricht) redaktionell nicht bearbeitet\b"
                r"|^diese (?:meldung|nachricht) wurde (?:automatisch|ungepruft|unverandert) .{3,80}\b(?:ubernommen|veroffentlicht)$",
                cues="meldung nachricht", at_most=32, language="de"),
        Pattern(regex=r"^(?:oprac|opracował|opracowała)[.:] ?[^.!?]{2,40}$", cues="oprac opracował opracowała", at_most=5, language="pl"),
        Pattern(regex=r"^Reporting by [A-Z][^.]{3,160}\.?$", cues="reporting", at_most=12, folded=False),
    ),
    drops=(
        "Reporting by Ann Example; Editing by Bob Sample and Carl Muster", "Reporting by Ann Example Editing by Bob Sample",
        "Editing by Carl Muster", "Contributing: Dana Example, Salem Example Journal", "Additional reporting by Dana Example",
        "Das Gespräch führte Anna Beispiel", "Avec AFP", "Con información de Efe", "Com informações da Agência Exemplo", "责任编辑：李四",
        "Редактор: Анна Пример", "Mit Material der dpa", "Toimetaja: Mari Näidis", "Diese Nachricht wurde am 12.03.2024 im Programm Hafenfunk gesendet.", "oprac. KW",
        "HAFENBLATT ONLINE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Beispiel-Agentur übernommen.", "Diese Meldung wurde automatisch von der Beispiel-Agentur übernommen.",
    ),
    keeps=(
        "Diese Nachricht wurde am Abend im Programm der Partei gestrichen, nicht gesendet wurde sie nie.", "Diese Meldung wurde automatisch an alle Schulen verschickt, sagte die Ministerin.", "Mit Materialien der Baufirma wurde auch das Dach gedeckt.", "Opracowała nowy plan dla miasta w trzy tygodnie.",
        "Reporting by the paper led to two arrests in May.", "Editing by hand takes weeks.",
        "With additional reporting by Dana Example", "CNN's Dana Example contributed to this report.",
    ),
)  # fmt: skip

CLOSING = Rule(
    name="agency-closing",
    role="agency",
    why="The last line of a story names its contributors; some readers count it to the text.",
    patterns=(
        Pattern(regex=r"\bcontributed (?:to|reporting|from)\b.{0,60}$", cues="contributed", at_most=40),
        Pattern(regex=r"^\((?:additional |further )?(?:reporting|writing|editing|compiled|with reporting)\b.{3,250}\)$", cues="reporting writing editing compiled",
                at_most=50, folded=False),
        Pattern(regex=r"^\((?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|With reporting)\b.{3,250}\)$", cues="reporting writing editing compiled",
                at_most=50, folded=False),
        Pattern(regex=r"^(?:with (?:additional )?(?:reporting|files|information|contributions) (?:by|from)|material from)\b.{2,100}$", cues="with material", at_most=22),
        Pattern(regex=r"^(?:source|sources|quelle|quellen|fuente|fonte|bron|zrodlo|zdroj|kilde|kalla|izvor|извор|πηγη|источник|джерело|kaynak|المصدر|来源|來源|出典|출처) ?: ?.{2,80}$",
                cues="source sources quelle quellen fuente fonte bron zrodlo zdroj kilde kalla izvor извор πηγη источник джерело kaynak المصدر 来源 來源 出典 출처", at_most=14, language="mul"),
        Pattern(regex=r"^повідомляє \S.{1,40}$", cues="повідомляє", at_most=5, language="uk"),
        Pattern(regex=r"^[\w.]{2,6}/[\w./]{2,12}(?: \(.{2,20}\))?$", cues="dpa afp ap reuters sid epd kna apa sda", at_most=4, language="de"),
    ),
    weak=True,
    drops=("(Reporting by Ann Example; Editing by Bob Sample)", "Associated Press writer Dana Example contributed to this report.", "Source: Example Institute",
           "Quelle: example.de", "Izvor: Primjer", "Извор: Пример", "Πηγή: Παράδειγμα", "повідомляє Приклад", "abc/dpa"),
    keeps=("The father contributed to a charity.",),
)  # fmt: skip

END = Rule(
    name="agency-end",
    role="agency",
    why="Iranian agencies close each story with a mark and give it a number.",
    lines={"fa": "انتهای پیام | پایان پیام | انتهای خبر | کد خبر: 0 | کد خبر 0 | شناسه خبر: 0 | شناسه خبر 0 | کد مطلب: 0"},
    patterns=(Pattern(regex=r"^(?:انتهای|پایان) پیام ?/ ?.{1,8}$", cues="انتهای پایان", at_most=4, language="fa"),),
    drops=("انتهای پیام", "انتهای پیام/", "پایان پیام/ م", "کد خبر: ۸۵۴۸۲۳۱۱"),
    keeps=("پایان پیام رئیس‌جمهور با شعر همراه بود.", "کد خبر فوری روی صفحه ظاهر شد."),
)  # fmt: skip

RULES = (ALONE, CLOSING, END, REPORTING)
