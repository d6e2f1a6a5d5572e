"""What is done once: a question on a form, and what a website lacks."""

from datetime import date
from typing import Any

from planner.answers import from_document
from planner.exports.pdf.people_section import done_once
from planner.knowledge import library
from planner.plan import build_plan

SITE = {"website": "fjord.example", "site": ["phone", "share"]}


def tasks(**parts: Any) -> tuple[str, ...]:
    document = {"business": {"trade": "bakery"}, "calendar": {"start": "2027-01-04"}} | parts
    return done_once(build_plan(from_document(document), library(), date(2027, 1, 4)))


def test_what_a_website_lacks_is_named_once_something_was_said_about_it() -> None:
    assert tasks(business=SITE) == ("For your website: pages that open well on a phone",)
    assert tasks(business=SITE | {"site": ["chat", "mobile"]}) == (
        "For your website: buttons to pass a page on",
    )
    assert tasks(business=SITE | {"site": ["chat", "mobile", "share"]}) == ()
    assert tasks(business={"website": "fjord.example"}) == ()
    assert tasks(business={"site": ["phone"]}) == ()


def test_the_forms_question_stands_there_until_it_is_asked() -> None:
    looked = {"seen": ["measurement"]}
    (question,) = tasks(settings=looked)
    assert question.startswith("Add to your form: How did you hear about us?")
    assert tasks(settings=looked, measurement={"asks": True}) == ()
    assert tasks() == ()
