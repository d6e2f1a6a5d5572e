from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import (
    Answers,
    Choice,
    Document,
    Known,
    Path,
    focus_of,
    from_document,
    read,
    total_share,
    write,
)
from planner.knowledge import library
from planner.plan import Fit, fit, with_focus
from planner.plan.focus.choice import proposed
from planner.plan.focus.fit import ranking, suggestion, tied
from planner.vocabulary import How, Purpose, Result
from tests.strategies import PLACES, choices, minutes

FREE = "Village notice board"
USE = {
    "awareness": "broadcast",
    "brand": "broadcast",
    "traffic": "traffic",
    "sale": "talk",
    "other": "community",
}


def said(*places: tuple[str, int | None, int | None], **more: Any) -> Answers:
    """Answers with these places, each with customers there and love for it."""
    given = [{"id": p, "audience": a, "love": b} for p, a, b in places]
    return from_document({"time": {"minutes": 3000}, "platforms": {"places": given}, **more})


def order(answers: Answers) -> list[str]:
    return [fit.place for fit in ranking(answers, library())]


def choice_of(answers: Answers) -> list[Choice]:
    """What is proposed for these answers."""
    return proposed(answers, library(), ranking(answers, library()))


def first(answers: Answers) -> tuple[str, ...]:
    return tied(ranking(answers, library()))


scores = st.one_of(st.none(), st.integers(0, 5))
rated = st.lists(st.tuples(st.sampled_from(PLACES), scores, scores), unique_by=lambda row: row[0], max_size=6)
weights = st.dictionaries(st.sampled_from(["overlap", "purpose", "minutes", "luck"]), st.integers(0, 100))


@given(
    rated,
    weights,
    st.booleans(),
    st.sampled_from([*USE]),
    st.sampled_from(["sales", "hiring", "service"]),
    minutes,
)
def test_fit_is_the_weighted_sum_of_three_parts(
    places: list[tuple[str, int | None, int | None]],
    own: dict[str, int],
    alone: bool,
    purpose: Purpose,
    result: Result,
    asked: int,
) -> None:
    answers = said(
        *places,
        time={"minutes": asked},
        goals=[{"id": "g1", "purpose": purpose, "result": result}],
        settings={"weights": own, "method": "audience only" if alone else "overlap"},
    )
    answered = {p: (a, b) for p, a, b in places if a is not None and (alone or b is not None)}
    planned = asked * 70 // 100
    weight = {"overlap": 50, "purpose": 25, "minutes": 25} | own
    parts = [Fraction(weight[name]) for name in ("overlap", "purpose", "minutes")]
    found = {fit.place: fit for fit in ranking(answers, library())}
    assert found.keys() == answered.keys()
    for place, (audience, love) in answered.items():
        platform = library().platforms.get(place)
        wanted = {"hiring": "recruiting", "service": "service"}.get(result, USE[purpose])
        uses = {str(use): Fraction(value) for use, value in platform.uses.items()} if platform else {}
        pieces = platform.rhythm if platform else ("photo",)
        rhythm = sum(library().formats[piece].minutes for piece in pieces)
        there = audience if alone else min(audience or 0, love or 0)
        worked = [
            Fraction(there or 0, 5),
            uses.get(wanted, Fraction(1, 2)),
            min(Fraction(1), Fraction(planned, rhythm)),
        ]
        total = sum(parts) or 1
        expected = sum((w * part for w, part in zip(parts, worked, strict=True)), Fraction(0)) / total
        assert found[place].score == pytest.approx(float(expected), abs=1e-9)
        nothing = {"audience": audience == 0, "love": love == 0 and not alone}
        assert found[place].no == tuple(field for field, zero in nothing.items() if zero)
        assert found[place].ruled_out == any(nothing.values())


@given(rated)
def test_the_best_comes_first_and_those_ruled_out_last(
    places: list[tuple[str, int | None, int | None]],
) -> None:
    fits = ranking(said(*places), library())
    assert list(fits) == sorted(fits, key=lambda fit: (fit.ruled_out, -fit.score))


def test_a_place_that_is_ruled_out_comes_last_even_with_more_points() -> None:
    answers = said(("facebook", 0, 5), ("youtube", 1, 1), goals=[{"id": "g1", "purpose": "sale"}])
    facebook, youtube = (fit(answers, library(), place) for place in answers.platforms.places)
    assert facebook.score > youtube.score
    assert order(answers) == ["youtube", "facebook"]


def test_a_worked_example() -> None:
    answers = said(("facebook", 5, 4), goals=[{"id": "g1", "purpose": "sale"}], time={"minutes": 30})
    assert ranking(answers, library()) == (
        # 50 x 4/5 + 25 x 0.9 + 25 x 21/45, of 100
        Fit(
            "facebook",
            audience=5,
            love=4,
            audience_how="guess",
            love_how="known",
            overlap=0.8,
            purpose=0.9,
            minutes=21 / 45,
            score=0.741666667,
            no=(),
        ),
    )


def test_the_smaller_of_the_two_scores_counts() -> None:
    assert order(said(("facebook", 5, 1), ("instagram", 3, 3))) == ["instagram", "facebook"]


