from django.apps import AppConfig, apps
from django.conf import settings
from django.core import checks
from django.core.signals import request_finished, request_started
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published, page_unpublished


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("foundation")

    def ready(self):
        from core import background, receivers, surroundings  # noqa: PLC0415 -- app ready
        from core.checks import check_register  # noqa: PLC0415 -- app ready
        from core.models import Rendition, SiteImage, SiteSettings, Term  # noqa: PLC0415 -- app ready
        from core.signals import news_missed  # noqa: PLC0415 -- app ready

        post_save.connect(receivers.on_saved)
        pre_save.connect(receivers.on_image_uploaded, sender=SiteImage)
        post_save.connect(receivers.on_image_saved, sender=SiteImage)
        page_unpublished.connect(receivers.on_unpublished)
        for signal in (post_save, post_delete):
            signal.connect(receivers.on_changed)
        m2m_changed.connect(receivers.on_related_changed)
        page_published.connect(receivers.on_news)
        post_save.connect(receivers.on_settings_saved, sender=SiteSettings)
        post_delete.connect(receivers.on_news, sender=Rendition)
        news_missed.connect(receivers.on_news_missed)
        # By vocabulary: whoever hears of every deletion makes each of them slow.
        for vocabulary in (model for model in apps.get_models() if issubclass(model, Term)):
            post_save.connect(receivers.on_term_saved, sender=vocabulary)
            pre_delete.connect(receivers.on_term_deleting, sender=vocabulary)
            post_delete.connect(receivers.on_term_deleted, sender=vocabulary)
        request_started.connect(background.begin_request)
        request_finished.connect(background.finish_request)
        checks.register(check_register, deploy=True)
        surroundings.register()
        if settings.SENTRY_DSN:
            from core import fault_reports  # noqa: PLC0415 -- slow import

            fault_reports.begin()
