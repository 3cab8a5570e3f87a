"""Comment sections: their counts, buttons and policies."""

from cleaner.rules.base import Pattern, Rule

SECTION = Rule(
    name="comments-section",
    role="comment",
    why="Below the article readers write, and the page counts, invites and moderates them.",
    lines={
        "en": "0 comments | 0 comment | Comments 0 | Comments (0) | Comment (0) | Comment now | Follow comments | Follow comments Following comments Unfollow comments | Permalink Flag | Flag | Flag comment | Comments are closed | Comments closed"
        " | Comments are off | Comments are disabled | Comments off | No comments | No comments yet | Post a comment | Post comment"
        " | Post your comment | Leave a comment | Leave a reply | Leave your comment | Leave a reply cancel reply | Cancel reply | Add a comment"
        " | Add comment | Add your comment | Add your comments | Write a comment | Write comment | Submit comment | Submit a comment"
        " | Make a comment | Your comment | View comments | View all comments | Show comments | Hide comments | Read comments"
        " | Read all comments | Read the comments | See all comments | See comments | Loading comments | Sort comments by"
        " | Join the discussion | Join the conversation | Start the conversation | Have your say | Discuss this article"
        " | Discuss this story | Be the first to comment | Be the first to reply | Reader comments | Readers' comments"
        " | User comments | Promoted comments | Featured comments | Top comments | Best comments | Newest comments"
        " | Facebook comments | Comment policy | Comments policy | Commenting guidelines | Comment guidelines | Community guidelines"
        " | Community rules | House rules | Report abuse | Report comment | Report this comment | Flag as inappropriate | Flag as offensive | Report as offensive | Report as inappropriate | Reply to this"
        " | Reply | Report | Newest first | Oldest first | Most liked | Sort by | Sort by newest | Show replies | View replies"
        " | Please enable javascript to view the comments powered by disqus | Comments powered by disqus | Please login to comment"
        " | Log in to comment | Sign in to comment | You must be logged in to post a comment | Trackbacks | Trackback | Pingback"
        " | Trackback URL | Comments RSS | Comments feed | Send a letter to the editor | Submit a letter to the editor"
        " | Notify me of new comments via email | Notify me of new posts via email"
        " | Notify me of follow-up comments by email | Comment on this story | Comment on this article | Comment on this | Share your thoughts"
        " | Share your opinion | Tell us what you think | Let us know what you think | Sound off | Your view | Talkback"
        " | Save my name, email, and website in this browser for the next time I comment",
        "de": "0 Postings | 0 Posting | 0 Kommentare | Kommentare 0 | 0 Kommentar | Kommentieren | Kommentar schreiben | Kommentar verfassen"
        " | Schreiben Sie einen Kommentar | Schreibe einen Kommentar | Kommentare anzeigen | Kommentare lesen | Alle Kommentare"
        " | Anzahl Kommentare | Diskutieren Sie mit | Jetzt mitdiskutieren | Leserkommentare | Kommentar abgeben | Antworten"
        " | Antworten abbrechen | Zu den Kommentaren | Jetzt kommentieren | Diskussion | Netiquette | Kommentarregeln"
        " | Kommentar hinterlassen | Alle Kommentare lesen | Leserbrief schreiben | Beitrag melden | Kommentar melden",
        "fr": "0 commentaires | 0 commentaire | Commentaires (0) | Commenter | Laisser un commentaire | Ajouter un commentaire"
        " | Voir les commentaires | Lire les commentaires | Réagir | Vos réactions | Mes commentaires | Répondre | Tous les commentaires"
        " | Écrire un commentaire | Soyez le premier à commenter | Publier un commentaire | Charte de modération | Réactions"
        " | Votre commentaire | Annuler la réponse | Commentez | Signaler",
        "es": "0 comentarios | 0 comentario | Comentarios (0) | Comentar | Deja un comentario | Dejar un comentario"
        " | Ver comentarios | Escribe un comentario | Añadir comentario | Mis comentarios | Responder | Cancelar respuesta | Deja tu comentario"
        " | Deja una respuesta | Publicar comentario | Ver todos los comentarios | Normas de participación | Escribe tu comentario",
        "it": "0 commenti | 0 commento | Commenti (0) | Commenta | Lascia un commento | Scrivi un commento | Vedi commenti"
        " | Tutti i commenti | Rispondi | Invia commento | Leggi i commenti | I commenti dei lettori | Aggiungi un commento",
        "pt": "0 comentários | 0 comentário | Comentar | Deixe um comentário | Deixe seu comentário | Ver comentários | Escreva um comentário"
        " | Publicar comentário | Envie seu comentário | Deixar um comentário | Cancelar resposta | Todos os comentários",
        "nl": "0 reacties | 0 reactie | Reageer | Reageren | Plaats een reactie | Geef een reactie | Bekijk reacties | Reactie plaatsen"
        " | Laat een reactie achter | Alle reacties | Praat mee | Toon reacties | Bekijk alle reacties",
        "pl": "0 komentarzy | 0 komentarze | Komentarze 0 | Komentarze (0) | Dodaj komentarz | Skomentuj | Napisz komentarz"
        " | Zobacz komentarze | Wszystkie komentarze | Odpowiedz | Twój komentarz | Pokaż komentarze | Anuluj pisanie odpowiedzi",
        "ru": "0 комментариев | 0 комментария | 0 комментарий | Комментарии (0) | Комментарии 0 | Оставить комментарий"
        " | Добавить комментарий | Написать комментарий | Комментировать | Ваш комментарий | Ответить | Обсудить | Показать комментарии"
        " | Читать комментарии | Обсуждение | Правила комментирования | Все комментарии | Обсудить в Telegram",
        "uk": "0 коментарів | 0 коментарі | Коментарі (0) | Коментарі 0 | Залишити коментар | Додати коментар | Написати коментар"
        " | Коментувати | Ваш коментар | Відповісти | Обговорити | Показати коментарі | Усі коментарі",
        "tr": "0 yorum | Yorum yap | Yorum yaz | Yorumunuzu yazın | Yorumlar (0) | Yorum ekle | Yanıtla | Tüm yorumlar | Yorumları gör"
        " | Yorum gönder | Bir yanıt yazın | Bir cevap yazın",
        "ar": "0 تعليق | 0 تعليقات | أضف تعليق | أضف تعليقا | اترك تعليقا | اترك تعليق | التعليقات (0) | اكتب تعليقا | شارك برأيك | إضافة تعليق",
        "zh": "0条评论 | 评论 (0) | 发表评论 | 發表評論 | 我要评论 | 我要留言 | 查看评论 | 网友评论 | 网友留言 | 發表意見 | 留言板 | 全部评论 | 最新评论 | 热门评论"
        " | 写评论 | 参与评论 | 我来说两句 | 添加评论 | 發表回應",
        "ja": "コメントする | コメントを書く | コメントを投稿 | コメントを見る | コメント一覧 | コメントプラス | 0件のコメント | コメントを残す | コメント0件 | コメント (0) | みんなのコメント"
        " | コメントを投稿する | コメントを送信 | コメントを読む",
        "ko": "댓글 0 | 댓글 0개 | 댓글쓰기 | 댓글 쓰기 | 댓글보기 | 댓글 보기 | 댓글정책 | 댓글 정책 | 의견쓰기 | 댓글달기 | 전체 댓글 | 댓글 작성 | 댓글을 입력해 주세요"
        " | 첫번째 댓글을 남겨주세요 | 댓글목록 | 댓글 등록",
        "cs": "0 komentářů | Komentáře (0) | Přidat komentář | Napsat komentář | Vložit komentář | Diskuse (0) | Vstoupit do diskuse"
        " | Zobrazit komentáře | Odpovědět | Přidat příspěvek | Diskuze (0) | Komentovat | Přejít do diskuse",
        "sv": "0 kommentarer | Kommentarer (0) | Kommentera | Skriv en kommentar | Visa kommentarer | Lämna en kommentar | Svara"
        " | Kommentera artikeln | Alla kommentarer | Läs kommentarer",
        "da": "0 kommentarer | Kommentarer (0) | Skriv en kommentar | Skriv kommentar | Kommentér | Vis kommentarer | Svar"
        " | Deltag i debatten | Læs kommentarer | Tilføj kommentar",
        "no": "0 kommentarer | Kommentarer (0) | Kommenter | Skriv en kommentar | Legg igjen en kommentar | Vis kommentarer | Svar"
        " | Delta i debatten | Diskuter saken",
        "fi": "0 kommenttia | 0 kommentti | Kommentit (0) | Kommentoi | Kommentoi artikkelia | Kommentoi juttua | Kirjoita kommentti"
        " | Lisää kommentti | Jätä kommentti | Lähetä kommentti | Näytä kommentit | Näytä kaikki kommentit | Lue kommentit"
        " | Osallistu keskusteluun | Ei kommentteja | Vastaa | Peruuta vastaus | Ilmoita asiaton viesti | Kommentointi on suljettu"
        " | Keskustelun säännöt",
        "hu": "0 hozzászólás | Hozzászólások (0) | 0 komment | Kommentek (0) | Szólj hozzá | Szóljon hozzá | Hozzászólok | Hozzászólás írása"
        " | Hozzászólás küldése | Új hozzászólás | Vélemény, hozzászólás? | Hozzászólások megtekintése | Hozzászólások megjelenítése"
        " | Kommentek megjelenítése | Összes hozzászólás | Nincs hozzászólás | Válasz erre | Kilépés a válaszból"
        " | Hozzászólás küldéséhez be kell jelentkezni",
        "ro": "0 comentarii | 0 comentariu | Comentarii (0) | Lasă un comentariu | Adaugă un comentariu | Adaugă comentariu | Scrie un comentariu"
        " | Comentează | Comentează articolul | Lasă un răspuns | Răspunde | Anulează răspunsul | Vezi comentariile"
        " | Vezi toate comentariile | Trimite comentariul | Publică comentariul | Niciun comentariu | Spune-ți părerea"
        " | Comentariile sunt închise",
        "el": "0 σχόλια | 0 σχόλιο | Σχόλια (0) | Αφήστε ένα σχόλιο | Αφήστε σχόλιο | Γράψτε ένα σχόλιο | Γράψτε το σχόλιό σας | Το σχόλιό σας"
        " | Προσθήκη σχολίου | Προσθέστε σχόλιο | Δημοσίευση σχολίου | Σχολιάστε | Δείτε τα σχόλια | Δείτε όλα τα σχόλια | Προβολή σχολίων"
        " | Αφήστε μια απάντηση | Ακύρωση απάντησης | Δεν υπάρχουν σχόλια | Υποβολή σχολίου",
        "bg": "0 коментара | 0 коментар | Коментари (0) | Коментирай | Коментирай статията | Напиши коментар | Добави коментар | Остави коментар"
        " | Оставете коментар | Публикувай коментар | Вашият коментар | Вашият отговор | Виж коментарите | Вижте всички коментари"
        " | Покажи коментарите | Всички коментари | Към коментарите | Няма коментари",
        "hr": "0 komentara | 0 komentar | Komentari (0) | Komentiraj | Komentirajte | Ostavi komentar | Ostavite komentar | Dodaj komentar"
        " | Napiši komentar | Pošalji komentar | Prikaži komentare | Pogledaj komentare | Pročitaj komentare | Svi komentari | Vaš komentar"
        " | Nema komentara | Uključi se u raspravu | Uključite se u raspravu | Prijavi komentar | Pravila komentiranja",
        "sr": "0 komentara | 0 komentar | Komentari (0) | Ostavi komentar | Ostavite komentar | Pošalji komentar | Pošaljite komentar"
        " | Komentariši | Napiši komentar | Dodaj komentar | Pogledaj komentare | Pogledaj sve komentare | Prikaži komentare"
        " | Svi komentari | Vaš komentar | Nema komentara | Ostavite odgovor | Ostavi odgovor | Odustani od odgovora | Otkaži odgovor"
        " | Prijavi komentar | 0 коментара | 0 коментар | Коментари (0) | Остави коментар | Оставите коментар | Пошаљи коментар"
        " | Пошаљите коментар | Коментариши | Напиши коментар | Додај коментар | Погледај коментаре | Погледај све коментаре"
        " | Прикажи коментаре | Сви коментари | Ваш коментар | Нема коментара | Оставите одговор | Остави одговор | Одустани од одговора"
        " | Откажи одговор | Пријави коментар",
        "sk": "0 komentárov | 0 komentár | 0 komentáre | Komentáre (0) | Diskusia (0) | Pridať komentár | Pridaj komentár | Pridajte komentár"
        " | Napísať komentár | Zanechať komentár | Zanechajte komentár | Vstúpiť do diskusie | Zapojiť sa do diskusie | Zobraziť komentáre"
        " | Zobraziť diskusiu | Pridať príspevok | Pridať názor | Komentovať | Diskutovať | Odpovedať | Zrušiť odpoveď | Žiadne komentáre"
        " | Nahlásiť komentár",
        "sl": "0 komentarjev | 0 komentar | 0 komentarji | Komentarji (0) | Komentiraj | Komentirajte | Dodaj komentar | Oddaj komentar"
        " | Objavi komentar | Napiši komentar | Prikaži komentarje | Poglej komentarje | Preberi komentarje | Vsi komentarji | Vaš komentar"
        " | Ni komentarjev | Dodaj odgovor | Prekliči odgovor | Pravila komentiranja",
        "ca": "0 comentaris | 0 comentari | Comentaris (0) | Deixa un comentari | Escriu un comentari | Afegeix un comentari"
        " | Publica un comentari | Envia un comentari | Envia el comentari | Comenta | Veure comentaris | Mostra els comentaris"
        " | Deixa una resposta | Respon | Cancel·la la resposta | Cancel·la les respostes | No hi ha comentaris",
        "lt": "0 komentarų | 0 komentarai | 0 komentaras | Komentarai (0) | Komentuoti | Rašyti komentarą | Parašyti komentarą"
        " | Parašykite komentarą | Palikti komentarą | Skaityti komentarus | Rodyti komentarus | Visi komentarai | Atsakyti"
        " | Atšaukti atsakymą | Naujausi komentarai | Komentavimo taisyklės | Jūsų komentaras | Pranešti apie netinkamą komentarą",
        "lv": "0 komentāri | 0 komentārs | Komentāri (0) | Komentēt | Pievienot komentāru | Pievieno komentāru | Rakstīt komentāru"
        " | Atstāt komentāru | Lasīt komentārus | Skatīt komentārus | Rādīt komentārus | Visi komentāri | Atbildēt | Atcelt atbildi"
        " | Tavs komentārs | Jaunākie komentāri | Ziņot par pārkāpumu",
        "et": "0 kommentaari | 0 kommentaar | Kommentaarid (0) | Kommenteeri | Lisa kommentaar | Jäta kommentaar | Kirjuta kommentaar"
        " | Loe kommentaare | Vaata kommentaare | Näita kommentaare | Kõik kommentaarid | Loe kõiki kommentaare | Vasta | Tühista vastus",
        "is": "0 ummæli | 0 athugasemdir | 0 athugasemd | Ummæli (0) | Athugasemdir (0) | Skrifa athugasemd | Skrifa ummæli | Bæta við athugasemd"
        " | Sjá athugasemdir | Sýna ummæli | Senda athugasemd | Svara | Hætta við svar | Engar athugasemdir",
        "he": "0 תגובות | תגובות (0) | הוספת תגובה | הוסף תגובה | הוסיפו תגובה | כתיבת תגובה | כתוב תגובה | כתבו תגובה | השאר תגובה | לכל התגובות"
        " | הצג תגובות | הצג עוד תגובות | הגב | הגיבו | להגיב | שלח תגובה | פרסם תגובה | הוסף תגובה חדשה | אין תגובות",
        "fa": "0 نظر | 0 دیدگاه | نظرات (0) | ارسال نظر | نظر شما | نظر بدهید | نظر دهید | ثبت نظر | نظرات کاربران | نظرات بینندگان"
        " | نظرات خوانندگان | دیدگاهتان را بنویسید | لغو پاسخ | ارسال دیدگاه | ثبت دیدگاه | دیدگاه شما | مشاهده نظرات | پاسخ دادن"
        " | انتشار یافته: 0 | در انتظار بررسی: 0 | غیر قابل انتشار: 0",
        "hi": "0 टिप्पणियां | 0 टिप्पणियाँ | 0 टिप्पणी | 0 कमेंट | 0 कमेंट्स | टिप्पणी करें | टिप्पणी लिखें | अपनी टिप्पणी लिखें | कमेंट करें"
        " | टिप्पणियां देखें | जवाब दें | उत्तर दें | अपनी राय दें | एक टिप्पणी भेजें | कोई टिप्पणी नहीं | जवाब रद्द करें",
        "id": "0 komentar | 0 komen | Komentar (0) | Tulis komentar | Tinggalkan komentar | Beri komentar | Kirim komentar | Tambahkan komentar"
        " | Lihat komentar | Lihat semua komentar | Tampilkan komentar | Balas | Tinggalkan balasan | Batalkan balasan | Belum ada komentar"
        " | Tidak ada komentar | Posting komentar | Komentar pembaca | Tinggalkan komen | Catat ulasan | Tiada ulasan",
        "vi": "0 bình luận | 0 ý kiến | Bình luận (0) | Ý kiến (0) | Gửi bình luận | Viết bình luận | Xem bình luận | Xem thêm bình luận"
        " | Xem tất cả bình luận | Ý kiến bạn đọc | Ý kiến của bạn | Bình luận của bạn | Để lại bình luận | Để lại một bình luận"
        " | Hủy trả lời | Chia sẻ ý kiến của bạn | Đăng nhận xét | Không có nhận xét nào | Báo vi phạm",
        "th": "0 ความคิดเห็น | 0 ความเห็น | ความคิดเห็น (0) | แสดงความคิดเห็น | ร่วมแสดงความคิดเห็น | ดูความคิดเห็น | อ่านความคิดเห็น"
        " | เขียนความคิดเห็น | ส่งความคิดเห็น | เพิ่มความคิดเห็น | ความคิดเห็นทั้งหมด | ตอบกลับ | ยกเลิกการตอบ | ใส่ความเห็น"
        " | ไม่มีความคิดเห็น",
    },
    patterns=(
        Pattern(regex=r"^(?:read |view |see |show |hide |all |load )*(?:the )?0 (?:reader |user |more |new )?(?:comments?|replies|reply|responses?|reactions?)(?: on .{1,80}| so far| to .{1,80}| total| posted)?$",
                cues="comments comment replies reply responses response reactions", at_most=18),
        Pattern(regex=r"^(?:join the conversation|have your say|what do you think)\W{1,3}(?:discuss|comment on) this (?:story|article|post)$", cues="discuss comment", at_most=10),
        Pattern(regex=r"^(?:die )?kommentarfunktion\w* (?:ist|wurde)\b.{0,60}\b(?:deaktiviert|geschlossen|abgeschaltet|verfugbar)$", cues="kommentarfunktion kommentarfunktionalitat", at_most=16, language="de"),
        Pattern(regex=r"^(?:post|leave|add|write|submit|make|view|read|show|see|join|start|be the first to)\b.{0,40}\b(?:comments?|discussion|conversation|reply)$",
                cues="comment comments discussion conversation reply", at_most=10),
        Pattern(regex=r"^comments? (?:are|is|on this|for this|have been|will be|must|may be|posted|that are|left)\b.{0,160}"
                r"\b(?:closed|disabled|moderated|filtered|subject to|abusive|off-topic|removed|deleted|approved|article|story|thread|not reflect|turned off|available|guidelines)\b",
                cues="comments comment", at_most=60),
        Pattern(regex=r"\b(?:responsible for|moderate|moderation of|review|remove|delete|deletes|removes|policy on|rules for) (?:all |any |the |your |user |reader |readers' )?comments?\b.{0,200}",
                cues="comment comments", at_most=60),
        Pattern(regex=r"\b(?:please keep|keep) (?:your |all )?(?:comments?|discussion|conversation)\b|\bpersonal attacks\b.{0,120}\bcomments?\b|\bcomments?\b.{0,120}\b(?:personal attacks|profanity|off-topic|offensive|abusive|house rules|community guidelines)\b",
                cues="comment comments discussion", at_most=60),
    ),
    section=True,
    drops=(
        "12 komentarų", "12 komentāri", "12 kommentaari", "12 ummæli", "12 תגובות", "12 نظر", "12 टिप्पणियां", "12 komentar", "12 bình luận", "12 ความคิดเห็น",
        "0 kommenttia", "0 hozzászólás", "0 comentarii", "0 σχόλια", "0 коментара", "0 komentara", "0 komentara", "0 komentárov", "0 komentarjev", "0 comentaris",
        "12 Comments", "Comments (4)", "Leave a Reply Cancel reply", "Post a comment", "Read all 12 comments", "Comments are closed.", "Join the conversation. Discuss this story.", "Comments are filtered for language.",
        "Comments are moderated. Please keep your comments civil and on topic.", "12 Kommentare", "112 Postings", "Die Kommentarfunktion ist zu dieser Stunde deaktiviert.", "Mes commentaires", "Deja un comentario",
        "Lascia un commento", "Deixe seu comentário", "3 reacties", "Dodaj komentarz", "Оставить комментарий", "Додати коментар", "Yorum yap",
        "أضف تعليقا", "发表评论", "コメントする", "댓글쓰기", "Přidat komentář", "Kommentera", "Skriv en kommentar", "Legg igjen en kommentar",
    ),
    keeps=(
        "A spokeswoman declined to comment.", "The minister did not respond to a request for comment.",
        "Comment expliquer ce rétablissement ?", "Der Streit um den Hafen - ein Kommentar von Anna Beispiel", "Comments by the minister drew anger in the valley.",
        "She asked the judge to review her comments.",
    ),
)  # fmt: skip

