from drawing.strokes import Label
from drawing.weave import OTHERS, path_weave


def test_a_warp_is_broken_where_a_weft_lies_over_it():
    weave = path_weave(["A", "B"], {"A"}, [{"A"}])

    assert [warp.data for warp in weave.warps] == ["M120 34V118M120 142V626", "M360 34V626"]


def test_a_weft_is_broken_where_it_passes_under_a_warp():
    weave = path_weave(["A", "B"], {"A"}, [{"A"}])

    assert [weft.data for weft in weave.wefts] == ["M0 130H347M373 130H480"]


def test_the_current_stage_and_the_departments_that_take_part_are_marked():
    weave = path_weave(["A", "B"], {"B"}, [{"B"}, {"B"}], current=1)

    assert [weft.is_on for weft in weave.wefts] == [False, True]
    assert [warp.is_on for warp in weave.warps] == [False, True]
    assert weave.labels == (Label("A", 120.0, 20, False), Label("B", 360.0, 20, True))


def test_up_to_four_stages_are_equally_high():
    heights = [path_weave(["A"], {"A"}, [{"A"}] * stages).height for stages in range(7)]

    assert heights == [226, 226, 226, 226, 226, 274, 322]


def test_a_large_organisation_shows_who_takes_part_and_one_warp_for_the_others():
    codes = [f"D{number}" for number in range(13)]

    weave = path_weave(codes, {"D2", "D7"}, [{"D2"}])

    assert [label.text for label in weave.labels] == ["D2", "D7", OTHERS]
    assert [warp.is_on for warp in weave.warps] == [True, True, False]


def test_a_path_without_stages_or_departments_can_be_drawn():
    weave = path_weave([], set(), [])

    assert (weave.warps, weave.wefts, weave.labels) == ((), (), ())


def test_the_same_input_gives_the_same_drawing():
    drawings = [path_weave(["A", "B", "C"], {"A", "C"}, [{"C", "A"}, {"A"}]) for _ in range(2)]

    assert drawings[0] == drawings[1]
