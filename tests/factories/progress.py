from datetime import date

from learningpaths.catalogue.models import OutlineStep, PathOutline
from learningpaths.progress import services
from learningpaths.progress.evaluation import Progress
from learningpaths.progress.models import Enrolment
from learningpaths.progress.reports import progress_of

TODAY = date(2026, 3, 19)


def outline_of(page) -> PathOutline:
    return PathOutline.objects.get(key=page.outline_key)


def steps_of_path(page) -> list[OutlineStep]:
    return list(OutlineStep.objects.of_path(page.outline_key))


def enrolled(learner, page) -> Enrolment:
    return services.enrol(learner=learner, outline=outline_of(page))


def progress_now(enrolment: Enrolment) -> Progress:
    """The progress of an enrolment as the database has it."""
    return progress_of([Enrolment.objects.get(pk=enrolment.pk)], today=TODAY)[enrolment.pk]
