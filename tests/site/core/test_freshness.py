"""What is kept is shown only while it is true, and only to who may see all of it."""

import re
import shutil
from collections import Counter
from datetime import timedelta
from time import time

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.core.cache import cache
from django.template import engines
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site

from core import freshness
from core.background import work_off
from core.freshness import kept, kept_each
from core.models import SiteSettings
from core.services import rebuild_register
from home.models import HomePage
from learningpaths.catalogue.models import GuideIndexPage
from learningpaths.people.models import User
from learningpaths.progress import services
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    GuideKindFactory,
    ImageFactory,
    LearnerFactory,
    ThemeFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db

BEFORE, AFTER = "Kanarie", "Merel"


@pytest.fixture
def guide():
    return GuideFactory(title=BEFORE)


def on_all_pages(client) -> str:
    """All that a visitor and a learner see on the front page, an index, a guide and a path."""
    texts = []
    for person in (None, LearnerFactory()):
        client.logout()
        if person:
            client.force_login(person)
        pages = Page.objects.filter(depth__gt=1, locale__language_code="nl").specific()
        texts += [client.get(page.get_url()).text for page in pages if page.get_url()]
    return "".join(texts)


def keep_all_pages(client) -> None:
    assert BEFORE in on_all_pages(client)


def retitle(page):
    page.title = AFTER
    page.save_revision().publish()


def test_a_new_title_is_seen_at_once(client, guide):
    GuideFactory(related=[("page", guide)])
    keep_all_pages(client)

    retitle(guide)

    text = on_all_pages(client)
    assert (BEFORE in text, AFTER in text) == (False, True)


def test_an_offline_page_is_gone_at_once(client, guide):
    keep_all_pages(client)

    guide.unpublish()

    assert BEFORE not in on_all_pages(client)


def test_a_deleted_page_is_gone_at_once(client, guide):
    keep_all_pages(client)

    guide.delete()

    assert BEFORE not in on_all_pages(client)


def test_a_page_that_moves_is_led_to_at_its_new_address(client):
    page, section = ArticleFactory(title=BEFORE), ArticleFactory(slug="elders")
    keep_all_pages(client)

    page.move(section, pos="last-child")

    text = client.get("/").text
    assert f'href="/{page.slug}/"' not in text
    assert client.get(f"/elders/{page.slug}/").status_code == 200


def test_what_is_made_private_is_gone_for_others_at_once(client, guide):
    group = Group.objects.create(name="Projectgroep")
    keep_all_pages(client)

    restriction = PageViewRestriction.objects.create(
        page=guide, restriction_type=PageViewRestriction.GROUPS
    )
    restriction.groups.add(group)

    assert BEFORE not in on_all_pages(client)


def test_a_link_in_a_text_loses_its_address_when_the_page_is_for_colleagues(client, guide):
    article = ArticleFactory(body=[("text", f'<p><a linktype="page" id="{guide.pk}">Lees</a></p>')])
    client.force_login(LearnerFactory())
    assert guide.url in client.get(article.url).text

    PageViewRestriction.objects.create(page=guide, restriction_type=PageViewRestriction.LOGIN)

    assert f'href="{guide.url}"' not in client.get(article.url).text


def test_a_renamed_term_is_seen_at_once(client):
    kind = GuideKindFactory(name_nl=BEFORE)
    GuideFactory(kind=kind)
    keep_all_pages(client)

    kind.name_nl = AFTER
    kind.save()

    text = on_all_pages(client)
    assert (BEFORE in text, AFTER in text) == (False, True)


def test_a_renamed_department_is_seen_at_once(client):
    department = DepartmentFactory(name_nl=BEFORE)
    CaseFactory(departments=[department])
    keep_all_pages(client)

    department.name_nl = AFTER
    department.save()

    text = on_all_pages(client)
    assert (BEFORE in text, AFTER in text) == (False, True)


def test_the_menu_changes_at_once(client):
    index = GuideIndexPage.objects.get(locale__language_code="nl")
    link = f'<a class="masthead__link" data-type="guide" href="{index.url}"'
    on_all_pages(client)
    assert link in client.get("/").text

    index.show_in_menus = False
    index.save_revision().publish()

    assert link not in client.get("/").text


