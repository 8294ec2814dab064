"""What no person sends: it is answered as the sender's mistake, in the reader's language."""

from urllib.parse import quote, urlencode
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from core.models import Theme
from desk.roles import EDITORS
from learningpaths.people.models import Department, User
from learningpaths.progress.models import Completion, Enrolment, Note
from tests.factories import CaseFactory, GuideFactory, LearnerFactory, a_path, a_step, enrolled

pytestmark = pytest.mark.django_db

WHO = ["anonymous", "employee", "editor"]
HUGE = "9" * 22
FORM = "application/x-www-form-urlencoded"


@pytest.fixture(params=WHO)
def visitor(request, client) -> Client:
    """A browser that sees errors as a person does, as each kind of person."""
    client.raise_request_exception = False
    if request.param != "anonymous":
        person = LearnerFactory()
        if request.param == "editor":
            person.groups.add(Group.objects.get(name=EDITORS))
        client.force_login(person)
    return client


@pytest.fixture
def path(visitor):
    page = a_path(
        a_step("Kijk terug", kind="reflect", prompts=[]), a_step("Lees"), title="Samen sturen"
    )
    user = User.objects.first()
    if user:
        enrolled(user, page)
    return page


def urls_of(path) -> list[str]:
    """An address of each kind that a visitor can ask."""
    guide, case, step = GuideFactory(), CaseFactory(), path.steps[0]
    addresses = ["/", "/en/", path.url, path.url + path.step_address(step), f"/s/{step.short_id}/"]
    addresses += [guide.url, case.url, guide.get_parent().url, case.get_parent().url]
    for language in ("nl", "en"):
        with override(language):
            addresses += [
                reverse("progress:my_learning"),
                reverse("home:search"),
                reverse("people:sign_in"),
                reverse("people:password_reset"),
                reverse("people:password_change"),
                reverse("people:code"),
                reverse("people:confirm"),
                reverse("people:two_steps"),
                reverse("people:two_steps_on"),
            ]
    return [*addresses, "/cms/", f"/cms/pages/{path.pk}/", f"/cms/pages/{path.pk}/edit/"]


def forms_of(path) -> list[str]:
    keys = [path.outline_key, path.steps[0].block_id]
    names = ["complete", "undo", "answer", "keep_notes"]
    return [
        *[reverse(f"progress:{name}", args=keys) for name in names],
        *[reverse(f"progress:{name}", args=keys[:1]) for name in ("enrol", "withdraw")],
        reverse("people:sign_in"),
        reverse("people:sign_out"),
        reverse("people:password_reset"),
        reverse("people:password_change"),
        reverse("people:code"),
        reverse("people:confirm"),
        reverse("people:two_steps_on"),
    ]


def broken(responses: dict) -> dict:
    """Which answers are a mistake of ours."""
    return {
        what: answer.status_code for what, answer in responses.items() if answer.status_code > 499
    }


def test_a_null_character_is_refused_wherever_it_stands(visitor, path):
    answers = {}
    for url in urls_of(path):
        answers["path", url] = visitor.get(f"{url}%00")
        answers["query", url] = visitor.get(url, {"q": "a\0b", "next": "\0"})
        answers["name", url] = visitor.get(url, {"a\0": "1"})
    for url in forms_of(path):
        answers["form", url] = visitor.post(
            url, {"login": "a\0", "email": "\0@b.nl", "answer": "\0"}
        )
        answers["raw", url] = visitor.post(url, "login=%00&password=x", content_type=FORM)

    assert {answer.status_code for answer in answers.values()} == {400}
    assert not Note.objects.exists()


def test_a_null_character_in_a_cookie_is_refused(visitor, path):
    for name in ("sessionid", "csrftoken", "django_language", "other"):
        visitor.cookies[name] = "a\0b"
        visitor.cookies[name].set(name, "a\0b", '"a\\000b"')
        assert visitor.get("/").status_code == 400
        del visitor.cookies[name]


def test_numbers_that_no_column_holds_are_no_mistake_of_ours(visitor, path):
    addresses = [
        *[
            f"/{HUGE}/",
            f"/en/{HUGE}/",
            f"/s/{HUGE}/",
            f"/leerpaden/{HUGE}/",
            f"/documents/{HUGE}/x.pdf",
        ],
        *[f"/cms/pages/{HUGE}/", f"/cms/pages/{HUGE}/edit/", f"/cms/pages/{HUGE}/delete/"],
        *[
            f"/cms/pages/{path.pk}/revisions/{HUGE}/view/",
            f"/cms/pages/add/catalogue/guidepage/{HUGE}/",
        ],
        *[f"/cms/images/{HUGE}/", f"/cms/documents/edit/{HUGE}/", f"/cms/api/main/pages/{HUGE}/"],
        f"{path.url}{HUGE}/",
    ]

    answers = {url: visitor.get(url) for url in addresses}

    assert broken(answers) == {}
    assert {answer.status_code for answer in answers.values()} == {404}


