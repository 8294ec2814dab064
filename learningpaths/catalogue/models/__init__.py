from learningpaths.catalogue.models.changes import (
    ChangeChoice,
    ChangeKind,
    OutlineChange,
    Reach,
)
from learningpaths.catalogue.models.guides import (
    GuideIndexPage,
    GuideKind,
    GuidePage,
    Purpose,
    RunSheetRow,
)
from learningpaths.catalogue.models.outlines import OutlineStage, OutlineStep, PathOutline
from learningpaths.catalogue.models.paths import LearningPathIndexPage, LearningPathPage

__all__ = [
    "ChangeChoice",
    "ChangeKind",
    "GuideIndexPage",
    "GuideKind",
    "GuidePage",
    "LearningPathIndexPage",
    "LearningPathPage",
    "OutlineChange",
    "OutlineStage",
    "OutlineStep",
    "PathOutline",
    "Purpose",
    "Reach",
    "RunSheetRow",
]
