"""Posts with dates: one lesson a week, whole pieces, each made before it goes out."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planner.answers import Answers, KeptPost
from planner.dates import Span
from planner.effort import piece_minutes
from planner.knowledge import Library
from planner.knowledge.models import Piece
from planner.themes import Idea, MonthTheme
from planner.vocabulary import Status
from planner.weeks import PlanWeek, evening, go_out_days, week_of

COMPANIONS = 3  # at most, beside a lesson's main piece (ours)
EARLY = 3  # weeks before a busy week in which its pieces may be made (ours)


@dataclass(frozen=True)
class Post:
    """One piece with its words and dates; its key holds no date, week or place."""

    key: str
    week: int
    month: int
    theme: str
    lesson: str
    title: str
    format: str
    place: str
    show: str
    first: str
    ask: str
    question: str
    minutes: int
    make_by: date
    go_out: date
    status: Status = "planned"
    main: bool = False
    edited: bool = False


@dataclass(frozen=True)
class _Made:
    """A piece that is paid for, and the week that pays."""

    piece: Piece
    key: str
    minutes: int
    week: int


@dataclass
class Scheduler:
    """Fills the weeks of one focus; `left` is what each week can still make, in minutes."""

    answers: Answers
    library: Library
    weeks: Sequence[PlanWeek]
    focus: str
    left: dict[int, int] = field(init=False)
    used: set[str] = field(init=False)
    held: dict[int, str] = field(init=False)  # the lesson of a week to come that was begun already

    def __post_init__(self) -> None:
        log = self.answers.log
        self.first = log.weeks + 1
        self.left = {week.number: week.budget.making for week in self.weeks}
        pieces = [post for post in log.posts if post.id.startswith(f"{post.lesson}-")]
        self.used = {post.lesson for post in pieces if post.week < self.first}
        self.held = {post.week: post.lesson for post in pieces if post.week >= self.first}
        self.done = {post.id: week_of(self.weeks, post.make_by) for post in log.posts}
        for post in log.posts:
            self.left[self.done[post.id]] -= post.minutes

    def posts(self, themes: Sequence[MonthTheme]) -> list[Post]:
        """The posts of every week that is not kept yet: a month's lessons in order, one a week."""
        posts: list[Post] = []
        for month, theme in enumerate(themes, 1):
            ideas = [idea for idea in theme.ideas if idea.ref not in self.used]
            for week in self.weeks:
                idea = self._next(ideas, week)
                if week.number < self.first or week.span.first not in theme.span or not idea:
                    continue
                made = self._make(idea, week)
                if made:  # a week without minutes takes no lesson: the next one does
                    posts += self._dated(idea, made, week, month, theme.title)
                    ideas.remove(idea)
                    self.used.add(idea.ref)
        return posts

    def _next(self, ideas: Sequence[Idea], week: PlanWeek) -> Idea | None:
        """The lesson this week has begun already, else the first that no other week has."""
        begun = self.held.get(week.number)
        others = self.held.values()
        return next((i for i in ideas if (i.ref == begun if begun else i.ref not in others)), None)

    def _make(self, idea: Idea, week: PlanWeek) -> list[_Made]:
        made: list[_Made] = []
        counts: dict[str, int] = {}
        for piece in self._possible(idea)[: COMPANIONS + 1]:
            counts[piece.format] = counts.get(piece.format, 0) + 1
            key = f"{idea.ref}-{piece.format}{counts[piece.format]}"
            minutes = piece_minutes(self.answers, self.library, piece.format)
            if not made:
                key = self._bigger_done(piece, idea.ref) or key
            number = self.done[key] if key in self.done else self._pay(minutes, week)
            if number is not None:
                made.append(_Made(piece, key, minutes, number))
        if made and "crafted" in self.answers.time.makes:
            made[0] = self._crafted(made[0], idea.ref)
        return made

    def _bigger_done(self, main: Piece, ref: str) -> str:
        """The key of the bigger version that was dealt with already; empty where there is none."""
        keys = [f"{ref}-{f.id}1" for f in self.library.formats.values() if f.crafts == main.format]
        return next((key for key in keys if key in self.done), "")

    def _possible(self, idea: Idea) -> list[Piece]:
        """The lesson's pieces that the place takes and the owner makes, the main one first."""
        makes = self.answers.time.makes
        formats = self.library.formats
        return [
            p
            for p in idea.pieces
            if p.format in formats
            and self._takes(p.format)
            and (idea.own or formats[p.format].makes in makes)
        ]

    def _takes(self, piece_format: str) -> bool:
        platform = self.library.platforms.get(self.focus)
        return platform is None or piece_format in platform.formats

    def _pay(self, minutes: int, week: PlanWeek) -> int | None:
        """The week that makes a piece: its own, or for a busy one the nearest of the weeks before it."""
        early = 0 if week.kind == "normal" else EARLY
        for number in range(week.number, max(self.first, week.number - early) - 1, -1):
            if self.left[number] >= minutes:
                self.left[number] -= minutes
                return number
        return None

    def _crafted(self, main: _Made, ref: str) -> _Made:
        """The bigger version of the main piece, where its week holds it and the place takes it."""
        for bigger in self.library.formats.values():
            minutes = piece_minutes(self.answers, self.library, bigger.id)
            more = minutes - main.minutes
            fits = 0 < more <= self.left[main.week]
            if (
                bigger.crafts == main.piece.format
                and self._takes(bigger.id)
                and fits
                and main.key not in self.done
            ):
                self.left[main.week] -= more
                piece = main.piece.model_copy(update={"format": bigger.id})
                return _Made(piece, f"{ref}-{bigger.id}1", minutes, main.week)
        return main

    def _dated(self, idea: Idea, made: list[_Made], week: PlanWeek, month: int, theme: str) -> list[Post]:
        early = all(m.week < week.number for m in made)
        days = go_out_days(self.answers, week, len(made), early)
        spans = {w.number: w for w in self.weeks}
        return [
            Post(
                key=m.key,
                week=week.number,
                month=month,
                theme=theme,
                lesson=idea.ref,
                title=idea.title,
                format=m.piece.format,
                place=self.focus,
                show=m.piece.show,
                first=m.piece.first,
                ask=idea.ask,
                question=idea.question,
                minutes=m.minutes,
                make_by=min(evening(self.answers, spans[m.week]), day),
                go_out=day,
                main=m is made[0],
            )
            for m, day in zip(made, days, strict=True)
            if m.key not in self.done
        ]


