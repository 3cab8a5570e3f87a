"""Links to the article before and the next."""

from cleaner.rules.base import Pattern, Rule
from cleaner.rules.folding import fold

_LABELS = {
    "en": "Previous article | Next article | Previous post | Next post | Previous story | Next story",
    "de": "Vorheriger Artikel | Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag",
    "fr": "Article précédent | Article suivant", "es": "Artículo anterior | Artículo siguiente | Entrada anterior | Entrada siguiente",
    "pt": "Artigo anterior | Próximo artigo | Post anterior | Próximo post", "it": "Articolo precedente | Articolo successivo | Articolo seguente",
    "nl": "Vorig artikel | Volgend artikel", "pl": "Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis",
    "ro": "Articolul precedent | Articolul următor", "sq": "Artikulli paraprak | Artikulli tjetër", "tr": "Önceki İçerik | Sonraki İçerik | Önceki makale | Sonraki makale",
    "ru": "Предыдущая статья | Следующая статья | Предыдущая запись | Следующая запись", "uk": "Попередня стаття | Наступна стаття",
    "bg": "Предишна статия | Следваща статия", "sr": "Претходни чланак | Следећи чланак | Prethodni članak | Sledeći članak", "hr": "Prethodni članak | Sljedeći članak",
    "cs": "Předchozí článek | Další článek", "sk": "Predchádzajúci článok | Ďalší článok", "hu": "Előző cikk | Következő cikk",
    "fi": "Edellinen artikkeli | Seuraava artikkeli", "sv": "Föregående artikel | Nästa artikel", "da": "Forrige artikel | Næste artikel",
    "no": "Forrige artikkel | Neste artikkel", "el": "Προηγούμενο άρθρο | Επόμενο άρθρο", "id": "Artikel sebelumnya | Artikel selanjutnya | Artikel berikutnya",
    "ar": "المقالة السابقة | المقالة التالية | المقال السابق | المقال التالي", "fa": "مطلب قبلی | مطلب بعدی",
}  # fmt: skip
"""As the themes of blog and newspaper software call them."""

_PHRASES = [phrase for phrases in _LABELS.values() for phrase in phrases.split(" | ")]

LINKS = Rule(
    name="related-neighbours",
    role="related",
    why="Blog and newspaper software links the article before and the next below the text; flattened, label and headline run together.",
    lines=_LABELS,
    patterns=(
        Pattern(regex=rf"^(?:{'|'.join(_PHRASES)})(?:[A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΩА-ЯЁІЇЄҐ“«„\"]|\d)", cues=" ".join(dict.fromkeys(fold(phrase).split()[0] for phrase in _PHRASES)),
                at_most=40, folded=False, language="mul"),
    ),
    run=True,
    drops=(
        "Previous article", "Vorheriger Artikel", "Article précédent", "Artículo anterior", "Artigo anterior", "Articolo successivo", "Vorig artikel", "Poprzedni artykuł",
        "Articolul precedent", "Artikulli tjetër", "Önceki İçerik", "Предыдущая статья", "Попередня стаття", "Следваща статия", "Следећи чланак", "Sljedeći članak",
        "Další článek", "Ďalší článok", "Előző cikk", "Edellinen artikkeli", "Nästa artikel", "Forrige artikel", "Neste artikkel", "Επόμενο άρθρο", "Artikel sebelumnya",
        "المقالة السابقة", "مطلب بعدی", "Articolo precedenteIl ponte riapre lunedì", "Next articleNine goats and a ferry",
    ),
    keeps=("Articolo successivo del codice: la pena è ridotta.", "The next article of the treaty names no date.", "Previous articles in this journal found no link."),
)  # fmt: skip

RULES = (LINKS,)
