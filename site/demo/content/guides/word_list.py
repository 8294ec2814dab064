GUIDE = {
    "slug": "een-woordenlijst-die-klopt",
    "title": "Een woordenlijst die klopt",
    "summary": "Verzamel de woorden waar jullie over struikelen en spreek er samen twintig af.",
    "kind": "uitdaging",
    "purpose": "samen-veranderen",
    "themes": ["heldere-taal", "inwoner-centraal"],
    "signals": ["eigen-taal", "dubbel-bedacht", "nieuw-en-de-weg-kwijt"],
    "organisation_forms": ["lijn", "project", "matrix", "netwerk", "programma"],
    "departments": [],
    "tags": ["heldere taal", "vaktermen", "brieven"],
    "when": (
        "<p>Het woord ‘klant’ is bij de een een inwoner en bij de ander een afdeling. "
        "‘Afgehandeld’ betekent verstuurd, of juist weggelegd. Zulke verschillen merk je pas als "
        "er iets misgaat.</p>"
        "<p>In twee bijeenkomsten maken jullie een lijst van twintig woorden, met bij elk woord "
        "één betekenis en één zin. Tussendoor probeer je de woorden uit in je gewone werk. Een "
        "lijst van tweehonderd woorden leest niemand.</p>"
    ),
    "rather": [
        {
            "text": (
                "Het gaat om één brief die inwoners niet snappen. Lees die brief dan samen met "
                "vijf inwoners."
            ),
            "page": None,
        },
        {
            "text": "De woorden zijn gelijk, maar de regels erachter niet. Oefen dan op een casus.",
            "page": "compliance-op-casus",
        },
        {
            "text": "De begrippen zitten vast in een systeem. Leg dan eerst de gegevens op tafel.",
            "page": "de-gegevenstafel",
        },
    ],
    "sessions": 2,
    "duration": 60,
    "group_min": 4,
    "group_max": 10,
    "departments_min": 3,
    "form": "blended",
    "effort": 2,
    "facilitation": "Eén begeleider die van taal houdt, bijvoorbeeld van Communicatie.",
    "preparation": [
        {
            "moment": "Drie weken vooraf",
            "action": (
                "Vraag van elke afdeling twee brieven, een formulier en een bericht aan collega’s. "
                "Haal de namen eruit. Vraag om gewone stukken, niet om de mooiste."
            ),
        },
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Laat ieder vijf woorden aanstrepen die volgens hem een ander niet snapt. En vijf "
                "uit de stukken van een ander die hij zelf niet snapt."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Zet alle woorden in de lijst, met erachter hoe vaak ze zijn aangestreept. Neem de "
                "bovenste veertig mee. Nodig één inwoner of nieuwe collega uit als lezer."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Aankomen",
            "minutes": 5,
            "what": (
                "Ieder noemt het woord dat hij op zijn eerste werkdag niet snapte. Herhaal de "
                "opdracht: twintig woorden, niet meer. De tweede keer begin je met wat je hebt "
                "uitgeprobeerd."
            ),
            "needed": "Woordenlijst",
        },
        {
            "title": "Blind uitleggen",
            "minutes": 10,
            "what": (
                "Neem drie woorden van boven aan de lijst. Ieder schrijft los van de anderen op "
                "wat het betekent, in één zin. Lees voor. Vraag: ‘Hoeveel verschillende antwoorden "
                "hebben we?’"
            ),
            "needed": "Briefjes",
        },
        {
            "title": "Kiezen wat telt",
            "minutes": 15,
            "what": (
                "Neem de helft van de lijst, de andere helft komt de tweede keer. Blijft een "
                "woord, zeg dan wat er misgaat als we het anders lezen. Kan niemand dat zeggen, "
                "dan gaat het eraf. Eindig met tien woorden."
            ),
            "needed": "Lijst op scherm",
        },
        {
            "title": "Betekenis en zin",
            "minutes": 15,
            "what": (
                "Verdeel de tien woorden over duo’s van twee afdelingen. Schrijf bij elk woord wat "
                "het betekent en één zin uit een echte brief. Een woord dat een inwoner niet kent, "
                "krijgt er een gewoon woord naast."
            ),
            "needed": "Woordenlijst",
        },
        {
            "title": "De lezer",
            "minutes": 10,
            "what": (
                "De inwoner of nieuwe collega leest hardop en legt uit wat er volgens hem staat. "
                "De schrijvers zeggen niets. Klopt de uitleg niet, dan ligt dat aan de zin."
            ),
            "needed": "Lezer",
        },
        {
            "title": "Afspreken",
            "minutes": 5,
            "what": (
                "Elk duo neemt zijn woorden mee naar de eigen afdeling en gebruikt ze twee weken. "
                "Spreek af waar de lijst staat en wie hem bijhoudt."
            ),
            "needed": "Agenda’s",
        },
    ],
    "roles": [
        {
            "name": "Begeleider",
            "task": (
                "Bewaakt het aantal. Vraagt bij elk woord: wat gaat er mis als we het anders lezen?"
            ),
        },
        {
            "name": "Duo’s",
            "task": "Schrijven betekenis en zin, en proberen de woorden uit op hun eigen afdeling.",
        },
        {
            "name": "Lezer",
            "task": "Iemand van buiten. Zegt wat er staat, en geeft geen mening.",
        },
        {
            "name": "Beheerder",
            "task": "Houdt de lijst bij en haalt na een jaar weg wat niemand gebruikt.",
        },
    ],
    "materials": [
        {"text": "Woordenlijst om in te vullen", "document": "woordenlijst.csv"},
        {"text": "Twee brieven en een formulier van elke afdeling, zonder namen", "document": None},
        {"text": "Een scherm waar iedereen op kan meelezen", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De vakmensen willen het precies",
            "remedy": (
                "Precies mag, in het dossier. Vraag: ‘Welk woord zeg je aan de telefoon tegen een "
                "inwoner?’ Zet dat ernaast."
            ),
        },
        {
            "what": "De lijst wordt een wedstrijd in goed Nederlands",
            "remedy": (
                "Een mooi woord dat niemand zegt, werkt niet. Kies het woord dat de meeste mensen "
                "al gebruiken."
            ),
        },
        {
            "what": "Na een maand kent niemand de lijst",
            "remedy": (
                "Zet hem waar geschreven wordt: in de sjabloon van de brief en bij de "
                "standaardteksten. Een los bestand vindt niemand."
            ),
        },
    ],
    "measures": [
        {
            "what": "Drie woorden blind uitgelegd",
            "how": "Aantal verschillende antwoorden in een nieuwe groep van zes",
            "when": "Vooraf en twee maanden na",
        },
        {
            "what": "Vragen van inwoners over één soort brief",
            "how": "Telling bij het klantcontactcentrum, per honderd brieven",
            "when": "Een maand voor en na",
        },
        {
            "what": "Hoeveel van de twintig woorden staan in de sjablonen?",
            "how": "Zoeken in de tien meest gebruikte brieven",
            "when": "Twee maanden na",
        },
    ],
    "related": ["compliance-op-casus", "de-route-van-een-nieuwe-collega"],
}
