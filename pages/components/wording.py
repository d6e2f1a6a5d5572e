"""Any answer in words, whatever field it belongs to."""

from collections.abc import Callable, Mapping
from typing import Any

from pages.components import labels, lists, state
from pages.components.labels import plain
from planner.answers import Path
from planner.vocabulary import (
    ACTIVITIES,
    AIMS,
    FELT,
    KINDS,
    MAKINGS,
    RHYTHMS,
    STAGES,
    STATUSES,
    STAYS,
    STORY_STATES,
    VERDICTS,
    WENT,
    WORKS,
)

_BY_FIELD: dict[str, Callable[[Any], str]] = {
    "trade": labels.trade,
    "country": labels.country,
    "market": lists.market,
    "purpose": lists.purpose,
    "result": lists.result,
    "want": labels.want,
    "card": labels.buyer,
    "ref": labels.theme,
    "evening": labels.weekday,
    "minutes": labels.hours,
    "by": labels.long_day,
    "start": labels.long_day,
    "place": lists.lives,
    "sex": lists.sex,
    "love": lists.love,
    "makes": lists.makes,
    "weekdays": labels.weekday,
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
}
_BY_LIST: dict[str, Mapping[Any, str]] = {
    "making": MAKINGS,
    "newsletter": RHYTHMS,
    "hats": ACTIVITIES,
    "work": WORKS,
    "aim": AIMS,
    "kind": KINDS,
    "stage": STAGES,
    "state": STORY_STATES,
    "went": WENT,
    "felt": FELT,
    "choice": VERDICTS,
    "audit": STAYS,
    "statuses": STATUSES,
}


def value(path: Path, answer: Any) -> str:
    """An answer in words, whatever field it belongs to; Markdown in it is harmless."""
    name = next((part for part in path[-2:-1] if part in ("audit", "statuses")), path[-1])
    say = state.say()
    if isinstance(answer, list):
        return say.both([_one(name, item) for item in answer])
    if name == "audience" and path[0] == "platforms":
        return lists.score(answer)
    if name == "how" and "known" in path:
        return plain(lists.how(answer))
    if name == "audience":
        return plain(labels.audience(answer))
    if isinstance(answer, bool):
        return say("Yes") if answer else say("No")
    return _one(name, answer)


def _one(name: str, answer: Any) -> str:
    if isinstance(answer, dict):
        return plain(str(answer.get("name") or answer.get("text") or answer.get("id", "")))
    if name in _BY_FIELD:
        return plain(_BY_FIELD[name](answer))
    if isinstance(answer, str) and answer in _BY_LIST.get(name, {}):
        return state.say()(_BY_LIST[name][answer])
    if isinstance(answer, float | int):
        return state.say().number(answer)
    return plain(str(answer))
