"""One rule of who may see which page, and every surface that must keep to it."""

import re
from contextlib import contextmanager
from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction

from cases.models import CaseIndexPage, CasePage
from core import freshness
from core.visibility import is_visible, visible
from home.models import ArticlePage, HomePage
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
)
from learningpaths.people.models import User
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    LearnerFactory,
    SignalFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db

NOW = timezone.now()
CANARY, ITS_NAME = "Kanarie", "Vogel"  # it is looked for by its name: pages repeat what was asked


def restrict(page, kind, groups=()):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind)
    restriction.groups.set(groups)


def a_group() -> Group:
    return Group.objects.get_or_create(name="Projectgroep")[0]


# What may hide a page, as an editor does it: each gets a page with a parent of its own.


def draft(page):
    Page.objects.get(pk=page.pk).specific.unpublish()


def timed(page, **moments):
    """Give a live page other moments than its form would: it refuses those that have passed."""
    page = Page.objects.get(pk=page.pk).specific
    for field, moment in moments.items():
        setattr(page, field, moment)
    page.save()


def under_a_draft(page):
    draft(page.get_parent())


def under_a_draft_of_a_draft(page):
    draft(page.get_parent().get_parent())


def not_yet(page):
    timed(page, go_live_at=NOW + timedelta(days=1))


def expired(page):
    timed(page, expire_at=NOW - timedelta(minutes=1))


def under_an_expired_page(page):
    expired(page.get_parent())


def for_who_is_signed_in(page):
    restrict(page, PageViewRestriction.LOGIN)


def under_a_page_for_who_is_signed_in(page):
    restrict(page.get_parent(), PageViewRestriction.LOGIN)


def for_a_group(page):
    restrict(page, PageViewRestriction.GROUPS, [a_group()])


def under_a_page_for_a_group(page):
    restrict(page.get_parent(), PageViewRestriction.GROUPS, [a_group()])


def for_no_group(page):
    restrict(page, PageViewRestriction.GROUPS)


def with_a_password(page):
    restrict(page, PageViewRestriction.PASSWORD)


def for_a_group_below_one_for_another(page):
    under_a_page_for_a_group(page)
    restrict(page, PageViewRestriction.GROUPS, [Group.objects.create(name="Anderen")])


def already(page):
    timed(page, go_live_at=NOW - timedelta(hours=1))


def not_expired_yet(page):
    timed(page, expire_at=NOW + timedelta(days=1))


def beside_a_draft(page):
    draft(page.add_sibling(instance=ArticlePage(title="Naast", summary="x")))


PEOPLE = ["anonymous", "employee", "member", "superuser"]
ALL, NOBODY = set(PEOPLE), set()
CASES = [
    (already, ALL),
    (not_expired_yet, ALL),
    (beside_a_draft, ALL),
    (draft, NOBODY),
    (under_a_draft, NOBODY),
    (under_a_draft_of_a_draft, NOBODY),
    (not_yet, NOBODY),
    (expired, NOBODY),
    (under_an_expired_page, NOBODY),
    (for_who_is_signed_in, {"employee", "member", "superuser"}),
    (under_a_page_for_who_is_signed_in, {"employee", "member", "superuser"}),
    (for_a_group, {"member", "superuser"}),
    (under_a_page_for_a_group, {"member", "superuser"}),
    (for_no_group, {"superuser"}),
    (for_a_group_below_one_for_another, {"superuser"}),
    (with_a_password, NOBODY),
]


def somebody(name):
    if name == "anonymous":
        return AnonymousUser()
    if name == "superuser":
        return User.objects.create_superuser("beheer@example.org")
    person = LearnerFactory()
    if name == "member":
        person.groups.add(a_group())
    return person


