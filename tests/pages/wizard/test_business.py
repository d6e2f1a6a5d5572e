"""The business page: the one thing that is sold, the town, the winter; and whether a page is there."""

from typing import Any

import pytest

from planner.knowledge import library
from tests.pages import screens

O1 = ("business", "offers", "o1")
CARDS = {card.id: card for card in library().selling("bakery").offers}
CAKES = "bakery/birthday-cakes"
CAKE_OFFER = {"id": "o1", "card": CAKES, "name": "cakes"}


def bakery(**business: Any) -> str:
    return screens.keep(
        screens.answers(
            business={"name": "Fjord", "trade": "bakery", "country": "NO"} | business,
            goals=[{"id": "g1", "want": "bakery/cake-orders"}],
        )
    )


def test_the_same_fields_stand_here_in_full() -> None:
    plan = bakery(offers=[CAKE_OFFER])
    screen = screens.unfold(screens.visit("business", plan))
    for name, value in {
        "order": ["online"], "price": "450,-", "lead": 4, "covers": "eight guests", "name": "Kari's cakes",
    }.items():  # fmt: skip
        screens.box(screen, *O1, name).set_value(value).run()
        assert screens.errors(screen) == []
        assert screens.stored(plan, *O1, name) == value
    screens.box(screen, *O1, "card").set_value(
        next(f"bakery/{one}" for one in CARDS if f"bakery/{one}" != CAKES)
    )
    screen.run()
    for name in ("price", "lead", "covers"):
        assert screens.stored(plan, *O1, name) is None, name
        assert not screens.box(screen, *O1, name).value
    assert screens.stored(plan, *O1, "order") == ["online"]
    assert screens.box(screen, *O1, "name").value == screens.stored(plan, *O1, "name") != "Kari's cakes"
    screens.press(screen, "Undo")
    one = screens.stored(plan, *O1)
    assert (one["card"], one["name"], one["price"], one["lead"]) == (CAKES, "Kari's cakes", "450,-", 4)


def test_the_cards_days_ahead_are_a_guess_until_somebody_agrees() -> None:
    ahead = next(card for card in CARDS.values() if card.lead_days > 1)
    plan = bakery(offers=[{"id": "o1", "card": f"bakery/{ahead.id}", "name": ahead.name}])
    screen = screens.unfold(screens.visit("business", plan))
    assert f"We assume: {ahead.lead_days} days" in screens.said(screen)
    assert screens.stored(plan, *O1, "lead") is None
    screens.widget(screen, "business.offers.o1.lead:yes").click().run()
    assert screens.stored(plan, *O1, "lead") == ahead.lead_days
    assert f"We assume: {ahead.lead_days} days" not in screens.said(screen)


def test_no_days_ahead_is_an_answer() -> None:
    plan = bakery(offers=[CAKE_OFFER])
    screen = screens.unfold(screens.visit("business", plan))
    screens.box(screen, *O1, "lead").set_value(0).run()
    assert screens.stored(plan, *O1, "lead") == 0
    assert "days*" not in screens.said(screen)
    assert f"We assume: {CARDS['birthday-cakes'].lead_days} day" not in screens.said(screen)


@pytest.mark.parametrize("route", ["business", "quick_name"])
def test_the_name_says_where_a_town_goes(route: str) -> None:
    helped = screens.box(screens.visit(route, bakery()), "business", "name").help
    assert "town after a comma" in helped


def test_the_summary_says_all_of_it_in_words() -> None:
    full = CAKE_OFFER | {
        "order": ["phone", "message"], "price": "from 450 kr", "lead": 3, "capacity": 12, "covers": "eight",
    }  # fmt: skip
    said = screens.said(
        screens.visit("summary", bakery(offers=[full], contact="+47 55 12 34 56", climate="frost"))
    )
    for line in (
        "What you offer**: cakes",
        "How people order it**: They ring us and They send a message",
        "What it costs, as you say it**: from 450 kr",
        "How many days ahead people order it**: 3",
        "How many a week you can take**: 12",
        "What the price covers**: eight",
        "Phone number or link for orders**: +47 55 12 34 56",
        "Your winter**: Snow and frost",
    ):
        assert line in said


def test_a_guessed_offer_is_marked_so_on_the_summary_and_one_that_was_said_is_not() -> None:
    name = library().selling("bakery").offers[0].name
    said = screens.said(screens.visit("summary", bakery()))
    assert f"What you offer**: {name} *(our guess)*" in said
    said = screens.said(screens.visit("summary", bakery(offers=[CAKE_OFFER])))
    assert "What you offer**: cakes\n" in said


