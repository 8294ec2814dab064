"""The standard pages of the demo organisation, in Dutch and in English."""

CONTACT_EMAIL = "leren@vlietmonde.example"

SITE = {
    "organisation_name": "Gemeente Vlietmonde",
    "about_nl": (
        "De leerplek van gemeente Vlietmonde. Hier volg je leerpaden met collega’s die je "
        "anders niet tegenkomt."
    ),
    "about_en": (
        "The learning place of the municipality of Vlietmonde. Follow learning paths with "
        "colleagues you would not meet otherwise."
    ),
    "contact_email": CONTACT_EMAIL,
}

# What the front page shows as long as no editor has chosen.
HOME = {
    "lead": {
        "nl": (
            "De kennis die jij zoekt zit vaak drie deuren verderop. Volg een leerpad met "
            "collega’s van andere afdelingen, begeleid zelf een werkvorm, of kijk af hoe anderen "
            "het deden."
        ),
        "en": (
            "What you need to know is often three doors down the corridor. Follow a learning "
            "path with colleagues of other departments, lead a guide yourself, or see how others "
            "did it."
        ),
    },
    "featured_path": "van-loket-tot-besluit",
    "lead_case": "drie-loketten-een-antwoord",
    "signals": [
        "besluit-zonder-ons",
        "van-wie-was-dit",
        "geen-zicht-op-de-buren",
        "niemand-ziet-het-geheel",
        "steeds-dezelfde-gezichten",
    ],
}

ABOUT = {
    "nl": {
        "slug": "over",
        "title": "Over Dwarsverband",
        "summary": "Waarom we dwars door de organisatie heen leren, en hoe dat hier werkt.",
        "body": [
            (
                "text",
                (
                    "<p>Gemeente Vlietmonde bestaat niet, en de mensen, verhalen en cijfers op deze site "
                    "ook niet. Ze laten zien wat je met Dwarsverband kunt doen. De werkvormen en de "
                    "stappen zijn wel echt: je kunt ze morgen gebruiken.</p>"
                    "<h2>Waarom dwars</h2>"
                    "<p>Wie iets wil leren, zoekt dat meestal op de eigen afdeling. Daar werken mensen "
                    "die hetzelfde weten als jij. Wat je mist, zit vaak bij de afdeling voor of na jou. "
                    "Daarom brengt elk leerpad hier minstens twee afdelingen bij elkaar.</p>"
                    "<h2>Wat je hier vindt</h2>"
                    "<ul>"
                    "<li><b>Leerpaden.</b> Een reeks stappen die je met collega’s van andere afdelingen "
                    "doet, naast je werk.</li>"
                    "<li><b>Werkvormen.</b> Een bijeenkomst die je zelf kunt begeleiden, met draaiboek "
                    "en valkuilen.</li>"
                    "<li><b>Praktijkvoorbeelden.</b> Wat anderen deden, met cijfers en met wat ze een "
                    "volgende keer anders doen.</li></ul>"
                    "<h2>Wie het maken</h2>"
                    "<p>De redactie bestaat uit mensen van HR en Communicatie. Zij schrijven met de "
                    "collega’s die het werk doen. Heb je een idee voor een pad of een verhaal, stuur dan "
                    "een mail.</p>"
                ),
            ),
            (
                "tip",
                {
                    "title": "Begin klein",
                    "text": (
                        "Kies één onderwerp waar twee of drie afdelingen deze maand last van hebben. Vraag "
                        "een leidinggevende om tijd vrij te maken, en kijk samen terug."
                    ),
                },
            ),
        ],
    },
    "en": {
        "slug": "about",
        "title": "About Dwarsverband",
        "summary": "Why we learn across the organisation, and how that works here.",
        "body": [
            (
                "text",
                (
                    "<p>The municipality of Vlietmonde doesn’t exist, and neither do the people, stories "
                    "and figures on this site. They show what you can do with Dwarsverband, which is "
                    "Dutch for a cross-connection. The guides and the steps are real: you can use them "
                    "tomorrow.</p>"
                    "<h2>Why across</h2>"
                    "<p>When people want to learn something, they mostly look in their own department. "
                    "The people there know the same things as you. What you miss is often with the "
                    "department before or after you. That is why each learning path here brings at least "
                    "two departments together.</p>"
                    "<h2>What you find here</h2>"
                    "<ul>"
                    "<li><b>Learning paths.</b> A series of steps that you do with colleagues of other "
                    "departments, alongside your work.</li>"
                    "<li><b>Guides.</b> A meeting you can lead yourself, with a run sheet and "
                    "pitfalls.</li>"
                    "<li><b>Practice examples.</b> What others did, with figures and with what they "
                    "would do differently next time.</li></ul>"
                    "<h2>Who make it</h2>"
                    "<p>The editors are people from HR and Communications. They write with the "
                    "colleagues who do the work. If you have an idea for a path or a story, send an "
                    "e-mail.</p>"
                ),
            ),
            (
                "tip",
                {
                    "title": "Start small",
                    "text": (
                        "Choose one subject that troubles two or three departments this month. Ask a manager "
                        "to set time aside, and look back together."
                    ),
                },
            ),
        ],
    },
}

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
                    "<p>Je logt in met je e-mailadres van het werk. Wachtwoord vergeten? Kies op het "
                    "inlogscherm voor een nieuw wachtwoord, dan krijg je een mail met een link. Komt er "
                    "niets aan, kijk dan bij ongewenste mail.</p>"
                    "<h2>Een leerpad volgen</h2>"
                    "<p>Lezen kan zonder account. Om mee te doen schrijf je je in op de pagina van het "
                    "leerpad. Heb je een stap af, dan markeer je die zelf als gedaan. Vergist? Dezelfde "
                    "knop draait het terug.</p>"
                    "<h2>Even stoppen</h2>"
                    "<p>Je mag een pad altijd verlaten. Wat je hebt gedaan blijft bewaard, en je pakt de "
                    "draad op waar je was.</p>"
                    "<h2>Contact</h2>"
                    f'<p>Mail naar <a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Schrijf erbij om '
                    "welke pagina het gaat. Op werkdagen antwoorden we binnen twee dagen.</p>"
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
                    "<p>You sign in with your work e-mail address. Forgotten your password? Ask for a "
                    "new one on the sign-in page, and you get an e-mail with a link. If nothing arrives, "
                    "look among unwanted mail.</p>"
                    "<h2>Following a learning path</h2>"
                    "<p>You can read without an account. To take part, you enrol on the page of the "
                    "learning path. When you have finished a step, you mark it as done yourself. By "
                    "mistake? The same button takes it back.</p>"
                    "<h2>Stopping for a while</h2>"
                    "<p>You may leave a path at any time. What you did is kept, and you pick up the "
                    "thread where you were.</p>"
                    "<h2>Contact</h2>"
                    f'<p>E-mail <a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Say which page it '
                    "is about. On working days we answer within two days.</p>"
                ),
            ),
        ],
    },
}

