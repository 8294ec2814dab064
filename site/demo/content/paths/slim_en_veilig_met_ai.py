"""Trying out AI with somebody who looks at it differently."""

SLIM_EN_VEILIG_MET_AI = {
    "slug": "slim-en-veilig-met-ai",
    "title": "Slim en veilig met AI",
    "summary": "Probeer uit wat wel en niet mag, met iemand naast je die er anders naar kijkt.",
    "theme": "digitaal-werken",
    "signals": ["dubbel-bedacht", "van-wie-was-dit"],
    "tags": ["AI", "digitaal", "teksten", "gegevens"],
    "audience": "Iedereen die schrijft, zoekt of gegevens verwerkt. Ervaring met AI is niet nodig.",
    "departments": ["ICT", "HR", "COM", "BZ"],
    "shared_goal": (
        "Na vier weken heeft elk team van de deelnemers één afspraak over AI die iedereen kan "
        "navertellen. En iedereen heeft één antwoord van AI zelf op fouten betrapt."
    ),
    "background": (
        "<p>Sommige collega’s gebruiken AI elke dag, anderen nooit. Weinig mensen praten "
        "erover. Wie het gebruikt, is bang dat het niet mag. Wie het niet gebruikt, is bang "
        "iets te missen.</p>"
        "<p>In dit pad leggen jullie het op tafel. Je probeert iets uit met werk dat niet "
        "gevoelig is. Naast je zit iemand van een ander vak, want die ziet andere fouten dan "
        "jij.</p>"
    ),
    "objectives": [
        "Uitleggen wat een taalmodel doet, en waarom het fout kan zitten.",
        "Zeggen welke gegevens je nooit invoert.",
        "Een antwoord van AI controleren voordat je het gebruikt.",
        "Met je team één afspraak maken die past bij jullie werk.",
    ],
    "weeks": 4,
    "form": "blended",
    "level": "none",
    "sponsor": "Directeur Bedrijfsvoering",
    "commitments": [
        "Zorgt voor een veilige oefenomgeving, en zegt eerlijk wat daarin niet mag.",
        "Bespreekt de afspraken van alle teams in de directie, en stuurt iedereen de uitkomst.",
    ],
    "quote": (
        "Het antwoord klonk beter dan mijn eigen brief. Mijn collega van HR vond in twee "
        "minuten de fout."
    ),
    "quote_role": "Medewerker Burgerzaken, groep winter",
    "related": ["scherm-aan-scherm", "een-brief-voor-vier-gemeentehuizen", "privacy-doe-je-samen"],
    "has_certificate": True,
    "stages": [
        {
            "title": "Eerst begrijpen",
            "weeks": "Week 1 en 2",
            "intro": "Je leert wat AI kan en wat niet, en je probeert drie kleine dingen.",
            "leading": ["ICT"],
            "rule": "in_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees wat een taalmodel doet",
                    "minutes": 10,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Een taalmodel voorspelt het volgende woord. Dat doet het heel goed, omdat het "
                                "veel tekst heeft gezien. Het zoekt niets op en het weet niet of iets waar is. Het "
                                "schrijft wat het vaakst past.</p>"
                                "<p>Daardoor klinkt een fout antwoord net zo zeker als een goed antwoord. Dat is het "
                                "lastige. Aan de toon zie je niets.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Waar het helpt en waar niet",
                                "head": ["Taak", "Gaat vaak goed", "Let op"],
                                "rows": [
                                    [
                                        "Een tekst korter maken",
                                        "Ja",
                                        "Valt er een voorwaarde weg?",
                                    ],
                                    [
                                        "Moeilijke woorden vervangen",
                                        "Ja",
                                        "Klopt het nog volgens de jurist?",
                                    ],
                                    ["Ideeën voor een titel", "Ja", "Kies zelf"],
                                    [
                                        "Een regel of bedrag opzoeken",
                                        "Nee",
                                        "Gebruik de bron zelf",
                                    ],
                                    [
                                        "Iemand beoordelen",
                                        "Niet doen",
                                        "Dat is werk van mensen",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Drie dingen die altijd gelden</h2>"
                                "<ul>"
                                "<li><b>Jij bent verantwoordelijk.</b> Ook als het model het schreef.</li>"
                                "<li><b>Wat je invoert, gaat ergens heen.</b> Voer niets in wat je niet op het "
                                "prikbord zou hangen.</li>"
                                "<li><b>Je mag het zeggen.</b> AI gebruiken is geen geheim, en geen bewijs dat je lui "
                                "bent.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Alleen in de oefenomgeving",
                                "text": (
                                    "Gebruik voor dit pad de omgeving van de gemeente. Die staat op het intranet onder "
                                    "Digitaal werken. Oefen niet met een eigen account."
                                ),
                            },
                        ),
                    ],
                },
                {
                    "kind": "check",
                    "title": "Kies wat je mag invoeren",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": "Je wilt een antwoord aan een inwoner in gewone taal herschrijven. Wat voer je in?",
                    "right": "De tekst van je antwoord, zonder iets waaraan je de inwoner kunt herkennen",
                    "wrong": [
                        "De hele mail van de inwoner, dan begrijpt het model de situatie",
                        "De mail zonder de naam, de rest kan geen kwaad",
                        "Alles, want de oefenomgeving is van de gemeente",
                    ],
                    "why": (
                        "Voor gewone taal heb je de inwoner niet nodig, alleen jouw tekst. Een mail zonder "
                        "naam verraadt vaak nog een straat, een ziekte of een datum. En ook in een omgeving "
                        "van de gemeente gebruik je niet meer gegevens dan nodig."
                    ),
                },
                {
                    "kind": "practise",
                    "title": "Probeer drie kleine taken",
                    "minutes": 30,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Kies drie teksten die al openbaar zijn, zoals een pagina van onze site. Voer ze "
                                "in en stel drie vragen. Schrijf na elk antwoord op wat je zou veranderen.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Vragen om over te nemen",
                                "head": ["Taak", "Typ dit", "Controleer dit"],
                                "rows": [
                                    [
                                        "Korter",
                                        "Maak deze tekst half zo lang. Laat alle voorwaarden staan.",
                                        "Leg de twee teksten naast elkaar. Wat is weg?",
                                    ],
                                    [
                                        "Eenvoudiger",
                                        "Schrijf dit voor iemand die weinig leest. Zinnen van hooguit tien woorden.",
                                        "Lees het hardop. Klopt elke zin nog?",
                                    ],
                                    [
                                        "Tegenspraak",
                                        "Welke drie vragen houdt een inwoner over na deze tekst?",
                                        "Weet jij het antwoord? Staat het er?",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>Valt het tegen? Mooi, schrijf op waarom. Dat is net zo bruikbaar voor de "
                                "groep.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Welke taak bespaarde je tijd, en hoeveel?",
                        "Welke fout zou je bijna hebben gemist?",
                    ],
                },
                {
                    "kind": "reflect",
                    "title": "Geef aan hoe jij ernaar kijkt",
                    "minutes": 8,
                    "required": True,
                    "open": False,
                    "intro": "Twee vragen voor jezelf. Er is geen goed antwoord.",
                    "statement": "Ik kan uitleggen wanneer ik AI wel en niet gebruik.",
                    "prompts": [
                        "Waar zou je AI nooit voor gebruiken, en waarom niet?",
                        "Wat wil je weten van een collega die het anders doet dan jij?",
                    ],
                },
            ],
        },
        {
            "title": "Samen uitproberen",
            "weeks": "Week 3 en 4",
            "intro": "Nu doe je het met anderen.",
            "leading": ["HR", "COM", "BZ"],
            "rule": "at_least",
            "at_least": 4,
            "steps": [
                {
                    "kind": "session",
                    "title": "Werk een middag aan echte teksten",
                    "minutes": 90,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je zit in drietallen van drie afdelingen achter één scherm. Elk drietal werkt aan "
                                "drie teksten van de gemeente die al openbaar zijn.</p>"
                                "<h2>Zo verloopt de middag</h2>"
                                "<ul>"
                                "<li><b>10 minuten.</b> ICT laat zien hoe het model een zin verzint, en één keer "
                                "flink de fout in gaat.</li>"
                                "<li><b>50 minuten, drie rondes.</b> Eén typt, één leest mee als inwoner, één zoekt "
                                "de fout. Na elke ronde wisselen.</li>"
                                "<li><b>15 minuten.</b> Hang per drietal één zin op die fout was en toch goed "
                                "klonk.</li>"
                                "<li><b>15 minuten.</b> Loop langs de zinnen. Welke fout had jouw vak gevonden, en "
                                "welke niet?</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Liever niet typen?",
                                "text": (
                                    "De lezer en de zoeker zijn net zo hard nodig. Vraag om grotere letters of een eigen "
                                    "scherm als dat prettig is."
                                ),
                            },
                        ),
                    ],
                    "bring": ["Eén openbare tekst van je afdeling waar vaak vragen over komen"],
                    "page": None,
                },
                {
                    "kind": "joint",
                    "title": "Controleer elkaars antwoord",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je doet deze stap met één collega van een andere afdeling. Ieder kiest een "
                                "openbare tekst en laat AI er een samenvatting van maken. Daarna ruil je. Je "
                                "controleert de samenvatting van de ander, met de bron ernaast.</p>"
                                "<h2>Zoek deze vijf fouten</h2>"
                                "<ul>"
                                "<li>Een voorwaarde die weg is.</li>"
                                "<li>Een bedrag of datum die niet in de bron staat.</li>"
                                "<li>Iets wat ‘meestal’ was en nu ‘altijd’ is.</li>"
                                "<li>Een groep mensen die niet meer genoemd wordt.</li>"
                                "<li>Een zin die niets betekent.</li></ul>"
                                "<p>Vertel elkaar hoe je zocht. Een jurist begint bij de uitzondering, een "
                                "baliemedewerker bij de vraag van gisteren. Spreek af welke manier jullie allebei "
                                "overnemen.</p>"
                            ),
                        ),
                    ],
                    "page": "scherm-aan-scherm",
                },
                {
                    "kind": "check",
                    "title": "Kies wie er verantwoordelijk is",
                    "minutes": 2,
                    "required": True,
                    "open": False,
                    "question": (
                        "AI vatte een regeling samen. Op de site staat nu een verkeerde datum. Een inwoner is "
                        "te laat met haar aanvraag. Wat klopt?"
                    ),
                    "right": "De gemeente is verantwoordelijk, en herstelt het voor deze inwoner",
                    "wrong": [
                        "De maker van het taalmodel, want dat maakte de fout",
                        "De inwoner, want die had de regeling zelf kunnen lezen",
                        "Niemand, want het was een vergissing van een machine",
                    ],
                    "why": (
                        "Een inwoner mag vertrouwen op wat de gemeente zelf schrijft. Hoe die tekst gemaakt "
                        "is, maakt voor haar niets uit. Schuif het niet af op de maker of op de machine. "
                        "Herstel het, en kijk samen waarom niemand de datum heeft nagelezen."
                    ),
                },
                {
                    "kind": "challenge",
                    "title": "Maak één afspraak met je team",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "days": 10,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Maak met je eigen team één afspraak over AI die morgen al werkt. Laat hem daarna "
                                "lezen door iemand uit je groep van een andere afdeling.</p>"
                                "<ul>"
                                "<li><b>Dag 1.</b> Vraag in je team: wie gebruikt het al, en waarvoor? Begin zelf met "
                                "een eerlijk antwoord.</li>"
                                "<li><b>Dag 2 tot en met 4.</b> Schrijf één afspraak in één zin. Bijvoorbeeld: ‘Wij "
                                "laten AI nooit een besluit schrijven, wel de samenvatting erboven.’</li>"
                                "<li><b>Dag 5.</b> Laat hem lezen door je collega van een andere afdeling. Kan zij "
                                "hem navertellen?</li>"
                                "<li><b>Dag 10.</b> Vraag je team: hebben we ons eraan gehouden? Zo niet, dan klopt "
                                "de afspraak niet.</li></ul>"
                            ),
                        ),
                    ],
                    "page": None,
                },
                {
                    "kind": "link",
                    "title": "Zoek op wat de wet over AI zegt",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "url": "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024R1689",
                    "why": (
                        "Lees artikel 4. Een organisatie moet zorgen dat mensen genoeg weten over de AI die "
                        "ze gebruiken. Wat zou ‘genoeg’ zijn voor jouw werk?"
                    ),
                },
                {
                    "kind": "read",
                    "title": "Bekijk waarom een prikbord leeg bleef",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "page": "het-prikbord-bleef-leeg",
                    "why": (
                        "Ook dit was een handig hulpmiddel waar niemand om had gevraagd. Welke vraag stelden "
                        "zij pas in maand zes, en stel jij nu?"
                    ),
                },
                {
                    "kind": "reflect",
                    "title": "Schrijf op wat je voortaan doet",
                    "minutes": 10,
                    "required": True,
                    "open": False,
                    "intro": "De laatste stap. Kijk terug op wat je zelf hebt gevonden.",
                    "statement": "Ik kan uitleggen wanneer ik AI wel en niet gebruik.",
                    "prompts": [
                        "Welke fout vond een collega van een ander vak, die jij had laten staan?",
                        "Waarvoor gebruik je AI vanaf nu wel, en waarvoor niet?",
                        "Wie vraag je om mee te lezen?",
                    ],
                },
            ],
        },
    ],
}
