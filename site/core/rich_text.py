"""Links in running text, which knows no reader: they lead to what everybody may see."""

from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from core.visibility import visible


class PublicPageLinkHandler(PageLinkHandler):
    """Show the words of a link to a page that is offline or private, without its address."""

    @classmethod
    def get_many(cls, attrs_list: list[dict]) -> list[Page | None]:
        pages = super().get_many(attrs_list)
        found = Page.objects.filter(pk__in=[page.pk for page in pages if page])
        public = visible(found, AnonymousUser(), timezone.now())
        public_pks = set(public.values_list("pk", flat=True))
        return [page if page and page.pk in public_pks else None for page in pages]
