"""How hard the Dutch texts of the demo are to read; `core.readability` says how that is measured.

"Standard" or easier is what we take for B1, with the common advice for B1 of fifteen words a
sentence at most.
"""

from collections.abc import Iterator

from core.readability import Reading, reading_of, sentences_in, together
from demo.content.articles import ARTICLES
from demo.content.cases import CASES
from demo.content.guides import GUIDES
from demo.content.paths import PATHS

ENTRIES = [*GUIDES, *PATHS, *CASES, *(article["nl"] for article in ARTICLES)]
ROW = "{:<40} {:>7} {:>15} {:>15} {:>6}"


def main() -> None:
    print(ROW.format("text", "words", "words/sentence", "syllables/word", "index"))
    readings = {entry["slug"]: reading_of_all(entry) for entry in ENTRIES}
    for slug, reading in sorted(readings.items(), key=lambda item: item[1].ease_in("nl")):
        print(_row(slug, reading))
    print(_row("all together", together(readings.values())))


def reading_of_all(content) -> Reading:
    return reading_of(sentences_of(content), "nl")


def sentences_of(content) -> Iterator[str]:
    """Every whole sentence in some content, however deep."""
    if isinstance(content, str):
        yield from sentences_in(content)
    elif isinstance(content, dict | list | tuple):
        for part in content.values() if isinstance(content, dict) else content:
            yield from sentences_of(part)


def _row(name: str, reading: Reading) -> str:
    return ROW.format(
        name,
        reading.words,
        f"{reading.sentence_length:.1f}",
        f"{reading.word_length:.2f}",
        f"{reading.ease_in('nl'):.1f}",
    )


if __name__ == "__main__":
    main()
