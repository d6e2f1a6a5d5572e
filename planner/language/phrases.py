"""Cutting a text to length, ending a sentence, filling its slots."""

import re
from collections.abc import Mapping

_CUT = "…"
_SLOT = re.compile(r"\{(\w+)\}")


def cut(text: str, words: int) -> str:
    """The text, or its first words and a sign that it goes on."""
    every = text.split()
    return text if len(every) <= words else " ".join(every[:words]).rstrip(".,;:") + _CUT


def sentence(text: str) -> str:
    """The text with a full stop, where it has no end of its own."""
    return text if text.endswith((".", "!", "?", _CUT)) else f"{text}."


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """The text with its {slots} filled, once: a value's own braces stay; a slot without a value does too."""
    return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), text)
