"""Which words a line written weeks ahead may not have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.knowledge import Piece, untrue, untrue_ask
from planner.knowledge.true_words import MOST_WORDS

# As the design lists them.
DATED = [
    "now",
    "right now",
    "today",
    "tonight",
    "tomorrow",
    "yesterday",
    "this week",
    "next week",
    "this weekend",
    "soon",
    "just",
    "already",
    "still",
    "again",
    "at the moment",
    "currently",
    "lately",
    "these days",
    "until further notice",
]
PRESSING = [
    "last chance",
    "hurry",
    "don't miss",
    "only a few",
    "selling fast",
    "limited",
    "amazing",
    "perfect",
    "delicious",
    "best",
    "passion",
    "love",
    "treat yourself",
    "cosy",
    "indulge",
    "quality",
    "unique",
    "like and share",
    "tag a friend",
]
WEATHER = ["wasps", "sun", "snow", "heat", "dark mornings"]


def said(word: str) -> str:
    return f"The oven, {word}, and the tray beside it."


@pytest.mark.parametrize("word", DATED)
def test_what_holds_on_one_day_only_is_for_lines_of_that_day(word: str) -> None:
    assert word in untrue(said(word))
    assert untrue(said(word), pinned=True) == []
    assert untrue_ask(said(word)) == []  # readers do it in their own time
    assert untrue(said(word), season=True) != []


@pytest.mark.parametrize("word", PRESSING)
def test_what_presses_or_praises_is_never_said(word: str) -> None:
    for found in (untrue(said(word)), untrue(said(word), pinned=True, season=True), untrue_ask(said(word))):
        assert found == [word]


@pytest.mark.parametrize("word", WEATHER)
def test_the_weather_is_for_lines_of_a_season(word: str) -> None:
    assert untrue(said(word)) == untrue(said(word), pinned=True) == untrue_ask(said(word)) == [word]
    assert untrue(said(word), season=True) == untrue_ask(said(word), season=True) == []


@pytest.mark.parametrize("text", ["Come in!", "Fresh bread 🍞", "Order ☎", "Ours ✨ only"])
def test_nobody_shouts_and_nothing_is_a_picture(text: str) -> None:
    assert untrue(text, pinned=True, season=True) != []
    assert untrue_ask(text) != []


@pytest.mark.parametrize("word", ["Now", "TODAY", "Hurry", "The Best"])
def test_letter_case_hides_nothing(word: str) -> None:
    assert untrue(word) != []


@pytest.mark.parametrize(
    "text",
    [
        "Snow-white icing is sugar and water.",  # part of a longer word
        "The best-before date is on the bag.",
        "Adjust the oven, and justice is done.",
        "She distilled it, and nowhere was it sunk.",
        "The quilt is unlimited.",
        "Lovely and clovers.",
        "“Sunday” begins with it.",
        "This weekday, next weekday.",
        "[n] of {n}: nothing here is of one day.",
    ],
)
def test_a_word_inside_another_is_none_of_these(text: str) -> None:
    assert untrue(text) == []


def test_each_word_is_named_as_it_stands_there() -> None:
    assert untrue("Hurry, the Snow is gone now!") == ["Hurry", "!", "now", "Snow"]


@given(st.text(max_size=80), st.booleans(), st.booleans())
def test_what_may_be_said_less_is_said_more_on_its_day(text: str, pinned: bool, season: bool) -> None:
    strict = untrue(text)
    assert set(untrue(text, pinned, season)) <= set(strict)
    assert untrue_ask(text, season) == untrue(text, pinned=True, season=season)


def test_a_piece_of_a_lesson_says_by_its_first_sentence_whether_it_may_be_placed() -> None:
    assert Piece(format="photo", show="The oven.", first="Twelve minutes make a crust.").holds
    assert not Piece(format="photo", show="The oven.", first="It is still warm.").holds
    assert Piece(
        format="photo", show="The oven, still warm.", first="Twelve minutes."
    ).holds  # only a picture
    assert not Piece(format="photo", show="The oven.", first="Twelve minutes.", holds=False).holds


def test_a_first_sentence_is_short() -> None:
    assert MOST_WORDS == 18
