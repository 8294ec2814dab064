"""Words that give away in which language a text is: the other language doesn't have them."""

import re

ENGLISH = """
    about and are because before between choose could does during each every find follow for from
    give has have his how if into its join learn less many might more must not nothing other our
    page practice read save search send shall show sign skip some steps than that the their them
    there these they this those together try were what when where which while who why will with
    would you your
"""
DUTCH = """
    aan afdeling afdelingen als bent bij dan dat de deze dit een eerst en er geen gedaan haar heb
    hebben hebt heeft het hier hoe iets jaar je jij jouw jullie kies kun kunt leerpad leerpaden maar
    meer met mijn moet naar niet nieuwe nog ook onze ontvang pagina samen sluit staat stap stappen
    terug tot uit van vanaf veel verder volgende voor vorige waar wanneer weet welke wel werkvorm
    werkvormen wie wij wordt zelf zet zich zien zij zijn zoek zoeken
"""
FOREIGN = {"nl": frozenset(ENGLISH.split()), "en": frozenset(DUTCH.split())}
WORD = re.compile(r"[^\W\d_]+")


def foreign_words(text: str, language: str) -> set[str]:
    """The words of a text that its language doesn't have and the other one does."""
    return {word for word in WORD.findall(text) if word.lower() in FOREIGN[language]}
