"""What the posts are and what they are for, month by month; and when each theme's key idea goes out."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from planner.language import N_
from planner.plan import MonthTheme, Plan, Post, percent_of, week_of
from planner.vocabulary import Kind, Stage, StepName

Level = Literal["human", "business", "technical"]
LEVELS: dict[Level, str] = {  # Chris Garrett, in Brooks, claim 3
    "human": N_("As people"),
    "business": N_("As a business"),
    "technical": N_("As experts"),
}
LEVEL_OF: dict[Kind, Level] = {  # which kind of post is on which level is ours
    "human": "human",
    "customer": "business",
    "offer": "business",
    "know-how": "technical",
    "question": "technical",
}
OF_STEP: dict[StepName | Literal[""], Kind] = {  # what these steps of a campaign show (ours)
    "customer": "customer",
    "greeting": "human",
    "silent": "human",
    "hello": "human",
}


@dataclass(frozen=True)
class MonthMix:
    """One month's pieces for the one place, by what they are and what they are for; `sold` of them sell."""

    theme: MonthTheme
    kinds: Counter[Kind]
    stages: Counter[Stage]
    sold: int

    @property
    def selling(self) -> int:
        """The posts that sell, in whole percent."""
        return percent_of(self.sold, self.kinds.total())

    @property
    def levels(self) -> Counter[Level]:
        """On which of three levels people get to know the business, by posts."""
        return sum((Counter({LEVEL_OF[kind]: n}) for kind, n in self.kinds.items()), Counter[Level]())


@dataclass(frozen=True)
class ThemeWeeks:
    """A theme on the plan's line of weeks, and the weeks in which its key idea goes out."""

    theme: MonthTheme
    first: int
    last: int
    key: str  # the key idea's title
    goes_out: tuple[int, ...]


def kind_of(post: Post) -> Kind:
    """What a post is; of some steps the picture says it."""
    return OF_STEP.get(post.step, post.kind)


def mix(plan: Plan) -> tuple[MonthMix, ...]:
    """The three months by the day a post goes out; of own posts, those that say what they are, or sell."""
    posts = _from_ideas(plan)
    months = [[post for post in posts if post.go_out in theme.span] for theme in plan.themes]
    return tuple(
        MonthMix(
            theme,
            Counter(map(kind_of, month)),
            Counter(post.stage for post in month),
            sum(post.sells for post in month),
        )
        for theme, month in zip(plan.themes, months, strict=True)
    )


def timeline(plan: Plan) -> tuple[ThemeWeeks, ...]:
    """The themes in order; a week belongs to the theme of its first day."""
    return tuple(_weeks(plan, theme) for theme in plan.themes)


def _weeks(plan: Plan, theme: MonthTheme) -> ThemeWeeks:
    numbers = [week.number for week in plan.weeks if week.span.first in theme.span]
    key = next((idea.title for idea in theme.ideas if idea.ref == theme.key), "")
    out = {week_of(plan.weeks, post.go_out) for post in _from_ideas(plan) if post.lesson == theme.key}
    return ThemeWeeks(theme, numbers[0], numbers[-1], key, tuple(sorted(out)))


def _from_ideas(plan: Plan) -> list[Post]:
    """Posts of ideas, and those of one's own that say what they are, or sell; news is counted apart."""
    told = {one.id for one in plan.said.calendar.own if one.kind and not one.news}
    return [p for p in plan.going if p.is_piece or p.key in told or (p.is_own and p.sells)]


def going_out(plan: Plan) -> list[Post]:
    """The posts that go out or have gone."""
    return list(plan.going)


def random_posts(plan: Plan) -> list[Post]:
    """The posts without a topic, a goal or people they are for."""
    said = plan.answers
    aimed = any(goal.name for goal in said.goals) and any(one.name or one.who for one in said.audiences)
    return [post for post in going_out(plan) if not (aimed and topic_of(plan, post))]


def topic_of(plan: Plan, post: Post) -> str:
    """The topic a post belongs to; of one's own post what its owner says."""
    own = next((one.theme for one in plan.said.calendar.own if one.id == post.key), "")
    return post.theme or next((month.title for month in plan.themes if month.id == own), "")
