"""What is counted, where it is read and by whom, and when it is judged."""

from pages.components import steps
from pages.components.advice import opposing_views
from pages.components.folds import fold
from pages.components.session import state
from pages.wizard.measurement import charts, costs, heard, numbers, stages

steps.heading("What do you count?", "One number for each goal is enough, if somebody reads it.")
say, plan = state.say(), state.plan()
numbers.goals(plan)
heard.asks()
fold(say("What else you count"), numbers.more, plan, holds=("measures",), key="numbers.more")
fold(say("Easy to count, or worth counting"), charts.rate, plan, key="charts.rate")
fold(say("How people heard about you"), heard.ask, plan, holds=("heard",), key="heard.ask")
fold(say("What no statistics show"), heard.unseen, plan, holds=("untracked", "tracked"), key="heard.unseen")
fold(say("What a customer costs"), costs.show, plan, holds=("channels",), key="costs.show")
fold(
    say("How far you are"),
    stages.meter,
    plan,
    holds=("followers", "shares", "invitations"),
    key="stages.meter",
)
fold(
    say("Whom you can write to directly"),
    stages.people,
    plan,
    holds=("letters", "customers"),
    key="stages.people",
)
fold(say("When you judge"), stages.horizon, plan, holds=("horizon_days",), key="stages.horizon")
fold(say("Where experts disagree"), opposing_views.show, plan, "measurement", key="views")
steps.continue_step("measurement")
