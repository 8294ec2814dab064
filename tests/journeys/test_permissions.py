"""Who gets which answer at every address there is."""

from copy import deepcopy
from datetime import date
from fnmatch import fnmatchcase
from functools import lru_cache

import pytest
from django.core.files.base import ContentFile
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Collection, Locale, Site, get_page_models

from core.models import Errand, OrganisationForm, SiteDocument, SiteSettings
from desk.models import Import
from desk.roles import ADMINISTRATORS, COMMUNICATIONS, EDITORS, FINAL_EDITORS
from learningpaths.people.models import Placement, SignInRules
from learningpaths.people.services import place
from learningpaths.people.urls import NAMES_OF_ALLAUTH
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    GuideKindFactory,
    ImageFactory,
    LearnerFactory,
    PurposeFactory,
    SectorFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    member_of,
)

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]


def walk(patterns, path="", namespace=""):
    """Every address: its name, or what it looks like; its pattern; and where it stands."""
    for pattern in patterns:
        here = path + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name or here}", pattern, here
        else:
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from walk(pattern.url_patterns, here, inner)


PATTERNS = list(walk(get_resolver().url_patterns))

# Who is let in. Of the section that a thing belongs to: o its own editors, x those of the other
# one. Everywhere: l L&D editors, c communications, f final editors, a administrators (Beheer), t
# who may do everything. Nobody else gets into the editor at all. The first line that fits a name
# counts; a name that no line fits fails the test. A name of ours is written out, so that a new
# address gets a line that somebody thought about.
EDITING = "oxfat"
TABLE = [
    # Every editor's own: the frame of the admin, and choosing what anybody may choose.
    ("wagtailadmin_home wagtailadmin_account wagtailadmin_dismissibles", EDITING),
    ("wagtailadmin_logout", "nobody"),  # leads out
    ("wagtailadmin_api:*:listing", EDITING),  # pages are those one may explore
    ("wagtailadmin_api:*:find", "nobody"),  # asks for a path of a page; without one it isn't there
    ("wagtailadmin_api:pages:detail", "ofat"),
    ("wagtailadmin_api:images:detail wagtailadmin_api:documents:detail", EDITING),  # to choose
    ("wagtailadmin_api:pages:action", "fat"),
    ("wagtailadmin_error_test", "nobody"),
    ("wagtailadmin_explore*", EDITING),  # shows or leads to one's own section
    ("wagtail_bulk_action", "ofat"),  # of pages that one has no right on: as if they weren't there
    ("wagtailadmin_choose_*", EDITING),
    ("wagtailadmin_tag_*", EDITING),
    ("wagtailadmin_block_preview", "nobody"),  # asks for a block; without one it isn't there
    ("wagtailadmin_editing_sessions:release", EDITING),
    ("wagtailadmin_editing_sessions:ping", "ofat"),
    ("wagtailembeds:*", EDITING),
    # Pages of a section
    ("wagtailadmin_pages:type_use* wagtailadmin_pages:search*", EDITING),  # of what one may explore
    ("wagtailadmin_pages:choose_parent", EDITING),  # offers only where one may add
    ("wagtailadmin_pages:revisions_index", EDITING),  # leads on to the history, which decides
    ("wagtailadmin_pages:convert_alias", "nobody"),  # no alias
    ("wagtailadmin_pages:workflow_history*", "ofat"),
    ("wagtailadmin_pages:confirm_workflow_cancellation", "ofat"),
    ("wagtailadmin_pages:*workflow*", "ft"),  # to decide on what was submitted
    ("wagtailadmin_pages:delete wagtailadmin_pages:unpublish", "fat"),
    ("wagtailadmin_pages:move* wagtailadmin_pages:set_page_position", "fat"),
    ("wagtailadmin_pages:set_privacy wagtailadmin_pages:revisions_unschedule", "fat"),
    ("wagtailadmin_pages:lock wagtailadmin_pages:unlock", "fat"),
    ("wagtailadmin_pages:*", "ofat"),
    ("review_changes/publish", "fat"),
    ("review_changes/submit", "lfat"),  # of a path: nothing else has changes to review
    ("review_changes/approve", "nobody"),  # nothing of the path waits for approval
    ("start_path", "lfat"),
    ("writing_hints", "ofat"),
    ("simple_translation:submit_page_translation desk_translation:side_by_side", "ofat"),
    ("simple_translation:submit_snippet_translation", "nobody"),  # no snippet has translations
    # Files
    ("wagtailimages:url_generator*", "nobody"),
    ("wagtailimages:index* wagtailimages:add* wagtaildocs:index* wagtaildocs:add*", EDITING),
    ("wagtail*:create_multiple_* wagtail*:delete_upload_*", "nobody"),  # no upload to go on with
    ("wagtailimages:* wagtaildocs:*", "ofat"),
    ("wagtailimages_chooser:* wagtaildocs_chooser:*", EDITING),
    # Lists to choose from
    ("wagtailsnippetchoosers_*:create", "nobody"),  # they are made on screens of their own
    ("wagtailsnippetchoosers_*", EDITING),
    ("wagtailsnippets_people_department:*", "at"),
    ("wagtailsnippets_*", "lfat"),
    ("wagtailsnippets:index", "nobody"),  # every list has a place of its own
    # Reports
    ("wagtailadmin_reports:locked_pages* wagtailadmin_reports:page_types*", "fat"),
    ("wagtailadmin_reports:*", EDITING),  # of what one may explore
    ("desk_reports:path_performance desk_reports:path_performance_results", "lfat"),
    ("desk_reports:mark_reviewed", "ofat"),
    ("desk_reports:background_work desk_reports:background_work_results", "at"),
    ("desk_reports:try_again desk_reports:dismiss", "at"),
    # Of what one may edit
    ("desk_reports:content_health desk_reports:content_health_results", EDITING),
    ("desk_reports:coverage desk_reports:coverage_results", EDITING),
    ("desk_reports:unanswered_searches desk_reports:unanswered_searches_results", EDITING),
    # Importing files
    ("desk_import:upload", EDITING),  # offers only where one may add
    # Somebody else's import: leads back, or isn't there
    ("desk_import:check desk_import:picture desk_import:cancel", "nobody"),
    ("people_import:upload", "at"),
    ("people_import:check people_import:cancel", "nobody"),  # somebody else's: leads back
    # Looking after the site
    ("wagtailadmin_workflows:task_chose* wagtailadmin_workflows:task_chooser*", EDITING),
    ("wagtailadmin_collections:* wagtailadmin_workflows:*", "at"),
    ("system_check system_check_mail", "at"),
    ("wagtailsettings:edit/signinrules", "t"),
    ("wagtailsettings:preview_on_edit", "nobody"),  # settings have no preview
    ("wagtailredirects:process_import", "nobody"),  # goes on with an upload
    ("wagtailsettings:* wagtailredirects:*", "at"),
    ("placements:index placements:index_results placements:usage", "at"),
    ("placements:history placements:history_results", "at"),
    ("placements:add placements:edit placements:copy placements:delete", "at"),
    ("wagtailusers_users:add wagtailusers_users:edit", "at"),
    ("wagtailusers_users:second_step wagtailusers_users:work_account", "at"),
    ("wagtailusers_users:delete", "t"),
    ("wagtailusers_users:*", "at"),
    ("wagtailusers_groups:add wagtailusers_groups:edit", "t"),
    ("wagtailusers_groups:* wagtailsites:*", "t"),
    ("wagtaillocales:add", "nobody"),  # there is no third language
    ("wagtaillocales:*", "t"),
    # Before signing in
    ("wagtailadmin_login", "nobody"),  # leads to our own
    ("wagtailadmin_sprite wagtailadmin_javascript_catalog", "everybody"),
    ("wagtailadmin_password_reset*", "everybody"),
]


