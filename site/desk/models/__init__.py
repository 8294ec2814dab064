from desk.models.imports import Import, ImportedPicture
from desk.models.reports import Report, ReviewReminder
from desk.models.roles import JobRun, Role
from desk.models.translations import Translation

__all__ = [
    "Import",
    "ImportedPicture",
    "JobRun",
    "Report",
    "ReviewReminder",
    "Role",
    "Translation",
]
