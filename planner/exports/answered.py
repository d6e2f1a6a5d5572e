"""Everything a person answered, topic by topic, with the words of each question: nothing typed is lost."""

from collections.abc import Container, Iterator, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from planner import vocabulary
from planner.answers import SIX, Competitor
from planner.insights.audiences import follow_reasons
from planner.insights.measurement import CHANNELS, counted_ways
from planner.insights.themes import need_title
from planner.knowledge import regions
from planner.language import N_, capital
from planner.plan import Plan

# What stands elsewhere in the document, or is no answer: keys, references, the app's own notes.
_SKIPPED = {
    "id", "known", "uid", "ids", "card", "want", "ref", "audience", "soft", "edits", "statuses", "own",
    "days", "seen", "set_aside", "sides", "goal", "trade", "key",
}  # fmt: skip
_KEPT = {
    ("business", "trade"),
    ("calendar", "weekdays"),
    ("offers", "days"),
}  # in spite of the name they share
LEFT_OUT = (  # said in the document, so that nobody looks for it
    N_("What you changed in single posts stands in the posts; how far each is, in the tables."),
    N_("How each answer is known, what was looked at and our own notes stand in the answers file."),
    N_("What has been week by week, and the posts that are out, stand in the tables."),
)
TOPICS = (
    "business", "audiences", "goals", "time", "platforms", "themes", "calendar", "engagement",
    "measurement", "decisions",
)  # fmt: skip
Fact = tuple[str, str]


def answered(plan: Plan, topic: str, without: Container[str] = ()) -> list[tuple[str, list[Fact]]]:
    """The topic's answers as groups of label and text, each under its item's id where there are several.

    `without` names fields that stand in a section of their own.
    """
    found = getattr(plan.said, topic)
    if isinstance(found, list):
        return [(one.id, facts) for one in found if (facts := list(_facts(plan, one, ())))]
    facts = list(_facts(plan, found, (topic,), without))
    return [("", facts)] if facts else []


def _facts(plan: Plan, node: BaseModel, way: tuple[str, ...], without: Container[str] = ()) -> Iterator[Fact]:
    """Each field that is answered; a part within the part says whose it is."""
    say = plan.library.say
    for name, info in type(node).model_fields.items():
        value = getattr(node, name)
        hidden = name in _SKIPPED and (*way, name)[-2:] not in _KEPT
        if hidden or name in without or value in (None, "", [], {}) or value == info.default:
            continue
        label = say(info.title or capital(name.replace("_", " ")))
        if isinstance(value, BaseModel):
            yield from ((f"{label}: {inner}", text) for inner, text in _facts(plan, value, (name,)))
        elif isinstance(value, list) and isinstance(value[0], BaseModel):
            for one in value:
                yield label, _item(plan, one, name)
        elif isinstance(value, Mapping):
            yield label, _entries(plan, name, info, value)
        else:
            yield label, in_words(plan, (*way, name), info, value)


def _item(plan: Plan, node: BaseModel, name: str) -> str:
    """One of a list in a line: what it is called, then the rest of what is said about it."""
    facts = list(_facts(plan, node, (name,)))
    if name in ("places", "choice"):
        facts.insert(0, ("", plan.library.place_name(getattr(node, "id", ""))))
    if name == "channels" and getattr(node, "id", "") in CHANNELS:
        facts.insert(0, ("", plan.library.say(CHANNELS[getattr(node, "id", "")])))
    if not facts:
        return plan.library.say(N_("no name yet"))
    (_, first), *rest = facts
    return "; ".join([first, *(_joined(label, text) for label, text in rest)])


def _entries(plan: Plan, name: str, info: FieldInfo, table: Mapping[str, Any]) -> str:
    say, told = plan.library.say, list[str]()
    for key, value in table.items():
        label = _key(plan, name, key, info)
        if isinstance(value, BaseModel):
            text = "; ".join(f"{inner}: {words}" for inner, words in _facts(plan, value, (name,)))
        elif isinstance(value, Mapping):
            text = "; ".join(f"{inner}: {say.number(one)}" for inner, one in value.items())
        else:
            text = in_words(plan, (name,), info, value)
        told.append(_joined(label, text))
    return "; ".join(told)


