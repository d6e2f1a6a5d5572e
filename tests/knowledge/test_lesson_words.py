"""A lesson never sells: its first sentence is true on any day, and what it asks is no order."""

import re
from collections import Counter

import pytest

from planner.knowledge import OTHER, Lesson, Piece, Trade, library, untrue_ask
from planner.knowledge.true_words import MOST_WORDS

TRADES = [*sorted(library().trades), OTHER]
# Our own list of what sells; an answer, a picture, a vote or a look needs none of it.
SELLS = re.compile(
    r"\b(ring|rings|call|calls|phone us|pop in|drop (in|by)|come (by|in)|sign up|waiting list|last day|"
    r"(for|the|a|both) (price|prices|quote|voucher|appointment)|voucher|when you (book|order|ring|call)|"
    r"book an?|book (your|the|now)|order(s|ed|ing)?|bookings?|reserved?|buy|"
    r"pay (at|for|before)|put (it|the box) by|put your name down|what (it|that) costs|places are left|"
    r"(by|before) (mon|tues|wednes|thurs|fri|satur|sun)day|your next (visit|cut))\b|[€$£₽]",
    re.IGNORECASE,
)


def lessons(trade: Trade) -> list[Lesson]:
    return [*(lesson for theme in trade.themes for lesson in theme.lessons), *trade.extras]


def withheld(trade: Trade) -> list[str]:
    return [f"{one.id}: {p.first}" for one in lessons(trade) for p in one.pieces if not p.holds]


def asks(trade: Trade) -> list[tuple[str, str]]:
    """The lesson and each thing it asks, its own once."""
    own = [(one.id, one.ask) for one in lessons(trade)]
    return own + [(one.id, piece.ask) for one in lessons(trade) for piece in one.pieces if piece.ask]


def selling(trade: Trade) -> list[str]:
    return [f"{name}: {ask}" for name, ask in asks(trade) if SELLS.search(ask)]


def twice(trade: Trade) -> list[str]:
    counted = Counter(ask.casefold() for _, ask in asks(trade))
    return [ask for ask, times in counted.items() if times > 1]


def altered(trade: Trade, ask: str = "", first: str = "") -> Trade:
    """The trade, its first lesson asking this, or its first piece beginning so."""
    theme, *more = trade.themes
    lesson, *others = theme.lessons
    piece, *pieces = lesson.pieces
    if first:
        piece = Piece(format=piece.format, show=piece.show, first=first)
    lesson = lesson.model_copy(update={"ask": ask or lesson.ask, "pieces": (piece, *pieces)})
    theme = theme.model_copy(update={"lessons": (lesson, *others)})
    return trade.model_copy(update={"themes": (theme, *more)})


@pytest.mark.parametrize("name", TRADES)
def test_no_piece_is_withheld(name: str) -> None:
    trade = library().trade(name)
    assert withheld(trade) == []
    firsts = [piece.first for one in lessons(trade) for piece in one.pieces]
    assert [first for first in firsts if len(first.split()) > MOST_WORDS] == []


@pytest.mark.parametrize("name", TRADES)
def test_no_ask_of_a_lesson_sells(name: str) -> None:
    trade = library().trade(name)
    assert selling(trade) == []
    assert [f"{one}: {ask}" for one, ask in asks(trade) if untrue_ask(ask)] == []


@pytest.mark.parametrize("name", TRADES)
def test_no_ask_stands_twice_in_a_trade(name: str) -> None:
    assert twice(library().trade(name)) == []


@pytest.mark.parametrize(
    "ask",
    [
        "Ring us before noon.",
        "Unsure? Call, and I will say.",
        "Book a first talk.",
        "Tell us your filling when you order.",
        "Ask for the price of ten.",
        "Come by and have one put aside.",
        "Message us before you sign up.",
        "Call by Thursday if you want a time.",
        "Have the two hours reserved.",
        "Yours for £5.",
    ],
)
def test_an_ask_that_sells_is_found(ask: str) -> None:
    assert len(selling(altered(library().trade("bakery"), ask=ask))) == 1


def test_a_first_sentence_of_one_day_and_an_ask_said_twice_are_found() -> None:
    trade = library().trade("bakery")
    assert len(withheld(altered(trade, first="The oven is still warm."))) == 1
    assert len(twice(altered(trade, ask=trade.extras[0].ask))) == 1
