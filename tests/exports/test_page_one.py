from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.answers import Answers, Choice, Goal, Place, Theme, read, write
from planner.exports import goal_in_words, page_one, tonight, week_in_words, week_rules
from planner.exports.page_one import PageOne, first_week_tasks
from planner.exports.page_one.page import GIVES_WAY, MOST_WORDS, gone, written
from planner.exports.short_plan import short_plan
from planner.insights.platforms import trial
from planner.knowledge import businesses
from planner.plan import Plan, build_plan
from planner.review import review
from tests.exports.plans import START, TRADES, built, persona, quick, reviewed, unliked
from tests.exports.selling_plans import CAMPAIGNS, FLAG, LINE, POSTS, bakery, offered, on
from tests.paths import PERSONAS

AVOID = {
    "lead", "leads", "lesson", "lessons", "cadence", "overlap", "reach", "baseline", "provenance", "off-ramp",
    "utm", "metric", "metrics", "persona", "funnel",
}  # fmt: skip
LONG = 20  # words: a sentence of ours has no more


def page(plan: Plan) -> PageOne:
    return page_one(*reviewed(plan))


def page_with(plan: Plan, out: frozenset[str]) -> PageOne:
    """The page without these parts, however many words it has."""
    return written(*reviewed(plan), out)


def said() -> Answers:
    """The quick plan's answers, to change."""
    return quick().said.model_copy(deep=True)


def text(plan: Plan, line_id: str) -> str:
    line = page(plan).line(line_id)
    assert line is not None
    return line.text


@pytest.mark.parametrize("minutes", [0, 15, 60, 180, 300, 3000])
@pytest.mark.parametrize("trade", TRADES)
def test_page_one_has_at_most_260_words_for_every_trade_and_cuts_none(trade: str, minutes: int) -> None:
    made = page(quick(trade, minutes))
    assert made.words <= MOST_WORDS
    assert not cut_in(made)


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_page_one_has_at_most_260_words_for_every_persona_and_cuts_none(path: Path) -> None:
    made = page(persona(path))
    assert made.words <= MOST_WORDS
    assert not cut_in(made)


def long_winded() -> Answers:
    """As many words as the fields take."""
    answers = quick().said.model_copy(deep=True)
    answers.business.name = "o " * 39 + "o"
    answers.business.we_are = answers.business.we_serve = answers.goals[0].name = "o " * 99 + "o"
    answers.goals[0].measure = "o " * 99 + "o"
    answers.themes = [Theme(id=f"m{k}", title="o " * 39 + "o") for k in (1, 2, 3)]
    return answers


def test_page_one_has_at_most_260_words_whatever_was_typed_and_cuts_none() -> None:
    wordy = offered(
        covers="o " * 99 + "o", contact="o " * 29 + "o", price="o " * 11 + "o", line="o " * 39 + "o"
    )
    for plan in (built(long_winded()), bakery(long_winded(), offer=wordy)):
        made = page(plan)
        assert made.words <= MOST_WORDS
        assert not cut_in(made)
        assert made.title == "o " * 39 + "o"


def test_a_goal_too_long_for_a_full_page_stands_on_a_page_after_it() -> None:
    wordy = offered(contact="o " * 29 + "o", line="o " * 39 + "o")
    assert text(bakery(long_winded(), offer=wordy), "goal") == "See “What we want” on the pages after."


def cut_in(made: PageOne) -> list[str]:
    """The texts that end in the middle."""
    return [text for line in made.lines for text in line.texts if "…" in text]


def test_what_is_left_out_is_left_out_whole_and_in_its_order() -> None:
    plan = bakery(
        said(), offer=offered(covers="a card with a name, a candle, a box and a string to carry it")
    )
    full, shown = [page_with(plan, frozenset(gone)) for gone in (GIVES_WAY[:0], GIVES_WAY)], page(plan)
    texts = {text for line in full[0].lines for text in line.texts}
    assert shown.words <= MOST_WORDS < full[0].words
    assert {t for line in shown.lines for t in line.texts} <= texts
    assert full[0].line("months")
    assert shown.line("months") is None
    assert len(shown.lines[0].items) < len(full[0].lines[0].items)
    assert full[1].words < shown.words


@pytest.mark.parametrize("covers", ["", "a cake for eight", "o " * 20])
def test_no_part_is_left_out_for_which_there_is_room(covers: str) -> None:
    plan = bakery(said(), offer=offered(covers=covers))
    out = gone(*reviewed(plan))
    assert "months" in out
    assert all(page_with(plan, out - {name}).words > MOST_WORDS for name in out)


