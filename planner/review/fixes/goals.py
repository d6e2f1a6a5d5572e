"""Fixes of who the business is and what it wants: words and numbers of its trade."""

from collections.abc import Sequence
from datetime import timedelta

from planner.answers import Change, Goal, labels
from planner.insights.limits import limit
from planner.insights.measurement import (
    in_comments,
    in_vain,
    names_people,
    rewrites,
    suggested,
    unserved,
)
from planner.language import N_
from planner.plan import Plan
from planner.review.fixes.one_tap import Fix, change, one, several
from planner.review.review import Finding
from planner.vocabulary import PURPOSES, RESULTS


def our_sentence(plan: Plan, finding: Finding) -> Fix | None:
    """The sentence we assume, where there is one, or both."""
    business, paths = plan.answers.business, [("business", name) for name in ("we_are", "we_serve")]
    ours = {path: getattr(business, path[-1]) for path in paths if path in plan.assumed}
    if finding.where not in ours:
        return None
    words = plan.library.say.both([plan.library.say(N_("“{text}”"), text=text) for text in ours.values()])
    label = plan.library.say(N_("Take ours: {text}"), text=words)
    return Fix(label, tuple(change(plan, path, text) for path, text in ours.items()))


def count_first(plan: Plan, finding: Finding) -> Fix | None:
    """Where only the number is missing, counting comes first."""
    if finding.where[-1] != "target":
        return None
    label = plan.library.say(N_("Count first, then choose a number"))
    return one(plan, label, (*finding.where[:-1], "count_first"), True)


def result(plan: Plan, finding: Finding) -> Fix | None:
    """What most businesses of the trade want from it."""
    want = plan.library.trade(plan.answers.business.trade).wants[0]
    bare = [goal for goal in plan.answers.goals if (goal.name or goal.measure) and not goal.result]
    say = plan.library.say
    label = say(N_("It brings this: {result}"), result=say(RESULTS[want.result]))
    return several(plan, label, [("goals", goal.id, "result") for goal in bare], want.result)


def purpose(plan: Plan, finding: Finding) -> Fix:
    """What posts of most businesses of the trade do first of all."""
    want, say = plan.library.trade(plan.answers.business.trade).wants[0], plan.library.say
    label = say(N_("Posts do this first: {purpose}"), purpose=say(PURPOSES[want.purpose]))
    return one(plan, label, finding.where, want.purpose)


def count_business(plan: Plan, finding: Finding) -> Fix | None:
    """Each goal that counts attention counts something of its trade instead, unless much would go."""
    say, goals = plan.library.say, _vain(plan, finding.guideline.id)
    offered = [rewrites(plan, goal) for goal in goals]
    if not offered or any(len(found) <= k for k, found in enumerate(offered)) or _counting(plan, goals):
        return None
    taken = [found[k] for k, found in enumerate(offered)]
    measures = say.both([one.measure for one in taken])
    changes = tuple(change for one in taken for change in one.changes)
    return Fix(say(N_("Count this instead: {measure}"), measure=measures), changes, _gone(plan, changes))


def _counting(plan: Plan, goals: Sequence[Goal]) -> bool:
    """Whether one of them was read already, or the owner wrote how to count it."""
    ids, wants = {goal.id for goal in goals}, plan.library.trade(plan.answers.business.trade).wants
    ours = {"", *(want.count for want in wants)}
    own = any(goal.id in ids and goal.counted not in ours for goal in plan.said.goals)
    return own or any(plan.said.log.readings.get(name) for name in ids)


def _gone(plan: Plan, changes: Sequence[Change]) -> str:
    """What was typed about the old numbers and goes with them."""
    say = plan.library.say
    gone = {path[-1]: path for path, _, value in changes if value is None and path[-1] != "soft"}
    text = N_("This goes, because it belonged to the old number: {names}.")
    return say(text, names=labels(say, gone.values())) if gone else ""


def _vain(plan: Plan, guideline: str) -> Sequence[Goal]:
    """The goals a guideline speaks of."""
    if guideline == "roi-can-be-measured":
        return unserved(plan)
    found = [goal for goal in plan.answers.goals if in_vain(plan, goal)]
    return [goal for goal in found if in_comments(plan, goal) == (guideline == "comments-are-not-clients")]


def count_people(plan: Plan, finding: Finding) -> Fix | None:
    """One more number, about talking with people."""
    talks = next((one for one in suggested(plan) if names_people(plan.library.say, one.name)), None)
    if talks is None:
        return None
    return Fix(plan.library.say(N_("Count this, too: {measure}"), measure=talks.name), talks.changes)


def until_the_end(plan: Plan, finding: Finding) -> Fix | None:
    """Each goal that is due too soon has until the plan's last day."""
    if finding.where[-1] != "by":
        return None
    soon = plan.start + timedelta(days=limit(plan, "judged"))
    early = [goal for goal in plan.answers.goals if goal.by and goal.by < soon]
    label = plan.library.say(N_("Give it until {day}"), day=plan.library.say.day(plan.last))
    return several(plan, label, [("goals", goal.id, "by") for goal in early], plan.last.isoformat())
