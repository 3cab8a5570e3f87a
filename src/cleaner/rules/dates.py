"""Lines that hold nothing but a date, and reading times."""

import re

from cleaner.months import AT_HOME, MONTHS
from cleaner.rules.base import Pattern, Rule
from cleaner.rules.folding import fold

_MONTH = (
    r"(?:jan(?:uary|uar|vier|eiro|uari|uary)?|feb(?:ruary|ruar|ruari)?|fevr(?:ier)?|fev(?:ereiro)?|mar(?:ch|s|zo|co)?|maerz|marz|mrt|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|maggio|mei|maj|"
    r"june?|juni|juin|junio|junho|giugno|july?|juli|juil(?:let)?|julio|julho|luglio|aug(?:ust|ustus)?|aout|ago(?:sto)?|agosto|sept?(?:ember|embre|iembre)?|set(?:embro|tembre)?|okt(?:ober)?|oct(?:ober|obre|ubre)?|out(?:ubro)?|ottobre|"
    r"nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|des(?:ember)?|gen(?:naio)?|enero|ene|febbraio|febrero|"
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|"
    r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|"
    r"ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|prosince|"
    r"يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)\.?"
)
_DAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|"
    r"segunda|terca|quarta|quinta|sexta|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|"
    r"pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|pondeli|utery|streda|ctvrtek|patek|nedele)\.?"
)
TIME = r"(?:0[:h.]0(?:[:]0)?h?|0 ?(?:h|uhr|a\.?m\.?|p\.?m\.?))(?: ?(?:a\.?m\.?|p\.?m\.?|uhr|h|hs|hrs|et|est|edt|gmt|utc|bst|pt|pst|pdt|ct|cst|cdt|mt|cet|cest|msk|ist|jst|kst|edt|z)){0,3}(?: ?\(?(?:gmt|utc)? ?[+-]? ?0(?:[:]0)?\)?)?(?: ?\(?(?:gmt|utc|et|est|edt)\)?)?"
_DATE = (
    rf"(?:(?:{_DAY},? )?(?:{_MONTH} 0(?:st|nd|rd|th)?,? 0|0(?:st|nd|rd|th|\.|er|e|o)? ?-?(?:de |of )?{_MONTH},?(?: de| del)? ?-?0(?: г| р| года| року| roku)?\.?)"
    rf"|0 ?[年년] ?0 ?[月월] ?0 ?[日일](?: ?\S{{1,5}})?)"
)
_SHORT_DATE = rf"(?:(?:{_DAY},? )?(?:{_MONTH} 0(?:st|nd|rd|th)?|0(?:st|nd|rd|th|\.|er|e|o)? ?(?:de |of )?{_MONTH})|{_DAY}|0[./]0\.?|0 ?[月월] ?0 ?[日일])"
_SAID = (
    r"(?:first published|originally published|published|last updated|last modified|last changed|updated|posted|created|modified|revised|added|date|filed|released|issued|publication date|publish date|date published|date posted|posted date|published on|posted on|updated on|published at|"
    r"veroffentlicht|publiziert|publiziert am|online seit|aufgeschaltet am|mis en ligne|mis en ligne le|paru le|postado em|criado em|escrito el|escrito em|scritto il|inserito il|geschreven op|aangemaakt op|julkaistu|paivitetty|muokattu|oprettet|aktualisiert|zuletzt aktualisiert|stand|erschienen|erstellt|update|publie|publie le|mis a jour|mis a jour le|modifie le|publicado|publicado el|actualizado|actualizado el|actualizada|publicada|actualizado a las|"
    r"pubblicato|pubblicato il|aggiornato|aggiornato il|publicado em|atualizado em|atualizado|atualizada em|publicado a|publicada em|gepubliceerd|gepubliceerd op|bijgewerkt|laatst bijgewerkt|laatste update|geupdatet|geplaatst|"
    r"opublikowano|aktualizacja|publikacja|data publikacji|utworzono|dodano|опубликовано|обновлено|дата публикации|создано|опубліковано|оновлено|дата публікації|giris|guncelleme|guncellendi|yayinlanma|yayinlanma tarihi|son guncelleme|guncelleme tarihi|olusturulma tarihi|eklenme|"
    r"نشر|نشر في|تم النشر|اخر تحديث|تاريخ النشر|تحديث|发布时间|发布|更新时间|更新|日期|發布時間|發佈|公開|公開日|更新日|配信|掲載|입력|수정|등록|승인|최종수정|업데이트|기사입력|"
    r"publikovano|aktualizovano|vydano|zverejneno|publicerad|uppdaterad|publicerat|uppdaterat|senast uppdaterad|offentliggjort|opdateret|udgivet|senest opdateret|publisert|oppdatert|sist oppdatert)"
)

