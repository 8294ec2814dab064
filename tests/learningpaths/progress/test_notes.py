"""What a learner notes is theirs: kept as it was asked and answered, seen by nobody else."""

from copy import deepcopy
from uuid import UUID, uuid4

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertRedirects

from learningpaths.progress import services
from learningpaths.progress.models import Enrolment, Note
from tests.factories import LearnerFactory, a_path, a_stage, a_step, enrolled, outline_of, publish

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
SECRET = "Ik durf mijn chef niets te vragen."


def a_prompt(text="Wat viel op?") -> dict:
    return {"type": "prompt", "value": text, "id": str(uuid4())}


def a_path_that_asks(*prompts, **fields):
    return a_path(a_step("Kijk terug", kind="reflect", prompts=list(prompts), **fields))


@pytest.fixture
def learner(client):
    learner = LearnerFactory()
    client.force_login(learner)
    return learner


def keep(client, page, answers, **kwargs):
    keys = [page.outline_key, page.steps[0].block_id]
    return client.post(reverse("progress:keep_notes", args=keys), answers, **kwargs)


def see(client, page) -> str:
    return client.get(page.url + page.step_address(page.steps[0])).text


def kept() -> list[tuple]:
    return list(Note.objects.order_by("pk").values_list("question", "text", "score"))


def test_a_note_is_kept_with_its_question_and_shown_again(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)

    response = keep(client, page, {f"note-{prompt['id']}": SECRET})

    assertRedirects(response, page.url + page.step_address(page.steps[0]) + "#notes")
    assert kept() == [("Wat viel op?", SECRET, None)]
    assert Note.objects.get().prompt_id == UUID(prompt["id"])
    assert SECRET in see(client, page)


def test_htmx_gets_the_notes_as_they_were_kept(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)

    response = keep(client, page, {f"note-{prompt['id']}": SECRET}, headers=HTMX)

    assert response.status_code == 200
    assert "<html" not in response.text
    assert SECRET in response.text


def test_a_later_answer_replaces_the_earlier_one(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)

    for text in ("Niets.", "Toch iets."):
        keep(client, page, {f"note-{prompt['id']}": text})

    assert kept() == [("Wat viel op?", "Toch iets.", None)]


@pytest.mark.parametrize(
    ("score", "status", "expected"),
    [("4", 302, [4]), ("", 302, [None]), ("6", 422, []), ("x", 422, [])],
)
def test_a_statement_is_answered_from_one_to_five(client, learner, score, status, expected):
    page = a_path_that_asks(statement="Ik weet bij wie ik moet zijn.")
    enrolled(learner, page)

    response = keep(client, page, {"score": score})

    assert response.status_code == status
    assert [note.score for note in Note.objects.all()] == expected


def test_a_score_beyond_five_is_refused_by_the_database(learner):
    page = a_path_that_asks(statement="x")
    enrolment = enrolled(learner, page)

    for score in (0, 6):
        with pytest.raises(IntegrityError), transaction.atomic():
            Note.objects.create(
                enrolment=enrolment, step=page.steps[0], prompt_id=uuid4(), score=score
            )


def test_a_note_that_is_too_long_is_refused_and_shown_to_be_shortened(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)
    text = "Lang. " * 700

    for headers in (None, HTMX):
        response = keep(client, page, {f"note-{prompt['id']}": text}, headers=headers)
        assert response.status_code == 422
        assert text.strip() in response.text
    assert kept() == []


def test_an_answer_below_a_question_that_was_taken_out_is_shown_and_the_rest_is_kept(
    client, learner
):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)

    response = keep(
        client, page, {f"note-{prompt['id']}": "De wachttijd", f"note-{uuid4()}": SECRET}
    )

    assert (response.status_code, response.context["texts"]) == (409, [SECRET])
    assert Note.objects.get().text == "De wachttijd"


def test_what_was_typed_at_a_step_that_was_taken_out_is_shown_to_be_copied(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)
    publish(page, [a_stage(a_step("Else"))])

    response = keep(
        client,
        page,
        {f"note-{prompt['id']}": SECRET},
        headers={"Referer": f"http://testserver{page.url}"},
    )

    assert (response.status_code, response.context["texts"]) == (409, [SECRET])
    assert not Note.objects.exists()


