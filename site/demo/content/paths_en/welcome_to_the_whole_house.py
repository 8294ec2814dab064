"""The English words of the path for new colleagues."""

WELCOME_TO_THE_WHOLE_HOUSE = {
    "slug": "welcome-to-the-whole-house",
    "title": "Welcome to the whole house",
    "summary": "Just started? Get to know the neighbours in eight weeks, and keep your fresh eyes a while.",
    "audience": "Everyone who has been here for less than a year, in any department and on any contract.",
    "shared_goal": (
        "After eight weeks every new colleague knows five people outside their own "
        "department. And the house has changed one thing because somebody new asked."
    ),
    "background": (
        "<p>In your first weeks you get to know your own department. Everybody there is busy "
        "with it, and so are you. Who comes before you in the line, and who comes after, you "
        "only hear when something is left lying.</p>"
        "<p>This path runs beside your induction. It takes about an hour a week. You follow "
        "it with people who started when you did, and who each work somewhere else.</p>"
    ),
    "objectives": [
        "Say in one sentence what each department does.",
        "Find the right colleague for a resident’s question.",
        "Explain who waits for your work, and whom you wait for.",
        "Ask a question about something that seems to go without saying here.",
    ],
    "sponsor": "Head of HR",
    "commitments": [
        "Agrees with every manager that new colleagues get eight hours for this path.",
        "Sits at the long table every month in person.",
        "Answers every proposal from the last meeting within two weeks.",
    ],
    "quote": (
        "In my last job I knew one corridor after two years. Here I rode along in the "
        "gritting lorry in week three."
    ),
    "quote_role": "New colleague at Communications",
    "related": ["de-ketenwandeling", "scherm-aan-scherm", "van-loket-tot-besluit"],
    "stages": [
        {
            "title": "Your first weeks",
            "weeks": "Weeks 1 and 2",
            "intro": (
                "You learn how the house fits together, and you meet people who have just started "
                "too. Choose your own order."
            ),
            "steps": [
                {
                    "title": "Read how the house fits together",
                    "body": [
                        (
                            "text",
                            (
                                "<p>The municipality of Vlietmonde has eight departments. On paper they hang below "
                                "three directorates. A resident notices none of that. They have one question, and "
                                "want one answer.</p>"
                                "<p>Below you read what each department does. The last column has a question you can "
                                "ask there. Nobody minds when you do.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Eight departments in one sentence",
                                "head": ["Department", "Does this", "Ask them"],
                                "rows": [
                                    [
                                        "Civil Affairs",
                                        "Passports, moving house and the counter",
                                        "What do people ask every day?",
                                    ],
                                    [
                                        "Permits",
                                        "Says whether something is allowed, and on what conditions",
                                        "What do you wait for longest?",
                                    ],
                                    [
                                        "Social Services",
                                        "Helps people who can’t manage for a while",
                                        "When do you ring another department?",
                                    ],
                                    [
                                        "Public Works",
                                        "Keeps streets, green spaces and waste in order",
                                        "What do you see first?",
                                    ],
                                    [
                                        "ICT & Data",
                                        "Sees that systems work and are safe",
                                        "Which question reaches you too late?",
                                    ],
                                    [
                                        "Legal Affairs",
                                        "Checks that what we do is lawful",
                                        "What would you rather have heard beforehand?",
                                    ],
                                    [
                                        "Communications",
                                        "Sees that people understand what we do",
                                        "Which word do you never want to read again?",
                                    ],
                                    [
                                        "HR",
                                        "Looks after the people who work here",
                                        "Where can I learn something?",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>What you do in the coming weeks</h2>"
                                "<p>First you meet people. Then you look along in three places. In the end you tell "
                                "us what struck you, while it still does. After six months you no longer see it.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "You are allowed not to know",
                                "text": (
                                    "Feel free to say: I’m new here, explain it as if I were a resident. That sentence "
                                    "works for about a year. Use it."
                                ),
                            },
                        ),
                    ],
                },
                {
                    "title": "Find three people outside your department",
                    "body": [
                        (
                            "text",
                            (
                                "<p>Find three colleagues in three other departments and talk to each of them for a "
                                "quarter of an hour. Ask your manager whom to see. Choose one yourself too.</p>"
                                "<h2>Questions that open a conversation</h2>"
                                "<ul>"
                                "<li>What was the first thing on your desk this morning?</li>"
                                "<li>Which department do you work with most, and what do you ring them about?</li>"
                                "<li>What would you have liked to know in your first month?</li>"
                                "<li>Whom should I talk to next?</li></ul>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Your first threads",
                                "head": [
                                    "Who, and which department",
                                    "Does this",
                                    "I can ring about",
                                ],
                                "rows": [
                                    ["", "", ""],
                                    ["", "", ""],
                                    ["", "", ""],
                                ],
                            },
                        ),
                    ],
                    "prompts": [
                        "Which three people did you talk to?",
                        "What did you hear twice?",
                        "Whom do you still want to talk to?",
                    ],
                },
                {
                    "title": "Choose where a question begins",
                    "question": (
                        "A resident stops you in the street. A paving stone has been loose for weeks, and his "
                        "mother fell. What do you do?"
                    ),
                    "right": "Report it to Public Works yourself, and tell him when he will hear",
                    "wrong": [
                        "Give him the number of the municipality",
                        "Say that you work in another department",
                        "Remember it for the next meeting",
                    ],
                    "why": (
                        "To him you are the municipality. Reporting it takes three minutes and no special "
                        "knowledge. Giving a number hands the work back to him. Naming your department "
                        "doesn’t help him, and before the next meeting somebody else may fall."
                    ),
                },
                {
                    "title": "Say what you know already",
                    "intro": "Two short questions. In the end you get the same statement again.",
                    "statement": "I know which department to go to when I don’t know something.",
                    "prompts": [
                        "Who waits for your work, do you think?",
                        "What do you want to know about this house in eight weeks?",
                    ],
                },
                {
                    "title": "Join the long table",
                    "body": [
                        (
                            "text",
                            (
                                "<p>On the first Tuesday of each month there is a long table in the canteen. New "
                                "colleagues eat with people who have been here longer. You never sit beside somebody "
                                "from your own department.</p>"
                                "<h2>How it goes</h2>"
                                "<ul>"
                                "<li><b>15 minutes.</b> Eat, and say what you did yesterday.</li>"
                                "<li><b>20 minutes.</b> Everybody asks one question about something that is strange "
                                "here. Whoever knows the answer gives it.</li>"
                                "<li><b>15 minutes.</b> Change places, and again.</li>"
                                "<li><b>10 minutes.</b> With two others, choose a place to go and look.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Food and noise",
                                "text": (
                                    "Say beforehand what you do and don’t eat. If a full canteen isn’t for you, there is "
                                    "a small table in the room next door."
                                ),
                            },
                        ),
                    ],
                    "bring": ["One question about something you find strange here"],
                },
            ],
        },
        {
            "title": "Looking at others",
            "weeks": "Weeks 3 to 6",
            "intro": "Choose where you go to look.",
            "steps": [
                {
                    "title": "Stand at the counter for an hour",
                    "body": [
                        (
                            "text",
                            (
                                "<p>You look along at Civil Affairs for an hour. You sit beside a colleague and say "
                                "nothing, unless you are asked. Make an appointment with the team leader first.</p>"
                                "<h2>Look out for this</h2>"
                                "<ul>"
                                "<li>What do people really ask, and what do they say first?</li>"
                                "<li>Which question can’t the counter answer itself? Who gets it?</li>"
                                "<li>What could your department do so that people don’t have to come?</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "What you hear stays there",
                                "text": "Write down no names and no stories of residents. Only the kind of question.",
                            },
                        ),
                    ],
                    "prompts": [
                        "Which question came up most?",
                        "Which question belongs to your department?",
                    ],
                },
                {
                    "title": "Ride along with Public Works",
                    "body": [
                        (
                            "text",
                            (
                                "<p>You join a crew for a morning. They start at 7.30 at the yard. Wear shoes that "
                                "may get dirty. You will be given a vest.</p>"
                                "<h2>Questions for the van</h2>"
                                "<ul>"
                                "<li>How do you know what has to be done today?</li>"
                                "<li>What do you come across that isn’t yours?</li>"
                                "<li>What did you once report and never hear of again?</li></ul>"
                                "<p>If you can’t easily work outdoors, the planner is glad to show you how a day is "
                                "put together.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "What did you see that you never see from your office?",
                        "What did the crew do that is in no system?",
                    ],
                },
                {
                    "title": "Listen along with a neighbourhood team",
                    "body": [
                        (
                            "text",
                            (
                                "<p>You spend an hour at the meeting of a neighbourhood team. They only discuss "
                                "residents’ cases when you have left. You hear how they decide who does what.</p>"
                                "<ul>"
                                "<li>Which departments did they deal with this week?</li>"
                                "<li>When do they know that something is done?</li>"
                                "<li>Which word do they use differently from your department?</li></ul>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "What does a neighbourhood team do, in your own words?",
                        "How can your department help a neighbourhood team?",
                    ],
                },
                {
                    "title": "Lay your work side by side",
                    "body": [
                        (
                            "text",
                            (
                                "<p>You do this step with somebody else who is new, in another department. Each of "
                                "you draws the work of an ordinary week as a row of blocks. Lay the sheets side by "
                                "side.</p>"
                                "<ul>"
                                "<li>Where do your blocks touch, or those of your departments?</li>"
                                "<li>Whom do you wait for, and who waits for you?</li>"
                                "<li>What did you learn in your first weeks that the other would have liked to "
                                "know?</li></ul>"
                                "<p>If nothing touches, find one colleague you both know, and ask what you are "
                                "missing.</p>"
                            ),
                        ),
                    ],
                },
                {
                    "title": "Collect ten words you don’t know",
                    "body": [
                        (
                            "text",
                            (
                                "<p>For a week, write down every word and abbreviation you don’t understand. Ask two "
                                "people of different departments what each of them means.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Your list",
                                "head": ["Word", "Here it means", "Next door it means"],
                                "rows": [
                                    [
                                        "Case",
                                        "A file in the system",
                                        "A family with a question",
                                    ],
                                    [
                                        "Dealt with",
                                        "Passed on",
                                        "The resident has an answer",
                                    ],
                                    ["", "", ""],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>Give the list to Communications. They make a glossary of it, for those who come "
                                "after you.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Which word means something else in two departments?",
                        "Which word can we do without?",
                    ],
                },
                {
                    "title": "Read how a chain walk goes",
                    "why": (
                        "Would you like to look further after this path? This walk takes you along one case, "
                        "from the first hand to the last."
                    ),
                },
            ],
        },
        {
            "title": "Your fresh eyes",
            "weeks": "Weeks 7 and 8",
            "intro": "You still see things that others no longer see. We do something with that.",
            "steps": [
                {
                    "title": "Write down what strikes you",
                    "intro": "Do this before you are used to it. Only you read it.",
                    "prompts": [
                        "What do we do here that seemed logical to you, and what didn’t?",
                        "What did you have to ask three times before you knew?",
                        "What did your last job do better, and would it fit here?",
                    ],
                    "statement": "I know which department to go to when I don’t know something.",
                },
                {
                    "title": "Make one thing easier",
                    "body": [
                        (
                            "text",
                            (
                                "<p>With two other new colleagues, from two other departments, choose one thing that "
                                "all three of you found hard. Improve it for those who come after you. It must be "
                                "possible in ten working days, without money.</p>"
                                "<h2>How to choose</h2>"
                                "<ul>"
                                "<li>It cost all three of you time.</li>"
                                "<li>Somebody is in charge of it, and says yes.</li>"
                                "<li>In ten days you can show it.</li></ul>"
                                "<p>Think of a sign, a list of names or an e-mail on the first day. First ask why it "
                                "is the way it is. Sometimes there is a reason that nobody told you.</p>"
                            ),
                        ),
                    ],
                },
                {
                    "title": "Tell the house",
                    "body": [
                        (
                            "text",
                            (
                                "<p>At the long table you show what you changed. Three minutes for each group. The "
                                "head of HR listens, and answers the rest within two weeks.</p>"
                                "<ul>"
                                "<li>This is what we found hard.</li>"
                                "<li>This is what we did.</li>"
                                "<li>This is what we can’t solve, and you can.</li></ul>"
                                "<p>Then you move up a place. Next time you sit there as somebody who knows the "
                                "house.</p>"
                            ),
                        ),
                    ],
                    "bring": [
                        "What you made, or a photo of it",
                        "One question you could not solve yourselves",
                    ],
                },
            ],
        },
    ],
}
