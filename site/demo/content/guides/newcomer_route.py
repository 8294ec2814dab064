GUIDE = {
    "slug": "de-route-van-een-nieuwe-collega",
    "title": "De route van een nieuwe collega",
    "summary": "Vijf korte kennismakingen in vijf weken, in de volgorde van het werk.",
    "kind": "uitdaging",
    "purpose": "elkaars-werk-leren-kennen",
    "themes": ["nieuw-in-huis", "kennis-delen"],
    "signals": [
        "nieuw-en-de-weg-kwijt",
        "geen-zicht-op-de-buren",
        "mailen-in-plaats-van-bellen",
        "steeds-dezelfde-gezichten",
    ],
    "organisation_forms": ["lijn", "matrix", "netwerk", "programma"],
    "departments": [],
    "tags": ["nieuwe collega’s", "kennismaken", "inwerken"],
    "when": (
        "<p>Nieuwe collega’s krijgen in de eerste week veertig namen te horen en onthouden er zes. "
        "Na een halfjaar kennen ze hun eigen gang. Wie er voor en na hen komt in het werk, weten "
        "ze dan nog niet.</p>"
        "<p>Op deze route praten ze elke week vijfentwintig minuten met iemand van een andere "
        "afdeling. De volgorde is die van het werk: eerst wie aan hen levert, dan wie van hen "
        "krijgt. Ze brengen steeds een vraag mee van de vorige.</p>"
    ),
    "rather": [
        {
            "text": "De nieuwe collega wil een hele ochtend zien hoe het gaat. Loop dan een ochtend mee.",
            "page": "een-ochtend-meelopen",
        },
        {
            "text": "Er beginnen tien mensen tegelijk. Loop dan samen een keten na.",
            "page": "de-ketenwandeling",
        },
        {
            "text": "Iemand is al een jaar in dienst en zit ergens mee. Kies dan intervisie.",
            "page": "intervisie-in-gemengd-gezelschap",
        },
    ],
    "sessions": 5,
    "duration": 25,
    "group_min": 2,
    "group_max": 3,
    "departments_min": 4,
    "form": "live_or_online",
    "effort": 1,
    "facilitation": "Geen begeleider. Een maatje van de eigen afdeling zet de route uit.",
    "preparation": [
        {
            "moment": "Voor de eerste werkdag",
            "action": (
                "Het maatje tekent de weg van één zaak en kiest vijf mensen daarlangs. Minstens "
                "één zit aan de balie, buiten of aan de telefoon. Geen leidinggevenden."
            ),
        },
        {
            "moment": "In de eerste week",
            "action": (
                "Het maatje vraagt de vijf: ‘Heb je vijfentwintig minuten voor een nieuwe collega? "
                "Je hoeft niets voor te bereiden.’ Zet de afspraken in beide agenda’s."
            ),
        },
        {
            "moment": "Voor elke afspraak",
            "action": (
                "De nieuwe collega schrijft één vraag op en neemt de vraag mee die zij de vorige "
                "keer kreeg. Online kan ook. Dan met beeld aan."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Waar je zit",
            "minutes": 2,
            "what": (
                "Begin bij de werkplek van de gastheer, als het kan. De nieuwe collega zegt wie "
                "zij is en wat zij gaat doen, in drie zinnen."
            ),
            "needed": "Routeboekje",
        },
        {
            "title": "Wat er binnenkomt",
            "minutes": 8,
            "what": (
                "De gastheer laat één zaak van gisteren zien. Vraag: ‘Van wie kreeg je dit, en wat "
                "ontbrak er?’ En: ‘Waaraan zie je dat het een lastige wordt?’"
            ),
            "needed": "Een zaak van gisteren, zonder namen",
        },
        {
            "title": "Waar het heen gaat",
            "minutes": 8,
            "what": (
                "Draai het om: ‘Aan wie geef je het door, en wat hoor je daarna?’ Laat de gastheer "
                "vertellen wat hij graag van jouw afdeling zou willen weten. Schrijf dat "
                "letterlijk op."
            ),
            "needed": "Routeboekje",
        },
        {
            "title": "De vraag van de vorige",
            "minutes": 5,
            "what": (
                "Stel de vraag die je van de vorige gastheer meekreeg. Het antwoord mail je hem "
                "zelf, of je belt. Zo maak je een lijn die er nog niet was."
            ),
            "needed": "Vraag van de vorige",
        },
        {
            "title": "Doorgeven",
            "minutes": 2,
            "what": (
                "Vraag om één vraag voor de volgende op de route. Vraag ook: ‘Mag ik je bellen, en "
                "wanneer het best?’ Schrijf het nummer op."
            ),
            "needed": "Routeboekje",
        },
    ],
    "roles": [
        {
            "name": "Nieuwe collega",
            "task": "Vraagt, schrijft op en brengt vragen van de een naar de ander.",
        },
        {
            "name": "Gastheer",
            "task": "Laat één zaak zien en geeft één vraag mee. Houdt geen presentatie.",
        },
        {
            "name": "Maatje",
            "task": "Zet de route uit en vraagt elke week in twee minuten hoe het was.",
        },
    ],
    "materials": [
        {"text": "Routeboekje met vijf bladzijden", "document": "routeboekje.txt"},
        {"text": "Een zaak van gisteren, zonder gegevens van inwoners", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Het wordt een rondje handen schudden",
            "remedy": (
                "Zonder zaak op tafel praat je over functies. Vraag meteen: ‘Wat lag er gisteren "
                "bij je?’"
            ),
        },
        {
            "what": "De gastheer klaagt over jouw afdeling",
            "remedy": (
                "Dat is nuttig en je hoeft er niets mee. Zeg: ‘Ik ben nieuw, ik schrijf het op.’ "
                "Bespreek het met je maatje."
            ),
        },
        {
            "what": "De laatste twee afspraken vallen weg",
            "remedy": (
                "Schuif ze door naar week zes en zeven. Vijf kennismakingen in twee maanden is nog "
                "altijd goed."
            ),
        },
    ],
    "measures": [
        {
            "what": "Wie komt er voor en na mij?",
            "how": "De nieuwe collega tekent de weg van één zaak uit het hoofd",
            "when": "In week 1 en in week 8",
        },
        {
            "what": "Hoeveel mensen buiten je afdeling heb je gebeld?",
            "how": "Zelf tellen, in één gewone werkweek",
            "when": "Na drie maanden",
        },
        {
            "what": "Wat had je eerder willen weten?",
            "how": "Eén zin, aan het maatje, voor de volgende nieuwe collega",
            "when": "Na vijf weken",
        },
    ],
    "related": ["een-ochtend-meelopen", "een-woordenlijst-die-klopt"],
}
