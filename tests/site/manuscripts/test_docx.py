"""What is read from a Word file."""

import io

import pytest
from django.utils.translation import override

from manuscripts.docx import read_docx
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
    words_of,
)
from tests.factories.manuscripts import (
    SPACES,
    a_docx,
    an_image,
    drawing,
    heading,
    link,
    paragraph,
    relation,
    run,
    table,
)


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


def read(*body: str, name="Verslag.docx", **options) -> Manuscript:
    return read_docx(io.BytesIO(a_docx(*body, **options)), name)


def text(words: str, **looks) -> tuple[Run, ...]:
    return (Run(words, **looks),)


def test_headings_paragraphs_lists_tables_and_quotes_come_in_the_order_of_reading():
    manuscript = read(
        paragraph("Ketenwandeling", style="Titel"),
        heading("Doel"),
        paragraph("Een ", run("vette", bold=True), " en ", run("schuine", italic=True), " tekst."),
        heading("Waarom", 2),
        paragraph("Punt", list_id=1),
        paragraph("Stap", list_id=1, depth=1),
        paragraph("Eerst", list_id=2),
        table(["Wat", "Hoe"], ["Aankomen", ""]),
        paragraph("Draaiboek", style="Bijschrift"),
        paragraph("Zo ging het.", style="Citaat"),
    )

    assert manuscript == Manuscript(
        "Ketenwandeling",
        (
            Heading(2, text("Doel")),
            Paragraph(
                (
                    Run("Een "),
                    Run("vette", is_bold=True),
                    Run(" en "),
                    Run("schuine", is_italic=True),
                    Run(" tekst."),
                )
            ),
            Heading(3, text("Waarom")),
            Listing(
                (
                    Item(text("Punt")),
                    Item(text("Stap"), depth=1, is_numbered=True),
                    Item(text("Eerst"), is_numbered=True),
                )
            ),
            Table(
                ((text("Wat"), text("Hoe")), (text("Aankomen"), ())),
                has_header=True,
                caption="Draaiboek",
            ),
            Quote(text("Zo ging het.")),
        ),
    )


@pytest.mark.parametrize(
    ("body", "title", "levels"),
    [
        ([heading("Titel"), heading("Deel", 2)], "Titel", [2]),
        ([paragraph("Titel", style="Titel"), heading("Deel"), heading("Deel")], "Titel", [2, 2]),
        ([heading("Een"), heading("Twee"), heading("Drie", 3)], "Verslag", [2, 2, 4]),
        ([paragraph("Vooraf"), heading("Deel")], "Verslag", [2]),
        ([paragraph("Alleen tekst")], "Verslag", []),
    ],
)
def test_the_title_is_the_heading_above_all_others_or_the_name_of_the_file(body, title, levels):
    manuscript = read(*body)

    found = [piece.level for piece in manuscript.pieces if isinstance(piece, Heading)]
    assert (manuscript.title, found) == (title, levels)


def test_an_image_brings_its_alternative_text_and_caption_and_nothing_of_its_file():
    exif = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0GPS-secret"
    image = an_image(kind="JPEG", exif=exif)
    assert b"GPS-secret" in image

    manuscript = read(
        paragraph(drawing("foto", "De balie op maandag")),
        paragraph("Half negen", style="Bijschrift"),
        images={"foto.jpg": image},
    )

    (picture,) = manuscript.pieces
    assert isinstance(picture, Picture)
    assert (picture.alt, picture.caption) == ("De balie op maandag", "Half negen")
    assert (picture.extension, picture.width, picture.height) == ("jpg", 40, 30)
    assert b"GPS-secret" not in picture.content


def test_links_lead_on_and_those_that_would_run_something_lose_their_address():
    manuscript = read(
        paragraph(link("wet", "wet"), " ", link("klik", "kwaad"), " ", link("mail", "mail")),
        relations=relation("wet", "hyperlink", "https://example.org/wet", outside=True)
        + relation("kwaad", "hyperlink", "javascript:alert(1)", outside=True)
        + relation("mail", "hyperlink", "mailto:a@example.org", outside=True),
    )

    assert manuscript.pieces == (
        Paragraph(
            (
                Run("wet", href="https://example.org/wet"),
                Run(" klik "),
                Run("mail", href="mailto:a@example.org"),
            )
        ),
    )
    message = "A link that isn't one to a page is left out; its words stay."
    assert manuscript.remarks == (Remark(message, "javascript:alert(1)"),)


def test_a_link_written_as_a_field_is_a_link():
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    instruction = '<w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>'

    manuscript = read(
        paragraph(field("begin"), instruction, field("separate"), "hier", field("end"), " niet")
    )

    assert manuscript.pieces == (
        Paragraph((Run("hier", href="https://example.org/"), Run(" niet"))),
    )


