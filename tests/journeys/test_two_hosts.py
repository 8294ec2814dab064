"""Two machines behind one proxy are one site, and go on when one of them fails."""

import http.client
import os
import time
from collections import Counter
from contextlib import contextmanager
from threading import Thread
from urllib.parse import urlencode

import boto3
import pytest
import redis
from django.conf import settings as own_settings
from django.db import connection
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from moto.server import ThreadedMotoServer

from bench import hosts
from bench.crowd import Crowd
from bench.driver import (
    CSRF_TOKEN,
    PATIENCE,
    Press,
    Server,
    database_url,
    gunicorn,
    press_all,
    statuses,
)
from core.models import SiteDocument
from desk.roles import FINAL_EDITORS
from learningpaths.progress.models import Completion
from tests.factories import GuideFactory, member_of

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

SECRET_KEY = "Three hedgehogs cross the road, slowly, in the rain, at night"
LEARNERS, STEPS = 10, 5


@pytest.fixture
def around(settings, tmp_path):
    """What the hosts share: the database of this test, a Redis and a bucket."""
    if connection.vendor != "postgresql":
        pytest.skip("several machines share PostgreSQL")
    if not (hosts.NGINX and hosts.REDIS):
        if os.environ.get("CI") == "true":
            pytest.fail("CI has no nginx or no Redis", pytrace=False)
        pytest.skip("nginx or Redis is not installed")
    settings.SECRET_KEY = SECRET_KEY  # sessions made here are read there
    with bucket() as (address, files), hosts.redis(tmp_path) as cache:
        environment = {
            "DJANGO_SETTINGS_MODULE": "bench.settings",
            "DATABASE_URL": database_url(connection.settings_dict),
            "CACHE_URL": cache,
            "STORAGE_URL": f"s3://key:secret@two-hosts/leren?endpoint={address}"
            "&region=us-east-1&addressing=path",
            "SECRET_KEY": SECRET_KEY,
            "ALLOWED_HOSTS": "127.0.0.1,127.0.0.2",
            "BASE_URL": "",
            "HTTPS": "no",
            "TRUST_PROXY": "yes",
            "WEB_CONCURRENCY": "1",
            "WEB_THREADS": "4",
        }
        yield environment, files


