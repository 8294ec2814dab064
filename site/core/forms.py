"""The form in which an editor writes a page; of a translation that is no more than its own."""

from collections import defaultdict
from collections.abc import Iterator

from django.utils import timezone
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.fields import StreamField

from core.checking import Problem, closed_targets, error_of, left_guidance, skipped_headings
from core.contents import parts_of
from core.segments import followed_fields
from core.signals import page_checked


class PageForm(WagtailAdminPageForm):
    """The form of every page. What a translation follows its source in isn't asked there.

    It refuses to publish what a reader would stumble over, and says where to mend it; a draft
    may have any problem. A form adds its own by extending `problems`, a room above by
    `page_checked`.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
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

    def problems(self, cleaned: dict) -> Iterator[Problem]:
        parts = list(parts_of(type(self.instance), cleaned))
        yield from closed_targets(parts, moment=timezone.now(), own=self.instance.pk)
        yield from skipped_headings(parts)
        yield from left_guidance(parts)
        for _receiver, found in page_checked.send(
            type(self.instance), page=self.instance, cleaned=cleaned
        ):
            yield from found
