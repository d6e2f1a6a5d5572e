from dataclasses import dataclass

import pytest

from planner.answers import Document, from_document, put, read, to_document
from planner.insights.platforms import sure_in_words
from planner.knowledge import library
from planner.plan import Flip, Plan, build_plan
from planner.review import review
from planner.vocabulary import Certain
from tests import paths

PERSONAS = {path.stem: path for path in paths.PERSONAS}


@dataclass(frozen=True)
class Expected:
    """The place the answers name, how sure that is, the answer that turns it, and the words for owners."""

    first: str
    word: Certain
    flip: tuple[
        str, str, int | None, int, str
    ]  # what, of which place, what it was, becomes, who then is named
    sentence: str


CHOICES = {
    "accountant-krakow": Expected(
        "linkedin", "clear", ("love", "linkedin", 3, 0, "facebook"), "LinkedIn is a clear first."
    ),
    "salon-phoenix": Expected(
        "instagram",
        "clear",
        ("love", "instagram", 5, 0, "facebook"),
        "You chose Instagram, and by your answers it comes first.",
    ),
    "woodwork-school-vermont": Expected(
        "youtube",
        "close",
        ("ten", "youtube", None, 0, "newsletter"),
        "You chose YouTube. It is a guess: ask ten customers.",
    ),
    "shop-supplier-leeds": Expected(
        "facebook",
        "clear",
        ("love", "facebook", 4, 0, "instagram"),
        "You chose Facebook, and by your answers it comes first.",
    ),
    "association-oslo": Expected(
        "facebook",
        "clear",
        ("love", "facebook", 3, 0, "instagram"),
        "You chose Facebook, and by your answers it comes first.",
    ),
}


def said(name: str) -> Document:
    return to_document(read(PERSONAS[name].read_bytes()))


def plan_of(document: Document) -> Plan:
    answers = from_document(document)
    assert answers.calendar.start
    return build_plan(answers, library(), answers.calendar.start)


def applied(document: Document, flip: Flip) -> Document:
    """The answers with the flip really said: another word for liking."""
    assert flip.asks == "love"
    return put(document, ("platforms", "places", flip.place, "love"), flip.becomes)


@pytest.mark.parametrize(("name", "expected"), CHOICES.items(), ids=CHOICES)
def test_each_business_has_its_place_how_sure_it_is_and_what_would_turn_it(
    name: str, expected: Expected
) -> None:
    plan = plan_of(said(name))
    sure = plan.certainty
    assert sure is not None
    assert sure.flip is not None
    assert plan.focus is not None
    assert (plan.focus.id, sure.first, sure.word) == (expected.first, expected.first, expected.word)
    flip = (sure.flip.asks, sure.flip.place, sure.flip.was, sure.flip.becomes, sure.flip.winner)
    assert flip == expected.flip
    assert sure_in_words(plan) == expected.sentence


def test_different_businesses_get_different_places() -> None:
    assert {one.first for one in CHOICES.values()} == {"linkedin", "instagram", "youtube", "facebook"}


@pytest.mark.parametrize("name", PERSONAS)
def test_the_flip_really_said_makes_the_other_place_the_first(name: str) -> None:
    sure = plan_of(said(name)).certainty
    assert sure is not None
    assert sure.flip is not None
    if sure.flip.asks == "ten":
        return  # ten people are no one answer: their rule is held to the engine elsewhere
    after = plan_of(applied(said(name), sure.flip)).certainty
    assert after is not None
    assert after.first == sure.flip.winner != sure.first


@pytest.mark.parametrize("name", PERSONAS)
def test_the_sentence_about_the_choice_names_the_place_is_short_and_counts_nothing(name: str) -> None:
    plan = plan_of(said(name))
    sure = plan.certainty
    assert sure is not None
    sentence = sure_in_words(plan)
    assert library().place_name(sure.first) in sentence
    assert not [sign for sign in sentence if sign.isdecimal()]
    assert len(sentence.split()) <= 40


# Why it is that place -----------------------------------------------------------------------------------


def without(name: str, *fields: str) -> Plan:
    """The plan with some fields of every place not said."""
    document = said(name)
    for place in document["platforms"]["places"]:
        for field in fields:
            document = put(document, ("platforms", "places", place["id"], field), None)
    return plan_of(document)


def test_the_salon_has_asked_nobody_and_a_survey_of_such_women_carries_it() -> None:
    plan = plan_of(said("salon-phoenix"))
    fits = {fit.place: fit for fit in plan.ranking}
    assert fits["instagram"].audience_how == "assumed"
    assert "survey" in {one.kind for one in fits["instagram"].pieces}
    assert fits["instagram"].there > fits["facebook"].there, "by the survey of women of that age"
    figure = plan.reach["instagram"]
    assert (figure.group, figure.percent, figure.year, figure.foreign) == ("women 18-29", 83.2, 2025, False)
    unsaid = without("salon-phoenix", "love").certainty
    assert unsaid is not None
    assert plan.certainty is not None
    assert unsaid.counts["instagram"] < plan.certainty.counts["instagram"], "what they like makes it sure"


def test_the_woodwork_school_counted_and_no_survey_of_old_men_overrules_it() -> None:
    plan = plan_of(said("woodwork-school-vermont"))
    came = {fit.place: one.worth for fit in plan.ranking for one in fit.pieces if one.kind == "came"}
    assert came == {"youtube": 17, "newsletter": 3, "facebook": 4}
    assert {fit.place for fit in plan.ranking if fit.ruled_out} == {"linkedin"}
    assert plan.reach["youtube"].group == "men 65+"
    assert plan.reach["youtube"].nearest, "schooling and place were said, too"
    uncounted = without("woodwork-school-vermont", "came").certainty
    assert uncounted is not None
    assert plan.certainty is not None
    assert uncounted.counts["youtube"] < plan.certainty.counts["youtube"]


def test_a_supplier_of_small_shops_may_be_on_facebook_because_of_whom_it_sells_to() -> None:
    document = said("shop-supplier-leeds")
    plan = plan_of(document)
    assert plan.answers.business.market == "businesses"
    assert "b2b-linkedin-blog" in review(plan).followed
    other = review(plan_of(put(document, ("platforms", "exceptions"), [])))
    assert "b2b-linkedin-blog" in [one.guideline.id for one in other.aside], "the side taken ends it"
    assert plan.ranking[0].place == "facebook"
    assert (plan.ranking[0].audience, plan.ranking[0].audience_how) == (4, "customer"), (
        "7 of 10, rounded half up"
    )


def test_an_accountant_for_firms_is_on_linkedin_or_a_blog() -> None:
    chosen = {"id": "linkedin", "role": "focus", "share": 100}
    plan = plan_of(put(said("accountant-krakow"), ("platforms", "choice"), [chosen]))
    assert plan.answers.business.market == "businesses"
    assert plan.ranking[0].place in ("linkedin", "blog")
    assert "b2b-linkedin-blog" in review(plan).followed


def test_an_association_that_looks_for_volunteers_is_where_they_are_recruited() -> None:
    plan = plan_of(said("association-oslo"))
    assert plan.goal.result == "hiring"
    uses = {fit.place: fit.use for fit in plan.ranking}
    assert max(uses, key=lambda place: uses[place]) == "facebook"
    assert plan.reach["facebook"].foreign, "no figures from Norway: those shown are labelled"
    assert {one.worth for fit in plan.ranking for one in fit.pieces if one.kind == "survey"} == {1.0}
