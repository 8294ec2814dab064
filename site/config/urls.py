"""Every public page stands inside `i18n_patterns`: outside it a view is always Dutch."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from django.utils.translation import pgettext_lazy
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

handler400 = "home.views.bad_request"
handler403 = "home.views.permission_denied"
handler404 = "home.views.page_not_found"

urlpatterns = [
    path("cms/login/", RedirectView.as_view(pattern_name="people:sign_in", query_string=True)),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("kleed/", include("drawing.urls")),
    # Images in development; in production a proxy or object storage serves them.
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    *i18n_patterns(
        path("s/", include("learningpaths.catalogue.urls")),
        path(pgettext_lazy("address", "my-learning/"), include("learningpaths.progress.urls")),
        path("", include("home.urls")),
        path("", include("learningpaths.people.urls")),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
