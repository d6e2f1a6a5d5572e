"""Names in plain letters, for file names and links."""

import re
import unicodedata

FALLBACK = "plan"
LONGEST = 60  # characters: whole file names stay short enough for every file system

# Letters that no decomposition turns into plain ones; Russian and Ukrainian as passports write them.
_LATIN = {"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_CYRILLIC = {
    **dict(zip("абвгдезиклмнопрстуфыэєії", "abvgdeziklmnoprstufyeeii", strict=True)),
    "ё": "e", "ж": "zh", "й": "i", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu",
    "я": "ia", "ґ": "g", "ъ": "", "ь": "",
}  # fmt: skip
_PLAIN = str.maketrans({**_LATIN, **_CYRILLIC})


def slug(name: str, otherwise: str = FALLBACK) -> str:
    """The name in plain letters and hyphens: "Fjørd Bakeri" is fjord-bakeri; `otherwise` for nothing."""
    letters = unicodedata.normalize("NFC", name.casefold()).translate(_PLAIN)
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", letters) if c.isascii() or c.isspace() or c in "–—"
    ).lower()  # letters drawn as symbols, such as 𝓕, become capitals only here
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", ""))[:LONGEST].strip("-") or otherwise
