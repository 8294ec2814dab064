"""How the history of a page tells what its editors chose."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from learningpaths.catalogue.models import ChangeKind, Reach


class ChosenReachFormatter(LogFormatter):
    label = _("Choose who is told of changes")

    def format_message(self, log_entry) -> str:
        """Name each change with who is told of it; an entry of another release may lack some."""
        choices = [_one(choice) for choice in log_entry.data.get("choices", [])]
        return _("Chose who is told of changes: %(choices)s") % {"choices": "; ".join(choices)}


def _one(choice: dict) -> str:
    kinds, reaches = dict(ChangeKind.choices), dict(Reach.choices)
    kind, reach = choice.get("kind", ""), choice.get("reach", "")
    return f"{kinds.get(kind, kind)} “{choice.get('title', '')}” ({reaches.get(reach, reach)})"
