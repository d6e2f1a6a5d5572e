"""The choice itself: what we propose, and what changes when another place is taken."""

from collections.abc import Sequence

from planner.answers import Answers, Choice
from planner.plan.effort import FOCUS_SHARE
from planner.plan.focus.asking import FROM
from planner.plan.focus.certainty import Certainty
from planner.plan.focus.counted import going_on
from planner.plan.focus.fit import Fit


def proposed(answers: Answers, fits: Sequence[Fit], sure: Certainty | None) -> list[Choice]:
    """A choice to start from: all on the place named, or 90:10 where another page exists already.

    What neither the trade nor the owner names is not spoken of. A plan that runs goes on where it is: that
    another place comes first now is said, and the owner decides.
    """
    if sure is None:
        return []
    running = going_on(answers.log)
    focus = running if any(f.place == running and not f.ruled_out for f in fits) else sure.first
    spoken = {place.id for place in answers.platforms.places}
    sent = {"newsletter"} if answers.business.newsletter else set()  # nobody stops what is sent already
    others = [f.place for f in fits if f.place in spoken - {focus} - sent]
    welcome = {f.place for f in fits if f.count >= FROM}  # a page nobody is at costs more than it brings
    pages = {p.id for p in answers.platforms.places if p.profile}
    beside = next((p for p in others if p in pages & welcome), None)
    share = FOCUS_SHARE if beside else 100
    choice = [Choice(id=focus, role="focus", share=share)]
    for place in others:
        if place == beside:
            choice.append(Choice(id=place, role="active", share=100 - FOCUS_SHARE))
        else:
            choice.append(Choice(id=place, role="reserved" if place in pages else "not doing"))
    return choice


def with_focus(choice: Sequence[Choice], place: str) -> list[Choice]:
    """The choice with another focus: it takes what the active places leave, the former focus is let go."""
    rest = sum(c.share for c in choice if c.role == "active" and c.id != place)
    result = [c.model_copy() for c in choice]
    if all(c.id != place for c in result):
        result.append(Choice(id=place))
    for one in result:
        if one.id == place:
            one.role, one.share = "focus", max(0, 100 - rest)
        elif one.role == "focus":
            one.role, one.share = "not doing", 0
    return result
