"""What goes once the minutes are known: too much that sells, and campaigns without their last day."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from planner.answers import ALL
from planner.plan.selling.board import IN_A_ROW, longest_row
from planner.plan.selling.campaigns import Campaigns
from planner.plan.selling.item import Item
from planner.plan.selling.making import Made, Making
from planner.plan.selling.result import DroppedStep, LeftOut

SPREAD = 60  # percent of the posts on one weekday, at most where that can be (ours)
NEW_PAGE = 3  # pieces on a new page before the first that sells
_A_WEEK = timedelta(days=7)
FEW_SELL = 3  # selling posts under which how to order stands on the page only
_FIRST = ("how-to-order", "announce", "last", "")  # what may be the first to sell; "" is the owner's own
GIVES_UP = ("room", "booking", "reminder", "price", "", "how-to-order", "announce", "last")


@dataclass
class Restoring:
    """Takes pieces back until the limits hold; `new_page` says that the page is a new one."""

    making: Making
    campaigns: Campaigns
    ceiling: int
    new_page: bool
    moved: set[str] = field(default_factory=set)  # keys of what changed places once

    def without_minutes(self) -> list[Item]:
        """What found no minutes, and campaigns that lost their last day with it."""
        making, campaigns = self.making, self.campaigns
        gone, making.dropped = making.dropped, []
        for item in [*gone]:
            campaigns.dropped.append(DroppedStep(item.key, item.title, item.step, "minutes"))
            if item.step == "last" and item.peak:
                for one in [m for m in making.made if m.item.peak and m.item.peak.key == item.peak.key]:
                    making.give_back(one)
                    gone.append(one.item)
                campaigns.running = [run for run in campaigns.running if run.peak.key != item.peak.key]
                campaigns.left_out.append(LeftOut(item.peak.key, item.peak.name, item.peak.day, "no day"))
        making.board.reset({one.go_out: one.item for one in making.made})
        return gone

    def restore(self, then: Callable[[Item], None]) -> None:
        """Take back what would sell too much, one at a time; `then` may fill the day that is free again."""
        making = self.making
        while (extra := self._too_much() or self._too_early()) is not None:
            if extra.item.step in ("how-to-order", "price") and (self._later(extra) or self._behind(extra)):
                continue
            making.give_back(extra)
            making.board.reset({one.go_out: one.item for one in making.made})
            self.campaigns.dropped.append(
                DroppedStep(extra.item.key, extra.item.title, extra.item.step, "selling")
            )
            then(extra.item)
        making.board.reset({one.go_out: one.item for one in making.made})

    def made(self) -> list[Made]:
        """The pieces that are left, in order, each made in the week that suits it."""
        self._sooner()
        self._price_sooner()
        self.making.settle()
        self._spread()
        return self._ordered()

    def _sooner(self) -> None:
        """Let how to order change places with the first post that may, where others stand before it."""
        ordered, from_day = self._ordered(), self.making.board.sells_from
        how = next((one for one in ordered if one.item.step == "how-to-order"), None)
        if how is None:
            return
        before = ordered[NEW_PAGE if self.new_page else 0 : ordered.index(how)]
        other = next((one for one in self._like(how, before) if one.go_out >= from_day), None)
        if other is None or how.go_out - other.go_out < _A_WEEK:
            return
        there = [*self.making.made]
        self._swap(how, other)
        if self._too_much() or self._too_early():
            self.making.made[:] = there

    def _spread(self) -> None:
        """Where most posts share a weekday, an idea that stands alone in its week takes another day of it."""
        making, slots = self.making, self.making.board.slots
        weeks = Counter(making.board.week(one.go_out) for one in making.made)
        refs = Counter(one.item.idea.ref for one in making.made if one.item.idea)
        for one in self._ordered():
            (weekday, count), *_ = Counter(m.go_out.weekday() for m in making.made).most_common(1)
            if count * ALL <= SPREAD * len(making.made):
                return
            week, idea = making.board.week(one.go_out), one.item.idea
            if one.go_out.weekday() != weekday or weeks[week] > 1 or idea is None or refs[idea.ref] > 1:
                continue
            month = (one.go_out.year, one.go_out.month)
            free = (d for d in sorted(slots) if making.board.week(d) == week and d > one.make_by)
            others = (d for d in free if d.weekday() != weekday and (d.year, d.month) == month)
            if other := next(others, None):
                making.made[making.made.index(one)] = replace(one, go_out=other)

    def _ordered(self) -> list[Made]:
        return sorted(self.making.made, key=lambda one: one.go_out)

    def _price_sooner(self) -> None:
        """Let the price change places with another use of the offer that stands before it."""
        ordered = self._ordered()
        told = next((one.go_out for one in ordered if one.item.step == "how-to-order"), None)
        price = next((one for one in ordered if one.item.step == "price"), None)
        use = next((o for o in ordered if o.item.step == "booking" and told and o.go_out > told), None)
        if price and use and use.go_out < price.go_out and use.minutes == price.minutes:
            self._swap(price, use)

    def _later(self, early: Made) -> bool:
        """Let how to order, or the price, change places with a post behind a new page's opening ones."""
        ordered, from_day = self._ordered(), self.making.board.sells_from
        if not self.new_page or early not in ordered[:NEW_PAGE] or early.item.key in self.moved:
            return False
        fit = self._like(early, ordered[NEW_PAGE:])
        other = next((one for one in fit if one.go_out >= from_day), None)
        if other is None:
            return False
        self._swap(early, other)
        return True

    def _like(self, mine: Made, among: Sequence[Made]) -> Iterator[Made]:
        """What may change places with a post: it sells nothing, costs the same, suits the other day."""
        refs = Counter(one.item.idea.ref for one in self.making.made if one.item.idea)
        for one in among:
            idea, month = one.item.idea, mine.go_out.month
            stays = idea is None or one.go_out.month == month or (month in idea.months and not idea.until)
            alone = idea is None or refs[idea.ref] == 1
            if stays and alone and one.minutes == mine.minutes and not (one.item.peak or one.item.sells):
                yield one

    def _behind(self, early: Made) -> bool:
        """Let the price change places with how to order, which stands behind it."""
        how = next((one for one in self._ordered() if one.item.step == "how-to-order"), early)
        if how.go_out <= early.go_out or how.minutes != early.minutes or early.item.key in self.moved:
            return False
        self._swap(early, how)
        return True

    def _swap(self, early: Made, other: Made) -> None:
        self.moved.add(early.item.key)
        for one, place in ((early, other), (other, early)):
            at = self.making.made.index(one)
            self.making.made[at] = replace(one, go_out=place.go_out, make_by=place.make_by)

    def _too_much(self) -> Made | None:
        """The selling post that has to go: too early on a new page, over the limit, or in a row of four."""
        ordered = self._ordered()
        selling = [one for one in ordered if one.item.sells]
        early = [one for one in ordered[:NEW_PAGE] if one.item.sells] if self.new_page else []
        over = len(selling) * ALL > self.ceiling * len(ordered)
        pool = early or (selling if over else _row(ordered) or self._full_week(selling))
        return min(
            pool, key=lambda one: (GIVES_UP.index(one.item.step), -one.go_out.toordinal()), default=None
        )

    def _full_week(self, selling: Sequence[Made]) -> list[Made]:
        """The selling posts of the first week that has too many; none where none has."""
        board, weeks = self.making.board, dict[int, list[Made]]()
        for one in selling:
            weeks.setdefault(board.week(one.go_out), []).append(one)
        return next((week for week in weeks.values() if len(week) > max(1, board.a_week - 1)), [])

    def _too_early(self) -> Made | None:
        """What sells before anybody was told how to order; that itself, where hardly anything else sells."""
        selling = [one for one in self._ordered() if one.item.sells]
        how = next((one for one in selling if one.item.step == "how-to-order"), None)
        if how and len(selling) < FEW_SELL:
            return how
        return selling[0] if selling and selling[0].item.step not in _FIRST else None


def _row(ordered: Sequence[Made]) -> list[Made]:
    """The first row of selling posts that is too long; none where none is."""
    if longest_row(one.item.sells for one in ordered) <= IN_A_ROW:
        return []
    row: list[Made] = []
    for one in ordered:
        row = [*row, one] if one.item.sells else []
        if len(row) > IN_A_ROW:
            break
    return row
