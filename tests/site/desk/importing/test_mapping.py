"""What a file becomes: every word of it stands in the draft or in a remark."""

import io
import json
import random
import re

import pytest
from django.utils.translation import override

from cases.models import CaseIndexPage
from desk.importing import cases, guides, paths
from desk.importing.kinds import KINDS
from desk.importing.preview import missing_from
from desk.importing.services import page_of, take_in
from desk.models import Import
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from manuscripts.safety import RefusedFileError
from tests.factories import ArticleFactory, GuideFactory, LearnerFactory
from tests.factories.manuscripts import a_docx, an_image, drawing, heading, paragraph, table

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]
SECTIONS = {"guide": GuideIndexPage, "case": CaseIndexPage, "path": LearningPathIndexPage}


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


def imported(kind: str, source: str | bytes, name="") -> Import:
    is_word = isinstance(source, bytes)
    return take_in(
        owner=LearnerFactory(),
        kind=KINDS[kind],
        section=SECTIONS[kind].objects.first(),
        file=io.BytesIO(source if is_word else source.encode()),
        name=name or ("verslag.docx" if is_word else "verslag.md"),
    )


def without_ids(value):
    if isinstance(value, list):
        return [without_ids(part) for part in value]
    if isinstance(value, dict):
        if value.keys() == {"type", "value", "id"}:
            return (value["type"], without_ids(value["value"]))
        return {key: without_ids(part) for key, part in value.items()}
    return value


def values(record: Import) -> dict:
    return without_ids(record.values)


