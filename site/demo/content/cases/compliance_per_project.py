"""Engineers who learn the rules by project instead of by department."""

COMPLIANCE_PER_PROJECT = {
    "slug": "compliance-per-project",
    "title": "Compliance per project, niet per afdeling",
    "published_days_ago": 31,
    "summary": (
        "Wie samen aan een sluis werkt, volgt samen de training. Dat bleek sneller en nuttiger."
    ),
    "organisation": "Ingenieursbureau Dijk & Draad",
    "sector": "techniek",
    "size": "medium",
    "departments": ["ICT", "JZ", "HR", "SB"],
    "themes": ["privacy-en-veiligheid", "kennis-delen"],
    "signals": ["eigen-taal", "dubbel-bedacht"],
    "tags": ["privacy", "regels", "projecten"],
    "occasion": (
        "<p>Bij Dijk &amp; Draad volgde iedereen elk najaar een online training over veilig "
        "omgaan met gegevens. Elke afdeling had een eigen versie. Tekenaars leerden over "
        "bestanden, juristen over contracten, de buitendienst over camera’s.</p>"
        "<p>In de projecten kwamen die onderwerpen juist bij elkaar. Voor de vernieuwing van "
        "een sluis hing de buitendienst camera’s op, bewaarde ICT de beelden en wist niemand "
        "na hoeveel dagen ze weg moesten. Iedereen had de training gehaald. Niemand had "
        "geleerd wie je dan moet bellen.</p>"
    ),
    "approach": (
        "<p>De privacyadviseur en een projectleider besloten het om te draaien: dezelfde "
        "regels, maar per project geleerd in plaats van per afdeling.</p>"
        "<ul>"
        "<li><b>Proef met twee projecten.</b> Zeventien mensen deden een sessie van 75 "
        "minuten over één casus, met de camera’s van een verzonnen sluis.</li>"
        "<li><b>Afspraak met HR.</b> De sessie telde mee als jaarlijkse training. Dat kostte "
        "drie gesprekken, omdat het systeem alleen afdelingen kende.</li>"
        "<li><b>Uitrol over negen projecten.</b> Elke projectleider plande de sessie in de "
        "tweede week van het project. De privacyadviseur was er een kwartier bij, "
        "online.</li>"
        "<li><b>Inhaalmoment.</b> Wie geen project had, deed mee met een gemengde groep in "
        "december.</li></ul>"
        "<p>De oude online training bestaat nog voor nieuwe collega’s, in een korte versie. "
        "Die duurt twintig minuten.</p>"
    ),
    "used": ["compliance-op-casus"],
    "results": [
        {
            "what": "Jaarlijkse training",
            "before": "71",
            "after": "96",
            "unit": "procent van de medewerkers op tijd",
            "n": 124,
            "period": "Twee jaar naast elkaar: 118 medewerkers in het eerste, 124 in het tweede",
            "how": "Registratie van HR op 31 december",
        },
        {
            "what": "Vragen aan de privacyadviseur voordat iets begon",
            "before": "4",
            "after": "13",
            "unit": "vragen per kwartaal",
            "n": 17,
            "period": "Het vierde kwartaal van beide jaren",
            "how": "Lijst van de adviseur zelf, en die wist van de proef",
        },
        {
            "what": "Datalekken die intern zijn gemeld",
            "before": "3",
            "after": "3",
            "unit": "meldingen per jaar",
            "n": 6,
            "period": "Twee hele jaren",
            "how": "Register van datalekken. Te weinig om iets uit af te leiden",
        },
    ],
    "lessons": [
        {
            "title": "Praat eerst met HR",
            "text": (
                "De training stond klaar voordat we wisten hoe deelname zou tellen. Daardoor kregen "
                "zeventien mensen een herinnering voor een training die ze al hadden gedaan."
            ),
        },
        {
            "title": "Laat de adviseur niet alles begeleiden",
            "text": (
                "Bij negen projecten was dat niet vol te houden. Nu begeleidt de projectleider, en "
                "komt de adviseur er een kwartier bij."
            ),
        },
        {
            "title": "Meet of mensen het later nog weten",
            "text": (
                "Dat hebben we niet gedaan. Volgend jaar vragen we na zes weken één nieuwe casus, "
                "zodat we meer weten dan wie er zat."
            ),
        },
    ],
    "quotes": [
        {
            "text": "Vroeger klikte ik de training weg in de trein. Nu weet ik hoe de jurist heet.",
            "role": "Werkvoorbereider, Dijk & Draad",
            "has_consent": True,
        },
        {
            "text": "Ik hoorde in een uur meer over wat er buiten gebeurt dan in het jaar ervoor.",
            "role": "Jurist, Dijk & Draad",
            "has_consent": True,
        },
    ],
    "sponsor": "Hoofd Projecten",
    "contact": "Privacyadviseur, via leren@dijkendraad.example",
    "approved_for": "outside",
    "social_text": (
        "Eén training voor het hele project in plaats van één per afdeling. 96 procent was "
        "op tijd klaar, en de jurist werd vaker vooraf gebeld."
    ),
    "related": ["drie-loketten-een-antwoord"],
}
