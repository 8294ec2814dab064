"""The numbers beside the filters, whatever happens to the pages: a plain count says the same."""

from datetime import timedelta
from random import Random

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from core.models import Entry, EntryLabel, EntryLine
from core.services import mend_lines
from learningpaths.catalogue.facets import GUIDE_FACETS
from learningpaths.catalogue.models import GuideIndexPage, GuidePage
from tests.factories import GuideFactory, GuideKindFactory, LearnerFactory, ThemeFactory

pytestmark = pytest.mark.django_db

EVENTS = 12
CHOICES = [
    {},
    {"theme": ["taal"]},
    {"theme": ["taal", "geld"], "form": ["live"]},
    {"kind": ["case"], "time": ["short", "long"], "theme": ["privacy"]},
]


class Shelf:
    """Guides that somebody changes at random; the same ones for the same seed."""

    def __init__(self, random):
        self.random = random
        self.themes = [ThemeFactory(slug=slug) for slug in ("taal", "geld", "privacy")]
        # A kind of guide may be called as a kind of page is.
        self.kinds = [GuideKindFactory(slug=slug) for slug in ("case", "intervisie")]
        for _ in range(12):
            self.add()

    def act(self):
        events = [self.add, self.change, self.unpublish, self.delete]
        events += [self.hide, self.expire, self.translate, self.rename]
        event = self.random.choice(events)
        event()
        return event.__name__

    def add(self):
        GuideFactory(**self._fields())

    def change(self):
        if guide := self._one():
            guide = guide.get_latest_revision_as_object()
            for name, value in self._fields().items():
                setattr(guide, name, value)
            guide.save_revision().publish()

    def unpublish(self):
        if guide := self._one():
            guide.unpublish()

    def delete(self):
        if guide := self._one():
            guide.delete()

    def hide(self):
        if guide := self._one():
            PageViewRestriction.objects.create(page=guide, restriction_type="login")

    def expire(self):
        """As the clock does: without a word to anybody."""
        if guide := self._one():
            past = timezone.now() - timedelta(seconds=1)
            GuidePage.objects.filter(pk=guide.pk).update(expire_at=past)

    def translate(self):
        english = Locale.objects.get(language_code="en")
        if (guide := self._one()) and not guide.has_translation(english):
            guide.copy_for_translation(english).save_revision().publish()

    def rename(self):
        theme = self.random.choice(self.themes)
        theme.slug = "taal" if theme.slug != "taal" else "tekst"
        if not type(theme).objects.filter(slug=theme.slug).exists():
            theme.save()

    def _one(self):
        guides = list(GuidePage.objects.filter(live=True, locale__language_code="nl"))
        return self.random.choice(guides) if guides else None

    def _fields(self):
        return {
            "kind": self.random.choice(self.kinds),
            "themes": self.random.sample(self.themes, self.random.randint(0, 3)),
            "duration": self.random.choice([15, 60, 120]),
            "form": self.random.choice(["live", "online"]),
        }


def plainly(person, index, chosen):
    """Titles and numbers, with a query for each number."""
    pages = GuidePage.objects.visible_to(person, timezone.now()).child_of(index)

    def carrying(choice):
        found = pages
        for facet, values in choice.items():
            labels = EntryLabel.objects.filter(facet=facet, value__in=values)
            found = found.filter(pk__in=labels.values("entry"))
        return found

    numbers = {}
    for facet in GUIDE_FACETS:
        others = carrying({name: chosen[name] for name in chosen if name != facet.name})
        for value in {*EntryLabel.objects.filter(facet=facet.name).values_list("value", flat=True)}:
            labels = EntryLabel.objects.filter(
                facet=facet.name, value=value, entry__in=others.values("pk")
            )
            numbers[facet.name, value] = labels.count()
    return (
        sorted(carrying(chosen).values_list("pk", flat=True)),
        {label: number for label, number in numbers.items() if number},
    )


def shown(client, index, chosen):
    """What a list shows at an address of which no piece is kept."""
    parameter = {facet.name: facet.parameter for facet in GUIDE_FACETS}
    query = {parameter[facet]: values for facet, values in chosen.items()}
    keys, number, pages = [], 0, 1
    while number < pages:
        number += 1
        response = client.get(index.url, query | {"page": number, "brief": 7})
        listing = response.context.get("listing")
        if listing is None:
            assert "empty-state" in response.text
            return [], {}
        keys += [page.pk for page in listing.results]
        pages = listing.results.paginator.num_pages
    assert listing.total == len(keys)
    numbers = {
        (one.facet.name, option.value): option.count
        for one in listing.filters
        for option in one.options
        if option.count
    }
    return sorted(keys), numbers


@pytest.mark.parametrize("seed", range(2))
def test_lists_and_their_numbers_are_those_of_a_plain_count(client, settings, seed):
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "WholePage" not in name]
    random = Random(seed)  # noqa: S311 -- the same events for the same seed
    shelf, colleague = Shelf(random), LearnerFactory()
    indexes = {index.locale.language_code: index for index in GuideIndexPage.objects.all()}

    for _ in range(EVENTS):
        done = shelf.act()

        person = random.choice([AnonymousUser(), colleague])
        client.force_login(colleague) if person is colleague else client.logout()
        index = indexes[random.choice(["nl", "nl", "en"])]
        for choice in CHOICES:
            chosen = {
                facet: there
                for facet, values in choice.items()
                if (there := [value for value in values if _is_there(facet, value)])
            }
            found = shown(client, index, chosen)
            assert (done, found) == (done, plainly(person, index, chosen))


def _is_there(facet, value):
    one = next(one for one in GUIDE_FACETS if one.name == facet)
    return not one.terms or one.terms().filter(slug=value).exists()


def test_lines_that_code_of_before_left_behind_are_mended():
    guide = GuideFactory(themes=[ThemeFactory(slug="taal")])
    other, third = GuideFactory(), GuideFactory()
    kept = {line.page_id: line.labels for line in EntryLine.objects.all()}
    EntryLine.objects.filter(page=guide.pk).update(number=7, labels="page=guide theme=oud")
    EntryLine.objects.filter(page=other.pk).delete()

    mend_lines()

    assert {line.page_id: line.labels for line in EntryLine.objects.all()} == kept
    assert sorted(kept) == sorted([guide.pk, other.pk, third.pk])
    assert "theme=taal" in kept[guide.pk]


def test_a_page_without_a_line_is_listed_and_counted_nowhere(client):
    guide = GuideFactory(themes=[ThemeFactory(slug="taal")])
    Entry.objects.all().delete()
    EntryLine.objects.all().delete()
    index = GuideIndexPage.objects.get(locale__language_code="nl")

    assert shown(client, index, {}) == ([guide.pk], {})
    assert shown(client, index, {"theme": ["taal"]}) == ([], {})


def test_an_expired_page_is_out_of_the_numbers_of_a_list_that_is_kept(client):
    theme = ThemeFactory(slug="taal")
    guides = [GuideFactory(themes=[theme]) for _ in range(2)]
    client.force_login(LearnerFactory())
    index = GuideIndexPage.objects.get(locale__language_code="nl")
    before = shown(client, index, {"theme": ["taal"]})

    GuidePage.objects.filter(pk=guides[0].pk).update(expire_at=timezone.now())

    assert before[1]["theme", "taal"] == 2
    after = shown(client, index, {"theme": ["taal"]})
    assert (after[0], after[1]["theme", "taal"]) == ([guides[1].pk], 1)
