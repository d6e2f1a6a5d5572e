from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.answers import Answers, Choice, Goal, Place, read, write
from planner.exports import page_one, tonight, week_in_words
from planner.exports.page_one.page import MOST_WORDS, PageOne
from planner.exports.page_one.tasks import first_week_tasks
from planner.insights.platforms import trial
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review
from tests.exports.plans import START, TRADES, built, persona, quick, reviewed
from tests.paths import PERSONAS

AVOID = {
    "lead", "leads", "lesson", "lessons", "cadence", "overlap", "reach", "baseline", "provenance", "off-ramp",
    "utm", "metric", "metrics", "persona", "funnel",
}  # fmt: skip
LONG = 20  # words: a sentence of ours has no more


def page(plan: Plan) -> PageOne:
    return page_one(*reviewed(plan))


def text(plan: Plan, line_id: str) -> str:
    line = page(plan).line(line_id)
    assert line is not None
    return line.text


@pytest.mark.parametrize("minutes", [0, 15, 60, 180, 300, 3000])
@pytest.mark.parametrize("trade", TRADES)
def test_page_one_has_at_most_180_words_for_every_trade(trade: str, minutes: int) -> None:
    assert page(quick(trade, minutes)).words <= MOST_WORDS


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_page_one_has_at_most_180_words_for_every_persona(path: Path) -> None:
    assert page(persona(path)).words <= MOST_WORDS


def test_page_one_has_at_most_180_words_whatever_was_typed() -> None:
    plan = quick()
    answers = plan.said.model_copy(deep=True)
    answers.business.we_are = answers.business.we_serve = "o " * 99
    answers.business.name = "o " * 40
    answers.goals[0].name = answers.goals[0].measure = "o " * 99
    for theme in plan.answers.themes:
        answers.themes.append(theme.model_copy(update={"title": "o " * 40, "ref": ""}))
    assert page(built(answers)).words <= MOST_WORDS


@pytest.mark.parametrize("trade", TRADES)
def test_an_owner_reads_plain_words_in_short_sentences(trade: str) -> None:
    for line in page(quick(trade)).lines:
        for body in line.items or (line.text,):
            words = body.lower().replace(",", " ").replace(".", " . ").split()
            assert not AVOID & set(words)
            assert line.id == "who" or all(len(s.split()) <= LONG for s in " ".join(words).split(" . "))


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (
            180,
            "3 hours a week. Most often: one short film, 2 photos, one story, 31 minutes of answers, "
            "1 hour 30 free",
        ),
        (60, "1 hour a week. Most often: one short film, 10 minutes of answers, 20 minutes free"),
        (5, "5 minutes a week: no whole post fits, 5 minutes free"),
        (0, "No minutes a week yet: nothing fits"),
    ],
)
def test_a_bakers_week_in_words(minutes: int, words: str) -> None:
    assert week_in_words(quick(minutes=minutes)) == words


def test_a_goal_without_a_number_is_n_more_and_a_week_of_counting() -> None:
    plan = quick()
    assert text(plan, "goal") == "More cake orders: 2 more a week. We count first."
    assert "Start counting: cake orders" in text(plan, "week")
    assert tonight(plan) == plan.goal.counted


def test_a_goal_with_numbers_says_where_it_stands() -> None:
    plan = quick()
    answers = plan.said.model_copy(deep=True)
    answers.goals[0].baseline, answers.goals[0].target = 9, 13
    assert text(built(answers), "goal") == "More cake orders: 9 a week now, 13 at the end"
    assert not any("counting" in task for task in first_week_tasks(built(answers)))


def test_what_nobody_said_is_marked_and_what_was_said_is_not() -> None:
    marks = {line.id: bool(line.guess) for line in page(quick()).lines}
    assert marks["place"]
    assert marks["who"]
    assert marks["months"]
    assert not marks["hours"]


def test_the_decision_day_is_day_90_or_the_last_day() -> None:
    plan = quick()
    assert text(plan, "decision").startswith("3 April 2027")
    assert plan.library.say.date(START + timedelta(days=89)) == "3 April 2027"


def test_a_plan_without_a_focus_says_so() -> None:
    answers = Answers(goals=[Goal(id="g1", want="bakery/cake-orders")])
    answers.business.trade, answers.calendar.start = "bakery", START
    answers.platforms.places = [Place(id=p.id, love=0) for p in library().trades["bakery"].places]
    assert text(built(answers), "place") == "Not chosen yet."


def test_an_error_of_the_review_stands_on_page_one() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.platforms.choice = [Choice(id="facebook", role="focus", share=97)]
    settle = page(built(answers)).line("settle")
    assert settle is not None
    assert "97" in settle.text


def test_a_place_on_trial_says_until_when() -> None:
    plan = quick("accountant")
    on_trial = trial(plan)
    line = page(plan).line("place")
    assert on_trial
    assert line
    assert line.text.startswith("LinkedIn, on trial until Sun 17 Jan: ")
    assert line.items[:2] == ("LinkedIn", "on trial until Sun 17 Jan")
    assert "on trial" not in text(quick("bakery"), "place")
    over = build_plan(plan.said, plan.library, on_trial.last + timedelta(days=1))
    assert "on trial" not in text(over, "place")


def test_this_week_is_the_week_of_today() -> None:
    plan = quick()
    later = build_plan(plan.said, plan.library, date(2027, 2, 16))
    before = build_plan(plan.said, plan.library, date(2026, 12, 1))
    over = build_plan(plan.said, plan.library, date(2027, 6, 1))
    assert "Mon 15 Feb" in text(later, "week")
    line = page_one(before, review(before)).line("week")
    assert line is not None
    assert line.label == "The first week"
    assert page(over).line("week") is None


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_personas_are_good_plans_and_canonical_files(path: Path) -> None:
    assert write(read(path.read_bytes())) == path.read_bytes()
    plan, found = reviewed(persona(path))
    assert [f.text for f in found.findings if f.level == "error"] == []
    assert plan.focus
    assert not plan.lost_edits
    assert all(theme.title for theme in plan.themes)
