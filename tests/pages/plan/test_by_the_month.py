"""The page on how it goes, for a goal by the month: weeks are typed, and the month decides."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.pages import screens
from tests.pages.conftest import On

START, HALF = date(2027, 1, 4), date(2027, 2, 22)


def clients(readings: dict[str, float], **goal: Any) -> str:
    """An accountant who wants six new clients a month."""
    said = {"id": "g1", "want": "accountant/monthly-clients", "measure": "new clients"} | goal
    return screens.keep(
        screens.answers(
            business={"name": "Tall", "trade": "accountant", "country": "NO"},
            time={"minutes": 180},
            platforms={"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
            calendar={"start": START.isoformat()},
            goals=[said],
            log={"readings": {"g1": readings}},
        )
    )


SIX = {"every": "month", "baseline": 3, "target": 6}


def test_the_number_is_asked_for_this_week_alone(on: On) -> None:
    on(START + timedelta(days=5))
    assert screens.box(screens.visit("progress", clients({}, **SIX)), "log", "readings", "g1", "1").label == (
        "Your number: new clients, this week alone"
    )
    assert screens.box(
        screens.visit("progress", clients({}, **SIX | {"every": "week"})), "log", "readings", "g1", "1"
    ).label == ("Your number: new clients")


def test_the_picture_shows_weeks_and_says_what_a_month_is(on: On) -> None:
    on(START + timedelta(weeks=3))
    screen = screens.visit("progress", clients({"1": 1, "3": 0}, **SIX))
    said = screens.said(screen)
    assert "More clients on a monthly fee: 0 in week 3, 3 a month at the start, 6 wanted." in said
    assert "The picture shows weeks. 6 a month is about 1.4 a week." in said
    spec = screen.get("plotly_chart")[0].proto.spec.replace(" ", "")
    assert '"y":[0.7,0.7' in spec
    assert '"y":[1.4,1.4' in spec


def test_before_anything_is_counted_two_weeks_tell_the_month(on: On) -> None:
    on(START)
    said = screens.said(screens.visit("progress", clients({})))
    assert "Type the sum of each week. The first two tell how many a month you start from." in said


@pytest.mark.parametrize(
    ("last", "told", "words"),
    [
        (2, "**4** in weeks 5 to 7 together. That is 5.8 a month", "By your rule you go on."),
        (1, "**3** in weeks 5 to 7 together. That is 4.3 a month", "By your rule you change one thing."),
        (0, "**2** in weeks 5 to 7 together. That is 2.9 a month", "By your rule you stop"),
    ],
)
def test_on_the_day_the_weeks_together_decide(on: On, last: float, told: str, words: str) -> None:
    on(HALF)
    said = screens.said(screens.visit("progress", clients({"5": 1, "6": 1, "7": last}, **SIX)))
    assert "4.5 or more a month of new clients: go on. That is 4 or more in weeks 5 to 7 together." in said
    assert f"{told}, without orders for the days you sell for. {words}" in said
    assert "Enough in a month to go on, half-way" in said


def test_one_week_alone_is_said_as_one(on: On) -> None:
    on(HALF)
    said = screens.said(screens.visit("progress", clients({"7": 2}, **SIX)))
    assert "**2** in week 7. That is 8.7 a month, without orders for the days you sell for." in said
