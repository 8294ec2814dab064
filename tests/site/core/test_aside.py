"""What is left to a thread is done, in order, and before its process ends."""

import subprocess
import sys
from pathlib import Path
from threading import Event, get_ident

from core import aside

SITE = Path(aside.__file__).parents[1]


def test_one_thread_does_what_is_left_to_it_in_order():
    done, threads, is_done = [], set(), Event()

    def do(thing):
        done.append(thing)
        threads.add(get_ident())
        if thing == "last":
            is_done.set()

    one = aside.Aside(do)
    for thing in ("first", "second", "last"):
        one.take(thing)

    assert is_done.wait(10)
    assert done == ["first", "second", "last"]
    assert len(threads - {get_ident()}) == len(threads) == 1


def test_a_process_does_what_was_left_to_it_before_it_ends_and_so_does_its_branch():
    script = """
import os, time
from core.aside import Aside

def do(thing):
    time.sleep(0.1)
    os.write(1, f"{thing}\\n".encode())

one = Aside(do)
one.take("trunk")
time.sleep(0.5)
branch = os.fork()
for number in range(3):
    one.take(f"{'trunk' if branch else 'branch'} {number}")
if branch:
    os.waitpid(branch, 0)
"""
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=SITE, capture_output=True, text=True, timeout=30
    )

    lines = answer.stdout.splitlines()
    assert answer.stderr == ""
    assert lines[0] == "trunk"
    assert sorted(lines[1:]) == [f"{name} {n}" for name in ("branch", "trunk") for n in range(3)]
