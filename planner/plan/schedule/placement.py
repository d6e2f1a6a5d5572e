"""Which lesson gets which week: a month's lessons in order, the key lesson always, selling in its limit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planner.answers import ALL
from planner.plan.schedule.maker import Maker, Turn
from planner.plan.schedule.post import Post, Unplaced, Why
from planner.plan.themes import MonthTheme
from planner.plan.weeks import PlanWeek


@dataclass
class Months:
    """Places the lessons of the three themes; `unplaced` are those without a week."""

    maker: Maker
    unplaced: list[Unplaced] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.past = self.maker.past
        self.used = self.past.used()

    def posts(self, themes: Sequence[MonthTheme]) -> list[Post]:
        """The posts of every week that is not kept yet: a month's lessons in order, one a week.

        A key lesson for which its month has no room goes first in the month that follows.
        """
        posts, waiting = list[Post](), list[Turn]()
        for month, theme in enumerate(themes, 1):
            weeks = [
                w for w in self.maker.weeks if w.number >= self.past.first and w.span.first in theme.span
            ]
            known = self.used | {turn.idea.ref for turn in waiting}
            turns = waiting + [
                Turn(idea, month, theme.title) for idea in theme.ideas if idea.ref not in known
            ]
            if month == 1 and self._is_new():
                turns.sort(key=lambda turn: turn.idea.kind == "offer")  # nobody knows the new page yet
            made, refused = self._month(turns, weeks, theme.key, month)
            posts += made
            left = [turn for turn in turns if turn.idea.ref not in self.used]
            missing = [self._unplaced(turn, refused, themes) for turn in left]
            later = [one.key and one.why in ("week", "minutes") and month < len(themes) for one in missing]
            waiting = [turn for turn, wait in zip(left, later, strict=True) if wait]
            self.unplaced += [one for one, wait in zip(missing, later, strict=True) if not wait]
        self.unplaced = [one for one in self.unplaced if one.lesson not in self.used]
        return posts

    def _is_new(self) -> bool:
        places = self.maker.answers.platforms.places
        return any(place.id == self.maker.focus and place.profile is False for place in places)

    def _unplaced(self, turn: Turn, refused: Mapping[str, Why], themes: Sequence[MonthTheme]) -> Unplaced:
        ref, key = turn.idea.ref, themes[turn.month - 1].key
        return Unplaced(ref, turn.idea.title, turn.month, ref == key, refused.get(ref, "week"))

    def _month(
        self, turns: Sequence[Turn], weeks: Sequence[PlanWeek], key: str, month: int
    ) -> tuple[list[Post], dict[str, Why]]:
        """One month's posts, and the ideas that cannot be placed whatever the order, with the reason.

        The key lesson comes first where it would find no week; what would sell too much stays out.
        """
        maker = self.maker
        most = max((maker.left[w.number] for w in weeks if w.kind != "none"), default=None)
        refused = {turn.idea.ref: why for turn in turns if (why := maker.misfit(turn.idea, most))}
        left, first = dict(maker.left), ""
        while True:
            maker.left = dict(left)
            fit = [turn for turn in turns if turn.idea.ref not in refused]
            posts = maker.fill(
                [t for t in fit if t.idea.ref == first] + [t for t in fit if t.idea.ref != first], weeks
            )
            placed = {post.lesson for post in posts}
            if too_much := self._selling(posts, key, month):
                refused[too_much] = "selling"  # before the key lesson is looked for: it may get this week
            elif not first and key not in placed and any(turn.idea.ref == key for turn in fit):
                first = key
            else:
                self.used |= placed | {maker.begun.get(week.number, "") for week in weeks}
                return posts, refused

    def _selling(self, posts: Sequence[Post], key: str, month: int) -> str:
        """The last lesson that sells more than the owner's limit allows; the key lesson only at the end.

        What the month had already counts with it.
        """
        ceiling = self.maker.answers.calendar.limit
        had = [post for post in self.past.pieces() if post.month == month]
        offers = [post.lesson for post in posts if post.kind == "offer"]
        selling = len(offers) + sum(post.kind == "offer" for post in had)
        if ceiling is None or not offers or selling * ALL <= ceiling * (len(posts) + len(had)):
            return ""
        return next((ref for ref in reversed(offers) if ref != key), key)
