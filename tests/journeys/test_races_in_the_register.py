"""Pages and terms that are saved at the same moment: the register takes them all."""

from contextlib import suppress
from functools import partial
from threading import Barrier, BrokenBarrierError

import pytest
from django.db import transaction

from core.models import Word
from core.services import stale_entries
from learningpaths.catalogue.models import GuidePage
from tests.factories import GuideFactory, ThemeFactory
from tests.journeys.test_races import at_once, one_lingers

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("wagtail_indexes"),
]

WORDS = [
    "appel",
    "banaan",
    "citroen",
    "druif",
    "ei",
    "framboos",
    "gember",
    "honing",
    "ijs",
    "jam",
    "kool",
    "linzen",
]


def retitle(page, *words):
    page = GuidePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    page.title = " ".join(words)
    page.save_revision().publish()


def known_words() -> set[str]:
    return set(Word.objects.filter(language="nl", word__in=WORDS).values_list("word", flat=True))


def test_pages_that_share_new_words_are_published_at_once():
    guides = GuideFactory.create_batch(4)
    titles = [WORDS, WORDS[::-1], WORDS[6:] + WORDS[:6], WORDS[::2] + WORDS[1::2]]

    errors = at_once(
        *[partial(retitle, page, *words) for page, words in zip(guides, titles, strict=True)]
    )

    assert (errors, known_words(), list(stale_entries())) == ([], set(WORDS), [])


def test_a_word_of_a_page_that_is_not_committed_yet_is_waited_for():
    one, other = GuideFactory(), GuideFactory()

    errors = one_lingers(lambda: retitle(one, *WORDS), lambda: retitle(other, *WORDS))

    assert (errors, known_words(), list(stale_entries())) == ([], set(WORDS), [])


def test_several_pages_in_one_transaction_with_their_words_crosswise():
    first, second, third, fourth = GuideFactory.create_batch(4)
    meet = Barrier(2)

    def both(one, word, other, next_word):
        with transaction.atomic():
            retitle(one, word)
            with suppress(BrokenBarrierError):
                meet.wait(timeout=1)
            retitle(other, next_word)

    errors = at_once(
        lambda: both(first, "appel", second, "banaan"),
        lambda: both(third, "banaan", fourth, "appel"),
    )

    assert (errors, list(stale_entries())) == ([], [])


@pytest.mark.parametrize("first", ["rename", "publish"])
def test_a_page_that_is_published_while_its_term_is_renamed(first):
    theme = ThemeFactory(slug="taal")
    guide = GuideFactory(themes=[theme])

    def rename():
        theme.name_nl, theme.slug = "Heldere taal", "heldere-taal"
        theme.save()

    errors = {
        "rename": lambda: one_lingers(rename, lambda: retitle(guide, "Nieuw")),
        "publish": lambda: one_lingers(lambda: retitle(guide, "Nieuw"), rename),
    }[first]()

    assert (errors, list(stale_entries())) == ([], [])
