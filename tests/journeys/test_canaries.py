"""A word is hidden in every way a page can be hidden, and looked for wherever somebody can look.

The addresses come from the URLconf itself: a new surface is looked at without anybody thinking
of it, and one with a part that this test can't fill in has to be named below.
"""

import re
from datetime import timedelta
from itertools import zip_longest
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    GroupCollectionPermission,
    Page,
    PageViewRestriction,
)

from core.models import SiteDocument
from learningpaths.catalogue.models import GuidePage
from learningpaths.progress.models import Note
from tests.factories import (
    ArticleFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
)
from tests.journeys.surfaces import patterns

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

# Pages repeat what was asked; so the canaries are looked for by a name that they share.
NAME = "Vogelhuis"
# Wagtail's own, which ask for a key in a mail or of a task that runs: they show nothing of a page.
NOT_FILLED_IN = {"uidb64", "token", "task_pk", "uuid", "task_state_id", "task_id"}
ABOUT_PAGES_OR_FILES = re.compile(r"page|documents|images|collections|^[^c]")
QUERIES = ["", f"?q={NAME}&search={NAME}&format=json"]


def word(name: str) -> str:
    return f"kanarie{name}"


class Cage:
    """The canaries, each with a word of its own, and the keys under which somebody could ask."""

    def __init__(self):
        self.keys, self.uuids, self.shorts = set(), set(), set()
        self.revisions, self.pairs = set(), set()

    def guesses(self, name: str) -> list:
        """What somebody could fill in for a part of an address."""
        if name in {"path_key", "step_key"}:
            return sorted(self.uuids)
        known = {
            "short_id": sorted(self.shorts),
            "key": ["0123456789ab"],
            "filename": ["a.txt"],
            "_0": sorted(self.keys),
            "_1": ["a.txt"],
            "app_label": ["catalogue"],
            "app_name": ["catalogue"],
            "content_type_app_name": ["catalogue"],
            "model_name": ["guidepage"],
            "content_type_model_name": ["guidepage"],
            "action": ["delete"],
            "action_name": ["copy"],
            "filter_spec": ["width-100"],
            "session_id": [1],
        }
        if name.startswith("revision_id"):
            return sorted(self.revisions)
        return known.get(name) or sorted(self.keys)

    @staticmethod
    def comparisons(revision: int) -> list[tuple]:
        return [("live", revision), ("earliest", revision), (revision, "latest")]

    def keep(self, page):
        self.keys.add(page.pk)
        self.revisions |= set(page.revisions.values_list("pk", flat=True))
        self.pairs |= set(page.revisions.values_list("object_id", "pk"))
        return page


def hidden_in(name: str, **fields) -> GuidePage:
    text = f"{word(name)} {NAME}"
    return GuideFactory(
        title=text, slug=f"vogel-{name}", summary=text, when=f"<p>{text}</p>", **fields
    )


@pytest.fixture
def cage() -> Cage:
    cage = Cage()
    now = timezone.now()
    draft = cage.keep(hidden_in("draft", live=False))
    draft.save_revision()
    scheduled = hidden_in("scheduled", live=False)
    scheduled.go_live_at = now + timedelta(days=3)
    scheduled.save_revision(approved_go_live_at=scheduled.go_live_at).publish()
    expired = cage.keep(hidden_in("expired"))
    Page.objects.filter(pk=expired.pk).update(expire_at=now - timedelta(minutes=1))
    section = ArticleFactory(title=f"{word('section')} {NAME}", live=False)
    below = ArticleFactory(parent=section, title=f"{word('below')} {NAME}")
    _private(cage.keep(hidden_in("login")), PageViewRestriction.LOGIN)
    _private(cage.keep(hidden_in("group")), PageViewRestriction.GROUPS)
    path = _an_unpublished_change_of_a_path(cage)
    guide = GuideFactory(title="Gewone werkvorm")
    changed = guide.get_latest_revision_as_object()
    changed.title = changed.summary = f"{word('change')} {NAME}"
    changed.save_revision()
    deleted = hidden_in("deleted")
    cage.keep(deleted)
    deleted.delete()
    for page in (scheduled, section, below, guide, path):
        cage.keep(page)
    _a_note(path)
    draft_path = LearningPathFactory(title=f"{word('draftpath')} {NAME}")
    cage.keep(draft_path)
    cage.uuids |= {draft_path.translation_key, path.outline_key, path.steps[0].block_id}
    cage.shorts.add(path.steps[0].short_id)
    _private_files(cage)
    return cage


def _private(page, kind):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind)
    if kind == PageViewRestriction.GROUPS:
        restriction.groups.add(Group.objects.create(name="Projectgroep"))


