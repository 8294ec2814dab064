"""Reading the running demo without a browser: answers, links, and the words on a page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urldefrag, urlencode, urljoin, urlsplit
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

from bs4 import BeautifulSoup, Tag

from demo.builders.people import address_of
from demo.content.people import PASSWORD

# Not read as pages: Wagtail's editor, and files.
APART = re.compile(r"^/(cms|documents|static|media)/")
REFERENCES = {
    "a": ["href"],
    "audio": ["src"],
    "iframe": ["src"],
    "img": ["src", "srcset"],
    "link": ["href"],
    "script": ["src"],
    "source": ["src", "srcset"],
    "track": ["src"],
    "use": ["href"],
    "video": ["src", "poster"],
}


@dataclass(frozen=True)
class Answer:
    address: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def is_page(self) -> bool:
        return self.headers.get("content-type", "").startswith("text/html")

    @cached_property
    def soup(self) -> BeautifulSoup:
        return BeautifulSoup(self.body, "html.parser")

    def references(self, *tags: str) -> Iterator[str]:
        """The addresses that a page names, made whole."""
        for tag in self.soup.find_all(tags or list(REFERENCES)):
            for name in REFERENCES[tag.name]:
                for one in _addresses(tag, name):
                    yield urljoin(self.address, one)


def _addresses(tag: Tag, name: str) -> list[str]:
    value = tag.get(name, "").strip()
    if name != "srcset":
        return [value] if value else []
    return [candidate.split()[0] for candidate in value.split(",") if candidate.strip()]


class Visitor:
    """Somebody with cookies of their own, but no browser."""

    def __init__(self, base: str):
        self.base = base
        self.cookies = CookieJar()
        self.opener: OpenerDirector = build_opener(HTTPCookieProcessor(self.cookies))

    def get(self, address: str, **headers: str) -> Answer:
        return self._ask(Request(urljoin(self.base, address), headers=headers))  # noqa: S310

    def sign_in(self, name: str) -> None:
        """As a demo account, through the form."""
        form = self.get("/inloggen/")
        token = form.soup.select_one("[name=csrfmiddlewaretoken]")["value"]
        fields = {
            "login": address_of(name),
            "password": PASSWORD,
            "csrfmiddlewaretoken": token,
        }
        answer = self._ask(Request(form.address, urlencode(fields).encode()))  # noqa: S310
        assert urlsplit(answer.address).path == "/mijn-leren/"

    def _ask(self, request: Request) -> Answer:
        try:
            response = self.opener.open(request, timeout=30)
        except HTTPError as error:
            response = error
        with response:
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.url, response.status, headers, response.read())

    def crawl(self, *starts: str) -> dict[str, Answer]:
        """Every page of the site that can be reached, by its address.

        Of pages that differ in the values of their query only, one is read.
        """
        answers, waiting, seen = {}, [urljoin(self.base, start) for start in starts], set()
        while waiting:
            address = urldefrag(waiting.pop()).url
            if self._sort(address) in seen:
                continue
            seen.add(self._sort(address))
            answer = answers[address] = self.get(address)
            if answer.is_page and answer.status == 200:
                waiting += [one for one in answer.references("a") if self._is_a_page(one)]
        return answers

    def _is_a_page(self, address: str) -> bool:
        return address.startswith(f"{self.base}/") and not APART.match(urlsplit(address).path)

    def _sort(self, address: str) -> tuple[str, frozenset[str]]:
        parts = urlsplit(address)
        return parts.path, frozenset(name for name, _value in parse_qsl(parts.query))


class Site:
    """The running demo, and who looks at it."""

    def __init__(self, url: str):
        self.url = url

    def visitor(self) -> Visitor:
        return Visitor(self.url)

    def somebody(self, name: str) -> Visitor:
        """A demo account, signed in."""
        visitor = self.visitor()
        visitor.sign_in(name)
        return visitor

    @cached_property
    def pages(self) -> dict[str, Answer]:
        """What a visitor reaches from the front pages of both languages."""
        return self.visitor().crawl("/", "/en/", "/nergens/", "/en/nowhere/", "/zoeken/?q=zzzz")
