"""Files as an editor, or somebody who means harm, would send them; all made here, none kept."""

import io
import struct
import zipfile
from html import escape

from PIL import Image

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
STYLES = """
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Kop3"><w:name w:val="heading 3"/></w:style>
<w:style w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Citaat"><w:name w:val="Quote"/></w:style>
"""
LISTS = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""


def run(words: str, *, bold=False, italic=False) -> str:
    looks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    looks = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(*parts: str, style="", list_id=0, depth=0) -> str:
    """A paragraph of runs; a part without markup is a run."""
    looks = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list_id:
        looks += f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    inner = "".join(part if part.startswith("<") else run(part) for part in parts)
    return f"<w:p><w:pPr>{looks}</w:pPr>{inner}</w:p>"


def heading(words: str, level=1) -> str:
    return paragraph(words, style=f"Kop{level}")


def link(words: str, key: str) -> str:
    return f'<w:hyperlink r:id="{key}">{run(words)}</w:hyperlink>'


def table(*rows: list[str]) -> str:
    cells = ["".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def drawing(key: str, alt="") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="{escape(alt)}"/>'
        f'<a:blip r:embed="{key}"/></wp:inline></w:drawing></w:r>'
    )


def an_image(width=40, height=30, kind="PNG", colour="teal", **options) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(content, kind, **options)
    return content.getvalue()


def relation(key: str, kind: str, target: str, *, outside=False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"{mode}/>'


def a_docx(
    *body: str,
    images: dict[str, bytes] | None = None,
    relations: str = "",
    parts: dict[str, str | bytes] | None = None,
    content_type: str = WORD,
    document: str | None = None,
) -> bytes:
    """A Word file of these paragraphs and tables; images by the name of their part."""
    images = images or {}
    relations += "".join(relation(name.split(".")[0], "image", f"media/{name}") for name in images)
    relations += relation("s", "styles", "styles.xml") + relation("n", "numbering", "numbering.xml")
    document = document or f"<w:document {SPACES}><w:body>{''.join(body)}</w:body></w:document>"
    package = "http://schemas.openxmlformats.org/package/2006"
    everything = {
        "[Content_Types].xml": (
            f'<Types xmlns="{package}/content-types"><Default Extension="xml" '
            'ContentType="application/xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{content_type}"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{package}/relationships">'
            f"{relation('d', 'officeDocument', 'word/document.xml')}</Relationships>"
        ),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>'
        ),
        "word/styles.xml": f"<w:styles {SPACES}>{STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {SPACES}>{LISTS}</w:numbering>",
        **{f"word/media/{name}": content for name, content in images.items()},
        **(parts or {}),
    }
    return a_zip(everything)


def a_zip(parts: dict[str, str | bytes], compression=zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return content.getvalue()


def an_ole_file(stream: str) -> bytes:
    """What Word writes for a file with a password, or in its old format."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + struct.pack("<16x2H", 0x3E, 3)
    return header + bytes(480) + stream.encode("utf-16-le") + bytes(512)


def claiming(content: bytes, part: str, size: int) -> bytes:
    """The same zip, whose list says that a part is so large."""
    at = content.rindex(part.encode()) - 46
    return content[: at + 24] + struct.pack("<L", size) + content[at + 28 :]
