"""How gunicorn looks after its workers."""

import gc
import runpy
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
