"""Being with people: what is answered, how many conversations a week holds, and what was checked before.

Survey figures and experts' numbers are named beside them; the others are ours.
"""

from dataclasses import dataclass
from typing import Literal

from planner.answers import LINE, Automation, Engagement, Report
from planner.insights.limits import limit
from planner.plan import WEEKS, Plan, people_hour, percent_of

ANSWERED, JOINED = 83, 54  # of 100 firms (InSites Consulting, in Hemley 2012, tip 1)
LATE = 48  # hours: after 48 to 72 people have lost interest (Carrie Gottschalk, in Allton 2019)
FIRST_QUESTIONS = 3  # a person takes over within them, so one must be there (Carrie Gottschalk)
PER_TALK = 5  # minutes one conversation takes (ours, editable)
SOURCES = 2  # that know it for themselves (Patrick Meier)
STEP = "engagement"

Relation = Literal["answer", "group", "outreach", "hour", "thanks", "collaboration"]
Against = Literal["below", "at", "above"]


@dataclass(frozen=True)
class Capacity:
    """How many conversations a normal week's minutes for answers hold, and how many are planned."""

    minutes: int
    per_talk: int
    possible: int
    planned: int


def began(plan: Plan) -> bool:
    """Whether anything was said about answering and relating, or its page was looked at."""
    return plan.said.engagement != Engagement() or STEP in plan.said.settings.seen


def answer_share(engagement: Engagement) -> int | None:
    """How many of 100 questions get an answer; None where it is not said."""
    if engagement.policy == "sometimes":
        return engagement.share
    return {"always": 100, "avoid": 0}.get(engagement.policy or "")


def against(share: int, benchmark: int) -> Against:
    """How a share stands beside a survey's."""
    return "below" if share < benchmark else "above" if share > benchmark else "at"


def capacity(plan: Plan) -> Capacity:
    """The conversations of a normal week: those it holds and those planned, known people and new ones."""
    said = plan.answers.engagement
    minutes, each = plan.budget.answering, said.per_talk or PER_TALK
    return Capacity(minutes, each, minutes // each, (said.contacts or 0) + (said.outreach or 0))


def one_to_one(plan: Plan) -> int:
    """Conversations one by one over the whole plan."""
    return (plan.answers.engagement.contacts or 0) * WEEKS


def conversation_share(plan: Plan) -> int:
    """Answering, in whole percent of the minutes for answering and making."""
    return percent_of(plan.budget.answering, plan.budget.answering + plan.budget.making)


def relations(engagement: Engagement, plan: Plan) -> tuple[Relation, ...]:
    """Which of the six ways of being there for people the plan has."""
    there: dict[Relation, bool] = {
        "answer": plan.budget.answering > 0 and _means_to_answer(engagement, plan),
        "group": bool(engagement.groups),
        "outreach": bool(engagement.contacts or engagement.outreach or engagement.people),
        "hour": engagement.hour_day is not None and people_hour(plan.answers.time, plan.budget) > 0,
        "thanks": bool(engagement.thanks),
        "collaboration": bool(engagement.collaborators),
    }
    return tuple(name for name, is_there in there.items() if is_there)


def _means_to_answer(engagement: Engagement, plan: Plan) -> bool:
    """Whether the owner says anything of answering; that we keep minutes for it is no word of theirs."""
    said, time = engagement, plan.said.time
    words = (said.answers, said.windows, said.joins, said.policy in ("always", "sometimes"))
    return (
        any(words)
        or said.hours is not None
        or bool(time.answering or time.daily or time.activities.get("respond"))
    )


def unstaffed(automation: Automation) -> bool:
    """A machine hands over so early that somebody must be there, and nobody is."""
    early = automation.hands_over is not None and automation.hands_over <= FIRST_QUESTIONS
    return bool(automation.talks) and early and not automation.staffed


def independent(report: Report) -> int:
    """How many sources know it for themselves: none, one or two."""
    sources = {name.casefold() for name in (report.first, report.second) if name}
    return min(len(sources), 1) if report.same else len(sources)


def verified(plan: Plan, report: Report) -> bool:
    """Enough of the ten checks are done."""
    return len(set(report.checks)) >= limit(plan, "proofs")


def meeting_ideas(plan: Plan) -> tuple[str, ...]:
    """The places where customers are met in person and no meeting is planned, one a line of the answers."""
    planned = {meeting.what.casefold() for meeting in plan.answers.engagement.meetings}
    lines = [line for one in plan.answers.audiences for line in one.offline.replace(";", "\n").splitlines()]
    places = dict.fromkeys(" ".join(line.split())[:LINE] for line in lines)
    return tuple(place for place in places if place and place.casefold() not in planned)
