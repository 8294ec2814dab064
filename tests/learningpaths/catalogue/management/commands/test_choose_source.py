import pytest
from django.core.management import CommandError, call_command

from tests.factories import LearningPathFactory, a_path, a_step, a_translation, outline_of

pytestmark = pytest.mark.django_db


def test_a_translation_decides_from_now_on(capsys):
    page = a_path(a_step("Een"), title="Pad")
    translation = a_translation(page, title="Path")

    call_command("choose_source", translation.pk)

    outline = outline_of(page)
    assert (outline.page, outline.language) == (translation, "en")
    assert "Path decides the steps of its path." in capsys.readouterr().out


def test_a_page_that_is_not_published_is_refused():
    draft = LearningPathFactory()

    with pytest.raises(CommandError, match=f"no published learning path with the id {draft.pk}"):
        call_command("choose_source", draft.pk)
