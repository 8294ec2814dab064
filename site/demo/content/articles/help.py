"""How to take part, named by the words on the buttons, and how to reach the editors."""

from demo.content.pages import CONTACT_EMAIL

HELP = {
    "nl": {
        "slug": "hulp-en-contact",
        "title": "Hulp en contact",
        "summary": "Antwoord op wat het vaakst wordt gevraagd, en hoe je ons bereikt.",
        "body": [
            (
                "text",
                (
                    "<h2>Inloggen</h2>"
                    "<p>Je logt in met je e-mailadres van het werk. Heb je nog geen "
                    "account, vraag het dan aan de redactie. Wachtwoord vergeten? Op de "
                    "pagina om in te loggen vraag je een nieuw wachtwoord aan. Je krijgt "
                    "een mail met een link. Komt er na tien minuten niets, kijk dan bij "
                    "ongewenste mail.</p>"
                    "<p>Je wachtwoord verander je in het menu onder je naam, bij "
                    "<b>Wachtwoord wijzigen</b>. Daar vind je ook <b>Inloggen in twee "
                    "stappen</b>: dan vragen we naast je wachtwoord een code van je "
                    "telefoon.</p>"
                    "<h2>Meedoen aan een leerpad</h2>"
                    "<p>Lezen kan zonder account. Alleen stappen voor deelnemers zijn dicht "
                    "tot je meedoet.</p>"
                    "<ol>"
                    "<li>Open een leerpad en kies <b>Schrijf je in</b>.</li>"
                    "<li>Kies <b>Ga verder</b>, dan kom je bij je volgende stap.</li>"
                    "<li>De volgende keer vind je het leerpad bij <b>Mijn "
                    "leren</b>.</li></ol>"
                    "<h2>Een stap afronden</h2>"
                    "<p>Heb je een stap gedaan, kies dan onderaan <b>Markeer als "
                    "gedaan</b>. Bij een bijeenkomst heet de knop <b>Ik was erbij</b>. Een "
                    "kennischeck is klaar zodra je het goede antwoord kiest. Je mag het zo "
                    "vaak proberen als je wilt, en niemand ziet hoe vaak dat was.</p>"
                    "<p>In sommige fasen hoort een vaste volgorde. Staat er ‘Later’ bij een "
                    "stap, dan kun je hem al wel lezen. Stappen met ‘Extra’ zijn leuk om te "
                    "doen, maar tellen niet mee.</p>"
                    "<p>Zijn alle verplichte stappen gedaan, dan is het leerpad afgerond. "
                    "Bij sommige leerpaden hoort een certificaat. Dat houd je, ook als het "
                    "leerpad later verandert.</p>"
                    "<h2>Vergist</h2>"
                    "<p>Kies bij de stap <b>Maak ongedaan</b>. Daarna kun je hem gewoon "
                    "opnieuw afronden.</p>"
                    "<h2>Stoppen en verdergaan</h2>"
                    "<p>Kies op de pagina van het leerpad <b>Stop met dit leerpad</b>. Je "
                    "hoeft niet te vertellen waarom. Wat je hebt gedaan blijft bewaard. Wil "
                    "je later verder, kies dan <b>Pak de draad weer op</b>. Na afloop kun "
                    "je met <b>Begin opnieuw</b> nog een ronde doen.</p>"
                    "<h2>Taal, letters en kleur</h2>"
                    "<p>Bovenaan kies je Nederlands of Engels. Niet alles is vertaald. Dan "
                    "kom je uit op de dichtstbijzijnde pagina die er wel is.</p>"
                    "<p>Onderaan de meeste pagina’s staat <b>Weergave</b>. Daar kies je "
                    "<b>Licht</b> of <b>Donker</b>. Die keuze geldt alleen in deze browser. "
                    "Letters maak je groter met je browser zelf, en de pagina past zich "
                    "aan.</p>"
                    "<h2>Wie ziet wat</h2>"
                    "<ul>"
                    "<li><b>Je notities</b> zie alleen jij.</li>"
                    "<li><b>Wat je hebt gedaan</b> zie alleen jij. Je leidinggevende en de "
                    "redactie kunnen het op de site niet zien.</li>"
                    "<li><b>Je naam</b> staat op geen enkele openbare pagina.</li></ul>"
                    '<p>Meer hierover staat bij <a href="/privacy/">Privacy</a>.</p>'
                    "<h2>Contact</h2>"
                    f'<p>Mail naar <a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. '
                    "Schrijf erbij om welke pagina het gaat. Op werkdagen antwoorden we "
                    "binnen twee dagen.</p>"
                ),
            ),
        ],
    },
    "en": {
        "slug": "help-and-contact",
        "title": "Help and contact",
        "summary": "Answers to what is asked most, and how to reach us.",
        "body": [
            (
                "text",
                (
                    "<h2>Signing in</h2>"
                    "<p>You sign in with your work e-mail address. If you have no account "
                    "yet, ask the editors for one. Forgotten your password? Ask for a new "
                    "one on the sign-in page. You get an e-mail with a link. If nothing "
                    "arrives within ten minutes, look among unwanted mail.</p>"
                    "<p>You change your password in the menu below your name, at <b>Change "
                    "password</b>. There you also find <b>Sign in with two steps</b>: then "
                    "we ask for a code of your phone besides your password.</p>"
                    "<h2>Taking part in a learning path</h2>"
                    "<p>You can read without an account. Only steps for participants are "
                    "closed until you join.</p>"
                    "<ol>"
                    "<li>Open a learning path and choose <b>Join this path</b>.</li>"
                    "<li>Choose <b>Continue</b> to get to your next step.</li>"
                    "<li>Next time you find the learning path at <b>My "
                    "learning</b>.</li></ol>"
                    "<h2>Finishing a step</h2>"
                    "<p>When you have done a step, choose <b>Mark as done</b> below it. At "
                    "a meeting the button is called <b>I was there</b>. A knowledge check "
                    "is done as soon as you choose the right answer. You may try as often "
                    "as you like, and nobody sees how often that was.</p>"
                    "<p>Some stages have a fixed order. If a step says ‘Later’, you can "
                    "read it already. Steps with ‘Extra’ are nice to do, but don’t "
                    "count.</p>"
                    "<p>When all required steps are done, the learning path is completed. "
                    "Some learning paths come with a certificate. You keep it, also when "
                    "the learning path changes later.</p>"
                    "<h2>By mistake</h2>"
                    "<p>Choose <b>Undo</b> at the step. After that you can simply finish it "
                    "again.</p>"
                    "<h2>Stopping and going on</h2>"
                    "<p>On the page of the learning path, choose <b>Leave this path</b>. "
                    "You need not say why. What you did is kept. To go on later, choose "
                    "<b>Pick up the thread</b>. Afterwards you can do another round with "
                    "<b>Start again</b>.</p>"
                    "<h2>Language, letters and colour</h2>"
                    "<p>At the top you choose Dutch or English. Not everything is "
                    "translated. You then arrive at the nearest page that is.</p>"
                    "<p>At the foot of most pages you find <b>Display</b>. There you choose "
                    "<b>Light</b> or <b>Dark</b>. The choice holds in this browser only. "
                    "You enlarge letters with your browser itself, and the page adapts.</p>"
                    "<h2>Who sees what</h2>"
                    "<ul>"
                    "<li><b>Your notes</b> are seen by you alone.</li>"
                    "<li><b>What you have done</b> is seen by you alone. Your manager and "
                    "the editors can’t see it on the site.</li>"
                    "<li><b>Your name</b> stands on no public page.</li></ul>"
                    '<p>There is more about this at <a href="/en/privacy/">Privacy</a>.</p>'
                    "<h2>Contact</h2>"
                    f'<p>E-mail <a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Say '
                    "which page it is about. On working days we answer within two days.</p>"
                ),
            ),
        ],
    },
}
