import re
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.answers import Choice, Known, Place, Platforms
from planner.insights.platforms import (
    figure_in_short,
    figure_in_words,
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    one_sentence,
    sure_in_words,
    trial,
)
from planner.knowledge import library
from planner.plan import CLEAR, LIKELY, Plan
from planner.vocabulary import How
from tests.exports.plans import TRADES, built, persona, quick
from tests.exports.test_page_one import AVOID, LONG
from tests.paths import PERSONAS

Scores = tuple[int | None, int | None]


def compared(how: How = "known", choice: str = "", country: str = "NO", **scores: Scores) -> Plan:
    """A plan in which only these places may win, each with what is said of customers and liking."""
    answers = quick("bakery").said.model_copy(deep=True)
    out = [Place(id=place.id, audience=0, love=0) for place in library().trades["bakery"].places]
    known = {field: Known(how=how) for field in ("audience", "love")}
    said = [Place(id=name, audience=a, love=b, known=known) for name, (a, b) in scores.items()]
    answers.platforms = Platforms(places=[*said, *(place for place in out if place.id not in scores)])
    answers.business.country = country
    if choice:
        answers.platforms.choice = [Choice(id=choice, role="focus", share=100)]
    return built(answers)


def counts(plan: Plan) -> dict[str, int]:
    assert plan.certainty
    return plan.certainty.counts


def test_a_clear_first_is_said_in_words_without_a_count() -> None:
    plan = compared(facebook=(5, 5), instagram=(1, 1))
    assert sure_in_words(plan) == "Facebook is a clear first."


def test_a_likely_first_names_the_next_and_is_not_on_trial() -> None:
    plan = compared("guess", facebook=(4, 4), instagram=(4, 4), youtube=(1, 1))
    assert LIKELY <= counts(plan)["facebook"] < CLEAR
    assert sure_in_words(plan) == "Facebook is likely the best. Instagram may overtake it."


def test_a_close_first_starts_with_two_weeks_on_trial() -> None:
    plan = quick("accountant")
    assert counts(plan)["linkedin"] < LIKELY
    close = "It is close: LinkedIn is only just ahead. Facebook may overtake it."
    assert sure_in_words(plan) == f"{close} So we start with two weeks on trial."
    on_trial = trial(plan)
    assert on_trial
    assert sure_in_words(replace(plan, today=on_trial.last)).endswith("on trial.")
    assert sure_in_words(replace(plan, today=on_trial.last + timedelta(days=1))) == close


def test_an_exact_tie_is_named_and_the_owner_picks() -> None:
    plan = compared(one=(4, 4), two=(4, 4))
    assert plan.tied == ("one", "two")
    assert sure_in_words(plan).startswith(
        "one and two come out exactly equal. You pick; until then it is one."
    )
    assert "You pick." in sure_in_words(replace(plan, choice=()))
    assert "exactly equal. You chose two." in sure_in_words(compared(choice="two", one=(4, 4), two=(4, 4)))


def test_a_place_alone_is_compared_with_nothing() -> None:
    assert sure_in_words(compared(facebook=(4, 4))) == "There is nothing to compare Facebook with yet."


def test_no_place_is_named_where_all_are_ruled_out_or_none_is_rated() -> None:
    nothing = compared()
    assert sure_in_words(nothing) == "No place can be named yet: a “No” rules out every one."
    assert (flip_in_words(nothing), guesses_in_words(nothing)) == ("", ())
    assert one_sentence(nothing) == sure_in_words(nothing)
    unrated = replace(nothing, ranking=(), tied=())
    assert sure_in_words(unrated) == "No place can be named yet: none is rated."


def test_a_choice_nothing_speaks_for_is_called_so() -> None:
    ruled_out = compared(choice="facebook")
    assert sure_in_words(ruled_out) == ("You chose Facebook, but a “No” rules out every place that is rated.")
    unrated = replace(ruled_out, ranking=(), tied=())
    assert sure_in_words(unrated) == (
        "You chose Facebook. No place is rated yet, so nothing shows how sure that is."
    )


