"""What Dutch pages said when they were translated, where they say something else by now.

The editors' desk shows these translations as changed since. By slug, then by the path of the text.
"""

BEFORE = {
    "welkom-in-het-hele-huis": {
        "summary": "Net begonnen? Leer in zes weken de buren kennen.",
    },
    "luisteren-in-drie-lagen": {
        "summary": "Oefen in drietallen: eerst de feiten, dan het gevoel.",
    },
}
