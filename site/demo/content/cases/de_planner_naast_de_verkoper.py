"""A haulier where planners and sellers watched each other’s work for a quarter of an hour a week."""

DE_PLANNER_NAAST_DE_VERKOPER = {
    "slug": "de-planner-naast-de-verkoper",
    "title": "De planner naast de verkoper",
    "published_days_ago": 102,
    "summary": (
        "Twaalf weken elke maandag een kwartier meekijken scheelde spoedritten. Zolang het duurde."
    ),
    "organisation": "Noorderlek Logistiek",
    "sector": "logistiek",
    "size": "medium",
    "departments": ["BZ", "SB"],
    "themes": ["klein-veranderen", "samen-besluiten"],
    "signals": ["niemand-ziet-het-geheel", "besluit-zonder-ons"],
    "tags": ["meekijken", "planning", "verkoop"],
    "occasion": (
        "<p>Om vier uur ’s middags beloofde Verkoop dat een vracht de volgende ochtend ergens "
        "zou staan. Planning hoorde dat om zes uur. Dan waren de chauffeurs al ingedeeld en "
        "werd het een spoedrit. Die kost ruim twee keer zoveel, en een chauffeur zijn vrije "
        "avond.</p>"
        "<p>Planning vond dat Verkoop maar wat beloofde. Verkoop vond dat Planning overal nee "
        "op zei. Ze werkten in hetzelfde gebouw, op verschillende verdiepingen.</p>"
    ),
    "approach": (
        "<p>Zes planners en zes verkopers vormden koppels. Twaalf weken lang ging elke maandag "
        "om 15.45 uur de één een kwartier naast de ander zitten. De ene week boven, de andere "
        "week beneden. Wie meekeek, mocht drie vragen stellen en niets oplossen.</p>"
        "<ul>"
        "<li><b>Week 1 tot en met 3.</b> Alleen kijken. Elk koppel schreef één ding op dat het "
        "niet wist.</li>"
        "<li><b>Week 4.</b> De eerste afspraak: wie na 14.00 uur iets belooft, belt eerst "
        "even.</li>"
        "<li><b>Week 8.</b> Planning hangt elke dag om 15.00 uur op waar nog plek is. Verkoop "
        "biedt die plekken als eerste aan.</li>"
        "<li><b>Week 12.</b> Tellen en stoppen.</li></ul>"
        "<p>Twee koppels haakten halverwege af. Bij het ene lag het aan de tijd. Bij het "
        "andere zat er oud zeer, en dan is een kwartier meekijken niet genoeg.</p>"
        "<h3>En daarna</h3>"
        "<p>Na week twaalf hield iedereen op met meekijken. Een maand later waren er weer 44 "
        "spoedritten. Nu kijken de koppels één keer per maand mee. Het effect daarvan is nog "
        "niet gemeten.</p>"
    ),
    "used": ["scherm-aan-scherm"],
    "results": [
        {
            "what": "Spoedritten",
            "before": "50",
            "after": "36",
            "unit": "spoedritten per maand",
            "n": 258,
            "period": "Drie maanden ervoor (150 ritten) en de drie maanden van de proef (108)",
            "how": (
                "Ritten met de code spoed in het planningssysteem. Het was ook rustiger: er "
                "waren 7 procent minder opdrachten"
            ),
        },
        {
            "what": "Klanten die later werden beleverd dan ze vroegen",
            "before": "6",
            "after": "11",
            "unit": "procent van de opdrachten",
            "n": 3610,
            "period": "Dezelfde maanden: 1.870 en 1.740 opdrachten",
            "how": "Gevraagde en afgesproken tijd, uit het bestelsysteem",
        },
        {
            "what": "Ik snap waarom de ander nee zegt",
            "before": "2,4",
            "after": "3,8",
            "unit": "gemiddelde op een schaal van 1 tot 5",
            "n": 8,
            "period": "In week 1 en in week 12",
            "how": (
                "Stelling zonder naam. De vier mensen van de twee gestopte koppels zijn niet "
                "meegeteld"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Vertel het ook aan de klant",
            "text": (
                "Minder spoed betekent dat sommige klanten later aan de beurt zijn. Dat "
                "vertelden we pas toen twee van hen belden. Nu staat het in de offerte."
            ),
        },
        {
            "title": "Spreek af wat er na week twaalf komt",
            "text": (
                "We dachten dat het vanzelf zou blijven. Dat was niet zo. Een proef zonder "
                "vervolg is een goed gesprek met een einddatum."
            ),
        },
        {
            "title": "Neem de chauffeurs mee",
            "text": (
                "Zij merken een spoedrit het meest en zaten er niet bij. We weten niet wat zij "
                "van de nieuwe afspraken vinden."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "Boven zag ik een klant aan de lijn. Beneden zag ik alleen een regel in het rood."
            ),
            "role": "Planner, Noorderlek Logistiek",
            "has_consent": True,
        },
        {
            "text": "Ik beloof nog steeds te veel. Maar nu bel ik eerst.",
            "role": "Verkoper, Noorderlek Logistiek",
            "has_consent": True,
        },
    ],
    "sponsor": "Operationeel directeur",
    "contact": "Teamleider Planning, via planning@noorderlek.example",
    "approved_for": "outside",
    "social_text": (
        "Een kwartier per week bij elkaar meekijken: van 50 naar 36 spoedritten per maand. "
        "Toen het stopte, kwamen ze terug. Wat een vervoerder daarvan leerde."
    ),
    "related": ["storing-om-half-negen", "het-prikbord-bleef-leeg"],
}
