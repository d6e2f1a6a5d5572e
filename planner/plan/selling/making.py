"""When each piece is made, in which form, and whether its week has the minutes for it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from planner.plan.selling.board import Board
from planner.plan.selling.item import Item
from planner.plan.trade_ideas import Idea
from planner.plan.weeks import PlanWeek

EARLY = 3  # weeks before a half week in which its pieces may be made (ours)
FILMS = 1  # a week, where there are at most three posts (ours)
_FEW = 3
SHORTER = {
    "film": ("film", "photo", "story", "text"),
    "photo": ("photo", "story", "text", "film"),
    "story": ("story", "photo", "text", "film"),
    "text": ("text", "photo", "story", "film"),
}
_LATER = ("thanks", "customer", "room")  # are not made ahead


@dataclass(frozen=True)
class Made:
    """A piece with its days, its form and its minutes; `piece` is which of its idea's pieces."""

    item: Item
    go_out: date
    make_by: date
    format: str
    minutes: int
    piece: int
    second: bool = False  # in another's issue of a newsletter


@dataclass
class Making:
    """Pays for the pieces of a board, the most important first; `left` are each week's minutes for making."""

    board: Board
    left: dict[int, int]
    minutes_of: Callable[[str], int]
    takes: Callable[[str], bool]  # a form
    fits: Callable[[Idea, str], bool]  # an idea in a form
    evening: Callable[[PlanWeek], date]
    day_before: bool
    made: list[Made] = field(default_factory=list)
    dropped: list[Item] = field(default_factory=list)
    films: Counter[int] = field(default_factory=Counter)
    pieces: set[tuple[str, int]] = field(default_factory=set)  # which of an idea's pieces stand

    def pay(self) -> None:
        """Every post of the board gets its minutes, or is dropped."""
        for day, item in sorted(self.board.held.items(), key=lambda held: (-held[1].rank, held[0])):
            if not self.pay_one(item, day):
                self.dropped.append(item)

    def pay_one(self, item: Item, day: date) -> bool:
        """Whether one post gets its minutes."""
        found = self._paid(item, day)
        if found:
            self.left[self.board.week(found.make_by)] -= found.minutes
            self.films[self.board.week(day)] += found.format == "film"
            self.pieces |= {(item.idea.ref, found.piece)} if item.idea else set()
            self.made.append(found)
        return found is not None

    def can_pay(self, item: Item, day: date) -> bool:
        """Whether a week has the minutes for one more post."""
        return self._paid(item, day) is not None

    def give_back(self, one: Made) -> None:
        """A piece that goes after all: its minutes are free again."""
        self.made.remove(one)
        self.left[self.board.week(one.make_by)] += one.minutes
        self.films[self.board.week(one.go_out)] -= one.format == "film"
        if one.item.idea:
            self.pieces.discard((one.item.idea.ref, one.piece))

    def settle(self) -> None:
        """Pieces of half weeks are made in the last normal week before, where that has room by now."""
        self.made = [self._settled(one) for one in self.made]

    def _settled(self, one: Made) -> Made:
        """A piece of a half week, made in the last normal week before it where that has room by now."""
        if self.board.weeks[self.board.week(one.go_out) - 1].kind == "normal":
            return one
        days = self.options(one.item, one.go_out)
        for day in days[: days.index(one.make_by)] if one.make_by in days else ():
            if one.minutes <= self.left[self.board.week(day)]:
                self.left[self.board.week(day)] -= one.minutes
                self.left[self.board.week(one.make_by)] += one.minutes
                return replace(one, make_by=day)
        return one

    def _paid(self, item: Item, day: date) -> Made | None:
        for made in self.options(item, day):
            week = self.board.week(made)
            for form, piece in self._forms(item, day):
                minutes = self.minutes_of(form)
                if minutes <= self.left[week]:
                    return Made(item, day, made, form, minutes, piece)
        return None

    def _forms(self, item: Item, day: date) -> Iterator[tuple[str, int]]:
        """The forms it can take, its own first; one film a week."""
        full = self.board.a_week <= _FEW and self.films[self.board.week(day)] >= FILMS
        if item.idea is None:
            assert item.line is not None  # noqa: S101 - an item has a line or an idea
            forms = [(form, 0) for form in SHORTER[item.line.format] if self.takes(form)]
        else:
            pieces = item.idea.pieces
            others = sorted(
                (
                    k
                    for k, p in enumerate(pieces)
                    if k != item.piece and p.holds and self.fits(item.idea, p.format)
                ),
                key=lambda k: (-self.minutes_of(pieces[k].format), k),
            )
            own = self.minutes_of(pieces[item.piece].format)
            shorter = [k for k in others if self.minutes_of(pieces[k].format) <= own]
            free = [k for k in (item.piece, *shorter) if (item.idea.ref, k) not in self.pieces]
            forms = [(pieces[k].format, k) for k in free]
        films = [form for form in forms if form[0] == "film"]
        yield from (form for form in forms if not (full and form in films and len(films) < len(forms)))

    def options(self, item: Item, day: date) -> list[date]:
        """The days on which it can be made, the usual one first."""
        possible = self.board.made_days(item, day)
        if item.step == "room" or not possible:
            return possible
        by_week: dict[int, list[date]] = {}
        for made in possible:
            by_week.setdefault(self.board.week(made), []).append(made)
        own = self.board.week(day)
        kind = self.board.weeks[own - 1].kind
        before = [
            (week, self._in(week, days)) for week, days in sorted(by_week.items(), reverse=True) if week < own
        ]
        normal = [(week, made) for week, made in before if self.board.weeks[week - 1].kind == "normal"]
        half = [made for week, made in before if self.board.weeks[week - 1].kind == "half"]
        here = self._usual(own, by_week.get(own, []))
        near = [made for week, made in normal if own - week <= EARLY]
        far = [made for week, made in normal if own - week > EARLY]
        if kind == "normal" or item.step in _LATER:
            return [*here, *near, *half, *far]
        return [*near, *here, *half, *far]

    def _usual(self, week: int, days: Sequence[date]) -> list[date]:
        """The day in the post's own week on which it is made."""
        if not days:
            return []
        if self.day_before:
            return [max(days)]
        return [self._in(week, days)]

    def _in(self, week: int, days: Sequence[date]) -> date:
        """The day of a week on which pieces are made: the sitting, else the first day that can be."""
        sitting = self.sitting(self.board.weeks[week - 1])
        return sitting if sitting in days else min(days)

    def sitting(self, week: PlanWeek) -> date:
        """The week's sitting; where most are closed on that day, the last open day before it."""
        wanted = self.evening(week)
        for back in range((wanted - self.board.plan.first).days + 1):
            day = wanted - timedelta(days=back)
            if self.board.days.is_open(day):
                return day
        return wanted
