"""Lists of topics."""

from cleaner.rules.base import Rule
from cleaner.topics import TOPICS

LIST = Rule(
    name="tags-list",
    role="tags",
    why="The topics of an article stand below it behind a label.",
    lines=TOPICS,
    leads=TOPICS,
    drops=("Žymos:", "Tagi:", "Märksõnad:", "Efnisorð:", "תגיות:", "برچسب‌ها:", "टैग्स:", "Kata kunci:", "Từ khóa:", "แท็ก:", "Avainsanat:", "Címkék:", "Etichete:", "Ετικέτες:", "Етикети:", "Oznake:", "Tagovi:", "Témy:", "Ključne besede:", "Etiquetes:", "Tags: Politics, Election, 2026", "Themen:", "Sujets", "Etiquetas", "Argomenti:", "Tópicos", "Onderwerpen", "Tagi:", "Теги: порт, море", "Теги", "Etiketler :", "الوسوم", "标签：", "タグ：", "태그 :", "Štítky", "Ämnen i artikeln", "Emneord", "Stikkord"),
    keeps=("Topics ranged from farming to war.", "Tag along with the crew"),
)  # fmt: skip

RULES = (LIST,)
