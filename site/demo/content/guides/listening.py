GUIDE = {
    "slug": "luisteren-in-drie-lagen",
    "title": "Luisteren in drie lagen",
    "summary": "Oefen in drietallen: eerst de feiten, dan het gevoel, dan wat er echt toe doet.",
    "kind": "vaardigheidstraining",
    "purpose": "een-vraag-openen",
    "themes": ["kennis-delen", "heldere-taal"],
    "signals": ["mailen-in-plaats-van-bellen", "van-wie-was-dit", "eigen-taal"],
    "organisation_forms": ["lijn", "project", "matrix", "netwerk", "programma"],
    "departments": [],
    "tags": ["luisteren", "gesprek", "vaardigheid"],
    "when": (
        "<p>Gesprekken tussen jullie afdelingen gaan snel over de oplossing. Later blijkt dat de "
        "een iets anders bedoelde dan de ander. Luisteren kun je oefenen, en dat gaat het best met "
        "iemand die je werk niet kent.</p>"
        "<p>Je werkt in drietallen: iemand vertelt, iemand luistert en iemand kijkt toe. In drie "
        "rondes let je steeds op een andere laag. Na anderhalf uur weet je welke laag jij meestal "
        "overslaat.</p>"
    ),
    "rather": [
        {
            "text": "Twee mensen hebben ruzie. Oefenen helpt dan niet. Vraag een bemiddelaar.",
            "page": None,
        },
        {
            "text": (
                "De groep kan goed luisteren, maar heeft een lastige vraag. Doe dan intervisie."
            ),
            "page": "intervisie-in-gemengd-gezelschap",
        },
        {
            "text": "Het gaat om een plan waar mensen tegen zijn. Onderzoek dan de bezwaren.",
            "page": "weerstand-als-informatie",
        },
    ],
    "sessions": 1,
    "duration": 90,
    "group_min": 6,
    "group_max": 15,
    "departments_min": 2,
    "form": "live_or_online",
    "effort": 1,
    "facilitation": (
        "Eén begeleider die de oefening zelf een keer heeft gedaan. Vaker is niet nodig."
    ),
    "preparation": [
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Vraag deelnemers om een klein verhaal uit hun werk: iets wat deze maand niet liep "
                "zoals gehoopt. Het mag niet gaan over iemand die meedoet."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Maak drietallen met mensen van minstens twee afdelingen. Zet leidinggevenden niet "
                "bij hun eigen mensen."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Print voor ieder drietal de luisterkaarten. Zoek een ruimte waar drietallen "
                "elkaar niet horen. Online: maak een aparte kamer voor elk drietal."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Welkom",
            "minutes": 5,
            "what": (
                "Zeg: ‘Vandaag hoef je niets op te lossen. Dat is moeilijker dan het klinkt.’ Wat "
                "verteld wordt, blijft in het drietal."
            ),
            "needed": "Luisterkaarten",
        },
        {
            "title": "Zo gaat het meestal",
            "minutes": 10,
            "what": (
                "In duo’s. De een vertelt twee minuten over de drukste dag van de week. De ander "
                "doet wat hij altijd doet. Wissel. Vraag daarna: ‘Na hoeveel seconden had je een "
                "advies?’ Laat handen opsteken."
            ),
            "needed": "Timer",
        },
        {
            "title": "De drie lagen",
            "minutes": 10,
            "what": (
                "Leg uit met één voorbeeld. Laag één is wat er gebeurde. Laag twee is hoe dat was. "
                "Laag drie is wat iemand belangrijk vindt. Lees een verhaal voor en laat de groep "
                "bij elke laag één zin noemen."
            ),
            "needed": "Voorbeeldverhaal",
        },
        {
            "title": "Ronde één: wat gebeurde er",
            "minutes": 13,
            "what": (
                "De verteller krijgt zeven minuten. De luisteraar vraagt alleen naar feiten en vat "
                "samen: ‘Dus eerst… en toen…’ De kijker zet een streep bij elk advies. Daarna vier "
                "minuten nabespreken en twee om te wisselen van rol."
            ),
            "needed": "Luisterkaarten, pen",
        },
        {
            "title": "Ronde twee: hoe was dat",
            "minutes": 13,
            "what": (
                "Nieuwe rollen, een nieuw verhaal. De luisteraar zegt wat zij ziet of hoort: ‘Je "
                "zucht als je dat zegt.’ En vraagt: ‘Hoe was dat voor je?’ Daarna blijft zij stil, "
                "ook als dat lang voelt."
            ),
            "needed": "Luisterkaarten",
        },
        {
            "title": "Ronde drie: wat is belangrijk",
            "minutes": 13,
            "what": (
                "Weer wisselen. De luisteraar zoekt wat eronder ligt: ‘Het klinkt alsof je het "
                "belangrijk vindt dat…’ De verteller zegt of het klopt. Klopt het niet, dan is dat "
                "ook nuttig."
            ),
            "needed": "Luisterkaarten",
        },
        {
            "title": "Naast elkaar leggen",
            "minutes": 16,
            "what": (
                "De hele groep. Welke laag ging vanzelf en welke niet? Vraag: ‘Wat deed een "
                "luisteraar waardoor jij verder vertelde?’ Schrijf de zinnen die hielpen "
                "letterlijk op."
            ),
            "needed": "Bord",
        },
        {
            "title": "Mee naar je werk",
            "minutes": 10,
            "what": (
                "Kies één gesprek in de komende week met iemand van een andere afdeling. Schrijf "
                "op welke laag je daar oefent en met welke zin je begint. Vertel het aan je "
                "drietal en spreek af wanneer je elkaar belt."
            ),
            "needed": "Kaartjes",
        },
    ],
    "roles": [
        {
            "name": "Verteller",
            "task": "Vertelt een echt verhaal en stopt als het genoeg is.",
        },
        {
            "name": "Luisteraar",
            "task": (
                "Stelt vragen in één laag. Geeft geen advies, ook niet als het verhaal klaar is."
            ),
        },
        {
            "name": "Kijker",
            "task": "Zegt niets, zet strepen en vertelt na afloop alleen wat te zien of te horen was.",
        },
    ],
    "materials": [
        {"text": "Luisterkaarten met zinnen voor elke laag", "document": "luisterkaarten.txt"},
        {"text": "Een timer die iedereen kan horen", "document": None},
        {"text": "Voor elk drietal drie stoelen, ver genoeg van de anderen", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De luisteraar stelt vragen als een enquête",
            "remedy": (
                "Vraag om de helft van de vragen. Na elk antwoord telt zij in stilte tot drie "
                "voordat zij iets zegt."
            ),
        },
        {
            "what": "Het verhaal wordt te zwaar",
            "remedy": (
                "De verteller mag altijd stoppen. Zeg vooraf: ‘Kies een verhaal van een drie, niet "
                "van een tien.’ Blijf na afloop even in de buurt."
            ),
        },
        {
            "what": "De kijker geeft een cijfer",
            "remedy": (
                "Vraag wat er te horen was: ‘Welke zin zei de luisteraar toen?’ Een oordeel gaat "
                "terug, een zin is welkom."
            ),
        },
    ],
    "measures": [
        {
            "what": "Aantal adviezen per ronde",
            "how": "Strepen van de kijker, bij elkaar geteld",
            "when": "Ronde één en ronde drie",
        },
        {
            "what": "Na een gesprek weet ik wat de ander belangrijk vindt",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en vier weken na",
        },
        {
            "what": "Heb je het gesprek gevoerd dat je koos?",
            "how": "Ja of nee, met één zin, verteld aan je drietal",
            "when": "Na een week",
        },
    ],
    "related": ["weerstand-als-informatie", "intervisie-in-gemengd-gezelschap"],
}
