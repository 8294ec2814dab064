"""Wagtail's own apps without its API for other programs, which has no address on this site.

Wagtail 8.0 loads that API while these apps get ready, whether `wagtail.api.v3` is installed or
not: it makes a start longer and stays in each process. They find one that does nothing instead.
"""

import sys
from types import SimpleNamespace

from wagtail.admin.apps import WagtailAdminAppConfig
from wagtail.contrib.redirects.apps import WagtailRedirectsAppConfig
from wagtail.documents.apps import WagtailDocsAppConfig
from wagtail.locales.apps import WagtailLocalesAppConfig
from wagtail.snippets.apps import WagtailSnippetsAppConfig

from core.spared import without

# It reads HEIC, which nobody may upload; AVIF is Pillow's own.
with without("pillow_heif"):
    from wagtail.images.apps import WagtailImagesAppConfig

NO_API = SimpleNamespace(
    api=SimpleNamespace(add_router=lambda *args: None),
    router=None,
    register_content_types=lambda: None,
)


class WithoutApi:
    """Gets ready while Wagtail's API is a thing that does nothing."""

    def ready(self):
        own = f"{self.name}.api.v3"
        names = ["wagtail.api.v3.api", own, f"{own}.registry", f"{own}.router"]
        sys.modules |= dict.fromkeys(names, NO_API)
        try:
            super().ready()
        finally:
            for name in names:
                del sys.modules[name]


class AdminConfig(WagtailAdminAppConfig):
    """Wagtail's editor, whose own API is made with REST framework.

    That takes along the fields of PostgreSQL, with psycopg, and what its own tests ask the web by.
    """

    def ready(self):
        with without("django.contrib.postgres.fields", "requests"):
            import rest_framework.compat  # noqa: F401, PLC0415 -- app ready
        super().ready()


class DocumentsConfig(WithoutApi, WagtailDocsAppConfig):
    pass


class ImagesConfig(WithoutApi, WagtailImagesAppConfig):
    pass


class LocalesConfig(WithoutApi, WagtailLocalesAppConfig):
    pass


class RedirectsConfig(WithoutApi, WagtailRedirectsAppConfig):
    pass


class SnippetsConfig(WithoutApi, WagtailSnippetsAppConfig):
    pass