SECRET = "Geheim concept"


class World:
    """One of everything that an address may name, with the number by which it is named."""

    def __init__(self, own):
        author = LearnerFactory(first_name="Ilse")
        self.page = a_path(owner=author) if own == "l" else CaseFactory(owner=author)
        self.page.title = SECRET
        self.page.save_revision(user=author)
        self.page.refresh_from_db()
        factory = GuideFactory if own == "l" else CaseFactory
        self.submitted = factory(live=False, owner=author, title=SECRET)
        self.submitted.save_revision(user=author)
        self.submitted.refresh_from_db()
        self.submitted.get_workflow().start(self.submitted, author)
        page, role = self.page, {"l": EDITORS, "c": COMMUNICATIONS}[own]
        self.files = Collection.objects.get(name={"l": "L&D", "c": "Communicatie"}[own])
        image = ImageFactory(collection=self.files)
        document = SiteDocument.objects.create(
            title="Kaart", file=ContentFile(b"x", name="kaart.txt"), collection=self.files
        )
        self.document = [document.pk, document.filename]
        person = member_of(role)
        state = self.submitted.current_workflow_state
        session = EditingSession.objects.create(
            user=person, content_object=page, last_seen_at=timezone.now()
        )
        english = Locale.objects.get_or_create(language_code="en")[0]
        translation = page.copy_for_translation(english, copy_parents=True)
        record = Import.objects.create(
            owner=author, section=page.get_parent(), kind=Import.Kind.CASE, title=SECRET
        )
        department = DepartmentFactory()
        of_model = {
            "theme": ThemeFactory(),
            "signal": SignalFactory(),
            "organisationform": OrganisationForm.objects.get_or_create(
                name_nl="Gemeente", slug="g"
            )[0],
            "sector": SectorFactory(),
            "guidekind": GuideKindFactory(),
            "purpose": PurposeFactory(),
            "department": department,
        }
        self.numbers = {
            "page_id": page.pk,
            "parent_page_id": page.get_parent().pk,
            "page_to_move_id": page.pk,
            "destination_id": page.get_parent().pk,
            "page_pk": page.get_parent().pk,
            "content_type_app_name": page._meta.app_label,
            "content_type_model_name": page._meta.model_name,
            "app_label": page._meta.app_label,
            "model_name": page._meta.model_name,
            "app_name": "core",
            "task_state_id": state.current_task_state_id,
            "task_id": state.current_task_state.task_id,
            "workflow_state_id": state.pk,
            "revision_id": page.latest_revision_id,
            "revision_id_a": "earliest",
            "revision_id_b": "latest",
            "action_name": "approve",
            "action": "delete",
            "workflow_pk": state.workflow_id,
            "image_id": image.pk,
            "document_id": document.pk,
            "doc_id": document.pk,
            "uploaded_file_id": 1,
            "filter_spec": "width-100",
            "uidb64": "x",
            "token": "x",
            "collection_id": self.files.pk,
            "object_id": page.pk,
            "session_id": session.pk,
            "parent_id": page.get_parent().pk,
            "key": record.pk,
            "number": 1,
            "errand_id": Errand.objects.create(name="x", failed_at=timezone.now()).pk,
            "redirect_id": Redirect.objects.create(old_path="/oud").pk,
        }
        step = page.steps[0] if own == "l" else None
        self.given = {
            "path_key": page.outline_key if step else "",
            "step_key": step.block_id if step else "",
            "short_id": step.short_id if step else "",
            "document_id": document.pk,
            "filename": document.filename,
            "key": "0" * 12,
            "colours": "1a488d-own-own-own",
            "edition": "0" * 8,
            "uidb36": "x",
            "restriction_id": 1,
            "page_view_restriction_id": 1,
            "page_id": page.pk,
        }
        self.pk_of = {
            "wagtailadmin_api:pages": page.pk,
            "wagtailadmin_api:images": image.pk,
            "wagtailadmin_api:documents": document.pk,
            "wagtailadmin_pages": page.pk,
            "wagtailadmin_collections": self.files.pk,
            "wagtailadmin_workflows": state.workflow_id,
            "wagtailsettings": SiteSettings.for_site(Site.objects.get()).site_id,
            "wagtaillocales": Locale.objects.first().pk,
            "wagtailsites": Site.objects.get().pk,
            "wagtailusers_users": person.pk,
            "wagtailusers_groups": person.groups.get().pk,
            "wagtaildocs_chooser": document.pk,
            "wagtailimages_chooser": image.pk,
            "placements": Placement.objects.create(
                person=person, department=department, from_on="2024-01-01"
            ).pk,
            **{
                f"{kind}_{thing._meta.label_lower.replace('.', '_')}": thing.pk
                for thing in of_model.values()
                for kind in ("wagtailsnippets", "wagtailsnippetchoosers")
            },
        }
        self.special = {
            "wagtailadmin_workflows:add_task": {
                "app_label": "wagtailcore",
                "model_name": "groupapprovaltask",
            },
            "wagtailadmin_workflows:edit_task": {"pk": state.current_task_state.task_id},
            "wagtailadmin_workflows:disable_task": {"pk": state.current_task_state.task_id},
            "wagtailadmin_workflows:enable_task": {"pk": state.current_task_state.task_id},
            "wagtailsettings:edit": {"app_name": "core", "model_name": "sitesettings"},
            "wagtailsettings:preview_on_edit": {"app_name": "core", "model_name": "sitesettings"},
            "wagtailadmin_editing_sessions:ping": {
                "app_label": "wagtailcore",
                "model_name": "page",
            },
            "wagtail_bulk_action": {"app_label": "wagtailcore", "model_name": "page"},
            "wagtailadmin_tag_model_autocomplete": {"app_name": "taggit", "model_name": "tag"},
            "simple_translation:submit_snippet_translation": {
                "app_label": "core",
                "model_name": "theme",
                "pk": of_model["theme"].pk,
            },
            "wagtailadmin_api:pages:action": {"action_name": "delete"},
            "wagtailsettings:edit/signinrules": {
                "app_name": "people",
                "model_name": "signinrules",
                "pk": SignInRules.load().pk,
            },
            "desk_translation:side_by_side": {"page_id": translation.pk},
            "review_changes/publish": {"action": "publish"},
            "review_changes/submit": {"action": "submit"},
            "review_changes/approve": {"action": "approve"},
        }

    def public_address(self, name, pattern) -> str:
        if name == "wagtail_serve":
            return self.page.url
        if name == "wagtaildocs_serve":
            return reverse(name, args=self.document)
        wanted = pattern.pattern.regex.groupindex
        return reverse(name, kwargs={key: self.given[key] for key in self.given if key in wanted})

    def address(self, name, pattern) -> str:
        known = {"pk": self.pk_of.get(name.rpartition(":")[0])}
        known |= self.numbers | self.special.get(name, {})
        if "workflow" in name:
            known["page_id"] = self.submitted.pk
        wanted = pattern.pattern.regex.groupindex
        kwargs = {key: known[key] for key in known if key in wanted}
        address = reverse(name.partition("/")[0], kwargs=kwargs)
        return address + f"?id={self.page.pk}" * (name == "wagtail_bulk_action")


