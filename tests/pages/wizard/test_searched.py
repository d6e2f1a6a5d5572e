"""Where people search, on the page of the choice: before it where it is urgent, behind it else."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages import screens
from tests.plan.searches import plan_of, said

HEAD, CHOICE = "Where people search for you", "Choose your one place"


def shown(does: str, country: str, opened: bool = False) -> AppTest:
    plan = screens.keep(said(does, country))
    return screens.visit("platforms_choice", plan, [f"{plan}:fold:searched.show"] if opened else [])


def heads(screen: AppTest) -> list[str]:
    return [node.value for node in screen.subheader if node.value in (HEAD, CHOICE)]


@pytest.mark.parametrize(("does", "country"), [("locksmith", "NO"), ("vet", "GB"), ("towing service", "US")])
def test_urgent_rows_read_it_before_the_choice(does: str, country: str) -> None:
    screen = shown(does, country)
    assert heads(screen) == [HEAD, CHOICE]
    said_there = screens.said(screen)
    assert "So be found there first." in said_there
    assert "Google listing: week 1" in said_there


@pytest.mark.parametrize(("does", "country"), [("hotel", "DE"), ("hairdresser", "PL"), ("beekeeper", "SE")])
def test_others_read_it_behind_the_choice(does: str, country: str) -> None:
    screen = shown(does, country)
    assert heads(screen) == [CHOICE, HEAD]
    for place in plan_of(does, country).searched.places:
        assert place.name in screens.said(screen)


def test_who_is_searched_nowhere_reads_nothing_of_it() -> None:
    assert heads(shown("copywriter", "GB")) == [CHOICE]


def test_what_a_good_entry_holds_is_folded_away_at_first() -> None:
    closed, opened = (screens.said(shown("vet", "GB", one)) for one in (False, True))
    for place in plan_of("vet", "GB").searched.places:
        for text in (*place.good, *place.never, place.note):
            assert text in opened
    assert "A good entry holds" not in closed
    assert "is our judgement" in opened
