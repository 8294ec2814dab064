"""Read a file for an editor, make a draft of what was read, or let it go."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from io import BytesIO
from typing import BinaryIO

from django.core.files.images import ImageFile
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.log_actions import log
from wagtail.models import Collection, Page, PageSubscription

from desk.importing.drafts import Draft
from desk.importing.kinds import KINDS, Kind
from desk.importing.links import PageLinks
from desk.importing.markup import Markup
from desk.models import Import, ImportedPicture
from manuscripts.reading import read

MOST_WAITING = 5  # imports of one editor; an older one makes room
IMPORTED = "desk.import"


@dataclass(frozen=True, slots=True)
class Choice:
    """What an editor says of an image: its text, that it needs none, or that it isn't wanted."""

    alt: str = ""
    is_decorative: bool = False
    is_wanted: bool = True


def take_in(*, owner, kind: Kind, section: Page, file: BinaryIO, name: str) -> Import:
    """Read a file and keep what was read until its editor decides.

    Raises RefusedFileError for a file that isn't read; then nothing of it is kept.
    """
    manuscript = read(file, name)
    markup = Markup(PageLinks(owner).page_at)
    draft = Draft(markup)
    kind.fill(draft, manuscript)
    with transaction.atomic():
        forget_expired(timezone.now())
        _make_room(owner)
        record = Import.objects.create(
            owner=owner,
            section=section,
            kind=kind.name,
            file_name=name[-200:],
            title=draft.title,
            values=draft.fields,
            remarks=[asdict(remark) for remark in draft.remarks],
        )
        for number, picture in enumerate(markup.pictures):
            ImportedPicture.objects.create(
                source=record,
                number=number,
                content=picture.content,
                extension=picture.extension,
                width=picture.width,
                height=picture.height,
                alt=picture.alt,
            )
    return record


def forget_expired(moment: datetime) -> int:
    """Let go of what nobody decided on within a day; for a command that runs now and then."""
    expired = Import.objects.expired(moment)
    count = expired.count()
    expired.delete()
    return count


def forget_waiting(owner) -> None:
    """Let go of all that somebody left undecided, as they leave."""
    Import.objects.of_owner(owner).waiting().delete()


def _make_room(owner) -> None:
    waiting = Import.objects.of_owner(owner).waiting().order_by("-created_at")
    kept = list(waiting.values_list("pk", flat=True)[: MOST_WAITING - 1])
    waiting.exclude(pk__in=kept).delete()


def make_page(
    *, record: Import, choices: Mapping[int, Choice], collection: Collection | None
) -> Page:
    """Make the draft, its images included, or nothing at all; a second call gives the same page.

    Raises Import.DoesNotExist once the import is gone.
    """
    saved: list = []
    try:
        with transaction.atomic():
            # Two clicks at once: the second one waits here, and finds the page of the first.
            record = Import.objects.select_for_update().get(pk=record.pk)
            if record.page is not None:
                return record.page
            if record.made_at is not None:
                raise Import.DoesNotExist
            images = _save_images(record, choices, collection, saved)
            page = _save_page(record, images, choices)
            record.pictures.all().delete()
            record.page, record.made_at = page, timezone.now()
            record.values, record.remarks = {}, []
            record.save()
            return page
    except BaseException:
        # The files of images are no part of the transaction.
        for image in saved:
            if image.file._committed:
                image.file.storage.delete(image.file.name)
        raise


def _save_images(record: Import, choices, collection: Collection | None, saved: list) -> dict:
    """The images that are wanted, by number."""
    images = {}
    wanted = [number for number, choice in choices.items() if choice.is_wanted]
    pictures = record.pictures.filter(number__in=wanted) if collection else ()
    for picture in pictures:
        choice = choices[picture.number]
        name = f"{slugify(record.title)[:60] or 'image'}-{picture.number + 1}.{picture.extension}"
        image = get_image_model()(
            title=f"{record.title[:200]} ({picture.number + 1})",
            file=ImageFile(BytesIO(picture.content), name=name),
            description="" if choice.is_decorative else choice.alt,
            collection=collection,
            uploaded_by_user=record.owner,
        )
        image._set_image_file_metadata()
        saved.append(image)
        image.save()
        log(instance=image, action="wagtail.create", user=record.owner)
        images[picture.number] = image
    return images


def _save_page(record: Import, images: dict, choices) -> Page:
    page = page_of(record, images, choices)
    page.live, page.owner = False, record.owner
    record.section.add_child(instance=page)
    page.save_revision(user=record.owner, log_action=False, clean=False)
    data = {"file": record.file_name}
    log(instance=page, action=IMPORTED, user=record.owner, data=data, content_changed=True)
    PageSubscription.objects.create(page=page, user=record.owner, comment_notifications=True)
    return page


def page_of(record: Import, images: Mapping | None = None, choices: Mapping | None = None) -> Page:
    """The page that an import makes, not saved; without images where none are given."""
    kind = KINDS[record.kind]
    page = kind.model(title=record.title, locale=record.section.locale)
    for name, raw in record.values.items():
        value = _with_images(raw, images or {}, choices or {})
        is_stream = isinstance(kind.model._meta.get_field(name), StreamField)
        setattr(page, name, json.dumps(value) if is_stream else value)
    return page


def _with_images(value, images: Mapping, choices: Mapping):
    """Put images in the place of their numbers, and take blocks out that miss theirs."""
    if isinstance(value, list):
        kept = [part for part in value if not _misses_its_image(part, images)]
        return [_with_images(part, images, choices) for part in kept]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"picture"}:
        return images.get(value["picture"])
    if value.keys() == {"image", "caption"}:
        number = value["image"]["picture"]
        choice = choices[number]
        image = {
            "image": images[number].pk,
            "alt_text": "" if choice.is_decorative else choice.alt,
            "decorative": choice.is_decorative,
        }
        return {"image": image, "caption": value["caption"]}
    return {key: _with_images(part, images, choices) for key, part in value.items()}


def _misses_its_image(part, images: Mapping) -> bool:
    if not isinstance(part, dict) or part.get("type") != "image":
        return False
    return part["value"]["image"]["picture"] not in images


def discard(record: Import) -> None:
    """Let go of an import; one that became a page has nothing left to let go of."""
    record.delete()
