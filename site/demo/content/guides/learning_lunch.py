GUIDE = {
    "slug": "leerlunch-zonder-schuldvraag",
    "title": "Leerlunch zonder schuldvraag",
    "summary": "Kijk in een uur terug op wat misging, met brood op tafel en zonder dader.",
    "kind": "workshop",
    "purpose": "een-vraag-openen",
    "themes": ["klein-veranderen", "kennis-delen"],
    "signals": ["van-wie-was-dit", "tussen-de-bureaus", "geen-zicht-op-de-buren"],
    "organisation_forms": ["lijn", "project", "matrix", "netwerk"],
    "departments": [],
    "tags": ["terugblik", "fouten", "leren"],
    "when": (
        "<p>Er ging iets mis en het is opgelost. Twee afdelingen weten ieder de helft van het "
        "verhaal. Als niemand er meer over praat, gebeurt het over een jaar weer.</p>"
        "<p>Aan tafel leg je het verhaal van minuut tot minuut naast elkaar. De vraag is niet wie "
        "het deed, maar waarom het op dat moment logisch leek. Wie wil, komt meeluisteren: het is "
        "lunch en de deur staat open.</p>"
    ),
    "rather": [
        {
            "text": (
                "Er loopt een onderzoek of iemand kan er zijn baan door verliezen. Wacht dan, en "
                "houd dit pas als dat klaar is."
            ),
            "page": None,
        },
        {
            "text": "Het is nog niet gebeurd, maar iedereen is er bang voor. Kijk dan vooruit.",
            "page": "vooruit-terugkijken",
        },
        {
            "text": (
                "Je wilt oefenen met een voorval van een ander. Gebruik dan de incidentmethode."
            ),
            "page": "het-incident-in-een-uur",
        },
    ],
    "sessions": 1,
    "duration": 60,
    "group_min": 5,
    "group_max": 20,
    "departments_min": 2,
    "form": "live",
    "effort": 1,
    "facilitation": (
        "Eén begeleider die niet bij het voorval was. Bij een zwaar voorval iemand met ervaring."
    ),
    "preparation": [
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Vraag ieder die erbij was apart: ‘Wil jij vertellen?’ Zeg: ‘Je vertelt wat je zag "
                "en wist, niet wat je fout deed.’ Wil een van de hoofdpersonen niet, kies dan iets "
                "anders."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Spreek met de leidinggevenden af dat niets uit dit uur in een beoordeling komt. "
                "Vraag of zij dat zelf hardop zeggen aan het begin."
            ),
        },
        {
            "moment": "Drie dagen vooraf",
            "action": (
                "Maak met de vertellers een tijdlijn met alleen feiten en tijden. Haal namen van "
                "inwoners eruit. Bestel brood en zet op de uitnodiging dat meeluisteren mag."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "De regel",
            "minutes": 5,
            "what": (
                "De leidinggevende zegt: ‘Wat hier verteld wordt, komt niet in een beoordeling.’ "
                "De begeleider voegt toe: ‘Iedereen deed wat op dat moment verstandig leek. We "
                "willen weten waarom het verstandig leek.’"
            ),
            "needed": "Brood",
        },
        {
            "title": "Het verhaal",
            "minutes": 10,
            "what": (
                "De vertellers lopen de tijdlijn langs, om de beurt, alleen feiten. Niemand vraagt "
                "iets. Wie meeluistert, schrijft op wat bij de eigen afdeling ook had gekund."
            ),
            "needed": "Tijdlijn",
        },
        {
            "title": "Wat wist je toen",
            "minutes": 10,
            "what": (
                "Sta stil bij drie momenten. Vraag de verteller: ‘Wat zag je, wat wist je niet, en "
                "wat was er nog meer aan de hand?’ Zegt iemand ‘je had moeten’, vraag dan: ‘Wat "
                "had hem dat toen kunnen vertellen?’"
            ),
            "needed": "Tijdlijn",
        },
        {
            "title": "Wat had het kunnen stoppen",
            "minutes": 15,
            "what": (
                "Praat in viertallen met mensen van twee afdelingen. Wat had dit kunnen stoppen: "
                "een vraag, een telefoontje, een scherm, een regel? En wat werkte er juist wél "
                "goed? Eén ding op een kaart."
            ),
            "needed": "Kaarten",
        },
        {
            "title": "Kiezen",
            "minutes": 10,
            "what": (
                "Leg de kaarten op de tijdlijn. Kies er één die deze maand kan en geen geld kost. "
                "Een regel erbij kiezen we alleen als er ook een af gaat."
            ),
            "needed": "Stippen",
        },
        {
            "title": "Doorvertellen",
            "minutes": 10,
            "what": (
                "Schrijf het verhaal samen op in vijf zinnen, zonder namen. Spreek af waar het "
                "komt te staan. De vertellers lezen het en zeggen ja of nee. Bedank hen hardop."
            ),
            "needed": "Vel of scherm",
        },
    ],
    "roles": [
        {
            "name": "Vertellers",
            "task": (
                "Mensen die erbij waren, van minstens twee afdelingen. Zij beslissen wat er op "
                "papier komt."
            ),
        },
        {
            "name": "Begeleider",
            "task": (
                "Maakt van ‘waarom deed je’ steeds ‘wat wist je toen’. Stopt zodra het over schuld "
                "gaat."
            ),
        },
        {
            "name": "Leidinggevende",
            "task": "Zegt de regel hardop, eet mee en vraagt niets.",
        },
    ],
    "materials": [
        {"text": "Een tijdlijn met feiten en tijden, zonder namen", "document": None},
        {"text": "Brood, fruit en iets te drinken", "document": None},
        {"text": "Kaarten en stippen", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De oplossing is: beter opletten",
            "remedy": (
                "Mensen kunnen niet de hele dag opletten. Vraag: ‘Wat maakt het makkelijk om het "
                "goed te doen, ook op een drukke vrijdag?’"
            ),
        },
        {
            "what": "De verteller wordt stil of boos",
            "remedy": (
                "Stop de tijdlijn en neem vijf minuten pauze. Vraag onder vier ogen wat nodig is. "
                "Afbreken mag altijd."
            ),
        },
        {
            "what": "Een leidinggevende vraagt door",
            "remedy": (
                "Spreek vooraf af: alleen luisteren. Gebeurt het toch, zeg dan: ‘Die vraag "
                "bewaren we voor na het brood.’"
            ),
        },
        {
            "what": "Meeluisteraars weten het beter",
            "remedy": (
                "Zij krijgen pas het woord in de viertallen. Hun vraag is: waar kan dit bij ons "
                "gebeuren?"
            ),
        },
    ],
    "measures": [
        {
            "what": "Is het gekozen ding gedaan?",
            "how": "Ja, deels of nee, met één zin erbij",
            "when": "Een maand na",
        },
        {
            "what": "Bij ons kun je vertellen wat je fout zag gaan",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en een kwartaal na",
        },
        {
            "what": "Hoeveel voorvallen worden er zelf gemeld?",
            "how": "Aantal per kwartaal. Meer kan juist beter zijn",
            "when": "Een kwartaal voor en na",
        },
    ],
    "related": ["het-incident-in-een-uur", "vooruit-terugkijken"],
}
