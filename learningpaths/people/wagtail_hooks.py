from wagtail import hooks
from wagtail.snippets.models import register_snippet

from learningpaths.people.viewsets import DepartmentViewSet, PlacementViewSet

register_snippet(DepartmentViewSet)


@hooks.register("register_admin_viewset")
def register_placements():
    return PlacementViewSet("placements")
