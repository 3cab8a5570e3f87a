"""Share bars: names of networks, print and mail buttons."""

from cleaner.rules.base import Pattern, Rule

BAR = Rule(
    name="share-bar",
    role="share",
    why="The share buttons above and below an article are words once the icons are gone.",
    lines={
        "en": "Share | Share this | Share this article | Share this story | Share this post | Share this page"
        " | Share this on | Share this video | Share this photo | Share this with | Share full article | Share article"
        " | Share story | Share post | Share on | Share on social media | Share with friends | Share via | Share options"
        " | Share link | Copy link | Copy link to clipboard | Copy URL | Link copied | Copied"
        " | Copy this link | Get link | Permalink | Print | Print this | Print this page | Print this article"
        " | Print article | Print story | Print this story | Print page | Print version | Printer friendly"
        " | Printer-friendly version | Printable version | Printer friendly version | Printer friendly format | Print email"
        " | Print & email | Print PDF | Save as PDF | Download PDF | Email this | Email this article"
        " | Email this page | Email this story | Email this to a friend | Email to a friend | Email a friend"
        " | E-mail to a friend | E-mail this to a friend | E-mail this | E-mail this article | E-mail this story"
        " | E-mail story | Email story | Email article | Mail this story | Send to a friend | Send this to a friend"
        " | Send to friend | Send by email | Tell a friend | Recommend this | Bookmark | Bookmark this"
        " | Bookmark this page | Bookmark this article | Save article | Save this article | Save for later"
        " | Save this story | Save story | Saved | Add to favorites | Add to favourites | Add to reading list | Tweet"
        " | Tweet this | Tweet it | Retweet | Like this | Like this on Facebook | Like us | Pin it"
        " | Buzz up | Buzz this article up | Digg this | Digg it | Del.icio.us | StumbleUpon | Flipboard"
        " | Tumblr | Google Bookmarks | Fark | Newsvine | Mixx | Technorati | Furl"
        " | Yahoo! Buzz | MySpace | AddThis | More sharing options | More options to share | Sharing | Share & save"
        " | Share or save | Save & share | Social sharing | Cite | Cite this article | Cite this"
        " | Reprints | Reprints & permissions | Order reprints | Reprint or license | Republish | Republish this article"
        " | Republish this story | Text size | Font size | Text resize | Increase text size | Decrease text size"
        " | Increase font size | Decrease font size | Larger text | Smaller text"
        " | Single page | Single-page format | View as single page | View on single page | Gift this article"
        " | Give this article | Give article | Share as gift | Gift article | Messenger | Email link",
        "is": "Setja bókamerki | Deila", "hi": "कॉपी लिंक | शेयर करें",
        "de": "Teilen | Artikel teilen | Beitrag teilen | Auf Facebook teilen | Auf Twitter teilen | Per E-Mail teilen"
        " | Drucken | Artikel drucken | Seite drucken | Druckversion | Link kopieren | Link kopiert | Merken | Artikel merken"
        " | Speichern | Artikel speichern | Weiterempfehlen | Artikel versenden | Per E-Mail versenden | Empfehlen"
        " | Diesen Artikel teilen | Seite teilen | Twittern | Versenden | Schriftgröße | Vorlesen | Artikel verschicken"
        " | Per Mail teilen | Teilen Sie diesen Artikel | E-Mail senden",
        "fr": "Partager | Partager cet article | Partager l'article | Partager sur Facebook | Partager sur Twitter"
        " | Copier le lien | Lien copié | Imprimer | Envoyer par e-mail | Envoyer à un ami | Envoyer par mail | Enregistrer"
        " | Sauvegarder | Offrir cet article | Offrir l'article | Taille du texte | Partagez | Partagez cet article | Partage"
        " | Imprimer l'article | Envoyer l'article",
        "es": "Compartir | Comparte | Compartir en Facebook | Compartir en Twitter | Compartir en WhatsApp | Copiar enlace"
        " | Copiar link | Imprimir | Enviar por correo | Enviar por email | Guardar | Guardar artículo | Comparte esta noticia"
        " | Compartir noticia | Comparte este artículo | Comparte en | Enlace copiado | Compartir artículo | Tuitear",
        "it": "Condividi | Condividi su Facebook | Condividi su Twitter | Copia link | Copia il link | Stampa | Invia per email"
        " | Condividi l'articolo | Condividi questo articolo | Salva | Salva articolo | Condividi su | Regala articolo"
        " | Invia a un amico",
        "pt": "Compartilhar | Compartilhe | Compartilhe esta notícia | Partilhar | Partilhe | Compartilhar no Facebook"
        " | Copiar link | Imprimir | Enviar por e-mail | Salvar | Guardar | Partilhar artigo | Link copiado | Copiar hiperligação"
        " | Compartilhar no WhatsApp | Compartilhe no Facebook",
        "nl": "Deel | Delen | Deel dit artikel | Deel artikel | Deel via | Deel op Facebook | Kopieer link | Printen | Afdrukken"
        " | Bewaar artikel | Bewaren | Link gekopieerd | Artikel delen | Delen via e-mail | Deel deze pagina",
        "pl": "Udostępnij | Udostępnij na Facebooku | Podziel się | Podziel się artykułem | Drukuj | Kopiuj link"
        " | Skopiuj link | Wyślij e-mailem | Zapisz | Zapisz artykuł | Udostępnij artykuł | Tweetnij | Wyślij znajomemu",
        "ru": "Поделиться | Поделитесь | Поделиться новостью | Поделиться статьей | Поделиться в | Скопировать ссылку"
        " | Копировать ссылку | Ссылка скопирована | Распечатать | Версия для печати | Отправить по почте | Печать"
        " | Поделиться ссылкой | В избранное | Сохранить | ВКонтакте | Одноклассники",
        "uk": "Поділитися | Поділитись | Поділитися новиною | Скопіювати посилання | Копіювати посилання | Роздрукувати"
        " | Версія для друку | Поширити | Зберегти | Надрукувати",
        "tr": "Paylaş | Facebook'ta paylaş | Twitter'da paylaş | Bağlantıyı kopyala | Linki kopyala | Yazdır | Haberi paylaş"
        " | Kaydet | Paylaşın | WhatsApp'ta paylaş | E-posta ile gönder",
        "ar": "شارك | مشاركة | شارك المقال | شارك الخبر | شارك على فيسبوك | نسخ الرابط | طباعة | حفظ | تم نسخ الرابط | شارك هذا المقال"
        " | مشاركة المقال | أرسل إلى صديق | فيسبوك | تويتر | واتساب",
        "zh": "分享 | 分享到 | 分享至 | 分享到微信 | 分享到微博 | 复制链接 | 複製連結 | 打印 | 列印 | 收藏 | 转发 | 轉發 | 微信 | 微博"
        " | 分享文章 | 字号 | 友善列印 | 轉寄 | 点赞 | 微信扫一扫 | 扫一扫分享 | 扫码分享",
        "ja": "シェア | シェアする | ツイート | ツイートする | 共有 | 共有する | 印刷 | 印刷する | リンクをコピー | URLをコピー | はてなブックマーク | ブックマーク"
        " | 保存 | 記事を保存 | この記事をシェア | この記事をシェアする | LINEで送る | Facebookでシェア | Twitterでシェア | ポスト | 文字サイズ | クリップする"
        " | メールで送る | 記事を印刷 | この記事をツイート | いいね！ | コピーしました",
        "ko": "공유 | 공유하기 | 기사 공유 | 기사공유하기 | URL 복사 | 링크 복사 | 주소복사 | 인쇄 | 프린트 | 인쇄하기 | 스크랩 | 페이스북 | 트위터 | 카카오톡"
        " | 카카오스토리 | 글자크기 | 글자 크기 | 글씨크기 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 이메일 보내기 | 북마크 | 폰트 크기",
        "cs": "Sdílet | Sdílet na Facebooku | Sdílejte | Sdílet článek | Kopírovat odkaz | Tisk | Vytisknout | Poslat e-mailem"
        " | Uložit | Sdílení | Zkopírovat odkaz",
        "sv": "Dela | Dela artikel | Dela artikeln | Dela på Facebook | Dela på Twitter | Kopiera länk | Skriv ut | Spara"
        " | Spara artikel | Dela via e-post | Länk kopierad | Tipsa en vän",
        "da": "Del | Del artikel | Del artiklen | Del på Facebook | Del på Twitter | Kopier link | Udskriv | Gem | Gem artikel"
        " | Print artikel | Send til en ven",
        "no": "Del | Del artikkel | Del artikkelen | Del på Facebook | Del på Twitter | Kopier lenke | Skriv ut | Lagre"
        " | Del saken | Tips en venn",
    },
    patterns=(
        Pattern(
            regex=r"^(?:share|tweet|post|send|save|pin|email|e-mail|like|submit|bookmark)(?: this)?(?: (?:article|story|page|post|video|link))?"
            r" (?:on|to|via|with|by|in|through|using)(?: your)? (?:facebook|twitter|x|linkedin|e-?mail|whatsapp|reddit|pinterest|tumblr|telegram|bluesky|"
            r"threads|google|flipboard|digg|delicious|stumbleupon|messenger|sms|mastodon|weibo|wechat|line|pocket|favorites)\b",
            cues="facebook twitter x linkedin email mail whatsapp reddit pinterest tumblr telegram bluesky threads google"
            " flipboard digg delicious stumbleupon messenger sms mastodon weibo wechat line pocket favorites",
            at_most=9,
        ),
        Pattern(
            regex=r"^(?:share|shares|retweet|tweet|tweets|likes?|recommend) ?\(?0k?\)?$|^0k? (?:shares?|tweets|likes|retweets|people like this|recommendations)$",
            cues="share shares tweet tweets like likes retweet retweets recommend recommendations 0k",
            at_most=4,
        ),
        Pattern(regex=r"^copy (?:the |this )?(?:link|url|address)\b.{0,25}$", cues="copy", at_most=7),
        Pattern(
            regex=r"^click (?:here )?to (?:share|email|e-mail|print|tweet)\b",
            cues="click",
            at_most=14,
        ),
        Pattern(
            regex=r"^(?:auf|bei|via|per) (?:facebook|twitter|x|whatsapp|e-mail|telegram|linkedin|xing|bluesky)(?: \([^)]*\))? (?:teilen|versenden|senden)",
            cues="teilen versenden senden", at_most=8, language="de",
        ),
    ),
    run=True,
    drops=(
        "Setja bókamerki", "कॉपी लिंक",
        "Share this story.", "PRINT", "E-mail this story", "Share on Facebook", "Click to share on X (Opens in new window)",
        "Post to Facebook", "Shares 214", "12k shares", "Copy link to this article",
        "Artikel teilen", "Auf WhatsApp teilen", "Copier le lien", "Comparte", "Condividi", "Compartilhe", "Deel dit artikel",
        "Udostępnij", "Поделиться", "Поділитися:", "Paylaş", "شارك", "分享到：", "シェアする", "공유하기", "Sdílet", "Dela artikel",
        "Del på Facebook", "Del artikkel",
    ),
    keeps=(
        "He shared the video on Facebook, where it was seen by thousands.",
        "The ministry said on Telegram that the bridge was closed.",
        "Share prices fell on Tuesday.",
        "Print is not dead",
        "Teilen der Bevölkerung fehlt Wasser",
    ),
)  # fmt: skip

