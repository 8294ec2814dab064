"""A learning network of five municipalities that practised when to share what they know."""

MAG_IK_DIT_DELEN = {
    "slug": "mag-ik-dit-delen",
    "title": "Mag ik dit delen?",
    "published_days_ago": 137,
    "summary": (
        "Vijf gemeenten oefenden samen op het moment dat je moet kiezen: zeg ik het, of zeg ik "
        "niets?"
    ),
    "organisation": "Gemeente Oosterwiel en vier buurgemeenten",
    "sector": "gemeente",
    "size": "very_large",
    "departments": ["SD", "BZ", "JZ", "ICT", "COM"],
    "themes": ["privacy-en-veiligheid", "kennis-delen"],
    "signals": ["mailen-in-plaats-van-bellen", "van-wie-was-dit"],
    "tags": ["gegevens delen", "leernetwerk", "privacy", "wijkteams"],
    "occasion": (
        "<p>Een wijkteam belt over een gezin. Mag Burgerzaken zeggen wie er op het adres "
        "woont? En mag het wijkteam vertellen waarom het dat vraagt? In Oosterwiel en vier "
        "buurgemeenten hing het antwoord af van wie de telefoon opnam. De één deelde alles, de "
        "ander niets.</p>"
        "<p>Allebei kost iets. De vijf privacyadviseurs keken zestig oude vragen na. Negen "
        "keer was er te veel gedeeld. Veertien keer was er te weinig gedeeld, en bleef hulp "
        "liggen die wel had gemogen. De meeste vragen gingen naar een postbus. Daar wachtten "
        "ze gemiddeld ruim vier werkdagen.</p>"
    ),
    "approach": (
        "<p>De adviseurs wilden geen nieuwe regels, maar oefenen met de regels die er al zijn. "
        "Ze begonnen een leernetwerk van 38 mensen: wijkteams, Burgerzaken, ICT, juristen en "
        "Communicatie.</p>"
        "<h3>Zes casussen</h3>"
        "<p>Om de twee weken legde een gemeente een verzonnen casus op tafel. Iedereen koos "
        "eerst alleen, daarna in een viertal met vier afdelingen. Pas dan kwam de regel op "
        "tafel, met uitleg van een adviseur uit een andere gemeente.</p>"
        "<h3>Een uur per dag bereikbaar</h3>"
        "<p>Elke werkdag van 10.00 tot 11.00 uur nam één adviseur de telefoon op voor alle "
        "vijf gemeenten. Je kreeg meteen antwoord, of je hoorde wanneer het kwam. De adviseur "
        "schreef vraag en antwoord op in drie zinnen, zonder namen.</p>"
        "<h3>Een kaart naast de telefoon</h3>"
        "<p>Na de zesde casus maakten een jurist, een wijkteam en Burgerzaken samen een kaart "
        "met vier vragen. Communicatie haalde de moeilijke woorden eruit. Van de kaart bestaan "
        "nu drie versies, omdat er steeds een woord bleek te ontbreken.</p>"
        "<h3>Wat niet werkte</h3>"
        "<p>Na de derde casus kwam ICT niet meer. De casussen gingen over praten en bijna "
        "nooit over systemen, zeiden ze, terwijl daar de meeste gegevens in staan. Dat "
        "klopte.</p>"
    ),
    "used": ["compliance-op-casus", "privacy-doe-je-samen"],
    "results": [
        {
            "what": "Wachten op antwoord van de privacyadviseur",
            "before": "4,2",
            "after": "1,3",
            "unit": "werkdagen tot een antwoord",
            "n": 143,
            "period": "Het kwartaal voor de start (60 vragen) en het laatste kwartaal (83)",
            "how": (
                "Gemiddelde uit de lijst van de adviseurs. Wie belt en meteen antwoord krijgt, "
                "telt als nul dagen"
            ),
        },
        {
            "what": "De goede keuze in een nieuwe casus",
            "before": "52",
            "after": "74",
            "unit": "procent van de antwoorden",
            "n": 31,
            "period": "Voor de eerste casus en zes weken na de laatste",
            "how": (
                "Zes vragen, nagekeken door een adviseur uit een andere gemeente. Zeven van de "
                "38 deelnemers deden niet beide keren mee"
            ),
        },
        {
            "what": "Gemelde datalekken",
            "before": "7",
            "after": "12",
            "unit": "meldingen per halfjaar",
            "n": 19,
            "period": "Het halfjaar voor de start en het halfjaar daarna",
            "how": (
                "Registers van vijf gemeenten. Er kan meer misgaan of er wordt meer gemeld. "
                "Dat is hieruit niet te zien"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Laat ICT de eerste casus kiezen",
            "text": (
                "We begonnen met wat juristen en wijkteams lastig vonden. ICT had daar weinig "
                "te zoeken. In de volgende ronde gaat de eerste casus over een gedeelde map."
            ),
        },
        {
            "title": "Bedenk wie er niet zit",
            "text": (
                "Iedereen deed vrijwillig mee. Wie nooit iets deelt, of juist alles, zat er "
                "waarschijnlijk niet. De score gaat over 31 mensen en zegt niets over de rest."
            ),
        },
        {
            "title": "Meet ook wat er te weinig wordt gedeeld",
            "text": (
                "Datalekken worden geteld. Hulp die blijft liggen niet. Het nakijken van "
                "zestig vragen kostte drie weken, en we hebben het niet herhaald. Dat spijt "
                "ons nu het meest."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "Ik dacht dat privacy betekende: zeg niets. Nu weet ik wanneer zwijgen ook een "
                "fout is."
            ),
            "role": "Medewerker wijkteam, gemeente Oosterwiel",
            "has_consent": True,
        },
        {
            "text": (
                "Aan de telefoon hoor ik waarom iemand het vraagt. In een mail staat dat bijna "
                "nooit."
            ),
            "role": "Privacyadviseur, een van de vijf gemeenten",
            "has_consent": True,
        },
    ],
    "sponsor": "Gemeentesecretaris van Oosterwiel",
    "contact": "Privacyadviseur, via privacy@oosterwiel.example",
    "approved_for": "outside",
    "social_text": (
        "Te veel delen is een fout. Te weinig delen soms ook. Vijf gemeenten oefenden samen "
        "met zes casussen, en één adviseur per dag aan de telefoon."
    ),
    "related": ["compliance-per-project", "zeven-gemeenten-leren-als-een"],
}
