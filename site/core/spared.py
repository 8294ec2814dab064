"""What other packages load if it is there, and go on without: left alone where we don't use it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Let whoever asks meanwhile find that these aren't installed; afterwards they are again.

    What is loaded already stays. It is for packages that are asked for in a `try` only.
    """
    hidden = {name: None for name in names if name not in sys.modules}
    sys.modules |= hidden
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]
