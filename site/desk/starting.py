"""Wagtail's inline scripts as data, so that the editor runs under a policy without inline script.

Wagtail writes `<script>new PageChooser("id", {…})</script>` beside its fields. Here it is the name
of what starts the field and its arguments, which static/js/editor/starting.js reads; also of what
comes in later, in a window or in a new row. The fields for days and moments and the panels with
rows do so in templates/wagtailadmin/.
"""

import json
from typing import Any

from django.template.loader import render_to_string
from django.utils.html import SafeString
from wagtail.admin.widgets import BaseChooser
from wagtail.admin.widgets.workflows import AdminTaskChooser


def start_choosers_from_data() -> None:
    """Let every chooser, of whatever kind, be rendered by `render`."""
    BaseChooser.render = render


def render(
    chooser: BaseChooser,
    name: str,
    value: Any,
    attrs: dict[str, Any] | None = None,
    renderer: Any = None,
) -> SafeString:
    """As Wagtail's own, with what starts the chooser as data."""
    element_id = attrs["id"]
    value_data = chooser.get_value_data(value)
    starts, arguments = chooser.js_constructor, [element_id]
    if isinstance(chooser, AdminTaskChooser):
        starts = "createTaskChooser"
    else:
        arguments.append(chooser.get_js_init_options(element_id, name, value_data))
    # Strings that wait to be translated, too.
    given = {"name": starts, "arguments": json.dumps(arguments, default=str)}
    start = render_to_string("desk/_start.html", given)
    return chooser.render_html(name, value_data, attrs) + start
