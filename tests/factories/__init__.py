from tests.factories.cases import CaseFactory, SectorFactory
from tests.factories.catalogue import (
    GuideFactory,
    GuideKindFactory,
    LearningPathFactory,
    PathIndexFactory,
    PurposeFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    publish,
)
from tests.factories.core import ImageFactory, SignalFactory, ThemeFactory
from tests.factories.home import ArticleFactory
from tests.factories.mishaps import deleted_before_the_query_for
from tests.factories.people import (
    DepartmentFactory,
    LearnerFactory,
    code_of,
    member_of,
    set_up_second_step,
)
from tests.factories.progress import TODAY, enrolled, outline_of, progress_now, steps_of_path

__all__ = [
    "TODAY",
    "ArticleFactory",
    "CaseFactory",
    "DepartmentFactory",
    "GuideFactory",
    "GuideKindFactory",
    "ImageFactory",
    "LearnerFactory",
    "LearningPathFactory",
    "PathIndexFactory",
    "PurposeFactory",
    "SectorFactory",
    "SignalFactory",
    "ThemeFactory",
    "a_path",
    "a_stage",
    "a_step",
    "a_translation",
    "code_of",
    "deleted_before_the_query_for",
    "enrolled",
    "member_of",
    "outline_of",
    "progress_now",
    "publish",
    "set_up_second_step",
    "steps_of_path",
]
