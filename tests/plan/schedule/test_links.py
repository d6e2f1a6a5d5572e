import csv
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidAnswer
from planner.knowledge import library
from planner.language import language, slug
from planner.plan import home
from planner.plan.schedule.links import MEDIUMS, InvalidLink, tracked
from tests.paths import DATA
from tests.strategies import Some, lines

with (DATA / "utm_cases.csv").open(encoding="utf-8", newline="") as file:
    CASES = list(csv.DictReader(file))
OURS = ("utm_source", "utm_medium", "utm_campaign", "utm_content")
NOWHERE = "This is not the address of a page. Enter one such as https://example.com."

_letters = "abcXYZ019-._~%/=+;@:!æя "
_names = st.one_of(
    st.text("abu_%", min_size=1, max_size=4), st.sampled_from([*OURS, "utm_term", "utm%5Fsource"])
)
_pairs = st.lists(
    st.tuples(_names, st.sampled_from(["", "=", "=1", "=a+b", "=%C3%B8", "=ø", "=a=b"])), max_size=5
)


@st.composite
def urls(draw: st.DrawFn) -> str:
    """An address as somebody may type it: with or without scheme, port, path, query and fragment."""
    scheme = draw(st.sampled_from(["", "//", "http://", "https://", "HTTPS://"]))
    host = draw(
        st.sampled_from(["example.com", "Fjord.NO", "localhost", "blåbær.no", "1.2.3.4", "a-b.c_d.no"])
    )
    port = draw(st.sampled_from(["", ":80", ":8501"]))
    path = draw(st.one_of(st.just(""), st.text(_letters, max_size=20).map("/{}".format)))
    query = "&".join(name + value for name, value in draw(_pairs))
    mark = draw(st.sampled_from(["", "#"]))
    fragment = draw(st.text(_letters + "?#&", max_size=10)) if mark else ""
    question = draw(st.sampled_from(["?", "?&"])) if query else ""
    return f"{scheme}{host}{port}{path}{question}{query}{mark}{fragment}"


words: Some[str] = st.one_of(lines(80), st.text("abcXYZ æłя'-", max_size=80))


@pytest.mark.parametrize("case", CASES, ids=[case["url"] for case in CASES])
def test_a_tracked_link_is_exact_to_the_character(case: dict[str, str]) -> None:
    expected = case.pop("expected")
    assert tracked(**case) == expected


@given(urls(), words, words, words, words)
def test_a_counter_reads_what_the_address_had_and_then_our_words(
    url: str, source: str, medium: str, campaign: str, content: str
) -> None:
    before, after = urlsplit(home(url)), urlsplit(tracked(url, source, medium, campaign, content))
    had = parse_qsl(before.query, keep_blank_values=True)
    reads = parse_qsl(after.query, keep_blank_values=True)
    ours = [slug(word, "other") for word in (source, medium, campaign)] + [slug(content, "")]
    stays = [(name, value) for name, value in had if name not in OURS]
    assert reads == stays + [pair for pair in zip(OURS, ours, strict=True) if pair[1]]
    assert (after.scheme, after.netloc, after.path) == (before.scheme, before.netloc, before.path)
    assert after.fragment == before.fragment


@given(urls(), words, words, words, words)
def test_tracking_twice_is_tracking_once(
    url: str, source: str, medium: str, campaign: str, content: str
) -> None:
    once = tracked(url, source, medium, campaign, content)
    assert tracked(once, source, medium, campaign, content) == once


@given(urls())
def test_a_whole_address_is_plain_and_stays_as_it_is(url: str) -> None:
    whole = home(url)
    assert home(whole) == whole
    assert whole.isascii()
    assert not any(char.isspace() for char in whole)
    assert urlsplit(whole).scheme in ("http", "https")


@given(words)
def test_a_slug_holds_only_what_any_address_can(word: str) -> None:
    plain = slug(word, "")
    assert set(plain) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(plain) <= 60
    assert plain == plain.strip("-")
    assert slug(plain, "") == plain


def test_a_campaign_without_plain_letters_falls_back_to_its_id() -> None:
    link = tracked("example.com", "x", "social", slug("日本のパン", "bakery/daily-bread"))
    assert link.endswith("&utm_campaign=bakery-daily-bread")


def test_letters_drawn_as_symbols_are_letters() -> None:
    assert slug("𝓕𝓳𝓸𝓻𝓭 𝔹𝕒𝕜𝕖𝕣𝕚") == "fjord-bakeri"


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("fjordbakeri.no", "https://fjordbakeri.no"),
        ("  HTTP://Fjord.NO/Kaker \n", "http://fjord.no/Kaker"),
        ("//fjord.no/a", "https://fjord.no/a"),
        ("fjord.no:8080/a", "https://fjord.no:8080/a"),
        ("localhost", "https://localhost"),
        ("blåbær.no", "https://xn--blbr-roah.no"),
        ("xn--blbr-roah.no", "https://xn--blbr-roah.no"),
        ("medium.com/@fjord?a[]=1&b=100%", "https://medium.com/@fjord?a[]=1&b=100%"),
        ("fjord.no/a b\tc", "https://fjord.no/a%20b%09c"),
        ('fjord.no/"><b>`{|}\\^', "https://fjord.no/%22%3E%3Cb%3E%60%7B%7C%7D%5C%5E"),
        ("fjord.no/a?b=?c#d#e", "https://fjord.no/a?b=?c#d#e"),
        ("fjord.no?", "https://fjord.no?"),
        ("fjord.no/\ud800a", "https://fjord.no/a"),
    ],
)
def test_what_an_owner_typed_becomes_a_whole_address(typed: str, whole: str) -> None:
    assert home(typed) == whole


@pytest.mark.parametrize(
    "typed",
    [
        *("", "  ", "https://", "https:///kaker", "/kaker", "?a=b", "#top"),
        *("mailto:anna@fjord.no", "anna@fjord.no", "https://anna:secret@fjord.no", "javascript:alert(1)"),
        *("ftp://fjord.no", "tel:+4755555555", "data:text/html,a.b", "http://http://fjord.no"),
        *("https:\\\\fjord.no", "https:fjord.no", "fjord", "https://fjord/kaker", "fjord bakeri.no"),
        *("fjord.no kaker", "fjord\u00a0bakeri.no", "fjord..no", ".no", "fjord.no:port", "fjord.no:/a"),
        *("https://[::1]/", "a" * 64 + ".no", "fjord.no\\kaker", "ex%61mple.com", "℀.no", "\ud800.no"),
    ],
)
def test_an_address_where_no_page_can_be_is_refused_with_what_to_enter(typed: str) -> None:
    with pytest.raises(InvalidLink) as caught:
        home(typed)
    assert caught.value.text(language()) == NOWHERE
    with pytest.raises(InvalidAnswer):
        tracked(typed, "x", "social", "june")


def test_the_longest_address_is_two_thousand_characters_as_it_is_sent() -> None:
    start = "https://example.com/"
    assert len(home(start + "a" * 1980)) == 2000
    for longer in (start + "a" * 1981, "example.com/" + "a" * 1981, start + "я" * 400):
        with pytest.raises(InvalidLink, match="longer than 2000 characters") as caught:
            home(longer)
        assert "such as https://example.com." in caught.value.text(language())


def test_every_place_has_a_medium_that_counters_know() -> None:
    assert set(MEDIUMS) == set(library().platforms)
    assert set(MEDIUMS.values()) == {"social", "email", "referral"}
    assert MEDIUMS["newsletter"] == "email"
    assert [place for place in MEDIUMS if slug(place) != place] == []
