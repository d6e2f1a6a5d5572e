"""Another plan from changed answers, and the difference."""

from planner.scenarios.choice_what_if import HALF, WhatIf, WhatIfKind, what_if
from planner.scenarios.compare import Pair, compare, owned_share
from planner.scenarios.next_quarter import learnt, next_quarter
from planner.scenarios.quiet_week import WHY, Healing, healing, in_lines, nothing_happened, take_back
from planner.scenarios.repairs import Repair, RepairKind, repairs, ways_to_start
from planner.scenarios.replan import changed, with_changes
from planner.scenarios.time_what_if import half_in_words, hour_in_words, unused_in_words

__all__ = [
    "HALF", "WHY", "Healing", "Pair", "Repair", "RepairKind", "WhatIf", "WhatIfKind", "changed",
    "compare", "half_in_words", "healing", "hour_in_words", "in_lines", "learnt", "next_quarter",
    "nothing_happened", "owned_share", "repairs", "take_back", "unused_in_words", "ways_to_start",
    "what_if", "with_changes",
]  # fmt: skip
