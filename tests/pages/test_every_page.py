"""Every page opens, whoever comes: with nothing answered, with a quick plan, with everything answered."""

from datetime import UTC, datetime

import pytest

from pages.components import state
from pages.components.routes import ROUTES
from planner.answers import Answers, new_answers, read
from tests.pages.screens import PERSONAS, TRADES, keep, quick, title, unfold, visit

PEOPLE = {
    "nothing answered": new_answers,
    **{f"quick {trade}": lambda trade=trade: quick(trade) for trade in TRADES},
    **{path.stem: lambda path=path: read(path.read_bytes()) for path in PERSONAS},
}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("who", PEOPLE)
def test_a_page_opens_and_unfolds(who: str, route: str) -> None:
    screen = visit(route, keep(PEOPLE[who]()))
    first = title(screen)
    assert title(unfold(screen)) == first
