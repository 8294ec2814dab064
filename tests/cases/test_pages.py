"""Practice examples: honest figures, quotes with consent, and two departments or more."""

import re

import pytest
from django.contrib.auth.models import Group
from django.template.loader import render_to_string
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from cases.models import CaseIndexPage, CasePage
from core.background import work_off
from desk.roles import FINAL_EDITORS
from home.models import HomePage
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    SectorFactory,
)
from tests.factories.cases import RESULT

pytestmark = pytest.mark.django_db

QUOTE = {"text": "We hadden elkaars nummer nodig.", "role": "Medewerker loket"}


class TestTree(WagtailPageTestCase):
    def test_where_examples_may_stand(self):
        self.assertAllowedParentPageTypes(CaseIndexPage, {HomePage})
        self.assertAllowedSubpageTypes(CaseIndexPage, {CasePage})
        self.assertAllowedParentPageTypes(CasePage, {CaseIndexPage})
        self.assertAllowedSubpageTypes(CasePage, {})


def test_the_first_result_stands_on_the_card():
    case = CaseFactory(results=[("result", RESULT), ("result", RESULT | {"after": "12"})])

    assert case.headline_result["after"] == "19"
    assert CasePage().headline_result is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_example_shows_its_figures_and_how_they_were_measured(client, language):
    guide = GuideFactory(title="Ketenwandeling")
    case = CaseFactory(
        departments=DepartmentFactory.create_batch(2),
        used=[("page", guide)],
        quotes=[("quote", QUOTE | {"has_consent": True})],
        lessons=[("lesson", {"title": "Regel de uren", "text": "Het rooster stond vast."})],
    )
    if language == "en":
        case = case.copy_for_translation(Locale.objects.get(language_code="en"))
        case.save_revision().publish()

    text = client.get(case.url).text

    words = [
        *[case.title, "Gemeente Vlietmonde", "34", "19", "werkdagen", "42", "Uit het zaaksysteem"],
        *["Een kwartaal voor en na", "Aanvragen wachtten.", "Regel de uren", QUOTE["role"]],
    ]
    assert [word for word in words if word not in text] == []
    assert f'<html lang="{language}"' in text


def test_a_quote_without_consent_is_not_shown(client):
    case = CaseFactory(quotes=[("quote", QUOTE | {"has_consent": False})])

    assert QUOTE["text"] not in client.get(case.url).text
    assert QUOTE["text"] not in client.get(case.get_parent().url).text


def test_an_example_without_a_photo_has_a_cloth_that_is_the_same_in_each_language(client):
    case = CaseFactory()
    english = case.copy_for_translation(Locale.objects.get(language_code="en"))
    english.save_revision().publish()

    arts = [
        re.findall(r'src="(/kleed/\w+\.svg)"', client.get(page.url).text)
        for page in (case, english)
    ]

    assert arts == [[f"/kleed/{case.hanging_key}.svg"]] * 2
    assert client.get(arts[0][0]).status_code == 200
    assert CaseFactory().hanging_key != case.hanging_key


def test_a_photo_is_offered_in_two_sizes_and_two_formats_with_its_description(
    client, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    case = CaseFactory(image=ImageFactory(description="Drie mensen aan een balie."))
    work_off()

    text = client.get(case.url).text

    [picture] = re.findall(r"<picture>.*?</picture>", text, re.DOTALL)
    assert re.findall(r'type="([^"]*)"', picture) == ["image/webp"]
    assert re.findall(r"(\d+w)", picture) == ["480w", "960w", "480w", "960w"]
    [image] = re.findall(r"<img[^>]*>", picture)
    attributes = dict(re.findall(r'(\w+)="([^"]*)"', image))
    assert {name: attributes[name] for name in ("alt", "fetchpriority", "height", "loading")} == {
        "alt": "Drie mensen aan een balie.",
        "fetchpriority": "high",
        "height": "270",
        "loading": "eager",
    }
    assert "/kleed/" not in text


@pytest.mark.parametrize(
    ("before", "after", "bars"),
    [("34", "19", ["100.0", "55.9"]), ("", "41", []), ("3 van 8", "7 van 8", [])],
)
def test_figures_that_can_be_compared_have_bars(client, before, after, bars):
    case = CaseFactory(results=[("result", RESULT | {"before": before, "after": after})])

    text = client.get(case.url).text

    assert re.findall(r'<rect class="bar__length"[^>]* width="([^"]*)"', text) == bars


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (250, 1), (1000, 5)])
def test_how_long_an_example_takes_to_read(words, minutes):
    case = CasePage(occasion="<p>woord</p>" * words, approach="")

    assert case.reading_minutes == minutes


