"""How often something is to go out at each place, on how many days that is, and on how many it does."""

from dataclasses import dataclass

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
    days = {post.place: {p.go_out for p in plan.going if p.place == post.place} for post in plan.going}
    open_weeks = [week.span for week in plan.weeks if week.kind != "none"]
    found = []
    for one in plan.choice:
        if plan.focus and one.id == plan.focus.id:
            weekdays = set(plan.answers.calendar.weekdays)
            open_days = (day for day in plan.days() if any(day in span for span in open_weeks))
            due = {day for day in open_days if day.weekday() in weekdays}
            found.append(Slots(one.id, len(weekdays), len(due), len(due & days.get(one.id, set()))))
        elif one.role == "active":
            there = days.get(one.id, set())
            months = sum(any(day in month.span for day in there) for month in plan.themes)
            found.append(Slots(one.id, None, len(plan.themes), months))
    return tuple(found)


def others_post(plan: Plan) -> tuple[float, float] | None:
    """The fewest and the most posts a week of those customers could go to instead; None where nobody said."""
    said = [one.often for a in plan.answers.audiences for one in a.competitors if one.often is not None]
    return (min(said), max(said)) if said else None
