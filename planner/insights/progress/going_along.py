"""What changes together with an answer, because it was said of the same thing or meant the old one."""

from collections.abc import Sequence
from datetime import date

from planner.answers import Change, Offer
from planner.insights.business import card_of, guess, offer_said
from planner.plan import Plan, months
from planner.vocabulary import NUMBERS

OFFERS = ("business", "offers")
ABOUT = ("name", "order", "price", "lead", "capacity", "covers")  # what is said of an offer
OF_THE_CARD = (
    "price",
    "lead",
    "capacity",
    "covers",
)  # what is true of one thing only, so it goes with its card


def goes_along(plan: Plan, changes: Sequence[Change]) -> list[Change]:
    """What is saved with these changes.

    A part of the country goes with it. A goal wanted by the last day moves with the first. A goal's number
    is kept with the month we took it to be counted by. An offer of which something is said keeps the card we
    took for it; it is called by its card, and what was said of another card goes.
    """
    found: list[Change] = []
    paths = {path for path, _, _ in changes}
    region = plan.said.business.region
    if region and ("business", "country") in paths:
        found.append((("business", "region"), region, None))
    found += _counted_by(plan, changes) + _wanted_by(plan, changes)
    path = (*OFFERS, offer_said(plan).id)
    if guess(plan) and any((*path, name) in paths for name in ABOUT) and not paths & {(*path, "card"), path}:
        found.append(((*path, "card"), None, guess(plan)))
    named = [*changes, *found]
    return found + [
        along for where, _, now in named if _is_card(where) for along in _with_card(plan, where[2], now)
    ]


def _counted_by(plan: Plan, changes: Sequence[Change]) -> list[Change]:
    """The month we take a goal to be counted by, with the first of its numbers."""
    paths = [path for path, _, now in changes if now is not None and path[:1] == ("goals",) and len(path) > 2]
    goals = dict.fromkeys(path[1] for path in paths if path[2] in NUMBERS["month"])
    taken = {goal.id: goal.every for goal in plan.answers.goals}
    return [
        (("goals", goal, "every"), None, taken[goal])
        for goal in goals
        if ("goals", goal, "every") in plan.assumed
    ]


def _wanted_by(plan: Plan, changes: Sequence[Change]) -> list[Change]:
    """The new last day of the plan for the goals that were wanted by the old one; other days stay."""
    first = next((now for path, _, now in changes if path == ("calendar", "start")), None)
    given = {path for path, _, _ in changes}
    if not first:
        return []
    last = months(date.fromisoformat(str(first)))[-1].last.isoformat()
    return [
        (("goals", goal.id, "by"), goal.by.isoformat(), last)
        for goal in plan.said.goals
        if goal.by == plan.last and ("goals", goal.id, "by") not in given and goal.by.isoformat() != last
    ]


def _is_card(path: tuple[str, ...]) -> bool:
    return path[:2] == OFFERS and path[3:] == ("card",)


def _with_card(plan: Plan, offer_id: str, card: object) -> list[Change]:
    """The name of the new card, unless there was none before and the owner had words of their own."""
    path, new = (*OFFERS, offer_id), Offer(id=offer_id, card=str(card or ""))
    old = next((one for one in plan.said.business.offers if one.id == offer_id), Offer(id=offer_id))
    if old.card == new.card or (old.name and not old.card):
        return []
    known = card_of(plan, new) if new.card else None
    changes: list[Change] = [((*path, "name"), old.name or None, known.name if known else None)]
    for field in OF_THE_CARD if old.card else ():
        held = getattr(old, field)
        changes.append(((*path, field), None if held == "" else held, None))
    return [change for change in changes if change[1] != change[2]]