def test_an_owner_who_chose_another_place_reads_which_one_comes_first() -> None:
    plan = compared(choice="instagram", facebook=(5, 5), instagram=(1, 1))
    assert sure_in_words(plan) == (
        "You chose Instagram. By your answers, Facebook comes first. So we start with two weeks on trial."
    )
    assert one_sentence(plan) == sure_in_words(plan)


@pytest.mark.parametrize(
    ("choice", "words"),
    [("youtube", "You chose YouTube, which is not rated yet."), ("tiktok", "a “No” rules it out.")],
)
def test_an_owner_who_chose_an_unrated_or_ruled_out_place_reads_that(choice: str, words: str) -> None:
    assert words in sure_in_words(compared(choice=choice, facebook=(5, 5), instagram=(4, 4)))


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (
            compared(facebook=(4, 5), instagram=(3, 5)),
            "If customers on Facebook were “Some” instead of “Many”, Instagram would come first.",
        ),
        (
            compared(facebook=(5, 4), instagram=(5, 3)),
            "If your liking for Facebook were “Somewhat” instead of “Yes”, Instagram would come first.",
        ),
        (compared(facebook=(1, 1)), "No single answer changes that."),
    ],
)
def test_the_one_answer_that_would_change_it_is_named_in_the_owners_words(plan: Plan, words: str) -> None:
    assert flip_in_words(plan) == words


def test_a_no_that_would_change_it_reads_as_a_sentence() -> None:
    plan = compared(facebook=(5, 5), instagram=(1, 1))
    assert flip_in_words(plan) == "If no customers were on Facebook, Instagram would come first."
    audience_of_a_no = compared(choice="one", one=(1, 1), two=(0, 5))
    assert flip_in_words(audience_of_a_no) == "If customers on two were “Some”, two would come first."


def test_one_sentence_says_the_place_how_sure_and_what_would_change_it() -> None:
    assert one_sentence(quick("bakery")) == (
        f"Facebook is likely the best, first in {counts(quick('bakery'))['facebook']} of 100 tries; "
        "if your liking for Facebook were “Somewhat” instead of “Yes”, WhatsApp would come first."
    )
    assert "only just ahead" in one_sentence(quick("accountant"))


def test_at_most_three_guesses_are_named_the_riskiest_first() -> None:
    told = guesses_in_words(quick("bakery"))
    moved = [float(re.findall(r"by ([\d.]+) of 100", text)[0]) for text in told]
    assert len(told) == 3
    assert moved == sorted(moved, reverse=True)
    assert told[0].startswith("How much you like Facebook is a guess; it moves the result by")
    assert guesses_in_words(compared(facebook=(5, 5), instagram=(4, 4))) == ()


def test_a_survey_is_quoted_with_its_group_country_year_and_margin() -> None:
    plan = compared(country="US", facebook=(4, 4))
    assert plan.audience.ages == ["30-49"]
    assert figure_in_words(plan, "facebook") == (
        "United States: 80.1% of people aged 30 to 49 say they use Facebook. "
        "That is 2025, Pew Research Center, give or take 2.7 points."
    )
    assert figure_in_short(plan, "facebook") == (
        "80.1%, give or take 2.7 (people aged 30 to 49, United States, Pew Research Center 2025)"
    )


def test_another_countrys_figure_is_labelled_and_none_is_said_as_none() -> None:
    plan = compared(country="NO", facebook=(4, 4))
    assert figure_in_words(plan, "facebook").endswith("We know no such figure from Norway.")
    assert (figure_in_words(plan, "blog"), figure_in_short(plan, "blog")) == ("", "no figure")


def test_the_nearest_group_is_labelled() -> None:
    plan = compared(country="GB", facebook=(4, 4))
    assert "It is the nearest group that was asked." in figure_in_words(plan, "facebook")


PLANS = [*(persona(path) for path in PERSONAS), *(quick(trade) for trade in TRADES)]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.answers.business.trade)
def test_every_sentence_is_short_and_plain(plan: Plan) -> None:
    told = [sure_in_words(plan), flip_in_words(plan), *guesses_in_words(plan), limits_in_words(plan)]
    for sentence in " ".join(told).split(". "):
        words = re.findall(r"[\w’-]+", sentence.lower())
        assert len(words) <= LONG
        assert not AVOID & set(words)
