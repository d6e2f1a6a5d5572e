"""The 26 checks of the design (selling.md, section 14), worked out without the engine's help.

Each rule takes a plan and says in sentences what is wrong; nothing means that it holds. Two rules look at
more than one plan: 23 (after a quiet week) and 25 (other words, same days), see `oracle_pairs`.
"""

from tests.plan.selling.oracle_dates import rule_7, rule_8, rule_9, rule_22
from tests.plan.selling.oracle_minutes import rule_6, rule_15, rule_16, rule_17, rule_18
from tests.plan.selling.oracle_pairs import rule_23, rule_25
from tests.plan.selling.oracle_peaks import rule_1, rule_2, rule_4, rule_5
from tests.plan.selling.oracle_terms import PlanLike, Rule
from tests.plan.selling.oracle_themes import rule_21, rule_26
from tests.plan.selling.oracle_words import (
    rule_3,
    rule_10,
    rule_11,
    rule_12,
    rule_13,
    rule_14,
    rule_19,
    rule_20,
    rule_24,
)

RULES: dict[int, Rule] = {
    1: rule_1, 2: rule_2, 3: rule_3, 4: rule_4, 5: rule_5, 6: rule_6, 7: rule_7, 8: rule_8, 9: rule_9,
    10: rule_10, 11: rule_11, 12: rule_12, 13: rule_13, 14: rule_14, 15: rule_15, 16: rule_16, 17: rule_17,
    18: rule_18, 19: rule_19, 20: rule_20, 21: rule_21, 22: rule_22, 24: rule_24, 26: rule_26,
}  # fmt: skip
OF_MORE_PLANS = {23: rule_23, 25: rule_25}
UNDER_AN_HOUR = (3, 7, 9, 10, 11, 12, 13, 14, 16)  # 25 is looked at by itself


def faults(plan: PlanLike, numbers: tuple[int, ...] = tuple(RULES)) -> dict[int, list[str]]:
    """What is wrong with a plan, by the number of the rule; empty where all of them hold."""
    found = {number: RULES[number](plan) for number in numbers}
    return {number: wrong for number, wrong in found.items() if wrong}
