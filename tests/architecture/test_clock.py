"""The setting that names another day."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner import clock
from planner.errors import BadSetting
from planner.language import language

OSLO = ZoneInfo("Europe/Oslo")
NOT_DAYS = [
    "9999-12-31",
    "1999-12-31",
    "soon",
    "2027-02-29",
    "29.2.2028",
    "2027-03-01T25:00",
    "2027-03-01T18:30+01:00",
    "2027",
    "🧁",
]


@pytest.fixture(params=["2028-02-29", "2027-03-28T02:30", "2026-10-25T02:30", " 2026-12-31 "])
def set_to(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> datetime:
    monkeypatch.setenv(clock.TODAY, request.param)
    return datetime.fromisoformat(request.param.strip())


@pytest.mark.parametrize("zone", [None, UTC, OSLO, ZoneInfo("Pacific/Kiritimati")])
def test_the_day_is_the_one_that_was_set_wherever_one_is(set_to: datetime, zone: ZoneInfo | None) -> None:
    assert clock.now(zone).date() == set_to.date()
    assert clock.now(zone).tzinfo is not None


def test_a_time_that_was_set_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(clock.TODAY, "2027-03-01T18:30")
    assert clock.now(OSLO) == clock.now(OSLO) == datetime(2027, 3, 1, 18, 30, tzinfo=OSLO)


@pytest.mark.parametrize("text", ["", "  "])
def test_without_the_setting_the_clock_goes_on(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(clock.TODAY, text)
    assert clock.set_time() is None
    assert timedelta(0) <= clock.now(OSLO) - clock.now(UTC) + timedelta(minutes=1)


@pytest.mark.parametrize("text", NOT_DAYS)
def test_what_is_no_day_is_refused_with_an_example(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(clock.TODAY, text)
    with pytest.raises(BadSetting) as refused:
        clock.now()
    assert refused.value.text(language()) == (
        f"PLANNER_TODAY is “{text}”; write a day such as 2027-03-01 or 2027-03-01T18:30."
    )


def test_a_day_alone_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(clock.TODAY, "2027-03-01")
    assert clock.now(UTC).date() == date(2027, 3, 1)
