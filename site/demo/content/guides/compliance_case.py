GUIDE = {
    "slug": "compliance-op-casus",
    "title": "Compliance op casus",
    "summary": "Geen training per afdeling, wel één dossier waar iedereen iets over te zeggen heeft.",
    "kind": "gezamenlijke-training",
    "purpose": "leren-wat-moet",
    "themes": ["privacy-en-veiligheid", "digitaal-werken"],
    "signals": ["eigen-taal", "besluit-zonder-ons", "dubbel-bedacht"],
    "organisation_forms": ["lijn", "project", "programma"],
    "departments": [],
    "tags": ["privacy", "integriteit", "regels"],
    "when": (
        "<p>Iedereen moet elk jaar iets leren over privacy, integriteit of veilig werken. "
        "Vaak doet elke afdeling dat apart, met een training die over niemands werk gaat. "
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
                "af hoe deelname wordt vastgelegd, zodat niemand daarnaast nog een training hoeft te "
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
                "Lees de casus alleen en zet een streep bij elke plek waar je zou stoppen om "
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
                "Spreek vooraf af dat zij pas in de zesde ronde praat. Laat haar tot die tijd "
                "opschrijven wat zij hoort, dan gaat er niets verloren."
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
            "what": "Na afloop moet iedereen alsnog de training doen",
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
