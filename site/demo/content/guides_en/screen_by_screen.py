GUIDE = {
    "slug": "screen-by-screen",
    "title": "Screen by screen",
    "summary": "Two colleagues watch each other work and swap one handy trick each time.",
    "when": (
        "<p>Everybody uses the same programs, and still every department does it differently. One "
        "types what the other fetches with two clicks. A course tells what a button does. A "
        "colleague shows when you need it.</p>"
        "<p>Pairs from two departments call three times for three quarters of an hour with a "
        "shared screen. They do their normal work and the other watches. A whole group can take "
        "part at once, each pair at its own moment.</p>"
    ),
    "rather": [
        {
            "text": (
                "A new program is coming and nobody knows it. Then first follow what its maker "
                "explains."
            ),
        },
        {
            "text": (
                "You want to see all of the other’s work, not just the screen. Then go along for a "
                "morning."
            ),
        },
        {
            "text": (
                "The question is whether you may share those data at all. Then lay them on the "
                "table together."
            ),
        },
    ],
    "facilitation": "No facilitator. One colleague makes the pairs and answers questions.",
    "preparation": [
        {
            "moment": "Two weeks before",
            "action": (
                "Ask everybody which program they use most, and what annoys them in it. Make pairs "
                "from two departments with the same program."
            ),
        },
        {
            "moment": "One week before",
            "action": (
                "Plan all three calls straight away, one week apart. Agree who begins the first "
                "time. Tell the managers that this is working time."
            ),
        },
        {
            "moment": "Ten minutes before",
            "action": (
                "Close mail and messages. Open a file without data of residents, or use the "
                "practice version. Try whether sharing the screen works."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Open",
            "what": (
                "Tell each other what you used since the last time. The first time: what do you do "
                "with this program on a normal day? Each choose one job that has to be done this "
                "week anyway."
            ),
            "needed": "Shared screen",
        },
        {
            "title": "First screen",
            "what": (
                "One does the job and thinks aloud: ‘Now I look for the number, it is always…’ The "
                "other watches and asks only: ‘Why do you do it like that?’ Don’t take over. Write "
                "down what you do differently."
            ),
            "needed": "A job of this week",
        },
        {
            "title": "Second screen",
            "what": (
                "Change over. Same rules, another job. When you want to say ‘I do that faster’, "
                "write it down and wait a little."
            ),
            "needed": "A job of this week",
        },
        {
            "title": "Swap",
            "what": (
                "Each shows one trick from their list. The other does it with their own hands, "
                "twice in a row. One is enough. You don’t remember two."
            ),
            "needed": "Lists",
        },
        {
            "title": "Write down",
            "what": (
                "Put the trick in the shared list in two sentences: what do you do, and when does "
                "it help? Choose the job for next time."
            ),
            "needed": "Shared list",
        },
    ],
    "roles": [
        {
            "name": "Doer",
            "task": (
                "Works at their own pace and says aloud what they think. Keeps hold of the mouse."
            ),
        },
        {
            "name": "Watcher",
            "task": "Asks why, takes nothing over and writes down what they do differently.",
        },
        {
            "name": "Matchmaker",
            "task": "Makes the pairs and looks after three weeks at what is in the list.",
        },
    ],
    "materials": [
        {"text": "A program to share your screen"},
        {"text": "A practice version or a file without data of residents"},
        {"text": "A shared list of tricks, one line each"},
    ],
    "pitfalls": [
        {
            "what": "The fastest becomes the teacher",
            "remedy": (
                "Always begin with the screen of whoever feels less handy. The fast colleague has "
                "a job that goes roughly too."
            ),
        },
        {
            "what": "Data of a resident are on the screen",
            "remedy": (
                "Stop sharing and say so aloud. Take another file. If it went wrong, report it as "
                "you report every data leak."
            ),
        },
        {
            "what": "The second call keeps being moved",
            "remedy": (
                "Make it shorter rather than later. Twenty minutes with one screen counts as well."
            ),
        },
    ],
    "measures": [
        {
            "what": "How many tricks do you still use?",
            "how": "Go through your own three from the list, yes or no",
            "when": "Four weeks after",
        },
        {
            "what": "I know whom to ring when I get stuck in a program",
            "how": "Statement, scale of 1 to 5, without a name",
            "when": "Before the first and after the third time",
        },
        {
            "what": "Pairs that called three times",
            "how": "Count them, also the pairs that stopped, with the reason",
            "when": "After three weeks",
        },
    ],
    "related": ["compliance-op-casus", "de-ketenwandeling"],
}
