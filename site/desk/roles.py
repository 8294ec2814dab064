"""The roles of the desk: who drafts, who publishes, who looks after the site.

Editors draft in their own section and submit; final editors publish. What a role may do is
written here and nowhere else, as rights: `page:12:change_page` (on that page and below it),
`root:choose_image` (in all collections), `own:add_image` (in the role's own collection),
`model:core.change_theme` and `workflow:12` (the section's workflow ends with this role).
"""

from collections.abc import Iterable, Iterator

from django.db import transaction
from wagtail.models import Page

from cases.models import CaseIndexPage
from desk import rights
from desk.models import Role
from home.models import HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage

EDITORS, COMMUNICATIONS = "L&D-redactie", "Communicatie"
FINAL_EDITORS, ADMINISTRATORS = "Eindredactie", "Beheer"
NAMES = {
    Role.Key.EDITORS: EDITORS,
    Role.Key.COMMUNICATIONS: COMMUNICATIONS,
    Role.Key.FINAL_EDITORS: FINAL_EDITORS,
    Role.Key.ADMINISTRATORS: ADMINISTRATORS,
}
COLLECTIONS = {Role.Key.EDITORS: "L&D", Role.Key.COMMUNICATIONS: "Communicatie"}

LEARNING, PRACTICE = (LearningPathIndexPage, GuideIndexPage), (CaseIndexPage,)
SECTIONS = {
    Role.Key.EDITORS: LEARNING,
    Role.Key.COMMUNICATIONS: PRACTICE,
    Role.Key.FINAL_EDITORS: (*LEARNING, *PRACTICE),
    Role.Key.ADMINISTRATORS: (HomePage,),
}
DRAFTING = ["add_page", "change_page"]
PUBLISHING = [*DRAFTING, "publish_page", "lock_page", "unlock_page"]
ON_PAGES = {
    Role.Key.EDITORS: DRAFTING,
    Role.Key.COMMUNICATIONS: DRAFTING,
    Role.Key.FINAL_EDITORS: PUBLISHING,
    Role.Key.ADMINISTRATORS: [*PUBLISHING, "bulk_delete_page"],
}

CHOOSING = ["choose_image", "choose_document"]
FILING = [*CHOOSING, "add_image", "change_image", "add_document", "change_document"]
COLLECTING = ["add_collection", "change_collection", "delete_collection"]
IN_ALL_COLLECTIONS = {
    Role.Key.EDITORS: CHOOSING,
    Role.Key.COMMUNICATIONS: CHOOSING,
    Role.Key.FINAL_EDITORS: FILING,
    Role.Key.ADMINISTRATORS: [*FILING, *COLLECTING],
}

ADMIN = ["wagtailadmin.access_admin"]
VOCABULARIES = ["core.theme", "core.signal", "core.organisationform"]
VOCABULARIES += ["cases.sector", "catalogue.guidekind", "catalogue.purpose"]
ADMINISTRATION = ["people.department", "people.placement", "core.sitesettings"]
ADMINISTRATION += ["wagtailredirects.redirect", "wagtailcore.workflow", "wagtailcore.task"]
# Not deleting: a person's learning records would go along. Who left is made inactive.
PEOPLE = ["people.add_user", "people.change_user"]
TRANSLATING = ["simple_translation.submit_translation"]
REPORTS_ON_CONTENT = [
    "desk.view_content_health",
    "desk.view_unanswered_searches",
    "desk.view_coverage",
]
REPORTS = [*REPORTS_ON_CONTENT, "desk.view_path_performance"]


def _all_of(models: list[str]) -> list[str]:
    """Every right that there is on these models."""
    names = [model.split(".") for model in models]
    actions = ("add", "change", "delete", "view")
    return [f"{app}.{action}_{model}" for app, model in names for action in actions]


ON_MODELS = {
    Role.Key.EDITORS: [*ADMIN, *TRANSLATING, *REPORTS, *_all_of(VOCABULARIES)],
    Role.Key.COMMUNICATIONS: [*ADMIN, *TRANSLATING, *REPORTS_ON_CONTENT],
    Role.Key.FINAL_EDITORS: [*ADMIN, *TRANSLATING, *REPORTS, *_all_of(VOCABULARIES)],
    Role.Key.ADMINISTRATORS: [
        *ADMIN,
        *TRANSLATING,
        *REPORTS,
        "desk.view_background_work",
        *_all_of([*VOCABULARIES, *ADMINISTRATION]),
        *PEOPLE,
    ],
}


@transaction.atomic
def lay_out_roles(home: HomePage) -> None:
    """Make the roles that are missing, and give those that are there what is new since.

    Only the difference between what the last release gave and what this one gives is given or
    taken. So an administrator's changes stay: a right that was taken away doesn't come back,
    one that was given besides isn't taken. Calling it again changes nothing.
    """
    for key, name in NAMES.items():
        role = Role.objects.select_related("group").filter(key=key).first()
        role = role or rights.new_role(key, name)
        _bring_up_to_date(role, set(_plan(role.key, home)))


def _bring_up_to_date(role: Role, plan: set[str]) -> None:
    before = set(role.given)
    if plan == before:
        return
    has_own = any(right.startswith("own:") for right in before)
    if role.key in COLLECTIONS and not has_own:
        role.collection = rights.new_collection(COLLECTIONS[role.key])
    role.given = sorted(plan)
    role.save()
    rights.take(role, before - plan)
    rights.give(role, plan - before)


def _plan(key: str, home: HomePage) -> Iterator[str]:
    """Everything that this release gives a role, on the pages that there are now."""
    pages = list(_pages(SECTIONS[key], home))
    yield from (f"page:{pk}:{right}" for pk in pages for right in ON_PAGES[key])
    yield from (f"root:{right}" for right in IN_ALL_COLLECTIONS[key])
    yield from (f"model:{right}" for right in ON_MODELS[key])
    if key in COLLECTIONS:
        yield from (f"own:{right}" for right in FILING)
    if key == Role.Key.FINAL_EDITORS:
        yield from (f"workflow:{pk}" for pk in pages)


def _pages(models: Iterable[type[Page]], home: HomePage):
    depth = home.depth if HomePage in models else home.depth + 1
    return Page.objects.filter(depth=depth).type(*models).values_list("pk", flat=True)
