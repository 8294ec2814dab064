"""Every public page stands inside `i18n_patterns`: outside it a view is always Dutch."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, reverse_lazy
from django.utils.translation import pgettext_lazy
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from core.serving import serve_image
from desk.views import page_types, page_types_results
from home.views import page_not_found, robots, sitemap
from learningpaths.people.urls import names_of_allauth

handler400 = "home.views.bad_request"
handler403 = "home.views.permission_denied"
handler404 = "home.views.page_not_found"
handler429 = "home.views.too_many_requests"
handler500 = "home.views.server_error"

ASK_FOR_A_PASSWORD = RedirectView.as_view(url=reverse_lazy("people:password_reset"))

urlpatterns = [
    path("cms/login/", RedirectView.as_view(pattern_name="people:sign_in", query_string=True)),
    # Wagtail's trial of a failing page, for any editor: the log is for what fails indeed.
    path("cms/failwhale/", page_not_found),
    path("cms/reports/page-types-usage/", page_types),
    path("cms/reports/page-types-usage/results/", page_types_results),
    path("cms/password_reset/", ASK_FOR_A_PASSWORD),
    path("cms/password_reset/<path:rest>", ASK_FOR_A_PASSWORD),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include("core.urls")),
    path("documents/", include(wagtaildocs_urls)),
    path("kleed/", include("drawing.urls")),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", robots, name="robots"),
    # Images in development; in production a proxy or object storage serves them.
    *static(
        f"{settings.MEDIA_URL}images/",
        view=serve_image,
        document_root=settings.MEDIA_ROOT / "images",
    ),
    *i18n_patterns(
        path("s/", include("learningpaths.catalogue.urls")),
        path(pgettext_lazy("address", "my-learning/"), include("learningpaths.progress.urls")),
        path("", include("home.urls")),
        path("", include("learningpaths.people.urls")),
        path("", include(names_of_allauth)),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
