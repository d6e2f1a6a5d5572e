"""Whether the business is in touch with people, beyond posting."""

from typing import Literal

from planner.checks.result import Gap
from planner.checks.wording import group_names
from planner.insights.engagement import began, capacity, relations
from planner.plan import Plan
from planner.vocabulary import Result

_FROM_CLIENTS: tuple[Result, ...] = ("leads", "sales", "revenue")


def relationships_top(plan: Plan) -> Gap | Literal[True] | None:
    """There is at least one of the six ways of being there for people."""
    if not plan.posts or not began(plan):
        return None
    return bool(relations(plan.answers.engagement, plan)) or Gap()


def ignore_community(plan: Plan) -> Gap | Literal[True] | None:
    """A group of customers, or somebody who writes; where nothing else is there either, it is a warning."""
    said = plan.answers.engagement
    there = relations(said, plan)
    if not there or not began(plan):
        return None
    if said.groups or any(one.kind == "press" for one in said.people):
        return True
    wider = said.meetings or {"outreach", "hour"}.intersection(there)
    return Gap(also="others", level="note") if wider else Gap()


def proactive_outreach(plan: Plan) -> Gap | Literal[True] | None:
    """New people are written to; a stated zero is a note."""
    said = plan.answers.engagement
    if said.outreach or said.people:
        return True
    if said.outreach is None:
        return None
    wanted = any(goal.result in _FROM_CLIENTS for goal in plan.answers.goals)
    return Gap(also="clients") if wanted else Gap()


def engagement_capacity(plan: Plan) -> Gap | Literal[True] | None:
    """The conversations planned fit into the minutes for people."""
    said, say, found = plan.answers.engagement, plan.library.say, capacity(plan)
    if not found.planned:
        return None
    if found.planned <= found.possible:
        return True
    words = {"planned": say.number(found.planned), "possible": say.number(found.possible)}
    return Gap(words, where=("engagement", "contacts" if said.contacts else "outreach"))


def dont_leave_the_conversation(plan: Plan) -> Gap | Literal[True] | None:
    """Whoever starts a group has minutes for it each week."""
    ours = [group for group in plan.answers.engagement.groups if group.ours]
    left = [group for group in ours if not group.minutes]
    if left:
        where = ("engagement", "groups", left[0].id, "minutes")
        return Gap({"groups": group_names(plan, left)}, where=where)
    return True if ours else None


def less_ads_more_collaboration(plan: Plan) -> Gap | Literal[True] | None:
    """Where money goes to ads, somebody also helps without being paid for attention."""
    if not plan.answers.time.budget or not began(plan):
        return None
    return bool(plan.answers.engagement.collaborators) or Gap()


def know_all_your_networks(plan: Plan) -> Gap | Literal[True] | None:
    """Whoever answers, and is there for people in one way more, also knows what to listen for."""
    said = plan.answers.engagement
    if said.listening:
        return True
    more = said.groups or said.people or said.windows or said.voices or said.contacts
    return Gap() if said.answers and (more or said.hour_day is not None) else None


CHECKS = {
    f.__name__: f
    for f in (
        relationships_top,
        ignore_community,
        proactive_outreach,
        engagement_capacity,
        dont_leave_the_conversation,
        less_ads_more_collaboration,
        know_all_your_networks,
    )
}
