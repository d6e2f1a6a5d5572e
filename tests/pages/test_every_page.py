"""Every page opens, whoever comes, on any day; test_words_on_screen opens those of the quick plans."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.routes import ROUTES
from planner.store import Store
from tests.days import at_night
from tests.pages import screens
from tests.pages.conftest import On

WITH_A_PLAN = [name for name, route in ROUTES.items() if route.needs_plan]
SOME = WITH_A_PLAN if at_night() else WITH_A_PLAN[::3]  # one frame leads them all
ANYBODYS = [name for name in ROUTES if name not in WITH_A_PLAN]
DAYS = {
    "the middle": date(2027, 2, 10),
    "the day after the last": date(2027, 4, 6),
    "years later": date(2031, 4, 6),
}


# By day each page is opened with every second persona, another half on the next page; at night with all.
OPENED = [
    (who, route)
    for number, who in enumerate(screens.FULL)
    for place, route in enumerate(ROUTES)
    if at_night() or (number + place) % 2 == 0
]


@pytest.mark.parametrize(("who", "route"), OPENED)
def test_a_page_opens_with_all_that_is_folded(who: str, route: str) -> None:
    assert screens.look(who, route)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("who", ["nothing answered", "bakery-bergen"])
def test_a_page_opens_folded_and_shows_nothing_else_then(who: str, route: str) -> None:
    screen = screens.visit(route, screens.keep(screens.PEOPLE[who]()))
    assert screens.title(screen)
    everything = "\n".join(screens.look(who, route))
    assert [text for text in screens.words(screen) if text not in everything] == []


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("route", ["first_plan", "home", "time", "calendar", "summary", "weeks"])
def test_a_page_opens_while_the_plan_runs_and_after_it(route: str, day: str, on: On) -> None:
    on(DAYS[day])
    plan = screens.keep(screens.persona("bakery-bergen"))
    assert screens.title(screens.visit(route, plan)) == screens.title(screens.whole(route, plan))


@pytest.mark.parametrize("route", SOME)
def test_a_page_that_needs_a_plan_leads_to_your_plans_without_one(route: str) -> None:
    screen = screens.visit(route)
    assert screens.title(screen) == "Your plans"
    assert "no plan at this address" not in screens.said(screen)


@pytest.mark.parametrize("route", SOME)
def test_an_address_without_a_plan_says_so(route: str) -> None:
    says_so(screens.visit(route, "nobody-has-this"))


@pytest.mark.parametrize("address", ["\x00", "🧁", "' OR 1=1 --", "x" * 5000])
def test_an_odd_address_says_so_too(address: str) -> None:
    says_so(screens.visit("home", address))


def says_so(screen: AppTest) -> None:
    assert screens.title(screen) == "Your plans"
    assert [warning.value for warning in screen.warning] == [
        "There is no plan at this address. Open one from the list, or start a new one."
    ]


@pytest.mark.parametrize("route", ANYBODYS)
def test_a_page_for_everybody_opens_with_any_address(route: str) -> None:
    assert screens.title(screens.visit(route)) == screens.title(screens.visit(route, "nobody-has-this"))


def test_no_plan_is_made_by_looking(store: Store) -> None:
    for route in ("start", "plans", "quick_name", "home", "weeks"):
        screens.visit(route)
        screens.visit(route, "nobody-has-this")
    assert store.plans() == []
