"""The editor's own API: what can't ask for a confirmation refuses what would need one."""

from django.utils.translation import gettext as _
from rest_framework import status
from rest_framework.response import Response
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.models import Page

from desk.guards import Action, changes_for_followers, concerns


class GuardedPagesAdminAPIViewSet(PagesAdminAPIViewSet):
    def action_view(self, request, pk, action_name):
        """Delete, unpublish or move where nothing hangs on it; Wagtail asks no hook here."""
        if action_name in Action.values and self._is_in_the_way(Action(action_name)):
            answer = {"detail": _("Other pages or people need this page. Do it in the editor.")}
            return Response(answer, status=status.HTTP_409_CONFLICT)
        if action_name == "publish" and self._would_surprise():
            answer = {"detail": _("This changes something for people. Publish it in the editor.")}
            return Response(answer, status=status.HTTP_409_CONFLICT)
        return super().action_view(request, pk, action_name)

    def _is_in_the_way(self, action: Action) -> bool:
        key = str(self.request.data.get("destination_page_id", ""))
        destination = Page.objects.filter(pk=key).first() if key.isdecimal() else None
        return bool(concerns(self.request, action, [self.get_object()], destination))

    def _would_surprise(self) -> bool:
        page = self.get_object()
        may_publish = page.permissions_for_user(self.request.user).can_publish()
        return may_publish and changes_for_followers(page)
