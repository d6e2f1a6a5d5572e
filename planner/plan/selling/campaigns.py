"""Where the steps of the campaigns that run stand."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.knowledge import SERVES, Step
from planner.plan.dates import Span
from planner.plan.selling.board import Board
from planner.plan.selling.item import OLDEST, Item
from planner.plan.selling.peaks import Candidate
from planner.plan.selling.result import DroppedStep, DroppedWhy, LeftOut
from planner.plan.selling.windows import DATED, OPENING

TOGETHER = 2  # campaigns on one day (ours)
IN_ONE_OF = 3  # posts, at most one belongs to the campaign of a day (ours)
_DAY = timedelta(days=1)
_REST = timedelta(days=14)  # of a stretch of the year, behind the last day on which a peak may begin
_THANKS = timedelta(days=2)  # after the day, where no thanks went out
_SENT = timedelta(days=2)  # until pictures have come (ours)
# What may go out on any open day of its window; the others wait for a slot.
_ANY_DAY = ("announce", "last", "reminder", "late", "greeting")
_AFTER = {"thanks", "customer"}  # are made after the day


@dataclass
class Running:
    """A peak that runs; `full` has all its steps, else its last day only."""

    peak: Candidate
    full: bool = True
    days: dict[str, date] = field(default_factory=dict)  # by key of the step

    @property
    def first(self) -> date:
        """The day of its first post."""
        return min(self.days.values(), default=self.peak.opens or self.peak.day)


@dataclass
class Campaigns:
    """Places the steps of the peaks that run on a board."""

    board: Board
    title: Callable[[Candidate, Step], str]
    done: Container[str]  # keys of steps that went out before
    running: list[Running] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    dropped: list[DroppedStep] = field(default_factory=list)

    def place(self, run: Running, step: Step, number: int) -> date | None:
        """A day for one step; None where there is none, or its day has passed."""
        window = self.window(run.peak, step)
        if window is None or window[0].last < window[0].first:
            return None
        item, (days, aim) = self.item(run, step, number), window
        if step.step == "greeting" and run.peak.last:  # the last thing said before the day
            said = [day for key, day in run.days.items() if "-late" in key]
            days = Span(max([days.first, run.peak.last + _DAY, *(day + _DAY for day in said)]), days.last)
        anywhere = step.step in _ANY_DAY and (run.peak.dated or step.step == "announce")
        day = self.board.place(item, days, aim, anywhere)
        if day:
            run.days[item.key] = day
        return day

    def item(self, run: Running, step: Step, number: int) -> Item:
        """A step as something to place."""
        earliest, latest = date.min, OLDEST
        if step.step in _AFTER:
            earliest = run.peak.day + timedelta(days=1)
        if step.step == "customer":  # the pictures come after the thanks that ask for them
            thanks = run.days.get(f"{run.peak.key}-thanks1", run.peak.day + _THANKS)
            earliest = thanks + _SENT
        if step.needs == "work":
            latest = 7
        if step.needs == "season" and run.peak.opens:
            earliest = run.peak.opens
        key = f"{run.peak.key}-{step.step}{number}"
        return Item(
            key,
            step.step,
            step.step,
            self.title(run.peak, step),
            step,
            peak=run.peak,
            earliest=earliest,
            latest=latest,
        )

    def window(self, one: Candidate, step: Step) -> tuple[Span, date] | None:
        """The days a step may go out on, and the day it aims at; None where the campaign has no such step."""
        found = (DATED if one.dated else OPENING).get(step.step)
        anchors = {"L": one.last, "T": one.day, "O": one.opens}
        anchor = anchors[found.anchor] if found else None
        if found is None or anchor is None:
            return None
        end = anchors[found.until] if found.until else anchor + timedelta(days=found.last)
        assert end is not None  # noqa: S101 - every peak has a day
        if not one.dated:  # nothing of a stretch goes out behind its end
            end = min(end, one.day + _REST)
        return Span(anchor + timedelta(days=found.first), end), anchor + timedelta(days=found.aim)

    def reminders(self) -> None:
        """The reminder of each day that serves the want."""
        self._steps(dated=True, order=["reminder"])

    def rest(self, dated: bool) -> None:
        """Everything else, of peaks that serve the want."""
        there = ("announce", "last", "reminder") if dated else ("announce",)
        self._steps(dated, [name for name in (DATED if dated else OPENING) if name not in there])

    def _steps(self, dated: bool, order: Sequence[str]) -> None:
        """The steps of these names by importance, then by day and worth."""
        runs = [run for run in self.running if run.peak.dated == dated and run.peak.worth >= SERVES]
        runs.sort(key=lambda run: (run.peak.last or run.peak.opens or run.peak.day, -run.peak.worth))
        for name in order:
            for run in runs:
                for number, step in enumerate((s for s in run.peak.peak.steps if s.step == name), 1):
                    self._one(run, step, number)

    def _one(self, run: Running, step: Step, number: int) -> None:
        title = self.title(run.peak, step)
        key = f"{run.peak.key}-{step.step}{number}"
        if key in self.done or (not run.full and step.step != "late"):
            return
        if run.full and (self._crowded(run) or self._enough(run)):
            self._drop(key, title, step, "gave way")
        elif self.place(run, step, number) is None:
            window = self.window(run.peak, step)
            inside = window and window[0].first <= self.board.plan.last
            if inside:
                self._drop(key, title, step, "no day")

    def gave_way(self, item: Item) -> None:
        """A step whose day a month's topic took."""
        if item.peak:
            self.dropped.append(DroppedStep(item.key, item.title, item.step, "gave way"))

    def _drop(self, key: str, title: str, step: Step, why: DroppedWhy) -> None:
        self.dropped.append(DroppedStep(key, title, step.step, why))

    def _enough(self, run: Running) -> bool:
        """Whether the campaigns of days have their share of the posts."""
        told = sum(1 for item in self.board.held.values() if item.peak and item.peak.dated)
        return run.peak.dated and told * IN_ONE_OF >= self.board.size

    def _crowded(self, run: Running) -> bool:
        """Whether two others run on one of its days already, and come first."""
        before = self.running[: self.running.index(run)]
        mine = _days(run)
        others = [_days(other) for other in before if other.full]
        return any(sum(day in span for span in others) >= TOGETHER for day in _each(mine))


def _days(run: Running) -> Span:
    """From its first post to its day; an opening lasts as long as its steps do."""
    one = run.peak
    if one.dated:
        return Span(run.first, one.day)
    return Span(run.first, run.first + timedelta(days=OPENING["announce"].last))


def _each(span: Span) -> Iterable[date]:
    return (span.first + timedelta(days=k) for k in range((span.last - span.first).days + 1))
