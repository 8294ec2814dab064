from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Pattern:
    """A draft in each language of the site; all of them have the same stages and steps."""

    slug: str
    name: Promise
    description: Promise
    drafts: dict[str, dict]

    def draft_in(self, language: str) -> dict:
        """The fields of a page; in the first language of the pattern where it lacks this one."""
        return self.drafts.get(language) or next(iter(self.drafts.values()))

    @property
    def stages_count(self) -> int:
        return len(self._stages)

    @property
    def steps_count(self) -> int:
        return sum(len(stage["steps"]) for stage in self._stages)

    @property
    def _stages(self) -> list[dict]:
        return next(iter(self.drafts.values()))["stages"]
