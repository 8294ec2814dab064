"""What would make a text easier to read, and who gets to see it."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils.translation import override
from wagtail.rich_text import RichText

from core.contents import Part
from core.hints import HINTS_AT_ONCE, advice_on
from desk.roles import COMMUNICATIONS, FINAL_EDITORS
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    LearnerFactory,
    LearningPathFactory,
    a_stage,
    a_step,
)

WHO = "Wie doet het? Zeg “iemand doet het”, niet “het wordt gedaan”."
WHO_DOES = "Who does it? Say “somebody does”, not “it is done”."
LONG = "Een lang woord. Is er een korter, of kun je het uitleggen?"
LONG_SENTENCE = f"Wij {'gaan ' * 19}nu."


def hints(text, language="nl") -> list[tuple[str, str]]:
    advice = advice_on([Part("body", (), ("Inhoud",), RichText(f"<p>{text}</p>"))], language)
    return [(hint.quote, hint.advice) for hint in advice.hints]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (LONG_SENTENCE, [(LONG_SENTENCE, "Deze zin heeft 21 woorden. Kunnen het er twee zijn?")]),
        (f"Wij {'gaan ' * 18}nu.", []),
        ("De zaak wordt doorgestuurd.", [("De zaak wordt doorgestuurd.", WHO)]),
        ("De zaak is door ons besloten.", [("De zaak is door ons besloten.", WHO)]),
        ("De zaak is besloten.", []),
        ("Het wordt stil na de gesprekken.", []),
        ("Wij worden bestuurder.", []),
        ("Dit kan middels een formulier.", [("middels", "Korter: met, door.")]),
        ("Elke gegevensbescherming telt.", [("gegevensbescherming", LONG)]),
        ("Vraag het aan Organisatieontwikkeling.", []),
        ("Middels een middels", []),
    ],
)
def test_a_hint_in_dutch(text, found):
    assert hints(text) == found


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("The case was sent on.", ["Who does it? Say “somebody does”, not “it is done”."]),
        (
            "The case is then decided by us.",
            ["Who does it? Say “somebody does”, not “it is done”."],
        ),
        ("We decided it.", []),
        ("We utilise it.", ["Shorter: use."]),
        (
            "See the organisational chart.",
            ["A long word. Is there a shorter one, or can you explain it?"],
        ),
    ],
)
def test_a_hint_in_english(text, advice):
    with override("en"):
        assert [each for _quote, each in hints(text, "en")] == advice


def test_a_word_that_comes_back_is_named_once_and_the_list_stays_short():
    text = "Dit kan middels ons. " * 2 + " ".join(
        f"Zaak {number} wordt besloten." for number in range(HINTS_AT_ONCE + 4)
    )

    advice = advice_on([Part("body", (), ("Inhoud",), text)], "nl")

    assert [hint.quote for hint in advice.hints].count("middels") == 1
    assert (len(advice.hints), advice.left_out) == (HINTS_AT_ONCE, 5)


@pytest.mark.parametrize(
    ("sentence", "judgement"),
    [
        ("De kat zit.", "makkelijk"),
        ("Begeleiders overleggen.", "moeilijk"),
        ("Wij maken samen afspraken over ons werk.", "gemiddeld"),
    ],
)
def test_a_text_of_some_sentences_is_judged(sentence, judgement):
    def advice(times):
        return advice_on([Part("body", (), (), " ".join([sentence] * times))], "nl")

    assert (advice(4).ease, advice(5).judgement) == (None, judgement)


def test_a_language_without_rules_has_no_advice():
    assert advice_on([Part("body", (), (), "Das wird gemacht.")], "de") is None


@pytest.fixture
def editor(client):
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(editor)
    return editor


@pytest.mark.django_db
def test_the_editor_of_a_path_reads_where_a_hint_is_about(client, editor):
    body = [{"type": "tip", "value": {"title": "Let op", "text": "De zaak wordt besloten."}}]
    page = LearningPathFactory(stages=[a_stage(a_step("Lees", body=body), title="Begin")])

    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    text, fragment = client.get(address).text, client.get(f"{address}hints/").text

    for each in (text, fragment):
        assert '<q lang="nl">De zaak wordt besloten.</q>' in each
        assert "Fasen › Begin › Stappen › Lees › Inhoud › Let op › Tekst" in each
        assert "In dit leerpad ontmoet niemand elkaar." in each
        assert "In dit leerpad blikt niemand terug." in each


@pytest.mark.django_db
def test_hints_are_of_the_draft_and_not_of_what_is_live(admin_client):
    page = ArticleFactory(body=[("text", "<p>Dit wordt besloten.</p>")])
    page.body = [("text", "<p>Wij besluiten dit middels ons.</p>")]
    page.save_revision()

    text = admin_client.get(reverse("writing_hints", args=[page.pk])).text

    assert "Korter: met, door." in text
    assert "Dit wordt besloten." not in text


@pytest.mark.django_db
@pytest.mark.parametrize("make", [ArticleFactory, CaseFactory, GuideFactory, LearningPathFactory])
def test_every_kind_of_page_gets_hints(admin_client, make):
    page = make(summary="Dit wordt door niemand besloten.")

    text = admin_client.get(reverse("writing_hints", args=[page.pk])).text

    assert '<q lang="nl">Dit wordt door niemand besloten.</q>' in text


@pytest.mark.django_db
def test_only_who_may_edit_a_page_gets_its_hints(client, editor):
    path, article = LearningPathFactory(), ArticleFactory(live=False)
    others = LearnerFactory()
    others.groups.add(Group.objects.get(name=COMMUNICATIONS))

    def status(page_id):
        return client.get(f"/cms/pages/{page_id}/edit/hints/").status_code

    assert (status(path.pk), status(article.pk), status(10**6)) == (200, 404, 404)
    client.force_login(others)
    assert status(path.pk) == 404
    client.logout()
    assert status(path.pk) == 302


@pytest.mark.django_db
def test_a_new_page_has_no_hints_yet(client, editor):
    parent = LearningPathFactory().get_parent()
    keys = ["catalogue", "learningpathpage", parent.pk]

    text = client.get(reverse("wagtailadmin_pages:add", args=keys), {"start": "empty"}).text

    assert "Tips staan hier zodra er iets is bewaard." in text


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 40])
def test_hints_ask_as_much_for_a_long_path_as_for_a_short_one(
    client, editor, count, django_assert_num_queries
):
    guides = [GuideFactory() for _ in range(count)]
    steps = [a_step("Lees", kind="read", page=guide.pk, why="Goed.") for guide in guides]
    page = LearningPathFactory(stages=[a_stage(*steps)])
    client.get(reverse("writing_hints", args=[page.pk]))

    with django_assert_num_queries(16):
        client.get(reverse("writing_hints", args=[page.pk]))