@pytest.mark.parametrize(("hide", "who_sees"), CASES, ids=[case[0].__name__ for case in CASES])
def test_who_sees_a_page(client, hide, who_sees):
    section = ArticleFactory(parent=ArticleFactory())
    page = ArticleFactory(parent=section, title=CANARY)
    hide(page)
    page.refresh_from_db()

    people = {name: somebody(name) for name in PEOPLE}
    listed, judged, served = set(), set(), set()
    for name, person in people.items():
        if ArticlePage.objects.visible_to(person, NOW).filter(pk=page.pk).exists():
            listed.add(name)
        if is_visible(page, person, NOW):
            judged.add(name)
        client.logout()
        if name != "anonymous":
            client.force_login(person)
        if client.get(page.url or "/nergens/").status_code == 200:
            served.add(name)

    assert (listed, judged, served) == (who_sees, who_sees, who_sees)


def test_a_page_appears_and_disappears_at_its_moments():
    page = ArticleFactory()
    timed(page, go_live_at=NOW, expire_at=NOW + timedelta(hours=1))
    second = timedelta(seconds=1)

    seen = [
        ArticlePage.objects.visible_to(AnonymousUser(), moment).filter(pk=page.pk).exists()
        for moment in (
            NOW - second,
            NOW,
            NOW + timedelta(hours=1) - second,
            NOW + timedelta(hours=1),
        )
    ]

    assert seen == [False, True, True, False]


def test_a_right_that_was_taken_away_is_gone_on_the_next_request(client):
    page, person = ArticleFactory(), somebody("member")
    for_a_group(page)
    client.force_login(person)
    assert client.get(page.url).status_code == 200

    person.groups.clear()

    assert client.get(page.url).status_code == 404


@pytest.mark.parametrize("walls", [0, 1, 12])
def test_asking_takes_two_queries_however_many_walls(walls, django_assert_num_queries):
    for _ in range(walls):
        section = ArticleFactory()
        ArticleFactory(parent=section)
        restrict(section, PageViewRestriction.GROUPS, [a_group()])
        hidden = ArticleFactory()
        ArticleFactory(parent=hidden)
        draft(hidden)
    pages = Page.objects.all()

    with django_assert_num_queries(2):
        titles = [page.title for page in visible(pages, AnonymousUser(), NOW)]

    assert len(titles) == 9


# Surfaces: a page that must be hidden is a canary in none of them, and sings again when shown.


def on_the_index(page):
    return [page.get_parent().url]


def in_search(page):
    return [reverse("home:search") + f"?q={ITS_NAME}"]


def at_its_address(page):
    return [page.url]


def in_a_step_that_reads_it(page):
    path = a_path(a_step("Lees dit", kind="read", page=page.pk))
    return [path.url, path.url + path.step_address(path.steps[0])]


def in_a_step_with_its_guide(page):
    steps = [a_step(kind=kind, page=page.pk) for kind in ("session", "joint", "challenge")]
    path = a_path(*steps)
    return [path.url + path.step_address(step) for step in path.steps]


def beside_a_guide(page):
    return [GuideFactory(related=[("page", page)]).url]


def beside_a_path(page):
    path = a_path()
    path.related = [("page", page)]
    path.save_revision().publish()
    return [path.url]


def as_used_by_a_case(page):
    return [CaseFactory(used=[("page", page)]).url]


def as_the_alternative(page):
    return [GuideFactory(rather=[("alternative", {"text": "Bij ruzie", "page": page})]).url]


def in_a_text(page):
    link = f'<p><a linktype="page" id="{page.pk}">Lees verder</a></p>'
    return [CaseFactory(approach=link).url, ArticleFactory(body=[("text", link)]).url]


def on_the_front_page(page):
    home = HomePage.objects.first()
    if isinstance(page, LearningPathPage):
        home.featured_path = page
    if isinstance(page, CasePage):
        home.lead_case = page
    home.save_revision().publish()
    return [home.url]


def in_the_menu(page):
    return ["/", "/en/"]


def told_a_signal(page):
    page.signals.set([SignalFactory(slug="stil")])
    page.save_revision().publish()
    return page.signals.get()


def as_an_answer_to_a_signal(page):
    told_a_signal(page)
    return ["/signalen/?signaal=stil"]


def as_what_shares_a_signal(page):
    signal = told_a_signal(page)
    return [GuideFactory(signals=[signal]).url, CaseFactory(signals=[signal]).url]


def while_somebody_types(page):
    return [f"/zoeken/suggesties/?q={ITS_NAME[:4]}"]


