"""A year in which the people of the demo organisation learned together.

Each row of `RUNS`: the part of the address before the @, days ago that they enrolled, how many of
the required steps they did since, and days ago that they did the last (None while they go on).
`ALL` is every required step. Public Works lags behind, and Permits hardly meets Social Services.
"""

ALL = None

# What editors changed meanwhile: the step, what happened to it, who is told, and days ago.
CHANGES = {
    "van-loket-tot-besluit": [
        ("Haal samen één overdracht weg", "reworded", "on_the_way", 12),
        ("Zoek op wat de wet over termijnen zegt", "added", "look_again", 12),
    ],
}

RUNS = {
    "van-loket-tot-besluit": [
        # The first group; two fell away in the holidays.
        ("gerda.poelstra", 338, ALL, 299),
        ("leidinggevende", 337, ALL, 290),
        ("beheerder", 338, ALL, 300),
        ("joost.verspeek", 335, ALL, 290),
        ("willemijn.oort", 338, 9, 308),
        ("petra.waalwijker", 337, 2, 331),
        ("ronald.vlaskamp", 337, 4, 323),
        ("ulrike.feenstra", 338, ALL, 300),
        # The second group is through.
        ("anouk.schipperijn", 159, ALL, 116),
        ("corrie.vermaas", 160, ALL, 120),
        ("hassan.jama", 160, ALL, 115),
        ("kavita.ramdin", 159, ALL, 122),
        ("niels.overduin", 157, ALL, 111),
        ("esra.toprak", 160, ALL, 120),
        ("gwen.isenia", 158, ALL, 111),
        ("evert.hulsbosch", 159, 7, 137),
        ("pim.sterkenburg", 159, 3, 146),
        # The present group is somewhere along the way.
        ("medewerker", 24, 8, None),
        ("bilal.yildirim", 25, 9, None),
        ("djenna.martina", 24, 8, None),
        ("fleur.nieuwstraten", 25, 5, 2),
        ("imke.roozeboom", 25, 10, 3),
        ("jurre.tamminga", 25, 9, 3),
        ("lotte.wessemius", 25, 4, 3),
        ("rachid.elouafi", 22, 2, 4),
        ("mei-lin.cheung", 25, 9, None),
        ("olena.kovalchuk", 24, 8, 3),
        ("roos.vangelderen", 23, 1, None),
        ("daan.brinkhorst-vos", 25, 10, None),
        ("floris.hagedoorn", 24, 6, 4),
        ("samira.boukhari", 25, 3, 12),
        # Neighbours who have just joined.
        ("ikram.azzouzi", 4, 1, None),
        ("karin.leeuwestein", 2, 0, None),
        ("sanne.eikenboom", 4, 0, None),
    ],
    "privacy-doe-je-samen": [
        # Nearly everybody of the first group made it.
        ("willemijn.oort", 267, ALL, 234),
        ("daan.brinkhorst-vos", 267, ALL, 238),
        ("floris.hagedoorn", 265, ALL, 237),
        ("mei-lin.cheung", 267, ALL, 235),
        ("pim.sterkenburg", 267, 5, 250),
        ("communicatie", 268, ALL, 242),
        ("teun.ligthart", 265, ALL, 240),
        ("samira.boukhari", 266, ALL, 231),
        ("gulsen.aksoy", 268, ALL, 244),
        ("chantal.monsanto", 267, ALL, 240),
        ("yusuf.demirci", 267, ALL, 237),
        ("wout.dijkgraaf", 268, ALL, 234),
        ("bas.tolhuis", 267, 3, 256),
        # The second group lost more people in Social Services.
        ("esra.toprak", 116, ALL, 92),
        ("gwen.isenia", 117, ALL, 86),
        ("niels.overduin", 116, ALL, 91),
        ("beheerder", 114, ALL, 86),
        ("vera.zandstra", 117, ALL, 80),
        ("ursula.pijnacker", 116, 6, 95),
        ("amina.warsame", 117, ALL, 84),
        ("zoe.adriaanse", 117, 5, 96),
        ("redacteur", 116, ALL, 84),
        ("oumar.diallo", 114, 2, 102),
        # The group of this month has just begun; one enrolled early.
        ("medewerker", 29, 1, 21),
        ("olena.kovalchuk", 7, 3, None),
        ("quincy.leeflang", 9, 2, 3),
        ("xandra.koolhaas", 8, 1, None),
        ("sanne.eikenboom", 8, 2, None),
        ("corrie.vermaas", 6, 0, None),
        ("tarik.ozcelik", 8, 1, None),
    ],
    "de-regels-van-je-project": [
        # The project at the Lindekade.
        ("leroy.pinas", 236, ALL, 207),
        ("kavita.ramdin", 236, ALL, 216),
        ("lotte.wessemius", 235, ALL, 208),
        ("daan.brinkhorst-vos", 234, ALL, 217),
        ("ronald.vlaskamp", 236, ALL, 209),
        ("ulrike.feenstra", 234, ALL, 214),
        ("mirjam.slotboom", 234, 4, 222),
        ("medewerker", 234, 3, 222),
        ("karin.leeuwestein", 235, 4, 221),
        # The new school yard: fewer people, and half of them got stuck.
        ("gerda.poelstra", 81, ALL, 59),
        ("esra.toprak", 81, ALL, 60),
        ("soraya.mangal", 83, ALL, 60),
        ("vincent.maduro", 83, ALL, 65),
        ("nordin.haddaji", 82, 4, 78),
        ("jaap.molendijk", 82, 4, 75),
        ("imke.roozeboom", 83, 4, 61),
        ("niels.overduin", 83, ALL, 65),
        # The project of this month.
        ("hassan.jama", 11, 7, None),
        ("gwen.isenia", 12, 6, 2),
        ("jurre.tamminga", 10, 5, 2),
        ("tarik.ozcelik", 13, 4, None),
        ("petra.waalwijker", 12, 0, None),
        ("bilal.yildirim", 12, 3, 3),
    ],
    "leiden-over-je-eigen-grens-heen": [
        # The first managers, of six departments.
        ("hanneke.terbraak", 312, ALL, 247),
        ("leidinggevende", 312, ALL, 248),
        ("rachid.elouafi", 311, ALL, 247),
        ("gulsen.aksoy", 311, ALL, 256),
        ("soraya.mangal", 310, ALL, 253),
        ("joost.verspeek", 312, ALL, 251),
        ("dirk.hoogerwaard", 311, 4, 291),
        ("ursula.pijnacker", 312, 8, 274),
        # The second group is past the middle.
        ("oumar.diallo", 41, 8, None),
        ("beatrijs.vanloenen", 41, 9, 4),
        ("willemijn.oort", 41, 7, None),
        ("kavita.ramdin", 40, 9, 3),
        ("ronald.vlaskamp", 41, 10, 1),
        ("anouk.schipperijn", 41, 8, None),
        ("wout.dijkgraaf", 41, 6, 2),
        ("communicatie", 40, 9, 1),
        ("jaap.molendijk", 40, 0, None),
    ],
    "slim-en-veilig-met-ai": [
        # The first group, with the employee of the demo.
        ("medewerker", 185, ALL, 157),
        ("djenna.martina", 186, ALL, 152),
        ("bilal.yildirim", 183, ALL, 152),
        ("teun.ligthart", 185, ALL, 152),
        ("samira.boukhari", 184, ALL, 150),
        ("roos.vangelderen", 186, ALL, 156),
        ("olena.kovalchuk", 183, ALL, 148),
        ("vincent.maduro", 183, ALL, 150),
        ("ronald.vlaskamp", 183, ALL, 152),
        ("corrie.vermaas", 185, 2, 175),
        ("pim.sterkenburg", 185, ALL, 156),
        # The second group was full within a day.
        ("evert.hulsbosch", 68, ALL, 38),
        ("anouk.schipperijn", 66, ALL, 37),
        ("fleur.nieuwstraten", 68, ALL, 42),
        ("communicatie", 68, ALL, 42),
        ("vera.zandstra", 67, ALL, 42),
        ("redacteur", 68, ALL, 40),
        ("tarik.ozcelik", 67, ALL, 44),
        ("sanne.eikenboom", 68, ALL, 45),
        ("mei-lin.cheung", 67, ALL, 42),
        ("joost.verspeek", 67, 4, 52),
        ("daan.brinkhorst-vos", 68, ALL, 36),
        ("leidinggevende", 68, 5, 49),
        ("zoe.adriaanse", 65, 3, 53),
        # The third group.
        ("quincy.leeflang", 14, 5, 2),
        ("ursula.pijnacker", 15, 3, 4),
        ("ulrike.feenstra", 15, 4, 1),
        ("soraya.mangal", 14, 2, 1),
        ("niels.overduin", 14, 6, None),
        ("hanneke.terbraak", 15, 1, 2),
        ("esra.toprak", 14, 3, 2),
        ("ikram.azzouzi", 14, 0, None),
    ],
    "welkom-in-het-hele-huis": [
        # Who came in the first months of the year.
        ("fleur.nieuwstraten", 291, ALL, 235),
        ("vincent.maduro", 291, ALL, 229),
        ("roos.vangelderen", 289, ALL, 222),
        ("zoe.adriaanse", 288, ALL, 231),
        ("leroy.pinas", 290, 5, 264),
        # After them.
        ("jurre.tamminga", 199, ALL, 136),
        ("vera.zandstra", 199, ALL, 147),
        ("amina.warsame", 196, ALL, 135),
        ("tarik.ozcelik", 197, ALL, 143),
        # Fewer came in these months.
        ("nordin.haddaji", 104, 4, 77),
        ("sanne.eikenboom", 106, ALL, 43),
        # The newest colleagues.
        ("ikram.azzouzi", 23, 4, 1),
        ("quincy.leeflang", 20, 7, None),
        ("xandra.koolhaas", 22, 5, 3),
    ],
}

