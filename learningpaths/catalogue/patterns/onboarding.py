from django.utils.translation import gettext_lazy as _

from learningpaths.catalogue.patterns.pattern import Pattern

ONBOARDING = Pattern(
    slug="onboarding",
    name=_("Onboarding"),
    description=_("The first three months of somebody new, with people from the whole house."),
    drafts={
        "nl": {
            "title": "Welkom in het hele huis",
            "summary": "Je eerste drie maanden, met collega’s van meer dan één afdeling.",
            "shared_goal": "[vul in: wat weet en kan iemand na drie maanden?]",
            "objectives": [
                "Kent van drie andere afdelingen iemand bij naam.",
                "Vertelt wat er met het eigen werk gebeurt als het verder gaat.",
                "Weet waar hulp te vinden is.",
            ],
            "audience": "Wie nieuw is, en wie van werk wisselt",
            "sponsor": "[vul in: de rol van wie dit mogelijk maakt]",
            "commitments": ["Een vaste collega om vragen aan te stellen."],
            "weeks": 13,
            "stages": [
                {
                    "title": "Voor je eerste dag",
                    "weeks": "Vooraf",
                    "intro": "Je weet waar je naartoe gaat en wie je opvangt.",
                    "steps": [
                        (
                            "text",
                            {
                                "title": "Lees hoe je eerste dag gaat",
                                "minutes": 5,
                                "body": "<p>[vul in: waar en hoe laat, en wie er op je wacht]</p>"
                                "<p>[vul in: wat je meeneemt, en hoe je erin komt]</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Je eerste week",
                    "weeks": "Week 1",
                    "intro": "Je ziet het werk van je eigen afdeling en van de buren.",
                    "steps": [
                        (
                            "read",
                            {
                                "title": "Lees wat wij voor wie doen",
                                "minutes": 15,
                                "why": "[vul in: wat wil je dat iemand hieruit onthoudt?]",
                            },
                        ),
                        (
                            "joint",
                            {
                                "title": "Drink koffie met een andere afdeling",
                                "minutes": 30,
                                "body": "<p>Vraag een collega van een andere afdeling: waar wacht "
                                "jij op, en op wie?</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Je eerste maand",
                    "weeks": "Week 2 tot 4",
                    "intro": "Je loopt mee, en ontmoet wie tegelijk begon.",
                    "steps": [
                        (
                            "practise",
                            {
                                "title": "Volg één zaak door het huis",
                                "minutes": 120,
                                "body": "<p>Kies iets dat jij hebt afgerond. Ga langs bij wie er "
                                "daarna mee werkt, en vraag wat die nodig heeft.</p>"
                                "<p>[vul in: bij wie iemand kan beginnen]</p>",
                                "prompts": ["Wat weet je nu wat je eerst niet wist?"],
                            },
                        ),
                        (
                            "session",
                            {
                                "title": "Ontmoet wie ook nieuw is",
                                "minutes": 90,
                                "body": "<p>Nieuwe collega’s van verschillende afdelingen "
                                "vertellen wat hun opvalt.</p>"
                                "<p>[vul in: de tijden, en wie de bijeenkomst leidt]</p>",
                                "bring": "Eén ding dat je verbaasde",
                            },
                        ),
                    ],
                },
                {
                    "title": "Na drie maanden",
                    "weeks": "Week 13",
                    "intro": "Je kijkt terug, en helpt wie na jou komt.",
                    "steps": [
                        (
                            "reflect",
                            {
                                "title": "Kijk terug op je begin",
                                "minutes": 15,
                                "statement": "Ik weet bij wie ik moet zijn.",
                                "prompts": [
                                    "Wie hielp je het meest?",
                                    "Wat had je eerder willen weten?",
                                ],
                            },
                        ),
                        (
                            "challenge",
                            {
                                "title": "Maak het makkelijker voor de volgende",
                                "minutes": 45,
                                "days": 14,
                                "body": "<p>Verander met iemand die tegelijk begon één ding dat "
                                "jullie in de weg zat.</p>",
                            },
                        ),
                    ],
                },
            ],
        },
        "en": {
            "title": "Welcome to the whole house",
            "summary": "Your first three months, with colleagues of more than one department.",
            "shared_goal": "[fill in: what does somebody know and do after three months?]",
            "objectives": [
                "Knows somebody by name in three other departments.",
                "Tells what happens to their own work when it goes on.",
                "Knows where to find help.",
            ],
            "audience": "Who is new, and who changes jobs",
            "sponsor": "[fill in: the role of who makes this possible]",
            "commitments": ["One colleague to ask anything."],
            "weeks": 13,
            "stages": [
                {
                    "title": "Before your first day",
                    "weeks": "Before",
                    "intro": "You know where to go and who meets you.",
                    "steps": [
                        (
                            "text",
                            {
                                "title": "Read how your first day goes",
                                "minutes": 5,
                                "body": "<p>[fill in: where and when, and who waits for you]</p>"
                                "<p>[fill in: what to bring, and how to get in]</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Your first week",
                    "weeks": "Week 1",
                    "intro": "You see the work of your own department and its neighbours.",
                    "steps": [
                        (
                            "read",
                            {
                                "title": "Read what we do for whom",
                                "minutes": 15,
                                "why": "[fill in: what should somebody remember of this?]",
                            },
                        ),
                        (
                            "joint",
                            {
                                "title": "Have coffee with another department",
                                "minutes": 30,
                                "body": "<p>Ask a colleague of another department: what do you "
                                "wait for, and for whom?</p>",
                            },
                        ),
                    ],
                },
                {
                    "title": "Your first month",
                    "weeks": "Week 2 to 4",
                    "intro": "You walk along, and meet who began when you did.",
                    "steps": [
                        (
                            "practise",
                            {
                                "title": "Follow one case through the house",
                                "minutes": 120,
                                "body": "<p>Choose something you finished. Visit who works with it "
                                "next, and ask what they need.</p>"
                                "<p>[fill in: with whom somebody can begin]</p>",
                                "prompts": ["What do you know now that you didn’t before?"],
                            },
                        ),
                        (
                            "session",
                            {
                                "title": "Meet who is new as well",
                                "minutes": 90,
                                "body": "<p>New colleagues of several departments tell what "
                                "strikes them.</p>"
                                "<p>[fill in: the times, and who leads the meeting]</p>",
                                "bring": "One thing that surprised you",
                            },
                        ),
                    ],
                },
                {
                    "title": "After three months",
                    "weeks": "Week 13",
                    "intro": "You look back, and help who comes after you.",
                    "steps": [
                        (
                            "reflect",
                            {
                                "title": "Look back on your beginning",
                                "minutes": 15,
                                "statement": "I know whom to turn to.",
                                "prompts": [
                                    "Who helped you most?",
                                    "What would you have liked to know earlier?",
                                ],
                            },
                        ),
                        (
                            "challenge",
                            {
                                "title": "Make it easier for the next one",
                                "minutes": 45,
                                "days": 14,
                                "body": "<p>Change one thing that was in your way, with somebody "
                                "who began when you did.</p>",
                            },
                        ),
                    ],
                },
            ],
        },
    },
)
