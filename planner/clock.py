"""The one place that reads the clock; for the command line and the pages only.

PLANNER_TODAY names another day, such as 2027-03-01, or a day and a time at which the clock stands still, such
as 2027-03-01T18:30. It is for demonstrations and tests.
"""

import os
from datetime import datetime, tzinfo

from planner.errors import BadSetting
from planner.language import N_

TODAY = "PLANNER_TODAY"
_YEARS = range(2000, 2200)  # the years in which a plan may start


def set_time() -> datetime | None:
    """The day PLANNER_TODAY names, with its time or else midnight; None without it. Raises BadSetting."""
    text = os.environ.get(TODAY, "").strip()
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo or found.year not in _YEARS:
        template = N_("{setting} is “{text}”; write a day such as 2027-03-01 or 2027-03-01T18:30.")
        raise BadSetting(template, setting=TODAY, text=text)
    return found


def now(zone: tzinfo | None = None) -> datetime:
    """The time in a zone, else in this computer's own; on the day that PLANNER_TODAY names."""
    at = datetime.now(zone) if zone else datetime.now().astimezone()
    fixed = set_time()
    if fixed is None:
        return at
    if os.environ[TODAY].strip() == fixed.date().isoformat():  # a day without a time: the clock goes on
        fixed = datetime.combine(fixed.date(), at.time())
    return fixed.replace(tzinfo=at.tzinfo)
