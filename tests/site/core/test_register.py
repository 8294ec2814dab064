"""The register follows the pages: what is about what, as filters and related pages ask for it."""

import pytest
from django.core.management import CommandError, call_command

from cases.models import CasePage
from core.checks import check_register
from core.models import Entry, EntryLabel, EntryLine
from learningpaths.catalogue.models import GuidePage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    GuideKindFactory,
    PurposeFactory,
    SectorFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    a_step,
    a_translation,
    publish,
)

pytestmark = pytest.mark.django_db


def labels(page, *facets):
    found = EntryLabel.objects.filter(entry=page.pk)
    found = found.filter(facet__in=facets) if facets else found
    return set(found.values_list("facet", "value"))


def test_a_path_is_labelled_with_what_it_is_about():
    path = a_path(
        a_step(minutes=200),
        a_step(minutes=39),
        a_step(minutes=600, required=False),
        theme=ThemeFactory(slug="taal"),
        signals=[SignalFactory(slug="stil")],
        departments=[DepartmentFactory(slug="bz"), DepartmentFactory(slug="hr")],
        form="online",
        level="some",
    )

    assert labels(path) == {
        ("theme", "taal"),
        ("signal", "stil"),
        ("department", "bz"),
        ("department", "hr"),
        ("form", "online"),
        ("level", "some"),
        ("time", "short"),
    }


@pytest.mark.parametrize(
    ("minutes", "time"),
    [(0, "short"), (239, "short"), (240, "medium"), (360, "medium"), (361, "long")],
)
def test_the_time_of_a_path_is_that_of_its_required_steps(minutes, time):
    assert labels(a_path(a_step(minutes=minutes)), "time") == {("time", time)}


def test_a_guide_is_labelled_with_what_it_is_about():
    guide = GuideFactory(
        kind=GuideKindFactory(slug="intervisie"),
        purpose=PurposeFactory(slug="leren"),
        themes=[ThemeFactory(slug="taal")],
        signals=[SignalFactory(slug="stil")],
        departments=[DepartmentFactory(slug="bz")],
        duration=30,
        group_min=2,
        group_max=2,
        form="online",
        effort=3,
    )

    assert labels(guide) == {
        ("kind", "intervisie"),
        ("purpose", "leren"),
        ("theme", "taal"),
        ("signal", "stil"),
        ("department", "bz"),
        ("time", "short"),
        ("size", "pair"),
        ("form", "online"),
        ("effort", "3"),
    }


@pytest.mark.parametrize(
    ("group", "sizes"),
    [
        ((1, 2), {"pair"}),
        ((2, 3), {"pair", "small"}),
        ((3, 8), {"small"}),
        ((8, 9), {"small", "large"}),
        ((9, 40), {"large"}),
        ((2, 12), {"pair", "small", "large"}),
    ],
)
def test_a_guide_suits_every_size_of_group_that_it_reaches(group, sizes):
    guide = GuideFactory(group_min=group[0], group_max=group[1])

    assert {value for _facet, value in labels(guide, "size")} == sizes


@pytest.mark.parametrize(
    ("minutes", "time"),
    [(5, "short"), (30, "short"), (31, "medium"), (90, "medium"), (240, "long"), (241, "day")],
)
def test_a_guide_is_as_long_as_one_meeting(minutes, time):
    assert labels(GuideFactory(duration=minutes), "time") == {("time", time)}


def test_an_example_is_labelled_with_what_it_is_about():
    case = CaseFactory(
        sector=SectorFactory(slug="zorg"),
        size="small",
        themes=[ThemeFactory(slug="taal")],
        signals=[SignalFactory(slug="stil")],
        departments=[DepartmentFactory(slug="bz")],
    )

    assert labels(case) == {
        ("sector", "zorg"),
        ("size", "small"),
        ("theme", "taal"),
        ("signal", "stil"),
        ("department", "bz"),
    }


