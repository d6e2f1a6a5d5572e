"""The rule of a decision day, in one sentence for the screen and for what is handed over."""

from planner.insights.measurement import goal_name
from planner.language import N_
from planner.plan import Plan


def rule_in_words(plan: Plan, enough: float | None) -> str:
    """From how many a week on one goes on, when one changes one thing, when one halves the posts."""
    say = plan.library.say
    measure = plan.goal.measure or goal_name(plan.goal, say) or say(N_("your number"))
    if enough is None:
        return say(N_("Count {measure} first. Then this day has its number."), measure=measure)
    return say(
        N_("{n} or more a week of {measure}: go on. Fewer, but more than before: change one thing. {less}"),
        n=say.number(enough),
        measure=measure,
        less=_less(plan),
    )


def _less(plan: Plan) -> str:
    """Where the minutes of posts go that brought nothing."""
    say = plan.library.say
    local = plan.audience.place not in ("country", "anywhere")
    if local:
        return say(N_("No more than before: halve the posts, and give their minutes to the people who come."))
    return say(N_("No more than before: halve the posts, and give their minutes to last year's customers."))
