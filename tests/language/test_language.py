from datetime import date
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidAnswer, PlannerError
from planner.language import N_, PSEUDO, language, languages

EN, XA = language("en"), language(PSEUDO)
TEMPLATES = [
    "{label}: at most {max_length} characters, this has {length}. Shorten it.",
    "{n} of {asked}",
    "no names at all",
    "{a}{e}{aeiou}",
    "",
]


def names(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


@pytest.mark.parametrize("text", TEMPLATES)
def test_pseudo_marks_every_text_and_keeps_its_names(text: str) -> None:
    shown = XA(text)
    assert names(shown) == names(text)
    assert shown == "" if not text else (shown[0], shown[-1]) == ("⟦", "⟧")


@given(
    st.lists(
        st.one_of(st.sampled_from(["{name}", "{e}", "{n}"]), st.text("aeiou xyz.", min_size=1)), min_size=1
    )
)
def test_pseudo_changes_vowels_outside_names_and_nothing_else(parts: list[str]) -> None:
    shown = XA("".join(parts))
    plain = str.maketrans("áéíóú", "aeiou")
    assert shown[1:-1].translate(plain) == "".join(parts)
    outside = "".join(part for part in parts if not part.startswith("{"))
    assert not outside or names(shown) == names("".join(parts))
    assert {c for c in shown if c in "aeiou"} <= set("".join(names(shown)))


def test_values_are_filled_in_and_stay_as_they_are() -> None:
    assert EN("{name} in {place}", name="Ada", place="{here}") == "Ada in {here}"
    assert XA("{name} bakes", name="Ada") == "⟦Ada bákés⟧"


def test_a_text_without_values_keeps_its_braces() -> None:
    assert EN("{sells}") == "{sells}"


def test_english_says_what_is_written_and_marking_changes_nothing() -> None:
    assert EN(N_("Our one place")) == N_("Our one place") == "Our one place"
    assert XA(N_("Our one place")) == "⟦Oúr óné plácé⟧".replace("O", "Ó", 1)


@pytest.mark.parametrize(("n", "shown"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (1000, "1,000 days")])
def test_plural_takes_the_form_and_the_number_in_words_of_the_language(n: int, shown: str) -> None:
    assert EN.plural(n, "{n} day", "{n} days") == shown


def test_plural_fills_other_values_and_is_marked_in_pseudo() -> None:
    assert EN.plural(2, "{n} in {place}", "{n} of them in {place}", place="Oslo") == "2 of them in Oslo"
    assert XA.plural(1, "{n} day", "{n} days") == "⟦1 dáy⟧"
    assert XA.plural(3, "{n} day", "{n} days") == "⟦3 dáys⟧"


@pytest.mark.parametrize(
    ("n", "shown"),
    [
        (0, "0 minutes"),
        (1, "1 minute"),
        (45, "45 minutes"),
        (59, "59 minutes"),
        (60, "1 hour"),
        (61, "1 hour 1"),
        (100, "1 hour 40"),
        (120, "2 hours"),
        (125, "2 hours 5"),
        (3000, "50 hours"),
    ],
)
def test_minutes_are_said_as_people_say_them(n: int, shown: str) -> None:
    assert EN.minutes(n) == shown


@given(st.integers(0, 10_080))
def test_minutes_in_words_add_up(n: int) -> None:
    digits = [int(word) for word in EN.minutes(n).split() if word.isdigit()]
    hours = "hour" in EN.minutes(n)
    assert (digits[0] * 60 + sum(digits[1:]) if hours else digits[0]) == n


@pytest.mark.parametrize(
    ("items", "shown"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_both_makes_a_list_in_words(items: list[str], shown: str) -> None:
    assert EN.both(items) == shown


def test_dates_and_numbers_are_those_of_the_language() -> None:
    day = date(2027, 1, 4)
    assert (EN.date(day), EN.day(day)) == ("4 January 2027", "Mon 4 Jan")
    assert (EN.month(12), EN.weekday(0), EN.number(1234.5)) == ("December", "Monday", "1,234.5")
    norwegian, german = language("nb"), language("de")
    assert norwegian.date(day) == "4. januar 2027"
    assert (german.month(3), german.weekday(6), german.number(1234.5)) == ("März", "Sonntag", "1.234,5")


def test_a_language_without_a_catalogue_says_english() -> None:
    assert language("nb")("Our one place") == "Our one place"
    assert language("nb").plural(2, "{n} day", "{n} days") == "2 days"


def test_english_comes_first_among_the_languages_with_a_catalogue() -> None:
    assert languages()[0] == "en"
    assert len(set(languages())) == len(languages())


def test_an_error_is_said_in_the_readers_language_with_its_label() -> None:
    error = InvalidAnswer(
        N_("{label}: enter {ge} or more."), ("time", "minutes"), label="Minutes a week", ge=0
    )
    assert str(error) == error.text(EN) == "Minutes a week: enter 0 or more."
    assert error.text(XA) == "⟦⟦Mínútés á wéék⟧: éntér 0 ór móré.⟧"


def test_values_of_an_error_are_not_translated() -> None:
    assert PlannerError(N_("{path} is here"), path="aeiou").text(XA) == "⟦aeiou ís héré⟧"
