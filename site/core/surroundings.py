"""What the site stands on, as an administrator should know it: disk, cache, uploads, https.

Checks of `core.health`. Of settings they say what visitors notice, and which variable mends it.
"""

import os
import platform
import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from smtplib import SMTPException

import django
import wagtail
from django.conf import settings
from django.core.cache import cache
from django.core.files.storage import FileSystemStorage, default_storage
from django.core.mail import EmailMessage, get_connection
from django.db import connection
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale

from core import services
from core.health import Finding, Pace, State, register_check, register_measure
from core.logs import without_persons
from core.probes import cache_answers, is_migrated

GIGABYTE = 1024**3
# Less than this is too little to go on for long; less than that fails soon.
LITTLE, TOO_LITTLE = (0.10, 2 * GIGABYTE), (0.03, GIGABYTE // 4)
NOWHERE = ("console", "dummy", "locmem", "filebased")
LAST_TRIAL, A_MONTH = "surroundings.mail", 30 * 24 * 60 * 60
OF_ONE_PROCESS = ("LocMemCache", "DummyCache")
INSTALLING = "docs/operations/install.md"


def register() -> None:
    register_check(mail)
    register_check(cache_of_workers)
    register_check(migrations, Pace.PAGE)
    register_check(room_on_disk, Pace.PAGE)
    register_check(languages, Pace.PAGE)
    register_check(search_register, Pace.PAGE)
    register_check(safety, Pace.PAGE)
    register_check(uploads, Pace.PAGE)
    register_check(versions, Pace.PAGE)
    register_check(uploads_elsewhere, Pace.ON_REQUEST)
    register_check(register_and_pages, Pace.ON_REQUEST)
    register_measure("cache_up", "Whether the cache answers.", lambda: float(cache_answers()))
    register_measure(
        "disk_free_bytes", "Room on the disks that the site writes to.", _free_by_folder, "folder"
    )


def mail(now: datetime) -> Iterator[Finding]:
    subject, guide = _("Mail"), f"{INSTALLING}: Mail"
    trial = cache.get(LAST_TRIAL)
    goes_nowhere = set(NOWHERE) & set(settings.MAIL_BACKEND.split("."))
    if goes_nowhere or "@localhost" in settings.DEFAULT_FROM_EMAIL:
        says = _("Mail isn’t set: nobody hears of anything")
        remedy = _("Fill in the mail settings of the server: see the guide to installing.")
        yield Finding(subject, State.WRONG, says, remedy, guide=guide)
    elif trial and trial["error"]:
        says = _("The last test mail could not be sent: %s") % trial["error"]
        remedy = _("Look at EMAIL_URL and MAIL_FROM, and whether the mail server works.")
        yield Finding(subject, State.WRONG, says, remedy, guide=guide)
    elif trial:
        moment = date_format(localtime(trial["at"]), "SHORT_DATETIME_FORMAT")
        says = _("The mail server took the last test mail, on %s.") % moment
        yield Finding(subject, State.FINE, says)
    else:
        says = _("It is set; nobody has sent a test mail lately.")
        yield Finding(subject, State.KNOWN, says, _("Send one to yourself, with the button below."))


def try_mail(letter: EmailMessage) -> str:
    """Send a letter now, and remember how that went; return what went wrong, if anything."""
    error = ""
    try:
        letter.connection = get_connection(settings.MAIL_BACKEND)
        letter.send()
    except (OSError, SMTPException) as problem:
        error = f"{type(problem).__name__}: {without_persons(str(problem))}"[:300]
    cache.set(LAST_TRIAL, {"at": timezone.now(), "error": error}, A_MONTH)
    return error


def migrations(now: datetime) -> Iterator[Finding]:
    subject = _("Database")
    if is_migrated():
        yield Finding(subject, State.FINE, _("It has all that this version of the site expects."))
        return
    says = _("The database is older than the site: pages may fail")
    remedy = _("Run “manage.py migrate” on the server, and “manage.py prepare_site” after it.")
    yield Finding(subject, State.WRONG, says, remedy, guide=f"{INSTALLING}: Upgrade")


def cache_of_workers(now: datetime) -> Iterator[Finding]:
    subject, guide = _("Cache"), f"{INSTALLING}: Cache"
    if not cache_answers():
        says = _("The cache doesn’t answer: the site is slow, and wrong passwords aren’t counted")
        remedy = _("Look whether the server of CACHE_URL works, or the disk of the cache is full.")
        yield Finding(subject, State.WRONG, says, remedy, guide=guide)
    elif settings.CACHES["default"]["BACKEND"].endswith(OF_ONE_PROCESS):
        says = _("Each process remembers for itself: right for one, not for several")
        yield Finding(subject, State.LOOK, says, _("Set CACHE_URL on the server."), guide=guide)
    else:
        yield Finding(subject, State.FINE, _("It answers, and is shared by the workers."))


def room_on_disk(now: datetime) -> Iterator[Finding]:
    for folder, usage in _disks().items():
        left = {"left": filesizeformat(usage.free), "folder": folder}
        says = _("%(left)s left on the disk of %(folder)s") % left
        remedy = _("Make room: remove old backups and logs, or take a larger disk.")
        state = State.FINE
        if _is_below(LITTLE, usage):
            state = State.WRONG if _is_below(TOO_LITTLE, usage) else State.LOOK
        yield Finding(_("Disk"), state, says, remedy * (state != State.FINE))


def languages(now: datetime) -> Iterator[Finding]:
    known = set(Locale.objects.values_list("language_code", flat=True))
    missing = [name for code, name in settings.LANGUAGES if code not in known]
    if missing:
        says = _("No pages can be made in: %s") % ", ".join(missing)
        remedy = _("Run “manage.py prepare_site” on the server.")
        yield Finding(_("Languages"), State.WRONG, says, remedy)
    else:
        says = ", ".join(name for _code, name in settings.LANGUAGES)
        yield Finding(_("Languages"), State.FINE, says)


def search_register(now: datetime) -> Iterator[Finding]:
    missing = services.unregistered_pages().count()
    if not missing:
        says = _("Lists and search know all published pages.")
        yield Finding(_("Search"), State.FINE, says)
        return
    says = ngettext(
        "Lists and search miss %d published page.",
        "Lists and search miss %d published pages.",
        missing,
    )
    remedy = _("Run “manage.py rebuild_register” on the server, at a quiet moment.")
    yield Finding(_("Search"), State.WRONG, says % missing, remedy)


def safety(now: datetime) -> Iterator[Finding]:
    """What is set of https and the proxy, and what it means for who signs in."""
    subject, guide = _("Safety"), f"{INSTALLING}: Behind a proxy"
    if settings.DEBUG:
        says = _("This is a site for developing: error pages show code and settings")
        remedy = _("Let visitors use a site in production settings only.")
        yield Finding(subject, State.LOOK, says, remedy, guide=INSTALLING)
    elif not settings.SESSION_COOKIE_SECURE:
        says = _("The site does without https: passwords travel in the open")
        remedy = _("Take out HTTPS=no as soon as there is a certificate.")
        yield Finding(subject, State.LOOK, says, remedy, guide=f"{INSTALLING}: Without TLS")
    elif not settings.BEHIND_A_PROXY:
        says = _("No proxy is believed: everybody shares the limits on attempts to sign in")
        remedy = _("Set TRUST_PROXY=yes if the proxy overwrites X-Forwarded-Proto and -For.")
        yield Finding(subject, State.LOOK, says, remedy, guide=guide)
    else:
        says = _("Https is asked of everybody, and the proxy says who is asking.")
        yield Finding(subject, State.FINE, says)


def uploads(now: datetime) -> Iterator[Finding]:
    subject = _("Uploads")
    if not isinstance(default_storage, FileSystemStorage):
        says = _("Files are kept in object storage; press the button below to try it.")
        yield Finding(subject, State.KNOWN, says)
        return
    folder = _nearest(Path(settings.MEDIA_ROOT))
    if os.access(folder, os.W_OK | os.X_OK):
        yield Finding(subject, State.FINE, _("Images and documents can be stored."))
    else:
        says = _("The site may not write in %s: nobody can upload a file") % folder
        remedy = _("Make that folder the property of the user that the site runs as.")
        yield Finding(subject, State.WRONG, says, remedy, guide=f"{INSTALLING}: Uploads")


def versions(now: datetime) -> Iterator[Finding]:
    numbers = [f"Django {django.get_version()}", f"Wagtail {wagtail.__version__}"]
    numbers += [f"Python {platform.python_version()}"]
    if settings.RELEASE:
        numbers.insert(0, f"{settings.WAGTAIL_SITE_NAME} {settings.RELEASE}")
    yield Finding(_("Versions"), State.KNOWN, ", ".join(numbers))
    kind, size = _database()
    says = _("%(kind)s, %(size)s") % {"kind": kind, "size": filesizeformat(size)}
    yield Finding(_("Kind of database"), State.KNOWN, says)


def uploads_elsewhere(now: datetime) -> Iterator[Finding]:
    """Store a small file, read it and throw it away: also a bucket may refuse that."""
    subject, text = _("Storing a file"), token_hex(8).encode()
    try:
        name = default_storage.save(f"trial/{token_hex(8)}.txt", BytesIO(text))
        with default_storage.open(name) as file:
            is_the_same = file.read() == text
        default_storage.delete(name)
    except Exception as error:  # noqa: BLE001 -- a store elsewhere raises whatever it likes
        is_the_same, name = False, type(error).__name__
    if is_the_same:
        yield Finding(subject, State.FINE, _("A file that was stored came back whole."))
    else:
        says = _("A file could not be stored and read again: %s") % name
        remedy = _("Look at STORAGE_URL, the rights on the bucket, or the folder of uploads.")
        yield Finding(subject, State.WRONG, says, remedy, guide=f"{INSTALLING}: Uploads")


def register_and_pages(now: datetime) -> Iterator[Finding]:
    stale = list(services.stale_entries())
    if stale:
        says = _("Search knows other words than these pages have: %s") % "; ".join(stale[:5])
        remedy = _("Run “manage.py rebuild_register” on the server, at a quiet moment.")
        yield Finding(_("Search, word for word"), State.WRONG, says, remedy)
    else:
        says = _("What search knows is what the pages say.")
        yield Finding(_("Search, word for word"), State.FINE, says)


def _disks() -> dict[str, "shutil._ntuple_diskusage"]:
    """The disks that the site writes to, by the first folder that stands on each."""
    folders = [settings.BASE_DIR / "var", settings.MEDIA_ROOT, settings.BACKUP_ROOT]
    folders.append(tempfile.gettempdir())
    if connection.vendor == "sqlite":
        folders.insert(0, Path(settings.DATABASES["default"]["NAME"]).parent)
    found, seen = {}, set()
    for folder in map(_nearest, map(Path, folders)):
        device = folder.stat().st_dev
        if device not in seen:
            seen.add(device)
            found[str(folder)] = shutil.disk_usage(folder)
    return found


def _free_by_folder() -> dict[str, float]:
    return {folder: usage.free for folder, usage in _disks().items()}


def _nearest(folder: Path) -> Path:
    """The folder itself, or the first one above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.is_dir())


def _is_below(limit: tuple[float, int], usage) -> bool:
    """Less than the limit, as a part and in bytes: a tenth of a large disk is a lot."""
    part, size = limit
    return (usage.free < part * usage.total and usage.free < 10 * size) or usage.free < size


def _database() -> tuple[str, int]:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_database_size(current_database())")
            version = ".".join(map(str, divmod(connection.pg_version, 10_000)))
            return f"PostgreSQL {version}", cursor.fetchone()[0]
        cursor.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        size = cursor.fetchone()[0]
        cursor.execute("SELECT sqlite_version()")
        return f"SQLite {cursor.fetchone()[0]}", size
