"""What the first goal asks of a place, and whose places count for it."""

from dataclasses import dataclass

from planner.answers import Answers, Audience, Goal
from planner.knowledge import Library, Want
from planner.plan.reach import Group, group_of
from planner.vocabulary import Use, Whom

_ADULT = ("18-29", "30-49", "50-64")  # the ages at which people work
_PEOPLE: dict[Whom, Audience] = {  # those who are no customers (ours)
    "hands": Audience(id="hands", ages=["18-29", "30-49"], education="high school or less"),
    "desk": Audience(id="desk", ages=[*_ADULT], education="college graduate+"),
    "anyone": Audience(id="anyone", ages=[*_ADULT]),
    "firms": Audience(id="firms", ages=["30-49", "50-64"], education="college graduate+"),
}
CANDIDATES: tuple[Whom, ...] = ("hands", "desk", "anyone")


@dataclass(frozen=True)
class Aim:
    """The use a place is wanted for, None where no goal says it, and whom it speaks to."""

    use: Use | None
    whom: Whom

    @property
    def hires(self) -> bool:
        """Whether it looks for people who might work here: of customers nothing follows for them."""
        return self.whom in CANDIDATES


def aim(answers: Answers, library: Library) -> Aim:
    """What the first goal asks; a trade's want may state it, while the goal is still what the want means."""
    if not answers.goals:
        return Aim(None, "buyers")
    goal = answers.goals[0]
    want = library.want(goal.want)
    meant = want if want and (want.result, want.purpose) == (goal.result, goal.purpose) else None
    use, whom = _usual(goal, buyers(answers), answers)
    return Aim((meant and meant.use) or use, _said(goal, meant) or whom)


def _said(goal: Goal, want: Want | None) -> Whom | None:
    """Whom the owner, else the trade's want, says it speaks to."""
    return (goal.work if goal.result == "hiring" else None) or (want.speaks if want else None)


def _usual(goal: Goal, audience: Audience, answers: Answers) -> tuple[Use | None, Whom]:
    """What the result, else the purpose, asks (ours)."""
    near = audience.place == "local"
    if goal.result == "hiring":
        return "recruiting", "hands"
    if goal.result == "service":
        return "service", "regulars"
    match goal.purpose:
        case "traffic":
            return "visits" if near else "traffic", "buyers"
        case "sale":
            return _sale(near, answers), "buyers"
        case "awareness" | "brand":
            return "broadcast", "buyers"
        case "other":
            return "community", "buyers"
    return None, "buyers"


def _sale(near: bool, answers: Answers) -> Use:
    """Firms are talked with, people nearby order, a shop on the web needs visits."""
    market = answers.business.market
    if market == "businesses":
        return "talk"
    if near:
        return "orders"
    return "talk" if market == "both" else "traffic"


def buyers(answers: Answers) -> Audience:
    """The first goal's audience, else the first."""
    wanted = answers.goals[0].audience if answers.goals else ""
    first = answers.audiences[0] if answers.audiences else Audience(id="")
    return next((one for one in answers.audiences if one.id == wanted), first)


def people(whom: Whom, answers: Answers) -> Group:
    """The people whose places count."""
    return group_of(_PEOPLE.get(whom) or buyers(answers))