def test_ones_own_words_for_our_guess_keep_its_card() -> None:
    plan = bakery()
    screen = screens.unfold(screens.visit("business", plan))
    screens.box(screen, *O1, "name").set_value("Kari's cakes").run()
    assert screens.stored(plan, *O1) == {"id": "o1", "name": "Kari's cakes", "card": CAKES}


def test_a_link_to_a_field_in_the_fold_finds_it_open() -> None:
    plan = bakery(offers=[CAKE_OFFER])
    assert screens.box(screens.visit("business", plan, at="business.offers.o1.lead"), *O1, "lead")


def test_other_offers_stand_one_by_one_below() -> None:
    plan = bakery(offers=[CAKE_OFFER, {"id": "o2", "name": "coffee"}])
    screen = screens.unfold(screens.unfold(screens.visit("business", plan)))
    assert screens.box(screen, "business", "offers", "o2", "name").value == "coffee"
    assert screens.buttons(screen).count("Remove this offer") == 2
    screens.press(screen, "Remove this offer")
    assert screens.stored(plan, "business", "offers") == [{"id": "o2", "name": "coffee"}]


# Is the page there already? ------------------------------------------------------------------------------

PLACE = ("platforms", "places", "facebook")
WORDS = {
    "alive": (True, False, "Yes, with posts from the last weeks"),
    "silent": (True, True, "Yes, but it has been silent"),
    "no": (False, None, "No, not yet"),
    "not said": (None, None, "Not said yet"),
}


def held(plan: str) -> tuple[object, object]:
    return screens.stored(plan, *PLACE, "profile"), screens.stored(plan, *PLACE, "silent")


def asked(screen: Any) -> Any:
    return screens.widget(screen, "platforms.places.facebook.profile:words")


@pytest.mark.parametrize("route", ["quick_people", "platforms_liked"])
def test_four_words_say_whether_a_page_is_there_and_alive(route: str) -> None:
    plan = bakery()
    screen = screens.visit(route, plan)
    assert asked(screen).options == [words for _, _, words in WORDS.values()]
    assert asked(screen).value == "not said"
    for word in (*WORDS, *reversed(WORDS)):
        asked(screen).set_value(word).run()
        assert screens.errors(screen) == []
        assert held(plan) == WORDS[word][:2], word
        assert asked(screens.visit(route, plan)).value == word


@pytest.mark.parametrize("route", ["quick_people", "platforms_liked"])
def test_a_plan_that_was_asked_for_the_page_alone_says_yes_and_keeps_it(route: str) -> None:
    plan = screens.keep(
        screens.answers(
            business={"trade": "bakery"}, platforms={"places": [{"id": "facebook", "profile": True}]}
        )
    )
    screen = screens.visit(route, plan)
    assert asked(screen).value == "yes"
    assert asked(screen).options[-1] == "Yes"
    assert held(plan) == (True, None)
    asked(screen).set_value("silent").run()
    assert held(plan) == (True, True)
    assert "Yes" not in asked(screens.visit(route, plan)).options


def test_words_that_do_not_fit_together_are_shown_and_left_alone() -> None:
    plan = screens.keep(
        screens.answers(
            business={"trade": "bakery"},
            platforms={"places": [{"id": "facebook", "profile": False, "silent": True}]},
        )
    )
    assert asked(screens.visit("quick_people", plan)).value == "no"
    assert held(plan) == (False, True)


def test_a_change_in_another_window_appears_and_undo_takes_both_back() -> None:
    plan = bakery()
    here, there = screens.visit("quick_people", plan), screens.visit("quick_people", plan)
    asked(there).set_value("silent").run()
    assert asked(here.run()).value == "silent"
    screens.press(here, "Undo")
    assert held(plan) == (None, None)
    assert asked(here).value == "not said"


def test_being_found_there_is_asked_where_there_is_a_page() -> None:
    plan = bakery()
    screen = screens.visit("platforms_liked", plan)
    finds = "Can customers find and hire you there: Facebook?"
    for word, shown in {"alive": True, "silent": True, "no": False, "not said": False}.items():
        asked(screen).set_value(word).run()
        assert (finds in [radio.label for radio in screen.radio]) == shown, word


def test_what_goes_out_in_a_week_off_is_asked_with_the_busy_weeks() -> None:
    plan = bakery()
    screen = screens.unfold(screens.visit("time", plan))
    box = screens.box(screen, "time", "off")
    assert box.options == ["No time to make posts: those made before go out", "Nothing goes out"]
    box.set_value("made before").run()
    assert screens.stored(plan, "time", "off") == "made before"
