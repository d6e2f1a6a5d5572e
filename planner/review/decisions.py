"""What becomes of a finding: taken up, decided, set aside."""

from planner.answers import Answers, Change, Path, clean, get, parse, to_document
from planner.errors import InvalidAnswer
from planner.knowledge import View
from planner.language import N_
from planner.plan import Plan


def taken(answers: Answers, view: View) -> str:
    """The side the owner took, "a" or "b"; "" where it is undecided."""
    decided = answers.decisions.sides.get(view.id)
    by_method = any(side.method for side in view.sides)
    said = answers.settings.method if by_method else decided and decided.side
    return next((side.id for side in view.sides if said == (side.method or side.id)), "")


def decide(plan: Plan, view: View, side: str, why: str) -> list[Change]:
    """The changes that take a side where experts disagree; how places are compared is a setting.

    Raises:
        InvalidAnswer: no such side, or no reason was given.
    """
    path, method = ("decisions", "sides", view.id), ("settings", "method")
    chosen = next((one for one in view.sides if one.id == side), None)
    if chosen is None:
        raise InvalidAnswer(N_("{label}: choose one of the two."), (*path, "side"), label=N_("Your choice"))
    said, reason = to_document(plan.said), _reason((*path, "why"), why)
    if chosen.method:
        return [(method, get(said, method), chosen.method), (path, get(said, path), {"why": reason})]
    return [(path, get(said, path), {"side": side, "why": reason})]


def set_aside(plan: Plan, guideline: str, reason: str) -> Change:
    """The change that sets a guideline aside.

    Raises:
        InvalidAnswer: no reason was given.
    """
    path = ("decisions", "set_aside", guideline)
    return (path, get(to_document(plan.said), path), {"reason": _reason((*path, "reason"), reason)})


def take_up(plan: Plan, guideline: str) -> Change:
    """The change that takes a guideline up again."""
    path = ("decisions", "set_aside", guideline)
    return (path, get(to_document(plan.said), path), None)


def _reason(field: Path, reason: str) -> object:
    if not clean(reason):
        why = N_("{label}: say why, in a few words. It is printed with the plan.")
        raise InvalidAnswer(why, field, label=N_("Your reason"))
    return parse(field, reason)
