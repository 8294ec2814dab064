"""What browsers are told with every kind of answer there is, under TLS as in production."""

import pytest
from django.core.files.base import ContentFile
from django.db import DatabaseError, connection
from django.test import Client, RequestFactory, override_settings
from django.urls import reverse

from core import headers
from core.models import SiteDocument
from core.serving import serve_image
from learningpaths.people.models import User
from tests.factories import CaseFactory, ImageFactory, LearnerFactory

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

PLAYERS = "https://www.youtube-nocookie.com https://player.vimeo.com"
SITE = (
    "base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self'; form-action 'self'; "
    f"frame-ancestors 'none'; frame-src {PLAYERS}; img-src 'self'; manifest-src 'self'; "
    "media-src 'self'; object-src 'none'; script-src 'self'; style-src 'self'"
)
CARD = SITE.replace("frame-ancestors 'none'", "frame-ancestors *")
EDITOR = (
    SITE.replace(PLAYERS, "'self'")
    .replace("img-src 'self'", "img-src 'self' blob: data:")
    .replace(
        "script-src 'self'",
        f"script-src 'self'; script-src-attr 'unsafe-hashes' {headers.NOTHING_DONE}",
    )
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
)
IN_EDITOR = "frame-ancestors 'self'"
FILE = "default-src 'none'; sandbox"
EVERYWHERE = {
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": headers.ON_EVERY_ANSWER["Permissions-Policy"],
}
SAME, CROSS = "same-origin", "cross-origin"


@pytest.fixture
def tls(settings, tmp_path):
    """As production sets it, and files in folders of this test's own."""
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STATIC_ROOT = tmp_path
    settings.WHITENOISE_AUTOREFRESH = False
    (tmp_path / "main.css").write_text("a{}")


@pytest.mark.usefixtures("tls")
def test_every_kind_of_answer_carries_its_policies():
    case = CaseFactory(approved_for="outside")
    document = SiteDocument(title="d", file=ContentFile(b"x", name="a.txt"))
    document._set_document_file_metadata()
    document.save()
    nobody, learner, editor = browser(), browser(LearnerFactory()), browser(an_administrator())
    strict = browser(an_administrator(), enforce_csrf_checks=True)
    tag = nobody.get(document.url).headers["ETag"]
    preview = reverse("wagtailadmin_pages:view_draft", args=[case.pk])

    table = {
        "page": (nobody.get("/"), 200, SITE, SAME),
        "page, signed in": (learner.get("/mijn-leren/"), 200, SITE, SAME),
        "to TLS": (nobody.get("/", headers={"X-Forwarded-Proto": "http"}), 301, SITE, SAME),
        "to the slash": (nobody.get("/zoeken"), 301, SITE, SAME),
        "to sign in": (nobody.get("/mijn-leren/"), 302, SITE, SAME),
        "bad request": (nobody.get("/?q=%00"), 400, SITE, SAME),
        "bad host": (nobody.get("/", headers={"Host": "evil.example"}), 400, SITE, SAME),
        "forged": (strict.post(reverse("people:sign_out")), 403, SITE, SAME),
        "not there": (nobody.get("/nergens/"), 404, SITE, SAME),
        "too large a number": (nobody.get(f"/{'9' * 22}/"), 404, SITE, SAME),
        "refused method": (nobody.post("/zoeken/"), 405, SITE, SAME),
        "mistake of ours": (broken(nobody), 500, SITE, SAME),
        "style sheet": (nobody.get("/static/main.css"), 200, SITE, SAME),
        "feed": (nobody.get(reverse("home:cases_feed")), 200, SITE, SAME),
        "sitemap": (nobody.get("/sitemap.xml"), 200, SITE, SAME),
        "cloth": (nobody.get(f"/kleed/{'a' * 12}.svg"), 200, FILE, SAME),
        "document": (nobody.get(document.url), 200, FILE, SAME),
        "document, kept": (
            nobody.get(document.url, headers={"If-None-Match": tag}),
            *(304, FILE, SAME),
        ),
        "card": (nobody.get(case.url + case.card_address), 200, CARD, CROSS),
        "image to share": (nobody.get(case.url + case.image_address), 200, SITE, CROSS),
        "editor": (editor.get("/cms/"), 200, EDITOR, SAME),
        "editor, not there": (editor.get("/cms/pages/999999/edit/"), 404, EDITOR, SAME),
        "editor, signed out": (nobody.get("/cms/"), 302, EDITOR, SAME),
        "editor's data": (editor.get("/cms/api/main/pages/"), 200, EDITOR, SAME),
        "draft": (
            editor.get(preview),
            *(200, SITE.replace("form-action 'self'", "form-action 'none'"), SAME),
        ),
    }

    found = {kind: told(answer) for kind, (answer, *_expected) in table.items()}
    expected = {kind: row[1:] for kind, row in table.items()}
    expected["draft"] = (200, table["draft"][2].replace("frame-ancestors 'none'", IN_EDITOR), SAME)
    assert found == expected
    frames = {kind: answer.headers.get("X-Frame-Options") for kind, (answer, *_) in table.items()}
    assert frames == dict.fromkeys(table, "DENY") | {"card": None, "draft": "SAMEORIGIN"}
    # Over plain HTTP a browser may not believe that there is TLS.
    plain = table["to TLS"][0].headers
    assert EVERYWHERE.items() - plain.items() == {
        ("Strict-Transport-Security", EVERYWHERE["Strict-Transport-Security"])
    }
    lacking = {
        kind: EVERYWHERE.items() - answer.headers.items() for kind, (answer, *_) in table.items()
    }
    assert {kind for kind, names in lacking.items() if names} == {"to TLS"}


