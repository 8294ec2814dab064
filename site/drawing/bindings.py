"""The four bindings: how weft and warp cross, and so which kind of page this is."""

# Four by four crossings, 1 where the weft is on top: plain, twill, basket and satin.
BINDINGS = {
    "path": ("1010", "0101", "1010", "0101"),
    "guide": ("1100", "0110", "0011", "1001"),
    "case": ("1100", "1100", "0011", "0011"),
    "scan": ("1000", "0010", "0001", "0100"),
}


def is_weft_up(binding: tuple[str, ...], row: int, column: int) -> bool:
    return binding[row % 4][column % 4] == "1"
