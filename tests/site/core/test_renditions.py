"""Images are made for readers when a page is published, and by none of them."""

import re
from uuid import uuid4

import pytest

from core import renditions
from core.background import Ending, work_off
from core.models import Errand, Rendition, SiteImage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    ImageFactory,
    a_path,
    a_step,
    steps_of_path,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("wagtail_indexes")]

ALT = "Drie mensen aan een balie"


@pytest.fixture(autouse=True)
def own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def a_figure(**fields) -> list[dict]:
    picture = {"image": ImageFactory(**fields).pk, "decorative": False, "alt_text": ALT}
    return [{"type": "image", "value": {"image": picture, "caption": ""}, "id": str(uuid4())}]


def with_body(page, body):
    page.body = page._meta.get_field("body").stream_block.to_python(body)
    page.save_revision().publish()
    return page


def sizes_on(client, address) -> list[str]:
    """The smallest size of each image that is shown there."""
    text = client.get(address, follow=True).text
    files = re.findall(r'<img[^>]* src="/media/([^"]*)"', text)
    return [Rendition.objects.get(file=name).filter_spec for name in files]


def test_after_publishing_no_visitor_makes_an_image(client):
    path = a_path(a_step("Kijk", body=a_figure()))
    (step,) = steps_of_path(path)
    case = with_body(CaseFactory(image=ImageFactory()), a_figure())
    pages = [with_body(ArticleFactory(), a_figure()), with_body(GuideFactory(), a_figure())]
    addresses = [page.url for page in pages]
    addresses += [case.url, f"/s/{step.short_id}/", case.get_parent().url]

    assert [sizes_on(client, address) for address in addresses] == [[]] * 5
    assert f'role="img" aria-label="{ALT}"' in client.get(addresses[0]).text
    assert "/kleed/" in client.get(case.url).text
    assert not Rendition.objects.exists()

    assert work_off()[Ending.DONE] == 5
    made = set(Rendition.objects.values_list("pk", flat=True))
    shown = [sizes_on(client, address) for address in addresses]

    text, art = "format-jpeg|width-480", "format-jpeg|fill-480x270"
    assert shown == [[text], [text], [art, text], [text], [art]]
    assert len(made) == 5 * 4
    assert set(Rendition.objects.values_list("pk", flat=True)) == made


def test_what_was_made_by_who_was_killed_before_the_news_is_shown_as_well(client):
    article = with_body(ArticleFactory(), a_figure())
    assert sizes_on(client, article.url) == []
    SiteImage.objects.get().get_renditions(*renditions.FILTERS["text"])
    assert sizes_on(client, article.url) == []

    work_off()

    assert sizes_on(client, article.url) == ["format-jpeg|width-480"]


def test_publishing_again_asks_for_nothing():
    case = with_body(CaseFactory(image=ImageFactory()), a_figure())
    work_off()

    case.save_revision().publish()

    assert not Errand.objects.waiting().exists()


def test_a_draft_shows_its_image_to_who_makes_it(rf):
    article = ArticleFactory(live=False)
    with_image = article._meta.get_field("body").stream_block.to_python(a_figure())
    article.body = with_image
    article.save_revision()
    assert not Errand.objects.exists()

    response = article.get_latest_revision_as_object().make_preview_request(rf.get("/"), "")

    assert "format-webp" in response.render().text


def test_another_heart_of_an_image_is_made_where_the_image_stands():
    case = with_body(CaseFactory(image=ImageFactory()), a_figure())
    work_off()
    stands_nowhere = ImageFactory()

    for image in (case.image, stands_nowhere):
        image.focal_point_x, image.focal_point_y = 10, 20
        image.focal_point_width = image.focal_point_height = 5
        image.save()
        image.save()
    assert [one.arguments for one in Errand.objects.waiting()] == [
        {"image": case.image.pk, "places": ["art"]}
    ]
    work_off()

    assert len(renditions.sizes_of(case.image, "art")) == 4
    hearts = case.image.renditions.values_list("focal_point_key", flat=True)
    assert len(set(hearts)) == 2


def test_the_clock_finds_what_lacks():
    live, offline = [CaseFactory(image=ImageFactory()) for _ in range(2)]
    both = with_body(CaseFactory(image=live.image), a_figure())
    offline.unpublish()
    work_off()
    Errand.objects.all().delete()
    assert renditions.ask_for_all() == 0

    Rendition.objects.all().delete()
    assert renditions.ask_for_all() == 2
    assert renditions.ask_for_all() == 2
    assert Errand.objects.count() == 2
    work_off()

    assert renditions.ask_for_all() == 0
    assert len(renditions.sizes_of(both.image, "art")) == 4
    assert not offline.image.renditions.exists()
    # What was made and cleared away is made once more.
    live.image.renditions.all().delete()
    assert (renditions.ask_for_all(), work_off()[Ending.DONE]) == (1, 1)


def test_an_image_that_can_not_be_read_is_given_up_and_asked_for_no_more():
    case = CaseFactory(image=ImageFactory(title="Wand"))
    case.image.file.storage.delete(case.image.file.name)

    assert work_off()[Ending.FAILED] == 1
    (failed,) = Errand.objects.failed()
    assert (str(failed), failed.error) == (
        "Wand",
        f"GiveUpError: The file of image {case.image.pk} can't be read",
    )
    assert renditions.ask_for_all() == 1
    assert work_off() == dict.fromkeys(Ending, 0)


def test_an_image_that_is_gone_by_then_is_no_failure():
    case = CaseFactory(image=ImageFactory())
    case.image.delete()

    assert work_off()[Ending.FAILED] == 0
