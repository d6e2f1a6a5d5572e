"""Words a line may not have, because nobody knows on which day, or by whom, it is read.

A line is written weeks before it goes out. What holds at the moment of writing only ("now", "still") is
wrong by then; what presses or praises is never said. The lists are ours.
"""

import re

MOST_WORDS, MOST_MORE = 18, 60  # of a first sentence, and of what goes on from it (ours)
MOST_IN_MORE = 33  # words in one of its sentences (ours)
_DATED = (
    "now", "right now", "today", "tonight", "tomorrow", "yesterday", "this week", "next week",
    "this weekend", "soon", "just", "already", "still", "again", "at the moment", "currently", "lately",
    "these days", "until further notice", "this morning", "this afternoon", "this evening", "a moment ago",
    "last night", "this month", "this year",
)  # fmt: skip
_PRESSING = (
    "last chance", "hurry", "don't miss", "do not miss", "only a few", "selling fast", "limited", "amazing",
    "perfect", "delicious", "best", "passion", "love", "treat yourself", "cosy", "indulge", "quality",
    "unique", "like and share", "tag a friend",
)  # fmt: skip
_WEATHER = ("wasps", "sun", "sunny", "snow", "heat", "heatwave", "dark mornings", "frost", "icy")
_SENTENCES = re.compile(r"(?<=[.!?:;])\s+")
_NAMED = re.compile(r"[\d{}\[\]]")
_SIGNS = re.compile(r"!|[\U0001F000-\U0001FAFF\u2600-\u27BF]")


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<![\w'’-])(" + "|".join(map(re.escape, words)) + r")(?![\w'’-])", re.IGNORECASE)


_DATED_WORDS, _PRESSING_WORDS, _WEATHER_WORDS = map(_pattern, (_DATED, _PRESSING, _WEATHER))


def untrue(text: str, pinned: bool = False, season: bool = False) -> list[str]:
    """The words of an English line that may not stand in it; `pinned` goes out on one given day only."""
    patterns = [_PRESSING_WORDS, _SIGNS]
    patterns += [] if pinned else [_DATED_WORDS]
    patterns += [] if season else [_WEATHER_WORDS]
    return [match[0] for pattern in patterns for match in pattern.finditer(text)]


def untrue_more(text: str, season: bool = False) -> list[str]:
    """The same for what goes on from a first sentence, which names no number, slot or gap, and is short."""
    long = [f"more than {MOST_MORE} words"] if len(text.split()) > MOST_MORE else []
    long += [one for one in _SENTENCES.split(text) if len(one.split()) > MOST_IN_MORE]
    return [*untrue(text, season=season), *_NAMED.findall(text), *long]


def untrue_ask(text: str, season: bool = False) -> list[str]:
    """The same for what is asked: what readers do in their own time ("try it tonight") is allowed."""
    return untrue(text, pinned=True, season=season)
