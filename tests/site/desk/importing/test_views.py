"""Choosing a file, looking over what was read, and making a draft of it or nothing."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, PageLogEntry
from wagtail.users.models import UserProfile

from cases.models import CaseIndexPage, CasePage
from core.models import SiteImage
from desk.importing import services
from desk.models import Import, ImportedPicture
from desk.roles import COMMUNICATIONS, FINAL_EDITORS
from learningpaths.catalogue.models import GuideIndexPage, GuidePage, LearningPathPage
from tests.factories import LearnerFactory
from tests.factories.manuscripts import a_docx, an_image, an_ole_file, drawing, heading, paragraph

pytestmark = pytest.mark.django_db
UPLOAD = "/cms/import/"


def somebody(group="", language="en"):
    person = LearnerFactory()
    if group:
        person.groups.add(Group.objects.get(name=group))
    UserProfile.objects.create(user=person, preferred_language=language)
    return person


@pytest.fixture
def editor(client):
    editor = somebody(FINAL_EDITORS)
    client.force_login(editor)
    return editor


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def guides() -> GuideIndexPage:
    return GuideIndexPage.objects.get(locale__language_code="nl")


def files_in(folder) -> list:
    return [path for path in folder.rglob("*") if path.is_file()]


def send(client, content: bytes, name="werkvorm.docx", place=None):
    place = place or f"guide-{guides().pk}"
    return client.post(UPLOAD, {"place": place, "file": SimpleUploadedFile(name, content)})


def a_guide_with_image() -> bytes:
    return a_docx(
        heading("Ketenwandeling"),
        heading("Doel", 2),
        paragraph("Zie elkaars werk."),
        heading("Kaart", 2),
        paragraph(drawing("kaart")),
        images={"kaart.png": an_image()},
    )


ALT = {"picture-0-alt": "De kaart van de keten"}


def root() -> dict:
    return {"collection": Collection.get_first_root_node().pk}


def test_a_file_becomes_a_draft_with_its_image_in_the_library(client, editor, media):
    response = send(client, a_guide_with_image())
    record = Import.objects.get()
    assert response.url == f"{UPLOAD}{record.pk}/"
    assert (GuidePage.objects.count(), files_in(media)) == (0, [])

    response = client.post(response.url, ALT | root())

    page, image = GuidePage.objects.get(), SiteImage.objects.get()
    assert response.url == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert (page.title, page.slug, page.live, page.owner, page.get_parent().pk) == (
        *("Ketenwandeling", "ketenwandeling", False, editor, guides().pk),
    )
    assert page.when == "<p>Zie elkaars werk.</p>"
    (_text, figure) = page.body
    assert (figure.value["image"].pk, figure.value["image"].contextual_alt_text) == (
        *(image.pk, "De kaart van de keten"),
    )
    assert (image.description, image.collection.pk, image.uploaded_by_user) == (
        *("De kaart van de keten", root()["collection"], editor),
    )
    assert default_storage.exists(image.file.name)
    assert ImportedPicture.objects.count() == 0


def test_the_log_says_which_file_a_page_was_made_of(client, editor):
    send(client, b"# Titel\n\nTekst", name="Mijn verhaal.md")
    client.post(f"{UPLOAD}{Import.objects.get().pk}/")

    entries = PageLogEntry.objects.filter(page_id=GuidePage.objects.get().pk).order_by("pk")
    assert [(entry.action, entry.user, entry.data) for entry in entries] == [
        ("wagtail.create", editor, {}),
        ("desk.import", editor, {"file": "Mijn verhaal.md"}),
    ]
    with override("en"):
        assert str(entries[1].message) == "Imported from “Mijn verhaal.md”"


@pytest.mark.parametrize(
    ("answer", "images"),
    [
        ({"picture-0-is_decorative": "on"}, [("", True)]),
        ({"picture-0-is_left_out": "on"}, []),
        (ALT, [("De kaart van de keten", False)]),
    ],
)
def test_an_image_has_a_text_or_is_decoration_or_is_left_out(client, editor, answer, images):
    send(client, a_guide_with_image())

    client.post(f"{UPLOAD}{Import.objects.get().pk}/", answer | root())

    found = [
        (block.value["image"].contextual_alt_text, block.value["image"].decorative)
        for block in GuidePage.objects.get().body
        if block.block_type == "image"
    ]
    assert found == images
    assert SiteImage.objects.count() == len(images)


def test_no_draft_is_made_while_an_image_has_no_text(client, editor, media):
    send(client, a_guide_with_image())

    response = client.post(f"{UPLOAD}{Import.objects.get().pk}/", {"picture-0-alt": " "} | root())

    problem = "Say what the image shows, or tick that it is decoration or left out."
    assert response.status_code == 200
    assert problem in response.text
    assert (GuidePage.objects.count(), SiteImage.objects.count(), files_in(media)) == (0, 0, [])


def test_a_second_click_leads_to_the_page_of_the_first(client, editor):
    send(client, a_guide_with_image())
    address = f"{UPLOAD}{Import.objects.get().pk}/"

    first, second = client.post(address, ALT | root()), client.post(address, ALT | root())

    assert first.url == second.url
    assert (GuidePage.objects.count(), SiteImage.objects.count()) == (1, 1)


def test_cancelling_leaves_nothing_behind(client, editor, media):
    send(client, a_guide_with_image())

    client.post(f"{UPLOAD}{Import.objects.get().pk}/cancel/")

    assert (Import.objects.count(), ImportedPicture.objects.count()) == (0, 0)
    assert (GuidePage.objects.count(), files_in(media)) == (0, [])


def test_signing_out_lets_go_of_what_was_undecided(client, editor):
    send(client, a_guide_with_image())

    client.post(reverse("people:sign_out"))

    assert (Import.objects.count(), ImportedPicture.objects.count()) == (0, 0)


def test_what_nobody_decided_on_is_gone_after_a_day(client, editor):
    with time_machine.travel(datetime(2026, 3, 19, tzinfo=UTC), tick=False):
        send(client, a_guide_with_image())
        moment = timezone.now()

    assert services.forget_expired(moment + timedelta(hours=23)) == 0
    assert services.forget_expired(moment + timedelta(hours=24)) == 1
    assert ImportedPicture.objects.count() == 0


def test_an_editor_keeps_no_more_than_five_imports_waiting(client, editor):
    for number in range(7):
        send(client, f"# Nummer {number}".encode(), name="x.md")

    titles = Import.objects.order_by("created_at").values_list("title", flat=True)
    assert list(titles) == [f"Nummer {number}" for number in range(2, 7)]


def test_a_draft_that_cannot_be_made_leaves_no_file_behind(client, editor, media):
    send(client, a_guide_with_image())
    record = Import.objects.get()
    record.values = {"body": record.values["body"], "duration": "no number"}
    record.save()

    response = client.post(f"{UPLOAD}{record.pk}/", ALT | root())

    assert response.status_code == 400
    assert (GuidePage.objects.count(), SiteImage.objects.count(), files_in(media)) == (0, 0, [])
    assert Import.objects.get().made_at is None


HOSTILE = {
    "password": (an_ole_file("EncryptedPackage"), "a.docx"),
    "macros": (a_docx(parts={"word/vbaProject.bin": b"x"}), "a.docx"),
    "entities": (
        a_docx(document='<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:9/secret">]><x>&a;</x>'),
        "a.docx",
    ),
    "bomb": (a_docx(document=" " * 40_000_000), "a.docx"),
    "empty": (b"", "a.md"),
    "binary": (bytes(range(256)), "a.md"),
}
REFUSALS = {
    "en": {
        "password": "This file has a password. Save it without one, and choose it again.",
        "macros": "This file has macros, which we don&#x27;t accept. Save it as .docx without "
        "macros.",
        "entities": "This file holds something that a document doesn&#x27;t need. Save it anew "
        "in Word.",
        "bomb": "This file unpacks to more than we read. Split it.",
        "empty": "This file is empty.",
        "binary": "This is no text. Choose a Word file (.docx) or Markdown (.md).",
    },
    "nl": {
        "password": "Op dit bestand zit een wachtwoord. Bewaar het zonder, en kies het opnieuw.",
        "macros": "In dit bestand zitten macro’s, en die nemen we niet aan. Bewaar het als .docx "
        "zonder macro’s.",
        "entities": "In dit bestand zit iets wat een document niet nodig heeft. Bewaar het "
        "opnieuw in Word.",
        "bomb": "Uitgepakt is dit bestand groter dan we lezen. Splits het.",
        "empty": "Dit bestand is leeg.",
        "binary": "Dit is geen tekst. Kies een Word-bestand (.docx) of Markdown (.md).",
    },
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused_in_words_and_leaves_nothing(client, media, case, language):
    client.force_login(somebody(FINAL_EDITORS, language))
    content, name = HOSTILE[case]

    response = send(client, content, name)

    assert response.status_code == 200
    assert REFUSALS[language][case] in response.text
    assert (Import.objects.count(), files_in(media)) == (0, [])


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"place": "guide-0", "file": SimpleUploadedFile("a.md", b"x")},
        {"place": "x" * 500, "file": SimpleUploadedFile("a.md", b"x")},
        {"place": "x", "file": "no file"},
    ],
)
def test_a_form_that_is_not_filled_in_is_shown_again(client, editor, data):
    response = client.post(UPLOAD, data)

    assert (response.status_code, Import.objects.count()) == (200, 0)


@pytest.mark.parametrize(
    ("group", "answer", "kinds"),
    [
        ("", 302, set()),
        (COMMUNICATIONS, 200, {"case"}),
        (FINAL_EDITORS, 200, {"path", "guide", "case"}),
    ],
)
def test_one_is_offered_what_one_may_add(client, group, answer, kinds):
    client.force_login(somebody(group))

    response = client.get(UPLOAD)

    assert response.status_code == answer
    places = response.context["form"].places if answer == 200 else {}
    assert {key.split("-")[0] for key in places} == kinds


def test_who_may_not_add_a_page_there_makes_none(client):
    client.force_login(somebody(COMMUNICATIONS))

    response = send(client, b"# Titel", "a.md", place=f"guide-{guides().pk}")

    assert (response.status_code, Import.objects.count()) == (200, 0)


def test_who_loses_the_right_after_reading_makes_no_page(client, editor):
    send(client, b"# Titel", "a.md")
    GroupPagePermission.objects.filter(group__name=FINAL_EDITORS).delete()

    response = client.post(f"{UPLOAD}{Import.objects.get().pk}/")

    assert (response.status_code, GuidePage.objects.count()) == (302, 0)


def test_nobody_sees_decides_on_or_cancels_what_another_imports(client, editor):
    send(client, a_guide_with_image())
    record = Import.objects.get()
    client.force_login(somebody(FINAL_EDITORS))

    answers = [
        client.get(f"{UPLOAD}{record.pk}/").url,
        client.post(f"{UPLOAD}{record.pk}/", ALT | root()).url,
        client.post(f"{UPLOAD}{record.pk}/cancel/").url,
        client.get(f"{UPLOAD}{record.pk}/images/0/").status_code,
    ]

    assert answers == [UPLOAD, UPLOAD, UPLOAD, 404]
    assert (Import.objects.count(), GuidePage.objects.count()) == (1, 0)


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_a_draft_is_made_and_an_import_cancelled_by_a_post_only(client, editor, method):
    send(client, b"# Titel", "a.md")
    record = Import.objects.get()

    getattr(client, method)(f"{UPLOAD}{record.pk}/")
    answer = getattr(client, method)(f"{UPLOAD}{record.pk}/cancel/")

    assert (answer.status_code, Import.objects.count(), GuidePage.objects.count()) == (405, 1, 0)


def test_an_image_is_shown_to_its_owner_as_an_image_and_nothing_else(client, editor):
    send(client, a_guide_with_image())

    response = client.get(f"{UPLOAD}{Import.objects.get().pk}/images/0/")

    headers = {
        name: response.headers[name]
        for name in ("Content-Type", "Content-Security-Policy", "X-Content-Type-Options")
    }
    assert headers == {
        "Content-Type": "image/png",
        "Content-Security-Policy": "default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    assert response.content.startswith(b"\x89PNG")
    assert "no-store" in response.headers["Cache-Control"]


def test_who_may_add_no_images_makes_a_draft_without(client, editor):
    GroupCollectionPermission.objects.filter(group__name=FINAL_EDITORS).delete()
    send(client, a_guide_with_image())
    address = f"{UPLOAD}{Import.objects.get().pk}/"

    assert "You may not add images, so they are left out." in client.get(address).text
    client.post(address)

    assert [block.block_type for block in GuidePage.objects.get().body] == ["text"]
    assert SiteImage.objects.count() == 0


def test_images_go_to_a_collection_that_one_may_add_to(client, editor):
    own = Collection.get_first_root_node().add_child(name="L&D")
    secret = Collection.get_first_root_node().add_child(name="Directie")
    rights = GroupCollectionPermission.objects.filter(group__name=FINAL_EDITORS)
    rights.update(collection=own)
    send(client, a_guide_with_image())
    address = f"{UPLOAD}{Import.objects.get().pk}/"

    client.post(address, ALT | {"collection": secret.pk})
    assert SiteImage.objects.count() == 0

    client.post(address, ALT | {"collection": own.pk})
    assert SiteImage.objects.get().collection == own


def test_the_screen_tells_what_was_read_what_is_missing_and_what_could_not_be_kept(client, editor):
    deleted = "<w:del><w:r><w:delText>oud</w:delText></w:r></w:del>"
    send(
        client,
        a_docx(heading("Titel"), heading("Rollen", 2), paragraph("Gids: loopt voorop", deleted)),
    )

    response = client.get(f"{UPLOAD}{Import.objects.get().pk}/")

    (roles,) = response.context["entries"]
    (role,) = roles.entries
    assert [(entry.label, entry.words) for entry in role.entries] == [
        ("Role", "Gids"),
        ("Task", "loopt voorop"),
    ]
    assert "Pitfalls" in response.context["missing"]
    assert "A deletion that was not accepted yet is left out. <q>oud</q>" in response.text


def test_words_of_a_file_run_nowhere_on_the_screen(client, editor):
    send(client, b"# <script>alert(1)</script>\n\n## Doel\n<img src=x onerror=alert(2)>\n", "a.md")

    response = client.get(f"{UPLOAD}{Import.objects.get().pk}/")

    assert "<script>alert(1)" not in response.text
    assert "<img src=x" not in response.text
    assert "&lt;img src=x onerror=alert(2)&gt;" in response.text


@pytest.mark.parametrize("count", [1, 40])
def test_looking_over_asks_as_much_for_many_images_as_for_one(
    client, editor, count, django_assert_num_queries
):
    names = [f"i{number}" for number in range(count)]
    content = a_docx(
        *(paragraph(drawing(name)) for name in names),
        images={f"{name}.png": an_image(8, 8, colour=(n, 0, 0)) for n, name in enumerate(names)},
    )
    send(client, content)
    address = f"{UPLOAD}{Import.objects.get().pk}/"
    client.get(address)

    with django_assert_num_queries(18):
        response = client.get(address)

    assert len(response.context["forms"]) == count


@pytest.mark.parametrize("name", [".md", "…", "\U0001f600.md", "../../etc/passwd.md", "a" * 300])
def test_a_title_is_made_of_any_name(client, editor, name):
    send(client, b"Tekst", name)
    client.post(f"{UPLOAD}{Import.objects.get().pk}/")

    assert GuidePage.objects.count() == 1


def test_the_same_file_twice_makes_two_drafts_with_addresses_of_their_own(client, editor):
    for _ in range(2):
        send(client, b"# Titel", "a.md")
        client.post(f"{UPLOAD}{Import.objects.waiting().get().pk}/")

    slugs = GuidePage.objects.order_by("pk").values_list("slug", flat=True)
    assert list(slugs) == ["titel", "titel-2"]


def test_a_path_gets_an_outline_only_once_it_is_published(client, editor):
    section = guides().get_parent().get_children().get(slug="leerpaden")
    send(client, b"# Pad\n\n## Fase\n### Stap (10 min)\nTekst.", "a.md", f"path-{section.pk}")
    client.post(f"{UPLOAD}{Import.objects.get().pk}/")

    page = LearningPathPage.objects.get()
    assert ([str(step) for step in page.draft_steps], page.steps) == (["Stap"], [])


def test_an_english_section_gets_an_english_page(client, editor):
    section = CaseIndexPage.objects.get(locale__language_code="en")
    send(client, b"# Story", "a.md", f"case-{section.pk}")
    client.post(f"{UPLOAD}{Import.objects.get().pk}/")

    assert CasePage.objects.get().locale.language_code == "en"


@pytest.mark.parametrize(("group", "is_offered"), [("", False), (FINAL_EDITORS, True)])
def test_the_menu_and_the_section_offer_it_to_who_may(client, group, is_offered):
    person = somebody(group)
    client.force_login(person)

    home = client.get("/cms/", follow=True).text
    section = client.get(f"/cms/pages/{guides().pk}/", follow=True).text

    assert ('"/cms/import/"' in home) == is_offered
    assert (f"/cms/import/?section={guides().pk}" in section) == is_offered


def test_a_page_below_which_nothing_is_added_offers_no_import(client, editor):
    send(client, b"# Titel", "a.md")
    client.post(f"{UPLOAD}{Import.objects.get().pk}/")
    page = GuidePage.objects.get()

    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))

    assert f"/cms/import/?section={page.pk}" not in response.text


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_clicks_at_once_make_one_page(editor, client):
    send(client, a_guide_with_image())
    record = Import.objects.get()
    choices = {0: services.Choice(alt="Kaart")}
    collection = Collection.get_first_root_node()
    barrier, made = threading.Barrier(2), []

    def click():
        try:
            barrier.wait()
            page = services.make_page(record=record, choices=choices, collection=collection)
            made.append(page.pk)
        finally:
            connection.close()

    threads = [threading.Thread(target=click) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    page = GuidePage.objects.get()
    assert (made, SiteImage.objects.count()) == ([page.pk, page.pk], 1)


def test_a_visitor_is_sent_to_sign_in():
    response = Client().get(UPLOAD)

    assert (response.status_code, response.url) == (302, f"/inloggen/?next={UPLOAD}")