ICONS = Rule(
    name="share-icons",
    role="share",
    why="A row of share icons gives one line of network names.",
    patterns=(
        Pattern(
            regex=r"^(?:(?:on|via|share|teilen|partager|compartir|print|drucken|this|by|save|copy|link|rss|more|x|facebook|"
            r"twitter|linkedin|e-mail|email|mail|whatsapp|reddit|pinterest|tumblr|telegram|bluesky|threads|google\+?|"
            r"flipboard|digg|delicious|del\.icio\.us|stumbleupon|messenger|sms|mastodon|weibo|wechat|line|pocket|youtube|"
            r"instagram|tiktok|xing|vk|viber|fark|newsvine|mixx|technorati|yahoo|buzz|myspace|snapchat|skype|x\.com|comments?|"
            r"discussion|pdf|url)[ ,|/·•:+&]*){2,24}$",
            cues="facebook twitter linkedin whatsapp reddit pinterest tumblr telegram bluesky threads google flipboard digg"
            " delicious stumbleupon messenger email mail youtube instagram tiktok print x fark newsvine",
            at_most=24,
        ),
    ),
    run=True,
    drops=("Facebook Twitter Email", "X.com Facebook E-Mail", "Share | Print | E-mail", "Partager Facebook WhatsApp"),
    keeps=("Facebook and Twitter said so", "Twitter, Facebook and the law"),
)  # fmt: skip

NETWORK = Rule(
    name="share-network",
    role="share",
    why="One share button is one network's name; a name alone may also be a sub-heading.",
    lines={
        "mul": "LinkedIn | WhatsApp | Pinterest | Reddit | Social media | Text | Post | Like | Pin | Digg | Recommend | Larger | Smaller | PDF | Delicious | Facebook | Twitter | X | Email | E-mail | Mail | Telegram | Instagram | YouTube | TikTok | Threads"
        " | Bluesky | Mastodon | RSS | RSS feed | Snapchat | Viber | Xing | SMS | Google | Skype | Weibo | Facebook Messenger"
        " | Link | More | Comment | Discuss | Save | URL | Line | Spotify | Apple Podcasts | Discord | Pocket | Google News"
        " | Truth Social",
    },
    weak=True,
    run=True,
    drops=("Facebook", "[ Discuss ]", "» E-mail"),
    keeps=("Twitter said no.",),
)  # fmt: skip

RULES = (BAR, ICONS, NETWORK)
