"""How much time there really is, what fits into it, who gives it and what it costs."""

from pages.components import steps
from pages.components.advice import opposing_views
from pages.components.charts import week_load
from pages.components.fields import pick, several, whole
from pages.components.folds import fold
from pages.components.normal_week import normal_week
from pages.components.session import state
from pages.components.words import labels, lists
from pages.wizard.time import hours, money, repairs, team
from pages.wizard.time.busy_weeks import busy_weeks
from planner.vocabulary import MAKES

steps.heading(
    "How much time is there?",
    "A plan that fits is kept. One that does not is often dropped after a few weeks.",
)
say = state.say()
whole("time", "minutes")
plan = state.plan()
team.sum_counts(plan)
pick("time", "evening", options=range(7), format_func=labels.weekday)
several("time", "makes", options=list(MAKES), format_func=lists.makes)
normal_week(plan)
week_load(plan)
repairs.show(plan)
busy_weeks(plan)
fold(
    say("What would one more hour buy?"),
    hours.what_other_minutes_buy,
    plan,
    key="hours.what_other_minutes_buy",
)
fold(say("Who does what"), team.show, plan, holds=("team", "inside"), key="team.show")
fold(
    say("What it costs a month"), money.cost, plan, holds=("budget", "hourly_cost", "tools"), key="money.cost"
)
fold(say("Posts you pay for"), money.boosts, plan, holds=("boosts",), key="money.boosts")
fold(
    say("Go deeper"),
    hours.deeper,
    holds=("activities", "daily", "answering", "free", "making", "per_piece"),
    key="hours.deeper",
)
fold(say("Where experts disagree"), opposing_views.show, plan, "time", key="opposing_views.show")
steps.continue_step("time")
