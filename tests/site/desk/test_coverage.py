import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from wagtail.models import PageViewRestriction

from core.visibility import Sight
from desk.coverage import coverage_in
from learningpaths.catalogue.models import GuideIndexPage
from tests.factories import CaseFactory, GuideFactory, SignalFactory, ThemeFactory, a_path

pytestmark = pytest.mark.django_db


def coverage(language="nl"):
    rows = coverage_in(language, Sight(AnonymousUser(), timezone.now()))
    return [(row.name, row.guide, row.path, row.case) for row in rows]


def test_each_term_says_what_there_is_and_what_lacks_most_stands_first():
    full, half = SignalFactory(name_nl="Vol"), ThemeFactory(name_nl="Half")
    ThemeFactory(name_nl="Leeg")
    GuideFactory(signals=[full], themes=[half])
    GuideFactory(signals=[full])
    CaseFactory(signals=[full])
    a_path(signals=[full], theme=half)

    assert coverage() == [("Leeg", 0, 0, 0), ("Half", 1, 1, 0), ("Vol", 2, 1, 1)]


def test_each_language_counts_its_own_pages():
    signal = SignalFactory(name_nl="Werk blijft liggen")
    english = GuideIndexPage.objects.get(locale__language_code="en")
    GuideFactory(parent=english, signals=[signal])

    assert coverage() == [("Werk blijft liggen", 0, 0, 0)]
    assert coverage("en") == [("Werk blijft liggen", 1, 0, 0)]


def test_drafts_and_pages_out_of_sight_are_not_counted():
    signal = SignalFactory(name_nl="Signaal")
    GuideFactory(signals=[signal], live=False)
    private = GuideFactory(signals=[signal])
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    assert coverage() == [("Signaal", 0, 0, 0)]


@pytest.mark.parametrize("count", [1, 12])
def test_asking_takes_the_same_queries_however_much_there_is(count, django_assert_num_queries):
    for _ in range(count):
        GuideFactory(signals=[SignalFactory()], themes=[ThemeFactory()])

    with django_assert_num_queries(3):
        assert len(coverage()) == 2 * count
