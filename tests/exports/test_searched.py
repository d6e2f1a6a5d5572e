"""Where people search on page 1, in the PDF, the short plan and the week card."""

import io
import re
from datetime import timedelta

import pytest
from pypdf import PdfReader

from planner.exports import habits, in_a_sentence, in_text, page_one, search_places, week_card
from planner.exports.page_one.page import MOST_WORDS
from planner.exports.pdf import compiler
from planner.exports.pdf.selling_section import searched
from planner.exports.short_plan import short_plan
from planner.knowledge import businesses
from planner.plan import Plan
from tests.exports.plans import START, reviewed
from tests.plan.searches import URGENT, plan_of

LABEL = "Where people search for you"
SENTENCE = 20  # words


def line(plan: Plan) -> str:
    found = page_one(*reviewed(plan)).line("searched")
    return found.text if found else ""


@pytest.mark.parametrize("does", URGENT)
def test_page_one_of_an_urgent_row_begins_with_it_and_says_what_to_do(does: str) -> None:
    page = page_one(*reviewed(plan_of(does, "GB")))
    assert page.words <= MOST_WORDS
    assert page.lines[0].label == LABEL
    why, what = page.lines[0].items
    assert why == "They search at the moment they need you: be found there first."
    assert re.fullmatch(
        r"Google listing and Apple Maps, \d+ minutes: number, hours and area, before anything else\.", what
    )


@pytest.mark.parametrize(
    ("does", "country", "words"),
    [
        ("hotel", "DE", "Google listing, Booking.com and Tripadvisor: 1 hour once, then 5 minutes a week."),
        ("beekeeper", "SE", "Google listing and Apple Maps: 25 minutes once, then 5 minutes a week."),
        ("copywriter", "GB", ""),
    ],
)
def test_others_have_a_short_row_under_the_one_place(does: str, country: str, words: str) -> None:
    plan = plan_of(does, country)
    ids = [one.id for one in page_one(*reviewed(plan)).lines]
    shown = line(plan)
    assert shown.replace(", then 5 minutes a week", "") == words.replace(", then 5 minutes a week", "")
    assert "searched" not in ids[:1]
    assert not words or ids[ids.index("searched") - 1] == "place"


@pytest.mark.parametrize("row", list(businesses().values())[::9], ids=lambda row: row.id)
def test_page_one_keeps_its_words_for_every_ninth_business(row: object) -> None:
    plan = plan_of(getattr(row, "name"), "NO")  # noqa: B009 - a row
    page = page_one(*reviewed(plan))
    assert page.words <= MOST_WORDS
    told = page.line("searched") is not None
    assert plan.searched.places or not told
    assert told or not plan.searched.urgent, "elsewhere it may give way to this week's tasks"


def test_little_time_says_so_and_names_the_places() -> None:
    assert line(plan_of("hairdresser", "PL", 5)).endswith("as soon as there is time.")


# What follows ------------------------------------------------------------------------------------------


def test_each_place_has_what_a_good_entry_holds_and_what_not_to_do() -> None:
    one, *others = search_places(plan_of("vet", "GB"))
    assert one.title == "Google listing: week 1, 15 minutes"
    assert one.once.startswith("Search listing: which animals")
    assert one.turn == (
        "Answer new reviews, look at the hours, add one picture. "
        "That is 5 minutes of the week's counting, in its turn."
    )
    assert all(4 <= len(place.good) <= 6 and place.never for place in (one, *others))


def test_a_place_without_room_says_when() -> None:
    titles = [one.title for one in search_places(plan_of("towing service", "US", 60))]
    assert titles[-1] == "Yelp: as soon as there is time, 10 minutes"


def test_the_pdf_frames_it_first_and_has_the_details_behind_the_set_up() -> None:
    pages = PdfReader(io.BytesIO(compiler.document(*reviewed(plan_of("locksmith", "NO"))).data)).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert 0 < texts[0].index(LABEL) < texts[0].index("What we sell")
    assert any("Mittanbud: week 2, 20 minutes" in text for text in texts[2:])
    assert "Buy no reviews, and give nothing for one." in " ".join(texts)


def test_the_pdf_of_another_has_its_row_under_the_place() -> None:
    first = PdfReader(io.BytesIO(compiler.document(*reviewed(plan_of("hotel", "DE"))).data)).pages[0]
    text = " ".join(first.extract_text().split())
    assert text.index("Our one place") < text.index(LABEL) < text.index("Our hours")


def test_who_is_searched_nowhere_has_no_such_part() -> None:
    plan = plan_of("copywriter", "GB")
    assert (search_places(plan), searched(plan)) == ((), None)
    assert not any("listing" in one or "Maps" in one for one in set_up_in_short(plan))


def set_up_in_short(plan: Plan) -> list[str]:
    """The lines of what is set up, in the short plan."""
    return short_plan(*reviewed(plan)).partition("## Set up once\n\n")[2].partition("\n\n")[0].splitlines()


@pytest.mark.parametrize("does", URGENT)
def test_the_set_up_of_the_short_plan_begins_with_it_where_it_is_urgent(does: str) -> None:
    plan = plan_of(does, "GB")
    week, first, second, *_ = set_up_in_short(plan)
    assert week.startswith("- Week 1, ")
    assert first.startswith("  - Search listing: ")
    assert second.startswith("  - Apple Maps: ")
    assert [place.task for place in plan.searched.at_once] == ["listing", "search-apple"]


def test_the_short_plan_names_each_place_in_the_week_it_is_set_up_in() -> None:
    plan = plan_of("hotel", "DE")
    lines = set_up_in_short(plan)
    second, third = (next(k for k, one in enumerate(lines) if f"- Week {n}, " in one) for n in (2, 3))
    assert any("Booking.com: " in one for one in lines[second:third])


def test_the_week_card_names_the_place_whose_turn_it_is_within_the_count() -> None:
    plan = plan_of("vet", "GB", today=START + timedelta(weeks=4))
    card = week_card(plan)
    assert card
    assert plan.selling
    assert card.things[-1].minutes == plan.selling.rows[4].count
    assert re.search(r"count first bookings, then look after [\w ]+, 10 minutes", in_text(plan, card))


@pytest.mark.parametrize(
    ("does", "rule"),
    [
        ("vet", "Friday: count, then look after one place where people search, 10 minutes."),
        ("copywriter", "Friday: count, 10 minutes."),
    ],
)
def test_the_weeks_rule_says_it(does: str, rule: str) -> None:
    plan = plan_of(does, "GB")
    assert rule in [in_a_sentence(plan, one) for one in habits(plan)]


@pytest.mark.parametrize("does", ["locksmith", "hotel", "beekeeper"])
def test_its_sentences_are_short(does: str) -> None:
    plan = plan_of(does, "DE")
    texts = [line(plan)] + [
        text for one in search_places(plan) for text in (one.once, one.turn, one.note, *one.good, *one.never)
    ]
    every = [one for text in texts for one in re.split(r"(?<=[.:;])\s", text)]
    assert [one for one in every if len(one.split()) > SENTENCE] == []
