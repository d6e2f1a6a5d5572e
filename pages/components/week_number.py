"""The one number of a week."""

from pages.components.fields import number
from pages.components.markdown import plain
from pages.components.session import state
from planner.plan import Plan, PlanWeek


def ask(plan: Plan, week: PlanWeek) -> None:
    """How many it were; where a goal counts by the month, in this week alone."""
    say, measure = state.say(), plain(plan.goal.measure or plan.goal.name)
    label = say("Your number: {measure}", measure=measure) if measure else say("Your number")
    if plan.goal.monthly:
        label = say("{label}, this week alone", label=label)
    number("log", "readings", plan.goal.id, str(week.number), label=label)
