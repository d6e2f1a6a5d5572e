from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Answers, Document, from_document
from planner.knowledge import library
from planner.plan import MonthTheme, extras, month_themes, months, things_named
from tests.strategies import TRADES, starts


def themes(*slots: Document, start: str = "2027-01-04", **business: str) -> tuple[MonthTheme, ...]:
    document = {"business": business, "themes": list(slots), "calendar": {"start": start}}
    return month_themes(from_document(document), library())


@pytest.mark.parametrize(
    ("start", "named"),
    [
        ("2026-11-02", (11, 12, 1)),
        ("2026-12-01", (12, 1, 2)),
        ("2026-10-31", (11, 12, 1)),
        ("2027-12-31", (1, 2, 3)),
        ("2028-02-29", (3, 4, 5)),
    ],
)
def test_three_consecutive_months_cross_the_years_end(start: str, named: tuple[int, ...]) -> None:
    found = themes(start=start)
    assert tuple(theme.number for theme in found) == named
    assert tuple(theme.span for theme in found) == months(date.fromisoformat(start))
    assert [theme.id for theme in found] == ["m1", "m2", "m3"]


@given(starts, st.sampled_from(TRADES))
def test_a_month_without_a_topic_is_a_gap_with_its_days(start: date, trade: str) -> None:
    known = library().trade(trade).themes[0]
    slot = {"id": "m2", "ref": f"{trade}/{known.id}"}
    first, middle, last = themes(slot, start=start.isoformat(), trade=trade, sells="guitars")
    assert (first.title, first.ideas, first.key) == (last.title, last.ideas, last.key) == ("", (), "")
    assert middle.title == known.title
    assert (first.span, middle.span, last.span) == months(start)


def test_without_a_start_there_are_no_months() -> None:
    assert month_themes(Answers(), library()) == ()


@pytest.mark.parametrize("ref", ["bakery/gone", "gone/birthday-cakes", "bakery", "/", "bakery/"])
def test_a_topic_that_exists_no_more_is_a_gap(ref: str) -> None:
    assert themes({"id": "m1", "ref": ref}, trade="bakery")[0].title == ""


def test_a_topic_of_the_trade_brings_its_ideas_in_order_with_their_questions() -> None:
    (theme, *_) = themes({"id": "m1", "ref": "bakery/birthday-cakes"}, trade="bakery")
    known = library().trades["bakery"].themes[0]
    questions = {q.id: q.text for q in library().trades["bakery"].questions}
    assert (theme.title, theme.gain) == (known.title, known.gain)
    assert [idea.ref for idea in theme.ideas] == [f"bakery/{lesson.id}" for lesson in known.lessons]
    assert [idea.question for idea in theme.ideas] == [questions[lesson.question] for lesson in known.lessons]
    assert [[(p.format, p.show, p.first, p.ask) for p in idea.pieces] for idea in theme.ideas] == [
        [(p.format, p.show, p.first, p.ask or lesson.ask) for p in lesson.pieces] for lesson in known.lessons
    ]
    assert {idea.theme for idea in theme.ideas} == {known.id}
    assert {idea.months for idea in theme.ideas} == {known.months}
    assert theme.key == theme.ideas[0].ref


def test_ones_own_topic_has_ones_own_name_and_no_gain_of_ours() -> None:
    (theme, *_) = themes({"id": "m1", "ref": "bakery/birthday-cakes", "title": "Rye week"}, trade="bakery")
    assert (theme.title, theme.gain) == ("Rye week", "")
    assert len(theme.ideas) == 5
    alone = themes({"id": "m1", "title": "Rye week"}, trade="bakery")[0]
    assert (alone.title, alone.ideas) == ("Rye week", ())


def test_ones_own_ideas_come_first_with_every_word_filled_from_what_was_said() -> None:
    slot = {
        "id": "m1",
        "ref": "bakery/birthday-cakes",
        "ask": "Come by.",
        "lessons": [
            {"id": "l1", "title": "Sour rye"},
            {"id": "l2", "show": "The oven", "first": "Hot.", "ask": "Ring us.", "format": "film"},
            {"id": "l3"},
            {"id": "l4", "first": "Nothing but a first sentence"},
        ],
    }
    rye, oven, *rest = themes(slot, trade="bakery")[0].ideas
    assert (rye.ref, rye.title, rye.ask, rye.own) == ("m1-l1", "Sour rye", "Come by.", True)
    assert [(p.format, p.show, p.first) for p in rye.pieces] == [("photo", "Sour rye", "Sour rye")]
    assert (oven.ref, oven.title, oven.ask) == ("m1-l2", "The oven", "Ring us.")
    assert [(p.format, p.show, p.first) for p in oven.pieces] == [("film", "The oven", "Hot.")]
    assert [idea.own for idea in rest] == [False] * 5


