"""Appeals for money and membership."""

from cleaner.rules.base import Pattern, Rule

APPEAL = Rule(
    name="donation-appeal",
    role="donation",
    why="Publishers that live on gifts ask for them in a box below or inside every article.",
    lines={
        "en": "Donate | Donate now | Donate today | Make a donation | Support us | Support our work | Support our journalism"
        " | Support independent journalism | Contribute now | Make a contribution | Become a supporter | Give now | Give today"
        " | Become a patron | Buy me a coffee | Buy us a coffee | Support us on Patreon | Give once | Give monthly"
        " | Become a member | Become a member in seconds | Remind me later | Donate with PayPal | Tip jar",
        "de": "Spenden | Jetzt spenden | Unterstützen | Unterstütze uns | Unterstützen Sie uns | Jetzt unterstützen | Spende jetzt"
        " | Mitglied werden | Hier spenden | Unterstützer werden",
        "fr": "Faire un don | Je fais un don | Soutenez-nous | Nous soutenir | Soutenir | Je soutiens | Donner | Faites un don",
        "es": "Donar | Dona | Dona ahora | Haz una donación | Apóyanos | Colabora | Hazte socia | Haz tu donación",
        "it": "Dona | Dona ora | Sostienici | Sostieni | Fai una donazione | Donazioni | Sostieni il giornalismo",
        "pt": "Doe | Doe agora | Apoie | Apoie-nos | Faça uma doação | Contribua | Seja apoiador | Doar",
        "nl": "Doneer | Doneer nu | Steun ons | Word donateur | Steun onze journalistiek",
        "pl": "Wesprzyj nas | Wesprzyj | Wpłać | Przekaż darowiznę | Wspieraj nas | Wspieram",
        "ru": "Поддержать | Поддержите нас | Поддержать проект | Пожертвовать | Поддержать нас | Помочь проекту | Сделать пожертвование",
        "uk": "Підтримати | Підтримайте нас | Підтримати нас | Підтримати проєкт | Задонатити | Пожертвувати | Стати патроном",
        "tr": "Bağış yap | Destek ol | Bize destek olun | Destekle",
        "ar": "تبرع | تبرع الآن | ادعمنا | ساهم معنا",
        "zh": "捐款 | 捐赠 | 捐助 | 赞助我们 | 支持我们 | 支持我們 | 贊助我們 | 立即捐款 | 赞赏作者 | 打赏作者 | 喜欢作者 | 文章很值,打赏犒劳作者一下 | 0人已打赏",
        "ja": "寄付する | 寄付 | ご支援 | サポートする | 寄付のお願い | 支援する",
        "ko": "후원하기 | 후원 | 정기후원 | 기부하기 | 후원회원 가입",
        "cs": "Podpořte nás | Přispět | Darovat | Podpořit | Podpořte naši práci",
        "sv": "Stöd oss | Donera | Bidra | Ge en gåva | Stötta oss",
        "da": "Støt os | Donér | Giv et bidrag | Bidrag",
        "no": "Støtt oss | Doner | Gi en gave | Bidra",
    },
    patterns=(
        Pattern(
            regex=r"\b(?:support|fund|donate|donation|donations|contribution|contributing|gift|member|membership)\b.{0,80}\b(?:our(?: \w+){0,2} (?:journalism|newsroom|reporting|mission|site|magazine|work)|(?:independent|fearless|nonprofit|non-profit|public-interest|quality) (?:journalism|news|media|reporting))\b",
            cues="support fund donate donation donations contribution contributing gift member membership",
            at_most=45,
        ),
        Pattern(regex=r"^(?:please )?(?:consider )?(?:donate|donating|give|chip in|contribute|support us|make a (?:tax-deductible )?(?:donation|gift|contribution)|become a (?:member|supporter|patron|monthly donor))"
                r" (?:to (?!your |my |his |her |their |a )|today|now|here|via|by|with|for as little|from as little|on patreon|and|at)\b.{0,90}$",
                cues="donate donating give chip contribute support make become", at_most=14),
        Pattern(regex=r"\b(?:please|pls|kindly)(?: \w+)? consider (?:making|giving|becoming|a (?:small |one-time |monthly )?(?:donation|gift|contribution))\b", cues="consider", at_most=60),
        Pattern(regex=r"\b(?:support|fund) (?:our|my) (?:work|reporting|site|journalism|magazine) with a\b.{0,40}\b(?:donation|gift|contribution)\b", cues="support fund", at_most=45),
        Pattern(regex=r"^(?:jede|deine|ihre|eure) (?:kleine |noch so kleine )?spende hilft\b|^(?:ihr|dein|euer) beitrag hilft,? (?:unsere|uns)\b", cues="spende beitrag", at_most=40, language="de"),
        Pattern(regex=r"\b(?:cancela|cancelar|cancelas) cuando quieras$", cues="cancela cancelar cancelas", at_most=30, language="es"),
        Pattern(regex=r"^(?:hat (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag|text)|gefallt (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag|text))\b.{0,120}\b(?:unterstutz\w*|spende\w*|mitglied\w*|abonn\w*)\b",
                cues="gefallen gefallt", at_most=45, language="de"),
        Pattern(regex=r"^(?:sie lesen|ihr lest|du liest|sie schatzen|sie mogen) .{3,60}\? .{0,40}\b(?:mitglied|abonn\w*|unterstutz\w*|spende\w*)\b",
                cues="lesen lest liest schatzen mogen", at_most=60, language="de"),
        Pattern(regex=r"^registration is (?:a )?free\b", cues="registration", at_most=20),
    ),
    run=True,
    drops=(
        "Donate now", "Please donate today to keep the Example free for all", "Support independent journalism with a gift to our newsroom.",
        "→ Unterstützen", "Hat Ihnen dieser Beitrag gefallen? Eine Spende hilft uns weiter.", "Sie lesen gerne das Hafenblatt? Dann werden Sie Mitglied unseres Vereins und sichern Sie seine Zukunft.", "Je fais un don", "Haz una donación", "Sostienici", "Apoie-nos", "Doneer nu", "Wesprzyj nas", "Поддержите нас",
        "Підтримайте нас", "Destek ol", "ادعمنا", "支持我们", "寄付する", "후원하기", "Podpořte nás", "Stöd oss", "Støt os", "Støtt oss",
    ),
    keeps=("Contribute to your pension from the first day, she tells them.",
        "If you want to help, donations for the family can be made here.",
        "Croatia celebrates its EU membership", "Unterstützung durch die Opposition",
        "Volunteers give to the blood bank", "Hat Ihnen der Abend gefallen?", "Sie lesen Zeitung? Dann wissen Sie, dass die Partei kein einziges neues Mitglied gefunden hat, sagte er.", "Finanzielle Unterstützung für Opfer",
    ),
)  # fmt: skip

BARE = Rule(
    name="donation-bare",
    role="donation",
    why="Buttons of one word below an appeal.",
    lines={"en": "Support | Monthly | One-time | Contribute | Join us | Give"},
    weak=True,
    run=True,
    drops=("Contribute", "ONE-TIME"),
    keeps=("Support came late.",),
)  # fmt: skip

RULES = (APPEAL, BARE)
