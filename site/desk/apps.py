from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_out
from django.core import checks
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.utils.translation import gettext_lazy as _
from wagtail.users import apps as wagtail_users


class DeskConfig(AppConfig):
    """What editors work with that stands over all rooms: roles, reports, imports, guards."""

    name = "desk"
    verbose_name = _("Desk")
    default = True

    def ready(self):
        from wagtail.models import Collection, CollectionViewRestriction  # noqa: PLC0415 -- app ready

        from core.signals import page_checked  # noqa: PLC0415 -- app ready
        from desk import (  # noqa: PLC0415 -- app ready
            audit,
            notices,
            receivers,
            spreadsheets,
            starting,
            upkeep,
        )
        from desk.checks import check_roles  # noqa: PLC0415 -- app ready
        from home.signals import site_prepared  # noqa: PLC0415 -- app ready
        from learningpaths.people.models import User  # noqa: PLC0415 -- app ready

        starting.start_choosers_from_data()
        notices.connect()
        spreadsheets.make_exports_safe()
        upkeep.register()
        site_prepared.connect(receivers.on_site_prepared)
        page_checked.connect(receivers.on_page_checked)
        m2m_changed.connect(receivers.on_roles_changed, sender=User.groups.through)
        pre_save.connect(receivers.on_person_saving, sender=User)
        post_save.connect(receivers.on_person_saved, sender=User)
        post_save.connect(audit.on_collection_saved, sender=Collection)
        post_delete.connect(audit.on_collection_deleted, sender=Collection)
        user_logged_out.connect(receivers.on_signed_out)
        for signal in (post_save, post_delete):
            signal.connect(audit.on_privacy_changed, sender=CollectionViewRestriction)
        checks.register(check_roles, deploy=True)


class UsersConfig(wagtail_users.WagtailUsersAppConfig):
    """Wagtail's own admin of people and groups, with our views."""

    default = False
    user_viewset = "desk.viewsets.UserViewSet"
    group_viewset = "desk.viewsets.GroupViewSet"