_MONTH_CUES = " ".join(
    sorted(
        {
            fold(form)
            for language, forms in MONTHS.items()
            if language not in AT_HOME
            for form in forms.replace("|", " ").split()
            if "_" not in form
        }
    )
)
_WORD = r"[^\d\s,.|/:]{2,16}\.?"
"""A month in any language, in a line that holds one: the cues see to that, and spare a list of 600 in each pattern."""

_LABEL = (
    r"(?:פורסם|עודכן|עדכון אחרון|تاریخ انتشار|انتشار|منتشر شده|اخرین بروزرسانی|بروزرسانی|شائع|اپ ڈیٹ|प्रकाशित|अपडेटेड|अपडेट|প্রকাশিত|প্রকাশ|আপডেট|"
    r"সর্বশেষ আপডেট|เผยแพร่|อัปเดต|ปรับปรุง|ปรับปรุงล่าสุด|paskelbta|atnaujinta|publikuota|publicets|atjaunots|atjauninats|avaldatud|uuendatud|muudetud|"
    r"objavljeno|azurirano|izmijenjeno|zadnja izmjena|poslednja izmena|posodobljeno|zadnja sprememba|објављено|ажурирано|измењено|публикувано|обновена|"
    r"обновено|последна актуализация|zverejnene|aktualizovane|publikovane|upravene|megjelent|kozzeteve|frissitve|modositva|publicat|actualizat|"
    r"ultima actualizare|δημοσιευθηκε|δημοσιευση|ενημερωθηκε|τελευταια ενημερωση|uppfært|dikemas kini|diterbitkan|diperbarui|жарияланды|жаңартылды|"
    r"გამოქვეყნდა|განახლდა|endret|sist endret|andrad|senast andrad|ændret|senest ændret)"
)
"""What the dates of further languages are introduced with."""
_THERE = (
    rf"(?:(?:{_WORD},? )?0[.-]? ?{_WORD}(?: ?/ ?[\u0621-\u064a]{{2,8}}(?: [\u0621-\u064a]{{2,8}})?)?,? 0\.?|0\.0\.0\.?|0/0/0|0-0-0|0\. gada 0\. {_WORD}|0 m\. {_WORD} 0 d\."
    r"|0 оны 0(?:-?р)? сарын 0|(?:令和|平成|昭和|民國|中華民國)(?:0|元)年0月0日)"
)
"""Dates of further languages and calendars."""
_CLOCK = rf"(?: ?[,|•·-]{{0,2}} ?(?:(?:เวลา|ساعت|u|у|o|plkst\.|val\.|klo|kl\.|la|ora|в|om|pukul) )?{TIME}(?: ?(?:ص|م|صباحا|مساء|ق\.ظ|ب\.ظ|น|পিএম|এএম)\.?)?)"
_LABEL_CUES = " ".join(sorted({label.split(" ")[0] for label in _LABEL[3:-1].split("|")}))
_FURTHER_CUES = (
    f"{_MONTH_CUES} فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند 令和 平成 昭和 民國 gada оны"
)


def _names(*languages: str) -> str:
    """The months of languages, as a pattern."""
    return f"(?:{'|'.join(re.escape(fold(form)) for name in languages for form in MONTHS[name].replace('|', ' ').split())})"