def test_an_answer_to_a_question_that_was_taken_out_can_still_be_read(client, learner):
    gone, stays = a_prompt("Wat viel weg?"), a_prompt("Wat bleef?")
    step = a_step("Kijk terug", kind="reflect", prompts=[gone, stays])
    page = a_path(step)
    enrolled(learner, page)
    keep(client, page, {f"note-{gone['id']}": SECRET})

    step["value"]["prompts"] = [stays]
    page = publish(page, [a_stage(step)])

    text = client.get(page.url + page.step_address(page.steps[0])).text
    assert ("Wat viel weg?" in text, SECRET in text) == (True, True)


def test_an_edit_of_a_question_keeps_the_answer_with_the_question_as_it_was_asked(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)
    keep(client, page, {f"note-{prompt['id']}": SECRET})
    stages = deepcopy(list(page.stages.raw_data))
    stages[0]["value"]["steps"][0]["value"]["prompts"][0]["value"] = "Iets heel anders?"

    page = publish(page, stages)

    assert kept() == [("Wat viel op?", SECRET, None)]
    assert SECRET in see(client, page)


@pytest.mark.parametrize("removed", ["prompt", "step"])
def test_an_answer_outlives_its_question(client, learner, removed):
    prompt = a_prompt()
    page = a_path_that_asks(prompt, a_prompt("En verder?"))
    enrolled(learner, page)
    keep(client, page, {f"note-{prompt['id']}": SECRET})
    old = deepcopy(list(page.stages.raw_data))
    stages = deepcopy(old)
    if removed == "prompt":
        del stages[0]["value"]["steps"][0]["value"]["prompts"][0]
    else:
        stages[0]["value"]["steps"] = [a_step("Iets anders")]

    page = publish(page, stages)
    assert ("Wat viel op?", SECRET, None) in kept()

    page = publish(page, old)
    assert SECRET in see(client, page)


def test_keeping_other_notes_leaves_the_answer_to_a_removed_question(client, learner):
    first, second = a_prompt(), a_prompt("En verder?")
    page = a_path_that_asks(first, second)
    enrolled(learner, page)
    keep(client, page, {f"note-{first['id']}": SECRET})
    stages = deepcopy(list(page.stages.raw_data))
    del stages[0]["value"]["steps"][0]["value"]["prompts"][0]
    page = publish(page, stages)

    keep(client, page, {f"note-{second['id']}": "Verder gaat het goed."})

    assert ("Wat viel op?", SECRET, None) in kept()


def test_each_run_has_notes_of_its_own(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)
    keep(client, page, {f"note-{prompt['id']}": SECRET})
    services.complete_step(learner=learner, step=page.steps[0])
    services.start_again(learner=learner, outline=outline_of(page))
    assert SECRET not in see(client, page)

    keep(client, page, {f"note-{prompt['id']}": "Nu durf ik het."})

    assert [note[1] for note in kept()] == [SECRET, "Nu durf ik het."]


def test_notes_come_back_when_somebody_resumes(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)
    keep(client, page, {f"note-{prompt['id']}": SECRET})
    services.withdraw(learner=learner, outline=outline_of(page))
    assert keep(client, page, {f"note-{prompt['id']}": "Later"}).status_code == 404

    enrolled(learner, page)

    assert SECRET in see(client, page)
    assert Enrolment.objects.count() == 1


@pytest.mark.parametrize("who", ["a colleague", "an administrator", "nobody"])
def test_notes_are_seen_by_nobody_else(client, learner, who):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)
    enrolled(learner, page)
    keep(client, page, {f"note-{prompt['id']}": SECRET})
    client.logout()
    if who == "a colleague":
        colleague = LearnerFactory()
        enrolled(colleague, page)
        client.force_login(colleague)
    elif who == "an administrator":
        client.force_login(get_user_model().objects.create_superuser("beheer@example.org"))

    addresses = [page.url, page.url + page.step_address(page.steps[0]), "/mijn-leren/", "/"]
    if who == "an administrator":
        addresses += [
            "/cms/",
            f"/cms/pages/{page.pk}/edit/",
            f"/cms/pages/{page.pk}/history/",
            f"/cms/reports/site-history/?user={learner.pk}",
        ]

    assert not any(SECRET in client.get(url, follow=True).text for url in addresses)


def test_a_path_not_followed_takes_no_notes(client, learner):
    prompt = a_prompt()
    page = a_path_that_asks(prompt)

    assert keep(client, page, {f"note-{prompt['id']}": SECRET}).status_code == 404

    assert kept() == []
