"""How often something is to go out at each place, on how many days that is, and on how many it does."""

from dataclasses import dataclass
from datetime import date

from planner.plan import Plan, percent_of


@dataclass(frozen=True)
class Slots:
    """One place: days a week it is posted at, None for once a month; the slots of the plan; those filled."""

    place: str
    a_week: int | None
    slots: int
    filled: int

    @property
    def percent(self) -> int:
        """The slots that have a post, in whole percent."""
        return percent_of(self.filled, self.slots)


def slots(plan: Plan) -> tuple[Slots, ...]:
    """The one place on its weekdays, a place beside it once a month; weeks off hold no slot."""
    found = []
    for one in plan.choice:
        days = {post.go_out for post in plan.going if post.place == one.id}
        if plan.focus and one.id == plan.focus.id:
            found.append(_each_week(plan, one.id, days))
        elif one.role == "active":
            months = sum(any(day in month.span for day in days) for month in plan.themes)
            found.append(Slots(one.id, None, len(plan.themes), months))
    return tuple(found)


def _each_week(plan: Plan, place: str, days: set[date]) -> Slots:
    """The weekdays that were chosen; where none were, as many days a week as our plan goes by."""
    chosen = set(plan.answers.calendar.weekdays)
    many = len(chosen) or (plan.base.a_week if plan.base else 0)
    weeks = [week.span for week in plan.weeks if week.kind != "none"]
    there = (sum(day in week and (not chosen or day.weekday() in chosen) for day in days) for week in weeks)
    return Slots(place, many, many * len(weeks), sum(min(many, n) for n in there))


def others_post(plan: Plan) -> tuple[float, float] | None:
    """The fewest and the most posts a week of those customers could go to instead; None where nobody said."""
    said = [one.often for a in plan.answers.audiences for one in a.competitors if one.often is not None]
    return (min(said), max(said)) if said else None