@pytest.mark.parametrize(("audience", "love"), [(0, 5), (5, 0), (0, 0)])
def test_a_stated_zero_rules_a_place_out_however_good_the_rest_is(audience: int, love: int) -> None:
    answers = said(("linkedin", audience, love), ("snapchat", 1, 1))
    assert first(answers) == ("snapchat",)
    assert order(answers) == ["snapchat", "linkedin"]
    assert suggestion(answers, library(), ranking(answers, library())[1:]) is None
    assert choice_of(said(("linkedin", audience, love))) == []


NOBODY = ("platforms", "places", "linkedin", "audience")


@pytest.mark.parametrize(
    ("known", "assumed", "ruled_out"),
    [
        ({}, [], True),
        ({"named": 0}, [], True),
        ({"came": 0}, [], True),
        ({"named": 1}, [], False),
        ({"came": 1}, [], False),
        ({}, [NOBODY], False),
        ({"known": {"audience": {"how": "survey"}}}, [NOBODY], False),
        ({"known": {"audience": {"how": "guess"}}}, [], True),
    ],
    ids=[
        "said",
        "named 0",
        "came 0",
        "named 1",
        "came 1",
        "the trade's",
        "a survey's",
        "a guess of one's own",
    ],
)
def test_a_zero_rules_out_when_it_was_said_and_not_when_it_was_rounded_or_assumed(
    known: dict[str, Any], assumed: list[Path], ruled_out: bool
) -> None:
    platforms = {"asked": 20, "came": 20, "places": [{"id": "linkedin", "audience": 0, "love": 5, **known}]}
    (found,) = ranking(from_document({"platforms": platforms}), library(), assumed)
    assert found.ruled_out == ruled_out


@pytest.mark.parametrize(("named", "asked"), [(3, None), (3, 0), (21, 20)])
def test_where_a_tally_counts_nothing_a_zero_that_was_said_still_rules_out(
    named: int, asked: int | None
) -> None:
    place = {"id": "linkedin", "audience": 0, "love": 5, "named": named}
    (found,) = ranking(from_document({"platforms": {"asked": asked, "places": [place]}}), library())
    assert found.ruled_out


def test_a_zero_rules_out_field_by_field() -> None:
    answers = said(("linkedin", 0, 0))
    (found,) = ranking(answers, library(), [NOBODY])
    assert found.no == ("love",)


@pytest.mark.parametrize("how", get_args(How))
def test_how_an_answer_is_known_is_what_was_said_else_assumed_else_the_weakest_honest_word(how: How) -> None:
    answers = said(("linkedin", 3, 3))
    (unsaid,) = ranking(answers, library())
    assert (unsaid.audience_how, unsaid.love_how) == ("guess", "known")
    both = [NOBODY, (*NOBODY[:3], "love")]
    (ours,) = ranking(answers, library(), both)
    assert (ours.audience_how, ours.love_how) == ("assumed", "assumed")
    answers.platforms.places[0].known = {"audience": Known(how=how), "love": Known(who="the two of us")}
    (found,) = ranking(answers, library(), both)
    assert (found.audience_how, found.love_how) == (how, "assumed")


def test_by_audience_only_love_neither_scores_nor_rules_out() -> None:
    only = {"method": "audience only"}
    assert first(said(("youtube", 5, 0), ("facebook", 4, 5), settings=only)) == ("youtube",)
    assert first(said(("youtube", 5, None), ("facebook", 4, 5), settings=only)) == ("youtube",)
    assert first(said(("youtube", 0, 5), ("facebook", 1, 0), settings=only)) == ("facebook",)


def test_a_place_without_both_answers_is_not_ranked() -> None:
    assert order(said(("facebook", 5, None), ("x", None, 5), ("tiktok", 1, 1))) == ["tiktok"]


def test_a_free_entry_is_ranked_like_any_other_place() -> None:
    assert order(said((FREE, 5, 5), ("facebook", 1, 1))) == [FREE, "facebook"]


def test_exact_ties_are_named_in_the_order_they_were_entered() -> None:
    assert first(said((FREE, 3, 4), ("x", 1, 1), ("Choir", 4, 3), ("Market", 3, 3))) == (
        FREE,
        "Choir",
        "Market",
    )


def test_a_tie_in_tenths_is_a_tie() -> None:
    own = {"weights": {"overlap": 1, "purpose": 1, "minutes": 0}}
    goals = [{"id": "g1", "purpose": "sale"}]
    # 3/5 + 0.3 against 2/5 + 0.5: as binary fractions the sums differ in their last digit
    assert first(said(("x", 3, 3), ("tiktok", 2, 2), settings=own, goals=goals)) == ("x", "tiktok")


def test_without_weights_every_place_that_may_win_is_tied() -> None:
    nothing = {"weights": {"overlap": 0, "purpose": 0, "minutes": 0}}
    assert first(said(("facebook", 5, 5), ("x", 1, 1), ("tiktok", 0, 5), settings=nothing)) == (
        "facebook",
        "x",
    )


