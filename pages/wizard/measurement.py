"""What is counted, where it is read and by whom, and when it is judged."""

from pages.components import (
    actions,
    measure_costs,
    measure_heard,
    measure_stages,
    measures,
    measures_charts,
    state,
    views,
)
from pages.components.folds import fold

actions.heading("What do you count?", "One number for each goal is enough, if somebody reads it.")
say, plan = state.say(), state.plan()
measures.goals(plan)
measure_heard.asks()
fold(say("What else you count"), measures.more, plan, holds=("measures",))
fold(say("Easy to count, or worth counting"), measures_charts.rate, plan)
fold(say("How people heard about you"), measure_heard.ask, plan, holds=("heard",))
fold(
    say("What no statistics show"),
    measure_heard.unseen,
    plan,
    holds=(
        "untracked",
        "tracked",
    ),
)
fold(say("What a customer costs"), measure_costs.show, plan, holds=("channels",))
fold(say("How far you are"), measure_stages.meter, plan, holds=("followers", "shares", "invitations"))
fold(say("Whom you can write to directly"), measure_stages.people, plan, holds=("letters", "customers"))
fold(say("When you judge"), measure_stages.horizon, plan, holds=("horizon_days",))
fold(say("Where experts disagree"), views.show, plan, "measurement", key="views")
actions.continue_step("measurement")
