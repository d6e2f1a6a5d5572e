"""What could have been in the plan: days, steps of a campaign and key ideas, each with the reason."""

from planner.language import N_
from planner.plan import DroppedWhy, LeftOutWhy, Plan
from planner.scenarios import WHY

_DAYS: dict[LeftOutWhy, str] = {
    "law": N_("a rule forbids to sell where you are."),
    "no": N_("you said no to it."),
    "full": N_("the posts that may sell are taken by other days."),
    "late": N_("its last day is past or too near."),
    "no day": N_("no day was left to announce it and to name its last day."),
    "sells nothing": N_("no post may sell."),
}
_STEPS: dict[DroppedWhy, str] = {
    "no day": N_("no day was left for it."),
    "minutes": N_("its week has no minutes left."),
    "selling": N_("more posts would sell than your limit allows."),
    "gave way": N_("it gave way to the month's theme."),
    "over": N_("its days are over."),
    "full": N_("you said that this day is full."),
}


def left_out(plan: Plan) -> tuple[str, ...]:
    """One line for each, with the reason."""
    if plan.selling is None:
        return ()
    say, text = plan.library.say, N_("“{title}” is left out: {why}")
    days = [(one.name, _DAYS[one.why]) for one in plan.selling.left_out]
    steps = [(one.title, _STEPS[one.why]) for one in plan.selling.dropped if one.step]
    ideas = [(one.title, WHY[one.why]) for one in plan.unplaced if one.key]
    return tuple(
        say(text, title=title, why=say(why)) for title, why in dict.fromkeys([*days, *steps, *ideas])
    )
