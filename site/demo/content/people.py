"""The people of the demo organisation. Every name is invented."""

DOMAIN = "vlietmonde.example"
PASSWORD = "samen-leren-2026"  # noqa: S105 -- printed by load_demo, which refuses on a real site

# One account per role, to sign in with; the role names are those of `home.services`.
ACCOUNTS = [
    {
        "name": "medewerker",
        "role": "employee",
        "first_name": "Noor",
        "last_name": "Terlouw",
        "department": "BZ",
    },
    {
        "name": "leidinggevende",
        "role": "manager",
        "first_name": "Marijn",
        "last_name": "Oosterveld",
        "department": "BZ",
    },
    {
        "name": "redacteur",
        "role": "editor",
        "first_name": "Ilse",
        "last_name": "Kamperman",
        "department": "HR",
    },
    {
        "name": "communicatie",
        "role": "communications",
        "first_name": "Farah",
        "last_name": "Benhaddou",
        "department": "COM",
    },
    {
        "name": "beheerder",
        "role": "administrator",
        "first_name": "Stef",
        "last_name": "Rademaker",
        "department": "ICT",
    },
]

# First name, last name, department, in it since; who came in the past year: so many days ago.
COLLEAGUES = [
    ("Hanneke", "ter Braak", "DV", "2019-03-01"),
    ("Oumar", "Diallo", "ST", "2021-09-01"),
    ("Beatrijs", "van Loenen", "BV", "2017-01-01"),
    ("Anouk", "Schipperijn", "BZ", "2018-05-01"),
    ("Bilal", "Yildirim", "BZ", "2020-02-01"),
    ("Corrie", "Vermaas", "BZ", "2009-11-01"),
    ("Djenna", "Martina", "BZ", "2023-04-01"),
    ("Evert", "Hulsbosch", "BZ", "2014-08-01"),
    ("Fleur", "Nieuwstraten", "BZ", 310),
    ("Rachid", "el Ouafi", "VG", "2016-06-01"),
    ("Gerda", "Poelstra", "VG", "2006-01-01"),
    ("Hassan", "Jama", "VG", "2021-03-01"),
    ("Imke", "Roozeboom", "VG", 170),
    ("Jurre", "Tamminga", "VG", 215),
    ("Kavita", "Ramdin", "VG", "2017-12-01"),
    ("Lotte", "Wessemius", "VG", "2022-07-01"),
    ("Joost", "Verspeek", "ICT", "2015-04-01"),
    ("Mei-Lin", "Cheung", "ICT", "2020-11-01"),
    ("Niels", "Overduin", "ICT", "2018-10-01"),
    ("Olena", "Kovalchuk", "ICT", "2023-01-01"),
    ("Pim", "Sterkenburg", "ICT", "2012-05-01"),
    ("Quincy", "Leeflang", "ICT", 30),
    ("Roos", "van Gelderen", "ICT", 305),
    ("Samira", "Boukhari", "COM", "2021-05-01"),
    ("Teun", "Ligthart", "COM", 240),
    ("Ursula", "Pijnacker", "COM", "2011-09-01"),
    ("Vera", "Zandstra", "COM", 210),
    ("Gülşen", "Aksoy", "SD", "2016-01-01"),
    ("Wout", "Dijkgraaf", "SD", "2013-03-01"),
    ("Xandra", "Koolhaas", "SD", 40),
    ("Yusuf", "Demirci", "SD", "2018-02-01"),
    ("Zoë", "Adriaanse", "SD", 330),
    ("Amina", "Warsame", "SD", 205),
    ("Bas", "Tolhuis", "SD", "2010-10-01"),
    ("Chantal", "Monsanto", "SD", "2017-07-01"),
    ("Willemijn", "Oort", "JZ", "2014-01-01"),
    ("Daan", "Brinkhorst-Vos", "JZ", "2021-01-01"),
    ("Esra", "Toprak", "JZ", "2019-11-01"),
    ("Floris", "Hagedoorn", "JZ", "2022-09-01"),
    ("Gwen", "Isenia", "JZ", "2023-06-01"),
    ("Dirk", "Hoogerwaard", "SB", "2008-04-01"),
    ("Henk", "Buitendam", "SB", "2001-09-01"),
    ("Ikram", "Azzouzi", "SB", 35),
    ("Jaap", "Molendijk", "SB", "2005-05-01"),
    ("Karin", "Leeuwestein", "SB", "2016-10-01"),
    ("Leroy", "Pinas", "SB", 315),
    ("Mirjam", "Slotboom", "SB", "2015-02-01"),
    ("Nordin", "Haddaji", "SB", 115),
    ("Petra", "Waalwijker", "SB", "2011-06-01"),
    ("Soraya", "Mangal", "HR", "2018-09-01"),
    ("Ronald", "Vlaskamp", "HR", "2013-11-01"),
    ("Sanne", "Eikenboom", "HR", 120),
    ("Tarik", "Ozcelik", "HR", 220),
    ("Ulrike", "Feenstra", "HR", "2009-08-01"),
    ("Vincent", "Maduro", "HR", 300),
]

# Where somebody worked before: the part of the address before the @, department, from.
# It lasted until the present placement began.
EARLIER_PLACEMENTS = [
    ("anouk.schipperijn", "SD", "2012-01-01"),
    ("rachid.elouafi", "BZ", "2010-09-01"),
    ("imke.roozeboom", "SB", "2014-03-01"),
    ("niels.overduin", "BZ", "2013-05-01"),
    ("teun.ligthart", "HR", "2015-01-01"),
    ("gulsen.aksoy", "BZ", "2011-02-01"),
    ("esra.toprak", "VG", "2016-04-01"),
    ("karin.leeuwestein", "VG", "2009-01-01"),
    ("soraya.mangal", "SD", "2014-06-01"),
]
ACCOUNT_SINCE = "2022-01-01"
