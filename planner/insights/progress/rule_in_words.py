"""The rule of a decision day, in one sentence for the screen and for what is handed over."""

from planner.insights.progress.decision_days import Rule
from planner.language import N_
from planner.plan import Plan


def rule_in_words(plan: Plan, rule: Rule) -> str:
    """From how many a week on one goes on, when one changes one thing, when one halves the posts."""
    say = plan.library.say
    measure = plan.goal.measure or plan.goal.name or say(N_("your number"))
    enough, more = rule.enough, _more(plan, rule)
    if enough is not None:
        go_on = say(N_("{n} or more a week of {measure}: go on."), n=say.number(enough), measure=measure)
    elif more:
        go_on = say(
            N_("{n} more a week of {measure} than before: go on."), n=say.number(more), measure=measure
        )
    else:
        return say(N_("Count {measure} first. Then this day has its number."), measure=measure)
    fewer = N_("{go_on} Fewer, but more than before: change one thing. {less}")
    return say(fewer, go_on=go_on, less=_less(plan))


def _more(plan: Plan, rule: Rule) -> float:
    """How many more a week the want asks for, half-way half of it; 0 where there is no such number."""
    want = plan.library.want(plan.goal.want)
    if want is None or plan.goal.target is not None:
        return 0
    return want.more / 2 if rule.id == "half" else want.more


def _less(plan: Plan) -> str:
    """Where the minutes of posts go that brought nothing."""
    say = plan.library.say
    local = plan.audience.place not in ("country", "anywhere")
    if local:
        return say(N_("No more than before: halve the posts, and give their minutes to the people who come."))
    return say(N_("No more than before: halve the posts, and give their minutes to last year's customers."))
