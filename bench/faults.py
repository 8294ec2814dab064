"""What can go wrong around the site, done on purpose: servers of our own, and doors to shut."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

from bench.driver import HOST, PATIENCE, free_port, is_open


class Door:
    """A way to a server on this machine; whoever is inside when it shuts is thrown out."""

    def __init__(self, target: int):
        self.target = target
        self.port = free_port()
        self._inside: list[socket.socket] = []
        self.open()

    def open(self) -> None:
        self._listener = socket.create_server((HOST, self.port))
        Thread(target=self._welcome, args=[self._listener], daemon=True).start()

    def shut(self) -> None:
        for connection in [self._listener, *self._inside]:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        self._inside.clear()

    def _welcome(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                guest, _address = listener.accept()
                host = socket.create_connection((HOST, self.target))
                self._inside += [guest, host]
                Thread(target=_pass_on, args=[guest, host], daemon=True).start()
                Thread(target=_pass_on, args=[host, guest], daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65_536):
            target.sendall(piece)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


class Postgresql:
    """A server of our own, to stop and start as we like; its data are thrown away afterwards."""

    def __init__(self, home: Path):
        self._home = home
        self._tools = _postgresql_tools()
        self.port = free_port()
        run = [self._tools / "initdb", "--pgdata", home / "data", "--auth", "trust", "--no-sync"]
        self._run(*run, "--username", "postgres", "--encoding", "UTF8", "--locale", "C.UTF-8")
        self.start()
        where = ["--host", HOST, "--port", self.port, "--username", "postgres"]
        self._run(self._tools / "createdb", *where, "drill")

    @property
    def url(self) -> str:
        return f"postgres://postgres@{HOST}:{self.port}/drill"

    def start(self) -> None:
        options = f"-c port={self.port} -c listen_addresses={HOST} -c fsync=off"
        place = f"-c unix_socket_directories={self._home}"
        log = ["--log", self._home / "log", "--options", f"{options} {place}"]
        self._control("start", *log)

    def stop(self, mode: str = "immediate") -> None:
        """As if it were killed: nobody's work is finished, and a start begins with recovery."""
        self._control("stop", "--mode", mode)

    def _control(self, action: str, *options: object) -> None:
        self._run(
            self._tools / "pg_ctl", "--pgdata", self._home / "data", "--wait", action, *options
        )

    def _run(self, *command: object) -> None:
        # PostgreSQL refuses to be run by root.
        as_postgres = ["su", "postgres", "-s", "/bin/sh", "-c", 'exec "$0" "$@"', "--"]
        words = [*(as_postgres if os.geteuid() == 0 else []), *map(str, command)]
        subprocess.run(  # noqa: S603 -- Debian's own
            words, cwd=self._home, stdout=subprocess.DEVNULL, check=True, timeout=120
        )


@contextmanager
def own_postgresql() -> Iterator[Postgresql]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        server = Postgresql(Path(folder))
        try:
            yield server
        finally:
            with suppress(subprocess.SubprocessError):
                server.stop()


def _postgresql_tools() -> Path | None:
    folders = [program.parent for program in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


class Redis:
    """A server of our own that keeps nothing on disk."""

    def __init__(self):
        self.port = free_port()
        self.start()

    @property
    def url(self) -> str:
        return f"redis://{HOST}:{self.port}/0"

    def start(self) -> None:
        options = ["--port", str(self.port), "--bind", HOST, "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(  # noqa: S603
            [shutil.which("redis-server"), *options],
            cwd=tempfile.gettempdir(),
            stdout=subprocess.DEVNULL,
        )
        _wait_for(self.port)

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


@contextmanager
def own_redis() -> Iterator[Redis]:
    server = Redis()
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A disk in memory that is soon full; only root may mount one."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder]
        subprocess.run(mount, check=True)  # noqa: S603
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)  # noqa: S603, S607


def fill(folder: Path) -> None:
    """Leave no byte free on the disk of a folder."""
    with suppress(OSError), (folder / "ballast").open("wb", buffering=0) as file:
        while file.write(b"\0" * 4096):
            pass


def make_room(folder: Path) -> None:
    (folder / "ballast").unlink()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if is_open(port):
            return
        time.sleep(0.05)
    raise RuntimeError(f"Nothing answers at port {port}.")
