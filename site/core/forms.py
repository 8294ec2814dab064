"""The form in which an editor writes a page, and the one in which a site is given its look."""

from collections import defaultdict
from collections.abc import Iterator

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.fields import StreamField
from wagtail.models import Page

from core.at_hand import lay_out
from core.checking import Problem, closed_targets, error_of, left_guidance, skipped_headings
from core.contents import parts_of
from core.languages import published_languages
from core.segments import followed_fields
from core.signals import page_checked

# What Wagtail keeps of a page besides what its editor wrote, as it is after a publication.
PUBLISHED = ("live", "has_unpublished_changes", "live_revision_id", "expired", "latest_revision_id")
PUBLISHED += ("latest_revision_created_at", "first_published_at", "last_published_at")


class PageForm(WagtailAdminPageForm):
    """The form of every page. What a translation follows its source in isn't asked there.

    It refuses to publish what a reader would stumble over, and says where to mend it; a draft
    may have any problem. A form adds its own by extending `problems`, a room above by
    `page_checked`.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        lay_out(self.instance)
        if self.instance.source_page:
            for name in followed_fields(type(self.instance)):
                self.fields.pop(name, None)

    def clean(self):
        cleaned = super().clean()
        if self.is_deferred_validation:
            return cleaned
        problems = defaultdict(list)
        for problem in self.problems(cleaned):
            problems[problem.field].append(problem)
        for name, found in problems.items():
            field = self.instance._meta.get_field(name)
            block = field.stream_block if isinstance(field, StreamField) else None
            self.add_error(name, error_of(block, cleaned[name], found))
        return cleaned

    def save(self, commit=True):
        """Keep what was written, and never what the page was before somebody published it.

        Between reading a draft and saving it the page may go live: a save that runs by itself is
        still under way when Publish is pressed. Wagtail would write the whole row, and take the
        page offline again. Of a page that was live when it was read, and of a preview, it writes
        no row: there the page is asked when it keeps a version, `BasePage.save_revision`.

        Raises PermissionDenied where a version is newer than the one that was read, unless a
        button sends this one further: Wagtail's view says so beside what was typed. Raises
        Http404 where the page was deleted meanwhile: it doesn't come back.
        """
        page = self.instance
        is_sent_further = any(name.startswith("action-") for name in self.data)
        if page.pk is None or not commit:
            page.must_be_newest = page.pk is not None and not is_sent_further
            return super().save(commit)
        with transaction.atomic():
            rows = Page.objects.select_for_update().values(*PUBLISHED)
            present = get_object_or_404(rows, pk=page.pk)
            if not is_sent_further:
                refuse_older(page, present["latest_revision_id"])
            if not present["live"]:
                return super().save()
            for name, fact in present.items():
                setattr(page, name, fact)
            return super().save(commit=False)

    def problems(self, cleaned: dict) -> Iterator[Problem]:
        parts = list(parts_of(type(self.instance), cleaned))
        yield from closed_targets(parts, moment=timezone.now(), own=self.instance.pk)
        yield from skipped_headings(parts)
        yield from left_guidance(parts)
        for _receiver, found in page_checked.send(
            type(self.instance), page=self.instance, cleaned=cleaned
        ):
            yield from found


def refuse_older(page: Page, newest: int | None) -> None:
    """Raises PermissionDenied where a version is newer than the one the page was read with."""
    if page.latest_revision_id != newest:
        raise PermissionDenied(
            _("Somebody saved or published this page just now: look at that version first.")
        )


class SettingsForm(WagtailAdminModelForm):
    """What an organisation decides about its site, and in which languages it is offered."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        choices=settings.LANGUAGES,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_(
            "A language that is switched off is hidden, and keeps its pages. The first language"
            " always stays."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        site = self.instance.site if self.instance.site_id else None
        self.fields["languages"].initial = published_languages(site)

    def clean_languages(self) -> list[str]:
        """The first language is what the others are translated from."""
        return sorted({settings.LANGUAGE_CODE, *self.cleaned_data["languages"]})

    def save(self, commit=True):
        """Hand the languages on to who hears of the save."""
        self.instance.wanted_languages = self.cleaned_data["languages"], self.for_user
        return super().save(commit)
