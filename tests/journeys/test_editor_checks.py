"""What the editor's form refuses to publish, where it says so, and that a draft may have it."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.blocks.base import get_error_json_data
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from cases.models import CasePage
from desk.roles import FINAL_EDITORS
from home.models import ArticlePage
from learningpaths.catalogue.models import LearningPathPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    a_step,
    a_translation,
)
from tests.journeys.test_editor import a_text, send, stages_of

pytestmark = pytest.mark.django_db

NOT_PUBLISHED = "is niet gepubliceerd. Publiceer die pagina eerst, of kies een andere."
NO_PLAN = "Vertel wat er gebeurt en wanneer: schrijf het als tekst, in een tabel of in een bestand."


@pytest.fixture
def editor(client):
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(editor)
    return editor


def a_session(*body) -> tuple[str, dict]:
    value = {"title": "Ontmoet", "minutes": "60", "required": "on", "bring": "", "page": ""}
    return ("session", value | {"body": streamfield(list(body))})


def a_read(page) -> tuple[str, dict]:
    return ("read", {"title": "Lees", "minutes": "5", "required": "on", "page": page.pk, "why": ""})


def errors_of(response) -> dict:
    return response.context["form"].errors.get_json_data()


def told(response) -> str:
    """What the form says at its blocks, as the editor's browser gets it."""
    return str(get_error_json_data(response.context["form"].errors.as_data()["stages"][0]))


def is_live(page) -> bool:
    return type(page).objects.get(pk=page.pk).live


PROBLEMS = {
    "a session without a plan": (lambda: a_session(), NO_PLAN),
    "a session that only has a tip": (
        lambda: a_session(("tip", {"title": "Kom op tijd", "text": "Echt."})),
        NO_PLAN,
    ),
    "a page that isn't published": (lambda: a_read(GuideFactory(live=False)), NOT_PUBLISHED),
    "a link to a page that isn't published": (
        lambda: a_text(body=streamfield([("text", rich_text(a_link()))])),
        "leidt nergens heen",
    ),
    "a skipped heading": (
        lambda: a_text(body=streamfield([("text", rich_text("<h3>Diep</h3>"))])),
        "De kop “Diep” slaat een niveau over",
    ),
    "no required step": (lambda: a_text(required=""), "Geen enkele stap is verplicht"),
    "guidance of a pattern": (lambda: a_text("[vul in: titel]"), "Vervang [vul in: titel]"),
}


def a_link() -> str:
    return f'<p><a linktype="page" id="{ArticleFactory(live=False).pk}">hier</a></p>'


@pytest.mark.parametrize(("step", "message"), PROBLEMS.values(), ids=PROBLEMS)
def test_a_path_with_a_problem_stays_a_draft_and_the_editor_hears_why(
    client, editor, step, message
):
    page, stages = LearningPathFactory(), stages_of(step())

    response = send(client, page, stages=stages)

    assert (response.status_code, list(errors_of(response))) == (200, ["stages"])
    assert message in told(response)
    assert not is_live(page)

    assert send(client, page, action=None, stages=stages).status_code == 302


MENDED = {
    "a session with a programme": lambda: a_session(("text", rich_text("<p>9.30 welkom</p>"))),
    "a page that is published": lambda: a_read(GuideFactory()),
    "a heading below another": lambda: a_text(
        body=streamfield([("text", rich_text("<h2>Een</h2><h3>Twee</h3>"))])
    ),
}


@pytest.mark.parametrize("step", MENDED.values(), ids=MENDED)
def test_a_path_without_the_problem_is_published(client, editor, step):
    page = LearningPathFactory()

    response = send(client, page, stages=stages_of(step()))

    assert (response.status_code, is_live(page)) == (302, True)


def test_a_translation_is_not_asked_to_mend_what_another_page_decides(client, editor):
    translation = a_translation(a_path(a_step()))

    response = send(client, translation, stages=stages_of(a_text(required="")))

    assert response.status_code == 302


