GUIDE = {
    "slug": "een-doel-twee-teams",
    "title": "Eén doel, twee teams",
    "summary": "Twee teams vragen elkaar uit, tot één doel overblijft waar ze samen voor staan.",
    "kind": "teamcoaching",
    "purpose": "samen-veranderen",
    "themes": ["samen-besluiten", "klein-veranderen"],
    "signals": ["dubbel-bedacht", "niemand-ziet-het-geheel", "geen-zicht-op-de-buren"],
    "organisation_forms": ["lijn", "matrix", "programma"],
    "departments": [],
    "tags": ["teamcoaching", "doelen", "samenwerken"],
    "when": (
        "<p>Twee teams werken voor dezelfde inwoners, maar ieder met een eigen plan. Ze zitten "
        "elkaar niet dwars, en toch kost het steeds tijd om alles op elkaar af te stemmen. Dan "
        "helpt het om één doel te kiezen dat ze alleen samen halen.</p>"
        "<p>Je komt drie keer bij elkaar, met drie weken ertussen. De eerste keer gaat de "
        "vragenronde over wat ieder doet. De tweede keer gaat hij over wat er botst, en de derde "
        "over wat het opleverde. Het draaiboek blijft gelijk: vanaf de tweede keer leg je het "
        "gekozen doel op de grond en kijk je of het nog klopt.</p>"
    ),
    "rather": [
        {
            "text": (
                "De teams weten nog niet wat de ander doet. Laat dan eerst een paar mensen "
                "meelopen."
            ),
            "page": "een-ochtend-meelopen",
        },
        {
            "text": (
                "Er ligt al een gezamenlijk plan en jullie zijn bang dat het misgaat. Kijk dan "
                "vooruit."
            ),
            "page": "vooruit-terugkijken",
        },
        {
            "text": (
                "De leidinggevenden zijn het zelf niet eens. Laat hen er eerst met zijn tweeën "
                "uitkomen."
            ),
            "page": None,
        },
    ],
    "sessions": 3,
    "duration": 120,
    "group_min": 8,
    "group_max": 14,
    "departments_min": 2,
    "form": "live",
    "effort": 3,
    "facilitation": (
        "Eén teamcoach die bij geen van beide teams hoort, met ervaring in lastige gesprekken."
    ),
    "preparation": [
        {
            "moment": "Vier weken vooraf",
            "action": (
                "Spreek met de twee leidinggevenden af hoeveel ruimte de teams krijgen. Vraag: "
                "‘Wat mogen zij zelf besluiten zonder terug te komen bij jou?’ Schrijf dat op één "
                "vel."
            ),
        },
        {
            "moment": "Twee weken vooraf",
            "action": (
                "Praat een kwartier met twee mensen uit elk team. Vraag wat goed gaat, wat schuurt "
                "en waar ze bang voor zijn. Vertel dat je niets doorvertelt met een naam erbij."
            ),
        },
        {
            "moment": "Een week vooraf",
            "action": (
                "Laat elk team op één vel schrijven wat het dit kwartaal wil halen, in drie zinnen "
                "zonder afkortingen. Verzamel de vellen en stuur ze nog niet rond."
            ),
        },
        {
            "moment": "De dag ervoor",
            "action": (
                "Zet twee kringen klaar, een binnenkring en een buitenkring. Leg de vellen van "
                "beide teams naast elkaar op de grond."
            ),
        },
    ],
    "run_sheet": [
        {
            "title": "Binnenkomen",
            "minutes": 10,
            "what": (
                "Ieder zoekt iemand van het andere team. Vertel elkaar één ding waar je deze week "
                "blij van werd. De leidinggevenden vertellen daarna in twee minuten welke ruimte "
                "er is, en gaan in de buitenkring zitten."
            ),
            "needed": "Vel met de ruimte",
        },
        {
            "title": "De twee vellen",
            "minutes": 15,
            "what": (
                "Iedereen leest de doelen van het andere team en zet een vraagteken bij wat hij "
                "niet snapt. Nog niet praten. Vraag dan: ‘Waar staat hetzelfde in andere woorden?’"
            ),
            "needed": "Vellen met doelen, stiften",
        },
        {
            "title": "Vragenronde, eerste team",
            "minutes": 25,
            "what": (
                "Het eerste team zit binnen en krijgt alleen vragen van het andere. Begin met: "
                "‘Wat zou er misgaan als jullie hier een week mee stopten?’ Antwoord kort. Wie een "
                "oplossing noemt, krijgt van jou de vraag: ‘Wat wil je daarmee weten?’"
            ),
            "needed": "Twee kringen",
        },
        {
            "title": "Wisselen",
            "minutes": 25,
            "what": (
                "Het andere team schuift naar binnen. Zelfde regels, zelfde eerste vraag. De "
                "buitenkring schrijft op wat hij voor het eerst hoort."
            ),
            "needed": "Kaarten",
        },
        {
            "title": "Pauze",
            "minutes": 10,
            "what": "Echt pauze, met koffie. Hang ondertussen de kaarten op die op elkaar lijken.",
            "needed": "Koffie",
        },
        {
            "title": "Eén doel",
            "minutes": 20,
            "what": (
                "Maak viertallen met uit elk team twee mensen. Elk viertal schrijft één doel op "
                "dat geen van beide teams alleen kan halen. Er staat een getal in en een datum. De "
                "groep kiest er één met stippen."
            ),
            "needed": "Vellen, stippen",
        },
        {
            "title": "Wie doet wat",
            "minutes": 15,
            "what": (
                "Spreek twee kleine acties af, elk met een duo uit beide teams. Vraag aan het "
                "eind: ‘Wat laten we hiervoor liggen?’ Staat daar niets, dan is het doel er een te "
                "veel. De leidinggevenden zeggen hardop ja of nee."
            ),
            "needed": "Agenda’s",
        },
    ],
    "roles": [
        {
            "name": "Teamcoach",
            "task": (
                "Bewaakt dat er vragen komen en geen plannen. Zegt hardop wat er in de groep "
                "gebeurt."
            ),
        },
        {
            "name": "Twee leidinggevenden",
            "task": (
                "Vertellen welke ruimte er is en luisteren daarna. Aan het eind zeggen ze ja of "
                "nee."
            ),
        },
        {
            "name": "Duo’s",
            "task": (
                "Iemand uit elk team. Zij doen een actie en vertellen er de volgende keer over."
            ),
        },
    ],
    "materials": [
        {"text": "Twee vellen met de doelen van elk team", "document": None},
        {"text": "Kaarten, stiften en stippen", "document": None},
        {"text": "Stoelen voor twee kringen, zonder tafels", "document": None},
    ],
    "pitfalls": [
        {
            "what": "Het doel is zo ruim dat niemand nee zegt",
            "remedy": (
                "‘Beter samenwerken’ is geen doel. Vraag: ‘Waaraan ziet een inwoner dat het is "
                "gelukt?’ Ga pas door als daar een antwoord op is."
            ),
        },
        {
            "what": "Eén team praat, het andere knikt",
            "remedy": (
                "Geef het stille team de eerste beurt na de pauze. Laat iedereen eerst schrijven "
                "en dan pas praten."
            ),
        },
        {
            "what": "De leidinggevende geeft het antwoord",
            "remedy": (
                "Spreek een teken af. Steekt de coach een hand op, dan schrijft de leidinggevende "
                "zijn antwoord op en houdt het bij zich."
            ),
        },
        {
            "what": "Tussen de bijeenkomsten ligt alles stil",
            "remedy": (
                "Zet per duo een kwartier in de agenda, een week na elke bijeenkomst. De coach "
                "belt ieder duo één keer."
            ),
        },
    ],
    "measures": [
        {
            "what": "Is het ene doel gehaald?",
            "how": "Het getal en de datum die de groep zelf koos",
            "when": "Na negen weken",
        },
        {
            "what": "Ik weet waar het andere team deze maand aan werkt",
            "how": "Stelling, schaal van 1 tot 5, zonder naam",
            "when": "Voor de eerste en na de derde keer",
        },
        {
            "what": "Hoeveel acties van de duo’s zijn klaar?",
            "how": "Tellen aan het begin van de bijeenkomst",
            "when": "De tweede en derde keer",
        },
    ],
    "related": ["een-ochtend-meelopen", "vooruit-terugkijken", "weerstand-als-informatie"],
}
