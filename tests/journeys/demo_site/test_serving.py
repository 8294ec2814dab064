"""The files of deploy/ as they are: the unit's command, and nginx in front of what it starts."""

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest

from bench import demo_site, hosts
from bench.driver import CSRF_TOKEN, PATIENCE, ROOT, Server, gunicorn

TOKEN = "a-token-that-nobody-guesses"
STRANGER = "203.0.113.9"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    if hosts.NGINX is None and os.environ.get("CI") == "true":
        pytest.fail("CI has no nginx", pytrace=False)
    if hosts.NGINX is None:
        pytest.skip("nginx is not installed")
    return tmp_path_factory.mktemp("serving")


@pytest.fixture(scope="module")
def serving(demo_folder, folder):
    """The site as somebody serves it who follows the guide to installing."""
    port = hosts.free_port()
    environment = demo_site.environment(demo_folder) | {
        "BIND": f"127.0.0.1:{port}",
        "ALLOWED_HOSTS": hosts.HOST_NAME,
        "CACHE_URL": f"filecache://{folder}/cache",
        "HTTPS": "yes",
        "TRUST_PROXY": "yes",
        "ACCESS_LOG": "yes",
        "LOG_FORMAT": "json",
        "METRICS_TOKEN": TOKEN,
        "METRICS_ALLOW": "127.0.0.1",
        "METRICS_DIR": f"{folder}/metrics",
        "WEB_CONCURRENCY": "2",
    }
    with (
        hosts.unit("dwarsverband.service", environment, folder / "gunicorn.log") as process,
        hosts.nginx(folder, [f"127.0.0.1:{port}"], media=demo_folder / "media") as ports,
    ):
        yield Visitor(port, *ports, hosts.trusting(folder / "certificate.pem"), process.pid)