PEOPLE = {
    "l": lambda: member_of(EDITORS),
    "c": lambda: member_of(COMMUNICATIONS),
    "f": lambda: member_of(FINAL_EDITORS),
    "a": lambda: member_of(ADMINISTRATORS),
    "t": lambda: LearnerFactory(is_superuser=True),
    "employee": LearnerFactory,
    "manager": lambda: a_manager(),
    "anonymous": lambda: None,
}
# Other departments are told what everybody is.
EVERYBODY = PEOPLE | {"neighbour": lambda: a_member_of_another_department()}
BY_POST = {
    *["wagtailadmin_logout", "wagtailadmin_api:pages:action", "desk_import:cancel"],
    *["people_import:cancel", "system_check_mail"],
    *["desk_reports:try_again", "desk_reports:dismiss"],
    *["wagtailadmin_pages:lock", "wagtailadmin_pages:unlock"],
    *["wagtailadmin_pages:set_page_position", "wagtailadmin_workflows:enable"],
    *["wagtailadmin_workflows:remove", "wagtailadmin_workflows:enable_task"],
    *["wagtailadmin_editing_sessions:ping", "wagtailadmin_editing_sessions:release"],
    *[
        f"wagtail{kind}:{name}_multiple"
        for kind in ("docs", "images")
        for name in ("edit", "delete")
    ],
}
# Wagtail fails on a form that goes on with nothing.
NOT_POSTED = {"wagtailredirects:process_import"}


