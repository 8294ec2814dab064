"""What the people of the demo organisation have done so far.

Each row: the part of the address before the @, days ago that they enrolled, how many of the
required steps they did since, and days ago that they stopped (None while they go on).
`ALL` is every required step. The steps are spread evenly over the days since they enrolled.
"""

ALL = None

VAN_LOKET_TOT_BESLUIT = [
    # The spring group is through.
    ("anouk.schipperijn", 160, ALL, None),
    ("corrie.vermaas", 160, ALL, None),
    ("hassan.jama", 160, ALL, None),
    ("kavita.ramdin", 158, ALL, None),
    ("niels.overduin", 157, ALL, None),
    ("esra.toprak", 160, ALL, None),
    ("gwen.isenia", 155, ALL, None),
    ("evert.hulsbosch", 160, 7, 118),
    ("pim.sterkenburg", 156, 3, 140),
    # The present group is somewhere along the way.
    ("medewerker", 24, 6, None),
    ("bilal.yildirim", 26, 9, None),
    ("djenna.martina", 26, 8, None),
    ("fleur.nieuwstraten", 25, 5, None),
    ("imke.roozeboom", 26, 10, None),
    ("jurre.tamminga", 25, 9, None),
    ("lotte.wessemius", 23, 4, None),
    ("rachid.elouafi", 26, 2, None),
    ("mei-lin.cheung", 25, 9, None),
    ("olena.kovalchuk", 24, 8, None),
    ("roos.vangelderen", 22, 1, None),
    ("daan.brinkhorst-vos", 26, 10, None),
    ("floris.hagedoorn", 25, 6, None),
    ("samira.boukhari", 20, 3, 6),
    # Neighbours who have just joined.
    ("ikram.azzouzi", 5, 1, None),
    ("karin.leeuwestein", 3, 0, None),
    ("sanne.eikenboom", 2, 0, None),
]

ENROLMENTS = {"van-loket-tot-besluit": VAN_LOKET_TOT_BESLUIT}

# Notes of the demo employee, to show that they are kept: step, question by its number, answer.
NOTES = {
    "van-loket-tot-besluit": [
        (
            "medewerker",
            "Geef aan waar je nu staat",
            2,
            [
                (
                    "Aan Vergunningen. Ik weet wie het dossier krijgt, maar niet wanneer iemand het "
                    "opent."
                ),
                "Eerst bellen, dan pas een mail sturen.",
            ],
        ),
    ]
}
