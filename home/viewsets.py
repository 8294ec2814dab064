"""The admin of the vocabularies that editors choose from, whatever room they belong to."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cases.models import Sector
from core.choosers import OnlyChoosingViewSet
from core.models import OrganisationForm, Signal, Theme
from learningpaths.catalogue.models import GuideKind, Purpose


class TermViewSet(SnippetViewSet):
    list_display = ["name_nl", "name_en", "slug", "position"]
    ordering = ["position", "name_nl"]
    chooser_viewset_class = OnlyChoosingViewSet


class ThemeViewSet(TermViewSet):
    model = Theme
    icon = "tag"


class SignalViewSet(TermViewSet):
    model = Signal
    icon = "warning"


class OrganisationFormViewSet(TermViewSet):
    model = OrganisationForm
    icon = "grid"


class SectorViewSet(TermViewSet):
    model = Sector
    icon = "site"


class GuideKindViewSet(TermViewSet):
    model = GuideKind
    icon = "list-ul"


class PurposeViewSet(TermViewSet):
    model = Purpose
    icon = "pick"


class VocabularyGroup(SnippetViewSetGroup):
    items = (
        ThemeViewSet,
        SignalViewSet,
        OrganisationFormViewSet,
        SectorViewSet,
        GuideKindViewSet,
        PurposeViewSet,
    )
    menu_label = _("Vocabularies")
    menu_icon = "list-ul"
    menu_order = 520
