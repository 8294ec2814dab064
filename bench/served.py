"""What an answer costs the server, as a ratio to a Django view that answers two words.

It builds the demo in a folder of its own, with production's settings, and serves it and the two
words by the project's own gunicorn with two workers. Rounds of one and the other alternate. CPU
is what Linux says that the workers used; the ratio is the measure, and it holds on any machine
that isn't too busy. Besides: how long a start takes, the memory of a worker, and its growth.
"""

import argparse
import http.client
import re
import statistics
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from bench import demo_site
from bench.driver import HOST, PATIENCE, Server, gunicorn
from demo.content.people import ACCOUNTS, DOMAIN, PASSWORD

ROUNDS, AT_ONCE = 5, 4
MANY = 10_000
BROWSER = {"Accept-Encoding": "gzip, deflate, br"}
# A cookie of a message makes a visitor one for whom a page is drawn.
DRAWN = BROWSER | {"Cookie": "messages=none"}
ROW = "{:<34} {:>9} {:>9} {:>9} {:>9}"
PATH, CASES = "/leerpaden/", "/praktijk/"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", default="", help="another CACHE_URL than the folder")
    parser.add_argument("--database", default="", help="an empty one instead of SQLite's, as a URL")
    parser.add_argument("--requests", type=int, default=1_000, help="a round")
    parser.add_argument("--demo", type=Path, help="the folder of a demo, built there if empty")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        served(options.demo or Path(folder), options.cache, options.database) as (hello, site),
    ):
        print(f"Start to first answer: {hello.seconds:.2f} s and {site.seconds:.2f} s.")
        measure_all(hello, site, options.requests)
        measure_memory(site)


@contextmanager
def served(folder: Path, cache: str, database: str) -> Iterator[tuple[Server, Server]]:
    if not (folder / "static").exists():
        demo_site.build(folder, database=database)
    two = {"WEB_CONCURRENCY": "2", "WEB_THREADS": "4"}
    environment = demo_site.environment(folder, database) | two
    environment |= {"CACHE_URL": cache} if cache else {}
    # A worker that is renewed half-way would take its figures along.
    for_ever = ["--max-requests", "0"]
    with (
        gunicorn(two, *for_ever, "bench.hello:application") as hello,
        gunicorn(environment, *for_ever) as site,
    ):
        yield hello, site


def measure_all(hello: Server, site: Server, requests: int) -> None:
    print(f"Milliseconds of CPU an answer; the median of {ROUNDS} rounds of {requests:,}:")
    print(ROW.format("answer", "status", "bytes", "CPU ms", "of hello"))
    for name, (address, headers) in questions(site).items():
        status, size = ask(site, address, headers, 20)[-1]
        costs = {hello: [], site: []}
        # What is drawn costs enough to be measured sooner.
        few = requests if name.endswith("kept") else requests // 5
        for _round in range(ROUNDS):
            costs[hello].append(cost(hello, "/", BROWSER, requests))
            costs[site].append(cost(site, address, headers, few))
        ours, theirs = (statistics.median(costs[server]) for server in (site, hello))
        print(ROW.format(name, status, size, f"{ours:.3f}", f"{theirs / ours:.2f}"))


def questions(site: Server) -> dict[str, tuple[str, dict[str, str]]]:
    """What is asked: the address and the headers, by name."""
    path = first_link(site, PATH, r"/leerpaden/[\w-]+/")
    pages = {"front page": "/", "list": CASES, "path": path}
    pages["step"] = first_link(site, path, rf"{path}[\w-]+-[0-9a-f]{{8}}/")
    etag = exchange(site, "GET", "/", BROWSER).headers["ETag"]
    learner = BROWSER | {"Cookie": signed_in(site)}
    return {
        **{f"{name}, kept": (address, BROWSER) for name, address in pages.items()},
        "front page, known, kept": ("/", BROWSER | {"If-None-Match": etag}),
        **{f"{name}, drawn": (address, DRAWN) for name, address in pages.items()},
        "list with a filter": (f"{CASES}?thema=inwoner-centraal", BROWSER),
        "step, signed in": (pages["step"], learner),
        "my learning, signed in": ("/mijn-leren/", learner),
    }


def cost(server: Server, address: str, headers: dict[str, str], requests: int) -> float:
    """Milliseconds of CPU that an answer takes all workers together."""
    before = cpu(server)
    ask(server, address, headers, requests)
    return (cpu(server) - before) / requests * 1000


def cpu(server: Server) -> float:
    """Seconds that the workers computed since they began, in their own code and in the kernel."""
    threads = [file for pid in server.workers() for file in Path(f"/proc/{pid}/task").iterdir()]
    return sum(int((file / "schedstat").read_text().split()[0]) for file in threads) / 1e9


def ask(server: Server, address: str, headers: dict[str, str], requests: int) -> list[tuple]:
    """Ask so often, over a few connections that stay open; the status and size of each answer."""

    def one_reader(_number: int) -> list[tuple]:
        connection = http.client.HTTPConnection(HOST, server.port, timeout=PATIENCE)
        answers = []
        for _request in range(requests // AT_ONCE):
            connection.request("GET", address, headers=headers)
            response = connection.getresponse()
            answers.append((response.status, len(response.read())))
        connection.close()
        return answers

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [answer for answers in pool.map(one_reader, range(AT_ONCE)) for answer in answers]


def measure_memory(site: Server) -> None:
    """Visit everything, then a lot more, and see what the workers hold."""
    addresses = questions(site).values()
    for address, headers in addresses:
        ask(site, address, headers, MANY // 20)
    before = memory(site)
    for address, headers in addresses:
        ask(site, address, headers, MANY // len(addresses))
    after = memory(site)
    print(f"Memory of each worker, MiB: {before}; after {MANY:,} more requests: {after}")


def memory(server: Server) -> str:
    """What each worker holds, and what of it is its own or its share."""
    found = []
    for pid in server.workers():
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        rss, pss = (int(re.search(rf"^{kind}:\s+(\d+)", text, re.M)[1]) for kind in ("Rss", "Pss"))
        found.append(f"{rss / 1024:.0f} RSS ({pss / 1024:.0f} PSS)")
    return ", ".join(found)


def first_link(site: Server, address: str, pattern: str) -> str:
    html = exchange(site, "GET", address).body
    return re.search(rf'href="({pattern})"', html)[1]


def signed_in(site: Server) -> str:
    """The cookies of a learner of the demo."""
    form = exchange(site, "GET", "/inloggen/")
    cookie = form.headers["Set-Cookie"].partition(";")[0]
    fields = {
        "csrfmiddlewaretoken": TOKEN.search(form.body)[1],
        "login": f"{ACCOUNTS[0]['name']}@{DOMAIN}",
        "password": PASSWORD,
    }
    headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    answer = exchange(site, "POST", "/inloggen/", headers, urlencode(fields))
    if answer.status != 302:
        raise SystemExit(f"Signing in answered {answer.status}.")
    cookies = answer.headers.get_all("Set-Cookie")
    return "; ".join(text.partition(";")[0] for text in cookies)


def exchange(site: Server, method: str, address: str, headers=None, body=None):
    connection = http.client.HTTPConnection(HOST, site.port, timeout=PATIENCE)
    connection.request(method, address, body, headers or {})
    response = connection.getresponse()
    content = response.read()
    response.body = "" if response.headers.get("Content-Encoding") else content.decode()
    connection.close()
    return response


if __name__ == "__main__":
    main()
