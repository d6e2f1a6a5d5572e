"""What a typed text becomes: control characters gone, blanks that only look like text empty."""

import unicodedata
from typing import Annotated, Any

from pydantic import BeforeValidator

_NEVER = {"Cc", "Cs", "Co"}  # control, surrogate, private use; unassigned ones may be next year's emoji
_UNSEEN = {"Cf", "Zs", "Zl", "Zp", "Mn", "Me"}  # format (zero width), spaces, lone marks
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"  # letters by name, blank to the eye


def clean(value: Any) -> Any:
    """The text without control characters; "" where nothing in it can be seen."""
    if not isinstance(value, str):
        return value
    if value.isascii() and value.isprintable():
        return value.strip()
    kept = "".join(
        c if c == "\n" else " " if c == "\t" else "" if _is_never(c) else c
        for c in value.replace("\r\n", "\n")
    ).strip()
    return kept if any(map(_is_seen, kept)) else ""


def _is_never(char: str) -> bool:
    code = ord(char)
    noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return noncharacter or unicodedata.category(char) in _NEVER


def _is_seen(char: str) -> bool:
    return unicodedata.category(char) not in _UNSEEN and char != "\n" and char not in _BLANKS


def clean_line(value: Any) -> Any:
    """`clean`, on one line."""
    return " ".join(clean(value).splitlines()) if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(clean_line)]
Text = Annotated[str, BeforeValidator(clean)]
