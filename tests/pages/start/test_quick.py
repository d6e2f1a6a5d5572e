"""The quick plan: a name, a trade, what one wants and how much time there is, and then there is a plan."""

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.knowledge import OTHER, library
from planner.store import Store
from tests.pages import screens
from tests.pages.conftest import On

DOES = ("business", "does")


def choose(screen: AppTest, path: tuple[str, ...], value: object) -> AppTest:
    screens.box(screen, *path).set_value(value)
    screen.run()
    assert screens.errors(screen) == []
    return screen


def begin(trade: str, store: Store) -> tuple[AppTest, str]:
    """The first screen, answered."""
    screen = screens.follow(screens.visit("start"), "Start", "quick_name")
    assert screens.title(screen) == "Your business"
    (listed,) = store.plans()
    if trade == OTHER:
        choose(screens.type_in(screen, DOES, "umbrella mender"), ("business", "trade"), OTHER)
    else:
        choose(screen, DOES, screens.called(trade))
    assert screens.stored(listed.address, "business", "trade") == trade
    choose(screen, ("business", "name"), "Fjord Bakeri")
    choose(screen, ("business", "country"), "NO")
    return screens.follow(screen, "Continue", "quick_goal"), listed.address


@pytest.mark.parametrize("trade", screens.TRADES)
def test_four_screens_make_a_whole_plan(trade: str, store: Store) -> None:
    screen, plan = begin(trade, store)
    assert screens.title(screen) == "What do you want more of?"
    wants = [f"{trade}/{want.id}" for want in library().trade(trade).wants]
    choose(screen, ("goals", "g1", "want"), wants[-1])
    screens.follow(screen, "Continue", "quick_order")
    assert screens.title(screen) == "Orders and price"
    screens.follow(screen, "Continue", "quick_time")
    assert screens.title(screen) == "How much time is there?"
    choose(screen, ("time", "minutes"), 180)
    screens.follow(screen, "Show my plan", "first_plan")
    assert screens.title(screen) == "Your plan is ready"
    page = screens.said(screen)
    for label in (
        "What we sell", "What we want", "Our one place", "Our hours", "guess", "180 minutes a week",
    ):  # fmt: skip
        assert label in page
    assert "Not chosen yet" not in page
    assert screen.header[0].value == "Fjord Bakeri"
    assert screens.stored(plan, "goals", "g1", "want") == wants[-1]
    assert screens.stored(plan, "time", "minutes") == 180
    weeks = screens.go(screen, "weeks")
    assert len(weeks.expander) >= 12  # a letter, where regulars are to be reached, has a week off


def test_at_most_three_questions_stand_on_a_screen(store: Store) -> None:
    screen, _ = begin("bakery", store)
    for route in ("quick_name", "quick_goal", "quick_order", "quick_time"):
        screens.go(screen, route)
        asked = [
            *screen.text_input,
            *screen.radio,
            *screen.selectbox,
            *screen.multiselect,
        ]
        assert 1 <= len(asked) <= 3, route
        assert len(screen.expander) == 0


def test_nothing_is_demanded(store: Store) -> None:
    screen = screens.follow(screens.visit("start"), "Start", "quick_name")
    (listed,) = store.plans()
    for route in ("quick_goal", "quick_order", "quick_time"):
        screens.follow(screen, "Continue", route)
    screens.follow(screen, "Show my plan", "first_plan")
    assert screens.title(screen) == "Your plan is ready"
    assert screens.errors(screen) == []
    assert set(screens.stored(listed.address)) <= {"uid", "calendar", "settings"}


def test_the_first_day_is_kept_once_the_plan_was_shown(store: Store, on: On) -> None:
    plan = screens.keep(screens.answers(business={"name": "Fjord Bakeri", "trade": "bakery"}))
    screen = screens.visit("quick_time", plan)
    assert screens.stored(plan, "calendar") is None
    screens.follow(screen, "Show my plan", "first_plan")
    first = date.fromisoformat(screens.stored(plan, "calendar", "start"))
    assert 0 < (first - state.today()).days <= 7
    on(first + timedelta(days=17))
    screens.follow(screens.visit("quick_time", plan), "Show my plan", "first_plan")
    assert screens.stored(plan, "calendar", "start") == first.isoformat()


