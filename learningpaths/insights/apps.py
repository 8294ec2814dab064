from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InsightsConfig(AppConfig):
    """What can be learned from who learns: reads everything, writes nothing."""

    name = "learningpaths.insights"
    label = "insights"
    verbose_name = _("Insights")
