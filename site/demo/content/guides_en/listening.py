GUIDE = {
    "slug": "listening-in-three-layers",
    "title": "Listening in three layers",
    "summary": "Practise in threes: first the facts, then the feeling, then what really matters.",
    "when": (
        "<p>Conversations between your departments go quickly to the solution. Later it turns out "
        "that one meant something else than the other. You can practise listening, and it works "
        "best with somebody who doesn’t know your work.</p>"
        "<p>You work in threes: somebody tells, somebody listens and somebody watches. In three "
        "rounds you pay attention to another layer each time. After an hour and a half you know "
        "which layer you tend to skip.</p>"
    ),
    "rather": [
        {"text": "Two people are in a quarrel. Practice doesn’t help then. Ask a mediator."},
        {"text": "The group can listen well, but has a hard question. Then do peer consultation."},
        {"text": "It is about a plan that people are against. Then look into the objections."},
    ],
    "facilitation": "One facilitator who has done the exercise once. More is not needed.",
    "preparation": [
        {
            "moment": "Two weeks before",
            "action": (
                "Ask participants for a small story from their work: something that didn’t go as "
                "hoped this month. It may not be about anybody who takes part."
            ),
        },
        {
            "moment": "One week before",
            "action": (
                "Make threes with people from at least two departments. Don’t put managers with "
                "their own people."
            ),
        },
        {
            "moment": "The day before",
            "action": (
                "Print the listening cards for every three. Find a room where they don’t hear each "
                "other. Online: make a separate room for each three."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Welcome",
            "what": (
                "Say: ‘Today you don’t have to solve anything. That is harder than it sounds.’ "
                "What is told stays within the three."
            ),
            "needed": "Listening cards",
        },
        {
            "title": "How it usually goes",
            "what": (
                "In pairs. One tells for two minutes about the busiest day of the week. The other "
                "does what they always do. Change over. Then ask: ‘After how many seconds did you "
                "have advice?’ Raise hands."
            ),
            "needed": "Timer",
        },
        {
            "title": "The three layers",
            "what": (
                "Explain with one example. Layer one is what happened. Layer two is what that was "
                "like. Layer three is what somebody finds important. Read a story aloud and let "
                "the group name one sentence for each layer."
            ),
            "needed": "Example story",
        },
        {
            "title": "Round one: what happened",
            "what": (
                "The teller gets seven minutes. The listener asks for facts only and sums up: ‘So "
                "first… and then…’ The watcher marks every piece of advice. Then four minutes to "
                "talk it over and two to change roles."
            ),
            "needed": "Listening cards, pen",
        },
        {
            "title": "Round two: what was that like",
            "what": (
                "New roles, a new story. The listener says what they see or hear: ‘You sigh when "
                "you say that.’ And asks: ‘What was that like for you?’ Then stays silent, even "
                "when it feels long."
            ),
            "needed": "Listening cards",
        },
        {
            "title": "Round three: what matters",
            "what": (
                "Change again. The listener looks for what lies below: ‘It sounds as if it matters "
                "to you that…’ The teller says whether it is right. If it isn’t, that is useful "
                "too."
            ),
            "needed": "Listening cards",
        },
        {
            "title": "Side by side",
            "what": (
                "The whole group. Which layer came naturally and which didn’t? Ask: ‘What did a "
                "listener do that made you tell more?’ Write down the sentences that helped, word "
                "for word."
            ),
            "needed": "Board",
        },
        {
            "title": "Into your work",
            "what": (
                "Choose one conversation in the coming week with somebody from another department. "
                "Write down which layer you practise there and with which sentence you begin. Tell "
                "your three and agree when you ring each other."
            ),
            "needed": "Small cards",
        },
    ],
    "roles": [
        {
            "name": "Teller",
            "task": "Tells a true story and stops when it is enough.",
        },
        {
            "name": "Listener",
            "task": (
                "Asks questions in one layer. Gives no advice, not even when the story is over."
            ),
        },
        {
            "name": "Watcher",
            "task": "Says nothing, makes marks and afterwards tells only what they saw or heard.",
        },
    ],
    "materials": [
        {"text": "Listening cards with sentences for every layer (in Dutch)"},
        {"text": "A timer that everybody can hear"},
        {"text": "Three chairs for every three, far enough from the others"},
    ],
    "pitfalls": [
        {
            "what": "The listener asks questions as in a survey",
            "remedy": (
                "Ask for half as many questions. After every answer they silently count to three "
                "before saying anything."
            ),
        },
        {
            "what": "The story becomes too heavy",
            "remedy": (
                "The teller may always stop. Say beforehand: ‘Choose a story of three, not of "
                "ten.’ Stay nearby for a while afterwards."
            ),
        },
        {
            "what": "The watcher gives a mark",
            "remedy": (
                "Ask what they heard: ‘Which sentence did the listener say then?’ A judgement goes "
                "back, a sentence is welcome."
            ),
        },
    ],
    "measures": [
        {
            "what": "Pieces of advice in a round",
            "how": "Marks of the watchers, added up",
            "when": "Round one and round three",
        },
        {
            "what": "After a conversation I know what matters to the other",
            "how": "Statement, scale of 1 to 5, without a name",
            "when": "Before and four weeks after",
        },
        {
            "what": "Did you have the conversation you chose?",
            "how": "Yes or no, with one sentence, told to your three",
            "when": "After one week",
        },
    ],
}
