#!/usr/bin/env python
"""Run Django with `site/` on the import path."""

import sys
from pathlib import Path

sys.path.insert(1, str(Path(__file__).resolve().parent / "site"))


def main() -> None:
    from django.core.management import execute_from_command_line

    from config import env

    env.choose_settings("config.settings.dev")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
