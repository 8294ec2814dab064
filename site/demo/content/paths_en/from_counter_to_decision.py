"""The English words of the path that follows one application."""

FROM_COUNTER_TO_DECISION = {
    "slug": "from-counter-to-decision",
    "title": "From counter to decision",
    "summary": "Follow one application through four departments and take the waiting out together.",
    "audience": (
        "Everyone who receives, assesses, records or signs applications. No prior knowledge needed."
    ),
    "shared_goal": (
        "After six weeks everyone taking part knows the whole route an application travels. "
        "And one improvement is running that you thought up, measured and handed over "
        "yourselves."
    ),
    "background": (
        "<p>An application is rarely handled slowly. Mostly it waits: for an answer, for a "
        "signature, for somebody who did not know it was their turn. You can’t see that "
        "waiting from your own desk. That is why you trace it with the people before and "
        "after you.</p>"
        "<p>In this path you work with real applications that have been closed. You learn to "
        "measure where an application lay still, you see the place where that happened, and "
        "with colleagues from two other departments you try out one small change.</p>"
    ),
    "objectives": [
        "Draw the route of an application, with the departments and systems it meets.",
        "Tell working time, waiting time and in-between time apart, and measure them.",
        "Discuss a bottleneck without looking for a culprit.",
        "Try out and judge a small change with two other departments.",
    ],
    "sponsor": "Director of Services",
    "commitments": [
        (
            "Sets nine hours aside for each participant, over six weeks and agreed with the team "
            "leaders."
        ),
        "Opens the first meeting and listens for an hour.",
        "Attends the last meeting and decides on your proposal there.",
    ],
    "quote": (
        "I thought we were quick. Then I saw that everybody after me had to ask for half of "
        "it again."
    ),
    "quote_role": "Civil Affairs officer, autumn group",
    "related": [
        "de-ketenwandeling",
        "intervisie-in-gemengd-gezelschap",
        "drie-loketten-een-antwoord",
    ],
    "stages": [
        {
            "title": "See each other’s desks",
            "weeks": "Weeks 1 and 2",
            "intro": (
                "You learn why applications lie still, and you meet the people who come before and "
                "after you. Choose your own order."
            ),
            "steps": [
                {
                    "title": "Read why an application lies still",
                    "body": [
                        (
                            "text",
                            (
                                "<p>Think of the last time you applied for something yourself. A passport, an "
                                "internet connection, a hospital appointment. How long did it take? And for how much "
                                "of that time was somebody really working on it?</p>"
                                "<p>For most applications the answer is: hardly any. In Vlietmonde a permit for a "
                                "street party took 34 working days on average last year. Add up the minutes in which "
                                "somebody had the file open, and you get less than four hours. For the rest of the "
                                "time the application lay waiting somewhere.</p>"
                                "<h2>Three places where it gets left</h2>"
                                "<ul>"
                                "<li><b>On the pile.</b> It is somebody’s turn and they know it, but other work lies "
                                "on top.</li>"
                                "<li><b>In the air.</b> One person thinks they are done, the next doesn’t know it is "
                                "their turn. The application belongs to nobody.</li>"
                                "<li><b>Back to the start.</b> Something is missing. The application goes back a "
                                "desk, or to the applicant, and begins again.</li></ul>"
                                "<p>You know the pile. You see it every morning. You don’t see the other two places, "
                                "because they are between your desk and somebody else’s. That is exactly where most "
                                "days are lost.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "It isn’t a contest",
                                "text": (
                                    "A long wait says nothing about how hard somebody works. A department can do "
                                    "everything within its own time limit while the applicant still waits seven weeks. "
                                    "In this path you look at the route, not at the people along it."
                                ),
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>Why you can’t solve this alone</h2>"
                                "<p>You can make your own pile smaller. The space between two desks you can only "
                                "change together with the person on the other side. That is why your group has "
                                "people from four departments: Civil Affairs, Permits, ICT &amp; Data and Legal "
                                "Affairs.</p>"
                                "<h2>What you do in the coming weeks</h2>"
                                "<p>First you get to know each other. Then you trace one application from beginning "
                                "to end, and measure where it lay. In weeks 4 and 5 you try out a small change with "
                                "two colleagues. In week 6 you tell the director what it brought, also if it "
                                "disappointed.</p>"
                            ),
                        ),
                    ],
                },
                {
                    "title": "Watch an application in eleven hands",
                    "recording": "een-aanvraag-in-elf-handen.mp4",
                    "captions": "an-application-in-eleven-hands.vtt",
                    "transcript": (
                        "<p>This film has no sound, and the words in it are Dutch. Captions are in English, "
                        "and everything you see is written below.</p>"
                        "<p><b>A street party in Vlietmonde.</b> A resident applies for a permit. Follow the "
                        "form.</p>"
                        "<ul>"
                        "<li><b>Hand 1, Civil Affairs, day 1.</b> The counter receives the form. 15 minutes "
                        "of work.</li>"
                        "<li><b>Hand 2, ICT &amp; Data, day 3.</b> The post is scanned and given a number. 5 "
                        "minutes.</li>"
                        "<li><b>Hand 3, Permits, day 5.</b> The work is given to a case handler. 5 "
                        "minutes.</li>"
                        "<li><b>Hand 4, Permits, day 9.</b> The case handler reads. A street has to be "
                        "closed. 40 minutes.</li>"
                        "<li><b>Hand 5, Public Works, day 13.</b> Traffic has a look. There is no drawing. "
                        "30 minutes.</li>"
                        "<li><b>Hand 6, Permits, day 16.</b> A letter goes to the resident. 10 minutes.</li>"
                        "<li><b>Hand 7, Civil Affairs, day 20.</b> The resident brings the drawing to the "
                        "counter. 5 minutes.</li>"
                        "<li><b>Hand 8, Public Works, day 23.</b> Traffic agrees. 20 minutes.</li>"
                        "<li><b>Hand 9, Legal Affairs, day 27.</b> A lawyer reads the conditions. 45 "
                        "minutes.</li>"
                        "<li><b>Hand 10, Permits, day 31.</b> The case handler writes the decision. 50 "
                        "minutes.</li>"
                        "<li><b>Hand 11, Permits, day 34.</b> The team leader signs. 5 minutes.</li></ul>"
                        "<p>34 working days. Eleven hands. Together 3 hours and 50 minutes of work. Nobody "
                        "did anything wrong. Where would you begin?</p>"
                    ),
                },
                {
                    "title": "Say where you stand now",
                    "intro": (
                        "Two questions for yourself, before you begin. In week 5 you get the same statement "
                        "again. Then you will see what has shifted."
                    ),
                    "statement": "I know whom to go to when an application is left lying.",
                    "prompts": [
                        (
                            "Which department do you pass your work on to, and what do you know of what happens "
                            "next?"
                        ),
                        "What do you want to do differently in six weeks’ time?",
                    ],
                },
                {
                    "title": "Meet around the table",
                    "body": [
                        (
                            "text",
                            (
                                "<p>You meet your group: twelve to sixteen people from four departments. You don’t "
                                "talk about processes, but about your work of yesterday.</p>"
                                "<h2>How the meeting goes</h2>"
                                "<ul>"
                                "<li><b>10 minutes, welcome.</b> The Director of Services tells you why this path "
                                "exists and how much time you get for it.</li>"
                                "<li><b>25 minutes, three tables.</b> Each time you sit with three others from other "
                                "departments. Everybody shows one thing that passed through their hands yesterday: a "
                                "form, a screen, a letter.</li>"
                                "<li><b>25 minutes, give and take.</b> Each department puts up two sheets: this is "
                                "what we get from you, this is what we give to you. Walk past the sheets of the "
                                "others and add what you did not know.</li>"
                                "<li><b>10 minutes, choose one application.</b> The group chooses one kind of "
                                "application to follow together.</li>"
                                "<li><b>5 minutes, agreements.</b> What is told here doesn’t leave the room as a "
                                "complaint.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Can’t you come?",
                                "text": (
                                    "Tell the facilitator at least a day before. You get the photos of the sheets and "
                                    "ring somebody from your group for a quarter of an hour. After that you can simply "
                                    "go on."
                                ),
                            },
                        ),
                    ],
                    "bring": [
                        "One thing that passed through your hands yesterday, without names of residents",
                        "One question for a department that you only know by e-mail",
                    ],
                },
            ],
        },
        {
            "title": "Trace the route",
            "weeks": "Weeks 2 and 3",
            "intro": (
                "Now it gets real. You follow one application that has been closed and you measure "
                "where it lay."
            ),
            "steps": [
                {
                    "title": "Trace one application",
                    "body": [
                        (
                            "text",
                            (
                                "<p>Choose an application of the kind you picked around the table. Take one that has "
                                "been closed and that took longer than you would have liked. Not the worst of the "
                                "year, just one that was left lying.</p>"
                                "<h2>How to do it</h2>"
                                "<ul>"
                                "<li><b>Write down the first and the last date.</b> When did the application come "
                                "in, and when did the applicant have an answer?</li>"
                                "<li><b>Find each time the application changed owner.</b> The case system calls that "
                                "a change of status or an assignment. E-mail and telephone count too.</li>"
                                "<li><b>Draw a line with a dot for each owner.</b> Add the department, the system "
                                "and the date.</li>"
                                "<li><b>Ring one person on the line whom you don’t know.</b> Ask: what did you need "
                                "to go on, and did you have it?</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Ask, don’t check",
                                "text": (
                                    "Begin the conversation with: I am following an application that passed through my "
                                    "hands as well, and I would like to understand what you do with it. Then the other "
                                    "person knows you haven’t come to inspect."
                                ),
                            },
                        ),
                        (
                            "file",
                            {
                                "document": "routekaart.csv",
                                "title": "Route card to fill in (in Dutch)",
                            },
                        ),
                        (
                            "text",
                            (
                                "<p>You don’t have to make a beautiful diagram. A photo of a sheet of paper is "
                                "enough. Don’t write down names of residents, only the case number.</p>"
                            ),
                        ),
                    ],
                    "prompts": [
                        "Through how many hands did the application go?",
                        "Which handover surprised you most?",
                        "What did you hear from the colleague you rang?",
                    ],
                },
                {
                    "title": "Tell working time from waiting time",
                    "body": [
                        (
                            "text",
                            (
                                "<p>When an application takes long, people often say: we are short of hands. "
                                "Sometimes that is true. But to know whether more hands would help, you have to tell "
                                "three kinds of time apart.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Three kinds of time",
                                "head": ["Kind of time", "What it is", "Where you find it"],
                                "rows": [
                                    [
                                        "Working time",
                                        "The minutes in which somebody really has the application in front of them",
                                        "Ask, or estimate it together",
                                    ],
                                    [
                                        "Waiting time",
                                        "The days the application lies on somebody’s pile",
                                        "From assigned to opened",
                                    ],
                                    [
                                        "In-between time",
                                        (
                                            "The days the application is with nobody, because one person is done and the next "
                                            "doesn’t know it yet"
                                        ),
                                        "From put away to assigned",
                                    ],
                                ],
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>An example</h2>"
                                "<p>On Monday, Permits puts an application away with the note: to Legal Affairs. An "
                                "e-mail goes to a shared mailbox. On Thursday somebody sees the e-mail and puts the "
                                "case on a lawyer’s list. The lawyer opens it on Tuesday and spends three quarters "
                                "of an hour on it.</p>"
                                "<p>The in-between time is three working days: from Monday to Thursday the "
                                "application belonged to nobody. The waiting time is three working days as well: "
                                "from Thursday to Tuesday it lay on the lawyer’s pile. The working time is three "
                                "quarters of an hour.</p>"
                                "<p>A second lawyer would make the waiting time shorter. That changes nothing about "
                                "the in-between time. An agreement does: whoever puts something away, assigns it to "
                                "the next person themselves.</p>"
                            ),
                        ),
                        (
                            "quote",
                            {
                                "text": (
                                    "I sent everything to the mailbox and thought: done. I did not know that somebody "
                                    "looked in there only twice a week."
                                ),
                                "role": "Permit officer, municipality of Vlietmonde",
                            },
                        ),
                        (
                            "text",
                            (
                                "<h2>How to measure it honestly</h2>"
                                "<ul>"
                                "<li>Count working days, not calendar days. Otherwise you measure the weekend.</li>"
                                "<li>Take at least three applications. One application is a story, three show a "
                                "pattern.</li>"
                                "<li>Write down what you could not find. An empty place in the system is a finding "
                                "too.</li></ul>"
                            ),
                        ),
                    ],
                },
                {
                    "title": "Choose where to start looking",
                    "question": (
                        "An application took 34 working days. Altogether less than four hours of work went "
                        "into it. Where do you look first?"
                    ),
                    "right": "In the days between one person putting it away and the next picking it up",
                    "wrong": [
                        "At the case handler who needed the most minutes",
                        "At the counter, because that is where it begins",
                        "In the case system, because it is slow",
                    ],
                    "why": (
                        "Four hours of work fit into half a day. If you speed that work up, you win an hour "
                        "at most. The days are in the waiting and in the handover. So that is where you "
                        "start looking, together with the people on both sides."
                    ),
                },
                {
                    "title": "Measure the in-between time",
                    "body": [
                        (
                            "text",
                            (
                                "<p>Take the application you traced, and find two more of the same kind. Now you "
                                "measure how long they lay waiting between two desks.</p>"
                                "<h2>How to do it</h2>"
                                "<ul>"
                                "<li>Look up in the case system on which dates the application changed owner.</li>"
                                "<li>For each handover, count the working days between putting away and "
                                "assigning.</li>"
                                "<li>Ask on both sides of the longest gap: did you know it was your turn?</li></ul>"
                                "<p>Three handovers for each application are enough. Put your figures in the route "
                                "card. Your group will see them again during the chain walk, without names.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Can’t you find the date?",
                                "text": (
                                    "Look in the e-mail or ask your colleague. If nobody knows any more, write down: "
                                    "unknown. Don’t fill in a figure you have guessed."
                                ),
                            },
                        ),
                    ],
                    "prompts": [
                        "Which handover had the longest gap, and how many working days was it?",
                        "What did the people on both sides say?",
                    ],
                },
                {
                    "title": "Read how a chain walk goes",
                    "why": (
                        "In a few days you will walk along yourself. Read the two rules and the run sheet, "
                        "so that you know what is asked of you. If the group comes past your desk, read the "
                        "preparation as well."
                    ),
                },
                {
                    "title": "Walk the chain with your group",
                    "body": [
                        (
                            "text",
                            (
                                "<p>With your group you walk the route of one application, from the counter to the "
                                "signature. At each desk somebody is ready to tell you what comes in and what goes "
                                "out. You ask questions and don’t solve anything yet.</p>"
                                "<h2>How the morning goes</h2>"
                                "<ul>"
                                "<li><b>25 minutes.</b> Arriving, rules, the case on the table.</li>"
                                "<li><b>50 minutes.</b> Past five desks, ten minutes each.</li>"
                                "<li><b>10 minutes.</b> Silently writing down what you saw.</li>"
                                "<li><b>20 minutes.</b> Sticking and counting on the wall.</li>"
                                "<li><b>15 minutes.</b> Choosing one bottleneck and forming trios for the next "
                                "stage.</li></ul>"
                                "<p>You walk about 600 metres. If you would rather not walk, you can take part from "
                                "the meeting room: the desks then come to you by video.</p>"
                            ),
                        ),
                    ],
                    "bring": [
                        "Your route card with the measured gaps",
                        "One question for the department that supplies your work",
                        "Shoes you can walk in for an hour",
                    ],
                },
            ],
        },
        {
            "title": "Try it differently",
            "weeks": "Weeks 4 and 5",
            "intro": "With three people from three departments you try out something small.",
            "steps": [
                {
                    "title": "See how others did it",
                    "why": (
                        "An earlier group took out five handovers. Note what they would do differently next "
                        "time."
                    ),
                },
                {
                    "title": "Choose a trial that is small enough",
                    "question": (
                        "You want an application to wait less long for a missing drawing. Which trial fits "
                        "into two weeks?"
                    ),
                    "right": (
                        "For the next ten applications the case handler rings on the same day if the drawing "
                        "is missing"
                    ),
                    "wrong": [
                        "Having a new form built for all kinds of applications",
                        "Asking a working group to write advice before the summer",
                        "E-mailing all colleagues that they should pay more attention",
                    ],
                    "why": (
                        "A good trial can start tomorrow, touches only people who said yes, and shows within "
                        "two weeks whether it helps. A form or advice can always come later, once you know "
                        "what works."
                    ),
                },
                {
                    "title": "Take out one handover together",
                    "body": [
                        (
                            "text",
                            (
                                "<p>There are three of you, from three departments. From the wall of the chain walk, "
                                "choose one handover that can go, or that can be shorter. Try that for two weeks on "
                                "the next applications.</p>"
                                "<h2>Day 1: agree, 20 minutes</h2>"
                                "<ul>"
                                "<li>Write down what happens now, in one sentence.</li>"
                                "<li>Write down what you are going to try, in one sentence.</li>"
                                "<li>Agree how you will see whether it works. One figure is enough, for example the "
                                "in-between time in working days.</li>"
                                "<li>Ask the team leaders of the three departments for a yes. If you get a no, "
                                "choose something smaller.</li></ul>"
                                "<h2>Days 2 to 13: do it</h2>"
                                "<p>Ring each other once a week, for ten minutes. Ask: what went wrong, what do we "
                                "adjust? You may adjust, as long as you write down when you did.</p>"
                                "<h2>Day 14: look, 20 minutes</h2>"
                                "<ul>"
                                "<li>Put the figure of now beside the figure of before. Add how many applications it "
                                "is about.</li>"
                                "<li>Choose: keep, adjust or stop. Stopping is a valid outcome.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Careful with the rules",
                                "text": (
                                    "Some steps are there because the law asks for them, such as a second pair of eyes "
                                    "on a decision. Ask the lawyer in your group before you take something out."
                                ),
                            },
                        ),
                    ],
                },
                {
                    "title": "Swap seats for an hour",
                    "body": [
                        (
                            "text",
                            (
                                "<p>You do this step with one colleague from another department in your group. You "
                                "sit beside the other person for half an hour, and then the other way round. Choose "
                                "an ordinary moment, not a quiet Friday afternoon.</p>"
                                "<h2>When you look on</h2>"
                                "<ul>"
                                "<li>Let the other person simply carry on and only ask: what are you doing now, and "
                                "why like this?</li>"
                                "<li>Note what comes in from your department. What does the other person have to do "
                                "before it can be used?</li>"
                                "<li>Write nothing down about residents or files.</li></ul>"
                                "<h2>Afterwards, 5 minutes together</h2>"
                                "<p>Each name one thing you will deliver differently tomorrow. Make it so small that "
                                "you need no permission: a fixed subject line, a number in the same place, a call "
                                "instead of an e-mail.</p>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "Swapping from a distance",
                                "text": (
                                    "If one of you works at home, share your screen. Switch notifications off and close "
                                    "files that have nothing to do with it."
                                ),
                            },
                        ),
                    ],
                },
                {
                    "title": "Look up what the law says about time limits",
                    "why": (
                        "The Dutch General Administrative Law Act says how long a municipality may take to "
                        "decide. Look up articles 4:13 to 4:15 and compare the limit with what you measured. "
                        "The text is in Dutch."
                    ),
                },
                {
                    "title": "Write down what surprised you",
                    "intro": (
                        "A quarter of an hour for yourself. You have looked into the kitchen of others, and "
                        "they into yours. What has shifted?"
                    ),
                    "statement": "I know whom to go to when an application is left lying.",
                    "prompts": [
                        "What did you see in another department that you had not expected?",
                        "What did you discover about your own work?",
                        "What will you do differently tomorrow? Name one thing.",
                    ],
                },
            ],
        },
        {
            "title": "Hold on to it",
            "weeks": "Week 6",
            "intro": "You tell what the trial brought and make agreements that stay when the path is over.",
            "steps": [
                {
                    "title": "Join the directors’ table",
                    "body": [
                        (
                            "text",
                            (
                                "<p>Each trio tells in five minutes what has been tried. The Director of Services "
                                "listens, asks questions and decides there and then: this we keep, this we adjust, "
                                "or this we stop. You get that decision on paper in the same week.</p>"
                                "<h2>Tell this, in this order</h2>"
                                "<ul>"
                                "<li>What happened before you began.</li>"
                                "<li>What you tried, and on how many applications.</li>"
                                "<li>What the figure was, before and after. Also if it did not change.</li>"
                                "<li>What you ask of the director.</li></ul>"
                            ),
                        ),
                        (
                            "tip",
                            {
                                "title": "A trial that did not work",
                                "text": (
                                    "Tell that one too. Then the next group need not repeat it. Add why you thought it "
                                    "would work."
                                ),
                            },
                        ),
                    ],
                    "bring": [
                        "One sheet with your figure, before and after",
                        "One question for the director",
                    ],
                },
                {
                    "title": "Make an agreement with your neighbours",
                    "intro": (
                        "This is the last step. Choose the department you pass most on to, or get most from. "
                        "Write down what you will do and then ring your colleague there, so that the "
                        "agreement belongs to both of you."
                    ),
                    "statement": "I dare to ring a colleague of another department when something is left lying.",
                    "prompts": [
                        "With whom do you make an agreement, and about what?",
                        "What will you deliver differently from now on?",
                        "What do you do if it fails for once?",
                        "When do you look back together? Put it in your calendar right away.",
                    ],
                },
            ],
        },
    ],
}