def test_weights_are_the_owners_and_unknown_ones_count_for_nothing() -> None:
    for own, winner in (({}, "x"), ({"overlap": 0, "luck": 99}, "linkedin")):
        answers = said(
            ("x", 5, 5),
            ("linkedin", 2, 2),
            goals=[{"id": "g1", "result": "hiring"}],
            settings={"weights": own},
        )
        assert first(answers) == (winner,)


def tie(*pages: str, trade: str = "bakery") -> Answers:
    """Three places with the same scores and no say for purpose or minutes; some have a page."""
    answers = said(("pinterest", 3, 3), ("instagram", 3, 3), ("facebook", 3, 3))
    answers.business.trade = trade
    answers.settings.weights = {"purpose": 0, "minutes": 0}
    for place in answers.platforms.places:
        place.profile = place.id in pages or None
    return answers


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        (tie(), "facebook"),
        (tie(trade="online-shop"), "instagram"),
        (tie("pinterest"), "pinterest"),
        (tie("pinterest", "instagram"), "instagram"),
        (tie("tiktok"), "facebook"),
    ],
    ids=["trade's order", "another trade's", "a page", "two pages", "a page elsewhere"],
)
def test_among_equals_one_with_a_page_comes_first_then_the_trades_order(answers: Answers, place: str) -> None:
    assert len(first(answers)) == 3
    assert suggestion(answers, library(), ranking(answers, library())) == place


def test_a_page_does_not_outweigh_a_better_place() -> None:
    answers = said(("facebook", 2, 2), ("instagram", 4, 4))
    answers.platforms.places[0].profile = True
    assert suggestion(answers, library(), ranking(answers, library())) == "instagram"


def test_all_goes_to_the_one_place_where_there_is_no_other_page() -> None:
    choice = choice_of(said(("facebook", 4, 4), ("x", 2, 2)))
    assert [(c.id, c.role, c.share) for c in choice] == [("facebook", "focus", 100), ("x", "not doing", 0)]


def test_a_page_that_exists_keeps_a_tenth_and_further_names_are_reserved() -> None:
    answers = said(("facebook", 4, 4), ("tiktok", 3, 3), ("x", 2, 2), ("linkedin", 1, 1))
    for place in answers.platforms.places[:3]:
        place.profile = place.id != "tiktok"
    answers.platforms.places[3].profile = True
    assert [(c.id, c.role, c.share) for c in choice_of(answers)] == [
        ("facebook", "focus", 90),
        ("tiktok", "not doing", 0),
        ("x", "active", 10),
        ("linkedin", "reserved", 0),
    ]


def test_a_page_where_nobody_is_gets_no_tenth_only_its_name_is_kept() -> None:
    answers = said(("facebook", 4, 4), ("tiktok", 0, 5))
    answers.platforms.places[1].profile = True
    assert [(c.id, c.role, c.share) for c in choice_of(answers)] == [
        ("facebook", "focus", 100),
        ("tiktok", "reserved", 0),
    ]


@given(rated, st.sets(st.sampled_from(PLACES)))
def test_what_is_proposed_has_one_focus_and_sums_to_a_hundred(
    places: list[tuple[str, int | None, int | None]], pages: set[str]
) -> None:
    answers = said(*places)
    for place in answers.platforms.places:
        place.profile = place.id in pages
    choice = choice_of(answers)
    best = first(answers)
    if not best:
        assert choice == []
        return
    focus = focus_of(choice)
    assert focus is not None
    assert focus.id in best
    assert total_share(choice) == 100


@given(choices(), st.sampled_from(PLACES))
def test_another_focus_takes_what_the_active_places_leave(document: list[Document], place: str) -> None:
    choice = [Choice.model_validate(one) for one in document]
    before = [one.model_copy() for one in choice]
    after = with_focus(choice, place)
    focus = focus_of(after)
    assert focus is not None
    assert focus.id == place
    assert total_share(after) == pytest.approx(100)
    assert {c.id: c for c in after if c.role == "active"} == {
        c.id: c for c in before if c.role == "active" and c.id != place
    }
    assert choice == before, "the choice it was made from stays as it was"
    let_go = [c for c in after if c.id == before[0].id != place]
    assert all((c.role, c.share) == ("not doing", 0) for c in let_go)


def test_another_focus_keeps_what_was_said_about_it_and_is_added_where_it_is_new() -> None:
    choice = [
        Choice(id="facebook", role="focus", share=90),
        Choice(id="x", role="active", share=10, why="News"),
    ]
    assert [(c.id, c.role, c.share, c.why) for c in with_focus(choice, "x")] == [
        ("facebook", "not doing", 0, ""),
        ("x", "focus", 100, "News"),
    ]
    assert [(c.id, c.role, c.share) for c in with_focus(choice, "tiktok")] == [
        ("facebook", "not doing", 0),
        ("x", "active", 10),
        ("tiktok", "focus", 90),
    ]


def test_another_focus_is_written_as_it_is_read() -> None:
    answers = Answers()
    answers.platforms.choice = with_focus([Choice(id="x", role="focus", share=100)], "facebook")
    assert write(read(write(answers))) == write(answers)
