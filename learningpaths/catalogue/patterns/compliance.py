from django.utils.translation import gettext_lazy as _

from learningpaths.catalogue.patterns.pattern import Pattern

COMPLIANCE = Pattern(
    slug="compliance",
    name=_("Compliance across departments"),
    description=_("One rule that several departments keep together, from why to showing it."),
    drafts={
        "nl": {
            "title": "Samen aan de regel voldoen",
            "summary": "Wat één regel van elke afdeling vraagt, en hoe je hem samen nakomt.",
            "shared_goal": "[vul in: welke regel kom je samen na, en vanaf wanneer?]",
            "objectives": [
                "Vertelt waarom de regel er is.",
                "Herkent in een zaak wat de eigen afdeling moet doen.",
                "Weet wie het overneemt en wat die nodig heeft.",
            ],
            "audience": "[vul in: voor wie, in één regel]",
            "sponsor": "[vul in: de rol van wie dit mogelijk maakt]",
            "commitments": ["Tijd in het rooster voor alle verplichte stappen."],
            "weeks": 6,
            "stages": [
                {
                    "title": "Waarom de regel er is",
                    "weeks": "Week 1",
                    "intro": "Je weet wie er last heeft als het misgaat.",
                    "steps": [
                        (
                            "text",
                            {
                                "title": "Lees wat de regel beschermt",
                                "minutes": 10,
                                "body": "<p>[vul in: de regel in je eigen woorden]</p>"
                                "<p>[vul in: wat er gebeurt met wie het treft als het misgaat]</p>",
                            },
                        ),
                        (
                            "read",
                            {
                                "title": "Lees hoe het ergens misging",
                                "minutes": 10,
                                "why": "[vul in: waar let je op als je dit leest?]",
                            },
                        ),
                    ],
                },
                {
                    "title": "Wat de regel van ieder vraagt",
                    "weeks": "Week 2 en 3",
                    "intro": "Je kent jouw deel, en dat van wie na jou komt.",
                    "steps": [
                        (
                            "text",
                            {
                                "title": "Lees wat jouw afdeling doet",
                                "minutes": 15,
                                "body": "<p>[vul in: per afdeling wat die doet, en wanneer]</p>",
                            },
                        ),
                        (
                            "check",
                            {
                                "title": "Toets wat jouw deel is",
                                "minutes": 5,
                                "question": "[vul in: een vraag uit een gewone werkdag]",
                                "right": "[vul in: het goede antwoord]",
                                "wrong": "[vul in: een fout antwoord dat vaak voorkomt]",
                                "why": "[vul in: waarom dit het goede antwoord is]",
                            },
                        ),
                        (
                            "joint",
                            {
                                "title": "Leg een zaak naast die van een ander",
                                "minutes": 60,
                                "body": "<p>Neem met een collega van een andere afdeling één zaak "
                                "door. Schrijf op waar die van hand tot hand gaat.</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Samen een zaak doen",
                    "weeks": "Week 4 en 5",
                    "intro": "Je oefent de overdracht met echte mensen.",
                    "steps": [
                        (
                            "session",
                            {
                                "title": "Doe samen een zaak",
                                "minutes": 120,
                                "body": "<p>De groep loopt één zaak door, van begin tot eind. "
                                "Ieder doet het eigen deel hardop.</p>"
                                "<p>[vul in: de tijden, en wie de bijeenkomst leidt]</p>",
                                "bring": "Eén zaak waar je over twijfelde",
                            },
                        ),
                        (
                            "challenge",
                            {
                                "title": "Verbeter één overdracht",
                                "minutes": 60,
                                "days": 14,
                                "body": "<p>Kies met je groep één plek waar iets blijft liggen. "
                                "Verander die, en kijk twee weken wat er gebeurt.</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Laten zien dat het klopt",
                    "weeks": "Week 6",
                    "intro": "Je weet wat je bewaart, en wie je belt bij twijfel.",
                    "rule": "in_order",
                    "steps": [
                        (
                            "check",
                            {
                                "title": "Toets een hele zaak",
                                "minutes": 10,
                                "question": "[vul in: een zaak die langs drie afdelingen gaat]",
                                "right": "[vul in: het goede antwoord]",
                                "wrong": "[vul in: een fout antwoord dat vaak voorkomt]",
                                "why": "[vul in: waarom dit het goede antwoord is]",
                            },
                        ),
                        (
                            "reflect",
                            {
                                "title": "Kijk terug",
                                "minutes": 10,
                                "prompts": ["Wie bel je de volgende keer bij twijfel?"],
                            },
                        ),
                    ],
                },
            ],
        },
        "en": {
            "title": "Keeping the rule together",
            "summary": "What one rule asks of each department, and how to keep it together.",
            "shared_goal": "[fill in: which rule do you keep together, and from when?]",
            "objectives": [
                "Tells why the rule is there.",
                "Sees in a case what their own department has to do.",
                "Knows who takes over and what they need.",
            ],
            "audience": "[fill in: for whom, in one line]",
            "sponsor": "[fill in: the role of who makes this possible]",
            "commitments": ["Time in the roster for all required steps."],
            "weeks": 6,
            "stages": [
                {
                    "title": "Why the rule is there",
                    "weeks": "Week 1",
                    "intro": "You know who suffers when it goes wrong.",
                    "steps": [
                        (
                            "text",
                            {
                                "title": "Read what the rule protects",
                                "minutes": 10,
                                "body": "<p>[fill in: the rule in your own words]</p>"
                                "<p>[fill in: what happens to whom when it goes wrong]</p>",
                            },
                        ),
                        (
                            "read",
                            {
                                "title": "Read how it went wrong somewhere",
                                "minutes": 10,
                                "why": "[fill in: what to look for when you read this?]",
                            },
                        ),
                    ],
                },
                {
                    "title": "What the rule asks of each",
                    "weeks": "Week 2 and 3",
                    "intro": "You know your part, and that of who comes after you.",
                    "steps": [
                        (
                            "text",
                            {
                                "title": "Read what your department does",
                                "minutes": 15,
                                "body": "<p>[fill in: what each department does, and when]</p>",
                            },
                        ),
                        (
                            "check",
                            {
                                "title": "Check what your part is",
                                "minutes": 5,
                                "question": "[fill in: a question from an ordinary day at work]",
                                "right": "[fill in: the right answer]",
                                "wrong": "[fill in: a wrong answer that is often given]",
                                "why": "[fill in: why this is the right answer]",
                            },
                        ),
                        (
                            "joint",
                            {
                                "title": "Lay a case next to that of another",
                                "minutes": 60,
                                "body": "<p>Go through one case with a colleague of another "
                                "department. Write down where it changes hands.</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Doing a case together",
                    "weeks": "Week 4 and 5",
                    "intro": "You practise the handover with real people.",
                    "steps": [
                        (
                            "session",
                            {
                                "title": "Do a case together",
                                "minutes": 120,
                                "body": "<p>The group goes through one case, from start to end. "
                                "Everybody does their own part aloud.</p>"
                                "<p>[fill in: the times, and who leads the meeting]</p>",
                                "bring": "One case you had doubts about",
                            },
                        ),
                        (
                            "challenge",
                            {
                                "title": "Improve one handover",
                                "minutes": 60,
                                "days": 14,
                                "body": "<p>Choose one place with your group where work waits. "
                                "Change it, and see for two weeks what happens.</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Showing that it is right",
                    "weeks": "Week 6",
                    "intro": "You know what to keep, and whom to call in doubt.",
                    "rule": "in_order",
                    "steps": [
                        (
                            "check",
                            {
                                "title": "Check a whole case",
                                "minutes": 10,
                                "question": "[fill in: a case that passes three departments]",
                                "right": "[fill in: the right answer]",
                                "wrong": "[fill in: a wrong answer that is often given]",
                                "why": "[fill in: why this is the right answer]",
                            },
                        ),
                        (
                            "reflect",
                            {
                                "title": "Look back",
                                "minutes": 10,
                                "prompts": ["Whom do you call next time you are in doubt?"],
                            },
                        ),
                    ],
                },
            ],
        },
    },
)
