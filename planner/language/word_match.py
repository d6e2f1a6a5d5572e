"""Whether a text names one of some listed words, whole and in any case."""

import re
from functools import lru_cache


def mentions(english: str, translated: str, text: str, unless: str = "") -> bool:
    """True where one of the listed words stands in the text, and none of `unless` right behind it."""
    behind = rf"(?!\s+(?:{_any(unless)})\b)" if unless else ""
    return bool(re.search(rf"\b(?:{_any(f'{english}, {translated}')})\b{behind}", text, re.IGNORECASE))


@lru_cache
def _any(listed: str) -> str:
    return "|".join(re.escape(word.strip()) for word in listed.split(",") if word.strip())
