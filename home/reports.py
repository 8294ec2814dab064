"""What a search finds: pages that the visitor may see, in order, counted and explained.

A search costs five queries, however much there is and whatever is found: the walls around the
visitor, two rounds through the vocabulary, the pages found, and what is shown of one page of
results. An exact phrase costs one, instead of the second round. Whoever asks brings the names of
the facets along, which are kept between searches.
"""

import re
from dataclasses import dataclass, field

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.safestring import SafeString
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.about import PAGE, labels_in
from core.facets import Chip, Filter, Names
from core.models import Entry, EntryLine, EntryWord, Word
from core.passages import best_passage, marked, pattern_of
from core.querysets import in_register, names_of, rows_of, terms_on_pages, weights_on
from core.questions import Form, Question, Reading, Vocabulary, affordable, most_telling, rank
from core.visibility import Sight
from core.words import words_of
from home.facets import FACETS, KINDS, Chosen, Hit, address_of, divided, narrowed, ways_out

AT_ONCE = 12
SUGGESTED_PAGES, SUGGESTED_TERMS, CONSIDERED = 6, 3, 30
# In the texts of how many pages, the best first, an exact phrase is looked for.
MOST_READ = 200
# How many words one round through the vocabulary brings back at most.
MOST_FORMS = 2_000


@dataclass(frozen=True, slots=True)
class Result:
    """A page as the list of results shows it, with the words that were found marked."""

    page: Page
    kind: str
    subject: str
    title: SafeString
    passage: SafeString


@dataclass(frozen=True, slots=True)
class SearchReport:
    """One page of the results of a search, and the ways on from there."""

    question: Question
    readings: list[Reading]
    results: PageOfResults
    has_all_words: bool
    chosen: Chosen
    filters: list[Filter]
    ways_out: list[Chip]

    @property
    def found_nothing(self) -> bool:
        return self.results.paginator.count == 0

    @property
    def kinds(self) -> Filter:
        return self.filters[0]

    @property
    def others(self) -> list[Filter]:
        return self.filters[1:]

    @property
    def correction(self) -> str:
        """What was searched instead, where a word was corrected: the whole question anew."""
        is_corrected = any(reading.instead for reading in self.readings)
        words = (reading.instead or reading.word for reading in self.readings)
        return " ".join(words) if is_corrected else ""


def facet_names() -> Names:
    """What a result can be divided by, in words; one query."""
    return names_of(_vocabularies()) | {PAGE: dict.fromkeys(KINDS, "")}


def search_report(
    question: Question, chosen: Chosen, number: object, sight: Sight, names: Names
) -> SearchReport:
    """Find what the question asks, count it by facet, and show a page of what was chosen."""
    pages = sight.of(Page.objects.order_by())
    vocabulary = _vocabulary(question, pages)
    readings = affordable(vocabulary.readings())
    hits, has_all_words = _hits(question, vocabulary, readings, pages)
    chosen = {facet: value for facet, value in chosen.items() if value in names[facet]}
    left = narrowed(hits, chosen)
    paginator = Paginator(left, AT_ONCE)
    page = paginator.get_page(number)
    page.object_list = _results(page.object_list, question, vocabulary, readings, names)
    return SearchReport(
        question=question,
        readings=readings,
        results=page,
        has_all_words=has_all_words,
        chosen=chosen,
        filters=divided(hits, left, chosen, names),
        ways_out=[] if page.object_list else list(ways_out(question.text, hits, chosen, names)),
    )


def _vocabularies() -> list[QuerySet]:
    return [facet.terms() for facet in FACETS.values() if facet.terms]


def _vocabulary(question: Question, pages: PageQuerySet) -> Vocabulary:
    """Ask the vocabulary for the words of the question, and again for what they may be."""
    words = Word.objects.filter(language=question.language)
    if not question.words:
        return Vocabulary(question, [])
    first = words.around(**question.first_round).with_seen(pages, question.stems)
    entries = Entry.objects.filter(language=question.language)
    first = first.with_numbers(question.stems, EntryWord.objects.all(), entries)
    columns = ("word", "stem", "is_seen", "pages", "of_pages")
    found = first.order_by("-pages", "word").values_list(*columns)[:MOST_FORMS]
    vocabulary = Vocabulary(question, [Form(*row) for row in found])
    if any((asked := vocabulary.second_round).values()):
        further = words.around(**asked).with_seen(pages)
        rows = further.values_list("word", "stem", "is_seen")[:MOST_FORMS]
        vocabulary.further = [Form(*row) for row in rows]
    return vocabulary


