"""Terms on which others may print the story."""

from cleaner.rules.base import Pattern, Rule

TERMS = Rule(
    name="republishing-terms",
    role="legal",
    why="Newsrooms that give their stories away set the terms in a box beside or below each of them, often folded away.",
    lines={
        "en": "Republish | Republish this article | Republish this story | Republish this story for free | Republish our articles"
        " | Republishing guidelines | How to republish | Republish our content | Steal our stories",
    },
    patterns=(
        Pattern(regex=r"^(?:want to |you can |how to )?re-?publish (?:a|an|our|this|the)\b.{0,50}\b(?:story|stories|articles?|post|content|work)(?: for free)?\??$",
                cues="republish re-publish", at_most=12),
        Pattern(regex=r"\b(?:free|welcome|encouraged?|happy|invited?|allowed?)\b.{0,40}\bto re-?(?:publish|print|post) (?:our|this|any of our)\b",
                cues="republish reprint repost re-publish re-print", at_most=60),
        Pattern(regex=r"\b(?:if|when) you(?:'re| are)? re-?publish(?:ing)? (?:our|this|online)\b|\bre-?publish(?:ing)? (?:our|this) (?:material|content|work|stories|story|articles?)\b.{0,20}\b(?:wholesale|please|you must|you may|online)\b",
                cues="republish republishing", at_most=70),
        Pattern(regex=r"^you (?:can't|can not|cannot|may not|have no rights? to|must not)\b.{0,30}\b(?:sell|edit|republish|syndicate|resell|use)\b.{0,40}\b(?:our (?:material|stories|story|content|work|photographs|images|articles)|license|syndicate)\b",
                cues="sell edit republish syndicate resell use", at_most=70),
        Pattern(regex=r"\b(?:must|can|may) (?:only )?be (?:re)?published in (?:its|their) entirety\b|\bads (?:specifically )?sold against our stories\b|\bselling ads against our stories\b",
                cues="entirety ads", at_most=60),
        Pattern(regex=r"\b(?:licensed|permission|license) to republish (?:the |any |our |its )?(?:images?|photos?|photographs|illustrations)\b|\bnot (?:republish|use) our (?:photographs|photos|illustrations|images)\b",
                cues="republish photographs photos illustrations images", at_most=60),
        Pattern(regex=r"^(?:please )?(?:make sure to )?include a link back to\b.{0,80}\b(?:home page|homepage|article|story|site|website|url)\b", cues="link", at_most=30),
        Pattern(regex=r"\b(?:tag(?:ged|ging)?|mention) (?:us|@.{1,40})\b.{0,60}\brepublish|\brepublish\w* (?:stories|articles|our work|this story)\b.{0,80}\btag(?:ged|ging)?\b",
                cues="republish republished republishing", at_most=50),
    ),
    run=True,
    drops=(
        "Republish This Story", "Want to republish an Example Farmer story?", "Republish our articles for free", "You are free to republish this article, online or in print, as long as you name its author.",
        "If you republish our content online, please add the line below.", "You can’t sell our material separately.", "Articles must be republished in their entirety.",
        "Make sure you are licensed to republish images that come with the text.", "Please make sure to include a link back to our home page or the article.",
        "We would like to be tagged when you share republished stories: please tag us.",
    ),
    keeps=(
        "Two papers refused to republish the letter, and a third lost it.", "The court ruled that the newspaper could not be made to republish its apology.",
        "She asked whether we were free to print what he had said at the funeral.", "You can't sell a boat without its papers, the harbour master said.",
        "The diary was published in its original spelling in 1954.",
    ),
)  # fmt: skip

RULES = (TERMS,)
