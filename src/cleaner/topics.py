"""What stands before the topics of an article, as data: a language and its labels, separated by bars."""

# ruff: noqa: E501 - a language a line: reads better wide

from typing import Final

TOPICS: Final = {
    "en": "Tags | Tag | Tagged | Tagged with | Tagged in | Tagged as | Topics | Topics in this article | Topics in this story | Keywords | Key words | Categories | Category | Filed under | Filed in | Posted in | Posted under | Subjects | In this topic | Explore these topics | More on these topics | Explore more on these topics | Labels | Read more about | Related tags | Topics you might like"
    " | More on these stories | Published in | Article topics",
    "de": "Themen | Schlagworte | Schlagwörter | Stichworte | Stichwörter | Themen des Artikels | Themen in diesem Artikel | Mehr zu den Themen | Mehr zu diesen Themen | Kategorien | Kategorie | Tags | Schlagwort | Themenseiten",
    "fr": "Sujets | Mots-clés | Mots clés | Thèmes | Tags | Étiquettes | Catégories | Thématiques | Sur les mêmes thèmes | Sujets abordés",
    "es": "Etiquetas | Temas | Palabras clave | Temas relacionados | Archivado en | Categorías | Más sobre | Tags | Etiquetado en",
    "it": "Tag | Tags | Argomenti | Parole chiave | Argomenti correlati | Categorie | Temi",
    "pt": "Tags | Tópicos | Temas | Etiquetas | Palavras-chave | Assuntos | Categorias | Marcadores",
    "nl": "Onderwerpen | Tags | Trefwoorden | Categorieën | Meer over | Thema's",
    "pl": "Tagi | Tematy | Słowa kluczowe | Kategorie | Tematy w artykule",
    "ru": "Теги | Тэги | Темы | Метки | Ключевые слова | Рубрика | Сюжет | Сюжеты | Теги материала",
    "uk": "Теги | Теми | Мітки | Ключові слова | Рубрика",
    "tr": "Etiketler | Konular | Anahtar kelimeler | Etiket | İlgili etiketler",
    "ar": "الوسوم | كلمات مفتاحية | الكلمات المفتاحية | وسوم | الكلمات الدليلية | كلمات دلالية | مواضيع",
    "zh": "标签 | 標籤 | 关键词 | 關鍵字 | 关键字 | 關鍵詞 | 分类 | 分類 | 话题",
    "ja": "タグ | キーワード | 関連キーワード | カテゴリ | 関連タグ | ジャンル | 関連テーマ",
    "ko": "태그 | 키워드 | 관련 키워드 | 해시태그 | 관련태그 | 주제 | 카테고리",
    "cs": "Témata | Štítky | Klíčová slova | Tagy | Témata článku",
    "sv": "Ämnen | Ämnen i artikeln | Taggar | Nyckelord | Mer om | Etiketter",
    "da": "Emner | Emneord | Tags | Emner i artiklen",
    "no": "Emner | Emneord | Stikkord | Tema | Tagger",
    "fi": "Avainsanat | Asiasanat | Aiheet | Artikkelin aiheet | Tunnisteet | Tagit | Kategoriat | Kategoria",
    "hu": "Címkék | Címke | Kulcsszavak | Témák | Kategóriák | Kategória",
    "ro": "Etichete | Taguri | Tag-uri | Cuvinte cheie | Subiecte | Categorii | Categorie",
    "el": "Ετικέτες | Λέξεις κλειδιά | Λέξεις-κλειδιά | Κατηγορίες | Κατηγορία",
    "bg": "Етикети | Тагове | Ключови думи | Теми | Категории | Категория",
    "hr": "Oznake | Tagovi | Ključne riječi | Teme | Kategorije | Kategorija",
    "sr": "Tagovi | Oznake | Ključne reči | Teme | Kategorije | Kategorija | Тагови | Ознаке | Кључне речи | Теме | Категорије | Категорија",
    "sk": "Témy | Témy článku | Štítky | Tagy | Kľúčové slová | Kategórie | Kategória",
    "sl": "Ključne besede | Oznake | Značke | Teme | Kategorije | Kategorija",
    "ca": "Etiquetes | Paraules clau | Temes | Temes relacionats | Arxivat a | Categories | Categoria",
    "lt": "Žymos | Žymės | Temos | Straipsnio temos | Raktiniai žodžiai | Raktažodžiai | Kategorijos",
    "lv": "Tagi | Birkas | Tēmas | Atslēgvārdi | Atslēgas vārdi | Kategorijas",
    "et": "Märksõnad | Sildid | Teemad | Kategooriad",
    "is": "Efnisorð | Stikkorð | Flokkar | Efnisflokkar",
    "he": "תגיות | תגים | נושאים קשורים | מילות מפתח | קטגוריות | קטגוריה",
    "fa": "برچسب‌ها | برچسب ها | برچسب | کلیدواژه‌ها | کلید واژه ها | کلمات کلیدی | موضوعات مرتبط | دسته بندی | دسته‌بندی | تگ‌ها | تگ ها",
    "hi": "टैग्स | टैग | संबंधित टॉपिक | संबंधित टॉपिक्स | संबंधित विषय | टॉपिक्स | कीवर्ड",
    "id": "Kata kunci | Topik | Topik terkait | Topik berkaitan | Tag terkait | Kategori",
    "vi": "Từ khóa | Từ khóa liên quan | Chủ đề | Chủ đề liên quan",
    "th": "แท็ก | แท็กที่เกี่ยวข้อง | หัวข้อที่เกี่ยวข้อง | คำสำคัญ | คีย์เวิร์ด | ป้ายกำกับ | หมวดหมู่",
}

FILED: Final = (
    "posted in", "posted under", "published in", "categor", "catégor", "kategor", "категор", "рубрик",
    "κατηγορ", "קטגור", "دسته", "分类", "分類", "カテゴリ", "ジャンル", "카테고리", "หมวดหมู่", "flokk",
)  # fmt: skip
"""How the labels of a section begin."""
