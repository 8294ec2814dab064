"""Links in running text, which knows no reader: they lead to published pages only."""

from django.utils import timezone
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from core.visibility import published


class PublishedPageLinkHandler(PageLinkHandler):
    """Show the words of a link to a page that is offline, without its address."""

    @classmethod
    def get_many(cls, attrs_list: list[dict]) -> list[Page | None]:
        pages = super().get_many(attrs_list)
        found = Page.objects.filter(pk__in=[page.pk for page in pages if page])
        live = set(published(found, timezone.now()).values_list("pk", flat=True))
        return [page if page and page.pk in live else None for page in pages]
