"""Files of editors: refused where they are something else, inert and in parts when served."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection, CollectionViewRestriction

from core.models import SiteDocument, SiteImage
from tests.factories import LearnerFactory

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

HTML = b"<!doctype html><script>alert(1)</script>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
FILM = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 4


@pytest.fixture
def editor(client):
    editor = LearnerFactory(is_superuser=True)
    client.force_login(editor)
    return editor


def a_document(content=b"Iedereen welkom.", name="notes.txt", **fields) -> SiteDocument:
    document = SiteDocument(title="d", file=ContentFile(content, name), **fields)
    document._set_document_file_metadata()
    document.save()
    return document


def upload(client, name, content):
    file = SimpleUploadedFile(name, content)
    root = Collection.get_first_root_node().pk
    return client.post(
        reverse("wagtaildocs:add"), {"title": "d", "file": file, "collection": root, "tags": ""}
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        *[("a.pdf", HTML), ("a.pdf", SVG), ("a.txt", HTML), ("a.csv", SVG), ("a.vtt", HTML)],
        *[("a.mp4", HTML), ("a.mp3", HTML), ("a.webm", SVG), ("a.docx", HTML), ("a.zip", HTML)],
        *[("a.m4a", PDF), ("a.rtf", HTML), ("a.txt", b"\n \t<html>"), ("a.txt", b"MZ\0\0")],
        *[("a.txt", b"\xef\xbb\xbf<svg>"), ("a.txt", "<html>".encode("utf-16"))],
        *[("a.pdf", HTML + PDF), ("a.html", HTML), ("a.svg", SVG), ("a.exe", b"MZ"), ("a", PDF)],
        *[("a.pdf.html", HTML), ("a.xml", b"<?xml version='1.0'?>"), ("a.swf", b"FWS")],
    ],
)
def test_a_file_that_is_something_else_is_refused(client, editor, name, content):
    upload(client, name, content)

    assert SiteDocument.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        *[("a.pdf", PDF), ("a.PDF", PDF), ("a.txt", b"1 < 2"), ("a.txt", b""), ("a.mp4", FILM)],
        *[("a.csv", "één;twee".encode("latin-1")), ("a.txt", "één".encode("utf-16"))],
        *[("a.vtt", b"\xef\xbb\xbfWEBVTT\n"), ("a.zip", b"PK\x03\x04"), ("a.rtf", b"{\\rtf1}")],
        *[("a.mp3", b"ID3\x04"), ("a.mp3", b"\xff\xfb\x90"), ("a.webm", b"\x1a\x45\xdf\xa3")],
    ],
)
def test_a_file_that_is_what_it_says_is_kept(client, editor, name, content):
    upload(client, name, content or b" ")

    assert SiteDocument.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "way"),
    [
        *[("a.txt", "attachment"), ("a.zip", "attachment"), ("a.docx", "attachment")],
        *[("a.mp4", "inline"), ("a.vtt", "inline"), ("a.pdf", "inline")],
    ],
)
def test_a_file_runs_nothing_on_our_origin(client, name, way):
    headers = client.get(a_document(name=name).url).headers

    assert headers["Content-Disposition"].split(";")[0] == way
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    "name", ['a";x="b.txt', "a\r\nX-Evil: 1.txt", "../../a.txt", "\u202etxt.exe.txt", "a;b.txt"]
)
def test_a_name_says_nothing_in_a_header(client, name):
    document = a_document(name=name.rpartition("/")[2])

    headers = client.get(document.url).headers

    assert "X-Evil" not in headers
    assert headers["Content-Disposition"].count(";") == 2
    assert "\u202e" not in document.filename


@pytest.mark.parametrize(
    ("asked", "status", "sent", "told"),
    [
        ("bytes=0-3", 206, FILM[:4], f"bytes 0-3/{len(FILM)}"),
        ("bytes=0-", 206, FILM, f"bytes 0-{len(FILM) - 1}/{len(FILM)}"),
        ("bytes=-5", 206, FILM[-5:], f"bytes {len(FILM) - 5}-{len(FILM) - 1}/{len(FILM)}"),
        ("bytes=4-99999", 206, FILM[4:], f"bytes 4-{len(FILM) - 1}/{len(FILM)}"),
        (f"bytes=-{len(FILM) * 2}", 206, FILM, f"bytes 0-{len(FILM) - 1}/{len(FILM)}"),
        (f"bytes={len(FILM)}-", 416, b"", f"bytes */{len(FILM)}"),
        ("bytes=-0", 416, b"", f"bytes */{len(FILM)}"),
        ("bytes=5-2", 200, FILM, None),
        ("bytes=0-1,4-5", 200, FILM, None),
        ("bytes=-", 200, FILM, None),
        ("bytes=a-b", 200, FILM, None),
        ("lines=0-3", 200, FILM, None),
        ("bytes=" + "9" * 30 + "-", 200, FILM, None),
        ("", 200, FILM, None),
    ],
)
def test_a_film_is_sent_in_the_part_that_is_asked_for(client, asked, status, sent, told):
    document = a_document(FILM, "film.mp4")

    answer = client.get(document.url, headers={"Range": asked, "Accept-Encoding": "gzip"})

    assert (answer.status_code, answer.getvalue()) == (status, sent)
    assert (answer.headers.get("Content-Range"), answer.headers["Accept-Ranges"]) == (told, "bytes")
    assert int(answer.headers.get("Content-Length", 0)) == len(sent)


def test_a_part_of_an_earlier_film_is_not_mixed_with_this_one(client):
    document = a_document(FILM, "film.mp4")
    etag = client.get(document.url).headers["ETag"]

    earlier, same = (
        client.get(document.url, headers={"Range": "bytes=0-3", "If-Range": tag})
        for tag in ('"earlier"', etag)
    )

    assert (earlier.status_code, same.status_code) == (200, 206)


def test_a_file_that_did_not_change_is_not_sent_again(client):
    document = a_document(FILM, "film.mp4")
    etag = client.get(document.url).headers["ETag"]

    answers = [
        client.get(document.url, headers={"If-None-Match": etag}),
        client.head(document.url),
        client.post(document.url),
    ]

    assert [answer.status_code for answer in answers] == [304, 200, 405]
    assert [answer.getvalue() for answer in answers[:2]] == [b"", b""]


def test_a_file_that_is_gone_is_not_found(client):
    document = a_document()
    document.file.storage.delete(document.file.name)

    assert client.get(document.url).status_code == 404


@pytest.mark.parametrize("kind", ["login", "groups"])
def test_a_private_file_answers_as_one_that_is_not_there(client, kind):
    collection = Collection.get_first_root_node().add_child(name="Besloten")
    below = collection.add_child(name="Eronder")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type=kind)
    files = [a_document(collection=collection), a_document(collection=below)]

    assert [client.get(file.url).status_code for file in files] == [404, 404]
    client.force_login(LearnerFactory())
    expected = 200 if kind == "login" else 404
    assert [client.get(file.url).status_code for file in files] == [expected, expected]


def a_photograph(kind="JPEG", orientation=6) -> bytes:
    """A picture that tells where it was taken and by whom, made with the camera upside down."""
    image, exif = Image.new("RGB", (60, 40), "teal"), Image.Exif()
    exif[0x0112], exif[0x013B] = orientation, "Fatima de Vries"
    exif.get_ifd(0x8825)[1] = "N"
    content = BytesIO()
    image.save(content, kind, exif=exif.tobytes())
    return content.getvalue()


def names_in(file) -> dict:
    with file.open("rb") as content:
        image = Image.open(content)
        return dict(image.getexif()) | {"gps": dict(image.getexif().get_ifd(0x8825))}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_does_not_tell_where_it_was_made(kind):
    file = ContentFile(a_photograph(kind), f"foto.{kind.lower()}")

    image = SiteImage.objects.create(title="Foto", file=file)

    assert names_in(image.file) == {0x0112: 6, "gps": {}}
    rendition = image.get_rendition("width-20|format-jpeg")
    assert names_in(rendition.file)["gps"] == {}
    assert 0x013B not in names_in(rendition.file)
    assert (rendition.width, rendition.height) == (20, 30)
    with image.file.open("rb") as stored:
        assert b"Fatima" not in stored.read()


def test_a_picture_without_a_tale_is_stored_as_it_was():
    content = BytesIO()
    Image.new("RGB", (60, 40), "teal").save(content, "PNG")

    image = SiteImage.objects.create(title="x", file=ContentFile(content.getvalue(), "x.png"))

    with image.file.open("rb") as stored:
        assert stored.read() == content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"), [("a.png", SVG), ("a.svg", SVG), ("a.jpg", HTML), ("a.png", PDF)]
)
def test_a_picture_that_is_something_else_is_refused(client, editor, name, content):
    root = Collection.get_first_root_node().pk

    answer = client.post(
        reverse("wagtailimages:add"),
        {"title": "x", "file": SimpleUploadedFile(name, content), "collection": root, "tags": ""},
    )

    assert (answer.status_code, SiteImage.objects.count()) == (200, 0)
