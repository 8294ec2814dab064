"""English words of the water company where four departments practised a failure."""

FAILURE_AT_HALF_PAST_EIGHT = {
    "slug": "failure-at-half-past-eight",
    "title": "Failure at half past eight",
    "summary": "An exercise with four departments showed who was not in the group chat.",
    "organisation": "Merelvoort water company",
    "occasion": (
        "<p>On a Tuesday at half past eight 2,300 homes lost their water pressure. Within ten "
        "minutes the emergency crew was at work. Customer service heard of it from somebody "
        "who rang. After 61 minutes there was a message on the website, with the wrong "
        "neighbourhood in it.</p>"
        "<p>When they talked it over, the first question was whose message that was. The crew "
        "thought: Communications. Communications was waiting for approval. The approval had to "
        "come from somebody who had that day off.</p>"
    ),
    "approach": (
        "<p>The company did an exercise every year, but with the engineers alone. Now four "
        "departments practised together: emergency crew, customer service, Communications and "
        "ICT. That made 22 people, four times an hour, in ten weeks.</p>"
        "<h3>The first exercise</h3>"
        "<p>Everybody sat in their own place and got an invented failure. Four observers wrote "
        "down by the minute who knew what. Afterwards the group traced the route of that one "
        "report. The group chat for failures turned out to hold nine people, all of them "
        "engineers.</p>"
        "<h3>Three agreements</h3>"
        "<ul>"
        "<li>From now on the group chat holds whoever is on duty, from all four "
        "departments.</li>"
        "<li>The first message may go out without approval, if it is made of three fixed "
        "sentences.</li>"
        "<li>One person keeps the whole picture and solves nothing.</li></ul>"
        "<h3>Three times more</h3>"
        "<p>The next exercises were at other times and in other places. The third went wrong. "
        "The duty list was out of date, and the report went to somebody who no longer worked "
        "for the company. Since then customer service checks the list every Monday.</p>"
    ),
    "results": [
        {
            "what": "Time until the first message to customers",
            "unit": "minutes until the first message",
            "period": "Four real failures in the half-year before, five in the half-year after",
            "how": (
                "The middle value, from the first report to a message on the website, from the log"
            ),
        },
        {
            "what": "Messages that had to be corrected later",
            "before": "1 of 4",
            "after": "2 of 5",
            "unit": "first messages",
            "period": "The same nine failures",
            "how": (
                "Log of the website. Quicker was not better by itself: twice the neighbourhood "
                "was wrong"
            ),
        },
        {
            "what": "Callers in the first hour",
            "unit": "callers for each thousand homes without water",
            "period": "The same nine failures",
            "how": (
                "Telephone exchange. The failures differed in size and time, so this is a hint "
                "and no proof"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Put the duty in the group chat, not the person",
            "text": (
                "At first we added nineteen names. Two months later four of them were no "
                "longer right. Now the group chat follows the duty list."
            ),
        },
        {
            "title": "Practise correcting as well",
            "text": (
                "We practised speed. Nobody had thought of what to do when the first message "
                "is wrong. With the two mistakes, correcting took longer than the first "
                "message itself."
            ),
        },
        {
            "title": "Bring in the night",
            "text": (
                "All exercises were in daytime. Of the real failures one was at night, and "
                "then the first message took 52 minutes. We practise that this autumn."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "I sit three metres from the emergency crew. Yet I read the news on my own "
                "telephone."
            ),
            "role": "Customer service officer, Merelvoort water company",
        },
        {
            "text": (
                "Posting something without approval felt like the high diving board the first time."
            ),
            "role": "Communications adviser, Merelvoort water company",
        },
    ],
    "sponsor": "Technical director",
    "contact": "Coordinator of failures, via oefenen@merelvoort.example",
    "social_text": (
        "No water, and who tells it? Four departments practised together. The first message "
        "came down from 48 to 11 minutes. Sometimes with the wrong neighbourhood in it."
    ),
    "related": [
        "drie-loketten-een-antwoord",
        "compliance-per-project",
        "zeven-gemeenten-leren-als-een",
    ],
}
