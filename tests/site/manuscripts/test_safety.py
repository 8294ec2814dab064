"""Files that mean harm, or are no documents, are refused in time and within little memory."""

import io
import random
import time
import tracemalloc
import zipfile
from contextlib import suppress

import pytest
from django.utils.translation import override
from PIL import Image

from manuscripts.reading import read
from manuscripts.safety import RefusedFileError
from tests.factories.manuscripts import (
    SPACES,
    a_docx,
    a_zip,
    an_image,
    an_ole_file,
    claiming,
    drawing,
    paragraph,
    relation,
    run,
    table,
)

MEGABYTE = 1024 * 1024
MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
DAMAGED = "This file is damaged, or no Word document. Open it in Word and save it anew."
HOSTILE = "This file holds something that a document doesn't need. Save it anew in Word."
TOO_MUCH = "This file unpacks to more than we read. Split it."
TOO_LONG = "This text is too long for one page. Split it into several."
TOO_MANY = "This file has more parts than a document needs. Save it anew in Word."
PASSWORD = "This file has a password. Save it without one, and choose it again."
MACROS = "This file has macros, which we don't accept. Save it as .docx without macros."
NO_TEXT = "This is no text. Choose a Word file (.docx) or Markdown (.md)."

LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    f"<w:document {SPACES}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"
)
OUTSIDE = (
    '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/secret">]>'
    f"<w:document {SPACES}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
)
DEEP = f"<w:document {SPACES}><w:body>{'<w:ins>' * 5000}{'</w:ins>' * 5000}</w:body></w:document>"


def locked() -> bytes:
    """A zip of which the parts say that they need a password."""
    content = bytearray(a_docx(paragraph("x")))
    at = 0
    while (at := content.find(b"PK\x01\x02", at)) >= 0:
        content[at + 8] |= 1
        at += 4
    return bytes(content)


def with_twins() -> bytes:
    content = io.BytesIO(a_docx(paragraph("x")))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(content, "a") as package:
        package.writestr("word/document.xml", "<x/>")
    return content.getvalue()


