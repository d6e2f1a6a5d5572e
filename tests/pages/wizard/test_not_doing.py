"""What is not done and why, names to keep, pages left behind, the next place, other choices, other pages."""

from datetime import date
from typing import Any
from unittest.mock import Mock

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.errors import NotSaved
from planner.knowledge import library
from planner.plan import build_plan
from planner.vocabulary import GATE
from tests.days import BEFORE
from tests.pages import screens
from tests.pages.conftest import On

pytestmark = pytest.mark.on(BEFORE)

NOW = date(2026, 12, 1)  # as in conftest.py
CHOICE: list[dict[str, Any]] = [
    {"id": "facebook", "role": "focus", "share": 90},
    {"id": "instagram", "role": "active", "share": 10},
    {"id": "tiktok"},
    {"id": "threads", "role": "reserved"},
]
WORDS = {
    "why": "They are all far away.",
    "change": "Somebody asks us about a film.",
    "answer": "We bake instead of filming.",
}


def chosen(*places: dict[str, Any], minutes: int = 180, **platforms: Any) -> str:
    """A bakery that has chosen, with these places on top of what its trade assumes."""
    return screens.keep(
        screens.answers(
            business={"name": "Fjord", "trade": "bakery", "country": "NO"},
            time={"minutes": minutes},
            calendar={"start": "2027-01-04"},
            platforms={"choice": CHOICE, "places": list(places)} | platforms,
        )
    )


def choice_of(plan: str) -> dict[str, tuple[str, float]]:
    return {
        one["id"]: (one.get("role", "not doing"), one.get("share", 0))
        for one in screens.stored(plan, "platforms", "choice")
    }


# Not doing ---------------------------------------------------------------------------------------------


def test_each_place_without_effort_says_why_what_would_change_it_when_and_what_to_say() -> None:
    page = screens.said(screens.part(chosen(), "wizard.platforms.not_doing"))
    for text in ("**TikTok**: Not now", "**Threads**: Only keep the name"):
        assert text in page
    assert "**Facebook**" not in page
    assert page.count("- **Why not.**") == page.count("- **What would have to be true.**") == 2
    assert page.count("- **When we look again.** 3 April 2027") == 2
    assert "We do not know yet whether our customers are there." in page
    assert "Our time goes to Facebook, and we answer you there.”" in page


def test_the_owners_words_take_the_place_of_ours_and_ours_come_back() -> None:
    plan = chosen()
    before = screens.said(screens.part(plan, "wizard.platforms.not_doing"))
    screen = screens.unfold(screens.part(plan, "wizard.platforms.not_doing"))
    for name, text in WORDS.items():
        screens.box(screen, "platforms", "choice", "tiktok", name).set_value(text)
        screen.run()
    screens.box(screen, "platforms", "choice", "tiktok", "again").set_value("2027-06-01")
    page = screens.said(screen.run())
    assert (
        screens.stored(plan, "platforms", "choice", "tiktok")
        == {"id": "tiktok", "again": "2027-06-01"} | WORDS
    )
    assert f"- **Why not.** {WORDS['why']}" in page
    assert f"- **What would have to be true.** {WORDS['change']}" in page
    assert f"- **What we say.** “{WORDS['answer']}”" in page
    assert "- **When we look again.** 1 June 2027" in page
    for name in (*WORDS, "again"):
        screens.box(screen, "platforms", "choice", "tiktok", name).set_value(None if name == "again" else "")
        screen.run()
    assert screens.said(screens.part(plan, "wizard.platforms.not_doing")) == before


def test_a_text_that_is_too_long_stays_in_its_field() -> None:
    plan = chosen()
    screen = screens.unfold(screens.part(plan, "wizard.platforms.not_doing"))
    screens.box(screen, "platforms", "choice", "tiktok", "answer").set_value("x" * 601)
    (message,) = screens.errors(screen.run())
    assert message.startswith("What to say when somebody asks why: at most 600 characters, this has 601.")
    assert screens.box(screen, "platforms", "choice", "tiktok", "answer").value == "x" * 601
    assert "answer" not in screens.stored(plan, "platforms", "choice", "tiktok")


def test_our_own_proposal_is_shown_and_cannot_be_half_changed() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.part(plan, "wizard.platforms.not_doing")
    assert "- **Why not.**" in screens.said(screen)
    assert "Choose your one place first." in screens.said(screen)
    assert len(screen.expander) == 0


