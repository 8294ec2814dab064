GUIDE = {
    "slug": "wie-moet-hierbij-zijn",
    "title": "Wie moet hierbij zijn?",
    "summary": "In een halfuur zie je wie een besluit raakt en wie nog niets heeft gehoord.",
    "kind": "workshop",
    "purpose": "samen-veranderen",
    "themes": ["samen-besluiten", "inwoner-centraal"],
    "signals": ["besluit-zonder-ons", "steeds-dezelfde-gezichten", "tussen-de-bureaus"],
    "organisation_forms": ["lijn", "project", "matrix", "programma"],
    "departments": [],
    "tags": ["besluiten", "betrokkenen", "overleg"],
    "when": (
        "<p>Jullie gaan iets besluiten dat ook andere afdelingen raakt. Op dat moment zit de vaste "
        "groep aan tafel, want die zit er altijd. Een halfuur voor het besluit is het nog goedkoop "
        "om te vragen wie er mist.</p>"
        "<p>Doe dit zodra er een voorstel in één zin is, en lang voordat er een nota ligt. Aan het "
        "eind heb je drie namen van mensen die je deze week belt. De lijst die je maakt is kort, "
        "omdat je niet iedereen hetzelfde vraagt.</p>"
    ),
    "rather": [
        {
            "text": "Het besluit is al genomen. Onderzoek dan de bezwaren die er zijn.",
            "page": "weerstand-als-informatie",
        },
        {
            "text": "Er is haast en gevaar. Besluit dan eerst, en vertel het dezelfde dag.",
            "page": None,
        },
        {
            "text": (
                "Het voorstel is een heel project van maanden. Neem dan meer tijd en kijk samen "
                "vooruit."
            ),
            "page": "vooruit-terugkijken",
        },
    ],
    "sessions": 1,
    "duration": 30,
    "group_min": 3,
    "group_max": 6,
    "departments_min": 2,
    "form": "live_or_online",
    "effort": 1,
    "facilitation": "Iemand uit de groep, met de besluitcheck in de hand. Ervaring is niet nodig.",
    "preparation": [
        {
            "moment": "Twee dagen vooraf",
            "action": (
                "Schrijf het voorstel op in één zin: wij willen dat… vanaf… Stuur hem aan de groep "
                "en vraag wie er volgens hen last van krijgt."
            ),
        },
        {
            "moment": "Een uur vooraf",
            "action": (
                "Vraag iemand van een andere afdeling om mee te doen. Die hoeft niets te weten van "
                "het voorstel. Print de besluitcheck."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "De zin",
            "minutes": 3,
            "what": (
                "Lees het voorstel voor. Vraag: ‘Wie merkt hier morgen iets van?’ Schrijf de zin "
                "boven aan het vel."
            ),
            "needed": "Besluitcheck",
        },
        {
            "title": "De weg",
            "minutes": 5,
            "what": (
                "Teken wat er gebeurt als het besluit is genomen. Wie krijgt het eerst werk, wie "
                "daarna? Ga door tot de inwoner het merkt. Gebruik functies, geen afdelingen."
            ),
            "needed": "Groot vel",
        },
        {
            "title": "Vier vakken",
            "minutes": 7,
            "what": (
                "Zet elke functie in één vak: beslist mee, weet iets wat wij niet weten, moet het "
                "uitvoeren, moet het weten. Twijfel je, kies dan het vak met meer invloed."
            ),
            "needed": "Besluitcheck",
        },
        {
            "title": "De lege stoel",
            "minutes": 7,
            "what": (
                "Iemand gaat op een lege stoel zitten en is wie er last van krijgt. De "
                "anderen vragen: ‘Wat zou je ons willen zeggen?’ Wissel één keer. Schrijf op wat "
                "je niet zeker weet."
            ),
            "needed": "Lege stoel",
        },
        {
            "title": "Drie telefoontjes",
            "minutes": 5,
            "what": (
                "Kies drie mensen die je deze week belt voordat je verdergaat. Schrijf bij elk één "
                "vraag op. ‘Wat vind je ervan’ is te ruim. Beter is: ‘Wat gaat er bij jullie mis "
                "als dit in mei begint?’"
            ),
            "needed": "Agenda",
        },
        {
            "title": "Afspraak",
            "minutes": 3,
            "what": (
                "Wie belt wie, voor welke dag, en wanneer komen we terug? Besluit ook wie je met "
                "reden niet vraagt, en hoe die het hoort."
            ),
            "needed": "Besluitcheck",
        },
    ],
    "roles": [
        {
            "name": "Vrager",
            "task": "Leest de stappen voor en bewaakt het halfuur.",
        },
        {
            "name": "Buitenstaander",
            "task": "Werkt op een andere afdeling. Vraagt steeds: ‘En wie komt daarna?’",
        },
        {
            "name": "Eigenaar",
            "task": "Brengt het voorstel in en belt zelf minstens één van de drie.",
        },
    ],
    "materials": [
        {"text": "De besluitcheck op één vel", "document": "besluitcheck.txt"},
        {"text": "Een groot vel en twee stiften", "document": None},
        {"text": "Eén stoel die leeg blijft", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Iedereen moet erbij",
            "remedy": (
                "Dan komt er een overleg met twintig mensen. Vraag per naam: ‘Wat weet die wat wij "
                "niet weten?’ Is het antwoord niets, dan is laten weten genoeg."
            ),
        },
        {
            "what": "Er staat een afdeling en geen functie",
            "remedy": (
                "Een afdeling kun je niet bellen. Zoek een functie en een nummer, ook als je eerst "
                "moet vragen wie dat is."
            ),
        },
        {
            "what": "De drie telefoontjes komen er niet van",
            "remedy": (
                "Bel de eerste meteen na afloop, samen, met de luidspreker aan. Dat kost vijf "
                "minuten."
            ),
        },
    ],
    "measures": [
        {
            "what": "Zijn de drie mensen gebeld voor het besluit?",
            "how": "Ja of nee, met de datum",
            "when": "Twee weken na",
        },
        {
            "what": "Wat veranderde er door die gesprekken?",
            "how": "Eén zin per gesprek, ook als het niets was",
            "when": "Bij het besluit",
        },
        {
            "what": "Hoe hoorde je van dit besluit?",
            "how": "Vraag aan vijf mensen die het uitvoeren",
            "when": "Een maand na het besluit",
        },
    ],
    "related": ["weerstand-als-informatie", "vooruit-terugkijken"],
}
