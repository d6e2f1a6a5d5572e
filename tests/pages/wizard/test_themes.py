"""The page of topics: what a month holds, ideas to take, other forms, stories, what it all speaks to."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import Answers
from tests.bare import bare
from tests.pages import screens

EVIL = "**A** [b](http://x.example) <script> $y$ :red[z]"  # short enough for a name


def one_idea(**more: Any) -> Answers:
    lesson = {"id": "l1", "title": "The chair", "show": "A chair", "first": "It holds.", "format": "photo"}
    return screens.answers(
        business={"name": "Ottar", "trade": "other"},
        time={"minutes": 200},
        calendar={"start": "2027-01-04"},
        themes=[{"id": "m1", "title": "Chairs", "lessons": [lesson | more]}],
    )


def stories(**more: Any) -> Answers:
    told = {"id": "s1", "customer": "Mia", "change": "Sleeps longer"} | more
    return screens.answers(
        business={"name": "Ottar", "trade": "other"},
        time={"minutes": 60},
        calendar={"start": "2027-01-04", "stories": [told]},
    )


def test_a_first_visit_shows_three_months_with_their_ideas_and_what_they_speak_to() -> None:
    screen = screens.visit("themes", screens.keep(screens.quick("bakery")))
    text = screens.said(screens.unfold(screen))
    assert screens.title(screen) == "Choose three topics"
    assert text.count("Topic not chosen yet") == 3
    assert "What your ideas are about" in text
    assert "The same as a table" in text
    assert screens.buttons(screen).count("Take this idea") == 9  # three open ones a month; the rest below


def test_a_plan_without_ideas_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "read_library", lambda code: bare(code=code))
    screen = screens.unfold(
        screens.visit("themes", screens.keep(screens.answers(business={"trade": "bakery"})))
    )
    assert "0 ideas, 3 fill a month (ours)" in screens.said(screen)
    assert "No idea has a week yet. Add one above." in screens.said(screen)


@pytest.mark.parametrize("who", ["accountant-krakow", "association-oslo", "online-shop-austin"])
def test_a_personas_page_opens_with_everything(who: str) -> None:
    screen = screens.unfold(screens.visit("themes", screens.keep(screens.persona(who))))
    assert screens.title(screen)
    assert screens.errors(screen) == []


def test_each_idea_says_what_it_is_and_which_comes_first() -> None:
    text = screens.said(screens.unfold(screens.visit("themes", screens.keep(one_idea(kind="human")))))
    assert "The chair · The people behind it · matters most" in text


def test_a_taken_idea_is_the_months_first_and_leaves_the_offers() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("themes", plan, [f"{plan}:fold:ideas:m{month}" for month in (1, 2, 3)])
    before = [element.value for element in screen.markdown]
    screens.press(screen, "Take this idea")
    lesson = screens.stored(plan, "themes", "m1", "lessons", "l1")
    assert _offers(before, lesson["title"])
    assert screens.stored(plan, "themes", "m1", "ref").startswith("bakery/")
    assert f"{lesson['title']} · " in screens.said(screen)
    assert not _offers([element.value for element in screen.markdown], lesson["title"])
    screens.press(screen, "Undo")
    assert screens.stored(plan, "themes", "m1", "lessons") is None
    assert _offers([element.value for element in screen.markdown], lesson["title"])


def _offers(texts: list[str], title: str) -> bool:
    return any(text.startswith(f"**{title}**") for text in texts)


def test_an_added_idea_of_ones_own_keeps_our_topic_and_its_ideas() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("themes", plan))
    screens.press(screen, "Add an idea of our own for January")
    assert screens.stored(plan, "themes", "m1", "ref").startswith("bakery/")
    screens.box(screen, "themes", "m1", "lessons", "l1", "title").set_value("Buns at five").run()
    assert "Buns at five · Something they can use · matters most" in screens.said(screen)
    screens.press(screen, "Remove this idea")
    assert screens.stored(plan, "themes", "m1", "lessons", "l1") is None


def test_ideas_without_a_week_are_named_with_the_reason_and_what_to_do() -> None:
    lessons = [{"id": f"l{n}", "title": f"Chair {n}", "format": "photo"} for n in range(1, 9)]
    plan = screens.keep(
        screens.answers(
            business={"name": "Ottar", "trade": "other"},
            time={"minutes": 60},
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
    screen = screens.visit("themes", plan)
    assert "No week is left this month: " in screens.said(screen)
    assert "Chair 8" in screens.said(screen)
    assert "Over your limit for posts that sell: Sale." in screens.said(screen)
    assert "back=themes" in screens.links(screen)["Change the limit"]


@pytest.mark.parametrize(
    ("idea", "says"),
    [
        ({"format": "article"}, "Give it another kind of post"),
        ({"format": "interview"}, "Take a simpler kind"),
    ],
)
def test_a_form_that_cannot_go_out_says_what_would(idea: dict[str, str], says: str) -> None:
    plan = screens.keep(one_idea(**idea))
    choice = [{"id": "facebook", "role": "focus", "share": 100}]
    state.store().save(plan, "focus", [(("platforms", "choice"), None, choice)])
    assert says in screens.said(screens.visit("themes", plan))


def test_another_form_starts_empty_and_is_called_a_copy_until_it_has_words() -> None:
    plan = screens.keep(one_idea())
    screen = screens.unfold(screens.visit("themes", plan))
    screens.widget(screen, "themes.m1.lessons.l1:more").set_value(True).run()
    screens.widget(screen, "themes.m1.lessons.l1:form").set_value("film").run()
    screens.press(screen, "Add this form")
    assert screens.stored(plan, "themes", "m1", "lessons", "l1", "pieces", "f1") == {
        "id": "f1",
        "format": "film",
    }
    assert "The same words as another form" in screens.said(screen)
    assert "another form's words, unchanged" in screens.said(screen)
    screens.box(screen, "themes", "m1", "lessons", "l1", "pieces", "f1", "show").set_value(
        "Sawing the leg"
    ).run()
    screens.box(screen, "themes", "m1", "lessons", "l1", "pieces", "f1", "first").set_value(
        "Four legs."
    ).run()
    assert "The same words as another form" not in screens.said(screen)
    screens.press(screen, "Remove this form")
    assert screens.stored(plan, "themes", "m1", "lessons", "l1", "pieces", "f1") is None


def test_a_goal_and_people_are_asked_only_where_there_is_a_choice() -> None:
    def asked(plan: str) -> set[str]:
        return {str(list_.label) for list_ in screens.unfold(screens.visit("themes", plan)).selectbox}

    assert not {"Its goal (optional)", "Who it is for (optional)"} & asked(
        screens.keep(screens.quick("bakery"))
    )
    two = screens.quick("bakery").model_dump(mode="json", exclude_defaults=True)
    two |= {
        "goals": [{"id": "g1"}, {"id": "g2", "name": "More shifts"}],
        "audiences": [{"id": "a1"}, {"id": "a2"}],
    }
    assert {"Its goal (optional)", "Who it is for (optional)"} <= asked(
        screens.keep(Answers.model_validate(two))
    )


def test_an_address_without_a_page_is_told_and_stays() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("themes", plan))
    screens.box(screen, "themes", "m1", "link").set_value("not a page").run()
    assert "This is not the address of a page" in screens.said(screen)
    assert screens.stored(plan, "themes", "m1", "link") == "not a page"


@pytest.mark.parametrize("owner", [one_idea(title=EVIL, kind="customer"), stories(customer=EVIL)])
def test_what_is_typed_is_shown_and_never_followed(owner: Answers) -> None:
    screen = screens.unfold(screens.visit("themes", screens.keep(owner)))
    assert EVIL in screens.said(screen).replace("\u2060", "")
    marked = [m.value for m in screen.markdown if "script" in m.value]
    assert len(marked) > 1
    assert [text for text in marked if r"\<script\>" not in text or r"\[b\]" not in text] == []


# Stories -----------------------------------------------------------------------------------------------


def opened(plan: str) -> AppTest:
    return screens.unfold(screens.visit("themes", plan))


def test_a_story_is_added_and_proposed_with_ask_first() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = opened(plan)
    screens.press(screen, "Add a customer's story")
    screens.box(screen, "calendar", "stories", "s1", "customer").set_value("Mia").run()
    assert "What changed for Mia" in screens.said(screen)
    screens.press(screen, "They said yes")
    assert screens.stored(plan, "calendar", "stories", "s1", "permission") is True


def test_a_story_is_not_passed_on_without_a_yes_and_is_with_it() -> None:
    plan = screens.keep(stories(state="collected"))
    screen = opened(plan)
    screens.box(screen, "calendar", "stories", "s1", "state").set_value("shared").run()
    assert screens.stored(plan, "calendar", "stories", "s1", "state") == "collected"
    assert any("They said yes to telling it: tick this first" in error for error in screens.errors(screen))
    assert screens.box(screen, "calendar", "stories", "s1", "state").value == "shared"
    screens.box(screen, "calendar", "stories", "s1", "permission").set_value(True).run()
    assert screens.stored(plan, "calendar", "stories", "s1", "state") == "shared"
    assert screens.errors(screen) == []


def test_a_story_that_is_out_without_a_yes_is_told() -> None:
    screen = opened(screens.keep(stories(state="shared")))
    assert "This story is out without a yes" in screens.said(screen)


def test_a_story_is_removed() -> None:
    plan = screens.keep(stories())
    screens.press(opened(plan), "Remove this story")
    assert not screens.stored(plan, "calendar", "stories")
