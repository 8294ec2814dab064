"""What each kind of page may ask of the database; the same for one item and for fifty.

Four numbers: with all caches cold and, on the next visit, with what is kept; for a visitor for
whom a page is drawn, and for a learner who follows a path. A visitor without an account seldom
needs that: of what a whole page asks there is a number too, and it is nothing. A change of these
numbers is a decision, not an accident.
"""

from collections import Counter
from uuid import uuid4

import pytest
from django.conf import settings as site_settings
from django.core.cache import cache
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text

from cases.models import CaseIndexPage
from home.models import HomePage
from learningpaths.catalogue.models import (
    GuideIndexPage,
    LearningPathIndexPage,
    OutlineChange,
    Reach,
)
from learningpaths.progress import services
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    member_of,
    publish,
)

pytestmark = pytest.mark.django_db

SOME_PATHS = 10  # publishing one takes a while; its card is like the next


def home(count):
    front = HomePage.objects.get(locale__language_code="nl")
    departments = DepartmentFactory.create_batch(min(count, 20))
    front.featured_path = a_path(departments=departments)
    front.lead_case = CaseFactory(departments=departments)
    front.signals = SignalFactory.create_batch(count)
    front.save_revision().publish()
    GuideFactory.create_batch(count)
    CaseFactory.create_batch(count)
    return front.url


def article(count):
    guides = GuideFactory.create_batch(count)
    return ArticleFactory(body=[("text", a_link(guide)) for guide in guides]).url


def paths(count):
    departments = DepartmentFactory.create_batch(3)
    for _ in range(min(count, SOME_PATHS)):
        a_path(departments=departments)
    return LearningPathIndexPage.objects.get(locale__language_code="nl").url


def guides(count):
    GuideFactory.create_batch(count)
    return GuideIndexPage.objects.get(locale__language_code="nl").url


def cases(count):
    CaseFactory.create_batch(count)
    return CaseIndexPage.objects.get(locale__language_code="nl").url


def guide(count):
    others = GuideFactory.create_batch(count)
    rather = [("alternative", {"text": "Bij ruzie", "page": other}) for other in others]
    signals = SignalFactory.create_batch(count)
    texts = {"when": "".join(map(a_link, others))}
    return GuideFactory(rather=rather, signals=signals, related=one_of_each(), **texts).url


def case(count):
    others = GuideFactory.create_batch(count)
    return CaseFactory(
        occasion="".join(map(a_link, others)),
        approach="".join(map(a_link, others)),
        used=[("page", other) for other in others[:3]],
        departments=DepartmentFactory.create_batch(min(count, 20)),
        related=one_of_each(),
    ).url


def path(count):
    return long_path(count).url


def step(count):
    page = long_path(count)
    return page.url + page.step_address(page.steps[-2])


def one_of_each():
    departments = DepartmentFactory.create_batch(2)
    related = [a_path(departments=departments), GuideFactory(), CaseFactory()]
    return [("page", page) for page in related]


def a_link(page):
    return f'<p>Zie <a linktype="page" id="{page.pk}">deze werkvorm</a>.</p>'


def long_path(count):
    guides = GuideFactory.create_batch(count)
    leading = DepartmentFactory.create_batch(min(count, 20))
    steps = [a_step(f"Stap {guide.pk}", kind="read", page=guide.pk) for guide in guides]
    reflect = a_step(
        kind="reflect",
        statement="Ik weet wie de zaak na mij krijgt.",
        prompts=[{"type": "item", "value": "Wat nam je mee?", "id": str(uuid4())}],
    )
    led = [{"type": "item", "value": department.pk, "id": str(uuid4())} for department in leading]
    stages = [a_stage(*steps[:20], leading=led), a_stage(*steps[20:], reflect, a_step("Slot"))]
    page = a_path(departments=leading, theme=ThemeFactory(), related=one_of_each())
    return publish(page, stages, background="".join(map(a_link, guides)))


