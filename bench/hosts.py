"""What a server with several machines has besides gunicorn: proxy, cache, object storage.

Each is started on this machine alone, on free ports and in a folder of its own, with the files of
`deploy/` as they are except for names, ports and folders.
"""

import configparser
import os
import re
import shlex
import shutil
import signal
import socket
import ssl
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bench.driver import HOST, PATIENCE, ROOT

DEPLOY = ROOT / "deploy"
HOST_NAME = "leren.example.org"
NGINX, REDIS = shutil.which("nginx", path="/usr/sbin:/usr/bin"), shutil.which("redis-server")
FRAME = """
daemon off;
master_process on;
worker_processes 1;
{user}
error_log {folder}/nginx.log notice;
pid {folder}/nginx.pid;
events {{ worker_connections 256; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


def free_port(host: str = HOST) -> int:
    with socket.socket() as probe:
        probe.bind((host, 0))
        return probe.getsockname()[1]


def command_of(unit: str) -> list[str]:
    """What a unit of systemd starts, with this folder in place of where it is installed."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(DEPLOY / unit)
    return shlex.split(parser["Service"]["ExecStart"].replace("/srv/dwarsverband", str(ROOT)))


@contextmanager
def unit(name: str, environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen]:
    """Start what a unit of `Type=notify` starts, and wait as systemd does until it says READY=1."""
    place = log.with_suffix(".socket")
    place.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told, log.open("w") as file:
        told.bind(str(place))
        told.settimeout(0.5)
        process = subprocess.Popen(  # noqa: S603 -- our own
            command_of(name),
            cwd=ROOT,
            env=os.environ | environment | {"ENV_FILE": "", "NOTIFY_SOCKET": str(place)},
            stderr=file,
        )
        try:
            _wait_until_ready(told, process)
            yield process
        finally:
            # At once, and not when every connection that is kept open has ended.
            stop(process, signal.SIGQUIT)


def _wait_until_ready(told: socket.socket, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + 6 * PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(TimeoutError):
            if b"READY=1" in told.recv(4096):
                return
    raise RuntimeError("gunicorn isn't ready; its log says why")


@contextmanager
def nginx(
    folder: Path, upstreams: Iterable[str], *, media: Path, has_tls: bool = True
) -> Iterator[tuple[int, int]]:
    """Serve by `deploy/nginx.conf` in front of these; the ports of http and https."""
    ports = free_port(), free_port()
    text = (DEPLOY / "nginx.conf").read_text()
    servers = "\n    ".join(f"server {upstream};" for upstream in upstreams)
    certificate = certificate_in(folder) if has_tls else None
    changes = {
        "server 127.0.0.1:8000;": servers,
        "listen 80;": f"listen {HOST}:{ports[0]};",
        "listen 443 ssl http2;": f"listen {HOST}:{ports[1]} {'ssl http2' if has_tls else ''};",
        "/srv/dwarsverband/var/media": str(media),
        "/etc/ssl/leren.example.org/fullchain.pem": str(certificate),
        "/etc/ssl/leren.example.org/privkey.pem": str(folder / "key.pem"),
    }
    for before, after in changes.items():
        if before not in text:
            raise ValueError(f"deploy/nginx.conf has no {before!r} any more")
        text = text.replace(before, after)
    if not has_tls:
        text = re.sub(r" *ssl_certificate.*\n", "", text)
    (folder / "site.conf").write_text(text)
    user = "user root;" if os.getuid() == 0 else ""
    (folder / "nginx.conf").write_text(FRAME.format(folder=folder, user=user))
    command = [NGINX, "-c", str(folder / "nginx.conf"), "-e", str(folder / "nginx.log")]
    with _running(command, ports[1]):
        yield ports


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """A server of Redis that keeps nothing on disk; its address."""
    port = free_port()
    command = [REDIS, "--port", str(port), "--bind", HOST, "--save", "", "--dir", str(folder)]
    with _running(command, port):
        yield f"redis://{HOST}:{port}/0"


def certificate_in(folder: Path) -> Path:
    """A certificate that only who knows this file trusts; its key stands beside it."""
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", f"/CN={HOST_NAME}", "-keyout", str(folder / "key.pem")]
    command += ["-addext", f"subjectAltName=DNS:{HOST_NAME},IP:{HOST}"]
    certificate = folder / "certificate.pem"
    command += ["-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 -- our own
    return certificate


def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate))


def stop(process: subprocess.Popen, how: signal.Signals = signal.SIGTERM) -> None:
    process.send_signal(how)
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 -- our own
    try:
        _wait_for(port, process)
        yield
    finally:
        stop(process)


def _wait_for(port: int, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection((HOST, port), timeout=PATIENCE).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{process.args[0]} doesn't answer; what it says stands above")
