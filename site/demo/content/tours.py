"""Five tours over the front page, one per role, in Dutch and in English.

A stop leads to a `page`, to a `step` (path, stage, number), to the editing of a page (`edit`), to
the list of what stands below it (`list`), or to an `address`: the name of a view and its arguments.
"""

TOURS = [
    {
        "account": "medewerker",
        "nl": ("Medewerker", "Je wilt weten hoe een ander het werk doet waar jij op wacht."),
        "en": ("Employee", "You want to see how others do the work you are waiting for."),
        "stops": [
            {
                "page": "van-loket-tot-besluit",
                "nl": (
                    "Bekijk een leerpad",
                    "Zie wat je samen doet, met wie en hoeveel tijd het kost.",
                ),
                "en": (
                    "See a learning path",
                    "What you do together, with whom, and what time it takes.",
                ),
            },
            {
                "step": ("van-loket-tot-besluit", 1, 1),
                "nl": (
                    "Doe een stap",
                    "Lees, en vink af dat je klaar bent. Je voortgang blijft staan.",
                ),
                "en": ("Do a step", "Read it and mark it as done. Your progress is kept."),
            },
            {
                "address": ("progress:my_learning",),
                "nl": ("Ga verder waar je was", "Mijn leren toont je paden en je certificaat."),
                "en": (
                    "Go on where you were",
                    "My learning shows your paths and your certificate.",
                ),
            },
            {
                "page": "scherm-aan-scherm",
                "nl": (
                    "Leid zelf een werkvorm",
                    "Vul in hoe laat je begint en druk het draaiboek af.",
                ),
                "en": ("Lead a guide yourself", "Fill in when you begin and print the run sheet."),
            },
            {
                "page": "drie-loketten-een-antwoord",
                "nl": ("Kijk af hoe het elders ging", "Met cijfers, en met wat ze nu anders doen."),
                "en": (
                    "See how it went elsewhere",
                    "With figures, and with what they do otherwise now.",
                ),
            },
        ],
    },
    {
        "account": "leidinggevende",
        "nl": ("Leidinggevende of HR", "Je beslist of je team tijd krijgt om mee te doen."),
        "en": ("Manager or HR", "You decide whether your team gets time to take part."),
        "stops": [
            {
                "page": "compliance-per-project",
                "nl": (
                    "Zie wat het opleverde",
                    "Een voor- en nameting, met het aantal zaken erbij.",
                ),
                "en": (
                    "See what it brought",
                    "Measured before and after, with the number of cases.",
                ),
            },
            {
                "page": "van-loket-tot-besluit",
                "nl": (
                    "Weeg de uren",
                    "Het pad zegt hoeveel tijd het vraagt en wat de sponsor belooft.",
                ),
                "en": (
                    "Weigh the hours",
                    "The path says what time it asks and what its sponsor promises.",
                ),
            },
            {
                "page": "weerstand-als-informatie",
                "nl": (
                    "Kies een werkvorm voor je team",
                    "Groep, tijd en begeleiding staan bovenaan.",
                ),
                "en": (
                    "Choose a guide for your team",
                    "Group, time and facilitation stand on top.",
                ),
            },
            {
                "step": ("van-loket-tot-besluit", 1, 4),
                "nl": ("Zie wat er bij een gesprek hoort", "Wat je meeneemt en wat je bespreekt."),
                "en": ("See what a meeting asks", "What to bring and what to talk about."),
            },
            {
                "page": "privacy",
                "nl": (
                    "Lees wat je niet ziet",
                    "Notities en antwoorden zijn alleen van de deelnemer.",
                ),
                "en": (
                    "Read what you do not see",
                    "Notes and answers belong to the participant alone.",
                ),
            },
        ],
    },
    {
        "account": "redacteur",
        "nl": ("L&D-redactie", "Je maakt leerpaden en werkvormen, en houdt ze bij."),
        "en": ("L&D editor", "You make learning paths and guides, and keep them up to date."),
        "stops": [
            {
                "edit": "van-loket-tot-besluit",
                "nl": (
                    "Bewerk een leerpad",
                    "Verzet een stap. Wat mensen afrondden, blijft staan.",
                ),
                "en": ("Edit a learning path", "Move a step. What people finished is kept."),
            },
            {
                "edit": "de-ketenwandeling",
                "nl": ("Bewerk een werkvorm", "Het draaiboek moet precies op de duur uitkomen."),
                "en": ("Edit a guide", "The run sheet has to add up to its duration."),
            },
            {
                "list": "de-ketenwandeling",
                "nl": (
                    "Maak een nieuwe werkvorm",
                    "Vanuit de lijst kies je voor een nieuwe pagina.",
                ),
                "en": ("Make a new guide", "In the list you choose to add a page."),
            },
            {
                "address": ("wagtailsnippets_core_signal:list",),
                "nl": ("Beheer de signalen", "Wat bezoekers herkennen en wat daarbij helpt."),
                "en": ("Keep the signals", "What visitors recognise and what helps with it."),
            },
            {
                "page": "welkom-in-het-hele-huis",
                "nl": ("Kijk als lezer", "Zo ziet het pad eruit voor wie nog niet meedoet."),
                "en": ("Look as a reader", "This is the path for somebody who has not joined."),
            },
        ],
    },
    {
        "account": "communicatie",
        "nl": ("Communicatie", "Je schrijft verhalen op die anderen op weg helpen."),
        "en": ("Communications", "You write the stories that help others on their way."),
        "stops": [
            {
                "page": "storing-om-half-negen",
                "nl": ("Lees een voorbeeld", "Met cijfers, ook het cijfer dat slechter werd."),
                "en": ("Read an example", "With figures, also the one that got worse."),
            },
            {
                "edit": "drie-loketten-een-antwoord",
                "nl": ("Bewerk het voorbeeld", "Bij delen staat of het naar buiten mag."),
                "en": ("Edit the example", "Under sharing you say whether it may go outside."),
            },
            {
                "list": "drie-loketten-een-antwoord",
                "nl": ("Zet een verhaal klaar", "Bewaar het als concept en kies een dag."),
                "en": ("Prepare a story", "Keep it as a draft and choose a day."),
            },
            {
                "address": ("wagtailimages:index",),
                "nl": ("Beheer de beelden", "Met een beschrijving en de maker erbij."),
                "en": ("Keep the images", "With a description and the maker."),
            },
            {
                "address": ("wagtaildocs:index",),
                "nl": ("Beheer de bestanden", "Wat mensen bij een werkvorm meenemen of afdrukken."),
                "en": ("Keep the files", "What people bring to a guide or print."),
            },
        ],
    },
    {
        "account": "eindredacteur",
        "nl": ("Eindredactie", "Je leest mee en zet online wat klaar is."),
        "en": ("Final editors", "You read along and put online what is ready."),
        "stops": [
            {
                "address": ("wagtailadmin_home",),
                "nl": ("Kijk wat op je wacht", "Een voorbeeld ligt klaar om te beoordelen."),
                "en": ("See what waits for you", "An example is ready for your review."),
            },
            {
                "edit": "luisteren-in-drie-lagen",
                "nl": ("Lees een opmerking terug", "Een zin ging terug, met de reden erbij."),
                "en": ("Read a comment again", "One sentence went back, with the reason."),
            },
            {
                "address": ("wagtailadmin_reports:workflow",),
                "nl": ("Volg wat onderweg is", "Wie iets instuurde, en hoe het daarmee staat."),
                "en": ("Follow what is on its way", "Who sent something in, and how it goes."),
            },
            {
                "address": ("wagtailadmin_reports:site_history",),
                "nl": ("Zie wie wat deed", "Elke publicatie staat in de geschiedenis."),
                "en": ("See who did what", "Every publication is in the history."),
            },
            {
                "page": "luisteren-in-drie-lagen",
                "nl": ("Kijk als lezer", "Lezers zien nog de zin van voor de wijziging."),
                "en": ("Look as a reader", "Readers still see the sentence from before."),
            },
        ],
    },
    {
        "account": "beheerder",
        "nl": ("Beheer", "Je zorgt dat de site bij jullie organisatie past."),
        "en": ("Administrator", "You make the site fit your organisation."),
        "stops": [
            {
                "address": ("wagtailsettings:edit", "core", "sitesettings"),
                "nl": ("Zet de naam van je organisatie erop", "Ook de tekst onderaan elke pagina."),
                "en": (
                    "Put your organisation's name on it",
                    "And the text at the foot of every page.",
                ),
            },
            {
                "address": ("wagtailsnippets_people_department:list",),
                "nl": ("Vul de afdelingen in", "Hun naam, code en kleur keren overal terug."),
                "en": ("Fill in the departments", "Their name, code and colour return everywhere."),
            },
            {
                "address": ("placements:index",),
                "nl": ("Zie wie waar werkt", "Iemand kan verhuizen. Wat iemand leerde, gaat mee."),
                "en": ("See who works where", "People move. What they learned goes with them."),
            },
            {
                "address": ("wagtailredirects:index",),
                "nl": ("Leid een oud adres om", "Zo komt een oude link toch goed terecht."),
                "en": ("Redirect an old address", "So that an old link still arrives."),
            },
            {
                "page": "toegankelijkheid",
                "nl": ("Lees hoe toegankelijk dit is", "En waar mensen iets kunnen melden."),
                "en": ("Read how accessible this is", "And where people can report something."),
            },
        ],
    },
]

SIGN_IN = {
    "nl": "Log in als {address} met wachtwoord {password}.",
    "en": "Sign in as {address} with the password {password}.",
}
