"""Competitors, the eleven reasons, what came in, and the questions each page asks under its depth."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.answers import SIX as NAMES_OF_SIX
from planner.answers import Answers, Audience, Request
from planner.insights.audiences.follow_reasons import reasons
from planner.language import PSEUDO, language
from tests.days import BEFORE
from tests.pages import screens
from tests.pages.test_words_on_screen import _AVOIDED as AVOIDED_WORDS
from tests.pages.test_words_on_screen import LONGEST, of_ours, outside, sentences

EVIL = "**A** [b](http://x.example) <script> $y$ :red[z] {n} 100%"
ELEVEN = reasons(language())
SIX = {"id": "r1", "name": "Supermarket", "does": "Opens on Sundays"}


def people(*order: str, **more: Any) -> str:
    """A plan with one audience that ranks the reasons so."""
    audience = {"id": "a1", "name": "Cooks", "reasons": [*order]} | more
    business = {"name": "Ottar", "trade": "bakery", "speaks": "casual"}
    return screens.keep(
        screens.answers(business=business, calendar={"start": "2027-01-04"}, audiences=[audience])
    )


def depth(plan: str, *folds: str) -> AppTest:
    """The page of audiences with these folds open."""
    return screens.visit("audiences", plan, [f"{plan}:fold:{name}" for name in folds])


# Competitors -------------------------------------------------------------------------------------------


def test_a_competitor_is_added_named_and_removed() -> None:
    plan = people()
    screen = depth(plan, "rivals:a1")
    screens.press(screen, "Add somebody else")
    path = ("audiences", "a1", "competitors", "r1")
    (held,) = screens.stored(plan, *path[:-1])
    path = (*path[:-1], held["id"])
    screens.box(screen, *path, "name").set_value(EVIL).run()
    screens.box(screen, *path, "does").set_value(EVIL).run()
    assert screens.errors(screen) == []
    assert f"{EVIL}: 1 of 6" in screens.said(screen).replace("\u2060", "")
    assert "You and the others" in screens.said(screen)
    screens.press(screen, "Remove")
    assert screens.stored(plan, *path[:-1]) is None


def test_whose_advantage_it_is_is_asked_of_an_answer_and_counted() -> None:
    plan = people(competitors=[SIX])
    screen = depth(plan, "rivals:a1", "rival:a1:r1")
    assert "They do it better: 0, We do it better: 0 and Hard to say: 1." in screens.said(screen)
    screens.box(screen, "audiences", "a1", "competitors", "r1", "edges", "does").set_value("theirs").run()
    assert screens.stored(plan, "audiences", "a1", "competitors", "r1", "edges") == {"does": "theirs"}
    assert "They do it better: 1, We do it better: 0 and Hard to say: 0." in screens.said(screen)
    assert "Opens on Sundays (They do it better)" in screens.said(screen)
    with pytest.raises(AssertionError):
        screens.box(
            screen, "audiences", "a1", "competitors", "r1", "edges", "tone"
        )  # nothing there could differ


def test_competitors_stand_beside_the_business_two_at_a_time_and_namesakes_apart() -> None:
    others = [SIX | {"id": f"r{n}", "name": name} for n, name in enumerate(("Aldi", "Aldi", "You"), 1)]
    screen = depth(people(competitors=others), "rivals:a1")
    tables = [[*table.value.columns] for table in screen.table]
    assert tables == [["Question", "You", "1. Aldi", "2. Aldi"], ["Question", "You", "3. You"]]
    assert [len(table.value) for table in screen.table] == [6, 6]


@pytest.mark.on(BEFORE)
def test_a_weak_spot_becomes_an_idea_with_one_tap() -> None:
    plan = people(competitors=[SIX | {"weak": "Never answers"}])
    screen = depth(plan, "rivals:a1", "rival:a1:r1")
    screens.press(screen, "Make it an idea for January")
    (lesson,) = screens.stored(plan, "themes", "m1", "lessons")
    assert lesson["title"] == "Where others are weak: Never answers"
    assert "This is an idea of your plan already." in screens.said(screen)
    assert "Make it an idea for January" not in screens.buttons(screen)


def test_how_everybody_speaks_is_compared_once_they_say_what_they_want() -> None:
    plan = people(competitors=[SIX | {"speaks": "formal"}])
    screen = screens.unfold(depth(plan))
    assert "speaks as they want it" not in screens.said(screen)
    screens.box(screen, "audiences", "a1", "speaks").set_value("formal").run()
    assert "You speak in another way than they want: Casually, as among friends." in screens.said(screen)
    assert "Supermarket speaks as they want it." in screens.said(screen)


def test_a_seventh_competitor_is_refused_in_words() -> None:
    plan = people(competitors=[SIX | {"id": f"r{n}"} for n in range(1, 7)])
    screen = depth(plan, "rivals:a1")
    screens.press(screen, "Add somebody else")
    assert len(screens.stored(plan, "audiences", "a1", "competitors")) == 6
    assert "Others they could go to: at most 6. Take one away first." in screens.said(screen)


# The eleven reasons ------------------------------------------------------------------------------------


def test_reasons_get_their_places_one_by_one_and_the_order_so_far_is_kept() -> None:
    plan = people()
    screen = depth(plan, "reasons:a1")
    screens.widget(screen, "rank:a1").set_value("service").run()
    screens.widget(screen, "rank:a1").set_value("community").run()
    assert screens.stored(plan, "audiences", "a1", "reasons") == ["service", "community"]
    text = screens.said(depth(plan, "reasons:a1"))
    assert "1. Help from the firm" in text
    assert "Place 3 of 11" in text


def test_the_consumers_order_is_hidden_until_all_eleven_have_a_place() -> None:
    *first, last = [*ELEVEN][::-1]
    plan = people(*first)
    screen = depth(plan, "reasons:a1")
    assert "Consumers" not in screens.said(screen)
    assert "IBM" not in screens.said(screen)
    screens.widget(screen, "rank:a1").set_value(last).run()
    text = screens.said(screen)
    assert "this much alike: **-1**." in text
    assert "You put “Discounts” at 11, they put it at 1." in text
    assert "You put “Being part of a community” at 1, they put it at 11." in text
    assert text.count("they put it at") == 3
    assert "published in 2011: 1,056 consumers in 9 countries" in text
    assert len(screen.table[0].value) == 11


def test_the_same_order_has_no_gap() -> None:
    text = screens.said(depth(people(*ELEVEN), "reasons:a1"))
    assert "this much alike: **1**." in text
    assert "they put it at" not in text


def test_a_tap_moves_a_reason_up_and_one_can_start_again() -> None:
    plan = people("discounts", "events", "service")
    screen = depth(plan, "reasons:a1")
    screens.widget(screen, "up:a1:service").click().run()
    assert screens.stored(plan, "audiences", "a1", "reasons") == ["discounts", "service", "events"]
    screens.press(screen, "Start again")
    assert screens.stored(plan, "audiences", "a1", "reasons") is None
    assert "Place 1 of 11" in screens.said(screen)


def test_an_order_with_words_of_somebody_else_is_read_as_far_as_it_is_one() -> None:
    plan = people("zombies", "discounts", "discounts", EVIL)
    screen = depth(plan, "reasons:a1")
    assert "Place 2 of 11" in screens.said(screen)
    screens.widget(screen, "rank:a1").set_value("events").run()
    assert screens.stored(plan, "audiences", "a1", "reasons") == ["discounts", "events"]


def test_two_groups_of_people_can_be_ranked_on_one_page() -> None:
    both = [{"id": name, "name": name, "reasons": [*ELEVEN], "competitors": [SIX]} for name in ("a1", "a2")]
    plan = screens.keep(screens.answers(business={"name": "Ottar", "trade": "bakery"}, audiences=both))
    assert screens.errors(depth(plan, "reasons:a1", "reasons:a2", "rivals:a1", "rivals:a2")) == []


# What came in ------------------------------------------------------------------------------------------


def test_what_came_in_is_taken_passed_on_or_left_with_the_reason() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.unfold(screens.visit("business", plan)))
    screens.press(screen, "Add something that came in")
    ((request),) = screens.stored(plan, "business", "requests")
    path = ("business", "requests", request["id"])
    screens.box(screen, *path, "what").set_value(EVIL).run()
    screens.box(screen, *path, "fits").set_value(True).run()
    assert "Pass it on." not in screens.said(screen)
    for well, advice in ((False, "Pass it on."), (True, "Take it.")):
        screens.box(screen, *path, "well").set_value(well).run()
        assert screens.stored(plan, *path, "well") is well
        assert advice in screens.said(screen)
    screens.box(screen, *path, "fits").set_value(False).run()
    assert "Leave it." in screens.said(screen)
    assert screens.errors(screen) == []


# Fields of the pages -----------------------------------------------------------------------------------


def test_the_business_says_how_it_speaks_and_what_its_website_offers() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("business", plan))
    screens.box(screen, "business", "speaks").set_value("casual").run()
    screens.box(screen, "business", "website").set_value("fjord.example").run()
    screens.box(screen, "business", "site").set_value(["phone", "mobile"]).run()
    assert screens.stored(plan, "business", "speaks") == "casual"
    assert screens.stored(plan, "business", "site") == ["phone", "mobile"]
    assert screens.errors(screen) == []


def test_a_topic_says_in_words_whom_it_excites() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("themes", plan))
    assert screens.box(screen, "themes", "m1", "excites").options == ["Yes", "Somewhat", "No"]
    screens.box(screen, "themes", "m1", "excites").set_value(0).run()
    screens.box(screen, "themes", "m1", "interests").set_value(4).run()
    assert (
        screens.stored(plan, "themes", "m1", "excites"),
        screens.stored(plan, "themes", "m1", "interests"),
    ) == (0, 4)


def chosen() -> Answers:
    choice = [
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "blog", "role": "active", "share": 10},
        {"id": "x", "role": "reserved"},
    ]
    return screens.answers(
        business={"name": "Ottar", "trade": "bakery"},
        calendar={"start": "2027-01-04"},
        platforms={"choice": choice},
    )


def test_every_place_that_gets_time_is_asked_why_one_follows_and_what_it_is_for() -> None:
    plan = screens.keep(chosen())
    screen = screens.visit("platforms_choice", plan, [f"{plan}:fold:choosing.followers"])
    for place in ("facebook", "blog"):
        screens.box(screen, "platforms", "places", place, "follow").set_value(EVIL).run()
        screens.box(screen, "platforms", "places", place, "uses").set_value(["answer"]).run()
        assert screens.stored(plan, "platforms", "places", place, "follow") == EVIL
        assert screens.stored(plan, "platforms", "places", place, "uses") == ["answer"]
    assert ".x.follow" not in " ".join(str(area.key) for area in screen.text_area)


def test_before_a_place_is_chosen_nobody_asks_why_one_follows_there() -> None:
    screen = screens.visit("platforms_choice", screens.keep(screens.quick("bakery")))
    assert "Why people follow you there" not in [one.label for one in screen.expander]


@pytest.mark.on(BEFORE)
def test_a_funny_post_is_asked_who_saw_it_first() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("weeks", plan))
    more = [toggle for toggle in screen.toggle if toggle.label == "More about this post"]
    key = str(more[0].key).rpartition(":")[2]
    path = ("calendar", "edits", key)
    more[0].set_value(True).run()
    assert "How many people saw it first" not in screens.said(screen)
    screens.box(screen, *path, "funny").set_value(True).run()
    screens.box(screen, *path, "tried").set_value(-1).run()
    assert len(screens.errors(screen)) == 1
    screens.box(screen, *path, "tried").set_value(5).run()
    heads = [one.label for one in screen.expander if "a guess" in one.label]
    assert heads == []
    screens.box(screen, *path, "wonders").set_value(True).run()
    (head,) = [one.label for one in screen.expander if "a guess" in one.label]
    assert head == screen.expander[0].label
    assert screens.stored(plan, *path) == {"funny": True, "tried": 5, "wonders": True}
    assert "Whom it serves" not in screens.said(screen)


def blog() -> Answers:
    return screens.answers(
        business={"name": "Ottar", "trade": "accountant"},
        time={"minutes": 1200},
        calendar={"start": "2027-01-04"},
        platforms={"choice": [{"id": "blog", "role": "focus", "share": 100}]},
    )


@pytest.mark.on(BEFORE)
def test_an_article_says_whom_it_serves_and_the_topics_page_counts_them() -> None:
    plan = screens.keep(blog())
    assert "0 of 5" in screens.said(screens.visit("themes", plan))
    screen = screens.visit("weeks", plan)
    screen = screens.unfold(screen)
    more = [toggle for toggle in screen.toggle if toggle.label == "More about this post"][5]
    key = str(more.key).rpartition(":")[2]
    more.set_value(True).run()
    screens.box(screen, "calendar", "edits", key, "serves").set_value(["customers", "search"]).run()
    text = screens.said(screens.visit("themes", plan))
    assert "2 of 5" in text
    assert ": name somebody others listen to, or invite them to write." in text


def test_a_plan_without_a_blog_has_no_table_of_readers() -> None:
    text = screens.said(screens.visit("themes", screens.keep(screens.quick("bakery"))))
    assert "Whom your articles serve" not in text
    assert "Three ways to know you" in text


@pytest.mark.parametrize("route", ["audiences", "business", "themes", "platforms_choice"])
def test_a_personas_depth_opens_without_a_word_of_trouble(route: str) -> None:
    assert (
        screens.errors(screens.unfold(screens.visit(route, screens.keep(screens.persona("bakery-bergen")))))
        == []
    )


# Words -------------------------------------------------------------------------------------------------


def everything(language: str) -> tuple[AppTest, ...]:
    """The pages with all that can be said on them, in letters that are not Latin."""
    rival = {"name": "Ж", "weak": "ж", "speaks": "casual"} | dict.fromkeys(NAMES_OF_SIX, "ж")
    audience = {"id": "a1", "name": "Ж", "speaks": "formal", "reasons": [*ELEVEN][::-1]}
    request = {"id": "r1", "what": "ж", "fits": True, "well": False}
    said = blog()
    said.settings.language = language
    said.business.name, said.business.speaks = "Ж", "casual"
    said.business.requests = [Request.model_validate(request)]
    competitors = [rival | {"id": "r1"}, rival | {"id": "r2", "speaks": "formal"}]
    said.audiences = [Audience.model_validate(audience | {"competitors": competitors})]
    plan = screens.keep(said)
    return tuple(
        screens.whole(route, plan) for route in ("audiences", "business", "themes", "platforms_choice")
    )


def test_what_the_depth_says_is_plain() -> None:
    for screen in everything("en"):
        texts = [of_ours(text) for text in screens.words(screen)]
        assert [text for text in texts if AVOIDED_WORDS.findall(text)] == []
        assert [one for text in texts for one in sentences(text) if len(one.split()) > LONGEST] == []


def test_what_the_depth_says_comes_from_the_catalogues() -> None:
    for screen in everything(PSEUDO):
        assert [(text, outside(text)) for text in screens.words(screen) if outside(text)] == []
