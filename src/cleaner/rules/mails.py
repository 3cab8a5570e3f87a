"""What newsletters say because they are mails: where to read them on the web, why they came, how to be rid of them."""

from cleaner.rules.base import Pattern, Rule

FURNITURE = Rule(
    name="mail-furniture",
    role="newsletter",
    why="A newsletter that is read on the web, or was saved as a mail, brings the lines that programs for mailings set above and below it.",
    lines={
        "en": "View in browser | View this email in your browser | View this email in browser | View email in browser | View in your browser | View on web | View online"
        " | View web version | View the web version | Web version | Open in browser | Read in browser | Read online | View this message in a browser | Having trouble viewing this email?"
        " | Unsubscribe from this list | Unsubscribe here | Unsubscribe from this newsletter | Unsubscribe from all emails | Unsubscribe instantly | Click here to unsubscribe"
        " | Update your preferences | Update subscription preferences | Update your profile | Update profile | Manage your preferences | Manage preferences | Manage subscription"
        " | Manage your subscription | Manage your subscriptions | Email preferences | Change your preferences | Forward to a friend | Forward this email | Forward this email to a friend"
        " | Our mailing address is | Our mailing address | Add us to your address book | Was this forwarded to you? | Why did I get this? | Past issues | Subscribe to this list",
        "de": "Im Browser ansehen | Im Browser öffnen | Im Browser anzeigen | Newsletter im Browser ansehen | Newsletter im Browser anzeigen | Webversion | Zur Webversion | Online-Version"
        " | Im Browser lesen | Vom Newsletter abmelden | Newsletter abbestellen | Newsletter abmelden | Abbestellen | Abmelden vom Newsletter | Profil ändern | An Freunde weiterleiten",
        "fr": "Voir dans le navigateur | Voir dans votre navigateur | Voir cet e-mail dans votre navigateur | Voir ce mail dans votre navigateur | Voir la version en ligne | Version en ligne"
        " | Afficher dans le navigateur | Se désabonner | Se désinscrire | Me désabonner | Me désinscrire | Gérer mes préférences | Désabonnement | Transférer à un ami",
        "es": "Ver en el navegador | Ver este correo en el navegador | Ver en tu navegador | Ver este correo en tu navegador | Ver en línea | Versión web | Darse de baja | Darme de baja"
        " | Cancelar suscripción | Cancelar la suscripción | Actualizar preferencias | Actualiza tus preferencias | Reenviar a un amigo",
        "it": "Visualizza nel browser | Visualizza questa email nel browser | Apri nel browser | Versione web | Annulla iscrizione | Cancella iscrizione | Disiscriviti | Cancellati | Aggiorna le tue preferenze",
        "pt": "Ver no navegador | Ver este e-mail no navegador | Visualizar no navegador | Versão web | Cancelar inscrição | Cancelar subscrição | Cancelar assinatura | Descadastre-se | Atualizar preferências",
        "nl": "Bekijk in browser | Bekijk in je browser | Bekijk deze e-mail in je browser | Bekijk deze mail in je browser | Bekijk de webversie | Webversie | Uitschrijven | Afmelden | Schrijf je uit | Voorkeuren aanpassen",
        "sv": "Visa i webbläsaren | Visa i webbläsare | Öppna i webbläsaren | Webbversion | Avprenumerera | Avsluta prenumeration | Avregistrera | Uppdatera dina inställningar",
        "da": "Vis i browser | Vis i din browser | Se i browser | Åbn i browser | Se nyhedsbrevet i din browser | Webversion | Afmeld | Afmeld nyhedsbrev | Afmeld nyhedsbrevet | Opdater profil",
        "no": "Vis i nettleser | Vis i nettleseren | Åpne i nettleser | Les i nettleser | Nettversjon | Meld deg av | Avmeld | Avmelding | Oppdater profil",
        "fi": "Avaa selaimessa | Katso selaimessa | Näytä selaimessa | Peruuta tilaus | Peru tilaus | Peruuta uutiskirje",
        "pl": "Zobacz w przeglądarce | Wyświetl w przeglądarce | Otwórz w przeglądarce | Wersja online | Wypisz się | Wypisz mnie | Zrezygnuj z subskrypcji | Zarządzaj subskrypcją",
        "cs": "Zobrazit v prohlížeči | Otevřít v prohlížeči | Webová verze | Odhlásit se | Odhlásit odběr | Odhlásit z odběru | Zrušit odběr",
        "sk": "Zobraziť v prehliadači | Otvoriť v prehliadači | Odhlásiť sa z odberu | Zrušiť odber | Odhlásiť odber",
        "hu": "Megtekintés böngészőben | Megnyitás böngészőben | Leiratkozom | Leiratkozás a hírlevélről",
        "ro": "Vezi în browser | Vizualizează în browser | Deschide în browser | Dezabonează-te | Dezabonare de la newsletter",
        "tr": "Tarayıcıda görüntüle | Tarayıcıda aç | Web sürümü | Abonelikten çık | Abonelikten ayrıl",
        "ru": "Открыть в браузере | Посмотреть в браузере | Смотреть в браузере | Веб-версия | Отписаться | Отписаться от рассылки | Настроить подписку | Переслать другу",
        "uk": "Відкрити в браузері | Переглянути в браузері | Дивитися в браузері | Веб-версія | Відписатися | Відписатись | Відписатися від розсилки",
        "el": "Προβολή στον browser | Δείτε το στον browser σας | Προβολή στο πρόγραμμα περιήγησης | Διαγραφή από τη λίστα | Κατάργηση εγγραφής",
        "ja": "ブラウザで見る | ブラウザで表示 | ブラウザで読む | 配信停止 | 配信停止はこちら | 購読解除 | 登録解除",
        "zh": "在浏览器中查看 | 在瀏覽器中查看 | 在浏览器中打开 | 退订 | 取消订阅 | 取消訂閱 | 退訂",
        "ko": "브라우저에서 보기 | 웹에서 보기 | 웹브라우저로 보기 | 수신거부 | 구독 취소 | 구독취소",
        "ar": "عرض في المتصفح | عرض هذا البريد في المتصفح | إلغاء الاشتراك",
    },
    opens={
        "en": "You are receiving this email because | You're receiving this email because | You received this email because | You are receiving this newsletter because"
        " | You're receiving this newsletter because | You are receiving this message because | You received this message because | You are receiving this because you"
        " | You're receiving this because you | Can't see this email"
        " | Can't read this email | If you can't see this email | If you cannot see this email | Trouble viewing this email | Having trouble viewing this email"
        " | Was this email forwarded to you | Was this newsletter forwarded to you | Did someone forward you this | Want to change how you receive these emails"
        " | If you no longer wish to receive | To unsubscribe from this | You can unsubscribe from this list | You can update your preferences or unsubscribe",
        "de": "Sie erhalten diese E-Mail, weil | Sie erhalten diesen Newsletter, weil | Sie erhalten diese Nachricht, weil | Du erhältst diese E-Mail, weil | Du erhältst diesen Newsletter, weil"
        " | Du bekommst diese E-Mail, weil | Sie bekommen diesen Newsletter, weil | Falls diese E-Mail nicht richtig | Falls dieser Newsletter nicht richtig"
        " | Wird dieser Newsletter nicht richtig | Wenn Sie diesen Newsletter nicht mehr | Wenn Sie keine weiteren E-Mails | Um sich vom Newsletter abzumelden",
        "fr": "Vous recevez cet e-mail car | Vous recevez cet e-mail parce que | Vous recevez ce mail car | Vous recevez cet email car | Vous recevez cette newsletter car | Vous recevez cette lettre car"
        " | Vous recevez ce message car | Si vous ne visualisez pas | Si vous n'arrivez pas à lire cet | Si cet e-mail ne s'affiche pas"
        " | Si vous ne souhaitez plus recevoir | Pour vous désabonner de",
        "es": "Recibes este correo porque | Recibe este correo porque | Recibes este correo electrónico porque | Recibes este email porque | Recibes esta newsletter porque | Recibes este boletín porque"
        " | Si no ves correctamente este | Si no puedes ver este correo | Si no deseas recibir más",
        "it": "Ricevi questa email perché | Ricevi questa e-mail perché | Ricevi questa newsletter perché | Hai ricevuto questa email perché | Hai ricevuto questa e-mail perché"
        " | Se non visualizzi correttamente questa | Se non vuoi più ricevere",
        "pt": "Você está recebendo este e-mail porque | Você recebeu este e-mail porque | Está a receber este e-mail porque | Recebeu este e-mail porque | Recebes este e-mail porque"
        " | Caso não consiga visualizar este e-mail | Se não conseguir visualizar este e-mail | Se não deseja mais receber",
        "nl": "Je ontvangt deze e-mail omdat | Je ontvangt deze mail omdat | U ontvangt deze e-mail omdat | Je ontvangt deze nieuwsbrief omdat | U ontvangt deze nieuwsbrief omdat"
        " | Wil je deze nieuwsbrief niet meer",
        "sv": "Du får detta mejl eftersom | Du får det här mejlet eftersom | Du får detta mail eftersom | Du får det här nyhetsbrevet eftersom | Du får detta nyhetsbrev eftersom | Du har fått detta mejl eftersom",
        "da": "Du modtager denne e-mail, fordi | Du modtager denne mail, fordi | Du modtager dette nyhedsbrev, fordi | Du får denne mail, fordi",
        "no": "Du mottar denne e-posten fordi | Du mottar dette nyhetsbrevet fordi | Du får denne e-posten fordi | Du får dette nyhetsbrevet fordi",
        "fi": "Saat tämän sähköpostin, koska | Saat tämän viestin, koska | Saat tämän uutiskirjeen, koska",
        "pl": "Otrzymujesz tę wiadomość, ponieważ | Otrzymujesz ten e-mail, ponieważ | Otrzymujesz ten newsletter, ponieważ | Otrzymałeś tę wiadomość, ponieważ",
        "cs": "Tento e-mail jste obdrželi, protože | Tento e-mail dostáváte, protože | Tento newsletter dostáváte, protože",
        "sk": "Tento e-mail ste dostali, pretože | Tento e-mail dostávate, pretože | Tento newsletter dostávate, pretože",
        "hu": "Ezt az e-mailt azért kapta | Ezt az e-mailt azért kaptad | Ezt a levelet azért kapta | Ezt a hírlevelet azért kapta",
        "ro": "Primești acest e-mail deoarece | Primești acest email pentru că | Ați primit acest e-mail deoarece | Primiți acest e-mail deoarece",
        "tr": "Bu e-postayı almanızın nedeni | Bu e-postayı alıyorsunuz çünkü",
        "ru": "Вы получили это письмо, потому что | Вы получаете это письмо, потому что | Вы получили это письмо, так как | Вы получаете эту рассылку, потому что",
        "uk": "Ви отримали цей лист, тому що | Ви отримали цього листа, бо | Ви отримали цього листа, тому що | Ви отримуєте цей лист, тому що",
        "el": "Λαμβάνετε αυτό το email επειδή | Λάβατε αυτό το email επειδή | Λαμβάνετε αυτό το μήνυμα επειδή",
        "ja": "このメールが正しく表示されない",
        "zh": "您收到这封邮件是因为 | 您收到此邮件是因为 | 您收到這封郵件是因為 | 你收到这封邮件是因为",
    },
    opens_at_most=45,
    patterns=(
        Pattern(
            regex=r"(?i)^(?:this (?:e-?mail|message|newsletter) was (?:sent|delivered) to|diese e-?mail (?:wurde|ging) an|cet e-?mail a été envoyé à|este (?:correo|e-?mail) (?:fue|se ha|foi) enviado (?:a|para)"
                  r"|quest[ao] e-?mail è stata inviata a|deze e-?mail is (?:verzonden aan|verstuurd naar)|detta mejl skickades till|denne e-?(?:mail blev|posten ble) sendt til|tento e-?mail byl odeslán na"
                  r"|это письмо отправлено на|ta wiadomość została wysłana (?:do|na))\b.{0,80}\S@\S",
            cues="email e-mail mail message newsletter correo mejl posten e-posten письмо wiadomosc", at_most=30, folded=False, language="mul"),
        Pattern(regex="^このメールは.{0,80}(?:お送り|配信|送信)して", cues="メール", at_most=120, folded=False, language="ja"),
        Pattern(regex="^(?:본|이) 메일은.{0,80}(?:수신|발송)", cues="메일은", at_most=60, folded=False, language="ko"),
        Pattern(regex=r"^(?:.{1,60}\| ?)?(?:unsubscribe|manage (?:your )?preferences|update (?:your )?preferences)(?: ?[|·•] ?.{1,60})?$", cues="unsubscribe preferences", at_most=14),
    ),
    drops=(
        "View this email in your browser", "Unsubscribe | Manage your preferences", "You are receiving this email because you opted in at the fair.", "This email was sent to ann@paper.example",
        "Was this email forwarded to you? Sign up here.", "Newsletter im Browser ansehen", "Sie erhalten diese E-Mail, weil Sie am Hafenfest teilgenommen haben.", "Voir la version en ligne",
        "Vous recevez cet e-mail car vous aimez le port.", "Ver en el navegador", "Recibes este correo porque te gusta el puerto.", "Versione web", "Ricevi questa email perché ami il porto.",
        "Versão web", "Recebeu este e-mail porque gosta do porto.", "Bekijk de webversie", "Je ontvangt deze e-mail omdat je van de haven houdt.", "Visa i webbläsaren",
        "Du får detta mejl eftersom du gillar hamnen.", "Vis i browser", "Du modtager denne mail, fordi du holder af havnen.", "Åpne i nettleser", "Du mottar denne e-posten fordi du liker havna.",
        "Avaa selaimessa", "Saat tämän viestin, koska pidät satamasta.", "Otwórz w przeglądarce", "Otrzymujesz tę wiadomość, ponieważ lubisz port.", "Odhlásit odběr",
        "Tento e-mail dostáváte, protože máte rádi přístav.", "Zrušiť odber", "Tento e-mail dostávate, pretože máte radi prístav.", "Leiratkozom", "Ezt a levelet azért kapta, mert szereti a kikötőt.",
        "Dezabonează-te", "Primești acest email pentru că îți place portul.", "Abonelikten çık", "Bu e-postayı almanızın nedeni limanı sevmeniz.", "Отписаться от рассылки",
        "Вы получили это письмо, потому что любите порт.", "Відписатися", "Ви отримали цей лист, тому що любите порт.", "Κατάργηση εγγραφής", "Λαμβάνετε αυτό το email επειδή σας αρέσει το λιμάνι.",
        "配信停止はこちら", "このメールは、港が好きな方にお送りしています。", "退订", "您收到这封邮件是因为您喜欢港口。", "수신거부", "본 메일은 항구를 좋아하는 분께 발송됩니다.", "إلغاء الاشتراك",
    ),
    keeps=(
        "You are receiving less because the fund has shrunk, the minister told them.", "The email was sent to 40 officers on Monday.", "このメールは、銀行を装って送られた。", "Readers who unsubscribe cost the paper money.",
        "An email sent to all staff on Friday named no date.", "Sie erhalten die Hälfte, weil das Gesetz es so will.", "Viele kündigen, weil sie den Newsletter nicht mehr lesen.",
    ),
)  # fmt: skip

RULES = (FURNITURE,)
