"""Guides: the run sheet's clock, and what an editor must decide before publishing one."""

import re
from collections import Counter

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.html import escape
from wagtail.models import Locale, PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from core.models import EntryLabel
from desk.roles import FINAL_EDITORS
from learningpaths.catalogue.models import GuidePage
from learningpaths.catalogue.models.guides import RunSheetRow
from tests.factories import (
    CaseFactory,
    GuideFactory,
    GuideKindFactory,
    LearnerFactory,
    PurposeFactory,
    SignalFactory,
    a_path,
    a_stage,
    a_step,
)
from tests.factories import publish as publish_path

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("wagtail_indexes")]


def a_block(title, minutes, **fields):
    return ("block", {"title": title, "minutes": minutes, "what": "Praat.", **fields})


def test_a_run_sheet_tells_when_each_part_begins():
    guide = GuideFactory(
        run_sheet=[
            a_block("Aankomen", 10),
            a_block("Vraag", 35, needed="Flap"),
            a_block("Slot", 15),
        ]
    )

    assert guide.run_sheet_rows == [
        RunSheetRow(start=0, minutes=10, title="Aankomen", what="Praat.", needed=""),
        RunSheetRow(start=10, minutes=35, title="Vraag", what="Praat.", needed="Flap"),
        RunSheetRow(start=45, minutes=15, title="Slot", what="Praat.", needed=""),
    ]
    assert guide.run_sheet_minutes == 60


def test_an_unfinished_run_sheet_has_a_clock_as_well():
    guide = GuidePage(run_sheet=[a_block("A", None), a_block("B", 30)])

    assert [row.start for row in guide.run_sheet_rows] == [0, 0]
    assert GuidePage(run_sheet=[]).run_sheet_minutes == 0


def test_the_largest_group_is_not_smaller_than_the_smallest():
    with pytest.raises(ValidationError):
        GuideFactory(group_min=8, group_max=4)

    guide = GuideFactory(group_min=4, group_max=4)
    with pytest.raises(IntegrityError), transaction.atomic():
        GuidePage.objects.filter(pk=guide.pk).update(group_max=3)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_guide_shows_what_is_needed_to_run_it(client, language):
    guide = GuideFactory(
        title="Intervisie",
        signals=[SignalFactory(name_nl="Niemand belt terug", name_en="Nobody calls back")],
        rather=[("alternative", {"text": "Er is ruzie.", "page": None})],
        preparation=[("moment", {"moment": "Een week vooraf", "action": "Vraag vijf bureaus."})],
        run_sheet=[a_block("Aankomen", 10), a_block("De vraag", 35)],
        roles=[("role", {"name": "Tijdbewaker", "task": "Houdt de klok bij."})],
        materials=[("material", {"text": "Kaartjes", "document": None})],
        pitfalls=[("pitfall", {"what": "Te snel oplossen", "remedy": "Herhaal de vraag."})],
        measures=[("measure", {"what": "Weet ik wie?", "how": "Schaal", "when": "Voor en na"})],
    )
    if language == "en":
        guide = guide.copy_for_translation(Locale.objects.get(language_code="en"))
        guide.save_revision().publish()

    text = client.get(guide.url).text

    words = [
        *["Intervisie", "Er is ruzie.", "Een week vooraf", "Vraag vijf bureaus.", "De vraag"],
        *["Tijdbewaker", "Kaartjes", "Te snel oplossen", "Herhaal de vraag.", "Weet ik wie?"],
        {"nl": "Niemand belt terug", "en": "Nobody calls back"}[language],
    ]
    assert [word for word in words if word not in text] == []


# When it begins


def a_guide_of_an_hour(**fields):
    return GuideFactory(run_sheet=[a_block("Aankomen", 10), a_block("De vraag", 50)], **fields)


def run_sheet(text):
    """What the page says of the meeting: the status, and the moment of each part."""
    starts = re.findall(r'run-sheet__start">([^<]*)<', text)
    status = re.search(r'role="status">([^<]*)<', text)
    return [" ".join(status[1].split()), *starts]


@pytest.mark.parametrize("begin", ["9.30", "9:30", "09:30", "9,30", "9u30", " 9.30 "])
def test_a_run_sheet_gets_the_times_of_the_clock(client, begin):
    guide = a_guide_of_an_hour()

    text = client.get(guide.url, {"begin": begin}).text

    assert run_sheet(text) == ["Van 9.30 tot 10.30: 1 uur.", "9.30", "9.40"]


def test_a_meeting_may_last_until_after_midnight(client):
    text = client.get(a_guide_of_an_hour().url, {"begin": "23.55"}).text

    assert run_sheet(text) == ["Van 23.55 tot 0.55: 1 uur.", "23.55", "0.05"]


