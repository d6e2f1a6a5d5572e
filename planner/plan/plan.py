"""The plan: everything worked out from answers and knowledge; the same answers and day give the same plan."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from planner.answers import Answers, Audience, Choice, Goal, Path, focus_of
from planner.journey import Guess, Step, guesses, steps
from planner.knowledge import Library
from planner.plan.assumptions import fill
from planner.plan.dates import Span, months
from planner.plan.effort import Budget, week_budget
from planner.plan.focus import Case, Certainty, Fit, case, certainty, proposed, ranking
from planner.plan.reach import Figure, reach
from planner.plan.schedule import (
    Aside,
    Past,
    Post,
    Unplaced,
    beside,
    finished,
    from_kept,
    in_order,
    own_posts,
    renumbered,
    with_edits,
    with_status,
)
from planner.plan.searched import Searched, searched
from planner.plan.selling import Base, Selling, overview, with_full
from planner.plan.shares import percent_of
from planner.plan.themes import MonthTheme, month_themes
from planner.plan.to_come import posts_to_come, unplaced
from planner.plan.weeks import PlanWeek, plan_weeks, quiet_weeks


@dataclass(frozen=True)
class Plan:
    """Answers with their assumptions, and everything that follows from them."""

    said: Answers
    answers: Answers
    assumed: tuple[Path, ...]
    follows: tuple[Path, ...]  # filled, too, but from a card that the owner picked
    library: Library
    today: date
    start: date
    last: date
    budget: Budget
    case: Case  # all the choice of a place depends on
    ranking: tuple[Fit, ...]
    choice: tuple[Choice, ...]
    themes: tuple[MonthTheme, ...]
    weeks: tuple[PlanWeek, ...]
    posts: tuple[Post, ...]
    aside: tuple[Aside, ...]
    unplaced: tuple[Unplaced, ...]
    lost_edits: tuple[str, ...]
    steps: tuple[Step, ...]
    base: Base | None  # what the engine worked out; None without a one place

    @property
    def focus(self) -> Choice | None:
        """The one place that gets nearly all; None where there is none, or more than one."""
        return focus_of(self.choice)

    @property
    def goal(self) -> Goal:
        """The first goal."""
        return self.answers.goals[0]

    @property
    def audience(self) -> Audience:
        """The first audience."""
        return self.answers.audiences[0]

    @cached_property
    def reach(self) -> dict[str, Figure]:
        """What surveys say of the first audience, by place."""
        return reach(self.audience, self.answers.business.country, self.library)

    @property
    def certainty(self) -> Certainty | None:
        """How sure the first place is; None where no place may win."""
        return certainty(self.case)

    @cached_property
    def selling(self) -> Selling | None:
        """Minutes, tasks, drawer, causes and campaigns of the posts as they are now; None without a focus."""
        if self.base is None or self.focus is None:
            return None
        return overview(
            self.answers,
            self.library,
            self.weeks,
            self.themes,
            self.going,
            self.made_in,
            self.base,
            self.focus.id,
        )

    @cached_property
    def searched(self) -> Searched:
        """Where people search, and nobody follows: basics beside the one place."""
        return searched(self.answers.business, self.library)

    @property
    def guesses(self) -> tuple[Guess, ...]:
        """The decisions that are still ours."""
        return guesses(self.answers, self.assumed)

    def days(self) -> list[date]:
        """Every day of the plan."""
        return [self.start + timedelta(days=k) for k in range((self.last - self.start).days + 1)]

    def posts_of(self, week: PlanWeek) -> tuple[Post, ...]:
        """The posts that go out in a week."""
        return tuple(post for post in self.posts if post.go_out in week.span)

    @cached_property
    def missed(self) -> frozenset[str]:
        """The keys of posts that fell into a week in which nothing happened."""
        quiet = [week.span for week in self.weeks if week.number in quiet_weeks(self.answers.log)]
        return frozenset(
            post.key
            for post in self.posts
            if post.is_open and any(post.make_by in span or post.go_out in span for span in quiet)
        )

    @cached_property
    def going(self) -> tuple[Post, ...]:
        """The posts that go out or have gone: neither dropped nor missed."""
        return tuple(p for p in self.posts if p.status != "dropped" and p.key not in self.missed)

    @property
    def waiting(self) -> tuple[Post, ...]:
        """The posts that still have to be made."""
        return tuple(post for post in self.going if post.is_open)

    def made_in(self, week: PlanWeek) -> int:
        """Minutes of the pieces that are made in a week; what was dropped or missed takes none."""
        return sum(post.minutes for post in self.going if post.make_by in week.span)

    def overfull(self) -> tuple[PlanWeek, ...]:
        """The weeks to come that would take more minutes than they have, by what was changed by hand."""
        quiet = quiet_weeks(self.answers.log)
        coming = [w for w in self.weeks if w.span.last >= self.today and w.number not in quiet]
        return tuple(week for week in coming if self.made_in(week) > week.room)

    def focus_minutes(self) -> int:
        """Minutes for the focus over the plan: answering people and its pieces; none without a focus."""
        if self.focus is None:
            return 0
        pieces = sum(post.minutes for post in self.posts if post.place == self.focus.id)
        return pieces + sum(week.budget.answering for week in self.weeks)

    def scheduled_share(self) -> int:
        """The focus's part of all minutes scheduled, in whole percent, rounded half up."""
        mine = self.focus_minutes()
        return percent_of(mine, mine + sum(aside.minutes for aside in self.aside))


