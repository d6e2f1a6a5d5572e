"""The day on which page and browser tests happen: never this computer's own.

TESTS_TODAY names another one; `make any-day` tries eight of them.
"""

import os
from datetime import date, datetime, time, timedelta

from planner.clock import TODAY as SETTING

NOW = datetime.fromisoformat(os.environ.get("TESTS_TODAY", "2026-12-01T12:00"))
TODAY = NOW.date()
BEFORE = date(2026, 12, 1)  # before the first day of every plan that a test starts by its date


def at_night() -> bool:
    """Whether a day was named: `make any-day` has the time to try everything."""
    return "TESTS_TODAY" in os.environ


def setting(day: date) -> dict[str, str]:
    """What makes the app take a day for today, its clock at noon unless the day has a time."""
    at = day if isinstance(day, datetime) else datetime.combine(day, time(12))
    return {SETTING: at.isoformat()}


def next_monday() -> date:
    """The Monday after that day."""
    return TODAY + timedelta(days=7 - TODAY.weekday())
