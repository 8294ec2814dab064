"""What stands on the first page of the admin."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import (
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)

from desk.waiting import what_needs

# They tell of the same pages, with queries for each.
REPLACED = (UserObjectsInWorkflowModerationPanel, WorkflowObjectsToModeratePanel)


class WhatNeedsYou(Component):
    """One list of what somebody should look at, whatever their role."""

    name = "what_needs_you"
    template_name = "desk/what_needs_you.html"
    order = 100

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        person = parent_context["request"].user
        return {"groups": what_needs(person, timezone.now())}


def begin_with_what_needs_you(request: HttpRequest, panels: list[Component]) -> None:
    panels[:] = [WhatNeedsYou(), *(panel for panel in panels if not isinstance(panel, REPLACED))]
