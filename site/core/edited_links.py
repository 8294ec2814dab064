"""Links to pages in the texts that an editor has before them."""

from wagtail.admin.rich_text.converters.html_to_contentstate import PageLinkElementHandler

from core.at_hand import page_at_hand


class LinkElementHandler(PageLinkElementHandler):
    """Asks only for what the form didn't look up together."""

    def get_attribute_data(self, attrs: dict) -> dict:
        page = page_at_hand(attrs["id"])
        if page is None:
            return super().get_attribute_data(attrs)
        parent = page.get_parent()
        return {"id": page.pk, "url": page.url, "parentId": parent and parent.pk}
