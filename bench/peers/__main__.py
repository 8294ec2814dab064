"""What an answer costs here and on two other Wagtail sites, in the same rounds.

It serves the demo, Wagtail's bakerydemo, the example project of wagtail-lms and a view that
answers two words, each by gunicorn with two workers of four threads. Pages are drawn for a
visitor while their pieces are kept; a learner opens a step or a lesson, and completes it.
"""

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.peers import crowds
from bench.peers.rounds import HEADER, Question, compare
from bench.peers.sites import Served, bakerydemo, served, this_site, wagtail_lms
from bench.served import BROWSER, CASES, DRAWN, PATH, first_link


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bakerydemo", type=Path, required=True, help="a clone, with its .venv")
    parser.add_argument("--wagtail-lms", type=Path, required=True, help="a clone, with its .venv")
    parser.add_argument("--requests", type=int, default=200, help="a round; of hello, a thousand")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sites = [
            this_site(folder),
            bakerydemo(options.bakerydemo.resolve()),
            wagtail_lms(options.wagtail_lms.resolve(), folder),
        ]
        with served(*sites) as (hello, (ours, bakery, lms)):
            print(HEADER)
            for questions in drawn_pages(ours, bakery):
                compare(hello, questions, options.requests)
            both = [(site, crowds.gather(site)) for site in (ours, lms)]
            compare(hello, [lesson(site, crowd) for site, crowd in both], options.requests)
            crowds.measure(hello, both)


def drawn_pages(ours: Served, bakery: Served) -> Iterator[list[Question]]:
    """Pages of a kind, ours first; of the peer's lists the first one keeps its items."""
    post = first_link(bakery.server, "/blog/", r"/blog/[\w-]+/")
    bread = first_link(bakery.server, "/breads/", r"/breads/[\w-]+/")
    path = first_link(ours.server, PATH, rf"{PATH}[\w-]+/")
    step = first_link(ours.server, path, rf"{path}[\w-]+-[0-9a-f]{{8}}/")
    for address, others in {
        "/": ["/"],
        CASES: ["/blog/", "/breads/"],
        first_link(ours.server, CASES, rf"{CASES}[\w-]+/"): [post, bread],
        path: [post],
        step: [post],
    }.items():
        theirs = [Question(bakery, other, BROWSER) for other in others]
        yield [Question(ours, address, DRAWN), *theirs]


def lesson(site: Served, crowd: crowds.Crowd) -> Question:
    """A step or a lesson, for somebody who follows the path or the course."""
    return Question(site, crowd.lesson, BROWSER | {"Cookie": f"sessionid={crowd.sessions[0]}"})


if __name__ == "__main__":
    main()
