"""A manuscript as a guide (werkvorm)."""

from desk.importing.drafts import Draft, Pair
from desk.importing.sections import key_of, minutes_in, records_of, sections_of
from manuscripts.tree import Listing, Manuscript, Paragraph, Picture, Piece, Quote, Table

HEADINGS = {
    "when": {
        *("doel", "wanneer", "wanneer gebruik je dit", "waarvoor", "waar het voor is"),
        *("goal", "purpose", "when", "when to use it", "what it is for"),
    },
    "rather": {
        *("liever iets anders", "wanneer niet", "wanneer liever iets anders"),
        *("rather something else", "when not", "when rather something else"),
    },
    "facilitation": {"begeleiding", "facilitation"},
    "preparation": {"voorbereiding", "vooraf", "preparation", "before", "beforehand"},
    "run_sheet": {"draaiboek", "programma", "verloop", "run sheet", "programme", "schedule"},
    "roles": {"rollen", "wie doet wat", "roles", "who does what"},
    "materials": {
        *("materiaal", "materialen", "benodigdheden", "wat je nodig hebt", "nodig"),
        *("material", "materials", "what you need", "needed"),
    },
    "pitfalls": {"valkuilen", "valkuil", "pitfalls", "pitfall"},
    "measures": {
        *("meten", "hoe je het meet", "hoe meet je het", "zien of het werkt"),
        *("how to measure", "measuring", "measures", "how to see whether it works"),
    },
}
RUN_SHEET = {
    "minutes": {"minuten", "min", "tijd", "duur", "minutes", "time", "duration"},
    "title": {"wat", "onderdeel", "titel", "blok", "what", "part", "title", "block"},
    "what": {"hoe", "wat er gebeurt", "uitleg", "how", "what happens", "explanation"},
    "needed": {"nodig", "materiaal", "benodigdheden", "needed", "material", "materials"},
}
LONGEST = {"title": 80, "what": 600, "needed": 120}
MEASURES = {
    "what": {"wat", "what"},
    "how": {"hoe", "how"},
    "when": {"wanneer", "when"},
}
LONGEST_MEASURE = {"what": 120, "how": 160, "when": 100}
MOMENTS = Pair(lead=("moment", 60), rest=("action", 400), alone="rest")
ROLES = Pair(lead=("name", 60), rest=("task", 300), alone="lead")
PITFALLS = Pair(lead=("what", 100), rest=("remedy", 400), alone="lead")
MOST_PITFALLS = 4
KINDS = {name: field for field, names in HEADINGS.items() for name in names}


def fill_guide(draft: Draft, manuscript: Manuscript) -> None:
    """Each part that we know fills its field; all others stand below, in order of reading."""
    before, sections = sections_of(draft.begin(manuscript), 2)
    draft.rest += before
    for section in sections:
        field = KINDS.get(key_of(section.name))
        others = _fill(draft, field, section.pieces) if field else section.pieces
        draft.keep(section, others, is_known=field is not None)
    if sheet := draft.fields.get("run_sheet"):
        minutes = sum(block["value"]["minutes"] for block in sheet)
        draft.fields["duration"] = minutes if minutes < 32_767 else None
    draft.fields["body"] = draft.markup.body(draft.rest)


def _fill(draft: Draft, field: str, pieces: list[Piece]) -> list[Piece]:
    """Fill a field, and give back what doesn't fit."""
    if field == "when":
        return _running_text(draft, pieces)
    if field == "facilitation":
        return draft.set_words(field, pieces, 120)
    if field == "preparation":
        return draft.add_pairs(field, "moment", pieces, MOMENTS)
    if field == "roles":
        return draft.add_pairs(field, "role", pieces, ROLES)
    if field == "pitfalls":
        return draft.add_pairs(field, "pitfall", pieces, PITFALLS, most=MOST_PITFALLS)
    if field == "run_sheet":
        return _rows(draft, field, "block", pieces, RUN_SHEET, LONGEST)
    if field == "measures":
        return _rows(draft, field, "measure", pieces, MEASURES, LONGEST_MEASURE)
    if field == "materials":
        return _lines(draft, field, "material", pieces, {"document": None}, 120)
    return _lines(draft, field, "alternative", pieces, {"page": None}, 200)


def _running_text(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    """Text until the first image or table; headings there are bold lines."""
    count = next((at for at, piece in enumerate(pieces) if not is_text(piece)), len(pieces))
    draft.add_html("when", pieces[:count], {})
    return pieces[count:]


def is_text(piece: Piece) -> bool:
    return not isinstance(piece, Picture | Table)


def _lines(draft, field: str, kind: str, pieces: list[Piece], beside: dict, longest: int):
    plain = [piece for piece in pieces if isinstance(piece, Paragraph | Listing | Quote)]
    others = draft.add_lines(field, kind, plain, longest)
    for block in draft.fields.get(field, ()):
        if isinstance(block["value"], str):
            block["value"] = {"text": block["value"], **beside}
    return [piece for piece in pieces if piece not in plain or piece in others]


def _rows(draft, field: str, kind: str, pieces, columns: dict, longest: dict) -> list[Piece]:
    """Tables of which every row fits; others stay tables."""
    others = []
    for piece in pieces:
        records = records_of(piece, columns) if isinstance(piece, Table) else None
        values = [_row(record, longest) for record in records or ()]
        if values and all(values):
            draft.add_blocks(field, kind, values)
        else:
            others.append(piece)
    return others


def _row(record: dict[str, str], longest: dict[str, int]) -> dict | None:
    value = {name: record.get(name, "") for name in longest}
    if any(len(value[name]) > most for name, most in longest.items()):
        return None
    if "minutes" in record:
        value["minutes"] = minutes_in(record["minutes"])
        return value if value["minutes"] else None
    return value if longest is LONGEST_MEASURE else None