def test_publishing_changes_labels_and_a_draft_of_a_live_page_does_not():
    one, other = SignalFactory(slug="een"), SignalFactory(slug="ander")
    guide = GuideFactory(signals=[one])

    draft = GuidePage.objects.get()
    draft.signals.set([other])
    revision = draft.save_revision()
    assert labels(guide, "signal") == {("signal", "een")}

    revision.publish()
    assert labels(guide, "signal") == {("signal", "ander")}


def test_a_page_that_goes_offline_leaves_the_register_and_comes_back():
    path = a_path(signals=[SignalFactory(slug="stil")])

    path.unpublish()
    assert list(Entry.objects.all()) == list(EntryLine.objects.all()) == []

    publish(path)
    assert labels(path, "signal") == {("signal", "stil")}


def test_deleting_a_page_deletes_its_labels():
    path = a_path(signals=[SignalFactory()])

    path.delete()

    assert list(EntryLabel.objects.all()) == list(EntryLine.objects.all()) == []


def test_a_translation_and_an_alias_carry_what_their_source_carries():
    path = a_path(signals=[SignalFactory(slug="stil")])
    translation = a_translation(path)
    alias = path.create_alias(update_slug="elders")
    expected = labels(path)

    assert (labels(translation), labels(alias)) == (expected, expected)

    publish(path, signals=[SignalFactory(slug="nieuw")])
    assert labels(alias, "signal") == {("signal", "nieuw")}
    assert labels(translation, "signal") == {("signal", "stil")}


def test_labels_follow_a_term_that_gets_another_short_name():
    theme, other = ThemeFactory(slug="taal"), ThemeFactory(slug="geld")
    guide, untouched = GuideFactory(themes=[theme]), GuideFactory(themes=[other])

    theme.slug = "heldere-taal"
    theme.save()

    assert labels(guide, "theme") == {("theme", "heldere-taal")}
    assert labels(untouched, "theme") == {("theme", "geld")}


def test_a_term_of_another_vocabulary_with_the_same_short_name_changes_nothing():
    guide = GuideFactory(themes=[ThemeFactory(slug="taal")])
    department = DepartmentFactory(slug="taal")

    department.slug = "talen"
    department.save()

    assert labels(guide, "theme") == {("theme", "taal")}


def test_a_term_that_is_deleted_is_on_no_page():
    theme, other = ThemeFactory(slug="taal"), ThemeFactory(slug="geld")
    guide = GuideFactory(themes=[theme, other])

    theme.delete()

    assert labels(guide, "theme") == {("theme", "geld")}


def test_the_register_can_be_compared_with_the_pages_and_made_anew():
    guide, article = GuideFactory(themes=[ThemeFactory(slug="taal")]), ArticleFactory()
    offline, case = CaseFactory(), CaseFactory()
    call_command("rebuild_register", check=True)
    EntryLabel.objects.filter(facet="theme").update(value="oud")
    Entry.objects.filter(page=article.pk).delete()
    CasePage.objects.filter(pk=offline.pk).update(live=False)
    EntryLine.objects.filter(page=case.pk).update(labels="page=case theme=oud")

    with pytest.raises(CommandError) as error:
        call_command("rebuild_register", check=True)
    assert sorted(str(error.value).splitlines()[1:]) == [
        f"{article.url_path}: has no entry",
        f"{offline.url_path}: has an entry and is offline",
        f"{case.url_path}: other line",
        f"{guide.url_path}: other labels",
    ]

    call_command("rebuild_register")
    call_command("rebuild_register", check=True)
    assert labels(guide, "theme") == {("theme", "taal")}


def test_a_check_tells_when_lists_and_search_miss_pages():
    guide, article = GuideFactory(), ArticleFactory()
    GuideFactory(live=False)
    assert check_register(databases=["default"]) == []

    Entry.objects.filter(page=guide.pk).delete()
    EntryLine.objects.filter(page=article.pk).delete()

    assert check_register() == []
    assert [(warning.id, warning.msg) for warning in check_register(databases=["default"])] == [
        ("core.W001", "Lists and search miss pages that are published (2).")
    ]
