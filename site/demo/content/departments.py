"""The departments of the demo organisation: three directorates, eight departments below them."""

DIRECTORATES = [
    {"code": "DV", "name": "Dienstverlening", "name_en": "Services"},
    {"code": "ST", "name": "Stad", "name_en": "City"},
    {"code": "BV", "name": "Bedrijfsvoering", "name_en": "Operations"},
]

DEPARTMENTS = [
    {
        "code": "BZ",
        "name": "Burgerzaken",
        "name_en": "Civil Affairs",
        "yarn": 1,
        "headcount": 38,
        "parent": "DV",
    },
    {
        "code": "VG",
        "name": "Vergunningen",
        "name_en": "Permits",
        "yarn": 2,
        "headcount": 26,
        "parent": "DV",
    },
    {
        "code": "ICT",
        "name": "ICT & Data",
        "name_en": "ICT & Data",
        "yarn": 3,
        "headcount": 31,
        "parent": "BV",
    },
    {
        "code": "COM",
        "name": "Communicatie",
        "name_en": "Communications",
        "yarn": 4,
        "headcount": 14,
        "parent": "BV",
    },
    {
        "code": "SD",
        "name": "Sociaal Domein",
        "name_en": "Social Services",
        "yarn": 5,
        "headcount": 64,
        "parent": "ST",
    },
    {
        "code": "JZ",
        "name": "Juridische Zaken",
        "name_en": "Legal Affairs",
        "yarn": 6,
        "headcount": 12,
        "parent": "BV",
    },
    {
        "code": "SB",
        "name": "Stadsbeheer",
        "name_en": "Public Works",
        "yarn": 7,
        "headcount": 72,
        "parent": "ST",
    },
    {
        "code": "HR",
        "name": "HR",
        "name_en": "HR",
        "yarn": 8,
        "headcount": 11,
        "parent": "BV",
    },
]

# Who manages what, by the part of their address before the @.
MANAGERS = {
    "DV": ["hanneke.terbraak"],
    "ST": ["oumar.diallo"],
    "BV": ["beatrijs.vanloenen"],
    "BZ": ["leidinggevende"],
    "VG": ["rachid.elouafi"],
    "ICT": ["joost.verspeek"],
    "COM": ["ursula.pijnacker"],
    "SD": ["gulsen.aksoy"],
    "JZ": ["willemijn.oort"],
    "SB": ["dirk.hoogerwaard"],
    "HR": ["soraya.mangal"],
}
