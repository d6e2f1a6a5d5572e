"""The slots that are free once the minutes are known: filled again with what a week can pay."""

from datetime import date

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
