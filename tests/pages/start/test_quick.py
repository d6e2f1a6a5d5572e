"""The quick plan: a name, a trade, what one wants and how much time there is, and then there is a plan."""

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.knowledge import library
from planner.store import Store
from tests.pages.conftest import On
from tests.pages.screens import (
    TRADES,
    answers,
    box,
    errors,
    follow,
    go,
    keep,
    press,
    said,
    stored,
    title,
    visit,
)

OWN_WORDS = {"sells": "Handmade guitars", "asked": "How long does one take?", "shows": "Gluing the top"}


def choose(screen: AppTest, path: tuple[str, ...], value: object) -> AppTest:
    box(screen, *path).set_value(value)
    screen.run()
    assert errors(screen) == []
    return screen


def begin(trade: str, store: Store) -> tuple[AppTest, str]:
    """The first screen, answered."""
    screen = follow(visit("start"), "Start", "quick_name")
    assert title(screen) == "Your business"
    (listed,) = store.plans()
    choose(screen, ("business", "name"), "Fjord Bakeri")
    choose(screen, ("business", "trade"), trade)
    for name, words in OWN_WORDS.items() if trade == "other" else ():
        choose(screen, ("business", name), words)
    choose(screen, ("business", "country"), "NO")
    return follow(screen, "Continue", "quick_goal"), listed.address


@pytest.mark.parametrize("trade", TRADES)
def test_three_screens_make_a_whole_plan(trade: str, store: Store) -> None:
    screen, plan = begin(trade, store)
    assert title(screen) == "What do you want more of?"
    wants = [f"{trade}/{want.id}" for want in library().trade(trade).wants]
    choose(screen, ("goals", "g1", "want"), wants[-1])
    follow(screen, "Continue", "quick_time")
    assert title(screen) == "How much time is there?"
    choose(screen, ("time", "minutes"), 180)
    follow(screen, "Show my plan", "first_plan")
    assert title(screen) == "Your plan is ready"
    page = said(screen)
    for label in (
        "Who we are", "What we want", "Our one place", "Our hours", "Three months", "guessed",
        "3 hours a week",
    ):  # fmt: skip
        assert label in page
    assert "Not chosen yet" not in page
    assert screen.header[0].value == "Fjord Bakeri"
    assert stored(plan, "goals", "g1", "want") == wants[-1]
    assert stored(plan, "time", "minutes") == 180
    weeks = go(screen, "weeks")
    assert len(weeks.expander) >= 13 if trade != "other" else len(weeks.expander) > 0


def test_at_most_three_questions_stand_on_a_screen(store: Store) -> None:
    screen, _ = begin("bakery", store)
    for route in ("quick_name", "quick_goal", "quick_time"):
        go(screen, route)
        asked = [
            *screen.text_input,
            *screen.radio,
            *screen.selectbox,
            *screen.multiselect,
            *screen.number_input,
        ]
        assert 1 <= len(asked) <= 3, route
        assert len(screen.expander) == 0


def test_something_else_asks_three_answers_and_plans_with_them(store: Store) -> None:
    screen, plan = begin("other", store)
    for name, words in OWN_WORDS.items():
        assert stored(plan, "business", name) == words
    go(screen, "weeks")
    assert "handmade guitars" in said(screen).lower()


def test_the_three_answers_are_asked_of_something_else_alone(store: Store) -> None:
    screen, _ = begin("coach", store)
    go(screen, "quick_name")
    assert [one.label for one in screen.text_input] == ["Name of your business"]


def test_nothing_is_demanded(store: Store) -> None:
    screen = follow(visit("start"), "Start", "quick_name")
    (listed,) = store.plans()
    follow(screen, "Continue", "quick_goal")
    follow(screen, "Continue", "quick_time")
    follow(screen, "Show my plan", "first_plan")
    assert title(screen) == "Your plan is ready"
    assert errors(screen) == []
    assert set(stored(listed.address)) <= {"uid", "calendar", "settings"}


