"""What the goal is worth a week, from prices as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Answers
from planner.exports.page_one import more_asked
from planner.exports.page_one.worth import worth_in_words, worth_of
from planner.knowledge import OfferCard, library
from planner.language import language
from tests.exports.plans import quick
from tests.exports.selling_plans import bakery, offered

NONE = ""


@pytest.mark.parametrize(
    ("price", "told"),
    [
        ("450", "about 900"),
        ("450,-", "about 900,-"),
        ("450:-", "about 900:-"),
        ("from €4.50 each", "at least €9"),
        ("from 450 kr", "at least 900 kr"),
        ("FROM 450 KR", "at least 900 KR"),
        ("1 200 kr", "about 2,400 kr"),
        ("1\u00a0200 kr", "about 2,400 kr"),
        ("1.200 kr", "about 2,400 kr"),
        ("1'200 Fr.", "about 2,400 Fr."),
        ("1,200.50 USD", "about 2,401 USD"),
        ("1.200,25 €", "about 2,400.50 €"),
        ("4,50 €", "about 9 €"),
        ("ab 12,90 €", "at least 25.80 €"),
        ("fra 450kr", "at least 900kr"),
        ("od 45 zł", "at least 90 zł"),
        ("à partir de 1 200 €", "at least 2,400 €"),
        ("NOK 450", "about NOK 900"),
        ("kr. 450,-", "about kr. 900,-"),
        ("£5", "about £10"),
        ("12-15 kr", "at least 24 kr"),
        ("Winter service 890 kr", "about 1,780 kr"),
        ("60 min 900 kr", "about 1,800 kr"),
        ("3 for 100 kr", "about 200 kr"),
        ("450 kr 🎂", "about 900 kr"),
        ("abroad 30 €", "about 60 €"),
    ],
)
def test_the_sum_keeps_the_currency_as_it_was_typed(price: str, told: str) -> None:
    assert worth_of(price, 2, language()) == f"If it works: {told} a week."


@pytest.mark.parametrize(
    "price",
    [
        "",
        "🎂",
        "free",
        "on request",
        "=1+1",
        "2 for 1",
        "0 kr",
        "45 kr/kg",
        "450 kr per person",
        "up to 900 kr",
    ],
)
def test_a_price_that_names_no_single_sum_has_no_sentence(price: str) -> None:
    assert worth_of(price, 2, language()) == NONE


@given(st.text(max_size=24), st.integers(1, 10))
def test_whatever_was_typed_gives_a_sentence_or_none(price: str, more: int) -> None:
    told = worth_of(price, more, language())
    assert told == NONE or told.endswith(" a week.")


def said(**goal: float) -> Answers:
    answers = quick().said.model_copy(deep=True)
    for name, value in goal.items():
        setattr(answers.goals[0], name, value)
    return answers


def test_it_is_the_price_times_as_many_as_the_goal_wants_more() -> None:
    assert worth_in_words(bakery()) == "If it works: at least 900 kr a week."
    assert more_asked(bakery(said(baseline=9, target=14))) == 5
    assert worth_in_words(bakery(said(baseline=9, target=14))) == "If it works: at least 2,250 kr a week."


@pytest.mark.parametrize(
    "goal", [{"target": 14.0}, {"baseline": 9.0, "target": 9.0}, {"baseline": 9.0, "target": 4.0}]
)
def test_without_knowing_how_many_more_there_is_no_worth(goal: dict[str, float]) -> None:
    assert worth_in_words(bakery(said(**goal))) == NONE


def test_by_the_month_it_is_worth_so_much_a_month() -> None:
    answers = said(baseline=9, target=14)
    answers.goals[0].every = "month"
    assert worth_in_words(bakery(answers)) == "If it works: at least 2,250 kr a month."
    answers.goals[0].baseline, answers.goals[0].target = 2.2, 4
    assert worth_in_words(bakery(answers)) == "If it works: at least 810 kr a month."  # 1.8, and no more


def test_without_a_price_there_is_no_worth() -> None:
    assert worth_in_words(bakery(offer=offered(price=""))) == NONE


@pytest.mark.parametrize(
    ("want", "told"), [("cake-orders", "If it works: at least 900 kr a week."), ("another", NONE)]
)
def test_an_offer_that_is_not_for_the_goal_says_nothing_of_its_worth(want: str, told: str) -> None:
    card = next(one for one in library().selling("bakery").offers if one.wants.get("cake-orders") == 2)
    answers = quick().said.model_copy(deep=True)
    answers.goals[0].want = f"bakery/{want}" if want == "cake-orders" else f"bakery/{other_than(card)}"
    assert worth_in_words(bakery(answers, offer=offered(id=card.id))) == told


def other_than(card: OfferCard) -> str:
    """A want of the bakery that this card is not for."""
    return next(want.id for want in library().trades["bakery"].wants if card.wants.get(want.id, 0) < 2)
