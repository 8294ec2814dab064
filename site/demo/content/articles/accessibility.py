"""The accessibility statement: what was tested, by whom, and what isn’t right yet."""

from demo.content.pages import CONTACT_EMAIL

COMPLAINTS_EMAIL = "klachten@vlietmonde.example"

ACCESSIBILITY = {
    "nl": {
        "slug": "toegankelijkheid",
        "title": "Toegankelijkheid",
        "summary": "Wat we doen zodat iedereen mee kan doen, en wat nog niet goed gaat.",
        "body": [
            (
                "text",
                (
                    "<p>Iedereen moet hier kunnen leren: met een muis of zonder, met een "
                    "schermlezer, met grote letters, op een telefoon. We houden de "
                    "richtlijnen WCAG 2.2 aan, niveau A en AA.</p>"
                    "<h2>Hoe ver we zijn</h2>"
                    "<p>De eerste maatregelen zijn genomen. We toetsen de site zelf en "
                    "herstellen wat we vinden. Een onafhankelijke organisatie heeft de site "
                    "nog niet getoetst. Tot dat is gebeurd, zeggen we niet dat de site aan "
                    "alle eisen voldoet.</p>"
                    "<h2>Wat je mag verwachten</h2>"
                    "<ul>"
                    "<li>Alles wat je als lezer of deelnemer doet, kan met alleen een "
                    "toetsenbord. Je ziet waar je bent.</li>"
                    "<li>Alles wat je nodig hebt om te lezen en mee te doen, werkt zonder "
                    "JavaScript.</li>"
                    "<li>Een kleur vertelt nooit iets alleen: er staat altijd tekst "
                    "bij.</li>"
                    "<li>Bij een filmpje staat wat er te zien en te horen is, "
                    "uitgeschreven.</li>"
                    "<li>Je kunt kiezen voor licht of donker. Beweegt er iets, dan stopt "
                    "dat als je apparaat om rust vraagt.</li></ul>"
                    "<h2>Wat we hebben getoetst</h2>"
                    "<ul>"
                    "<li><b>Automatisch, bij elke wijziging.</b> Een programma loopt "
                    "pagina’s van elke soort na, met en zonder account. Dat gebeurt op een "
                    "breed en een smal scherm, in licht, in donker en met vaste "
                    "systeemkleuren. Het let op de eisen van niveau A en AA die een "
                    "programma kan zien.</li>"
                    "<li><b>Op een klein scherm.</b> Een scherm van 320 beeldpunten breed "
                    "hoef je niet opzij te schuiven. Met letters van dubbele grootte ook "
                    "niet.</li>"
                    "<li><b>Met het toetsenbord.</b> Met de tabtoets kom je overal, in "
                    "volgorde en zichtbaar. Je kunt een stap afronden en terugdraaien.</li>"
                    "<li><b>Zonder JavaScript.</b> Stappen afronden en terugdraaien, "
                    "notities bewaren, stoppen en verdergaan.</li></ul>"
                    "<p>Zo’n programma vindt maar een deel van de problemen. Nog niet "
                    "getoetst is hoe de site werkt voor mensen die elke dag met een "
                    "schermlezer, een vergroter of spraak werken. Dat staat als eerste op "
                    "de lijst.</p>"
                    "<h2>Wat nog niet goed gaat</h2>"
                    "<ul>"
                    "<li><b>Het filmpje</b> in het leerpad heeft Nederlandse woorden in "
                    "beeld. De ondertiteling en de uitgeschreven tekst zijn er ook in het "
                    "Engels.</li>"
                    "<li><b>De bestanden</b> bij de werkvormen zijn platte tekst, zonder "
                    "koppen, en alleen in het Nederlands. Wil je ze anders, vraag het "
                    "dan.</li>"
                    "<li><b>Brede tabellen</b> schuif je op een telefoon zelf opzij. De "
                    "rest van de pagina blijft staan.</li>"
                    "<li><b>Zelf licht of donker kiezen</b> kan alleen met JavaScript. "
                    "Zonder volgt de site je apparaat.</li>"
                    "<li><b>De omgeving voor de redactie</b> is software van anderen, "
                    "Wagtail. Die hebben we niet zelf getoetst.</li></ul>"
                    "<h2>Meld het</h2>"
                    "<p>Loop je ergens vast? Mail naar "
                    f'<a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Vertel wat je '
                    "wilde doen, op welke pagina, en met welk hulpmiddel. Je krijgt binnen "
                    "twee werkdagen antwoord. Eerst zoeken we een manier die nu werkt. "
                    "Daarna lossen we het op, of we leggen uit waarom dat niet lukt en "
                    "wanneer wel.</p>"
                    "<h2>Niet tevreden</h2>"
                    "<p>Vind je dat we je melding niet goed oppakken, dien dan een klacht "
                    f'in bij <a href="mailto:{COMPLAINTS_EMAIL}">{COMPLAINTS_EMAIL}</a>. '
                    "Helpt dat niet, dan kun je naar de Nationale ombudsman.</p>"
                ),
            ),
        ],
    },
    "en": {
        "slug": "accessibility",
        "title": "Accessibility",
        "summary": "What we do so that everybody can take part, and what isn’t right yet.",
        "body": [
            (
                "text",
                (
                    "<p>Everybody must be able to learn here: with a mouse or without, with "
                    "a screen reader, with large letters, on a phone. We follow the "
                    "guidelines WCAG 2.2, levels A and AA.</p>"
                    "<h2>How far we are</h2>"
                    "<p>The first measures have been taken. We test the site ourselves and "
                    "mend what we find. An independent organisation has not tested it yet. "
                    "Until that has happened, we don’t say that the site meets all "
                    "demands.</p>"
                    "<h2>What you may expect</h2>"
                    "<ul>"
                    "<li>Everything you do as a reader or participant can be done with a "
                    "keyboard alone. You see where you are.</li>"
                    "<li>Everything you need to read and to take part works without "
                    "JavaScript.</li>"
                    "<li>A colour never tells something alone: there is always text with "
                    "it.</li>"
                    "<li>With a film, what there is to see and hear is written out.</li>"
                    "<li>You can choose light or dark. If anything moves, it stops when "
                    "your device asks for rest.</li></ul>"
                    "<h2>What we tested</h2>"
                    "<ul>"
                    "<li><b>Automatically, with every change.</b> A program checks pages of "
                    "every kind, with and without an account. It does so on a wide and a "
                    "narrow screen, in light, in dark and with fixed system colours. It "
                    "looks at the demands of levels A and AA that a program can see.</li>"
                    "<li><b>On a small screen.</b> A screen of 320 pixels wide needs no "
                    "scrolling sideways. Nor does text of twice the size.</li>"
                    "<li><b>With the keyboard.</b> The tab key takes you everywhere, in "
                    "order and in sight. You can finish a step and take it back.</li>"
                    "<li><b>Without JavaScript.</b> Finishing steps and taking them back, "
                    "keeping notes, stopping and going on.</li></ul>"
                    "<p>Such a program finds only part of the problems. What has not been "
                    "tested yet is how the site works for people who use a screen reader, a "
                    "magnifier or speech every day. That is first on the list.</p>"
                    "<h2>What isn’t right yet</h2>"
                    "<ul>"
                    "<li><b>The film</b> in the learning path shows words in Dutch. Its "
                    "captions and the written-out text are there in English too.</li>"
                    "<li><b>The files</b> with the guides are plain text, without headings, "
                    "and in Dutch only. If you want them otherwise, ask.</li>"
                    "<li><b>Wide tables</b> are moved sideways by yourself on a phone. The "
                    "rest of the page stays where it is.</li>"
                    "<li><b>Choosing light or dark yourself</b> takes JavaScript. Without "
                    "it the site follows your device.</li>"
                    "<li><b>The place where editors work</b> is software by others, "
                    "Wagtail. We have not tested it ourselves.</li></ul>"
                    "<h2>Tell us</h2>"
                    "<p>Are you stuck somewhere? E-mail "
                    f'<a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Tell us what you '
                    "wanted to do, on which page, and with which aid. You get an answer "
                    "within two working days. First we look for a way that works now. Then "
                    "we solve it, or explain why we can’t and when we can.</p>"
                    "<h2>Not satisfied</h2>"
                    "<p>If you think we don’t handle your report well, complain to "
                    f'<a href="mailto:{COMPLAINTS_EMAIL}">{COMPLAINTS_EMAIL}</a>. If that '
                    "doesn’t help, you can go to the Dutch national ombudsman.</p>"
                ),
            ),
        ],
    },
}
