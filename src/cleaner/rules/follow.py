"""Invitations to follow a site or an author on social networks."""

from cleaner.rules.base import Pattern, Rule

FOLLOW = Rule(
    name="follow-us",
    role="follow",
    why="Below the article stand links to the site's accounts on social networks.",
    lines={
        "en": "Follow | Follow us | Follow us on | Follow us online | Connect with us | Find us on | Find us on Facebook"
        " | Like us on Facebook | Join us on Facebook | Join the conversation | Stay connected | Get social"
        " | Our social media | Follow topics | Follow topic | Follow this topic | Following | Unfollow | Follow Following Unfollow | Get an alert when there are new stories about | Follow this author"
        " | Follow the author | Follow author | Follow on X | Follow on Twitter | Follow on WhatsApp | Follow on Facebook"
        " | Keep in touch | Stay in touch | Connect",
        "de": "Folgen | Folgen Sie uns | Folgen Sie uns auf | Folge uns | Folge uns auf | Folgen Sie uns auf Facebook"
        " | Jetzt folgen | Thema folgen | Diesem Thema folgen | Besuchen Sie uns auf | Autor folgen",
        "fr": "Suivez-nous | Suivez-nous sur | Suivre | Nous suivre | Nous suivre sur | Retrouvez-nous sur"
        " | Suivez-nous sur Facebook | Rejoignez-nous | Suivre ce sujet",
        "es": "Síguenos | Síguenos en | Seguir | Síganos | Síganos en | Síguenos en Facebook | Síguenos en redes sociales"
        " | Siga-nos | Únete a nuestro canal",
        "it": "Seguici | Seguici su | Segui | Seguici su Facebook | Seguici sui social | Seguici anche su",
        "pt": "Siga-nos | Siga-nos no | Siga | Acompanhe-nos | Siga-nos nas redes sociais | Siga nas redes | Nos siga",
        "nl": "Volg ons | Volg ons op | Volgen | Volg | Volg ons op Facebook | Volg onderwerp",
        "pl": "Obserwuj | Obserwuj nas | Obserwuj nas w Google | Śledź nas | Śledź nas na | Dołącz do nas"
        " | Dołącz do nas na Facebooku | Polub nas na Facebooku | Znajdź nas na",
        "ru": "Подписывайтесь | Подпишитесь | Подписаться | Мы в соцсетях | Мы в социальных сетях | Мы в Telegram"
        " | Мы в телеграме | Читайте нас в | Следите за нами | Следите за нами в | Присоединяйтесь | Присоединяйтесь к нам",
        "uk": "Підписуйтесь | Підписуйтеся | Ми в соцмережах | Ми у телеграмі | Ми у фейсбуці | Приєднуйтесь до нас"
        " | Приєднуйтесь | Стежте за нами | Читайте нас у | Ми в Telegram | Ми в Facebook",
        "tr": "Takip et | Takip edin | Bizi takip edin | Bizi takip et | Abone ol | Sosyal medyada biz",
        "ar": "تابعنا | تابعنا على | تابعونا | تابعونا على | تابع | انضم الينا | تابعنا على فيسبوك",
        "zh": "扫码关注我们 | 扫码关注我们的微信公众号 | 扫描二维码关注我们 | 扫码关注微信公众号 | 扫码关注公众号 | 欢迎关注我们的微信公众号 | 关注我们 | 關注我們 | 追蹤我們 | 关注 | 關注 | 追蹤 | 关注我们的微信公众号 | 官方微信 | 官方微博",
        "ja": "フォロー | フォローする | フォローしてください | フォロー中 | 公式SNS | 公式アカウント | Twitterでフォロー | をフォロー",
        "ko": "팔로우 | 팔로우하기 | 구독 | 채널 구독 | 네이버에서 구독 | 카카오톡 채널 추가",
        "cs": "Sledujte nás | Sledujte nás na | Sledovat | Sledujte nás na Facebooku | Najdete nás na",
        "sv": "Följ oss | Följ oss på | Följ | Följ oss på Facebook | Följ ämne | Följ skribent",
        "da": "Følg os | Følg os på | Følg | Følg os på Facebook | Følg emne",
        "no": "Følg oss | Følg oss på | Følg | Følg oss på Facebook | Følg tema",
        "el": "Ακολουθήστε μας | Ακολουθήστε μας στο | Ακολουθήστε μας στο Facebook | Ακολουθήστε μας στο Instagram | Ακολουθήστε μας στο Google News | Ακολουθήστε μας στα social media | Ακολούθησέ μας | Βρείτε μας στο | Βρείτε μας στο Facebook | Μείνετε συνδεδεμένοι",
        "id": "Ikuti kami | Ikuti kami di | Ikuti | Ikuti kami di Facebook | Ikuti kami di Google News | Ikuti kami di media sosial | Temukan kami di | Media sosial kami | Follow kami",
        "vi": "Theo dõi chúng tôi | Theo dõi chúng tôi trên | Theo dõi chúng tôi tại | Theo dõi chúng tôi trên Facebook | Theo dõi trên Google News | Kết nối với chúng tôi | Theo dõi | Đang theo dõi",
        "sr": "Pratite nas | Пратите нас | Pratite nas na | Pratite nas na Facebooku | Pratite nas na Fejsbuku | Pratite nas na Instagramu | Pratite nas na društvenim mrežama | Pratite nas i na društvenim mrežama | Prati nas | Zapratite nas | Zaprati nas | Пратите нас на | Пратите нас на Фејсбуку | Пратите нас на друштвеним мрежама | Пратите нас и на друштвеним мрежама | Прати нас | Запратите нас | Запрати нас",
        "fi": "Seuraa meitä | Seuraa | Seuraa meitä somessa | Seuraa meitä Facebookissa | Seuraa meitä Instagramissa | Seuraa meitä Twitterissä"
        " | Seuraa meitä sosiaalisessa mediassa | Tykkää meistä Facebookissa | Seuraa aihetta",
        "hu": "Kövess minket | Kövessen minket | Kövess bennünket | Kövess minket Facebookon | Kövess minket a Facebookon"
        " | Kövessen minket a Facebookon | Kövess minket Instagramon | Kövess minket az Instagramon | Kövess minket a közösségi médiában"
        " | Követés | Csatlakozz hozzánk",
        "ro": "Urmărește-ne | Urmărește-ne pe | Urmărește-ne pe Facebook | Urmărește-ne pe Google News | Urmărește-ne pe Instagram | Urmăriți-ne"
        " | Urmăriți-ne pe | Urmăriți-ne pe Facebook | Urmărește | Ne găsești pe | Rămâi conectat",
        "bg": "Последвайте ни | Последвай ни | Последвайте ни в | Последвайте ни във | Последвайте ни във Facebook | Последвайте ни във Фейсбук"
        " | Последвай ни във Facebook | Последвайте ни в Instagram | Последвайте ни в Google News | Последвайте ни в Google News Showcase"
        " | Последвайте ни в социалните мрежи | Следвайте ни | Следвай ни | Харесайте ни във Facebook",
        "hr": "Pratite nas | Pratite nas na | Pratite nas na Facebooku | Pratite nas na Instagramu | Pratite nas na društvenim mrežama"
        " | Prati nas | Prati nas na Facebooku | Zapratite nas | Prati temu | Prati autora | Ostanite povezani",
        "sk": "Sledujte nás | Sledujte nás na | Sledujte nás na Facebooku | Sledujte nás na Instagrame | Sledujte nás na sociálnych sieťach"
        " | Sleduj nás | Sledovať | Sledovať tému | Sledovať autora | Nájdete nás na | Pridajte sa k nám",
        "sl": "Sledite nam | Sledite nam na | Sledite nam na Facebooku | Sledite nam na družbenih omrežjih | Sledi nam | Spremljajte nas"
        " | Spremljajte nas na | Spremljajte nas na Facebooku | Spremljajte nas na družbenih omrežjih | Najdete nas na",
        "ca": "Segueix-nos | Segueix-nos a | Segueix-nos a Facebook | Segueix-nos a Twitter | Segueix-nos a Instagram | Segueix-nos a les xarxes"
        " | Segueix-nos a les xarxes socials | Seguiu-nos | Seguiu-nos a | Troba'ns a | Segueix",
        "lt": "Sekite mus | Sek mus | Sekite mus Facebook | Sekite mus socialiniuose tinkluose | Sekti | Sekti temą | Sekti autorių"
        " | Mes socialiniuose tinkluose",
        "lv": "Seko mums | Sekojiet mums | Sekot | Seko mums Facebook | Seko mums Twitter | Seko mums Instagram | Seko mums sociālajos tīklos"
        " | Sekojiet mums sociālajos tīklos",
        "et": "Jälgi meid | Jälgi meid Facebookis | Jälgi meid Instagramis | Jälgi meid sotsiaalmeedias | Leia meid Facebookist | Jälgi"
        " | Jälgi autorit | Jälgi teemat",
        "is": "Fylgstu með okkur | Fylgdu okkur | Fylgdu okkur á Facebook | Fylgstu með okkur á Facebook | Fylgið okkur | Finndu okkur á Facebook",
        "he": "עקבו אחרינו | עקוב אחרינו | עקבו אחרינו בפייסבוק | עקבו אחרינו בטוויטר | עקבו אחרינו באינסטגרם | הצטרפו אלינו"
        " | הצטרפו אלינו בפייסבוק | עקוב",
        "fa": "ما را دنبال کنید | ما را در شبکه‌های اجتماعی دنبال کنید | ما را در شبکه های اجتماعی دنبال کنید | ما را در تلگرام دنبال کنید"
        " | ما را در اینستاگرام دنبال کنید | دنبال کنید | دنبال کردن | به ما بپیوندید",
        "hi": "हमें फॉलो करें | हमें फ़ॉलो करें | फॉलो करें | फ़ॉलो करें | हमसे जुड़ें | हमारे साथ जुड़ें | सोशल मीडिया पर हमें फॉलो करें"
        " | हमें फेसबुक पर फॉलो करें",
        "th": "ติดตามเรา | ติดตามเราได้ที่ | ติดตามเราที่ | ติดตามเราบน | ติดตามข่าวสารได้ที่ | ติดตาม | กำลังติดตาม | กดติดตาม",
    },
    patterns=(
        Pattern(regex=r"^(?:follow|join|find) us on \w+(?: \w+)? (?:so (?:that )?you|to (?:never|not)|and (?:never|don't|do not))\b.{0,60}\b(?:miss|first|updated)\b", cues="follow join find", at_most=22),
        Pattern(regex=r"^(?:follow|join|subscribe to) (?:our|the) (?:\S+ ){0,3}(?:channel|group|page|community|feed)\b.{0,50}$", cues="channel group page community feed", at_most=14),
        Pattern(
            regex=r"^(?:please |you can |also )?(?:follow|like|join|find|add|connect with|friend|fan|watch|visit|subscribe to|engage with|keep up with)\b.{1,70}"
            r"\b(?:on|via|at|our|and|through)\b.{0,12}\b(?:facebook|twitter|x|instagram|youtube|tiktok|telegram|whatsapp|linkedin|threads|bluesky|"
            r"snapchat|pinterest|google|viber|mastodon|social media|tumblr|flipboard)(?: (?:page|channel|group|account|news|and .{1,60}|or .{1,60}|for .{1,60}|to .{1,60}|at .{1,40}|@.{1,30}|\(.{1,30}))?$",
            cues="follow like join find add connect friend fan watch visit subscribe engage keep",
            at_most=24,
        ),
        Pattern(
            regex=r"^(?:follow|add|set|make|choose) .{1,50}\b(?:on|in|as)\b.{0,12}\b(?:google news|preferred source|trusted source|favourite source)\b.{0,120}$",
            cues="follow add set make choose", at_most=30,
        ),
        Pattern(
            regex=r"^(?:you can )?(?:follow|tweet|contact|reach|e-?mail|find) (?:\S+ ){0,6}(?:on (?:twitter|x) )?(?:at |via )?\W{0,2}@\w+",
            cues="follow tweet contact reach email mail find",
            at_most=18,
        ),
        Pattern(
            regex=r"^(?:folgen sie|folgt|folge|besuchen sie|abonnieren sie)\b.{0,50}\b(?:auf|bei|via)\b.{0,10}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|linkedin|google|tiktok|threads)\b",
            cues="folgen folgt folge besuchen abonnieren", at_most=18, language="de",
        ),
        Pattern(
            regex=r"^(?:suivez|rejoignez|retrouvez)\b.{0,50}\bsur\b.{0,12}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|google|tiktok|linkedin|messenger)\b",
            cues="suivez rejoignez retrouvez", at_most=18, language="fr",
        ),
        Pattern(
            regex=r"\b(?:nuestro|tenemos|un) canal de (?:telegram|youtube|whatsapp|difusion)\b",
            cues="canal", at_most=26, language="es",
        ),
        Pattern(
            regex=r"^(?:siguenos|sigue a|sigue la|sigue toda|siganos|unete)\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|google|tiktok)\b",
            cues="siguenos sigue siganos unete", at_most=22, language="es",
        ),
        Pattern(
            regex=r"^(?:siga|acompanhe|curta|entre no)\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|google|tiktok)\b",
            cues="siga acompanhe curta entre", at_most=20, language="pt",
        ),
        Pattern(
            regex=r"^(?:seguici|seguiteci|segui la|segui il|mettete? mi piace|metti mi piace)\b.{0,50}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|google|tiktok|linkedin)\b",
            cues="seguici seguiteci segui metti mettete", at_most=16, language="it",
        ),
        Pattern(
            regex=r"^(?:volg|like|vind) (?:ons|het laatste nieuws|de redactie)\b.{0,50}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|google|tiktok|linkedin)\b",
            cues="volg like vind", at_most=16, language="nl",
        ),
        Pattern(
            regex=r"^(?:folj|følg|gilla|lik) (?:oss|os|med)\b.{0,50}\b(?:facebook|twitter|x|instagram|whatsapp|youtube|telegram|google|tiktok|linkedin)\b",
            cues="folj følg gilla lik", at_most=16, language="mul",
        ),
        Pattern(
            regex=r"^(?:chcesz .{3,40}\? )?(?:obserwuj|sledz|dolacz|polub)\b.{0,50}\b(?:facebooku?|twitterze|x|instagramie|google|youtube|telegramie|whatsapp\w*)\b",
            cues="obserwuj sledz dolacz polub", at_most=18, language="pl",
        ),
        Pattern(
            regex=r"^(?:читаите|следите|смотрите|присоединяитесь)\b.{0,50}(?:telegram|телеграм|вконтакте|одноклассник|дзен|viber|youtube|facebook|whatsapp|max\b)",
            cues="читаите следите смотрите присоединяитесь", at_most=16, language="ru",
        ),
        Pattern(
            regex=r"^(?:читаите|слідкуите|приєднуитесь|стежте)\b.{0,50}(?:telegram|телеграм|фейсбук|viber|youtube|facebook|whatsapp|google)",
            cues="читаите слідкуите приєднуитесь стежте", at_most=16, language="uk",
        ),
    ),
    run=True,
    drops=(
        "Sekite mus:", "Seko mums:", "Jälgi meid:", "Fylgstu með okkur:", "עקבו אחרינו:", "ما را دنبال کنید:", "हमें फॉलो करें:", "ติดตามเรา:",
        "Seuraa meitä!", "Kövess minket!", "Urmărește-ne!", "Последвайте ни!", "Pratite nas!", "Sledujte nás!", "Sledite nam!", "Segueix-nos!",
        "Follow the Herald on Google News and add us as a preferred source to get our stories in your feed.",
        "Follow us on Twitter for updates", "Join our Telegram channel", "Follow our WhatsApp channel for the latest", "Follow Ann Example on Twitter @annexample",
        "Like us on Facebook and follow us on Instagram", "Follow us:",
        "Folgen Sie uns auf Facebook!", "Suivez-nous sur : ", "Suivez toute l'actualité sur WhatsApp", "Síguenos",
        "Sigue toda la información en Facebook y X", "Seguici su", "Acompanhe-nos", "Siga o canal no WhatsApp", "VOLG ONS",
        "Obserwuj nas na Facebooku", "Мы в соцсетях", "Читайте нас в Telegram", "Ми у телеграмі",
        "Стежте за нами у Facebook", "Bizi takip edin", "تابعنا على", "关注我们", "フォローする", "팔로우", "Sledujte nás na",
        "Seguici su Facebook e Instagram.", "Volg ons op Facebook en Instagram.", "Följ oss på Facebook och Instagram.", "Chcesz być na bieżąco? Polub nas na Facebooku", "扫码关注我们的微信公众号",
        "Följ oss på Facebook", "Følg os", "Følg oss", "Ακολουθήστε μας", "Ikuti kami di", "Theo dõi chúng tôi", "Pratite nas",
    ),
    keeps=(
        "The minister follows him on Twitter.",
        "Fans can follow the race on YouTube or on television from noon, organisers said.",
        "Join us for lunch",
        "Find out how bees see",
    ),
)  # fmt: skip

RULES = (FOLLOW,)