def _joined(label: str, text: str) -> str:
    """A question keeps its mark; what is no question gets a colon."""
    return f"{label} {text}" if label.endswith("?") else f"{label.rstrip('.')}: {text}"


def _key(plan: Plan, name: str, key: str, info: FieldInfo) -> str:
    """What the key of an entry stands for: a day, a kind of post, a place, a word of a list."""
    say, known = plan.library.say, plan.library
    if name == "weeks":
        return say.day(date.fromisoformat(key))
    if name == "times":
        return say.weekday(int(key))
    if name == "edges" and key in SIX:
        return say(Competitor.model_fields[key].title or key)
    if name == "heard":
        return counted_ways(plan)[key]
    if name == "per_piece":
        return known.formats[key].name if key in known.formats else key
    if name == "basics" and key in known.basics:
        return known.basics[key].name
    if name == "myths" and key in known.myths:
        return known.myths[key].claim
    if name == "letters" and key in known.letters:
        return known.letters[key].title
    words = _words(info).get(key)
    return say(words) if words else known.place_name(key)


def in_words(plan: Plan, way: tuple[str, ...], info: FieldInfo, value: Any) -> str:
    """A value as a person says it."""
    say = plan.library.say
    if isinstance(value, list):
        return "; ".join(in_words(plan, way, info, one) for one in value)
    if isinstance(value, bool):
        return say(N_("Yes")) if value else say(N_("No"))
    if isinstance(value, date):
        return say.date(value)
    named = _NAMED.get(way[-1])
    if named and (found := named(plan, value)):
        return str(found)
    words = _words(info).get(value)
    if words:
        return say(words)
    return say.number(value) if isinstance(value, int | float) else str(value)


def _words(info: FieldInfo) -> Mapping[Any, str]:
    """The owner's words for the entries of the closed list a field takes."""
    for entries in _literals(info.annotation):
        if words := _lists().get(entries):
            return words
    return MappingProxyType({})


def _literals(kind: Any) -> Iterator[frozenset[Any]]:
    """The closed lists within a type."""
    inner = get_args(kind)
    if inner and all(isinstance(one, str) for one in inner):
        yield frozenset(inner)
    for one in inner:
        yield from _literals(one)


@cache
def _lists() -> dict[frozenset[Any], Mapping[Any, str]]:
    every = (getattr(vocabulary, name) for name in vocabulary.__all__)
    return {
        frozenset(words): words for words in every if isinstance(words, dict) and words and _is_said(words)
    }


def _is_said(words: Mapping[Any, Any]) -> bool:
    return all(isinstance(word, str) for word in words.values())


def _place(plan: Plan, value: str) -> str:
    return plan.library.place_name(value)


def _weekday(plan: Plan, value: Any) -> str:
    return plan.library.say.weekday(value) if isinstance(value, int) else ""


def _score(plan: Plan, value: Any) -> str:
    return plan.library.say(vocabulary.SCORES[value]) if isinstance(value, int) else ""


_NAMED: Mapping[str, Any] = {  # fields whose values are called by the knowledge or the calendar
    "trade": lambda plan, value: plan.library.trade(value).name,
    "country": lambda plan, value: str(plan.library.say.locale.territories.get(value, value)),
    "region": lambda plan, value: regions(plan.answers.business.country).get(value, value),
    "quiet": lambda plan, value: plan.library.say.month(value),
    "need": lambda plan, value: plan.library.say(need_title(value)),
    "writes": _place,
    "reasons": lambda plan, value: follow_reasons.reasons(plan.library.say).get(value, value),
    "format": lambda plan, value: (
        plan.library.formats[value].name if value in plan.library.formats else value
    ),
    "weekdays": _weekday,
    "days": _weekday,
    "day": _weekday,
    "evening": _weekday,
    "hour_day": _weekday,
    "love": lambda plan, value: plan.library.say(vocabulary.LOVES[value]),
    "workers": _score,
    "minutes": lambda plan, value: plan.library.say.minutes(value),
    "activities": lambda plan, value: plan.library.say.minutes(value),
    "per_piece": lambda plan, value: plan.library.say.minutes(value),
    "daily": lambda plan, value: plan.library.say.minutes(value),
    "saves": lambda plan, value: plan.library.say.minutes(value),
}
