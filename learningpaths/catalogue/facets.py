"""What visitors filter and sort the lists of paths and guides by."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from core.facets import Facet, Sorting
from core.models import Signal, Theme
from learningpaths.catalogue.models import GuideKind, GuidePage, LearningPathPage
from learningpaths.people.models import Department

THEME = Facet("theme", "thema", _("Theme"), Theme.objects.all)
SIGNAL = Facet("signal", "signaal", _("What do you recognise?"), Signal.objects.all)
NEWEST = Sorting("nieuw", _("Newest first"), ("-first_published_at", "pk"))
BY_TITLE = Sorting("titel", _("By title"), ("title", "pk"))
PATH_FACETS = [
    THEME,
    Facet("department", "afdeling", _("Together with"), Department.objects.with_yarn),
    Facet("time", "tijd", _("How much time do you have?"), choices=LearningPathPage.Time.choices),
    Facet("form", "vorm", _("Form"), choices=LearningPathPage.Form.choices),
    Facet("level", "niveau", _("Level"), choices=LearningPathPage.Level.choices),
    SIGNAL,
]
PATH_SORTINGS = [
    NEWEST,
    BY_TITLE,
    Sorting("kort", _("Shortest first"), (F("weeks").asc(nulls_last=True), "title", "pk")),
]

BY_PURPOSE = Sorting(
    "doel", _("By purpose"), ("purpose__position", "purpose__name_nl", "title", "pk")
)
GUIDE_FACETS = [
    Facet("kind", "soort", _("Kind"), GuideKind.objects.all),
    Facet("time", "duur", _("Duration"), choices=GuidePage.Time.choices),
    Facet("size", "groep", _("Group"), choices=GuidePage.Group.choices),
    Facet("form", "vorm", _("Form"), choices=GuidePage.Form.choices),
    Facet("effort", "inspanning", _("Effort"), choices=GuidePage.Effort.choices),
    THEME,
    SIGNAL,
]
GUIDE_SORTINGS = [
    BY_PURPOSE,
    NEWEST,
    BY_TITLE,
    Sorting("kort", _("Shortest first"), ("duration", "title", "pk")),
]
