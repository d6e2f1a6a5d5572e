"""Everything beside the focus: monthly blocks under the cap, dropped where too small to be worth it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.answers import Answers, Choice, KeptPost, focus_of
from planner.knowledge import Library, Piece
from planner.language import N_
from planner.plan.dates import MONTHS
from planner.plan.effort import FOCUS_SHARE, WORTHWHILE, cap
from planner.plan.schedule.post import BLOCK, Post
from planner.plan.themes import MonthTheme
from planner.plan.trade_ideas import Idea
from planner.plan.weeks import PlanWeek, evening

PIECE = 10  # minutes of a week, where the time is shared out: less is no piece (ours)


@dataclass(frozen=True)
class Aside:
    """An active place beside the focus: its minutes over the plan, and whether it was too small."""

    place: str
    minutes: int
    monthly: int
    dropped: bool


def of_focus(weeks: Sequence[PlanWeek], choice: Sequence[Choice]) -> tuple[PlanWeek, ...]:
    """The weeks as our one place may fill them: what is meant for others by a share under 90 is held back."""
    focus = focus_of(choice)
    if focus is None or not _shares_out(choice):
        return tuple(weeks)
    return tuple(_held_back(week, focus.share) for week in weeks)


def _shares_out(choice: Sequence[Choice]) -> bool:
    """Whether other places get a real part of each week, by the owner's own shares."""
    focus = focus_of(choice)
    others = any(one.role == "active" for one in choice)
    return others and focus is not None and 0 < focus.share < FOCUS_SHARE


def _held_back(week: PlanWeek, share: float) -> PlanWeek:
    """Answering is for our one place; room for one small piece stays whatever the share."""
    answering, room = week.budget.answering, week.room
    mine = max(round((answering + room) * share / 100) - answering, PIECE)
    back = max(0, room - mine)
    budget = replace(week.budget, making=week.budget.making - back, free=week.budget.free + back)
    return replace(week, budget=budget)


def beside(
    answers: Answers,
    library: Library,
    weeks: Sequence[PlanWeek],
    themes: Sequence[MonthTheme],
    posts: Sequence[Post],
    focus_minutes: int,
) -> tuple[tuple[Aside, ...], list[Post]]:
    """The active places with their minutes, and a block a month for each that is worth it.

    Where the owner shares the time out, a month has as many blocks as its part takes. `posts` are those of
    the focus and those that are kept already, wherever they went.
    """
    choice = answers.platforms.choice
    focus = focus_of(choice)
    active = [c.id for c in choice if c.role == "active"]
    if focus is None or not active:
        return (), []
    kept = [post for post in answers.log.posts if BLOCK in post.id]
    blocks = _Blocks(answers, library, weeks, themes, posts)
    asides, made = [], list[Post]()
    for index, place in enumerate(active, 1):
        held = [post for post in kept if post.place == place]
        monthly = blocks.monthly(focus, active, kept, place, focus_minutes)
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
        self.many = _shares_out(self.answers.platforms.choice)
        self.free = sum(max(0, left) for left in self.left.values())

    def monthly(
        self, focus: Choice, active: Sequence[str], kept: Sequence[KeptPost], place: str, minutes: int
    ) -> int:
        """A month's minutes of one place: all alike under the cap, or by the owner's shares."""
        most, every = cap(minutes, focus.share), MONTHS * len(active)
        if self.many:
            shares = {one.id: one.share for one in self.answers.platforms.choice if one.id in active}
            all_of_it = sum(shares.values())
            most = min(most, self.free + sum(post.planned for post in kept))
            return int(most * shares[place] / all_of_it / MONTHS) if all_of_it else 0
        monthly = most // every
        if to_come := max(0, every - len(kept)):
            monthly = min(monthly, max(0, most - sum(post.planned for post in kept)) // to_come)
        return monthly

    def of(self, place: str, index: int, minutes: int, kept: Sequence[KeptPost]) -> list[Post]:
        """The blocks of one place, each in the last week of its month that still holds it, else smaller."""
        brought = {post.lesson for post in kept}
        there = {post.id for post in self.answers.log.posts}
        blocks = list[Post]()
        for month, theme in enumerate(self.themes, 1):
            rest = minutes - sum(post.minutes for post in kept if post.month == month)
            for key in self._keys(month, index):
                block = None if key in there else self._next(key, place, month, theme, rest, brought)
                if block:
                    rest -= block.minutes
                    blocks.append(block)
        return blocks

    def _keys(self, month: int, index: int) -> Iterator[str]:
        """The keys of a month's blocks: one, and one for each further week where the time is shared out."""
        key = f"m{month}{BLOCK}{index}"
        yield key
        if self.many:
            yield from (f"{key}-{k}" for k in range(2, len(self._coming(self.themes[month - 1])) + 1))

    def _next(
        self, key: str, place: str, month: int, theme: MonthTheme, minutes: int, brought: set[str]
    ) -> Post | None:
        """One block, of as many of these minutes as a week has left."""
        ideas = [idea for idea in theme.ideas if idea.ref not in brought]
        ideas.sort(key=lambda idea: (idea.ref not in self.placed, idea.ref != theme.key))
        least = PIECE if self.many else WORTHWHILE
        room = [week for week in self._coming(theme) if self.left[week.number] >= least]
        if not ideas or not room or minutes < (least if self.many else 1):
            return None
        whole = [week for week in room if self.left[week.number] >= minutes]
        week = whole[-1] if whole else max(room, key=lambda week: self.left[week.number])
        block = min(minutes, self.left[week.number])
        self.left[week.number] -= block
        brought.add(ideas[0].ref)
        return self._block(key, place, month, ideas[0], week, block)

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
