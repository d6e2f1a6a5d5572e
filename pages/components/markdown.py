"""User text on a page: never read as Markdown."""

import re

_LINKS = re.compile(
    r"(?<=:)(?=//)|(?<=www)(?=\\\.)|(?=\\@)"
)  # what Markdown makes a link without being asked
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@&])")


def plain(text: str) -> str:
    """A user's text as text: Markdown in it is shown, never followed."""
    return _LINKS.sub("\u2060", _MARKDOWN.sub(r"\\\1", text)).replace("\n", "  \n")
