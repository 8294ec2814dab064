"""What the front page and the settings of the demo organisation say, in Dutch and in English."""

CONTACT_EMAIL = "leren@vlietmonde.example"

SITE = {
    "organisation_name": "Gemeente Vlietmonde",
    "about_nl": (
        "De leerplek van gemeente Vlietmonde. Hier volg je leerpaden met collega’s die je "
        "anders niet tegenkomt."
    ),
    "about_en": (
        "The learning place of the municipality of Vlietmonde. Follow learning paths with "
        "colleagues you would not meet otherwise."
    ),
    "contact_email": CONTACT_EMAIL,
}

# What the front page shows as long as no editor has chosen.
HOME = {
    "lead": {
        "nl": (
            "De kennis die jij zoekt, zit vaak drie deuren verderop. Volg een leerpad met "
            "collega’s van andere afdelingen, begeleid zelf een werkvorm, of kijk af hoe anderen "
            "het deden."
        ),
        "en": (
            "What you need to know is often three doors down the corridor. Follow a learning "
            "path with colleagues of other departments, lead a guide yourself, or see how others "
            "did it."
        ),
    },
    "featured_path": "van-loket-tot-besluit",
    "lead_case": "drie-loketten-een-antwoord",
    "signals": [
        "besluit-zonder-ons",
        "van-wie-was-dit",
        "geen-zicht-op-de-buren",
        "niemand-ziet-het-geheel",
        "steeds-dezelfde-gezichten",
    ],
}
