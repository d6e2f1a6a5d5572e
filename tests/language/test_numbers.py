"""Numbers are read as the person of the country means them, and never become a hundredfold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.language import read_number, write_number

READ = [
    ("12,50", "GB", 12.5),
    ("12.50", "NO", 12.5),
    ("90,5", "US", 90.5),
    ("1.200,50", "GB", 1200.5),
    ("1,200.50", "DE", 1200.5),
    ("1 200,50", "NO", 1200.5),
    ("1’200.50", "CH", 1200.5),
    ("1.200", "DE", 1200),
    ("1.200", "GB", 1.2),
    ("1,200", "GB", 1200),
    ("1,200", "DE", 1.2),
    ("1.200.300", "GB", 1_200_300),
    (" 90 ", "", 90),
    ("-5", "NO", -5),
    ("٩٠", "EG", 90),
]
NOT_READ = [
    "",
    "abc",
    "12,",
    ",5",
    "1,2,3",
    "1.2.3,4",
    "12.34,5",
    "1,200.300.5",
    "1e3",
    "12 kr",
    "½",
    "--5",
    "1.2003,4",
    "🚲",
]


@pytest.mark.parametrize(("text", "country", "number"), READ)
def test_a_number_is_what_its_writer_means(text: str, country: str, number: float) -> None:
    assert read_number(text, country) == number


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_not_sure_to_be_a_number_is_not_read(text: str) -> None:
    assert {read_number(text, country) for country in ("NO", "GB", "")} == {None}


@given(st.integers(-(10**9), 10**9), st.integers(0, 6), st.sampled_from(["NO", "GB", "DE", "CH", "IN", ""]))
def test_what_is_shown_is_read_again_as_the_same(number: int, tenths: int, country: str) -> None:
    value = number / 10**tenths
    assert read_number(write_number(value, country), country) == pytest.approx(value)