def test_what_fits_with_a_path_is_published_too(client, editor):
    page, draft = LearningPathFactory(), GuideFactory(title="Concept", live=False)

    response = send(client, page, related=streamfield([("page", draft.pk)]))

    problem = response.context["form"].errors.as_data()["related"][0]
    assert problem.as_json_data() == {
        "blockErrors": {0: {"messages": [f"“Concept” {NOT_PUBLISHED}"]}}
    }
    assert not is_live(page)


def test_an_image_of_a_case_says_what_is_to_be_seen(client, editor):
    case = CaseFactory(live=False, image=ImageFactory(description=""))
    form = case_form(case) | {"departments": [row.pk for row in DepartmentFactory.create_batch(2)]}
    address = reverse("wagtailadmin_pages:edit", args=[case.pk])

    assert client.post(address, form).status_code == 302
    response = client.post(address, form | {"action-publish": "1"})

    message = "Vertel wat er te zien is: bewerk het beeld en vul de beschrijving in."
    assert response.context["form"].errors == {"image": [message]}

    case.image.description = "Drie mensen aan een tafel"
    case.image.save()
    assert client.post(address, form | {"action-publish": "1"}).status_code == 302
    assert CasePage.objects.get().live


def test_a_page_of_a_required_step_does_not_plan_to_go(admin_client):
    article = ArticleFactory(live=True)
    path = a_path(a_step("Lees", kind="read", page=article.pk))
    form = article_form(article) | {"expire_at": "2099-01-01 10:00", "action-publish": "1"}
    address = reverse("wagtailadmin_pages:edit", args=[article.pk])

    response = admin_client.post(address, form)

    assert list(errors_of(response)) == ["expire_at"]

    path.unpublish()
    assert admin_client.post(address, form).status_code == 302
    assert ArticlePage.objects.get().expire_at.year == 2099


def article_form(page) -> dict:
    no_forms = ["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS", "MAX_NUM_FORMS"]
    return nested_form_data(
        {
            **{name: getattr(page, name) for name in ["title", "slug", "summary"]},
            "body": streamfield([]),
            "comments": dict.fromkeys(no_forms, 0),
        }
    )


def case_form(case) -> dict:
    result = dict.fromkeys(["what", "before", "after", "unit", "n", "period", "how"], "1")
    no_forms = dict.fromkeys(["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS"], 0)
    return nested_form_data(
        {
            **{name: getattr(case, name) for name in ["title", "slug", "summary", "organisation"]},
            **{"sector": case.sector_id, "image": case.image_id, "size": "large"},
            **{name: rich_text("<p>Zo ging het.</p>") for name in ["occasion", "approach"]},
            "results": streamfield([("result", result)]),
            "lessons": streamfield([("lesson", {"title": "Vraag", "text": "Eerst."})]),
            **{name: streamfield([]) for name in ["used", "quotes", "related", "body"]},
            **dict.fromkeys(["sponsor", "contact", "social_text", "tags"], ""),
            "approved_for": "inside",
            "comments": no_forms | {"MAX_NUM_FORMS": 9},
        }
    )


def test_an_article_is_checked_as_well(admin_client):
    page = ArticleFactory(live=False)
    form = nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "summary": "s",
            "body": streamfield([("text", rich_text("<h3>Diep</h3>"))]),
            "comments": dict.fromkeys(
                ["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS", "MAX_NUM_FORMS"], 0
            ),
            "action-publish": "1",
        }
    )

    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)

    assert list(errors_of(response)) == ["body"]
    assert not ArticlePage.objects.get().live


def test_the_copy_form_says_what_becomes_of_the_learners(client, editor):
    page = a_path(a_step())

    text = client.get(reverse("wagtailadmin_pages:copy", args=[page.pk])).text

    assert "Een kopie is een nieuw leerpad." in text
    assert "deelnemers houden op beide plekken één voortgang" in text
    assert LearningPathPage.objects.count() == 1
