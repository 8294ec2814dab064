from wagtail.admin.viewsets.pages import PageViewSet

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress.publishing import DecideView, EditPathView, RevertPathView


class LearningPathViewSet(PageViewSet):
    """The views that Wagtail's admin has for a path: going live passes what changes for whom."""

    model = LearningPathPage
    edit_view_class = EditPathView
    revisions_revert_view_class = RevertPathView
    workflow_action_view_class = DecideView
    # The list of paths in the explorer stays as it is everywhere.
    parent_models = []
