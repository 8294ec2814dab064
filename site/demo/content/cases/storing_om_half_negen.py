"""A water company where four departments practised a failure together."""

STORING_OM_HALF_NEGEN = {
    "slug": "storing-om-half-negen",
    "title": "Storing om half negen",
    "published_days_ago": 88,
    "summary": "Een oefening met vier afdelingen liet zien wie er niet in de groepsapp zat.",
    "organisation": "Waterbedrijf Merelvoort",
    "sector": "nutsbedrijf",
    "size": "medium",
    "departments": ["SB", "BZ", "COM", "ICT"],
    "themes": ["samen-besluiten", "klein-veranderen"],
    "signals": ["besluit-zonder-ons", "niemand-ziet-het-geheel", "van-wie-was-dit"],
    "tags": ["oefenen", "storing", "water"],
    "occasion": (
        "<p>Op een dinsdag om half negen viel in 2.300 woningen de waterdruk weg. De "
        "storingsdienst was binnen tien minuten aan het werk. De klantenservice hoorde het van "
        "iemand die belde. Op de site kwam na 61 minuten een bericht, met de verkeerde wijk "
        "erin.</p>"
        "<p>Bij de nabespreking was de eerste vraag van wie dat bericht was. De storingsdienst "
        "dacht: van Communicatie. Communicatie wachtte op een akkoord. Dat akkoord moest komen "
        "van iemand die die dag vrij was.</p>"
    ),
    "approach": (
        "<p>Het bedrijf oefende al elk jaar, maar alleen met de techniek. Nu oefenden vier "
        "afdelingen samen: storingsdienst, klantenservice, Communicatie en ICT. Dat waren 22 "
        "mensen, vier keer een uur, in tien weken.</p>"
        "<h3>De eerste oefening</h3>"
        "<p>Iedereen zat op de eigen plek en kreeg een verzonnen storing. Vier waarnemers "
        "schreven per minuut op wie wat wist. Na afloop liep de groep de weg van die ene "
        "melding na. In de groepsapp voor storingen bleken negen mensen te zitten, allemaal "
        "van de techniek.</p>"
        "<h3>Drie afspraken</h3>"
        "<ul>"
        "<li>In de groepsapp zit voortaan wie dienst heeft, van alle vier de afdelingen.</li>"
        "<li>Het eerste bericht mag zonder akkoord naar buiten, als het uit drie vaste zinnen "
        "bestaat.</li>"
        "<li>Eén persoon houdt het hele plaatje bij en lost zelf niets op.</li></ul>"
        "<h3>Nog drie keer</h3>"
        "<p>De volgende oefeningen waren op andere tijden en plekken. De derde ging mis. De "
        "dienstlijst was niet bijgewerkt, en de melding ging naar iemand die niet meer bij het "
        "bedrijf werkte. Sindsdien kijkt de klantenservice de lijst elke maandag na.</p>"
    ),
    "used": ["de-ketenwandeling"],
    "results": [
        {
            "what": "Tijd tot het eerste bericht aan klanten",
            "before": "48",
            "after": "11",
            "unit": "minuten tot het eerste bericht",
            "n": 9,
            "period": "Vier echte storingen in het halfjaar ervoor, vijf in het halfjaar erna",
            "how": (
                "De middelste waarde, van eerste melding tot bericht op de site, uit het logboek"
            ),
        },
        {
            "what": "Berichten die later verbeterd moesten worden",
            "before": "1 van 4",
            "after": "2 van 5",
            "unit": "eerste berichten",
            "n": 9,
            "period": "Dezelfde negen storingen",
            "how": (
                "Logboek van de site. Sneller was niet vanzelf beter: twee keer klopte de wijk niet"
            ),
        },
        {
            "what": "Bellers in het eerste uur",
            "before": "64",
            "after": "41",
            "unit": "bellers op duizend woningen zonder water",
            "n": 9,
            "period": "Dezelfde negen storingen",
            "how": (
                "Telefooncentrale. De storingen verschilden in grootte en tijd, dus dit is een "
                "aanwijzing en geen bewijs"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Zet de dienst in de groepsapp, niet de persoon",
            "text": (
                "We voegden eerst negentien namen toe. Twee maanden later klopten er vier niet "
                "meer. Nu volgt de groepsapp de dienstlijst."
            ),
        },
        {
            "title": "Oefen ook het verbeteren",
            "text": (
                "We oefenden op snelheid. Niemand had bedacht wat je doet als het eerste "
                "bericht fout is. Bij de twee fouten duurde het verbeteren langer dan het "
                "eerste bericht zelf."
            ),
        },
        {
            "title": "Neem de nacht mee",
            "text": (
                "Alle oefeningen waren overdag. Van de echte storingen was er één ’s nachts, "
                "en toen duurde het eerste bericht 52 minuten. Dat oefenen we dit najaar."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "Ik zit drie meter van de storingsdienst. Toch las ik het nieuws op mijn eigen "
                "telefoon."
            ),
            "role": "Medewerker klantenservice, Waterbedrijf Merelvoort",
            "has_consent": True,
        },
        {
            "text": "Iets plaatsen zonder akkoord voelde de eerste keer als de hoge duikplank.",
            "role": "Adviseur communicatie, Waterbedrijf Merelvoort",
            "has_consent": True,
        },
    ],
    "sponsor": "Directeur Techniek",
    "contact": "Coördinator storingen, via oefenen@merelvoort.example",
    "approved_for": "outside",
    "social_text": (
        "Geen water, en wie vertelt het? Vier afdelingen oefenden samen. Het eerste bericht "
        "kwam van 48 naar 11 minuten. Soms met de verkeerde wijk erin."
    ),
    "related": [
        "vrijdagmiddag-naar-huis",
        "de-planner-naast-de-verkoper",
        "drie-loketten-een-antwoord",
    ],
}
