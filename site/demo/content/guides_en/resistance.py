GUIDE = {
    "slug": "resistance-as-information",
    "title": "Resistance as information",
    "summary": "Bring the objections from the corridor to the table and see what they protect.",
    "when": (
        "<p>A change is coming and not everybody wants to go along. In the meeting nobody says a "
        "thing, in the corridor all the more. People who are against often know something that the "
        "makers of the plan don’t.</p>"
        "<p>Use this guide when the plan can still change. You collect the objections, look for "
        "what they want to protect and adjust the plan. In the end everybody hears what happened "
        "to their objection.</p>"
    ),
    "rather": [
        {
            "text": (
                "The decision is final and nothing about it will change. Then say so honestly and "
                "ask what people need."
            ),
        },
        {
            "text": "There is no plan yet. Then first find out who must have a say in it.",
        },
        {
            "text": (
                "The objection is about one person. Then talk with that person, and not about them."
            ),
        },
    ],
    "facilitation": "A facilitator who has no stake in the plan and can bear silence.",
    "preparation": [
        {
            "moment": "Three weeks before",
            "action": (
                "Ask the owner of the plan: ‘What can still change, and what can’t?’ If nothing "
                "can, don’t hold this meeting."
            ),
        },
        {
            "moment": "Two weeks before",
            "action": (
                "Invite people who are against. Tell them why: ‘I want to hear what you see and we "
                "don’t.’ See to it that at least half of them do the work itself."
            ),
        },
        {
            "moment": "One week before",
            "action": (
                "Send the plan in ten sentences. Let somebody who knows nothing about it read "
                "them, and strike out all they don’t understand."
            ),
        },
        {
            "moment": "The day before",
            "action": (
                "Put up three sheets with the headings: what we hear, what it protects, what we do "
                "with it. Lay out six cards for everybody."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Agree",
            "what": (
                "Say: ‘Whoever says no today, helps us.’ Agree that nobody refutes an objection "
                "before the third sheet. The owner tells what is fixed and what is open. Write "
                "down both."
            ),
            "needed": "Board",
        },
        {
            "title": "The plan in three sentences",
            "what": (
                "The owner tells what changes, for whom and from when. After that only questions "
                "to understand it. ‘Don’t you think…’ is not a question."
            ),
            "needed": "Plan in ten sentences",
        },
        {
            "title": "Write in silence",
            "what": (
                "Everybody writes what they think themselves and what they hear in the corridor. "
                "One objection on a card, without a name. Then shuffle the cards."
            ),
            "needed": "Cards",
        },
        {
            "title": "On the table",
            "what": (
                "Read every card aloud, each time somebody else. After each card ask: ‘Who "
                "recognises this, even if it isn’t your own view?’ Count the hands and write the "
                "number on the card. Nobody comments."
            ),
            "needed": "First sheet",
        },
        {
            "title": "What it protects",
            "what": (
                "In threes, take the four cards with most hands. Ask two questions about each. "
                "‘What does somebody lose if this goes ahead?’ And: ‘What works well now that we "
                "don’t see?’ Write the answers on the second sheet."
            ),
            "needed": "Second sheet",
        },
        {
            "title": "What the plan does with it",
            "what": (
                "For each card the owner chooses aloud between three things: we adjust it, we find "
                "out, or we don’t do it and this is why. The group keeps asking until the answer "
                "is clear."
            ),
            "needed": "Third sheet",
        },
        {
            "title": "Back to the corridor",
            "what": (
                "Agree who tells what to those who weren’t there, and by which day. Everybody says "
                "one sentence: what I know now and didn’t know before. Photo of the three sheets."
            ),
            "needed": "Telephone",
        },
    ],
    "roles": [
        {
            "name": "Facilitator",
            "task": "Protects whoever says no. Keeps asking until it is clear what is at stake.",
        },
        {
            "name": "Owner of the plan",
            "task": (
                "Listens for an hour without answering and then says about each objection what "
                "happens to it."
            ),
        },
        {
            "name": "Participants",
            "task": "Also bring the objections of colleagues who aren’t there.",
        },
    ],
    "materials": [
        {"text": "The plan in ten sentences, one sheet each"},
        {"text": "Three large sheets and sixty cards"},
        {"text": "A room where the plan doesn’t hang on the wall"},
    ],
    "pitfalls": [
        {
            "what": "The owner explains it once more",
            "remedy": (
                "Lay a hand on the table and say: ‘First hear, explain later.’ More explaining "
                "hardly ever takes an objection away."
            ),
        },
        {
            "what": "Only polite objections come up",
            "remedy": (
                "Put down a sharp card yourself that you heard in the corridor. Then ask: ‘Who has "
                "another one like this?’"
            ),
        },
        {
            "what": "Afterwards it stays silent",
            "remedy": (
                "Send round the third sheet within two days, with a name beside every action. If "
                "finding out takes longer, say that too."
            ),
        },
        {
            "what": "Somebody is called the difficult one",
            "remedy": (
                "Say at once: ‘This objection now belongs to the group.’ That is why there are no "
                "names on the cards."
            ),
        },
    ],
    "measures": [
        {
            "what": "What part of the objections got an answer?",
            "how": "Cards with a choice, divided by all cards",
            "when": "At the end",
        },
        {
            "what": "Something is done with what I say",
            "how": "Statement, scale of 1 to 5, without a name",
            "when": "Before and six weeks after",
        },
        {
            "what": "How many changes in the plan came from here?",
            "how": "Count them in the new version",
            "when": "Six weeks after",
        },
    ],
    "related": [
        "luisteren-in-drie-lagen",
        "intervisie-in-gemengd-gezelschap",
        "van-loket-tot-besluit",
    ],
}