# Who left the path, on the day of their last step.
WITHDRAWN = {
    "van-loket-tot-besluit": [
        "petra.waalwijker",
        "ronald.vlaskamp",
        "evert.hulsbosch",
        "pim.sterkenburg",
        "samira.boukhari",
    ],
    "privacy-doe-je-samen": ["bas.tolhuis", "zoe.adriaanse"],
    "de-regels-van-je-project": ["mirjam.slotboom", "medewerker", "jaap.molendijk"],
    "leiden-over-je-eigen-grens-heen": ["dirk.hoogerwaard"],
    "slim-en-veilig-met-ai": ["corrie.vermaas", "zoe.adriaanse"],
}

# How people score the statement of a path when they begin, and how much higher when they look
# back; dealt out over them, so that most of them gain something and some don't.
FIRST_SCORES = [1, 2, 2, 3, 3]
GAINS = [0, 1, 1, 2]

# What some of them noted, for their own eyes: by person and step, in the order of the questions.
NOTES = {
    "van-loket-tot-besluit": {
        "medewerker": {
            "Geef aan waar je nu staat": [
                (
                    "Aan Vergunningen. Ik weet wie het dossier krijgt, maar niet wanneer iemand het "
                    "opent."
                ),
                "Eerst bellen, dan pas een mail sturen.",
            ],
            "Loop één aanvraag na": [
                "Door negen handen. Ik had vijf gezegd.",
                "Die van ons naar het scannen. Dat is één trap lager, en het duurde vier dagen.",
                "Dat ze bij Vergunningen wachten op een nummer dat wij allang hebben.",
            ],
        },
        "imke.roozeboom": {
            "Geef aan waar je nu staat": [
                "Aan Stadsbeheer, waar ik zelf werkte. Daarom bel ik, en mijn collega’s niet.",
                "Niet meer zeggen dat het bij de buren ligt.",
            ],
        },
        "kavita.ramdin": {
            "Maak een afspraak met je buren": [
                "Met Burgerzaken, over tekeningen die ontbreken.",
                "Ik bel dezelfde dag, en ik schrijf het zaaknummer bovenaan.",
                "Dan belt de ander mij, zonder verwijt.",
                "Over drie maanden, bij de koffie op de eerste verdieping.",
            ],
        },
    },
    "privacy-doe-je-samen": {
        "amina.warsame": {
            "Geef aan waar je nu staat": [
                "Namen, adressen en wat mensen me vertellen over thuis.",
                "Vorige maand, en ik vond het spannend.",
                "Of ik een collega van een andere afdeling mag antwoorden.",
            ],
            "Schrijf je drie vragen op": [
                "Waarvoor, wie ziet het, en wanneer gaat het weg?",
                "De jurist uit mijn groep. Haar nummer staat in mijn telefoon.",
                "De geboortedatum is weg. Het telefoonnummer bleef, want we bellen echt.",
            ],
        },
        "teun.ligthart": {
            "Teken de weg van de gegevens": [
                "Op zeven plekken. Twee daarvan kende ik niet.",
                "De gedeelde postbus. Daar stonden aanmeldingen van drie jaar geleden.",
                "Dat niemand de kolom met leeftijden ooit opende.",
            ],
        },
    },
    "leiden-over-je-eigen-grens-heen": {
        "leidinggevende": {
            "Vraag je team drie dingen": [
                "Dat ik altijd eerst vraag hoeveel tijd het kost.",
                "Ze mogen Stadsbeheer bellen zonder het mij te zeggen.",
            ],
            "Schrijf op wat je loslaat": [
                "Ik lees de brieven niet meer mee. Dat doen twee collega’s samen.",
                "Die naar Vergunningen. We bellen nu op maandag en op donderdag.",
                "De teamleider van het wijkteam.",
            ],
        },
    },
    "slim-en-veilig-met-ai": {
        "medewerker": {
            "Schrijf op wat je voortaan doet": [
                "Een termijn van zes weken die nergens stond. Ik had eroverheen gelezen.",
                "Wel voor korte zinnen. Niet voor bedragen en datums.",
                "Mijn maatje van HR. Zij leest alsof ze het niet gelooft.",
            ],
        },
    },
    "welkom-in-het-hele-huis": {
        "quincy.leeflang": {
            "Rijd mee met Stadsbeheer": [
                "Hoeveel meldingen dubbel binnenkomen, omdat twee systemen ze niet delen.",
                "Ze weten uit hun hoofd welke put het eerst volloopt.",
            ],
        },
    },
}
