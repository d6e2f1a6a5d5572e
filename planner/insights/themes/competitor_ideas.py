"""Ideas from what customers could get elsewhere."""

from planner.answers import Audience, OwnLesson
from planner.insights.audiences import name_of
from planner.insights.themes.own_ideas import fitting, own_lesson
from planner.language import N_
from planner.plan import Plan


def competitor_ideas(plan: Plan, audience: Audience) -> dict[str, OwnLesson]:
    """An idea for each weak spot, by the competitor's id, and one without an id for where else they could go.

    None that an idea of the plan is already.
    """
    say, found = plan.library.say, {}
    for rival in audience.competitors:
        if rival.weak:
            name = say(N_("Where others are weak: {text}"), text=rival.weak)
            show = say(N_("How you do just this, from start to end. Name no other firm."))
            found[rival.id] = _idea(plan, audience, name, show)
    if audience.competition:
        name = say(N_("What is different with us"))
        show = say(N_("The one thing they find here and not elsewhere. Name no other firm."))
        found[""] = _idea(plan, audience, name, show)
    there = {idea.title for month in plan.themes for idea in month.ideas}
    return {name: one for name, one in found.items() if one.title not in there}


def _idea(plan: Plan, audience: Audience, name: str, show: str) -> OwnLesson:
    say = plan.library.say
    return own_lesson(
        title=name,
        show=show,
        first=audience.position
        or plan.answers.business.how
        or say(N_("There are other places for this, and here is what we do our own way.")),
        ask=say(N_("Tell us what you looked for and did not find.")),
        gain=say(N_("They know when we are the right choice, and when not.")),
        kind="know-how",
        stage="convert",
        need="competition",
        format=fitting(plan, ("photo", "film", "text")),
    )


def competitor_why(plan: Plan, audience: Audience, rival_id: str) -> str:
    """Why an idea is offered."""
    say = plan.library.say
    rival = next((one for one in audience.competitors if one.id == rival_id), None)
    if rival is None:
        return say(N_("You wrote where else they could go: {text}"), text=audience.competition)
    return say(N_("You wrote where {name} is weak: {text}"), name=name_of(rival, say), text=rival.weak)
