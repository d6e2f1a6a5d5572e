import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.answers import Answers, Calendar, Offer, OwnPost, Place
from planner.answers.decisions import Side
from planner.cli import quiet_week
from planner.exports import QUESTIONS
from planner.exports.customer_survey import places
from planner.exports.page_one import headings
from planner.exports.pdf import compiler
from planner.exports.pdf.calendar_section import calendar, themes
from planner.exports.pdf.printable import printable
from planner.insights.platforms import (
    ask_in_words,
    counted_in_words,
    figure_in_words,
    guesses_in_words,
    not_doing,
    sure_in_words,
)
from planner.plan import Plan, as_kept
from planner.plan.schedule.post import Unplaced
from planner.vocabulary import KINDS, STAGES
from tests.exports.plans import START, TRADES, built, persona, quick, reviewed
from tests.exports.test_page_one import nowhere
from tests.paths import PERSONAS

CLAIM = b"<pdfuaid:part>1</pdfuaid:part>"
PNG = b"\x89PNG\r\n"


def reader(plan: Plan) -> PdfReader:
    return PdfReader(io.BytesIO(compiler.document(*reviewed(plan)).data))


def words(plan: Plan) -> str:
    text = " ".join(page.extract_text() for page in reader(plan).pages)
    return re.sub(r"\s+", " ", text.replace("\u200b", ""))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_the_name_the_place_and_three_headings_can_be_read(path: Path) -> None:
    plan = persona(path)
    text = words(plan)
    assert plan.focus
    assert plan.answers.business.name in text
    assert plan.library.place_name(plan.focus.id) in text
    assert all(head in text for head in headings(plan))


@pytest.mark.parametrize("trade", TRADES)
def test_it_keeps_the_standards_for_access_and_for_keeping(trade: str) -> None:
    made = compiler.document(*reviewed(quick(trade)))
    assert made.missing == ()
    assert CLAIM in made.data
    assert b"<pdfaid:part>2</pdfaid:part>" in made.data


def test_a_post_of_ones_own_that_has_no_words_yet_is_called_one() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.calendar.own = [OwnPost(id="own1", go_out=START)]
    assert "New post" in words(built(answers))


def test_it_knows_its_language_and_title() -> None:
    made = reader(quick())
    assert made.metadata
    assert made.metadata.title == "Fjord Bakeri: plan for three months"
    assert str(made.trailer["/Root"]["/Lang"]).startswith("en")  # type: ignore[index]


@pytest.mark.parametrize("trade", TRADES)
def test_page_one_is_one_page(trade: str) -> None:
    first = reader(quick(trade)).pages[0].extract_text()
    assert "We decide on" in first
    assert "Still a guess" in first


def test_page_one_is_one_page_even_where_every_text_is_long() -> None:
    answers = quick(
        name="Bakery of the Two Sisters Under the Old Town Hall Clock in Sandviken by Bergen"
    ).said
    answers.business.we_are = answers.business.we_serve = "Longwordsarelongerthanothers " * 6
    assert "Still a guess" in reader(built(answers)).pages[0].extract_text()


@pytest.mark.parametrize(
    "name", ["مخبز الحي", "לחם", "बेकरी", "เบเกอรี่", "Bakery 👨‍👩‍👧 👩🏽‍🍳", "Żółć", "Пекарня"]
)
def test_these_writings_have_fonts(name: str) -> None:
    made = compiler.document(*reviewed(quick(name=name)))
    assert (made.missing, CLAIM in made.data) == ((), True)


def test_characters_without_a_font_are_named_and_the_pdf_is_still_made() -> None:
    made = compiler.document(*reviewed(quick(name="東京パン")))
    assert set(made.missing) == set("東京パン")
    assert CLAIM not in made.data
    assert "Facebook" in PdfReader(io.BytesIO(made.data)).pages[0].extract_text()


@pytest.mark.parametrize("name", ["#eval(1)", '"] #panic()', "*bold* $x$ \\ @ref <label>", "#sys.inputs"])
def test_typed_text_is_never_template(name: str) -> None:
    assert name in words(quick(name=name))


def test_the_picture_of_page_one_is_a_png_and_the_same_twice() -> None:
    plan, review = reviewed(quick())
    picture = compiler.first_page_png(plan, review)
    assert picture.startswith(PNG)
    assert picture == compiler.first_page_png(plan, review)


