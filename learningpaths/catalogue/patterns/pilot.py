from django.utils.translation import gettext_lazy as _

from learningpaths.catalogue.patterns.pattern import Pattern

PILOT = Pattern(
    slug="pilot",
    name=_("Pilot of four weeks"),
    description=_("Try something new with a few departments, and decide together how to go on."),
    drafts={
        "nl": {
            "title": "Proef van vier weken",
            "summary": "In vier weken samen iets nieuws proberen, en daarna beslissen.",
            "shared_goal": "[vul in: wat is over vier weken anders, en waaraan zie je dat?]",
            "objectives": [
                "Vertelt wat een andere afdeling nodig heeft.",
                "Probeert een nieuwe manier van werken uit met een collega van elders.",
                "Beslist met de groep wat blijft en wat stopt.",
            ],
            "audience": "[vul in: voor wie, in één regel]",
            "sponsor": "[vul in: de rol van wie dit mogelijk maakt]",
            "commitments": ["Twee uur per week voor iedereen die meedoet."],
            "weeks": 4,
            "stages": [
                {
                    "title": "Kennismaken",
                    "weeks": "Week 1",
                    "intro": "Je weet waarom we dit proberen, en met wie.",
                    "steps": [
                        (
                            "reflect",
                            {
                                "title": "Kijk hoe je ervoor staat",
                                "minutes": 10,
                                "statement": "Ik weet bij wie ik moet zijn op de andere afdeling.",
                                "prompts": ["Wat hoop je over vier weken te kunnen?"],
                            },
                        ),
                        (
                            "text",
                            {
                                "title": "Lees waarom we dit proberen",
                                "minutes": 10,
                                "body": "<p>[vul in: wat hapert er nu, en voor wie?]</p>"
                                "<p>[vul in: wat gaan we vier weken anders doen?]</p>",
                            },
                        ),
                        (
                            "session",
                            {
                                "title": "Ontmoet de groep",
                                "minutes": 90,
                                "body": "<p>Iedereen vertelt wat een gewone dag vraagt. "
                                "Daarna spreken we af wie met wie begint.</p>"
                                "<p>[vul in: de tijden, en wie de bijeenkomst leidt]</p>",
                                "bring": "Eén voorbeeld uit je eigen week",
                            },
                        ),
                    ],
                },
                {
                    "title": "Proberen",
                    "weeks": "Week 2",
                    "intro": "Je probeert het in je eigen werk.",
                    "steps": [
                        (
                            "practise",
                            {
                                "title": "Probeer het één dag",
                                "minutes": 60,
                                "body": "<p>[vul in: wat doet iemand die dag anders?]</p>",
                                "prompts": ["Wat ging er anders dan je dacht?"],
                            },
                        ),
                        (
                            "joint",
                            {
                                "title": "Loop mee met een collega",
                                "minutes": 120,
                                "body": "<p>Ga een halve dag mee met iemand van een andere "
                                "afdeling. Kijk en vraag, los niets op.</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Elkaar helpen",
                    "weeks": "Week 3",
                    "intro": "Je brengt in waar je op vastloopt.",
                    "steps": [
                        (
                            "read",
                            {
                                "title": "Lees hoe een ander dit deed",
                                "minutes": 10,
                                "why": "[vul in: wat haal je uit dit voorbeeld?]",
                            },
                        ),
                        (
                            "session",
                            {
                                "title": "Bespreek waar je op vastloopt",
                                "minutes": 90,
                                "body": "<p>Drie mensen brengen een vraag in. De anderen vragen "
                                "door en geven pas daarna advies.</p>"
                                "<p>[vul in: de tijden, en wie de bijeenkomst leidt]</p>",
                                "bring": "Eén vraag uit je werk",
                            },
                        ),
                    ],
                },
                {
                    "title": "Beslissen",
                    "weeks": "Week 4",
                    "intro": "Je kijkt terug en beslist wat blijft.",
                    "steps": [
                        (
                            "reflect",
                            {
                                "title": "Kijk terug",
                                "minutes": 15,
                                "statement": "Ik weet bij wie ik moet zijn op de andere afdeling.",
                                "prompts": ["Wat houd je?", "Waar stop je mee?"],
                            },
                        ),
                        (
                            "challenge",
                            {
                                "title": "Maak één afspraak die blijft",
                                "minutes": 60,
                                "days": 7,
                                "body": "<p>Kies met je groep één verandering die blijft. Schrijf "
                                "op wie hem bewaakt.</p>",
                            },
                        ),
                    ],
                },
            ],
        },
        "en": {
            "title": "Pilot of four weeks",
            "summary": "Try something new together for four weeks, and then decide.",
            "shared_goal": "[fill in: what is different in four weeks, and how will you see it?]",
            "objectives": [
                "Tells what another department needs.",
                "Tries a new way of working with a colleague from elsewhere.",
                "Decides with the group what stays and what stops.",
            ],
            "audience": "[fill in: for whom, in one line]",
            "sponsor": "[fill in: the role of who makes this possible]",
            "commitments": ["Two hours a week for everybody who takes part."],
            "weeks": 4,
            "stages": [
                {
                    "title": "Getting to know each other",
                    "weeks": "Week 1",
                    "intro": "You know why we try this, and with whom.",
                    "steps": [
                        (
                            "reflect",
                            {
                                "title": "See where you stand",
                                "minutes": 10,
                                "statement": "I know whom to turn to in the other department.",
                                "prompts": ["What do you hope to be able to do in four weeks?"],
                            },
                        ),
                        (
                            "text",
                            {
                                "title": "Read why we try this",
                                "minutes": 10,
                                "body": "<p>[fill in: what goes wrong now, and for whom?]</p>"
                                "<p>[fill in: what will we do otherwise for four weeks?]</p>",
                            },
                        ),
                        (
                            "session",
                            {
                                "title": "Meet the group",
                                "minutes": 90,
                                "body": "<p>Everybody tells what an ordinary day asks. Then we "
                                "agree who begins with whom.</p>"
                                "<p>[fill in: the times, and who leads the meeting]</p>",
                                "bring": "One example from your own week",
                            },
                        ),
                    ],
                },
                {
                    "title": "Trying",
                    "weeks": "Week 2",
                    "intro": "You try it in your own work.",
                    "steps": [
                        (
                            "practise",
                            {
                                "title": "Try it for a day",
                                "minutes": 60,
                                "body": "<p>[fill in: what does somebody do otherwise that day?]"
                                "</p>",
                                "prompts": ["What went otherwise than you thought?"],
                            },
                        ),
                        (
                            "joint",
                            {
                                "title": "Walk along with a colleague",
                                "minutes": 120,
                                "body": "<p>Spend half a day with somebody of another department. "
                                "Look and ask, solve nothing.</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Helping each other",
                    "weeks": "Week 3",
                    "intro": "You bring in what you are stuck on.",
                    "steps": [
                        (
                            "read",
                            {
                                "title": "Read how others did this",
                                "minutes": 10,
                                "why": "[fill in: what do you get from this example?]",
                            },
                        ),
                        (
                            "session",
                            {
                                "title": "Discuss what you are stuck on",
                                "minutes": 90,
                                "body": "<p>Three people bring in a question. The others ask on, "
                                "and only then give advice.</p>"
                                "<p>[fill in: the times, and who leads the meeting]</p>",
                                "bring": "One question from your work",
                            },
                        ),
                    ],
                },
                {
                    "title": "Deciding",
                    "weeks": "Week 4",
                    "intro": "You look back and decide what stays.",
                    "steps": [
                        (
                            "reflect",
                            {
                                "title": "Look back",
                                "minutes": 15,
                                "statement": "I know whom to turn to in the other department.",
                                "prompts": ["What do you keep?", "What do you stop doing?"],
                            },
                        ),
                        (
                            "challenge",
                            {
                                "title": "Make one agreement that stays",
                                "minutes": 60,
                                "days": 7,
                                "body": "<p>Choose one change with your group that stays. Write "
                                "down who looks after it.</p>",
                            },
                        ),
                    ],
                },
            ],
        },
    },
)
