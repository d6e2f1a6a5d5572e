"""The log laid over the engine's posts: what is kept stays, and a quiet week moves only what cannot wait.

After a week in which nothing happened a campaign's opening and last day move to the next slot inside their
days, how to order to one within four weeks, and a month's key idea and the owner's own ideas to one of their
month; each takes the place of the least important post there. Nothing else moves; no day gets two posts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from planner.plan.dates import Span
from planner.plan.schedule import Past, Post, from_kept
from planner.plan.selling.ideas import APART
from planner.plan.selling.item import RANKS
from planner.plan.selling.limits import too_much
from planner.plan.selling.making import SHORTER
from planner.plan.selling.restoring import GIVES_UP
from planner.plan.selling.result import Base, DroppedStep, DroppedWhy
from planner.plan.selling.windows import DATED, OPENING
from planner.plan.themes import MonthTheme
from planner.plan.weeks import PlanWeek, quiet_weeks, week_of

_MOVES = ("announce", "last", "how-to-order")
_PLACE = ("week", "month", "theme", "make_by", "go_out", "paid", "at")  # what a moved post takes over
_RETRY = re.compile(r"(?<=\d)-\d+$")  # the number of another go, at the end of a key


def first_key(key: str) -> str:
    """The key a post had before it was moved out of a quiet week."""
    return _RETRY.sub("", key)


@dataclass
class Healing:
    """Puts the log and the engine's posts together."""

    base: Base
    past: Past
    weeks: Sequence[PlanWeek]
    themes: Sequence[MonthTheme]
    minutes: dict[str, int]  # of each form the owner makes and the place takes
    dropped: list[DroppedStep] = field(default_factory=list)  # what a quiet week leaves no day for

    def posts(self) -> list[Post]:
        """The posts to come that are not in the log."""
        log, quiet = self.past.log, quiet_weeks(self.past.log)
        held = {post.id for post in log.posts}
        kept = [post for post in self.past.pieces() if post.go_out >= self._next_day() and not post.second]
        taken = {post.go_out for post in kept}
        every = [p for p in self.base.posts if p.week > log.weeks and p.key not in held]
        missed = [p for p in every if p.week in quiet or self._week(p.make_by) in quiet]
        homeless = [p for p in every if p.go_out in taken and not p.second and p not in missed]
        coming = [p for p in every if p not in missed and p not in homeless]
        stays = {first_key(post.id) for post in self.past.stays}
        missed += [from_kept(p) for p in self.past.missed if first_key(p.id) not in stays]
        missed = [p for p in missed if not p.second]  # it went with its issue
        missed.sort(key=lambda p: (-self._rank(p), p.go_out))
        gone = list[Post]()
        for post in missed:
            fresh = self._in_its_own_week(post, coming, quiet)
            then = self._with(fresh, coming) if fresh else None
            coming, gone = (then, gone) if then else (coming, [*gone, post])
        for post in [*gone, *homeless]:
            before = coming
            coming = self._moved_in(post, coming, quiet)
            if post.step in _MOVES and coming is before:
                self._drop(post, "no day")
        if missed:
            coming = self._restored(coming)
        issues = taken | {post.go_out for post in coming if not post.second}
        coming = [post for post in coming if not post.second or post.go_out in issues]
        return sorted(coming, key=lambda post: post.go_out)

    def _restored(self, coming: list[Post]) -> list[Post]:
        """The posts to come without the least important of those that sell, where too many would."""
        while selling := [post for post in self._too_much(coming) if post in coming]:
            gone = min(selling, key=lambda post: (GIVES_UP.index(post.step), -post.go_out.toordinal()))
            coming = [post for post in coming if post is not gone]
            self._drop(gone, "selling")
        return coming

    def _drop(self, post: Post, why: DroppedWhy) -> None:
        self.dropped.append(DroppedStep(first_key(post.key), post.title, post.step, why))

    def _next_day(self) -> date:
        log = self.past.log
        if not log.weeks:
            return date.min
        return self.weeks[min(log.weeks, len(self.weeks)) - 1].span.last + timedelta(days=1)

    def _week(self, day: date) -> int:
        return week_of(self.weeks, day)

    @staticmethod
    def _rank(post: Post) -> int:
        return RANKS.get(post.step or ("extra" if post.beside else "lesson"), 0)

    def _after(self, post: Post, quiet: frozenset[int]) -> int:
        """The number of the week behind which a missed post may stand."""
        return max([self.past.log.weeks, *(week for week in quiet if week <= post.week)])

    def _moved_in(self, post: Post, coming: list[Post], quiet: frozenset[int]) -> list[Post]:
        """The posts to come with a missed one in the place of the least important, where it still can."""
        after = self._after(post, quiet)
        window = self._window(post)
        if window is None:
            return coming
        mine = self._rank(post) if post.step else RANKS["key"]
        kept = [from_kept(one) for one in self.past.pieces() if not post.step]
        slots = [
            other
            for other in coming
            if other.week > after
            and self._week(other.make_by) > self.past.log.weeks
            and other.go_out in window
            and self._rank(other) < mine
            and other.lesson not in self._stay
            and not other.second
            and not any(one.lesson == post.lesson and _is_near(one, other) for one in kept)
        ]
        for other in sorted(slots, key=lambda one: (self._rank(one), one.go_out)):
            moved = self._moved(post, other, quiet)
            then = [one for one in coming if one is not other]
            if moved and (self._too_much(coming) or not self._too_much([*then, moved])):
                self._drop(other, "gave way")
                near = [
                    one
                    for one in then
                    if not post.step and one.lesson == moved.lesson and _is_near(one, moved)
                ]
                for one in near:  # an idea that moved comes again no sooner than before
                    self._drop(one, "gave way")
                return [*(one for one in then if one not in near), moved]
        return coming

    @property
    def _stay(self) -> set[str]:
        """Ideas that give way to nothing: the owner's own, and the months' key ideas."""
        return {i.ref for theme in self.themes for i in theme.ideas if i.own or i.ref == theme.key}

    def _window(self, post: Post) -> Span | None:
        """The days a missed post may still go out on; None where it is let go."""
        if post.step == "how-to-order":
            return Span(post.go_out, post.go_out + timedelta(days=APART))
        if post.step in _MOVES:
            for one in self.base.campaigns:
                if post.key.startswith(f"{one.key}-"):
                    found = (DATED if one.dated else OPENING).get(post.step)
                    anchor = (one.last or one.day) if one.dated else one.opens
                    if found:
                        return Span(anchor + timedelta(days=found.first), anchor + timedelta(days=found.last))
        mine = (t for t in self.themes if any(i.ref == post.lesson for i in t.ideas))
        month = next(mine, None) if post.lesson in self._stay else None
        return month.span if month and not post.step and not post.beside else None

    def _in_its_own_week(self, post: Post, coming: list[Post], quiet: frozenset[int]) -> Post | None:
        """A post that was to be made in the quiet week for a later one is made in that one, if it fits."""
        week = self.weeks[post.week - 1] if 0 < post.week <= len(self.weeks) else None
        after = self._after(post, quiet)
        if week is None or week.number <= after or week.number in quiet or post.go_out <= week.span.first:
            return None
        if any(one.go_out == post.go_out for one in coming):
            return None
        kept = [from_kept(one) for one in self.past.stays if one.status != "dropped"]
        used = sum(one.minutes for one in (*coming, *kept) if one.make_by in week.span)
        if used + post.minutes > week.room:
            return None
        made = post.go_out - timedelta(days=1)
        key, _ = self.past.before(post.key)
        return replace(post, key=key, status="planned", make_by=max(week.span.first, made), paid=week.number)

    def _with(self, fresh: Post, coming: list[Post]) -> list[Post] | None:
        """The posts to come with one more; for one that cannot wait another that sells may give way."""
        if not self._too_much([*coming, fresh]):
            return [*coming, fresh]
        others = [p for p in coming if p.sells and self._rank(p) < self._rank(fresh)]
        for other in sorted(others, key=self._rank) if fresh.step in _MOVES else ():
            then = [*(p for p in coming if p is not other), fresh]
            if not self._too_much(then):
                self._drop(other, "gave way")
                return then
        return None

    def _moved(self, post: Post, other: Post, quiet: frozenset[int]) -> Post | None:
        """The missed post in another one's place, in a form that takes no more of its week's minutes."""
        if self._week(other.make_by) in quiet:
            return None
        forms = [post.format, *SHORTER.get(post.format, ())]
        form = next((f for f in forms if self.minutes.get(f, other.minutes + 1) <= other.minutes), None)
        if form is None:
            return None
        key, _ = self.past.before(first_key(post.key))
        minutes, place = self.minutes[form], {name: getattr(other, name) for name in _PLACE}
        new = {"key": key, "format": form, "minutes": minutes, "planned": minutes, "status": "planned"}
        return replace(post, **new, **place)

    def _too_much(self, coming: Sequence[Post]) -> list[Post]:
        """The posts among which one too many sells, with those that were kept; none where all is well."""
        kept = [from_kept(post) for post in self.past.log.posts if post not in self.past.missed]
        every = [*(p for p in kept if p.is_piece), *coming]
        return too_much(every, {post.week for post in coming}, self.base.a_week, self.base.ceiling)


def _is_near(one: Post, other: Post) -> bool:
    return abs((one.go_out - other.go_out).days) < APART
