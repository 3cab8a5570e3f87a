"""Headlines of dumps in scripts whose vowels are signs and no letters."""

import pytest

from cleaner import clean

HINDI = (
    "दिल्ली मेट्रो के किराये में बदलाव",
    "दिल्ली मेट्रो के किराये में अगले महीने से बदलाव होगा। निगम ने मंगलवार को बताया कि छोटी दूरी के टिकट सस्ते होंगे।",
    "लंबी दूरी के यात्रियों को पाँच रुपये अधिक देने होंगे। किराये में यह बदलाव आठ साल बाद हो रहा है, निगम के प्रवक्ता ने कहा।",
    "मेट्रो में रोज़ साठ लाख लोग सफ़र करते हैं। नए किराये की सूची सभी स्टेशनों पर लगाई जाएगी।",
)
BENGALI = (
    "ঢাকায় মেট্রোরেলের ভাড়া কমছে",
    "ঢাকায় মেট্রোরেলের ভাড়া আগামী মাস থেকে কমছে। কর্তৃপক্ষ মঙ্গলবার জানিয়েছে, স্বল্প দূরত্বের টিকিট সস্তা হবে।",
    "দীর্ঘ দূরত্বের যাত্রীদের ভাড়া আগের মতোই থাকবে। মেট্রোরেলের ভাড়া তিন বছর পর বদলাচ্ছে।",
)


@pytest.mark.parametrize("story", [HINDI, BENGALI], ids=["hi", "bn"])
def test_the_headline_shares_its_words_with_the_text(story: tuple[str, ...]) -> None:
    menu = {HINDI: ("होम", "खेल", "मनोरंजन"), BENGALI: ("হোম", "খেলা", "বিনোদন")}[story]
    assert clean("\n".join((*menu, *story, "Facebook", "WhatsApp", "© 2025")), format="text").title == story[0]