@contextmanager
def bucket():
    """Object storage on this machine, with an empty bucket, and a way to look into it."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret"}
    storage = boto3.resource("s3", endpoint_url=address, region_name="us-east-1", **keys)
    # Of its own: all servers of this kind in a process share what they hold.
    files = storage.create_bucket(Bucket="two-hosts")
    try:
        yield address, files
    finally:
        server.stop()


def ask(server, address, session="", *, form=None, body=None, content_type=None):
    """What one host, or the proxy, answers: the status, and what it says."""
    signed_in = f"sessionid={session}; " if session else ""
    headers = {
        "Cookie": f"{signed_in}csrftoken={CSRF_TOKEN}",
        "X-CSRFToken": CSRF_TOKEN,
        "X-Forwarded-For": "192.0.2.7",
        "Content-Type": content_type or "application/x-www-form-urlencoded",
    }
    body = urlencode(form) if form else body
    client = http.client.HTTPConnection(server.host, server.port, timeout=PATIENCE)
    try:
        client.request("POST" if body else "GET", address, body, headers)
        answer = client.getresponse()
        return answer.status, answer.read().decode()
    finally:
        client.close()


def session_of(person) -> str:
    client = Client()
    client.force_login(person)
    return client.cookies["sessionid"].value


def kill_in_mid_work(host: Server) -> Thread:
    """Take the host away as soon as some steps are done; the thread ends when that happened."""

    def wait_and_kill():
        while Completion.objects.count() < LEARNERS:
            time.sleep(0.02)
        connection.close()
        host.kill()

    thread = Thread(target=wait_and_kill)
    thread.start()
    return thread


def test_two_hosts_are_one_site_and_one_of_them_may_fail(around, tmp_path):
    environment, files = around
    crowd, editor = Crowd.gather(LEARNERS, STEPS), session_of(member_of(FINAL_EDITORS))
    with (
        gunicorn(environment, host="127.0.0.1") as one,
        gunicorn(environment, host="127.0.0.2") as other,
        hosts.nginx(
            tmp_path,
            [f"{host.host}:{host.port}" for host in (one, other)],
            media=tmp_path,
            has_tls=False,
        ) as (_http, port),
    ):
        proxy = Server(port, 0)
        assert_a_session_is_good_on_both(one, other, crowd)
        assert_attempts_are_counted_together(one, other)
        assert_an_upload_is_seen_on_both(one, other, editor, files)
        assert_what_is_withdrawn_on_one_is_gone_on_both(one, other, editor, environment)

        killer = kill_in_mid_work(other)
        answers = press_all(proxy, crowd.presses, at_once=LEARNERS)
        killer.join()
        again = press_all(proxy, crowd.presses, at_once=LEARNERS)
        assert ask(proxy, "/healthz/ready") == (200, "ready\n")

    acknowledged = crowd.meant_by(answer for answer in answers if answer.status == 302)
    assert set(statuses(answers)) <= {302, 502, 504}
    assert set(acknowledged) <= set(crowd.stored())
    assert statuses(again) == {302: 2 * LEARNERS * STEPS}
    assert crowd.stored() == Counter(crowd.meant_by(again).keys())


def assert_a_session_is_good_on_both(one, other, crowd):
    """Somebody signs in once, finishes a step on one host and sees it on the other."""
    session, step = next(iter(crowd.sessions)), next(iter(crowd.addresses))

    def done(host) -> int:
        status, text = ask(host, crowd.path.url, session)
        assert status == 200
        return text.count('data-state="done"')

    assert (done(one), done(other)) == (0, 0)
    (answer,) = press_all(one, [Press(step, session)], at_once=1)
    assert answer.status == 302
    assert done(one) == done(other) > 0


def assert_attempts_are_counted_together(one, other):
    form = {"login": "somebody@example.org", "password": "wrong"}

    said = [ask(host, "/inloggen/", form=form)[1] for host in (one, other, one, other, one, other)]

    assert ["Te veel pogingen" in text for text in said] == [False] * 5 + [True]


def assert_an_upload_is_seen_on_both(one, other, editor, files):
    class Upload:
        name, content_type = "kaart.txt", "text/plain"

        def read(self):
            return b"een kaart"

    fields = {"title": "Kaart", "file": Upload(), "collection": "1", "tags": ""}
    body = encode_multipart(BOUNDARY, fields)

    status, text = ask(
        one, "/cms/documents/add/", editor, body=body, content_type=MULTIPART_CONTENT
    )

    assert (status, text) == (302, "")
    document = SiteDocument.objects.get()
    assert ask(other, f"/documents/{document.pk}/kaart.txt", editor) == (200, "een kaart")
    assert [file.key for file in files.objects.all()] == ["leren/documents/kaart.txt"]
    assert not (own_settings.BASE_DIR / "var" / "media" / "documents" / "kaart.txt").exists()


def assert_what_is_withdrawn_on_one_is_gone_on_both(one, other, editor, environment):
    """Each has kept the page whole, under its own address, and sent it as it keeps it."""
    guide = GuideFactory(title="Korte lijnen")
    shared = redis.Redis.from_url(environment["CACHE_URL"])

    others = len(shared.keys("*:whole.*"))
    before = [ask(host, guide.url) for host in (one, other, one, other)]
    kept = len(shared.keys("*:whole.*")) - others
    withdrawn = ask(one, f"/cms/pages/{guide.pk}/unpublish/", editor, form={"x": ""})

    assert {(status, "Korte lijnen" in text) for status, text in before} == {(200, True)}
    assert kept == 2
    guide.refresh_from_db()
    assert (withdrawn, guide.live) == ((302, ""), False)
    assert [ask(host, guide.url)[0] for host in (other, one)] == [404, 404]
