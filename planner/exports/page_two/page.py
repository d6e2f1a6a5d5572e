"""Page 2: what runs in each week, and where its minutes go; the columns add up to the minutes asked."""

from dataclasses import dataclass
from datetime import date

from planner.exports.page_two.notes import notes
from planner.exports.page_two.runs import Part, runs
from planner.language import N_
from planner.plan import Plan, WeekRow

COLUMNS = {  # what a week's numbers are, by the names of their fields
    "posts": N_("Posts"),
    "make": N_("Make"),
    "setup": N_("Set up"),
    "talk": N_("Talk"),
    "count": N_("Count"),
    "extra": N_("Extra"),
    "used": N_("Used"),
    "free": N_("Free"),
}


@dataclass(frozen=True)
class Week:
    """One week: its number and first day, what runs, its numbers in the order of COLUMNS."""

    name: str
    runs: tuple[Part, ...]
    numbers: tuple[int, ...]

    @property
    def text(self) -> str:
        """What runs, as plain words."""
        return "".join(part.text for part in self.runs)


@dataclass(frozen=True)
class PageTwo:
    """Page 2: the weeks, their sums, and sentences that explain the columns."""

    title: str
    columns: tuple[str, ...]
    weeks: tuple[Week, ...]
    total: Week
    notes: tuple[str, ...]


def page_two(plan: Plan) -> PageTwo | None:
    """Thirteen weeks at a glance; None without a place to plan for."""
    if plan.selling is None:
        return None
    say = plan.library.say
    columns = (N_("Week"), N_("What runs"), *COLUMNS.values())
    weeks = tuple(_week(plan, row) for row in plan.selling.rows)
    sums = tuple(map(sum, zip(*(week.numbers for week in weeks), strict=True)))
    return PageTwo(
        say(N_("Thirteen weeks at a glance (minutes)")),
        tuple(map(say, columns)),
        weeks,
        Week(say(N_("All")), (), sums),
        notes(plan),
    )


def week_name(plan: Plan, number: int, first: date) -> str:
    """A week by its number and first day."""
    say = plan.library.say
    return say(N_("{n}: {day}"), n=say.number(number), day=say.day(first))


def _week(plan: Plan, row: WeekRow) -> Week:
    return Week(
        week_name(plan, row.number, row.span.first),
        runs(plan, row),
        tuple(getattr(row, field) for field in COLUMNS),
    )


def numbers_in_words(plan: Plan, week: Week, posts: bool = True) -> str:
    """A week's numbers with their columns' names; those that are nothing are left out."""
    say, named = plan.library.say, [*zip(COLUMNS.values(), week.numbers, strict=True)]
    named = named if posts else named[1:]
    return ", ".join(say(N_("{name} {n}"), name=say(name), n=say.number(n)) for name, n in named if n)
