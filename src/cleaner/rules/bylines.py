"""Lines that name the author."""

from cleaner.rules.base import Pattern, Rule

_NAME = r"(?:(?:[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄҐ][\w'’.\-]*|d[aeiou]s?|von|van|der|den|de|la|le|al|el|bin|ibn|y|af|zu|ter)(?:[ \u00a0]+|$|(?=[,;|/&(])))"
_NAMES = rf"{_NAME}{{2,5}}(?:(?:,|;|&|/|and|und|et|y|e|en|i|и|та|і|og|och|a|with) *{_NAME}{{1,5}}){{0,5}}"
_AFTER = r"(?:[,|•·(–—\-].{0,90}|(?:on|am|le|el|il|em|op|den|på) (?:\w{3,12},? )?\d{1,2}\b.{0,40}|\d.{0,60}|(?:Published|Updated|Posted|Staff|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b.{0,70})?"

_DATE = r"(?:\d{1,2}\.? ?\w{3,10}\.?,? \d{4}|\w{3,10}\.? \d{1,2},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?"

BY = Rule(
    name="byline-by",
    role="byline",
    action="lift",
    why="The author's name stands between headline and text.",
    patterns=(
        Pattern(regex=rf"^(?:[Bb]y|BY|Written by|WRITTEN BY|Words by|Story by|Report by|Text by|Posted by|Reported by|Author|Authors|Reviewed by):? *{_NAMES}{_AFTER}$",
                cues="by author authors", at_most=24, folded=False),
        Pattern(regex=rf"^(?:Von|von|VON|Ein Gastbeitrag von|Ein Kommentar von|Eine Analyse von|Interview von|Aus .{{2,20}} von|Text:|Autor:|Autorin:|Autoren:) *{_NAMES}{_AFTER}$",
                cues="von text autor autorin autoren", at_most=14, folded=False, language="de"),
        Pattern(regex=rf"^(?:Veröffentlicht |Geschrieben |Verfasst |Posted |Published )?(?:am |on )?(?:\w{{2,10}},? )?{_DATE} ?[·|,–-]? ?(?:von|by|By|Von|par|por|di|door) {_NAME}{{1,5}}(?:[|·•(–-].{{0,60}})?$",
                cues="von by par por di door", at_most=20, folded=False, language="mul"),
        Pattern(regex=r"^Authors?: [A-ZÀ-ÖØ-Þ][\w'’-]{1,40}, [A-ZÀ-ÖØ-Þ][\w.'’ -]{1,40}(?:;.{3,300})?$", cues="author authors", at_most=30, folded=False),
        Pattern(regex=r"^By [A-Z].{3,60}(?:Published|Updated|Posted):? .{0,12}\d.{0,60}$", cues="by", at_most=20, folded=False),
        Pattern(regex=rf"^(?:Par|par|PAR|Propos recueillis par|Publié par|Rédigé par|Écrit par):? +{_NAMES}{_AFTER}$", cues="par", at_most=14, folded=False, language="fr"),
        Pattern(regex=rf"^(?:Por|por|POR|Escrito por|Redacción|Publicado por|Reportagem de|Texto de|Texto:):? +{_NAMES}{_AFTER}$", cues="por redaccion reportagem texto",
                at_most=14, folded=False, language="es"),
        Pattern(regex=rf"^(?:(?:Di|di|DI)(?!-)|a cura di|A cura di|Scritto da|Autore|Redazione|Fonte|Pubblicato da):? *(?:{_NAMES})?{_AFTER}$", cues="di cura scritto autore redazione fonte pubblicato",
                at_most=12, folded=False, language="it"),
        Pattern(regex=rf"^(?:Door|door|DOOR|Geschreven door|Tekst:):? +{_NAMES}{_AFTER}$", cues="door tekst", at_most=12, folded=False, language="nl"),
        Pattern(regex=rf"^(?:Autor|Autorka|Autorzy|Opracowanie|Oprac\.|Tekst):? *{_NAMES}{_AFTER}$", cues="autor autorka autorzy opracowanie oprac tekst", at_most=12, folded=False, language="pl"),
        Pattern(regex=rf"^(?:Автор|Авторы|Текст|Подготовил|Подготовила|Автор статьи) ?:? *{_NAMES}{_AFTER}$", cues="автор авторы текст подготовил подготовила", at_most=12, folded=False, language="ru"),
        Pattern(regex=rf"^(?:Автор|Автори|Авторка|Текст|Підготувала|Підготував) ?:? *{_NAMES}{_AFTER}$", cues="автор автори авторка текст підготувала підготував", at_most=12, folded=False, language="uk"),
        Pattern(regex=rf"^(?:Yazar|Haber|Yazan|Muhabir) ?: *{_NAMES}{_AFTER}$", cues="yazar haber yazan muhabir", at_most=10, folded=False, language="tr"),
        Pattern(regex=rf"^(?:Av|av|AV|Tekst:|Text:|Foto och text:|Af|AF):? +{_NAMES}{_AFTER}$", cues="av tekst text af", at_most=10, folded=False, language="sv"),
        Pattern(regex=rf"^(?:Autor|Autoři|Autorka|Napsal|Napsala) ?:? *{_NAMES}{_AFTER}$", cues="autor autori autorka napsal napsala", at_most=10, folded=False, language="cs"),
        Pattern(regex=r"^[\[(]?[가-힣·= ]{0,14}?[가-힣]{2,4} ?(?:기자|특파원|논설위원|인턴기자|선임기자|앵커|PD)(?: ?[\w.+-]+@[\w.-]+)?[\])]?$", cues="기자 특파원 논설위원 인턴기자 선임기자 앵커",
                at_most=10, folded=False, language="ko"),
        Pattern(regex=r"^[\[(]?[^\s=]{1,10}=[가-힣]{2,4} ?(?:기자|특파원)[\])]?$", cues="기자 특파원", at_most=10, folded=False, language="ko"),
        Pattern(regex=r"^[(（【]?(?:(?:文|作者|撰文|执笔|執筆)[/／:：|｜ ]{1,2}|(?:记者|記者|本报记者|本報記者|特约记者|通讯员|大紀元記者)[/／:：|｜ ]{0,2})[\u4e00-\u9fff·、& …]{2,16}(?:报道|報導|报导|綜合報導|编译)?[)）】]?$",
                cues="文 作者 撰文 执笔 執筆 记者 記者 通讯员", at_most=10, folded=False, language="zh"),
        Pattern(regex=r"^[\[(（【]?(?:文|取材|執筆|記者|筆者|ライター)[=＝・:： /／][\u3040-\u30ff\u4e00-\u9fff 　]{2,14}[\])）】]?$", cues="文 取材 執筆 記者 筆者 ライター", at_most=8, folded=False, language="ja"),
        Pattern(regex=r"^[\u4e00-\u9fff]{2,5}[ 　]?(?:記者|编辑委員|編集委員|論説委員|特派員)$", cues="記者 編集委員 論説委員 特派員", at_most=5, folded=False, language="ja"),
        Pattern(regex=r"^(?:بقلم|كتب|كتبت|إعداد|تحرير) ?:? [\u0600-\u06ff ]{3,30}$", cues="بقلم كتب كتبت اعداد تحرير", at_most=5, folded=False, language="ar"),
    ),
    drops=(
        "By Ann Example", "By Ann Example on 21 October 2022", "by Ann Example February 24, 2025 12:13 PM 1 min read", "By Ann Example and Bob Sample, Example Staff", "Author: Example, Ann", "Author: Example, Ann; Sample, Bob C.", "BY ANN EXAMPLE",
        "By ANN EXAMPLE, Associated Press Writer", "By Ann van ExamplePublished: Dec 20, 2023", "Von Anna Beispiel", "14. Mai 2025 von Anna Beispiel", "Veröffentlicht am 12. Juni 2017 von Anna",
        "May 3, 2024 by Ann Example | 4 comments", "Par Anne Exemple et Le Journal", "Por Ana Ejemplo", "Di Anna Esempio",
        "Door Anna Voorbeeld", "Autor: Anna Przykład", "Автор: Анна Пример", "Автор: Ганна Приклад", "Haber: Ayşe Örnek", "Av Anna Exempel",
        "Autor: Anna Příkladová", "홍길동 기자", "[예시=홍길동 기자]", "记者 李四", "执笔/李四、张三", "文／山田太郎", "山田太郎記者", "بقلم: فلان الفلاني",
    ),
    keeps=("DI-friendly by design",
        "By Monday the water had fallen.", "By the time the boats came, the village was gone.", "Von der Küste bis zu den Bergen: was fehlt",
        "By Christmas, nothing.", "Par exemple, le port.", "By contrast", "文章很值，请作者喝茶",
    ),
)  # fmt: skip

