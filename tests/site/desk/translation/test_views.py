"""An editor gives a page its words in another language, by the forms of the admin."""

from datetime import date
from html import unescape

import pytest
from django.contrib.auth.models import Permission
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils.translation import override
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.documents import get_document_model
from wagtail.models import Locale, PageLogEntry

from desk.reviews import mark_reviewed
from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.progress import services as progress
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    ThemeFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    outline_of,
    progress_now,
    publish,
    steps_of_path,
)

pytestmark = pytest.mark.django_db

QUERIES = 40


def have_translated(client, page, language="en"):
    """Ask for a page in another language, as the button in the admin does."""
    locale = Locale.objects.get(language_code=language)
    address = reverse("simple_translation:submit_page_translation", args=[page.pk])
    response = client.post(address, {"locales": [locale.pk]})
    translation = page.get_translation(locale).specific
    assert response.url == reverse("wagtailadmin_pages:edit", args=[translation.pk])
    return translation


def side_by_side(page) -> str:
    return reverse("desk_translation:side_by_side", args=[page.pk])


def screen(client, page, show=""):
    return client.get(side_by_side(page), {"show": show} if show else {})


def written(client, page, words: dict, *, done=(), show="", **more) -> dict:
    """What a browser sends when these words, by the source's text, are filled in."""
    response = screen(client, page, show)
    form, left = response.context["form"], dict(words)
    data = {"loaded": response.context["page"].latest_revision_id or ""} | more
    for row in form.rows():
        line, field = row["line"], row["words"]
        initial = field.value() or ""
        text = left.pop(line.segment.text, initial)
        if line.segment.is_rich:
            text = ContentstateConverter([]).from_database_format(text)
        data[field.html_name] = text
        data[row["seen"].html_name] = row["seen"].value()
        ticked = line.is_done or line.segment.text in done
        data |= {row["done"].html_name: "on"} if ticked else {}
    assert left == {}
    return data


def write(client, page, words: dict, **more):
    return client.post(side_by_side(page), written(client, page, words, **more))


def publish_as_editor(client, page):
    """Press Publish in Wagtail's own editor of the translation."""
    draft = page.get_latest_revision_as_object()
    no_forms = dict.fromkeys(["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS"], 0)
    comments = {f"comments-{name}": value for name, value in no_forms.items()}
    data = {
        "slug": draft.slug,
        "action-publish": "1",
        "comments-MAX_NUM_FORMS": 9,
        "related-count": 0,
    } | comments
    response = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert response.status_code == 302, response.context["form"].errors
    return type(page).objects.get(pk=page.pk)


def draft_of(page):
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


def ids_of(page) -> list:
    return [
        (stage["id"], [step["id"] for step in stage["value"]["steps"]])
        for stage in page.stages.raw_data
    ]


def states(client, page) -> dict:
    lines = screen(client, page).context["comparison"].lines
    return {line.segment.text: line.state.value for line in lines}


def fields_of(client, page) -> set:
    """What Wagtail's own editor asks of a page."""
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    return set(response.context["form"].fields)


WORDS = {
    "Van loket tot besluit": "From counter to decision",
    "Elkaar zien": "Seeing each other",
    "Lees mee": "Read along",
    "Kijk mee": "Look along",
    "What this path is about.": "About it.",
    "What is different afterwards.": "Afterwards.",
    "Tekent de route van een aanvraag.": "Draws the route.",
    "Everybody": "All",
    "Directeur": "Director",
    "Zeven uur per deelnemer.": "Seven hours.",
}


def test_a_path_becomes_english_with_the_same_steps_and_one_progress(client, editor, path):
    english = have_translated(client, path)
    learner = LearnerFactory()
    enrolment = enrolled(learner, path)

    response = write(client, english, WORDS, publish="1")
    english = publish_as_editor(client, english)

    assert response.url == reverse("wagtailadmin_pages:edit", args=[english.pk])
    assert ids_of(english) == ids_of(path)
    assert PathOutline.objects.get().titles == {
        "nl": "Van loket tot besluit",
        "en": "From counter to decision",
    }
    assert [step.titles for step in steps_of_path(path)] == [
        {"nl": "Lees mee", "en": "Read along"},
        {"nl": "Kijk mee", "en": "Look along"},
    ]

    client.force_login(learner)
    for step in steps_of_path(english):
        keys = [english.outline_key, step.block_id]
        with override("en"):
            client.post(reverse("progress:complete", args=keys))

    assert progress_now(enrolment).percentage == 100
    dutch = client.get(path.url + path.step_address(steps_of_path(path)[0]))
    assert 'data-state="done"' in dutch.content.decode()


