"""This week: what is to do, Copy, Done, nothing happened, the one number, one button for what comes next."""

from datetime import date, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.routes import MENU, ROUTES
from pages.components.session import state
from planner.answers import Answers, from_document
from planner.exports import gaps_in, in_text, week_card
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.pages import screens
from tests.pages.conftest import On
from tests.plan.schedule.schedules import CALM_BAKERY, with_

START, LAST = date(2027, 1, 4), date(2027, 4, 3)
MOST = 12  # things a week may hold


def bakery(*changes: tuple[tuple[str, ...], Any]) -> Answers:
    return from_document(with_(CALM_BAKERY, *changes))


def built(address: str, today: date) -> Plan:
    return build_plan(state.store().load(address), library(), today)


def primary(screen: AppTest) -> str:
    """What the one coloured button says."""
    (found,) = (button.label for button in screen.button if button.proto.type == "primary")
    return found


def done(screen: AppTest) -> int:
    return screens.buttons(screen).count("Done")


def test_every_thing_of_the_week_stands_there_with_its_text_to_copy_and_done(on: On) -> None:
    address = screens.keep(bakery())
    plan = built(address, on(START))
    card = week_card(plan)
    assert card is not None
    screen = screens.visit("home", address, [f"{address}:fold:card-send"])
    page = screens.said(screen)
    ready = [words for thing in card.things for words in thing.texts if not gaps_in(words.text, words.apart)]
    titles = [
        words.title if thing.posts else thing.title
        for thing in card.things
        for words in (thing.texts if thing.texts else (thing,))
    ]
    assert ready
    assert [title for title in titles if title not in page] == []
    assert [code.value for code in screen.code] == [
        *(words.text for words in ready),
        in_text(plan, card).strip(),
    ]
    assert screens.buttons(screen).count("Copy") == len(ready) + 1
    assert f"{plan.library.say.minutes(card.minutes)} in all, " in page
    assert screens.widget(screen, "one:week-card.png").label


def test_what_is_done_goes_and_undo_brings_it_back(on: On) -> None:
    on(START)
    address = screens.keep(bakery())
    screen = screens.visit("home", address)
    before, count = screens.document(address), done(screen)
    pressed = 0
    while done(screen) and pressed < MOST:
        screen, pressed = screens.press(screen, "Done"), pressed + 1
    assert done(screen) == 0
    assert pressed >= count > 3
    posts = [one for one in built(address, START).posts if one.go_out < START + timedelta(weeks=1)]
    assert {post.status for post in posts} == {"out"}
    assert screens.stored(address, "log", "done")
    for _ in range(pressed):
        screen = screens.press(screen, "Undo")
    assert (done(screen), screens.document(address)) == (count, before)


def test_the_number_of_the_week_is_asked_once_it_has_begun(on: On) -> None:
    address = screens.keep(bakery())
    on(START - timedelta(days=1))
    assert screens.visit("home", address).number_input.len == 0
    on(START)
    screen = screens.visit("home", address)
    screens.box(screen, "log", "readings", "g1", "1").set_value(9).run()
    assert screens.stored(address, "log", "readings", "g1") == {"1": 9.0}


def test_a_week_in_which_nothing_happened_says_what_moved_and_can_be_taken_back(on: On) -> None:
    on(START + timedelta(days=1))
    address = screens.keep(bakery())
    screen = screens.press(screens.visit("home", address), "Nothing happened this week")
    assert screens.stored(address, "log", "said", "1", "went") == "nothing"
    assert "The plan has changed:" in screens.said(screen)
    assert done(screen) == 0
    screens.press(screen, "Take it back")
    assert done(screens.visit("home", address)) > 0


def test_a_gap_is_filled_in_for_copying_and_not_kept(on: On) -> None:
    address = screens.keep(bakery())
    post = next(one for one in built(address, on(START)).posts if gaps_in(" ".join(one.caption)))
    week = next(w for w in built(address, START).weeks if post.go_out in w.span)
    on(week.span.first)
    screen = screens.visit("home", address, [f"{address}:fold:text:out:{post.key}"])
    before, whole = screens.document(address), "\n\n".join(post.caption)
    gap = gaps_in(whole)[0]
    assert whole in [code.value for code in screen.code]
    box = next(one for one in screen.text_input if str(one.key).endswith(f"“{post.title}”:{gap}"))
    box.set_value("seven").run()
    assert whole.replace(gap, "seven") in [code.value for code in screen.code]
    assert screens.document(address) == before


def test_before_anything_is_said_home_leads_to_the_first_question() -> None:
    screen = screens.visit("home", screens.keep())
    assert primary(screen) == "Start"
    assert done(screen) == 0


@pytest.mark.parametrize(
    ("day", "said", "label"),
    [
        (START, {}, "Confirm "),
        (START + timedelta(weeks=2), {}, "Say how last week went"),
        (START + timedelta(weeks=2), {"2": {"went": "all"}}, "Confirm "),
        (LAST + timedelta(days=1), {}, "It is time to decide"),
    ],
)
def test_one_button_says_what_comes_next(on: On, day: date, said: dict[str, Any], label: str) -> None:
    on(day)
    address = screens.keep(bakery((("log", "said"), said)))
    assert primary(screens.visit("home", address)).startswith(label)


def test_who_has_said_everything_is_led_to_the_weeks_to_come() -> None:
    assert primary(screens.visit("home", screens.keep(screens.persona("manufacturer-stuttgart")))) == (
        "See the weeks to come"
    )


def test_the_menu_leads_to_every_page_it_names_and_in_the_wizard_to_each_of_its_pages() -> None:
    plan = screens.keep(screens.quick("bakery"))
    titles = {ROUTES[name].title for pages in MENU.values() for name in pages}
    assert titles <= {*screens.links(screens.visit("home", plan))}
    lit = [
        node.proto.page
        for node in screens.visit("platforms_choice", plan).sidebar
        if node.type == "page_link" and "platforms" in node.proto.page
    ]
    assert lit == ["platforms_choice"]
