from drawing.loom import Warp, Weft, draw_loom
from drawing.strokes import Label, Stroke


def test_a_department_hangs_loose_and_is_tied_below():
    loom = draw_loom([("Burgerzaken", "BZ")], [("path", "Leerpaden", [True])])

    curve = "M380 0C380 142 309 129 309 258"
    assert loom.warps == (
        Warp(
            name="Burgerzaken",
            curve=curve,
            stroke=Stroke(f"{curve}V280M309 320V1408", 34),
            code=Label("BZ", 380, 24),
        ),
    )
    assert loom.wefts == (Weft("path", Stroke("M64 300H1760", 34), Label("Leerpaden", 526, 300)),)
    assert (loom.width, loom.height) == (760, 408)


def test_a_weft_that_passes_under_is_broken_and_its_warp_is_not():
    loom = draw_loom([("Burgerzaken", "BZ")], [("path", "Leerpaden", [False])])

    assert loom.warps[0].stroke.data.endswith(" 258V1408")
    assert loom.wefts[0].stroke.data == "M64 300H289M329 300H1760"


def test_a_weft_begins_beyond_the_warps_at_its_left():
    rows = [("path", "A", [False, False]), ("guide", "B", [False, False])]

    loom = draw_loom([("A", "A"), ("B", "B")], rows)

    assert loom.wefts[1].stroke.data == "M92 378H110M150 378H468M508 378H1760"


def test_of_a_long_title_the_first_words_stand_on_the_weft():
    title = "Wat we leerden van een jaar met zeven gemeenten"

    loom = draw_loom([("A", "A")], [("case", title, [True])])

    assert loom.wefts[0].label.text == "Wat we leerden van een jaar…"


def test_no_more_is_drawn_than_can_be_seen():
    departments = [(f"Afdeling {number}", f"A{number}") for number in range(12)]

    loom = draw_loom(departments, [("path", "Leerpaden", [True] * 12)] * 9)

    assert [warp.code.text for warp in loom.warps] == [f"A{number}" for number in range(8)]
    assert len(loom.wefts) == 5


def test_a_site_without_departments_or_sections_has_a_loom_too():
    loom = draw_loom([], [])

    assert (loom.warps, loom.wefts, loom.height) == ((), (), 330)
