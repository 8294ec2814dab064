import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drawing.dyes import DARK, DYES, LIGHT, NIGHT, SUNK, contrast, readable_field, style_of

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#1a488d", "#1a488d", 1.0),
    ],
)
def test_contrast_is_that_of_the_guidelines(one, other, ratio):
    assert round(contrast(one, other), 2) == ratio


@pytest.mark.parametrize(
    ("dye", "colour", "field"),
    [
        ("woad", "#1a488d", "#1a488d"),
        ("madder", "#c1291b", "#c1291b"),
        ("weld", "#fbd028", "#fbd028"),
        ("woad", "#00a1de", "#0e6b94"),
        ("woad", "#ffffff", "#656565"),
        ("weld", "#000000", "#959595"),
    ],
)
def test_a_colour_stays_as_it_is_unless_nobody_could_read_on_it(dye, colour, field):
    assert readable_field(dye, colour) == field


def test_a_style_names_the_roles_of_the_chosen_dyes_only():
    assert style_of({"woad": "#5b2a86"}) == (
        "@layer base{\n"
        ':root{--colour-path:#5b2a86}[data-type="path"]{'
        "--colour-type-text:light-dark(#693996,#cea4ff);"
        "--colour-type-tint:light-dark(#f1e8fe,#30233e)}\n"
        "}\n"
    )
    assert style_of({}) == "@layer base{\n}\n"


@given(colours=st.fixed_dictionaries(dict.fromkeys(DYES, COLOURS)))
def test_whatever_is_chosen_can_be_read_in_light_and_in_dark(colours):
    fields = {dye: readable_field(dye, colour) for dye, colour in colours.items()}

    rules = style_of(fields).splitlines()[1:-1]

    for (dye, field), rule in zip(fields.items(), rules, strict=True):
        # Of the kind of page: a text, and the tint it may stand on, in light and in dark.
        text, night_text, tint, night_tint = re.findall(r"#\w{6}", rule.partition("[")[2])
        assert contrast(DYES[dye].text_on, field) >= 5.5
        assert min(contrast(text, ground) for ground in (tint, LIGHT, SUNK)) >= 4.5
        assert min(contrast(night_text, ground) for ground in (night_tint, NIGHT)) >= 4.5
        assert contrast(DARK, tint) >= 4.5
