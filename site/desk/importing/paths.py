"""A manuscript as a learning path: parts become stages, the headings in them steps."""

import re

from django.utils.translation import gettext as _

from desk.importing.drafts import Draft, as_paragraph
from desk.importing.guides import is_text
from desk.importing.markup import a_block, lines_of
from desk.importing.sections import MINUTES, Section, key_of, sections_of
from manuscripts.safety import RefusedFileError
from manuscripts.tree import Listing, Manuscript, Paragraph, Piece, Quote, words_of

HEADINGS = {
    "shared_goal": {"doel", "gedeeld doel", "goal", "shared goal"},
    "background": {"achtergrond", "background"},
    "objectives": {"leerdoelen", "learning objectives", "objectives"},
    "audience": {"voor wie", "doelgroep", "for whom", "audience"},
    "sponsor": {"sponsor"},
    "commitments": {"wat de sponsor belooft", "what the sponsor promises"},
}
KINDS = {name: field for field, names in HEADINGS.items() for name in names}
WORDS = {"shared_goal": 400, "audience": 120, "sponsor": 120}
MARKERS = {
    "reflect": {"terugblikken", "terugblik", "reflect"},
    "practise": {"doen", "practise", "practice"},
    "session": {"bijeenkomst", "ontmoeten", "session"},
    "joint": {"samen-stap", "samen", "joint step"},
    "challenge": {"uitdaging", "challenge"},
    "read": {"lezen", "lees", "read"},
    "link": {"link"},
    "text": {"tekst", "text"},
}
STEPS = {name: kind for kind, names in MARKERS.items() for name in names}
MARKED = re.compile(r"^\s*([^:]{2,20}):\s+(.+)$", re.DOTALL)
TIMED = re.compile(r"^(.*\S)\s*\(\s*([^()]{1,15})\s*\)\s*$", re.DOTALL)
PAGES_TO_READ = {"guidepage", "casepage", "articlepage"}
LONGEST_TITLE, LONGEST_INTRO, LONGEST_PROMPT, LONGEST_WHY = 120, 400, 200, 300
MOST_PROMPTS = 4
MOST_STEPS = 150


def fill_path(draft: Draft, manuscript: Manuscript) -> None:
    """Parts that we know fill their fields; every other one is a stage."""
    before, sections = sections_of(draft.begin(manuscript), 2)
    stages = []
    if before:
        others = _background(draft, before)
        if others:
            stages.append(_stage(draft, _("Introduction"), others))
    for section in sections:
        field = KINDS.get(key_of(section.name))
        others = _fill(draft, field, section.pieces) if field else section.pieces
        if field is None or others:
            stages.append(_stage(draft, section.name, others))
    if sum(len(stage["value"]["steps"]) for stage in stages) > MOST_STEPS:
        raise RefusedFileError(
            _("This would make more than %(most)d steps. Split it into several paths.")
            % {"most": MOST_STEPS}
        )
    draft.fields["stages"] = stages


def _fill(draft: Draft, field: str, pieces: list[Piece]) -> list[Piece]:
    if field in WORDS:
        return draft.set_words(field, pieces, WORDS[field])
    if field == "objectives":
        return draft.add_lines(field, "objective", pieces, 200, most=5)
    if field == "commitments":
        return draft.add_lines(field, "commitment", pieces, 200, most=3)
    return _background(draft, pieces)