_INDIC = _names("hi", "bn", "mr", "te", "kn", "ml", "gu", "pa", "ta", "si")
"""Their vowel signs part words, so a month is no cue."""
_THAI = _names("th") + r"\.?"

_NUMERIC = rf"(?:{_DAY},? )?(?:0/0/0|0\. ?0\. ?0\.?|0-0-0)"
ANY = rf"(?:{_DATE}|{_NUMERIC})"
_AT = r"(?: ?[,|•·@-]{0,2} ?(?:(?:at|um|a|as|alle|alle ore|ore|om|o|o godz\.?|в|о|об|kl\.?|klo|a las|saat|godz\.?) ?)?"
_ON = r"(?:(?:on|the|le|el|il|em|am|op|den|d\.|a las|at|в|о|w dniu|dnia) )?"

DATE = Rule(
    name="date-line",
    role="dateline",
    action="lift",
    why="The date stands between headline and text as a line of its own.",
    patterns=(
        Pattern(regex=rf"^(?:{_SAID} ?[:|.,•·-]? ?{_ON})?{_DATE}{_AT}{TIME})?(?: ?[|,•·/-]? ?{_SAID} ?[:|.,-]? ?{_ON}(?:{ANY}|{_SHORT_DATE})?,?{_AT}{TIME})?)?$", cues="0 0st 0nd 0rd 0th 0h 年0月0日 0年 년", at_most=16, language="mul"),
        Pattern(regex=rf"^{_SAID} ?[:|.,•·-]? ?{_ON}{_NUMERIC}{_AT}{TIME})?(?: ?[|,•·/-]? ?{_SAID} ?[:|.,-]? ?{_ON}{_NUMERIC}?,?{_AT}{TIME})?)?$", cues="0 0h", at_most=16, language="mul"),
        Pattern(regex=r"(?i)^\W{0,2}(?:\w{2,12},? )?(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)\d\d)\.?(?:[T,|• -]{1,3}(?:um |at |kl\.? |à |às |alle |о |в |a las |u |у |o |la )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ .]?(?:[AaPp]\.?[Mm]\.?|Uhr|[A-Z]{1,4}|Z|h|[+-]\d{2}:?\d{2})){0,3})?\W{0,2}$",
                cues="0 0t0 0h0", at_most=7, folded=False, language="mul"),
        Pattern(regex=rf"^{_SAID} ?[:|•·-]? ?(?:(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|wczoraj|сегодня|вчера|сьогодні|вчора|i dag|idag|igar),? ?)?(?:at |um |a |a las |alle |om |o |в |о |kl\.? ?)?(?:{TIME}|0 ?(?:minutes?|mins?|hours?|days?|weeks?|months?) ago)?h?\.?(?:, ?mis a jour.{{0,40}})?$",
                cues="updated published posted veroffentlicht aktualisiert stand publie actualizado publicado pubblicato aggiornato atualizado gepubliceerd bijgewerkt opublikowano aktualizacja опубликовано обновлено опубліковано оновлено giris guncelleme publicerad uppdaterad opdateret oppdatert publisert aktualizovano 입력 수정 等",
                at_most=9, language="mul"),
        Pattern(regex=rf"^publie il y a .{{1,40}}$|^(?:{_SAID}) ?.{{0,12}}{ANY}.{{0,16}}{_SAID}.{{0,12}}(?:{ANY}|{TIME}).{{0,16}}$", cues="0 0h publie", at_most=14, language="mul"),
        Pattern(regex=r"^0 ?[年년] ?0 ?[月월] ?0 ?[日일](?: ?\(.\))? ?(?:午前|午後|오전|오후)? ?0 ?[時时시点:] ?(?:0 ?[分분]?)?(?: ?\(?(?:0 ?[月월] ?0 ?[日일] ?)?(?:午前|午後|오전|오후)? ?0 ?[時时시点:] ?(?:0 ?[分분]?)? ?(?:更新|公開|配信|수정|발행)?)?$",
                cues="年0月0日 0年 년", at_most=30, language="mul"),
        Pattern(regex=r"^(?:(?:(?:发布|發布|发稿|更新|成文)?(?:时间|時間|日期)|发布|發布)[:：]? ?|(?=.{8,12} ?\d{1,2}:\d))(?:19|20)\d\d ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?[ \u3000|]{1,4}(?:信息来源|来源|來源|作者|浏览|点击|阅读|访问|字号|字体|编辑|责任编辑)[^。]{0,80}$",
                cues="来源 來源 作者 浏览 点击 阅读 访问 字号 字体 编辑", at_most=90, folded=False, language="zh"),
        Pattern(regex=rf"^{_SAID} ?[:|.-]? ?{ANY} ?[|•·-] ?0 min(?:ute)?s? read$", cues="read", at_most=12, language="mul"),
        Pattern(regex=rf"^(?:{_NUMERIC}|{_DATE},? {_DAY}){_AT}{TIME})$", cues="0 0h", at_most=9, language="mul"),
        Pattern(regex=rf"^(?:{_SAID} ?[:|.,•·-]? ?{_ON})?{TIME},? ?[|•·-]? ?{ANY}$", cues="0 0h 0am 0pm", at_most=9, language="mul"),
        Pattern(regex=rf"^(?:{_WORD},? )?(?:0\.? {_WORD},? 0\.?|{_WORD} 0\.?,? 0|0\. {_WORD} 0\.)(?:,? ?[|•·-]? ?{TIME})?$", cues=_MONTH_CUES, at_most=7, language="mul"),
        Pattern(regex=rf"^(?:{_LABEL} ?[:|.,-]? ?)?{_THERE}{_CLOCK}?$", cues=_FURTHER_CUES, at_most=12, language="mul"),
        Pattern(regex=rf"^{_LABEL} ?[:|.,-]? ?(?:{_THERE}{_CLOCK}?|{TIME})$", cues=_LABEL_CUES, at_most=12, language="mul"),
        Pattern(regex=rf"^(?:[^\d:|]{{3,20}} ?[:|-] ?)?(?:[^\d\s,]{{3,12}},? )?0 {_INDIC},? 0{_CLOCK}?$", cues="0", at_most=20, language="mul"),
        Pattern(regex=rf"^(?:{_LABEL} ?[:-]? ?)?0 ?{_THAI} ?(?:[พค]\.ศ\. ?)?0{_CLOCK}?$", cues=_FURTHER_CUES, at_most=20, language="mul"),
    ),
    drops=(
        "发布时间：2024-05-14 08:30 来源：示例市交通局 字号：[大 中 小]", "日期：2024年5月14日 作者：张三 浏览次数：120", "2024-05-14 08:30 来源: 示例社 作者: 张三", "14.05.24, 15:12 Uhr", "Updated 3:12 PM EDT, Tue May 14, 2024", "Date posted: 5th May 2024", "14 Mayıs 2024, Salı 15:12",
        "Last updated: 16:40", "Publiziert: 03.04.2020, 12:35", "Mis en ligne le 3 avril 2020", "Scritto il 3 aprile 2020", "Julkaistu 3.4.2020", "Last Updated: Dec 17, 2025 • 5 min read", "الإثنين 02 سبتمبر 2024 02:25 م", "19 مارس/آذار 2024", "প্রকাশ: ২৪ জুন ২০২৪, ১৫:৪০", "تاریخ انتشار: ۱ خرداد ۱۴۰۳ - ۱۰:۱۵", "令和6年7月10日", "12 қыркүйек 2024, 11:08", "2024. gada 22. aprīlī, 12:14",
        "16 ก.ย. 2567 09:20 น.", "פורסם: 11.08.24, 09:32", "03.12.2024. u 07:55", "Zadnja izmjena 03.12.2024. 09:30", "2024 m. spalio 15 d. 18:20", "Atnaujinta 2024.10.15 20:05", "प्रकाशित: रविवार, 25 अगस्त 2024, 07:30", "Atnaujinta: 20:05",
        "February 24, 2025", "Published February 02, 2013", "Updated 6 Hours Ago", "05.03.2024", "5/22/2025", "28 November 2025", "2025-06-01 11:19:58", "Publié le 30/04/2024 - 16:00", "Monday, 3 June 2013",
        "Actualizado a las 20:56h.", "입력 : 2025.01.02 10:00", "Publisert 06.01.2026 - 16:25", "14.05.2025, 20:28", "15. syyskuuta 2023", "12 noiembrie 2021, 14:05", "2024年5月3日", "2025年3月4日 11時08分 (3月4日 11時40分更新)", "Stand: 12.03.2024, 14:05 Uhr", "12:30 PM, March 3, 2014",
    ),
    keeps=("May 1968", "1984", "1.2.3 10",  "12.5", "4.7/5", "415-555-0230", "March of the farmers", "In May 2012 the bridge fell.", "Friday, Jan. 24", "Updated rules for the harbour", "#322-Mar/Apr 2026"),
)  # fmt: skip

