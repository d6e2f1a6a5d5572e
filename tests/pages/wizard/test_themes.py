"""The page of topics: what a month holds, ideas to take, other forms, stories, what it all speaks to."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import Answers
from tests.pages.screens import (
    answers,
    box,
    buttons,
    errors,
    keep,
    links,
    persona,
    press,
    quick,
    said,
    stored,
    title,
    unfold,
    visit,
    widget,
)

EVIL = "**A** [b](http://x.example) <script> $y$ :red[z]"  # short enough for a name


def one_idea(**more: Any) -> Answers:
    lesson = {"id": "l1", "title": "The chair", "show": "A chair", "first": "It holds.", "format": "photo"}
    return answers(
        business={"name": "Ottar", "trade": "other"},
        time={"minutes": 200},
        calendar={"start": "2027-01-04"},
        themes=[{"id": "m1", "title": "Chairs", "lessons": [lesson | more]}],
    )


def stories(**more: Any) -> Answers:
    told = {"id": "s1", "customer": "Mia", "change": "Sleeps longer"} | more
    return answers(
        business={"name": "Ottar", "trade": "other"},
        time={"minutes": 60},
        calendar={"start": "2027-01-04", "stories": [told]},
    )


def test_a_first_visit_shows_three_months_with_their_ideas_and_what_they_speak_to() -> None:
    screen = visit("themes", keep(quick("bakery")))
    text = said(screen)
    assert title(screen) == "Choose three topics"
    assert text.count("Topic not chosen yet") == 3
    assert "What your ideas speak to" in text
    assert "The same as a table" in text
    assert buttons(screen).count("Take this idea") == 9  # three open ones a month


def test_an_empty_plan_says_what_is_missing() -> None:
    screen = visit("themes", keep())
    assert "0 ideas, 3 fill a month (ours)" in said(screen)
    assert "No idea has a week yet. Add one above." in said(screen)


@pytest.mark.parametrize("who", ["accountant-krakow", "association-oslo", "online-shop-austin"])
def test_a_personas_page_opens_with_everything(who: str) -> None:
    screen = unfold(visit("themes", keep(persona(who))))
    assert title(screen)
    assert errors(screen) == []


def test_each_idea_says_what_it_is_and_which_comes_first() -> None:
    text = said(visit("themes", keep(one_idea(kind="human"))))
    assert "The chair · The people behind it · matters most" in text


def test_a_taken_idea_is_the_months_first_and_leaves_the_offers() -> None:
    plan = keep(quick("bakery"))
    screen = visit("themes", plan)
    before = said(screen)
    press(screen, "Take this idea")
    lesson = stored(plan, "themes", "m1", "lessons", "l1")
    assert lesson["title"] in before
    assert stored(plan, "themes", "m1", "ref").startswith("bakery/")
    assert f"{lesson['title']} · " in said(screen)
    offered = [str(b.key) for b in screen.button if ":take:" in str(b.key)]
    press(screen, "Undo")
    assert stored(plan, "themes", "m1", "lessons") is None
    assert offered != [str(b.key) for b in screen.button if ":take:" in str(b.key)]


def test_an_added_idea_of_ones_own_keeps_our_topic_and_its_ideas() -> None:
    plan = keep(quick("bakery"))
    screen = unfold(visit("themes", plan))
    press(screen, "Add an idea of our own for January")
    assert stored(plan, "themes", "m1", "ref").startswith("bakery/")
    box(screen, "themes", "m1", "lessons", "l1", "title").set_value("Buns at five").run()
    assert "Buns at five · Something they can use · matters most" in said(screen)
    press(screen, "Remove this idea")
    assert stored(plan, "themes", "m1", "lessons", "l1") is None


def test_ideas_without_a_week_are_named_with_the_reason_and_what_to_do() -> None:
    lessons = [{"id": f"l{n}", "title": f"Chair {n}", "format": "photo"} for n in range(1, 9)]
    plan = keep(
        answers(
            business={"name": "Ottar", "trade": "other"},
            time={"minutes": 200},
            calendar={"start": "2027-01-04", "ceiling": 0},
            themes=[
                {
                    "id": "m1",
                    "title": "Chairs",
                    "lessons": [lessons[0], {"id": "l9", "title": "Sale", "kind": "offer"}, *lessons[1:]],
                }
            ],
        )
    )
    screen = visit("themes", plan)
    assert "No week is left this month: " in said(screen)
    assert "Chair 8" in said(screen)
    assert "Over your limit for posts that sell: Sale." in said(screen)
    assert "back=themes" in links(screen)["Change the limit"]


@pytest.mark.parametrize(
    ("idea", "says"),
    [
        ({"format": "article"}, "Give it another kind of post"),
        ({"format": "interview"}, "Take a simpler kind"),
    ],
)
def test_a_form_that_cannot_go_out_says_what_would(idea: dict[str, str], says: str) -> None:
    plan = keep(one_idea(**idea))
    choice = [{"id": "facebook", "role": "focus", "share": 100}]
    state.store().save(plan, "focus", [(("platforms", "choice"), None, choice)])
    assert says in said(visit("themes", plan))


def test_another_form_starts_empty_and_is_called_a_copy_until_it_has_words() -> None:
    plan = keep(one_idea())
    screen = unfold(visit("themes", plan))
    widget(screen, "themes.m1.lessons.l1:more").set_value(True).run()
    widget(screen, "themes.m1.lessons.l1:form").set_value("film").run()
    press(screen, "Add this form")
    assert stored(plan, "themes", "m1", "lessons", "l1", "pieces", "f1") == {"id": "f1", "format": "film"}
    assert "The same words as another form" in said(screen)
    assert "another form's words, unchanged" in said(screen)
    box(screen, "themes", "m1", "lessons", "l1", "pieces", "f1", "show").set_value("Sawing the leg").run()
    box(screen, "themes", "m1", "lessons", "l1", "pieces", "f1", "first").set_value("Four legs.").run()
    assert "The same words as another form" not in said(screen)
    press(screen, "Remove this form")
    assert stored(plan, "themes", "m1", "lessons", "l1", "pieces", "f1") is None


def test_a_goal_and_people_are_asked_only_where_there_is_a_choice() -> None:
    def asked(plan: str) -> set[str]:
        return {str(list_.label) for list_ in unfold(visit("themes", plan)).selectbox}

    assert not {"Its goal (optional)", "Who it is for (optional)"} & asked(keep(quick("bakery")))
    two = quick("bakery").model_dump(mode="json", exclude_defaults=True)
    two |= {
        "goals": [{"id": "g1"}, {"id": "g2", "name": "More shifts"}],
        "audiences": [{"id": "a1"}, {"id": "a2"}],
    }
    assert {"Its goal (optional)", "Who it is for (optional)"} <= asked(keep(Answers.model_validate(two)))


def test_an_address_without_a_page_is_told_and_stays() -> None:
    plan = keep(quick("bakery"))
    screen = unfold(visit("themes", plan))
    box(screen, "themes", "m1", "link").set_value("not a page").run()
    assert "This is not the address of a page" in said(screen)
    assert stored(plan, "themes", "m1", "link") == "not a page"


@pytest.mark.parametrize("owner", [one_idea(title=EVIL, kind="customer"), stories(customer=EVIL)])
def test_what_is_typed_is_shown_and_never_followed(owner: Answers) -> None:
    screen = unfold(visit("themes", keep(owner)))
    assert EVIL in said(screen).replace("\u2060", "")
    marked = [m.value for m in screen.markdown if "script" in m.value]
    assert len(marked) > 1
    assert [text for text in marked if r"\<script\>" not in text or r"\[b\]" not in text] == []


# Stories -----------------------------------------------------------------------------------------------


def opened(plan: str) -> AppTest:
    return unfold(visit("themes", plan))


def test_a_story_is_added_and_proposed_with_ask_first() -> None:
    plan = keep(quick("bakery"))
    screen = opened(plan)
    press(screen, "Add a customer's story")
    box(screen, "calendar", "stories", "s1", "customer").set_value("Mia").run()
    assert "What changed for Mia" in said(screen)
    press(screen, "They said yes")
    assert stored(plan, "calendar", "stories", "s1", "permission") is True


def test_a_story_is_not_passed_on_without_a_yes_and_is_with_it() -> None:
    plan = keep(stories(state="collected"))
    screen = opened(plan)
    box(screen, "calendar", "stories", "s1", "state").set_value("shared").run()
    assert stored(plan, "calendar", "stories", "s1", "state") == "collected"
    assert any("They said yes to telling it: tick this first" in error for error in errors(screen))
    assert box(screen, "calendar", "stories", "s1", "state").value == "shared"
    box(screen, "calendar", "stories", "s1", "permission").set_value(True).run()
    assert stored(plan, "calendar", "stories", "s1", "state") == "shared"
    assert errors(screen) == []


def test_a_story_that_is_out_without_a_yes_is_told() -> None:
    screen = opened(keep(stories(state="shared")))
    assert "This story is out without a yes" in said(screen)


def test_a_story_is_removed() -> None:
    plan = keep(stories())
    press(opened(plan), "Remove this story")
    assert not stored(plan, "calendar", "stories")
