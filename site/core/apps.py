from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save, pre_save
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_unpublished


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("foundation")

    def ready(self):
        from core import receivers  # noqa: PLC0415 -- app ready

        post_save.connect(receivers.on_saved)
        pre_save.connect(receivers.on_saving_a_term)
        post_delete.connect(receivers.on_deleted_a_term)
        page_unpublished.connect(receivers.on_unpublished)
