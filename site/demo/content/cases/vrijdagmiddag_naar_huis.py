"""A hospital, home care and a pharmacy that mended what was missing at home after a discharge."""

VRIJDAGMIDDAG_NAAR_HUIS = {
    "slug": "vrijdagmiddag-naar-huis",
    "title": "Vrijdagmiddag naar huis",
    "published_days_ago": 178,
    "summary": (
        "Ziekenhuis, thuiszorg en apotheek bellen elke dag tien minuten over wie er naar huis gaat."
    ),
    "organisation": "Zorgketen Lindelaar",
    "sector": "zorg-en-welzijn",
    "size": "very_large",
    "departments": ["SD", "BZ", "ICT"],
    "themes": ["inwoner-centraal", "klein-veranderen"],
    "signals": ["tussen-de-bureaus", "geen-zicht-op-de-buren", "niemand-ziet-het-geheel"],
    "tags": ["keten", "ontslag", "overdracht", "zorg"],
    "occasion": (
        "<p>Een patiënt mag op vrijdagmiddag naar huis. De afdeling heeft alles geregeld en de "
        "brief is verstuurd. De wijkverpleegkundige leest hem op maandagochtend. In het "
        "weekend kwam er niemand, of er kwam iemand die niet wist welk verband nodig was.</p>"
        "<p>Ziekenhuis, thuiszorg en apotheek hadden elk een eigen lijst. Op alle drie de "
        "lijsten stond de overdracht als klaar. De lijsten hadden nog nooit naast elkaar "
        "gelegen.</p>"
    ),
    "approach": (
        "<p>Zestien mensen deden mee: verpleegkundigen, de planning, de apotheek, de wijk en "
        "twee mensen van ICT. Twee verpleegafdelingen werden de proef.</p>"
        "<ul>"
        "<li><b>Drie keer de weg nagelopen.</b> Met toestemming van drie patiënten liep de "
        "groep een ontslag na, van het bed tot de voordeur. Op zes plekken bleek iemand te "
        "wachten op een bericht dat niet kwam.</li>"
        "<li><b>Tien minuten bellen.</b> Elke werkdag om 11.30 uur belden afdeling, apotheek "
        "en thuiszorg met elkaar. Wie gaat vandaag of morgen naar huis, en wat is nog niet "
        "rond?</li>"
        "<li><b>Eén lijst van vijf regels.</b> Hulp, middelen, medicijnen, sleutel, "
        "telefoonnummer. ICT zette de lijst in beide systemen. Dat duurde vijf weken en tot "
        "die tijd ging het op papier.</li>"
        "<li><b>Een ochtend meelopen.</b> Elf verpleegkundigen liepen mee bij de ander. Zeven "
        "hadden dat ook gepland, maar konden niet weg.</li></ul>"
        "<h3>Een afdeling die niet meedeed</h3>"
        "<p>Een derde afdeling had geen tijd voor de proef. Daar hielden ze wel dezelfde "
        "cijfers bij. Dat kwam goed uit, want ook daar werd het iets beter. Niet alle winst "
        "komt dus van de proef.</p>"
    ),
    "used": ["de-ketenwandeling", "een-ochtend-meelopen"],
    "results": [
        {
            "what": "Naar huis uit het ziekenhuis",
            "before": "31",
            "after": "14",
            "unit": "procent waarbij thuis iets ontbrak",
            "n": 236,
            "period": "Twaalf weken ervoor (121 ontslagen) en twaalf weken proef (115)",
            "how": (
                "De thuiszorg vult bij het eerste bezoek in of er hulp, middelen of medicijnen "
                "ontbreken"
            ),
        },
        {
            "what": "Hetzelfde op de afdeling die niet meedeed",
            "before": "29",
            "after": "24",
            "unit": "procent waarbij thuis iets ontbrak",
            "n": 98,
            "period": "Dezelfde weken: 51 en 47 ontslagen",
            "how": "Met dezelfde lijst. Bij zulke aantallen kan het verschil toeval zijn",
        },
        {
            "what": "Ontslagen voor twaalf uur ’s middags",
            "before": "44",
            "after": "36",
            "unit": "procent van de ontslagen",
            "n": 236,
            "period": "Dezelfde weken, de twee afdelingen van de proef",
            "how": (
                "Uit het ziekenhuissysteem. Het werd slechter: mensen wachtten op het "
                "belmoment van 11.30 uur"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Bel eerder op de dag",
            "text": (
                "Om 11.30 uur is de ochtend voorbij. Patiënten bleven langer in bed liggen dan "
                "nodig was. Nu bellen we om 9.15 uur. Of dat helpt, weten we over drie "
                "maanden."
            ),
        },
        {
            "title": "Vraag de apotheek als eerste",
            "text": (
                "De apotheek sloot pas in week drie aan. Juist daar lagen de meeste open "
                "vragen, omdat een recept op vrijdag na vier uur pas maandag wordt "
                "klaargemaakt."
            ),
        },
        {
            "title": "Tel geen heropnames in twaalf weken",
            "text": (
                "We wilden weten of minder mensen terugkwamen. Het waren er negen ervoor en "
                "zeven tijdens de proef. Daar kun je niets uit afleiden, dus het staat niet in "
                "de tabel."
            ),
        },
    ],
    "quotes": [
        {
            "text": "Ik streepte de overdracht af en dacht dat het dan thuis ook geregeld was.",
            "role": "Verpleegkundige, ziekenhuis",
            "has_consent": True,
        },
        {
            "text": "Tien minuten bellen scheelt mij een halve zaterdag.",
            "role": "Wijkverpleegkundige, thuiszorg",
            "has_consent": True,
        },
    ],
    "sponsor": "Manager Zorg van het ziekenhuis, samen met de directeur van de thuiszorg",
    "contact": "Projectleider keten, via keten@lindelaar.example",
    "approved_for": "inside",
    "social_text": (
        "Op drie lijsten stond de overdracht als klaar. Toch ontbrak er thuis bij 31 op de 100 "
        "ontslagen iets. Tien minuten bellen hielp. Eén ding werd slechter."
    ),
    "related": ["drie-loketten-een-antwoord", "storing-om-half-negen"],
}
