"""What is read from Markdown."""

import base64
import io

import pytest
from django.utils.translation import override

from manuscripts.markdown import read_markdown
from manuscripts.safety import RefusedFileError
from manuscripts.tree import (
    Heading,
    Item,
    Listing,
    Manuscript,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Run,
    Table,
)
from tests.factories.manuscripts import an_image


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


def read(source: str | bytes, name="verslag.md") -> Manuscript:
    content = source if isinstance(source, bytes) else source.encode()
    return read_markdown(io.BytesIO(content), name)


def text(words: str, **looks) -> tuple[Run, ...]:
    return (Run(words, **looks),)


SOURCE = """---
title: "Ketenwandeling"
---

# Doel

Een **vette** [link](https://example.org/).

- Punt
  1. Stap

  Vervolg
- Nog een

> Zo ging het.

| Wat | Hoe |
|-----|-----|
| Aankomen | |
"""


def test_headings_lists_tables_and_quotes_come_in_the_order_of_reading():
    assert read(SOURCE) == Manuscript(
        "Ketenwandeling",
        (
            Heading(2, text("Doel")),
            Paragraph(
                (
                    Run("Een "),
                    Run("vette", is_bold=True),
                    Run(" "),
                    Run("link", href="https://example.org/"),
                    Run("."),
                )
            ),
            Listing((Item(text("Punt")), Item(text("Stap"), depth=1, is_numbered=True))),
            Paragraph(text("Vervolg")),
            Listing((Item(text("Nog een")),)),
            Quote(text("Zo ging het.")),
            Table(((text("Wat"), text("Hoe")), (text("Aankomen"), ()))),
        ),
    )


def test_html_stays_the_letters_that_it_is():
    manuscript = read("Tekst <script>alert(1)</script>\n\n<iframe src=x></iframe>\n")

    assert manuscript.pieces == (
        Paragraph(text("Tekst <script>alert(1)</script>")),
        Paragraph(text("<iframe src=x></iframe>")),
    )
    message = "HTML in the text isn't carried out; it stands there as letters."
    assert manuscript.remarks == (Remark(message),)


def test_an_image_written_in_the_text_is_drawn_and_others_are_named_and_not_fetched():
    letters = base64.b64encode(an_image()).decode()

    manuscript = read(
        f'![De balie](data:image/png;base64,{letters} "Half negen")\n\n'
        "![Elders](http://10.0.0.1/x.png)\n\n![Naast](foto.png)\n"
    )

    (picture,) = manuscript.pieces
    assert isinstance(picture, Picture)
    assert (picture.alt, picture.caption, picture.width) == ("De balie", "Half negen", 40)
    message = "An image that isn't in the file itself is left out."
    words = "Elders http://10.0.0.1/x.png · Naast foto.png"
    assert manuscript.remarks == (Remark(message, words),)


@pytest.mark.parametrize(
    "letters", ["AAAA", "PHN2Zz4=", "====", base64.b64encode(b"<html>").decode()]
)
def test_letters_that_are_no_image_are_named(letters):
    manuscript = read(f"Tekst ![Plaat](data:image/png;base64,{letters})")

    message = "An image can't be read. Save it as PNG or JPEG, and add it."
    assert manuscript.pieces == (Paragraph(text("Tekst")),)
    assert manuscript.remarks == (Remark(message, "Plaat"),)


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "data:text/html,x", "//evil.example/x", "vbscript:x", "#deel"]
)
def test_a_link_that_is_none_to_a_page_keeps_its_words_only(link):
    manuscript = read(f"[klik]({link})")

    assert not any(run.href for piece in manuscript.pieces for run in piece.text)
    assert "klik" in manuscript.pieces[0].text[0].words


@pytest.mark.parametrize(
    ("encoding", "remarks"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ()),
        ("utf-16", ()),
        ("cp1252", ("The file wasn't in UTF-8. Check the letters with accents.",)),
    ],
)
def test_letters_with_accents_survive_the_usual_encodings(encoding, remarks):
    manuscript = read("Financiën én coördinatie".encode(encoding))

    assert manuscript.pieces == (Paragraph(text("Financiën én coördinatie")),)
    assert tuple(remark.message for remark in manuscript.remarks) == remarks


def test_what_is_no_text_is_refused():
    with pytest.raises(RefusedFileError, match="This is no text"):
        read(b"\xff\xfe\0\0\0\0")


def test_lines_above_the_text_are_named():
    manuscript = read("---\ntitel: Wandeling\nauteur: Sanne\n---\nTekst")

    message = "Of the lines above the text only the title is used."
    assert (manuscript.title, manuscript.remarks) == (
        "Wandeling",
        (Remark(message, "auteur: Sanne"),),
    )


@pytest.mark.parametrize(
    "source",
    [
        "> " * 5000 + "x",
        "[" * 20_000,
        "*a " * 20_000,
        "`" * 20_001,
        "- " * 3000,
        "|" * 20_000 + "\n|-",
    ],
)
def test_what_is_nested_beyond_reason_is_read_or_refused_in_time(source):
    try:
        pieces = read(source).pieces
    except RefusedFileError:
        return

    assert len(pieces) < 5000
