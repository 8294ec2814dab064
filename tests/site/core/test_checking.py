"""What an editor is told before a page goes live, and where."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError

from core.checking import (
    Problem,
    closed_targets,
    error_of,
    left_guidance,
    skipped_headings,
)
from core.contents import parts_of
from home.models import ArticlePage
from learningpaths.catalogue.models import GuidePage, LearningPathPage
from tests.factories import ArticleFactory, LearningPathFactory, a_stage, a_step

NOW = timezone.now()


def article_parts(*body) -> list:
    page = ArticlePage(title="Titel", body=list(body))
    return list(parts_of(ArticlePage, {"title": page.title, "body": page.body}))


def a_link(page_id) -> str:
    return f'<p><a linktype="page" id="{page_id}">hier</a></p>'


def test_a_part_says_where_it_stands_as_an_editor_calls_it():
    step = a_step("Lees dit", body=[{"type": "tip", "value": {"title": "Vraag", "text": "Wie?"}}])
    page = LearningPathPage(stages=[a_stage(step, title="Begin")])

    parts = {part.path: part.names for part in parts_of(LearningPathPage, {"stages": page.stages})}

    assert parts[(0, "steps", 0, "body", 0, "text")] == (
        *("Fasen", "Begin", "Stappen", "Lees dit", "Inhoud", "Vraag", "Tekst"),
    )


@pytest.mark.parametrize(
    ("texts", "skipped"),
    [
        (["<h2>Een</h2><h3>Twee</h3><h2>Drie</h2>"], []),
        (["<h2>Een</h2>", "<h3>Twee</h3>"], []),
        (["<h3>Twee</h3>"], [(0, "Twee", 2)]),
        (["<p>Kop.</p>", "<h3><b>Twee</b> &amp; drie</h3>"], [(1, "Twee & drie", 2)]),
        (["<h2>Een</h2><h4>Drie</h4>"], [(0, "Drie", 3)]),
    ],
)
def test_a_heading_follows_the_one_above_it(texts, skipped):
    parts = article_parts(*[("text", text) for text in texts])

    assert list(skipped_headings(parts)) == [
        Problem(
            "body",
            (index,),
            f"De kop “{words}” slaat een niveau over. Maak er een kop {level} van.",
        )
        for index, words, level in skipped
    ]


def test_a_field_without_large_headings_begins_with_a_smaller_one():
    values = {"when": "<h3>Als het hapert</h3><p>Dan.</p>"}

    assert list(skipped_headings(parts_of(GuidePage, values))) == [
        Problem("when", (), "De kop “Als het hapert” slaat een niveau over. Maak er een kop 2 van.")
    ]


@pytest.mark.django_db
def test_a_link_leads_to_a_page_that_readers_can_open(django_assert_num_queries):
    own, draft = ArticleFactory(), ArticleFactory(title="Concept", live=False)
    shown = ArticleFactory()
    hidden = ArticleFactory(title="Eronder", parent=draft)
    over = ArticleFactory(title="Voorbij", expire_at=NOW - timedelta(days=1))
    linked = [own, shown, draft, hidden, over]
    nowhere_at_all = [10**6, 10**40, "nul"]
    links = [*[page.pk for page in linked], *nowhere_at_all]
    parts = article_parts(*[("text", a_link(key)) for key in links])

    with django_assert_num_queries(2):
        found = list(closed_targets(parts, moment=NOW, own=own.pk))

    nowhere = (
        "De link naar “{}” leidt nergens heen: die pagina is niet gepubliceerd. "
        "Publiceer haar eerst, of haal de link weg."
    )
    gone = "Een link leidt naar een pagina die is verwijderd. Haal de link weg."
    assert found == [
        Problem("body", (2,), nowhere.format("Concept")),
        Problem("body", (3,), nowhere.format("Eronder")),
        Problem("body", (4,), nowhere.format("Voorbij")),
        *[Problem("body", (index,), gone) for index in (5, 6, 7)],
    ]


@pytest.mark.django_db
def test_a_page_without_links_asks_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert list(closed_targets(article_parts(("text", "<p>Tekst.</p>")), moment=NOW)) == []


@pytest.mark.django_db
def test_a_chosen_page_is_judged_where_it_was_chosen():
    draft = ArticleFactory(title="Concept", live=False)
    stages = [a_stage(a_step("Lees", kind="read", page=draft.pk))]
    page = LearningPathFactory(stages=stages)

    problems = list(closed_targets(parts_of(type(page), {"stages": page.stages}), moment=NOW))

    assert problems == [
        Problem(
            "stages",
            (0, "steps", 0, "page"),
            "“Concept” is niet gepubliceerd. Publiceer die pagina eerst, of kies een andere.",
        )
    ]


def test_guidance_of_a_pattern_is_replaced_before_publishing():
    parts = article_parts(
        ("text", "<p>Wij zijn [vul in: jullie <b>naam</b>].</p>"),
        ("text", "<p>Kies een [dag] en [fill in: a place].</p>"),
        ("text", "<p>Af [zonder meer].</p>"),
    )

    assert list(left_guidance(parts)) == [
        Problem("body", (0,), "Vervang [vul in: jullie naam] door je eigen woorden."),
        Problem("body", (1,), "Vervang [fill in: a place] door je eigen woorden."),
    ]


def test_each_problem_is_told_at_its_own_block():
    page = LearningPathPage(stages=[a_stage(a_step("Een"), a_step("Twee")), a_stage(a_step())])
    block = LearningPathPage._meta.get_field("stages").stream_block
    problems = [
        Problem("stages", (0, "steps", 1, "body", 0), "Link weg."),
        Problem("stages", (0, "steps", 1, "body", 0), "Kop twee."),
        Problem("stages", (1, "opens_on"), "Te laat."),
        Problem("stages", (), "Geen stap."),
    ]

    error = error_of(block, page.stages, problems)

    assert isinstance(error, StreamBlockValidationError)
    assert isinstance(error.block_errors[0], StructBlockValidationError)
    assert error.as_json_data() == {
        "messages": ["Geen stap."],
        "blockErrors": {
            0: {
                "blockErrors": {
                    "steps": {
                        "blockErrors": {
                            1: {
                                "blockErrors": {
                                    "body": {
                                        "blockErrors": {0: {"messages": ["Link weg.", "Kop twee."]}}
                                    }
                                }
                            }
                        }
                    }
                }
            },
            1: {"blockErrors": {"opens_on": {"messages": ["Te laat."]}}},
        },
    }
