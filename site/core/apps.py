from django.apps import AppConfig
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("foundation")

    def ready(self):
        from core import receivers  # noqa: PLC0415 -- app ready

        for signal in (post_save, post_delete):
            signal.connect(receivers.on_changed)
        m2m_changed.connect(receivers.on_related_changed)
        page_published.connect(receivers.on_page_published)
