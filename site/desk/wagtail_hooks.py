"""What the desk registers with Wagtail: one block per subject."""

from django.contrib.auth.models import Permission
from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.models import BasePage
from core.policies import can_look_after_the_site
from desk import audit, panels, role_log, views, viewsets
from desk.api import GuardedPagesAdminAPIViewSet
from desk.belongings import guard_deletion
from desk.guards import Action, guard, guard_publication, with_drafts_below
from desk.importing.kinds import kinds_for, places_for
from desk.importing.services import IMPORTED
from desk.models import Report
from desk.reach import within_reach
from desk.reporting import base, reviews, work
from desk.reporting.coverage import CoverageView
from desk.reporting.health import HealthView
from desk.reporting.performance import PerformanceView
from desk.reporting.searches import SearchesView
from desk.reviews import REVIEWED
from desk.translation import services as translations


@hooks.register("insert_global_admin_js")
def starting_script():
    return format_html('<script src="{}"></script>', static("js/editor/starting.js"))


@hooks.register("before_delete_page")
def guard_delete(request, page):
    return guard(request, Action.DELETE, [page])


@hooks.register("before_unpublish_page")
def guard_unpublish(request, page):
    return guard(request, Action.UNPUBLISH, [page])


@hooks.register("before_move_page")
def guard_move(request, page, destination):
    """Wagtail asks before it knows whether the editor may: who may not is told nothing."""
    if page.permissions_for_user(request.user).can_move_to(destination):
        return guard(request, Action.MOVE, [page], destination)
    return None


@hooks.register("before_bulk_action")
def guard_bulk_action(request, action_type, objects, action):
    if not isinstance(action, PageBulkAction):
        return guard_deletion(request, objects) if action_type == "delete" else None
    if action_type == "publish":
        has_below = action.cleaned_form.cleaned_data.get("include_descendants")
        return guard_publication(request, with_drafts_below(objects) if has_below else objects)
    if action_type not in Action.values:
        return None
    destination = action.cleaned_form.cleaned_data.get("chooser")
    return guard(request, Action(action_type), objects, destination)


@hooks.register("construct_admin_api")
def guard_admin_api(router):
    router.register_endpoint("pages", GuardedPagesAdminAPIViewSet)


@hooks.register("before_delete_snippet")
def guard_snippets(request, snippets):
    return guard_deletion(request, snippets)


@hooks.register("before_delete_user")
def guard_user(request, user):
    return guard_deletion(request, [user])


@hooks.register("construct_page_chooser_queryset")
def choose_within_reach(pages, request):
    return within_reach(pages, request)


@hooks.register("register_log_actions")
def log_actions(actions):
    actions.register_action("desk.export")(audit.ExportFormatter)
    actions.register_action("desk.bulk")(audit.BulkFormatter)
    actions.register_action("desk.collection_privacy")(audit.PrivacyFormatter)


@hooks.register("after_bulk_action")
def log_bulk_action(request, action_type, objects, action):
    if not isinstance(action, PageBulkAction):
        audit.log_many(request.user, action_type, action.display_name, objects)


# Translations
@hooks.register("register_admin_urls")
def translation_addresses():
    return [path("side-by-side/", include("desk.translation.urls"))]


@hooks.register("register_page_header_buttons")
def translate_button(page, user, view_name, next_url=None):
    if isinstance(page, BasePage) and page.source_page:
        address = reverse("desk_translation:side_by_side", args=[page.pk])
        yield Button(_("Translate side by side"), address, icon_name="globe", priority=70)


@hooks.register("before_edit_page")
def note_what_translations_answer(request, page):
    if request.method == "POST" and isinstance(page, BasePage):
        translations.note_answers_to(page)


# Roles
hooks.register("register_log_actions", role_log.register)
hooks.register("before_bulk_action", viewsets.keep_off_administrators)
hooks.register("after_bulk_action", viewsets.log_many)
hooks.register("before_move_page", viewsets.only_where_one_may_move)

# The first page
hooks.register("construct_homepage_panels", panels.begin_with_what_needs_you)