@pytest.mark.parametrize(
    "number", [HUGE, "2147483648", "9223372036854775807", "9223372036854775808", "-1", "1e9", "٣"]
)
def test_a_number_in_a_query_is_no_mistake_of_ours(visitor, path, number):
    addresses = [
        *["/zoeken/?q=a&page=", "/?page=", "/leerpaden/?theme=", "/?p="],
        *[
            "/cms/pages/?p=",
            f"/cms/pages/{path.get_parent().pk}/?page=",
            "/cms/pages/search/?q=a&p=",
        ],
        *[
            "/cms/api/main/pages/?child_of=",
            "/cms/api/main/pages/?id=",
            "/cms/api/main/pages/?limit=",
        ],
        *[
            "/cms/api/main/pages/?translation_of=",
            "/cms/choose-page/?page_type=catalogue.guidepage&p=",
        ],
        *["/cms/images/?collection_id=", "/cms/images/chooser/?collection_id="],
        *["/cms/documents/?collection_id=", "/cms/reports/site-history/?user="],
        *["/cms/snippets/core/theme/?p=", f"/cms/pages/{path.pk}/history/?user="],
        f"/cms/pages/{path.pk}/move/?p=",
    ]

    answers = {url: visitor.get(url + quote(number)) for url in addresses}

    assert broken(answers) == {}


@pytest.mark.parametrize("number", [HUGE, "9223372036854775808", "1e9", "x"])
def test_a_bulk_action_on_a_number_that_no_column_holds_is_refused(visitor, path, number):
    addresses = [f"/cms/bulk/{what}/delete/?id=" for what in ("core/theme", "core/siteimage")]
    addresses.append("/cms/bulk/wagtailcore/page/publish/?id=")

    answers = {url: visitor.get(url + number) for url in addresses}

    assert broken(answers) == {}


def test_a_search_in_the_admin_takes_whatever_is_typed(visitor, path):
    words = ['"', '""', "'", "\\", "%", "(", "a AND", "*", "é漢字", "x" * 5000, "-", ":*", "&|!"]
    places = ["/cms/pages/search/", "/cms/pages/", "/cms/images/", "/cms/documents/"]
    places += ["/cms/choose-page/search/", "/cms/snippets/core/theme/", "/cms/api/main/pages/"]

    answers = {
        (place, word): visitor.get(place, {"q": word, "search": word})
        for place in places
        for word in words
    }

    assert broken(answers) == {}


@pytest.mark.parametrize("model", [Theme, Department])
def test_nothing_is_made_in_a_window_that_has_no_form_for_it(admin_client, model):
    address = reverse(f"wagtailsnippetchoosers_{model._meta.label_lower.replace('.', '_')}:create")

    answer = admin_client.post(address, {"name_nl": "Nieuw"})

    assert (answer.status_code, answer.url) == (302, reverse("wagtailadmin_home"))
    assert not model.objects.filter(name_nl="Nieuw").exists()


def test_a_method_that_means_nothing_is_refused(visitor, path):
    urls = [*urls_of(path), *forms_of(path)]

    answers = {
        (method, url): visitor.generic(method, url)
        for method in ("PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "HEAD", "BREW")
        for url in urls
    }

    assert broken(answers) == {}
    assert Enrolment.objects.filter(withdrawn_at=None).count() == User.objects.count()
    assert not Completion.objects.exists()


def test_a_page_takes_no_form(visitor, path):
    for url in (path.url, path.url + path.step_address(path.steps[0]), "/", "/zoeken/"):
        assert visitor.post(url, {"x": "y"}).status_code in {200, 302, 405}


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name="),
        ("multipart/form-data", b"no boundary at all"),
        ("multipart/form-data; boundary=", b"--\r\n"),
        ("multipart/form-data; boundary=\xe9", b"--x"),
        (FORM, b"\xff\xfe%ff%zz&&&==&a"),
        ("application/x-www-form-urlencoded; charset=no-such", b"login=a"),
        ("application/x-www-form-urlencoded; charset=utf-16", b"login=a"),
        ("application/json", b'{"login": "\\u0000'),
        ("text/plain", b"login=a"),
        ("", b"login=a"),
        (FORM, b"a=1&" * 20_000),
        (FORM, b"login=" + b"x" * 3_000_000),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="note-1"\r\n\r\n'
            + b"y" * 3_000_000
            + b"\r\n--x--\r\n",
        ),
    ],
    ids=[
        *[
            "cut off",
            "no boundary",
            "empty boundary",
            "odd boundary",
            "no utf-8",
            "unknown charset",
        ],
        *["another charset", "json", "text", "no type", "many fields", "large", "large field"],
    ],
)
def test_a_broken_form_is_no_mistake_of_ours(visitor, path, content_type, body):
    answers = {url: visitor.generic("POST", url, body, content_type) for url in forms_of(path)}

    assert broken(answers) == {}
    assert not Note.objects.exists()


