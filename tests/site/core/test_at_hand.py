"""What was chosen is asked for once in a request, and judged as Wagtail judges it."""

import pytest
from django.core.exceptions import ValidationError
from wagtail import blocks as wagtails
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from core import blocks
from core.at_hand import chosen_at_hand, keep_at_hand
from core.models import SiteDocument
from core.requests import in_hand
from learningpaths.catalogue.models import GuidePage
from tests.factories import CaseFactory, DepartmentFactory, GuideFactory

pytestmark = pytest.mark.django_db

DEPARTMENT = "people.Department"
GUIDE = "catalogue.GuidePage"


def outcome(block, key):
    """The choice that a key from a browser becomes, with its model, or why it is refused."""
    try:
        choice = block.clean(block.value_from_datadict({"chosen": str(key)}, {}, "chosen"))
    except (ValidationError, ValueError) as error:
        return type(error), str(error)
    return type(choice), choice


@pytest.fixture
def keys():
    """Of a guide, of a page of another kind, of a page that was deleted, and of nothing."""
    guide, case, gone = GuideFactory(), CaseFactory(), GuideFactory()
    keys = [guide.pk, case.pk, gone.pk, "", "geen getal"]
    gone.delete()
    return keys


@pytest.mark.parametrize("is_required", [True, False])
@pytest.mark.parametrize("kinds", [[GUIDE], [GUIDE, "catalogue.LearningPathPage"], []])
def test_a_page_at_hand_is_judged_as_one_that_is_not(rf, keys, kinds, is_required):
    options = {"page_type": kinds, "required": is_required}
    expected = [outcome(wagtails.PageChooserBlock(**options), key) for key in keys]
    block = blocks.PageChooserBlock(**options)

    assert [outcome(block, key) for key in keys] == expected
    with in_hand(rf.post("/")):
        for page in Page.objects.filter(pk__in=keys[:2]):
            keep_at_hand(page)
            keep_at_hand(page.specific)
        assert [outcome(block, key) for key in keys * 2] == expected * 2


def test_a_page_of_another_kind_is_refused_where_another_chooser_has_it(rf, keys):
    every, guides = blocks.PageChooserBlock(), blocks.PageChooserBlock(page_type=GUIDE)
    guide, other, *_rest = keys

    with in_hand(rf.post("/")):
        chosen = [outcome(every, key) for key in (guide, other)]
        answers = [outcome(guides, key) for key in (guide, other)]

    assert chosen == [(Page, Page.objects.get(pk=key)) for key in (guide, other)]
    refused = (ValidationError, "['Dit is een verplicht veld.']")
    assert answers == [(GuidePage, GuidePage.objects.get()), refused]


def test_a_chooser_checks_a_page_at_hand_by_rules_of_its_own(rf):
    def refuse(page):
        raise ValidationError(f"Niet {page.title}")

    guide = GuideFactory(title="Intervisie")
    block = blocks.PageChooserBlock(page_type=GUIDE, validators=[refuse])

    with in_hand(rf.post("/")):
        keep_at_hand(guide)
        assert outcome(block, guide.pk) == (ValidationError, "['Niet Intervisie']")


@pytest.fixture(params=["page", "department", "document"])
def choice(request):
    """A chooser of ours, Wagtail's own, and something to choose with either."""
    match request.param:
        case "page":
            kinds = blocks.PageChooserBlock, wagtails.PageChooserBlock
            return *(kind(page_type=GUIDE) for kind in kinds), GuideFactory()
        case "department":
            kinds = blocks.SnippetChooserBlock, SnippetChooserBlock
            return *(kind(DEPARTMENT) for kind in kinds), DepartmentFactory()
        case "document":
            document = SiteDocument.objects.create(title="Routekaart", file="routekaart.pdf")
            return blocks.DocumentChooserBlock(), DocumentChooserBlock(), document


def test_what_is_chosen_anew_is_asked_for_once(rf, choice, django_assert_num_queries):
    ours, wagtails_own, chosen = choice
    expected = [(type(chosen), chosen)] * 2

    with in_hand(rf.post("/")), django_assert_num_queries(1):
        assert [outcome(ours, chosen.pk) for _ in range(2)] == expected
    # Outside of a request ours asks as often.
    for block in (ours, wagtails_own):
        with django_assert_num_queries(4):
            assert [outcome(block, chosen.pk) for _ in range(2)] == expected


def test_a_migration_sees_a_chooser_of_wagtail(choice):
    ours, wagtails_own, _chosen = choice

    assert ours.deconstruct() == wagtails_own.deconstruct()


def test_what_one_request_had_at_hand_the_next_does_not_see(rf):
    guide = GuideFactory()
    first, second = rf.post("/"), rf.post("/")

    with in_hand(first):
        keep_at_hand(guide)
    seen = []
    for request in (first, second):
        with in_hand(request):
            seen.append(chosen_at_hand(GuidePage, guide.pk))

    assert seen == [guide, None]
    assert chosen_at_hand(GuidePage, guide.pk) is None


def test_a_page_that_is_deleted_after_a_request_is_refused_in_the_next(rf):
    guide, block = GuideFactory(), blocks.PageChooserBlock(page_type=GUIDE)
    key = guide.pk

    with in_hand(rf.post("/")):
        before = outcome(block, key)
    guide.delete()
    with in_hand(rf.post("/")):
        after = outcome(block, key)

    assert [before[0], after[0]] == [GuidePage, ValidationError]


def test_who_chose_the_same_have_a_thing_of_their_own(rf):
    guide = GuideFactory(title="Intervisie")

    with in_hand(rf.post("/")):
        keep_at_hand(guide)
        one, other = (chosen_at_hand(GuidePage, guide.pk) for _ in range(2))
    one.title = "Iets anders"

    assert (other.title, guide.title) == ("Intervisie", "Intervisie")
