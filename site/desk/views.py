"""Reports of Wagtail's, for those who may read them."""

from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry


class PageTypesView(PageTypesUsageReportView):
    """How many pages there are of each type, for who publishes: it names drafts of all sections."""

    permission_policy = policy_registry.get_by_type(Page)
    permission_required = "publish"


page_types = require_admin_access(PageTypesView.as_view())
page_types_results = require_admin_access(PageTypesView.as_view(results_only=True))
