"""What a business says anew every week, and what it calls its offers: each has its own, fit to be used."""

import re
from collections import Counter
from typing import Any

import pytest
import tomli

from planner.knowledge import businesses, library
from planner.knowledge.library import FOLDER
from planner.knowledge.true_words import untrue
from planner.knowledge.weekly import Weekly

KNOWN = library()
ROWS = [row for row in businesses().values() if row.kinds]
STAFF = {"new-hands", "helper", "work-here", "learn-it", "teach-with-us", "come-along", "beside-us"}
GAP = re.compile(r"\[[^\]]+\]")
_SENTENCE = re.compile(r"(?<=[.?!])\s+")


def table(name: str) -> dict[str, Any]:
    return tomli.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


EVERY = {
    f"{file.stem}/{name}": Weekly.model_validate(entry)
    for file in sorted((FOLDER / "weekly").glob("*.toml"))
    for name, entry in tomli.loads(file.read_text(encoding="utf-8")).items()
}


@pytest.mark.parametrize("folder", ["weekly", "offers"])
def test_every_business_of_the_table_has_its_own_and_nobody_else_has(folder: str) -> None:
    for kind in KNOWN.kinds.ids():
        rows = {row.id for row in ROWS if row.kinds[0] == kind}
        if rows:
            assert {*table(f"{folder}/{kind}")} == rows, kind


def test_every_trade_and_every_kind_of_work_has_weekly_texts() -> None:
    assert {*table("weekly/trades")} == {name for name in KNOWN.trades if name in KNOWN.sales}
    assert {*table("weekly/kinds")} == {*KNOWN.kinds.ids()}
    assert KNOWN.kinds.weekly("nothing of the kind") == KNOWN.kinds.weekly("other")


@pytest.mark.parametrize("name", EVERY)
def test_the_weekly_texts_can_be_said_and_sent_as_they_are(name: str) -> None:
    one = EVERY[name]
    whole = " ".join((one.title, one.show, one.text, *one.spoken, one.write))
    assert re.findall(r"[\d!–—{}]", whole) == []
    assert 1 <= len(GAP.findall(one.text)) <= 4, "what is new this week is the owner's"
    assert 15 <= len(one.text.split()) <= 42
    assert 20 <= len(one.write.split()) <= 48
    assert one.write.startswith("Hello [name],")
    assert all(said[-1] in ".?" and 8 <= len(said.split()) <= 30 for said in one.spoken)
    texts = (one.show, one.text, *one.spoken, one.write)
    assert [s for text in texts for s in _SENTENCE.split(text) if len(s.split()) > 20] == []


def test_no_two_businesses_share_a_weekly_sentence() -> None:
    said = Counter(
        sentence
        for one in EVERY.values()
        for text in (one.show, one.text, *one.spoken, one.write)
        for sentence in {*_SENTENCE.split(text)}
        if len(sentence.split()) > 9  # shorter ones are what anybody says
    )
    assert [sentence for sentence, times in said.items() if times > 1] == []


@pytest.mark.parametrize("kind", sorted({row.kinds[0] for row in ROWS}))
def test_each_offer_that_is_sold_has_a_name_of_its_own_in_every_business(kind: str) -> None:
    sold = {offer["id"] for offer in table(f"kinds/{kind}/selling")["offers"]} - STAFF
    for name, names in table(f"offers/{kind}").items():
        assert {*names} == sold, name
        assert len({*names.values()}) == len(names), name
        card = KNOWN.selling(name).offers[0]
        assert card.name == names[card.id], "the plan calls it so"


@pytest.mark.parametrize("kind", sorted({row.kinds[0] for row in ROWS}))
def test_each_question_of_a_business_has_an_answer_and_no_answer_is_without_its_question(kind: str) -> None:
    found = table(f"answers/{kind}")
    assert {*found} == {row.id for row in ROWS if row.kinds[0] == kind}
    for name, answers in found.items():
        assert {*answers} == {*businesses()[name].worries}, name
        for one in answers.values():
            assert untrue(one["answer"]) == []
            assert len(GAP.findall(one["answer"])) <= 1
            assert 8 <= len(one["answer"].split()) <= 36
            assert one["ask"].endswith("?")
