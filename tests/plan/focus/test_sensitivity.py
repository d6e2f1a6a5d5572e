import pytest
from hypothesis import given

from planner.answers import Known
from planner.plan import Flip, Swing
from planner.vocabulary import How
from tests.choosing import DOUBT, Rated, path, places, rated, slow_flip

SALE = [{"id": "g1", "purpose": "sale"}]


def flip(of: Rated) -> Flip | None:
    return of.sure.flip if of.sure else None


def swings(of: Rated) -> tuple[Swing, ...]:
    return of.sure.swings if of.sure else ()


# The one answer that turns the choice -----------------------------------------------------------------


@given(rated())
def test_the_flip_is_what_trying_every_answer_finds(of: Rated) -> None:
    found = flip(of)
    assert (found and (found.place, found.field, found.was, found.becomes, found.winner)) == slow_flip(of)


@given(rated())
def test_said_and_ranked_anew_it_makes_another_place_the_winner(of: Rated) -> None:
    found = flip(of)
    if found is None:
        return
    place = next(p for p in of.entered if p.id == found.place)
    assert found.was == getattr(place, found.field)
    assert found.how == of.how(place, found.field)
    assert of.changed(found.place, found.field, found.becomes).winner == found.winner != of.winner


@given(rated())
def test_by_audience_only_love_turns_nothing(of: Rated) -> None:
    only = of.answers.settings.model_copy(update={"method": "audience only"})
    found = flip(Rated(of.answers.model_copy(update={"settings": only}), of.assumed))
    assert found is None or found.field == "audience"


def test_a_worked_example() -> None:
    # Facebook has 50 x 4/5 + 22.5 + 25 = 87.5 points and Instagram 50 x 3/5 + 17.5 + 25 = 72.5: a step is 10
    of = places(("facebook", 4, 5), ("instagram", 3, 5), goals=SALE)
    assert flip(of) == Flip("facebook", "audience", "guess", was=4, becomes=2, winner="instagram")
    # with Facebook fixed at 3 of 5, 77.5 points, Instagram needs one more customer's step: 82.5
    of = places(("facebook", 3, 3), ("instagram", 3, 5), goals=SALE, how="customer")
    of.answers.platforms.places[1].known = {"audience": Known(how="guess")}
    assert flip(of) == Flip("instagram", "audience", "guess", was=3, becomes=4, winner="instagram")


@pytest.mark.parametrize(
    ("audience", "love"), [("customer", "guess"), ("guess", "customer"), ("known", "survey")]
)
def test_of_equal_steps_the_least_well_known_answer_is_named(audience: How, love: How) -> None:
    of = places(("Choir", 4, 4), ("Market", 3, 5), how="known")
    of.answers.platforms.places[0].known = {"audience": Known(how=audience), "love": Known(how=love)}
    found = flip(of)
    assert found is not None
    assert (found.place, found.how, found.was) == ("Choir", max(audience, love, key=DOUBT.__getitem__), 4)


def test_of_equally_known_ones_the_first_entered_is_named() -> None:
    rows = (("Choir", 4, 5), ("Market", 2, 5))
    for entered, first, becomes in ((rows, "Choir", 1), (rows[::-1], "Market", 4)):
        # level is enough for the one entered first: two steps for Market, but three against Choir
        found = flip(places(*entered, how="known"))
        assert found is not None
        assert (found.place, found.field, found.becomes, found.winner) == (
            first,
            "audience",
            becomes,
            "Market",
        )


def test_a_place_that_was_ruled_out_may_be_the_one_that_turns_it() -> None:
    of = places(("Choir", 1, 1), ("Market", 4, 0), how="known")
    assert flip(of) == Flip("Market", "love", "known", was=0, becomes=2, winner="Market")


def test_no_single_answer_is_a_result() -> None:
    without = {"weights": {"overlap": 0}}
    of = places(("youtube", 5, 5), how="known")
    assert flip(of) is None
    far = places(("facebook", 5, 5), ("x", 1, 1), ("blog", 1, 1), how="known", settings=without, goals=SALE)
    found = flip(far)
    assert found is not None
    assert found.becomes == 0, "where scores weigh nothing, only a no changes the winner"
    assert flip(places(("facebook", 5, 5), ("x", 0, 0), how="known", settings=without, goals=SALE)) is None


