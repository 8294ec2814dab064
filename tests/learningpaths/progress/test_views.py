"""What a learner sends, and what comes back; what may be seen or done by whom."""

import re
from copy import deepcopy
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localdate
from django.utils.translation import override
from pytest_django.asserts import assertRedirects

from drawing.hanging import key_of
from learningpaths.catalogue.models import LearningPathPage
from learningpaths.people.models import Placement
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment, Note
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    outline_of,
    publish,
    steps_of_path,
)

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
OF_A_PATH = ["enrol", "withdraw", "start_again"]
OF_A_STEP = ["complete", "undo", "answer", "keep_notes"]
CHECK = {"question": "Wie belt?", "right": "Wie de zaak heeft", "why": "Die weet het."}


@pytest.fixture
def learner(client):
    learner = LearnerFactory()
    client.force_login(learner)
    return learner


def path_url(name, page, language="nl") -> str:
    with override(language):
        return reverse(f"progress:{name}", args=[page.outline_key])


def step_url(name, page, step, language="nl") -> str:
    with override(language):
        return reverse(f"progress:{name}", args=[page.outline_key, step.block_id])


def address(page, step) -> str:
    return page.url + page.step_address(step)


def a_check(title="Check", **fields) -> dict:
    return a_step(title, kind="check", **CHECK, wrong="Niemand\nHet loket", **fields)


def standing() -> list[str]:
    return [str(row.step) for row in Completion.objects.standing().order_by("step__position")]


def test_joining_leads_back_to_the_path(client, learner):
    page = a_path()

    response = client.post(path_url("enrol", page))

    assertRedirects(response, page.url)
    assert Enrolment.objects.get().learner == learner


def test_joining_twice_is_joining_once(client, learner):
    page = a_path()

    for _ in range(2):
        client.post(path_url("enrol", page))

    assert Enrolment.objects.count() == 1


def test_completing_leads_back_to_the_step(client, learner):
    page = a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)

    response = client.post(step_url("complete", page, page.steps[0]))

    assertRedirects(response, address(page, page.steps[0]))
    assert standing() == ["One"]


def test_a_doubled_post_completes_once(client, learner):
    page = a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)

    answers = [client.post(step_url("complete", page, page.steps[0])) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert Completion.objects.count() == 1


def test_htmx_gets_a_fragment_of_the_same_truth(client, learner):
    page = a_path(a_step("One"))
    enrolled(learner, page)

    response = client.post(step_url("complete", page, page.steps[0]), headers=HTMX)

    assert "<html" not in response.text
    assert 'data-state="done"' in response.text
    assert step_url("undo", page, page.steps[0]) in response.text
    assert standing() == ["One"]


def test_undoing_offers_the_step_again(client, learner):
    page = a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])

    response = client.post(step_url("undo", page, page.steps[0]))

    assertRedirects(response, address(page, page.steps[0]))
    assert standing() == []
    assert Completion.objects.count() == 1
    assert step_url("complete", page, page.steps[0]) in client.get(response.url).text


def test_leaving_keeps_what_was_done_and_joining_again_resumes(client, learner):
    page = a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    client.post(step_url("complete", page, page.steps[0]))

    response = client.post(path_url("withdraw", page))
    assertRedirects(response, reverse("progress:my_learning"))
    enrolment.refresh_from_db()
    assert enrolment.withdrawn_at
    assert client.post(step_url("complete", page, page.steps[1])).status_code == 404
    assert client.post(step_url("undo", page, page.steps[0])).status_code == 404

    client.post(path_url("enrol", page))
    enrolment.refresh_from_db()
    assert enrolment.withdrawn_at is None
    assert standing() == ["One"]


def test_a_second_time_begins_with_nothing_done_and_can_be_left(client, learner):
    page = a_path(a_step("One"))
    enrolled(learner, page)
    client.post(step_url("complete", page, page.steps[0]))

    assertRedirects(client.post(path_url("start_again", page)), page.url)
    assert list(Enrolment.objects.values_list("run", flat=True).order_by("run")) == [1, 2]

    assertRedirects(client.post(path_url("withdraw", page)), reverse("progress:my_learning"))
    first, second = Enrolment.objects.order_by("run")
    assert (first.withdrawn_at, bool(first.completed_at)) == (None, True)
    assert second.withdrawn_at


def test_starting_again_without_an_award_is_joining(client, learner):
    page = a_path()

    for _ in range(2):
        client.post(path_url("start_again", page))

    assert [run.run for run in Enrolment.objects.all()] == [1]


