"""Random edits of a path and of its translation: one outline, the same steps, no word lost."""

from copy import deepcopy
from random import Random

import pytest

from desk.translation.services import Answer, compared, note_answers_to, save_words
from desk.translation.states import State
from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.catalogue.services import stale_outlines
from learningpaths.progress import services
from learningpaths.progress.models import Completion
from tests.factories import LearnerFactory, a_path, a_step, a_translation, enrolled, publish

pytestmark = pytest.mark.django_db

EVENTS = 40


class Editors:
    """One who changes the source, one who translates: any number of texts, and publishes or not."""

    def __init__(self, random: Random, path: LearningPathPage):
        self.random, self.path = random, path
        self.english, self.user = a_translation(path), LearnerFactory()
        self.count = 0

    def change_the_source(self) -> None:
        self.path = LearningPathPage.objects.get(pk=self.path.pk)
        note_answers_to(self.path)
        stages = deepcopy([*self.path.stages.raw_data])
        steps = stages[0]["value"]["steps"]
        self.count += 1
        match self.random.randrange(4):
            case 0:
                steps.insert(self.random.randint(0, len(steps)), a_step(f"Stap {self.count}"))
            case 1 if len(steps) > 1:
                steps.pop(self.random.randrange(len(steps)))
            case 2:
                self.random.shuffle(steps)
            case _:
                self.random.choice(steps)["value"]["title"] = f"Titel {self.count}"
        self.path = publish(self.path, stages)

    def translate(self) -> None:
        self.english = LearningPathPage.objects.get(pk=self.english.pk)
        lines = [line for line in compared(self.english).lines if not line.is_done]
        chosen = self.random.sample(lines, self.random.randint(0, len(lines)))
        kept = {
            line.segment.path: line
            for line in compared(self.english).lines
            if line.state != State.MISSING
        }
        answers = [
            Answer(line.segment.path, f"EN {line.segment.text}", line.segment.text)
            for line in chosen
        ]

        loaded = self.english.latest_revision_id
        revision = save_words(page=self.english, answers=answers, loaded=loaded, user=self.user)

        after = {line.segment.path: line for line in compared(self.english_now).lines}
        for answer in answers:
            assert (after[answer.path].state, after[answer.path].words) == ("done", answer.words)
        for path in kept.keys() - {answer.path for answer in answers}:
            assert (after[path].state, after[path].words) == (kept[path].state, kept[path].words)
        assert compared(self.english_now).otherwise == ()
        if self.random.random() < 0.7:
            revision.publish()

    @property
    def english_now(self) -> LearningPathPage:
        return LearningPathPage.objects.get(pk=self.english.pk)


@pytest.mark.parametrize("seed", range(8))
def test_a_path_in_two_languages_is_one_path(seed):
    random = Random(seed)  # noqa: S311 -- the same events for the same seed
    editors = Editors(random, a_path(a_step("Een"), a_step("Twee"), a_step("Drie")))
    learner = LearnerFactory()
    enrolled(learner, editors.path)
    outline = PathOutline.objects.get()

    for _ in range(EVENTS):
        done = set(Completion.objects.values_list("step", flat=True))
        steps = list(OutlineStep.objects.active().order_by("pk"))
        event = random.randrange(3)
        if event == 0:
            editors.change_the_source()
        elif event == 1:
            known = list(OutlineStep.objects.active().order_by("pk").values_list("pk", "block_id"))
            editors.translate()
            now = OutlineStep.objects.active().order_by("pk").values_list("pk", "block_id")
            assert list(now) == known
        else:
            services.complete_step(learner=learner, step=random.choice(steps))

        assert PathOutline.objects.get().pk == outline.pk
        assert done <= set(Completion.objects.values_list("step", flat=True))
        assert list(stale_outlines()) == []
        for step in OutlineStep.objects.active():
            assert step.title_in("en").removeprefix("EN ")
