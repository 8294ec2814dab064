"""The guides of the demo organisation, in Dutch; their English words are in guides_en.py."""

KETENWANDELING = {
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
                "Haal namen en adressen van inwoners uit het dossier. Vraag deelnemers of ze iets "
                "nodig hebben om mee te lopen, en regel zo nodig een plek met beeld en geluid in de "
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
                "niet naar de persoon. Twee: je lost nog niets op. Vraag iedereen naar naam, "
                "afdeling en wat je vandaag hoopt te zien."
            ),
            "needed": "Naamstickers",
        },
        {
            "title": "De zaak op tafel",
            "minutes": 15,
            "what": (
                "Vertel de zaak in vijf zinnen. Ieder schrijft op hoeveel werkdagen hij denkt dat "
                "het duurde, en door hoeveel handen de zaak ging. De briefjes blijven dicht."
            ),
            "needed": "Dossier zonder namen, briefjes",
        },
        {
            "title": "Langs vijf bureaus",
            "minutes": 50,
            "what": (
                "Tien minuten per plek, looptijd meegerekend. De gastheer vertelt vijf minuten, de "
                "groep stelt alleen vragen. Eén iemand houdt de tijd bij. Begint iemand een "
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
                "hangen. Nu mogen de briefjes open: hoe ver zat de schatting van de echte dagen?"
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

INTERVISIE = {
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
                "praten over de vraag alsof hij er niet is, met respect. Wat valt op, wat blijft "
                "buiten beeld?"
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
                "dankjewel en kiest later wat hij ermee doet."
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
                "Brengt een eigen vraag mee, luistert meer dan hij praat en beslist zelf wat hij "
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

COMPLIANCE_OP_CASUS = {
    "slug": "compliance-op-casus",
    "title": "Compliance op casus",
    "summary": "Geen module per afdeling, wel één dossier waar iedereen iets over te zeggen heeft.",
    "kind": "gezamenlijke-training",
    "purpose": "leren-wat-moet",
    "themes": ["privacy-en-veiligheid", "digitaal-werken"],
    "signals": ["eigen-taal", "besluit-zonder-ons", "dubbel-bedacht"],
    "organisation_forms": ["lijn", "project", "programma"],
    "departments": [],
    "tags": ["privacy", "integriteit", "regels"],
    "when": (
        "<p>Iedereen moet elk jaar iets leren over privacy, integriteit of veilig werken. "
        "Vaak doet elke afdeling dat apart, met een module die over niemands werk gaat. "
        "Gebruik deze werkvorm om dezelfde regels te leren aan een zaak die jullie samen "
        "hadden kunnen hebben.</p>"
        "<p>Een training telt pas als iedereen de regels ook echt kent. Daarom leg je aan "
        "het eind de regel naast het besluit van de groep, en niet andersom.</p>"
    ),
    "rather": [
        {
            "text": (
                "Er loopt een onderzoek naar een echt voorval. Oefen dan nu niet, en zeker niet met "
                "die zaak."
            ),
            "page": None,
        },
        {
            "text": "De regel is helemaal nieuw voor iedereen. Geef dan eerst een korte uitleg.",
            "page": None,
        },
        {
            "text": "Iemand worstelt met een eigen keuze in het werk. Kies dan intervisie.",
            "page": "intervisie-in-gemengd-gezelschap",
        },
    ],
    "sessions": 1,
    "duration": 75,
    "group_min": 6,
    "group_max": 16,
    "departments_min": 3,
    "form": "live_or_online",
    "effort": 1,
    "facilitation": "Eén begeleider, en één collega die de regels kent, zoals een privacyadviseur.",
    "preparation": [
        {
            "moment": "Drie weken vooraf",
            "action": (
                "Kies met de collega die de regels kent één onderwerp en één regel die in de "
                "praktijk lastig is. Meer past niet in 75 minuten."
            ),
        },
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Pas de casus aan jullie organisatie aan: dezelfde formulieren en dezelfde "
                "afdelingen, maar met verzonnen mensen. Laat een collega lezen of niemand zich "
                "herkent."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Deel de groep in: viertallen met mensen van minstens drie afdelingen. Spreek met HR "
                "af hoe deelname wordt vastgelegd, zodat niemand daarnaast nog een module hoeft te "
                "doen."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Print voor iedereen één casus en voor elke groep één besluitformulier. Leg de tekst "
                "van de regel omgekeerd klaar."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Welkom",
            "minutes": 5,
            "what": (
                "Vertel waar het over gaat en wat jullie aan het eind kunnen. Zeg erbij dat een fout "
                "antwoord vandaag het nuttigst is, omdat het hier niets kost."
            ),
            "needed": "",
        },
        {
            "title": "De casus lezen",
            "minutes": 10,
            "what": (
                "Ieder leest de casus alleen en zet een streep bij elke plek waar hij zou stoppen om "
                "iets te vragen. Niemand overlegt."
            ),
            "needed": "Casus, pennen",
        },
        {
            "title": "Met je eigen vak",
            "minutes": 10,
            "what": (
                "Ga bij elkaar zitten per vakgebied. Wat is voor ons het grootste risico? Kies er "
                "één en schrijf het in gewone taal op, zonder afkortingen."
            ),
            "needed": "Flap per vakgebied",
        },
        {
            "title": "In gemengde groepen",
            "minutes": 20,
            "what": (
                "Viertallen van verschillende afdelingen leggen hun risico’s naast elkaar en tekenen "
                "de weg van het dossier. Waar komt iets binnen, wie ziet het, waar gaat het heen?"
            ),
            "needed": "Groot vel, stiften",
        },
        {
            "title": "Een besluit nemen",
            "minutes": 10,
            "what": (
                "Elke groep vult het besluitformulier in: wat doen we, wie beslist dat, wie hoort "
                "het en binnen hoeveel tijd? Geen besluit is ook een besluit, en moet op papier."
            ),
            "needed": "Besluitformulier",
        },
        {
            "title": "De regel ernaast",
            "minutes": 15,
            "what": (
                "De groepen lezen hun besluit voor. Draai dan de regel om. De collega die de regels "
                "kent vertelt in vijf minuten wat klopt, wat niet mag en waarom. Vul je formulier "
                "aan."
            ),
            "needed": "Tekst van de regel",
        },
        {
            "title": "Afspraak",
            "minutes": 5,
            "what": (
                "Ieder schrijft op: dit vraag ik voortaan, en aan wie. Wissel telefoonnummers uit "
                "met één persoon van een andere afdeling."
            ),
            "needed": "Kaartjes",
        },
    ],
    "roles": [
        {
            "name": "Begeleider",
            "task": (
                "Leidt de rondes en houdt het gesprek bij de casus. Weet zelf niet wat het goede "
                "antwoord is, en dat helpt."
            ),
        },
        {
            "name": "Regelkenner",
            "task": (
                "Luistert drie kwartier zonder te verbeteren en legt daarna uit wat de regel zegt en "
                "waarom."
            ),
        },
        {
            "name": "Schrijver",
            "task": "Vult voor de groep het besluitformulier in, in woorden die een inwoner begrijpt.",
        },
    ],
    "materials": [
        {
            "text": "Casus: het inschrijfformulier van de wijkmarkt",
            "document": "casus-inschrijfformulier.txt",
        },
        {"text": "Besluitformulier voor elke groep", "document": "besluitformulier.txt"},
        {"text": "De tekst van één regel, op één vel", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De regelkenner verbetert meteen",
            "remedy": (
                "Spreek vooraf af dat hij pas in de zesde ronde praat. Laat hem tot die tijd "
                "opschrijven wat hij hoort, dan gaat er niets verloren."
            ),
        },
        {
            "what": "De casus lijkt te veel op een echt voorval",
            "remedy": (
                "Dan gaat het over schuld. Verander de plek, de afdeling en de afloop, en vraag "
                "iemand van buiten om mee te lezen."
            ),
        },
        {
            "what": "Na afloop moet iedereen alsnog de module doen",
            "remedy": (
                "Regel vooraf met HR en de collega die toezicht houdt dat deze training meetelt. "
                "Lukt dat niet, vertel het dan eerlijk in de uitnodiging."
            ),
        },
    ],
    "measures": [
        {
            "what": "Ik weet aan wie ik iets moet vragen voordat ik gegevens deel",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en zes weken na",
        },
        {
            "what": "Het goede antwoord op één nieuwe casus",
            "how": "Eén vraag met vier antwoorden, per afdeling geteld",
            "when": "Zes weken na",
        },
        {
            "what": "Vragen aan de privacyadviseur voordat iets begint",
            "how": "Aantal per kwartaal, geteld door de adviseur",
            "when": "Een kwartaal voor en na",
        },
    ],
    "related": ["intervisie-in-gemengd-gezelschap", "compliance-per-project"],
}

GUIDES = [KETENWANDELING, INTERVISIE, COMPLIANCE_OP_CASUS]
