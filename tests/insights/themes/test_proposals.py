"""Ideas one can take: where they come from, in which order, and what taking one changes."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, OwnLesson, from_document, get, to_document
from planner.errors import InvalidAnswer
from planner.insights.themes import SHOWN, Proposal, add, moved, offers, take
from planner.insights.themes.own_ideas import TITLE, own_lesson
from planner.insights.themes.proposals import GAPS, proposals
from planner.knowledge import FIVE, library
from planner.plan import Plan, build_plan
from planner.store.changes import apply
from tests.strategies import TRADES

TODAY = date(2026, 12, 1)
TWO = [
    {"id": "a1", "name": "Cooks", "questions": [{"id": "q1", "text": "Does it shrink?", "tally": 3}]},
    {"id": "a2", "name": "Cafés", "questions": [{"id": "q2", "text": "Fifty by Friday?", "tally": 90}]},
]


def document(focus: str = "facebook", **parts: Any) -> Document:
    return {
        "business": {"name": "Ottar", "trade": "other"},
        "time": {"minutes": 300},
        "platforms": {"choice": [{"id": focus, "role": "focus", "share": 100}]},
        "calendar": {"start": "2027-01-04"},
    } | parts


def built(said: Document) -> Plan:
    return build_plan(from_document(said), library(), TODAY)


def found(said: Document, *sources: str, month: int = 0) -> list[Proposal]:
    made = built(said)
    return [one for one in proposals(made, made.themes[month]) if one.source in sources or not sources]


def titles(said: Document, *sources: str, month: int = 0) -> list[str]:
    return [one.lesson.title for one in found(said, *sources, month=month)]


# Questions ---------------------------------------------------------------------------------------------


def test_what_most_people_asked_comes_first() -> None:
    asked = [{"id": f"q{n}", "text": f"Question {n}?", "tally": n} for n in (2, 9, 4)]
    said = document(audiences=[{"id": "a1", "questions": asked}])
    assert titles(said, "question") == ["Question 9?", "Question 4?", "Question 2?"]
    assert found(said, "question")[0].why == "9 people asked this, and no idea answers it yet."


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        ({}, "Does it shrink?"),
        ({"goals": [{"id": "g1", "audience": "a2"}]}, "Fifty by Friday?"),
        ({"themes": [{"id": "m1", "audience": "a2"}]}, "Fifty by Friday?"),
        (
            {"goals": [{"id": "g1"}, {"id": "g2", "audience": "a2"}], "themes": [{"id": "m1", "goal": "g2"}]},
            "Fifty by Friday?",
        ),
    ],
)
def test_the_months_own_people_ask_first(parts: Document, first: str) -> None:
    assert titles(document(audiences=TWO, **parts), "question")[0] == first


def test_a_question_an_idea_answers_is_left_out() -> None:
    lesson = {"id": "l1", "title": "Wash it", "question": "does it  shrink"}
    said = document(audiences=TWO, themes=[{"id": "m2", "title": "Linen", "lessons": [lesson]}])
    assert titles(said, "question") == ["Fifty by Friday?"]


def test_a_question_our_list_knows_gets_our_words() -> None:
    trade = library().trades["bakery"]
    made = built(document(business={"trade": "bakery"}))
    used = {idea.question for month in made.themes for idea in month.ideas}
    asked = {q.id: q.text for q in trade.questions if q.text not in used}
    ours = {
        lesson.title: asked[lesson.question]
        for theme in trade.themes
        if 1 in theme.months
        for lesson in theme.lessons
        if lesson.question in asked
    }
    title, text = next(iter(ours.items()))
    questions = [{"id": "q1", "text": text.upper()}]
    said = document(business={"trade": "bakery"}, audiences=[{"id": "a1", "questions": questions}])
    (one,) = found(said, "question")
    assert ours[one.lesson.title] == text, title
    assert one.lesson.question == text


# Other sources -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("trade", TRADES)
def test_a_gap_is_filled_from_the_trade_with_an_idea_that_speaks_to_it(trade: str) -> None:
    said = document(business={"trade": trade, "sells": "candles"})
    gaps = found(said, "gap")
    assert len(gaps) <= GAPS
    for one in gaps:
        assert one.id in (f"gap-{one.lesson.need}", f"gap-{one.lesson.stage}")
        assert one.lesson.title not in {idea.title for month in built(said).themes for idea in month.ideas}


def test_where_else_they_could_go_becomes_an_idea() -> None:
    audience = {"id": "a1", "competition": "The supermarket", "position": "We write the name by hand."}
    (one,) = found(document(audiences=[audience]), "competition")
    assert one.why == "You wrote where else they could go: The supermarket"
    assert (one.lesson.first, one.lesson.need) == ("We write the name by hand.", "competition")


def test_what_they_like_besides_work_becomes_the_human_side() -> None:
    (one,) = found(document(business={"interests": "Rowing\nand choir"}), "interests", month=1)
    assert (one.lesson.kind, one.lesson.title) == ("human", "When the work is done: choir")
    assert one.lesson.first == "When the work is done, you find us here: choir"
    assert found(document(), "interests") == []


def test_flaughers_five_each_start_another_month() -> None:
    ids = [[one.id for one in found(document(), "originality", month=month)] for month in (0, 1)]
    assert len(ids[0]) == len(FIVE) == 5
    assert ids[0] == ids[1][-1:] + ids[1][:-1]
    assert "Vicki Flaugher" in found(document(), "originality")[0].why


@pytest.mark.parametrize(
    ("focus", "minutes", "form"),
    [("facebook", 600, "interview"), ("facebook", 120, "film"), ("instagram", 600, "film")],
)
def test_an_interview_is_one_where_the_place_and_the_week_hold_it(
    focus: str, minutes: int, form: str
) -> None:
    said = document(focus, time={"minutes": minutes})
    (one,) = [one for one in found(said, "originality") if one.id == "original-interview"]
    assert one.lesson.format == form


# Stories -----------------------------------------------------------------------------------------------


def story(**more: Any) -> Document:
    told = {"id": "s1", "customer": "Mia", "change": "Sleeps longer"} | more
    return document(time={"minutes": 1}, calendar={"start": "2027-01-04", "stories": [told]})


def test_without_a_yes_a_story_says_ask_first_and_cannot_be_taken() -> None:
    (one,) = found(story(), "story")
    made = built(story())
    assert (one.ready, one.why) == (False, "Ask first: you may tell it only with a yes.")
    with pytest.raises(InvalidAnswer, match="They said yes to telling it: tick this first") as refused:
        take(made, made.themes[0], one)
    assert refused.value.path == ("calendar", "stories", "s1", "permission")


def test_a_story_with_a_yes_is_taken_once() -> None:
    said = story(permission=True)
    made = built(said)
    (one,) = found(said, "story")
    after = apply(said, take(made, made.themes[0], one))
    assert get(after, ("themes", "m1", "lessons", "l1", "title")) == "What changed for Mia"
    assert get(after, ("calendar", "stories", "s1", "state")) == "story"
    assert found(after, "story") == []


def test_a_story_that_has_a_week_is_not_proposed() -> None:
    said = story(permission=True) | {"time": {"minutes": 600}, "business": {"trade": "bakery"}}
    assert "s1" in {post.lesson for post in built(said).posts}
    assert found(said, "story") == []


@pytest.mark.parametrize(
    ("state", "permission", "allowed"),
    [
        ("spotted", None, True),
        ("collected", False, True),
        ("shared", None, False),
        ("shared", False, False),
        ("story", None, False),
        ("shared", True, True),
        (None, None, True),
    ],
)
def test_only_a_yes_lets_a_story_be_passed_on(state: Any, permission: bool | None, allowed: bool) -> None:
    (told,) = from_document(story(permission=permission)).calendar.stories
    if allowed:
        assert moved(told, state) == [(("calendar", "stories", "s1", "state"), None, state)]
    else:
        with pytest.raises(InvalidAnswer):
            moved(told, state)


# Taking ------------------------------------------------------------------------------------------------


def test_a_taken_idea_comes_first_keeps_the_assumed_topic_and_is_proposed_no_more() -> None:
    said = document(business={"trade": "bakery"}, audiences=TWO)
    made = built(said)
    one = found(said, "question")[0]
    after = apply(said, take(made, made.themes[0], one))
    month = built(after).themes[0]
    assert month.title == made.themes[0].title
    assert [idea.title for idea in month.ideas] == [
        one.lesson.title,
        *(idea.title for idea in made.themes[0].ideas),
    ]
    assert month.ideas[0].own
    assert one.lesson.title not in titles(after)
    assert to_document(from_document(after))["ids"] == {"l": 1}


def test_an_id_is_never_used_again() -> None:
    lesson = {"id": "l3", "title": "Oak"}
    said = document(themes=[{"id": "m1", "title": "Wood", "lessons": [lesson]}], ids={"l": 5})
    made = built(said)
    changes = add(made, made.themes[0], OwnLesson(id="", title="Ash"))
    assert changes == [
        (("themes", "m1", "lessons", "l6"), None, {"id": "l6", "title": "Ash"}),
        (("ids", "l"), 5, 6),
    ]


def test_a_text_too_long_for_its_field_is_cut() -> None:
    words = own_lesson(title="x" * 200, show="one\n two", first="y" * 600)
    assert (len(words.title), words.title[-1]) == (TITLE, "…")
    assert (words.show, len(words.first)) == ("one two", 200)


@pytest.mark.parametrize("trade", TRADES)
def test_every_proposal_can_be_taken_and_goes_out_in_a_form_the_place_takes(trade: str) -> None:
    competition = "Others { } <b> " * 40
    audience = {"id": "a1", "competition": competition, "questions": TWO[0]["questions"]}
    said = document(
        business={"trade": trade, "sells": "candles", "interests": competition}, audiences=[audience]
    )
    made = built(said)
    for one in proposals(made, made.themes[1]):
        month = built(apply(said, take(made, made.themes[1], one))).themes[1]
        assert month.ideas[0].title == one.lesson.title
        assert made.library.takes("facebook", month.ideas[0].pieces[0].format)


def test_sources_take_turns_and_a_month_does_not_start_like_the_one_before() -> None:
    audience = TWO[0] | {"competition": "The supermarket"}
    said = document(business={"trade": "other", "interests": "Choir"}, audiences=[audience])
    first, second, _ = offers(built(said)).values()
    assert [one.source for one in first[:SHOWN]] == ["question", "competition", "interests"]
    shown = {one.lesson.title for one in first[:SHOWN]}
    assert not shown & {one.lesson.title for one in second[:SHOWN]}
    assert shown <= {one.lesson.title for one in second}
