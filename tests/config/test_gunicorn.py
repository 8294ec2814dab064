"""How gunicorn looks after its workers."""

import ctypes
import gc
import runpy
import subprocess
import sys
from types import SimpleNamespace

import pytest

from bench.driver import ROOT


@pytest.fixture
def conf():
    yield runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    gc.enable()


def test_a_worker_looks_for_garbage_also_after_a_reload_that_read_the_file_again(conf):
    assert not gc.isenabled()

    conf["post_fork"](None, SimpleNamespace(place="1"))

    assert gc.isenabled()


def test_what_is_loaded_is_left_alone_also_when_it_is_loaded_again(conf):
    before = gc.get_freeze_count()
    try:
        conf["on_reload"](None)
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


TAKE_MEMORY = """
import ctypes, runpy, sys, threading
if sys.argv[1:]:
    runpy.run_path(sys.argv[1])
libc = ctypes.CDLL(None)
libc.fdopen.restype = ctypes.c_void_p
everybody = threading.Barrier(4)

def take():
    everybody.wait()
    taken.append([bytes(2_000) for _number in range(100)])
    everybody.wait()

taken = []
threads = [threading.Thread(target=take) for _number in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
output = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, output)
libc.fflush(output)
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_info"), reason="glibc tells this")
@pytest.mark.parametrize(("files", "is_one"), [([], False), (["gunicorn.conf.py"], True)])
def test_the_threads_of_a_worker_take_memory_from_one_place(files, is_one):
    answer = subprocess.run(
        [sys.executable, "-c", TAKE_MEMORY, *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert (answer.stdout.count("<heap nr=") == 1) == is_one
