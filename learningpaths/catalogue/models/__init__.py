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
    "GuideIndexPage",
    "GuideKind",
    "GuidePage",
    "LearningPathIndexPage",
    "LearningPathPage",
    "OutlineStage",
    "OutlineStep",
    "PathOutline",
    "Purpose",
    "RunSheetRow",
]
