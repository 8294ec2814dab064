"""The short way to a page ends where Wagtail's own way ends."""

import pytest
from django.utils.translation import override
from wagtail.models import Locale, Page

from core.routing import find_page
from home.models import HomePage
from tests.factories import ArticleFactory, GuideFactory, a_path, a_step, a_translation

pytestmark = pytest.mark.django_db

SHORT_WAY = "core.middleware.ShortcutMiddleware"


@pytest.fixture
def both_ways(client, settings):
    """What an address answers by the short way and by Wagtail's: status, place, page."""

    drawn = [name for name in settings.MIDDLEWARE if "WholePage" not in name]

    def ask(address):
        answers = []
        for middleware in (drawn, [name for name in drawn if name != SHORT_WAY]):
            settings.MIDDLEWARE = middleware
            client.handler.load_middleware()
            response = client.get(address)
            page = response.context and response.context.get("page")
            place = response.headers.get("Location")
            answers.append((response.status_code, place, page and (page.pk, type(page))))
            if len(answers) == 1:
                original = middleware
        settings.MIDDLEWARE = original
        client.handler.load_middleware()
        return answers

    return ask


def test_an_address_is_worked_out_for_each_language_and_place(rf):
    request, guide = rf.get("/"), GuideFactory(slug="intervisie")
    first = guide.get_url(request)
    assert first.endswith("/intervisie/")

    guide.slug = "samen-leren"
    guide.set_url_path(guide.get_parent())

    assert guide.get_url(request) == first.replace("intervisie", "samen-leren")
    with override("en"):
        assert (
            guide.get_url(request) == guide.get_url() == first.replace("intervisie", "samen-leren")
        )


def of_a_page():
    return GuideFactory().url


def of_a_front_page():
    return "/"


def of_another_front_page():
    return "/en/"


def of_a_section():
    return ArticleFactory(parent=ArticleFactory()).get_parent().url


def of_a_page_deep_down():
    return ArticleFactory(parent=ArticleFactory(parent=ArticleFactory())).url


def of_a_step():
    page = a_path(a_step("Een"))
    return page.url + page.step_address(page.steps[0])


def of_a_step_with_another_title():
    page = a_path(a_step("Een"))
    return f"{page.url}vroeger-{page.steps[0].short_id}/"


def of_a_step_that_was_never_there():
    return f"{a_path().url}niets-00000000/"


def of_something_below_a_step():
    page = a_path(a_step("Een"))
    return f"{page.url}{page.step_address(page.steps[0])}meer/"


def of_a_translation():
    return a_translation(a_path(a_step("Een")), title="Path").url


def of_an_alias():
    page = ArticleFactory()
    return page.create_alias(parent=ArticleFactory(), update_slug="zelfde").url


def of_an_offline_page():
    page = ArticleFactory()
    url = page.url
    page.unpublish()
    return url


def below_an_offline_front_page():
    page = a_translation(a_path(a_step("Een")), title="Path")
    HomePage.objects.get(locale__language_code="en").unpublish()
    return page.url


def of_an_offline_front_page():
    HomePage.objects.get(locale__language_code="en").unpublish()
    return "/en/"


def of_nothing():
    return "/nergens/"


def with_other_capitals():
    return GuideFactory(slug="ketenwandeling").url.upper()


def with_a_double_slash():
    return GuideFactory().url.replace("/werkvormen/", "/werkvormen//")


def without_a_slash():
    return GuideFactory().url.rstrip("/")


ADDRESSES = [
    *[of_a_page, of_a_front_page, of_another_front_page, of_a_section, of_a_page_deep_down],
    *[of_a_step, of_a_step_with_another_title, of_a_step_that_was_never_there],
    *[of_something_below_a_step, of_a_translation, of_an_alias, of_an_offline_page],
    *[below_an_offline_front_page, of_an_offline_front_page, of_nothing, with_other_capitals],
    *[with_a_double_slash, without_a_slash],
]


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda address: address.__name__)
def test_both_ways_end_at_the_same_place(both_ways, address):
    short, long = both_ways(address())

    assert short == long


def test_a_page_is_found_in_two_queries(rf, django_assert_num_queries):
    page = ArticleFactory(parent=ArticleFactory(parent=ArticleFactory()))
    find_page(rf.get("/"), "")  # fills the cache of site root paths
    request = rf.get(page.url)

    with django_assert_num_queries(3), override("nl"):  # and one for the site
        found = find_page(request, page.url)

    assert (found.page, found.page.locale) == (page, Locale.objects.get(language_code="nl"))


@pytest.mark.parametrize("path", ["nergens/", "werkvormen/nergens/", "a/b/c/d/"])
def test_what_is_not_there_is_left_to_wagtail(rf, path):
    assert find_page(rf.get("/"), path) is None


def test_a_page_that_is_no_page_of_ours_is_left_to_wagtail(rf):
    front = HomePage.objects.get(locale__language_code="nl")
    front.add_child(instance=Page(title="Kaal", slug="kaal"))

    assert find_page(rf.get("/kaal/"), "kaal/") is None
