"""What is believed of a place, piece by piece, and whom a goal speaks to."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.answers import Answers, Goal, Place, WeekCounts, from_document
from planner.insights.platforms import moved_in_words, pieces_of, sure_in_words
from planner.knowledge import OTHER, library
from planner.plan import aim, as_kept, build_plan
from planner.plan.focus.believed import believed
from planner.plan.focus.evidence import known
from tests.choosing import IN_SHORT, business, race, sure


def pieces(answers: Answers, place: str, **said: Any) -> dict[str, tuple[float, float]]:
    """Each piece of evidence: the share it says, and how many people it is worth."""
    facts = known(answers, library(), aim(answers, library()))
    stated = Place.model_validate({"id": place} | said)
    found = believed(stated, answers, facts)
    return {one.kind: (round(one.share, 2), round(one.worth, 2)) for one in found.pieces}


# Whom a goal speaks to ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("want", "use", "whom"),
    [
        ("bakery/cake-orders", "orders", "buyers"),
        ("bakery/weekday-mornings", "visits", "buyers"),
        ("bakery/saturday-help", "recruiting", "hands"),
        ("online-shop/orders", "traffic", "buyers"),
        ("online-shop/second-orders", "traffic", "regulars"),
        ("accountant/first-calls", "talk", "buyers"),
        ("accountant/papers-in-time", "service", "regulars"),
        ("accountant/bookkeeper-wanted", "recruiting", "desk"),
        ("coach/first-talks", "talk", "buyers"),
        ("coach/employers", "talk", "firms"),
        ("association/volunteers", "community", "buyers"),
        ("association/summer-tickets", "visits", "buyers"),
        ("tradesperson/firms", "talk", "firms"),
        ("manufacturer/repeat-orders", "talk", "regulars"),
        ("other/new-people", "recruiting", "anyone"),
    ],
)
def test_what_a_goal_asks_of_a_place_and_of_whom(want: str, use: str, whom: str) -> None:
    found = aim(business(want, "GB"), library())
    assert (found.use, found.whom) == (use, whom)


def test_a_goal_the_owner_changed_is_read_by_its_own_words() -> None:
    answers = business("association/volunteers", "GB")
    answers.goals[0].result, answers.goals[0].purpose = "leads", "awareness"
    assert aim(answers, library()).use == "broadcast"


def test_the_owner_says_what_work_it_is() -> None:
    answers = business("bakery/saturday-help", "GB")
    answers.goals[0].work = "desk"
    assert aim(answers, library()).whom == "desk"


@pytest.mark.parametrize(
    ("purpose", "use"),
    [("awareness", "broadcast"), ("brand", "broadcast"), ("other", "community"), (None, None)],
)
def test_a_purpose_without_more(purpose: Any, use: str | None) -> None:
    answers = business("shop/weekday-till", "GB")
    answers.goals = [Goal(id="g1", purpose=purpose)]
    assert aim(answers, library()).use == use
    assert aim(Answers(), library()).use is None


# Pieces of evidence -------------------------------------------------------------------------------------

BAKERY = business("bakery/cake-orders", "GB")


def test_a_trade_is_worth_five_people_a_kind_of_work_three_something_else_less() -> None:
    assert pieces(BAKERY, "facebook")["trade"][1] == 5
    kind, other = (
        from_document({"business": {"trade": trade, "country": "GB", "market": "consumers"}})
        for trade in ("repairs", OTHER)
    )
    assert pieces(kind, "facebook")["trade"][1] == 3
    assert pieces(other, "facebook")["trade"][1] == 1.5


def test_what_a_trade_does_not_name_is_a_weak_very_few() -> None:
    assert pieces(BAKERY, "reddit")["silent"][1] == 2


@pytest.mark.parametrize(
    ("want", "country", "place", "worth"),
    [
        ("bakery/cake-orders", "US", "facebook", 3),
        ("bakery/cake-orders", "GB", "facebook", 2),
        ("bakery/cake-orders", "NO", "facebook", 1),
        ("coach/first-talks", "US", "facebook", 2.4),
        ("manufacturer/price-requests", "US", "facebook", 1.2),
        ("coach/employers", "US", "facebook", 1.2),
        ("bakery/saturday-help", "US", "facebook", 6),
        ("bakery/saturday-help", "GB", "facebook", 4),
    ],
)
def test_a_survey_is_worth_less_for_buyers_and_abroad(
    want: str, country: str, place: str, worth: float
) -> None:
    assert pieces(business(want, country), place)["survey"][1] == worth


def test_of_customers_nothing_follows_for_those_who_might_work_here() -> None:
    answers = business("bakery/saturday-help", "US", asked=10)
    answers.platforms.asked = 10
    said = {"audience": 5, "named": 9, "came": 4}
    assert pieces(answers, "facebook", **said).keys() == {"survey"}
    assert pieces(answers, "newsletter", **said) == {"nobody": (0.10, 2)}
    assert pieces(answers, "facebook", workers=2, workers_named=3)["word"] == (0.30, 4)
    assert pieces(answers, "facebook", workers=2, workers_named=3)["asked"] == (0.3, 10)


def test_for_firms_the_trades_figure_counts_as_far_as_it_sells_to_firms() -> None:
    assert pieces(business("coach/employers", "GB"), "linkedin")["trade"] == (0.9, 1.5)
    assert pieces(business("coach/employers", "GB"), "linkedin")["firms"] == (0.7, 2)
    assert "trade" not in pieces(business("therapist/sent-by-others", "GB"), "facebook")


def test_the_owners_word_is_worth_six_people_a_guess_four() -> None:
    assert pieces(BAKERY, "facebook", audience=4)["word"] == (0.7, 4)
    guess, sure_of_it = ({"audience": {"how": how}} for how in ("guess", "known"))
    assert pieces(BAKERY, "facebook", audience=4, known=guess)["word"] == (0.7, 4)
    assert pieces(BAKERY, "facebook", audience=4, known=sure_of_it)["word"] == (0.7, 6)


def test_what_customers_told_is_not_counted_twice() -> None:
    answers = business("bakery/cake-orders", "GB", asked=10)
    told = {"audience": {"how": "customer"}}
    assert "word" not in pieces(answers, "facebook", audience=4, named=7, known=told)
    assert pieces(answers, "facebook", audience=4, named=7)["asked"] == (0.7, 10)
    assert "word" in pieces(answers, "facebook", audience=4, named=7)


def test_those_who_came_from_there_prove_it_and_the_others_prove_nothing() -> None:
    answers = business("bakery/cake-orders", "GB")
    assert pieces(answers, "facebook", came=3)["came"] == (1.0, 3)
    answers.platforms.came = 2
    assert "came" not in pieces(answers, "facebook", came=3), "three of two cannot be"


def test_a_place_typed_in_is_neither_for_nor_against() -> None:
    assert pieces(BAKERY, "Choir") == {"own": (0.3, 2)}


def test_all_four_ages_say_no_more_than_none() -> None:
    every = ["18-29", "30-49", "50-64", "65+"]
    none, all_of_them = (business("bakery/cake-orders", "US", who={"ages": ages}) for ages in ([], every))
    assert race(none) == race(all_of_them)


# What rules a place out ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "no"),
    [
        ({"audience": 0}, ("audience",)),
        ({"love": 0}, ("love",)),
        ({"audience": 0, "named": 1}, ()),
        ({"audience": 0, "came": 1}, ()),
        ({"audience": 0, "love": 0}, ("audience", "love")),
        ({"named": 0}, ()),
        ({"love": 1}, ()),
    ],
)
def test_an_explicit_no_rules_out_unless_somebody_is_there(said: dict[str, int], no: tuple[str, ...]) -> None:
    held = race(business("bakery/cake-orders", "GB", {"FB": said}, asked=10))
    assert held.entrants[held.number("facebook")].no == no


def test_by_audience_alone_liking_rules_nothing_out() -> None:
    answers = business("bakery/cake-orders", "GB", {"FB": {"love": 0}})
    answers.settings.method = "audience only"
    held = race(answers)
    assert held.entrants[held.number("facebook")].no == ()
    assert held.weights[1] == 0
    assert sure(answers).ask is None or sure(answers).ask.question.asks != "love"  # type: ignore[union-attr]


def test_in_russia_facebook_instagram_and_linkedin_are_closed() -> None:
    held = race(business("bakery/cake-orders", "RU"))
    closed = {one.place for one in held.entrants if one.no == ("closed",)}
    assert closed == {"facebook", "instagram", "linkedin"}


# Gates --------------------------------------------------------------------------------------------------


def test_addresses_open_a_newsletter_and_waiting_a_blog() -> None:
    def newsletter(**more: Any) -> int:
        return sure(business("online-shop/second-orders", "GB", **more)).counts["newsletter"]

    assert newsletter(addresses="none") < newsletter() < newsletter(addresses="300")
    assert newsletter() <= newsletter(newsletter=True), "who sends a letter has addresses"
    held = race(business("online-shop/second-orders", "GB", newsletter=True))
    assert {state for state, _ in held.addresses} == {"some", "300"}

    def blog(waits: bool | None) -> int:
        answers = business("accountant/first-calls", "GB")
        answers.platforms.waits = waits
        return sure(answers).counts["blog"]

    assert blog(False) <= blog(None) <= blog(True)


def test_every_place_is_compared_whoever_names_it() -> None:
    held = race(business("bakery/cake-orders", "GB", {}))
    assert {one.place for one in held.entrants} == {*library().platforms} == {*IN_SHORT.values()}


# The plan's own weeks -----------------------------------------------------------------------------------


def ran(place: str, seen: int) -> Answers:
    """A bakery of which two weeks went out on a place, and so many said in week 2 that they saw it there."""
    plan = build_plan(business("bakery/cake-orders", "NO"), library(), date(2027, 1, 4))
    answers = plan.said.model_copy(deep=True)
    answers.calendar.start = date(2027, 1, 4)
    answers.log.weeks = 2
    answers.log.posts = [as_kept(replace(post, place=place)) for post in plan.posts if post.week <= 2]
    answers.log.counts = {"2": WeekCounts(seen=seen)}
    return answers


def test_who_saw_a_week_of_the_plan_there_is_a_customer_who_is_there() -> None:
    assert pieces(ran("instagram", 4), "instagram")["came"] == (1.0, 4)
    assert "came" not in pieces(ran("instagram", 4), "facebook")
    counts = [sure(ran("instagram", seen)).counts["instagram"] for seen in (0, 4, 40)]
    assert counts == sorted(counts)
    assert counts[0] < counts[2]


def test_a_plan_that_runs_goes_on_where_it_is_and_says_what_comes_first_now() -> None:
    plan = build_plan(ran("instagram", 0), library(), date(2027, 1, 20))
    assert plan.certainty
    assert plan.focus
    assert (plan.certainty.first, plan.focus.id) == ("facebook", "instagram")
    assert "your posts went out on Instagram, now we would take Facebook" in moved_in_words(plan)
    assert sure_in_words(plan).startswith("Your posts go out on Instagram.")


def test_the_pieces_of_a_place_add_up_to_what_the_engine_believes() -> None:
    said = {"IG": {"named": 3, "audience": 4}, "FB": {"named": 7}}
    plan = build_plan(business("bakery/cake-orders", "GB", said, asked=10), library(), date(2027, 1, 20))
    for fit in plan.ranking:
        one = plan.case.entrants[plan.case.number(fit.place)]
        *every, together = pieces_of(plan, fit)
        assert together.there == pytest.approx(one.there)
        assert together.elsewhere == pytest.approx(one.elsewhere)
        assert sum(piece.there for piece in every) == pytest.approx(together.there)