def test_an_english_path_becomes_dutch(client, editor):
    home_index = a_translation(a_path(title="Anders")).get_parent()
    page = LearningPathPage(
        title="From counter to decision",
        summary="About it.",
        shared_goal="Afterwards.",
        audience="All",
        theme=ThemeFactory(),
        sponsor="Director",
        stages=[a_stage(a_step("Read along"), title="Meeting")],
        locale=Locale.objects.get(language_code="en"),
    )
    home_index.add_child(instance=page)
    editor.is_superuser = True
    editor.save()

    dutch = have_translated(client, page, "nl")
    write(
        client, dutch, {"From counter to decision": "Van loket tot besluit", "Read along": "Lees"}
    )
    dutch = publish_as_editor(client, dutch)

    outline = outline_of(page)
    assert outline.language == "en"
    assert [step.titles for step in steps_of_path(page)] == [{"en": "Read along", "nl": "Lees"}]
    assert ids_of(dutch) == ids_of(page)


def test_progress_of_the_translation_is_told_in_both_places(client, editor, path):
    english = have_translated(client, path)

    write(client, english, {"Lees mee": "Read along", "Everybody": "All"})

    told = "2 of 12 texts are translated."
    assert told in screen(client, english).content.decode()
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[english.pk]))
    assert told in edit.content.decode()
    assert side_by_side(english) in edit.content.decode()
    assert (
        told not in client.get(reverse("wagtailadmin_pages:edit", args=[path.pk])).content.decode()
    )


def test_a_change_of_the_source_shows_until_it_is_answered(client, editor, path):
    english = have_translated(client, path)
    write(client, english, WORDS, done=["<p>Text.</p>"])
    publish_as_editor(client, english)
    stages = [*path.stages.raw_data]
    stages[0]["value"]["steps"][0]["value"]["title"] = "Lees met elkaar mee"

    publish(path, stages=stages)

    found = screen(client, english).context["comparison"]
    assert (found.done, found.total, found.state.value) == (11, 12, "changed")
    assert [(line.before, line.words) for line in found.lines if not line.is_done] == [
        ("Lees mee", "Read along")
    ]

    write(client, english, {"Lees met elkaar mee": "Read together"}, show="to-do")
    english = publish_as_editor(client, english)

    assert screen(client, english).context["comparison"].state.value == "done"
    assert steps_of_path(path)[0].titles == {"nl": "Lees met elkaar mee", "en": "Read together"}


def test_words_that_stay_right_are_ticked(client, editor, path):
    english = have_translated(client, path)
    write(client, english, {"Everybody": "All"})
    publish(path, audience="Iedereen")

    write(client, english, {}, done=["Iedereen"])

    assert states(client, english)["Iedereen"] == "done"
    assert draft_of(english).audience == "All"


def test_a_text_that_is_the_same_in_both_languages_is_ticked_without_words(client, editor, path):
    english = have_translated(client, path)

    write(client, english, {}, done=["Directeur"])

    assert states(client, english)["Directeur"] == "done"
    assert draft_of(english).sponsor == "Directeur"


def test_words_in_doubt_are_unticked_and_stay(client, editor, path):
    english = have_translated(client, path)
    write(client, english, {"Everybody": "All"})
    data = written(client, english, {})
    del data["done-audience"]

    client.post(side_by_side(english), data)

    assert states(client, english)["Everybody"] == "changed"
    assert draft_of(english).audience == "All"


def test_words_answer_what_was_on_the_screen_not_what_the_source_says_now(client, editor, path):
    english = have_translated(client, path)
    data = written(client, english, {"Everybody": "All"})
    publish(path, audience="Iedereen in dienst")

    client.post(side_by_side(english), data)

    assert states(client, english)["Iedereen in dienst"] == "changed"


def test_steps_without_words_come_from_the_source_at_their_place(client, editor, path):
    english = have_translated(client, path)
    write(client, english, {**WORDS, "Kijk mee": "Look along"})
    publish_as_editor(client, english)
    stages = [*path.stages.raw_data]
    stages[0]["value"]["steps"].insert(0, a_step("Vraag mee"))

    publish(path, stages=stages)
    write(client, english, {"Everybody": "All of us"})
    english = publish_as_editor(client, english)

    assert [step.title_in("en") for step in steps_of_path(path)] == [
        "Vraag mee",
        "Read along",
        "Look along",
    ]
    assert steps_of_path(path)[0].language_in("en") == "nl"
    assert states(client, english)["Vraag mee"] == "missing"
    step = steps_of_path(path)[0]
    response = client.get(english.url + english.step_address(step))
    assert (response.status_code, response.context["content"].id) == (200, str(step.block_id))


