"""A learning network of three public employers that took needless demands out of their vacancies."""

INCLUSIE_BEGINT_BIJ_DE_VACATURE = {
    "slug": "inclusie-begint-bij-de-vacature",
    "title": "Inclusie begint bij de vacature",
    "published_days_ago": 74,
    "summary": "Drie publieke werkgevers vroegen bij elke eis: kan het werk echt niet zonder?",
    "organisation": "Publieke werkgevers Lindewoud",
    "sector": "samenwerkingsverband",
    "size": "very_large",
    "departments": ["HR", "COM", "SD"],
    "themes": ["nieuw-in-huis", "heldere-taal"],
    "signals": ["steeds-dezelfde-gezichten", "nieuw-en-de-weg-kwijt"],
    "tags": ["inclusie", "leernetwerk", "toegankelijkheid", "vacatures"],
    "occasion": (
        "<p>De gemeente, de bibliotheek en de gezondheidsdienst van Lindewoud zochten alle "
        "drie nieuwe mensen. Alle drie schreven dat iedereen welkom was. Toch zaten er bij "
        "gesprekken steeds mensen met dezelfde opleiding en dezelfde manier van praten.</p>"
        "<p>Een medewerker van de bibliotheek die slecht ziet, vertelde dat ze bijna niet had "
        "gesolliciteerd. Het formulier werkte niet met haar schermlezer. En in de tekst stond "
        "dat je een rijbewijs nodig had. Voor het werk was dat niet zo. Het stond er al jaren "
        "in, en niemand wist nog waarom.</p>"
    ),
    "approach": (
        "<p>Veertien mensen vormden een leernetwerk: HR, Communicatie, drie leidinggevenden "
        "uit het sociaal domein en vier collega’s die zelf een drempel hadden gemerkt. Die "
        "vier kregen er uren voor, net als de anderen.</p>"
        "<ol>"
        "<li><b>Acht vacatures nalezen.</b> Bij elke eis stelde de groep één vraag: kan het "
        "werk niet zonder? Van de 71 eisen bleven er 45 over.</li>"
        "<li><b>Zelf solliciteren.</b> Iedereen vulde het formulier van een andere organisatie "
        "in, met alleen het toetsenbord en daarna op een telefoon. Twee van de drie "
        "formulieren kon je zo niet versturen.</li>"
        "<li><b>Het gesprek anders.</b> Kandidaten kregen de vragen twee dagen van tevoren. Ze "
        "kozen zelf: een gesprek, een opdracht of een rondleiding met vragen.</li>"
        "<li><b>Een maatje om de hoek.</b> Nieuwe collega’s kregen drie maanden een maatje bij "
        "een van de andere twee werkgevers.</li></ol>"
        "<p>Het maatje werkte voor ongeveer de helft. Wie in een rooster werkt, kon overdag "
        "niet weg en zag het maatje één keer of nooit.</p>"
        "<h3>Wat ze met opzet niet weten</h3>"
        "<p>Afkomst, gezondheid en beperking zijn niet vastgelegd. Dat mag niet zomaar en het "
        "netwerk wilde het ook niet. Daarom is niet bekend of er nu andere mensen binnenkomen "
        "dan eerst. De cijfers gaan alleen over de weg ernaartoe.</p>"
    ),
    "used": ["intervisie-in-gemengd-gezelschap"],
    "results": [
        {
            "what": "Eisen in een vacature",
            "before": "8,9",
            "after": "5,6",
            "unit": "eisen per vacature",
            "n": 8,
            "period": "Dezelfde acht vacatures, voor en na het nalezen",
            "how": "Gemiddelde, geteld door twee mensen van verschillende werkgevers",
        },
        {
            "what": "Ik kon laten zien wat ik kan",
            "before": "3,1",
            "after": "3,9",
            "unit": "gemiddelde op een schaal van 1 tot 5",
            "n": 57,
            "period": "Kandidaten uit het halfjaar ervoor (26) en het halfjaar erna (31)",
            "how": (
                "Eén vraag zonder naam, ook aan wie was afgewezen. Van de 140 kandidaten gaven "
                "er 57 antwoord"
            ),
        },
        {
            "what": "Tijd tot een vacature is vervuld",
            "before": "38",
            "after": "47",
            "unit": "werkdagen",
            "n": 22,
            "period": "Het halfjaar ervoor (10 vacatures) en het halfjaar erna (12)",
            "how": "Van plaatsing tot het ja van de kandidaat, uit drie personeelssystemen",
        },
    ],
    "lessons": [
        {
            "title": "Begin met de mensen die het weten",
            "text": (
                "De vier collega’s die zelf een drempel merkten, kwamen er pas de derde keer "
                "bij. De eerste twee keer praatten we over hen in plaats van met hen."
            ),
        },
        {
            "title": "Maak eerst het formulier",
            "text": (
                "We herschreven teksten terwijl het formulier mensen tegenhield. Bij de "
                "bibliotheek werkt het nu. Bij de gemeente wacht het op een nieuw contract met "
                "de leverancier."
            ),
        },
        {
            "title": "Zeg vooraf dat het langer duurt",
            "text": (
                "Negen werkdagen extra is veel voor een team met een lege plek. Twee "
                "teamleiders gingen terug naar het oude gesprek. Dat hadden we kunnen "
                "bespreken voordat we begonnen."
            ),
        },
        {
            "title": "Kijk eerst naar de roosters",
            "text": (
                "Een maatje bij een andere werkgever klonk mooi. Voor mensen in een rooster "
                "hadden we een maatje in hun eigen dienst moeten zoeken."
            ),
        },
    ],
    "quotes": [
        {
            "text": "Er stond rijbewijs in. Ik las het drie keer en deed de laptop weer dicht.",
            "role": "Medewerker bibliotheek, Lindewoud",
            "has_consent": True,
        },
        {
            "text": "Wij noemden het een eis. Het was een gewoonte.",
            "role": "Adviseur HR, gemeente Lindewoud",
            "has_consent": True,
        },
    ],
    "sponsor": "Directeur van de bibliotheek",
    "contact": "Adviseur HR, via werken@lindewoud.example",
    "approved_for": "outside",
    "social_text": (
        "Van 71 eisen bleven er 45 over. Drie publieke werkgevers lazen elkaars vacatures na. "
        "Het duurt nu wel negen werkdagen langer voor iemand ja zegt."
    ),
    "related": ["zeven-gemeenten-leren-als-een", "een-brief-voor-vier-gemeentehuizen"],
}