def _hits(
    question: Question,
    vocabulary: Vocabulary,
    readings: list[Reading],
    pages: PageQuerySet,
    *,
    has_marks: bool = True,
) -> tuple[list[Hit], bool]:
    """The pages with all words of the question, and True; else those with the most, and False."""
    if not question.words:
        return _marked(rows_of(in_register(pages, question.language))), True
    stems = {stem for reading in readings for stem in reading.stems}
    telling = most_telling(readings)
    if telling is None:
        return [], False
    telling_stems = telling.stems.keys()
    weights = weights_on(pages, question.language, stems, telling_stems, has_lines=has_marks)
    hits, most = rank(readings, weights, vocabulary.of_pages)
    hits = _with_phrases(hits, question.phrases)
    return (_marked(hits) if has_marks else hits), most == len(readings)


def _marked(found: list[tuple[int, int]]) -> list[Hit]:
    """What is known of the lines of the pages found, in the place of their numbers."""
    marks = EntryLine.objects.marks_of([number for _key, number in found])
    return [(key, mark) for (key, _number), mark in zip(found, marks, strict=True)]


def _with_phrases(hits: list[Hit], phrases: list[str]) -> list[Hit]:
    """Keep the pages on which every phrase stands as it was typed; read the best ones only."""
    patterns = [_pattern_of_phrase(phrase) for phrase in phrases]
    if not patterns:
        return hits
    texts = Entry.objects.filter(page__in=[hit[0] for hit in hits[:MOST_READ]])
    texts = texts.values_list("page", "page__title", "summary", "text")
    having = {
        key
        for key, *fields in texts
        if all(any(map(pattern.search, fields)) for pattern in patterns)
    }
    return [hit for hit in hits if hit[0] in having]


def _pattern_of_phrase(phrase: str) -> re.Pattern:
    words = (re.escape(word) for word in phrase.split())
    return re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)


def _results(
    hits: list[Hit],
    question: Question,
    vocabulary: Vocabulary,
    readings: list[Reading],
    names: Names,
) -> list[Result]:
    pattern = pattern_of(_words_to_mark(question, vocabulary, readings))
    entries = Entry.objects.filter(page__line__isnull=False)
    entries = entries.select_related("page__locale", "page__line")
    entries = entries.in_bulk([hit[0] for hit in hits])
    found = [entries[hit[0]] for hit in hits if hit[0] in entries]
    return [
        Result(
            page=entry.page,
            kind=entry.kind,
            subject=_subject(entry.page.line.labels, names),
            title=marked(entry.page.title, pattern),
            passage=marked(best_passage(entry.summary, entry.text, pattern), pattern),
        )
        for entry in found
    ]


def _words_to_mark(question: Question, vocabulary: Vocabulary, readings: list[Reading]) -> set[str]:
    stems = {stem for reading in readings for stem in reading.stems}
    forms = {form.word for form in vocabulary.all_forms if form.stem in stems}
    return forms | set(question.words) if question.is_exact else forms


def _subject(line: str, names: Names) -> str:
    """The first theme of a page, in words."""
    themes = (value for facet, value in labels_in(line) if facet == "theme")
    return next((names["theme"][theme] for theme in themes if theme in names["theme"]), "")


@dataclass(frozen=True, slots=True)
class SuggestedTerm:
    """A term that pages carry: the search for it finds them."""

    name: str
    heading: str
    address: str


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What somebody who is typing may be looking for."""

    pages: list[Entry] = field(default_factory=list)
    terms: list[SuggestedTerm] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.pages) + len(self.terms)


def suggestions(question: Question, sight: Sight) -> Suggestions:
    """The pages with these words, those that have the last one in their title first; five queries.

    Nothing is suggested before there are enough letters to tell words apart.
    """
    if not question.first_round.get("beginnings"):
        return Suggestions()
    pages = sight.of(Page.objects.order_by())
    vocabulary = _vocabulary(question, pages)
    readings = affordable(vocabulary.readings())
    hits, _has_all = _hits(question, vocabulary, readings, pages, has_marks=False)
    entries = Entry.objects.select_related("page__locale").defer("text")
    entries = entries.in_bulk([hit[0] for hit in hits[:CONSIDERED]])
    begun = question.words[-1]

    def is_elsewhere(entry: Entry) -> bool:
        return not any(word.startswith(begun) for word in words_of(entry.page.title))

    considered = (entries[hit[0]] for hit in hits[:CONSIDERED] if hit[0] in entries)
    found = sorted(considered, key=is_elsewhere)
    terms = terms_on_pages(_vocabularies(), question.text.strip(), question.language, pages)
    return Suggestions(
        pages=found[:SUGGESTED_PAGES],
        terms=[
            SuggestedTerm(
                name, FACETS[facet].heading, reverse("home:search") + address_of({facet: slug})
            )
            for facet, slug, name in terms[:SUGGESTED_TERMS]
        ],
    )