SHORT = Rule(
    name="date-short",
    role="dateline",
    action="lift",
    why="Cards and live blogs give the day without its year, and so do sub-headings of programmes.",
    patterns=(
        Pattern(regex=rf"^(?:{_SAID} ?[:|.,-]? ?)?{_SHORT_DATE}(?: ?[,|•·@-]? ?(?:(?:at|um|a|as|alle|om|o|в|о|kl\.?) ?)?{TIME})?$", cues="0 0st 0nd 0rd 0th 0h monday tuesday wednesday thursday friday saturday sunday", at_most=7, language="mul"),
        Pattern(regex=rf"^{_MONTH},? 0$", cues="0", at_most=7, language="mul"),
        Pattern(regex=rf"^(?:0\.? {_WORD}|{_WORD},? 0\.?)$", cues=_MONTH_CUES, at_most=5, language="mul"),
    ),
    weak=True,
    drops=("Friday, Jan. 24", "24 February", "May 2012", "noiembrie 2021"),
    keeps=("12 March 1931 - 4 October 2024", "May came.", "March of 40", "Marts 3, 2, 1", "Mars 12 rover"),
)  # fmt: skip

ARCHIVE = Rule(
    name="archive-month",
    role="navigation",
    why="Blogs list their months with the number of entries of each.",
    patterns=(Pattern(regex=rf"^{_WORD} 0 ?\(0\)?$", cues=_MONTH_CUES, at_most=4, language="mul"),),
    run=True,
    drops=("January 2019 (4)", "studeni 2019 (12)"),
    keeps=("January 2019 (preliminary)",),
)  # fmt: skip

