"""Managers of all departments, about work that belongs to no single team."""

LEIDEN_OVER_JE_EIGEN_GRENS = {
    "slug": "leiden-over-je-eigen-grens-heen",
    "title": "Leiden over je eigen grens heen",
    "summary": "Voor leidinggevenden die ruimte willen maken voor werk dat niet van één team is.",
    "theme": "samen-besluiten",
    "signals": [
        "tussen-de-bureaus",
        "besluit-zonder-ons",
        "van-wie-was-dit",
        "steeds-dezelfde-gezichten",
    ],
    "tags": ["leidinggeven", "intervisie", "ruimte maken", "besluiten"],
    "audience": "Teamleiders, afdelingshoofden en directeuren die elkaar nu vooral in overleggen zien.",
    "departments": ["BZ", "VG", "ICT", "COM", "SD", "JZ", "SB", "HR"],
    "shared_goal": (
        "Na acht weken heeft elke deelnemer één afspraak met een buurteam die werkt. En één "
        "besluit dat anders was blijven liggen, is samen genomen."
    ),
    "background": (
        "<p>Als leidinggevende word je afgerekend op je eigen team. Het werk trekt zich daar "
        "weinig van aan. Een aanvraag, een storing of een gezin met problemen gaat door vijf "
        "teams, en niemand leidt het geheel.</p>"
        "<p>In dit pad leer je geen nieuwe stijl. Je gaat kijken bij een ander team en je "
        "brengt een echte vraag in. Daarna maak je ruimte in twee agenda’s. Alles wat je "
        "doet, doe je met iemand die een andere baas heeft dan jij.</p>"
    ),
    "objectives": [
        "Laten zien waar het werk van jouw team afhangt van een ander team.",
        "Meelopen bij een ander team zonder het over te nemen.",
        "Een vraag inbrengen waar je zelf geen antwoord op hebt.",
        "Uren vrijmaken voor werk dat niet van jouw team is.",
        "Met een andere leidinggevende een besluit nemen, en het samen uitleggen.",
    ],
    "weeks": 8,
    "form": "live",
    "level": "experienced",
    "sponsor": "Gemeentesecretaris",
    "commitments": [
        "Doet zelf mee aan de eerste bijeenkomst, met een eigen vraag.",
        "Haalt in deze acht weken één vast overleg uit de agenda van de deelnemers.",
        "Beslist bij het slot over de afspraken waar een directeur voor nodig is.",
    ],
    "quote": "Ik vroeg mijn team wie er op ons wacht. Ze noemden vier teams. Ik had er één geraden.",
    "quote_role": "Afdelingshoofd, eerste groep",
    "related": [
        "een-doel-twee-teams",
        "vooruit-terugkijken",
        "zeven-gemeenten-leren-als-een",
    ],
    "has_certificate": False,
    "featured_days": 45,
    "stages": [
        {
            "title": "Kijken naar je eigen grens",
            "weeks": "Week 1 en 2",
            "intro": (
                "Je brengt in kaart op wie jouw team wacht, en wie er op jou wacht. De volgorde kies "
                "je zelf."
            ),
            "leading": ["HR"],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees waar werk tussen teams valt",
                    "minutes": 10,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Een bewoner met schulden heeft een lekkend dak. Het wijkteam weet van de "
                                "schulden. Vergunningen weet van het dak, door een melding van de buren. Burgerzaken "
                                "ziet dat hij steeds verhuist. Elk team doet zijn werk goed. Toch staat de man na een "
                                "halfjaar op straat.</p>"
                                "<p>Wie leidt hier? Het eerlijke antwoord is: niemand. Er wordt dus ook niemand "
                                "gebeld.</p>"
                                "<h2>Drie soorten grenzen</h2>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Welke grens houdt het werk tegen",
                                "head": ["Grens", "Je hoort", "Wat jij kunt doen"],
                                "rows": [
                                    [
                                        "Van de taak",
                                        "‘Dat is niet van ons’",
                                        "Samen opschrijven waar het begint en eindigt",
                                    ],
                                    [
                                        "Van de cijfers",
                                        "‘Dan halen wij ons doel niet’",
                                        "Eén doel delen met het buurteam",
                                    ],
                                    [
                                        "Van de agenda",
                                        "‘Ze heeft er geen uren voor’",
                                        "Uren ruilen, en het samen uitleggen",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>De derde grens kun je morgen verplaatsen. Daar begin je dus mee.</p>"
                                "<h2>Wat je niet hoeft te doen</h2>"
                                "<p>Je hoeft geen afdelingen samen te voegen. Je hoeft ook niemand te overtuigen van "
                                "samenwerken. Je team weet meestal allang waar het wringt. Het wacht op iemand die "
                                "zegt dat het mag.</p>"
                            ),
                        ),
                        (
                            "quote",
                            {
                                "text": (
                                    "Mijn mensen belden allang met Vergunningen. Ze vertelden het mij niet, omdat ik "
                                    "altijd vroeg hoeveel tijd het kostte."
                                ),
                                "role": "Teamleider, gemeente Vlietmonde",
                            },
                        ),
                    ],
                },
                {
                    "kind": "practise",
                    "title": "Teken op wie je team wacht",
                    "minutes": 40,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Doe dit met drie mensen uit je team, staand bij een wand. Jij schrijft, zij "
                                "praten.</p>"
                                "<ul>"
                                "<li>Zet je team in het midden.</li>"
                                "<li>Vraag: van wie krijgen wij werk, en wie krijgt werk van ons? Zet elk team op een "
                                "briefje.</li>"
                                "<li>Vraag bij elk briefje: wie wacht er meestal op wie? Teken een pijl.</li>"
                                "<li>Kies de twee dikste pijlen. Vul voor die twee de tabel in.</li></ul>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Twee buurteams",
                                "head": ["Vraag", "Buurteam 1", "Buurteam 2"],
                                "rows": [
                                    ["Wat krijgen wij van hen?", "", ""],
                                    ["Wat krijgen zij van ons?", "", ""],
                                    ["Wie wacht het langst, en waarop?", "", ""],
                                    [
                                        "Wanneer sprak ik mijn collega daar zonder agenda?",
                                        "",
                                        "",
                                    ],
                                ],
                            },
                        ),
                        (
                            "tip",
                            {
                                "title": "Laat de uitkomst hangen",
                                "text": (
                                    "Haal het vel na afloop niet weg. Wie erlangs loopt, vult aan. Dat levert meer op dan "
                                    "een tweede overleg."
                                ),
                            },
                        ),
                    ],
                    "prompts": [
                        "Welk buurteam had je niet verwacht?",
                        "Bij welke pijl zei je team iets wat je niet wist?",
                        "Wanneer sprak je de leidinggevende daar voor het laatst alleen?",
                    ],
                },
                {
                    "kind": "reflect",
                    "title": "Geef aan waar je nu staat",
                    "minutes": 10,
                    "required": True,
                    "open": False,
                    "intro": "Alleen jij leest dit. In week 8 zie je de stelling terug.",
                    "statement": "Ik maak ruimte voor werk dat niet van mijn team is.",
                    "prompts": [
                        "Voor welk werk buiten je team voel jij je verantwoordelijk?",
                        "Wat doe je nu als jouw doel botst met dat van een buurteam?",
                        "Waar wil je over acht weken minder gelijk in hebben?",
                    ],
                },
                {
                    "kind": "session",
                    "title": "Ontmoet je mede-leidinggevenden",
                    "minutes": 90,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Tien tot twaalf leidinggevenden, van directeur tot teamleider. Niemand zit naast "
                                "de eigen baas.</p>"
                                "<h2>Zo verloopt de bijeenkomst</h2>"
                                "<ul>"
                                "<li><b>10 minuten.</b> De gemeentesecretaris brengt een eigen vraag in, zonder "
                                "antwoord.</li>"
                                "<li><b>30 minuten, in duo’s.</b> Laat elkaar je tekening zien. De ander vraagt "
                                "alleen door.</li>"
                                "<li><b>30 minuten, op de vloer.</b> Ga staan waar je team staat in de keten. Wie "
                                "wacht op wie? Loop naar die ander toe.</li>"
                                "<li><b>15 minuten.</b> Kies je buurteam voor de komende weken. Het is een team van "
                                "een andere directie.</li>"
                                "<li><b>5 minuten.</b> Plan je meeloopochtend. Nu, met de agenda open.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Wat hier gezegd wordt",
                                "text": "Blijft hier. Wil je iets verder vertellen, vraag het dan eerst aan wie het zei.",
                            },
                        ),
                    ],
                    "bring": [
                        "Een foto van jullie tekening",
                        "Je agenda voor de komende vier weken",
                    ],
                    "page": None,
                },
            ],
        },
        {
            "title": "Luisteren bij de buren",
            "weeks": "Week 3 en 4",
            "intro": "Je loopt mee, je luistert naar je eigen team en je brengt een vraag in.",
            "leading": ["SD", "SB"],
            "rule": "in_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees hoe je meeloopt zonder te sturen",
                    "minutes": 6,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Een leidinggevende die meeloopt, verandert het werk door er te zijn. Mensen "
                                "vertellen hoe het hoort. Met vier afspraken hoor je ook hoe het gaat.</p>"
                                "<ul>"
                                "<li><b>Kom alleen</b>, en niet samen met hun eigen leidinggevende.</li>"
                                "<li><b>Zeg waarom je er bent.</b> ‘Mijn team levert aan jullie. Ik wil zien wat "
                                "jullie ermee moeten.’</li>"
                                "<li><b>Help mee</b> als het kan. Wie een doos tilt, krijgt andere verhalen te "
                                "horen.</li>"
                                "<li><b>Los niets op.</b> Ook niet als je het nummer hebt van wie erover "
                                "gaat.</li></ul>"
                                "<h2>Zinnen die helpen</h2>"
                                "<ul>"
                                "<li>‘Wat doe je nu, en waarom zo?’</li>"
                                "<li>‘Wat moet je doen voordat ons werk bruikbaar is?’</li>"
                                "<li>‘Wat heb je ons weleens willen zeggen?’</li></ul>"
                            ),
                        ),
                    ],
                },
                {
                    "kind": "read",
                    "title": "Lees hoe je in drie lagen luistert",
                    "minutes": 8,
                    "required": False,
                    "open": True,
                    "page": "luisteren-in-drie-lagen",
                    "why": (
                        "Wil je oefenen voordat je meeloopt? Let vooral op de tweede laag: wat hoor je nog, "
                        "behalve de feiten?"
                    ),
                },
                {
                    "kind": "joint",
                    "title": "Loop een ochtend mee bij je buurteam",
                    "minutes": 150,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je doet deze stap met de leidinggevende van je buurteam. Jij loopt een ochtend "
                                "mee bij haar team, zij een ochtend bij het jouwe. Tien minuten na afloop bellen "
                                "jullie elkaar.</p>"
                                "<h2>Kijk hiernaar</h2>"
                                "<ul>"
                                "<li>Wat komt er binnen van jouw team, en wat moet ermee voordat het klopt?</li>"
                                "<li>Waar wachten mensen, en wat doen ze intussen?</li>"
                                "<li>Welke vraag stellen ze elkaar, en niet aan jou?</li></ul>"
                                "<h2>Het telefoontje na afloop</h2>"
                                "<p>Vertel eerst wat je bewonderde. Vertel dan één ding dat je bij je eigen team gaat "
                                "bekijken. Geef geen advies over het team van de ander, ook niet als zij erom "
                                "vraagt.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Werken in dienst",
                                "text": (
                                    "Bij de balie en buiten is niet elk uur geschikt. Laat het team het moment kiezen, en "
                                    "kom op tijd."
                                ),
                            },
                        ),
                    ],
                    "page": "een-ochtend-meelopen",
                },
                {
                    "kind": "practise",
                    "title": "Vraag je team drie dingen",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Vertel in je teamoverleg wat je zag. Vraag daarna drie dingen, en zeg zelf een "
                                "kwartier niets.</p>"
                                "<ul>"
                                "<li>Wat zouden zij van ons willen weten?</li>"
                                "<li>Wat doen wij dat hun dag lastiger maakt?</li>"
                                "<li>Wat mag je van mij, dat je nu eerst vraagt?</li></ul>"
                                "<p>Schrijf de antwoorden op zoals ze gezegd worden. De derde vraag is de "
                                "belangrijkste. Geef op minstens één ding meteen een ja.</p>"
                            ),
                        ),
                    ],
                    "prompts": ["Welk antwoord raakte je?", "Waar gaf je meteen een ja op?"],
                },
                {
                    "kind": "session",
                    "title": "Breng een vraag in bij intervisie",
                    "minutes": 90,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je zit met vijf of zes leidinggevenden van andere afdelingen. Eén van jullie "
                                "brengt een vraag in die nu speelt. Het gaat over iets van jezelf, en niet over een "
                                "collega die er niet bij is.</p>"
                                "<h2>Een vraag die werkt</h2>"
                                "<ul>"
                                "<li>begint met: hoe kan ik</li>"
                                "<li>gaat over een moment van de afgelopen maand</li>"
                                "<li>heeft geen antwoord dat je stiekem al weet</li></ul>"
                                "<p>Bijvoorbeeld: hoe kan ik iemand loslaten voor een ander team, terwijl mijn "
                                "cijfers zakken?</p>"
                            ),
                        ),
                    ],
                    "bring": [
                        "Eén vraag die begint met: hoe kan ik",
                        "Telefoon uit, ook die van het werk",
                    ],
                    "page": "intervisie-in-gemengd-gezelschap",
                },
            ],
        },
        {
            "title": "Ruimte maken",
            "weeks": "Week 5 tot en met 7",
            "intro": "Met je buurteam maak je ruimte, in uren en in besluiten.",
            "leading": ["VG", "ICT"],
            "rule": "at_least",
            "at_least": 3,
            "steps": [
                {
                    "kind": "check",
                    "title": "Kies wat je doet als twee teams wachten",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": (
                        "Jouw team en het buurteam wachten al drie weken op elkaars gegevens. Beide teams "
                        "hebben het druk. Wat doe je vandaag?"
                    ),
                    "right": "De andere leidinggevende bellen en samen één persoon aanwijzen die mag beslissen",
                    "wrong": [
                        "Het bespreken met de directeur, want het gaat over twee afdelingen",
                        "Je team vragen om toch maar te beginnen",
                        "Een overleg plannen met beide teams erbij",
                    ],
                    "why": (
                        "Samen bellen kost tien minuten en laat zien dat jullie het eens zijn. De directeur "
                        "weet er minder van dan jullie. Alleen beginnen lost deze keer op, maar niet de "
                        "volgende. Een overleg met iedereen kost meer uren dan het werk zelf."
                    ),
                },
                {
                    "kind": "practise",
                    "title": "Maak vier uur vrij voor ander werk",
                    "minutes": 30,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Kies iemand uit je team die iets kan betekenen voor het buurteam. Maak samen vier "
                                "uur vrij. Niet erbij, maar in plaats van.</p>"
                                "<ul>"
                                "<li>Vraag wie er wil, en wijs niemand aan.</li>"
                                "<li>Schrijf op wat er die vier uur blijft liggen. Zeg dat ook tegen wie erop "
                                "wacht.</li>"
                                "<li>Vertel het in beide teams op dezelfde dag, met dezelfde woorden.</li></ul>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "De ruil op één regel",
                                "head": [
                                    "Wie",
                                    "Doet wat bij de buren",
                                    "Wat blijft liggen",
                                    "Wie weet dat",
                                ],
                                "rows": [
                                    [
                                        "Medewerker balie",
                                        "Leest mee met de nieuwe brieven",
                                        "Twee uur archief",
                                        "Collega’s en de teamleider",
                                    ],
                                    ["", "", "", ""],
                                ],
                            },
                        ),
                    ],
                    "prompts": [
                        "Wat liet je liggen, en wie heb je dat verteld?",
                        "Wat zei degene die ging, na afloop?",
                    ],
                },
                {
                    "kind": "challenge",
                    "title": "Haal samen één besluit naar voren",
                    "minutes": 90,
                    "required": True,
                    "open": False,
                    "days": 21,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Met z’n drieën, van drie afdelingen, kies je een besluit dat al weken rondgaat. "
                                "Binnen drie weken ligt het er. Jullie nemen het zelf, of jullie zorgen dat degene "
                                "die erover gaat het neemt.</p>"
                                "<h2>Week 1</h2>"
                                "<ul>"
                                "<li>Schrijf het besluit als een vraag met ja of nee.</li>"
                                "<li>Zoek uit wie het mag nemen. Twee namen is één te veel.</li>"
                                "<li>Vraag aan drie mensen die het raakt: waar moet het besluit aan "
                                "voldoen?</li></ul>"
                                "<h2>Week 2</h2>"
                                "<ul>"
                                "<li>Schrijf het besluit op één vel, met de reden en met wat er níet gebeurt.</li>"
                                "<li>Leg het voor aan degene die het meeste last van een ja heeft.</li></ul>"
                                "<h2>Week 3</h2>"
                                "<ul>"
                                "<li>Beslis.</li>"
                                "<li>Vertel het in alle drie de teams, en noem ook wie het er niet mee eens was.</li>"
                                "<li>Spreek af wanneer jullie kijken of het klopte.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Een nee telt ook",
                                "text": (
                                    "Een besluit om iets niet te doen is ook een besluit. Je team heeft er meer aan dan "
                                    "aan nog een maand wachten."
                                ),
                            },
                        ),
                    ],
                    "page": "wie-moet-hierbij-zijn",
                },
                {
                    "kind": "read",
                    "title": "Lees wat bezwaren je vertellen",
                    "minutes": 8,
                    "required": False,
                    "open": True,
                    "page": "weerstand-als-informatie",
                    "why": (
                        "Zegt je team nee tegen die vier uur? Onderzoek dan eerst wat mensen met hun nee willen "
                        "beschermen."
                    ),
                },
                {
                    "kind": "read",
                    "title": "Lees wat de teamleider vooraf regelde",
                    "minutes": 8,
                    "required": False,
                    "open": True,
                    "page": "drie-loketten-een-antwoord",
                    "why": (
                        "Daar maakten de teamleiders negen uur per persoon vrij, en vergaten de roosteraars. Wat "
                        "zou jij in dezelfde week regelen?"
                    ),
                },
                {
                    "kind": "session",
                    "title": "Kom terug op je vraag",
                    "minutes": 90,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Dezelfde intervisiegroep, vier weken later. Wie de vorige keer inbracht, vertelt "
                                "vijf minuten wat er is gebeurd. Daarna brengt de volgende iets in.</p>"
                                "<ul>"
                                "<li>Wat heb je geprobeerd?</li>"
                                "<li>Wat viel tegen?</li>"
                                "<li>Wat weet je nu over jezelf, dat je toen niet wist?</li></ul>"
                                "<p>Deze keer begeleidt iemand uit de groep. Het draaiboek staat in de werkvorm.</p>"
                            ),
                        ),
                    ],
                    "bring": ["Eén zin over wat je sinds de vorige keer hebt gedaan"],
                    "page": "intervisie-in-gemengd-gezelschap",
                },
            ],
        },
        {
            "title": "Afspreken",
            "weeks": "Week 8",
            "intro": "Jullie maken afspraken die blijven als het pad voorbij is.",
            "leading": [],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "session",
                    "title": "Leg je afspraak op tafel",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Elk duo vertelt in vijf minuten welke afspraak er tussen de twee teams is "
                                "gemaakt. De gemeentesecretaris beslist waar een directeur voor nodig is. De andere "
                                "duo’s stellen één vraag: hoe merkt een inwoner dit?</p>"
                                "<h2>Zo schrijf je de afspraak op</h2>"
                                "<ul>"
                                "<li>Wij leveren aan: wat, wanneer, in welke vorm.</li>"
                                "<li>Jullie laten ons weten: wat, en binnen hoeveel dagen.</li>"
                                "<li>Lukt het niet, dan belt wie het eerst merkt. Niet wie het hoogst zit.</li>"
                                "<li>Over drie maanden kijken we terug, op deze dag.</li></ul>"
                            ),
                        ),
                    ],
                    "bring": ["Jullie afspraak op één vel, door beide teams gelezen"],
                    "page": None,
                },
                {
                    "kind": "reflect",
                    "title": "Schrijf op wat je loslaat",
                    "minutes": 15,
                    "required": True,
                    "open": False,
                    "intro": "De laatste stap. Kijk nog eens naar de tekening van week 1.",
                    "statement": "Ik maak ruimte voor werk dat niet van mijn team is.",
                    "prompts": [
                        "Wat doe je niet meer, zodat een ander het kan doen?",
                        "Welke pijl op je tekening is dunner geworden?",
                        "Wie van een andere afdeling bel jij als je het niet weet?",
                    ],
                },
            ],
        },
    ],
}
