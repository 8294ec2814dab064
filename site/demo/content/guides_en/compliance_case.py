GUIDE = {
    "slug": "compliance-on-a-case",
    "title": "Compliance on a case",
    "summary": (
        "No training by department, but one file about which everybody has something to say."
    ),
    "when": (
        "<p>Everybody has to learn something each year about privacy, integrity or working "
        "safely. Often each department does that apart, with examples from nobody’s work. "
        "Use this guide to learn the same rules from a case you could have had together.</p>"
        "<p>Training only counts when everybody really knows the rules. That is why at the "
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
                "how taking part is recorded, so that nobody has to do the yearly training as well."
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
            "what": "Afterwards everybody has to do the training anyway",
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