def test_the_order_of_the_source_is_taken_over_with_the_same_ids(client, editor, path):
    english = have_translated(client, path)
    write(client, english, WORDS)
    publish_as_editor(client, english)
    stages = [*path.stages.raw_data]
    stages[0]["value"]["steps"].reverse()
    path = publish(path, stages=stages)
    assert screen(client, english).context["comparison"].otherwise == ("stages",)

    write(client, english, {})
    english = publish_as_editor(client, english)

    assert ids_of(english) == ids_of(path)
    titles = [step["value"]["title"] for step in english.stages.raw_data[0]["value"]["steps"]]
    assert titles == ["Look along", "Read along"]
    assert screen(client, english).context["comparison"].otherwise == ()


def test_the_source_decides_everything_but_words(client, editor, path):
    english = have_translated(client, path)
    theme, departments = ThemeFactory(), DepartmentFactory.create_batch(2)
    path.departments, path.weeks, path.theme = departments, 4, theme
    path.tags.set(["grenzen"])
    path.save_revision().publish()

    fields = fields_of(client, english)
    otherwise = screen(client, english).context["comparison"].otherwise
    write(client, english, {"Everybody": "All"})

    assert fields & {"stages", "departments", "theme", "weeks", "title"} == set()
    assert {"slug", "go_live_at", "seo_title", "related"} <= fields
    assert otherwise == ("departments", "theme", "weeks", "tags")
    draft = draft_of(english)
    assert set(draft.departments.all()) == set(departments)
    assert (draft.weeks, draft.theme) == (4, theme)
    assert [tag.name for tag in draft.tags.all()] == ["grenzen"]


def test_a_language_is_reviewed_by_itself(client, editor, path):
    english = have_translated(client, path)
    english.review_due_on = date(2027, 3, 1)
    english.save_revision().publish()
    mark_reviewed(path, user=editor, today=date(2026, 11, 29))

    assert screen(client, english).context["comparison"].otherwise == ()
    write(client, english, {"Everybody": "All"})

    draft = draft_of(english)
    assert (draft.reviewed_on, draft.review_due_on) == (None, date(2027, 3, 1))
    assert {"reviewed_on", "review_due_on"} <= fields_of(client, english)


def test_the_source_itself_keeps_its_whole_form(client, editor, path):
    have_translated(client, path)

    fields = fields_of(client, path)

    assert {"stages", "departments", "title"} <= fields


def test_nothing_goes_live_by_saving(client, editor, path):
    english = have_translated(client, path)

    write(client, english, WORDS)

    english.refresh_from_db()
    assert (english.live, english.title) == (False, "Van loket tot besluit")
    assert outline_of(path).titles == {"nl": "Van loket tot besluit"}


def test_saving_stands_in_the_history_of_the_page(client, editor, path):
    english = have_translated(client, path)

    write(client, english, WORDS)

    entry = PageLogEntry.objects.filter(page=english.pk, action="wagtail.edit").latest("timestamp")
    assert (entry.user, entry.revision) == (editor, draft_of(english).latest_revision)


def test_who_saves_over_a_newer_draft_keeps_the_words_and_is_told(client, editor, path):
    english = have_translated(client, path)
    data = written(client, english, {"Everybody": "All"})
    write(client, english, {"Everybody": "Everyone"})

    response = client.post(side_by_side(english), data)

    assert "Somebody saved this page meanwhile." in response.content.decode()
    assert 'value="All"' in response.content.decode()
    assert draft_of(english).audience == "Everyone"

    again = data | {"loaded": response.context["page"].latest_revision_id}
    client.post(side_by_side(english), again)
    assert draft_of(english).audience == "All"


def test_words_that_are_too_long_are_named_and_nothing_is_saved(client, editor, path):
    english = have_translated(client, path)
    before = english.latest_revision_id

    response = write(client, english, {"Lees mee": "x" * 121, "Everybody": "All"})

    assert response.status_code == 200
    assert "at most 120 characters" in unescape(response.content.decode())
    english.refresh_from_db()
    assert english.latest_revision_id == before


@pytest.mark.parametrize("loaded", ["", "x", "0", "9" * 40, "²"])
def test_a_form_with_nonsense_saves_nothing_and_fails_nowhere(client, editor, path, loaded):
    english = have_translated(client, path)
    before = english.latest_revision_id

    response = client.post(side_by_side(english), {"loaded": loaded, "words-stages.x": "y"})

    assert response.status_code == 200
    english.refresh_from_db()
    assert english.latest_revision_id == before


def test_who_may_not_edit_the_translation_is_refused(client, editor, path):
    english = have_translated(client, path)
    editor.groups.clear()
    editor.user_permissions.add(Permission.objects.get(codename="access_admin"))

    assert client.get(side_by_side(english)).status_code == 404
    assert client.post(side_by_side(english), {}).status_code == 404


def test_a_visitor_is_sent_to_sign_in(client, editor, path):
    english = have_translated(client, path)
    client.logout()

    response = client.get(side_by_side(english))

    assert response.status_code == 302
    assert response.url.startswith(reverse("people:sign_in"))