@pytest.mark.parametrize("trade", TRADES)
def test_an_owner_reads_plain_words_in_short_sentences(trade: str) -> None:
    for line in page(quick(trade)).lines:
        for body in line.items or (line.text,):
            words = body.lower().replace(",", " ").replace(".", " . ").split()
            assert not AVOID & set(words)
            free = line.id in ("who", "order", "place")  # the owner's and the trade's own sentences
            assert free or all(len(s.split()) <= LONG for s in " ".join(words).split(" . "))


# What is sold, and when --------------------------------------------------------------------------------


def test_the_offer_has_its_price_as_typed_and_how_many_there_are() -> None:
    line = page(bakery()).line("offer")
    assert line
    assert (line.items[:2], line.guess) == (("Birthday cakes", "from 450 kr"), "")
    assert line.text == "Birthday cakes, from 450 kr. At most 12 a week."
    assert text(bakery(), "order").startswith(f"“{LINE}”")


def test_what_is_not_known_of_the_offer_is_left_open_or_guessed() -> None:
    bare = offered(price="", contact="", capacity=None, guessed=True, ways=("message",), line="")
    line = page(bakery(offer=bare)).line("offer")
    assert line
    assert line.guess == "guessed"
    assert line.text == "Birthday cakes, [price]. People ask by message. 3 days ahead (guess). [n] a week."
    assert page(bakery(offer=bare)).line("order") is None


def test_the_days_on_which_people_buy_stand_in_their_order_after_every_week() -> None:
    line = page(bakery()).line("peaks")
    assert line
    assert line.columns == ("What", "Day", "Opens", "Last day to order")
    assert line.rows == (
        ("Birthday cakes", "every week", "Tue 5 Jan", "3 days before (guess)"),
        ("Carnival buns", "Sun 7 Feb", "Thu 21 Jan", "Thu 4 Feb"),
        ("Mother's Day", "Sun 14 Feb", "Thu 28 Jan", "Thu 11 Feb"),
        ("Garden parties", "weekends in May", "Tue 2 Mar", "when a weekend is full"),
        ("17 May", "Mon 17 May", "Tue 30 Mar", "Wed 12 May"),
    )


def test_of_more_than_six_days_those_with_a_last_day_stand_there_and_the_rest_is_counted() -> None:
    more = [replace(FLAG, key=f"flag-{k}", name=f"Day {k}", opens=on(3, 20 + k)) for k in range(4)]
    line = page(bakery(campaigns=(*more, *CAMPAIGNS))).line("peaks")
    assert line
    assert len(line.rows) == 7
    assert {"Carnival buns", "Mother's Day"} <= {row[0] for row in line.rows}
    assert line.text == "2 more stand on page 2."


def test_a_plan_without_such_days_has_no_table() -> None:
    assert page(bakery(campaigns=())).line("peaks") is None


def test_how_many_posts_sell_is_counted_from_the_posts() -> None:
    assert text(bakery(), "share") == "10 of 14 posts sell (★). At most 75% may (our limit)."
    dropped = [replace(post, status="dropped") if post.step == "last" else post for post in POSTS]
    assert text(bakery(posts=dropped), "share").startswith("8 of 12 posts sell")
    none = [post for post in POSTS if not post.sells]
    assert text(bakery(posts=none, ceiling=0, ceiling_by="owner"), "share") == (
        "No post sells. At most 0% may: your own limit."
    )


@pytest.mark.parametrize(
    ("by", "words"),
    [
        ("owner", "your own limit."),
        ("earn first", "you chose that giving comes first."),
        ("can sell", "you chose that selling is part of it."),
        ("ours", "(our limit)."),
    ],
)
def test_whose_limit_it_is_stands_beside_it(by: str, words: str) -> None:
    assert text(bakery(ceiling_by=by), "share").endswith(words)


def test_what_is_filled_in_on_the_day_is_said_where_there_is_such_a_thing() -> None:
    open_ = "[ ] is yours to fill in on the day. Nothing to fill in, no post."
    assert text(bakery(), "gaps") == open_
    whole = [post for post in POSTS if "[" not in post.first + post.ask]
    assert page(bakery(posts=whole)).line("gaps") is None