def test_ones_own_idea_says_what_it_is_and_has_its_other_forms_with_their_own_words() -> None:
    idea = {
        "id": "l1",
        "title": "Sour rye",
        "gain": "They know how long it keeps.",
        "question": "How long does it keep?",
        "kind": "offer",
        "stage": "convert",
        "need": "relief",
        "pieces": [{"id": "p1", "format": "film", "show": "The crust", "first": "Listen."}, {"id": "p2"}],
    }
    rye = themes({"id": "m1", "lessons": [idea]})[0].ideas[0]
    assert (rye.kind, rye.stage, rye.need) == ("offer", "convert", "relief")
    assert (rye.gain, rye.question) == ("They know how long it keeps.", "How long does it keep?")
    assert [(p.format, p.show, p.first) for p in rye.pieces] == [
        ("photo", "Sour rye", "Sour rye"),
        ("film", "The crust", "Listen."),
        ("photo", "Sour rye", "Sour rye"),
    ]
    plain = themes({"id": "m1", "lessons": [{"id": "l1", "title": "Sour rye"}]})[0].ideas[0]
    assert (plain.kind, plain.stage, plain.need, plain.gain) == ("know-how", "reach", None, "")


def test_an_idea_of_the_trade_says_what_it_is_and_what_one_gets_from_it() -> None:
    (theme, *_) = themes({"id": "m1", "ref": "bakery/winter-buns"}, trade="bakery")
    known = next(t for t in library().trades["bakery"].themes if t.id == "winter-buns")
    assert [(i.kind, i.stage, i.need) for i in theme.ideas] == [
        (k.kind, k.stage, k.need) for k in known.lessons
    ]
    assert {idea.gain for idea in theme.ideas} == {known.gain}


def test_the_key_idea_is_the_owners_while_it_exists_and_else_the_first() -> None:
    slot = {"id": "m1", "ref": "bakery/birthday-cakes"}
    refs = [idea.ref for idea in themes(slot, trade="bakery")[0].ideas]
    assert themes({**slot, "key": refs[2]}, trade="bakery")[0].key == refs[2]
    assert themes({**slot, "key": "bakery/s99"}, trade="bakery")[0].key == refs[0]


def test_a_month_names_its_goal_and_audience_and_else_the_first_ones() -> None:
    said = from_document(
        {
            "audiences": [{"id": "a1", "name": "Parents"}, {"id": "a2", "name": "Cafés"}],
            "goals": [{"id": "g1", "name": "Cakes"}, {"id": "g2", "name": "Bread"}],
            "themes": [{"id": "m1", "goal": "g2", "audience": "a2"}, {"id": "m2", "goal": "g9"}],
            "calendar": {"start": "2027-01-04"},
        }
    )
    assert [(m.goal, m.audience) for m in month_themes(said, library())] == [
        ("Bread", "Cafés"),
        ("Cakes", "Parents"),
        ("Cakes", "Parents"),
    ]
    assert themes()[0].goal == themes()[0].audience == ""


# Ideas for any month -------------------------------------------------------------------------------

TOLD = {"id": "c1", "customer": "Mrs Dahl", "change": "Her Saturdays are free.", "permission": True}


def told(*stories: Document, **business: str) -> list[str]:
    document = {"business": {"trade": "bakery", **business}, "calendar": {"stories": list(stories)}}
    return [idea.ref for idea in extras(from_document(document), library())]


@pytest.mark.parametrize("trade", TRADES)
def test_each_trade_has_three_ideas_about_people_three_of_customers_and_three_questions(trade: str) -> None:
    said = from_document({"business": {"trade": trade, "sells": "guitars"}})
    kinds = [idea.kind for idea in extras(said, library())]
    assert sorted(kinds) == ["customer"] * 3 + ["human"] * 3 + ["question"] * 3


def test_customers_own_stories_come_before_the_trades_ideas() -> None:
    assert told(TOLD) == ["c1", *told()]
    assert len(told()) == 9


@pytest.mark.parametrize(
    "story",
    [{**TOLD, "permission": None}, {**TOLD, "permission": False}, {"id": "c1", "permission": True}],
    ids=["not asked", "said no", "nothing to tell"],
)
def test_a_story_without_permission_or_words_is_not_told(story: Document) -> None:
    assert told(story) == told()


def test_a_story_without_a_name_or_a_change_still_has_all_its_words() -> None:
    nameless, changeless = (
        from_document({"business": {"trade": "bakery"}, "calendar": {"stories": [story]}})
        for story in ({**TOLD, "customer": ""}, {**TOLD, "change": ""})
    )
    first, second = extras(nameless, library())[0], extras(changeless, library())[0]
    assert (first.title, first.pieces[0].first) == ("What changed for a customer", "Her Saturdays are free.")
    assert (second.title, second.pieces[0].first) == ("What changed for Mrs Dahl",) * 2


def test_a_business_in_no_list_has_ideas_for_any_month() -> None:
    assert len(told(trade="other")) == 9
    assert told(TOLD, trade="other")[0] == "c1"


def test_what_old_plans_typed_of_themselves_is_a_question_and_a_thing() -> None:
    said = from_document({"business": {"trade": "other", "asked": "do they drip", "shows": "candles"}})
    (asked,) = (idea for idea in extras(said, library()) if idea.ref.startswith("other/q-"))
    assert asked.title == "Do they drip?"
    assert things_named(said, library()) == ("candles",)


def test_where_nobody_may_be_seen_an_answer_shows_neither_the_place_nor_the_work() -> None:
    for trade, hidden in (("womens-refuge", True), ("food-bank", False)):
        for answer in ("", "Yes"):
            business = {"trade": trade, "questions": [{"id": "a", "text": "Is it far", "answer": answer}]}
            (asked,) = (
                idea for idea in extras(from_document({"business": business}), library()) if "/q-" in idea.ref
            )
            words = f"{asked.pieces[0].show} {asked.pieces[0].first}"
            assert hidden != ("work" in words)
