"""A municipality where three departments took five handovers out of one route."""

DRIE_LOKETTEN = {
    "slug": "drie-loketten-een-antwoord",
    "title": "Drie loketten, één antwoord",
    "published_days_ago": 12,
    "summary": (
        "Burgerzaken, Vergunningen en Stadsbeheer liepen één route na en schrapten vijf "
        "overdrachten."
    ),
    "organisation": "Gemeente Vlietmonde",
    "sector": "gemeente",
    "size": "large",
    "departments": ["BZ", "VG", "SB"],
    "themes": ["inwoner-centraal", "klein-veranderen"],
    "signals": ["tussen-de-bureaus", "niemand-ziet-het-geheel", "van-wie-was-dit"],
    "tags": ["aanvragen", "evenementen", "wachttijd"],
    "occasion": (
        "<p>Een aanvraag voor een straatfeest kwam binnen bij Burgerzaken, ging naar "
        "Vergunningen en daarna naar Stadsbeheer. Iedere afdeling deed haar werk binnen de "
        "afgesproken termijn. Toch wachtte de aanvrager zeven weken.</p>"
        "<p>Niemand had het gevoel iets fout te doen. De klachten kwamen terecht bij het "
        "klantcontactcentrum, en dat kon alleen vertellen dat de aanvraag in behandeling "
        "was. Pas toen een teamleider drie dossiers naast elkaar legde, werd duidelijk dat "
        "de meeste dagen verstreken tussen de afdelingen in.</p>"
    ),
    "approach": (
        "<p>Twaalf mensen van drie afdelingen volgden zes weken hetzelfde leerpad. Ze "
        "begonnen klein, met één soort aanvraag.</p>"
        "<ul>"
        "<li><b>Week 1.</b> Kennismaken, ieder met een vraag aan een andere afdeling.</li>"
        "<li><b>Week 2 en 3.</b> Drie afgeronde aanvragen nagelopen en de tussentijd "
        "gemeten. Daarna een ketenwandeling langs vijf bureaus. Op de wand hingen na afloop "
        "negentien rode kaarten, zeven daarvan op dezelfde plek: de ontbrekende "
        "tekening.</li>"
        "<li><b>Week 4 en 5.</b> Vier trio’s haalden elk één overdracht weg. Het eerste trio "
        "liet de balie de tekening meteen controleren. Een ander trio maakte één lijst met "
        "voorwaarden, zodat niet elk besluit opnieuw langs een jurist hoefde.</li>"
        "<li><b>Week 6.</b> Terugblik met de directeur. Drie van de vier proeven bleven. De "
        "vierde, een gedeelde agenda, werd na een week door niemand meer bijgehouden en is "
        "gestopt.</li></ul>"
        "<p>Een halfjaar later is de lijst met voorwaarden uitgebreid naar nog twee soorten "
        "aanvragen. Een nieuw systeem was niet nodig.</p>"
    ),
    "used": ["van-loket-tot-besluit", "de-ketenwandeling"],
    "results": [
        {
            "what": "Doorlooptijd van een evenementenvergunning",
            "before": "34",
            "after": "19",
            "unit": "werkdagen tot het besluit",
            "n": 81,
            "period": "Het kwartaal voor de start (42 aanvragen) en het kwartaal na afloop (39)",
            "how": "Gemiddelde uit het zaaksysteem, van ontvangst tot verzending van het besluit",
        },
        {
            "what": "Overdrachten per aanvraag",
            "before": "11",
            "after": "6",
            "unit": "overdrachten",
            "n": 20,
            "period": "Tien aanvragen uit elk van die twee kwartalen, door loting gekozen",
            "how": "Met de hand geteld in het dossier, door twee mensen los van elkaar",
        },
        {
            "what": "Ik weet bij wie ik moet zijn als een aanvraag blijft liggen",
            "before": "2,6",
            "after": "4,1",
            "unit": "gemiddelde op een schaal van 1 tot 5",
            "n": 12,
            "period": "In week 1 en in week 10",
            "how": (
                "Stelling zonder naam, alleen de deelnemers. Collega’s buiten de groep zijn niet "
                "gevraagd"
            ),
        },
    ],
    "lessons": [
        {
            "title": "Neem het klantcontactcentrum mee",
            "text": (
                "Zij hoorden als eersten wat er misging en zaten niet in de groep. De volgende keer "
                "vragen we hen voordat we de zaak kiezen."
            ),
        },
        {
            "title": "Regel de uren vooraf",
            "text": (
                "Twee deelnemers misten de helft omdat hun rooster al vaststond. De teamleiders "
                "maakten uren vrij, maar vertelden het de roosteraars niet."
            ),
        },
        {
            "title": "Schrijf de winst niet aan één ding toe",
            "text": (
                "In het tweede kwartaal kwamen er ook minder aanvragen met muziek binnen, en die "
                "duren langer. We denken dat het grootste deel van de proeven komt, maar zeker weten "
                "we dat niet."
            ),
        },
        {
            "title": "Kies één proef minder",
            "text": (
                "Vier proeven tegelijk was veel voor Stadsbeheer, dat bij alle vier hoorde. Drie had "
                "ook gekund."
            ),
        },
    ],
    "quotes": [
        {
            "text": (
                "We hadden geen nieuw systeem nodig. We hadden het telefoonnummer van elkaar nodig, "
                "en toestemming om te bellen."
            ),
            "role": "Vergunningverlener, gemeente Vlietmonde",
            "has_consent": True,
        },
        {
            "text": "Ik maakte negen uur per persoon vrij. Dat was schipperen, en ik doe het weer.",
            "role": "Teamleider Burgerzaken, gemeente Vlietmonde",
            "has_consent": True,
        },
    ],
    "sponsor": "Directeur Dienstverlening",
    "contact": "Teamleider Burgerzaken, via leren@vlietmonde.example",
    "approved_for": "outside",
    "social_text": (
        "Van 34 naar 19 werkdagen voor een straatfeest. Zonder nieuw systeem, wel met "
        "elkaars telefoonnummer. Zo pakten drie afdelingen het aan, en dit doen ze de "
        "volgende keer anders."
    ),
    "related": ["compliance-per-project"],
}
