"""English words of the engineers who learn the rules by project."""

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
            "what": "Yearly training",
            "unit": "per cent of the staff in time",
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
