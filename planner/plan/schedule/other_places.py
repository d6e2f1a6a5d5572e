"""Everything beside the focus: monthly blocks under the cap, dropped where too small to be worth it."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, KeptPost, focus_of
from planner.knowledge import Library, Piece
from planner.language import N_
from planner.plan.dates import MONTHS
from planner.plan.effort import WORTHWHILE, cap
from planner.plan.schedule.post import BLOCK, Post
from planner.plan.themes import MonthTheme
from planner.plan.trade_ideas import Idea
from planner.plan.weeks import PlanWeek, evening


@dataclass(frozen=True)
class Aside:
    """An active place beside the focus: its minutes over the plan, and whether it was too small."""

    place: str
    minutes: int
    monthly: int
    dropped: bool


def beside(
    answers: Answers,
    library: Library,
    weeks: Sequence[PlanWeek],
    themes: Sequence[MonthTheme],
    posts: Sequence[Post],
    focus_minutes: int,
) -> tuple[tuple[Aside, ...], list[Post]]:
    """The active places with their minutes, and one block a month for each that is worth it.

    `posts` are those of the focus and those that are kept already, wherever they went.
    """
    choice = answers.platforms.choice
    focus = focus_of(choice)
    active = [c.id for c in choice if c.role == "active"]
    if focus is None or not active:
        return (), []
    kept = [post for post in answers.log.posts if BLOCK in post.id]
    most, every = cap(focus_minutes, focus.share), MONTHS * len(active)
    monthly = most // every
    if to_come := max(0, every - len(kept)):
        monthly = min(monthly, max(0, most - sum(post.planned for post in kept)) // to_come)
    blocks = _Blocks(answers, library, weeks, themes, posts)
    asides, made = [], list[Post]()
    for index, place in enumerate(active, 1):
        held = [post for post in kept if post.place == place]
        mine = [] if monthly < WORTHWHILE else blocks.of(place, index, monthly, held)
        minutes = sum(post.minutes for post in held) + sum(post.minutes for post in mine)
        asides.append(Aside(place, minutes, monthly, dropped=not (held or mine)))
        made += mine
    return tuple(asides), made


@dataclass
class _Blocks:
    """Makes one block a month from what the posts leave: the key idea, brought over to another place."""

    answers: Answers
    library: Library
    weeks: Sequence[PlanWeek]
    themes: Sequence[MonthTheme]
    posts: Sequence[Post]

    def __post_init__(self) -> None:
        self.placed = {post.lesson for post in self.posts}
        self.left = {week.number: week.room for week in self.weeks}
        for post in self.posts:
            if post.paid in self.left:
                self.left[post.paid] -= post.planned

    def of(self, place: str, index: int, minutes: int, kept: Sequence[KeptPost]) -> list[Post]:
        """The blocks of one place, each in the last week of its month that still holds it, else smaller."""
        blocks = list[Post]()
        brought = {post.lesson for post in kept}
        there = {post.id for post in self.answers.log.posts}
        for month, theme in enumerate(self.themes, 1):
            key = f"m{month}{BLOCK}{index}"
            ideas = [idea for idea in theme.ideas if idea.ref not in brought]
            ideas.sort(key=lambda idea: (idea.ref not in self.placed, idea.ref != theme.key))
            room = [week for week in self._coming(theme) if self.left[week.number] >= WORTHWHILE]
            if not ideas or not room or key in there:
                continue
            whole = [week for week in room if self.left[week.number] >= minutes]
            week = whole[-1] if whole else max(room, key=lambda week: self.left[week.number])
            block = min(minutes, self.left[week.number])
            self.left[week.number] -= block
            brought.add(ideas[0].ref)
            blocks.append(self._block(key, place, month, ideas[0], week, block))
        return blocks

    def _coming(self, theme: MonthTheme) -> list[PlanWeek]:
        first = self.answers.log.weeks + 1
        return [week for week in self.weeks if week.number >= first and week.span.first in theme.span]

    def _block(self, key: str, place: str, month: int, idea: Idea, week: PlanWeek, minutes: int) -> Post:
        """It takes another form's words: the same words on two places would be a copy."""
        say, piece = self.library.say, self._other_form(place, idea.pieces)
        day, name = evening(self.answers, week), self.library.place_name(place)
        return Post(
            key=key,
            week=week.number,
            month=month,
            theme=self.themes[month - 1].title,
            lesson=idea.ref,
            title=say(N_("{title}, brought over to {place}"), title=idea.title, place=name),
            format=piece.format,
            place=place,
            show=piece.show,
            first=piece.first,
            more=piece.more,
            ask=piece.ask or idea.ask,
            question=idea.question,
            minutes=minutes,
            make_by=day,
            go_out=day,
            kind=idea.kind,
            stage=idea.stage,
            paid=week.number,
            planned=minutes,
        )

    def _other_form(self, place: str, pieces: Sequence[Piece]) -> Piece:
        """Another form of the idea that the place takes; its main form where there is none."""
        fitting = [piece for piece in pieces[1:] if self.library.takes(place, piece.format)]
        return (fitting or list(pieces))[0]