class Visitor:
    """Somebody who asks nginx from outside, or gunicorn from within the machine."""

    def __init__(self, inside, plain, tls, context, pid):
        self.inside, self.plain, self.tls, self.context, self.pid = inside, plain, tls, context, pid

    def ask(self, address, method="GET", body=None, **headers):
        connection = http.client.HTTPSConnection(
            "127.0.0.1", self.tls, timeout=PATIENCE, context=self.context
        )
        return self._answer(connection, method, address, body, headers)

    def ask_without_tls(self, address, *, inside=False, **headers):
        port = self.inside if inside else self.plain
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        return self._answer(connection, "GET", address, None, headers)

    def _answer(self, connection, method, address, body, headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers = {"Host": hosts.HOST_NAME} | headers
        try:
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            answer.text = answer.read().decode(errors="replace")
        finally:
            connection.close()
        return answer

    def numbers(self):
        return self.ask_without_tls("/metrics", inside=True, Host="10.0.0.7").text

    def pages_counted(self):
        """Those that were drawn, and those that were kept."""
        route = "(?:wagtail_serve|kept page)"
        counted = re.findall(rf'requests_total\{{.*route="{route}".*\}} (\d+)', self.numbers())
        return sum(map(int, counted))

    def guess(self, address, **headers):
        form = {"login": address, "password": "wrong", "csrfmiddlewaretoken": CSRF_TOKEN}
        return self.ask(
            "/inloggen/",
            "POST",
            urlencode(form),
            Cookie=f"__Host-csrftoken={CSRF_TOKEN}",
            Referer=f"https://{hosts.HOST_NAME}/inloggen/",
            Content_Type="application/x-www-form-urlencoded",
            **headers,
        )


def test_http_leads_to_https_and_https_says_what_browsers_should_know(serving):
    to_https = serving.ask_without_tls("/zoeken/?q=ai")
    assert (to_https.status, to_https.headers["Location"]) == (
        301,
        f"https://{hosts.HOST_NAME}/zoeken/?q=ai",
    )

    page = serving.ask("/")

    assert page.status == 200
    assert page.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["X-Frame-Options"] == "DENY"
    assert page.headers["Server"] == "nginx"


def test_a_file_of_one_release_comes_from_the_machine_that_has_it(demo_folder, folder, tmp_path):
    before = demo_site.environment(demo_folder) | {"CACHE_URL": f"filecache://{tmp_path}/cache"}
    after = before | {"STATIC_ROOT": f"{tmp_path}/static"}
    (tmp_path / "static").mkdir()
    shutil.copy(demo_folder / "static" / "staticfiles.json", tmp_path / "static")
    script = json.loads((demo_folder / "static" / "staticfiles.json").read_text())["paths"][
        "js/main.js"
    ]

    with gunicorn(before) as one, gunicorn(after) as other:
        upstreams = [f"127.0.0.1:{machine.port}" for machine in (one, other)]
        with hosts.nginx(tmp_path, upstreams, media=tmp_path, has_tls=False) as (_http, port):
            alone = {status_of(machine.port, f"/static/{script}") for machine in (one, other)}
            together = [status_of(port, f"/static/{script}") for _ in range(6)]
            nowhere = status_of(port, "/static/js/nowhere.js")

    assert alone == {200, 404}
    assert (together, nowhere) == ([200] * 6, 404)


def status_of(port: int, address: str) -> int:
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    client.request("GET", address)
    try:
        return client.getresponse().status
    finally:
        client.close()


def test_static_files_are_kept_for_ever_and_come_packed(serving):
    page = serving.ask("/", Accept_Encoding="gzip")
    assert page.headers["Content-Encoding"] == "gzip"
    sheet = re.search(r"/static/css/sheets/site\.[0-9a-f]+\.css", serving.ask("/").text)[0]

    for packed in ("br", "gzip"):
        answer = serving.ask(sheet, Accept_Encoding=packed)
        assert (answer.status, answer.headers["Content-Encoding"]) == (200, packed)
        assert "immutable" in answer.headers["Cache-Control"]
        assert "max-age=315360000" in answer.headers["Cache-Control"]


def test_images_are_served_inert_and_documents_by_the_site_alone(serving, demo_folder):
    media = demo_folder / "media"
    for name in ("images/trial.webp", "documents/secret.txt"):
        (media / name).parent.mkdir(exist_ok=True)
        (media / name).write_text("trial")

    answer = serving.ask("/media/images/trial.webp")

    assert (answer.status, answer.text) == (200, "trial")
    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "public, max-age=604800"
    # How long is the site's to say, by HSTS_SECONDS: browsers keep what they hear last.
    assert "Strict-Transport-Security" not in answer.headers
    hidden = ["documents/secret.txt", "images/../documents/secret.txt", "images/%2e%2e/x", ""]
    assert [serving.ask(f"/media/{name}").status for name in hidden] == [404] * 4


def test_what_is_too_large_is_refused_before_it_is_sent(serving):
    too_large = serving.ask("/cms/documents/add/", "POST", Content_Length=str(201 * 1024**2))

    assert too_large.status == 413


def test_nobody_claims_to_be_somebody_else(serving):
    claims = {"X_Forwarded_Proto": "https", "X_Forwarded_Host": "elsewhere.example"}
    assert serving.ask_without_tls("/", **claims).status == 301
    assert serving.ask("/", X_Forwarded_Proto="http").status == 200
    assert "elsewhere.example" not in serving.ask("/robots.txt", **claims).text
    assert serving.ask("/", Host="elsewhere.example").status in {400, 404}

    answers = [
        serving.guess("stranger@example.org", X_Forwarded_For=f"198.51.100.{number}")
        for number in range(6)
    ]

    assert [answer.status for answer in answers] == [200] * 6
    refused = ["Te veel pogingen" in answer.text for answer in answers]
    assert refused == [False] * 5 + [True]


def test_every_answer_has_a_number_that_only_the_proxy_gives(serving, folder):
    answer = serving.ask("/nergens/?q=burn-out", X_Request_ID="mine-and-not-yours")

    number = answer.headers["X-Request-ID"]
    lines = [json.loads(line) for line in (folder / "gunicorn.log").read_text().splitlines()]
    (line,) = [one for one in lines if one.get("request") == number and one["logger"] == "access"]
    assert re.fullmatch("[0-9a-f]{32}", number)
    assert (line["method"], line["route"], line["status"]) == ("GET", "wagtail_serve", 404)
    text = (folder / "gunicorn.log").read_text()
    assert not any(word in text for word in ("burn-out", "stranger@", "nergens"))


def test_health_is_for_everybody_and_metrics_for_the_machine_itself(serving):
    assert (serving.ask("/healthz/live").text, serving.ask("/healthz/ready").text) == (
        "live\n",
        "ready\n",
    )
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    outside = ["/metrics", "//metrics", "/%6detrics", "/x/../metrics"]
    assert {serving.ask(address, **bearer).status for address in outside} == {404}
    for probe in ("/healthz/live", "/healthz/ready"):
        inside = serving.ask_without_tls(probe, inside=True, Host="10.0.0.7")
        assert inside.status == 200

    numbers = serving.numbers()

    assert "dwarsverband_workers 2.0" in numbers
    assert re.search(r"^dwarsverband_completions [1-9]\d+", numbers, re.MULTILINE)


@pytest.mark.skipif(not Path("/proc").exists(), reason="who works is asked of Linux")
def test_what_workers_counted_stays_counted_when_one_is_killed(serving, folder):
    server = Server(serving.inside, serving.pid)
    serving.ask("/")
    before, workers = serving.pages_counted(), server.workers()

    os.kill(workers[0], signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    while set(server.workers()) == set(workers) or len(server.workers()) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    for _again in range(6):
        assert serving.ask("/").status == 200

    assert serving.pages_counted() == before + 6
    counting = {file.stem.rpartition("_")[2] for file in (folder / "metrics").glob("*.db")}
    assert counting <= {"1", "2"}


def test_a_flood_of_attempts_is_stopped_by_the_proxy(serving):
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda n: serving.ask("/inloggen/", "POST"), range(90)))

    statuses = Counter(answer.status for answer in answers)
    assert set(statuses) == {403, 429}
    assert statuses[429] >= 5
    assert serving.ask("/inloggen/").status == 200


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_the_units(tmp_path):
    for file in [*hosts.DEPLOY.glob("*.service"), *hosts.DEPLOY.glob("*.timer")]:
        text = file.read_text().replace("/srv/dwarsverband", str(ROOT))
        text = re.sub(r"^(User|Group)=.*$", r"\1=root", text, flags=re.MULTILINE)
        (tmp_path / file.name).write_text(text)

    verdict = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, tmp_path.iterdir())],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )

    assert (verdict.returncode, verdict.stderr) == (0, "")