# Reports
@hooks.register("construct_reports_menu")
def offer_only_what_opens(request, menu_items):
    """Leave out the report on types of pages for who may not open it."""
    policy = policy_registry.get_by_type(Page)
    if not policy.user_has_permission(request.user, "publish"):
        menu_items[:] = [item for item in menu_items if item.name != "page-types-usage"]


# Reports and reviews
REPORTS = [PerformanceView, HealthView, SearchesView, CoverageView, work.WorkView]


@hooks.register("register_admin_urls")
def register_report_urls():
    urls = [
        path("reviewed/<int:page_id>/", reviews.mark_page, name="mark_reviewed"),
        path("background-work/<uuid:errand_id>/again/", work.try_again, name="try_again"),
        path("background-work/<uuid:errand_id>/dismiss/", work.dismiss, name="dismiss"),
    ]
    for view in REPORTS:
        name, address = view.key.value, view.key.value.replace("_", "-")
        results = view.as_view(results_only=True)
        urls.append(path(f"{address}/", view.as_view(), name=name))
        urls.append(path(f"{address}/results/", results, name=f"{name}_results"))
    return [path("desk/", include((urls, "desk_reports")))]


def _menu_item_of(view, order):
    return lambda: base.ReportMenuItem(view.key, view.header_icon, order)


for number, view in enumerate(REPORTS):
    hooks.register("register_reports_menu_item", _menu_item_of(view, 100 + number))


@hooks.register("register_permissions")
def register_report_permissions():
    return Permission.objects.filter(
        content_type__app_label="desk", codename__in=[f"view_{key}" for key in Report.Key]
    )


@hooks.register("register_log_actions")
def register_report_actions(actions):
    actions.register_action(base.EXPORTED)(base.ExportFormatter)
    actions.register_action(
        REVIEWED, gettext_lazy("Mark as reviewed"), gettext_lazy("Marked as reviewed")
    )


hooks.register("register_page_header_buttons", reviews.review_button)
hooks.register("register_page_listing_more_buttons", reviews.review_button)


# Importing files.


@hooks.register("register_admin_urls")
def register_import_urls():
    return [path("import/", include("desk.importing.urls"))]


class ImportMenuItem(MenuItem):
    def is_shown(self, request):
        return bool(places_for(request.user))


@hooks.register("register_admin_menu_item")
def register_import_menu_item():
    url = reverse("desk_import:upload")
    return ImportMenuItem(gettext_lazy("Import"), url, name="import", icon_name="upload", order=310)


class ImportButton(PageMenuItem):
    label = gettext_lazy("Import a file here")
    icon_name = "upload"

    def is_shown(self, user):
        return bool(kinds_for(user, self.page))

    @property
    def url(self):
        return f"{reverse('desk_import:upload')}?section={self.page.pk}"


@hooks.register("register_page_header_buttons")
def offer_import(page, user, view_name, next_url=None):
    yield ImportButton(page=page, priority=16)


@hooks.register("register_page_listing_more_buttons")
def offer_import_in_listings(page, user, next_url=None):
    yield ImportButton(page=page, priority=9)


@hooks.register("register_log_actions")
def name_imports(actions):
    @actions.register_action(IMPORTED)
    class ImportFormatter(LogFormatter):
        label = gettext_lazy("Import")

        def format_message(self, log_entry):
            name = log_entry.data.get("file", "")
            return _("Imported from “%(name)s”") % {"name": name}


# How the site itself does


class SystemCheckMenuItem(MenuItem):
    def is_shown(self, request):
        return can_look_after_the_site(request.user)


@hooks.register("register_admin_urls")
def system_check_addresses():
    return [
        path("system-check/", views.system_check, name="system_check"),
        path("system-check/mail/", views.send_test_mail, name="system_check_mail"),
    ]


@hooks.register("register_settings_menu_item")
def system_check_menu_item():
    label, url = gettext_lazy("System check"), reverse("system_check")
    return SystemCheckMenuItem(label, url, name="system-check", icon_name="desktop", order=900)
