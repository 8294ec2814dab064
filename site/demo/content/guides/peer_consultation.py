GUIDE = {
    "slug": "intervisie-in-gemengd-gezelschap",
    "title": "Intervisie in gemengd gezelschap",
    "summary": "Eén vraag uit je werk, bekeken door zeven mensen die jouw vak niet doen.",
    "kind": "intervisie",
    "purpose": "een-vraag-openen",
    "themes": ["kennis-delen", "samen-besluiten"],
    "signals": ["van-wie-was-dit", "geen-zicht-op-de-buren", "steeds-dezelfde-gezichten"],
    "organisation_forms": ["lijn", "project", "matrix", "netwerk", "programma"],
    "departments": [],
    "tags": ["intervisie", "vragen stellen", "vertrouwen"],
    "when": (
        "<p>Je loopt vast op iets waar je collega’s op de afdeling hetzelfde over denken als "
        "jij. Dan helpt het om de vraag voor te leggen aan mensen die je werk niet kennen. "
        "Zij stellen de vragen die jij niet meer stelt.</p>"
        "<p>Een groep van zes tot acht mensen van minstens drie afdelingen komt vier keer "
        "bij elkaar, om de zes weken. Elke keer staat één vraag van één persoon centraal. Je "
        "werkt met vaste rollen en vaste minuten, zodat iedereen kan begeleiden.</p>"
    ),
    "rather": [
        {
            "text": (
                "De vraag gaat over iemand die ook in de groep zit. Zoek dan een gesprek met een "
                "begeleider van buiten."
            ),
            "page": None,
        },
        {
            "text": (
                "Het gaat niet om een persoonlijke vraag, maar om een route die hapert. Loop dan de "
                "keten na."
            ),
            "page": "de-ketenwandeling",
        },
        {
            "text": "Er moet vandaag een besluit vallen. Intervisie geeft inzicht en geen besluit.",
            "page": None,
        },
    ],
    "sessions": 4,
    "duration": 90,
    "group_min": 6,
    "group_max": 8,
    "departments_min": 3,
    "form": "live_or_online",
    "effort": 2,
    "facilitation": "De eerste keer een begeleider met ervaring, daarna om de beurt iemand uit de groep.",
    "preparation": [
        {
            "moment": "Drie weken vooraf",
            "action": (
                "Stel de groep samen. Kies mensen van minstens drie afdelingen die niet dagelijks "
                "samenwerken en niet elkaars leidinggevende zijn."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Vraag twee mensen om een vraag mee te nemen. Een goede vraag is van jezelf, speelt "
                "nu en begint met: hoe kan ik. Stuur de rolkaarten mee."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Controleer of de ruimte een deur heeft die dicht kan. Online: vraag iedereen om een "
                "plek waar niemand meeluistert, en zet opnemen uit."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Landen en afspreken",
            "minutes": 5,
            "what": (
                "Iedereen zegt in één zin hoe hij erbij zit. Herhaal de drie afspraken: wat hier "
                "wordt gezegd blijft hier, je stelt eerst vragen, je geeft pas advies als erom wordt "
                "gevraagd."
            ),
            "needed": "Rolkaarten",
        },
        {
            "title": "Eén vraag kiezen",
            "minutes": 10,
            "what": (
                "Twee mensen vertellen hun vraag in één minuut. De groep kiest met handen: welke "
                "vraag is het meest van ons allemaal? De andere staat als eerste op de lijst voor de "
                "volgende keer."
            ),
            "needed": "Timer",
        },
        {
            "title": "De inbreng",
            "minutes": 10,
            "what": (
                "De inbrenger vertelt wat er speelt, wat al is geprobeerd en wat de vraag is. "
                "Niemand onderbreekt. De begeleider schrijft de vraag in één zin op het bord."
            ),
            "needed": "Bord",
        },
        {
            "title": "Open vragen",
            "minutes": 20,
            "what": (
                "Om de beurt stelt iedereen één open vraag. De inbrenger antwoordt kort. Een vraag "
                "met een advies erin, zoals ‘heb je al eens’, gaat terug: maak er een echte vraag "
                "van."
            ),
            "needed": "Rolkaarten",
        },
        {
            "title": "Stil opschrijven",
            "minutes": 5,
            "what": (
                "Iedereen schrijft voor zichzelf op: wat hoor ik, wat voel ik erbij, wat zou dit op "
                "mijn afdeling zijn? Ook de inbrenger schrijft: is mijn vraag nog dezelfde?"
            ),
            "needed": "Papier",
        },
        {
            "title": "Hardop denken",
            "minutes": 15,
            "what": (
                "De inbrenger draait de stoel om of zet de camera uit, en luistert. De anderen "
                "praten over de vraag, met respect en zonder de inbrenger aan te kijken. Wat "
                "valt op, wat blijft buiten beeld?"
            ),
            "needed": "Stoel die kan draaien",
        },
        {
            "title": "De inbrenger reageert",
            "minutes": 10,
            "what": (
                "De inbrenger draait terug en vertelt wat raakte en wat niet klopte. De anderen "
                "leggen niets uit en verdedigen niets."
            ),
            "needed": "",
        },
        {
            "title": "Eén zin advies",
            "minutes": 5,
            "what": (
                "Wil de inbrenger advies, dan geeft ieder er één, in één zin. De inbrenger zegt "
                "dankjewel en kiest later wat zij ermee doet."
            ),
            "needed": "Briefjes",
        },
        {
            "title": "Terugblik en afspraak",
            "minutes": 10,
            "what": (
                "De inbrenger noemt één stap en een datum. Iedereen noemt iets wat hij zelf "
                "meeneemt. Spreek af wie de volgende keer begeleidt en wie een vraag meebrengt."
            ),
            "needed": "Agenda’s",
        },
    ],
    "roles": [
        {
            "name": "Inbrenger",
            "task": (
                "Brengt een eigen vraag mee, luistert meer dan zij praat en beslist zelf wat zij "
                "ermee doet."
            ),
        },
        {
            "name": "Begeleider",
            "task": (
                "Bewaakt de rondes en de afspraken. Geeft zelf geen advies en stelt alleen vragen "
                "over de vraag."
            ),
        },
        {
            "name": "Tijdbewaker",
            "task": "Noemt bij elke ronde de minuten en zegt wanneer er nog twee over zijn.",
        },
        {
            "name": "Meedenkers",
            "task": (
                "Stellen open vragen, denken hardop en houden hun eigen ervaring kort. Het zijn er "
                "drie tot vijf."
            ),
        },
    ],
    "materials": [
        {"text": "Rolkaarten met voorbeeldvragen", "document": "rolkaarten-intervisie.txt"},
        {"text": "Een ruimte met een deur en een kring van stoelen zonder tafel", "document": None},
        {"text": "Een bord of een gedeeld scherm voor de vraag", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Na twee minuten liggen er vijf oplossingen op tafel",
            "remedy": (
                "Stop de ronde en vraag iedereen de oplossing om te bouwen tot een open vraag. Dat "
                "mag onwennig voelen, het wordt vanzelf gewoner."
            ),
        },
        {
            "what": "De vraag gaat over iemand die er niet bij is",
            "remedy": (
                "Breng het gesprek terug naar de inbrenger: wat doe jij, wat wil jij, waar heb jij "
                "invloed op?"
            ),
        },
        {
            "what": "Steeds dezelfde mensen brengen een vraag in",
            "remedy": (
                "Houd een lijst bij van wie er is geweest. Wie nog niet was, krijgt de volgende keer "
                "voorrang. Een kleine vraag is ook een vraag."
            ),
        },
        {
            "what": "De groep valt na twee keer uit elkaar",
            "remedy": (
                "Plan de vier data voor de eerste bijeenkomst en vraag de leidinggevenden om die "
                "vrij te houden. Kan iemand niet, ga dan door met zes."
            ),
        },
    ],
    "measures": [
        {
            "what": "Heeft de inbrenger de stap gezet?",
            "how": "Ja, anders of nee, verteld aan het begin van de volgende keer",
            "when": "Na zes weken",
        },
        {
            "what": "Ik durf een vraag te stellen aan iemand van een andere afdeling",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Voor de eerste en na de vierde keer",
        },
        {
            "what": "Hoeveel mensen komen terug",
            "how": "Aanwezigen per keer tellen",
            "when": "Elke keer",
        },
    ],
    "related": ["de-ketenwandeling", "compliance-op-casus"],
}