def test_a_place_with_a_name_in_markdown_is_shown_as_it_is() -> None:
    name = "[x](https://e.org) *y*"
    plan = chosen()
    words = {"why": f"1 {name}", "change": f"2 {name}", "answer": f"3 {name}"}
    state.store().save(plan, "1", [(("platforms", "choice", name), None, {"id": name} | words)])
    drawn = "".join(str(node.value) for node in screens.part(plan, "wizard.platforms.not_doing").markdown)
    assert drawn.count("\\[x\\]\\(https") == 4
    assert "[x](" not in drawn


# Looking again -----------------------------------------------------------------------------------------


def due_one(**place: Any) -> str:
    """A bakery whose day to look at Threads again is today; TikTok has time."""
    plan = chosen(*([{"id": "threads"} | place] if place else []))
    path = ("platforms", "choice")
    days = {"threads": "2026-12-01", "tiktok": "2026-12-02"}
    state.store().save(plan, "1", [((*path, one, "again"), None, day) for one, day in days.items()])
    return plan


def test_the_task_list_asks_about_the_places_whose_day_has_come_and_no_others() -> None:
    page = screens.said(screens.visit("tasks", due_one()))
    assert "Are your customers on Threads now?" in page
    assert "Are your customers on TikTok now?" not in page
    assert "Look again" not in screens.said(screens.visit("tasks", chosen()))


def test_our_own_proposal_is_never_asked_about(on: On) -> None:
    plan = screens.keep(screens.quick("bakery"))
    on(date(2028, 1, 1))
    assert "Look again" not in screens.said(screens.visit("tasks", plan))


def test_yes_puts_the_place_among_those_that_are_compared() -> None:
    plan = due_one(love=2)
    screen = screens.press(screens.visit("tasks", plan), "Yes")
    assert screens.stored(plan, "platforms", "places", "threads", "audience") == 2
    assert screens.stored(plan, "platforms", "choice", "threads", "again") == "2027-03-01"
    assert "Threads is compared with the others again." in screens.said(screen)
    assert "Are your customers on Threads now?" not in screens.said(screen)
    ranked = [fit.place for fit in build_plan(state.store().load(plan), library(), NOW).ranking]
    assert "threads" in ranked


def test_yes_that_cannot_be_saved_says_so_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = due_one(love=2)
    screen = screens.visit("tasks", plan)
    trouble = NotSaved("Not saved: the disk is full. Free some space, then save again.")
    monkeypatch.setattr(state.store(), "save", Mock(side_effect=trouble))
    assert screens.errors(screens.press(screen, "Yes")) == [
        "Not saved: the disk is full. Free some space, then save again."
    ]
    assert "compared with the others again" not in screens.said(screen)
    assert "Are your customers on Threads now?" in screens.said(screen)


def test_yes_never_lowers_what_was_said() -> None:
    plan = due_one(audience=4)
    screens.press(screens.visit("tasks", plan), "Yes")
    assert screens.stored(plan, "platforms", "places", "threads", "audience") == 4


def test_yes_outranks_an_older_count_of_none_and_one_undo_brings_all_back() -> None:
    plan = due_one(named=0)
    state.store().save(plan, "2", [(("platforms", "asked"), None, 10)])
    before = screens.stored(plan, "platforms")
    screen = screens.press(screens.visit("tasks", plan), "Yes")
    assert screens.stored(plan, "platforms", "places", "threads") == {"id": "threads", "audience": 2}
    screens.press(screen, "Undo")
    assert screens.stored(plan, "platforms") == before


def test_no_asks_again_in_three_months() -> None:
    plan = due_one()
    screen = screens.press(screens.visit("tasks", plan), "No")
    assert screens.stored(plan, "platforms", "choice", "threads", "again") == "2027-03-01"
    assert screens.stored(plan, "platforms", "places") is None
    assert "Look again" not in screens.said(screen)


def test_not_every_place_is_asked_about_at_once() -> None:
    plan = chosen()
    places = ("tiktok", "threads", "reddit", "x", "snapchat")
    past = [{"id": place, "again": "2026-11-30"} for place in places]
    path = ("platforms", "choice")
    state.store().save(plan, "1", [(path, CHOICE, [CHOICE[0] | {"share": 100}, *past])])
    assert screens.buttons(screens.visit("tasks", plan)).count("Yes") == 3


# The calendar ------------------------------------------------------------------------------------------


def week_of_day(screen: AppTest, text: str) -> int:
    """The number of the week whose card holds a text."""
    week = 0
    for node in screen.main:
        value = str(getattr(node, "value", "") or "").replace("\\", "")
        if node.type == "subheader":
            week = int(value.split()[1].rstrip(","))
        if text in value:
            return week
    raise AssertionError(f"{text!r} is in no week")


