GUIDE = {
    "slug": "het-incident-in-een-uur",
    "title": "Het incident in één uur",
    "summary": "Je krijgt één zin over wat er misging. De rest moet je samen opvragen.",
    "kind": "intervisie",
    "purpose": "een-vraag-openen",
    "themes": ["samen-besluiten", "kennis-delen"],
    "signals": ["van-wie-was-dit", "mailen-in-plaats-van-bellen", "tussen-de-bureaus"],
    "organisation_forms": ["lijn", "matrix", "netwerk"],
    "departments": [],
    "tags": ["intervisie", "incidentmethode", "vragen stellen"],
    "when": (
        "<p>Er ging iets mis waar meer afdelingen bij waren, en de verhalen erover lopen uiteen. "
        "Met deze korte vorm van de incidentmethode zoekt de groep eerst de feiten. Daarna zegt "
        "ieder apart wat hij had gedaan.</p>"
        "<p>Je hebt een uur, een voorval dat voorbij is en iemand die het van dichtbij zag. Namen "
        "komen er niet in voor. Mensen leren hoeveel ze invullen voordat ze iets weten.</p>"
    ),
    "rather": [
        {
            "text": "De vraag is persoonlijk en loopt nog. Neem dan de tijd voor intervisie.",
            "page": "intervisie-in-gemengd-gezelschap",
        },
        {
            "text": "Het voorval was groot en raakte de hele groep. Kijk dan samen terug.",
            "page": "leerlunch-zonder-schuldvraag",
        },
        {
            "text": (
                "Er kan een straf of een klacht uit komen. Dan hoort het bij een leidinggevende en "
                "niet bij een groep."
            ),
            "page": None,
        },
    ],
    "sessions": 1,
    "duration": 60,
    "group_min": 5,
    "group_max": 9,
    "departments_min": 2,
    "form": "live",
    "effort": 1,
    "facilitation": "Eén begeleider die de tijd bewaakt. De inbrenger kan niet ook begeleiden.",
    "preparation": [
        {
            "moment": "Een week vooraf",
            "action": (
                "Zoek iemand die een voorval wil inbrengen. Het is klaar, het is klein en het ging "
                "over meer dan één afdeling. Vraag wie erbij was of het verteld mag worden."
            ),
        },
        {
            "moment": "Drie dagen vooraf",
            "action": (
                "Schrijf met de inbrenger één zin op: wat gebeurde er, en wie moest er iets doen? "
                "Schrijf daarna twintig feiten op die de groep mag opvragen. Haal namen eruit en "
                "schrijf functies op."
            ),
        },
        {
            "moment": "Een uur vooraf",
            "action": (
                "Zet stoelen in een halve kring voor een bord. Leg voor iedereen een vel klaar met "
                "de zin bovenaan en verder niets."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Afspreken",
            "minutes": 5,
            "what": (
                "Zeg: ‘We zoeken vandaag geen dader. We zoeken wat je moet weten voordat je iets "
                "doet.’ Spreek af dat het verhaal in deze kamer blijft. Namen noemen we niet."
            ),
            "needed": "Bord",
        },
        {
            "title": "Eén zin",
            "minutes": 3,
            "what": (
                "De inbrenger leest de zin voor en zwijgt. Ieder schrijft op wat hij nu meteen "
                "denkt, en draait het vel om."
            ),
            "needed": "Vel met de zin",
        },
        {
            "title": "Feiten opvragen",
            "minutes": 15,
            "what": (
                "De groep vraagt, de inbrenger antwoordt met één feit. Vraagt iemand naar een "
                "mening, zeg dan: ‘Welk feit wil je weten?’ Wie iets wil vertellen, maakt er een "
                "vraag van. Schrijf de feiten op het bord."
            ),
            "needed": "Lijst met feiten, bord",
        },
        {
            "title": "Stil besluiten",
            "minutes": 7,
            "what": (
                "Ieder schrijft alleen op: wat zou ik nu doen, als eerste, en wie zou ik bellen? "
                "Eén handeling en één functie. Overleggen mag niet."
            ),
            "needed": "Vellen",
        },
        {
            "title": "Besluiten naast elkaar",
            "minutes": 12,
            "what": (
                "Lees om de beurt voor, zonder uitleg. Hang gelijke besluiten bij elkaar. Vraag "
                "daarna: ‘Welk feit gaf bij jou de doorslag?’ Je zult zien dat mensen met dezelfde "
                "feiten iets anders kiezen."
            ),
            "needed": "Wand of bord",
        },
        {
            "title": "Wat er echt gebeurde",
            "minutes": 8,
            "what": (
                "De inbrenger vertelt wat er is gedaan en hoe het afliep. De groep luistert. Vraag "
                "dan: ‘Welk feit kende toen niemand, en wie had het?’"
            ),
            "needed": "",
        },
        {
            "title": "Wat nemen we mee",
            "minutes": 10,
            "what": (
                "Draai het eerste vel weer om. Hoe ver zat je gedachte van de feiten? Ieder maakt "
                "de zin af: ‘Voordat ik iets vind, vraag ik voortaan eerst…’ De inbrenger zegt als "
                "laatste wat dit uur hem gaf."
            ),
            "needed": "Eerste vel",
        },
    ],
    "roles": [
        {
            "name": "Inbrenger",
            "task": "Geeft feiten en geen oordeel. Zegt ‘dat weet ik niet’ als dat zo is.",
        },
        {
            "name": "Begeleider",
            "task": "Houdt de vragen bij de feiten en stopt elk gesprek over wie iets fout deed.",
        },
        {
            "name": "Schrijver",
            "task": "Zet de feiten op het bord, in de volgorde waarin ze gebeurden.",
        },
    ],
    "materials": [
        {"text": "Eén zin en twintig feiten, vooraf opgeschreven", "document": None},
        {"text": "Een vel en een pen voor iedereen", "document": None},
        {"text": "Een bord dat iedereen kan lezen", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De groep weet al wie het was",
            "remedy": (
                "Verander de plek en de functies, of kies een ander voorval. Zodra er een naam "
                "valt, stop je even en begin je bij het laatste feit."
            ),
        },
        {
            "what": "De vragen zijn verkapte oordelen",
            "remedy": (
                "‘Waarom heb je niet gebeld?’ is geen vraag naar een feit. Maak er samen van: ‘Wie "
                "is er gebeld, en hoe laat?’"
            ),
        },
        {
            "what": "De inbrenger gaat zich verdedigen",
            "remedy": (
                "Zeg: ‘Je hoeft niets uit te leggen, alleen de feiten.’ Neem zo nodig twee minuten "
                "pauze en vraag hoe het gaat."
            ),
        },
    ],
    "measures": [
        {
            "what": "Hoeveel feiten vroeg de groep op voordat iemand een besluit noemde?",
            "how": "De schrijver telt op het bord",
            "when": "Elke keer",
        },
        {
            "what": "Ik bel voordat ik iets aanneem",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en zes weken na",
        },
    ],
    "related": ["intervisie-in-gemengd-gezelschap", "leerlunch-zonder-schuldvraag"],
}