def test_a_path_that_is_gone_can_still_be_left(client, learner):
    page = a_path()
    enrolled(learner, page)
    page.unpublish()

    assertRedirects(client.post(path_url("withdraw", page)), reverse("progress:my_learning"))

    assert Enrolment.objects.get().withdrawn_at


@pytest.mark.parametrize("name", OF_A_PATH)
def test_actions_on_a_path_refuse_get_and_strangers(client, learner, name):
    page = a_path()

    assert client.get(path_url(name, page)).status_code == 405
    assert client.post(reverse(f"progress:{name}", args=[uuid4()])).status_code == 404
    assert not Enrolment.objects.exists()


@pytest.mark.parametrize("name", OF_A_STEP)
def test_actions_on_a_step_refuse_get_and_strangers(client, learner, name):
    page, other = (a_path(a_check() if name == "answer" else a_step()) for _ in range(2))
    enrolled(learner, page)
    (step,), (foreign,) = page.steps, other.steps
    url = f"progress:{name}"

    assert client.get(step_url(name, page, step)).status_code == 405
    for keys in (
        [page.outline_key, uuid4()],
        [uuid4(), step.block_id],
        [page.outline_key, foreign.block_id],
        [other.outline_key, foreign.block_id],
    ):
        response = client.post(reverse(url, args=keys), {"answer": CHECK["right"]})
        assert response.status_code == 404
    assert not Completion.objects.exists()
    assert not Note.objects.exists()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_whoever_is_not_signed_in_is_asked_to(client, language):
    page = a_path(a_check())
    a_translation(page)
    addresses = [path_url(name, page, language) for name in OF_A_PATH]
    addresses += [step_url(name, page, page.steps[0], language) for name in OF_A_STEP]
    with override(language):
        sign_in = reverse("people:sign_in")

    for url in addresses:
        response = client.post(url)
        assert response.status_code == 302
        assert response.url.startswith(f"{sign_in}?next=/")
    assert not Enrolment.objects.exists()


def test_what_somebody_wrote_while_their_session_ended_is_shown_to_them(client):
    page = a_path(a_step("Reflect", kind="reflect", prompts=[]))
    here = {"Referer": f"http://testserver{address(page, page.steps[0])}"}
    url = step_url("keep_notes", page, page.steps[0])

    response = client.post(url, {"note-x": "Een lange gedachte <b>"}, headers=here)

    assert response.status_code == 403
    assert "Een lange gedachte &lt;b&gt;" in response.text
    assert f"{reverse('people:sign_in')}?next={address(page, page.steps[0])}" in response.text

    elsewhere = client.post(
        url, {"note-x": "Een lange gedachte"}, headers={"Referer": "https://example.org/"}
    )
    assert "Een lange gedachte" not in elsewhere.text


@pytest.mark.parametrize("name", [*OF_A_PATH, *OF_A_STEP])
def test_a_form_without_its_token_changes_nothing(learner, name):
    page = a_path(a_check(), a_step("Two"))
    enrolled(learner, page)
    client = Client(enforce_csrf_checks=True)
    client.force_login(learner)
    before = list(Enrolment.objects.values())
    url = path_url(name, page) if name in OF_A_PATH else step_url(name, page, page.steps[0])

    response = client.post(url, {"answer": CHECK["right"]})

    assert response.status_code == 403
    assert list(Enrolment.objects.values()) == before
    assert not Completion.objects.exists()


def test_a_blocked_step_or_a_path_not_followed_is_refused(client, learner):
    page = a_path(a_step("One"), a_step("Two"), rule="in_order")
    one, two = page.steps
    assert client.post(step_url("complete", page, one)).status_code == 404

    enrolled(learner, page)
    assert client.post(step_url("complete", page, two)).status_code == 403

    assert not Completion.objects.exists()


@pytest.mark.parametrize("name", OF_A_STEP)
def test_a_step_that_was_taken_out_meanwhile_leads_back_to_its_path(client, learner, name):
    page = a_path(a_step("One"))
    (one,) = page.steps
    enrolled(learner, page)
    publish(page, [a_stage(a_step("Else"))])

    response = client.post(step_url(name, page, one), follow=True)

    assert response.redirect_chain == [(page.url, 302)]
    assert str(next(iter(response.context["messages"]))) == (
        "De redactie heeft deze stap weggehaald. Wat je gedaan had, blijft bewaard."
    )
    assert not Completion.objects.exists()