def test_a_day_that_is_no_post_stands_in_its_week() -> None:
    screen = screens.visit("weeks", chosen())
    assert week_of_day(screen, "Look again at what we are not doing.") == 13
    assert "Sat 3 Apr: **Look again at what we are not doing.**" in screens.said(screen)


def test_a_trial_ends_in_week_2() -> None:
    scores = {"facebook": 3, "instagram": 4}
    close = [{"id": place, "audience": score, "love": score} for place, score in scores.items()]
    screen = screens.visit("weeks", chosen(*close, choice=[]))  # ours: what its owner chose is on no trial
    assert week_of_day(screen, "Two weeks on Facebook are over.") == 2
    assert week_of_day(screen, "Ask five customers where they saw you.") == 2


# Names to keep -----------------------------------------------------------------------------------------


def test_both_reasons_for_keeping_a_name_stand_there_with_who_gave_them() -> None:
    page = screens.said(screens.part(chosen(), "wizard.platforms.handles"))
    assert "Nobody else can use it then." in page
    assert "A place that seems unimportant now may become where your customers are." in page
    assert "According to Rich Brooks" in page


def test_a_name_is_kept_for_all_places_and_for_one() -> None:
    plan = chosen({"id": "Village board"})
    screen = screens.unfold(screens.part(plan, "wizard.platforms.handles"))
    screens.box(screen, "platforms", "handle").set_value("fjordbakeri")
    screen.run()
    for place in ("threads", "Village board"):
        screens.box(screen, "platforms", "places", place, "handle").set_value(f"fjord.{place}")
        screens.box(screen, "platforms", "places", place, "handle_state").set_value("taken")
        screen.run()
    assert screens.stored(plan, "platforms", "handle") == "fjordbakeri"
    for place in ("threads", "Village board"):
        assert screens.stored(plan, "platforms", "places", place, "handle") == f"fjord.{place}"
        assert screens.stored(plan, "platforms", "places", place, "handle_state") == "taken"
    assert "- **Our name there.** fjord.threads: Taken by somebody else" in screens.said(
        screens.part(plan, "wizard.platforms.not_doing")
    )


def test_the_list_of_names_can_be_taken_along() -> None:
    screen = screens.part(chosen(), "wizard.platforms.handles")
    assert "handles.csv" in [str(node.key).rpartition(":")[2] for node in screen.main if hasattr(node, "key")]


def test_every_place_we_know_has_a_field_for_its_name() -> None:
    screen = screens.unfold(screens.part(chosen(), "wizard.platforms.handles"))
    for place in library().platforms:
        screens.box(screen, "platforms", "places", place, "handle")


# Pages left behind -------------------------------------------------------------------------------------


def test_only_pages_that_exist_and_are_not_used_are_asked_about() -> None:
    used = {"id": "facebook", "profile": True}
    assert len(screens.part(chosen(used, {"id": "x"}), "wizard.platforms.unused_pages").expander) == 0
    page = screens.said(
        screens.part(chosen(used, {"id": "x", "profile": True}), "wizard.platforms.unused_pages")
    )
    assert "**X**" in page
    assert "**Facebook**" not in page


def test_what_a_page_looks_like_is_asked_and_its_signs_are_said() -> None:
    plan = chosen({"id": "x", "profile": True})
    screen = screens.unfold(screens.part(plan, "wizard.platforms.unused_pages"))
    path = ("platforms", "places", "x")
    screens.box(screen, *path, "last_post").set_value("2026-06-01")
    screens.box(screen.run(), *path, "login").set_value(False)
    screens.box(screen.run(), *path, "inbox").set_value(12)
    screen.run()
    assert screens.stored(plan, *path) == {
        "id": "x", "profile": True, "last_post": "2026-06-01", "login": False, "inbox": 12,
    }  # fmt: skip
    assert "**X**: last post 1 June 2026, 12 unanswered messages and nobody can log in" in screens.said(
        screen
    )
    screens.box(screen, *path, "fate").set_value("park")
    assert "**X**: Leave one last post that points to our one place" in screens.said(screen.run())
    assert screens.stored(plan, *path, "fate") == "park"


def test_a_page_that_is_looked_after_has_no_signs() -> None:
    fresh = {"id": "x", "profile": True, "last_post": "2026-11-30", "login": True, "inbox": 0}
    lines = [
        str(node.value) for node in screens.part(chosen(fresh), "wizard.platforms.unused_pages").markdown
    ]
    assert "**X**" in lines


def test_a_number_of_messages_below_none_is_refused_in_words() -> None:
    plan = chosen({"id": "x", "profile": True})
    screen = screens.unfold(screens.part(plan, "wizard.platforms.unused_pages"))
    screens.box(screen, "platforms", "places", "x", "inbox").set_value(-1)
    (message,) = screens.errors(screen.run())
    assert message.startswith("Messages nobody has answered: enter 0 or more.")
    assert screens.stored(plan, "platforms", "places", "x", "inbox") is None


