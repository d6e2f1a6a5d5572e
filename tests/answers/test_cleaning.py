import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import clean, clean_line

FAMILY = "👩\u200d👩\u200d👧\u200d👦"
CASES = {
    "plain": ("Fjord Bakeri", "Fjord Bakeri"),
    "blanks around it": ("  Fjord \t Bakeri\n", "Fjord   Bakeri"),
    "NUL": ("Fjord\x00 Bakeri", "Fjord Bakeri"),
    "bell and escape": ("\x1b[31mred\x07", "[31mred"),
    "lone surrogate": ("Fjord\ud800", "Fjord"),
    "private use": ("\ue000Fjord", "Fjord"),
    "tab": ("a\tb", "a b"),
    "Windows line ends": ("a\r\nb", "a\nb"),
    "right to left": ("مخبز الحي", "مخبز الحي"),
    "override mark within": ("abc\u202edef", "abc\u202edef"),
    "emoji family": (f"We are {FAMILY}", f"We are {FAMILY}"),
    "flag": ("🇳🇴", "🇳🇴"),
    "combining accent": ("Cafe\u0301", "Cafe\u0301"),
    "accented": ("Łódź", "Łódź"),
}
UNSEEN = [
    "",
    " ",
    "\u200b",
    "\u200b\u200d\ufeff",
    "\u2028",
    "\u00a0\u3000",
    "\u0301",
    "\x00\x01",
    "\ud800",
    "\n\t\n",
]


@pytest.mark.parametrize(("typed", "kept"), CASES.values(), ids=CASES)
def test_typed_text_is_kept_without_what_no_reader_could_see(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize("typed", UNSEEN, ids=ascii)
def test_a_text_in_which_nothing_can_be_seen_is_empty(typed: str) -> None:
    assert clean(typed) == ""
    assert clean_line(typed) == ""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\u2028", "\u2029"])
def test_a_line_has_no_line_ends_and_a_text_keeps_them(line_end: str) -> None:
    assert clean_line(f"one{line_end}two") == "one two"
    assert len(clean(f"one{line_end}two").splitlines()) == 2


@pytest.mark.parametrize("other", [None, 7, 1.5, ["a"], {"a": "b"}])
def test_what_is_no_text_is_left_for_the_model_to_judge(other: object) -> None:
    assert clean(other) is other
    assert clean_line(other) is other


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_twice_changes_nothing_more(typed: str) -> None:
    once, line = clean(typed), clean_line(typed)
    assert clean(once) == once
    assert clean_line(line) == line


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_left_can_be_written_and_holds_no_control_but_line_ends(typed: str) -> None:
    text = clean(typed)
    assert text.encode().decode() == text
    assert {c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Co")} <= {"\n"}
    assert "\n" not in clean_line(typed)


@pytest.mark.parametrize("blank", ["\u3164", "\u2800", "\u115f\u1160", "\uffa0"])
def test_a_letter_that_is_blank_to_the_eye_is_no_name(blank: str) -> None:
    assert clean(blank) == ""


def test_an_emoji_newer_than_our_tables_is_kept() -> None:
    assert clean("Bakery \U0001faff\U0001fadf") == "Bakery \U0001faff\U0001fadf"


@given(
    st.text(
        st.characters(categories=("L", "N", "P", "S"), exclude_characters="\u115f\u1160\u2800\u3164\uffa0")
    )
)
def test_nothing_that_can_be_seen_is_lost(typed: str) -> None:
    assert clean(typed) == typed