def a_manager():
    manager = LearnerFactory()
    DepartmentFactory().managers.add(manager)
    return manager


def a_member_of_another_department():
    neighbour = LearnerFactory()
    place(person=neighbour, department=DepartmentFactory(), from_on=date(2024, 1, 1))
    return neighbour


def browser_of(person) -> Client:
    client = Client(raise_request_exception=False)
    if person is not None:
        client.force_login(person)
    return client


def line_of(name) -> str | None:
    return fitting(name)[1]


@lru_cache
def fitting(name) -> tuple[str, str | None]:
    """The first pattern that fits, and who is let in by it."""
    for patterns, who in TABLE:
        for pattern in patterns.split():
            if fnmatchcase(name, pattern):
                return pattern, who
    return "", None


def is_in(name, letter, own) -> bool:
    who = line_of(name)
    other = {"l": "c", "c": "l"}[own]
    letters = {"nobody": "", "everybody": "".join(PEOPLE)}.get(who, who)
    letters = letters.replace("o", own).replace("x", other) if who != "everybody" else letters
    return who == "everybody" or (len(letter) == 1 and letter in letters)


ADMIN = [(name, pattern) for name, pattern, path in PATTERNS if path.startswith("cms/")]
# One address that answers differently for what it names has a name for each.
VARIANTS = {
    "review_changes": [f"review_changes/{action}" for action in ("publish", "submit", "approve")],
    "wagtailsettings:edit": ["wagtailsettings:edit", "wagtailsettings:edit/signinrules"],
}
NAMED = [
    (variant, pattern)
    for name, pattern in ADMIN
    if pattern.name
    for variant in VARIANTS.get(name, [name])
]


