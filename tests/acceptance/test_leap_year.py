"""Quick plans on every day of a leap year, each day for several trades: built, reviewed, put on one page."""

from datetime import date, timedelta

import pytest

from planner.cli.quick import quick_answers
from planner.exports import page_one
from planner.exports.page_one.page import MOST_WORDS
from planner.knowledge import library
from planner.plan import build_plan
from planner.review import review
from tests.strategies import TRADES

DAYS = [date(2028, 1, 1) + timedelta(days=n) for n in range(366)]
EACH = 4  # a trade starts on every fourth day; the next trade one day later
SHORTEST, LONGEST = 89, 92  # days of three months


@pytest.mark.parametrize("trade", TRADES)
def test_a_plan_can_start_on_any_day(trade: str) -> None:
    options = {
        **dict.fromkeys(("business", "offer", "order", "capacity", "price", "contact"), ""),
        "name": "Fjord",
        "trade": trade,
        "country": "NO",
        "goal": library().trade(trade).wants[0].result,
        "minutes": "180",
        "want": "",
        "region": "",
    }
    for day in DAYS[TRADES.index(trade) % EACH :: EACH]:
        plan = build_plan(quick_answers(options, day), library(), day)
        page = page_one(plan, review(plan))
        assert plan.start == day
        assert SHORTEST <= len(plan.days()) <= LONGEST, day
        assert len(plan.weeks) == 13, day
        assert plan.posts, day
        assert all(day < post.go_out <= plan.last for post in plan.posts), day
        assert len({post.go_out for post in plan.posts}) == len(plan.posts), day
        assert any(post.sells for post in plan.posts), day
        assert page.words <= MOST_WORDS, day
