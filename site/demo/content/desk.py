"""What waits at the desk of the demo: drafts on their way to a final editor. Days are counted back
from the one on which the demo is loaded."""

# A practice example that was submitted and waits; it is complete, so it can be approved.
SUBMITTED = {
    "slug": "een-rooster-voor-twee-balies",
    "title": "Eén rooster voor twee balies",
    "summary": "Twee afdelingen maakten samen een rooster. Nu staat er nooit meer iemand alleen.",
    "organisation": "Gemeente Vlietmonde",
    "sector": "gemeente",
    "size": "large",
    "departments": ["BZ", "SD"],
    "themes": ["kennis-delen"],
    "signals": ["van-wie-was-dit"],
    "occasion": (
        "<p>Op dinsdag stonden er twee rijen. Bij Burgerzaken wachtten mensen een uur, bij het "
        "Sociaal domein was de balie dicht. Allebei de afdelingen zochten iemand voor de "
        "middag.</p>"
    ),
    "approach": (
        "<p>De twee roosteraars gingen een ochtend naast elkaar zitten. Ze legden hun roosters op "
        "één tafel en zochten de uren waarop ze elkaar konden helpen.</p>"
        "<p>Daarna leerden zes mensen de tien meest gestelde vragen van de andere balie.</p>"
    ),
    "results": [
        {
            "what": "Uren waarop een balie dicht was",
            "before": "9",
            "after": "2",
            "unit": "uur per maand",
            "n": 24,
            "period": "Drie maanden voor en drie maanden na",
            "how": "Geteld in de roosters van beide afdelingen",
        },
    ],
    "lessons": [
        {
            "title": "Vraag eerst wie er wil",
            "text": "Twee mensen stonden op het rooster zonder dat ze het wisten. Dat kostte tijd.",
        },
    ],
}
SUBMITTED_BY, SUBMITTED_DAYS_AGO = "communicatie2", 3

# A change of a guide that is online, sent back with a reason and a question at one field.
SENT_BACK = "luisteren-in-drie-lagen"
SENT_BACK_SUMMARY = "Oefen in drietallen met actief luisteren op feitelijk en affectief niveau."
SENT_BACK_BY, SENT_BACK_TO, SENT_BACK_DAYS_AGO = "eindredacteur", "redacteur", 1
REASON = (
    "De nieuwe zin is moeilijker dan de oude. Kun je hem schrijven zoals je het aan tafel zou "
    "zeggen?"
)
COMMENTED_ON = "summary"
COMMENT = "‘Affectief niveau’: bedoel je hier het gevoel?"