def with_edits(posts: Sequence[Post], answers: Answers, span: Span) -> tuple[Post, ...]:
    """The posts with the owner's changes laid over them by key, each inside the plan's days."""
    result = []
    for post in with_status(posts, answers):
        edit = answers.calendar.edits.get(post.key)
        if edit is None:
            result.append(post)
            continue
        words = {n: getattr(edit, n) for n in ("title", "show", "first", "ask") if getattr(edit, n)}
        go_out = span.nearest(edit.go_out) if edit.go_out else post.go_out
        make_by = min(post.make_by, go_out)
        result.append(replace(post, **words, go_out=go_out, make_by=make_by, edited=True))
    return tuple(result)


def with_status(posts: Sequence[Post], answers: Answers) -> tuple[Post, ...]:
    """The posts with what the owner said of each: made, out or dropped."""
    said = answers.calendar.statuses
    return tuple(replace(post, status=said.get(post.key, post.status)) for post in posts)


def as_kept(post: Post) -> KeptPost:
    """A post as the log keeps it."""
    fields = {name: getattr(post, name) for name in KeptPost.model_fields if name != "id"}
    return KeptPost(id=post.key, **fields)


def from_kept(post: KeptPost) -> Post:
    """A post of the log, as it was."""
    fields = {name: getattr(post, name) for name in KeptPost.model_fields if name != "id"}
    return Post(key=post.id, **fields)
