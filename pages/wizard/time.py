"""How much time there really is, what fits into it, who gives it and what it costs."""

from pages.components import actions, charts, hours, labels, lists, money, repairs, state, team, views
from pages.components.field import pick, several, whole
from pages.components.folds import fold
from pages.components.weeks import busy_weeks
from planner.vocabulary import MAKES

actions.heading(
    "How much time is there?",
    "A plan that fits is kept. One that does not is often dropped after a few weeks.",
)
say = state.say()
whole("time", "minutes")
plan = state.plan()
team.sum_counts(plan)
pick("time", "evening", options=range(7), format_func=labels.weekday)
several("time", "makes", options=list(MAKES), format_func=lists.makes)
hours.normal_week(plan)
charts.week_load(plan)
repairs.show(plan)
busy_weeks(plan)
fold(say("What would one more hour buy?"), hours.what_other_minutes_buy, plan)
fold(
    say("Who does what"),
    team.show,
    plan,
    holds=(
        "team",
        "inside",
    ),
)
fold(
    say("What it costs a month"),
    money.cost,
    plan,
    holds=(
        "budget",
        "hourly_cost",
        "tools",
    ),
)
fold(say("Posts you pay for"), money.boosts, plan, holds=("boosts",))
fold(
    say("Go deeper"),
    hours.deeper,
    holds=(
        "activities",
        "daily",
        "answering",
        "free",
        "making",
        "per_piece",
    ),
)
fold(say("Where experts disagree"), views.show, plan, "time")
actions.continue_step("time")
