"""What is done in the editor is written down: what, of which thing, and by whom."""

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    ModelLogEntry,
    PageLogEntry,
    Site,
)

from core.models import SiteDocument
from tests.factories import (
    ArticleFactory,
    ImageFactory,
    LearnerFactory,
    SignalFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def editor(client):
    editor = LearnerFactory(is_superuser=True, email="redactie@example.org")
    client.force_login(editor)
    return editor


def logged(client, url, data=None) -> list[tuple[str, str, str]]:
    """What sending a form writes down; of one kind of thing, in order."""
    ModelLogEntry.objects.all().delete()
    PageLogEntry.objects.all().delete()
    answer = client.post(url, data or {})
    assert answer.status_code in {200, 302}
    entries = [*PageLogEntry.objects.order_by("pk"), *ModelLogEntry.objects.order_by("pk")]
    return [(entry.action, entry.label, entry.user.email) for entry in entries]


def bulk(thing, action) -> str:
    names = [thing._meta.app_label, thing._meta.model_name, action]
    return f"{reverse('wagtail_bulk_action', args=names)}?id={thing.pk}&next=/cms/"


def by_us(*entries) -> list[tuple[str, str, str]]:
    return [(action, label, "redactie@example.org") for action, label in entries]


@pytest.mark.parametrize("way", ["one", "bulk"])
@pytest.mark.parametrize(
    ("name", "action"), [("unpublish", "wagtail.unpublish"), ("delete", "wagtail.delete")]
)
def test_taking_a_page_away_is_logged(client, way, name, action):
    page = ArticleFactory(title="Nieuws")
    one = reverse(f"wagtailadmin_pages:{name}", args=[page.pk])

    entries = logged(client, one if way == "one" else bulk_of_page(page, name))

    assert entries == by_us((action, "Nieuws"))


def bulk_of_page(page, name) -> str:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", name])
    return f"{url}?id={page.pk}&next=/cms/"


def test_publishing_is_logged(client):
    page = ArticleFactory(title="Nieuws", live=False)
    page.save_revision()

    entries = logged(client, bulk_of_page(page, "publish"))

    assert entries == by_us(("wagtail.publish", "Nieuws"))


def test_moving_is_logged(client):
    page, section = ArticleFactory(title="Nieuws"), ArticleFactory()

    entries = logged(client, reverse("wagtailadmin_pages:move_confirm", args=[page.pk, section.pk]))

    assert entries == by_us(("wagtail.move", "Nieuws"))


def test_who_may_see_a_page_is_logged(client):
    page = ArticleFactory(title="Nieuws")
    url = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])

    found = [
        logged(client, url, {"restriction_type": "login"}),
        logged(client, url, {"restriction_type": "groups", "groups": [Group.objects.first().pk]}),
        logged(client, url, {"restriction_type": "none"}),
    ]

    ways = ["create", "edit", "delete"]
    assert found == [by_us((f"wagtail.view_restriction.{way}", "Nieuws")) for way in ways]


def test_who_may_see_the_files_of_a_collection_is_logged(client):
    collection = Collection.get_first_root_node().add_child(name="Map")
    url = reverse("wagtailadmin_collections:set_privacy", args=[collection.pk])

    found = [logged(client, url, {"restriction_type": kind}) for kind in ("login", "none", "none")]

    assert found == [by_us(("desk.collection_privacy", "Map"))] * 2 + [[]]
    assert not CollectionViewRestriction.objects.exists()


def test_collections_are_logged(client):
    root = Collection.get_first_root_node()

    made = logged(
        client, reverse("wagtailadmin_collections:add"), {"name": "Map", "parent": root.pk}
    )
    collection = Collection.objects.get(name="Map")
    deleted = logged(client, reverse("wagtailadmin_collections:delete", args=[collection.pk]))

    assert made[:1] == by_us(("wagtail.create", "Map"))
    assert deleted == by_us(("wagtail.delete", "Map"))


def test_settings_of_the_site_are_logged(client):
    site = Site.objects.get()
    fields = {"organisation_name": "Waterdam", "smallest_group": "6", "review_months": "12"}
    fields |= {"site_name": "Samen leren", "languages": ["nl", "en"]}
    fields |= dict.fromkeys(["about_nl", "about_en", "contact_email", "logo"], "")
    fields |= dict.fromkeys(["woad", "weld", "madder", "green"], "")

    entries = logged(
        client, reverse("wagtailsettings:edit", args=["core", "sitesettings", site.pk]), fields
    )

    assert entries == by_us(("wagtail.edit", "Waterdam"))


def a_document():
    return SiteDocument.objects.create(title="Kaart", file=ContentFile(b"x", "x.txt"))


@pytest.mark.parametrize(
    "make", [a_document, ImageFactory, ThemeFactory, SignalFactory, LearnerFactory]
)
def test_deleting_several_things_is_logged_of_each(client, make):
    thing, other = make(), make()
    names = [str(thing), str(other)]

    entries = logged(client, f"{bulk(thing, 'delete')}&id={other.pk}")

    assert sorted(entries) == by_us(*[("wagtail.delete", name) for name in sorted(names)])


def test_files_that_go_to_another_collection_are_logged(client):
    document, collection = a_document(), Collection.get_first_root_node().add_child(name="Map")

    entries = logged(client, bulk(document, "add_to_collection"), {"collection": collection.pk})

    assert entries == by_us(("desk.bulk", "Kaart"))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_export_is_logged_with_what_was_asked(client, kind):
    ModelLogEntry.objects.all().delete()
    url = f"{reverse('wagtailadmin_reports:site_history')}?export={kind}"

    client.get(url)

    entry = ModelLogEntry.objects.get()
    assert (entry.action, entry.user.email) == ("desk.export", "redactie@example.org")
    assert entry.data == {"address": url}
    assert "Exporteerde" in client.get(reverse("wagtailadmin_reports:site_history")).text


def test_looking_at_a_report_is_no_export(client):
    ModelLogEntry.objects.all().delete()

    client.get(reverse("wagtailadmin_reports:site_history"))

    assert not ModelLogEntry.objects.exists()