def test_a_stage_that_is_not_open_yet_waits_for_its_day(client, learner):
    tomorrow = localdate() + timedelta(days=1)
    page = publish(a_path(), [a_stage(a_step("One"), opens_on=tomorrow.isoformat())])
    enrolled(learner, page)

    assert client.post(step_url("complete", page, page.steps[0])).status_code == 403
    assert client.get(address(page, page.steps[0])).status_code == 200
    services.complete_step(learner=learner, step=page.steps[0], source=Completion.Source.ATTENDANCE)

    assert standing() == ["One"]


def test_steps_of_an_unpublished_path_are_refused_and_nothing_is_lost(client, learner):
    page = a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)
    client.post(step_url("complete", page, page.steps[0]))
    page.unpublish()

    for name in OF_A_STEP:
        assert client.post(step_url(name, page, page.steps[1])).status_code == 404

    assert standing() == ["One"]


# A check


def test_a_wrong_answer_is_told_so_and_completes_nothing(client, learner):
    page = a_path(a_check())
    enrolled(learner, page)

    for answer, headers in (
        ("Niemand", None),
        ("Niemand", HTMX),
        ("", None),
        ("iets anders", None),
    ):
        response = client.post(
            step_url("answer", page, page.steps[0]), {"answer": answer}, headers=headers
        )
        assert response.status_code == 422
        assert CHECK["why"] not in response.text
    assert not Completion.objects.exists()

    response = client.post(step_url("answer", page, page.steps[0], "en"), {"answer": "Niemand"})
    assert "Not this one. Look again and choose another answer." in response.text


def test_the_right_answer_completes_the_step_and_says_why(client, learner):
    page = a_path(a_check())
    enrolled(learner, page)

    response = client.post(step_url("answer", page, page.steps[0]), {"answer": CHECK["right"]})

    assertRedirects(response, address(page, page.steps[0]), fetch_redirect_response=False)
    assert Completion.objects.get().source == Completion.Source.CHECK
    assert CHECK["why"] in client.get(response.url).text


def test_a_check_shows_no_reason_and_the_same_order_before_it_is_answered(client, learner):
    page = a_path(a_check())
    enrolled(learner, page)

    texts = [client.get(address(page, page.steps[0])).text for _ in range(2)]

    assert CHECK["why"] not in texts[0]
    places = [
        [text.index(answer) for answer in ("Het loket", "Niemand", CHECK["right"])]
        for text in texts
    ]
    assert [sorted(place) for place in places] == places


def test_a_check_cannot_be_ticked_off_nor_another_step_answered(client, learner):
    page = a_path(a_check(), a_step("Text"))
    enrolled(learner, page)
    check, text = page.steps

    assert client.post(step_url("complete", page, check)).status_code == 403
    assert client.post(step_url("answer", page, text), {"answer": "x"}).status_code == 403

    assert not Completion.objects.exists()


@pytest.mark.parametrize("name", ["complete", "answer"])
def test_a_check_in_order_waits_for_what_comes_before_it(client, learner, name):
    page = a_path(a_step("One"), a_check(), rule="in_order")
    enrolled(learner, page)

    url = step_url(name, page, page.steps[1])

    assert client.post(url, {"answer": CHECK["right"]}).status_code == 403
    assert not Completion.objects.exists()


# Closed steps: their content is for who follows the path

SECRET = "Kanarie in een gesloten stap"


def a_closed_path(*, kind="text", **fields) -> LearningPathPage:
    if kind == "text":
        fields = {"body": [{"type": "text", "value": f"<p>{SECRET}</p>", "id": str(uuid4())}]}
    return a_path(a_step("Gesloten", kind=kind, open=False, **fields))


def test_a_closed_step_is_read_by_who_follows_the_path_and_by_nobody_else(client):
    page = a_closed_path()
    url = address(page, page.steps[0])
    assert SECRET not in client.get(url).text

    learner = LearnerFactory()
    client.force_login(learner)
    assert SECRET not in client.get(url).text

    enrolled(learner, page)
    assert SECRET in client.get(url).text

    services.withdraw(learner=learner, outline=outline_of(page))
    assert SECRET not in client.get(url).text


def test_the_title_of_a_closed_step_is_for_everybody(client):
    page = a_closed_path()

    assert "Gesloten" in client.get(page.url).text
    assert "Gesloten" in client.get(address(page, page.steps[0])).text


