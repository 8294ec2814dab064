"""What the site keeps about people. Whoever adds a record about somebody mends this page too."""

from demo.content.pages import CONTACT_EMAIL

OFFICER_EMAIL = "fg@vlietmonde.example"

PRIVACY = {
    "nl": {
        "slug": "privacy",
        "title": "Privacy",
        "summary": "Wat we van je bewaren, wie het ziet en hoe je het laat verwijderen.",
        "body": [
            (
                "text",
                (
                    "<h2>In het kort</h2>"
                    "<ul>"
                    "<li>Je notities zijn van jou. Niemand anders kan ze op de site "
                    "lezen.</li>"
                    "<li>Er zijn geen ranglijsten, en geen overzichten van wie wat heeft "
                    "gedaan.</li>"
                    "<li>Bij een leerpad kan staan hoeveel mensen van een afdeling meedoen. "
                    "Dat gebeurt pas vanaf vijf, en er staat nooit bij wie.</li>"
                    "<li>We volgen je niet op andere sites en laden niets van andere "
                    "bedrijven.</li>"
                    "<li>Meedoen mag, het moet niet. Stoppen kan altijd.</li></ul>"
                    "<h2>Wat we bewaren</h2>"
                    "<p>Lees je zonder in te loggen, dan bewaren we alleen het logboek "
                    "onderaan de tabel. Met een account komt de rest erbij.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Wat we bewaren, waarvoor en wie het ziet",
                    "head": [
                        "Wat",
                        "Waarvoor",
                        "Wie het ziet",
                    ],
                    "rows": [
                        [
                            "Je naam, je e-mailadres en een onleesbaar gemaakt wachtwoord",
                            "Inloggen en een nieuw wachtwoord sturen",
                            "Jij en de beheerder. Je wachtwoord ziet niemand",
                        ],
                        [
                            (
                                "Of je in twee stappen inlogt, met de sleutel en de "
                                "herstelcodes, versleuteld"
                            ),
                            "Zeker weten dat jij het bent die inlogt",
                            "Jij. De beheerder ziet alleen of het aan staat",
                        ],
                        [
                            (
                                "Hoe vaak iemand inlogde met een verkeerd wachtwoord of een "
                                "verkeerde code, hooguit een dag"
                            ),
                            "Zorgen dat niemand je wachtwoord kan raden",
                            "Niemand",
                        ],
                        [
                            "Met welk account van je werk je inlogt, als nummer",
                            "Je de volgende keer herkennen",
                            "De beheerder",
                        ],
                        [
                            (
                                "Een lijst met namen, adressen en afdelingen die de beheerder "
                                "inleest, hooguit een dag"
                            ),
                            "Accounts en afdelingen bijwerken",
                            "De beheerder die de lijst inleest",
                        ],
                        [
                            (
                                "Een mail aan jou die nog weg moet. Lukt dat niet, dan hooguit "
                                "drie maanden"
                            ),
                            "Je een link of een bericht sturen",
                            "De beheerder ziet je adres",
                        ],
                        [
                            "Wanneer je account is gemaakt en wanneer je het laatst inlogde",
                            "Accounts die niemand meer gebruikt opruimen",
                            "De beheerder",
                        ],
                        [
                            (
                                "De afdeling waar je werkt en waar je eerder werkte, met de "
                                "data, en of je er leiding geeft"
                            ),
                            (
                                "Weten welke afdelingen samen leren, en je laten zien aan "
                                "welke leerpaden jouw afdeling meedoet"
                            ),
                            "De beheerder",
                        ],
                        [
                            "De leerpaden die je volgt, afrondde of verliet, en wanneer",
                            (
                                "Je voortgang en je certificaat laten zien, en tellen hoeveel "
                                "mensen van een afdeling meedoen"
                            ),
                            "Jij. Het aantal, vanaf vijf, ziet iedereen",
                        ],
                        [
                            "De stappen die je deed of terugdraaide, en wanneer",
                            "Je voortgang laten zien",
                            "Jij",
                        ],
                        [
                            "Je notities en wat je invult bij een stelling",
                            "Zelf teruglezen",
                            "Jij",
                        ],
                        [
                            "Voor de redactie: wat je op een pagina hebt veranderd, en wanneer",
                            "Een eerdere versie terugzetten",
                            "De redactie en de beheerder",
                        ],
                        [
                            (
                                "Een logboek van de webserver: internetadres, tijd, pagina en "
                                "de woorden die je zoekt"
                            ),
                            "Storingen en misbruik vinden",
                            "De beheerder",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<h2>Wie er technisch bij kan</h2>"
                    "<p>Leidinggevenden, begeleiders en redactie hebben geen scherm waarop "
                    "jouw voortgang of notities staan. Wie de database beheert, kan daar "
                    "technisch wel bij. Notities zijn namelijk niet versleuteld. De "
                    "beheerder mag alleen kijken om een storing of een fout te herstellen, "
                    "en vraagt het eerst aan jou als het om notities gaat.</p>"
                    "<p>De site draait op onze eigen servers. We geven je gegevens niet aan "
                    "andere organisaties.</p>"
                    "<h2>Hoe lang we het bewaren</h2>"
                    "<ul>"
                    "<li><b>Zolang je account bestaat.</b> Tot die tijd verdwijnt er niets "
                    "vanzelf. Stop je met een leerpad of draai je een stap terug, dan "
                    "blijft bewaard dat je dat deed.</li>"
                    "<li><b>Ga je uit dienst,</b> dan zet de beheerder je account uit. "
                    "Niemand kan er dan nog mee inloggen. Wat je leerde blijft staan, "
                    "zodat de tellingen van afdelingen kloppen. Wil je dat we het wissen? "
                    "Mail ons. Wat je als redactie schreef, blijft staan.</li>"
                    "<li><b>Reservekopieën</b> worden na dertig dagen overschreven, het "
                    "logboek van de webserver na veertien dagen.</li></ul>"
                    "<h2>Wat er in je browser staat</h2>"
                    "<ul>"
                    "<li><b>sessionid.</b> Een cookie die je ingelogd houdt, hooguit twee "
                    "weken. Alleen als je inlogt.</li>"
                    "<li><b>csrftoken.</b> Een cookie die formulieren beveiligt. Blijft "
                    "hooguit een jaar.</li>"
                    "<li><b>known_browser.</b> Een cookie waaraan de site ziet dat je hier eerder "
                    "inlogde, zodat je binnenkomt ook als een ander foute wachtwoorden intikt. "
                    "Blijft een half jaar, ook na uitloggen.</li>"
                    "<li><b>messages.</b> Een cookie voor een melding die je één keer ziet. "
                    "Verdwijnt daarna.</li>"
                    "<li><b>theme.</b> Geen cookie, wel een aantekening in je browser: je "
                    "keuze voor licht of donker. Die wordt niet verstuurd.</li></ul>"
                    "<p>De site werkt niet goed zonder deze cookies. Er zit er geen bij om "
                    "je te volgen. Daarom vragen we er geen toestemming voor.</p>"
                    "<h2>Waarom dit mag</h2>"
                    "<p>Als werkgever hebben we er belang bij dat collega’s van elkaar "
                    "leren. Dat noemt de AVG een gerechtvaardigd belang. We bewaren "
                    "daarvoor zo weinig mogelijk. We gebruiken niets hiervan om je te "
                    "beoordelen.</p>"
                    "<h2>Jouw rechten</h2>"
                    "<p>Je mag zien wat we van je hebben, het laten verbeteren of "
                    "verwijderen, er een kopie van krijgen en bezwaar maken. Daar is nog "
                    "geen knop voor. Mail naar "
                    f'<a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Je krijgt binnen '
                    "een maand antwoord, ook als we iets niet kunnen doen.</p>"
                    "<p>Vragen stel je ook aan de functionaris gegevensbescherming: "
                    f'<a href="mailto:{OFFICER_EMAIL}">{OFFICER_EMAIL}</a>. Ben je het niet '
                    "met ons eens, dan kun je een klacht indienen bij de Autoriteit "
                    "Persoonsgegevens.</p>"
                ),
            ),
        ],
    },
    "en": {
        "slug": "privacy",
        "title": "Privacy",
        "summary": "What we keep about you, who sees it and how to have it removed.",
        "body": [
            (
                "text",
                (
                    "<h2>In short</h2>"
                    "<ul>"
                    "<li>Your notes are yours. Nobody else can read them on the site.</li>"
                    "<li>There are no rankings, and no overviews of who did what.</li>"
                    "<li>With a learning path it may say how many people of a department "
                    "take part. Only from five on, and never who.</li>"
                    "<li>We don’t follow you on other sites and load nothing from other "
                    "companies.</li>"
                    "<li>You may take part, you don’t have to. You can stop at any "
                    "time.</li></ul>"
                    "<h2>What we keep</h2>"
                    "<p>If you read without signing in, we keep only the log at the foot of "
                    "the table. With an account the rest is added.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "What we keep, what for and who sees it",
                    "head": [
                        "What",
                        "What for",
                        "Who sees it",
                    ],
                    "rows": [
                        [
                            "Your name, your e-mail address and a password made unreadable",
                            "Signing in and sending a new password",
                            "You and the administrator. Nobody sees your password",
                        ],
                        [
                            (
                                "Whether you sign in with two steps, with the key and the "
                                "recovery codes, encrypted"
                            ),
                            "Being sure that it is you who signs in",
                            "You. The administrator only sees whether it is on",
                        ],
                        [
                            (
                                "How often somebody signed in with a wrong password or a wrong "
                                "code, for a day at most"
                            ),
                            "Seeing to it that nobody can guess your password",
                            "Nobody",
                        ],
                        [
                            "With which account of your work you sign in, as a number",
                            "Knowing you the next time",
                            "The administrator",
                        ],
                        [
                            (
                                "A list of names, addresses and departments that the "
                                "administrator reads in, for a day at most"
                            ),
                            "Bringing accounts and departments up to date",
                            "The administrator who reads it in",
                        ],
                        [
                            (
                                "A mail to you that is still to be sent. If it can’t be, for "
                                "three months at most"
                            ),
                            "Sending you a link or a message",
                            "The administrator sees your address",
                        ],
                        [
                            "When your account was made and when you last signed in",
                            "Clearing away accounts that nobody uses any more",
                            "The administrator",
                        ],
                        [
                            (
                                "The department where you work and where you worked before, "
                                "with the dates, and whether you manage it"
                            ),
                            (
                                "Knowing which departments learn together, and showing you the "
                                "learning paths your department takes part in"
                            ),
                            "The administrator",
                        ],
                        [
                            "The learning paths you follow, completed or left, and when",
                            (
                                "Showing your progress and your certificate, and counting how "
                                "many people of a department take part"
                            ),
                            "You. The number, from five on, is seen by everybody",
                        ],
                        [
                            "The steps you did or took back, and when",
                            "Showing your progress",
                            "You",
                        ],
                        [
                            "Your notes and what you fill in at a statement",
                            "Reading them again yourself",
                            "You",
                        ],
                        [
                            "For editors: what you changed on a page, and when",
                            "Going back to an earlier version",
                            "The editors and the administrator",
                        ],
                        [
                            (
                                "A log of the web server: internet address, time, page and the "
                                "words you search for"
                            ),
                            "Finding faults and misuse",
                            "The administrator",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<h2>Who can technically reach it</h2>"
                    "<p>Managers, facilitators and editors have no screen that shows your "
                    "progress or notes. Whoever looks after the database can technically "
                    "reach them, because notes are not encrypted. The administrator may "
                    "look only to repair a fault or a mistake, and asks you first if it is "
                    "about notes.</p>"
                    "<p>The site runs on our own servers. We don’t give your data to other "
                    "organisations.</p>"
                    "<h2>How long we keep it</h2>"
                    "<ul>"
                    "<li><b>As long as your account exists.</b> Until then nothing "
                    "disappears by itself. If you leave a learning path or take a step "
                    "back, it is kept that you did.</li>"
                    "<li><b>When you leave us,</b> the administrator switches your account "
                    "off. Nobody can sign in with it any more. What you learned stays, so "
                    "that the counts of departments are right. Do you want us to erase it? "
                    "Mail us. What you wrote as an editor stays.</li>"
                    "<li><b>Backups</b> are overwritten after thirty days, the log of the "
                    "web server after fourteen days.</li></ul>"
                    "<h2>What is in your browser</h2>"
                    "<ul>"
                    "<li><b>sessionid.</b> A cookie that keeps you signed in, for two weeks "
                    "at most. Only if you sign in.</li>"
                    "<li><b>csrftoken.</b> A cookie that protects forms. It stays for a "
                    "year at most.</li>"
                    "<li><b>known_browser.</b> A cookie by which the site sees that you signed in "
                    "here before, so that you come in also when others type wrong passwords. It "
                    "stays for half a year, also after signing out.</li>"
                    "<li><b>messages.</b> A cookie for a message that you see once. Gone "
                    "after that.</li>"
                    "<li><b>theme.</b> No cookie but a note in your browser: your choice of "
                    "light or dark. It is not sent.</li></ul>"
                    "<p>The site doesn’t work well without these cookies. None of them is "
                    "there to follow you. That is why we don’t ask your permission for "
                    "them.</p>"
                    "<h2>Why we may do this</h2>"
                    "<p>As an employer we have an interest in colleagues learning from each "
                    "other. The GDPR calls that a legitimate interest. We keep as little as "
                    "possible for it. We use none of this to judge you.</p>"
                    "<h2>Your rights</h2>"
                    "<p>You may see what we have about you, have it mended or removed, get "
                    "a copy of it and object. There is no button for that yet. E-mail "
                    f'<a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. You get an '
                    "answer within a month, also if there is something we can’t do.</p>"
                    "<p>You can also ask the data protection officer: "
                    f'<a href="mailto:{OFFICER_EMAIL}">{OFFICER_EMAIL}</a>. If you disagree '
                    "with us, you can complain to the Dutch data protection authority, the "
                    "Autoriteit Persoonsgegevens.</p>"
                ),
            ),
        ],
    },
}
