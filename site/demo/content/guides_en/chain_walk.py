GUIDE = {
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
