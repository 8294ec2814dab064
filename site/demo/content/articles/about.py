"""What this site is for and who make it."""

from demo.content.pages import CONTACT_EMAIL

ABOUT = {
    "nl": {
        "slug": "over",
        "title": "Over Dwarsverband",
        "summary": "Waarom we dwars door de organisatie heen leren, en hoe dat hier werkt.",
        "body": [
            (
                "text",
                (
                    "<p>Gemeente Vlietmonde bestaat niet, en de mensen, verhalen en cijfers "
                    "op deze site ook niet. Ze laten zien wat je met Dwarsverband kunt "
                    "doen. De werkvormen en de stappen zijn wel echt: je kunt ze morgen "
                    "gebruiken.</p>"
                    "<h2>Waarom dwars</h2>"
                    "<p>Wie iets wil leren, zoekt dat meestal op de eigen afdeling. Daar "
                    "werken mensen die hetzelfde weten als jij. Wat je mist, zit vaak bij "
                    "de afdeling voor of na jou. Daarom brengt elk leerpad hier minstens "
                    "twee afdelingen bij elkaar.</p>"
                    "<h2>Wat je hier vindt</h2>"
                    "<ul>"
                    "<li><b>Leerpaden.</b> Een reeks stappen die je met collega’s van "
                    "andere afdelingen doet, naast je werk.</li>"
                    "<li><b>Werkvormen.</b> Een bijeenkomst die je zelf kunt begeleiden, "
                    "met draaiboek en valkuilen.</li>"
                    "<li><b>Praktijkvoorbeelden.</b> Wat anderen deden, met cijfers en met "
                    "wat ze een volgende keer anders doen.</li></ul>"
                    "<h2>Hoe we met cijfers omgaan</h2>"
                    "<p>Bij elk cijfer staat over hoeveel gevallen het gaat, in welke tijd "
                    "en hoe er is gemeten. Wat slechter werd, staat er ook bij. Een cijfer "
                    "zonder aantal plaatsen we niet. En niemand kan uit een cijfer opmaken "
                    "wie het was.</p>"
                    "<h2>Wie het maken</h2>"
                    "<p>De redactie bestaat uit mensen van HR en Communicatie. Zij "
                    "schrijven met de collega’s die het werk doen. Een ander leest mee "
                    "voordat iets op de site komt.</p>"
                    "<p>Heb je een idee voor een leerpad, een werkvorm of een verhaal? Een "
                    "halve bladzijde is genoeg. Mail naar "
                    f'<a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>, de redactie '
                    "helpt je met de rest.</p>"
                ),
            ),
            (
                "tip",
                {
                    "title": "Begin klein",
                    "text": (
                        "Kies één onderwerp waar twee of drie afdelingen deze maand last "
                        "van hebben. Vraag een leidinggevende om tijd vrij te maken, en "
                        "kijk samen terug."
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>Voor je eigen organisatie</h2>"
                    "<p>De software achter deze site is vrij te gebruiken en te veranderen, "
                    "onder de licentie BSD met drie voorwaarden. Een organisatie zet hem op "
                    "een eigen server en vult hem met eigen leerpaden, in eigen kleuren. Er "
                    "is geen ander bedrijf bij nodig.</p>"
                ),
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
                    "<p>The municipality of Vlietmonde doesn’t exist, and neither do the "
                    "people, stories and figures on this site. They show what you can do "
                    "with Dwarsverband, which is Dutch for a cross-connection. The guides "
                    "and the steps are real: you can use them tomorrow.</p>"
                    "<h2>Why across</h2>"
                    "<p>When people want to learn something, they mostly look in their own "
                    "department. The people there know the same things as you. What you "
                    "miss is often with the department before or after you. That is why "
                    "each learning path here brings at least two departments together.</p>"
                    "<h2>What you find here</h2>"
                    "<ul>"
                    "<li><b>Learning paths.</b> A series of steps that you do with "
                    "colleagues of other departments, alongside your work.</li>"
                    "<li><b>Guides.</b> A meeting you can lead yourself, with a run sheet "
                    "and pitfalls.</li>"
                    "<li><b>Practice examples.</b> What others did, with figures and with "
                    "what they would do differently next time.</li></ul>"
                    "<h2>How we treat figures</h2>"
                    "<p>Each figure says how many cases it is about, in which period and "
                    "how it was measured. What got worse is told as well. We publish no "
                    "figure without its number of cases. And nobody can tell from a figure "
                    "who it was.</p>"
                    "<h2>Who make it</h2>"
                    "<p>The editors are people from HR and Communications. They write with "
                    "the colleagues who do the work. Somebody else reads it before it comes "
                    "on the site.</p>"
                    "<p>Do you have an idea for a learning path, a guide or a story? Half a "
                    "page is enough. E-mail "
                    f'<a href="mailto:{CONTACT_EMAIL}">{CONTACT_EMAIL}</a>, and the editors '
                    "help you with the rest.</p>"
                ),
            ),
            (
                "tip",
                {
                    "title": "Start small",
                    "text": (
                        "Choose one subject that troubles two or three departments this "
                        "month. Ask a manager to set time aside, and look back together."
                    ),
                },
            ),
            (
                "text",
                (
                    "<h2>For your own organisation</h2>"
                    "<p>The software behind this site may be used and changed freely, under "
                    "the BSD licence with three conditions. An organisation puts it on a "
                    "server of its own and fills it with its own learning paths, in its own "
                    "colours. It needs no other company.</p>"
                ),
            ),
        ],
    },
}
