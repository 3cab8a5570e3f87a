"""What press databases (Nexis, Factiva, ProQuest, Europresse, wiso) write around the articles that they hand out."""

from cleaner.rules.base import Pattern, Rule

FIELDS = Rule(
    name="database-fields",
    role="other",
    why="Press databases set their own fields above and below an article: its length, codes, topics, the day it was loaded.",
    lines={
        "en": "End of document | Classification | Full text | Full text translated | ProQuest document link | Abstract not available"
        " | Abstract: none available | Search summary | Details of publication",
    },
    leads={
        "en": "Load-date | Publication-type | Journal-code | Publication info | Publication title | Publication year | Publication subject | Place of publication"
        " | Country of publication | Language of publication | Source type | Document type | ProQuest document ID | Document URL | First page",
        "de": "Dokumentnummer | Dauerhafte Adresse des Dokuments",
        "fr": "Numéro de document | Certificat émis le",
    },
    patterns=(
        Pattern(regex=r"^(?:document )?0 of 0 (?:documents|articles)$|^document 0 of 0$|^length ?: 0 words$", cues="0", at_most=6),
        Pattern(regex=r"^Document [A-Z]{3,10}\d{10}\w{8,14}$", cues="document", at_most=2, folded=False, language="mul"),
        Pattern(regex=r"^(?:subject|industry|geographic|person|company|organization|ticker)s? ?: .{0,400}\(0 ?%\)", cues="subject industry geographic person company organization ticker", at_most=200),
        Pattern(regex=r"^(?:ce document est reserve|le present document est protege)\b.{0,200}\b(?:usage|droit)", cues="document", at_most=80, language="fr"),
    ),
    drops=(
        "Load-Date: May 15, 2024", "LENGTH: 287 words", "End of Document", "3 of 20 DOCUMENTS", "Document MILHER0020240514ek5e0001x", "Full text:",
        "SUBJECT: RIVERS (90%); FERRIES (89%)", "Source type: Newspapers", "Dokumentnummer: 4711-MILL", "Numéro de document : news·20240514·MH·0123",
        "Ce document est réservé à qui l'a demandé, tout autre usage est interdit.",
    ),
    keeps=(
        "The document is 40 pages long and ends with a map.", "Length: the film runs for 90 minutes.", "Subject: your letter of 3 May",
        "Document 12 is missing from the archive.", "The full text of the letter was published on Monday.",
    ),
)  # fmt: skip

LABELS = Rule(
    name="database-labels",
    role="other",
    why="Nexis heads the text with one word, Factiva its opening and the rest with two letters each.",
    patterns=(Pattern(regex="^(?:Body|BODY|LP|TD)$", cues="body lp td", at_most=1, folded=False),),
    drops=("Body", "LP", "TD"),
    keeps=("Body found in river", "The LP sold well."),
)

RULES = (FIELDS, LABELS)
