"""The roles that a site is laid out with: what each may do, and what an upgrade leaves alone."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
)

from cases.models import CaseIndexPage
from desk.models import Role
from desk.roles import ADMINISTRATORS, COMMUNICATIONS, EDITORS, FINAL_EDITORS
from home.models import ArticlePage, HomePage
from home.services import prepare_site
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    member_of,
)

pytestmark = pytest.mark.django_db

ROLES = [EDITORS, COMMUNICATIONS, FINAL_EDITORS, ADMINISTRATORS]


def everything() -> list:
    """Roles, rights, collections and workflows as the database has them."""
    models = (Role, Group, GroupPagePermission, GroupCollectionPermission, Collection)
    models += (Group.permissions.through, Workflow, WorkflowPage, GroupApprovalTask)
    return [list(model.objects.order_by("pk").values()) for model in models]


def page_rights(role: str) -> set[tuple[str, str]]:
    rights = GroupPagePermission.objects.filter(group__name=role)
    return {
        (right.page.specific_class.__name__, right.permission.codename)
        for right in rights.select_related("page", "permission")
    }


def file_rights(role: str) -> dict[str, set[str]]:
    found = {}
    rights = GroupCollectionPermission.objects.filter(group__name=role)
    for right in rights.select_related("collection", "permission"):
        found.setdefault(right.collection.name, set()).add(right.permission.codename)
    return found


CHOOSING = {"choose_image", "choose_document"}
FILING = CHOOSING | {"add_image", "change_image", "add_document", "change_document"}
DRAFTING = {"add_page", "change_page"}
PUBLISHING = DRAFTING | {"publish_page", "lock_page", "unlock_page"}


@pytest.mark.parametrize(
    ("role", "pages", "codenames", "files"),
    [
        (
            EDITORS,
            {"LearningPathIndexPage", "GuideIndexPage"},
            DRAFTING,
            {"Root": CHOOSING, "L&D": FILING},
        ),
        (
            COMMUNICATIONS,
            {"CaseIndexPage"},
            DRAFTING,
            {"Root": CHOOSING, "Communicatie": FILING},
        ),
        (
            FINAL_EDITORS,
            {"LearningPathIndexPage", "GuideIndexPage", "CaseIndexPage"},
            PUBLISHING,
            {"Root": FILING},
        ),
        (
            ADMINISTRATORS,
            {"HomePage"},
            PUBLISHING | {"bulk_delete_page"},
            {"Root": FILING | {"add_collection", "change_collection", "delete_collection"}},
        ),
    ],
)
def test_a_role_has_its_section_and_its_files(role, pages, codenames, files):
    assert page_rights(role) == {(page, codename) for page in pages for codename in codenames}
    assert file_rights(role) == files


def test_a_section_has_its_workflow_in_both_languages():
    task = GroupApprovalTask.objects.get()

    assert [group.name for group in task.groups.all()] == [FINAL_EDITORS]
    assert [workflow.name for workflow in Workflow.objects.all()] == ["Redactie → Eindredactie"]
    assert {
        (page.page.specific_class, page.page.locale.language_code)
        for page in WorkflowPage.objects.all()
    } == {
        (model, language)
        for model in (LearningPathIndexPage, GuideIndexPage, CaseIndexPage)
        for language in ("nl", "en")
    }


def test_laying_out_the_roles_again_changes_nothing():
    before = everything()

    prepare_site()

    assert everything() == before


def test_what_an_administrator_changed_stays_changed():
    editors = Group.objects.get(name=EDITORS)
    editors.name = "Leren en ontwikkelen"
    editors.save()
    editors.permissions.clear()
    editors.page_permissions.all().delete()
    editors.collection_permissions.all().delete()
    Group.objects.get(name=COMMUNICATIONS).permissions.add(
        Permission.objects.get(codename="change_theme")
    )
    WorkflowPage.objects.all().delete()
    Collection.objects.get(name="L&D").delete()
    before = everything()

    prepare_site()

    assert everything() == before


def test_a_role_and_a_section_that_are_missing_are_added():
    Group.objects.get(name=COMMUNICATIONS).delete()
    CaseIndexPage.objects.all().delete()

    prepare_site()

    assert page_rights(COMMUNICATIONS) == {("CaseIndexPage", right) for right in DRAFTING}
    assert ("CaseIndexPage", "publish_page") in page_rights(FINAL_EDITORS)
    assert WorkflowPage.objects.filter(page__in=CaseIndexPage.objects.all()).count() == 2


def test_a_section_keeps_the_workflow_that_it_has():
    index = CaseIndexPage.objects.first()
    WorkflowPage.objects.filter(page=index).delete()
    own = Workflow.objects.create(name="Juridisch")
    WorkflowPage.objects.create(page=index, workflow=own)
    Role.objects.all().update(given=[])

    prepare_site()

    assert WorkflowPage.objects.get(page=index).workflow == own


# A site of the first release


def as_the_first_release_left_it():
    """Groups as they were laid out before roles were recorded."""
    Role.objects.all().delete()
    Group.objects.all().delete()
    Workflow.objects.all().delete()
    GroupApprovalTask.objects.all().delete()
    Collection.objects.filter(depth=2).delete()
    recording = import_module("desk.migrations.0002_roles_of_before")
    root = Collection.get_first_root_node()
    for _key, name, page_types, models in recording.ROLES:
        group = Group.objects.create(name=name)
        rights = [right.removeprefix("model:") for right in recording.of_models(models)]
        for right in rights:
            app, codename = right.split(".")
            group.permissions.add(
                Permission.objects.get(content_type__app_label=app, codename=codename)
            )
        for page in Page.objects.filter(content_type__model__in=page_types):
            for codename in recording.ON_PAGES:
                GroupPagePermission.objects.create(
                    group=group,
                    page=page,
                    permission=Permission.objects.get(codename=codename),
                )
        for codename in recording.ON_FILES:
            permission = Permission.objects.get(
                codename=codename, content_type__app_label__startswith="wagtail"
            )
            GroupCollectionPermission.objects.create(
                group=group, collection=root, permission=permission
            )
    return recording


def test_a_site_of_the_first_release_gets_what_a_new_one_has():
    new = {role: (page_rights(role), file_rights(role)) for role in ROLES}
    recording = as_the_first_release_left_it()
    assert ("CaseIndexPage", "publish_page") in page_rights(EDITORS)

    recording.record(apps, None)
    prepare_site()

    assert {role: (page_rights(role), file_rights(role)) for role in ROLES} == new
    assert WorkflowPage.objects.count() == 6


def test_an_upgrade_keeps_what_an_administrator_gave_and_took():
    recording = as_the_first_release_left_it()
    home = HomePage.objects.get(locale__language_code="nl")
    editors = Group.objects.get(name=EDITORS)
    add = Permission.objects.get(codename="add_page")
    GroupPagePermission.objects.create(group=editors, page=home, permission=add)
    index = GuideIndexPage.objects.child_of(home).get()
    editors.page_permissions.filter(page=index).delete()

    recording.record(apps, None)
    prepare_site()

    assert set(
        editors.page_permissions.filter(page__in=[home, index]).values_list(
            "page", "permission__codename"
        )
    ) == {(home.pk, "add_page")}


def test_there_is_nothing_to_record_on_a_new_site():
    as_the_first_release_left_it()
    Group.objects.all().delete()

    import_module("desk.migrations.0002_roles_of_before").record(apps, None)

    assert not Role.objects.exists()


# Who may do what


def sign_in_as(client, role=None):
    person = member_of(role) if role else LearnerFactory()
    client.force_login(person)
    return person


def may_edit(client, page) -> bool:
    return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (EDITORS, {"path", "guide", "reading"}),
        (COMMUNICATIONS, {"case"}),
        (FINAL_EDITORS, {"path", "guide", "reading", "case"}),
        (ADMINISTRATORS, {"path", "guide", "reading", "case", "article", "home"}),
        (None, set()),
    ],
)
def test_who_edits_what(client, role, expected):
    sign_in_as(client, role)
    pages = {
        "path": a_path(),
        "guide": GuideFactory(),
        "reading": ArticleFactory(parent=LearningPathIndexPage.objects.first()),
        "case": CaseFactory(),
        "article": ArticleFactory(),
        "home": HomePage.objects.get(locale__language_code="nl"),
    }

    assert {name for name, page in pages.items() if may_edit(client, page)} == expected


@pytest.mark.parametrize(
    ("role", "factory", "expected"),
    [
        (EDITORS, LearningPathFactory, False),
        (COMMUNICATIONS, CaseFactory, False),
        (FINAL_EDITORS, LearningPathFactory, True),
        (FINAL_EDITORS, CaseFactory, True),
        (ADMINISTRATORS, CaseFactory, True),
    ],
)
def test_an_editor_submits_and_a_final_editor_publishes(role, factory, expected):
    page, person = factory(live=False), member_of(role)

    assert page.permissions_for_user(person).can_publish() == expected
    assert page.permissions_for_user(person).can_submit_for_moderation()


def test_what_is_read_in_a_path_stands_below_the_paths(client):
    sign_in_as(client, EDITORS)
    index = LearningPathIndexPage.objects.first()

    response = client.get(reverse("wagtailadmin_pages:add_subpage", args=[index.pk]))

    assert "/cms/pages/add/home/articlepage/" in response.text
    assert ArticlePage.can_create_at(index)


def opens(client, url) -> bool:
    """Whether the page is there; a refusal leads to the start of the admin or out of it."""
    response = client.get(url, follow=True)
    ways_out = {reverse("wagtailadmin_home"), reverse("people:sign_in")}
    end = response.redirect_chain[-1][0].partition("?")[0] if response.redirect_chain else url
    return response.status_code == 200 and end not in ways_out | {"/mijn-leren/"}


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (EDITORS, {"themes", "departments to choose", "images", "documents"}),
        (COMMUNICATIONS, {"departments to choose", "images", "documents"}),
        (FINAL_EDITORS, {"themes", "departments to choose", "images", "documents"}),
        (
            ADMINISTRATORS,
            {"themes", "departments to choose", "images", "documents", "departments"}
            | {"placements", "settings", "redirects", "users", "workflows", "collections"},
        ),
        (None, set()),
    ],
)
def test_who_uses_which_part_of_the_admin(client, role, expected):
    sign_in_as(client, role)
    DepartmentFactory()
    addresses = {
        "themes": reverse("wagtailsnippets_core_theme:list"),
        "departments": reverse("wagtailsnippets_people_department:list"),
        "departments to choose": reverse("wagtailsnippetchoosers_people_department:choose"),
        "placements": reverse("placements:index"),
        "images": reverse("wagtailimages:add"),
        "documents": reverse("wagtaildocs:add"),
        "settings": reverse("wagtailsettings:edit", args=["core", "sitesettings"]),
        "redirects": reverse("wagtailredirects:index"),
        "users": reverse("wagtailusers_users:index"),
        "groups": reverse("wagtailusers_groups:index"),
        "sites": reverse("wagtailsites:index"),
        "workflows": reverse("wagtailadmin_workflows:index"),
        "collections": reverse("wagtailadmin_collections:index"),
    }

    opened = {name for name, url in addresses.items() if opens(client, url)}

    assert opened == expected


@pytest.mark.parametrize(
    ("role", "collection"), [(EDITORS, "L&D"), (COMMUNICATIONS, "Communicatie")]
)
def test_what_an_editor_uploads_goes_to_the_own_collection(
    client, role, collection, tmp_path, settings
):
    settings.MEDIA_ROOT = tmp_path
    sign_in_as(client, role)

    picture = get_test_image_file()
    picture.seek(0)
    client.post(
        reverse("wagtailimages:add"),
        {"title": "Wand", "file": picture, "description": "Een wand vol briefjes"},
    )
    client.post(
        reverse("wagtaildocs:add"),
        {"title": "Kaart", "file": ContentFile(b"x", name="kaart.txt")},
    )

    assert [image.collection.name for image in get_image_model().objects.all()] == [collection]
    assert [file.collection.name for file in get_document_model().objects.all()] == [collection]


def test_no_role_reads_what_learners_did():
    rights = Permission.objects.filter(group__name__in=ROLES)

    assert not rights.filter(content_type__app_label="progress")
    assert not rights.filter(content_type__app_label="auth")
    assert not rights.filter(codename="delete_user")