READING = Rule(
    name="reading-time",
    role="reading_time",
    action="lift",
    why="The reading time stands beside the date.",
    patterns=(
        Pattern(regex=r"^(?:\S+ ){0,5}(?:reading time |read time |est\.? read |estimated reading time )?:? ?(?:about |less than (?:a|an)? ?)?0 ?-? ?(?:min|mins|minutes?|minute)\.?(?:[ -](?:to )?read(?:ing)?(?: time)?)$", cues="read reading", at_most=7),
        Pattern(regex=r"^(?:reading time|read time|estimated reading time|time to read) ?:? ?.{0,4}0 ?(?:min|mins|minutes?)?$", cues="reading read", at_most=8),
        Pattern(regex=r"^0 ?(?:min|min\.|mins|minuten?|minutes?|dk|мин|хв)$", cues="min mins minute minuten minutes dk мин хв 0min", at_most=3, language="mul"),
        Pattern(regex=r"^(?:lesezeit|lesedauer) ?:? ?(?:ca\.? )?(?:etwa )?0 ?(?:min|minuten?)\.?$|^0 ?(?:min|minuten)\.? (?:lesezeit|lesedauer)$", cues="lesezeit lesedauer", at_most=7, language="de"),
        Pattern(regex=r"^(?:temps de lecture|lecture)(?: estime)? ?:? ?0 ?(?:min|minutes?)(?: de lecture)?$|^0 ?(?:min|minutes) de lecture$", cues="lecture", at_most=8, language="fr"),
        Pattern(regex=r"^tiempo de lectura ?:? ?0 ?(?:min|minutos?)\.?$|^(?:lectura de )?0 ?(?:min|minutos?) de lectura$", cues="lectura", at_most=7, language="es"),
        Pattern(regex=r"^tempo di lettura ?:? ?0 ?(?:min|minuti|minuto)\.?$|^0 ?(?:min|minuti) di lettura$", cues="lettura", at_most=7, language="it"),
        Pattern(regex=r"^tempo de leitura ?:? ?0 ?(?:min|minutos?)\.?$|^0 ?(?:min|minutos) de leitura$|^(?:leitura|tempo de leitura): 0 min$", cues="leitura", at_most=7, language="pt"),
        Pattern(regex=r"^(?:leestijd|leesduur) ?:? ?0 ?(?:min|minuten)\.?$|^0 (?:min|minuten) (?:leestijd|lezen)$", cues="leestijd leesduur lezen", at_most=5, language="nl"),
        Pattern(regex=r"^(?:czas czytania|czytanie) ?:? ?0 ?(?:min|minut|minuty)\.?$|^0 min\.? czytania$", cues="czytania czytanie", at_most=5, language="pl"),
        Pattern(regex=r"^ten tekst przeczytasz w (?:mniej niz |okolo |niecala )?(?:0 )?minut\w*$", cues="przeczytasz", at_most=8, language="pl"),
        Pattern(regex=r"^(?:время чтения|время на чтение|читать) ?:? ?0 ?мин\w*\.?$|^0 мин\w*\.? (?:чтения|на чтение)$", cues="чтения чтение читать", at_most=7, language="ru"),
        Pattern(regex=r"^(?:час читання|читати) ?:? ?0 ?хв\w*\.?$|^0 хв\w*\.? читання$", cues="читання читати", at_most=5, language="uk"),
        Pattern(regex=r"^(?:okuma suresi) ?:? ?0 ?(?:dk|dakika)\.?$|^0 (?:dk|dakika)(?:lik)? okuma(?: suresi)?$", cues="okuma", at_most=5, language="tr"),
        Pattern(regex=r"^(?:lastid) ?:? ?0 ?min\w*\.?$|^0 min\w* (?:lastid|lasning)$", cues="lastid lasning", at_most=4, language="sv"),
        Pattern(regex=r"^(?:læsetid) ?:? ?0 ?min\w*\.?$|^0 min\w*\.? (?:læsetid|læsning)$", cues="læsetid læsning", at_most=4, language="da"),
        Pattern(regex=r"^(?:doba cteni|cas cteni) ?:? ?0 ?min\w*\.?$|^0 min\w*\.? cteni$", cues="cteni", at_most=5, language="cs"),
    ),
    drops=("17 minute read", "Oct 6 4 mins read", "5 min read", "3 Min.", "Lesezeit: 4 Minuten", "4 min de lecture", "Tiempo de lectura: 6 min", "Tempo di lettura: 3 minuti", "Tempo de leitura: 4 min",
           "Leestijd 5 min", "Czas czytania: 5 min", "Ten tekst przeczytasz w mniej niż minutę", "Ten tekst przeczytasz w 3 minuty", "Время чтения: 3 мин", "Час читання: 3 хв", "Okuma süresi: 4 dk", "Lästid: 5 min", "Læsetid: 5 min", "Doba čtení: 5 min"),
    keeps=("The clock after 20 minutes read four to two.", "The 5 minutes that changed the match"),
)  # fmt: skip

RULES = (ARCHIVE, DATE, READING, SHORT)