def test_a_plan_without_minutes_has_a_pdf_too() -> None:
    assert "No minutes a week yet" in words(quick(minutes=0))


def test_advice_set_aside_is_printed_with_its_reason() -> None:
    path = next(p for p in PERSONAS if p.stem == "online-shop-austin")
    assert "We answer the other four after the summer market" in words(persona(path))


def test_the_choice_says_how_sure_it_is_what_would_change_it_and_what_it_hangs_on() -> None:
    plan = quick("accountant")
    text = words(plan)
    assert plan.certainty
    assert sure_in_words(plan) in text
    assert ask_in_words(plan) in text
    assert counted_in_words(plan) in text
    assert all(guess in text for guess in guesses_in_words(plan))
    assert figure_in_words(plan, "linkedin") in text
    assert f"Facebook {plan.certainty.counts['facebook']}" in text


def test_a_trial_stands_in_the_choice_and_in_its_week() -> None:
    text = words(quick("restaurant"))
    assert "On trial until 17 January 2027 Ask five customers where they saw you." in text
    assert "Sun 17 Jan Two weeks on Facebook are over Ask five customers" in text


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_every_place_we_are_not_doing_is_there_with_its_reason_and_day(path: Path) -> None:
    plan = persona(path)
    text = words(plan)
    for one in not_doing(plan):
        assert one.reason in text
        assert plan.library.say.date(one.again) in text


def site(**calendar: object) -> Plan:
    answers = quick().said.model_copy(deep=True)
    answers.business.website = "fjordbakeri.no"
    answers.calendar = Calendar.model_validate({"start": START, "hour": "18:30"} | calendar)
    return built(answers)


def pressed(plan: Plan) -> list[str]:
    """The addresses one can press."""
    notes = [note.get_object() for page in reader(plan).pages for note in page.get("/Annots", [])]
    return [note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})]


def kept(**more: object) -> Plan:
    """A plan without a place that holds one post of before."""
    answers = nowhere().said.model_copy(deep=True)
    first = as_kept(next(post for post in site().posts if post.link))
    answers.log.posts = [first.model_copy(update={"status": "made"} | more)]
    return built(answers)


def test_a_post_of_a_plan_without_a_place_has_its_time_what_it_is_for_and_a_link_to_press() -> None:
    post = next(post for post in site().posts if post.link)
    text, say = words(kept()), site().library.say
    assert f"{post.title} {KINDS[post.kind]} · {STAGES[post.stage]}" in text
    assert f"{say.day(post.go_out)} 18:30 Photo · Facebook · {post.minutes} minutes · make by" in text
    assert "Link: https://fjordbakeri.no" in text
    assert post.link.startswith("https://fjordbakeri.no?utm_source=facebook")
    assert post.link in pressed(kept())


def test_a_link_that_is_no_address_is_only_text() -> None:
    plan = kept(link="javascript:alert(1)")
    assert "Link: javascript:alert(1)" in words(plan)
    assert all(url.startswith("https://") for url in pressed(plan))


def test_each_month_says_what_people_get_from_it() -> None:
    text = words(quick())
    assert all(f"What people get from it: {theme.gain}" in text for theme in quick().themes)


def test_a_key_idea_without_a_week_is_named_with_the_reason() -> None:
    lost = Unplaced("bakery/s11", "A box put by, and no queue", 1, key=True, why="minutes")
    small = Unplaced("bakery/s12", "What hides under the lid of the bun", 1, key=False, why="week")
    (text,) = themes(replace(nowhere(), unplaced=(lost, small)))["months"][0]["out"]
    assert text == "“A box put by, and no queue” is left out: no week of its month has the minutes for it."
    plan = replace(nowhere(), unplaced=(lost, small))
    assert text in words(plan)
    assert "is left out" not in words(nowhere())


def test_days_to_know_have_their_last_day_to_order_and_no_day_that_was_declined() -> None:
    text = words(site(days={"holiday-03-25": "no", "valentines": "yes"}))
    assert "What it is Day Last day to order Fastelavn buns 7 February 2027 4 February 2027" in text
    assert "Valentine's Day 14 February 2027" in text
    assert "International Women's Day" not in text
    assert "Maundy Thursday" not in text
    assert "Last day to hand in papers" in words(quick("accountant"))
    assert "Last day to book" in words(quick("restaurant"))


