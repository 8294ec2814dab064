"""The titles of the files in `files/`."""

TITLES = {
    "besluitformulier.txt": "Besluitformulier",
    "casus-inschrijfformulier.txt": "Casus: het inschrijfformulier van de wijkmarkt",
    "een-aanvraag-in-elf-handen.mp4": "Een aanvraag in elf handen",
    "een-aanvraag-in-elf-handen.vtt": "Een aanvraag in elf handen, ondertiteling",
    "an-application-in-eleven-hands.vtt": "Een aanvraag in elf handen, ondertiteling in het Engels",
    "rolkaarten-intervisie.txt": "Rolkaarten intervisie",
    "routekaart.csv": "Routekaart om in te vullen",
    "uitnodiging-bureaus.txt": "Uitnodiging voor de bureaus",
    "besluitcheck.txt": "Besluitcheck op één vel",
    "gegevenskaartjes.txt": "Gegevenskaartjes met drie vragen",
    "luisterkaarten.txt": "Luisterkaarten voor drietallen",
    "meeloopkaart.txt": "Meeloopkaart",
    "routeboekje.txt": "Routeboekje voor een nieuwe collega",
    "woordenlijst.csv": "Woordenlijst om in te vullen",
}
