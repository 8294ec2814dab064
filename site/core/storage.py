import posixpath
import re
from collections.abc import Callable
from functools import lru_cache

from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage

SHEETS = "css/sheets/"
IMPORT = re.compile(r'@import url\("(?P<name>[^"]+)"\)(?: (?P<media>\w+))?;')
ADDRESS = re.compile(r'url\("(?P<name>[^":#]+)"\)')
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
FILES_KNOWN = 1_024
INDENTATION = re.compile(r"\s*\n\s*")


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Hash and compress every static file, and follow `import` inside ES modules too.

    A sheet names its parts with `@import`. While developing the browser fetches each part; here
    they are put in their place, so that a visitor gets one file that compresses well.
    """

    support_js_module_import_aggregation = True

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        # Every page names some, and they stay as they are until the next start.
        self.url = lru_cache(FILES_KNOWN)(super().url)

    def post_process(self, paths, dry_run=False, **options):
        sheets = InMemoryStorage()
        whole = dict(paths)
        for name in paths:
            if name.startswith(SHEETS):
                sheets.save(name, ContentFile(whole_sheet(name, _reader(paths)).encode()))
                whole[name] = (sheets, name)
        yield from super().post_process(whole, dry_run, **options)


def whole_sheet(name: str, read: Callable[[str], str]) -> str:
    """The text of a sheet with its parts in place, without comments and indentation."""

    def part(found: re.Match) -> str:
        part_name = _beside(name, found["name"])
        text = ADDRESS.sub(
            lambda address: _moved(address["name"], part_name, name), read(part_name)
        )
        return f"@media {found['media']} {{\n{text}\n}}" if found["media"] else text

    text = IMPORT.sub(part, COMMENT.sub("", read(name)))
    return INDENTATION.sub("\n", COMMENT.sub("", text)).strip()


def _moved(address: str, from_name: str, to_name: str) -> str:
    """What one file says about an address, as another file has to say it."""
    target = _beside(from_name, address)
    return f'url("{posixpath.relpath(target, posixpath.dirname(to_name))}")'


def _beside(name: str, relative: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), relative))


def _reader(paths) -> Callable[[str], str]:
    def read(name: str) -> str:
        storage, path = paths[name]
        with storage.open(path) as file:
            return file.read().decode()

    return read
