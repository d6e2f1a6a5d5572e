"""The slots that are free once the minutes are known: filled again with what a week can pay."""

from collections.abc import Callable
from datetime import date

from planner.plan.dates import Span
from planner.plan.selling.always_on import AlwaysOn
from planner.plan.selling.ideas import Ideas
from planner.plan.selling.item import Item
from planner.plan.selling.lines import Lines
from planner.plan.selling.restoring import Restoring
from planner.plan.selling.topics import Topics


def fill_gaps(restoring: Restoring, lines: Lines, ideas: Ideas, topics: Topics, rest: AlwaysOn) -> None:
    """Fill what has no post: with what does not sell, then with what sells as far as it may, then again."""
    making, board, told_again = restoring.making, restoring.making.board, False
    board.payable = making.can_pay

    def pay(day: date) -> None:
        making.pay_one(board.held[day], day)

    def free(item: Item) -> None:
        lines.said.discard(item.key)
        ideas.give_back(item)

    def fill() -> None:
        """Topics and everything else that does not sell."""
        most, board.most = board.most, 0
        there = {*board.held}
        topics.place(give_way=False)
        for day in sorted({*board.held} - there):
            pay(day)
        rest.place(pay)
        board.most = most

    def tell() -> None:
        """How to order and the price, where they had lost their places."""
        for day in lines.after_all():
            pay(day)

    def instead(item: Item) -> None:
        nonlocal told_again
        free(item)
        if not told_again:  # once: it may be what has to go
            told_again = True
            tell()
        fill()

    for item in restoring.without_minutes():
        free(item)
    fill()
    restoring.restore(instead)
    tell()
    rest.sell(pay)
    restoring.restore(instead)
    _price_for_a_use(restoring, lines, free, pay)


def _price_for_a_use(
    restoring: Restoring,
    lines: Lines,
    free: Callable[[Item], None],
    pay: Callable[[date], None],
) -> None:
    """The price takes the day of the first other use, where it found none of its own."""
    making = restoring.making
    ordered = sorted(making.made, key=lambda one: one.go_out)
    told = next((one.go_out for one in ordered if one.item.step == "how-to-order"), None)
    use = next((one for one in ordered if one.item.step == "booking" and told and one.go_out > told), None)
    if use is None or any(one.item.step == "price" for one in ordered):
        return
    making.give_back(use)
    making.board.reset({one.go_out: one.item for one in making.made})
    day = Span(use.go_out, use.go_out)
    if lines.place("price", day, use.go_out):
        free(use.item)
        pay(use.go_out)
    else:
        making.board.put(use.item, use.go_out)
        pay(use.go_out)