def test_every_address_of_the_editor_has_a_line():
    assert [name for name, _pattern in NAMED if line_of(name) is None] == [], "give a line in TABLE"
    assert {name for name, pattern in ADMIN if not pattern.name} == {
        *["cms/login/", "cms/failwhale/", "cms/test404/", "cms/^.*/$"],
        *["cms/password_reset/", "cms/password_reset/<path:rest>"],
        *["cms/reports/page-types-usage/", "cms/reports/page-types-usage/results/"],
    }


def test_every_line_is_about_an_address():
    names = {name for name, _pattern in NAMED}

    lines = [pattern for patterns, _who in TABLE for pattern in patterns.split()]

    assert [line for line in lines if not any(fnmatchcase(name, line) for name in names)] == []


OUR_ROOMS = {"cases", "core", "desk", "home", "learningpaths"}


def test_no_line_takes_in_an_address_of_ours_that_it_does_not_name():
    """Views of Wagtail may stand in a namespace of ours, and ours in one of Wagtail's."""
    ours = [name for name, pattern in NAMED if is_ours(name, pattern)]

    taken_in = [name for name in ours if "*" in fitting(name)[0].rpartition(":")[2]]

    assert taken_in == [], "write these names out in TABLE"


def test_no_line_waits_for_a_new_address_in_a_namespace_of_ours():
    namespaces = {name.rpartition(":")[0] for name, _pattern in NAMED if not is_wagtails(name)}

    assert namespaces > {"desk_import", "desk_reports", "people_import", "placements"}
    assert [each for each in namespaces if line_of(f"{each}:new") is not None] == []


def is_ours(name, pattern) -> bool:
    view = getattr(pattern.callback, "view_class", pattern.callback)
    return not is_wagtails(name) or view.__module__.partition(".")[0] in OUR_ROOMS


def is_wagtails(name) -> bool:
    return name.startswith(("wagtail", "simple_translation:"))