@pytest.mark.parametrize("begin", ["", "straks", "25.00", "9.75", "-1", "<b>", "9" * 2_000])
def test_what_is_no_time_stays_in_the_field_with_what_to_write(client, begin):
    text = client.get(a_guide_of_an_hour().url, {"begin": begin}).text

    assert run_sheet(text) == ["Samen: 1 uur.", "Minuut 0", "Minuut 10"]
    assert "Schrijf een tijd zoals 9.30." in text
    assert (f'value="{escape(begin)}"' in text) == bool(begin)


def test_without_a_time_nothing_is_wrong(client):
    text = client.get(a_guide_of_an_hour().url).text

    assert run_sheet(text) == ["Samen: 1 uur.", "Minuut 0", "Minuut 10"]
    assert "Schrijf een tijd zoals 9.30." not in text


# Where it is used


def beside(response):
    """The addresses that stand beside a guide."""
    aside = re.search(r"<aside.*</aside>", response.text, re.DOTALL)[0]
    return re.findall(r'href="([^"]+)"', aside)


def test_a_guide_shows_the_paths_and_examples_that_use_it(client):
    guide, other = GuideFactory(), GuideFactory()
    path = a_path(a_step("Begin"), a_step("Lees", kind="read", page=guide.pk))
    case = CaseFactory(used=[("page", guide)])

    response = client.get(guide.url)

    assert beside(response) == [path.url, case.url]
    assert "stap 2" in response.text
    assert beside(client.get(other.url)) == []


def test_a_guide_does_not_tell_of_what_the_visitor_may_not_see(client):
    guide = GuideFactory()
    path = a_path(a_step("Lees", kind="read", page=guide.pk))
    dropped = a_path(a_step("Lees", kind="read", page=guide.pk))
    case = CaseFactory(used=[("page", guide)])
    for page in (path, case):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    publish_path(dropped, [a_stage(a_step("Anders"))])

    assert beside(client.get(guide.url)) == []
    client.force_login(LearnerFactory())
    assert beside(client.get(guide.url)) == [path.url, case.url]


def test_a_translated_guide_shows_the_examples_of_its_language(client):
    guide, english = GuideFactory(), Locale.objects.get(language_code="en")
    case = CaseFactory(used=[("page", guide)])
    translation = case.copy_for_translation(english, copy_parents=True)
    translation.save_revision().publish()
    translated = guide.copy_for_translation(english, copy_parents=True)
    translated.save_revision().publish()

    assert beside(client.get(guide.url)) == [case.url]
    assert beside(client.get(translated.url)) == [translation.url]


# What the editor's form asks


@pytest.fixture
def editor(client):
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(editor)
    return editor


COMPLETE = {
    "preparation": [("moment", {"moment": "Een week vooraf", "action": "Vraag vijf bureaus."})],
    "run_sheet": [
        ("block", {"title": "A", "minutes": 60, "what": "Praat.", "needed": ""}),
        ("block", {"title": "B", "minutes": 30, "what": "Praat.", "needed": ""}),
    ],
    "pitfalls": [
        ("pitfall", {"what": "Te snel oplossen", "remedy": "Herhaal de vraag."}),
        ("pitfall", {"what": "Te laat", "remedy": "Begin op tijd."}),
    ],
    "measures": [("measure", {"what": "Weet ik wie?", "how": "Schaal", "when": "Voor en na"})],
}


def publish(client, guide, *, signals, action="action-publish", streams=COMPLETE, **fields):
    names = ["rather", "preparation", "run_sheet", "roles", "materials"]
    names += ["pitfalls", "measures", "body", "related"]
    form = nested_form_data(
        {
            "title": guide.title,
            "slug": guide.slug,
            "summary": "s",
            "kind": GuideKindFactory().pk,
            "purpose": PurposeFactory().pk,
            "when": rich_text("<p>Als het kan.</p>"),
            "sessions": 1,
            "duration": 90,
            "group_min": 4,
            "group_max": 8,
            "departments_min": 2,
            "form": "live",
            "effort": 2,
            "facilitation": "",
            "tags": "",
            **{name: streamfield(streams.get(name, [])) for name in names},
            "comments": {
                **dict.fromkeys(["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS"], 0),
                "MAX_NUM_FORMS": 9,
            },
            **({action: "1"} if action else {}),
        }
    )
    form |= {"signals": [signal.pk for signal in signals], **fields}
    return client.post(reverse("wagtailadmin_pages:edit", args=[guide.pk]), form)


@pytest.mark.parametrize("lacking", COMPLETE)
def test_a_guide_that_nobody_could_run_is_not_published(client, editor, lacking):
    guide = GuideFactory(live=False)
    signals = SignalFactory.create_batch(2)
    streams = {name: blocks for name, blocks in COMPLETE.items() if name != lacking}

    response = publish(client, guide, signals=signals, streams=streams)

    guide.refresh_from_db()
    assert (response.status_code, guide.live) == (200, False)
    assert list(response.context["form"].errors) == [lacking]


