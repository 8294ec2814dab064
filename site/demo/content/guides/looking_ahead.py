GUIDE = {
    "slug": "vooruit-terugkijken",
    "title": "Vooruit terugkijken",
    "summary": "Stel je voor dat het plan is mislukt. Wat ging er mis tussen jullie afdelingen?",
    "kind": "workshop",
    "purpose": "samen-veranderen",
    "themes": ["samen-besluiten", "klein-veranderen"],
    "signals": ["niemand-ziet-het-geheel", "tussen-de-bureaus", "besluit-zonder-ons"],
    "organisation_forms": ["project", "matrix", "programma"],
    "departments": [],
    "tags": ["projecten", "risico’s", "planning"],
    "when": (
        "<p>Twee afdelingen beginnen samen aan een plan en iedereen heeft er zin in. Juist dan "
        "zegt niemand hardop waar het kan misgaan. In deze werkvorm is dat geen gezeur maar de "
        "opdracht: het plan is mislukt, en jullie vertellen hoe.</p>"
        "<p>Doe het als het plan er ligt en nog kan veranderen, liefst in de eerste twee weken. Je "
        "houdt drie dingen over die je nu regelt, en een datum waarop je kijkt of het werkt.</p>"
    ),
    "rather": [
        {
            "text": (
                "Het plan is al halverwege en er ging iets mis. Kijk dan terug op wat er gebeurde."
            ),
            "page": "leerlunch-zonder-schuldvraag",
        },
        {
            "text": "Jullie weten nog niet wie er mee moet doen. Zoek dat eerst uit.",
            "page": "wie-moet-hierbij-zijn",
        },
        {
            "text": "De twee teams hebben nog geen gezamenlijk doel. Begin dan daar.",
            "page": "een-doel-twee-teams",
        },
    ],
    "sessions": 1,
    "duration": 90,
    "group_min": 8,
    "group_max": 16,
    "departments_min": 2,
    "form": "live_or_online",
    "effort": 2,
    "facilitation": "Eén begeleider die niet bij het plan hoort. Ervaring met groepen helpt.",
    "preparation": [
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Vraag de twee projectleiders om het plan op één vel te zetten: wat is er klaar, "
                "wanneer, en wie heeft er dan iets aan? Nodig ook uit wie het straks moet beheren."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Stuur het vel rond. Vraag of de opdrachtgever de laatste twintig minuten kan "
                "komen, en niet eerder."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Maak een tijdlijn van vijf meter, van nu tot drie maanden na het einde. Zet "
                "alleen de data erop die echt vaststaan."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Het plan",
            "minutes": 10,
            "what": (
                "De projectleiders vertellen het in vijf minuten, staand bij de tijdlijn. Alleen "
                "vragen om het te snappen. Zeg wat jullie gaan doen: ‘Straks is het mislukt. Dat "
                "is vandaag goed nieuws.’"
            ),
            "needed": "Tijdlijn",
        },
        {
            "title": "Een jaar later",
            "minutes": 5,
            "what": (
                "Lees rustig voor: ‘Het is een jaar later. Het plan is gestopt. In de krant staat "
                "een klein bericht. Op de afdeling wordt er niet meer over gepraat. Wat is er "
                "gebeurd?’ Laat het een halve minuut stil."
            ),
            "needed": "Tekst om voor te lezen",
        },
        {
            "title": "Stil schrijven",
            "minutes": 10,
            "what": (
                "Ieder schrijft zoveel mogelijk oorzaken op, één op een kaart. Minstens twee gaan "
                "over de eigen afdeling. Minstens één begint met: ‘Wij dachten dat zij…’"
            ),
            "needed": "Kaarten",
        },
        {
            "title": "Op de tijdlijn",
            "minutes": 20,
            "what": (
                "Leg de kaarten op het moment waarop het misging. Lees ze voor, om en om een "
                "afdeling. Vraag: ‘Wanneer konden we dit al weten?’ Schuif de kaart dan naar dat "
                "moment."
            ),
            "needed": "Tijdlijn, tape",
        },
        {
            "title": "Kiezen",
            "minutes": 10,
            "what": (
                "Ieder krijgt drie stippen. Plak ze waar de schade groot is en jullie er zelf iets "
                "aan kunnen doen. Neem de drie kaarten met de meeste stippen."
            ),
            "needed": "Stippen",
        },
        {
            "title": "Voorkomen",
            "minutes": 25,
            "what": (
                "Drie groepen, in elke groep beide afdelingen. Bedenk bij je kaart één ding dat je "
                "deze maand doet. En één teken waaraan je merkt dat het toch misgaat. Na een "
                "kwartier komt de opdrachtgever erbij en gaat langs de groepen."
            ),
            "needed": "Vellen",
        },
        {
            "title": "Vastleggen",
            "minutes": 10,
            "what": (
                "Elke groep leest voor. De opdrachtgever zegt bij elk ding wat zij daarvoor "
                "regelt. Spreek één datum af waarop jullie de drie tekens langslopen. Ieder zegt "
                "wie zij morgen iets vertelt."
            ),
            "needed": "Agenda’s",
        },
    ],
    "roles": [
        {
            "name": "Begeleider",
            "task": "Leest het verhaal voor en houdt het gesprek bij oorzaken, niet bij namen.",
        },
        {
            "name": "Projectleiders",
            "task": "Vertellen het plan en verdedigen het niet. Na afloop passen zij het aan.",
        },
        {
            "name": "Opdrachtgever",
            "task": "Komt de laatste twintig minuten, luistert en zegt wat geregeld wordt.",
        },
    ],
    "materials": [
        {"text": "Het plan op één vel", "document": None},
        {"text": "Een tijdlijn van vijf meter op papier, of een gedeeld bord", "document": None},
        {"text": "Kaarten, stippen en stiften", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Alles komt van buiten",
            "remedy": (
                "Het weer, de politiek, een leverancier. Vraag: ‘Stel dat dit gebeurt, wat doen "
                "wij dan te laat?’"
            ),
        },
        {
            "what": "De projectleider antwoordt op elke kaart",
            "remedy": (
                "Geef haar een vel en vraag haar om te schrijven. Wat zij al geregeld heeft, mag zij "
                "bij het vastleggen vertellen."
            ),
        },
        {
            "what": "Er liggen zestig kaarten en geen keuze",
            "remedy": (
                "Drie is genoeg. Maak een foto van de rest en kijk er op de afgesproken datum nog "
                "eens naar."
            ),
        },
    ],
    "measures": [
        {
            "what": "Zijn de drie dingen gedaan?",
            "how": "Ja, deels of nee, per ding",
            "when": "Na een maand",
        },
        {
            "what": "Kwam een van de drie tekens voor, en zagen we het op tijd?",
            "how": "Langslopen op de afgesproken datum",
            "when": "Na drie maanden",
        },
        {
            "what": "Ik durf te zeggen dat een plan niet gaat lukken",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en drie maanden na",
        },
    ],
    "related": ["wie-moet-hierbij-zijn", "een-doel-twee-teams", "leerlunch-zonder-schuldvraag"],
}
