"""Texts as a PDF takes them: without what has no shape, and with breaks in what has no spaces."""

import re
import unicodedata
from itertools import pairwise
from typing import Any

_NEVER = {"Cc", "Cs", "Co", "Cn"}  # control, surrogate, private use, unassigned and noncharacters
_BREAK = "\u200b"
_LONG = 24  # characters of one token after which a line may break
_TOKENS = re.compile(rf"\S{{{_LONG + 1},}}")
_JOINED = ("M", "C")  # marks and format characters: nothing is broken beside them
_CURSIVE = ("R", "AL")  # letters that join


def printable(text: str) -> str:
    """The text without characters that cannot be printed, breakable where it is one long token."""
    kept = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _NEVER)
    return _TOKENS.sub(lambda token: _breakable(token[0]), kept)


def all_printable(value: Any) -> Any:
    """`printable`, for every text in JSON data."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list | tuple):
        return [all_printable(item) for item in value]
    if isinstance(value, dict):
        return {key: all_printable(item) for key, item in value.items()}
    return value


def _breakable(token: str) -> str:
    pieces, since = [token[0]], 1
    for before, after in pairwise(token):
        if since >= _LONG and _parts(before, after):
            pieces.append(_BREAK)
            since = 0
        pieces.append(after)
        since += 1
    return "".join(pieces)


def _parts(before: str, after: str) -> bool:
    """Whether a line may break between two characters without tearing one sign apart."""
    if unicodedata.bidirectional(before) in _CURSIVE:
        return False
    return not any(unicodedata.category(c).startswith(_JOINED) or c >= "\U0001f000" for c in (before, after))
