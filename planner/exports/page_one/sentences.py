"""Sentences that page 1, the tables and the PDF share."""

from planner.answers import Goal
from planner.insights.measurement import goal_name
from planner.language import N_, cut
from planner.plan import Plan

GOAL_WORDS = 8  # the goal's name, longer ones are cut (ours)


def goal_in_words(plan: Plan, goal: Goal) -> str:
    """The goal and where it stands now; without a number, n more and a week of counting."""
    say, want = plan.library.say, plan.library.want(goal.want)
    name = cut(goal_name(goal, say), GOAL_WORDS)
    now = None if goal.baseline is None else say.number(goal.baseline)
    target = None if goal.target is None else say.number(goal.target)
    if now is not None and target is not None:
        return say(N_("{goal}: {now} a week now, {target} at the end"), goal=name, now=now, target=target)
    if now is not None:
        return say(N_("{goal}: {now} a week now"), goal=name, now=now)
    if target is not None:
        return say(N_("{goal}: {target} a week at the end. We count first."), goal=name, target=target)
    if want:
        return say(N_("{goal}: {n} more a week. We count first."), goal=name, n=say.number(want.more))
    return say(N_("{goal}. We count first."), goal=name)


def place_reason(plan: Plan, place: str) -> str:
    """Why this place: the owner's words, the trade's, or what the place is good for."""
    choice = next((c.why for c in plan.choice if c.id == place), "")
    stated = next((p.why for p in plan.answers.platforms.places if p.id == place), "")
    trade = plan.library.trade(plan.answers.business.trade)
    assumed = next((p.why for p in trade.places if p.id == place), "")
    platform = plan.library.platforms.get(place)
    return choice or stated or assumed or (platform.good_for if platform else "")
