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

FIRST = Rule(
    name="first-published",
    role="legal",
    why="The last line says where the text stood before, or stands in print; some readers count it to the text.",
    patterns=(
        Pattern(regex=r"^(?:this|the) (?:article|story|post|column|essay|piece|interview|op-ed|commentary|review) (?:was |has )?(?:(?:first|originally) )?(?:appeared|ran|published|posted)(?: was)?(?: first| originally)? (?:in|on|at|by) (?!its |his |her |their |this )[^.:;]{2,70}$(?<! 0)",
                cues="first originally", at_most=18),
        Pattern(regex=r"^a version of this (?:article|story|column|review|essay|obituary|list|post|piece|interview) (?:first |originally |also )?(?:appears|appeared|ran|was (?:first |originally )?published|will appear)\b", cues="version", at_most=45),
        Pattern(regex=r"^(?:dieser|dieses) (?:artikel|text|beitrag|interview|kommentar|essay) (?:ist |wurde )?(?:zuerst|erstmals|zunachst|ursprunglich) (?:\w+ ){0,2}?(?:in|im|bei|auf) .{2,70}(?: erschienen| veroffentlicht| publiziert)$|^(?:dieser|dieses) (?:artikel|text|beitrag|interview|kommentar|essay) erschien (?:zuerst|erstmals|zunachst|ursprunglich) .{2,70}$",
                cues="zuerst erstmals zunachst ursprunglich", at_most=20, language="de"),
        Pattern(regex=r"^(?:cet article|ce texte|cet entretien|cette tribune) (?:a (?:d'abord |initialement )?ete (?:d'abord |initialement |d'abord )?publiee?|est (?:d'abord |initialement )parue?) (?:initialement |d'abord )?(?:dans|sur|par|en) .{2,70}$(?<! 0)",
                cues="initialement d'abord abord", at_most=20, language="fr"),
        Pattern(regex=r"^este (?:articulo|texto|reportaje) (?:se publico|fue publicado|aparecio) (?:originalmente|por primera vez|inicialmente) (?:en|por) .{2,70}$(?<! 0)", cues="originalmente primera inicialmente", at_most=20, language="es"),
    ),
    weak=True,
    drops=(
        "This article first appeared in the May 2009 issue of Example News.", "This article was originally published on Example News.",
        "A version of this article appears in print on May 5, 2009, Section A, Page 12 of the New York edition with the headline: The Bridge.",
        "Dieser Artikel erschien zuerst in der Beispielzeitung vom 5. Mai 2009.", "Cet article a été initialement publié dans L'Exemple.", "Este artículo se publicó originalmente en El Ejemplo.",
    ),
    keeps=(
        "This story was first told in a cave, he says, and never in the same way twice.", "The article was originally published in April 2020 and was updated in April 2024 to make it more complete.",
        "A version of this story in which nobody dies is told to children.", "Dieser Artikel der Verfassung erschien zuerst niemandem wichtig, sagt sie.", "Este artículo originalmente costaba veinte euros.",
    ),
)  # fmt: skip

RULES = (FIRST, TERMS)
