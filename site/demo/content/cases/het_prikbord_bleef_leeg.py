"""A school group whose digital notice board failed, and what it does instead."""

HET_PRIKBORD_BLEEF_LEEG = {
    "slug": "het-prikbord-bleef-leeg",
    "title": "Het digitale prikbord bleef leeg",
    "published_days_ago": 259,
    "summary": (
        "Acht maanden werk, vier berichten per maand. Wat een scholengroep leerde van iets dat "
        "mislukte."
    ),
    "organisation": "Scholengroep Veldkring",
    "sector": "onderwijs",
    "size": "large",
    "departments": ["ICT", "HR", "COM"],
    "themes": ["digitaal-werken", "kennis-delen"],
    "signals": ["dubbel-bedacht", "geen-zicht-op-de-buren"],
    "tags": ["digitaal", "kennis delen", "mislukt", "onderwijs"],
    "occasion": (
        "<p>Scholengroep Veldkring heeft negen scholen en één kantoor. Iedereen maakte eigen "
        "uitleg bij dezelfde systemen. Voor het leerlingsysteem alleen al bestonden elf "
        "handleidingen.</p>"
        "<p>ICT, HR en Communicatie wilden daar samen een eind aan maken. Er kwam een digitaal "
        "prikbord, waar alle 412 medewerkers iets op konden hangen. Het kostte vier maanden "
        "voorbereiding. Bij de opening was er taart.</p>"
    ),
    "approach": (
        "<h3>Het bord</h3>"
        "<p>De drie afdelingen maakten veertien rubrieken en hingen zelf de eerste berichten "
        "op. Elke school kreeg twintig minuten uitleg in een teamvergadering.</p>"
        "<h3>De stilte</h3>"
        "<p>In de eerste maand kwamen er 63 berichten bij. Daarvan waren er 58 van de drie "
        "afdelingen zelf. Er volgden een nieuwsbrief, een wedstrijd om de beste tip en een "
        "herinnering van de directeuren. Na elke actie kwamen er een week lang bezoekers. In "
        "maand vijf kwamen er nog vier berichten bij.</p>"
        "<h3>Het gesprek dat eerder had gemoeten</h3>"
        "<p>Pas in maand zes gingen een medewerker van ICT en een adviseur HR bij vier scholen "
        "in de lerarenkamer zitten. Ze hoorden overal hetzelfde.</p>"
        "<ul>"
        "<li>Leraren zoeken iets niet op. Ze vragen het aan wie naast hen zit.</li>"
        "<li>Niemand hangt iets op dat nog niet af is, als het bestuur meeleest.</li>"
        "<li>De veertien rubrieken waren de indeling van het kantoor. Op school denkt niemand "
        "zo.</li></ul>"
        "<h3>Klein verder</h3>"
        "<p>In maand acht ging het bord dicht. Drie scholen ruilen nu om de week een uur. Zes "
        "tot acht mensen uit twee scholen en het kantoor bekijken dan één vraag van één "
        "collega, volgens de intervisie. Dat loopt een halfjaar. De andere zes scholen doen "
        "nog niet mee.</p>"
    ),
    "used": ["intervisie-in-gemengd-gezelschap"],
    "results": [
        {
            "what": "Nieuwe berichten op het prikbord",
            "before": "63",
            "after": "4",
            "unit": "berichten per maand",
            "n": 127,
            "period": "Maand 1 en maand 5 na de opening; 127 berichten in vijf maanden",
            "how": "Geteld op het bord. In maand 1 waren er 58 van de drie afdelingen zelf",
        },
        {
            "what": "Handleidingen voor het leerlingsysteem",
            "before": "11",
            "after": "12",
            "unit": "handleidingen",
            "n": 12,
            "period": "Voor de opening en na acht maanden",
            "how": "Geteld op de gedeelde schijf. De twaalfde was die van het prikbord zelf",
        },
        {
            "what": "Ik ken iemand op een andere school aan wie ik dit kan vragen",
            "before": "2,2",
            "after": "3,4",
            "unit": "gemiddelde op een schaal van 1 tot 5",
            "n": 19,
            "period": "Voor het eerste en na het zesde ruiluur",
            "how": (
                "Stelling zonder naam. Alleen deelnemers van drie scholen, en die hadden zich "
                "zelf aangemeld"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Ga eerst in de lerarenkamer zitten",
            "text": (
                "Vier gesprekken van een uur hadden ons acht maanden gescheeld. We vroegen wel "
                "wat mensen van een prikbord vonden, maar nooit hoe zij aan een antwoord "
                "komen."
            ),
        },
        {
            "title": "Bouw pas iets na de eerste vraag",
            "text": (
                "Wij maakten veertien rubrieken voordat iemand iets had gevraagd. Nu begint "
                "het met één vraag van één collega. Wat daaruit komt, bewaren we in een gewone "
                "map."
            ),
        },
        {
            "title": "Stop eerder",
            "text": (
                "In maand drie zagen we het al. We gingen door omdat er geld in zat en omdat "
                "we het aan iedereen hadden beloofd. Spreek vooraf af bij welk getal je stopt."
            ),
        },
        {
            "title": "Neem netjes afscheid",
            "text": (
                "Het bord ging dicht zonder bericht. Twee leraren die het wel gebruikten, "
                "waren hun bestanden kwijt. We hebben ze teruggezet en onze excuses "
                "aangeboden."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "Ik heb er één keer iets op gehangen. Drie uur later stond er een verbetering "
                "van kantoor onder."
            ),
            "role": "Leraar, scholengroep Veldkring",
            "has_consent": True,
        },
        {
            "text": "Wij hadden een oplossing en zochten er mensen bij.",
            "role": "Medewerker ICT, scholengroep Veldkring",
            "has_consent": True,
        },
    ],
    "sponsor": "Lid van het bestuur",
    "contact": "Adviseur HR, via leren@veldkring.example",
    "approved_for": "inside",
    "social_text": (
        "Ons prikbord begon met 63 berichten en taart. Vijf maanden later waren het er vier. "
        "Lees wat we hadden moeten vragen voordat we begonnen."
    ),
    "related": ["een-brief-voor-vier-gemeentehuizen", "de-planner-naast-de-verkoper"],
}
