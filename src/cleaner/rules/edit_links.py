"""Links for those who edit the page."""

from cleaner.rules.base import Rule

EDIT = Rule(
    name="edit-link",
    role="edit_link",
    why="The newsroom's system shows a link to edit the story; a page saved by its author keeps it.",
    lines={
        "en": "Edit post | Edit | Edit this | Edit this post | Edit page | Edit this page | Edit article | Edit story | Edit this entry | Edit entry | Edit source | View source | Edit with Elementor"
        " | Edit this page on GitHub | Improve this page | Delete post | Quick edit | Edit section | View history | Edit profile | Edit this article",
        "de": "Bearbeiten | Seite bearbeiten | Beitrag bearbeiten | Artikel bearbeiten | Quelltext bearbeiten",
        "fr": "Modifier | Modifier l'article | Modifier la page | Modifier le code", "es": "Editar | Editar entrada | Editar página | Editar código | Editar artículo",
        "it": "Modifica | Modifica articolo | Modifica wikitesto", "pt": "Editar | Editar post | Editar página | Editar código-fonte", "nl": "Bewerken | Bericht bewerken | Brontekst bewerken",
        "pl": "Edytuj | Edytuj wpis | Edytuj kod", "ru": "Править | Редактировать | Редактировать запись | Править код", "uk": "Редагувати | Редагувати запис | Редагувати код",
        "tr": "Düzenle | Yazıyı düzenle", "ar": "تعديل | عدل | تحرير المقال", "zh": "编辑文章 | 编辑本页 | 编辑此页", "ja": "編集 | 記事を編集 | ソースを編集", "ko": "편집 | 원본 편집 | 글 수정", "cs": "Upravit | Editovat | Upravit příspěvek",
        "sv": "Redigera | Redigera inlägg", "da": "Rediger | Rediger indlæg", "no": "Rediger | Rediger innlegg",
    },
    drops=("Edit post", "[edit]", "[Bearbeiten]", "Modifier l'article", "Editar entrada", "Modifica", "Editar post", "Bewerken", "Edytuj wpis", "Редактировать", "Редагувати", "Düzenle", "تعديل", "编辑文章", "編集", "편집",
           "Upravit", "Redigera", "Rediger indlæg", "Rediger innlegg"),
    keeps=("Edit wars have broken out over the page.", "Post editors met on Monday."),
)  # fmt: skip

RULES = (EDIT,)
