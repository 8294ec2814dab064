"""Which pages of the demo are looked at: one of every kind, full, empty and refused."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from tests.journeys.demo_site.visits import Visitor

PATH = "/leerpaden/van-loket-tot-besluit/"
FOR_VISITORS = {
    "nl": [
        "/",
        "/leerpaden/",
        "/leerpaden/?thema=privacy-en-veiligheid&afdeling=juridische-zaken",
        PATH,
        "/werkvormen/",
        "/werkvormen/de-ketenwandeling/",
        "/werkvormen/de-ketenwandeling/?begin=9.30",
        "/praktijk/",
        "/praktijk/drie-loketten-een-antwoord/",
        "/praktijk/drie-loketten-een-antwoord/kaart/",
        "/signalen/",
        "/signalen/?signaal=eigen-taal",
        "/zoeken/",
        "/zoeken/?q=samen",
        "/zoeken/?q=zzzz",
        "/zoeken/?q=%00",
        "/inloggen/",
        "/wachtwoord/vergeten/",
        "/wachtwoord/verstuurd/",
        "/wachtwoord/nieuw/MQ/no-token/",
        "/over/",
        "/hulp-en-contact/",
        "/privacy/",
        "/toegankelijkheid/",
        "/nergens/",
    ],
    "en": [
        "/en/",
        "/en/learning-paths/",
        "/en/guides/",
        "/en/guides/the-chain-walk/",
        "/en/practice/",
        "/en/signals/?signaal=eigen-taal",
        "/en/search/?q=together",
        "/en/search/?q=zzzz",
        "/en/sign-in/",
        "/en/nowhere/",
    ],
}
FOR_LEARNERS = [
    *[PATH, "/mijn-leren/", "/wachtwoord/", "/inloggen/bevestigen/"],
    *["/twee-stappen/", "/twee-stappen/aan/"],
]


def step_of_every_kind(visitor: Visitor) -> Iterator[str]:
    """The first step of each kind in the demo's paths, by the icon that names its kind."""
    seen = set()
    for path in visitor.get("/leerpaden/").soup.select("main .card__link"):
        for item in visitor.get(path["href"]).soup.select(".step-list__item"):
            kind = item.select_one(".step-list__about").get_text(" ", strip=True).split()[0]
            if kind not in seen:
                seen.add(kind)
                yield urlsplit(item.select_one("a")["href"]).path