def test_the_hours_are_asked_planned_and_free_with_the_weeks_that_have_fewer() -> None:
    assert text(bakery(), "hours") == (
        "180 minutes a week: up to 126 planned, at least 54 free on purpose. Half of it in weeks 5 and 6."
    )
    answers = said()
    answers.time.weeks = {"2027-03-29": "none"}
    assert "Nothing in week 13." in text(built(answers), "hours")


def test_the_half_way_day_stands_beside_the_end_or_nobody_decides_before_it() -> None:
    assert text(bakery(), "decision") == "Mon 8 Mar and Sat 3 Apr: go on, change or stop"
    through = "Sat 3 Apr. Feasts run through all weeks: we decide at the end."
    assert text(bakery(half_way=None), "decision") == through


def test_the_goal_names_the_weeks_that_show_where_one_stands_and_its_worth() -> None:
    assert text(bakery(), "goal") == (
        "More cake orders: 2 more a week. Weeks 1 and 2 show where we stand. "
        "If it works: at least 900 kr a week."
    )


def test_a_page_elsewhere_gets_the_same_posts() -> None:
    answers = said()
    answers.platforms.places = [Place(id="tiktok", profile=True)]
    answers.platforms.choice = [
        Choice(id="facebook", role="focus", share=100),
        Choice(id="tiktok", role="reserved"),
    ]
    assert "TikTok: the same posts, nothing extra." in text(bakery(answers, campaigns=()), "place")
    assert "nothing extra" not in text(bakery(campaigns=()), "place")


def test_the_first_tasks_have_what_is_set_up() -> None:
    line = page(bakery(campaigns=())).line("week")
    assert line
    assert line.items == (
        "Mon 4 Jan: make 2 posts, 20 minutes", "Set up 5 things, 1 hour", "Tue 5 Jan: put out “How to order”",
    )  # fmt: skip


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_no_page_one_says_in_how_many_tries_a_place_wins(path: Path) -> None:
    said = " ".join(text for line in page(persona(path)).lines for text in line.texts)
    assert "of 100" not in said


# The rest of the page ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (
            bakery(),
            "3 hours a week. Most often: no whole post fits, 40 minutes of answers, "
            "10 minutes of counting and small things, 2 hours 10 free",
        ),
        (quick(minutes=0), "No minutes a week yet: nothing fits"),
    ],
)
def test_a_bakers_week_in_words(plan: Plan, words: str) -> None:
    assert week_in_words(plan) == words


@pytest.mark.parametrize("minutes", [15, 45, 60, 180, 400])
@pytest.mark.parametrize("trade", TRADES)
def test_a_normal_week_in_words_is_a_week_of_page_two(trade: str, minutes: int) -> None:
    plan = quick(trade, minutes)
    assert plan.selling
    free = {
        row.free if row.free < 60 else row.free // 10 * 10
        for row in plan.selling.rows
        if row.kind == "normal"
    }
    told = [plan.library.say.minutes(n) for n in free if n]
    assert any(week_in_words(plan).endswith(f"{time} free") for time in told)


def test_a_goal_with_numbers_says_where_it_stands() -> None:
    answers = said()
    answers.goals[0].baseline, answers.goals[0].target = 9, 13
    assert text(built(answers), "goal").startswith("More cake orders: 9 a week now, 13 at the end.")
    assert not any("counting" in task for task in first_week_tasks(built(answers)))


def test_a_goal_by_the_month_is_said_by_the_month() -> None:
    answers = quick("accountant").said.model_copy(deep=True)
    goal = answers.goals[0]
    goal.want = "accountant/monthly-clients"
    name = "More clients on a monthly fee"
    assert text(built(answers), "goal").startswith(f"{name}: 2 more a month. Weeks 1 and 2 show")
    assert goal_in_words(built(answers), built(answers).goal) == f"{name}: 2 more a month. We count first."
    goal.every, goal.target = "month", 6
    assert text(built(answers), "goal").startswith(f"{name}: 6 a month at the end.")
    goal.baseline = 3
    assert text(built(answers), "goal").startswith(f"{name}: 3 a month now, 6 at the end.")
    goal.every = "week"
    assert text(built(answers), "goal").startswith(f"{name}: 3 a week now, 6 at the end.")


def test_tonight_is_how_the_goal_is_counted_until_there_is_a_number() -> None:
    assert tonight(quick()) == quick().goal.counted


def test_what_nobody_said_is_marked_and_what_was_said_is_not() -> None:
    marks = {line.id: bool(line.guess) for line in page(quick()).lines}
    assert marks["place"]
    assert not marks["hours"]
    assert not marks["goal"]


