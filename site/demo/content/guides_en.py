"""The English words of the guides: the same series, in the same order."""

CHAIN_WALK = {
    "slug": "the-chain-walk",
    "title": "The chain walk",
    "summary": "Walk past every desk where a case gets left and write down what you see.",
    "when": (
        "<p>Use the walk when a case goes through more than two departments and nobody knows "
        "the whole route. It works well at the start: people see each other’s place before "
        "they talk about each other’s work.</p>"
        "<p>You need one closed case, five hosts and a facilitator who dares to keep time. "
        "After two hours you have a wall full of observations and one thing that the group "
        "will change itself.</p>"
    ),
    "rather": [
        {
            "text": (
                "There is a conflict between two people. Then begin with a conversation, without an "
                "audience."
            )
        },
        {"text": "The group is stuck on one question of one colleague. Then do peer consultation."},
        {
            "text": (
                "The case is still open. Wait until it is closed, or everybody will look at the "
                "outcome."
            )
        },
    ],
    "facilitation": "One facilitator, no experience needed. Somebody who doesn’t work in the chain.",
    "preparation": [
        {
            "moment": "Two weeks before",
            "action": (
                "Choose one closed case that took longer than needed. Ask the people who worked on "
                "it whether they agree that the group looks at it. If one of them says no, choose "
                "another."
            ),
        },
        {
            "moment": "One week before",
            "action": (
                "Ask somebody at five desks to talk for ten minutes. Send the invitation with its "
                "three questions: what comes in, what do you do with it, what do you wait for?"
            ),
        },
        {
            "moment": "Three days before",
            "action": (
                "Take names and addresses of residents out of the file. Ask participants whether "
                "they need anything to walk along, and arrange a place with video in the meeting "
                "room if they do."
            ),
        },
        {
            "moment": "The day before",
            "action": (
                "Walk the route yourself. Look out for thresholds, doors with a pass and places "
                "where twelve people don’t fit. Put paper on the long wall."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Arriving",
            "what": (
                "Welcome everybody and explain the two rules. One: you look at the work and not at "
                "the person. Two: you don’t solve anything yet. Ask everybody for their name, "
                "department and what they hope to see today."
            ),
            "needed": "Name stickers",
        },
        {
            "title": "The case on the table",
            "what": (
                "Tell the case in five sentences. Everybody writes down how many working days they "
                "think it took, and how many hands it went through. The notes stay closed."
            ),
            "needed": "File without names, notes",
        },
        {
            "title": "Past five desks",
            "what": (
                "Ten minutes for each place, walking included. The host talks for five minutes, the "
                "group only asks questions. One person keeps time. If somebody starts on a solution, "
                "write it on a sheet for later."
            ),
            "needed": "Note cards, stopwatch",
        },
        {
            "title": "Silent notes",
            "what": (
                "Nobody talks. Everybody writes down three things: what surprised on yellow, what "
                "waited on red, what was done twice on blue. One observation on each card."
            ),
            "needed": "Cards in three colours",
        },
        {
            "title": "Stick and count",
            "what": (
                "Put the cards up in the order of the route. Count where most red cards hang. Now "
                "the notes may be opened: how far was the guess from the real days?"
            ),
            "needed": "Long wall, tape",
        },
        {
            "title": "Choose one thing",
            "what": (
                "Choose the place where the group itself can change something. Rather small and next "
                "week than big and some day. Everybody sticks one dot, and most dots win."
            ),
            "needed": "Marker, dots",
        },
        {
            "title": "Agreement",
            "what": (
                "Agree who does what and when you look back. Take a photo of the wall and thank the "
                "hosts."
            ),
            "needed": "Telephone",
        },
    ],
    "roles": [
        {
            "name": "Facilitator",
            "task": (
                "Explains the rules, asks no questions about the content and sees to it that nothing "
                "gets solved."
            ),
        },
        {
            "name": "Host",
            "task": (
                "Tells at their own desk what comes in, what happens and where the waiting is. There "
                "are five."
            ),
        },
        {
            "name": "Timekeeper",
            "task": "Raises a hand after eight minutes and walks on to the next desk after ten.",
        },
        {
            "name": "Counter",
            "task": (
                "Counts the cards for each place while they are put up and writes the numbers on the "
                "wall."
            ),
        },
    ],
    "materials": [
        {"text": "Route card to fill in (in Dutch)"},
        {"text": "Invitation for the desks (in Dutch)"},
        {"text": "Cards in three colours, about ten for each person"},
        {"text": "A wall of four metres, paper and tape"},
    ],
    "pitfalls": [
        {
            "what": "The manager walks in front",
            "remedy": (
                "People then tell how it should be, not how it is. Ask managers to walk at the back "
                "and to speak only when the cards go up."
            ),
        },
        {
            "what": "Solving in the corridor",
            "remedy": (
                "As soon as somebody says ‘then you should’, the looking is over. Repeat rule two "
                "and write the idea on the sheet for later."
            ),
        },
        {
            "what": "Twelve people in a room for six",
            "remedy": (
                "Split the group and let each half walk the route in the other direction. You then "
                "need two timekeepers."
            ),
        },
        {
            "what": "Nothing happens afterwards",
            "remedy": (
                "Put the looking back in everybody’s calendar before the group leaves. If that was "
                "impossible, the chosen thing was too big."
            ),
        },
    ],
    "measures": [
        {
            "what": "Do I know whom to go to when a case gets left?",
            "how": "Statement, scale of 1 to 5, without a name",
            "when": "Before and four weeks after",
        },
        {
            "what": "In-between time of this kind of case",
            "how": "Working days for each handover, at least three cases",
            "when": "Before and eight weeks after",
        },
        {
            "what": "Was the agreement kept?",
            "how": "Yes, partly or no, with one sentence",
            "when": "Four weeks after",
        },
    ],
}

PEER_CONSULTATION = {
    "slug": "peer-consultation-in-mixed-company",
    "title": "Peer consultation in mixed company",
    "summary": "One question from your work, looked at by seven people who don’t do your job.",
    "when": (
        "<p>You are stuck on something about which your colleagues in the department think "
        "the same as you. Then it helps to put the question to people who don’t know your "
        "work. They ask the questions you no longer ask.</p>"
        "<p>A group of six to eight people from at least three departments meets four times, "
        "every six weeks. Each time one question of one person is central. You work with "
        "fixed roles and fixed minutes, so that everybody can facilitate.</p>"
    ),
    "rather": [
        {
            "text": (
                "The question is about somebody who is in the group as well. Then look for a "
                "conversation with an outside facilitator."
            )
        },
        {"text": "It isn’t a personal question, but a route that falters. Then walk the chain."},
        {
            "text": "A decision must be taken today. Peer consultation gives insight and no decision."
        },
    ],
    "facilitation": "The first time somebody with experience, after that members of the group in turn.",
    "preparation": [
        {
            "moment": "Three weeks before",
            "action": (
                "Put the group together. Choose people from at least three departments who don’t "
                "work together daily and aren’t each other’s manager."
            ),
        },
        {
            "moment": "One week before",
            "action": (
                "Ask two people to bring a question. A good question is your own, is alive now and "
                "begins with: how can I. Send the role cards along."
            ),
        },
        {
            "moment": "The day before",
            "action": (
                "Check that the room has a door that closes. Online: ask everybody for a place where "
                "nobody listens in, and switch recording off."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Land and agree",
            "what": (
                "Everybody says in one sentence how they are. Repeat the three agreements: what is "
                "said here stays here, you ask questions first, you give advice only when asked."
            ),
            "needed": "Role cards",
        },
        {
            "title": "Choose one question",
            "what": (
                "Two people tell their question in one minute. The group chooses by hand: which "
                "question belongs most to all of us? The other one comes first next time."
            ),
            "needed": "Timer",
        },
        {
            "title": "The question told",
            "what": (
                "Whoever brought the question tells what is going on, what has been tried and what "
                "the question is. Nobody interrupts. The facilitator writes the question on the "
                "board in one sentence."
            ),
            "needed": "Board",
        },
        {
            "title": "Open questions",
            "what": (
                "In turn everybody asks one open question. The answers are short. A question with "
                "advice inside, such as ‘have you ever’, goes back: make it a real question."
            ),
            "needed": "Role cards",
        },
        {
            "title": "Write in silence",
            "what": (
                "Everybody writes for themselves: what do I hear, what do I feel, what would this be "
                "in my department? Whoever brought the question writes too: is it still the same?"
            ),
            "needed": "Paper",
        },
        {
            "title": "Think aloud",
            "what": (
                "Whoever brought the question turns the chair or switches the camera off, and "
                "listens. The others talk about the question as if they were alone, with respect. "
                "What stands out, what stays out of sight?"
            ),
            "needed": "A chair that can turn",
        },
        {
            "title": "The answer",
            "what": (
                "Whoever brought the question turns back and tells what struck home and what wasn’t "
                "right. The others explain nothing and defend nothing."
            ),
            "needed": "",
        },
        {
            "title": "Advice in one sentence",
            "what": (
                "If advice is wanted, everybody gives one piece, in one sentence. The answer is "
                "thank you, and the choice comes later."
            ),
            "needed": "Notes",
        },
        {
            "title": "Look back and agree",
            "what": (
                "Whoever brought the question names one step and a date. Everybody names something "
                "they take along. Agree who facilitates next time and who brings a question."
            ),
            "needed": "Calendars",
        },
    ],
    "roles": [
        {
            "name": "Questioner",
            "task": (
                "Brings a question of their own, listens more than they talk and decides what to do "
                "with it."
            ),
        },
        {
            "name": "Facilitator",
            "task": (
                "Guards the rounds and the agreements. Gives no advice and only asks about the "
                "question."
            ),
        },
        {
            "name": "Timekeeper",
            "task": "Names the minutes of each round and says when two are left.",
        },
        {
            "name": "Thinkers",
            "task": (
                "Ask open questions, think aloud and keep their own experience short. There are "
                "three to five."
            ),
        },
    ],
    "materials": [
        {"text": "Role cards with example questions (in Dutch)"},
        {"text": "A room with a door and a ring of chairs without a table"},
        {"text": "A board or a shared screen for the question"},
    ],
    "pitfalls": [
        {
            "what": "After two minutes five solutions lie on the table",
            "remedy": (
                "Stop the round and ask everybody to turn the solution into an open question. That "
                "may feel odd, and gets more ordinary with time."
            ),
        },
        {
            "what": "The question is about somebody who isn’t there",
            "remedy": (
                "Bring it back to the questioner: what do you do, what do you want, what can you "
                "influence?"
            ),
        },
        {
            "what": "The same people bring a question each time",
            "remedy": (
                "Keep a list of whose turn it has been. Whoever hasn’t had one comes first next "
                "time. A small question is a question too."
            ),
        },
        {
            "what": "The group falls apart after two meetings",
            "remedy": (
                "Plan the four dates before the first meeting and ask managers to keep them free. If "
                "somebody can’t come, go on with six."
            ),
        },
    ],
    "measures": [
        {
            "what": "Did the questioner take the step?",
            "how": "Yes, otherwise or no, told at the start of the next meeting",
            "when": "After six weeks",
        },
        {
            "what": "I dare to ask somebody of another department a question",
            "how": "Statement, scale of 1 to 5, without a name",
            "when": "Before the first and after the fourth time",
        },
        {"what": "How many people come back", "how": "Count who is there", "when": "Each time"},
    ],
}

COMPLIANCE_ON_A_CASE = {
    "slug": "compliance-on-a-case",
    "title": "Compliance on a case",
    "summary": (
        "No module for each department, but one file about which everybody has something to say."
    ),
    "when": (
        "<p>Everybody has to learn something each year about privacy, integrity or working "
        "safely. Often each department does that apart, with a module about nobody’s work. "
        "Use this guide to learn the same rules from a case you could have had together.</p>"
        "<p>A training only counts when everybody really knows the rules. That is why at the "
        "end you put the rule beside the group’s decision, and not the other way round.</p>"
    ),
    "rather": [
        {
            "text": (
                "A real incident is being investigated. Then don’t practise now, and certainly not "
                "with that case."
            )
        },
        {"text": "The rule is entirely new to everybody. Then give a short explanation first."},
        {
            "text": "Somebody is wrestling with a choice of their own. Then choose peer consultation."
        },
    ],
    "facilitation": "One facilitator, and one colleague who knows the rules, such as a privacy adviser.",
    "preparation": [
        {
            "moment": "Three weeks before",
            "action": (
                "With the colleague who knows the rules, choose one subject and one rule that is "
                "hard in practice. More doesn’t fit into 75 minutes."
            ),
        },
        {
            "moment": "Two weeks before",
            "action": (
                "Adapt the case to your organisation: the same forms and departments, but invented "
                "people. Let a colleague check that nobody recognises themselves."
            ),
        },
        {
            "moment": "One week before",
            "action": (
                "Divide the group: fours with people from at least three departments. Agree with HR "
                "how taking part is recorded, so that nobody has to do a module as well."
            ),
        },
        {
            "moment": "The day before",
            "action": (
                "Print one case for everybody and one decision form for each group. Put the text of "
                "the rule ready, face down."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Welcome",
            "what": (
                "Tell what it is about and what you can do at the end. Add that a wrong answer is "
                "the most useful one today, because here it costs nothing."
            ),
            "needed": "",
        },
        {
            "title": "Read the case",
            "what": (
                "Everybody reads the case alone and draws a line at each place where they would stop "
                "to ask something. Nobody confers."
            ),
            "needed": "Case, pens",
        },
        {
            "title": "With your own trade",
            "what": (
                "Sit together by trade. What is the biggest risk for us? Choose one and write it in "
                "plain words, without abbreviations."
            ),
            "needed": "A sheet for each trade",
        },
        {
            "title": "In mixed groups",
            "what": (
                "Fours from different departments lay their risks side by side and draw the route of "
                "the file. Where does something come in, who sees it, where does it go?"
            ),
            "needed": "Large sheet, markers",
        },
        {
            "title": "Take a decision",
            "what": (
                "Each group fills in the decision form: what do we do, who decides, who is told and "
                "within how much time? No decision is a decision too, and has to be on paper."
            ),
            "needed": "Decision form",
        },
        {
            "title": "The rule beside it",
            "what": (
                "The groups read their decision out. Then turn the rule over. The colleague who "
                "knows the rules tells in five minutes what is right, what isn’t allowed and why. "
                "Complete your form."
            ),
            "needed": "Text of the rule",
        },
        {
            "title": "Agreement",
            "what": (
                "Everybody writes down: this is what I will ask from now on, and whom. Exchange "
                "telephone numbers with one person of another department."
            ),
            "needed": "Cards",
        },
    ],
    "roles": [
        {
            "name": "Facilitator",
            "task": (
                "Leads the rounds and keeps the talk on the case. Doesn’t know the right answer "
                "either, and that helps."
            ),
        },
        {
            "name": "Knower of the rules",
            "task": (
                "Listens for three quarters of an hour without correcting, and then explains what "
                "the rule says and why."
            ),
        },
        {
            "name": "Writer",
            "task": "Fills in the decision form for the group, in words that a resident understands.",
        },
    ],
    "materials": [
        {"text": "Case: the sign-up form of the neighbourhood market (in Dutch)"},
        {"text": "Decision form for each group (in Dutch)"},
        {"text": "The text of one rule, on one sheet"},
    ],
    "pitfalls": [
        {
            "what": "The knower of the rules corrects at once",
            "remedy": (
                "Agree beforehand to speak only in the sixth round. Until then, write down what you "
                "hear, so that nothing is lost."
            ),
        },
        {
            "what": "The case looks too much like a real incident",
            "remedy": (
                "Then it becomes about blame. Change the place, the department and the ending, and "
                "ask an outsider to read it."
            ),
        },
        {
            "what": "Afterwards everybody has to do the module anyway",
            "remedy": (
                "Arrange with HR and the supervising colleague that this training counts. If you "
                "can’t, say so honestly in the invitation."
            ),
        },
    ],
    "measures": [
        {
            "what": "I know whom to ask before I share data",
            "how": "Statement, scale of 1 to 5, without a name",
            "when": "Before and six weeks after",
        },
        {
            "what": "The right answer on one new case",
            "how": "One question with four answers, counted for each department",
            "when": "Six weeks after",
        },
        {
            "what": "Questions to the privacy adviser before something starts",
            "how": "Number in a quarter, counted by the adviser",
            "when": "A quarter before and after",
        },
    ],
}

GUIDES_IN_ENGLISH = {
    "de-ketenwandeling": CHAIN_WALK,
    "intervisie-in-gemengd-gezelschap": PEER_CONSULTATION,
    "compliance-op-casus": COMPLIANCE_ON_A_CASE,
}
