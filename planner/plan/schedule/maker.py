"""One lesson a week, whole pieces, each made before it goes out."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from planner.answers import Answers, KeptPost
from planner.knowledge import Library, Piece
from planner.plan.effort import piece_minutes
from planner.plan.schedule.history import Past
from planner.plan.schedule.post import Post, Why
from planner.plan.themes import Idea
from planner.plan.weeks import PlanWeek, evening, go_out_days

COMPANIONS = 3  # at most, beside a lesson's main piece (ours)
SPREAD = 3  # days of a week, the last of which takes what stands beside its lesson (ours)
EARLY = 3  # weeks before a busy week in which its pieces may be made (ours)


@dataclass(frozen=True)
class _Made:
    """A piece that is paid for, the week that pays, and the post it was before nothing happened."""

    piece: Piece
    key: str
    minutes: int
    week: int
    was: KeptPost | None = None


@dataclass(frozen=True)
class Turn:
    """A lesson that may be placed, with the month it belongs to."""

    idea: Idea
    month: int
    theme: str


@dataclass
class Maker:
    """Makes the pieces of one focus; `left` is what each week can still make, in minutes."""

    answers: Answers
    library: Library
    weeks: Sequence[PlanWeek]
    focus: str
    left: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.past = Past(self.answers.log, self.weeks)
        self.begun, self.done = self.past.begun(), self.past.paid()
        self.left = {week.number: week.budget.making for week in self.weeks}
        for post in self.past.stays:
            if post.id in self.done:
                self.left[self.done[post.id]] -= post.planned

    def misfit(self, idea: Idea, most: int | None) -> Why | None:
        """Why an idea fits no week of a month whose roomiest has that many minutes; None has no week."""
        if idea.ref in self.begun.values():
            return None
        minutes = [piece_minutes(self.answers, self.library, p.format) for p in self.possible(idea)]
        return "form" if not minutes else "minutes" if most is not None and min(minutes) > most else None

    def fill(self, turns: Sequence[Turn], weeks: Sequence[PlanWeek]) -> list[Post]:
        """The posts of these weeks, the lessons in the order given, and what is left of the minutes."""
        posts, waiting = list[Post](), list(turns)
        for week in weeks:
            turn = self._next(waiting, week)
            made = self._make(turn.idea, week) if turn else []
            if turn and made:  # a week without minutes takes no lesson: the next one does
                posts += self._dated(turn, made, week)
                waiting.remove(turn)
        return posts

    def _next(self, turns: Sequence[Turn], week: PlanWeek) -> Turn | None:
        """The lesson this week has begun, else the first that no other week has; none in a week off."""
        begun = self.begun.get(week.number)
        if begun is None and week.kind == "none":
            return None
        others = self.begun.values()
        return next((t for t in turns if (t.idea.ref == begun if begun else t.idea.ref not in others)), None)

    def _make(self, idea: Idea, week: PlanWeek) -> list[_Made]:
        made: list[_Made] = []
        counts: dict[str, int] = {}
        for piece in self.possible(idea)[: COMPANIONS + 1]:
            counts[piece.format] = counts.get(piece.format, 0) + 1
            base = f"{idea.ref}-{piece.format}{counts[piece.format]}"
            key, was = self.past.before(base)
            minutes = piece_minutes(self.answers, self.library, piece.format)
            if not made:
                key = self._bigger_done(piece, idea.ref) or key
            number = self.done[key] if key in self.done else self._pay(minutes, week)
            if number is not None:
                words = {"show": was.show, "first": was.first} if was else {}
                made.append(_Made(piece.model_copy(update=words), key, minutes, number, was))
        if made and "crafted" in self.answers.time.makes:
            made[0] = self._crafted(made[0], idea.ref)
        return made

    def _bigger_done(self, main: Piece, ref: str) -> str:
        """The key of the bigger version that was dealt with already; empty where there is none."""
        keys = [f"{ref}-{f.id}1" for f in self.library.formats.values() if f.crafts == main.format]
        return next((key for key in keys if key in self.done), "")

    def possible(self, idea: Idea) -> list[Piece]:
        """The lesson's pieces that the place takes and the owner makes, the main one first."""
        makes = self.answers.time.makes
        formats = self.library.formats
        return [
            p
            for p in idea.pieces
            if p.format in formats
            and self.library.takes(self.focus, p.format)
            and (idea.own or formats[p.format].makes in makes)
        ]

    def _pay(self, minutes: int, week: PlanWeek) -> int | None:
        """The week that makes a piece: its own; for a busy one the nearest normal week before, if any can."""
        early = range(week.number - 1, max(self.past.first, week.number - EARLY) - 1, -1)
        before = [] if week.kind == "normal" else [n for n in early if self.weeks[n - 1].kind != "none"]
        before.sort(key=lambda number: self.weeks[number - 1].kind != "normal")
        normal = sum(self.weeks[number - 1].kind == "normal" for number in before)
        for number in (*before[:normal], week.number, *before[normal:]):
            if self.left[number] >= minutes:
                self.left[number] -= minutes
                return number
        return None

    def _crafted(self, main: _Made, ref: str) -> _Made:
        """The bigger version of the main piece, where its week holds it and the place takes it."""
        if main.key in self.done:
            return main
        for bigger in self.library.formats.values():
            minutes = piece_minutes(self.answers, self.library, bigger.id)
            fits = 0 < minutes - main.minutes <= self.left[main.week]
            if bigger.crafts == main.piece.format and self.library.takes(self.focus, bigger.id) and fits:
                self.left[main.week] -= minutes - main.minutes
                piece = main.piece.model_copy(update={"format": bigger.id})
                return _Made(piece, self.past.before(f"{ref}-{bigger.id}1")[0], minutes, main.week, main.was)
        return main

    def _dated(self, turn: Turn, made: list[_Made], week: PlanWeek) -> list[Post]:
        early = all(m.week < week.number for m in made)
        days = go_out_days(self.answers, week, len(made), early)
        return [
            self._post(turn, m, week, day, main=m is made[0])
            for m, day in zip(made, days, strict=True)
            if m.key not in self.done
        ]

    def single(self, turn: Turn, piece: Piece, week: PlanWeek, key: str) -> Post | None:
        """One piece beside a week's lesson; None where the week has not the minutes for it."""
        minutes = piece_minutes(self.answers, self.library, piece.format)
        if self.left[week.number] < minutes:
            return None
        self.left[week.number] -= minutes
        day = go_out_days(self.answers, week, SPREAD, early=False)[-1]
        post = self._post(turn, _Made(piece, key, minutes, week.number), week, day, main=False)
        return replace(post, beside=True)

    def _post(self, turn: Turn, made: _Made, week: PlanWeek, day: date, main: bool) -> Post:
        idea, was = turn.idea, made.was
        return Post(
            key=made.key,
            week=week.number,
            month=turn.month,
            theme=turn.theme,
            lesson=idea.ref,
            title=was.title if was else idea.title,
            format=made.piece.format,
            place=self.focus,
            show=made.piece.show,
            first=made.piece.first,
            ask=was.ask if was else idea.ask,
            question=idea.question,
            minutes=made.minutes,
            make_by=self._make_by(made, week, day),
            go_out=day,
            main=main,
            paid=made.week,
            planned=made.minutes,
            kind=idea.kind,
            stage=idea.stage,
        )

    def _make_by(self, made: _Made, week: PlanWeek, day: date) -> date:
        """The evening of the week that pays, or the day before where each piece is made on its own."""
        if self.answers.time.making == "day before" and made.week == week.number:
            return max(week.span.first, day - timedelta(days=1))
        paying = next(w for w in self.weeks if w.number == made.week)
        return min(evening(self.answers, paying), day)
