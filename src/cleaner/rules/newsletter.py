"""Invitations to subscribe to newsletters and alerts, and what their boxes say."""

from cleaner.rules.base import Pattern, Rule

BUTTON = Rule(
    name="newsletter-button",
    role="newsletter",
    why="The button or heading of a sign-up box stands between paragraphs as a line of its own.",
    lines={
        "en": "Subscribe | Subscribe now | Subscribe today | Subscribe here | Subscribe for free | Subscribe for free here"
        " | Subscribe to newsletters | Subscribe to our newsletter | Subscribe to our newsletters | Subscribe by email"
        " | Subscribe via email | Sign up | Sign up now | Sign up here | Sign up today | Sign up for free | Sign me up"
        " | Sign up for alerts | Sign up for newsletters | Newsletter | Newsletters | Our newsletters | My newsletters"
        " | Email newsletters | E-mail newsletters | Newsletter sign up | Newsletter signup | Get the newsletter"
        " | Get our newsletter | Email alerts | E-mail alerts | News alerts | Join our mailing list | Join the mailing list"
        " | Newsletters and alerts | Subscription options | Manage newsletters | Get newsletters | All newsletters"
        " | Join now | Unsubscribe | Subscribed | You are subscribed | More newsletters | Delivered to your inbox",
        "de": "Newsletter abonnieren | Abonnieren | Jetzt abonnieren | Jetzt anmelden | Newsletter bestellen"
        " | Zum Newsletter anmelden | Unsere Newsletter | Newsletter-Anmeldung | Alle Newsletter | Newsletter anmelden"
        " | Abonnieren Sie auch | Abonnieren Sie den Podcast | Podcast abonnieren | Jetzt Newsletter abonnieren",
        "fr": "S'abonner à la newsletter | Mes newsletters | Nos newsletters | Je m'inscris | S'inscrire | Inscrivez-vous"
        " | Recevoir la newsletter | Inscription à la newsletter | Toutes nos newsletters | Inscrivez-vous à notre newsletter"
        " | Lettre d'information | Infolettre | Infolettres | Recevoir les alertes",
        "es": "Boletines | Boletín | Suscríbete a la newsletter | Newsletters y alertas | Suscríbete al boletín"
        " | Recibe nuestra newsletter | Apúntate | Suscríbete a nuestra newsletter | Inscríbete | Boletín de noticias",
        "it": "Iscriviti | Iscriviti alla newsletter | Iscriviti ora | Ricevi la newsletter | Le nostre newsletter",
        "pt": "Inscrever-se | Inscreva-se | Inscreva-se na newsletter | Receba a newsletter | Assine a newsletter | Boletins"
        " | Subscrever newsletter | Subscrever | Assine nossa newsletter | Cadastre-se na newsletter",
        "nl": "Abonneer je | Schrijf je in | Nieuwsbrief | Nieuwsbrieven | Aanmelden nieuwsbrief | Meld je aan | Aanmelden"
        " | Schrijf je in voor de nieuwsbrief | Abonneren",
        "pl": "Zapisz się | Zapisz się na newsletter | Subskrybuj | Subskrybuj newsletter | Newslettery"
        " | Zapisz się do newslettera | Bądź na bieżąco",
        "ru": "Рассылка | Рассылки | E-mail рассылки | Подписаться на рассылку | Подпишитесь на рассылку"
        " | Подписаться на канал | Подписаться на новости | Подпишитесь на нашу рассылку",
        "uk": "Підписатися | Підписатись | Розсилка | Підписатися на розсилку | Підпишіться на розсилку"
        " | Підписатися на канал | Підписатись на новини",
        "tr": "Bülten | Bültenler | Bültene abone ol | E-bülten | Bültenimize abone olun | E-posta bülteni",
        "ar": "اشترك | اشتراك | اشترك الآن | النشرة البريدية | اشترك في النشرة البريدية | النشرة الإخبارية",
        "zh": "订阅 | 訂閱 | 订阅电子报 | 訂閱電子報 | 电子报 | 電子報 | 立即订阅 | 立即訂閱 | 订阅我们的新闻通讯",
        "ja": "メルマガ登録 | メールマガジン | ニュースレター | ニュースレターに登録 | メールマガジン登録 | 購読する",
        "ko": "뉴스레터 | 뉴스레터 구독 | 구독 신청 | 구독하기 | 구독신청 | 뉴스레터 구독하기 | 뉴스레터 신청",
        "cs": "Newslettery | Odebírat newsletter | Odebírejte | Přihlaste se k odběru | Přihlásit k odběru | Odebírat",
        "sv": "Nyhetsbrev | Prenumerera på nyhetsbrevet | Anmäl dig | Våra nyhetsbrev | Prenumerera på vårt nyhetsbrev",
        "da": "Nyhedsbrev | Nyhedsbreve | Tilmeld dig | Tilmeld nyhedsbrev | Tilmeld dig nyhedsbrevet | Tilmeld",
        "no": "Nyhetsbrev | Meld deg på | Meld deg på nyhetsbrevet | Få nyhetsbrevet | Våre nyhetsbrev",
        "el": "Εγγραφείτε | Εγγραφή στο newsletter | Εγγραφείτε τώρα | Εγγραφείτε στο newsletter | Εγγραφείτε στο newsletter μας | Εγγραφή στο ενημερωτικό δελτίο | Ενημερωτικό δελτίο",
        "fi": "Tilaa uutiskirje | Tilaa uutiskirjeemme | Tilaa ilmainen uutiskirje | Tilaa uutiskirjeet | Uutiskirje | Uutiskirjeet",
        "hu": "Hírlevél | Hírlevelek | Hírlevél feliratkozás | Feliratkozás | Feliratkozom | Feliratkozás hírlevélre | Feliratkozás a hírlevélre"
        " | Feliratkozom a hírlevélre | Iratkozz fel | Iratkozz fel hírlevelünkre | Iratkozz fel a hírlevelünkre"
        " | Iratkozzon fel hírlevelünkre | Leiratkozás",
        "ro": "Abonează-te | Abonați-vă | Abonează-te la newsletter | Abonează-te la newsletterul nostru | Abonați-vă la newsletter"
        " | Abonare newsletter | Abonare la newsletter | Înscrie-te la newsletter | Mă abonez | Dezabonare",
        "bg": "Абонирай се | Абонирайте се | Абонирай се за бюлетина | Абонирайте се за бюлетина | Абонирай се за нашия бюлетин"
        " | Абонирайте се за нашия бюлетин | Абонамент за бюлетин | Абониране | Бюлетин",
        "hr": "Prijavi se na newsletter | Prijavite se na newsletter | Prijavite se na naš newsletter | Prijava na newsletter"
        " | Pretplati se na newsletter | Pretplatite se na newsletter | Pretplatite se na naš newsletter",
        "sr": "Prijavi se na newsletter | Prijavite se na newsletter | Prijavite se na naš newsletter | Prijavite se za newsletter"
        " | Prijava na newsletter | Prijava za newsletter | Bilten | Prijavite se na bilten | Prijavite se za bilten | Билтен"
        " | Пријавите се на билтен | Пријавите се за билтен",
        "sk": "Odoberať newsletter | Odoberať | Odoberajte newsletter | Odoberajte náš newsletter | Odber noviniek | Odber newslettera"
        " | Newslettre | Prihlásiť sa na odber | Prihlásiť sa k odberu | Prihlásiť sa na odber noviniek | Prihláste sa na odber",
        "sl": "E-novice | Prijava na e-novice | Prijavi se na e-novice | Prijavite se na e-novice | Naroči se na e-novice"
        " | Naročite se na e-novice | Prijava na novice",
        "ca": "Butlletí | Butlletins | Subscriu-te al butlletí | Subscriu-te al nostre butlletí | Subscriu-te als butlletins"
        " | Subscriu-te als nostres butlletins | Subscriviu-vos al butlletí | Apunta't al butlletí | Subscriu-te a la newsletter"
        " | Apunta-t'hi",
        "lt": "Prenumeruokite mūsų naujienlaiškį | Prenumeruoti | Prenumeruokite | Prenumeruok | Naujienlaiškis | Naujienlaiškiai | Prenumeruoti naujienlaiškį"
        " | Prenumeruokite naujienlaiškį | Užsiprenumeruokite naujienlaiškį | Užsisakykite naujienlaiškį | Naujienlaiškio prenumerata",
        "lv": "Abonēt | Pierakstīties | Pieteikties jaunumiem | Piesakies jaunumiem | Pierakstīties jaunumiem | Abonēt jaunumus"
        " | Saņem jaunumus e-pastā | Jaunumi e-pastā",
        "et": "Liitu uudiskirjaga | Telli uudiskiri | Uudiskiri | Uudiskirjad | Telli | Telli meie uudiskiri | Liitu meie uudiskirjaga",
        "is": "Skrá mig á póstlista | Skráning á póstlista | Skráðu þig á póstlistann | Skráðu þig á póstlistann okkar | Skráðu þig á póstlista"
        " | Póstlisti | Fréttabréf | Skrá mig",
        "he": "הרשמה לניוזלטר | הירשמו לניוזלטר | הרשמו לניוזלטר | הירשם לניוזלטר | הצטרפו לניוזלטר | ניוזלטר | ניוזלטרים | הרשמה לעדכונים"
        " | הירשמו לעדכונים | הירשמו עכשיו",
        "fa": "خبرنامه | عضویت در خبرنامه | اشتراک در خبرنامه | ثبت نام در خبرنامه | اشتراک خبرنامه | مشترک شوید | عضو شوید",
        "hi": "सब्सक्राइब करें | सब्सक्राइब | न्यूज़लेटर | न्यूजलेटर | अभी सब्सक्राइब करें | न्यूज़लेटर सब्सक्राइब करें"
        " | न्यूजलेटर सब्सक्राइब करें | न्यूज़लेटर के लिए साइन अप करें",
        "id": "Berlangganan | Langganan | Berlangganan sekarang | Langganan sekarang | Berlangganan newsletter | Langganan newsletter"
        " | Daftar newsletter | Berlangganan buletin | Berhenti berlangganan | Langgan | Langgan sekarang",
        "vi": "Đăng ký nhận tin | Đăng ký nhận bản tin | Đăng ký bản tin | Đăng ký ngay | Nhận bản tin | Đăng ký nhận thông báo"
        " | Đăng ký nhận tin mới | Đăng ký nhận email",
        "th": "สมัครรับข่าวสาร | สมัครรับจดหมายข่าว | จดหมายข่าว | รับข่าวสาร | สมัครรับข้อมูลข่าวสาร | สมัครรับข้อมูล | ลงทะเบียนรับข่าวสาร",
    },
    run=True,
    drops=(
        "Prenumeruoti", "Abonēt", "Liitu uudiskirjaga", "Skrá mig á póstlista", "הרשמה לניוזלטר", "خبرنامه", "सब्सक्राइब करें", "Berlangganan", "Đăng ký nhận tin", "สมัครรับข่าวสาร",
        "Tilaa uutiskirje", "Hírlevél", "Abonează-te", "Абонирай се", "Prijavi se na newsletter", "Prijavi se na newsletter", "Odoberať newsletter", "E-novice", "Butlletí",
        "SUBSCRIBE", "» Newsletter abonnieren", "Je m’inscris", "Boletín", "Iscriviti!", "Inscreva-se", "NIEUWSBRIEF",
        "Zapisz się na newsletter", "Подпишитесь на рассылку", "Підписатись", "BÜLTEN", "اشترك", "订阅", "メルマガ登録",
        "뉴스레터 구독", "Odebírejte", "Nyhetsbrev", "Tilmeld dig", "Meld deg på", "Εγγραφείτε",
    ),
    keeps=(
        "The newsletter reached 40,000 readers before it was shut down.",
        "Subscribe to the theory that markets are rational, and the crash makes no sense.",
        "Subscribers will be refunded.",
    ),
)  # fmt: skip