def test_changing_an_assumed_answer_to_none_is_a_no() -> None:
    of = places(("Choir", 1, 5), ("Market", 1, 4))
    of = Rated(of.answers, frozenset({path("Choir", "audience")})).weighed(overlap=0)
    found = flip(of)
    assert found is not None
    assert (found.how, found.becomes, found.winner) == ("assumed", 0, "Market")


# What each uncertain answer does to the lead -------------------------------------------------------------


def slow_lead(of: Rated, place: str, field: str, value: float) -> float:
    """How far the winner is ahead, in points of 100, with one score taken as it is; a no stays a no."""
    weights = of.answers.settings.weights
    three = [weights.get(name, usual) for name, usual in (("overlap", 50), ("purpose", 25), ("minutes", 25))]
    total = sum(three) or 1
    scores: dict[str, float] = {}
    for fit in (fit for fit in of.fits if not fit.ruled_out):
        said = {name: getattr(fit, name) for name in of.fields}
        if fit.place == place:
            said[field] = value
        parts = (min(said.values()) / 5, fit.purpose, fit.minutes)
        scores[fit.place] = (
            sum(weight * part for weight, part in zip(three, parts, strict=True)) / total * 100
        )
    mine = scores.pop(of.winner or "")
    return mine - max(scores.values())


@given(rated())
def test_each_swing_is_the_lead_at_both_ends_of_an_answers_doubt(of: Rated) -> None:
    found: dict[tuple[str, str], Swing] = {(swing.place, swing.field): swing for swing in swings(of)}
    if len([fit for fit in of.fits if not fit.ruled_out]) < 2:
        assert found == {}
        return
    for place in of.entered:
        for field in of.fields:
            value, doubt = getattr(place, field), DOUBT[of.how(place, field)]
            ends = [slow_lead(of, place.id, field, min(5, max(0, value + by))) for by in (-doubt, doubt)]
            swing = found.get((place.id, field))
            if swing is None:
                assert ends[0] == pytest.approx(ends[1], abs=0.1), "too little to be shown"
            else:
                assert [swing.low, swing.high] == pytest.approx(ends, abs=0.051)


def test_the_ends_of_a_doubt_stay_on_the_scale() -> None:
    answers = places(("Choir", 1, 5), ("Market", 1, 4), ("x", 4, 5)).answers
    assumed = frozenset({path("Choir", "audience"), path("x", "audience")})
    found = {swing.place: (swing.low, swing.high) for swing in swings(Rated(answers, assumed))}
    # two steps either way: from 2 to 5 of 5 for x, not to 6, and from 0 to 3 for Choir
    assert found["x"] == (10.0, 40.0)
    assert found["Choir"] == (30.0, 10.0)


@given(rated())
def test_the_strongest_comes_first_and_one_without_effect_is_left_out(of: Rated) -> None:
    effects = [swing.effect for swing in swings(of)]
    assert effects == sorted(effects, reverse=True)
    assert all(effects)
    assert all(swing.how != "known" for swing in swings(of)), "what is known is in no doubt"


@given(rated())
def test_the_guesses_are_what_nobody_asked_or_counted(of: Rated) -> None:
    guesses = of.sure.guesses if of.sure else ()
    assert guesses == tuple(swing for swing in swings(of) if swing.how in ("guess", "assumed"))


def test_a_swing_says_whether_another_place_may_win() -> None:
    of = places(("facebook", 3, 5), ("instagram", 3, 5), goals=SALE)
    found = {swing.place: swing for swing in swings(of)}
    # ahead by 5 points; one step of a guess is 10
    assert (found["facebook"].low, found["facebook"].high) == (-5.0, 15.0)
    assert (found["instagram"].low, found["instagram"].high) == (15.0, -5.0)
    assert found["facebook"].turns
    assert found["instagram"].turns
    sure = places(("facebook", 4, 5), ("instagram", 1, 5), how="customer", goals=SALE)
    assert [swing.turns for swing in swings(sure)] == [False, False]


def test_nothing_swings_where_nothing_is_compared() -> None:
    assert swings(places(("facebook", 3, 3), ("x", 0, 5))) == ()
    assert swings(places(("Choir", 4, 5), ("Market", 3, 5), how="known")) == ()
