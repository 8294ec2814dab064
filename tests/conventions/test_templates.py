"""Every template compiles, also one that no test renders."""

from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

TEMPLATES = Path(settings.BASE_DIR) / "templates"
NAMES = sorted(
    str(path.relative_to(TEMPLATES))
    for path in TEMPLATES.rglob("*")
    if path.suffix in {".html", ".svg", ".txt", ".xml"}
)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_compiles(name):
    get_template(name)
