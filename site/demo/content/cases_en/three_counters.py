"""English words of the municipality that took out five handovers."""

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
            "unit": "working days until the decision",
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
                "Two participants missed half because their rota had been fixed. The team leaders "
                "set hours aside, but did not tell the planners."
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