def test_a_week_of_a_plan_without_a_place_is_told_by_day_with_what_is_no_post() -> None:
    weeks = [week for week in calendar(kept())["weeks"] if week["parts"]]
    days = [part["posts"][0]["day"] if part["posts"] else part["day"] for part in weeks[0]["parts"]]
    assert weeks[0]["title"] == "Week 1"
    assert days == ["Tue 5 Jan"]
    assert any(not part["posts"] for week in weeks for part in week["parts"])


def test_a_post_of_a_week_in_which_nothing_happened_is_not_this_time() -> None:
    plan = quiet_week.healed(quick().said, quick().library, 1, None)
    text = words(plan)
    missed = [post for post in plan.posts if post.key in plan.missed]
    assert missed
    assert text.count("Not this time") == len(missed)


def test_names_to_keep_are_listed_only_where_there_are_any() -> None:
    assert "Names to keep" not in words(quick())
    answers = quick().said.model_copy(deep=True)
    answers.platforms.places = [Place(id="threads", handle="fjordbakeri", handle_state="ours")]
    text = words(built(answers))
    assert "Names to keep" in text
    assert "Threads fjordbakeri Not now Ours" in text
    assert "Facebook Our one place" in text
    assert "Snapchat" not in text


def test_several_pages_have_a_column_of_their_own() -> None:
    answers = quick(minutes=600).said.model_copy(deep=True)
    answers.platforms.handle = "fjordbakeri"
    answers.business.offers = [
        Offer(id="o1", name="Bread", audience="a1"), Offer(id="o2", name="Baking school", audience="a2")
    ]  # fmt: skip
    text = words(built(answers))
    assert "Whose page" in text
    assert "Facebook Fjord Bakeri fjordbakeri Our one place" in text
    assert "Facebook Baking school Our one place" in text


def test_a_side_taken_where_experts_disagree_is_printed_with_its_reason_and_both_sides() -> None:
    assert "Where experts disagree" not in words(quick())
    answers = quick().said.model_copy(deep=True)
    answers.decisions.sides["how-many-places"] = Side(side="b", why="Two of us like two places.")
    text = words(built(answers))
    assert "We go with One or two places share the effort. (Erin Cell)" in text
    assert "Our reason Two of us like two places." in text
    assert (
        "The other side One place gets nearly all the effort. (Andrew & Pete, Donna Moritz and Steph" in text
    )


def sheet(plan: Plan) -> PdfReader:
    made = compiler.ask_customers(plan)
    assert (made.missing, CLAIM in made.data) == ((), True)
    return PdfReader(io.BytesIO(made.data))


@pytest.mark.parametrize("country", ["NO", "US"])
@pytest.mark.parametrize("trade", TRADES)
def test_the_sheet_for_customers_is_one_page_with_the_questions_and_the_places(
    trade: str, country: str
) -> None:
    answers = quick(trade).said.model_copy(deep=True)
    answers.business.country = country
    plan = built(answers)
    pages = sheet(plan).pages
    text = re.sub(r"\s+", " ", pages[0].extract_text())
    assert len(pages) == 1
    assert round(float(pages[0].mediabox.width)) == (612 if country == "US" else 595)
    assert all(question in text for question in QUESTIONS)
    assert all(place in text for place in places(plan))
    assert "“How many customers you asked”, and for each place “How many named it”" in text


def test_the_sheet_for_customers_is_one_page_without_answers_and_with_long_ones() -> None:
    empty = Answers()
    empty.calendar.start = START
    long = quick(name="Bakery of the Two Sisters Under the Old Town Hall Clock in Sandviken by Bergen").said
    long.platforms.places = [Place(id=f"{k}{'long' * 9}") for k in range(12)]
    for answers in (empty, long):
        assert len(sheet(built(answers)).pages) == 1


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\0b\ue000c\x1bd\ufdd0e", "abcde"),
        ("two\nlines", "two\nlines"),
        ("x" * 24, "x" * 24),
        ("x" * 30, "x" * 24 + "\u200b" + "x" * 6),
        ("👨‍👩‍👧" * 12, "👨‍👩‍👧" * 12),
        ("م" * 30, "م" * 30),
    ],
)
def test_texts_are_made_printable(text: str, kept: str) -> None:
    assert printable(text) == kept
