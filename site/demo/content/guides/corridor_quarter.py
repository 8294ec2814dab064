GUIDE = {
    "slug": "het-kwartier-op-de-gang",
    "title": "Het kwartier op de gang",
    "summary": "Elke week een kwartier staan met drie afdelingen, bij het werk dat stilligt.",
    "kind": "teamcoaching",
    "purpose": "elkaars-werk-leren-kennen",
    "themes": ["inwoner-centraal", "klein-veranderen"],
    "signals": [
        "tussen-de-bureaus",
        "mailen-in-plaats-van-bellen",
        "niemand-ziet-het-geheel",
        "geen-zicht-op-de-buren",
    ],
    "organisation_forms": ["lijn", "project", "matrix"],
    "departments": [],
    "tags": ["overleg", "overdracht", "planning"],
    "when": (
        "<p>Tussen jullie afdelingen gaat elke week iets heen en weer. Er is een overleg van een "
        "uur, en een stroom mail. Toch weet niemand welke drie zaken nu stilliggen, en op wie ze "
        "wachten.</p>"
        "<p>Acht weken lang staan jullie op een vast moment bij een bord. Alleen zaken die wachten "
        "op een ander komen erop. Na acht weken beslis je of het blijft.</p>"
    ),
    "rather": [
        {
            "text": "Jullie weten niet hoe de weg van een zaak loopt. Loop hem dan eerst samen na.",
            "page": "de-ketenwandeling",
        },
        {
            "text": (
                "Eén zaak is zo ingewikkeld dat er een uur voor nodig is. Gebruik dan de "
                "incidentmethode."
            ),
            "page": "het-incident-in-een-uur",
        },
        {
            "text": (
                "Niemand kan iets besluiten zonder zijn leidinggevende. Regel dan eerst die ruimte."
            ),
            "page": None,
        },
    ],
    "sessions": 8,
    "duration": 15,
    "group_min": 4,
    "group_max": 12,
    "departments_min": 3,
    "form": "live_or_online",
    "effort": 1,
    "facilitation": "Om de beurt iemand uit de groep, elke week van een andere afdeling.",
    "preparation": [
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Spreek met de leidinggevenden drie dingen af. Wie er staat mag bellen, mag ruilen "
                "in volgorde en hoeft daarna niet te rapporteren."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Hang een bord op een plek waar mensen langslopen. Drie kolommen: wacht op, sinds, "
                "afgesproken. Kies een vast moment, liefst vroeg op dinsdag of donderdag."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Ieder schrijft hoogstens twee zaken op een kaart. Alleen een nummer, geen naam "
                "van een inwoner. Wat bij jezelf ligt, hoort er niet op."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Staan",
            "minutes": 1,
            "what": (
                "Begin op tijd, ook met drie mensen. De begeleider leest voor wat vorige week is "
                "afgesproken. Ieder zegt: gedaan, of niet. Geen uitleg."
            ),
            "needed": "Bord",
        },
        {
            "title": "Wat wacht",
            "minutes": 6,
            "what": (
                "Om de beurt hangt ieder zijn kaarten op en zegt drie dingen: dit nummer, wacht "
                "sinds, op wie. Herhaal zo nodig: ‘Op wie wacht het?’ De oudste kaart hangt "
                "boven."
            ),
            "needed": "Kaarten",
        },
        {
            "title": "Loskrijgen",
            "minutes": 5,
            "what": (
                "Pak de bovenste drie. De begeleider vraagt aan wie aan zet is: ‘Wat heb je nodig "
                "om dit voor donderdag af te hebben?’ Duurt het langer dan een minuut, dan praten "
                "twee mensen na afloop verder."
            ),
            "needed": "Bord",
        },
        {
            "title": "Afspreken",
            "minutes": 3,
            "what": (
                "Bij elk van de drie een naam en een dag. Geef het bord door aan wie volgende week "
                "begeleidt. Vraag als laatste: ‘Wie moet dit weten en staat hier niet?’"
            ),
            "needed": "Stift",
        },
    ],
    "roles": [
        {
            "name": "Begeleider van de week",
            "task": "Houdt het bij een kwartier en vraagt naar een naam en een dag.",
        },
        {
            "name": "Brengers",
            "task": (
                "Nemen zaken mee die wachten. Weten er genoeg van om een minuut vragen te "
                "beantwoorden."
            ),
        },
        {
            "name": "Beller",
            "task": "Belt na afloop wie er niet was en van wie iets nodig is.",
        },
    ],
    "materials": [
        {"text": "Een bord met drie kolommen, of een gedeeld scherm", "document": None},
        {"text": "Kaarten en een dikke stift", "document": None},
        {"text": "Een klok die iedereen ziet", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Het wordt toch een halfuur",
            "remedy": (
                "Stop op het kwartier, midden in een zin als het moet. Wat niet af is, hangt "
                "volgende week bovenaan."
            ),
        },
        {
            "what": "Mensen vertellen wat ze allemaal doen",
            "remedy": (
                "Vraag: ‘Wat wacht op een ander?’ Is dat niets, dan is de beurt voorbij en dat is "
                "goed nieuws."
            ),
        },
        {
            "what": "Eén afdeling krijgt steeds de kaarten",
            "remedy": (
                "Zeg hardop wat je ziet: ‘Zes van de acht kaarten hangen hier.’ Loop dan eens "
                "samen de route na, want daar zit meer achter dan één week."
            ),
        },
        {
            "what": "Mensen blijven weg zodra het goed gaat",
            "remedy": (
                "Mooi. Houd het tot week acht vol en beslis dan samen: blijven, om de week, of "
                "stoppen."
            ),
        },
    ],
    "measures": [
        {
            "what": "Hoe oud is de oudste kaart?",
            "how": "Werkdagen, van het bord",
            "when": "Elke week",
        },
        {
            "what": "Zaken die binnen een week loskwamen",
            "how": "Afgesproken en gedaan, gedeeld door afgesproken",
            "when": "Week 4 en week 8",
        },
        {
            "what": "Ik weet wie ik moet bellen als iets stilligt",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Voor week 1 en na week 8",
        },
    ],
    "related": ["de-ketenwandeling", "drie-loketten-een-antwoord"],
}