@pytest.mark.parametrize("headers", [None, HTMX], ids=["page", "fragment"])
def test_a_closed_step_gives_nothing_away_in_answer_to_a_form(client, learner, headers):
    prompt = {"type": "prompt", "value": SECRET, "id": str(uuid4())}
    asked = a_closed_path(kind="reflect", prompts=[prompt])
    checked = a_closed_path(kind="check", question=SECRET, right=SECRET, wrong="Nee", why=SECRET)
    note = {f"note-{prompt['id']}": "x" * 5000}

    answers = [
        client.post(step_url("keep_notes", asked, asked.steps[0]), note, headers=headers),
        client.post(
            step_url("answer", checked, checked.steps[0]), {"answer": "?"}, headers=headers
        ),
    ]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert not any(SECRET in answer.text for answer in answers)


# My learning


def test_my_learning_shows_the_latest_run_of_each_path(client, learner):
    done, under_way, left = (a_path(title=title) for title in ("Klaar", "Bezig", "Gestopt"))
    for page in (done, under_way, left):
        enrolled(learner, page)
    services.complete_step(learner=learner, step=done.steps[0])
    services.start_again(learner=learner, outline=outline_of(done))
    services.withdraw(learner=learner, outline=outline_of(left))
    enrolled(LearnerFactory(), a_path(title="Van een ander"))

    response = client.get(reverse("progress:my_learning"))

    for title in ("Klaar", "Bezig", "Gestopt"):
        assert title in response.text
    assert "Van een ander" not in response.text
    shown = {
        name: [row["title"] for row in response.context[name]]
        for name in ("active", "completed", "withdrawn")
    }
    assert shown == {"active": ["Klaar", "Bezig"], "completed": [], "withdrawn": ["Gestopt"]}


def test_my_learning_shows_first_what_was_done_last(client, learner):
    pages = [
        a_path(a_step("One"), a_step("Two"), title=title) for title in ("Oud", "Nieuw", "Leeg")
    ]
    old, new, _empty = (enrolled(learner, page) for page in pages)
    for page, enrolment, days in [(pages[0], old, 1), (pages[1], new, 3)]:
        services.complete_step(learner=learner, step=page.steps[0])
        moment = timezone.now() - timedelta(days=days)
        enrolment.completions.update(completed_at=moment)
    Enrolment.objects.update(enrolled_at=timezone.now() - timedelta(days=2))

    response = client.get(reverse("progress:my_learning"))

    assert [row["title"] for row in response.context["active"]] == ["Oud", "Leeg", "Nieuw"]

    services.undo_step(learner=learner, step=pages[0].steps[0])
    response = client.get(reverse("progress:my_learning"))

    assert [row["title"] for row in response.context["active"]] == ["Leeg", "Oud", "Nieuw"]


def test_my_learning_says_in_which_language_a_title_is(client, learner):
    for page in (a_path(title="Alleen Nederlands"), a_path(title="Ook Nederlands")):
        enrolled(learner, page)
    both = a_path(title="Beide talen")
    a_translation(both, title="Both languages")
    enrolled(learner, both)

    with override("en"):
        text = client.get(reverse("progress:my_learning")).text

    marked = re.findall(r'<h[23][^>]* lang="(\w+)"><a [^>]*>([^<]+)', text)
    assert sorted(marked) == [("nl", "Alleen Nederlands"), ("nl", "Ook Nederlands")]
    assert "Both languages" in text


@pytest.mark.parametrize("gone", ["unpublished", "deleted"])
def test_my_learning_names_a_path_that_is_gone_without_a_link(client, learner, gone):
    page = a_path(a_step(), title="Weg")
    url = page.url
    enrolled(learner, page)
    page.unpublish() if gone == "unpublished" else page.delete()

    response = client.get(reverse("progress:my_learning"))

    assert "Weg" in response.text
    assert f'href="{url}"' not in response.text


def test_my_learning_leads_to_the_next_step(client, learner):
    page = a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])

    assert (
        f'href="{address(page, page.steps[1])}"' in client.get(reverse("progress:my_learning")).text
    )


def test_my_learning_and_the_path_show_the_same_percentage(client, learner):
    page = a_path(*[a_step() for _ in range(3)])
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])

    (row,) = client.get(reverse("progress:my_learning")).context["active"]
    on_the_page = client.get(page.url).context["progress"]

    assert row["progress"] == on_the_page
    assert on_the_page.percentage == 33


def works_in(learner, department):
    Placement.objects.create(person=learner, department=department, from_on="2020-01-01")


