"""The check from A to Z on paper."""

from string import ascii_uppercase

from planner.answers import from_document, to_document
from planner.exports.pdf.self_check_sheet import self_check_page
from planner.plan import Plan
from planner.vocabulary import DOINGS
from tests.exports.plans import built, quick

YES, PARTLY, NO = DOINGS


def checked(**letters: str) -> Plan:
    return built(from_document(to_document(quick().said) | {"decisions": {"letters": letters}}))


def test_there_is_a_row_for_each_letter_with_one_box_ticked_where_it_was_answered() -> None:
    page = self_check_page(checked(a=YES, z=NO))
    rows = {row["letter"]: row["ticked"] for row in page["rows"]}
    assert "".join(rows) == ascii_uppercase
    assert rows["A"] == [True, False, False]
    assert rows["Z"] == [False, False, True]
    assert rows["B"] == [False, False, False]


def test_the_score_counts_a_part_as_half() -> None:
    said = (
        dict.fromkeys("abcdefghijklm", YES) | dict.fromkeys("nopqrs", PARTLY) | dict.fromkeys("tuvwxyz", NO)
    )
    assert self_check_page(checked(**said))["total"].startswith("62% so far: 13 done, 6 in part, 7 not yet")


def test_an_empty_sheet_has_no_score() -> None:
    assert self_check_page(checked())["total"] == ""