LABEL = Rule(
    name="byline-label",
    role="byline",
    action="lift",
    why="The label of the author's name is left alone when the name is a link or an image.",
    lines={
        "en": "By | Byline | Posted by | Story by | Reviewed by | Fact checked by | Medically reviewed by | Words",
        "de": "Von | Autor | Autorin | Autoren", "fr": "Par | Auteur | Auteurs", "es": "Por | Autor | Redacción", "it": "Di | Autore | Fonte | Redazione | A cura di",
        "pt": "Por | Redação", "nl": "Door | Auteur", "pl": "Autor | Oprac", "ru": "Автор | Авторы", "uk": "Автор | Автори", "tr": "Yazar", "ar": "بقلم | الكاتب",
        "zh": "作者 | 责任编辑 | 編輯 | 记者 | 責任編輯", "ja": "著者 | 執筆者 | 筆者", "ko": "기자 | 작성자 | 글쓴이", "cs": "Autor | Autoři", "sv": "Av | Text | Skribent", "da": "Af | Skribent",
        "no": "Av | Tekst | Journalist",
    },
    weak=True,
    drops=("By:", "Von", "Par", "Por", "Redazione:", "Redação", "Door", "Oprac.", "Автор", "Автори", "Yazar", "بقلم", "責任編輯：", "著者", "기자", "Autoři", "Skribent", "Af",
           "Tekst"),
    keeps=("By and by",),
)  # fmt: skip

RULES = (BY, LABEL)
