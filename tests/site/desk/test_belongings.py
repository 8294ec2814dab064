"""Besides pages: what is used is not deleted, and says so."""

from datetime import date
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.models import Collection, Locale, Site

from core.models import SiteDocument
from learningpaths.people.models import Placement
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("wagtail_indexes")]


@pytest.fixture(autouse=True)
def editor(client):
    editor = LearnerFactory(is_superuser=True)
    client.force_login(editor)
    return editor


def a_used_department():
    department = DepartmentFactory()
    publish(a_path(), departments=[department])
    return department


def a_leading_department():
    department = DepartmentFactory()
    publish(a_path(), [a_stage(a_step(), leading=[department.pk])])
    return department


def a_department_where_people_work():
    department = DepartmentFactory()
    Placement.objects.create(
        person=LearnerFactory(), department=department, from_on=date(2020, 1, 1)
    )
    return department


def a_department_with_teams():
    department = DepartmentFactory()
    DepartmentFactory(parent=department)
    return department


def the_theme_of_a_path():
    return a_path().theme


def one_of_the_themes_of_a_guide():
    theme = ThemeFactory()
    guide = GuideFactory()
    guide.themes = [theme]
    guide.save()
    return theme


def a_signal_of_a_path():
    signal = SignalFactory()
    publish(a_path(), signals=[signal])
    return signal


def the_sector_of_a_case():
    return CaseFactory().sector


def the_image_of_a_case():
    image = ImageFactory()
    CaseFactory(image=image)
    return image


def a_document_of_a_step():
    document = a_document()
    block = {"type": "file", "value": {"document": document.pk, "title": ""}, "id": str(uuid4())}
    a_path(a_step(body=[block]))
    return document


def somebody_with_records():
    learner = LearnerFactory()
    enrolled(learner, a_path())
    return learner


def the_site():
    return Site.objects.get()


def a_document(**fields):
    return SiteDocument.objects.create(title="d", file=ContentFile(b"x", "x.txt"), **fields)


USED = [
    *[a_used_department, a_leading_department, a_department_where_people_work],
    *[a_department_with_teams, the_theme_of_a_path, one_of_the_themes_of_a_guide],
    *[a_signal_of_a_path, the_sector_of_a_case, the_image_of_a_case, a_document_of_a_step],
    *[somebody_with_records, the_site],
]
UNUSED = [DepartmentFactory, ThemeFactory, SignalFactory, ImageFactory, a_document, LearnerFactory]
SINGLE = {
    "user": "wagtailusers_users:delete",
    "site": "wagtailsites:delete",
    "siteimage": "wagtailimages:delete",
    "sitedocument": "wagtaildocs:delete",
}


def deletions(thing) -> list[str]:
    meta = thing._meta
    snippet = f"wagtailsnippets_{meta.app_label}_{meta.model_name}:delete"
    urls = [reverse(SINGLE.get(meta.model_name, snippet), args=[thing.pk])]
    if meta.model_name != "site":
        bulk = reverse("wagtail_bulk_action", args=[meta.app_label, meta.model_name, "delete"])
        urls.append(f"{bulk}?id={thing.pk}&next=/cms/")
    return urls


@pytest.mark.parametrize("make", USED)
def test_what_is_used_stays_and_says_so(client, django_capture_on_commit_callbacks, make):
    with django_capture_on_commit_callbacks(execute=True):
        thing = make()

    for url in deletions(thing):
        answer = client.post(url)
        assert (answer.status_code, "kunt dit nu niet verwijderen" in answer.text) == (409, True)
    assert client.get(deletions(thing)[0]).status_code == 409
    assert type(thing).objects.filter(pk=thing.pk).exists()


@pytest.mark.parametrize("way", [0, 1], ids=["one", "bulk"])
@pytest.mark.parametrize("make", UNUSED)
def test_what_nobody_uses_is_deleted(client, make, way):
    thing = make()

    client.post(deletions(thing)[way])

    assert not type(thing).objects.filter(pk=thing.pk).exists()


@pytest.mark.parametrize("name", ["wagtailimages", "wagtaildocs"])
def test_an_upload_in_a_row_is_no_way_round(client, django_capture_on_commit_callbacks, name):
    with django_capture_on_commit_callbacks(execute=True):
        thing = the_image_of_a_case() if name == "wagtailimages" else a_document_of_a_step()

    client.post(
        reverse(f"{name}:delete_multiple", args=[thing.pk]),
        headers={"X-Requested-With": "XMLHttpRequest"},
    )

    assert type(thing).objects.filter(pk=thing.pk).exists()


def test_who_may_not_delete_is_told_nothing(client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        things = [the_image_of_a_case(), a_document_of_a_step(), the_theme_of_a_path(), the_site()]

    for visitor in (None, LearnerFactory()):
        client.force_login(visitor) if visitor else client.logout()
        texts = [client.post(deletions(thing)[0], follow=True).text for thing in things]
        assert ["nu niet verwijderen" in text for text in texts] == [False] * len(things)


def test_a_language_or_a_collection_with_something_in_it_stays(client):
    collection = Collection.get_first_root_node().add_child(name="Map")
    a_document(collection=collection)

    answers = [
        client.post(reverse("wagtaillocales:delete", args=[Locale.objects.first().pk])),
        client.post(reverse("wagtailadmin_collections:delete", args=[collection.pk])),
    ]

    assert [answer.status_code < 500 for answer in answers] == [True, True]
    assert (Locale.objects.count(), Collection.objects.filter(pk=collection.pk).count()) == (2, 1)