def test_the_first_day_is_kept_once_the_plan_was_shown(store: Store, on: On) -> None:
    plan = keep(answers(business={"name": "Fjord Bakeri", "trade": "bakery"}))
    screen = visit("quick_time", plan)
    assert stored(plan, "calendar") is None
    follow(screen, "Show my plan", "first_plan")
    first = date.fromisoformat(stored(plan, "calendar", "start"))
    assert 0 < (first - state.today()).days <= 7
    on(first + timedelta(days=17))
    follow(visit("quick_time", plan), "Show my plan", "first_plan")
    assert stored(plan, "calendar", "start") == first.isoformat()


def test_a_change_of_trade_changes_what_we_assume_and_no_answer(store: Store) -> None:
    screen, plan = begin("bakery", store)
    choose(screen, ("goals", "g1", "want"), "bakery/cake-orders")
    choose(go(screen, "quick_time"), ("time", "minutes"), 120)
    before = said(go(screen, "business"))
    choose(screen, ("business", "trade"), "coach")
    after = said(screen)
    trades = library().trades
    assert trades["bakery"].we_are in before
    assert trades["coach"].we_are in after
    assert trades["bakery"].we_are not in after
    assert stored(plan, "business", "name") == "Fjord Bakeri"
    assert stored(plan, "time", "minutes") == 120
    assert stored(plan, "goals", "g1", "want") == "bakery/cake-orders"
    goal = box(visit("quick_goal", plan), "goals", "g1", "want")
    assert goal.value == "bakery/cake-orders"
    assert trades["coach"].wants[0].label in goal.options
    for route in ("first_plan", "weeks", "summary", "themes", "audiences"):
        assert title(visit(route, plan))


def test_making_it_ones_own_goes_on_to_a_plan_without_guesses(store: Store) -> None:
    screen, plan = begin("bakery", store)
    go(screen, "first_plan")
    follow(screen, "Continue", "quick_people")
    assert title(screen) == "Who buys from you, and where are you already?"
    buyer = f"bakery/{library().trade('bakery').buyers[1].id}"
    choose(screen, ("audiences", "a1", "card"), buyer)
    choose(screen, ("platforms", "places", "instagram", "profile"), True)
    follow(screen, "Continue", "quick_topics")
    assert title(screen) == "Three months, three topics"
    follow(screen, "Continue", "guesses")
    assert title(screen) == "What we guessed"
    for _ in range(20):
        if not [button for button in screen.button if button.label == "That is right"]:
            break
        press(screen, "That is right")
    assert "Nothing is guessed any more: every decision is yours." in said(screen)
    assert stored(plan, "audiences", "a1", "card") == buyer
    assert stored(plan, "platforms", "choice")
    follow(screen, "Continue", "home")
    assert title(screen) == "What to do next"
    assert "guess" not in said(screen)


def test_guesses_name_the_place_and_the_goal_first() -> None:
    screen = visit("guesses", keep(answers(business={"name": "Fjord", "trade": "bakery"})))
    questions = [node.value for node in screen.markdown if node.value.startswith("**")]
    assert questions[:2] == ["**Our one place**", "**What we want more of**"]


def test_a_topic_is_swapped_for_another() -> None:
    plan = keep(answers(business={"name": "Fjord", "trade": "bakery"}, calendar={"start": "2027-01-04"}))
    screen = visit("quick_topics", plan)
    used = [heading.value.split(": ", 1)[1] for heading in screen.subheader]
    assert len(set(used)) == 3
    other = next(
        t for t in library().trade("bakery").themes if t.title not in {u.replace("\\", "") for u in used}
    )
    choose(screen, ("themes", "m2", "ref"), f"bakery/{other.id}")
    assert stored(plan, "themes", "m2", "ref") == f"bakery/{other.id}"
    assert other.title in screen.subheader[1].value.replace("\\", "")
    assert [h.value.split(": ", 1)[1] for h in (screen.subheader[0], screen.subheader[2])] == [
        used[0],
        used[2],
    ]
