"""Pages are sent without the indentation of their templates, and with all that people wrote."""

import pytest
from django.template import Engine
from django.template.loader import get_template

from core.templatetags.core_tags import icon


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("page.html", "<p>\n{{ text }}\n\n</p>\n"),
        ("mail.txt", "<p>\n    {{ text }}\n\n\t</p>\n"),
    ],
)
def test_indentation_is_taken_from_pages_and_not_from_mails(tmp_path, name, expected):
    (tmp_path / name).write_text("<p>\n    {{ text }}\n\n\t</p>\n")
    engine = Engine(dirs=[tmp_path], loaders=["core.loaders.Loader"])

    assert engine.get_template(name).source == expected


def test_what_somebody_wrote_keeps_its_spaces():
    typed = "een\n    twee\n\tdrie"

    assert typed in get_template("components/typed_texts.html").render({"texts": [typed]})


def test_an_icon_has_two_sizes():
    small = icon("check").replace('class="icon"', 'class="icon icon--small"')

    assert icon("check", small=True) == small != icon("check")
