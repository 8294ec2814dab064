"""The English words of the practice examples: the same series, in the same order."""

THREE_COUNTERS = {
    "slug": "three-counters-one-answer",
    "title": "Three counters, one answer",
    "summary": (
        "Civil Affairs, Permits and Public Works traced one route and took out five handovers."
    ),
    "organisation": "Municipality of Vlietmonde",
    "occasion": (
        "<p>An application for a street party came in at Civil Affairs, went to Permits and "
        "then to Public Works. Each department did its work within the agreed time. Yet the "
        "applicant waited seven weeks.</p>"
        "<p>Nobody felt that they did anything wrong. The complaints reached the contact "
        "centre, which could only say that the application was being handled. Only when a "
        "team leader laid three files side by side did it become clear that most days passed "
        "between the departments.</p>"
    ),
    "approach": (
        "<p>Twelve people from three departments followed the same learning path for six "
        "weeks. They started small, with one kind of application.</p>"
        "<ul>"
        "<li><b>Week 1.</b> Getting to know each other, everybody with a question for "
        "another department.</li>"
        "<li><b>Weeks 2 and 3.</b> Three closed applications traced and the in-between time "
        "measured. Then a chain walk past five desks. Afterwards nineteen red cards hung on "
        "the wall, seven of them in the same place: the missing drawing.</li>"
        "<li><b>Weeks 4 and 5.</b> Four trios each took out one handover. The first trio had "
        "the counter check the drawing at once. Another made one list of conditions, so that "
        "not every decision had to pass a lawyer again.</li>"
        "<li><b>Week 6.</b> Looking back with the director. Three of the four trials stayed. "
        "The fourth, a shared calendar, was kept by nobody after a week and was "
        "stopped.</li></ul>"
        "<p>Half a year later the list of conditions has been extended to two more kinds of "
        "application. A new system was not needed.</p>"
    ),
    "results": [
        {
            "what": "Time taken by an event permit",
            "unit": "working days",
            "period": "The quarter before the start (42 applications) and the quarter after the end (39)",
            "how": "Mean from the case system, from receipt to sending the decision",
        },
        {
            "what": "Handovers for each application",
            "unit": "handovers",
            "period": "Ten applications from each of those two quarters, drawn by lot",
            "how": "Counted by hand in the file, by two people independently",
        },
        {
            "what": "I know whom to go to when an application is left lying",
            "before": "2.6",
            "after": "4.1",
            "unit": "mean on a scale of 1 to 5",
            "period": "In week 1 and in week 10",
            "how": (
                "Statement without a name, participants only. Colleagues outside the group were not "
                "asked"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Bring the contact centre along",
            "text": (
                "They heard first what went wrong and were not in the group. Next time we ask them "
                "before we choose the case."
            ),
        },
        {
            "title": "Arrange the hours beforehand",
            "text": (
                "Two participants missed half because their rota had been fixed. The sponsor set "
                "hours aside, but did not tell the planners."
            ),
        },
        {
            "title": "Don’t credit one thing with the gain",
            "text": (
                "In the second quarter fewer applications with music came in, and those take longer. "
                "We think most of it comes from the trials, but we don’t know for certain."
            ),
        },
        {
            "title": "Choose one trial fewer",
            "text": (
                "Four trials at once was much for Public Works, which was part of all four. Three "
                "would have done."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "We did not need a new system. We needed each other’s telephone number, and "
                "permission to ring."
            ),
            "role": "Permit officer, municipality of Vlietmonde",
        },
        {
            "text": (
                "I set nine hours aside for each person. That took some juggling, and I would do it "
                "again."
            ),
            "role": "Team leader Civil Affairs, municipality of Vlietmonde",
        },
    ],
    "sponsor": "Director of Services",
    "contact": "Team leader Civil Affairs, via leren@vlietmonde.example",
    "social_text": (
        "From 34 to 19 working days for a street party. Without a new system, with each "
        "other’s telephone number. How three departments did it, and what they would do "
        "differently."
    ),
}

COMPLIANCE_BY_PROJECT = {
    "slug": "compliance-by-project",
    "title": "Compliance by project, not by department",
    "summary": (
        "Who work on a lock together, train together. That turned out quicker and more useful."
    ),
    "organisation": "Dijk & Draad engineers",
    "occasion": (
        "<p>At Dijk &amp; Draad everybody did an online training each autumn about handling "
        "data safely. Each department had its own version. Draughtsmen learned about files, "
        "lawyers about contracts, the field staff about cameras.</p>"
        "<p>In the projects those subjects came together. For the renewal of a lock the "
        "field staff put up cameras, ICT kept the images and nobody knew after how many days "
        "they had to go. Everybody had passed the training. Nobody had learned whom to "
        "ring.</p>"
    ),
    "approach": (
        "<p>The privacy adviser and a project leader decided to turn it round: the same "
        "rules, but learned by project instead of by department.</p>"
        "<ul>"
        "<li><b>Trial with two projects.</b> Seventeen people did a session of 75 minutes on "
        "one case, with the cameras of an invented lock.</li>"
        "<li><b>Agreement with HR.</b> The session counted as the yearly training. That took "
        "three conversations, because the system only knew departments.</li>"
        "<li><b>Nine projects.</b> Each project leader planned the session in the second "
        "week of the project. The privacy adviser joined for a quarter of an hour, "
        "online.</li>"
        "<li><b>Catching up.</b> Who had no project took part in a mixed group in "
        "December.</li></ul>"
        "<p>The old online training still exists for new colleagues, in a short version. It "
        "takes twenty minutes.</p>"
    ),
    "results": [
        {
            "what": "Training completed in time",
            "unit": "per cent of the staff",
            "period": "Two years side by side: 118 staff in the first, 124 in the second",
            "how": "HR’s records on 31 December",
        },
        {
            "what": "Questions to the privacy adviser before something began",
            "unit": "questions in a quarter",
            "period": "The fourth quarter of both years",
            "how": "The adviser’s own list, who knew of the trial",
        },
        {
            "what": "Data breaches reported internally",
            "unit": "reports in a year",
            "period": "Two whole years",
            "how": "Register of data breaches. Too few to conclude anything from",
        },
    ],
    "lessons": [
        {
            "title": "Talk to HR first",
            "text": (
                "The training was ready before we knew how taking part would count. So seventeen "
                "people got a reminder for a training they had done already."
            ),
        },
        {
            "title": "Don’t let the adviser facilitate everything",
            "text": (
                "With nine projects that could not be kept up. Now the project leader facilitates, "
                "and the adviser joins for a quarter of an hour."
            ),
        },
        {
            "title": "Measure whether people still know it later",
            "text": (
                "We did not. Next year we ask one new case after six weeks, so that we know more "
                "than who was there."
            ),
        },
    ],
    "quotes": [
        {
            "text": "I used to click the training away on the train. Now I know the lawyer’s name.",
            "role": "Work planner, Dijk & Draad",
        },
        {
            "text": "In one hour I heard more about what happens outside than in the year before.",
            "role": "Lawyer, Dijk & Draad",
        },
    ],
    "sponsor": "Head of Projects",
    "contact": "Privacy adviser, via leren@dijkendraad.example",
    "social_text": (
        "One training for the whole project instead of one for each department. 96 per cent "
        "finished in time, and the lawyer was rung beforehand more often."
    ),
}

CASES_IN_ENGLISH = {
    "drie-loketten-een-antwoord": THREE_COUNTERS,
    "compliance-per-project": COMPLIANCE_BY_PROJECT,
}
