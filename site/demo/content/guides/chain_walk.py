GUIDE = {
    "slug": "de-ketenwandeling",
    "title": "De ketenwandeling",
    "summary": "Loop langs ieder bureau waar een zaak blijft liggen en schrijf op wat je ziet.",
    "kind": "workshop",
    "purpose": "elkaars-werk-leren-kennen",
    "themes": ["inwoner-centraal", "klein-veranderen"],
    "signals": [
        "tussen-de-bureaus",
        "niemand-ziet-het-geheel",
        "mailen-in-plaats-van-bellen",
        "nieuw-en-de-weg-kwijt",
    ],
    "organisation_forms": ["lijn", "matrix"],
    "departments": [],
    "tags": ["aanvragen", "overdracht", "wachttijd"],
    "when": (
        "<p>Zet de wandeling in als een zaak door meer dan twee afdelingen gaat en niemand "
        "de hele weg kent. Hij werkt goed aan het begin van een traject: mensen zien elkaars "
        "plek voordat ze over elkaars werk praten.</p>"
        "<p>Je hebt één afgeronde zaak nodig, vijf gastheren en een begeleider die de tijd "
        "durft te bewaken. Na twee uur heb je een wand vol waarnemingen en één ding dat de "
        "groep zelf gaat veranderen.</p>"
    ),
    "rather": [
        {
            "text": (
                "Er speelt een conflict tussen twee mensen. Begin dan met een gesprek, zonder "
                "publiek."
            ),
            "page": None,
        },
        {
            "text": "De groep zit vast op één vraag van één collega. Doe dan intervisie.",
            "page": "intervisie-in-gemengd-gezelschap",
        },
        {
            "text": (
                "De zaak loopt nog. Wacht tot hij is afgerond, anders kijkt iedereen naar de "
                "uitkomst."
            ),
            "page": None,
        },
    ],
    "sessions": 1,
    "duration": 120,
    "group_min": 6,
    "group_max": 12,
    "departments_min": 3,
    "form": "on_site",
    "effort": 2,
    "facilitation": "Eén begeleider, ervaring niet nodig. Wel iemand die zelf niet in de keten werkt.",
    "preparation": [
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Kies één afgeronde zaak die langer duurde dan nodig. Vraag de mensen die eraan "
                "werkten of zij het goed vinden dat de groep de zaak bekijkt. Zegt er één nee, kies "
                "dan een andere."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Vraag bij vijf bureaus iemand om tien minuten te vertellen. Stuur de uitnodiging "
                "mee met de drie vragen: wat komt er binnen, wat doe je ermee, waar wacht je op?"
            ),
        },
        {
            "moment": "Drie dagen vooraf",
            "action": (
                "Maak namen en adressen van inwoners in het dossier onleesbaar. Vraag deelnemers of "
                "ze iets nodig hebben om mee te lopen, en regel zo nodig een plek met beeld en geluid in de "
                "zaal."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Loop de route zelf. Let op drempels, deuren met een pas en plekken waar je niet met "
                "twaalf mensen past. Hang alvast papier op de lange wand."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Aankomen",
            "minutes": 10,
            "what": (
                "Heet iedereen welkom en leg de twee spelregels uit. Eén: je kijkt naar het werk en "
                "niet naar de persoon. Twee: je lost nog niets op. Ieder noemt naam en afdeling, en "
                "wat hij vandaag hoopt te zien."
            ),
            "needed": "Naamstickers",
        },
        {
            "title": "De zaak op tafel",
            "minutes": 15,
            "what": (
                "Vertel de zaak in vijf zinnen. Ieder schrijft op een briefje hoeveel werkdagen het "
                "volgens hem duurde, en door hoeveel handen de zaak ging. De briefjes blijven dicht."
            ),
            "needed": "Dossier zonder namen, briefjes",
        },
        {
            "title": "Langs vijf bureaus",
            "minutes": 50,
            "what": (
                "Tien minuten per plek, looptijd meegerekend. De gastheer vertelt vijf minuten, de "
                "groep stelt alleen vragen. Eén persoon houdt de tijd bij. Begint iemand een "
                "oplossing te bedenken, schrijf die dan op een vel voor later."
            ),
            "needed": "Notitiekaarten, stopwatch",
        },
        {
            "title": "Stil noteren",
            "minutes": 10,
            "what": (
                "Niemand praat. Ieder schrijft drie dingen op: wat verraste op geel, wat wachtte op "
                "rood, wat dubbel ging op blauw. Eén waarneming per kaart."
            ),
            "needed": "Kaarten in drie kleuren",
        },
        {
            "title": "Plakken en tellen",
            "minutes": 20,
            "what": (
                "Hang de kaarten op in de volgorde van de route. Tel waar de meeste rode kaarten "
                "hangen. Nu mogen de briefjes open: hoe ver zat ieders schatting ernaast?"
            ),
            "needed": "Lange wand, tape",
        },
        {
            "title": "Eén ding kiezen",
            "minutes": 10,
            "what": (
                "Kies de plek waar de groep zelf iets aan kan veranderen. Liever klein en volgende "
                "week dan groot en ooit. Iedereen plakt één stip, de meeste stippen winnen."
            ),
            "needed": "Stift, stippen",
        },
        {
            "title": "Afspraak",
            "minutes": 5,
            "what": (
                "Spreek af wie wat doet en wanneer jullie terugkijken. Maak een foto van de wand en "
                "bedank de gastheren."
            ),
            "needed": "Telefoon",
        },
    ],
    "roles": [
        {
            "name": "Begeleider",
            "task": (
                "Legt de spelregels uit, stelt zelf geen inhoudelijke vragen en bewaakt dat er niets "
                "wordt opgelost."
            ),
        },
        {
            "name": "Gastheer",
            "task": (
                "Vertelt bij het eigen bureau wat er binnenkomt, wat er gebeurt en waar het wachten "
                "zit. Er zijn er vijf."
            ),
        },
        {
            "name": "Tijdbewaker",
            "task": (
                "Steekt na acht minuten een hand op en loopt na tien minuten naar het volgende "
                "bureau."
            ),
        },
        {
            "name": "Teller",
            "task": "Telt bij het plakken de kaarten per plek en schrijft de aantallen op de wand.",
        },
    ],
    "materials": [
        {"text": "Routekaart om in te vullen", "document": "routekaart.csv"},
        {"text": "Uitnodiging voor de bureaus", "document": "uitnodiging-bureaus.txt"},
        {"text": "Kaarten in drie kleuren, zo’n tien per persoon", "document": None},
        {"text": "Een wand van vier meter, papier en tape", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De leidinggevende loopt voorop",
            "remedy": (
                "Mensen vertellen dan hoe het hoort, niet hoe het gaat. Vraag leidinggevenden om "
                "achteraan te lopen en het woord pas bij het plakken te nemen."
            ),
        },
        {
            "what": "Oplossen op de gang",
            "remedy": (
                "Zodra iemand zegt ‘dan moeten jullie’, is het onderzoek voorbij. Herhaal spelregel "
                "twee en schrijf het idee op het vel voor later."
            ),
        },
        {
            "what": "Twaalf mensen in een kamer van zes",
            "remedy": (
                "Splits de groep en laat elke helft de route in een andere richting lopen. Je hebt "
                "dan twee tijdbewakers nodig."
            ),
        },
        {
            "what": "Na afloop gebeurt er niets",
            "remedy": (
                "Zet het terugkijken in ieders agenda voordat de groep uit elkaar gaat. Kon dat "
                "niet, dan was het gekozen ding te groot."
            ),
        },
    ],
    "measures": [
        {
            "what": "Weet ik bij wie ik moet zijn als een zaak blijft liggen?",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en vier weken na",
        },
        {
            "what": "Tussentijd van deze soort zaken",
            "how": "Werkdagen per overdracht, minstens drie zaken",
            "when": "Vooraf en acht weken na",
        },
        {
            "what": "Is de afspraak nagekomen?",
            "how": "Ja, deels of nee, met één zin erbij",
            "when": "Vier weken na",
        },
    ],
    "related": ["van-loket-tot-besluit", "drie-loketten-een-antwoord"],
}