def _background(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    count = next((at for at, piece in enumerate(pieces) if not is_text(piece)), len(pieces))
    if count:
        draft.add_html("background", pieces[:count], {})
    return pieces[count:]


def _stage(draft: Draft, name: str, pieces: list[Piece]) -> dict:
    before, parts = sections_of(pieces, 3)
    title, over = _short(name)
    intro = _intro(before) if parts and not over else None
    steps = [_step(draft, part) for part in parts]
    if before and intro is None:
        steps.insert(0, _text_step(draft, title, [*over, *before]))
    elif over:
        steps.insert(0, _text_step(draft, title, over))
    value = {"title": title, "weeks": "", "intro": intro or "", "leading": [], "opens_on": None}
    value |= {"rule": "any_order", "at_least": None, "steps": steps}
    return a_block("stage", value)


def _intro(pieces: list[Piece]) -> str | None:
    """A short text without links; anything else becomes a step."""
    if not all(isinstance(piece, Paragraph) for piece in pieces):
        return None
    words = "\n".join(line for piece in pieces for line in lines_of(piece))
    has_links = any(run.href for piece in pieces for run in piece.text)
    return None if has_links or len(words) > LONGEST_INTRO else words


def _short(name: str) -> tuple[str, list[Piece]]:
    """A title that fits, and the whole of one that doesn't as a paragraph."""
    if len(name) <= LONGEST_TITLE:
        return name, []
    from_start = name[: LONGEST_TITLE - 1].rsplit(" ", 1)[0]
    return f"{from_start}…"[:LONGEST_TITLE], [as_paragraph(name)]


def _step(draft: Draft, part: Section) -> dict:
    name, minutes = _timed(part.name)
    kind, name = _marked(name)
    title, over = _short(name)
    pieces = [*over, *part.pieces]
    value = {"title": title, "minutes": minutes, "required": True, "open": True}
    if kind in {"read", "text", "link"}:
        if read := _read(draft, part, pieces):
            return a_block("read", value | read)
        if kind == "link" and (link := _link(pieces)):
            return a_block("link", value | link)
        return a_block("text", value | {"body": draft.markup.body(pieces, top=4)})
    if kind == "reflect":
        return _reflect(draft, value, pieces)
    return a_block(kind, value | EMPTY[kind] | {"body": draft.markup.body(pieces, top=4)})


EMPTY = {
    "practise": {"prompts": []},
    "session": {"bring": "", "page": None},
    "joint": {"page": None},
    "challenge": {"days": None, "page": None},
}


def _timed(name: str) -> tuple[str, int | None]:
    match = TIMED.match(name)
    minutes = MINUTES.match(match[2].strip()) if match else None
    if not minutes or not 0 < int(minutes[1]) <= 480 or match[2].strip().isdecimal():
        return name, None
    return match[1], int(minutes[1])


def _marked(name: str) -> tuple[str, str]:
    match = MARKED.match(name)
    kind = STEPS.get(key_of(match[1])) if match else None
    return (kind, match[2]) if kind else ("text", name)


def _text_step(draft: Draft, title: str, pieces: list[Piece]) -> dict:
    value = {"title": title, "minutes": None, "required": True, "open": True}
    return a_block("text", value | {"body": draft.markup.body(pieces, top=4)})


def _read(draft: Draft, part: Section, pieces: list[Piece]) -> dict | None:
    """A step that is only a link to a page of ours, with a short reason to read it."""
    texts = [part.heading.text]
    for piece in pieces:
        if not isinstance(piece, Paragraph):
            return None
        texts.append(piece.text)
    hrefs = {run.href for text in texts for run in text if run.href}
    page = draft.markup.find_page(next(iter(hrefs))) if len(hrefs) == 1 else None
    if page is None or page.cached_content_type.model not in PAGES_TO_READ:
        return None
    why = "\n".join(words_of(piece.text) for piece in pieces)
    return {"page": page.pk, "why": why} if len(why) <= LONGEST_WHY else None


def _link(pieces: list[Piece]) -> dict | None:
    if not all(isinstance(piece, Paragraph) for piece in pieces):
        return None
    hrefs = {run.href for piece in pieces for run in piece.text if run.href.startswith("http")}
    why = "\n".join(words_of(piece.text) for piece in pieces)
    if len(hrefs) != 1 or len(why) > LONGEST_WHY:
        return None
    return {"url": hrefs.pop(), "why": why}


def _reflect(draft: Draft, value: dict, pieces: list[Piece]) -> dict:
    """Lines of a list are the questions, or else the paragraphs; text before a list leads in."""
    lists = [piece for piece in pieces if isinstance(piece, Listing)]
    sources = lists or [piece for piece in pieces if isinstance(piece, Paragraph | Quote)]
    intro = [piece for piece in pieces if piece not in sources]
    questions = [line for piece in sources for line in lines_of(piece)]
    lead = _intro(intro)
    fits = len(questions) <= MOST_PROMPTS and all(len(it) <= LONGEST_PROMPT for it in questions)
    if not fits or lead is None:
        draft.note(
            _("“%(name)s” became a text: its questions don't fit.") % {"name": value["title"]}
        )
        return a_block("text", value | {"body": draft.markup.body(pieces, top=4)})
    prompts = [a_block("prompt", question) for question in questions]
    return a_block("reflect", value | {"intro": lead, "statement": "", "prompts": prompts})
