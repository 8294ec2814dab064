GUIDE = {
    "slug": "de-gegevenstafel",
    "title": "De gegevenstafel",
    "summary": "Leg één inwoner op tafel, in kaartjes, en ruim samen op wat te veel is.",
    "kind": "gezamenlijke-training",
    "purpose": "leren-wat-moet",
    "themes": ["privacy-en-veiligheid", "digitaal-werken"],
    "signals": ["dubbel-bedacht", "niemand-ziet-het-geheel", "tussen-de-bureaus"],
    "organisation_forms": ["lijn", "matrix", "netwerk", "programma"],
    "departments": [],
    "tags": ["privacy", "gegevens", "opruimen"],
    "when": (
        "<p>Dezelfde inwoner staat in vier systemen, in een lijstje op de schijf en in een map met "
        "kopieën. Elke afdeling vindt haar deel logisch. Niemand ziet wat het bij elkaar is.</p>"
        "<p>In een dagdeel legt de groep op tafel welke gegevens ieder bewaart over één verzonnen "
        "inwoner. Daarna vraag je bij elk kaartje: waarom, hoe lang, en wie mag erbij? Je leert de "
        "regels door op te ruimen.</p>"
    ),
    "rather": [
        {
            "text": "Er is nu een datalek. Meld dat meteen, en oefen later.",
            "page": None,
        },
        {
            "text": "De groep moet één regel leren en heeft weinig tijd. Kies dan een casus.",
            "page": "compliance-op-casus",
        },
        {
            "text": "Het gaat om handigheid met een programma. Kijk dan mee op elkaars scherm.",
            "page": "scherm-aan-scherm",
        },
    ],
    "sessions": 1,
    "duration": 150,
    "group_min": 6,
    "group_max": 12,
    "departments_min": 3,
    "form": "on_site",
    "effort": 3,
    "facilitation": "Eén begeleider en de privacyadviseur. Die komt er het laatste uur bij.",
    "preparation": [
        {
            "moment": "Een maand vooraf",
            "action": (
                "Kies met de privacyadviseur één soort inwoner, zoals iemand die verhuist met een "
                "kind. Verzin een naam en een adres. Gebruik nooit een echte inwoner."
            ),
        },
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Vraag van elke afdeling twee mensen die de gegevens zelf invoeren. Vraag hen om "
                "op te zoeken wat ze bewaren, waar, en sinds wanneer. Ook in mappen, mail en op "
                "papier."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Spreek met de leidinggevenden af dat wat hier opduikt geen verwijt wordt. Vraag "
                "wie mag besluiten dat iets weg kan."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Zet één grote tafel neer waar je omheen kunt lopen. Print honderd "
                "gegevenskaartjes en leg per afdeling een andere kleur stift klaar."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "De inwoner",
            "minutes": 10,
            "what": (
                "Stel de verzonnen inwoner voor. Zeg: ‘Zij zit vandaag mee aan tafel.’ Zet een "
                "stoel met haar naam. De regel: je noemt wat er is, ook als je liever had dat het "
                "er niet was."
            ),
            "needed": "Stoel, naamkaart",
        },
        {
            "title": "Voorspellen",
            "minutes": 15,
            "what": (
                "Schat in duo’s hoeveel gegevens wij samen van haar bewaren. Op hoeveel plekken "
                "staat haar adres? Schrijf twee getallen op en houd ze dicht."
            ),
            "needed": "Briefjes",
        },
        {
            "title": "Op tafel leggen",
            "minutes": 30,
            "what": (
                "Elke afdeling schrijft één gegeven per kaartje: wat, waar, sinds wanneer. Leg "
                "gelijke kaartjes op elkaar. Loop om de tafel en lees. Tel: hoe vaak ligt het "
                "adres er?"
            ),
            "needed": "Gegevenskaartjes",
        },
        {
            "title": "Pauze",
            "minutes": 10,
            "what": (
                "Laat alles liggen. Vraag tijdens de koffie aan iemand van een andere afdeling "
                "welk kaartje hem verbaasde."
            ),
            "needed": "Koffie",
        },
        {
            "title": "Drie vragen",
            "minutes": 35,
            "what": (
                "Viertallen nemen elk een hoek van de tafel. Vraag bij ieder kaartje: waarvoor is "
                "dit nodig, hoe lang, en wie mag erbij? Is er geen goed antwoord, draai het "
                "kaartje om. De adviseur kijkt mee en zegt nog niets."
            ),
            "needed": "Vel met drie vragen",
        },
        {
            "title": "De regels erbij",
            "minutes": 30,
            "what": (
                "De adviseur loopt langs de omgedraaide kaartjes. Zij vertelt per kaartje in één "
                "minuut wat mag en waarom. Vraag: ‘Hoe leg je dit uit aan de vrouw op die stoel?’ "
                "Lukt dat niet, dan is er iets te doen."
            ),
            "needed": "Bewaartermijnen op één vel",
        },
        {
            "title": "Opruimen",
            "minutes": 20,
            "what": (
                "Kies vijf kaartjes die deze maand weg kunnen of nog maar op één plek hoeven. Bij "
                "elk een naam en een datum. Wat een ander moet besluiten, gaat als vraag naar die "
                "persoon. Foto van de tafel, kaartjes door de versnipperaar."
            ),
            "needed": "Lijst, versnipperaar",
        },
    ],
    "roles": [
        {
            "name": "Begeleider",
            "task": "Houdt de toon licht en zegt bij elk kaartje dank je wel.",
        },
        {
            "name": "Privacyadviseur",
            "task": "Kijkt eerst toe en legt daarna uit wat mag, hoe lang en waarom.",
        },
        {
            "name": "Invoerders",
            "task": "Twee mensen van elke afdeling die de gegevens zelf gebruiken.",
        },
    ],
    "materials": [
        {
            "text": "Gegevenskaartjes en de drie vragen, om te printen",
            "document": "gegevenskaartjes.txt",
        },
        {"text": "De bewaartermijnen van deze afdelingen, op één vel", "document": None},
        {"text": "Een grote tafel en een versnipperaar", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Iemand noemt een echte inwoner als voorbeeld",
            "remedy": (
                "Onderbreek meteen: ‘Zonder naam en zonder straat.’ Haal het kaartje weg als het "
                "te herkennen is."
            ),
        },
        {
            "what": "Alles blijkt nodig",
            "remedy": (
                "Vraag wanneer het voor het laatst is gebruikt. Weet niemand dat, dan is ‘handig "
                "voor later’ de echte reden."
            ),
        },
        {
            "what": "De groep wil een nieuw systeem",
            "remedy": (
                "Dat besluit valt niet aan deze tafel. Schrijf het op en ga terug naar vijf "
                "kaartjes die deze maand weg kunnen."
            ),
        },
        {
            "what": "Er komt iets ernstigs boven",
            "remedy": (
                "Leg het kaartje apart en bespreek het na afloop met de adviseur. Die weet of het "
                "gemeld moet worden."
            ),
        },
    ],
    "measures": [
        {
            "what": "Zijn de vijf kaartjes opgeruimd?",
            "how": "Per kaartje ja of nee, gezien door iemand van een andere afdeling",
            "when": "Zes weken na",
        },
        {
            "what": "Op hoeveel plekken staat het adres?",
            "how": "Tellen op de tafel, en daarna nog eens in de systemen",
            "when": "Op de dag en een halfjaar na",
        },
        {
            "what": "Ik kan uitleggen waarom wij dit gegeven bewaren",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en zes weken na",
        },
    ],
    "related": ["compliance-op-casus", "compliance-per-project", "scherm-aan-scherm"],
}
