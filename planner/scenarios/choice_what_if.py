"""What if: the same answers with another choice, each worked out as a whole plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from planner.answers import Choice
from planner.plan import FOCUS_SHARE, Plan, build_plan

HALF = 50  # percent each
WhatIfKind = Literal["alone", "swap", "half"]


@dataclass(frozen=True)
class WhatIf:
    """One other choice; `other` is the place it is about."""

    kind: WhatIfKind
    other: str
    now: Plan
    shares: dict[str, int]  # percent by place, the focus first

    @cached_property
    def plan(self) -> Plan:
        """The plan it makes, worked out only where somebody looks at it; every other place is let go."""
        said = self.now.said.model_copy(deep=True)
        said.platforms.choice = _choice(self.now.choice, self.shares)
        return build_plan(said, self.now.library, self.now.today)


def what_if(plan: Plan) -> tuple[WhatIf, ...]:
    """Dropping the second place, swapping the two, half and half; () without a focus and another place."""
    other = second(plan)
    if plan.focus is None or other is None:
        return ()
    focus, beside = plan.focus.id, any(c.role == "active" for c in plan.choice)
    found = [WhatIf("alone", other, plan, {focus: 100})] if beside else []
    rest = 100 - FOCUS_SHARE if beside else 0
    found.append(WhatIf("swap", other, plan, {other: 100 - rest, focus: rest}))
    found.append(WhatIf("half", other, plan, {focus: HALF, other: HALF}))
    return tuple(found)


def second(plan: Plan) -> str | None:
    """The place beside the focus: the first active one, else the best of the others that may be the focus."""
    focus = plan.focus.id if plan.focus else ""
    active = [choice.id for choice in plan.choice if choice.role == "active"]
    others = [fit.place for fit in plan.ranking if fit.place != focus and not fit.ruled_out]
    return next(iter((*active, *others)), None)


def _choice(choice: Sequence[Choice], shares: dict[str, int]) -> list[Choice]:
    focus = next(iter(shares))
    held = {one.id: one.model_copy() for one in choice}
    for place in shares:
        held.setdefault(place, Choice(id=place))
    for one in held.values():
        share = shares.get(one.id, 0)
        if share:
            one.role, one.share = ("focus" if one.id == focus else "active"), share
        elif one.takes_effort:
            one.role, one.share = "not doing", 0
    return list(held.values())
