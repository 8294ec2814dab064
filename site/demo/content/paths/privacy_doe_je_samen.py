"""Privacy, learned by four departments on one form and then on their own work."""

PRIVACY_DOE_JE_SAMEN = {
    "slug": "privacy-doe-je-samen",
    "title": "Privacy doe je samen",
    "summary": "Eén projectcasus, vier vakgebieden. De AVG wordt iets van jullie allemaal.",
    "theme": "privacy-en-veiligheid",
    "signals": ["eigen-taal", "besluit-zonder-ons", "mailen-in-plaats-van-bellen"],
    "tags": ["privacy", "gegevens", "formulieren", "vragen stellen"],
    "audience": "Iedereen die formulieren, lijsten of systemen met gegevens van inwoners maakt of gebruikt.",
    "departments": ["JZ", "ICT", "SD", "COM"],
    "shared_goal": (
        "Na vier weken heeft elk project dat jullie inbrengen een privacyplan van één vel. "
        "Vier afdelingen hebben het gelezen, en alle vier begrijpen het."
    ),
    "background": (
        "<p>Privacy wordt vaak apart geleerd. De jurist leert de artikelen, ICT leert over "
        "beveiliging en het wijkteam leert wat het mag delen. Communicatie hoort het als het "
        "formulier al online staat.</p>"
        "<p>Maar de gegevens van een inwoner reizen langs al die afdelingen. Wie maar één "
        "stuk van de weg kent, ziet niet waar het misgaat. In dit pad loop je die weg samen. "
        "Eerst met een verzonnen zaak, daarna met je eigen werk.</p>"
    ),
    "objectives": [
        "In een project aanwijzen waar gegevens van inwoners binnenkomen, blijven en weggaan.",
        (
            "Uitleggen waar een jurist, een ontwikkelaar, een wijkteam en een redacteur elk op "
            "letten."
        ),
        "Van elk veld op een formulier zeggen waarvoor je het nodig hebt.",
        "Op tijd de goede collega erbij vragen.",
    ],
    "weeks": 4,
    "form": "blended",
    "level": "none",
    "sponsor": "Concernjurist",
    "commitments": [
        "Opent de eerste bijeenkomst en blijft tot het eind.",
        "Leest elk privacyplan binnen een week en antwoordt in gewone taal.",
        "Zorgt dat dit pad telt als de jaarlijkse training over privacy.",
    ],
    "quote": "Ik vroeg altijd een geboortedatum, omdat het vakje er stond. Niemand bleek hem te gebruiken.",
    "quote_role": "Adviseur Communicatie, groep voorjaar",
    "related": ["de-gegevenstafel", "mag-ik-dit-delen", "de-regels-van-je-project"],
    "has_certificate": True,
    "stages": [
        {
            "title": "De casus op tafel",
            "weeks": "Week 1",
            "intro": (
                "Je oefent met een zaak die niet van jullie is. Dan hoeft niemand iets te verdedigen. "
                "De volgorde kies je zelf."
            ),
            "leading": [],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Kijk door vier brillen naar één formulier",
                    "minutes": 12,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Een wijkteam organiseert een ruilmarkt. Communicatie maakt een "
                                "inschrijfformulier, ICT zet het online. Twee weken later staat er een lijst met 140 "
                                "inwoners in een map. Van wie is die lijst?</p>"
                                "<p>Lees eerst de casus. Hij is verzonnen en past op één vel. Lees hem met een pen in "
                                "je hand. Zet een streep bij elke plek waar jij zou stoppen om iets te vragen.</p>"
                            ),
                        ),
                        (
                            "file",
                            {
                                "document": "casus-inschrijfformulier.txt",
                                "title": "Casus: het inschrijfformulier van de wijkmarkt",
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Vier vakken, vier vragen</h2>"
                                "<p>Iedereen kijkt met de bril van het eigen vak. Geen van die brillen is fout. Samen "
                                "zie je meer.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Waar elk vak naar kijkt",
                                "head": ["Vak", "Let op", "Vraagt het eerst"],
                                "rows": [
                                    [
                                        "Juridische Zaken",
                                        "Het doel en de grondslag",
                                        "Waarvoor hebben we dit nodig, en mag dat?",
                                    ],
                                    [
                                        "ICT & Data",
                                        "Waar gegevens staan en wie erbij kan",
                                        "Wie heeft de link, en wanneer gaat het weg?",
                                    ],
                                    [
                                        "Sociaal Domein",
                                        "Het vertrouwen van de inwoner",
                                        "Wat denkt iemand die dit moet invullen?",
                                    ],
                                    [
                                        "Communicatie",
                                        "Wat er staat en wat mensen lezen",
                                        "Begrijpt een inwoner wat wij ermee doen?",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>Ken je van elke rij iemand bij naam? Zo niet, dan weet je nu al wie je aan tafel "
                                "gaat opzoeken.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Geen namen van inwoners",
                                "text": (
                                    "Werk in dit pad nooit met echte gegevens. Een leeg formulier is genoeg. Heb je een "
                                    "voorbeeld nodig, verzin dan iemand."
                                ),
                            },
                        ),
                    ],
                },
                {
                    "kind": "reflect",
                    "title": "Geef aan waar je nu staat",
                    "minutes": 8,
                    "required": True,
                    "open": False,
                    "intro": "Drie vragen voor jezelf. Aan het eind zie je dezelfde stelling terug.",
                    "statement": "Ik weet aan wie ik iets moet vragen voordat ik gegevens deel.",
                    "prompts": [
                        "Welke gegevens van inwoners gaan er in een gewone week door jouw handen?",
                        "Wanneer heb je voor het laatst iemand van een ander vak om raad gevraagd?",
                        "Waar twijfel je weleens over, zonder het te vragen?",
                    ],
                },
                {
                    "kind": "check",
                    "title": "Kies het moment om iemand erbij te vragen",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": (
                        "Je maakt een formulier waarmee inwoners zich aanmelden voor een spreekuur. Wanneer "
                        "vraag je de jurist en ICT om mee te kijken?"
                    ),
                    "right": "Als je weet waarvoor je het formulier wilt, en nog geen vragen hebt bedacht",
                    "wrong": [
                        "Als het formulier af is, dan kunnen ze zien wat het wordt",
                        "Als een inwoner een klacht heeft",
                        "Niet, want het gaat maar om een naam en een telefoonnummer",
                    ],
                    "why": (
                        "Aan het begin kost meedenken een kwartier. Als het formulier af is, moet je slopen "
                        "wat je net hebt gemaakt. Na een klacht ben je te laat: de gegevens zijn er al. En "
                        "ook een naam bij een spreekuur zegt iets. Denk aan een spreekuur over schulden."
                    ),
                },
                {
                    "kind": "session",
                    "title": "Pluis samen de casus uit",
                    "minutes": 75,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je groep bestaat uit twaalf tot zestien mensen van vier afdelingen. Jullie nemen "
                                "één besluit over de casus van de wijkmarkt. Daarna pas komt de regel op tafel.</p>"
                                "<h2>Zo verloopt de bijeenkomst</h2>"
                                "<ul>"
                                "<li><b>5 minuten, welkom.</b> De concernjurist vertelt wat een fout antwoord vandaag "
                                "waard is: veel.</li>"
                                "<li><b>20 minuten, met je eigen vak.</b> Wat is voor jullie het grootste risico? "
                                "Schrijf het op zonder afkortingen.</li>"
                                "<li><b>30 minuten, gemengd.</b> Viertallen tekenen de weg van de gegevens en vullen "
                                "het besluitformulier in.</li>"
                                "<li><b>15 minuten, de regel ernaast.</b> De privacyadviseur legt uit wat klopt en "
                                "wat niet mag.</li>"
                                "<li><b>5 minuten, duo’s.</b> Je vormt een duo met iemand van een andere afdeling, "
                                "voor week 2 en 3.</li></ul>"
                            ),
                        ),
                        (
                            "file",
                            {
                                "document": "besluitformulier.txt",
                                "title": "Besluitformulier",
                            },
                        ),
                        (
                            "tip",
                            {
                                "title": "Kun je niet komen?",
                                "text": (
                                    "Lees het besluit van de groep en bel een kwartier met iemand die erbij was. Vraag: "
                                    "waar waren jullie het niet over eens?"
                                ),
                            },
                        ),
                    ],
                    "bring": [
                        "De casus met jouw strepen erin",
                        "Eén leeg formulier van je eigen afdeling",
                    ],
                    "page": "compliance-op-casus",
                },
            ],
        },
        {
            "title": "Je eigen project",
            "weeks": "Week 2 en 3",
            "intro": "Met je duo kijk je naar echt werk van jullie allebei.",
            "leading": ["SD", "ICT"],
            "rule": "at_least",
            "at_least": 3,
            "steps": [
                {
                    "kind": "practise",
                    "title": "Teken de weg van de gegevens",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Kies één formulier, lijst of systeem van je eigen afdeling. Neem iets kleins dat "
                                "nu wordt gebruikt. Teken wat er met de gegevens van één inwoner gebeurt.</p>"
                                "<h2>Zo doe je het</h2>"
                                "<ul>"
                                "<li>Zet links de inwoner en rechts de prullenbak.</li>"
                                "<li>Teken ertussen elke plek waar de gegevens komen: een scherm, een mail, een map, "
                                "een vel papier.</li>"
                                "<li>Schrijf bij elke plek wie erbij kan en hoe lang het daar blijft.</li>"
                                "<li>Bel één persoon op de tekening die je niet kent. Vraag: wat doe jij ermee, en "
                                "wat gebruik je nooit?</li></ul>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Zo vul je de tekening in",
                                "head": ["Plek", "Wie kan erbij", "Hoelang", "Waarvoor"],
                                "rows": [
                                    [
                                        "Formulier op de site",
                                        "Redactie en ICT",
                                        "30 dagen",
                                        "Aanmelding ontvangen",
                                    ],
                                    [
                                        "Gedeelde postbus",
                                        "Acht collega’s",
                                        "Onbekend",
                                        "Bevestiging sturen",
                                    ],
                                    [
                                        "Lijst op de schijf",
                                        "Hele team",
                                        "Al drie jaar",
                                        "Weet niemand meer",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>Staat er ergens ‘onbekend’? Dat is geen fout van jou. Het is precies wat je "
                                "zocht.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Op hoeveel plekken staan de gegevens?",
                        "Bij welke plek wist niemand hoe lang iets blijft?",
                        "Wat hoorde je van de collega die je belde?",
                    ],
                },
                {
                    "kind": "joint",
                    "title": "Lees elkaars formulier hardop",
                    "minutes": 40,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je doet deze stap met je duo, samen achter één scherm of aan één tafel. Jij leest "
                                "het formulier van de ander voor, alsof je een inwoner bent die haast heeft. Daarna "
                                "andersom.</p>"
                                "<h2>Vraag bij elk veld</h2>"
                                "<ul>"
                                "<li>Waarvoor vragen jullie dit?</li>"
                                "<li>Wie gebruikt het antwoord, en wanneer?</li>"
                                "<li>Wat gebeurt er als iemand het leeg laat?</li>"
                                "<li>Zou je dit zelf aan de gemeente vertellen?</li></ul>"
                                "<p>Zet een rondje om elk veld waar het antwoord ‘dat stond er al’ is. Die rondjes "
                                "neem je mee naar de uitdaging.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Vraag door, geef geen les",
                                "text": (
                                    "Je hoeft de regels niet te kennen om goede vragen te stellen. Weet je het allebei "
                                    "niet, schrijf de vraag dan op voor het spreekuur."
                                ),
                            },
                        ),
                    ],
                    "page": None,
                },
                {
                    "kind": "check",
                    "title": "Kies welk veld kan blijven",
                    "minutes": 2,
                    "required": True,
                    "open": False,
                    "question": (
                        "Jullie formulier is voor een avond over opvoeden. Het vraagt naam, e-mailadres, "
                        "geboortedatum en aantal kinderen. Wat houd je over?"
                    ),
                    "right": "Naam en e-mailadres, want daarmee kun je de aanmelding bevestigen",
                    "wrong": [
                        "Alles, want later kan het handig zijn",
                        "Alleen de geboortedatum, want daaraan herken je mensen",
                        "Alles, als er maar een vinkje voor toestemming bij staat",
                    ],
                    "why": (
                        "Je vraagt alleen wat je nodig hebt voor dit doel. ‘Handig voor later’ is geen doel. "
                        "Een geboortedatum heb je niet nodig om iemand binnen te laten. En een vinkje lost "
                        "het niet op: ook met toestemming vraag je niet meer dan nodig is."
                    ),
                },
                {
                    "kind": "challenge",
                    "title": "Haal één veld weg",
                    "minutes": 30,
                    "required": True,
                    "open": False,
                    "days": 7,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Kies met je duo één veld dat weg kan, op het formulier van een van jullie. Haal "
                                "het weg en kijk een week of iemand het mist.</p>"
                                "<h2>Dag 1</h2>"
                                "<ul>"
                                "<li>Vraag degene die over het formulier gaat om een ja.</li>"
                                "<li>Vraag ook de collega’s die de antwoorden gebruiken. Zij weten soms iets wat "
                                "jullie niet weten.</li>"
                                "<li>Krijg je een nee met een goede reden? Schrijf de reden bij het veld, zodat de "
                                "inwoner hem ook leest.</li></ul>"
                                "<h2>Dag 7</h2>"
                                "<ul>"
                                "<li>Vraag aan iedereen die het formulier gebruikt: heb je het veld gemist?</li>"
                                "<li>Spreek af wat er met de oude antwoorden gebeurt. Weg is ook echt weg, ook uit de "
                                "kopie.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Soms moet je iets bewaren",
                                "text": (
                                    "De wet zegt van sommige dingen dat de gemeente ze moet bewaren. Vraag de archiefmedewerker of de "
                                    "jurist in je groep voordat je oude antwoorden weggooit."
                                ),
                            },
                        ),
                    ],
                    "page": "de-gegevenstafel",
                },
                {
                    "kind": "link",
                    "title": "Zoek op wat de AVG over doel en duur zegt",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "url": "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679",
                    "why": (
                        "Blader naar artikel 5, lid 1. Daar staan zes regels op een rij. Kies de regel die "
                        "over jullie formulier gaat, en neem hem mee naar het spreekuur."
                    ),
                },
            ],
        },
        {
            "title": "Samen beslissen",
            "weeks": "Week 4",
            "intro": "Jullie maken van alles wat je zag een plan van één vel.",
            "leading": ["JZ", "COM"],
            "rule": "in_order",
            "steps": [
                {
                    "kind": "practise",
                    "title": "Schrijf je privacyplan op één vel",
                    "minutes": 30,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Vul met je duo deze zes regels in, voor het formulier of systeem dat jullie "
                                "hebben getekend. Schrijf zo dat een inwoner het begrijpt. Past het niet op één vel, "
                                "dan weet je nog niet genoeg.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Het privacyplan",
                                "head": ["Vraag", "Ons antwoord", "Wie weet dit zeker"],
                                "rows": [
                                    ["Wat willen we bereiken?", "", ""],
                                    ["Welke gegevens hebben we daarvoor nodig?", "", ""],
                                    ["Van wie mag dat, en waar staat dat?", "", ""],
                                    ["Wie kan erbij, en wie niet?", "", ""],
                                    [
                                        "Wanneer gooien we het weg, en wie doet dat?",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Wat vertellen we de inwoner, en waar leest die dat?",
                                        "",
                                        "",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>Zet in de laatste kolom een rol, geen naam. Is een vakje leeg, dan is dat jullie "
                                "vraag voor het spreekuur.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Welke regel kostte de meeste tijd?",
                        "Welke vraag neem je mee naar het spreekuur?",
                    ],
                },
                {
                    "kind": "session",
                    "title": "Houd spreekuur met vier afdelingen",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Elk duo legt het plan op tafel. Aan die tafel zit van elke afdeling één lezer. De "
                                "lezers zeggen eerst wat ze begrijpen, en pas daarna wat ze missen.</p>"
                                "<h2>Zo gaat een ronde van tien minuten</h2>"
                                "<ul>"
                                "<li><b>2 minuten.</b> De lezers lezen in stilte.</li>"
                                "<li><b>3 minuten.</b> Elke lezer zegt in één zin wat er met de gegevens "
                                "gebeurt.</li>"
                                "<li><b>4 minuten.</b> Het duo stelt de open vraag en schrijft mee.</li>"
                                "<li><b>1 minuut.</b> Afspraak: klaar, aanpassen, of eerst naar de "
                                "privacyadviseur.</li></ul>"
                                "<p>Zegt één lezer iets anders dan de rest? Dan is het plan nog niet duidelijk. Dat "
                                "is geen verwijt. De tekst moet beter.</p>"
                            ),
                        ),
                    ],
                    "bring": [
                        "Jullie plan, vijf keer geprint",
                        "De vraag die jullie samen niet konden beantwoorden",
                    ],
                    "page": None,
                },
                {
                    "kind": "reflect",
                    "title": "Schrijf je drie vragen op",
                    "minutes": 10,
                    "required": True,
                    "open": False,
                    "intro": (
                        "Je kent nu mensen van drie andere vakken. Schrijf op wat je voortaan vraagt, voordat "
                        "je begint."
                    ),
                    "statement": "Ik weet aan wie ik iets moet vragen voordat ik gegevens deel.",
                    "prompts": [
                        "Welke drie vragen stel je voortaan bij elk formulier en elke lijst?",
                        "Wie vraag je als eerste, en heb je het nummer?",
                        "Wat heb je deze weken weggehaald of laten zitten, en waarom?",
                    ],
                },
                {
                    "kind": "read",
                    "title": "Lees wat vijf gemeenten samen oefenden",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "page": "mag-ik-dit-delen",
                    "why": (
                        "Zij keken ook waar te wéinig werd gedeeld. Waar blijft bij jullie hulp liggen omdat "
                        "niemand durft te antwoorden?"
                    ),
                },
                {
                    "kind": "read",
                    "title": "Bekijk hoe een bureau het per project deed",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "page": "compliance-per-project",
                    "why": (
                        "Daar werd de privacyadviseur vaker vooraf gebeld. Let op wat zij níet hebben "
                        "gemeten."
                    ),
                },
            ],
        },
    ],
}