PRIVACY = {
    "nl": {
        "slug": "privacy",
        "title": "Privacy",
        "summary": "Wat we van je bewaren, wie het ziet en hoe je het laat verwijderen.",
        "body": [
            (
                "text",
                (
                    "<h2>Wat we bewaren</h2>"
                    "<ul>"
                    "<li>Je naam, je e-mailadres en de afdeling waar je werkt, ook de vorige.</li>"
                    "<li>Welke leerpaden je volgt, welke stappen je hebt gedaan en wanneer.</li>"
                    "<li>De notities die je zelf bij een stap schrijft.</li></ul>"
                    "<h2>Wie wat ziet</h2>"
                    "<ul>"
                    "<li><b>Je notities</b> zie alleen jij. Je leidinggevende en de redactie zien ze "
                    "niet in de site.</li>"
                    "<li><b>Welke stappen je hebt gedaan</b> zie jij zelf. De beheerder kan erbij om een "
                    "fout te herstellen.</li>"
                    "<li><b>De beheerder van de database</b> kan technisch bij alles, en mag dat alleen "
                    "om een storing op te lossen.</li></ul>"
                    "<h2>Wat we niet doen</h2>"
                    "<p>We volgen je niet op andere sites en laden niets van andere bedrijven. Er staan "
                    "twee cookies: één om ingelogd te blijven en één die formulieren beveiligt.</p>"
                    "<h2>Hoe lang</h2>"
                    "<p>Zolang je account bestaat. Ga je uit dienst, dan verwijdert de beheerder je "
                    "account op verzoek.</p>"
                    "<h2>Inzien of verwijderen</h2>"
                    f'<p>Mail naar <a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. Je krijgt binnen '
                    "een maand antwoord.</p>"
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
                    "<h2>What we keep</h2>"
                    "<ul>"
                    "<li>Your name, your e-mail address and the department where you work, also the one "
                    "before.</li>"
                    "<li>Which learning paths you follow, which steps you finished and when.</li>"
                    "<li>The notes you write with a step yourself.</li></ul>"
                    "<h2>Who sees what</h2>"
                    "<ul>"
                    "<li><b>Your notes</b> are seen by you alone. Your manager and the editors don’t see "
                    "them on the site.</li>"
                    "<li><b>Which steps you have done</b> you see yourself. The administrator can reach "
                    "it to repair a mistake.</li>"
                    "<li><b>The administrator of the database</b> can technically reach everything, and "
                    "may do so only to solve a fault.</li></ul>"
                    "<h2>What we don’t do</h2>"
                    "<p>We don’t follow you on other sites and load nothing from other companies. There "
                    "are two cookies: one to keep you signed in and one that protects forms.</p>"
                    "<h2>How long</h2>"
                    "<p>As long as your account exists. When you leave, the administrator removes your "
                    "account on request.</p>"
                    "<h2>See or remove</h2>"
                    f'<p>E-mail <a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>. You get an answer '
                    "within a month.</p>"
                ),
            ),
        ],
    },
}

