"""What would make a text easier to read: hints for its editor, never errors. Pure.

Four kinds: a sentence of more than twenty words, one in which nobody acts, a word that few
people use, and a word of many syllables. They are guesses by rules of thumb, made here: no text
is sent anywhere. Titles and labels are no sentences and get none.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext, pgettext_lazy

from core.contents import Part
from core.plain_words import INSTEAD
from core.readability import Reading, reading_of, sentences_in, syllables_in, words_in

WORDS_A_SENTENCE = 20
# Dutch writes as one word what English writes as three.
SYLLABLES_A_WORD = {"nl": 6, "en": 5}
HINTS_AT_ONCE = 30
# A judgement for a text of a few sentences says nothing.
SENTENCES_TO_JUDGE = 5
SCALE = [
    (45, pgettext_lazy("readability", "hard")),
    (60, pgettext_lazy("readability", "fairly hard")),
    (70, pgettext_lazy("readability", "standard")),
    (80, pgettext_lazy("readability", "fairly easy")),
]
BECOME = {"word", "wordt", "worden", "werd", "werden"}
BE = {"ben", "bent", "is", "zijn", "was", "waren"}
ENGLISH_BE = {"am", "are", "be", "been", "being", "is", "was", "were"}
# "ge…d" and its like, also after a prefix ("doorgestuurd"); a noun has an article before it.
PARTICIPLE = re.compile(
    r"(?:[a-z]*ge[a-zïë]{2,}|be[a-z]{3,}|ver[a-z]{3,}|ont[a-z]{3,}|her[a-z]{3,})(?:d|t|en)"
)
BEFORE_A_NOUN = {
    *("de", "het", "een", "die", "dit", "dat", "deze", "alle", "elke", "onze", "ons", "jullie"),
    *("hun", "haar", "je", "jouw", "mijn", "in", "op", "te", "om", "van", "voor", "met"),
    *("veel", "meer", "nieuwe", "andere", "twee", "drie", "vier"),
}
ENGLISH_PARTICIPLE = re.compile(
    r"[a-z]{2,}ed|been|born|bought|brought|built|caught|chosen|done|drawn|driven|felt|found|given"
    r"|held|kept|known|led|left|lost|made|meant|met|paid|put|said|seen|sent|set|shown|spoken"
    r"|taken|taught|told|understood|written"
)


@dataclass(frozen=True, slots=True)
class Hint:
    """Where a text is hard to read, the words it is about, and what to do about it."""

    names: tuple[str, ...]
    quote: str
    advice: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What there is to say about the texts of a page, in the language they are written in."""

    language: str
    reading: Reading
    hints: tuple[Hint, ...]
    left_out: int

    @property
    def ease(self) -> int | None:
        """The index as a whole number; None for a text too short to judge."""
        if self.reading.sentences < SENTENCES_TO_JUDGE:
            return None
        return round(self.reading.ease_in(self.language))

    @property
    def judgement(self) -> str:
        hardest = (words for limit, words in SCALE if self.ease < limit)
        return next(hardest, pgettext("readability", "easy"))


def advice_on(parts: Iterable[Part], language: str) -> Advice | None:
    """Read all texts of a page; None in a language of which we know no rules."""
    if language not in INSTEAD:
        return None
    hints, sentences = {}, []
    for part in parts:
        text = part.html or (part.value if isinstance(part.value, str) else "")
        for sentence in sentences_in(text):
            sentences.append(sentence)
            for hint in _hints_in(sentence, part.names, language):
                # A word that comes back is named once.
                hints.setdefault((hint.quote, hint.advice), hint)
    found = tuple(hints.values())
    return Advice(
        language=language,
        reading=reading_of(sentences, language),
        hints=found[:HINTS_AT_ONCE],
        left_out=max(0, len(found) - HINTS_AT_ONCE),
    )


def _hints_in(sentence: str, names: tuple[str, ...], language: str) -> Iterator[Hint]:
    words = words_in(sentence)
    if len(words) > WORDS_A_SENTENCE:
        advice = _("This sentence has %(count)d words. Can it be two?") % {"count": len(words)}
        yield Hint(names, sentence, advice)
    passive = PASSIVE[language]([word.lower() for word in words])
    if passive:
        yield Hint(names, sentence, _("Who does it? Say “somebody does”, not “it is done”."))
    for position, word in enumerate(words):
        instead = INSTEAD[language].get(word.lower())
        is_name = position > 0 and word[0].isupper()
        if instead:
            yield Hint(names, word, _("Shorter: %(words)s.") % {"words": instead})
        elif not is_name and syllables_in(word, language) >= SYLLABLES_A_WORD[language]:
            yield Hint(
                names, word, _("A long word. Is there a shorter one, or can you explain it?")
            )


def _is_passive_in_dutch(words: list[str]) -> bool:
    """ "Worden" with a participle, or "zijn" with one and "door"."""
    has_become, has_be = BECOME & set(words), BE & set(words) and "door" in words
    return bool(has_become or has_be) and any(
        PARTICIPLE.fullmatch(word) and not _is_noun(words, position)
        for position, word in enumerate(words)
    )


def _is_noun(words: list[str], position: int) -> bool:
    """Whether the word has an article or its like before it; "door ons" is none."""
    before = [*["", ""], *words][position : position + 2]
    return before[1] in BEFORE_A_NOUN and before[0] != "door"


def _is_passive_in_english(words: list[str]) -> bool:
    """A form of "to be" with a participle right after it, or one word further."""
    return any(
        word in ENGLISH_BE
        and any(ENGLISH_PARTICIPLE.fullmatch(next_) for next_ in words[position + 1 : position + 3])
        for position, word in enumerate(words)
    )


PASSIVE = {"nl": _is_passive_in_dutch, "en": _is_passive_in_english}