WITHOUT_WHOLE_PAGES = [name for name in site_settings.MIDDLEWARE if "WholePage" not in name]

# For a visitor with cold caches and with warm ones; for a learner the same.
BUDGETS = {
    home: (16, 1, 20, 5),
    article: (10, 1, 14, 4),
    paths: (15, 1, 18, 4),
    guides: (13, 1, 16, 4),
    cases: (13, 1, 16, 4),
    path: (19, 2, 25, 6),
    step: (10, 1, 16, 6),
    guide: (20, 1, 24, 4),
    case: (19, 1, 23, 4),
}


@pytest.mark.parametrize("count", [1, 50])
@pytest.mark.parametrize("kind", BUDGETS, ids=lambda kind: kind.__name__)
def test_what_a_page_asks(client, settings, kind, count):
    url = kind(count)
    as_it_is = Client()
    as_it_is.get(url)
    as_it_is.get(url)
    assert asked(as_it_is, url, 200) == []

    settings.MIDDLEWARE = WITHOUT_WHOLE_PAGES
    visitor = cold_and_warm(client, url)
    client.force_login(a_learner())
    learner = cold_and_warm(client, url)

    assert (*visitor, *learner) == BUDGETS[kind]


def test_another_language_asks_no_more(client, settings):
    settings.MIDDLEWARE = WITHOUT_WHOLE_PAGES
    index = GuideIndexPage.objects.get(locale__language_code="en")
    guide = GuideFactory(parent=index, related=one_of_each())

    assert cold_and_warm(client, index.url) == (13, 1)
    assert cold_and_warm(client, guide.url) == (19, 1)


@pytest.mark.parametrize("count", [1, SOME_PATHS])
def test_what_my_learning_asks(client, count):
    learner = LearnerFactory()
    for _ in range(count):
        page = a_path(a_step(), a_step(), departments=DepartmentFactory.create_batch(2))
        enrolled(learner, page)
        services.complete_step(learner=learner, step=page.steps[0])
    client.force_login(learner)

    assert cold_and_warm(client, reverse("progress:my_learning")) == (19, 7)


@pytest.mark.parametrize("count", [1, 5])
def test_what_my_learning_asks_of_who_is_asked_to_look_again(client, count):
    learner = LearnerFactory()
    for _ in range(count):
        page = a_path(a_step(), departments=DepartmentFactory.create_batch(2))
        enrolled(learner, page)
        services.complete_step(learner=learner, step=page.steps[0])
        publish(page, [*page.stages.raw_data, a_stage(a_step(), a_step())])
    OutlineChange.objects.update(reach=Reach.LOOK_AGAIN)
    client.force_login(learner)

    assert cold_and_warm(client, reverse("progress:my_learning")) == (18, 7)


@pytest.mark.parametrize("count", [3, 40])
def test_what_completing_a_step_asks(client, count):
    """One transaction with its beginning and end, the same for a short path and a long one."""
    page = a_path(*(a_step() for _ in range(count)))
    learner = LearnerFactory()
    enrolled(learner, page)

    def asked_by(step):
        with CaptureQueriesContext(connection) as queries:
            services.complete_step(learner=learner, step=step)
        return len(queries)

    first, *others, last = map(asked_by, page.steps)
    assert (first, {*others}, last) == (6, {6}, 7)  # the last one makes the award


def test_what_an_address_without_a_page_asks(client):
    assert cold_and_warm(client, "/nergens/", status=404) == (12, 6)


def a_learner():
    """Somebody who follows the latest path and did its first step, where there is a path."""
    learner = LearnerFactory()
    for index in LearningPathIndexPage.objects.filter(locale__language_code="nl"):
        for page in index.get_children().specific().order_by("-pk")[:1]:
            enrolled(learner, page)
            services.complete_step(learner=learner, step=page.steps[0])
    return learner


def cold_and_warm(client, url, status=200):
    """The queries of a first visit and of the next one, of which none is asked twice."""
    client.get(url)  # makes what is made once: content types
    cache.clear()
    cold, warm = asked(client, url, status), asked(client, url, status)
    assert [query for query, times in Counter(warm).items() if times > 1] == []
    return len(cold), len(warm)


