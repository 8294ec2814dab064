"""Give a page its words in another language, and keep what they answer.

Everything is saved as a draft: publishing, review and dates stay with Wagtail's own editor.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import transaction
from wagtail.models import Revision

from core.models import BasePage
from desk.models import Translation
from desk.translation.states import Comparison, State, answers_of, compare, followed, taken
from learningpaths.people.models import User


@dataclass(frozen=True, slots=True)
class Answer:
    """Words for one text, and what the source said that they answer; "" when that is in doubt."""

    path: str
    words: str
    to: str


class SavedMeanwhileError(Exception):
    """Somebody else saved the translation since these words were opened."""


def source_of(page: BasePage) -> BasePage | None:
    """The source of a page as readers see it; one that never went live, as its editors do."""
    source = page.source_page
    return source if source is None or source.live else source.get_latest_revision_as_object()


def compared(page: BasePage) -> Comparison:
    """The latest draft of a translation beside its source."""
    translation = Translation.objects.filter(page=page).first()
    answered = translation.answered if translation else None
    return compare(source_of(page), page.get_latest_revision_as_object(), answered)


@transaction.atomic
def save_words(
    *, page: BasePage, answers: Iterable[Answer], loaded: int | None, user: User
) -> Revision:
    """Save a draft that is built as the source is, with these words and those it had already.

    `loaded` is the revision that the words were written over. Raises SavedMeanwhileError when
    there is a newer one.
    """
    answers, source = list(answers), source_of(page)
    translation, is_new = _locked(page)
    draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    if draft.latest_revision_id != loaded:
        raise SavedMeanwhileError
    if is_new:
        translation.answered = answers_of(source, draft)
    lines = compare(source, draft, translation.answered).lines
    words = {line.segment.path: line.words for line in lines if line.state != State.MISSING}
    words |= {answer.path: answer.words for answer in answers}
    _follow(draft, source, {path: text for path, text in words.items() if text})
    translation.answered |= {answer.path: answer.to for answer in answers}
    translation.save()
    return draft.save_revision(user=user, log_action=True, changed=True)


@transaction.atomic
def note_answers(page: BasePage, known: Mapping[str, str] | None = None) -> None:
    """Note what the words of a translation answer: what its source says now, if they differ.

    `known` is what the source said of texts of which that is known better. What was noted before
    stays; calling it again changes nothing.
    """
    source = source_of(page)
    if source is None:
        return
    translation, is_new = _locked(page)
    new = answers_of(source, page.get_latest_revision_as_object()) | dict(known or {})
    translation.answered = new if is_new else new | translation.answered
    translation.save()


def note_answers_to(source: BasePage) -> None:
    """Before a source changes: note what its translations answer, of those nobody kept yet."""
    family = type(source).objects.filter(translation_key=source.translation_key, alias_of=None)
    for page in family.filter(translation=None).exclude(pk=source.pk):
        if page.source_page and page.source_page.pk == source.pk:
            note_answers(page)


def _locked(page: BasePage) -> tuple[Translation, bool]:
    """What a page answers, held until the transaction ends, and whether nobody noted it before."""
    return Translation.objects.select_for_update().get_or_create(page_id=page.pk)


def _follow(draft: BasePage, source: BasePage, words: Mapping[str, str]) -> None:
    for name, value in followed(source, words).items():
        setattr(draft, name, value)
    for name, value in taken(source).items():
        field = draft._meta.get_field(name)
        if name == "tags":
            draft.tags.set(value)
        elif field.many_to_many:
            setattr(draft, name, field.related_model.objects.filter(pk__in=value))
        else:
            setattr(draft, field.attname, value)