def build_plan(said: Answers, library: Library, today: date) -> Plan:
    """The plan these answers make on that day, in the library's language."""
    filled = fill(said, library, today)
    answers = filled.answers
    assumed = list(filled.paths)
    race = case(answers, library, filled.paths)
    fits = ranking(answers, library, race)
    if not answers.platforms.choice:
        answers.platforms.choice = proposed(answers, fits, certainty(race))
        assumed += [("platforms", "choice")] if answers.platforms.choice else []
    start = answers.calendar.start or today
    span = Span(start, months(start)[-1].last)
    weeks = plan_weeks(answers, library)
    answers.log = renumbered(answers.log, weeks, today)
    themes = month_themes(answers, library)
    focus = focus_of(answers.platforms.choice)
    kept = [from_kept(post) for post in answers.log.posts]
    stays = [from_kept(post) for post in Past(answers.log, weeks).stays]
    worked_out, made = posts_to_come(filled, library, weeks, themes, focus) if focus else (None, list[Post]())
    planned = sum(post.planned for post in (*kept, *made) if focus and post.place == focus.id)
    most = planned + sum(week.budget.answering for week in weeks)
    asides, blocks = beside(answers, library, weeks, themes, [*kept, *made], most)
    over = weeks[min(answers.log.weeks, len(weeks)) - 1].span.last if answers.log.weeks else date.min
    gone = [post for post in kept if start <= post.go_out <= over]
    coming = [post for post in kept if post.go_out > over and post.go_out >= start]
    if worked_out:
        after, gone_full = with_full([*coming, *made], worked_out, answers, library)
        held = {post.key for post in coming}
        coming, made = [p for p in after if p.key in held], [p for p in after if p.key not in held]
        worked_out = replace(worked_out, dropped=(*worked_out.dropped, *gone_full))
    fresh = finished([*made, *blocks, *own_posts(answers, library, weeks, themes)], answers)
    changeable = with_edits([*coming, *fresh], answers, library, weeks)
    posts = sorted([*with_status(gone, answers), *changeable], key=in_order)
    keys = {post.key for post in posts}
    return Plan(
        said=said,
        answers=answers,
        assumed=tuple(assumed),
        follows=tuple(filled.follows),
        library=library,
        today=today,
        start=start,
        last=span.last,
        budget=week_budget(answers.time),
        case=race,
        ranking=fits,
        choice=tuple(answers.platforms.choice),
        themes=themes,
        weeks=weeks,
        posts=tuple(posts),
        aside=asides,
        unplaced=unplaced(answers, library, themes, [*stays, *made], worked_out, focus),
        lost_edits=tuple(key for key in answers.calendar.edits if key not in keys),
        steps=steps(said, answers, assumed, filled.follows),
        base=worked_out,
    )
