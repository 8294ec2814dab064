"""The admin of people and departments."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from learningpaths.people.models import Department, Placement


class DepartmentViewSet(SnippetViewSet):
    """A snippet, so that editors can choose departments in a path."""

    model = Department
    icon = "group"
    list_display = ["name", "code", "yarn", "headcount", "parent"]
    ordering = ["position", "name_nl"]
    add_to_admin_menu = True
    menu_label = _("Departments")
    menu_order = 500


class PlacementViewSet(ModelViewSet):
    model = Placement
    icon = "user"
    list_display = ["person", "department", "from_on", "until_on"]
    list_filter = ["department"]
    form_fields = ["person", "department", "from_on", "until_on"]
    add_to_admin_menu = True
    menu_label = _("Placements")
    menu_order = 510