def test_a_change_of_trade_changes_what_we_assume_and_no_answer(store: Store) -> None:
    screen, plan = begin("bakery", store)
    choose(screen, ("goals", "g1", "want"), "bakery/cake-orders")
    choose(screens.go(screen, "quick_time"), ("time", "minutes"), 120)
    before = screens.said(screens.go(screen, "business"))
    choose(screen, DOES, screens.called("coach"))
    after = screens.said(screen)
    trades = library().trades
    assert trades["bakery"].we_are in before
    assert trades["coach"].we_are in after
    assert trades["bakery"].we_are not in after
    assert screens.stored(plan, "business", "name") == "Fjord Bakeri"
    assert screens.stored(plan, "time", "minutes") == 120
    assert screens.stored(plan, "goals", "g1", "want") == "bakery/cake-orders"
    goal = screens.box(screens.visit("quick_goal", plan), "goals", "g1", "want")
    assert goal.value == "bakery/cake-orders"
    assert trades["coach"].wants[0].label in goal.options
    for route in ("first_plan", "weeks", "summary", "themes", "audiences"):
        assert screens.title(screens.visit(route, plan))


def test_making_it_ones_own_goes_on_to_a_plan_without_guesses(store: Store) -> None:
    screen, plan = begin("bakery", store)
    screens.go(screen, "first_plan")
    screens.follow(screen, "Continue", "quick_people")
    assert screens.title(screen) == "Who buys from you, and where are you already?"
    buyer = f"bakery/{library().trade('bakery').buyers[1].id}"
    choose(screen, ("audiences", "a1", "card"), buyer)
    screens.widget(screen, "platforms.places.instagram.profile:words").set_value("alive").run()
    assert screens.stored(plan, "platforms", "places", "instagram", "profile") is True
    screens.follow(screen, "Continue", "quick_topics")
    assert screens.title(screen) == "Three months, three topics"
    screens.follow(screen, "Continue", "guesses")
    assert screens.title(screen) == "What we guessed"
    for _ in range(20):
        if not [button for button in screen.button if button.label == "That is right"]:
            break
        screens.press(screen, "That is right")
    assert "Nothing is guessed any more: every decision is yours." in screens.said(screen)
    assert screens.stored(plan, "audiences", "a1", "card") == buyer
    assert screens.stored(plan, "platforms", "choice")
    screens.follow(screen, "Continue", "home")
    assert screens.title(screen) == "This week"
    assert "guess" not in screens.said(screen)


def test_guesses_name_the_place_and_the_goal_first() -> None:
    screen = screens.visit(
        "guesses", screens.keep(screens.answers(business={"name": "Fjord", "trade": "bakery"}))
    )
    questions = [node.value for node in screen.markdown if node.value.startswith("**")]
    assert questions[:2] == ["**Our one place**", "**What we want more of**"]


def test_a_topic_is_swapped_for_another() -> None:
    plan = screens.keep(
        screens.answers(business={"name": "Fjord", "trade": "bakery"}, calendar={"start": "2027-01-04"})
    )
    screen = screens.visit("quick_topics", plan)
    used = [heading.value.split(": ", 1)[1] for heading in screen.subheader]
    assert len(set(used)) == 3
    other = next(
        t for t in library().trade("bakery").themes if t.title not in {u.replace("\\", "") for u in used}
    )
    choose(screen, ("themes", "m2", "ref"), f"bakery/{other.id}")
    assert screens.stored(plan, "themes", "m2", "ref") == f"bakery/{other.id}"
    assert other.title in screen.subheader[1].value.replace("\\", "")
    assert [h.value.split(": ", 1)[1] for h in (screen.subheader[0], screen.subheader[2])] == [
        used[0],
        used[2],
    ]