# Before the next place ---------------------------------------------------------------------------------


def test_four_boxes_open_the_next_place() -> None:
    plan = chosen()
    screen = screens.part(plan, "wizard.platforms.next_place")
    for done, name in enumerate(GATE):
        assert f"**Before the next place: {done} of 4**" in screens.said(screen)
        assert "Ready for the next place." not in screens.said(screen)
        screens.box(screen, "platforms", "gate", name).check()
        screen.run()
    assert "**Before the next place: 4 of 4**" in screens.said(screen)
    assert "Ready for the next place." in screens.said(screen)
    assert screens.stored(plan, "platforms", "gate") == dict.fromkeys(GATE, True)
    assert "Steph Nissen (2019)" in screens.said(screen)


def test_a_box_that_is_cleared_counts_no_more() -> None:
    plan = chosen(gate=dict.fromkeys(GATE, True))
    screen = screens.part(plan, "wizard.platforms.next_place")
    screens.box(screen, "platforms", "gate", "systems").uncheck()
    assert "**Before the next place: 3 of 4**" in screens.said(screen.run())


# What if -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "choice"),
    [
        ("Only Facebook", {"facebook": ("focus", 100), "instagram": ("not doing", 0)}),
        ("Instagram as our one place", {"facebook": ("active", 10), "instagram": ("focus", 90)}),
        ("Half Facebook, half Instagram", {"facebook": ("focus", 50), "instagram": ("active", 50)}),
    ],
)
def test_another_choice_is_shown_then_taken_in_one_save(label: str, choice: dict[str, Any]) -> None:
    plan = chosen()
    before, words = (
        screens.stored(plan, "platforms"),
        [x.label for x in screens.part(plan, "wizard.platforms.what_if").expander],
    )
    screen = screens.unfold(screens.part(plan, "wizard.platforms.what_if"))
    assert screens.stored(plan, "platforms") == before
    screens.press(screen, "Take it", words.index(label))
    rest = {"tiktok": ("not doing", 0), "threads": ("reserved", 0)}
    assert choice_of(plan) == choice | rest
    screens.press(screens.visit("home", plan), "Undo")
    assert screens.stored(plan, "platforms") == before


def test_half_and_half_says_who_agrees_and_who_does_not() -> None:
    page = screens.said(screens.unfold(screens.part(chosen(), "wizard.platforms.what_if")))
    wanted = "Erin Cell would be fine with two places. Andrew & Pete would not: they ask for 90% on one."
    assert page.count(wanted) == 1
    assert "From “How NOT To Use Social Media”, 2019." in page


def test_half_and_half_really_plans_about_half() -> None:
    screen = screens.unfold(screens.part(chosen(), "wizard.platforms.what_if"))
    half = {row["What"]: row["Then"] for row in screen.table[2].value.to_dict("records")}
    assert half["Part of the time that goes there"] in {f"{n}%" for n in range(48, 53)}


def test_old_and_new_stand_side_by_side() -> None:
    screen = screens.unfold(screens.part(chosen(), "wizard.platforms.what_if"))
    swap = {row["What"]: (row["Now"], row["Then"]) for row in screen.table[1].value.to_dict("records")}
    assert swap["Our one place"] == ("Facebook", "Instagram")
    assert all(now != then for now, then in swap.values())


def test_a_choice_that_is_there_already_changes_no_number() -> None:
    half = [
        {"id": "facebook", "role": "focus", "share": 50},
        {"id": "instagram", "role": "active", "share": 50},
    ]
    plan = chosen()
    state.store().save(plan, "1", [(("platforms", "choice"), CHOICE, half)])
    assert "None of the numbers would change." in screens.said(
        screens.unfold(screens.part(plan, "wizard.platforms.what_if"))
    )


def test_without_a_one_place_any_other_choice_may_be_tried() -> None:
    plan = chosen()
    lost = [one | {"role": "active"} for one in CHOICE[:2]]
    state.store().save(plan, "1", [(("platforms", "choice"), CHOICE, lost)])
    folds = screens.part(plan, "wizard.platforms.what_if").expander
    assert [one.label for one in folds] == ["Another place, or another split"]


# One page or several -----------------------------------------------------------------------------------

TWO = [
    {"id": "o1", "name": "Pumps", "audience": "a1"},
    {"id": "o2", "name": "Valves", "audience": "a2"},
]


