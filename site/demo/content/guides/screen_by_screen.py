GUIDE = {
    "slug": "scherm-aan-scherm",
    "title": "Scherm aan scherm",
    "summary": "Twee collega’s kijken bij elkaar mee en ruilen elke keer één handigheid.",
    "kind": "vaardigheidstraining",
    "purpose": "leren-wat-moet",
    "themes": ["digitaal-werken", "kennis-delen"],
    "signals": ["dubbel-bedacht", "geen-zicht-op-de-buren", "nieuw-en-de-weg-kwijt"],
    "organisation_forms": ["lijn", "project", "matrix", "netwerk", "programma"],
    "departments": [],
    "tags": ["digitaal werken", "programma’s", "afkijken"],
    "when": (
        "<p>Iedereen gebruikt dezelfde programma’s, en toch doet elke afdeling het anders. De een "
        "typt wat de ander met twee klikken ophaalt. Een cursus vertelt wat een knop doet. Een "
        "collega laat zien wanneer je hem nodig hebt.</p>"
        "<p>Duo’s van twee afdelingen bellen drie keer drie kwartier met een gedeeld scherm. Ze "
        "doen hun gewone werk en de ander kijkt mee. Een hele groep kan tegelijk meedoen, ieder "
        "duo op zijn eigen moment.</p>"
    ),
    "rather": [
        {
            "text": (
                "Er komt een nieuw programma en niemand kent het. Volg dan eerst de uitleg van de "
                "maker."
            ),
            "page": None,
        },
        {
            "text": (
                "Je wilt het hele werk van de ander zien, niet alleen het scherm. Ga dan een "
                "ochtend mee."
            ),
            "page": "een-ochtend-meelopen",
        },
        {
            "text": (
                "De vraag is of jullie die gegevens wel mogen delen. Leg ze dan samen op tafel."
            ),
            "page": "de-gegevenstafel",
        },
    ],
    "sessions": 3,
    "duration": 45,
    "group_min": 2,
    "group_max": 16,
    "departments_min": 2,
    "form": "online",
    "effort": 1,
    "facilitation": "Geen begeleider. Eén collega maakt de duo’s en beantwoordt vragen.",
    "preparation": [
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Vraag ieder: welk programma gebruik je het meest, en wat ergert je daarin? "
                "Maak duo’s van twee afdelingen met hetzelfde programma."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Plan de drie keren meteen, een week na elkaar. Spreek af wie de eerste keer "
                "begint. Vertel de leidinggevenden dat dit werktijd is."
            ),
        },
        {
            "moment": "Tien minuten vooraf",
            "action": (
                "Sluit mail en berichten. Open een dossier zonder gegevens van inwoners, of "
                "gebruik de oefenomgeving. Probeer of schermdelen werkt."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Openen",
            "minutes": 5,
            "what": (
                "Vertel elkaar wat je sinds de vorige keer hebt gebruikt. De eerste keer: wat doe "
                "je op een gewone dag met dit programma? Kies ieder één klus die je deze week toch "
                "moet doen."
            ),
            "needed": "Gedeeld scherm",
        },
        {
            "title": "Eerste scherm",
            "minutes": 15,
            "what": (
                "De een doet zijn klus en denkt hardop: ‘Nu zoek ik het nummer, dat staat altijd…’ "
                "De ander kijkt en vraagt alleen: ‘Waarom doe je dat zo?’ Niet overnemen. Schrijf "
                "op wat je anders doet."
            ),
            "needed": "Klus van deze week",
        },
        {
            "title": "Tweede scherm",
            "minutes": 15,
            "what": (
                "Wissel om. Zelfde regels, andere klus. Merk je dat je wilt zeggen ‘ik doe dat "
                "sneller’, schrijf het dan op en wacht nog even."
            ),
            "needed": "Klus van deze week",
        },
        {
            "title": "Ruilen",
            "minutes": 7,
            "what": (
                "Ieder laat één handigheid zien uit zijn lijst. De ander doet het zelf, met eigen "
                "handen, twee keer achter elkaar. Eén is genoeg. Twee onthoud je niet."
            ),
            "needed": "Lijstjes",
        },
        {
            "title": "Opschrijven",
            "minutes": 3,
            "what": (
                "Zet de handigheid in twee zinnen in de gedeelde lijst: wat doe je, en wanneer heb "
                "je er wat aan? Kies de klus voor de volgende keer."
            ),
            "needed": "Gedeelde lijst",
        },
    ],
    "roles": [
        {
            "name": "Doener",
            "task": (
                "Werkt in zijn eigen tempo en zegt hardop wat hij denkt. Houdt de muis zelf vast."
            ),
        },
        {
            "name": "Kijker",
            "task": "Vraagt waarom, neemt niets over en schrijft op wat zij anders doet.",
        },
        {
            "name": "Koppelaar",
            "task": "Maakt de duo’s en kijkt na drie weken wat er in de lijst staat.",
        },
    ],
    "materials": [
        {"text": "Een programma om je scherm te delen", "document": None},
        {"text": "Een oefenomgeving of een dossier zonder gegevens van inwoners", "document": None},
        {"text": "Een gedeelde lijst met handigheden, één regel per stuk", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De snelste wordt de leraar",
            "remedy": (
                "Begin elke keer met het scherm van wie zich minder handig vindt. Ook de snelle "
                "collega heeft een klus die stroef loopt."
            ),
        },
        {
            "what": "Er staan gegevens van een inwoner in beeld",
            "remedy": (
                "Stop met delen en zeg het hardop. Neem een ander dossier. Ging het mis, meld het "
                "dan zoals je elk datalek meldt."
            ),
        },
        {
            "what": "De tweede keer wordt steeds verzet",
            "remedy": (
                "Maak het korter in plaats van later. Twintig minuten met één scherm telt ook."
            ),
        },
    ],
    "measures": [
        {
            "what": "Hoeveel handigheden gebruik je nog?",
            "how": "De eigen drie uit de lijst nalopen, ja of nee",
            "when": "Vier weken na",
        },
        {
            "what": "Ik weet wie ik kan bellen als ik vastloop in een programma",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Voor de eerste en na de derde keer",
        },
        {
            "what": "Duo’s die drie keer belden",
            "how": "Tellen, ook van duo’s die stopten, met de reden",
            "when": "Na drie weken",
        },
    ],
    "related": ["een-ochtend-meelopen", "de-gegevenstafel"],
}