def _an_unpublished_change_of_a_path(cage):
    path = a_path(a_step("Gewone stap"), title="Gewoon leerpad", has_certificate=True)
    a_translation(path)
    changed = path.get_latest_revision_as_object()
    changed.stages = [a_stage(a_step(f"{word('step')} {NAME}"), title=word("stage"))]
    changed.shared_goal = f"{word('goal')} {NAME}"
    changed.save_revision()
    return path


def _a_note(path):
    enrolment = enrolled(LearnerFactory(), path)
    Note.objects.create(
        enrolment=enrolment,
        step=path.steps[0],
        prompt_id=uuid4(),
        question="Wat zag je?",
        text=f"{word('note')} {NAME}",
    )


def _private_files(cage):
    collection = Collection.get_first_root_node().add_child(name=f"{word('collection')} {NAME}")
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.GROUPS
    )
    restriction.groups.add(Group.objects.get(name="Projectgroep"))
    # The rights of Communication end at a collection of their own.
    others = Collection.get_first_root_node().add_child(name="Van communicatie")
    group = Group.objects.get(name="Communicatie")
    rights = GroupCollectionPermission.objects.filter(group=group)
    rights.exclude(collection__depth=1).delete()
    rights.update(collection=others)
    document = SiteDocument.objects.create(
        title=f"{word('document')} {NAME}",
        collection=collection,
        file=ContentFile(word("content").encode(), f"{word('file')}.txt"),
    )
    image = ImageFactory(title=f"{word('image')} {NAME}", collection=collection)
    cage.keys |= {document.pk, image.pk, collection.pk}
    cage.files = [document.url]


WORDS = [
    *["draft", "scheduled", "expired", "section", "below", "login", "group", "change", "step"],
    *["stage", "goal", "deleted", "draftpath", "note", "collection", "document", "content"],
    *["file", "image"],
]
ON_THE_SITE = {"anonymous": set(), "employee": {"login"}, "editor of practice": {"login"}}


def a_visitor(name, client):
    if name == "anonymous":
        return
    person = LearnerFactory()
    if name == "editor of practice":
        person.groups.add(Group.objects.get(name="Communicatie"))
    client.force_login(person)


def addresses(cage: Cage) -> list[str]:
    """Each pattern filled in with what somebody could guess; an unknown part is an error."""
    found = set()
    for template, names in patterns():
        if NOT_FILLED_IN.intersection(names):
            continue
        values = {name: cage.guesses(name) for name in names}
        if not ABOUT_PAGES_OR_FILES.search(template):
            values = {name: guesses[:1] for name, guesses in values.items()}
        for guess in zip_longest(*values.values()) if values else [()]:
            filled = {
                name: part if part is not None else values[name][0]
                for name, part in zip(names, guess, strict=True)
            }
            found.add("/" + template % filled)
        if not names:
            found |= {f"/{template}{query}" for query in QUERIES}
    for page, revision in cage.pairs:
        below = f"/cms/pages/{page}/revisions"
        found |= {f"{below}/{revision}/{way}/" for way in ("view", "revert", "unschedule")}
        found |= {f"{below}/compare/{one}...{two}/" for one, two in cage.comparisons(revision)}
    # Wagtail's own way to try what an error looks like.
    return sorted(found - {f"/cms/failwhale/{query}" for query in QUERIES})


def seen(client, urls) -> dict[str, set[str]]:
    """Which words an address tells, in its text or in where it leads."""
    told = {}
    for url in urls:
        answer = client.get(url)
        text = answer.getvalue().decode(errors="replace") + str(answer.headers)
        words = {name for name in WORDS if word(name) in text and word(name) not in url}
        if words:
            told[url] = words
    return told


@pytest.mark.parametrize("visitor", ON_THE_SITE)
def test_no_word_is_heard_anywhere_on_the_site(client, cage, visitor):
    a_visitor(visitor, client)
    urls = [url for url in addresses(cage) if not url.startswith("/cms/")]
    urls += [page.url for page in Page.objects.filter(depth__gt=1) if page.url]
    urls += cage.files + [f"/en{url}" for url in urls]

    for _when in ("cold", "kept"):
        told = seen(client, urls)
        assert set().union(*told.values()) - ON_THE_SITE[visitor] == set(), told


@pytest.mark.parametrize("visitor", ["anonymous", "employee"])
def test_who_is_no_editor_hears_nothing_in_the_editor(client, cage, visitor):
    a_visitor(visitor, client)
    urls = [url for url in addresses(cage) if url.startswith("/cms/") and "?" not in url]

    assert seen(client, urls) == {}


# It asks every address of the editor.
@pytest.mark.timeout(600)
def test_an_editor_of_another_section_hears_nothing_in_the_editor(client, cage):
    a_visitor("editor of practice", client)
    urls = [url for url in addresses(cage) if url.startswith("/cms/")]

    told = seen(client, urls)
    assert set().union(*told.values()) - ON_THE_SITE["editor of practice"] == set(), told