def test_what_a_site_says_of_itself_changes_at_once(client):
    settings = SiteSettings.for_site(Site.objects.get())
    settings.about_nl = BEFORE
    settings.save()
    keep_all_pages(client)

    settings.about_nl = AFTER
    settings.save()

    text = on_all_pages(client)
    assert (BEFORE in text, AFTER in text) == (False, True)


def test_a_step_that_changes_is_seen_at_once(client):
    page = a_path(a_step(BEFORE), a_step("Blijft"))
    keep_all_pages(client)

    publish(page, [a_stage(a_step(AFTER))], background=f"<p>{AFTER}, niet meer</p>")

    text = on_all_pages(client)
    assert (BEFORE in text, f"{AFTER}, niet meer" in text) == (False, True)


@pytest.mark.parametrize(
    ("times", "is_seen"),
    [
        ({"go_live_at": timedelta(minutes=1)}, (False, True)),
        ({"expire_at": timedelta(minutes=1)}, (True, False)),
    ],
)
def test_a_moment_passes_and_nobody_says_so(client, monkeypatch, guide, times, is_seen):
    now = timezone.now()
    moments = {field: now + delta for field, delta in times.items()}
    Page.objects.filter(pk=guide.pk).update(**moments)
    index = guide.get_parent().url

    before = BEFORE in client.get(index).text
    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(minutes=2))
    after = BEFORE in client.get(index).text

    assert (before, after) == is_seen


@pytest.mark.parametrize("members_first", [True, False])
def test_who_may_see_less_is_never_shown_what_was_kept_for_who_sees_more(
    client, guide, members_first
):
    member, other = LearnerFactory(), LearnerFactory()
    member.groups.add(group := Group.objects.create(name="Projectgroep"))
    restriction = PageViewRestriction.objects.create(
        page=guide, restriction_type=PageViewRestriction.GROUPS
    )
    restriction.groups.add(group)
    people = [member, other, None] if members_first else [None, other, member]

    seen = {}
    for _visit in range(2):
        for person in people:
            client.logout()
            if person:
                client.force_login(person)
            seen[person] = BEFORE in client.get(guide.get_parent().url).text

    assert seen == {member: True, other: False, None: False}


def test_a_preview_neither_uses_nor_fills_what_is_kept(client, guide):
    keep_all_pages(client)
    draft = guide.get_latest_revision_as_object()
    draft.summary = AFTER
    draft.save_revision()
    view_draft = reverse("wagtailadmin_pages:view_draft", args=[guide.pk])

    client.force_login(User.objects.create_superuser("beheer@example.org"))
    preview = client.get(view_draft).text

    assert AFTER in preview
    assert AFTER not in on_all_pages(client)


def test_an_outline_that_is_written_anew_is_news():
    outline = outline_of(a_path())
    before = freshness.generation()

    outline.save()

    assert freshness.generation() != before


def test_saving_a_draft_is_no_news(guide):
    before = freshness.generation()

    guide.title = AFTER
    guide.save_revision()

    assert freshness.generation() == before


def test_a_register_made_anew_is_news():
    before = freshness.generation()

    rebuild_register()

    assert freshness.generation() != before


def test_nothing_of_a_person_is_kept(client):
    page = a_path(a_step(), a_step())
    learner = LearnerFactory(first_name="Fenna", email="fenna@example.org")
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])
    client.force_login(learner)
    addresses = [page.url + page.step_address(step) for step in page.steps]
    for url in ["/", page.url, *addresses, reverse("progress:my_learning")]:
        text = client.get(url).text
        assert "csrfmiddlewaretoken" in text

    everything = b"".join(cache._cache.values())

    assert any("kept.front" in key for key in cache._cache)
    # The rail of who did the first step is anybody's who did so.
    assert b'data-state="done"' in everything
    personal = [b"Fenna", b"fenna@", b"csrfmiddlewaretoken", learner.key.hex.encode()]
    assert [word for word in personal if word in everything] == []


def test_a_piece_knows_no_person(rf):
    template = engines["django"].from_string(
        '{% load core_tags %}{% piece "x" %}{{ user }}{% csrf_token %}{% endpiece %}'
    )
    request = rf.get("/")
    request.user = User(email="fenna@example.org")

    assert template.render({"user": request.user}, request) == "None"


