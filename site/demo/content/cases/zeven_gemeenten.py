"""A learning network of seven municipalities that make their buildings use less energy."""

ZEVEN_GEMEENTEN = {
    "slug": "zeven-gemeenten-leren-als-een",
    "title": "Zeven gemeenten leren als één",
    "published_days_ago": 46,
    "summary": "Beheerders, inkopers en juristen verduurzamen hun gebouwen in één leernetwerk.",
    "organisation": "Leernetwerk De Zeven Sluizen",
    "sector": "samenwerkingsverband",
    "size": "very_large",
    "departments": ["SB", "JZ", "ICT"],
    "themes": ["kennis-delen", "samen-besluiten"],
    "signals": ["dubbel-bedacht", "steeds-dezelfde-gezichten", "besluit-zonder-ons"],
    "tags": ["duurzaamheid", "gebouwen", "inkoop", "leernetwerk"],
    "occasion": (
        "<p>Zeven gemeenten langs dezelfde rivier hebben samen 96 gebouwen: gemeentehuizen, "
        "gymzalen, sporthallen en een zwembad. Die moeten minder energie gebruiken. Elke "
        "gemeente begon daar zelf aan. Twee gemeenten schreven in dezelfde maand een "
        "handleiding voor warmtepompen, met dezelfde fout erin.</p>"
        "<p>Ook binnen de gemeenten liep het langs elkaar heen. De beheerder wilde isoleren, "
        "de inkoper had net voor vijf jaar een onderhoudscontract getekend, en de jurist "
        "hoorde het als laatste. Op bijeenkomsten in de regio kwamen alleen adviseurs "
        "duurzaamheid. De mensen met de sleutel van het ketelhuis zaten er niet bij.</p>"
    ),
    "approach": (
        "<p>Elke gemeente stuurde drie mensen: een beheerder, een inkoper of jurist, en iemand "
        "die met de energiegegevens werkt. Deze 21 mensen kwamen tien maanden lang elke maand "
        "een middag bij elkaar, steeds in een ander gebouw.</p>"
        "<h3>Eerst kijken</h3>"
        "<p>De middag begon met een rondgang van een halfuur. De beheerder liet zien wat "
        "werkte en wat niet. Daarna vulde ieder hetzelfde blad in. Wat verbruikt dit gebouw, "
        "welk contract loopt er en wie beslist?</p>"
        "<h3>Dan één vraag</h3>"
        "<p>Eén gemeente bracht een vraag in. De groep ging er in drie kringen van zeven mee "
        "aan de slag, met de rollen en de minuten van de intervisie. Een van de vragen was: "
        "hoe kom ik af van een contract dat isoleren duurder maakt?</p>"
        "<h3>Dan samen opschrijven</h3>"
        "<p>Voor elk gebouw kwam er een plan van één bladzijde, met een handtekening van de "
        "beheerder en van de inkoper. Twee gemeenten lazen elkaars plannen na. Vanaf maand zes "
        "werd de groep strenger: een plan telde pas mee met een datum en een bedrag.</p>"
        "<h3>Wat niet lukte</h3>"
        "<p>Samen inkopen kwam er niet van, omdat de zeven gemeenteraden hun begroting op "
        "andere momenten vaststellen. Eén gemeente stopte na maand vier. De beheerder ging met "
        "pensioen en niemand nam het over.</p>"
    ),
    "used": ["intervisie-in-gemengd-gezelschap"],
    "results": [
        {
            "what": "Gebouwen met een plan van beheer en inkoop samen",
            "before": "4",
            "after": "41",
            "unit": "gebouwen met een gezamenlijk plan",
            "n": 96,
            "period": "Aan de start en na tien maanden",
            "how": (
                "Geteld op de gebouwenlijst. Alleen plannen met een datum, een bedrag en twee "
                "handtekeningen. De gestopte gemeente telt mee, met nul plannen"
            ),
        },
        {
            "what": "Gasverbruik van gebouwen met een plan",
            "before": "100",
            "after": "93",
            "unit": "index, gecorrigeerd voor het weer",
            "n": 11,
            "period": "Twee winters, van oktober tot en met april",
            "how": (
                "Meterstanden van elf gebouwen. Van de andere dertig is er nog geen hele "
                "winter. Bij drie van de elf is ook de ketel vervangen"
            ),
        },
        {
            "what": "Tijd per deelnemer: vooraf beloofd en echt besteed",
            "before": "5",
            "after": "8",
            "unit": "uur per maand",
            "n": 18,
            "period": "Maand 2 tot en met maand 10",
            "how": "Elke maand zelf opgegeven. In de belofte was de reistijd vergeten",
        },
    ],
    "lessons": [
        {
            "title": "Zoek voor elke plek een vervanger",
            "text": (
                "Toen één beheerder met pensioen ging, stopte de hele gemeente. Nu heeft "
                "iedere deelnemer een vervanger die twee keer is mee geweest."
            ),
        },
        {
            "title": "Reken de reis mee",
            "text": (
                "We beloofden leidinggevenden vijf uur per maand. Het werden er acht. Drie "
                "deelnemers moesten dat zelf uitleggen, en dat was niet eerlijk."
            ),
        },
        {
            "title": "Leg eerst de begrotingen naast elkaar",
            "text": (
                "Dat samen inkopen niet kon, hadden we in maand één kunnen weten. Nu hebben we "
                "er drie middagen aan besteed."
            ),
        },
        {
            "title": "Wacht nog een winter met conclusies",
            "text": (
                "Elf gebouwen is weinig. We weten niet of zeven procent minder gas door de "
                "plannen komt of door de nieuwe ketels. Volgend jaar tellen we opnieuw."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "Ik beheer dit zwembad al negentien jaar. Dit was de eerste inkoper die wilde "
                "horen hoe de pomp klinkt."
            ),
            "role": "Beheerder gebouwen, leernetwerk De Zeven Sluizen",
            "has_consent": True,
        },
        {
            "text": (
                "Het contract dat ik netjes had afgesloten, hield de isolatie tegen. Dat las "
                "ik op het blad van mijn eigen collega."
            ),
            "role": "Inkoper, leernetwerk De Zeven Sluizen",
            "has_consent": True,
        },
    ],
    "sponsor": "Gemeentesecretaris van een van de zeven gemeenten",
    "contact": "Coördinator van het leernetwerk, via leren@zevensluizen.example",
    "approved_for": "outside",
    "social_text": (
        "Zeven gemeenten, 96 gebouwen, 41 plannen met twee handtekeningen. En één gemeente die "
        "stopte. Wat beheerders en inkopers van elkaar leerden, en wat ze nog niet weten."
    ),
    "related": [
        "een-brief-voor-vier-gemeentehuizen",
        "mag-ik-dit-delen",
        "inclusie-begint-bij-de-vacature",
    ],
}