def as_a_stop_of_a_tour(page):
    stop = {"title": "Kijk hier", "text": "Naar de kooi.", "page": page, "address": ""}
    home = HomePage.objects.first()
    home.tours = [("tour", {"role": "Gast", "sentence": "Rond.", "note": "", "stops": [stop]})]
    home.save_revision().publish()
    return [home.url]


def as_what_uses_a_guide(page):
    guide = GuideFactory()
    if isinstance(page, LearningPathPage):
        publish(page, [a_stage(a_step(kind="read", page=guide.pk))])
    else:
        page.used = [("page", guide)]
        page.save_revision().publish()
    return [guide.url]


def on_its_card(page):
    page.approved_for = CasePage.ApprovedFor.OUTSIDE
    page.save_revision().publish()
    return [page.url + page.card_address]


SURFACES = {
    "guide": [
        *[on_the_index, in_search, at_its_address, in_a_step_that_reads_it],
        *[in_a_step_with_its_guide, beside_a_guide, beside_a_path, as_used_by_a_case],
        *[as_the_alternative, in_a_text, on_the_front_page, as_an_answer_to_a_signal],
        *[as_what_shares_a_signal, while_somebody_types, as_a_stop_of_a_tour],
    ],
    "path": [
        *[on_the_index, in_search, at_its_address, beside_a_guide, beside_a_path],
        *[as_used_by_a_case, in_a_text, on_the_front_page, as_an_answer_to_a_signal],
        *[as_what_shares_a_signal, while_somebody_types, as_what_uses_a_guide],
    ],
    "case": [
        *[on_the_index, in_search, at_its_address, in_a_step_that_reads_it, on_the_front_page],
        *[as_an_answer_to_a_signal, as_what_shares_a_signal, while_somebody_types],
        *[as_what_uses_a_guide, on_its_card],
    ],
}
HIDING = [
    *[draft, not_yet, expired, under_a_draft, under_an_expired_page],
    *[for_who_is_signed_in, for_a_group, under_a_page_for_a_group],
]


def a_canary(kind) -> Page:
    title = {"title": f"{CANARY} {ITS_NAME}", "slug": "verborgen-plek"}
    if kind == "guide":
        return GuideFactory(**title)
    return a_path(**title) if kind == "path" else CaseFactory(**title)


def sings(client, page, urls) -> bool:
    """Whether the title or the address of the page is seen anywhere but on itself."""
    texts = [client.get(url).text for url in urls]
    addresses = {f'href="{page.url}"'} - {f'href="{url}"' for url in urls}
    return any(word in text for text in texts for word in (CANARY, *addresses))


