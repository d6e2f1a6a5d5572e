"""Another plan from changed answers, and the difference."""

from planner.scenarios.choice_what_if import (
    HALF,
    MOST_SHARED,
    PlaceIf,
    WhatIf,
    WhatIfKind,
    WrongSplit,
    even,
    places_of,
    split,
    split_in_words,
    what_if,
)
from planner.scenarios.compare import Line, Pair, compare, owned_share, side_by_side
from planner.scenarios.next_quarter import learnt, next_quarter
from planner.scenarios.quiet_week import WHY, Healing, healing, in_lines, nothing_happened, take_back
from planner.scenarios.repairs import Repair, RepairKind, repairs, ways_to_start
from planner.scenarios.replan import changed, with_changes
from planner.scenarios.time_what_if import half_in_words, hour_in_words, unused_in_words

__all__ = [
    "HALF", "MOST_SHARED", "WHY", "Healing", "Line", "Pair", "PlaceIf", "Repair", "RepairKind", "WhatIf",
    "WhatIfKind", "WrongSplit", "changed", "compare", "even", "half_in_words", "healing", "hour_in_words",
    "in_lines", "learnt", "next_quarter", "nothing_happened", "owned_share", "places_of", "repairs",
    "side_by_side", "split", "split_in_words", "take_back", "unused_in_words", "ways_to_start", "what_if",
    "with_changes",
]  # fmt: skip