def asked(client, url, status):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == status
    return [query["sql"] for query in queries.captured_queries]


@pytest.mark.parametrize("count", [1, 50])
def test_a_page_that_is_kept_whole_asks_one_query_more_at_first(client, count):
    """When the next page appears or expires by itself; and never again."""
    url = guides(count)

    assert cold_and_warm(client, url) == (BUDGETS[guides][0] + 1, 0)


def test_what_the_editor_asks_for_a_long_path(client):
    """At most 1.2 times as much as for a practice example, however many pages steps lead to."""
    client.force_login(member_of("Moderators", is_superuser=True))
    texts = a_path(*(a_step() for _ in range(30)))
    numbers = []
    for page in (CaseFactory(), texts, long_path(1), long_path(29)):
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        client.get(url)
        numbers.append(len(asked(client, url, 200)))

    assert numbers == [45, 45, 53, 53]


def test_what_saving_a_draft_of_a_long_path_asks(client):
    """At most 1.2 times as much as for a practice example, however much the path names.

    The eight more are for all that it names together: one to read each list of it (pages of
    steps, related pages, departments), and five to look up the pages, with three kinds of them.
    """
    client.force_login(member_of("Moderators", is_superuser=True))
    example, texts = CaseFactory(), a_path(*(a_step() for _ in range(30)))
    short, long = long_path(1), long_path(29)

    numbers = [saving(client, page) for page in (example, texts, short, long)]

    assert numbers == [53, 53, 61, 61]
    assert max(numbers) <= 1.2 * numbers[0]


def test_what_saving_asks_of_pages_chosen_anew(client):
    """One for each that is new, and none for another step that leads to the same page."""
    client.force_login(member_of("Moderators", is_superuser=True))
    page = long_path(4)
    before = saving(client, page)
    one, other = GuideFactory.create_batch(2)
    for step, chosen in zip(page.stages[0].value["steps"], (one, one, other), strict=False):
        step.value["page"] = Page.objects.get(pk=chosen.pk)

    asked_anew = save(client, page)

    saved = page.get_latest_revision_as_object().stages[0].value["steps"]
    assert [step.value["page"].pk for step in saved][:3] == [one.pk, one.pk, other.pk]
    assert len(asked_anew) == before + 2


def saving(client, page) -> int:
    """What saving it again asks, when what is made once is there."""
    page.refresh_from_db()
    save(client, page)
    return len(save(client, page))


def save(client, page) -> list[str]:
    """Send the form back as the browser does, without publishing; return the queries."""
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = dict(querydict_from_html(client.get(url).text, form_id="page-edit-form").lists())
    fields = [field.name for field in page._meta.fields if isinstance(field, StreamField)]
    form |= nested_form_data({name: sent(getattr(page, name)) for name in fields})
    before = page.latest_revision_id
    with CaptureQueriesContext(connection) as queries:
        answer = client.post(url, form)
    page.refresh_from_db()
    assert (answer.status_code, answer.url) == (302, url)
    assert page.latest_revision_id != before
    return [query["sql"] for query in queries.captured_queries]


def sent(value):
    """What the browser sends of a value in a StreamField."""
    match value:
        case StreamValue():
            return items(value)
        case ListValue():
            return items(value.bound_blocks)
        case StructValue():
            return {name: sent(inner) for name, inner in value.items()}
        case RichText():
            return rich_text(value.source)
        case Model():
            return value.pk
        case bool():
            return "on" if value else ""
    return "" if value is None else value


def items(children) -> dict:
    """The blocks of a stream or a list, numbered and each with the id it has."""
    numbered = {
        number: {
            "type": getattr(child, "block_type", ""),
            "value": sent(child.value),
            "id": child.id,
            "order": number,
            "deleted": "",
        }
        for number, child in enumerate(children)
    }
    return {"count": len(numbered), **numbered}