def test_an_example_in_draft_without_anything_is_previewed():
    page = CaseFactory(live=False)
    page.results = page.lessons = []
    page.sector = None
    page.organisation = page.occasion = page.approach = ""

    assert page.make_preview_request().status_code == 200


# What the editor's form asks


@pytest.fixture
def colleague(client):
    """A final editor, who may publish practice examples."""
    colleague = LearnerFactory()
    colleague.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(colleague)
    return colleague


def publish(client, case, *, departments=2, action="action-publish", **fields):
    form = nested_form_data(
        {
            "title": case.title,
            "slug": case.slug,
            "summary": "s",
            "organisation": "Gemeente Vlietmonde",
            "sector": SectorFactory().pk,
            "size": "large",
            "image": "",
            "results": streamfield([("result", RESULT)]),
            "occasion": rich_text("<p>x</p>"),
            "approach": rich_text("<p>x</p>"),
            "used": streamfield([]),
            "lessons": streamfield([("lesson", {"title": "t", "text": "x"})]),
            "quotes": streamfield([]),
            "sponsor": "",
            "contact": "",
            "approved_for": "inside",
            "social_text": "",
            "tags": "",
            "related": streamfield([]),
            "body": streamfield([]),
            "comments": {
                **dict.fromkeys(["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS"], 0),
                "MAX_NUM_FORMS": 9,
            },
            **({action: "1"} if action else {}),
        }
        | fields
    )
    form["departments"] = [row.pk for row in DepartmentFactory.create_batch(departments)]
    return client.post(reverse("wagtailadmin_pages:edit", args=[case.pk]), form)


@pytest.mark.parametrize(
    ("fields", "is_live"),
    [
        ({}, True),
        ({"departments": 1}, False),
        ({"departments": 0}, False),
        ({"quotes": streamfield([("quote", QUOTE | {"has_consent": "on"})])}, True),
        ({"quotes": streamfield([("quote", QUOTE)])}, False),
        ({"results": streamfield([("result", RESULT | {"n": ""})])}, False),
        ({"results": streamfield([("result", RESULT | {"n": "0"})])}, False),
        ({"results": streamfield([("result", RESULT | {"before": ""})])}, True),
        ({"results": streamfield([])}, False),
        ({"results": streamfield([("result", RESULT)] * 4)}, False),
        ({"lessons": streamfield([])}, False),
        ({"organisation": ""}, False),
        ({"sector": ""}, False),
        ({"approved_for": "everybody"}, False),
    ],
)
def test_an_example_is_published_when_it_is_honest(client, colleague, fields, is_live):
    case = CaseFactory(live=False)

    response = publish(client, case, **fields)

    case.refresh_from_db()
    assert (case.live, response.status_code) == (is_live, 302 if is_live else 200)


def test_a_draft_of_an_example_may_lack_what_a_publication_needs(client, colleague):
    case = CaseFactory(live=False)
    nothing = streamfield([])

    response = publish(
        client,
        case,
        departments=0,
        action=None,
        organisation="",
        sector="",
        results=nothing,
        lessons=nothing,
        quotes=streamfield([("quote", QUOTE)]),
    )

    assert response.status_code == 302
    assert not CasePage.objects.get().live


# In lists


def test_the_example_on_top_of_a_list_does_not_wait_to_be_seen():
    case = CaseFactory()
    context = {"page": case, "request": None}

    lead = render_to_string("components/case_lead_card.html", context)
    other = render_to_string("components/case_card.html", context)

    assert re.findall(r'loading="(\w+)" fetchpriority="(\w+)"', lead) == [("eager", "high")]
    assert re.findall(r'loading="(\w+)" fetchpriority="(\w+)"', other) == [("lazy", "auto")]
    assert 'class="card card--lead"' in lead
    assert 'class="card"' in other