FILES = {
    "empty": (lambda: b"", "x.docx", "This file is empty."),
    "too large": (
        lambda: bytes(20 * MEGABYTE + 1),
        "x.docx",
        "This file is larger than 20 MB. Make its images smaller, or split it.",
    ),
    "password": (lambda: an_ole_file("EncryptedPackage"), "x.docx", PASSWORD),
    "locked zip": (locked, "x.docx", PASSWORD),
    "old Word": (
        lambda: an_ole_file("WordDocument"),
        "x.docx",
        "This is the old file format of Word (.doc). Save it as .docx, and choose it again.",
    ),
    "pdf": (lambda: b"%PDF-1.7", "x.docx", "This is a PDF. Choose the Word file it was made from."),
    "rtf": (
        lambda: b"{\\rtf1",
        "x.docx",
        "This is an RTF file. Save it as .docx, and choose it again.",
    ),
    "web page": (
        lambda: b"\n<!DOCTYPE html><p>x",
        "x.md",
        "This is a web page. Choose a Word file (.docx) or Markdown (.md).",
    ),
    "image": (lambda: an_image(), "x.md", NO_TEXT),
    "text named docx": (
        lambda: b"Tekst",
        "x.docx",
        "The name says Word, but the file isn't. Open it in Word and save it as .docx.",
    ),
    "macros by type": (lambda: a_docx(content_type=MACRO), "x.docx", MACROS),
    "macros by part": (
        lambda: a_docx(parts={"word/vbaProject.bin": b"x"}),
        "x.docx",
        MACROS,
    ),
    "sheet": (
        lambda: a_docx(content_type=SHEET),
        "x.docx",
        "This is an Office file, but no Word document.",
    ),
    "plain zip": (lambda: a_zip({"a.txt": "x"}), "x.docx", DAMAGED),
    "no main part": (lambda: a_docx(content_type="text/xml"), "x.docx", DAMAGED),
    "truncated": (lambda: a_docx(paragraph("x"))[:-200], "x.docx", DAMAGED),
    "half": (lambda: a_docx(paragraph("x"))[:700], "x.docx", DAMAGED),
    "no XML": (lambda: a_docx(document="<w:document"), "x.docx", DAMAGED),
    "billion laughs": (lambda: a_docx(document=LAUGHS), "x.docx", HOSTILE),
    "outside entity": (lambda: a_docx(document=OUTSIDE), "x.docx", HOSTILE),
    "deep": (lambda: a_docx(document=DEEP), "x.docx", HOSTILE),
    "leaves its folder": (lambda: a_docx(parts={"../../etc/cron.d/x": "x"}), "x.docx", HOSTILE),
    "absolute": (lambda: a_docx(parts={"/etc/x": "x"}), "x.docx", HOSTILE),
    "drive": (lambda: a_docx(parts={"C:/x": "x"}), "x.docx", HOSTILE),
    "twins": (with_twins, "x.docx", HOSTILE),
    "claims 200 MB": (
        lambda: claiming(a_docx(paragraph("x")), "word/document.xml", 200 * MEGABYTE),
        "x.docx",
        TOO_MUCH,
    ),
    "bomb": (lambda: a_docx(document=" " * (100 * MEGABYTE)), "x.docx", TOO_MUCH),
    "bomb as an image": (
        lambda: a_docx(paragraph(drawing("a")), images={"a.png": bytes(25 * MEGABYTE)}),
        "x.docx",
        TOO_MUCH,
    ),
    "ten thousand images": (
        lambda: a_docx(images={f"i{number}.png": b"x" for number in range(10_000)}),
        "x.docx",
        TOO_MANY,
    ),
    "61 images": (
        lambda: a_docx(
            *(paragraph(drawing(f"i{number}")) for number in range(61)),
            images={f"i{number}.png": an_image(2, 2) for number in range(61)},
        ),
        "x.docx",
        "This file has more than 60 images. Split it, or take some out.",
    ),
    "large images": (
        lambda: a_docx(
            *(paragraph(drawing(f"i{number}")) for number in range(11)),
            images={f"i{number}.jpg": an_image(4000, 3600, "JPEG") for number in range(11)},
        ),
        "x.docx",
        "The images of this file are too large together. Let Word compress them "
        "(Picture Format), and choose it again.",
    ),
    "100,000 paragraphs": (
        lambda: a_docx(*[paragraph("Woorden over samenwerken.")] * 100_000),
        "x.docx",
        TOO_LONG,
    ),
    "100,000 runs": (lambda: a_docx(paragraph(run("x") * 100_000)), "x.docx", TOO_MUCH),
    "long text": (lambda: b"woord " * 100_000, "x.md", TOO_LONG),
    "cells": (
        lambda: a_docx(table(*[["a"] * 20] * 101)),
        "x.docx",
        "The tables of this file have more than 2000 cells. Offer the largest one as a file, "
        "and take it out here.",
    ),
    "deletions": (
        lambda: a_docx(
            paragraph(
                *(f"<w:del><w:r><w:delText>w{n}</w:delText></w:r></w:del>" for n in range(6000))
            )
        ),
        "x.docx",
        TOO_LONG,
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_a_file_that_is_no_plain_document_is_refused_with_a_reason(case):
    make, name, message = FILES[case]
    content = io.BytesIO(make())

    started = time.monotonic()
    with override("en"), pytest.raises(RefusedFileError) as refusal:
        read(content, name)

    assert str(refusal.value) == message
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("seed", range(30))
def test_a_file_broken_anywhere_is_read_or_refused(seed):
    chance = random.Random(seed)  # noqa: S311 -- the same each time
    content = bytearray(
        a_docx(
            *(paragraph("Tekst"), table(["a", "b"], ["c", "d"]), paragraph(drawing("foto"))),
            images={"foto.png": an_image()},
        )
    )
    for _ in range(6):
        content[chance.randrange(len(content))] = chance.randrange(256)

    with suppress(RefusedFileError):
        assert len(read(io.BytesIO(content), "x.docx").pieces) <= 3


def test_a_bomb_within_a_bomb_stays_packed():
    bomb = a_zip({"x.xml": bytes(50 * MEGABYTE)})

    manuscript = read(
        io.BytesIO(a_docx(paragraph("Tekst"), parts={"word/embeddings/x.zip": bomb})), "x.docx"
    )

    assert len(manuscript.pieces) == 1


def test_a_document_of_20_mb_takes_little_memory():
    noise = {f"i{n}.jpg": _noise(n) for n in range(25)}
    content = a_docx(
        *(paragraph("Woorden over samenwerken met een andere afdeling.") for _ in range(2000)),
        *(paragraph(drawing(name.split(".")[0])) for name in noise),
        images=noise,
    )
    assert 15 * MEGABYTE < len(content) < 20 * MEGABYTE

    tracemalloc.start()
    manuscript = read(io.BytesIO(content), "x.docx")
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(manuscript.pieces) == 2025
    assert peak < 100 * MEGABYTE


def _noise(seed: int) -> bytes:
    """A photo of almost a megabyte: nothing in it is alike."""
    letters = random.Random(seed).randbytes(1000 * 800 * 3)  # noqa: S311 -- the same each time
    photo = io.BytesIO()
    Image.frombytes("RGB", (1000, 800), letters).save(photo, "JPEG", quality=92)
    return photo.getvalue()


def test_an_image_linked_from_outside_is_not_fetched():
    content = a_docx(
        paragraph("Tekst", drawing("x")),
        relations=relation("x", "image", "http://127.0.0.1:9/x.png", outside=True),
    )

    with override("en"):
        manuscript = read(io.BytesIO(content), "x.docx")

    assert [remark.words for remark in manuscript.remarks] == ["http://127.0.0.1:9/x.png"]
