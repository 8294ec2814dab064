"""Who looks after the pages of the demo, when some were reviewed, and what people sought in vain."""

# Which account owns the pages of a kind; the standard pages wait for somebody.
OWNERS = {"guide": "redacteur", "path": "redacteur", "case": "communicatie"}

# By slug: reviewed so many days ago, and due again in so many; negative is overdue.
REVIEWS = {
    "van-loket-tot-besluit": (40, 325),
    "privacy-doe-je-samen": (358, 7),
    "slim-en-veilig-met-ai": (190, -8),
    "intervisie-in-gemengd-gezelschap": (30, 335),
    "de-ketenwandeling": (372, -7),
    "vrijdagmiddag-naar-huis": (368, -3),
    "een-brief-voor-vier-gemeentehuizen": (352, 13),
}

# What was typed, in which language, and how often on which days before today.
SEARCHES = [
    ("thuiswerkbeleid", "nl", {1: 2, 3: 4, 9: 3, 17: 5, 40: 6}),
    ("onboarding checklist", "nl", {2: 3, 6: 1, 25: 4}),
    ("scrum", "nl", {0: 1, 5: 3, 12: 2, 33: 3}),
    ("conflict met mijn leidinggevende", "nl", {4: 3, 20: 2}),
    ("mentoring", "nl", {8: 2, 16: 2, 60: 5}),
    ("budget for a team day", "en", {2: 3, 11: 2}),
    ("hybrid meetings", "en", {15: 4}),
    # Too few to be told.
    ("wie is de opvolger van gerda", "nl", {3: 1, 4: 1}),
]
