import pytest
from django.utils import timezone

from desk.models import Translation
from desk.translation.reports import translation_report
from desk.translation.services import Answer, note_answers, save_words
from desk.translation.states import State
from home.models import HomePage
from learningpaths.catalogue.services import make_source
from tests.factories import (
    ArticleFactory,
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_translation,
    publish,
)

pytestmark = pytest.mark.django_db


def lines_of(*pages) -> list[tuple]:
    lines = translation_report(sources=[page.pk for page in pages])
    return [
        (line.source.pk, line.page and line.page.pk, line.language, line.state, line.changed)
        for line in lines
    ]


def answer_all(page):
    draft = page.get_latest_revision_as_object()
    answers = [Answer("title", "In English", page.source_page.title)]
    save_words(page=page, answers=answers, loaded=draft.latest_revision_id, user=LearnerFactory())


def test_each_source_is_told_in_each_other_language():
    absent, missing = ArticleFactory(live=True), a_path()
    translation = a_translation(missing)
    done = ArticleFactory(live=True, title="Wij", summary="1 2 3")
    answered = done.copy_for_translation(translation.locale)
    answer_all(answered)

    assert sorted(lines_of(absent, missing, done)) == [
        (absent.pk, None, "en", State.ABSENT, 0),
        (missing.pk, translation.pk, "en", State.MISSING, 0),
        (done.pk, answered.pk, "en", State.DONE, 0),
    ]


def test_what_changed_is_behind_since_the_source_was_published():
    path = a_path(title="Oud")
    english = a_translation(path, title="Old")
    note_answers(english)
    path = publish(path, title="Nieuw")

    (line,) = translation_report(sources=[path.pk])

    assert (line.state, line.changed, line.since) == (State.CHANGED, 1, path.last_published_at)


def test_a_translation_from_before_counts_what_differs_as_translated():
    path = a_path(title="Oud")
    english = a_translation(path, title="Old")
    Translation.objects.all().delete()

    (line,) = translation_report(sources=[path.pk])

    assert (line.page.pk, line.done, Translation.objects.count()) == (english.pk, 1, 0)


def test_what_may_not_be_told_of_and_what_is_no_source_is_left_out():
    path = a_path()
    english = a_translation(path)
    ArticleFactory(live=False)

    assert translation_report(sources=[]) == []
    assert lines_of(english) == []
    assert {line.source.live for line in translation_report()} == {True}


def test_the_source_that_was_chosen_for_a_path_is_the_source_here():
    path = a_path()
    english = a_translation(path)
    make_source(english)

    assert lines_of(path, english) == [(english.pk, path.pk, "nl", State.MISSING, 0)]


def test_front_pages_are_told_by_their_words():
    home = HomePage.objects.get(locale__language_code="nl")

    (line,) = translation_report(sources=[home.pk])

    assert (line.language, line.page.title) == ("en", home.get_translation(line.page.locale).title)


def test_the_report_asks_as_much_for_many_pages_as_for_one(django_assert_num_queries):
    a_translation(a_path())
    ArticleFactory(live=True)
    with django_assert_num_queries(14):
        translation_report()

    for number in range(8):
        path = a_path(title=f"Pad {number}")
        path.tags.set(["grenzen", f"tag {number}"])
        path.departments = DepartmentFactory.create_batch(2)
        path.save_revision().publish()
        answer_all(a_translation(path))
        ArticleFactory(live=True, first_published_at=timezone.now())
    with django_assert_num_queries(14):
        translation_report()