def told(answer) -> tuple[int, str, str]:
    policy = answer.headers["Content-Security-Policy"]
    return answer.status_code, policy, answer.headers["Cross-Origin-Resource-Policy"]


def browser(person=None, **options) -> Client:
    """One whose proxy says that it asks over TLS."""
    client = Client(raise_request_exception=False, HTTP_X_FORWARDED_PROTO="https", **options)
    if person:
        client.force_login(person)
    return client


def an_administrator() -> User:
    count = User.objects.count()
    return User.objects.create_superuser(f"beheer{count}@example.org")


def broken(client):
    def fail(execute, sql, params, many, context):
        raise DatabaseError

    with connection.execute_wrapper(fail):
        return client.get("/zoeken/?q=samen")


def test_an_image_in_development_is_inert(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    path = ImageFactory().get_rendition("width-10").file.name.removeprefix("images/")

    answer = serve_image(RequestFactory().get("/"), path, document_root=tmp_path / "images")

    assert answer.headers["Content-Security-Policy"] == FILE


def test_no_form_leads_elsewhere_not_even_to_who_signs_people_in():
    headers.site_policy.cache_clear()
    headers.editor_policy.cache_clear()
    provider = {"SSO_ISSUER": "https://id.example.org", "SSO_HOSTS": ["login.example.org"]}
    with override_settings(**provider):
        policies = headers.site_policy(), headers.editor_policy()

    assert ["form-action 'self'" in policy.split("; ") for policy in policies] == [True, True]


BUCKET = {"BACKEND": "storages.backends.s3.S3Storage"}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"MEDIA_URL": "//media.example.org/a/"}, ["https://media.example.org"]),
        ({"IMAGE_SOURCES": ["https://beeldbank.example.org"]}, ["https://beeldbank.example.org"]),
        (
            {"STORAGES": {"default": BUCKET | {"OPTIONS": {"bucket_name": "b"}}}},
            ["https://b.s3.amazonaws.com"],
        ),
        (
            {
                "STORAGES": {
                    "default": BUCKET
                    | {
                        "OPTIONS": {
                            "bucket_name": "b",
                            "endpoint_url": "https://s3.example.org:9000",
                            "default_acl": None,
                        }
                    }
                }
            },
            ["https://s3.example.org:9000", "https://b.s3.example.org:9000"],
        ),
        (
            {
                "STORAGES": {
                    "default": BUCKET
                    | {"OPTIONS": {"bucket_name": "b", "custom_domain": "media.example.org/x"}}
                }
            },
            ["https://media.example.org"],
        ),
    ],
)
def test_images_come_from_where_uploads_are_kept(changed, expected):
    with override_settings(**changed):
        assert headers.image_sources() == expected
