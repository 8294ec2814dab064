"""Compulsory training per project instead of per department."""

DE_REGELS_VAN_JE_PROJECT = {
    "slug": "de-regels-van-je-project",
    "title": "De regels van je project",
    "summary": "Leer de verplichte regels met de mensen van je project, niet met je afdeling.",
    "theme": "kennis-delen",
    "signals": ["dubbel-bedacht", "eigen-taal", "mailen-in-plaats-van-bellen"],
    "tags": ["regels", "projecten", "veilig werken", "integriteit"],
    "audience": (
        "Iedereen in een project van drie of meer afdelingen, ook projectleiders en "
        "tijdelijke krachten."
    ),
    "departments": ["SB", "VG", "JZ", "HR"],
    "shared_goal": (
        "Na drie weken heeft jullie project één regelkaart. Iedereen weet welke regel waar "
        "geldt, en belt de goede collega voordat er iets misgaat."
    ),
    "background": (
        "<p>Elk jaar leren we over veilig werken, privacy en integriteit. Elke afdeling doet "
        "dat met een eigen training. Op het werk komen die regels juist samen, op één plek en "
        "op één dag.</p>"
        "<p>Daarom draaien we het om. Je volgt dit pad met de mensen van je project. HR "
        "schrijft het op als jullie verplichte training, dus je hoeft daarnaast niets meer te "
        "doen.</p>"
    ),
    "objectives": [
        "Op één kaart zetten welke regels in jullie project gelden, en waar.",
        "Uitleggen welke regel van een ander vak jouw werk raakt.",
        "Een twijfel op tijd melden, met een telefoontje van twee minuten.",
    ],
    "weeks": 3,
    "form": "blended",
    "level": "some",
    "sponsor": "Directeur Stad",
    "commitments": [
        "Laat dit pad meetellen als verplichte training, voor alle afdelingen in het project.",
        "Geeft elk project zes uur per persoon in de eerste maand.",
    ],
    "quote": "De jurist stond met een helm op naast mijn bus. Sindsdien belt ze eerst, en ik ook.",
    "quote_role": "Uitvoerder Stadsbeheer, project Lindekade",
    "related": ["het-incident-in-een-uur", "compliance-per-project", "privacy-doe-je-samen"],
    "has_certificate": True,
    "stages": [
        {
            "title": "Onze regels naast elkaar",
            "weeks": "Week 1",
            "intro": "Je ziet welke regels de anderen meenemen. De volgorde kies je zelf.",
            "leading": ["HR", "JZ"],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees waarom je dit met je project doet",
                    "minutes": 8,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Stel je een kade voor die open ligt. De aannemer graaft. Vergunningen heeft "
                                "voorwaarden gesteld. Stadsbeheer houdt toezicht. Bij de keet hangt een camera, en in "
                                "de keet staat een doos wijn van een leverancier.</p>"
                                "<p>Op die ene vierkante meter gelden vijf soorten regels. Over elk daarvan heeft "
                                "iemand een training gehad. Alleen nooit dezelfde persoon.</p>"
                                "<h2>Wat er misgaat als je apart leert</h2>"
                                "<ul>"
                                "<li><b>De regel zonder plek.</b> Je kent de regel, maar niet de plek waar hij "
                                "geldt.</li>"
                                "<li><b>De plek zonder regel.</b> Je ziet iets geks, maar je weet niet of het jouw "
                                "zaak is.</li>"
                                "<li><b>De regel met twee bazen.</b> Twee afdelingen controleren hetzelfde, en iets "
                                "anders blijft liggen.</li></ul>"
                            ),
                        ),
                        (
                            "quote",
                            {
                                "text": (
                                    "Wij vroegen de aannemer om een veiligheidsplan. Vergunningen vroeg hetzelfde plan, "
                                    "in een ander formulier."
                                ),
                                "role": "Projectleider, gemeente Vlietmonde",
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>In drie weken maken jullie van al die regels één kaart. Hij past op een A3 en "
                                "hangt in de keet. Of in de gang, als je project geen keet heeft.</p>"
                            ),
                        ),
                    ],
                },
                {
                    "kind": "read",
                    "title": "Bekijk hoe een ingenieursbureau het deed",
                    "minutes": 10,
                    "required": True,
                    "open": True,
                    "page": "compliance-per-project",
                    "why": (
                        "Zij begonnen met twee projecten en leerden dat je eerst met HR moet praten. Wat zou "
                        "bij ons het eerste gesprek moeten zijn?"
                    ),
                },
                {
                    "kind": "practise",
                    "title": "Begin aan de regelkaart",
                    "minutes": 30,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Elke afdeling schrijft drie regels op die in jullie project altijd gelden. Je "
                                "schrijft ze voor iemand die je vak niet kent.</p>"
                                "<h2>Zo doe je het</h2>"
                                "<ul>"
                                "<li>Kies drie regels die je in dit project zeker nodig hebt. Niet de mooiste, wel de "
                                "meest gebruikte.</li>"
                                "<li>Schrijf per regel één zin, zonder artikelnummer.</li>"
                                "<li>Zet erbij waar je hem tegenkomt: op straat, in een brief, in een gesprek.</li>"
                                "<li>Zet erbij wie er altijd antwoord op weet.</li></ul>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Een voorbeeld van de regelkaart",
                                "head": ["Regel in één zin", "Waar je hem tegenkomt", "Bel eerst"],
                                "rows": [
                                    [
                                        "Niemand werkt alleen in een sleuf",
                                        "Op straat, ook in de pauze",
                                        "Uitvoerder Stadsbeheer",
                                    ],
                                    [
                                        "Een bewoner hoort tien dagen vooraf dat de straat dichtgaat",
                                        "In de brief en op het bord",
                                        "Vergunningverlener",
                                    ],
                                    [
                                        "Een geschenk boven 50 euro gaat terug",
                                        "In de keet, in december",
                                        "Adviseur integriteit, HR",
                                    ],
                                    [
                                        "Beelden van de camera bekijk je niet zomaar",
                                        "Bij een diefstal",
                                        "Jurist",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>De bedragen en termijnen zijn een voorbeeld. Zoek op wat voor jullie project "
                                "geldt.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Welke drie regels heb je gekozen?",
                        "Bij welke regel wist je niet wie je moet bellen?",
                    ],
                },
                {
                    "kind": "reflect",
                    "title": "Geef aan hoe zeker je bent",
                    "minutes": 8,
                    "required": True,
                    "open": False,
                    "intro": "Twee vragen voor jezelf, voordat jullie bij elkaar komen.",
                    "statement": "Als ik in ons project iets zie dat niet klopt, weet ik wie ik bel.",
                    "prompts": [
                        "Welke regel van een ander vak raakt jouw werk, denk je?",
                        "Wat zag je weleens op het werk, zonder er iets van te zeggen?",
                    ],
                },
            ],
        },
        {
            "title": "Eén zaak, vier vakken",
            "weeks": "Week 2",
            "intro": "Jullie oefenen met een verzonnen kade.",
            "leading": ["SB", "JZ"],
            "rule": "in_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees de zaak van de Lindekade",
                    "minutes": 10,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p><b>Deze zaak is verzonnen.</b> De Lindekade wordt opnieuw ingericht. Het werk "
                                "duurt acht maanden. Er wonen 62 huishoudens.</p>"
                                "<h2>Dinsdag, 7.40 uur</h2>"
                                "<p>Een monteur van de aannemer werkt in een sleuf van anderhalve meter. Zijn collega "
                                "is koffie halen. De toezichthouder van Stadsbeheer ziet het en roept. Hij schrijft "
                                "niets op, want er gebeurde niets.</p>"
                                "<h2>Dinsdag, 11.00 uur</h2>"
                                "<p>Een bewoner belt. Zijn oprit is dicht en hij wist van niets. De brief is "
                                "gestuurd, naar het adres van zijn huurbaas.</p>"
                                "<h2>Woensdag</h2>"
                                "<p>Er is gereedschap weg. De uitvoerder wil de beelden van de camera zien. Op de "
                                "beelden staat ook het raam van nummer 14. De aannemer vraagt of hij een kopie "
                                "mag.</p>"
                                "<h2>Donderdag</h2>"
                                "<p>De aannemer brengt twaalf kaartjes voor een wedstrijd. Voor het hele team, zegt "
                                "hij, omdat jullie zo goed samenwerken. Een tijdelijke kracht neemt ze aan. Zij is er "
                                "drie weken en heeft nog geen training gehad.</p>"
                                "<h2>Jouw werk</h2>"
                                "<p>Zet bij elke dag: wie had iets kunnen vragen, aan wie, en wanneer? Zoek geen "
                                "schuldige. Zoek het moment waarop één telefoontje had geholpen.</p>"
                            ),
                        ),
                    ],
                },
                {
                    "kind": "check",
                    "title": "Kies wat er dinsdag gebeurt",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": (
                        "De toezichthouder zag iemand alleen in een sleuf werken. Er gebeurde niets. Wat doet "
                        "hij het best?"
                    ),
                    "right": "Het werk laten stoppen, en het dezelfde dag melden als bijna-ongeluk",
                    "wrong": [
                        "Niets, want er is niets gebeurd",
                        "De monteur een volgende keer waarschuwen",
                        "Het op de lijst zetten voor het overleg van volgende maand",
                    ],
                    "why": (
                        "Een sleuf kan zonder waarschuwing instorten. Stoppen kost tien minuten. Door het te "
                        "melden leert ook de ploeg van morgen ervan. Wachten op een volgende keer of op het "
                        "overleg betekent dat het intussen nog eens kan gebeuren."
                    ),
                },
                {
                    "kind": "session",
                    "title": "Los de zaak samen op",
                    "minutes": 75,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je zit in viertallen van vier afdelingen. Elk viertal krijgt één dag van de "
                                "Lindekade en neemt een besluit.</p>"
                                "<h2>Zo verloopt de bijeenkomst</h2>"
                                "<ul>"
                                "<li><b>10 minuten.</b> Iedereen leest zijn dag en zet een streep waar hij zou "
                                "stoppen.</li>"
                                "<li><b>15 minuten.</b> Elk vak vertelt wat er volgens dat vak op het spel staat. De "
                                "anderen vragen alleen: waarom?</li>"
                                "<li><b>20 minuten.</b> Besluit op papier: wat doen we, wie doet het, wie moet het "
                                "weten?</li>"
                                "<li><b>20 minuten.</b> De regel ernaast. Jurist, HR en Stadsbeheer vertellen wat "
                                "klopt.</li>"
                                "<li><b>10 minuten.</b> Elk viertal zet één regel op de kaart van jullie echte "
                                "project.</li></ul>"
                            ),
                        ),
                        (
                            "file",
                            {
                                "document": "besluitformulier.txt",
                                "title": "Besluitformulier",
                            },
                        ),
                    ],
                    "bring": ["Je drie regels voor de kaart", "De zaak, met je strepen erin"],
                    "page": "compliance-op-casus",
                },
                {
                    "kind": "joint",
                    "title": "Ga samen naar buiten",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je doet deze stap met één collega van een andere afdeling. Eén van jullie werkt "
                                "meestal binnen, de ander meestal buiten. Jullie bekijken samen één plek van het "
                                "project. Heeft het project geen plek, bekijk dan samen het dossier.</p>"
                                "<h2>Vragen voor onderweg</h2>"
                                "<ul>"
                                "<li>Welke regel kost jou hier de meeste tijd?</li>"
                                "<li>Waar kies je zelf, en waar ligt alles vast?</li>"
                                "<li>Wat zou je willen weten van mijn vak, als je hier staat?</li>"
                                "<li>Wat ziet een bewoner van ons als hij hier langsloopt?</li></ul>"
                                "<p>Maak één foto van een plek waar twee regels samenkomen. Geen mensen op de foto. "
                                "Zet er één zin bij voor de regelkaart.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Veilig naar buiten",
                                "text": (
                                    "Meld je bij de uitvoerder voordat je het terrein op gaat. Draag wat de ander draagt: "
                                    "schoenen, hesje, helm."
                                ),
                            },
                        ),
                    ],
                    "page": None,
                },
            ],
        },
        {
            "title": "Op het werk",
            "weeks": "Week 3",
            "intro": "Nu pas je de kaart toe.",
            "leading": ["SB", "VG"],
            "rule": "at_least",
            "at_least": 2,
            "steps": [
                {
                    "kind": "practise",
                    "title": "Oefen het telefoontje van twee minuten",
                    "minutes": 20,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Twijfel melden voelt groot. Maak het klein, met vier zinnen. Oefen ze hardop met "
                                "een collega van je project, en bel daarna echt iemand met een echte twijfel.</p>"
                                "<ul>"
                                "<li><b>Wat zie ik?</b> ‘Ik sta bij de keet en zie dat het hek open is.’</li>"
                                "<li><b>Waarom bel ik jou?</b> ‘Jij weet wat er in de voorwaarden staat.’</li>"
                                "<li><b>Wat weet ik niet?</b> ‘Mag de doorgang vannacht open blijven?’</li>"
                                "<li><b>Wat doe ik tot ik het weet?</b> ‘Ik zet er nu een bord bij.’</li></ul>"
                                "<p>Krijg je geen antwoord, schrijf dan op wie het wel weet. Ook dat hoort op de "
                                "kaart.</p>"
                            ),
                        ),
                    ],
                    "prompts": ["Over welke twijfel heb je gebeld?", "Wat gebeurde er toen?"],
                },
                {
                    "kind": "check",
                    "title": "Kies wat je met de kaartjes doet",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": (
                        "De aannemer geeft je collega twaalf kaartjes voor een wedstrijd. Zij vraagt jou wat "
                        "ze moet doen. Wat zeg je?"
                    ),
                    "right": "Vandaag teruggeven, bedanken, en het samen melden bij HR",
                    "wrong": [
                        "Aannemen, want het is voor het hele team",
                        "Verdelen onder de bewoners, dan heeft niemand er voordeel van",
                        "Niets zeggen, zij is hier maar tijdelijk",
                    ],
                    "why": (
                        "De gemeente controleert deze aannemer. Een geschenk maakt dat lastig, ook als het "
                        "voor iedereen is. Weggeven aan bewoners verandert niets: je hebt het dan aangenomen. "
                        "Samen melden beschermt je collega. Regels gelden vanaf de eerste dag, ook voor wie "
                        "tijdelijk is."
                    ),
                },
                {
                    "kind": "challenge",
                    "title": "Schrap één dubbele vraag",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "days": 10,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je zoekt met z’n drieën, van drie afdelingen. Welk ding vragen jullie allemaal "
                                "apart aan de aannemer of de bewoner? Jullie vragen het nog één keer, met één "
                                "formulier.</p>"
                                "<ul>"
                                "<li><b>Dag 1 en 2.</b> Leg de formulieren van drie afdelingen naast elkaar. Kleur "
                                "wat dubbel is.</li>"
                                "<li><b>Dag 3.</b> Kies één vraag. Spreek af wie hem stelt en hoe de anderen het "
                                "antwoord krijgen.</li>"
                                "<li><b>Dag 4 tot en met 9.</b> Probeer het bij het eerste echte geval.</li>"
                                "<li><b>Dag 10.</b> Vraag degene die het moest invullen: wat scheelde het?</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Soms is dubbel bedoeld",
                                "text": (
                                    "Een tweede controle kan er zijn omdat de eerste fouten maakt. Vraag waarom iets "
                                    "dubbel is, voordat je het schrapt."
                                ),
                            },
                        ),
                    ],
                    "page": None,
                },
                {
                    "kind": "link",
                    "title": "Zoek op wat de Arbowet van jullie vraagt",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "url": "https://wetten.overheid.nl/BWBR0010346/",
                    "why": (
                        "Lees artikel 11. Daar staat wat een werknemer zelf moet doen voor veilig werken. "
                        "Welke zin hoort op jullie kaart?"
                    ),
                },
                {
                    "kind": "read",
                    "title": "Lees hoe een bijna-ongeluk iedereen iets leert",
                    "minutes": 8,
                    "required": False,
                    "open": True,
                    "page": "leerlunch-zonder-schuldvraag",
                    "why": (
                        "Gaat het op het werk een keer bijna mis? Met deze lunch kijken jullie samen terug, "
                        "zonder te zoeken naar wie het deed."
                    ),
                },
                {
                    "kind": "read",
                    "title": "Bekijk wat een storing zichtbaar maakte",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "page": "storing-om-half-negen",
                    "why": (
                        "Vier afdelingen oefenden samen en zagen wie er niet in de groepsapp zat. Wie hoort er "
                        "bij jullie project als eerste iets, en wie als laatste?"
                    ),
                },
            ],
        },
        {
            "title": "Laten meetellen",
            "weeks": "Eind week 3",
            "intro": "Jullie maken de kaart af en HR schrijft het op.",
            "leading": ["HR"],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "session",
                    "title": "Hang de regelkaart op",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>De projectleider zit voor. HR is erbij en schrijft op wie de training heeft "
                                "gedaan.</p>"
                                "<ul>"
                                "<li><b>15 minuten.</b> Lees de kaart hardop, om de beurt één regel van een ander "
                                "vak.</li>"
                                "<li><b>15 minuten.</b> Streep weg wat niemand gebruikt. Er blijven er hooguit twaalf "
                                "over.</li>"
                                "<li><b>10 minuten.</b> Spreek af wie de kaart uitlegt aan mensen die later in het "
                                "project komen.</li>"
                                "<li><b>5 minuten.</b> Ophangen, foto, klaar.</li></ul>"
                            ),
                        ),
                    ],
                    "bring": ["Jullie kaart tot nu toe", "De foto van buiten, met één zin"],
                    "page": None,
                },
                {
                    "kind": "reflect",
                    "title": "Schrijf op wie je voortaan belt",
                    "minutes": 10,
                    "required": True,
                    "open": False,
                    "intro": "Kijk terug op drie weken met andere vakken.",
                    "statement": "Als ik in ons project iets zie dat niet klopt, weet ik wie ik bel.",
                    "prompts": [
                        "Welke regel begrijp je nu, die eerst alleen lastig was?",
                        "Wie bel je voortaan, en waarover?",
                        "Wat vertel je aan iemand die morgen in het project begint?",
                    ],
                },
            ],
        },
    ],
}
