GUIDE = {
    "slug": "weerstand-als-informatie",
    "title": "Weerstand als informatie",
    "summary": "Haal de bezwaren van de gang op tafel en onderzoek wat ze willen beschermen.",
    "kind": "teamcoaching",
    "purpose": "een-vraag-openen",
    "themes": ["samen-besluiten", "klein-veranderen"],
    "signals": ["besluit-zonder-ons", "steeds-dezelfde-gezichten", "dubbel-bedacht"],
    "organisation_forms": ["lijn", "matrix", "programma"],
    "departments": [],
    "tags": ["weerstand", "verandering", "bezwaren"],
    "when": (
        "<p>Er komt een verandering en niet iedereen wil mee. In het overleg zegt niemand iets, op "
        "de gang des te meer. Wie tegen is, weet vaak iets wat de makers van het plan niet "
        "weten.</p>"
        "<p>Gebruik deze werkvorm als het plan nog kan veranderen. Je verzamelt de bezwaren, je "
        "zoekt wat ze willen beschermen en je past het plan aan. Aan het eind hoort iedereen wat "
        "er met zijn bezwaar gebeurt.</p>"
    ),
    "rather": [
        {
            "text": (
                "Het besluit staat vast en er verandert niets meer aan. Zeg dat dan eerlijk en "
                "vraag wat mensen nodig hebben."
            ),
            "page": None,
        },
        {
            "text": "Er is nog geen plan. Zoek dan eerst uit wie erover mee moet praten.",
            "page": "wie-moet-hierbij-zijn",
        },
        {
            "text": ("Het bezwaar gaat over één persoon. Praat dan mét diegene, en niet erover."),
            "page": None,
        },
    ],
    "sessions": 1,
    "duration": 100,
    "group_min": 6,
    "group_max": 10,
    "departments_min": 2,
    "form": "live",
    "effort": 3,
    "facilitation": "Een begeleider die geen belang heeft bij het plan en stilte kan verdragen.",
    "preparation": [
        {
            "moment": "Drie weken vooraf",
            "action": (
                "Vraag de eigenaar van het plan: ‘Wat kan er nog anders, en wat niet?’ Kan er "
                "niets anders, houd deze bijeenkomst dan niet."
            ),
        },
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Nodig mensen uit die tegen zijn. Zeg erbij waarom: ‘Ik wil horen wat jij ziet en "
                "wij niet.’ Zorg dat minstens de helft uit uitvoerende functies komt."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Stuur het plan in tien zinnen. Laat iemand die er niets van weet het lezen en "
                "streep alles door wat die niet snapt."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Hang drie vellen op met de koppen: wat we horen, wat het beschermt, wat we ermee "
                "doen. Leg voor iedereen zes kaarten neer."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Afspreken",
            "minutes": 10,
            "what": (
                "Zeg: ‘Wie vandaag nee zegt, helpt ons.’ Spreek af dat niemand een bezwaar "
                "weerlegt voor het derde vel. De eigenaar vertelt wat vaststaat en wat open is. "
                "Schrijf beide op."
            ),
            "needed": "Bord",
        },
        {
            "title": "Het plan in drie zinnen",
            "minutes": 10,
            "what": (
                "De eigenaar vertelt wat er verandert, voor wie en vanaf wanneer. Daarna mogen er "
                "alleen vragen komen om het te snappen. ‘Vinden jullie het niet…’ is geen vraag."
            ),
            "needed": "Plan in tien zinnen",
        },
        {
            "title": "Stil opschrijven",
            "minutes": 10,
            "what": (
                "Schrijf allemaal op wat je zelf vindt en wat je op de gang hoort. Eén bezwaar op "
                "een kaart, zonder naam. Schud de kaarten daarna door elkaar."
            ),
            "needed": "Kaarten",
        },
        {
            "title": "Op tafel",
            "minutes": 20,
            "what": (
                "Lees elke kaart hardop, steeds door iemand anders. Vraag na elke kaart: ‘Wie "
                "herkent dit, ook al vind je het zelf niet?’ Tel de handen en schrijf het getal op "
                "de kaart. Niemand reageert verder."
            ),
            "needed": "Eerste vel",
        },
        {
            "title": "Wat het beschermt",
            "minutes": 25,
            "what": (
                "Neem in drietallen de vier kaarten met de meeste handen. Stel bij elke kaart twee "
                "vragen. ‘Wat raakt iemand kwijt als dit doorgaat?’ En: ‘Wat werkt er nu goed, dat "
                "wij niet zien?’ Schrijf de antwoorden op het tweede vel."
            ),
            "needed": "Tweede vel",
        },
        {
            "title": "Wat doet het plan ermee",
            "minutes": 15,
            "what": (
                "De eigenaar kiest bij elke kaart hardop uit drie dingen: we passen het aan, we "
                "zoeken het uit, of we doen het niet en dit is waarom. De groep vraagt door tot "
                "het antwoord duidelijk is."
            ),
            "needed": "Derde vel",
        },
        {
            "title": "Terug naar de gang",
            "minutes": 10,
            "what": (
                "Spreek af wie wat vertelt aan wie er niet bij was, en voor welke dag. Ieder zegt "
                "één zin: wat ik nu weet en een uur geleden nog niet. Foto van de drie vellen."
            ),
            "needed": "Telefoon",
        },
    ],
    "roles": [
        {
            "name": "Begeleider",
            "task": (
                "Beschermt wie nee zegt. Vraagt door tot duidelijk is wat er op het spel staat."
            ),
        },
        {
            "name": "Eigenaar van het plan",
            "task": (
                "Luistert een uur zonder te antwoorden en zegt dan bij elk bezwaar wat ermee "
                "gebeurt."
            ),
        },
        {
            "name": "Deelnemers",
            "task": "Brengen ook de bezwaren mee van collega’s die er niet zijn.",
        },
    ],
    "materials": [
        {"text": "Het plan in tien zinnen, één vel voor ieder", "document": None},
        {"text": "Drie grote vellen en zestig kaarten", "document": None},
        {"text": "Een ruimte waar het plan niet aan de muur hangt", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De eigenaar legt het nog een keer uit",
            "remedy": (
                "Leg een hand op tafel en zeg: ‘Eerst horen, straks uitleggen.’ Meer uitleg neemt "
                "een bezwaar bijna nooit weg."
            ),
        },
        {
            "what": "Er komen alleen nette bezwaren",
            "remedy": (
                "Leg zelf een scherpe kaart neer die je op de gang hebt gehoord. Vraag dan: ‘Wie "
                "heeft er nog een die hierop lijkt?’"
            ),
        },
        {
            "what": "Na afloop blijft het stil",
            "remedy": (
                "Stuur binnen twee dagen het derde vel rond, met een naam bij elke actie. Lukt "
                "uitzoeken niet op tijd, meld dat dan ook."
            ),
        },
        {
            "what": "Iemand wordt de lastige genoemd",
            "remedy": (
                "Zeg meteen: ‘Dit bezwaar is nu van de groep.’ Daarom staan er geen namen op de "
                "kaarten."
            ),
        },
    ],
    "measures": [
        {
            "what": "Welk deel van de bezwaren kreeg een antwoord?",
            "how": "Kaarten met een keuze, gedeeld door alle kaarten",
            "when": "Aan het eind",
        },
        {
            "what": "Er wordt iets gedaan met wat ik zeg",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en zes weken na",
        },
        {
            "what": "Hoeveel aanpassingen in het plan kwamen hiervandaan?",
            "how": "Tellen in de nieuwe versie",
            "when": "Zes weken na",
        },
    ],
    "related": ["wie-moet-hierbij-zijn", "luisteren-in-drie-lagen", "een-doel-twee-teams"],
}
