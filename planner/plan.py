"""The plan: everything worked out from answers and knowledge; the same answers and day give the same plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from planner.answers import (
    Answers,
    Audience,
    Change,
    Choice,
    Document,
    Goal,
    KeptPost,
    Path,
    focus_of,
    to_document,
)
from planner.assumed import fill
from planner.dates import Span, months
from planner.effort import Budget, percent_of, week_budget
from planner.focus import Certainty, Fit, certainty, proposed, ranking, tied
from planner.guesses import Guess, guesses
from planner.journey import Step, steps
from planner.knowledge import Library
from planner.other_places import Aside, beside
from planner.reach import Figure, reach
from planner.schedule import Post, Scheduler, as_kept, from_kept, with_edits, with_status
from planner.themes import MonthTheme, month_themes
from planner.vocabulary import Status
from planner.weeks import PlanWeek, plan_weeks

_DEALT_WITH: tuple[Status, ...] = ("made", "out", "dropped")


@dataclass(frozen=True)
class Plan:
    """Answers with their assumptions, and everything that follows from them."""

    said: Answers
    answers: Answers
    assumed: tuple[Path, ...]
    library: Library
    today: date
    start: date
    last: date
    budget: Budget
    ranking: tuple[Fit, ...]
    tied: tuple[str, ...]
    choice: tuple[Choice, ...]
    themes: tuple[MonthTheme, ...]
    weeks: tuple[PlanWeek, ...]
    posts: tuple[Post, ...]
    aside: tuple[Aside, ...]
    lost_edits: tuple[str, ...]
    steps: tuple[Step, ...]

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

    @cached_property
    def certainty(self) -> Certainty | None:
        """How sure the first place is; None where no place may win."""
        return certainty(self.answers, self.library, self.ranking)

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

    def made_in(self, week: PlanWeek) -> int:
        """Minutes of the pieces that are made in a week."""
        return sum(post.minutes for post in self.posts if post.make_by in week.span)

    def focus_minutes(self) -> int:
        """Minutes for the focus over the plan: answering people and its pieces; none without a focus."""
        if self.focus is None:
            return 0
        return _focus_minutes(self.weeks, [post for post in self.posts if post.place == self.focus.id])

    def scheduled_share(self) -> int:
        """The focus's part of all minutes scheduled, in whole percent, rounded half up."""
        mine = self.focus_minutes()
        return percent_of(mine, mine + sum(aside.minutes for aside in self.aside))


def build_plan(said: Answers, library: Library, today: date) -> Plan:
    """The plan these answers make on that day, in the library's language."""
    filled = fill(said, library, today)
    answers = filled.answers
    assumed = list(filled.paths)
    fits = ranking(answers, library, filled.paths)
    if not answers.platforms.choice:
        answers.platforms.choice = proposed(answers, library, fits)
        assumed += [("platforms", "choice")] if answers.platforms.choice else []
    start = answers.calendar.start or today
    span = Span(start, months(start)[-1].last)
    weeks = plan_weeks(answers, library)
    themes = month_themes(answers, library)
    focus = focus_of(answers.platforms.choice)
    kept = [from_kept(post) for post in answers.log.posts]
    made = Scheduler(answers, library, weeks, focus.id).posts(themes) if focus else []
    there = [post for post in (*kept, *made) if focus and post.place == focus.id]
    asides, blocks = beside(answers, library, weeks, themes, [*kept, *made], _focus_minutes(weeks, there))
    own = _own_posts(answers, weeks, focus)
    over = weeks[min(answers.log.weeks, len(weeks)) - 1].span.last if answers.log.weeks else date.min
    gone = [post for post in kept if post.go_out <= over]
    coming = [post for post in kept if post.go_out > over]
    changeable = with_edits([*coming, *made, *blocks, *own], answers, span)
    posts = sorted([*with_status(gone, answers), *changeable], key=_in_order)
    keys = {post.key for post in posts}
    return Plan(
        said=said,
        answers=answers,
        assumed=tuple(assumed),
        library=library,
        today=today,
        start=start,
        last=span.last,
        budget=week_budget(answers.time),
        ranking=fits,
        tied=tied(fits),
        choice=tuple(answers.platforms.choice),
        themes=themes,
        weeks=weeks,
        posts=tuple(posts),
        aside=asides,
        lost_edits=tuple(key for key in answers.calendar.edits if key not in keys),
        steps=steps(said, answers),
    )


def _in_order(post: Post) -> tuple[date, int, bool, str]:
    """By day; on one day the main piece comes first."""
    return post.go_out, post.week, not post.main, post.key


def _focus_minutes(weeks: Sequence[PlanWeek], posts: Sequence[Post]) -> int:
    return sum(week.budget.answering for week in weeks) + sum(post.minutes for post in posts)


def _own_posts(answers: Answers, weeks: Sequence[PlanWeek], focus: Choice | None) -> list[Post]:
    """Posts the owner added, where they said; without a date, on the first day."""
    posts = []
    held = {post.id for post in answers.log.posts}
    plan = Span(weeks[0].span.first, weeks[-1].span.last)
    for own in answers.calendar.own:
        if own.id in held:
            continue
        day = plan.nearest(own.go_out or plan.first)
        week = next((w.number for w in weeks if day in w.span), 1)
        posts.append(
            Post(
                key=own.id,
                week=week,
                month=next((k for k, span in enumerate(months(plan.first), 1) if day in span), 1),
                theme="",
                lesson=own.id,
                title=own.title or own.show or own.first,
                format=own.format,
                place=focus.id if focus else "",
                show=own.show or own.title,
                first=own.first or own.title,
                ask=own.ask,
                question="",
                minutes=0,
                make_by=day,
                go_out=day,
            )
        )
    return posts


def keep(plan: Plan) -> list[Change]:
    """What the log must take in before the next change: weeks that are over, posts that were dealt with."""
    over = sum(week.span.last < plan.today for week in plan.weeks)
    end = plan.weeks[over - 1].span.last if over else date.min
    held = {post.id: post for post in plan.said.log.posts}
    changes: list[Change] = []
    for post in plan.posts:
        was, now = held.get(post.key), as_kept(post)
        ended = post.week <= over or post.make_by <= end
        if now != was and (was or ended or post.status in _DEALT_WITH):
            changes.append((("log", "posts", post.key), was and _plain(was), _plain(now)))
    if over > plan.said.log.weeks:
        was = to_document(plan.said).get("log", {}).get("weeks")
        changes.append((("log", "weeks"), was, over))
    return changes


def _plain(post: KeptPost) -> Document:
    return post.model_dump(mode="json", exclude_defaults=True)
