"""The response guide and house rules: what stands on the wall, and what is left to write."""

import io
import re
from typing import Any

import pytest
from pypdf import PdfReader

from planner.answers import Answers, Document, from_document, to_document
from planner.exports import EXPORTS
from planner.exports.pdf.response_guide import guide_page
from planner.exports.pdf.whole import contents
from planner.plan import Plan
from tests.bad_plan import BAD
from tests.exports.plans import built, quick, reviewed

SAID: Document = {
    "answers": "Kari",
    "hours": 24,
    "windows": [
        {"id": "w1", "day": 0, "begins": "09:00", "ends": "11:00", "who": "Ola"},
        {"id": "w2", "day": 3, "begins": "15:00", "ends": "17:00"},
        {"id": "w3", "day": 5, "who": "Eva"},
        {"id": "w4", "begins": "15:00"},
    ],
    "complaints": {"who": "Kari", "hours": 1, "where": "By phone"},
    "recovery": {"admits": "Kari", "says": "Sorry", "right": "A new cake", "tells": "What we changed"},
    "honesty": {"ask": "Eva", "criticism": "We answer it", "disclose": "Only Kari"},
    "alone": "Up to 400 kroner back",
}


def answering(said: Document, code: str = "en") -> Plan:
    document = to_document(quick().said) | {"engagement": said}
    answers: Answers = from_document(document)
    return built(answers, code)


def printed(plan: Plan) -> str:
    data = EXPORTS["response-guide.pdf"].render(*reviewed(plan))
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))


def test_everything_that_was_said_stands_on_one_page() -> None:
    plan = answering(SAID)
    words = printed(plan)
    for text in (
        "Kari",
        "24 hours",
        "1 hour",
        "By phone",
        "A new cake",
        "Up to 400 kroner back",
        "Only Kari",
    ):
        assert text in words
    data = EXPORTS["response-guide.pdf"].render(*reviewed(plan))
    assert len(PdfReader(io.BytesIO(data)).pages) == 1


def test_when_somebody_is_there_is_said_as_far_as_it_is_known() -> None:
    assert guide_page(answering(SAID))["windows"] == [
        "Monday, 09:00 to 11:00: Ola",
        "Thursday, 15:00 to 17:00",
        "Saturday: Eva",
    ]


def test_an_empty_guide_has_a_line_for_each_answer_and_all_house_rules() -> None:
    page = guide_page(answering({}))
    rows = [row for block in page["blocks"] for row in block["rows"]]
    assert {row["text"] for row in rows} == {""}
    assert [len(block["rows"]) for block in page["blocks"]] == [3, 4, 2, 2]
    words = printed(answering({}))
    for rule in page["rules"]:
        assert f"{rule['text']} ({rule['who']})" in words


def test_no_hours_is_an_answer_and_not_an_empty_line() -> None:
    page = guide_page(answering({"hours": 0, "complaints": {"hours": 0}}))
    assert page["promise"]["hours"]["text"] == "Within the hour"
    assert page["blocks"][0]["rows"][1]["text"] == "Within the hour"


def test_what_each_of_our_people_may_decide_stands_beside_what_all_may() -> None:
    voices = [
        {"id": "e1", "name": "Eva", "alone": "A new cake", "subject": "Rye", "trained": ["brand", "ways"]},
        {"id": "e2", "subject": "Flour"},
        {"id": "e3", "name": "Jo", "odd": "Whistles"},
    ]
    plan = answering(SAID | {"voices": voices})
    block = next(one for one in guide_page(plan)["blocks"] if one["title"] == "Deciding alone, and asking")
    assert [(row["label"], row["text"]) for row in block["rows"]] == [
        ("What whoever answers may decide alone", "Up to 400 kroner back"),
        ("Whom to ask when you are not sure", "Eva"),
        ("Eva", "A new cake · Speaks about Rye · Has learnt 2 of 4 things"),
        ("One of us", "Speaks about Flour · Has learnt 0 of 4 things"),
    ]
    data = EXPORTS["response-guide.pdf"].render(*reviewed(plan))
    assert len(PdfReader(io.BytesIO(data)).pages) == 1
    assert "Has learnt 2 of 4 things" in str(contents(*reviewed(plan))["sections"])


def test_no_house_rule_says_more_than_its_expert_did() -> None:
    rules = {rule["text"]: rule["who"] for rule in guide_page(answering({}))["rules"]}
    first = "Answer people, whatever we meant the page to be for. They expect it."
    assert rules[first] == "MarTech Zone"
    assert rules["No offer to people who never asked. Networks can shut such pages."] == "Rich Brooks"
    assert not [text for text in rules if "then post" in text]


def test_the_plan_names_groups_helpers_meetings_and_what_one_listens_for() -> None:
    said: Document = {
        "groups": [
            {"id": "e1", "name": "Bergen bakes", "where": "On Facebook", "rules": True, "first": "answer"},
            {"id": "e2", "name": "Rye club", "ours": True, "minutes": 15},
            {"id": "e3"},
        ],
        "collaborators": [{"id": "e4", "name": "Anna", "kind": "fan", "help": "spread", "then": "Call her"}],
        "meetings": [{"id": "e5", "what": "The fair", "day": "2027-02-10"}, {"id": "e6", "what": "The quay"}],
        "listening": "Nordlys, rye",
    }
    found = {one["title"]: one for one in contents(*reviewed(answering(said)))["sections"]}["Among people"]
    assert {
        group["name"]: [(one["label"], one["text"]) for one in group["facts"]] for group in found["groups"]
    } == {
        "Groups of your customers": [
            ("Bergen bakes", "On Facebook; We have read its rules; Answer somebody's question"),
            ("Rye club", "We started it; 15 minutes a week"),
        ],
        "People who help you": [("Anna", "Likes what we do; Tells others about it; Next: Call her")],
        "Meeting people in person": [("The fair", "10 February 2027"), ("The quay", "")],
        "What you listen for: names, words, places": [("", "Nordlys, rye")],
    }
    empty = answering({"answers": "Kari", "groups": [{"id": "e1"}]})
    assert "Among people" not in [one["title"] for one in contents(*reviewed(empty))["sections"]]


def test_the_house_rules_are_said_by_experts_of_the_articles() -> None:
    plan = answering({})
    named = {expert.name for expert in plan.library.experts.values()}
    assert {rule["who"] for rule in guide_page(plan)["rules"]} <= named


@pytest.mark.parametrize("text", ["{name} 100% #let *bold*", "<b>\\", "x" * 200])
def test_odd_words_are_printed_as_they_are(text: str) -> None:
    said: dict[str, Any] = {"answers": text, "complaints": {"who": text}}
    assert re.sub(r"\s", "", text) in re.sub(r"[\s\u200b]", "", printed(answering(said)))


def test_the_plan_tells_how_we_answer_once_something_is_said() -> None:
    titles = [section["title"] for section in contents(*reviewed(answering(SAID)))["sections"]]
    assert "How we answer" in titles
    titles = [section["title"] for section in contents(*reviewed(answering({})))["sections"]]
    assert "How we answer" not in titles


def test_the_plan_prints_only_findings_about_what_was_looked_at() -> None:
    def titles(seen: list[str]) -> list[str]:
        plan = built(from_document(BAD | {"settings": {"seen": seen}}))
        return [section["title"] for section in contents(*reviewed(plan))["sections"]]

    assert "What experts would still say" in titles(["goals"])
    assert "What experts would still say" not in titles([])
