import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from planner.answers import Choice, Known, Place, Platforms
from planner.insights.platforms import (
    ask_in_words,
    ask_path,
    believed_in_words,
    counted_in_words,
    figure_in_short,
    figure_in_words,
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    moved_in_words,
    sure_in_words,
    trial,
)
from planner.knowledge import library
from planner.plan import Plan, as_kept
from planner.vocabulary import How
from tests.exports.plans import TRADES, built, persona, quick
from tests.exports.test_page_one import AVOID, LONG
from tests.paths import PERSONAS

Scores = tuple[int | None, int | None]
GUESS = "It is a guess: ask ten customers."


def compared(how: How = "known", choice: str = "", country: str = "NO", **scores: Scores) -> Plan:
    """A plan in which only these places may win, each with what is said of customers and liking."""
    answers = quick("bakery").said.model_copy(deep=True)
    out = [Place(id=place, audience=0, love=0) for place in library().platforms]
    known = {field: Known(how=how) for field in ("audience", "love")}
    said = [Place(id=name, audience=a, love=b, known=known) for name, (a, b) in scores.items()]
    answers.platforms = Platforms(places=[*said, *(place for place in out if place.id not in scores)])
    answers.business.country = country
    if choice:
        answers.platforms.choice = [Choice(id=choice, role="focus", share=100)]
    return built(answers)


def said(trade: str, *places: Place, want: str = "", **more: Any) -> Plan:
    """A quick plan with three hours and all but bigger pieces, in which only this is said of places."""
    answers = quick(trade).said.model_copy(deep=True)
    answers.platforms = Platforms(places=[*places], **more)
    answers.time.minutes, answers.time.makes = 180, ["photos", "films", "writing"]
    if want:
        answers.goals[0].want = f"{trade}/{want}"
    return built(answers)


def test_a_clear_first_is_said_in_words_without_a_count() -> None:
    plan = compared(facebook=(5, 5), instagram=(1, 1))
    assert sure_in_words(plan) == "Facebook is a clear first."
    assert re.fullmatch(r"Facebook is a clear first: \d+ of 100 tries\.", counted_in_words(plan))


def test_a_likely_first_is_a_guess_until_ten_were_asked() -> None:
    plan = said("tradesperson")
    assert sure_in_words(plan) == f"Facebook is likely the best. {GUESS}"
    assert "first or second in" in counted_in_words(plan)
    asked = said("bakery", Place(id="facebook", love=5, named=7), Place(id="instagram", named=6), asked=10)
    assert "guess" not in sure_in_words(asked)


def test_a_close_first_names_the_next_and_starts_with_two_weeks_of_trying() -> None:
    plan = said("restaurant")
    close = "It is close: Facebook comes first, then Instagram."
    assert sure_in_words(plan) == f"{close} We start with two weeks on Facebook. {GUESS}"
    assert re.search(r"Facebook comes first in \d+ of 100 tries, Instagram in \d+\.", counted_in_words(plan))
    on_trial = trial(plan)
    assert on_trial
    assert sure_in_words(replace(plan, today=on_trial.last + timedelta(days=1))) == f"{close} {GUESS}"


def test_a_page_keeps_its_place_in_a_close_race_and_it_is_said() -> None:
    plan = said("gym", Place(id="facebook", profile=True))
    start = "You have a page on Facebook already, so we start there."
    assert sure_in_words(plan).startswith(f"It is close between Instagram and Facebook. {start}")
    assert re.match(
        r"It is close between Instagram \(\d+ of 100\) and Facebook \(\d+\)\.", counted_in_words(plan)
    )


def test_candidates_are_asked_and_not_customers() -> None:
    plan = said("manufacturer", want="machinists")
    assert "It is a guess: ask ten people who might work for you." in sure_in_words(plan)
    asked = said(
        "accountant", Place(id="facebook", love=4), Place(id="linkedin", love=4), want="bookkeeper-wanted"
    )
    assert ask_in_words(asked).startswith("Ask ten people who might work for you which they use: ")
    assert ask_path(asked) == ("platforms", "workers_asked")


def test_a_place_alone_is_compared_with_nothing() -> None:
    plan = compared(facebook=(4, 4))
    assert sure_in_words(plan) == "There is nothing to compare Facebook with yet."
    assert (counted_in_words(plan), ask_in_words(plan), flip_in_words(plan)) == ("", "", "")


def test_no_place_is_named_where_all_are_ruled_out() -> None:
    nothing = compared()
    assert sure_in_words(nothing) == "No place can be named yet: a “No” rules out every one."
    assert (flip_in_words(nothing), guesses_in_words(nothing), ask_in_words(nothing)) == ("", (), "")
    ruled_out = compared(choice="facebook")
    assert sure_in_words(ruled_out) == "You chose Facebook, but a “No” rules out every place."