INVITATION = Rule(
    name="newsletter-invitation",
    role="newsletter",
    why="Boxes that invite to a newsletter are set between the paragraphs of a story.",
    opens={
        "en": "Sign up to our newsletter | Sign up for our newsletter | Sign up for the newsletter"
        " | Sign up for our free | Sign up for our daily | Sign up for our weekly | Sign up for our morning"
        " | Sign up for our email | Sign up to our free | Sign up to our daily | Sign up to our weekly"
        " | Subscribe to our newsletter | Subscribe to our free | Subscribe to our daily | Subscribe to our weekly"
        " | Subscribe to our email | Subscribe to our YouTube | Subscribe to our podcast | Subscribe to the podcast"
        " | Subscribe to our channel | Subscribe to our mailing list | Subscribe to receive"
        " | Enter your email to subscribe | Enter your email address to subscribe | Enter your email address to receive"
        " | Enter your email to receive | Enter your e-mail to | Get our newsletter | Get our free newsletter"
        " | Get our daily newsletter | Get the latest news delivered | Get the latest updates delivered"
        " | Get email updates from your | Contact me with news and offers | Receive email from us on behalf of | Get email alerts | Get news alerts | Get breaking news alerts | Get our weekly newsletter"
        " | Want more stories like this | Want stories like this | Like this story? Sign up | Like this article? Sign up"
        " | Like what you're reading | Enjoying this article? | Enjoyed this article? | Liked this article?"
        " | Join our newsletter | Join our free newsletter | Join our mailing list | Receive our newsletter"
        " | Never miss a story | Never miss an article | Don't miss an issue"
        " | Stay up to date with our newsletter | Stay on top of the latest news"
        " | Keep up with our latest | Our best stories, delivered | The most important stories delivered"
        " | This newsletter may contain | You can unsubscribe at any time | You may unsubscribe at any time"
        " | Unsubscribe at any time | You can opt out at any time | No spam. Unsubscribe | We'll never share your email"
        " | By signing up you agree | By signing up, you agree | By signing up you will | By signing up, I agree"
        " | By subscribing you agree | By subscribing, you agree | By subscribing, I agree | By clicking subscribe"
        " | By clicking sign up | By clicking 'sign | By clicking \"sign | By providing your email"
        " | By entering your email | By submitting your email | By submitting your information you agree | By submitting your information, you agree | By submitting this form | By continuing, you agree"
        " | I agree to receive | Yes, I would like to receive"
        " | Yes, I want to receive | Please tick if you would like | Thank you for signing up | Thanks for signing up"
        " | Thank you for subscribing | Thanks for subscribing | Thank you for your subscription"
        " | You have successfully subscribed | You have been successfully subscribed | You've successfully subscribed"
        " | Successfully subscribed | Successfuly subscribed | You're subscribed | You are now subscribed"
        " | You are already subscribed | We've sent you a confirmation | We have sent you a confirmation"
        " | We've sent a confirmation | We've just sent you an email | Please check your inbox | Check your inbox or"
        " | Check your inbox for | Check your email to confirm | Almost finished... We need to confirm"
        " | Never miss the latest | Missing out on the latest | Subscribe now to our | Subscribe today to our | Look out for a message in your inbox | Look out for your first newsletter",
        "de": "Melden Sie sich für unseren Newsletter | Melden Sie sich zum Newsletter | Melden Sie sich hier für"
        " | Melden Sie sich jetzt für | Melde dich für unseren Newsletter | Abonnieren Sie unseren | Abonnieren Sie hier"
        " | Abonnieren Sie jetzt | Abonniere unseren | Abonniere jetzt | Mit meiner Anmeldung zum Newsletter"
        " | Mit der Anmeldung zum Newsletter | Unser Newsletter"
        " | Jetzt für den Newsletter | Jetzt unseren Newsletter | Hier können Sie den Newsletter"
        " | Sie können sich jederzeit abmelden | Sie können den Newsletter jederzeit | Vielen Dank für Ihre Anmeldung"
        " | Danke für Ihre Anmeldung | Bleiben Sie auf dem Laufenden"
        " | Wir informieren Sie regelmäßig | Wir informieren dich regelmäßig | Lass dir die besten | Bleibe auf dem Laufenden | Bleib auf dem Laufenden | Ich möchte den Newsletter | Keine wichtigen Nachrichten mehr verpassen | Täglich das Wichtigste",
        "fr": "Inscrivez-vous à notre newsletter | Inscrivez-vous à la newsletter | Inscrivez-vous gratuitement"
        " | Abonnez-vous à notre newsletter | Abonnez-vous à la newsletter | Abonnez-vous à nos | Recevez notre newsletter"
        " | Recevez gratuitement | Recevez l'essentiel | Recevez les dernières"
        " | Je souhaite recevoir | J'accepte de recevoir | En cliquant sur « s'inscrire"
        " | Votre inscription a bien | Merci pour votre inscription | Merci de votre inscription"
        " | Vous pouvez vous désinscrire | Vous pouvez vous désabonner | Restez informé",
        "es": "Suscríbete aquí a nuestra | Suscríbete a nuestra newsletter | Suscríbete a nuestro boletín | Suscríbete gratis | Suscríbase a nuestro"
        " | Recibe en tu correo | Recibe nuestra newsletter | Recibe las últimas noticias"
        " | Apúntate a nuestra newsletter | Apúntate a nuestro | Gracias por suscribirte | Gracias por suscribirse"
        " | Puedes darte de baja | Al suscribirte | Introduce tu email",
        "it": "Resta aggiornato, iscriviti | Iscriviti alla nostra newsletter | Iscriviti alla newsletter | Iscriviti gratis | Iscriviti al nostro"
        " | Ricevi le notizie | Ricevi tutti gli aggiornamenti | Grazie per esserti iscritto"
        " | Grazie per l'iscrizione | Inserisci la tua email | Per non perdere le ultime | Puoi annullare l'iscrizione",
        "pt": "Inscreva-se na nossa newsletter | Inscreva-se em nossa newsletter | Inscreva-se no nosso"
        " | Assine nossa newsletter | Assine a nossa newsletter | Receba as notícias | Receba nossa newsletter"
        " | Receba no seu e-mail | Receba as principais | Receba gratuitamente | Subscreva a nossa | Subscreva a newsletter"
        " | Obrigado por se inscrever",
        "nl": "Schrijf je in voor onze | Schrijf je in voor de | Schrijf u in voor onze | Meld je aan voor onze"
        " | Meld je aan voor de | Meld u aan voor | Abonneer je op onze | Ontvang onze nieuwsbrief"
        " | Bedankt voor je aanmelding | Bedankt voor je inschrijving",
        "pl": "Nie przegap żadnego | Nie przegap żadnej | Nie przegap najważniejszych | Nie przegap najnowszych | Zapisując się na | Zapisując się do | Dziękujemy, że przeczytałaś/eś nasz | Dziękujemy, że przeczytałeś nasz | Zapisz się na nasz newsletter | Zapisz się do naszego | Zapisz się na newsletter | Subskrybuj nasz"
        " | Dziękujemy za zapisanie | Wyrażam zgodę na otrzymywanie"
        " | Zapraszamy do subskrypcji | Zapraszamy też do subskrypcji",
        "ru": "Не пропустите важные | Не пропустите главные | Не пропустите самое | Не пропустите новые | Не пропустите ни | Подпишитесь на нашу рассылку | Подпишитесь на рассылку | Подпишитесь на наш | Подпишитесь на наши"
        " | Подписывайтесь на наш | Подписывайтесь на нашу | Подписывайтесь на канал | Подписывайтесь на автора"
        " | Подписывайтесь на темы | Получайте новости | Спасибо за подписку"
        " | Вы успешно подписались",
        "uk": "Підпишіться на нашу розсилку | Підпишіться на розсилку | Підпишіться на наш | Підписуйтесь на наш"
        " | Підписуйтеся на наш | Отримуйте новини | Дякуємо за підписку",
        "tr": "Bültenimize abone ol | Bültenimize abone olun | Bültenimize kayıt ol | E-bültenimize | Haber bültenimize | Abone olduğunuz için"
        " | Günün öne çıkan haberlerini",
        "ar": "اشترك في نشرتنا | اشترك في النشرة | اشترك في قناتنا | شكرا لاشتراكك | أدخل بريدك الإلكتروني",
        "zh": "订阅我们的 | 訂閱我們的 | 欢迎订阅 | 歡迎訂閱 | 感谢您订阅 | 感謝您訂閱 | 点击订阅 | 立即订阅我们",
        "ja": "メールマガジンに登録 | ニュースレターに登録 | ニュースレターの登録 | メルマガ登録 | 無料メルマガ | ご登録ありがとうございます",
        "ko": "뉴스레터를 구독 | 뉴스레터 구독 | 뉴스레터 신청 | 구독해 주셔서 | 이메일로 받아보세요",
        "cs": "Přihlaste se k odběru | Odebírejte náš | Odebírejte newsletter | Děkujeme za přihlášení",
        "sv": "Missa inte vårt | Missa inte våra | Missa inte de senaste | Missa inte det senaste | Missa inte en nyhet | Prenumerera på vårt | Prenumerera på våra | Anmäl dig till vårt | Få vårt nyhetsbrev | Tack för din anmälan",
        "da": "Tilmeld dig vores | Tilmeld dig nyhedsbrevet | Få vores nyhedsbrev | Tak for din tilmelding",
        "no": "Meld deg på vårt | Meld deg på nyhetsbrevet | Få vårt nyhetsbrev | Takk for at du meldte",
    },
    opens_at_most=45,
    run=True,
    drops=(
        "Sign up for our weekly letter on food and farming, free in your inbox",
        "By signing up, you agree to our terms and privacy policy. You can leave at any time.",
        "Thank you for signing up for this newsletter. We’ve sent you a confirmation email.",
        "Successfuly subscribed", "Enter your email to subscribe", "Never miss the latest news from the harbour",
        "Zapraszamy też do subskrypcji tygodnika", "Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.",
        "Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen das Wichtigste.",
        "Abonnez-vous à notre newsletter du matin",
        "Apúntate a nuestro boletín de la mañana",
        "Iscriviti alla nostra newsletter del mattino",
        "Receba as principais notícias no seu e-mail",
        "Schrijf je in voor onze wekelijkse nieuwsbrief",
        "Zapisz się na nasz newsletter i otrzymuj wiadomości",
        "Подпишитесь на нашу рассылку, чтобы ничего не пропустить",
        "Підписуйтесь на наш Telegram-канал",
        "Bültenimize abone ol, haberleri kaçırmayın", "Bültenimize abone olun, hiçbir haberi kaçırmayın.",
        "اشترك في نشرتنا الأسبوعية", "订阅我们的每日新闻", "ニュースレターに登録して最新情報を受け取る",
        "뉴스레터를 구독하고 소식을 받아보세요", "Přihlaste se k odběru našich zpráv",
        "Prenumerera på vårt nyhetsbrev om ekonomi", "Tilmeld dig vores daglige nyhedsbrev",
        "Meld deg på vårt ukentlige nyhetsbrev",
    ),
    keeps=(
        "Nie przegap okazji, radzi sprzedawca, bo w maju szparagi znikną.", "Не пропустите начало: концерт в семь.", "Missa inte skördefesten på torget på lördag.",
        "Residents were told to sign up for flood alerts by Friday.",
        "He told the newsletter that the plant would close.",
        "By signing up thousands of volunteers, the party won the county.",
        "She thanked supporters for signing up in such numbers.",
    ),
)  # fmt: skip

