"""On which days each step of a campaign may go out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """Days counted from a campaign's last day, its day, or its opening: the aim, the first and the last."""

    anchor: str
    aim: int
    first: int
    last: int
    until: str = ""  # the window ends at this anchor instead


# In the order of importance behind announce and last.
DATED: dict[str, Window] = {
    "announce": Window("L", -14, -14, -8),
    "last": Window("L", 0, -2, 0),
    "reminder": Window("L", -2, -7, -2),
    "making": Window("L", -7, -10, -4),
    "question": Window("L", -6, -10, -3),
    "late": Window("L", 2, 1, 0, until="T"),
    "thanks": Window("T", 2, 2, 6),
    "customer": Window("T", 13, 5, 16),
    "greeting": Window("T", -1, -2, 0),
}
OPENING: dict[str, Window] = {
    "announce": Window("O", 0, 0, 6),
    "question": Window("O", 2, 2, 14),
    "making": Window("O", 9, 4, 16),
    "reminder": Window("O", 12, 7, 28),
    "room": Window("O", 30, 21, 42),
}
