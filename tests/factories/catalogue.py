from uuid import uuid4

import factory
import wagtail_factories
from wagtail.models import Locale

from home.models import HomePage
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuideKind,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
    Purpose,
)
from tests.factories.core import ThemeFactory


def a_step(title="Step", *, kind="text", required=True, **value) -> dict:
    """The raw value of a step, with an id of its own; a text unless another kind is asked."""
    content = {"body": [{"type": "text", "value": "<p>Text.</p>", "id": str(uuid4())}]}
    value = content | {"title": title, "minutes": 10, "required": required, "open": True} | value
    return {"type": kind, "value": value, "id": str(uuid4())}


def a_stage(*steps, title="Stage", rule="any_order", at_least=None, **value) -> dict:
    value = {"title": title, "rule": rule, "at_least": at_least, "steps": list(steps)} | value
    return {"type": "stage", "value": value, "id": str(uuid4())}


class PathIndexFactory(wagtail_factories.PageFactory):
    """Another place for paths, beside the one that a new site has."""

    parent = factory.LazyFunction(HomePage.objects.first)
    title = factory.Sequence("Paths {}".format)
    summary = "All paths."

    class Meta:
        model = LearningPathIndexPage


class LearningPathFactory(wagtail_factories.PageFactory):
    """A draft; `publish(path)` makes it live as an editor would."""

    parent = factory.LazyFunction(LearningPathIndexPage.objects.first)
    title = factory.Sequence("Path {}".format)
    summary = "What this path is about."
    shared_goal = "What is different afterwards."
    objectives = [("objective", "Tekent de route van een aanvraag.")]
    audience = "Everybody"
    theme = factory.SubFactory(ThemeFactory)
    sponsor = "Directeur"
    commitments = [("commitment", "Zeven uur per deelnemer.")]
    live = False

    class Meta:
        model = LearningPathPage


class GuideKindFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Soort {}".format)
    slug = factory.Sequence("soort-{}".format)

    class Meta:
        model = GuideKind


class PurposeFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Doel {}".format)
    slug = factory.Sequence("doel-{}".format)

    class Meta:
        model = Purpose


class GuideFactory(wagtail_factories.PageFactory):
    parent = factory.LazyFunction(GuideIndexPage.objects.first)
    title = factory.Sequence("Guide {}".format)
    summary = "How to run it."
    kind = factory.SubFactory(GuideKindFactory)
    purpose = factory.SubFactory(PurposeFactory)
    when = "<p>When a case goes through many hands.</p>"
    duration = 90

    class Meta:
        model = GuidePage


def publish(page: LearningPathPage, stages: list | None = None, **fields) -> LearningPathPage:
    """Save a revision of the page and publish it; return the page as the database has it."""
    page = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    if stages is not None:
        page.stages = stages
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return LearningPathPage.objects.get(pk=page.pk)


def a_path(*steps, rule="any_order", at_least=None, **fields) -> LearningPathPage:
    """A published path with one stage."""
    stages = [a_stage(*(steps or [a_step()]), rule=rule, at_least=at_least)]
    return publish(LearningPathFactory(**fields), stages=stages)


def a_translation(page: LearningPathPage, language="en", **fields) -> LearningPathPage:
    """A published translation of a path, with its parents."""
    locale = Locale.objects.get_or_create(language_code=language)[0]
    return publish(page.copy_for_translation(locale, copy_parents=True), **fields)
