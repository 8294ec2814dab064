GUIDE = {
    "slug": "een-ochtend-meelopen",
    "title": "Een ochtend meelopen",
    "summary": "Twee collega’s lopen bij elkaar mee en schrijven elkaar daarna een eerlijke brief.",
    "kind": "uitdaging",
    "purpose": "elkaars-werk-leren-kennen",
    "themes": ["kennis-delen", "nieuw-in-huis"],
    "signals": ["geen-zicht-op-de-buren", "nieuw-en-de-weg-kwijt", "van-wie-was-dit"],
    "organisation_forms": ["lijn", "project", "matrix", "netwerk"],
    "departments": [],
    "tags": ["meelopen", "werkplek", "kennismaken"],
    "when": (
        "<p>Je werkt al jaren met een afdeling samen en bent er nog nooit geweest. Je kent de "
        "mailadressen en de termijnen, niet de dag erachter. Een ochtend naast iemand zitten "
        "vertelt meer dan drie overleggen.</p>"
        "<p>Twee collega’s ruilen: eerst de een bij de ander, twee weken later andersom. Er is "
        "geen begeleider nodig. De brief aan het eind zorgt dat het geen uitje blijft.</p>"
    ),
    "rather": [
        {
            "text": "Je hebt maar een uur. Kijk dan mee op een scherm.",
            "page": "scherm-aan-scherm",
        },
        {
            "text": (
                "Je wilt de weg van een hele aanvraag zien. Loop dan met een groep de keten na."
            ),
            "page": "de-ketenwandeling",
        },
        {
            "text": (
                "Er speelt een conflict tussen de twee afdelingen. Praat dan eerst met beide "
                "leidinggevenden."
            ),
            "page": None,
        },
    ],
    "sessions": 2,
    "duration": 240,
    "group_min": 2,
    "group_max": 2,
    "departments_min": 2,
    "form": "on_site",
    "effort": 2,
    "facilitation": "Geen begeleider. De gastheer bereidt voor, de gast schrijft de brief.",
    "preparation": [
        {
            "moment": "Drie weken vooraf",
            "action": (
                "Kies iemand met wie je werk deelt en die je niet goed kent. Vraag het "
                "rechtstreeks: ‘Mag ik een ochtend naast je zitten, en kom jij daarna bij mij?’"
            ),
        },
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Vraag beide leidinggevenden om twee ochtenden. Kies geen rustige dag. Kies een "
                "gewone. Regel zo nodig een pas, schoenen of een jas."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "De gastheer vertelt het aan inwoners en collega’s die je gaat zien. Zegt iemand "
                "nee, dan wacht je op de gang. Teken samen de belofte over wat je niet "
                "doorvertelt."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Schrijf drie dingen op die je denkt te zien. Laat het briefje dicht tot de middag."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Aankomen",
            "minutes": 15,
            "what": (
                "De gastheer laat de werkplek zien en stelt je voor. Spreek een teken af voor als "
                "je even weg moet. Vraag: ‘Wat moet er vandaag echt af?’"
            ),
            "needed": "Meeloopkaart",
        },
        {
            "title": "Meekijken",
            "minutes": 45,
            "what": (
                "Je zit ernaast en zegt weinig. Schrijf op wat er binnenkomt, van wie, en wat "
                "eraan ontbreekt. Zet een streep bij alles wat van jouw afdeling komt."
            ),
            "needed": "Meeloopkaart, pen",
        },
        {
            "title": "Pauze met de anderen",
            "minutes": 15,
            "what": (
                "Drink koffie met de afdeling. Stel aan drie mensen dezelfde vraag: ‘Wat krijg je "
                "van ons waar je meteen mee verder kunt?’ Je verdedigt niets."
            ),
            "needed": "Koffie",
        },
        {
            "title": "Meedoen",
            "minutes": 75,
            "what": (
                "Doe zelf een klus, met de gastheer ernaast. Vul een formulier in, ga mee naar "
                "buiten, neem een telefoontje aan. Waar je vastloopt, vraagt de gastheer: ‘Wat zou "
                "je nu moeten weten?’"
            ),
            "needed": "Een klus die veilig is",
        },
        {
            "title": "Volg één ding",
            "minutes": 30,
            "what": (
                "Kies iets wat vandaag de deur uitgaat. Loop het na tot het de afdeling verlaat. "
                "Wie krijgt het, en wat weet die ervan? Klop aan als het kan."
            ),
            "needed": "Meeloopkaart",
        },
        {
            "title": "Het gesprek",
            "minutes": 30,
            "what": (
                "Doe nu je briefje open. Wat klopte er niet? Noem om de beurt iets wat je niet "
                "wist. Kies samen één ding dat jij vanaf morgen anders doet voor deze afdeling."
            ),
            "needed": "Briefje van gisteren",
        },
        {
            "title": "De brief",
            "minutes": 30,
            "what": (
                "Schrijf een brief van een half vel aan je gastheer. Drie alinea’s: wat ik zag, "
                "wat ik niet wist, wat ik anders doe. Geef hem voordat je weggaat. De gastheer "
                "leest en zegt alleen wat niet klopt."
            ),
            "needed": "Papier",
        },
    ],
    "roles": [
        {
            "name": "Gast",
            "task": (
                "Kijkt, vraagt, doet mee en schrijft de brief. Vertelt niets door over inwoners of "
                "collega’s."
            ),
        },
        {
            "name": "Gastheer",
            "task": (
                "Doet zijn gewone werk en maakt het niet mooier. Kiest een klus waar niets mis kan "
                "gaan."
            ),
        },
    ],
    "materials": [
        {"text": "Meeloopkaart met vragen en de belofte", "document": "meeloopkaart.txt"},
        {"text": "Wat de plek vraagt: een pas, veilige schoenen, een jas", "document": None},
        {"text": "Papier en een envelop", "document": None},
    ],
    "pitfalls": [
        {
            "what": "De gastheer maakt er een rondleiding van",
            "remedy": (
                "Zeg: ‘Ik kom voor je gewone dag.’ Vraag hem om het werk te doen dat er toch al "
                "lag."
            ),
        },
        {
            "what": "De gast geeft tips",
            "remedy": (
                "Bewaar elk idee voor het gesprek aan het eind. Dan hebben jullie genoeg gezien om "
                "te weten of het past."
            ),
        },
        {
            "what": "De tweede ochtend komt niet",
            "remedy": (
                "Plan beide ochtenden voordat de eerste begint. Zonder tweede ochtend is het "
                "kijken, geen ruil."
            ),
        },
        {
            "what": "Je ziet of hoort iets over een inwoner die je kent",
            "remedy": (
                "Loop weg en zeg het tegen de gastheer. Het komt niet in de brief en niet in een "
                "gesprek."
            ),
        },
    ],
    "measures": [
        {
            "what": "Is er iets veranderd in wat je doorgeeft?",
            "how": "Ja of nee, met één voorbeeld, gezegd door de ontvanger",
            "when": "Zes weken na",
        },
        {
            "what": "Ik kan uitleggen wat de andere afdeling met mijn werk doet",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Vooraf en na de tweede ochtend",
        },
        {
            "what": "Hoe vaak belden jullie elkaar?",
            "how": "Zelf tellen, in de maand na de tweede ochtend",
            "when": "Een maand na",
        },
    ],
    "related": ["de-route-van-een-nieuwe-collega", "de-ketenwandeling"],
}
