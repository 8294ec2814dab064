"""One application, followed through four departments."""

VAN_LOKET_TOT_BESLUIT = {
    "slug": "van-loket-tot-besluit",
    "title": "Van loket tot besluit",
    "summary": "Volg één aanvraag door vier afdelingen en haal samen de wachttijd eruit.",
    "theme": "inwoner-centraal",
    "signals": ["tussen-de-bureaus", "niemand-ziet-het-geheel", "geen-zicht-op-de-buren"],
    "tags": ["aanvragen", "wachttijd", "overdracht", "evenementen"],
    "audience": (
        "Iedereen die aanvragen aanneemt, beoordeelt, vastlegt of ondertekent. Voorkennis is "
        "niet nodig."
    ),
    "departments": ["BZ", "VG", "ICT", "JZ"],
    "shared_goal": (
        "Na zes weken kent iedere deelnemer de hele weg die een aanvraag aflegt. En er loopt "
        "één verbetering die jullie zelf hebben bedacht, gemeten en overgedragen."
    ),
    "background": (
        "<p>Een aanvraag wordt zelden langzaam behandeld. Hij wacht vooral: op een antwoord, "
        "op een handtekening, op iemand die niet wist dat hij aan zet was. Dat wachten zie "
        "je niet vanaf je eigen bureau. Daarom loop je het na met de mensen voor en na "
        "jou.</p>"
        "<p>In dit pad werk je met echte aanvragen die al zijn afgerond. Je leert meten waar "
        "een aanvraag stil lag, je ziet de plek waar dat gebeurde, en je probeert met "
        "collega’s van twee andere afdelingen één kleine verandering uit.</p>"
    ),
    "objectives": [
        "De route van een aanvraag tekenen, met de afdelingen en systemen die eraan te pas komen.",
        "Werktijd, wachttijd en tussentijd uit elkaar houden en meten.",
        "Een knelpunt bespreken zonder een schuldige te zoeken.",
        "Met twee andere afdelingen een kleine verandering uitproberen en beoordelen.",
    ],
    "weeks": 6,
    "form": "blended",
    "level": "none",
    "sponsor": "Directeur Dienstverlening",
    "commitments": [
        (
            "Maakt negen uur per deelnemer vrij, verdeeld over zes weken en afgesproken met de "
            "teamleiders."
        ),
        "Opent de eerste bijeenkomst en luistert een uur mee.",
        "Zit bij de laatste bijeenkomst en besluit daar over jullie voorstel.",
    ],
    "quote": (
        "Ik dacht dat het bij ons snel ging. Toen zag ik dat iedereen na mij de helft moest "
        "navragen."
    ),
    "quote_role": "Medewerker Burgerzaken, groep najaar",
    "related": [
        "het-kwartier-op-de-gang",
        "drie-loketten-een-antwoord",
        "vrijdagmiddag-naar-huis",
    ],
    "has_certificate": True,
    "featured_days": 90,
    "stages": [
        {
            "title": "Elkaars bureau zien",
            "weeks": "Week 1 en 2",
            "intro": (
                "Je leert waarom aanvragen stilliggen, en je ontmoet de mensen die voor en na jou "
                "komen. De volgorde kies je zelf."
            ),
            "leading": [],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "text",
                    "title": "Lees waarom een aanvraag stilligt",
                    "minutes": 10,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Denk aan de laatste keer dat je zelf iets aanvroeg. Een paspoort, een "
                                "internetaansluiting, een afspraak in het ziekenhuis. Hoe lang duurde het? En "
                                "hoeveel van die tijd was er echt iemand mee bezig?</p>"
                                "<p>Bij de meeste aanvragen is het antwoord: bijna niets. In Vlietmonde duurde een "
                                "vergunning voor een straatfeest vorig jaar gemiddeld 34 werkdagen. Tel je de "
                                "minuten bij elkaar op waarin iemand het dossier open had, dan kom je uit op minder "
                                "dan vier uur. De rest van de tijd lag de aanvraag ergens te wachten.</p>"
                                "<h2>Drie plekken waar het blijft liggen</h2>"
                                "<ul>"
                                "<li><b>Op de stapel.</b> Iemand is aan zet en weet dat ook, maar er ligt ander werk "
                                "bovenop.</li>"
                                "<li><b>In de lucht.</b> De een denkt dat hij klaar is, de ander weet niet dat hij "
                                "aan zet is. De aanvraag is van niemand.</li>"
                                "<li><b>Terug naar af.</b> Er ontbreekt iets. De aanvraag gaat een bureau terug, of "
                                "naar de aanvrager, en begint opnieuw.</li></ul>"
                                "<p>De stapel ken je. Die zie je elke ochtend. De andere twee plekken zie je niet, "
                                "omdat ze tussen jouw bureau en dat van een ander zitten. Juist daar gaan de meeste "
                                "dagen verloren.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Het is geen wedstrijd",
                                "text": (
                                    "Lang wachten zegt niets over hoe hard iemand werkt. Een afdeling kan alles binnen "
                                    "de eigen termijn doen, terwijl de aanvrager toch zeven weken wacht. In dit pad kijk "
                                    "je naar de weg, niet naar de mensen erlangs."
                                ),
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Waarom je dit niet alleen kunt oplossen</h2>"
                                "<p>Je kunt je eigen stapel kleiner maken. De ruimte tussen twee bureaus kun je "
                                "alleen veranderen samen met degene aan de andere kant. Daarom zitten er in jouw "
                                "groep mensen van vier afdelingen: Burgerzaken, Vergunningen, ICT &amp; Data en "
                                "Juridische Zaken.</p>"
                                "<h2>Wat je de komende weken doet</h2>"
                                "<p>Eerst maak je kennis. Daarna loop je één aanvraag na, van het begin tot het "
                                "eind, en meet je waar hij lag. In week 4 en 5 probeer je met twee collega’s een "
                                "kleine verandering uit. In week 6 vertellen jullie aan de directeur wat het "
                                "opleverde, ook als het tegenviel.</p>"
                            ),
                        ),
                    ],
                },
                {
                    "kind": "watch",
                    "title": "Kijk mee met een aanvraag in elf handen",
                    "minutes": 5,
                    "required": True,
                    "open": True,
                    "recording": "een-aanvraag-in-elf-handen.mp4",
                    "captions": "een-aanvraag-in-elf-handen.vtt",
                    "transcript": (
                        "<p>Dit filmpje heeft geen geluid. Alles wat je ziet staat hieronder.</p>"
                        "<p><b>Een straatfeest in Vlietmonde.</b> Een bewoner vraagt een vergunning aan. "
                        "Volg het formulier.</p>"
                        "<ul>"
                        "<li><b>Hand 1, Burgerzaken, dag 1.</b> De balie neemt het formulier aan. 15 minuten "
                        "werk.</li>"
                        "<li><b>Hand 2, ICT &amp; Data, dag 3.</b> De post wordt gescand en krijgt een "
                        "nummer. 5 minuten.</li>"
                        "<li><b>Hand 3, Vergunningen, dag 5.</b> De verdeler kiest een behandelaar. 5 "
                        "minuten.</li>"
                        "<li><b>Hand 4, Vergunningen, dag 9.</b> De behandelaar leest. Er moet een straat "
                        "dicht. 40 minuten.</li>"
                        "<li><b>Hand 5, Stadsbeheer, dag 13.</b> Verkeer kijkt mee. Er is geen tekening. 30 "
                        "minuten.</li>"
                        "<li><b>Hand 6, Vergunningen, dag 16.</b> Er gaat een brief naar de bewoner. 10 "
                        "minuten.</li>"
                        "<li><b>Hand 7, Burgerzaken, dag 20.</b> De bewoner brengt de tekening naar de "
                        "balie. 5 minuten.</li>"
                        "<li><b>Hand 8, Stadsbeheer, dag 23.</b> Verkeer is akkoord. 20 minuten.</li>"
                        "<li><b>Hand 9, Juridische Zaken, dag 27.</b> Een jurist leest de voorwaarden. 45 "
                        "minuten.</li>"
                        "<li><b>Hand 10, Vergunningen, dag 31.</b> De behandelaar schrijft het besluit. 50 "
                        "minuten.</li>"
                        "<li><b>Hand 11, Vergunningen, dag 34.</b> De teamleider tekent. 5 minuten.</li></ul>"
                        "<p>34 werkdagen. Elf handen. Bij elkaar 3 uur en 50 minuten werk. Niemand deed iets "
                        "fout. Waar zou jij beginnen?</p>"
                    ),
                },
                {
                    "kind": "reflect",
                    "title": "Geef aan waar je nu staat",
                    "minutes": 10,
                    "required": True,
                    "open": False,
                    "intro": (
                        "Twee vragen voor jezelf, voordat je begint. In week 5 krijg je dezelfde stelling "
                        "nog eens. Dan zie je wat er is verschoven."
                    ),
                    "statement": "Ik weet bij wie ik moet zijn als een aanvraag blijft liggen.",
                    "prompts": [
                        "Aan welke afdeling geef jij je werk door, en wat weet je van wat er daarna gebeurt?",
                        "Wat wil je na zes weken anders doen dan nu?",
                    ],
                },
                {
                    "kind": "session",
                    "title": "Maak kennis aan tafel",
                    "minutes": 75,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je ontmoet je groep: twaalf tot zestien mensen van vier afdelingen. Je praat "
                                "niet over processen, maar over je werk van gisteren.</p>"
                                "<h2>Zo verloopt de bijeenkomst</h2>"
                                "<ul>"
                                "<li><b>10 minuten, welkom.</b> De directeur Dienstverlening vertelt waarom dit pad "
                                "er is en hoeveel tijd je ervoor krijgt.</li>"
                                "<li><b>25 minuten, drie tafels.</b> Je zit steeds met drie anderen van andere "
                                "afdelingen. Iedereen laat één ding zien dat gisteren door zijn handen ging: een "
                                "formulier, een scherm, een brief.</li>"
                                "<li><b>25 minuten, halen en brengen.</b> Elke afdeling hangt twee vellen op: dit "
                                "krijgen wij van jullie, dit geven wij aan jullie. Loop langs de vellen van de "
                                "anderen en schrijf erbij wat je niet wist.</li>"
                                "<li><b>10 minuten, één aanvraag kiezen.</b> De groep kiest één soort aanvraag om "
                                "samen te volgen.</li>"
                                "<li><b>5 minuten, afspraken.</b> Wat hier verteld wordt, gaat niet als klacht de "
                                "gang op.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Kun je niet komen?",
                                "text": (
                                    "Laat het de begeleider uiterlijk een dag van tevoren weten. Je krijgt de foto’s van "
                                    "de vellen en belt een kwartier met iemand uit je groep. Daarna kun je gewoon verder."
                                ),
                            },
                        ),
                    ],
                    "bring": [
                        "Eén ding dat gisteren door je handen ging, zonder namen van inwoners",
                        "Eén vraag aan een afdeling die je alleen van de mail kent",
                    ],
                    "page": None,
                },
            ],
        },
        {
            "title": "De route nalopen",
            "weeks": "Week 2 en 3",
            "intro": (
                "Nu wordt het echt. Je volgt één aanvraag die al is afgerond en je meet waar hij "
                "lag."
            ),
            "leading": ["BZ", "VG"],
            "rule": "in_order",
            "steps": [
                {
                    "kind": "practise",
                    "title": "Loop één aanvraag na",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Kies een aanvraag van de soort die jullie aan tafel hebben gekozen. Neem er één "
                                "die is afgerond en die langer duurde dan je had gewild. Niet de ergste van het "
                                "jaar, gewoon een die bleef liggen.</p>"
                                "<h2>Zo doe je het</h2>"
                                "<ul>"
                                "<li><b>Schrijf de eerste en de laatste datum op.</b> Wanneer kwam de aanvraag "
                                "binnen, en wanneer had de aanvrager antwoord?</li>"
                                "<li><b>Zoek elke keer dat de aanvraag van eigenaar wisselde.</b> In het zaaksysteem "
                                "heet dat een statuswijziging of een toewijzing. Mail en telefoon tellen ook "
                                "mee.</li>"
                                "<li><b>Teken een lijn met een punt voor elke eigenaar.</b> Zet erbij: welke "
                                "afdeling, welk systeem, welke datum.</li>"
                                "<li><b>Bel één persoon van de lijn die je niet kent.</b> Vraag: wat had jij nodig "
                                "om verder te kunnen, en had je dat?</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Vraag, controleer niet",
                                "text": (
                                    "Begin het gesprek met: ik volg een aanvraag die ook door mijn handen ging, en ik "
                                    "wil snappen wat jullie ermee doen. Dan weet de ander dat je niet komt controleren."
                                ),
                            },
                        ),
                        (
                            "file",
                            {"document": "routekaart.csv", "title": "Routekaart om in te vullen"},
                        ),
                        (
                            "text",
                            (
                                "<p>Je hoeft geen mooi schema te maken. Een foto van een vel papier is genoeg. "
                                "Schrijf geen namen van inwoners op, alleen het zaaknummer.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Door hoeveel handen ging de aanvraag?",
                        "Welke overdracht verraste je het meest?",
                        "Wat hoorde je van de collega die je belde?",
                    ],
                },
                {
                    "kind": "text",
                    "title": "Houd werktijd en wachttijd uit elkaar",
                    "minutes": 12,
                    "required": True,
                    "open": True,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Als een aanvraag lang duurt, zeggen mensen vaak: we hebben te weinig handen. "
                                "Soms klopt dat. Maar om te weten of meer handen helpen, moet je drie soorten tijd "
                                "uit elkaar houden.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Drie soorten tijd",
                                "head": ["Soort tijd", "Wat het is", "Waar je het vindt"],
                                "rows": [
                                    [
                                        "Werktijd",
                                        "De minuten dat iemand de aanvraag echt voor zich heeft",
                                        "Vraag het, of schat het samen",
                                    ],
                                    [
                                        "Wachttijd",
                                        "De dagen dat de aanvraag bij iemand op de stapel ligt",
                                        "Van toegewezen tot geopend",
                                    ],
                                    [
                                        "Tussentijd",
                                        (
                                            "De dagen dat de aanvraag bij niemand ligt, omdat de een klaar is en de ander dat "
                                            "nog niet weet"
                                        ),
                                        "Van weggelegd tot toegewezen",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Een voorbeeld</h2>"
                                "<p>Een aanvraag wordt op maandag door Vergunningen weggelegd met de notitie: naar "
                                "Juridische Zaken. Er gaat een mail naar een gedeelde postbus. Op donderdag ziet "
                                "iemand de mail en zet de zaak op de lijst van een jurist. De jurist opent hem op "
                                "dinsdag en is er drie kwartier mee bezig.</p>"
                                "<p>De tussentijd is drie werkdagen: van maandag tot donderdag was de aanvraag van "
                                "niemand. De wachttijd is ook drie werkdagen: van donderdag tot dinsdag lag hij op "
                                "de stapel van de jurist. De werktijd is drie kwartier.</p>"
                                "<p>Een tweede jurist zou de wachttijd korter maken. Aan de tussentijd verandert dat "
                                "niets. Wel helpt een afspraak: wie iets weglegt, wijst het zelf toe aan de "
                                "volgende.</p>"
                            ),
                        ),
                        (
                            "quote",
                            {
                                "text": (
                                    "Ik stuurde alles naar de postbus en dacht: klaar. Ik wist niet dat daar maar twee "
                                    "keer per week iemand in keek."
                                ),
                                "role": "Vergunningverlener, gemeente Vlietmonde",
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Zo meet je het eerlijk</h2>"
                                "<ul>"
                                "<li>Tel werkdagen, geen kalenderdagen. Anders meet je het weekend.</li>"
                                "<li>Neem minstens drie aanvragen. Eén aanvraag is een verhaal, drie laten een "
                                "patroon zien.</li>"
                                "<li>Schrijf op wat je niet kon vinden. Een lege plek in het systeem is ook een "
                                "uitkomst.</li></ul>"
                            ),
                        ),
                    ],
                },
                {
                    "kind": "check",
                    "title": "Kies waar je begint met zoeken",
                    "minutes": 3,
                    "required": True,
                    "open": False,
                    "question": (
                        "Een aanvraag duurde 34 werkdagen. Bij elkaar is er nog geen vier uur aan gewerkt. "
                        "Waar zoek je het eerst?"
                    ),
                    "right": "In de dagen tussen het wegleggen bij de een en het oppakken bij de ander",
                    "wrong": [
                        "Bij de behandelaar die de meeste minuten nodig had",
                        "Bij het loket, want daar begint het",
                        "In het zaaksysteem, want dat is traag",
                    ],
                    "why": (
                        "Vier uur werk past in een halve dag. Maak je dat werk sneller, dan win je hooguit "
                        "een uur. De dagen zitten in het wachten en in de overdracht. Daar begin je dus met "
                        "zoeken, samen met de mensen aan beide kanten."
                    ),
                },
                {
                    "kind": "practise",
                    "title": "Meet de tussentijd",
                    "minutes": 30,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Pak de aanvraag die je hebt nagelopen, en zoek er nog twee van dezelfde soort "
                                "bij. Nu meet je hoe lang ze lagen te wachten tussen twee bureaus.</p>"
                                "<h2>Zo doe je het</h2>"
                                "<ul>"
                                "<li>Zoek in het zaaksysteem de datums op waarop de aanvraag van eigenaar "
                                "wisselde.</li>"
                                "<li>Tel per overdracht de werkdagen tussen wegleggen en toewijzen.</li>"
                                "<li>Vraag bij de langste tussentijd aan beide kanten: wist je dat je aan zet "
                                "was?</li></ul>"
                                "<p>Drie overdrachten per aanvraag is genoeg. Zet je getallen in de routekaart. Je "
                                "groep ziet ze terug tijdens de ketenwandeling, zonder namen.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Vind je de datum niet?",
                                "text": (
                                    "Kijk in de mail of vraag het de collega. Weet niemand het meer, schrijf dan op: "
                                    "onbekend. Vul geen getal in dat je hebt geraden."
                                ),
                            },
                        ),
                    ],
                    "prompts": [
                        "Welke overdracht had de langste tussentijd, en hoeveel werkdagen was dat?",
                        "Wat zeiden de mensen aan beide kanten?",
                    ],
                },
                {
                    "kind": "read",
                    "title": "Lees hoe een ketenwandeling gaat",
                    "minutes": 8,
                    "required": True,
                    "open": True,
                    "page": "de-ketenwandeling",
                    "why": (
                        "Over een paar dagen loop je zelf mee. Lees de twee spelregels en het draaiboek, dan "
                        "weet je wat er van je wordt gevraagd. Komt de groep langs jouw bureau, lees dan ook "
                        "de voorbereiding."
                    ),
                },
                {
                    "kind": "session",
                    "title": "Wandel de keten met je groep",
                    "minutes": 120,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Met je groep loop je de weg van één aanvraag, van het loket tot de handtekening. "
                                "Bij elk bureau staat iemand klaar die vertelt wat er binnenkomt en wat er weer "
                                "uitgaat. Jij stelt vragen en lost nog niets op.</p>"
                                "<h2>Zo verloopt de ochtend</h2>"
                                "<ul>"
                                "<li><b>25 minuten.</b> Aankomen, spelregels, de zaak op tafel.</li>"
                                "<li><b>50 minuten.</b> Langs vijf bureaus, tien minuten per plek.</li>"
                                "<li><b>10 minuten.</b> Stil opschrijven wat je zag.</li>"
                                "<li><b>20 minuten.</b> Plakken en tellen op de wand.</li>"
                                "<li><b>15 minuten.</b> Eén knelpunt kiezen en trio’s maken voor de volgende "
                                "fase.</li></ul>"
                                "<p>Je loopt ongeveer 600 meter. Loop je liever niet, dan kun je vanuit de zaal "
                                "meedoen: de bureaus komen dan met beeld en geluid naar jou toe.</p>"
                            ),
                        ),
                    ],
                    "bring": [
                        "Je routekaart met de gemeten tussentijd",
                        "Eén vraag aan de afdeling die jouw werk aanlevert",
                        "Schoenen waar je een uur op kunt lopen",
                    ],
                    "page": "de-ketenwandeling",
                },
            ],
        },
        {
            "title": "Anders proberen",
            "weeks": "Week 4 en 5",
            "intro": "Met z’n drieën van drie afdelingen probeer je iets kleins uit.",
            "leading": [],
            "rule": "at_least",
            "at_least": 3,
            "steps": [
                {
                    "kind": "read",
                    "title": "Bekijk hoe anderen het deden",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "page": "drie-loketten-een-antwoord",
                    "why": (
                        "Een eerdere groep haalde vijf overdrachten weg. Let op wat zij de volgende keer "
                        "anders zouden doen."
                    ),
                },
                {
                    "kind": "check",
                    "title": "Kies een proef die klein genoeg is",
                    "minutes": 2,
                    "required": True,
                    "open": False,
                    "question": (
                        "Jullie willen dat een aanvraag minder lang wacht op een ontbrekende tekening. Welke "
                        "proef past in twee weken?"
                    ),
                    "right": (
                        "Bij de volgende tien aanvragen belt de behandelaar dezelfde dag als de tekening "
                        "ontbreekt"
                    ),
                    "wrong": [
                        "Een nieuw formulier laten bouwen voor alle soorten aanvragen",
                        "Een werkgroep vragen om vóór de zomer een advies te schrijven",
                        "Alle collega’s mailen dat ze beter moeten opletten",
                    ],
                    "why": (
                        "Een goede proef kun je morgen beginnen, raakt alleen mensen die ja hebben gezegd, "
                        "en laat binnen twee weken zien of het helpt. Een formulier of een advies kan later "
                        "altijd nog, als je weet wat werkt."
                    ),
                },
                {
                    "kind": "challenge",
                    "title": "Haal samen één overdracht weg",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "days": 14,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Jullie zijn met z’n drieën, van drie afdelingen. Kies uit de wand van de "
                                "ketenwandeling één overdracht die weg kan, of die korter kan. Probeer dat twee "
                                "weken uit bij de volgende aanvragen.</p>"
                                "<h2>Dag 1: afspreken, 20 minuten</h2>"
                                "<ul>"
                                "<li>Schrijf op wat er nu gebeurt, in één zin.</li>"
                                "<li>Schrijf op wat jullie gaan proberen, in één zin.</li>"
                                "<li>Spreek af hoe je ziet of het werkt. Eén getal is genoeg, bijvoorbeeld de "
                                "tussentijd in werkdagen.</li>"
                                "<li>Vraag de teamleiders van de drie afdelingen om een ja. Krijg je een nee, kies "
                                "dan iets kleiners.</li></ul>"
                                "<h2>Dag 2 tot en met 13: doen</h2>"
                                "<p>Bel elkaar één keer per week, tien minuten. Vraag: wat ging er mis, wat passen "
                                "we aan? Bijstellen mag, zolang je opschrijft wanneer je dat deed.</p>"
                                "<h2>Dag 14: kijken, 20 minuten</h2>"
                                "<ul>"
                                "<li>Leg het getal van nu naast het getal van ervoor. Schrijf erbij over hoeveel "
                                "aanvragen het gaat.</li>"
                                "<li>Kies: houden, aanpassen of stoppen. Stoppen is een geldige uitkomst.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Pas op met de regels",
                                "text": (
                                    "Sommige stappen zijn er omdat de wet ze vraagt, zoals een tweede paar ogen bij een "
                                    "besluit. Vraag de jurist in je groep voordat je iets weghaalt."
                                ),
                            },
                        ),
                    ],
                    "page": None,
                },
                {
                    "kind": "joint",
                    "title": "Ruil een uur van stoel",
                    "minutes": 60,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Je doet deze stap met één collega van een andere afdeling uit je groep. Jij zit "
                                "een halfuur naast de ander, en daarna andersom. Kies een gewoon moment, geen "
                                "rustige vrijdagmiddag.</p>"
                                "<h2>Als je meekijkt</h2>"
                                "<ul>"
                                "<li>Laat de ander gewoon doorwerken en vraag alleen: wat doe je nu, en waarom "
                                "zo?</li>"
                                "<li>Let op wat er binnenkomt van jouw afdeling. Wat moet de ander ermee voordat het "
                                "bruikbaar is?</li>"
                                "<li>Schrijf niets op over inwoners of dossiers.</li></ul>"
                                "<h2>Na afloop, 5 minuten samen</h2>"
                                "<p>Noem elk één ding dat je morgen anders aanlevert. Maak het zo klein dat je geen "
                                "toestemming nodig hebt: een vaste onderwerpregel, een nummer op dezelfde plek, een "
                                "belletje in plaats van een mail.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Op afstand ruilen",
                                "text": (
                                    "Werkt een van jullie thuis, deel dan je scherm. Zet meldingen uit en sluit dossiers "
                                    "die er niet bij horen."
                                ),
                            },
                        ),
                    ],
                    "page": "scherm-aan-scherm",
                },
                {
                    "kind": "link",
                    "title": "Zoek op wat de wet over termijnen zegt",
                    "minutes": 10,
                    "required": False,
                    "open": True,
                    "url": "https://wetten.overheid.nl/BWBR0005537/",
                    "why": (
                        "In de Algemene wet bestuursrecht staat hoe lang een gemeente over een besluit mag "
                        "doen. Zoek artikel 4:13 tot en met 4:15 op en vergelijk de termijn met wat jij hebt "
                        "gemeten."
                    ),
                },
                {
                    "kind": "reflect",
                    "title": "Schrijf op wat je verbaasde",
                    "minutes": 15,
                    "required": True,
                    "open": False,
                    "intro": (
                        "Een kwartier voor jezelf. Je hebt bij anderen in de keuken gekeken, en zij bij jou. "
                        "Wat is er verschoven?"
                    ),
                    "statement": "Ik weet bij wie ik moet zijn als een aanvraag blijft liggen.",
                    "prompts": [
                        "Wat zag je bij een andere afdeling dat je niet had verwacht?",
                        "Wat heb je over je eigen werk ontdekt?",
                        "Wat doe je morgen anders? Noem één ding.",
                    ],
                },
            ],
        },
        {
            "title": "Vasthouden",
            "weeks": "Week 6",
            "intro": (
                "Jullie vertellen wat de proef opleverde en maken afspraken die blijven als het pad "
                "voorbij is."
            ),
            "leading": ["VG", "JZ"],
            "rule": "any_order",
            "steps": [
                {
                    "kind": "session",
                    "title": "Schuif aan bij de directie",
                    "minutes": 45,
                    "required": True,
                    "open": False,
                    "body": [
                        (
                            "text",
                            (
                                "<p>Elk trio vertelt in vijf minuten wat er is geprobeerd. De directeur "
                                "Dienstverlening luistert, stelt vragen en besluit ter plekke: dit houden we, dit "
                                "passen we aan, of hiermee stoppen we. Jullie krijgen dat besluit dezelfde week op "
                                "papier.</p>"
                                "<h2>Vertel dit, in deze volgorde</h2>"
                                "<ul>"
                                "<li>Wat er gebeurde voordat jullie begonnen.</li>"
                                "<li>Wat jullie hebben geprobeerd, en bij hoeveel aanvragen.</li>"
                                "<li>Wat het getal was, voor en na. Ook als het niet veranderde.</li>"
                                "<li>Wat jullie van de directeur vragen.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Een proef die niet werkte",
                                "text": (
                                    "Vertel die ook. Dan hoeft de volgende groep hem niet over te doen. Zeg erbij waarom "
                                    "jullie dachten dat het wel zou werken."
                                ),
                            },
                        ),
                    ],
                    "bring": ["Eén vel met jullie getal, voor en na", "Eén vraag aan de directeur"],
                    "page": None,
                },
                {
                    "kind": "reflect",
                    "title": "Maak een afspraak met je buren",
                    "minutes": 20,
                    "required": True,
                    "open": False,
                    "intro": (
                        "Dit is de laatste stap. Kies de afdeling waar jij het meest aan doorgeeft, of van "
                        "krijgt. Schrijf op wat jij gaat doen en bel daarna je collega daar, zodat de "
                        "afspraak van jullie samen is."
                    ),
                    "statement": "Ik durf een collega van een andere afdeling te bellen als iets blijft liggen.",
                    "prompts": [
                        "Met wie maak je een afspraak, en waarover?",
                        "Wat lever jij voortaan anders aan?",
                        "Wat doen jullie als het een keer niet lukt?",
                        "Wanneer kijken jullie samen terug? Zet het meteen in je agenda.",
                    ],
                },
            ],
        },
    ],
}
