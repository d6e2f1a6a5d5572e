"""Searching the advice: by words, by who said it, in which article, and about what."""

import re
import unicodedata
from typing import NamedTuple

from planner.knowledge.advice import Citation, Counterpoint, Guideline
from planner.knowledge.library import Library
from planner.vocabulary import TITLES

_NO_MARKS = str.maketrans("øłđı", "oldi")  # letters that no decomposition turns into plain ones


class Wanted(NamedTuple):
    """What is looked for; what is empty does not matter."""

    words: str = ""
    expert: str = ""
    article: str = ""
    topic: str = ""
    group: str = ""


def find(library: Library, wanted: Wanted) -> list[Guideline]:
    """The advice that fits all of it: where the words stand in the title, then by its group's votes."""
    typed = _words(wanted.words)
    fitting = [one for one in library.guidelines.values() if _fits(one, wanted) and _holds(_text(one), typed)]
    votes = {"": 0} | {name: group.votes for name, group in library.groups.items()}
    return sorted(fitting, key=lambda one: (not _holds(one.title, typed), not one.first, -votes[one.group]))


def experts(library: Library) -> list[str]:
    """Everybody who said something about a piece of advice, or disagrees."""
    return sorted({voice.said_by for one in library.guidelines.values() for voice in _voices(one)})


def articles(library: Library) -> list[str]:
    """The sources that advise or disagree, in their order."""
    heard = {voice.source for one in library.guidelines.values() for voice in _voices(one)}
    return [source for source in library.sources if source in heard]


def topics(library: Library) -> list[str]:
    """The topics there is advice about, in the order of the steps."""
    advised = {one.topic for one in library.guidelines.values()}
    return [topic for topic in TITLES if topic in advised]


def by(library: Library, name: str, article: str) -> list[Guideline]:
    """The advice of one person in one article."""
    said = (name, article)
    return [
        one
        for one in library.guidelines.values()
        if any((voice.said_by, voice.source) == said for voice in one.citations)
    ]


def _fits(guideline: Guideline, wanted: Wanted) -> bool:
    return (
        wanted.topic in ("", guideline.topic)
        and wanted.group in ("", guideline.group)
        and any(
            wanted.expert in ("", voice.said_by) and wanted.article in ("", voice.source)
            for voice in _voices(guideline)
        )
    )


def _voices(guideline: Guideline) -> tuple[Citation | Counterpoint, ...]:
    return (*guideline.citations, *guideline.counterpoints)


def _text(guideline: Guideline) -> str:
    """Where words are looked for; the id holds the article's term."""
    names = [voice.said_by for voice in _voices(guideline)]
    return " ".join((guideline.title, guideline.why, guideline.action, guideline.id, *names))


def _holds(text: str, words: list[str]) -> bool:
    """Whether each of the words begins one in the text."""
    line = " " + " ".join(_words(text))
    return all(f" {word}" in line for word in words)


def _words(text: str) -> list[str]:
    """The words without capitals and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold()).translate(_NO_MARKS)
    return re.findall(r"\w+", "".join(c for c in letters if not unicodedata.combining(c)))