def suggested(client, language="nl"):
    with override(language):
        url = reverse("progress:my_learning")
    text = client.get(url).text.partition('id="suggested"')[2]
    return re.findall(r'class="card__link" href="[^"]+">([^<]+)<', text)


def test_my_learning_suggests_what_the_own_department_takes_part_in(client, learner):
    department = DepartmentFactory()
    team = DepartmentFactory(parent=department)
    works_in(learner, team)
    for title, departments in [
        ("Van ons", [department]),
        ("Van ons team", [team, DepartmentFactory()]),
        ("Van anderen", [DepartmentFactory()]),
        ("Volg ik al", [department]),
        ("Was ik mee gestopt", [department]),
        ("Verborgen", [department]),
    ]:
        publish(a_path(title=title), departments=departments)
    pages = {page.title: page for page in LearningPathPage.objects.all()}
    enrolled(learner, pages["Volg ik al"])
    enrolled(learner, pages["Was ik mee gestopt"])
    services.withdraw(learner=learner, outline=outline_of(pages["Was ik mee gestopt"]))
    pages["Verborgen"].unpublish()

    assert suggested(client) == ["Van ons team", "Van ons"]
    assert pages["Van ons"].url in client.get(reverse("progress:my_learning")).text


def test_my_learning_suggests_three_paths_at_most_in_the_language_of_the_reader(client, learner):
    department = DepartmentFactory()
    works_in(learner, department)
    for number in range(5):
        page = publish(a_path(title=f"Pad {number}"), departments=[department])
    a_translation(page, title="Path 4")

    assert suggested(client) == ["Pad 4", "Pad 3", "Pad 2"]
    assert suggested(client, "en") == ["Path 4"]


def test_nothing_is_suggested_to_who_works_in_no_department(client, learner):
    publish(a_path(), departments=[DepartmentFactory()])

    assert suggested(client) == []


# The certificate


def test_the_cloth_on_a_certificate_is_that_of_the_path(client, learner):
    cloths = []
    for title in ("Een", "Twee"):
        page = a_path(a_step("One"), title=title, has_certificate=True)
        enrolled(learner, page)
        services.complete_step(learner=learner, step=steps_of_path(page)[0])
        text = client.get(path_url("certificate", page)).text
        cloths.append(re.findall(r'src="/kleed/(\w+)\.svg"', text) == [key_of(page.outline_key)])

    assert cloths == [True, True]


def test_a_certificate_is_for_who_was_awarded_and_outlives_the_page(client, learner):
    page = a_path(a_step("One"), title="Samen sturen", has_certificate=True)
    url = path_url("certificate", page)
    enrolled(learner, page)
    assert client.get(url).status_code == 404

    services.complete_step(learner=learner, step=page.steps[0])
    assert "Samen sturen" in client.get(url).text

    page.unpublish()
    assert client.get(url).status_code == 200
    client.force_login(LearnerFactory())
    assert client.get(url).status_code == 404


def test_a_path_without_certificate_gives_none(client, learner):
    page = a_path(a_step("One"), has_certificate=False)
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])

    assert client.get(path_url("certificate", page)).status_code == 404


# Languages


def test_progress_follows_the_learner_into_another_language(client, learner):
    page = a_path(a_step("Een"), a_step("Twee"), title="Pad")
    translation = a_translation(page, title="Path")
    client.post(path_url("enrol", page, "en"))

    response = client.post(step_url("complete", page, page.steps[0], "en"))

    assertRedirects(response, address(translation, translation.steps[0]))
    assert client.get(page.url).context["progress"].percentage == 50
    assert client.get(translation.url).context["progress"].percentage == 50


def test_an_answer_in_another_language_is_the_same_check(client, learner):
    page = a_path(a_check())
    stages = deepcopy(list(page.stages.raw_data))
    stages[0]["value"]["steps"][0]["value"] |= {"right": "Who has the case", "wrong": "Nobody"}
    publish(a_translation(page), stages)
    enrolled(learner, page)

    for answer, status in ((CHECK["right"], 422), ("Who has the case", 302)):
        url = step_url("answer", page, page.steps[0], "en")
        assert client.post(url, {"answer": answer}).status_code == status

    assert standing() == ["Check"]


def test_a_learner_who_is_gone_takes_their_records_along(client, learner):
    page = a_path()
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])

    learner.delete()

    assert not Enrolment.objects.exists()
    assert not Completion.objects.exists()
    with pytest.raises(ObjectDoesNotExist):
        learner.refresh_from_db()
    assert steps_of_path(page)
