"""What the minutes beside the posts go to: counting, set-up, neighbours, extras; week by week."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from planner.answers import Answers
from planner.knowledge import Library, SetupTask
from planner.language import N_
from planner.plan.cautions import kept_out
from planner.plan.effort import SETUP_WEEKS, SMALL, week_budget
from planner.plan.searched import searched, with_places
from planner.plan.selling.result import Offered, Task, WeekRow
from planner.plan.selling.words import sentence
from planner.plan.weeks import PlanWeek

TALKING = 10  # minutes a week with neighbours and groups, from week 3 (ours)
STORY = "story"  # the id of the task that every week has
WEEKLY = 5  # minutes of the story that tells of this week: one picture and a text with gaps (ours)
EARLY = 80  # planned minutes from which it begins while things are still set up (ours)
ENOUGH = 85  # percent of a normal week's planned minutes with work in them (ours)
AT_MOST = 3  # times one extra comes in a plan (ours)
LAST_SETUP = 6  # the last week in which things are set up; later it is too late to gain by it (ours)
NOT_YET = 0  # the week of a task there was no room for
_SMALL_LIST = 1  # posts a week of a plan that takes the short list of tasks
_HUNDRED = 100

# Work for a week that has minutes left; the first is for the last week only (ours).
EXTRAS: dict[str, tuple[int, str]] = {
    "sort": (10, N_("Sort the posts: keep, make new, let rest")),
    "pictures": (10, N_("Take three pictures for later")),
    "review-two": (10, N_("Ask two customers for a review on the search listing")),
    "again": (5, N_("Show the last post that sells once more, as a story with another picture")),
    "group": (15, N_("Help with one answer in a group your customers read, and sell nothing there")),
    "past": (15, N_("Write to two people who came before, one by one: how did it go, what do they need?")),
    "reviews": (20, N_("Ask four customers for a review on the search listing")),
    "firm": (20, N_("Write to one firm or house nearby and say what you could do for them")),
}


@dataclass
class Tasks:
    """Gives the weeks their tasks; `made` says how many minutes of posts each week makes."""

    answers: Answers
    library: Library
    weeks: Sequence[PlanWeek]
    offer: Offered
    a_week: int
    place: str
    made: Callable[[PlanWeek], int]
    posts: Callable[[PlanWeek], int]
    sold: Callable[[PlanWeek], bool]  # whether a post that sells is out by the week's end
    story: str  # what is done for the story each week has; "" where there is none
    setup: list[Task] = field(default_factory=list)
    extras: list[Task] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._kept_out = kept_out(self.answers.business, self.library)

    def rows(self) -> tuple[WeekRow, ...]:
        """The weeks in minutes, with their tasks given out on the way."""
        waiting = self._wanted()
        rows = []
        for week in self.weeks:
            planned = week.budget.planned
            talk = week.budget.answering + week.budget.other
            make = self.made(week)
            left = planned - talk - make - week.counting
            weekly = self._weekly(week, left)
            left -= weekly
            setup = self._set_up(week, waiting, left)
            left -= setup
            neighbours = self._neighbours(week)
            if neighbours <= left:
                talk, left = talk + neighbours, left - neighbours
            extra = weekly + self._extra(week, planned, left)
            rows.append(
                WeekRow(
                    week.number,
                    week.span,
                    week.kind,
                    self.posts(week),
                    make,
                    setup,
                    talk,
                    week.counting,
                    extra,
                    planned,
                    week.budget.asked,
                )
            )
        self.setup += [self._task(task, NOT_YET) for task in waiting]
        return tuple(rows)

    def _wanted(self) -> list[SetupTask]:
        """The tasks of the trade, of every trade and of where people search, by week and rank."""
        sober = "selling" in self._kept_out
        own = [t for t in self.library.selling(self.answers.business.trade).setup if t.sober or not sober]
        known = {task.id for task in own}
        every = (*own, *(task for task in self.library.common.setup if task.id not in known))
        fitting = [
            task
            for task in with_places(searched(self.answers.business, self.library), every)
            if (not task.places or self.place in task.places)
            and (self.a_week > _SMALL_LIST or task.small)
            and (task.sober or not sober)
        ]
        return sorted(fitting, key=lambda task: (task.week, task.rank))

    def _task(self, task: SetupTask, week: int) -> Task:
        do = sentence(task.do, task.do_empty, self.offer, self.library.say)
        return Task(task.id, week, task.minutes, do)

    def _set_up(self, week: PlanWeek, waiting: list[SetupTask], left: int) -> int:
        """The tasks that fit a week, by rank; what is left over goes to the next that has room."""
        used = 0
        if week.number > LAST_SETUP:
            return 0
        for task in [*waiting]:
            if task.week <= week.number and task.minutes <= left - used:
                waiting.remove(task)
                self.setup.append(self._task(task, week.number))
                used += task.minutes
        return used

    def _weekly(self, week: PlanWeek, left: int) -> int:
        """The story of this week; where minutes are few, only once everything is set up."""
        few = week_budget(self.answers.time).planned < EARLY
        first = LAST_SETUP if few else SETUP_WEEKS
        if not self.story or week.kind != "normal" or week.number <= first or left < WEEKLY:
            return 0
        self.extras.append(Task(STORY, week.number, WEEKLY, self.story))
        return WEEKLY

    def _neighbours(self, week: PlanWeek) -> int:
        if week.number <= SETUP_WEEKS or week.kind != "normal":
            return 0
        return TALKING if week_budget(self.answers.time).planned >= SMALL else TALKING // 2

    def _extra(self, week: PlanWeek, planned: int, left: int) -> int:
        """The smallest extra that brings a normal week to 85 percent, else the two that bring it nearest."""
        short = planned * ENOUGH - (planned - left) * _HUNDRED
        if week.kind != "normal" or short <= 0:
            return 0
        fit = [name for name in self._possible(week) if EXTRAS[name][0] <= left]
        sets = [(name,) for name in fit] + [
            pair for pair in combinations(fit, 2) if sum(EXTRAS[name][0] for name in pair) <= left
        ]
        if week.number == len(self.weeks):
            sets = [one for one in sets if "sort" in one] or sets
        if not sets:
            return 0

        def cost(names: Iterable[str]) -> int:
            return sum(EXTRAS[name][0] for name in names)

        enough = [one for one in sets if cost(one) * _HUNDRED >= short]
        chosen = min(enough, key=lambda one: (len(one), cost(one))) if enough else max(sets, key=cost)
        self.extras += [
            Task(name, week.number, EXTRAS[name][0], self.library.say(EXTRAS[name][1])) for name in chosen
        ]
        return cost(chosen)

    def _possible(self, week: PlanWeek) -> list[str]:
        """The extras a week may have: none a fourth time, none two weeks running."""
        out = set() if self.answers.business.market in ("businesses", "both") else {"firm"}
        out |= set() if week.number == len(self.weeks) else {"sort"}
        out |= set() if self.sold(week) else {"again"}
        asks = self.library.selling(self.answers.business.trade).reviews
        may_ask = asks and not {"reviews", "goods"} & self._kept_out
        out |= set() if may_ask else {"reviews", "review-two"}
        weeks = {name: [task.week for task in self.extras if task.id == name] for name in EXTRAS}
        return [
            name
            for name in EXTRAS
            if name not in out and len(weeks[name]) < AT_MOST and week.number - 1 not in weeks[name]
        ]
