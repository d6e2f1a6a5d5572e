"""What a typed text becomes: control characters gone, blanks that only look like text empty."""

import unicodedata
from typing import Annotated, Any

from pydantic import BeforeValidator

_NEVER = {"Cc", "Cs", "Co", "Cn"}  # control, surrogate, private use, unassigned
_UNSEEN = {"Cf", "Zs", "Zl", "Zp", "Mn", "Me"}  # format (zero width), spaces, lone marks


def clean(value: Any) -> Any:
    """The text without control characters; "" where nothing in it can be seen."""
    if not isinstance(value, str):
        return value
    if value.isascii() and value.isprintable():
        return value.strip()
    kept = "".join(
        c if c == "\n" else " " if c == "\t" else "" if unicodedata.category(c) in _NEVER else c
        for c in value.replace("\r\n", "\n")
    ).strip()
    return kept if any(unicodedata.category(c) not in _UNSEEN and c != "\n" for c in kept) else ""


def clean_line(value: Any) -> Any:
    """`clean`, on one line."""
    return " ".join(clean(value).splitlines()) if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(clean_line)]
Text = Annotated[str, BeforeValidator(clean)]
