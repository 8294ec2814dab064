"""The managed words of the demo organisation: slug, Dutch name, English name, in their order."""

THEMES = [
    ("inwoner-centraal", "Inwoner centraal", "Residents first"),
    ("privacy-en-veiligheid", "Privacy en veiligheid", "Privacy and safety"),
    ("heldere-taal", "Heldere taal", "Plain language"),
    ("digitaal-werken", "Digitaal werken", "Working digitally"),
    ("samen-besluiten", "Samen besluiten", "Deciding together"),
    ("kennis-delen", "Kennis delen", "Sharing knowledge"),
    ("nieuw-in-huis", "Nieuw in huis", "New in the house"),
    ("klein-veranderen", "Klein veranderen", "Small changes"),
]

SIGNALS = [
    (
        "dubbel-bedacht",
        "Wij bedenken iets wat de afdeling hiernaast al had.",
        "We come up with something the department next door already had.",
    ),
    (
        "besluit-zonder-ons",
        "We horen pas van een besluit als het al genomen is.",
        "We only hear of a decision once it has been taken.",
    ),
    (
        "eigen-taal",
        "Elke afdeling heeft eigen woorden voor hetzelfde.",
        "Each department has its own words for the same thing.",
    ),
    (
        "tussen-de-bureaus",
        "Werk blijft liggen tussen twee bureaus.",
        "Work is left lying between two desks.",
    ),
    (
        "van-wie-was-dit",
        "Bij een fout is de eerste vraag: van wie was dit?",
        "When something goes wrong, the first question is: whose was this?",
    ),
    (
        "geen-zicht-op-de-buren",
        "Ik weet niet waar de afdeling hiernaast mee bezig is.",
        "I don’t know what the department next door is working on.",
    ),
    (
        "niemand-ziet-het-geheel",
        "Planningen schuiven, en niemand heeft het hele plaatje.",
        "Plans keep shifting, and nobody has the whole picture.",
    ),
    (
        "steeds-dezelfde-gezichten",
        "Bij gezamenlijke sessies zie ik steeds dezelfde gezichten.",
        "At joint sessions I keep seeing the same faces.",
    ),
    (
        "mailen-in-plaats-van-bellen",
        "Vragen gaan per mail heen en weer, bellen doet niemand.",
        "Questions go back and forth by e-mail, and nobody rings.",
    ),
    (
        "nieuw-en-de-weg-kwijt",
        "Nieuwe collega’s weten na een halfjaar nog niet wie er na hen komt.",
        "After six months, new colleagues still don’t know who comes after them.",
    ),
]

ORGANISATION_FORMS = [
    ("lijn", "Lijnorganisatie", "Line organisation"),
    ("project", "Projectorganisatie", "Project organisation"),
    ("matrix", "Matrixorganisatie", "Matrix organisation"),
    ("netwerk", "Netwerkorganisatie", "Network organisation"),
    ("programma", "Programmaorganisatie", "Programme organisation"),
]

SECTORS = [
    ("gemeente", "Gemeente", "Local government"),
    ("samenwerkingsverband", "Samenwerkingsverband", "Partnership"),
    ("zorg-en-welzijn", "Zorg en welzijn", "Health and care"),
    ("onderwijs", "Onderwijs", "Education"),
    ("nutsbedrijf", "Nutsbedrijf", "Utility"),
    ("logistiek", "Logistiek", "Logistics"),
    ("techniek", "Techniek en industrie", "Engineering and industry"),
    ("diensten", "Zakelijke diensten", "Business services"),
]

GUIDE_KINDS = [
    ("teamcoaching", "Teamcoaching", "Team coaching"),
    ("intervisie", "Intervisie", "Peer consultation"),
    ("vaardigheidstraining", "Vaardigheidstraining", "Skills training"),
    (
        "gezamenlijke-training",
        "Gezamenlijke training in compliance of digitaal werken",
        "Joint compliance or digital training",
    ),
    ("uitdaging", "Uitdaging", "Challenge"),
    ("workshop", "Workshop", "Workshop"),
]

PURPOSES = [
    ("elkaars-werk-leren-kennen", "Elkaars werk leren kennen", "Get to know each other’s work"),
    ("een-vraag-openen", "Samen een lastige vraag openen", "Open up a hard question together"),
    ("leren-wat-moet", "Samen leren wat moet", "Learn together what is required"),
    ("samen-veranderen", "Samen iets veranderen", "Change something together"),
]