NAMED = Rule(
    name="newsletter-named",
    role="newsletter",
    why="The box carries the newsletter's own name: no list can hold them all, but they say what they are.",
    patterns=(
        Pattern(regex=r"^(?:please |click here to |to )?(?:sign[ -]?up|subscribe|register)\b.{0,60}\bnewsletters?\b.{0,30}$", cues="newsletter newsletters", at_most=16),
        Pattern(regex=r"^(?:zapisz sie|zapiszcie sie|zasubskrybuj) .{0,30}\bnewslett?er\w*\b.{0,60}$", cues="zapisz zapiszcie zasubskrybuj", at_most=14, language="pl"),
        Pattern(regex=r"^(?:melden sie|melde dich|jetzt|hier|abonnieren sie|abonniere|bestellen sie)\b.{0,60}\bnewsletter\b.{0,40}$", cues="newsletter", at_most=16, language="de"),
        Pattern(
            regex=r"^(?:please |click here to |to )?(?:sign[ -]?up|subscribe|register|join|log in)\b.{0,70}"
            r"\b(?:newsletters?|mailing list|inbox|daily briefing|morning briefing|email alerts?|e-?mails?|free weekly|digest|here)$",
            cues="sign signup subscribe register join log",
            at_most=22,
        ),
        Pattern(
            regex=r"^(?:get|receive|have|read|want|love|enjoy)\b.{0,120}"
            r"\b(?:in your inbox|to your inbox|by e-?mail|(?:in|with|from|our|free) (?:\w+ ){0,2}newsletters?|delivered to you)\b",
            cues="inbox email mail newsletter newsletters delivered",
            at_most=28,
        ),
        Pattern(
            regex=r"\b(?:delivered|straight|direct|directly|sent)(?: \w+)? to your (?:inbox|e-?mail|mailbox)\b|\bin your inbox(?:$| (?:every|each|daily|weekly|twice|once|first thing|today|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b)",
            cues="inbox email mailbox",
            at_most=30,
        ),
        Pattern(regex=r"\bnewsletters?\b[^.!?]{0,80}[.!?] (?:sign up|subscribe|join)(?: here| now| today| for free)?$", cues="newsletter newsletters", at_most=32),
        Pattern(regex=r"^keine? .{3,80}\bmehr (?:verpassen|versaumen)\b|\bnichts mehr (?:verpassen|versaumen)\W*$", cues="verpassen versaumen", at_most=16, language="de"),
        Pattern(regex=r"^newsletter: .{4,140}\b(?:jetzt|hier|kostenlos|gratis) (?:abonnieren|bestellen|anmelden)$", cues="newsletter", at_most=24, language="de"),
        Pattern(regex=r"(?:^|[.!?] )tilmeld dig (?:vores|det) .{0,20}\bnyhedsbrev\w{0,3}\b.{0,20}$", cues="nyhedsbrev nyhedsbrevet", at_most=24, language="da"),
        Pattern(regex=r"^sign up (?:to|for) (?:the )?(?:\w+ ){1,3}briefing$", cues="briefing", at_most=8),
        Pattern(regex=r"^[^.!?]{2,60} - der newsletter$|\bnewsletter (?:abonnieren|bestellen)$", cues="newsletter",
                at_most=14, language="de"),
        Pattern(regex=r"\b(?:dans votre boite mail|par e-?mail|dans votre messagerie)$", cues="mail messagerie email",
                at_most=28, language="fr"),
        Pattern(regex=r"\ben tu (?:correo|bandeja de entrada|e-?mail)\b", cues="correo bandeja email mail",
                at_most=28, language="es"),
    ),
    run=True,
    drops=(
        "Zapisz się do newslettera i nie przegap niczego.", "Our free email newsletter has the news of the valley every Friday. Sign up here.",
        "Sign up for Harbour Notes, our briefing on the sea, in your inbox every Friday.",
        "Get the day's top stories in our newsletter. Subscribe here.",
        "Delivered straight to your inbox each morning",
        "Stadtbrief – Der Newsletter", "Sign up to Harbour Briefing", "Newsletter: Jeden Morgen das Wichtigste aus dem Hafen. Jetzt kostenlos abonnieren", "Få de vigtigste nyheder hver morgen. Tilmeld dig vores nyhedsbrev",
        "Subscribe to The Example newsletter for free", "Melden Sie sich hier zum kostenlosen Newsletter an", "L'essentiel de l'actualité, chaque soir, dans votre boîte mail",
        "Las noticias del día en tu correo cada mañana",
    ),
    keeps=("A fake invoice in your inbox is how most of these attacks begin, the police warned.", "The message lands in your inbox looking like a parcel notice.",
        ("The leaked memo landed in his inbox on a Sunday, she said, and by the evening the minister had resigned from"
        " the cabinet and from the party, leaving the government without its majority in the upper house."),
        "Get a newsletter wrong once and readers leave, the editor said.",
        "Newsletter lesen die wenigsten, die sie bestellen.",
        "Voters can register by mail.",
    ),
)  # fmt: skip