def a_request(rf, **facts):
    request = rf.get("/")
    request.user, request.generation = AnonymousUser(), freshness.generation()
    for name, value in facts.items():
        setattr(request, name, value)
    return request


def test_what_was_asked_before_is_not_asked_again(rf):
    answers = [
        kept(a_request(rf), "x", 1, ask=lambda: "once"),
        kept(a_request(rf), "x", 1, ask=lambda: "again"),
        kept(a_request(rf), "x", 2, ask=lambda: "for another"),
        kept(a_request(rf, is_preview=True), "x", 1, ask=lambda: "in a preview"),
        kept(a_request(rf, method="POST"), "x", 1, ask=lambda: "to a form"),
        kept(a_request(rf, generation=None), "x", 1, ask=lambda: "unknown"),
    ]

    assert answers == ["once", "once", "for another", "in a preview", "to a form", "unknown"]


def test_nothing_is_asked_again(rf):
    answers = [kept(a_request(rf), "x", ask=lambda found=found: found) for found in (None, 0, 1)]

    assert answers == [None, 0, 0]


def test_of_several_things_only_the_new_ones_are_asked(rf):
    asked = []

    def ask(words):
        asked.append(words)
        return {word: word.upper() for word in words if word != "nothing"}

    answers = [
        kept_each(a_request(rf, **facts), "x", words, ask=ask)
        for facts, words in (
            ({}, ["one", "nothing"]),
            ({}, ["two", "one"]),
            ({}, ["one"]),
            ({"method": "POST"}, ["one"]),
        )
    ]

    assert answers == [{"one": "ONE"}, {"one": "ONE", "two": "TWO"}, {"one": "ONE"}, {"one": "ONE"}]
    assert asked == [["one", "nothing"], ["two"], ["one"]]


def test_nothing_is_kept_while_somebody_writes_templates(rf, settings):
    settings.DEBUG = True

    answers = [kept(a_request(rf), "x", ask=word.upper) for word in ("one", "two")]

    assert answers == ["ONE", "TWO"]


def test_what_was_read_before_news_is_not_kept_as_if_it_came_after(rf):
    def read_while_somebody_publishes():
        freshness.renew()
        return "old"

    first = kept(a_request(rf), "x", ask=read_while_somebody_publishes)
    second = kept(a_request(rf), "x", ask=lambda: "new")

    assert (first, second) == ("old", "new")


def test_news_counts_once_more_when_it_is_committed(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        freshness.renew()
        freshness.renew()
        meanwhile = freshness.generation()

    assert len(callbacks) == 1
    assert freshness.generation() != meanwhile


def let_pass(monkeypatch, seconds):
    """Make it that much later for caches."""
    moment = time() + seconds
    monkeypatch.setattr("time.time", lambda: moment)


def test_who_is_killed_between_commit_and_news_leaves_old_pages_for_a_minute(
    client, guide, monkeypatch
):
    freshness.renew()  # inside a transaction, for which nobody tells that it is committed
    shown = [BEFORE in client.get(guide.url).text]
    Page.objects.filter(pk=guide.pk).update(title=AFTER)

    for seconds in (59, 61):
        let_pass(monkeypatch, seconds)
        shown.append(BEFORE in client.get(guide.url).text)

    assert shown == [True, True, False]


def test_a_token_that_a_reader_made_stays(monkeypatch):
    cache.clear()
    before = freshness.generation()

    let_pass(monkeypatch, 60 * 60 * 24 * 365)

    assert freshness.generation() == before


def test_what_an_address_asks_with_a_query_is_not_kept(rf):
    template = engines["django"].from_string(
        '{% load core_tags %}{% piece "x" %}{{ request.GET.q }}{% endpiece %}'
    )

    answers = []
    for address in ("/?q=een", "/?q=twee", "/", "/?q=drie"):
        request = rf.get(address)
        request.user, request.generation = AnonymousUser(), freshness.generation()
        answers.append(template.render({}, request))

    assert answers == ["een", "twee", "", "drie"]


def test_what_a_query_comes_down_to_is_kept_where_it_is_known(rf):
    template = engines["django"].from_string(
        '{% load core_tags %}{% piece "x" 1 known=known %}{{ request.GET.q }}{% endpiece %}'
    )

    answers = []
    for query, known in (("een", "q"), ("twee", "q"), ("drie", "r"), ("vier", None), ("vijf", "")):
        request = a_request(rf)
        request.GET = {"q": query}
        answers.append(template.render({"known": known}, request))

    assert answers == ["een", "een", "drie", "vier", "vijf"]


def names_kept() -> Counter:
    return Counter(re.search(r"kept\.([\w-]+)", key)[1] for key in cache._cache if "kept." in key)


def test_addresses_that_people_make_up_do_not_fill_the_cache(client, guide):
    index = guide.get_parent().url
    for url in (guide.url, index, "/", reverse("home:search")):
        client.get(url)

    def make_up(number: int) -> None:
        client.get(f"/verzonnen-{number}/")
        client.get(f"{index}verzonnen-{number}/")
        client.get(f"{guide.url}verzonnen-{number}/")
        client.get(f"{index}?verzonnen={number}")
        client.get(reverse("home:search"), {"q": f"verzonnen {number}"})

    make_up(0)
    before = names_kept()
    for number in range(1, 4):
        make_up(number)

    assert names_kept() == before


def test_a_page_that_is_kept_shows_who_reads_it_what_they_may_see(client, guide):
    client.force_login(LearnerFactory())
    assert client.get(guide.url).status_code == 200

    Page.objects.filter(pk=guide.pk).update(live=False)

    assert client.get(guide.url).status_code == 404


def test_a_site_answers_when_the_folder_of_its_cache_is_gone(client, settings, tmp_path, guide):
    folder = tmp_path / "cache"
    backend = "django.core.cache.backends.filebased.FileBasedCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": str(folder)}}
    assert BEFORE in client.get(guide.url).text
    assert folder.exists()

    shutil.rmtree(folder)

    assert BEFORE in client.get(guide.url).text
    assert HomePage.objects.exists()