def test_an_owner_who_chose_another_place_reads_which_one_comes_first() -> None:
    plan = compared(choice="instagram", facebook=(5, 5), instagram=(1, 1))
    assert sure_in_words(plan) == "You chose Instagram. By your answers, Facebook comes first."


def test_an_owner_who_chose_a_place_that_is_ruled_out_reads_that() -> None:
    plan = compared(choice="tiktok", facebook=(5, 5), instagram=(4, 4))
    assert "You chose TikTok, but it is ruled out." in sure_in_words(plan)


def test_a_choice_that_was_worked_out_anew_is_said_until_the_owner_chooses() -> None:
    plan = said("restaurant")
    assert moved_in_words(plan) == ""
    answers = plan.said.model_copy(deep=True)
    answers.log.posts = [as_kept(post) for post in plan.posts[:3]]
    assert moved_in_words(built(answers)) == "", "they went out on Facebook, as we would do it now"
    for post in answers.log.posts:
        post.place = "tiktok"
    assert moved_in_words(built(answers)) == (
        "We worked the choice out anew: your posts went out on TikTok, now we would take Facebook. "
        "You choose."
    )
    answers.platforms.choice = [Choice(id="facebook", role="focus", share=100)]
    assert moved_in_words(built(answers)) == ""


# What to ask next ---------------------------------------------------------------------------------------


def test_liking_is_asked_with_what_follows_and_a_link_to_its_field() -> None:
    plan = said("restaurant")
    help_most = "One thing would help most: do you like it on Facebook?"
    assert ask_in_words(plan) == f"{help_most} If “No”, we take Instagram."
    assert ask_path(plan) == ("platforms", "places", "facebook", "love")
    assert flip_in_words(plan) == "If your liking for Facebook is “No”, we take Instagram."
    assert guesses_in_words(plan)[0] == "Whether you like it on Facebook."
    assert len(guesses_in_words(plan)) <= 3


def test_a_letter_is_done_and_not_liked_on() -> None:
    plan = said("online-shop", Place(id="pinterest", love=2), want="second-orders")
    assert "do you like to do it: Newsletter?" in ask_in_words(plan)


def test_ten_customers_are_asked_by_a_rule() -> None:
    liked = [Place(id="instagram", love=4), Place(id="facebook", love=3)]
    plan = said("gym", *liked)
    told = ask_in_words(plan)
    assert told.startswith("Ask ten customers which they use: ")
    assert re.search(
        r"(is named by \d+ more than|is named at least as often|Unless \w+ is named by)", told
    ), told
    assert flip_in_words(plan) in told


def test_where_no_answer_would_change_it_one_may_start() -> None:
    plan = said("association", Place(id="facebook", love=4))
    assert ask_in_words(plan) == "Nothing you could still tell us is likely to change this. Start."
    assert ask_path(plan) is None
    assert "instead of “Yes”" in flip_in_words(plan)


def test_how_many_of_ten_are_there_is_told_with_what_it_is_taken_from() -> None:
    plan = said("bakery", Place(id="facebook", audience=4, named=7), asked=10)
    fits = {fit.place: fit for fit in plan.ranking}
    assert re.fullmatch(
        r"Customers there: probably \d to \d in ten\. "
        r"From our figure for your trade, a survey, your word and 10 people asked\.",
        believed_in_words(plan, fits["facebook"]),
    )
    assert "Nobody has told us anything about it yet." in believed_in_words(plan, fits["blog"])


# Surveys ------------------------------------------------------------------------------------------------


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
    assert figure_in_words(plan, "facebook").endswith(
        "We know no such figure from Norway. A survey from the United States, so it counts little here."
    )
    assert (figure_in_words(plan, "blog"), figure_in_short(plan, "blog")) == ("", "no figure")


def test_the_nearest_group_is_labelled() -> None:
    plan = compared(country="GB", facebook=(4, 4))
    assert "It is the nearest group that was asked." in figure_in_words(plan, "facebook")


PLANS = [*(persona(path) for path in PERSONAS), *(quick(trade) for trade in TRADES)]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.answers.business.trade)
def test_every_sentence_is_short_and_plain(plan: Plan) -> None:
    told = [sure_in_words(plan), ask_in_words(plan), flip_in_words(plan), *guesses_in_words(plan)]
    told += [counted_in_words(plan), limits_in_words(plan)]
    for sentence in " ".join(told).split(". "):
        words = re.findall(r"[\w’-]+", sentence.lower())
        assert len(words) <= LONG
        assert not AVOID & set(words)
