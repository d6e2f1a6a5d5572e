"""How the plan is going: the number, week by week, what went out, and what comes next."""

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from planner.answers import by_week
from planner.plan import Plan, PlanWeek, Post, percent_of, piece_minutes

ALGORITHM = ("resonates", "feature", "change")  # answered before it is blamed (Liu, in Allton 2019)
AHEAD = 3  # tomorrow, the day after and the day after that (Mike Allton, in Allton 2019)
ENOUGH = 3  # pieces of one kind before their minutes teach us something (ours)


@dataclass(frozen=True)
class Reading:
    """The goal's number of one week."""

    week: int
    value: float


@dataclass(frozen=True)
class Kept:
    """How many posts were to go out until today, and how many did."""

    planned: int
    out: int

    @property
    def percent(self) -> int:
        """The part that went out, in whole percent."""
        return percent_of(self.out, self.planned)


@dataclass(frozen=True)
class Day:
    """One of the next days, and what goes out on it."""

    day: date
    posts: tuple[Post, ...]


def readings(plan: Plan) -> tuple[Reading, ...]:
    """What was typed for the first goal, by week; weeks outside the plan are left out."""
    said = by_week(plan.said.log.readings.get(plan.goal.id, {}))
    return tuple(Reading(week, value) for week, value in said.items() if week <= len(plan.weeks))


def outside(plan: Plan) -> tuple[int, ...]:
    """Numbers of weeks somebody said something of that are not in this plan."""
    log = plan.said.log
    weeks = {*by_week(log.said), *(week for values in log.readings.values() for week in by_week(values))}
    return tuple(sorted(week for week in weeks if week > len(plan.weeks)))


def kept(plan: Plan) -> Kept:
    """The posts that were to go out by today; what was dropped, or comes again, left aside."""
    until = [post for post in plan.going if post.go_out <= plan.today]
    return Kept(len(until), sum(post.go_out <= plan.today for post in went_out(plan)))


def went_out(plan: Plan) -> tuple[Post, ...]:
    """The posts that are out; a week that went as planned needs no word for each of its posts."""
    said = plan.said.log.said
    whole = [w.span for w in plan.weeks if str(w.number) in said and said[str(w.number)].went == "all"]
    return tuple(
        post
        for post in plan.posts
        if post.status == "out"
        or (
            post.status != "dropped"
            and post.go_out <= plan.today
            and any(post.go_out in span for span in whole)
        )
    )


def next_days(plan: Plan) -> tuple[Day, ...]:
    """The next three days after today on which something may go out: the owner's weekdays, else every day."""
    wanted = set(plan.answers.calendar.weekdays) or set(range(7))
    days = [plan.today + timedelta(days=k) for k in range(1, 7 * AHEAD + 1)]
    chosen = [day for day in days if day.weekday() in wanted and plan.start <= day <= plan.last][:AHEAD]
    going = [post for post in plan.going if post.status != "out"]
    return tuple(Day(day, tuple(post for post in going if post.go_out == day)) for day in chosen)


def learnt_minutes(plan: Plan) -> dict[str, int]:
    """Minutes a piece really takes, by format: the median of three or more, where it is not the plan's."""
    spent = plan.said.log.spent
    by_form: dict[str, list[int]] = {}
    for post in plan.posts:
        if post.key in spent and post.is_piece:
            by_form.setdefault(post.format, []).append(spent[post.key])
    found = {form: round(median(each)) for form, each in by_form.items() if len(each) >= ENOUGH}
    known = plan.library.formats
    return {
        form: minutes
        for form, minutes in found.items()
        if form in known and minutes > 0 and minutes != piece_minutes(plan.answers, plan.library, form)
    }


def looked_back(plan: Plan, theme: str) -> bool:
    """Whether a month was looked back at; who blames the algorithm answers its three questions first."""
    said = {name: text for name, text in plan.said.log.reviews.get(theme, {}).items() if text}
    if said.pop("cause", "") == "algorithm" and not {*ALGORITHM} <= said.keys():
        return False
    return bool(said)


def this_week(plan: Plan) -> PlanWeek | None:
    """The week today is in; None before and after the plan."""
    return next((week for week in plan.weeks if plan.today in week.span), None)
