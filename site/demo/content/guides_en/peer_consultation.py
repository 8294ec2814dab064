GUIDE = {
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
