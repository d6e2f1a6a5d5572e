"""The rule of a decision day, in one sentence for the screen and for what is handed over."""

from planner.insights.progress.bar import least_together
from planner.insights.progress.comparing import IN_A_ROW, compared_weeks
from planner.insights.progress.decision_days import Rule
from planner.insights.progress.week_numbers import weeks_in_words
from planner.language import N_
from planner.plan import Plan, more_wanted
from planner.vocabulary import Every

_FROM: dict[Every, str] = {
    "week": N_("{n} or more a week of {measure}: go on."),
    "month": N_("{n} or more a month of {measure}: go on."),
}
_MORE: dict[Every, str] = {
    "week": N_("{n} more a week of {measure} than before: go on."),
    "month": N_("{n} more a month of {measure} than before: go on."),
}


def rule_in_words(plan: Plan, rule: Rule) -> str:
    """From how many on one goes on, when one changes one thing, when one halves the posts."""
    say = plan.library.say
    measure = plan.goal.measure or plan.goal.name or say(N_("your number"))
    enough, more = rule.enough, _more(plan, rule)
    if enough is not None:
        first = say(_FROM[plan.goal.counts_by], n=say.number(enough), measure=measure)
        go_on = " ".join(text for text in (first, _together(plan, rule)) if text)
    elif more:
        go_on = say(_MORE[plan.goal.counts_by], n=say.number(more), measure=measure)
    else:
        return say(N_("Count {measure} first. Then this day has its number."), measure=measure)
    fewer = N_("{go_on} Fewer, but more than before: change one thing. {less}")
    return say(fewer, go_on=go_on, less=_less(plan))


def _together(plan: Plan, rule: Rule) -> str:
    """What a month's number is in the weeks that are compared; "" by the week."""
    say, weeks = plan.library.say, compared_weeks(plan, rule.id)
    least = least_together(plan, rule, len(weeks) or IN_A_ROW)
    if least is None:
        return ""
    if not weeks:
        return say(
            N_("That is {least} or more in {n} weeks together."),
            least=say.number(least),
            n=say.number(IN_A_ROW),
        )
    return say.plural(
        len(weeks),
        "That is {least} or more in week {weeks}.",
        "That is {least} or more in weeks {weeks} together.",
        least=say.number(least),
        weeks=weeks_in_words(plan, weeks),
    )


def _more(plan: Plan, rule: Rule) -> float:
    """How many more the want asks for, half-way half of it; 0 where there is no such number."""
    want = plan.library.want(plan.goal.want)
    if plan.goal.target is not None:
        return 0
    more = more_wanted(plan.goal, want)
    return more / 2 if rule.id == "half" else more


def _less(plan: Plan) -> str:
    """Where the minutes of posts go that brought nothing."""
    say = plan.library.say
    local = plan.audience.place not in ("country", "anywhere")
    if local:
        return say(N_("No more than before: halve the posts, and give their minutes to the people who come."))
    return say(N_("No more than before: halve the posts, and give their minutes to last year's customers."))
