"""A partnership of four small municipalities that rewrote its letters together."""

EEN_BRIEF_VOOR_VIER_GEMEENTEHUIZEN = {
    "slug": "een-brief-voor-vier-gemeentehuizen",
    "title": "Eén brief voor vier gemeentehuizen",
    "published_days_ago": 215,
    "summary": (
        "Jurist, telefonist en communicatie schreven samen brieven waar inwoners niet over "
        "hoeven te bellen."
    ),
    "organisation": "Samenwerking Dijkdorpen",
    "sector": "samenwerkingsverband",
    "size": "small",
    "departments": ["SD", "COM", "JZ", "BZ"],
    "themes": ["heldere-taal", "inwoner-centraal"],
    "signals": ["eigen-taal", "mailen-in-plaats-van-bellen", "dubbel-bedacht"],
    "tags": ["brieven", "heldere taal", "inwoners"],
    "occasion": (
        "<p>Vier kleine gemeenten laten uitkeringen, belastingen en vergunningen doen door één "
        "kantoor van 44 mensen. De brieven bleven van elke gemeente apart. Voor de bijzondere "
        "bijstand waren er vier brieven, met drie woorden voor dezelfde aanvraag.</p>"
        "<p>Inwoners belden dan. Wie opnam, vroeg eerst uit welke gemeente de beller kwam en "
        "las daarna mee. De jurist vond de brieven volledig. De telefonist vond ze onleesbaar. "
        "Ze hadden het er alleen per mail over gehad.</p>"
    ),
    "approach": (
        "<p>Per brief gingen vier mensen aan tafel: een jurist, iemand van communicatie, een "
        "behandelaar en iemand die de telefoon opneemt.</p>"
        "<ol>"
        "<li><b>Meeluisteren.</b> De jurist en communicatie luisterden twee ochtenden mee met "
        "de telefoon, als de beller dat goed vond.</li>"
        "<li><b>Eén woord per ding.</b> De groep legde 62 woorden naast elkaar. Er bleven er "
        "38 over, elk met één betekenis.</li>"
        "<li><b>Samen schrijven.</b> Eén brief in één ochtend, op één scherm. De jurist typte, "
        "de telefonist zei hoe het verder ging.</li>"
        "<li><b>Laten voorlezen.</b> Zes inwoners lazen de brief hardop. Waar iemand bleef "
        "hangen, kwam een streep. Ze kregen een bon van twintig euro.</li>"
        "<li><b>Vier keer akkoord.</b> Elke gemeente moest instemmen. Over één zin over "
        "bezwaar maken duurde dat elf weken.</li></ol>"
        "<h3>De stand na een jaar</h3>"
        "<p>Van de twintig geplande brieven zijn er negen af. Twee gemeenten wilden op het "
        "laatst toch een eigen aanhef. Dat kan, en het maakt bijwerken lastiger.</p>"
    ),
    "used": ["een-woordenlijst-die-klopt"],
    "results": [
        {
            "what": "Telefoontjes over de brief bijzondere bijstand",
            "before": "31",
            "after": "17",
            "unit": "telefoontjes op honderd brieven",
            "n": 1240,
            "period": "Dezelfde zes maanden in twee jaren: 640 oude en 600 nieuwe brieven",
            "how": (
                "Geteld door wie opneemt, op twee onderwerpen: wat staat er, en wat moet ik "
                "doen. Alleen over deze ene brief"
            ),
        },
        {
            "what": "Tijd om een brief aan te passen",
            "before": "4",
            "after": "19",
            "unit": "werkdagen",
            "n": 14,
            "period": "Vijf aanpassingen in het jaar ervoor, negen in het jaar erna",
            "how": (
                "Van verzoek tot gebruik. Het werd slechter omdat nu vier gemeenten moeten "
                "instemmen"
            ),
        },
        {
            "what": "Bezwaren tegen het besluit in deze brief",
            "before": "12",
            "after": "11",
            "unit": "bezwaren",
            "n": 23,
            "period": "Dezelfde zes maanden in twee jaren",
            "how": (
                "Register van bezwaren. Bijna gelijk, terwijl Juridische Zaken er meer had verwacht"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Regel het akkoord voordat je schrijft",
            "text": (
                "Wie mag namens de gemeente ja zeggen? Dat vroegen we pas toen de eerste brief "
                "klaar was. Nu heeft elke gemeente één persoon met een termijn van vijf "
                "werkdagen. Die wordt nog niet altijd gehaald."
            ),
        },
        {
            "title": "Begin met de brief die de meeste vragen geeft",
            "text": (
                "We begonnen met een makkelijke brief om te oefenen. Daar belde bijna niemand "
                "over, dus zag ook niemand verschil."
            ),
        },
        {
            "title": "Vraag ook wie niet belt",
            "text": (
                "Minder telefoontjes kan betekenen dat mensen de brief begrijpen. Het kan ook "
                "zijn dat ze hem weglegden. Dat hebben we niet gemeten."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "Ik hoorde mijn eigen zin door de telefoon. Daarna wilde ik hem niet meer "
                "verdedigen."
            ),
            "role": "Jurist, Samenwerking Dijkdorpen",
            "has_consent": True,
        },
        {
            "text": "Voor het eerst vroeg iemand mij wat er in die brief had moeten staan.",
            "role": "Medewerker telefoon, Samenwerking Dijkdorpen",
            "has_consent": True,
        },
    ],
    "sponsor": "Directeur van het gezamenlijke kantoor",
    "contact": "Adviseur communicatie, via brieven@dijkdorpen.example",
    "approved_for": "inside",
    "social_text": (
        "Eén ochtend om een brief te schrijven, elf weken om één zin goed te keuren. Wat we "
        "leerden van samen schrijven voor vier gemeenten."
    ),
    "related": ["drie-loketten-een-antwoord", "zeven-gemeenten-leren-als-een"],
}
