"""Invitations to a channel: WhatsApp, Telegram, Google News, in the words of newsrooms around the world.

Each of the patterns names the network, says what to do there and ends soon after: what somebody else's channel reported
is a sentence of its own.
"""

from cleaner.rules.base import Pattern, Rule

_NETWORKS = r"(?:whats ?app|telegram|google|viber|youtube|tiktok|facebook|instagram|messenger|zalo|threads|linkedin|x)"
_CUES = "whatsapp telegram google viber youtube tiktok facebook instagram messenger zalo threads"

CHANNEL = Rule(
    name="channel-invitation",
    role="follow",
    why="Newsrooms ask their readers between the paragraphs to join a channel of theirs.",
    lines={
        "pl": "Obserwuj nas w Wiadomościach Google | Bądź na bieżąco! Obserwuj nas w Wiadomościach Google",
        "he": "הצטרפו לערוץ הטלגרם שלנו | הצטרפו לערוץ הוואטסאפ שלנו | הצטרפו לקבוצת הוואטסאפ שלנו",
        "ja": "LINEで友だち追加 | LINE友だち追加 | 友だち追加 | 友だち追加はこちら",
        "ko": "네이버에서 구독하기 | 카카오톡 채널 추가하기 | 카카오톡 친구 추가 | 네이버 채널 구독하기 | 유튜브 구독하기",
        "ur": "ہمارا واٹس ایپ چینل جوائن کریں | ہمارا واٹس ایپ چینل فالو کریں | ہمیں گوگل نیوز پر فالو کریں",
    },
    opens={
        "nl": "Volg ons op WhatsApp | Volg ons via WhatsApp", "cs": "Sledujte nás na WhatsAppu", "hu": "Kövessen minket a Facebookon is | Kövess minket a Facebookon is",
        "el": "Δείτε όλες τις τελευταίες Ειδήσεις από",
    },
    opens_at_most=14,
    patterns=(
        Pattern(regex=rf"^(?:hier|jetzt|gleich)\b.{{0,40}}\b{_NETWORKS}[- ](?:kanal|channel|gruppe)\b.{{0,20}}\b(?:abonnieren|folgen|beitreten)$", cues=_CUES, at_most=12, language="de"),
        Pattern(regex=rf"^(?:folgen sie|folge|folgt|abonnieren sie|abonniere|abonniert)\b.{{0,30}}\b(?:unserem|unseren|dem|den)\b.{{0,20}}\b{_NETWORKS}[- ](?:kanal|channel)\b.{{0,50}}$", cues=_CUES, at_most=16, language="de"),
        Pattern(regex=r"^.{2,24} bei google bevorzugen$", cues="bevorzugen", at_most=6, language="de"),
        Pattern(regex=rf"^(?:rejoignez|suivez|abonnez-vous)\b.{{0,30}}\bnotre (?:chaine|canal|groupe|page)\b.{{0,10}}\b{_NETWORKS}\b.{{0,40}}$", cues=_CUES, at_most=16, language="fr"),
        Pattern(regex=rf"^(?:puedes|puede) seguir .{{2,60}}\ben {_NETWORKS}\b.{{0,60}}\b(?:newsletter|boletin|apuntarte|apuntarse|suscribirte)\b.{{0,80}}$", cues=_CUES, at_most=36, language="es"),
        Pattern(regex=rf"^(?:participe|faca parte|entre|siga|acompanhe)\b.{{0,20}}\bnoss[oa] (?:grupo|canal|comunidade)\b.{{0,20}}\b{_NETWORKS}\b.{{0,50}}$", cues=_CUES, at_most=18, language="pt"),
        Pattern(regex=rf"^(?:segui|seguici|iscriviti|unisciti|entra)\b.{{0,16}}\b(?:nostro|nostra|al|sul|nel)\b.{{0,12}}\b(?:canale|gruppo)\b.{{0,12}}\b{_NETWORKS}\b.{{0,30}}$", cues=_CUES, at_most=14, language="it"),
        Pattern(regex=rf"^(?:urmareste|urmariti)(?:-ne)?\b.{{0,20}}\bpe {_NETWORKS}\b.{{0,30}}$|^(?:aboneaza-te|abonati-va|intra|alatura-te)\b.{{0,16}}\bnostru\b.{{0,12}}\b{_NETWORKS}\b.{{0,30}}$", cues=_CUES, at_most=12, language="ro"),
        Pattern(regex=r"^(?:последваите|последваи|следваите|следваи) ни (?:в|във|на) .{2,30}$", cues="последваите последваи следваите следваи", at_most=8, language="bg"),
        Pattern(regex=r"^ακολουθηστε .{2,50}\bgoogle news\b.{0,80}$", cues="google", at_most=22, language="el"),
        Pattern(regex=r"^(?:більше|усі|всі|наиактуальніші|оперативні) .{0,40}\bнаш(?:ому|им|ого) .{0,16}(?:telegram|телеграм|viber|whatsapp|youtube|каналі).{0,30}$", cues="більше усі всі наиактуальніші оперативні", at_most=14, language="uk"),
        Pattern(regex=r"^(?:больше|еще больше|самое|самые|главные|оперативные|другие) .{0,40}\bнаш(?:ем|их|его) .{0,16}(?:telegram|телеграм|дзен|вконтакте|viber|whatsapp|youtube|канале).{0,30}$", cues="больше еще самое самые главные оперативные другие", at_most=14, language="ru"),
        Pattern(regex=r"^.{0,30}\b(?:whatsapp|telegram) kanal\w{0,10} (?:katilin|takip edin|abone olun)\b.{0,20}$|^bizi .{2,24} takip ed(?:in|ebilirsiniz)$", cues="whatsapp telegram bizi", at_most=10, language="tr"),
        Pattern(regex=r"^(?:تابعونا|تابعنا|انضموا|انضم|اشتركوا|اشترك) .{0,20}(?:قناتنا|قنواتنا|مجموعتنا|صفحتنا|قناة (?:واتساب|تلغرام|تليغرام|تيليغرام|تليجرام|يوتيوب))\b.{0,40}$", cues="تابعونا تابعنا انضموا انضم اشتركوا اشترك", at_most=9, language="ar"),
        Pattern(regex=r"^لمتابعة (?:اخر|اهم|احدث|المزيد من) .{2,40} (?:انضموا|انضم|اشتركوا|اشترك|تابعونا|تابعوا) .{2,50}$", cues="لمتابعة", at_most=16, language="ar"),
        Pattern(regex=r"(?:गूगल न्यूज|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|यूट्यूब).{0,30}(?:फॉलो करें|फ़ॉलो करें|जुड़ें|सब्सक्राइब करें|जॉइन करें|ज्वाइन करें)$", cues="गूगल व्हाट्सएप व्हाट्सऐप वॉट्सऐप टेलीग्राम यूट्यूब", at_most=22, language="hi"),
        Pattern(regex=r"(?:গুগল নিউজ|হোয়াটসঅ্যাপ|টেলিগ্রাম|ইউটিউব).{0,20}(?:ফলো|সাবস্ক্রাইব|অনুসরণ) করুন$", cues="গুগল হোয়াটসঅ্যাপ টেলিগ্রাম ইউটিউব", at_most=14, language="bn"),
        Pattern(regex=r"^.{0,30}(?:வாட்ஸ்அப்|டெலிகிராம்|யூடியூப்) .{0,16}(?:இணையுங்கள்|இணையவும்|பின்தொடரவும்)$", cues="வாட்ஸ்அப் டெலிகிராம் யூடியூப்", at_most=10, language="ta"),
        Pattern(regex=r"^(?:simak|ikuti|dapatkan|pantau|baca|cek)\b.{0,40}\b(?:berita|breaking news|update)\b.{0,120}\b(?:whatsapp|google news|telegram)(?: channel| kami)?\b.{0,60}$", cues="simak ikuti dapatkan pantau baca cek", at_most=34, language="id"),
        Pattern(regex=rf"^(?:langgan|ikuti|sertai|layari)\b.{{0,16}}\b(?:saluran|channel|kumpulan)\b.{{0,16}}\b{_NETWORKS}\b.{{0,40}}$", cues=_CUES, at_most=12, language="ms"),
        Pattern(regex=rf"^(?:theo doi|tham gia|quan tam)\b.{{0,20}}\b(?:kenh|trang|nhom)\b.{{0,16}}\b{_NETWORKS}\b.{{0,30}}$", cues=_CUES, at_most=12, language="vi"),
        Pattern(regex=rf"^(?:jiunge|jiungeni|fuatilia)\b.{{0,24}}\byetu\b.{{0,10}}\b{_NETWORKS}\b.{{0,24}}$", cues=_CUES, at_most=10, language="sw"),
        Pattern(regex=rf"^(?:i-?follow|sundan|samahan) (?:kami|ninyo kami)\b.{{0,20}}\b{_NETWORKS}\b.{{0,20}}$", cues=_CUES, at_most=9, language="fil"),
        Pattern(regex=r"^关注.{2,8}[,，]传播正能量$", cues="传播正能量", at_most=10, language="zh"),
        Pattern(regex=r"點我下載app|不用抽 不用搶", cues="點我下載app 不用抽", at_most=30, language="zh"),
    ),
    drops=(
        "Hier können Sie unseren WhatsApp-Kanal abonnieren.", "Jetzt unseren WhatsApp-Kanal abonnieren", "Folgen Sie unserem WhatsApp-Kanal und verpassen Sie nichts.", "Hafenblatt bei Google bevorzugen", "关注例示网，传播正能量", "Rejoignez-nous sur notre chaîne WhatsApp",
        "Puedes seguir EL HERALDO en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.", "Participe do nosso grupo de WhatsApp", "Segui il nostro canale WhatsApp", "Volg ons op WhatsApp",
        "Bądź na bieżąco! Obserwuj nas w Wiadomościach Google", "Sledujte nás na WhatsAppu", "Kövessen minket a Facebookon is!", "Urmăriți-ne pe Google News", "Urmărește știrile și pe Google News", "Abonează-te la canalul nostru de WhatsApp",
        "Последвайте ни в Гугъл Новини", "Следвайте ни във Viber", "Ακολουθήστε το Παράδειγμα στο Google News και μάθετε πρώτοι όλες τις ειδήσεις", "Δείτε όλες τις τελευταίες Ειδήσεις από την Ελλάδα και τον Κόσμο",
        "Більше новин читайте в нашому Telegram-каналі", "Больше новостей в нашем Telegram-канале", "Самое интересное — в нашем канале Яндекс.Дзен", "WhatsApp kanalımıza katılın", "Bizi Google News'te takip edin",
        "הצטרפו לערוץ הטלגרם שלנו", "تابعونا على قناة واتساب", "لمتابعة آخر الأخبار انضموا إلى قناتنا على تلغرام", "ہمارا واٹس ایپ چینل جوائن کریں", "हमारे व्हाट्सएप चैनल से जुड़ें", "लेटेस्ट न्यूज़ के लिए हमें गूगल न्यूज़ पर फॉलो करें",
        "খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন", "வாட்ஸ்அப் சேனலில் இணையுங்கள்", "Simak berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu di WhatsApp Channel", "Langgan saluran Telegram kami untuk berita terkini",
        "Theo dõi kênh Zalo của báo", "Jiunge na chaneli yetu ya WhatsApp", "I-follow kami sa Facebook", "LINEで友だち追加", "네이버에서 구독하기", "▶ 카카오톡 채널 추가하기", "不用抽 不用搶 現在用APP看新聞 點我下載APP",
    ),
    keeps=(
        "Jetzt ermittelt die Polizei gegen einen WhatsApp-Kanal, den tausend Schüler abonniert hatten.", "Rejoignez notre groupe WhatsApp, avait écrit le maire à ses administrés avant que la justice ne s'en mêle.",
        "Puedes seguir a un barco en Facebook y no saber nunca adónde va.", "Il ministro ha annunciato la misura sul suo canale Telegram.", "El sindicato abrió un canal en Telegram.",
        "Больше новостей суд не сообщил.", "Самое интересное в нашем городе, говорит она, спрятано во дворах.", "Більше про аварію у своєму Telegram-каналі повідомив мер.", "Главные улики следователи нашли в переписке в WhatsApp.",
        "Bizi bekleyen sonu takip ettik.", "انضم إلى قناة الجزيرة عام 1996.", "انضم إلى قناة الجزيرة مراسلا في بداية التسعينيات وعمل فيها عشرين عاما", "اشترك في قناة السويس ألف عامل في حفر المجرى الجديد خلال عام واحد", "व्हाट्सएप पर फैली अफवाह के बाद भीड़ ने गांव घेर लिया।",
        "হোয়াটসঅ্যাপে ছড়ানো গুজবের পর পুলিশ তিনজনকে আটক করে।", "Polisi baca pesan WhatsApp pelaku sebelum ia ditangkap.", "Ακολουθήστε τα χρήματα, είπε ο εισαγγελέας.", "Theo dõi trang trại qua điện thoại giúp nông dân tiết kiệm nước.",
        "O grupo combinava os ataques pelo Telegram.", "Volg het geld, zei de officier van justitie.",
    ),
)  # fmt: skip

RULES = (CHANNEL,)