def test_the_decision_day_is_day_90_or_the_last_day() -> None:
    assert "Sat 3 Apr" in text(quick(), "decision")
    assert START + timedelta(days=89) == date(2027, 4, 3)


def nowhere() -> Plan:
    """A plan without a place."""
    answers = Answers(goals=[Goal(id="g1", want="bakery/cake-orders")])
    answers.business.trade, answers.calendar.start = "bakery", START
    answers.platforms.places = unliked()
    return built(answers)


def test_a_plan_without_a_focus_says_so_and_who_we_are() -> None:
    plan = nowhere()
    assert plan.selling is None
    assert text(plan, "place") == "Not chosen yet."
    assert [line.id for line in page(plan).lines] == [
        "who", "goal", "place", "searched", "change", "hours", "months", "week", "decision", "guesses"
    ]  # fmt: skip


def test_an_error_of_the_review_stands_on_page_one() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.platforms.choice = [Choice(id="facebook", role="focus", share=97)]
    settle = page(built(answers)).line("settle")
    assert settle is not None
    assert "97" in settle.text


def test_a_place_on_trial_says_until_when() -> None:
    plan = quick("restaurant")
    on_trial = trial(plan)
    line = page(plan).line("place")
    assert on_trial
    assert line
    assert line.text.startswith("On trial until Sun 17 Jan. It is close: Facebook comes first, then")
    assert line.items[:2] == ("Facebook", "On trial until Sun 17 Jan.")
    assert "On trial" not in text(quick("association"), "place")
    over = build_plan(plan.said, plan.library, on_trial.last + timedelta(days=1))
    assert "On trial" not in text(over, "place")


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
    assert [f.text for f in found.findings if f.level == "fatal"] == []
    assert plan.focus
    assert not plan.lost_edits
    assert all(theme.title for theme in plan.themes)


# A rule of law ------------------------------------------------------------------------------------------


def of_business(name: str, country: str, minutes: int = 180) -> Plan:
    row = next(row for row in businesses().values() if row.name == name)
    answers = quick(row.stands_for, minutes).said.model_copy(deep=True)
    answers.business.does, answers.business.country = name, country
    return built(answers)


def test_what_a_rule_forbids_stands_on_page_1_and_how_we_know_it() -> None:
    plan = of_business("brewery", "NO")
    assert text(plan, "share") == "No post sells. None may where you are: a rule forbids it."
    assert text(plan, "caution").startswith("Norway forbids advertising alcohol to the public")
    assert "So we understand it in 2026; it is no legal advice." in text(plan, "caution")
    assert page(plan).line("order") is None
    assert page(of_business("bicycle repair", "NO")).line("caution") is None
    assert "Norway forbids advertising alcohol" in short_plan(*reviewed(plan))


def test_of_several_rules_the_first_stands_there_and_the_others_are_counted() -> None:
    plan = of_business("physiotherapist", "PL", 60)
    assert text(of_business("distillery", "DE"), "caution").count("So we understand it") == 1
    assert text(plan, "caution").startswith("In Poland a medical practice may inform")
    both = page_with(of_business("tax adviser", "DE"), frozenset()).line("caution")
    assert both
    assert both.text.endswith("One more stands in the library.")


@pytest.mark.parametrize("minutes", [0, 180, 3000])
@pytest.mark.parametrize("country", ["NO", "PL", "DE", "GB", "US", "FR", "AU"])
@pytest.mark.parametrize(
    "name", ["brewery", "dentist", "notary", "kiosk", "mobile bar", "hospice", "tax adviser"]
)
def test_with_a_rule_page_1_still_has_at_most_260_words_and_the_rule(
    name: str, country: str, minutes: int
) -> None:
    made = page(of_business(name, country, minutes))
    assert made.words <= MOST_WORDS
    assert made.line("caution")


def test_the_rule_itself_never_gives_way() -> None:
    answers = long_winded()
    answers.business.trade = answers.business.does = "brewery"
    made = page(built(answers))
    assert made.words <= MOST_WORDS
    line = made.line("caution")
    assert line
    assert line.text.startswith("Norway forbids advertising alcohol")


def test_a_bad_week_without_posts_that_sell_has_only_answers() -> None:
    rules = week_rules(of_business("brewery", "NO"))
    assert "A bad week: only answers. Nothing is piled onto the next." in rules
    assert not any("★" in rule for rule in rules)
    assert any("★" in rule for rule in week_rules(of_business("brewery", "DE")))