ACCESSIBILITY = {
    "nl": {
        "slug": "toegankelijkheid",
        "title": "Toegankelijkheid",
        "summary": "Wat we doen zodat iedereen mee kan doen, en wat nog niet goed gaat.",
        "body": [
            (
                "text",
                (
                    "<p>Iedereen moet hier kunnen leren: met een muis of zonder, met een schermlezer, "
                    "met grote letters, op een telefoon. We houden de richtlijnen WCAG 2.2 aan, niveau A "
                    "en AA. Dat is ons doel. Een onafhankelijke organisatie heeft dat nog niet "
                    "getoetst.</p>"
                    "<h2>Wat je mag verwachten</h2>"
                    "<ul>"
                    "<li>Alles werkt met alleen een toetsenbord, en je ziet waar je bent.</li>"
                    "<li>Alles werkt zonder JavaScript.</li>"
                    "<li>Een kleur vertelt nooit iets alleen: er staat altijd tekst bij.</li>"
                    "<li>Bij een filmpje staat wat er te zien en te horen is, uitgeschreven.</li></ul>"
                    "<h2>Wat nog niet goed gaat</h2>"
                    "<ul>"
                    "<li>Het filmpje in het leerpad heeft Nederlandse woorden in beeld. De ondertiteling "
                    "en de uitgeschreven tekst zijn er wel in het Engels.</li>"
                    "<li>De bestanden bij de werkvormen zijn platte tekst en alleen in het "
                    "Nederlands.</li></ul>"
                    "<h2>Meld het</h2>"
                    "<p>Loop je ergens vast? Mail naar <a "
                    f'href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a> en vertel wat je wilde doen en '
                    "waarmee. Dan zoeken we eerst een manier die nu werkt, en lossen het daarna op.</p>"
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
                    "<p>Everybody must be able to learn here: with a mouse or without, with a screen "
                    "reader, with large letters, on a phone. We follow the guidelines WCAG 2.2, levels A "
                    "and AA. That is our aim. An independent organisation has not tested it yet.</p>"
                    "<h2>What you may expect</h2>"
                    "<ul>"
                    "<li>Everything works with a keyboard alone, and you see where you are.</li>"
                    "<li>Everything works without JavaScript.</li>"
                    "<li>A colour never tells something alone: there is always text with it.</li>"
                    "<li>With a film, what there is to see and hear is written out.</li></ul>"
                    "<h2>What isn’t right yet</h2>"
                    "<ul>"
                    "<li>The film in the learning path shows words in Dutch. Its captions and the "
                    "written-out text are there in English.</li>"
                    "<li>The files with the guides are plain text and in Dutch only.</li></ul>"
                    "<h2>Tell us</h2>"
                    "<p>Are you stuck somewhere? E-mail <a "
                    f'href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a> and tell us what you wanted to do '
                    "and with what. We first look for a way that works now, and then solve it.</p>"
                ),
            ),
        ],
    },
}

ARTICLES = [ABOUT, HELP, PRIVACY, ACCESSIBILITY]