BOUNDS = Rule(
    name="newsletter-bounds",
    role="newsletter",
    why="A box between paragraphs has lines for screen readers above and below it: how to get past it, and where it ends.",
    lines={"en": "Skip past newsletter promotion | After newsletter promotion | Skip newsletter promotion | End of newsletter promotion"},
    drops=("skip past newsletter promotion", "after newsletter promotion"),
    keeps=("After newsletter promotions failed, the paper knocked on doors.",),
)  # fmt: skip

POST = Rule(
    name="newsletter-post",
    role="promo",
    why="Programs that publish newsletters thank for reading below each post, and ask to pass it on and to subscribe.",
    lines={"en": "This post is public so feel free to share it | Thanks for reading! This post is public so feel free to share it | Thanks for reading! Subscribe for free to receive new posts and support my work"},
    patterns=(
        Pattern(regex=r"^thanks for reading .{2,80}! (?:subscribe|this post is public)\b.{0,100}$", cues="reading", at_most=36),
        Pattern(regex=r"^.{2,80} is a (?:reader|listener)-supported publication\. to receive new posts\b.{0,140}$", cues="supported", at_most=45),
    ),
    drops=(
        "This post is public so feel free to share it.",
        "Thanks for reading The Slow Line! Subscribe for free to receive new posts and support my work.", "Thanks for reading The Slow Line! This post is public so feel free to share it.",
        "The Slow Line is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
    ),
    keeps=("This post is public, so feel free to lean your bicycle on it, the warden said.", "Thanks for reading the letter aloud, she told him, and wept.", "The Slow Line is a reader-supported publication that has outlived four of its rivals.",),
)  # fmt: skip