def test_a_new_order_of_the_menu_is_seen_at_once(client):
    def order():
        return re.findall(r'masthead__link" data-type="(\w+)"', client.get("/").text)

    before = order()
    guides = GuideIndexPage.objects.get(locale__language_code="nl")

    Page.objects.get(pk=guides.pk).move(guides.get_siblings().first(), pos="left")

    assert (before[:2], order()[:2]) == (["path", "guide"], ["guide", "path"])


def test_a_deleted_term_is_gone_at_once(client):
    theme = ThemeFactory(name_nl=BEFORE)
    GuideFactory(themes=[theme])
    keep_all_pages(client)

    theme.delete()

    assert BEFORE not in on_all_pages(client)


def test_a_translation_is_offered_once_it_is_published(client):
    page = ArticleFactory()
    keep = client.get(page.url).text
    translation = page.copy_for_translation(Locale.objects.get(language_code="en"))
    draft = client.get(page.url).text
    translation.save_revision().publish()

    link = f'href="{translation.url}"'
    assert [link in text for text in (keep, draft, client.get(page.url).text)] == [
        False,
        False,
        True,
    ]


def picture_on(client, page) -> str | None:
    found = re.search(r'<img[^>]* src="(/media/[^"]+)"', client.get(page.url).text)
    return found and found[1]


@pytest.mark.usefixtures("wagtail_indexes")
def test_another_image_is_shown_as_soon_as_it_is_made(client):
    case = CaseFactory(image=ImageFactory())
    assert picture_on(client, case) is None
    work_off()
    before = picture_on(client, case)

    image = case.image
    image.file = ImageFactory(file__color="red").file
    image.save()
    image.renditions.all().delete()
    assert picture_on(client, case) is None
    work_off()

    assert len({None, before, picture_on(client, case)}) == 3


def test_a_site_that_begins_elsewhere_is_another_site_at_once(client):
    home, article = HomePage.objects.first(), ArticleFactory(title=BEFORE)
    assert client.get("/").text.count("<h1") == 1
    site = Site.objects.get()
    site.root_page = article
    site.save()

    assert BEFORE in client.get("/").text
    assert home.title not in client.get("/").text


def test_what_was_drawn_over_http_is_not_shown_over_https(client):
    case = CaseFactory()
    assert f"http://testserver{case.url}" in client.get(case.url).text

    text = client.get(case.url, secure=True).text

    assert f"https://testserver{case.url}" in text
    assert f"http://testserver{case.url}" not in text