BARE = Rule(
    name="comments-bare",
    role="comment",
    why="The heading of the readers' comments is one word, which may also head a part of the article.",
    lines={
        "en": "Comments | Comment | Discussion | Responses | Replies | Reactions | Feedback | Conversation",
        "de": "Kommentare | Kommentar | Diskussion", "fr": "Commentaires | Réactions", "es": "Comentarios", "it": "Commenti",
        "pt": "Comentários", "nl": "Reacties", "pl": "Komentarze | Komentarz", "ru": "Комментарии", "uk": "Коментарі",
        "tr": "Yorumlar", "ar": "التعليقات | تعليقات", "zh": "评论 | 評論 | 留言", "ja": "コメント", "ko": "댓글", "cs": "Komentáře | Diskuse | Diskuze",
        "sv": "Kommentarer", "da": "Kommentarer | Kommentar", "no": "Kommentarer | Debatt",
        "fi": "Kommentit | Keskustelu | Kommentti",
        "hu": "Hozzászólások | Kommentek | Hozzászólás | Vélemények",
        "ro": "Comentarii | Comentariu",
        "el": "Σχόλια | Σχόλιο",
        "bg": "Коментари | Коментар | Дискусия",
        "hr": "Komentari | Komentar | Rasprava",
        "sr": "Komentari | Komentar | Diskusija | Коментари | Коментар | Дискусија",
        "sk": "Komentáre | Diskusia | Komentár",
        "sl": "Komentarji | Komentar | Razprava",
        "ca": "Comentaris | Comentari",
        "lt": "Komentarai | Komentaras | Diskusija | Atsiliepimai",
        "lv": "Komentāri | Komentārs | Diskusija",
        "et": "Kommentaarid | Kommentaar | Arutelu",
        "is": "Ummæli | Athugasemdir | Umræða",
        "he": "תגובות | תגובה | דיון",
        "fa": "نظرات | دیدگاه‌ها | دیدگاه | نظر",
        "hi": "टिप्पणियां | टिप्पणियाँ | टिप्पणी | कमेंट | कमेंट्स | प्रतिक्रियाएं",
        "id": "Komentar | Komen | Ulasan | Tanggapan | Diskusi",
        "vi": "Bình luận | Ý kiến | Phản hồi | Thảo luận | Nhận xét",
        "th": "ความคิดเห็น | ความเห็น | คอมเมนต์",
    },
    weak=True,
    section=True,
    drops=("Komentarai", "Komentāri", "Kommentaarid", "Ummæli", "תגובות", "نظرات", "टिप्पणियां", "Komentar", "Bình luận", "ความคิดเห็น", "Kommentit", "Hozzászólások", "Comentarii", "Σχόλια", "Коментари", "Komentari", "Komentari", "Komentáre", "Komentarji", "Comentaris", "Comments »", "Kommentare", "Commentaires", "Comentarios", "Commenti", "Comentários", "Reacties", "Komentarze", "Комментарии",
           "Коментарі", "Yorumlar", "التعليقات", "评论", "コメント", "댓글", "Diskuse", "Kommentarer", "Debatt", "KOMMENTAR"),
    keeps=("Comments from the gallery were loud.",),
)  # fmt: skip

RULES = (BARE, SECTION)