INVITATION_HINT = Rule(
    name="newsletter-invitation-hint",
    role="newsletter",
    why="Invitations open with words with which an article tells its readers what to do, and what others have done.",
    opens={
        "en": "Subscribe and get | Never miss an update | Don't miss a story | Stay informed with our | I would like to receive"
        " | I want to receive | Sign up to receive",
        "de": "Mit Ihrer Anmeldung | Mit der Registrierung | Ja, ich möchte | Lust auf mehr? | Verpassen Sie keine",
        "fr": "Recevez chaque | Recevez tous les | En vous inscrivant | Ne manquez aucune",
        "es": "Recibe cada | Recibe gratis | Quiero recibir | No te pierdas ninguna",
        "it": "Ricevi ogni | Ricevi gratis",
        "pt": "Não perca nenhuma | Quero receber | Inscreva-se para | Ao se inscrever",
        "nl": "Ontvang dagelijks | Ontvang elke | Blijf op de hoogte van",
        "pl": "Otrzymuj najważniejsze | Chcę otrzymywać | Nie przegap | Zapisując się",
        "ru": "Подписывайтесь на | Получайте лучшие | Не пропустите",
        "uk": "Підписуйтесь на | Підписуйтеся на",
        "cs": "Nenechte si ujít",
        "sv": "Missa inte",
        "da": "Gå ikke glip af",
        "no": "Gå ikke glipp av",
        "ar": "اشتركوا في",
    },
    opens_at_most=45,
    weak=True,
    run=True,
    drops=(
        "Sign up to receive the week in pictures",
        "Lust auf mehr? Lass dir unsere Geschichten schicken.",
        "Recevez chaque matin notre sélection d'articles",
        "Recibe cada mañana nuestra selección de noticias",
        "Ricevi ogni mattina le notizie in posta",
        "Não perca nenhuma notícia",
        "Ontvang dagelijks het laatste nieuws",
        "Nie przegap najważniejszych wiadomości",
        "Подписывайтесь на группу",
        "Підписуйтесь на групу",
        "Nenechte si ujít další díl",
        "Missa inte nästa brev",
        "Gå ikke glip af næste brev",
        "Gå ikke glipp av neste brev",
        "اشتركوا في القناة",
    ),
    keeps=(
        "Missa inte kyrkan från 1300-talet, som ligger norr om ån.",
        "Nenechte si ujít výhled z rozhledny.",
        "Nie przegap zachodu słońca z wieży młyna.",
        "Не пропустите закат с башни.",
        "Gå ikke glip af udsigten fra tårnet.",
        "Sign up to receive a sandbag, the notice said.",
        "اشتركوا في إصلاح الجسر القديم.",
    ),
)  # fmt: skip

RULES = (BOUNDS, BUTTON, INVITATION, NAMED, POST, INVITATION_HINT)