def verdict(response) -> str:
    """Let in, refused, or a mistake of ours."""
    status, to = response.status_code, response.headers.get("Location", "")
    if status >= 500:
        return "broken"
    if status in {403, 404, 405} or (
        status == 302
        and (to in {"/cms/", "/cms/import/", "/cms/people/import/"} or to.startswith("/inloggen/"))
    ):
        return "refused"
    return "in"


def ask(client, method, address):
    """Ask, and take back whatever it changed."""
    cookies = deepcopy(client.cookies)
    with transaction.atomic():
        answer = getattr(client, method)(address)
        transaction.set_rollback(True)
    client.cookies = cookies
    return answer


@pytest.fixture
def files(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("letter", PEOPLE)
@pytest.mark.parametrize("own", ["l", "c"])
def test_who_is_let_in_where(own, letter):
    world, client = World(own), browser_of(PEOPLE[letter]())
    expected, found, told = {}, {}, []

    for name, pattern in NAMED:
        # What belongs to no section is looked at once.
        if own == "c" and not set(line_of(name)) & set("ox"):
            continue
        address, may = world.address(name, pattern), is_in(name, letter, own)
        is_by_get = may or name in NOT_POSTED
        methods = ["post"] if name in BY_POST else ["get"] if is_by_get else ["get", "post"]
        for method in methods:
            answer = ask(client, method, address)
            expected[name, method] = "in" if may else "refused"
            found[name, method] = verdict(answer)
            is_stranger = letter not in (own, *"fat")
            if is_stranger and not answer.streaming and SECRET in answer.text:
                told.append(name)

    assert {key: found[key] for key in found if found[key] != expected[key]} == {}
    assert told == []


# What everybody can ask

# Who isn't signed in, and who is: the answer to a GET, and to a POST with nothing in it. "gate"
# leads to signing in, or to confirming that; 405 refuses the method. Nobody here has a second step,
# or follows the path.
ASKED = ("get", "post")
PUBLIC = {
    "catalogue:step": ((302, 302), (302, 302)),
    "core:document": ((200, 405), (200, 405)),
    "drawing:dyes": ((200, 405), (200, 405)),
    "drawing:hanging": ((200, 405), (200, 405)),
    "home:cases_feed": ((200, 200), (200, 200)),
    "home:paths_feed": ((200, 200), (200, 200)),
    "home:search": ((200, 405), (200, 405)),
    "home:signals": ((200, 405), (200, 405)),
    "home:suggest": ((200, 405), (200, 405)),
    "people:code": (("gate", "gate"), (302, "gate")),
    "people:confirm": (("gate", "gate"), (200, 200)),
    "people:confirm_code": (("gate", "gate"), ("gate", "gate")),
    "people:password_change": (("gate", "gate"), (200, 200)),
    "people:password_change_done": (("gate", "gate"), (200, 200)),
    "people:password_reset": ((200, 200), (200, 200)),
    "people:password_reset_complete": ((200, 405), (200, 405)),
    "people:password_reset_confirm": ((200, 200), (200, 200)),
    "people:password_reset_done": ((200, 405), (200, 405)),
    "people:recovery_codes": (("gate", "gate"), (404, 405)),
    "people:recovery_codes_new": (("gate", "gate"), (302, 302)),
    "people:sign_in": ((200, 200), (302, 302)),
    "people:sign_out": ((405, 302), (405, 302)),
    "people:two_steps": (("gate", "gate"), (200, 200)),
    "people:work_account": ((404, 404), (404, 404)),  # no provider is chosen
    "people:work_account_back": ((404, 404), (404, 404)),
    "people:two_steps_off": (("gate", "gate"), (404, 404)),
    "people:two_steps_on": (("gate", "gate"), ("gate", "gate")),
    "progress:answer": ((405, "gate"), (405, 403)),
    "progress:certificate": (("gate", "gate"), (404, 405)),
    "progress:complete": ((405, "gate"), (405, 404)),
    "progress:enrol": ((405, "gate"), (405, 302)),
    "progress:keep_notes": ((405, "gate"), (405, 404)),
    "progress:look_again": ((405, "gate"), (405, 404)),
    "progress:my_learning": (("gate", "gate"), (200, 405)),
    "progress:start_again": ((405, "gate"), (405, 302)),
    "progress:undo": ((405, "gate"), (405, 404)),
    "progress:withdraw": ((405, "gate"), (405, 404)),
    "robots": ((200, 405), (200, 405)),
    "sitemap": ((200, 405), (200, 405)),
    "wagtailcore_authenticate_with_password": ((404, 404), (404, 404)),
    "wagtailcore_login": ((200, 200), (200, 200)),
    "wagtaildocs_authenticate_with_password": ((404, 404), (404, 404)),
    "wagtaildocs_serve": ((200, 405), (200, 405)),
    "wagtail_serve": ((200, 200), (200, 200)),
}
# The second names, by which allauth looks for its pages.
PUBLIC |= {second: PUBLIC[f"people:{name}"] for name, second in NAMES_OF_ALLAUTH.items()}
BESIDE_NAMES = {"^media/(?P<path>.*)$"}  # in development only


def test_every_public_address_has_a_line():
    names = {name for name, _pattern, path in PATTERNS if not path.startswith("cms/")}

    assert sorted(names - BESIDE_NAMES - set(PUBLIC)) == [], "give these a line in PUBLIC"
    assert sorted(set(PUBLIC) - names) == []


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("letter", EVERYBODY)
def test_what_everybody_is_answered(letter):
    world, client = World("l"), browser_of(EVERYBODY[letter]())
    is_known = letter != "anonymous"
    found, told = {}, []

    for name, pattern, _path in PATTERNS:
        if name in PUBLIC:
            answers = [ask(client, method, world.public_address(name, pattern)) for method in ASKED]
            found[name] = tuple(map(outcome, answers))
            told += [name for each in answers if not each.streaming and SECRET in each.text]

    assert found == {name: answers[is_known] for name, answers in PUBLIC.items()}
    assert told == []


def outcome(answer) -> int | str:
    is_gate = answer.headers.get("Location", "").startswith("/inloggen/")
    return "gate" if is_gate else answer.status_code


# Addresses within a page, which the page itself leads to: for a GET and a POST, to everybody.
ROUTES = {
    "cases.CasePage card": (200, 200),
    "cases.CasePage image": (200, 200),
    "cases.CasePage index_route": (200, 200),
    "catalogue.LearningPathPage index_route": (200, 200),
    "catalogue.LearningPathPage step": (200, 200),
}


def test_every_route_within_a_page_has_a_line():
    routes = {
        f"{model._meta.label} {pattern.name}"
        for model in get_page_models()
        if issubclass(model, RoutablePageMixin)
        for pattern in model.get_subpage_urls()
    }

    assert sorted(routes - set(ROUTES)) == [], "give these a line in ROUTES"
    assert sorted(set(ROUTES) - routes) == []


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("letter", EVERYBODY)
def test_what_everybody_is_answered_within_a_page(letter):
    client, path = browser_of(EVERYBODY[letter]()), a_path()
    case, inside = CaseFactory(approved_for="outside"), CaseFactory(approved_for="inside")
    addresses = {
        "cases.CasePage card": case.url + case.card_address,
        "cases.CasePage image": case.url + case.image_address,
        "cases.CasePage index_route": case.url,
        "catalogue.LearningPathPage index_route": path.url,
        "catalogue.LearningPathPage step": path.url + path.step_address(path.steps[0]),
    }

    found = {
        route: tuple(outcome(ask(client, method, address)) for method in ASKED)
        for route, address in addresses.items()
    }

    assert found == ROUTES
    for address in (inside.card_address, inside.image_address):
        assert client.get(inside.url + address).status_code == 404


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("letter", PEOPLE)
def test_nobody_opens_a_draft_by_its_address(letter):
    world, client = World("l"), browser_of(PEOPLE[letter]())

    for page in (world.submitted, CaseFactory(live=False)):
        assert client.get(page.url).status_code == 404