def test_a_run_sheet_that_does_not_add_up_is_not_published(client, editor):
    guide = GuideFactory(live=False)
    signals = SignalFactory.create_batch(2)

    response = publish(client, guide, signals=signals, duration=120)

    assert response.context["form"].errors["run_sheet"] == [
        "De blokken tellen op tot 90 minuten, de bijeenkomst duurt er 120."
    ]


@pytest.mark.parametrize(
    ("count", "is_live"), [(0, False), (1, False), (2, True), (4, True), (5, False)]
)
def test_a_guide_is_published_with_two_to_four_signals(client, editor, count, is_live):
    guide = GuideFactory(live=False)

    publish(client, guide, signals=SignalFactory.create_batch(count))

    guide.refresh_from_db()
    assert guide.live == is_live


def test_the_form_of_an_editor_changes_what_the_register_says(client, editor):
    former, signals = SignalFactory(), SignalFactory.create_batch(2)
    guide = GuideFactory(signals=[former])

    publish(client, guide, signals=signals)

    labels = EntryLabel.objects.filter(entry=guide.pk, facet="signal")
    assert sorted(label.value for label in labels) == sorted(signal.slug for signal in signals)


def test_a_draft_of_a_guide_may_lack_what_a_publication_needs(client, editor):
    guide = GuideFactory(live=False)

    response = publish(client, guide, signals=[], action=None, duration="", kind="", purpose="")

    assert response.status_code == 302
    assert not GuidePage.objects.get().live


@pytest.mark.parametrize(
    ("fields", "is_live"),
    [
        ({"group_min": 9, "group_max": 8}, False),
        ({"group_min": 8, "group_max": 8}, True),
        ({"duration": 4}, False),
        ({"duration": ""}, False),
        ({"sessions": 0}, False),
        ({"effort": 4}, False),
        ({"kind": ""}, False),
        ({"summary": "x" * 121}, False),
    ],
)
def test_a_guide_is_published_when_its_facts_can_be(client, editor, fields, is_live):
    guide = GuideFactory(live=False)

    response = publish(client, guide, signals=SignalFactory.create_batch(2), **fields)

    guide.refresh_from_db()
    assert (guide.live, response.status_code) == (is_live, 302 if is_live else 200)


def translated(guide, language="en", **fields):
    """A published translation of a guide, with its parents."""
    locale = Locale.objects.get_or_create(language_code=language)[0]
    page = guide.copy_for_translation(locale, copy_parents=True)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return GuidePage.objects.get(pk=page.pk)


def test_what_a_guide_leads_to_says_in_which_language_it_is(client):
    other, both = GuideFactory(title="Alleen Nederlands"), GuideFactory(title="Beide talen")
    translated(both, title="Both languages")
    guide = GuideFactory(
        rather=[("alternative", {"text": "Later.", "page": page}) for page in (other, both)],
        related=[("page", page) for page in (other, both)],
    )
    a_path(a_step(kind="read", page=guide.pk), title="Het pad")
    english = translated(guide)

    dutch_text, english_text = client.get(guide.url).text, client.get(english.url).text

    marked = re.findall(r'<\w+[^>]* lang="(\w+)"[^>]*>(?:<a [^>]*>)?([^<]+)</', english_text)
    assert Counter(marked) == Counter(
        {("nl", "Alleen Nederlands"): 2, ("nl", other.summary): 1, ("nl", "Het pad"): 1}
        | {("nl", "Nederlands"): english_text.count('lang="nl">Nederlands<')}
    )
    assert english_text.count("Both languages") == 2
    assert (
        re.findall(r' lang="(\w+)"[^>]*>(?:<a [^>]*>)?(?:Alleen|Beide|Het pad)', dutch_text) == []
    )


@pytest.mark.parametrize(("most", "text"), [(2, "2 people"), (4, "2 to 4 people")])
def test_a_guide_for_a_fixed_number_of_people_says_one_number(client, most, text):
    guide = GuideFactory(group_min=2, group_max=most)

    english = translated(guide)
    own, shelf = client.get(english.url).text, client.get(english.get_parent().url).text

    assert f'<dd class="facts__value">{text}</dd>' in re.sub(r"\s*\n\s*", "", own)
    assert re.findall(r"</svg>\s*(\d.* people)\s*</li>", shelf) == [text]


@pytest.mark.parametrize(
    ("minutes", "hours"), [(60, 0), (90, 0), (120, 0), (180, 3), (200, 0), (240, 4)]
)
def test_a_long_meeting_is_told_in_hours(minutes, hours):
    assert GuideFactory.build(duration=minutes).whole_hours == hours
