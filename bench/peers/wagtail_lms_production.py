"""The settings of wagtail-lms' example project for serving it, with its data in a folder."""

import os
from pathlib import Path

from example_project.settings import *  # noqa: F403
from example_project.settings import DATABASES

DEBUG = False
DATABASES["default"]["NAME"] = Path(os.environ["DATA"]) / "lms.sqlite3"
MEDIA_ROOT = Path(os.environ["DATA"]) / "lms-media"