GUIDES = {
    "nl": """# Ketenwandeling
Loop een aanvraag na van begin tot eind.

## Doel
Zie *elkaars* werk.

- eerst dit
- dan dat

## Liever iets anders
- Er speelt een conflict.

## Begeleiding
Eén begeleider

## Voorbereiding
- Een week vooraf: vraag vijf bureaus.
- Hang de kaart op.

## Draaiboek
| Wat | Hoe | Minuten | Nodig |
|---|---|---|---|
| Aankomen | Heet iedereen welkom | 10 | Koffie |
| Lopen | Loop de route | 9.10-10.00 | |

## Rollen
**Tijdbewaker** houdt de klok in de gaten

## Materialen
- Kaartjes

## Valkuilen
### Oplossen op de gang
Herhaal de spelregel.

### Praten over wie er niet is
Vraag die erbij.

## Meten
| Wat | Hoe | Wanneer |
|---|---|---|
| Bekendheid | Schaal | Na |

## Achteraf
Nog wat.
""",
    "en": """# Ketenwandeling
Loop een aanvraag na van begin tot eind.

## Goal
Zie *elkaars* werk.

- eerst dit
- dan dat

## When not
- Er speelt een conflict.

## Facilitation
Eén begeleider

## 2. Preparation:
- Een week vooraf: vraag vijf bureaus.
- Hang de kaart op.

## Run sheet
| What | How | Minutes | Needed |
|---|---|---|---|
| Aankomen | Heet iedereen welkom | 10 min | Koffie |
| Lopen | Loop de route | 50' | |

## Roles
- Tijdbewaker – houdt de klok in de gaten

## Materials
Kaartjes

## Pitfalls
| What | Then |
|---|---|
| Oplossen op de gang | Herhaal de spelregel. |
| Praten over wie er niet is | Vraag die erbij. |

## How to measure
| What | How | When |
|---|---|---|
| Bekendheid | Schaal | Na |

## Achteraf
Nog wat.
""",
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_guide_with_known_headings_fills_every_field(language):
    record = imported("guide", GUIDES[language])

    assert (record.title, values(record)) == (
        "Ketenwandeling",
        {
            "summary": "Loop een aanvraag na van begin tot eind.",
            "when": "<p>Zie <i>elkaars</i> werk.</p><ul><li>eerst dit</li><li>dan dat</li></ul>",
            "rather": [("alternative", {"text": "Er speelt een conflict.", "page": None})],
            "facilitation": "Eén begeleider",
            "preparation": [
                ("moment", {"moment": "Een week vooraf", "action": "vraag vijf bureaus."}),
                ("moment", {"moment": "", "action": "Hang de kaart op."}),
            ],
            "run_sheet": [
                (
                    "block",
                    {
                        "title": "Aankomen",
                        "what": "Heet iedereen welkom",
                        "needed": "Koffie",
                        "minutes": 10,
                    },
                ),
                (
                    "block",
                    {"title": "Lopen", "what": "Loop de route", "needed": "", "minutes": 50},
                ),
            ],
            "roles": [("role", {"name": "Tijdbewaker", "task": "houdt de klok in de gaten"})],
            "materials": [("material", {"text": "Kaartjes", "document": None})],
            "pitfalls": [
                ("pitfall", {"what": "Oplossen op de gang", "remedy": "Herhaal de spelregel."}),
                ("pitfall", {"what": "Praten over wie er niet is", "remedy": "Vraag die erbij."}),
            ],
            "measures": [
                ("measure", {"what": "Bekendheid", "how": "Schaal", "when": "Na"}),
            ],
            "duration": 60,
            "body": [("text", "<h2>Achteraf</h2><p>Nog wat.</p>")],
        },
    )
    assert record.remarks == []
    assert missing_from(record) == ["Kind", "Purpose", "Signals"]


CASES = {
    "nl": "Organisatie Uitdaging Aanpak Resultaat Lessen Citaten Wat Voor Na Eenheid Aantal "
    "Periode Hoe",
    "en": "Organisation Challenge Approach Result Lessons Quotes What Before After Unit Number "
    "Period How",
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_case_with_known_headings_fills_every_field(language):
    organisation, challenge, approach, result, lessons, quotes, *columns = CASES[language].split()
    figures = ["Doorlooptijd", "34", "19", "werkdagen", "42", "Een kwartaal", "Zaaksysteem"]

    record = imported(
        "case",
        a_docx(
            heading("Drie loketten"),
            paragraph(drawing("foto", "Het loket")),
            heading(organisation, 2),
            paragraph("Gemeente Vlietmonde"),
            heading(challenge, 2),
            paragraph("Aanvragen wachtten."),
            heading("Voor wie", 3),
            paragraph("Voor bewoners."),
            heading(approach, 2),
            paragraph("Drie afdelingen liepen de route na."),
            paragraph(drawing("foto", "Het loket")),
            heading(result, 2),
            table(columns, figures),
            heading(lessons, 2),
            paragraph("Regel de uren: het rooster stond vast."),
            heading(quotes, 2),
            paragraph("“We hadden elkaars nummer nodig.” — Medewerker loket", style="Citaat"),
            images={"foto.png": an_image()},
        ),
    )

    assert (record.title, values(record)) == (
        "Drie loketten",
        {
            "image": {"picture": 0},
            "organisation": "Gemeente Vlietmonde",
            "occasion": "<p>Aanvragen wachtten.</p><h3>Voor wie</h3><p>Voor bewoners.</p>",
            "approach": "<p>Drie afdelingen liepen de route na.</p>",
            "results": [
                (
                    "result",
                    {
                        "what": "Doorlooptijd",
                        "before": "34",
                        "after": "19",
                        "unit": "werkdagen",
                        "period": "Een kwartaal",
                        "how": "Zaaksysteem",
                        "n": 42,
                    },
                )
            ],
            "lessons": [("lesson", {"title": "Regel de uren", "text": "het rooster stond vast."})],
            "quotes": [
                (
                    "quote",
                    {
                        "text": "We hadden elkaars nummer nodig.",
                        "role": "Medewerker loket",
                        "has_consent": False,
                    },
                )
            ],
            "body": [
                ("text", f"<h2>{approach}</h2>"),
                ("image", {"image": {"picture": 0}, "caption": ""}),
            ],
        },
    )
    assert list(record.pictures.values_list("number", "alt")) == [(0, "Het loket")]
    message = f"Part of “{approach}” fits no field. It stands at the end, under its own heading."
    assert record.remarks == [{"message": message, "words": ""}]
    assert missing_from(record) == ["One sentence", "Sector", "Departments"]


PATHS = {
    "nl": ["Doel", "Leerdoelen", "Voor wie", "Terugblikken", "Bijeenkomst", "10 minuten", "Lezen"],
    "en": ["Goal", "Objectives", "For whom", "Reflect", "Session", "10 min", "Read"],
}


def a_text_step(title: str, html: str, minutes=None) -> tuple:
    value = {"title": title, "minutes": minutes, "required": True, "open": True}
    return ("text", value | {"body": [("text", html)]})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_path_has_a_stage_per_part_and_a_step_per_heading_in_it(language):
    goal, objectives, whom, reflect, session, minutes, read = PATHS[language]
    guide = GuideFactory(title="Intervisie", slug="intervisie")

    record = imported(
        "path",
        f"""# Over de grens
Waar het over gaat.

Achtergrond van dit pad.

## {goal}
Niemand wacht zonder te weten waarop.

## {objectives}
1. Tekent de route.
2. Belt eerst.

## {whom}
Wie aanvragen behandelt

## Kennismaken
Kort vooraf.

### Lees waarom ({minutes})
Drie verzoeken bleven *liggen*.

#### Kopje
Verder.

### {reflect}: Kijk terug
Neem de tijd.

- Waar wacht je op?
- Wie wacht op jou?

### {session}: Ontmoet elkaar
Wie doet wat.

### {read}: [Over intervisie]({guide.get_url()})
Je begeleidt er zelf een.

## Slot
Tot ziens, [hier](https://example.org/).
""",
    )

    base = {"minutes": None, "required": True, "open": True}
    stage = {"weeks": "", "leading": [], "opens_on": None, "rule": "any_order", "at_least": None}
    assert (record.title, values(record)) == (
        "Over de grens",
        {
            "summary": "Waar het over gaat.",
            "background": "<p>Achtergrond van dit pad.</p>",
            "shared_goal": "Niemand wacht zonder te weten waarop.",
            "objectives": [("objective", "Tekent de route."), ("objective", "Belt eerst.")],
            "audience": "Wie aanvragen behandelt",
            "stages": [
                (
                    "stage",
                    stage
                    | {
                        "title": "Kennismaken",
                        "intro": "Kort vooraf.",
                        "steps": [
                            a_text_step(
                                "Lees waarom",
                                "<p>Drie verzoeken bleven <i>liggen</i>.</p>"
                                "<h2>Kopje</h2><p>Verder.</p>",
                                minutes=10,
                            ),
                            (
                                "reflect",
                                base
                                | {
                                    "title": "Kijk terug",
                                    "intro": "Neem de tijd.",
                                    "statement": "",
                                    "prompts": [
                                        ("prompt", "Waar wacht je op?"),
                                        ("prompt", "Wie wacht op jou?"),
                                    ],
                                },
                            ),
                            (
                                "session",
                                base
                                | {
                                    "title": "Ontmoet elkaar",
                                    "bring": "",
                                    "page": None,
                                    "body": [("text", "<p>Wie doet wat.</p>")],
                                },
                            ),
                            (
                                "read",
                                base
                                | {
                                    "title": "Over intervisie",
                                    "page": guide.pk,
                                    "why": "Je begeleidt er zelf een.",
                                },
                            ),
                        ],
                    },
                ),
                (
                    "stage",
                    stage
                    | {
                        "title": "Slot",
                        "intro": "",
                        "steps": [
                            a_text_step(
                                "Slot",
                                '<p>Tot ziens, <a href="https://example.org/">hier</a>.</p>',
                            )
                        ],
                    },
                ),
            ],
        },
    )
    assert missing_from(record) == [
        *("Departments", "Theme", "Sponsor", "What the sponsor promises"),
        "Minutes of 4 steps",
    ]


def test_a_link_to_a_page_that_one_may_see_is_a_link_to_that_page():
    open_page, draft = ArticleFactory(slug="open"), ArticleFactory(slug="dicht", live=False)

    record = imported(
        "guide",
        f"# T\n\n## Doel\n[a]({open_page.get_url()}) [b](/dicht/) [c](/open/?x=1) "
        "[d](http://testserver/open/) [e](https://elders.example/open/)",
    )

    assert draft.get_url() == "/dicht/"
    assert values(record)["when"] == (
        f'<p><a linktype="page" id="{open_page.pk}">a</a> <a href="/dicht/">b</a> '
        f'<a href="/open/?x=1">c</a> <a linktype="page" id="{open_page.pk}">d</a> '
        '<a href="https://elders.example/open/">e</a></p>'
    )


def test_markup_in_words_stays_words():
    record = imported("case", "# <b>T</b>\n\n## Aanpak\n<script>alert(1)</script> & “zo”\n")

    assert record.title == "<b>T</b>"
    assert values(record)["approach"] == ("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; “zo”</p>")


def test_what_is_too_long_for_a_field_stands_below_whole():
    long = "lang " * 100

    record = imported(
        "guide",
        f"# T\n\n## Valkuilen\n- {long}: zo\n- Kort: zo\n\n## Begeleiding\n{long}\n",
    )

    html = (
        f"<h2>Valkuilen</h2><ul><li>{long}: zo</li><li>Kort: zo</li></ul>"
        f"<h2>Begeleiding</h2><p>{long.strip()}</p>"
    )
    assert values(record) == {"body": [("text", html)]}
    assert [remark["words"] for remark in record.remarks] == ["", ""]


def test_a_table_that_is_no_run_sheet_stays_a_table():
    record = imported(
        "guide", "# T\n\n## Draaiboek\n\n| Wat | Kleur |\n|---|---|\n| Lopen | rood |"
    )

    assert values(record)["body"] == [
        ("text", "<h2>Draaiboek</h2>"),
        (
            "table",
            {
                "columns": [
                    {"type": "text", "heading": "Wat"},
                    {"type": "text", "heading": "Kleur"},
                ],
                "rows": [{"values": ["Lopen", "rood"]}],
                "caption": "",
            },
        ),
    ]


def test_a_path_of_more_steps_than_anybody_can_edit_is_refused():
    steps = "\n".join(f"### Stap {number}\nDoe dit." for number in range(151))

    with pytest.raises(RefusedFileError, match="more than 150 steps"):
        imported("path", f"# T\n\n## Fase\n{steps}")

    assert not Import.objects.exists()


KNOWN = {"guide": guides.KINDS, "case": cases.KINDS, "path": paths.KINDS}
HEADERS = ["Wat Hoe Minuten", "Wat Hoe Wanneer", "Een Twee", "Wat Na N"]


def a_random_document(kind: str, seed: int) -> tuple[bytes, set[str]]:
    """A document of made-up words under known and unknown headings, and those words."""
    chance = random.Random(seed)  # noqa: S311 -- the same each time
    used: set[str] = set()

    def words(most: int) -> str:
        made = [f"q{chance.randrange(10**9)}" for _ in range(chance.randint(1, most))]
        used.update(made)
        return " ".join(made)

    def piece() -> str:
        what = chance.randrange(7)
        if what == 0:
            cells = chance.choice(HEADERS).split()
            rows = [[words(chance.choice([1, 90])) for _ in cells] for _ in range(2)]
            return table(cells, *rows)
        if what == 1:
            return paragraph(f"{words(3)}: {words(9)}", list_id=1, depth=chance.randrange(3))
        if what == 2:
            return paragraph(words(9), style=chance.choice(["Citaat", "Bijschrift"]))
        if what == 3:
            return heading(words(5), 3)
        if what == 4:
            return heading(f"{chance.choice(['Terugblikken', 'Doen', 'Link'])}: {words(40)}", 3)
        return paragraph(words(chance.choice([4, 30, 120])))

    def part() -> list[str]:
        is_known = chance.random() < 0.5
        name = chance.choice(list(KNOWN[kind])) if is_known else words(chance.choice([4, 60]))
        return [heading(name, 2), *(piece() for _ in range(chance.randrange(6)))]

    body = [heading(words(chance.choice([4, 60]))), *(piece() for _ in range(chance.randrange(4)))]
    for _ in range(8):
        body += part()
    return a_docx(*body), used


@pytest.mark.parametrize("kind", ["guide", "case", "path"])
@pytest.mark.parametrize("seed", range(12))
def test_every_word_of_a_file_is_in_the_draft_or_in_a_remark(kind, seed):
    content, used = a_random_document(kind, seed)

    record = imported(kind, content)

    everything = json.dumps([record.title, record.values, record.remarks])
    assert used - set(re.findall(r"q\d+", everything)) == set()


@pytest.mark.parametrize("kind", ["guide", "case", "path"])
@pytest.mark.parametrize("seed", range(12, 16))
def test_any_draft_can_be_saved_by_its_editor_without_a_change(kind, seed, rf):
    """Raw values are what the blocks themselves would store."""
    content, _used = a_random_document(kind, seed)
    record = imported(kind, content)

    page = page_of(record)

    for name, raw in record.values.items():
        value = getattr(page, name)
        stored = value.get_prep_value() if hasattr(value, "get_prep_value") else value
        assert json.loads(json.dumps(stored)) == raw