def test_what_is_too_long_or_too_strange_is_no_mistake_of_ours(visitor, path):
    long, strange = "x" * 10_000, "\ud800🙂\u202e\r\n\t\x7f"
    addresses = [f"/{long}/", f"/leerpaden/{long}/", f"{path.url}{long}-{path.steps[0].short_id}/"]
    addresses += [
        "/%ff%fe/",
        "/%C0%80/",
        "/..%2f..%2fetc/passwd",
        "//",
        "///evil.example.org/",
        "/%0d%0aX: y/",
    ]
    addresses += [f"/s/{long}/", "/s/zzzzzzzz/", "/mijn-leren/x/done/", "/%F0%9F%99%82/"]

    answers = {url[:60]: visitor.get(url) for url in addresses}
    for url in forms_of(path):
        for text in (long, strange):
            data = {"login": text, "password": text, "email": text, "answer": text, "next": text}
            form = urlencode(data, errors="surrogatepass")
            answers[url, text[:5]] = visitor.post(url, form, content_type=FORM)
    headers = {"Accept-Language": long, "Referer": long, "HX-Request": "true", "User-Agent": "\xff"}
    answers["headers"] = visitor.get("/", headers=headers)

    assert broken(answers) == {}


@pytest.mark.parametrize("host", ["example.org", "a b", "testserver@example.org"])
def test_a_strange_host_is_refused(visitor, host):
    assert visitor.get("/", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize(("prefix", "language"), [("", "nl"), ("/en", "en")])
@pytest.mark.parametrize(
    ("status", "ask"),
    [
        (400, lambda client, prefix: client.get(f"{prefix}/?q=%00")),
        (404, lambda client, prefix: client.get(f"{prefix}/{uuid4()}/")),
        (404, lambda client, prefix: client.get(f"{prefix}/{HUGE}/")),
        (405, lambda client, prefix: client.post({"": "/zoeken/", "/en": "/en/search/"}[prefix])),
    ],
)
def test_a_refusal_speaks_the_language_of_the_address(visitor, status, ask, prefix, language):
    response = ask(visitor, prefix)

    assert response.status_code == status
    if status != 405:
        assert f'<html lang="{language}"' in response.text
        assert "Traceback" not in response.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_form_without_its_token_is_refused_in_the_language_of_the_address(path, language):
    client, learner = Client(enforce_csrf_checks=True), LearnerFactory()
    client.force_login(learner)
    with override(language):
        urls = [reverse("people:sign_out"), reverse("progress:enrol", args=[path.outline_key])]

    for url in urls:
        response = client.post(url)
        assert response.status_code == 403
        assert f'<html lang="{language}"' in response.text
    assert not Enrolment.objects.filter(learner=learner).exists()


def test_nothing_typed_is_reflected_as_markup(visitor, path):
    probe = "<script>x</script>"

    for url in urls_of(path):
        for response in (
            visitor.get(url, {"q": probe, "next": probe}),
            visitor.get(f"{url}{quote(probe)}/"),
        ):
            assert probe not in response.text
    assert probe not in visitor.post(reverse("people:sign_in"), {"login": probe}).text


STRANGE = ["", "%", "🙂\u202e", "9" * 400, "-1", "nan", "x" * 100_000, '"' * 99, "taal\n", "[]"]
ASKED = ["q", "page", "sorteer", "begin", "soort", "letterlijk", "signaal", "thema", "afdeling"]


def test_lists_and_searches_take_whatever_an_address_asks(client):
    client.raise_request_exception = False
    case = CaseFactory(approved_for="outside")
    places = ["/leerpaden/", "/werkvormen/", "/praktijk/", "/zoeken/", "/zoeken/suggesties/"]
    places += ["/signalen/", case.url + case.card_address, case.url + case.image_address]
    queries = [urlencode(dict.fromkeys(ASKED, text) | {"q": "taal"}) for text in STRANGE]
    queries += [urlencode({"q": text}) for text in STRANGE] + ["thema=%ED%A0%80&q=%ff"]
    queries += ["&".join(f"{name}=v{number}" for number in range(3_000)) for name in ASKED]

    answers = {
        (url, query[:40]): client.get(f"{url}?{query}") for url in places for query in queries
    }

    assert {answer.status_code for answer in answers.values()} == {200}


def test_drawings_take_only_keys_that_they_gave(client):
    client.raise_request_exception = False
    keys = ["0" * 7, "0" * 13, "G" * 12, "A" * 12, "a" * 5_000, "..%2f..%2f"]

    assert {client.get(f"/kleed/{key}.svg").status_code for key in keys} == {404}
    assert client.post(f"/kleed/{'a' * 12}.svg").status_code == 405
    assert client.head(f"/kleed/{'a' * 12}.svg").status_code == 200
