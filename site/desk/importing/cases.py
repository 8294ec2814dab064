"""A manuscript as a practice example."""

from desk.importing.drafts import Draft, Pair
from desk.importing.guides import is_text
from desk.importing.markup import plain
from desk.importing.sections import key_of, records_of, sections_of
from manuscripts.tree import Heading, Listing, Manuscript, Picture, Piece, Quote, Table

HEADINGS = {
    "organisation": {"organisatie", "organisation", "organization"},
    "occasion": {
        *("uitdaging", "de uitdaging", "aanleiding", "de aanleiding", "context", "probleem"),
        *("challenge", "the challenge", "occasion", "the occasion", "problem"),
    },
    "approach": {"aanpak", "de aanpak", "werkwijze", "approach", "the approach"},
    "results": {
        *("resultaat", "resultaten", "het resultaat", "metingen", "meting", "cijfers"),
        *("result", "results", "the result", "measurements", "figures", "measured results"),
    },
    "lessons": {
        *("lessen", "geleerde lessen", "wat we leerden", "volgende keer anders"),
        *("lessons", "lessons learned", "lessons learnt", "what we learned", "next time"),
    },
    "quotes": {"citaten", "citaat", "quotes", "quote"},
    "sponsor": {"sponsor"},
    "contact": {"contact"},
}
KINDS = {name: field for field, names in HEADINGS.items() for name in names}
RESULTS = {
    "what": {"wat", "wat is gemeten", "wat werd gemeten", "what", "what was measured"},
    "before": {"voor", "ervoor", "eerst", "before"},
    "after": {"na", "erna", "nu", "after"},
    "unit": {"eenheid", "unit"},
    "n": {"aantal", "n", "aantal gevallen", "number", "number of cases"},
    "period": {"periode", "period"},
    "how": {"hoe", "hoe gemeten", "hoe is gemeten", "how", "how it was measured"},
}
LONGEST = {"what": 120, "before": 20, "after": 20, "unit": 80, "period": 120, "how": 200}
LESSONS = Pair(lead=("title", 100), rest=("text", 400), alone="lead")
WORDS = {"organisation": 100, "sponsor": 120, "contact": 120}
MOST_RESULTS, MOST_LESSONS = 3, 4
LONGEST_QUOTE, LONGEST_ROLE = 300, 100


def fill_case(draft: Draft, manuscript: Manuscript) -> None:
    """Each part that we know fills its field; all others stand below, in order of reading."""
    pieces = _with_image(draft, draft.begin(manuscript))
    before, sections = sections_of(pieces, 2)
    draft.rest += before
    for section in sections:
        field = KINDS.get(key_of(section.name))
        others = _fill(draft, field, section.pieces) if field else section.pieces
        draft.keep(section, others, is_known=field is not None)
    draft.fields["body"] = draft.markup.body(draft.rest)


def _with_image(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    """An image above the first heading, without a caption, is the one of the page."""
    for at, piece in enumerate(pieces):
        if isinstance(piece, Heading):
            break
        if isinstance(piece, Picture) and not piece.caption:
            draft.fields["image"] = {"picture": draft.markup.number(piece)}
            return pieces[:at] + pieces[at + 1 :]
    return pieces


def _fill(draft: Draft, field: str, pieces: list[Piece]) -> list[Piece]:
    if field in WORDS:
        return draft.set_words(field, pieces, WORDS[field])
    if field == "results":
        return _results(draft, pieces)
    if field == "lessons":
        return draft.add_pairs(field, "lesson", pieces, LESSONS, most=MOST_LESSONS)
    if field == "quotes":
        return _quotes(draft, pieces)
    count = next((at for at, piece in enumerate(pieces) if not is_text(piece)), len(pieces))
    draft.add_html(field, pieces[:count], dict.fromkeys(range(3, 7), "h3"))
    return pieces[count:]


def _results(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    others = []
    for piece in pieces:
        records = records_of(piece, RESULTS) if isinstance(piece, Table) else None
        values = [_result(record) for record in records or ()]
        there = len(draft.fields.get("results", ()))
        if values and all(values) and there + len(values) <= MOST_RESULTS:
            draft.add_blocks("results", "result", values)
        else:
            others.append(piece)
    return others


def _result(record: dict[str, str]) -> dict | None:
    value = {name: record.get(name, "") for name in LONGEST}
    number = record.get("n", "").strip()
    if any(len(value[name]) > most for name, most in LONGEST.items()):
        return None
    if number and not (number.isascii() and number.isdecimal() and len(number) < 7):
        return None
    return value | {"n": int(number) if number else None}


def _quotes(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    """Quotes, a role behind a dash; nobody knows yet whether who said it agreed."""
    others = []
    for piece in pieces:
        texts = [piece.text] if isinstance(piece, Quote) else []
        if isinstance(piece, Listing):
            texts = [item.text for item in piece.items]
        values = [_quote(plain(text)) for text in texts]
        if values and all(values):
            draft.add_blocks("quotes", "quote", values)
        else:
            others.append(piece)
    return others


def _quote(words: str) -> dict | None:
    text, dash, role = words.rpartition("—") if "—" in words else words.rpartition(" – ")
    text, role = (text, role) if dash else (words, "")
    text, role = text.strip().strip('“”"‘’'), role.strip()
    if not text or len(text) > LONGEST_QUOTE or len(role) > LONGEST_ROLE:
        return None
    return {"text": text, "role": role, "has_consent": False}
