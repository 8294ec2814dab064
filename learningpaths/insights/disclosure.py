"""Which numbers of people may be shown together, so that no smaller one can be worked out.

A group is split in two, and a part again, like the branches of a tree. A split is shown only
when both parts are large enough; else both are kept back. So whatever is shown is a sum of
groups that are all large enough, and no addition or subtraction of what is shown tells of a
smaller one. That holds as long as nobody is counted in two trees, and a number isn't shown again
after each single change: who shows them counts until a day that is the same for a while.
"""

from enum import Enum


class Withheld(Enum):
    """Why a number isn't shown."""

    FEW = "few"  # The whole group is too small, so each part of it is.
    PART = (
        "part"  # This number, or what it leaves over, is too small; which of the two is not said.
    )


Shown = int | Withheld


def whole(number: int, *, smallest: int) -> Shown:
    """A group that is part of nothing that is shown."""
    return number if number >= smallest else Withheld.FEW


def split(group: Shown, part: int, *, smallest: int) -> tuple[Shown, Shown]:
    """A part of a group, and the rest of it: both as they may be shown.

    Nobody at all is too few as well: it would tell something of everybody in the group.
    """
    if isinstance(group, Withheld):
        return group, group
    rest = group - part
    if min(part, rest) < smallest:
        return Withheld.PART, Withheld.PART
    return part, rest
