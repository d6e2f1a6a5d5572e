"""What the business wants more of, and whether that is business."""

from collections.abc import Sequence
from typing import Literal

from planner.answers import Goal, labels
from planner.checks.result import Gap
from planner.insights.measurement import goal_name, in_comments, in_vain, soft
from planner.insights.themes import ideas_with_words
from planner.language import N_
from planner.plan import Plan


def _stated(plan: Plan) -> list[Goal]:
    return [goal for goal in plan.answers.goals if goal.name or goal.measure]


def goals_before_strategy(plan: Plan) -> Gap | Literal[True] | None:
    """There is a goal before places and topics are chosen, with a count, a number and a date."""
    goals, say = _stated(plan), plan.library.say
    if not goals:
        return Gap() if plan.said.platforms.choice or plan.said.themes else None
    for goal in goals:
        missing = _unclear(plan, goal)
        if missing:
            still = labels(say, [("goals", goal.id, f) for f in missing])
            words = {"name": goal_name(goal, say), "open": still}
            return Gap(words, also="unclear", level="note", where=("goals", goal.id, missing[0]))
    return True


def plan_before_acting(plan: Plan) -> Gap | Literal[True] | None:
    """Who writes ideas or posts of their own has looked at whom they are for, or at the goal."""
    if not ideas_with_words(plan) and not plan.said.calendar.own:
        return None
    looked = {"audiences", "goals"} & {*plan.said.settings.seen}
    return True if plan.said.audiences or plan.said.goals or looked else Gap()


def _unclear(plan: Plan, goal: Goal) -> list[str]:
    """The fields that are open; until goals were asked, a trade's want stands for the number."""
    unasked = "goals" not in plan.said.settings.seen and plan.library.want(goal.want)
    numbered = goal.target is not None or goal.more is not None or goal.count_first or unasked
    has = {"name": goal.name, "measure": goal.measure, "target": numbered, "by": goal.by}
    return [field for field, value in has.items() if not value]


def fundamentals_still_hold(plan: Plan) -> Gap | Literal[True] | None:
    """At least one goal brings the business something: enquiries, sales, money, help given, new staff."""
    goals = _stated(plan)
    if not goals:
        return None
    return True if any(goal.result for goal in goals) else Gap(where=("goals", goals[0].id, "result"))


def strategy_and_business_plan(plan: Plan) -> Gap | Literal[True] | None:
    """Each goal says what the business gets; where none does, fundamentals-still-hold says so."""
    goals = _stated(plan)
    without = [goal for goal in goals if not goal.result]
    if len(without) == len(goals):
        return None
    if not without:
        return True
    say = plan.library.say
    names = say.both([goal_name(goal, say) for goal in without])
    return Gap({"goals": names}, where=("goals", without[0].id, "result"))


def bullas_purposes(plan: Plan) -> Gap | Literal[True] | None:
    """The first goal says what posts should do first of all."""
    goals = _stated(plan)
    if not goals:
        return None
    return True if goals[0].purpose else Gap(where=("goals", goals[0].id, "purpose"))


def followers_not_a_goal(plan: Plan) -> Gap | Literal[True] | None:
    """No goal is counted in followers or likes; where another one counts business, that is a note."""
    goals = _counted(plan)
    vain = [goal for goal in goals if in_vain(plan, goal) and not in_comments(plan, goal)]
    if not vain:
        return True if goals else None
    business = any(not soft(plan, goal) for goal in goals)
    return Gap(_words(plan, vain), level="note" if business else None, where=("goals", vain[0].id, "measure"))


def comments_are_not_clients(plan: Plan) -> Gap | Literal[True] | None:
    """No goal is counted in comments."""
    goals = _counted(plan)
    vain = [goal for goal in goals if in_vain(plan, goal) and in_comments(plan, goal)]
    if not vain:
        return True if goals else None
    return Gap(_words(plan, vain), where=("goals", vain[0].id, "measure"))


def _counted(plan: Plan) -> list[Goal]:
    return [goal for goal in plan.answers.goals if goal.measure or goal.soft is not None]


def _words(plan: Plan, goals: Sequence[Goal]) -> dict[str, object]:
    say = plan.library.say
    names = [goal.measure or say(N_("likes, comments or followers")) for goal in goals]
    return {"measures": say.both([*dict.fromkeys(names)])}


CHECKS = {
    f.__name__: f
    for f in (
        goals_before_strategy,
        plan_before_acting,
        fundamentals_still_hold,
        strategy_and_business_plan,
        bullas_purposes,
        followers_not_a_goal,
        comments_are_not_clients,
    )
}