BOX = (
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>{0}</w:txbxContent></w:drawing>"
    "</mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def notes(kind: str, words: str) -> dict[str, str]:
    part = f'<w:{kind}s {SPACES}><w:{kind} w:id="7">{paragraph(words)}</w:{kind}></w:{kind}s>'
    return {f"word/{kind}s.xml": part}


@pytest.mark.parametrize(
    ("part", "options", "lines", "remarks"),
    [
        (BOX.format(paragraph("In een kader")), {}, ["Tekst", "In een kader"], [""]),
        ("<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>", {}, ["Tekst"], ["weg"]),
        (f"<w:ins>{run(' erbij')}</w:ins>", {}, ["Tekst erbij"], []),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>stil</w:t></w:r>", {}, ["Tekst"], ["stil"]),
        ("<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>", {}, ["Teksta=b"], [""]),
        ('<w:r><w:sym w:char="F0E0"/></w:r>', {}, ["Tekst"], ["F0E0"]),
        ("<w:r><w:drawing><wp:inline/></w:drawing></w:r>", {}, ["Tekst"], [""]),
        ("<w:r><w:object/></w:r>", {}, ["Tekst"], [""]),
        (
            '<w:r><w:footnoteReference w:id="7"/></w:r>',
            {
                "parts": notes("footnote", "Zie de wet"),
                "relations": relation("f", "footnotes", "footnotes.xml"),
            },
            ["Tekst (note: Zie de wet)"],
            [""],
        ),
        (
            '<w:r><w:commentReference w:id="7"/></w:r>',
            {
                "parts": notes("comment", "Klopt dit?"),
                "relations": relation("c", "comments", "comments.xml"),
            },
            ["Tekst"],
            ["Klopt dit?"],
        ),
        (
            "",
            {
                "parts": {
                    "word/header1.xml": f"<w:hdr {SPACES}>{paragraph('Vertrouwelijk')}</w:hdr>"
                },
                "relations": relation("h", "header", "header1.xml"),
            },
            ["Tekst"],
            ["Vertrouwelijk"],
        ),
        (
            drawing("elders"),
            {"relations": relation("elders", "image", "http://10.0.0.1/x.png", outside=True)},
            ["Tekst"],
            ["http://10.0.0.1/x.png"],
        ),
        (
            drawing("kwijt"),
            {"relations": relation("kwijt", "image", "media/x.png")},
            ["Tekst"],
            ["word/media/x.png"],
        ),
    ],
)
def test_what_is_no_plain_text_is_kept_or_named(part, options, lines, remarks):
    manuscript = read(paragraph("Tekst", *([part] if part else [])), **options)

    assert [words_of(piece.text) for piece in manuscript.pieces] == lines
    assert [remark.words for remark in manuscript.remarks] == remarks


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("kwaad.png", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        ("kwaad.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("kwaad.jpg", b"<html><script>alert(1)</script></html>"),
        ("plaat.emf", b"\x01\0\0\0" * 40),
        ("half.png", an_image()[:60]),
        ("groot.png", an_image(4100, 4100)),
    ],
)
def test_an_image_that_is_none_by_its_bytes_is_left_out_and_named(name, content):
    key = name.split(".")[0]

    manuscript = read(paragraph("Tekst", drawing(key)), images={name: content})

    message = "An image can't be read. Save it as PNG or JPEG, and add it."
    assert manuscript.pieces == (Paragraph(text("Tekst")),)
    assert manuscript.remarks == (Remark(message, name),)


def test_an_image_named_for_another_kind_is_what_its_bytes_say():
    manuscript = read(paragraph(drawing("foto")), images={"foto.png": an_image(kind="JPEG")})

    assert [picture.extension for picture in manuscript.pieces] == ["jpg"]


def test_merged_cells_become_cells_and_a_frame_of_one_cell_becomes_text():
    merged = (
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{}</w:tc></w:tr>'
        "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>"
    ).format(paragraph("Breed"), paragraph("Links"), paragraph("Rechts"))

    manuscript = read(merged, table(["Alleen"]))

    assert manuscript.pieces == (
        Table(((text("Breed"), ()), (text("Links"), text("Rechts")))),
        Paragraph(text("Alleen")),
    )
    message = "Merged cells of a table are split; check the table."
    assert manuscript.remarks == (Remark(message),)


def test_an_image_in_a_table_stands_below_it():
    cell = f"<w:tc>{paragraph('Foto', drawing('foto'))}</w:tc>"
    rows = f"<w:tbl><w:tr>{cell}<w:tc>{paragraph('Ernaast')}</w:tc></w:tr></w:tbl>"

    manuscript = read(rows, images={"foto.png": an_image()})

    assert [type(piece) for piece in manuscript.pieces] == [Table, Picture]


def test_a_strict_document_is_read_as_well():
    strict = SPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )

    manuscript = read(
        document=f"<w:document {strict}><w:body>{paragraph('Streng')}</w:body></w:document>"
    )

    assert manuscript.pieces == (Paragraph(text("Streng")),)
