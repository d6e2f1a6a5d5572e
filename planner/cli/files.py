"""Files in, the plan they make, files out; each failure one line."""

import sys
from contextlib import nullcontext
from datetime import date
from pathlib import Path

from planner.answers import MAX_BYTES, Answers, read
from planner.errors import PlannerError
from planner.knowledge import Library
from planner.language import N_
from planner.plan import Plan, build_plan

STDIN = Path("-")


class InputError(PlannerError):
    """The input cannot be used; the message is one line."""


def opened(path: Path) -> Answers:
    """The answers in a file, or from standard input where it is "-".

    Raises:
        InputError: it cannot be read; UnreadableFile, InvalidAnswer: it is not an answers file.
    """
    try:
        with nullcontext(sys.stdin.buffer) if path == STDIN else path.open("rb") as file:
            return read(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise InputError(N_("This file cannot be read ({reason})."), reason=error.strerror) from None


def built(answers: Answers, words: Library, today: date | None) -> Plan:
    """The plan of these answers on a day; by default on its first.

    Raises:
        InputError: it has no start and no day, or no calendar reaches that far.
    """
    day = today or answers.calendar.start
    if day is None:
        raise InputError(
            N_("This plan has no start yet. Add --today with a date, such as --today 2027-01-04.")
        )
    try:
        return build_plan(answers, words, day)
    except (OverflowError, ValueError):
        raise InputError(N_("The start is too far away for a calendar. Choose another.")) from None


def kept(path: Path, data: bytes) -> None:
    """Write a file; its folder is made where there is none.

    Raises:
        InputError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise InputError(
            N_("{path} cannot be written ({reason})."), path=path, reason=error.strerror
        ) from None
