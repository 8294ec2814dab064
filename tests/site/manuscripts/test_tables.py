"""Tables as programs write them, and files that only look like one."""

import io
import zipfile
from datetime import date, time

import pytest
from openpyxl import Workbook

from manuscripts import tables
from manuscripts.safety import RefusedFileError
from manuscripts.tables import Row, read_table


def table(content: bytes) -> list[Row]:
    return read_table(io.BytesIO(content))


def workbook(*rows, change=None) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return changed(file.getvalue(), change) if change else file.getvalue()


def changed(content: bytes, change: dict) -> bytes:
    """The same zip with other parts, or another text in them."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, change.get(name, lambda text: text)(old.read(name)))
        for name in change.keys() - set(old.namelist()):
            new.writestr(name, change[name](b""))
    return file.getvalue()


ROWS = [Row(1, ("E-mail", "Naam")), Row(2, ("noor@example.org", "Noor Vós; “met, leesteken”"))]
LINES = 'E-mail;Naam\r\nnoor@example.org;"Noor Vós; “met, leesteken”"\r\n'


@pytest.mark.parametrize(
    "content",
    [
        LINES.encode(),
        LINES.encode("utf-8-sig"),
        LINES.encode("cp1252"),
        LINES.encode("utf-16"),
        LINES.replace("\r\n", "\n").encode(),
        'E-mail,Naam\nnoor@example.org,"Noor Vós; “met, leesteken”"\n'.encode(),
        'E-mail\tNaam\nnoor@example.org\t"Noor Vós; “met, leesteken”"'.encode(),
        workbook(*[row.cells for row in ROWS]),
    ],
    ids=["utf-8", "mark", "windows", "utf-16", "unix", "comma", "tab", "excel"],
)
def test_a_table_is_read_as_any_program_writes_it(content):
    assert table(content) == ROWS


def test_empty_rows_are_left_out_and_the_others_keep_their_number():
    assert table(b"sep=;\na;b\n\n;\n1;2\n") == [Row(2, ("a", "b")), Row(5, ("1", "2"))]
    assert table(workbook(["a"], [], [None], ["1"])) == [Row(1, ("a",)), Row(4, ("1",))]


def test_cells_are_text_and_nothing_is_calculated():
    rows = table(
        workbook(
            ["=1+1", "+31 6", "-", "@noor", 12, 1.5, True],
            [date(2026, 3, 1), time(9), "een\n  twee\t", None, "laatste"],
        )
    )

    assert rows == [
        Row(1, ("=1+1", "+31 6", "-", "@noor", "12", "1.5", "True")),
        Row(2, ("2026-03-01", "09:00:00", "een twee", "", "laatste")),
    ]
    assert table(b"=cmd|' /C calc'!A0;+1\n") == [Row(1, ("=cmd|' /C calc'!A0", "+1"))]


ENTITY = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


def with_entities(text: bytes) -> bytes:
    return ENTITY + text.partition(b"?>")[2] if text.startswith(b"<?xml") else ENTITY + text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n;\n",
        b"\x00\x01\x02",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old or locked one",
        b"PK\x03\x04 no zip at all",
        workbook(["a"])[:-40],
        workbook(["a"], change={"xl/vbaProject.bin": lambda _: b"x"}),
        workbook(["a"], change={SHEET: with_entities}),
        workbook(["a"], change={STRINGS: with_entities}),
        workbook(["a"], change={SHEET: lambda text: text[:-30]}),
        workbook(["a"], change={SHEET: lambda text: text.replace(b'r="A1"', b'r="AAAAAA1"')}),
        workbook(["a"], change={"xl/bomb.xml": lambda _: b" " * 30_000_000}),
        workbook(["a"], change={"../outside.xml": lambda _: b"x"}),
        workbook(["a"], change={"[Content_Types].xml": lambda _: b"<Types/>"}),
        workbook(["a" * 1_001]),
        b"a;" * 61,
        b"a\n" * 20_001,
        b"x" * (8 * 1024 * 1024 + 1),
    ],
)
def test_what_is_no_table_or_too_much_is_refused(content):
    with pytest.raises(RefusedFileError):
        table(content)


def test_a_sheet_that_says_it_is_endless_is_not_believed():
    endless = workbook(
        ["a"],
        ["b"],
        change={
            SHEET: lambda text: text.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"').replace(
                b'r="2"', b'r="1048576"'
            )
        },
    )

    assert table(endless) == [Row(1, ("a",))]


def test_a_table_may_be_as_long_as_we_say():
    rows = table(b"a\n" * tables.MOST_ROWS)

    assert len(rows) == tables.MOST_ROWS
