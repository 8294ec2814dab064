"""Python in production settings, in a process of its own."""

import os
import subprocess
import sys

from django.conf import settings

SECRET = "3q8Zk1vWm0sXb7RtYp5Jd9LfGh2NcVa4TuEiKo6MxQyBwSzHjP"
ENOUGH = {"SECRET_KEY": SECRET, "ALLOWED_HOSTS": "leren.example.org", "TRUST_PROXY": "yes"}


def run(*arguments, **variables):
    """Run Python in production settings, with these variables and no others of ours."""
    environment = {
        **{name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ},
        **{"ENV_FILE": "", "PYTHONPATH": "site", "PYTHONWARNINGS": "error:::config"},
        **{"DJANGO_SETTINGS_MODULE": "config.settings.production"},
        **variables,
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
