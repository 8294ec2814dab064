"""English words of the learning network that makes buildings use less energy."""

SEVEN_MUNICIPALITIES = {
    "slug": "seven-municipalities-learn-as-one",
    "title": "Seven municipalities learn as one",
    "summary": (
        "Building managers, buyers and lawyers make buildings sustainable in one learning network."
    ),
    "organisation": "Zeven Sluizen learning network",
    "occasion": (
        "<p>Seven municipalities along the same river have 96 buildings between them: town "
        "halls, gyms, sports halls and a swimming pool. Those must use less energy. Each "
        "municipality started on its own. In the same month two of them wrote a manual for "
        "heat pumps, with the same mistake in it.</p>"
        "<p>Inside the municipalities people worked past each other too. The building manager "
        "wanted to insulate, the buyer had just signed a maintenance contract for five years, "
        "and the lawyer was the last to hear of it. Only sustainability advisers came to the "
        "meetings in the region. The people with the key to the boiler room were not "
        "there.</p>"
    ),
    "approach": (
        "<p>Each municipality sent three people: a building manager, a buyer or lawyer, and "
        "somebody who works with the energy data. These 21 people came together one afternoon a "
        "month, ten months long, each time in another building.</p>"
        "<h3>First look</h3>"
        "<p>The afternoon began with a tour of half an hour. The building manager showed what "
        "worked and what did not. Then everybody filled in the same sheet. What does this "
        "building use, which contract is there and who decides?</p>"
        "<h3>Then one question</h3>"
        "<p>One municipality brought a question. In three circles of seven the group set to "
        "work on it, with the roles and the minutes of peer consultation. One of the questions "
        "was: how do I get rid of a contract that makes insulating dearer?</p>"
        "<h3>Then write it down together</h3>"
        "<p>For each building there came a plan of one page, signed by the building manager "
        "and by the buyer. Two municipalities checked each other’s plans. From the sixth month "
        "the group became stricter: a plan only counted with a date and an amount.</p>"
        "<h3>What did not work</h3>"
        "<p>Buying together came to nothing, because the seven councils settle their budgets "
        "at different moments. One municipality stopped after the fourth month. The building "
        "manager retired and nobody took over.</p>"
    ),
    "results": [
        {
            "what": "Buildings with a plan by management and purchasing together",
            "unit": "buildings with a joint plan",
            "period": "At the start and after ten months",
            "how": (
                "Counted on the list of buildings. Only plans with a date, an amount and two "
                "signatures. The municipality that stopped counts, with no plans"
            ),
        },
        {
            "what": "Gas used by buildings with a plan",
            "unit": "index, corrected for the weather",
            "period": "Two winters, from October up to and including April",
            "how": (
                "Meter readings of eleven buildings. The other thirty have no whole winter "
                "yet. In three of the eleven the boiler was replaced too"
            ),
        },
        {
            "what": "Time for each participant: promised beforehand and really spent",
            "unit": "hours a month",
            "period": "Month 2 up to and including month 10",
            "how": (
                "Reported by themselves each month. The promise had forgotten the travelling time"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Find a stand-in for every seat",
            "text": (
                "When one building manager retired, the whole municipality stopped. Now every "
                "participant has a stand-in who has come along twice."
            ),
        },
        {
            "title": "Count the journey",
            "text": (
                "We promised managers five hours a month. It became eight. Three participants "
                "had to explain that themselves, and that was not fair."
            ),
        },
        {
            "title": "Lay the budgets side by side first",
            "text": (
                "That buying together could not be done, we could have known in the first "
                "month. Now we spent three afternoons on it."
            ),
        },
        {
            "title": "Wait another winter before concluding",
            "text": (
                "Eleven buildings are few. We don’t know whether seven per cent less gas comes "
                "from the plans or from the new boilers. Next year we count again."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "I have looked after this pool for nineteen years. This was the first buyer "
                "who wanted to hear how the pump sounds."
            ),
            "role": "Building manager, Zeven Sluizen learning network",
        },
        {
            "text": (
                "The contract that I had neatly signed stopped the insulation. I read that on "
                "my own colleague’s sheet."
            ),
            "role": "Buyer, Zeven Sluizen learning network",
        },
    ],
    "sponsor": "Chief executive of one of the seven municipalities",
    "contact": "Coordinator of the learning network, via leren@zevensluizen.example",
    "social_text": (
        "Seven municipalities, 96 buildings, 41 plans with two signatures. And one that "
        "stopped. What building managers and buyers learned, and what they don’t know yet."
    ),
    "related": [
        "drie-loketten-een-antwoord",
        "storing-om-half-negen",
        "compliance-per-project",
    ],
}
