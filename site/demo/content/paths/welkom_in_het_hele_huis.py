"""New colleagues of every department, in their first year."""

WELKOM_IN_HET_HELE_HUIS = {
    "slug": "welkom-in-het-hele-huis",
    "title": "Welkom in het hele huis",
    "summary": "Net begonnen? Leer in acht weken de buren kennen, en houd je frisse blik nog even vast.",
    "theme": "nieuw-in-huis",
    "signals": ["nieuw-en-de-weg-kwijt", "geen-zicht-op-de-buren", "eigen-taal"],
    "tags": ["nieuw", "kennismaken", "meelopen", "vragen stellen"],
    "audience": "Iedereen die korter dan een jaar in huis is, op welke afdeling en met welk contract ook.",
    "departments": ["HR", "COM", "BZ", "SD", "SB"],
    "shared_goal": (
        "Na acht weken kent elke nieuwe collega vijf mensen buiten de eigen afdeling. En het "
        "huis heeft één ding veranderd door een vraag van iemand die net binnenkwam."
    ),
    "background": (
        "<p>In je eerste weken leer je je eigen afdeling kennen. Daar is iedereen druk mee, "
        "jij ook. Maar wie staat er vóór jou in de rij, en wie komt er na je? Dat hoor je pas "
        "als er iets blijft liggen.</p>"
        "<p>Dit pad loopt naast je inwerkprogramma. Het kost ongeveer een uur per week. Je "
        "doet het met mensen die tegelijk met jou begonnen, en die elk ergens anders "
        "werken.</p>"
    ),
    "objectives": [
        "Vertellen wat elke afdeling doet, in één zin.",
        "Bij een vraag van een inwoner de goede collega vinden.",
        "Uitleggen wie er op jouw werk wacht, en op wie jij wacht.",
        "Een vraag stellen over iets wat hier vanzelf lijkt te spreken.",
    ],
    "weeks": 8,
    "form": "blended",
    "level": "none",
    "sponsor": "Hoofd HR",
    "commitments": [
        "Spreekt met elke leidinggevende af dat nieuwe collega’s acht uur voor dit pad krijgen.",
        "Zit zelf elke maand aan de lange tafel.",
        "Antwoordt binnen twee weken op elk voorstel uit de laatste bijeenkomst.",
    ],
    "quote": (
        "In mijn vorige baan kende ik na twee jaar één gang. Hier reed ik in week drie mee "
        "met de strooiwagen."
    ),
    "quote_role": "Nieuwe collega bij Communicatie",
    "related": [
        "de-route-van-een-nieuwe-collega",
        "een-woordenlijst-die-klopt",
        "inclusie-begint-bij-de-vacature",
    ],
    "has_certificate": False,
    "stages": [
        {
            "title": "Je eerste weken",
            "weeks": "Week 1 en 2",
            "intro": (
                "Je leert hoe het huis in elkaar zit, en je ontmoet mensen die ook net begonnen. De "
                "volgorde kies je zelf."
            ),
            "leading": ["HR", "COM"],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees hoe het huis in elkaar zit",
                    "minutes": 10,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Gemeente Vlietmonde heeft acht afdelingen. Op papier hangen ze onder drie "
                                "directies. Een inwoner merkt daar niets van. Die heeft één vraag, en wil één "
                                "antwoord.</p>"
                                "<p>Hieronder staat wat elke afdeling doet. In de laatste kolom staat een vraag die "
                                "je er kunt stellen. Niemand vindt het gek als je dat doet.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Acht afdelingen in één zin",
                                "head": ["Afdeling", "Doet dit", "Vraag daar eens"],
                                "rows": [
                                    [
                                        "Burgerzaken",
                                        "Paspoorten, verhuizingen en de balie",
                                        "Wat vragen mensen elke dag?",
                                    ],
                                    [
                                        "Vergunningen",
                                        "Zegt of iets mag, en onder welke voorwaarden",
                                        "Waar wachten jullie het langst op?",
                                    ],
                                    [
                                        "Sociaal Domein",
                                        "Helpt mensen die het even niet redden",
                                        "Wanneer bel je een andere afdeling?",
                                    ],
                                    [
                                        "Stadsbeheer",
                                        "Houdt straten, groen en afval op orde",
                                        "Wat zien jullie als eerste?",
                                    ],
                                    [
                                        "ICT & Data",
                                        "Zorgt dat systemen werken en veilig zijn",
                                        "Welke vraag horen jullie te laat?",
                                    ],
                                    [
                                        "Juridische Zaken",
                                        "Kijkt of wat we doen klopt met de wet",
                                        "Wat had je liever vooraf gehoord?",
                                    ],
                                    [
                                        "Communicatie",
                                        "Zorgt dat mensen begrijpen wat we doen",
                                        "Welk woord wil je nooit meer lezen?",
                                    ],
                                    [
                                        "HR",
                                        "Zorgt voor de mensen die hier werken",
                                        "Waar kan ik iets leren?",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Wat je de komende weken doet</h2>"
                                "<p>Eerst maak je kennis. Dan kijk je op drie plekken mee. Tot slot vertel je wat je "
                                "opviel, zolang het je nog opvalt. Na een halfjaar zie je het niet meer.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Je mag iets niet weten",
                                "text": (
                                    "Zeg gerust: ik ben hier nieuw, leg het me uit alsof ik een inwoner ben. Die zin "
                                    "werkt ongeveer een jaar. Gebruik hem."
                                ),
                            },
                        ),
                    ],
                },
                {
                    "kind": "practise",
                    "title": "Vind drie mensen buiten je afdeling",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Zoek drie collega’s op drie andere afdelingen en praat met elk van hen een "
                                "kwartier. Vraag je leidinggevende wie handig is. Kies er ook één zelf.</p>"
                                "<h2>Vragen die een gesprek openen</h2>"
                                "<ul>"
                                "<li>Wat lag er vanochtend als eerste op je bureau?</li>"
                                "<li>Met welke afdeling werk je het meest, en waarover bel je?</li>"
                                "<li>Wat had jij in je eerste maand willen weten?</li>"
                                "<li>Wie moet ik hierna spreken?</li></ul>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Jouw eerste draden",
                                "head": [
                                    "Wie, en welke afdeling",
                                    "Doet dit",
                                    "Daar kan ik voor bellen",
                                ],
                                "rows": [
                                    ["", "", ""],
                                    ["", "", ""],
                                    ["", "", ""],
                                ],
                            },
                        ),
                    ],
                    "prompts": [
                        "Welke drie mensen heb je gesproken?",
                        "Wat hoorde je twee keer?",
                        "Wie wil je nog spreken?",
                    ],
                },
                {
                    "kind": "check",
                    "title": "Kies waar je een vraag begint",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": (
                        "Een inwoner spreekt je aan op straat. Er ligt al weken een losse tegel, en zijn "
                        "moeder is gevallen. Wat doe je?"
                    ),
                    "right": "Zelf de melding doen bij Stadsbeheer, en hem vertellen wanneer hij iets hoort",
                    "wrong": [
                        "Hem het nummer van de gemeente geven",
                        "Zeggen dat jij van een andere afdeling bent",
                        "Het onthouden voor het volgende overleg",
                    ],
                    "why": (
                        "Voor hem ben jij de gemeente. Een melding doen kost je drie minuten en vraagt geen "
                        "kennis. Een nummer geven legt het werk weer bij hem. Je afdeling noemen helpt hem "
                        "niet, en tot het volgende overleg kan er nog iemand vallen."
                    ),
                },
                {
                    "kind": "reflect",
                    "title": "Geef aan wat je al weet",
                    "minutes": 5,
                    "required": True,
                    "open": False,
                    "intro": "Twee korte vragen. Aan het eind zie je dezelfde stelling terug.",
                    "statement": "Ik weet bij welke afdeling ik moet zijn als ik iets niet weet.",
                    "prompts": [
                        "Wie wacht er op jouw werk, denk je?",
                        "Wat wil je over acht weken weten van dit huis?",
                    ],
                },
                {
                    "kind": "session",
                    "title": "Eet mee aan de lange tafel",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Elke eerste dinsdag van de maand staat er een lange tafel in de kantine. Nieuwe "
                                "collega’s eten er samen met mensen die al langer in huis zijn. Naast je zit nooit "
                                "iemand van je eigen afdeling.</p>"
                                "<h2>Zo gaat het</h2>"
                                "<ul>"
                                "<li><b>15 minuten.</b> Eten, en vertellen wat je gisteren deed.</li>"
                                "<li><b>20 minuten.</b> Iedereen stelt één vraag over iets wat hier vreemd is. Wie "
                                "het antwoord weet, geeft het.</li>"
                                "<li><b>15 minuten.</b> Wissel van plek, en herhaal.</li>"
                                "<li><b>10 minuten.</b> Kies met twee anderen een plek om te gaan kijken.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Eten en drukte",
                                "text": (
                                    "Meld vooraf wat je wel en niet eet. Is een volle kantine niets voor jou, dan is er "
                                    "een kleine tafel in de kamer ernaast."
                                ),
                            },
                        ),
                    ],
                    "bring": ["Eén vraag over iets wat je hier vreemd vindt"],
                    "page": None,
                },
            ],
        },
        {
            "title": "Kijken bij anderen",
            "weeks": "Week 3 tot en met 6",
            "intro": "Kies waar je gaat kijken.",
            "leading": ["BZ", "SD", "SB"],
            "rule": "at_least",
            "at_least": 3,
            "steps": [
                {
                    "kind": "practise",
                    "title": "Sta een uur achter de balie",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je kijkt een uur mee bij Burgerzaken. Je zit naast een collega en zegt niets, "
                                "tenzij ze je iets vraagt. Maak vooraf een afspraak met de teamleider.</p>"
                                "<h2>Let hierop</h2>"
                                "<ul>"
                                "<li>Wat vragen mensen eigenlijk, en wat zeggen ze als eerste?</li>"
                                "<li>Welke vraag kan de balie niet zelf beantwoorden? Naar wie gaat die?</li>"
                                "<li>Wat zou jouw afdeling kunnen doen zodat mensen niet hoeven te komen?</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Wat je hoort, blijft daar",
                                "text": "Schrijf geen namen en geen verhalen van inwoners op. Alleen het soort vraag.",
                            },
                        ),
                    ],
                    "prompts": [
                        "Welke vraag kwam het vaakst?",
                        "Welke vraag hoort bij jouw afdeling?",
                    ],
                },
                {
                    "kind": "practise",
                    "title": "Rijd mee met Stadsbeheer",
                    "minutes": 120,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je gaat een ochtend mee met een ploeg. Ze beginnen om 7.30 uur bij de werf. Draag "
                                "schoenen die vies mogen worden. Een hesje krijg je.</p>"
                                "<h2>Vragen voor in de bus</h2>"
                                "<ul>"
                                "<li>Hoe weten jullie wat er vandaag moet gebeuren?</li>"
                                "<li>Wat kom je tegen dat niet van jullie is?</li>"
                                "<li>Wat heb je weleens gemeld waar je nooit meer iets van hoorde?</li></ul>"
                                "<p>Kun je niet goed buiten werken? De planner laat je graag zien hoe een dag in "
                                "elkaar wordt gezet.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Wat zag je dat je vanuit je kantoor nooit ziet?",
                        "Wat deed de ploeg dat in geen systeem staat?",
                    ],
                },
                {
                    "kind": "practise",
                    "title": "Luister mee bij het wijkteam",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je bent een uur bij het overleg van een wijkteam. Zaken van inwoners bespreken ze "
                                "pas als je weg bent. Jij hoort hoe ze beslissen wie er wat doet.</p>"
                                "<ul>"
                                "<li>Met welke afdelingen hadden ze deze week te maken?</li>"
                                "<li>Wanneer weten ze dat iets af is?</li>"
                                "<li>Welk woord gebruiken zij anders dan jouw afdeling?</li></ul>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Wat doet een wijkteam, in jouw eigen woorden?",
                        "Waar kan jouw afdeling een wijkteam bij helpen?",
                    ],
                },
                {
                    "kind": "joint",
                    "title": "Leg jullie werk naast elkaar",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je doet deze stap met iemand die ook nieuw is, op een andere afdeling. Ieder "
                                "tekent het werk van een gewone week als een rij blokjes. Leg de vellen naast "
                                "elkaar.</p>"
                                "<ul>"
                                "<li>Waar raken jullie blokjes elkaar, of die van jullie afdelingen?</li>"
                                "<li>Op wie wacht jij, en wie wacht er op jou?</li>"
                                "<li>Wat leerde jij in je eerste weken, dat de ander ook had willen weten?</li></ul>"
                                "<p>Raakt er niets? Zoek dan samen één collega die jullie allebei kennen, en vraag "
                                "wat jullie missen.</p>"
                            ),
                        ),
                    ],
                    "page": None,
                },
                {
                    "kind": "practise",
                    "title": "Verzamel tien woorden die je niet kent",
                    "minutes": 20,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Schrijf een week lang elk woord en elke afkorting op die je niet begrijpt. Vraag "
                                "bij elk woord twee mensen van verschillende afdelingen wat het betekent.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Jouw lijst",
                                "head": [
                                    "Woord",
                                    "Hier betekent het",
                                    "Bij de buren betekent het",
                                ],
                                "rows": [
                                    [
                                        "Zaak",
                                        "Een dossier in het systeem",
                                        "Een gezin met een vraag",
                                    ],
                                    [
                                        "Afgehandeld",
                                        "Doorgestuurd",
                                        "De inwoner heeft antwoord",
                                    ],
                                    ["", "", ""],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>Geef de lijst aan Communicatie. Zij maken er een woordenlijst van, voor wie na je "
                                "komt.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Welk woord betekent op twee afdelingen iets anders?",
                        "Welk woord kunnen we missen?",
                    ],
                },
                {
                    "kind": "read",
                    "title": "Lees hoe een ketenwandeling gaat",
                    "minutes": 8,
                    "required": False,
                    "open": True,
                    "page": "de-ketenwandeling",
                    "why": (
                        "Wil je na dit pad verder kijken? Met deze wandeling loop je één zaak na, van de "
                        "eerste tot de laatste hand."
                    ),
                },
            ],
        },
        {
            "title": "Jouw frisse blik",
            "weeks": "Week 7 en 8",
            "intro": "Jij ziet nu nog dingen die anderen niet meer zien. Daar doen we iets mee.",
            "leading": [],
            "rule": "in_order",
            "steps": [
                {
                    "kind": "reflect",
                    "title": "Schrijf op wat je opvalt",
                    "minutes": 15,
                    "required": True,
                    "open": False,
                    "intro": "Doe dit voordat je eraan gewend bent. Alleen jij leest het.",
                    "statement": "Ik weet bij welke afdeling ik moet zijn als ik iets niet weet.",
                    "prompts": [
                        "Wat doen we hier dat jou logisch leek, en wat niet?",
                        "Waar moest je drie keer vragen voordat je het wist?",
                        "Wat deed je vorige werk beter, en zou het hier passen?",
                    ],
                },
                {
                    "kind": "challenge",
                    "title": "Maak één ding makkelijker",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "days": 14,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Kies met twee andere nieuwe collega’s, van twee andere afdelingen, één ding dat "
                                "jullie alle drie lastig vonden. Verbeter het voor wie na je komt. Het moet in tien "
                                "werkdagen kunnen, zonder geld.</p>"
                                "<h2>Zo kies je</h2>"
                                "<ul>"
                                "<li>Het kostte jullie alle drie tijd.</li>"
                                "<li>Er is iemand die erover gaat, en die ja zegt.</li>"
                                "<li>Over tien dagen kun je het laten zien.</li></ul>"
                                "<p>Denk aan een bordje, een lijst met namen of een mail op de eerste dag. Vraag "
                                "eerst waarom het nu zo is. Soms is er een reden die niemand je heeft verteld.</p>"
                            ),
                        ),
                    ],
                    "page": None,
                },
                {
                    "kind": "session",
                    "title": "Vertel het aan het huis",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Aan de lange tafel laten jullie zien wat je hebt veranderd. Drie minuten per "
                                "groepje. Het hoofd HR luistert en antwoordt binnen twee weken op de rest.</p>"
                                "<ul>"
                                "<li>Dit vonden wij lastig.</li>"
                                "<li>Dit hebben we gedaan.</li>"
                                "<li>Dit kunnen wij niet oplossen, en jullie wel.</li></ul>"
                                "<p>Daarna schuif je een plek op. De volgende keer zit jij er als iemand die het huis "
                                "kent.</p>"
                            ),
                        ),
                    ],
                    "bring": [
                        "Wat je hebt gemaakt, of een foto ervan",
                        "Eén vraag die je zelf niet kon oplossen",
                    ],
                    "page": None,
                },
            ],
        },
    ],
}