def test_what_is_no_translation_is_not_there(client, editor, path):
    assert screen(client, path).status_code == 404
    assert client.get(reverse("desk_translation:side_by_side", args=[999_999])).status_code == 404


def test_a_locked_translation_is_shown_and_not_saved(client, editor, path):
    english = have_translated(client, path)
    data = written(client, english, {"Everybody": "All"})
    english.locked, english.locked_by = True, LearnerFactory()
    english.save()

    response = client.post(side_by_side(english), data)

    assert "could not be saved as it is locked" in response.content.decode()
    assert draft_of(english).audience == "Everybody"


def test_deleting_a_translation_leaves_records_and_source_alone(client, editor, path):
    english = have_translated(client, path)
    write(client, english, WORDS)
    english = publish_as_editor(client, english)
    enrolment = enrolled(LearnerFactory(), path)
    progress.complete_step(learner=enrolment.learner, step=steps_of_path(path)[0])

    address = reverse("wagtailadmin_pages:delete", args=[english.pk])
    asked = client.post(address)
    client.post(address, {"desk-confirmed": asked.context["concerns"].fingerprint})

    assert not LearningPathPage.objects.filter(pk=english.pk).exists()
    assert progress_now(enrolment).percentage == 50
    assert OutlineStep.objects.active().count() == 2


def test_a_guide_and_an_article_are_translated_with_their_lists_and_tables(client, editor):
    editor.is_superuser = True
    editor.save()
    guide = GuideFactory(
        live=True, run_sheet=[("block", {"title": "Aan", "minutes": 5, "what": "x"})]
    )
    table = {
        "columns": [{"type": "text", "heading": "Wie"}],
        "rows": [{"values": ["Het loket"]}],
        "caption": "Wie wat doet",
    }
    article = ArticleFactory(live=True, body=[{"type": "table", "value": table}])

    english = have_translated(client, guide)
    write(client, english, {"Aan": "Arrive"})
    text = have_translated(client, article)
    write(client, text, {"Wie": "Who", "Het loket": "The counter", "Wie wat doet": "Who does what"})

    block = draft_of(english).run_sheet[0]
    assert (block.value["title"], block.value["minutes"], block.id) == (
        "Arrive",
        5,
        guide.run_sheet[0].id,
    )
    value = draft_of(text).body[0].value
    assert ([column["heading"] for column in value.columns], value.caption) == (
        ["Who"],
        "Who does what",
    )
    assert value.row_data[0]["values"] == ["The counter"]


def test_the_screen_asks_as_much_for_many_texts_as_for_few(
    client, editor, path, django_assert_num_queries
):
    english = have_translated(client, path)
    write(client, english, WORDS)
    screen(client, english)

    with django_assert_num_queries(QUERIES):
        screen(client, english)

    publish(path, stages=[a_stage(*(a_step(f"Stap {n}") for n in range(40)))])
    with django_assert_num_queries(QUERIES):
        screen(client, english)


def test_a_file_stays_the_source_s_until_a_language_has_its_own(client, editor):
    dutch, own, other = (a_document(title) for title in ("Ondertitels", "Captions", "Nieuw"))
    step = a_step("Kijk", kind="watch", captions=dutch.pk, transcript="<p>Tekst.</p>")
    path = a_path(step)
    english = have_translated(client, path)
    at = f"words-stages__{path.stages[0].id}__steps__{step['id']}__captions"

    write(client, english, {"Kijk": "Watch"})
    assert captions_of(english) == dutch.pk

    client.post(side_by_side(english), written(client, english, {}) | {at: own.pk})
    stages = [*path.stages.raw_data]
    stages[0]["value"]["steps"][0]["value"]["captions"] = other.pk
    publish(path, stages=stages)

    found = screen(client, english).context["comparison"]
    assert [line.words for line in found.lines if line.state == "changed"] == [str(own.pk)]
    write(client, english, {"Kijk": "Look"})
    assert captions_of(english) == own.pk

    client.post(side_by_side(english), written(client, english, {}) | {at: ""})
    assert captions_of(english) == other.pk


def captions_of(page) -> int:
    return draft_of(page).stages.raw_data[0]["value"]["steps"][0]["value"]["captions"]


def a_document(title):
    return get_document_model().objects.create(title=title, file=ContentFile("x", f"{title}.vtt"))


def test_numbers_are_taken_over_and_decimals_are_words(client, editor):
    editor.is_superuser = True
    editor.save()
    result = {"what": "Tijd", "before": "34", "after": "2,6", "unit": "dag", "n": 3, "period": "Nu"}
    case = CaseFactory(live=True, results=[("result", result | {"how": "Zo"})])

    english = have_translated(client, case)
    write(client, english, {"2,6": "2.6"})

    value = draft_of(english).results[0].value
    assert (value["before"], value["after"], value["n"]) == ("34", "2.6", 3)
