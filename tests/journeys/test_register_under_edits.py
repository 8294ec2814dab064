"""Random edits of every kind of page and term: the register says what the pages say."""

from random import Random

import pytest

from core.models import Entry
from core.services import stale_entries
from tests.journeys.random_editor import Editor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("wagtail_indexes")]

EVENTS = 30


@pytest.mark.parametrize("seed", range(3))
def test_the_register_says_what_the_pages_say(seed):
    editor = Editor(Random(seed))  # noqa: S311 -- the same events for the same seed

    for _ in range(EVENTS):
        done = editor.act()

        assert (done, list(stale_entries())) == (done, [])
        assert not Entry.objects.exclude(page__live=True).exists()
