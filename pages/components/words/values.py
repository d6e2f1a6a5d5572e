"""Any answer in words, whatever field it belongs to."""

from collections.abc import Callable, Mapping
from typing import Any

from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from pages.components.words.labels import reason_in_words
from planner.answers import Path
from planner.insights.measurement import CHANNELS
from planner.vocabulary import (
    ACTIVITIES,
    ADDRESSES,
    AIMS,
    CLIMATES,
    COLLABORATOR_KINDS,
    CONTACT_KINDS,
    CONTACT_STATES,
    EVERY,
    FELT,
    GROUP_ACTS,
    HELPS,
    KINDS,
    LABOURS,
    MAKINGS,
    MESSAGE_STEPS,
    ORDER_WAYS,
    PICTURE_USES,
    PLACE_USES,
    POLICIES,
    PROOFS,
    READERS,
    REGISTERS,
    RHYTHMS,
    SITE_PARTS,
    STAGES,
    STATUSES,
    STAYS,
    STORY_STATES,
    TACTICS,
    TAG_WHYS,
    TRAININGS,
    VERDICTS,
    WEEKS_OFF,
    WENT,
    WORKS,
)

_NAMES = ("name", "text", "title", "what", "who", "customer")  # what an item of a list is called by
# By the field's name; by its list's too where another field has the same.
_BY_FIELD: dict[str, Callable[[Any], str]] = {
    "trade": labels.trade,
    "country": labels.country,
    "region": labels.region,
    "market": lists.market,
    "purpose": lists.purpose,
    "result": lists.result,
    "want": labels.want,
    "card": labels.buyer,
    "offers.card": labels.offer,
    "ref": labels.theme,
    "evening": labels.weekday,
    "minutes": labels.hours,
    "by": labels.long_day,
    "start": labels.long_day,
    "place": lists.lives,
    "sex": lists.sex,
    "love": lists.love,
    "workers": lists.score,
    "makes": lists.makes,
    "weekdays": labels.weekday,
    "days": labels.weekday,
    "writes": labels.platform,
    "education": lists.education,
    "income": lists.income,
    "area": lists.area,
    "handle_state": lists.handle_state,
    "fate": lists.fate,
    "exceptions": lists.facebook_exception,
    "method": lists.method,
    "announce": labels.long_day,
    "go_out": labels.long_day,
    "format": labels.piece,
    "signed_on": labels.long_day,
    "windows.day": labels.weekday,
    "meetings.day": labels.long_day,
    "untracked.day": labels.long_day,
    "hour_day": labels.weekday,
    "per_talk": labels.hours,
    "saves": labels.hours,
    "reasons": reason_in_words,
}
_BY_LIST: dict[str, Mapping[Any, str]] = {
    "making": MAKINGS,
    "newsletter": RHYTHMS,
    "hats": ACTIVITIES,
    "work": {**WORKS, **LABOURS},
    "addresses": ADDRESSES,
    "aim": AIMS,
    "kind": KINDS,
    "stage": STAGES,
    "state": STORY_STATES,
    "went": WENT,
    "felt": FELT,
    "choice": VERDICTS,
    "audit": STAYS,
    "statuses": STATUSES,
    "speaks": REGISTERS,
    "site": SITE_PARTS,
    "uses": PLACE_USES,
    "every": EVERY,
    "order": ORDER_WAYS,
    "climate": CLIMATES,
    "off": WEEKS_OFF,
    "shape": PICTURE_USES,
    "serves": READERS,
    "policy": POLICIES,
    "tactics": TACTICS,
    "messages": MESSAGE_STEPS,
    "trained": TRAININGS,
    "checks": PROOFS,
    "groups.first": GROUP_ACTS,
    "people.kind": CONTACT_KINDS,
    "people.state": CONTACT_STATES,
    "tags.why": TAG_WHYS,
    "collaborators.kind": COLLABORATOR_KINDS,
    "collaborators.help": HELPS,
}


def value(path: Path, answer: Any) -> str:
    """An answer in words, whatever field it belongs to; Markdown in it is harmless."""
    name, say = _name(path), state.say()
    if isinstance(answer, list):
        return say.both([_item(path, one) if isinstance(one, dict) else _one(name, one) for one in answer])
    if name == "audience" and path[0] == "platforms":
        return lists.score(answer)
    if name == "how" and "known" in path:
        return plain(lists.how(answer))
    if name == "audience":
        return plain(labels.audience(answer))
    if isinstance(answer, bool):
        return say("Yes") if answer else say("No")
    return _one(name, answer)


def _name(path: Path) -> str:
    """What the words are found by: the field, its table, or the list its item is in."""
    in_list = ".".join((*path[-3:-2], path[-1]))
    if in_list in _BY_FIELD or in_list in _BY_LIST:
        return in_list
    return next((part for part in path[-2:-1] if part in ("audit", "statuses")), path[-1])


def _item(path: Path, item: dict[str, Any]) -> str:
    """One of a list: its name, else all that is said about it."""
    for name in _NAMES:
        if item.get(name):
            return plain(str(item[name]))
    if path[-1] == "channels" and item["id"] in CHANNELS:
        return plain(state.say()(CHANNELS[item["id"]]))
    goal = next((goal.measure for goal in state.plan().answers.goals if goal.id == item["id"]), "")
    said = {name: one for name, one in item.items() if name != "id" and not isinstance(one, dict)}
    fields = [value((*path, item["id"], name), one) for name, one in said.items()]
    return plain(goal) or " ".join(fields) or state.say()("no name yet")


def _one(name: str, answer: Any) -> str:
    if name in _BY_FIELD:
        return plain(_BY_FIELD[name](answer))
    if isinstance(answer, str) and answer in _BY_LIST.get(name, {}):
        return state.say()(_BY_LIST[name][answer])
    if isinstance(answer, float | int):
        return state.say().number(answer)
    return plain(str(answer))