def firm(offers: list[dict[str, str]], minutes: int, **more: Any) -> str:
    business = {"name": "Nord AS", "trade": "manufacturer", "offers": offers} | more
    return screens.keep(screens.answers(business=business, time={"minutes": minutes}))


@pytest.mark.parametrize(
    ("offers", "minutes", "words"),
    [
        ([one | {"audience": "a1"} for one in TWO], 600, "One page is enough"),
        (TWO, 180, "One page now, more later. Each would get 1 hour 30 a week, and needs 3 hours."),
        (TWO, 480, "You may have a page for each. Each would get 4 hours a week, and needs 3 hours."),
    ],
)
def test_one_page_or_several_is_told_from_people_and_minutes(
    offers: list[dict[str, str]], minutes: int, words: str
) -> None:
    screen = screens.part(firm(offers, minutes), "wizard.platforms.pages_per_offer")
    assert words in screens.said(screen)
    assert len(screen.text_input) == (words != "One page is enough")


@pytest.mark.parametrize("offers", [[], TWO[:1], [TWO[0], {"id": "o2"}]])
def test_with_fewer_than_two_named_offers_nothing_is_asked(offers: list[dict[str, str]]) -> None:
    assert (
        screens.said(screens.part(firm(offers, 480), "wizard.platforms.pages_per_offer")) == "nothing to say"
    )


def test_the_names_stand_under_the_firms_with_the_example() -> None:
    page = screens.said(screens.part(firm(TWO, 480), "wizard.platforms.pages_per_offer"))
    assert "- Nord AS\n    - Pumps\n    - Valves" in page
    assert "one page for the firm and one for each product" in page
    assert "M&M's, Snickers, Dove and Mars" in page
    assert "Wakefly, in Hemley 2012, tip 4" in page
    assert "for the firm" not in screens.said(screens.part(firm(TWO, 480, market="consumers"), "presences"))


def test_the_minutes_a_page_needs_are_the_owners_to_change() -> None:
    plan = firm(TWO, 180)
    screen = screens.part(plan, "wizard.platforms.pages_per_offer")
    screens.box(screen, "settings", "numbers", "presence").set_value(60.0)
    assert "You may have a page for each." in screens.said(screen.run())
    assert screens.stored(plan, "settings", "numbers", "presence") == 60


def test_an_offer_is_added_with_its_name_and_its_people() -> None:
    plan = firm([{"id": "o1", "name": "Pumps"}], 180)
    screen = screens.press(
        screens.part(plan, "wizard.business.offers", function="offers"), "Add something you offer"
    )
    screens.box(screen, "business", "offers", "o2", "name").set_value("Spare parts")
    people = screens.box(screen.run(), "business", "offers", "o2", "audience")
    assert people.options == [build_plan(state.store().load(plan), library(), NOW).audience.name]
    people.select_index(0)
    screen.run()
    assert screens.stored(plan, "business", "offers") == [
        {"id": "o1", "name": "Pumps"},
        {"id": "o2", "name": "Spare parts", "audience": "a1"},
    ]


def test_nothing_is_added_before_the_one_offer_is_said() -> None:
    screen = screens.part(firm([], 180), "wizard.business.offers", function="offers")
    assert screens.buttons(screen) == []
    assert "Say first what people shall buy more of, above." in screens.said(screen)


def test_the_last_offer_can_be_taken_away_and_its_number_is_not_given_again() -> None:
    plan = firm([{"id": "o1", "name": "Pumps"}], 180)
    screens.press(screens.part(plan, "wizard.business.offers", function="offers"), "Remove this offer")
    assert screens.stored(plan, "business", "offers") is None
    screen = screens.visit("quick_goal", plan)
    card = library().selling("manufacturer").offers[0]
    screens.box(screen, "business", "offers", "o2", "card").set_value(f"manufacturer/{card.id}").run()
    (offer,) = screens.stored(plan, "business", "offers")
    assert (offer["id"], offer["card"]) == ("o2", f"manufacturer/{card.id}")


def test_a_thirteenth_offer_is_refused_in_words() -> None:
    plan = firm([{"id": f"o{k}", "name": f"Offer {k}"} for k in range(1, 13)], 180)
    screen = screens.press(
        screens.part(plan, "wizard.business.offers", function="offers"), "Add something you offer"
    )
    assert screens.errors(screen) == ["What you offer: at most 12. Take one away first."]
    assert len(screens.stored(plan, "business", "offers")) == 12


def test_offers_are_asked_on_the_business_page() -> None:
    plan = firm([{"id": "o1", "name": "Pumps"}], 180)
    assert "Add something you offer" in screens.buttons(screens.unfold(screens.visit("business", plan)))
