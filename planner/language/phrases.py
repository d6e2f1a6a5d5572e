"""Cutting a text to length, ending a sentence."""

_CUT = "…"


def cut(text: str, words: int) -> str:
    """The text, or its first words and a sign that it goes on."""
    every = text.split()
    return text if len(every) <= words else " ".join(every[:words]).rstrip(".,;:") + _CUT


def sentence(text: str) -> str:
    """The text with a full stop, where it has no end of its own."""
    return text if text.endswith((".", "!", "?", _CUT)) else f"{text}."
