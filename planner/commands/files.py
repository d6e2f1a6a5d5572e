"""Files in and out, each failure one line."""

from pathlib import Path

from planner.answers import MAX_BYTES, Answers, read
from planner.errors import PlannerError
from planner.language import N_


class InputError(PlannerError):
    """The input cannot be used; the message is one line."""


def opened(path: Path) -> Answers:
    """The answers in a file.

    Raises:
        InputError: it cannot be read; UnreadableFile, InvalidAnswer: it is not an answers file.
    """
    try:
        with path.open("rb") as file:
            return read(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise InputError(N_("This file cannot be read ({reason})."), reason=error.strerror) from None


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