@contextmanager
def undone_afterwards():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.mark.usefixtures("wagtail_indexes")
@pytest.mark.parametrize(
    ("kind", "surface"),
    [(kind, surface) for kind, surfaces in SURFACES.items() for surface in surfaces],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_hidden_page_is_seen_nowhere(client, kind, surface):
    page = a_canary(kind)
    urls = surface(page)
    assert sings(client, page, urls)

    seen_although = []
    for hide in HIDING:
        with undone_afterwards():
            hide(page)
            if sings(client, page, urls):
                seen_although.append(hide.__name__)

    assert seen_although == []


def deleted(page):
    Page.objects.get(pk=page.pk).delete()


def moved_below_a_draft(page):
    section = ArticleFactory()
    draft(section)
    page.move(section, pos="last-child")


def test_what_was_kept_for_visitors_hides_a_page_as_soon_as_an_editor_does(
    client, django_assert_num_queries
):
    page = ArticleFactory(parent=ArticleFactory(parent=ArticleFactory()), title=CANARY)
    link = f'<p><a linktype="page" id="{page.pk}">Lees verder</a></p>'
    urls = [page.url, page.get_parent().url, ArticleFactory(body=[("text", link)]).url]
    client.get("/")  # makes the settings of the site, which is news

    seen = {}
    for hide in (*HIDING, for_no_group, with_a_password, deleted, moved_below_a_draft):
        assert sings(client, page, urls)
        with django_assert_num_queries(0):
            assert sings(client, page, urls)
        with undone_afterwards():
            hide(Page.objects.get(pk=page.pk))
            seen[hide.__name__] = sings(client, page, urls), client.get(urls[0]).status_code
        freshness.renew()  # nobody tells of what is undone: what was drawn meanwhile is kept

    assert set(seen.values()) == {(False, 404)}


def test_a_text_keeps_the_words_of_a_link_that_leads_nowhere(client):
    """Running text knows no reader: nobody is led to what only some may see, members included."""
    guide, member = GuideFactory(), somebody("member")
    urls = in_a_text(guide)
    for_a_group(guide)
    client.force_login(member)

    for url in urls:
        text = client.get(url).text
        assert "Lees verder" in text
        assert guide.url not in text
    assert client.get(guide.url).status_code == 200


def test_an_unpublished_change_of_a_live_page_is_found_nowhere(client):
    guide, path = GuideFactory(title="Intervisie"), a_path(a_step("Gewoon"))
    changed = guide.get_latest_revision_as_object()
    changed.title = changed.when = changed.summary = f"{CANARY} {ITS_NAME}"
    changed.save_revision()
    changed = path.get_latest_revision_as_object()
    changed.stages = [a_stage(a_step(f"{CANARY} {ITS_NAME}"), title=CANARY)]
    changed.save_revision()
    urls = [*in_search(guide), *on_the_index(guide), *on_the_index(path), guide.url, path.url, "/"]

    assert [url for url in urls if CANARY in client.get(url).text] == []


def test_words_of_closed_steps_and_answers_are_not_found(client):
    closed = [{"type": "text", "value": f"<p>{ITS_NAME}</p>", "id": str(uuid4())}]
    a_path(
        a_step("Gesloten", open=False, body=closed),
        a_step("Toets", kind="check", question="Wie?", right=ITS_NAME, wrong="Nee", why=ITS_NAME),
        title="Zo maar een pad",
    )

    assert "Zo maar een pad" not in client.get(*in_search(None)).text
    assert "Zo maar een pad" in client.get(reverse("home:search") + "?q=Gesloten").text


def test_the_number_of_results_counts_what_is_shown(client):
    for_a_group(GuideFactory(title=f"{ITS_NAME} een"))
    GuideFactory(title=f"{ITS_NAME} twee")

    results = client.get(*in_search(None)).context["report"].results

    assert (results.paginator.count, len(results)) == (1, 1)


@pytest.mark.parametrize(("language", "title"), [("nl", "Vogelpad"), ("en", "Vogel path")])
def test_search_stays_in_the_language_of_the_visitor(client, language, title):
    page = a_path(title="Vogelpad", summary=ITS_NAME)
    a_translation(page, title="Vogel path")

    with override(language):
        response = client.get(*in_search(page))

    assert [found.page.title for found in response.context["report"].results] == [title]


@pytest.mark.parametrize("model", [LearningPathIndexPage, GuideIndexPage, CaseIndexPage])
def test_a_hidden_section_is_not_in_the_menu(client, model):
    section = model.objects.child_of(HomePage.objects.first()).get()
    assert f'href="{section.url}"' in client.get("/").text

    for_a_group(section)

    assert f'href="{section.url}"' not in client.get("/").text


@pytest.mark.parametrize("hide", HIDING, ids=[hide.__name__ for hide in HIDING])
def test_a_hidden_translation_is_not_offered(client, hide):
    page = a_path(title="Pad")
    translation = a_translation(page, title=CANARY, slug="canary")
    assert translation.url in client.get(page.url).text

    hide(translation)

    text = client.get(page.url).text
    assert translation.url not in text
    assert CANARY not in text
    assert 'href="/en/' in text


HIDING_FROM_A_LEARNER = [hide for hide in HIDING if hide is not for_who_is_signed_in]


@pytest.mark.parametrize("hide", HIDING_FROM_A_LEARNER, ids=lambda hide: hide.__name__)
def test_the_steps_of_a_hidden_path_are_found_and_done_by_nobody(client, hide):
    page = a_path(a_step(CANARY), title=CANARY, slug="kanarie")
    (step,) = page.steps
    learner = LearnerFactory()
    enrolled(learner, page)
    client.force_login(learner)
    short, full = f"/s/{step.short_id}/", page.url + page.step_address(step)
    moved = f"/oud-adres/{step.short_id}/"
    assert [client.get(url).status_code for url in (short, moved, full)] == [302, 302, 200]

    hide(page)

    keys = {"path_key": page.outline_key, "step_key": step.block_id}
    assert [client.get(url).status_code for url in (short, moved, full)] == [404, 404, 404]
    for name in ("complete", "undo", "answer", "keep_notes"):
        assert client.post(reverse(f"progress:{name}", kwargs=keys)).status_code == 404
    for name in ("enrol", "start_again"):
        assert client.post(reverse(f"progress:{name}", args=[page.outline_key])).status_code == 404
    assert not Completion.objects.exists()
    my_learning = client.get(reverse("progress:my_learning")).text
    assert f'href="{page.url}"' not in my_learning
    assert full not in my_learning


def test_a_hidden_path_can_be_left_by_who_followed_it(client):
    page, learner = a_path(), LearnerFactory()
    enrolled(learner, page)
    client.force_login(learner)
    for_a_group(page)

    client.post(reverse("progress:withdraw", args=[page.outline_key]))

    assert Enrolment.objects.get().withdrawn_at


def test_who_may_see_a_restricted_path_follows_it(client):
    page, member = a_path(a_step("One")), somebody("member")
    for_a_group(page)
    client.force_login(member)

    client.post(reverse("progress:enrol", args=[page.outline_key]))
    keys = [page.outline_key, page.steps[0].block_id]
    client.post(reverse("progress:complete", args=keys))

    assert Enrolment.objects.get().completed_at
    assert client.get(f"/s/{page.steps[0].short_id}/").status_code == 302


def test_a_visible_language_serves_when_the_source_is_hidden(client):
    page = a_path(a_step("Een"), title="Pad")
    translation = a_translation(page, title="Path")
    for_a_group(page)

    response = client.get(f"/s/{page.steps[0].short_id}/")

    assert response.url == translation.url + translation.step_address(translation.steps[0])


@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_a_hidden_source_lends_no_step_to_its_translation(client, hide):
    body = [{"type": "text", "value": f"<p>{CANARY}</p>", "id": str(uuid4())}]
    page = a_path(a_step("Een"), a_step("Twee", body=body))
    translation = a_translation(page)
    stages = [a_stage(*translation.stages.raw_data[0]["value"]["steps"][:1])]
    translation = publish(translation, stages)
    url = translation.url + translation.step_address(translation.steps[1])
    assert CANARY in client.get(url).text

    hide(page)

    response = client.get(url)
    assert (response.status_code, CANARY in response.text) == (404, False)


def number_beside(client, url, signal) -> str:
    """What a filter says that choosing the signal gives."""
    text = client.get(url).text
    return re.search(rf'value="{signal.slug}".*?<small data-live>(\d+)</small>', text)[1]


@pytest.mark.parametrize("hide", [draft, not_yet, expired, for_who_is_signed_in, for_a_group])
def test_a_hidden_page_counts_nowhere(client, hide):
    page, _other = a_canary("guide"), GuideFactory()
    signal = told_a_signal(page)
    urls = [page.get_parent().url, "/signalen/"]
    before = [number_beside(client, url, signal) for url in urls]

    hide(page)

    assert (before, [number_beside(client, url, signal) for url in urls]) == (
        ["1", "1"],
        ["0", "0"],
    )


def test_an_editor_previews_what_nobody_may_see(admin_client):
    page = publish(a_path(a_step(CANARY)))
    page.unpublish()

    response = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))

    assert CANARY in response.text


def test_a_hidden_page_leaves_no_trace_in_progress_of_others(client):
    page, learner = a_path(a_step("One")), LearnerFactory()
    services.enrol(learner=learner, outline=outline_of(page))
    draft(page)
    client.force_login(LearnerFactory())

    assert page.title not in client.get(reverse("progress:my_learning")).text
    assert GuidePage.objects.count() == 0
