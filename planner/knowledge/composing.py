"""A business put together: the lines of its kind that fit it, its own words, the facts of its craft.

What customers read is never put together from words: a line that does not fit is left out.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from planner.knowledge.businesses import Row, businesses
from planner.knowledge.moments import SOUTH, moments, quiet_of
from planner.knowledge.own_words import own, with_buyers, with_lines, with_names, with_peaks, with_themes
from planner.language import Language, capital, cut, slug
from planner.vocabulary import COUNTRIES

Entry = dict[str, Any]
WAYS = frozenset(("come", "go", "post", "stay", "online"))  # how people get it
BOOKED = "booked"  # the tag of a business whose customers take a time, whatever others of its kind do
_NEARBY, _ASKED = "nearby", "asked"  # of a business of which nothing else is known (ours)
_SIX = 6  # words of a fact that stand as its title (ours)
_OF_KIND = ("ways", "seasons", "lead_weeks", "topic_asks", "own_buyers")  # what a trade does not hold


def tags_of(row: Row, kind: Entry) -> set[str]:
    """What is true of a business; a kind alone has its own tags."""
    return {*(row.tags or kind["ways"]), *row.markets, *_seasons(row, kind)}


def fits(wanted: Iterable[str], tags: set[str]) -> bool:
    """Whether an entry is for a business: one of its ways, all its other tags, none that is denied."""
    named, denied = {one for one in wanted if one[0] != "!"}, {one[1:] for one in wanted if one[0] == "!"}
    ways = named & WAYS
    return (not ways or bool(ways & tags)) and named - WAYS <= tags and not denied & tags


def fitting(entry: Any, tags: set[str]) -> Any:
    """The entry without what does not fit, at any depth."""
    if isinstance(entry, list):
        return [
            fitting(one, tags)
            for one in entry
            if not isinstance(one, dict) or fits(one.get("fits", ()), tags)
        ]
    if isinstance(entry, dict):
        return {name: fitting(value, tags) for name, value in entry.items() if name != "fits"}
    return entry


def trade_row(
    row: Row,
    kinds: Sequence[Entry],
    facts: Sequence[Entry],
    tables: Sequence[Entry],
    say: Language,
    words: Entry = {},  # noqa: B006 - never changed
) -> Entry:
    """The business as a trade's file would hold it; of a second kind it has one theme.

    `words` are those of the businesses of its kind: of its own only who buys is taken here.
    """
    about = own(row, words.get("about", ()))
    kind = with_buyers(fitting(kinds[0], tags_of(row, kinds[0])), about)
    themes = [_theme(theme, row, kind, facts) for theme in kind["themes"]]
    themes += [_theme(_second(other, row), row, kind, ()) for other in kinds[1:]]
    answers = words.get("answers", {}).get(row.id, {})
    questions = [
        {"id": f"w{k}", "text": text, "own": True} | answers.get(text, {})
        for k, text in enumerate(row.worries, 1)
    ]
    whole: Entry = {name: value for name, value in kind.items() if name not in _OF_KIND}
    return whole | {
        "id": row.id,
        "name": capital(say(row.name)) if row.name else kind.get("name", ""),
        "market": _market(row) or kind["market"],
        "sells": ", ".join(map(say, row.jobs)) or kind["sells"],
        "wants": [_want(want, kind["buyers"]) for want in kind.get("wants", ())],
        "themes": with_themes([theme for theme in themes if theme["months"] and theme["lessons"]]),
        "questions": [*questions, *kind.get("questions", [])],
        "things": row.things,
        "places": _places(row, kind, tables),
        "quiet": quiet_of(_seasons(row, kind)),
        **({"asks": "book"} if BOOKED in row.tags else {}),
    }


def _want(want: Entry, buyers: Iterable[Entry]) -> Entry:
    """The want; where its buyer is no customer of this business, the first one is."""
    known = any(buyer["id"] == want.get("buyer") for buyer in buyers)
    return want if known else want | {"buyer": ""}


def selling_row(row: Row, kind: Entry, selling: Entry, words: Entry = {}) -> Entry:  # noqa: B006
    """What the business sells and when: each of its jobs is an offer, as the kind's first is.

    `words` are those of the businesses of its kind; its own come before those of the kind.
    """
    tags = tags_of(row, kind)
    whole: Entry = fitting(selling, tags)
    main, *others = with_names(whole["offers"], words.get("names", {}).get(row.id, {}))
    jobs = [main | {"id": slug(job), "name": job} for job in row.jobs]
    ids = [job["id"] for job in jobs]
    lines = [
        line | {"offers": [*line["offers"], *ids]} if main["id"] in line.get("offers", ()) else line
        for line in with_lines(whole["lines"], own(row, words.get("uses", ())))
    ]
    known = [peak for peak in whole["peaks"] if peak.get("moment", "") in {"", *tags}]
    written = bool(own(row, words.get("about", ())))
    mine = with_peaks(known, own(row, words.get("steps", ())), written)
    peaks = (_dated(peak, kind["lead_weeks"]) for peak in mine)
    return whole | {
        "id": row.id,
        "offers": [main, *jobs, *others],
        "lines": lines,
        "peaks": [*peaks],
        **({"drawer": ()} if written else {}),  # what every trade has speaks for it too
        "worth": whole["worth"] | {_OTHER_KIND: dict.fromkeys(main["wants"], 1)},
    }


_OTHER_KIND = "second"  # the theme of a second kind of work


def _seasons(row: Row, kind: Entry) -> Sequence[str]:
    return row.seasons or kind["seasons"] if row.name == "" else row.seasons


def _market(row: Row) -> str:
    firms = [market == "businesses" for market in row.markets]
    return "" if not firms else "businesses" if all(firms) else "both" if any(firms) else "consumers"


def _dated(peak: Entry, weeks: int) -> Entry:
    """A peak of a busy time with its windows in every country."""
    name = peak.get("moment")
    if not name:
        return peak
    windows = [window.model_dump() for window in moments()[name].opening(weeks)]
    return {key: value for key, value in peak.items() if key != "moment"} | {"windows": windows}


def _theme(theme: Entry, row: Row, kind: Entry, facts: Iterable[Entry]) -> Entry:
    """A theme with the facts of its topics; the one of the season lies in and before the busy times."""
    topics, seasons = theme.get("topics", ()), _seasons(row, kind)
    mine = [fact for fact in facts if row.name in fact["of"] and fact["topic"] in topics]
    asks = {one["topic"]: one["asks"] for one in kind.get("topic_asks", ())}
    used = dict.fromkeys(asks, 0)
    told = []
    for fact in mine:
        topic = fact["topic"]
        ask = fact.get("ask") or asks[topic][used[topic] % len(asks[topic])]
        used[topic] += 1
        told.append(_fact(fact, ask, kind))
    moves = [_lesson(lesson, kind) for lesson in theme["lessons"]]
    lessons = [*told, *moves]  # what only this business would say comes first
    dropped = ("topics", "season")
    whole = {name: value for name, value in theme.items() if name not in dropped} | {"lessons": lessons}
    return whole | _months(seasons, kind["lead_weeks"]) if theme.get("season") else whole


def _lesson(lesson: Entry, kind: Entry) -> Entry:
    whole = {name: value for name, value in lesson.items() if name not in ("topic", "moment")}
    return whole | (_months([lesson["moment"]], kind["lead_weeks"]) if lesson.get("moment") else {})


def _fact(fact: Entry, ask: str, kind: Entry) -> Entry:
    piece = {name: fact[name] for name in ("format", "show", "first", "more") if name in fact}
    lesson = {
        "id": f"f-{fact['id']}",
        "title": cut(fact["first"], _SIX),
        "ask": ask,
        "pieces": [piece],
        "fact": True,
    }
    lesson |= {"months": fact["months"]} if fact.get("months") else {}
    return lesson | (_months([fact["moment"]], kind["lead_weeks"]) if fact.get("moment") else {})


def _months(names: Sequence[str], weeks: int) -> Entry:
    """The months of busy times and of the weeks before, and of countries that have others."""

    def here(country: str) -> list[int]:
        return sorted({month for name in names for month in moments()[name].months_in(country, weeks)})

    usual = here("")
    found = {country: here(country) for country in COUNTRIES}
    apart = {one: months for one, months in found.items() if months != usual or one in SOUTH}
    return {"months": usual, "months_in": apart}  # what is not named is taken for half a year later there


def _second(kind: Entry, row: Row) -> Entry:
    """The theme of a second kind of work: how to tell, or what there is to choose from."""
    whole: Entry = fitting(kind, tags_of(row, kind))
    telling = (one for one in whole["themes"] if "check" in one.get("topics", ()))
    theme: Entry = next(telling, whole["themes"][0])
    lessons = [lesson | {"id": f"{kind['id']}-{lesson['id']}", "question": ""} for lesson in theme["lessons"]]
    return theme | {"id": _OTHER_KIND, "lessons": lessons}


def _found_by(row: Row) -> tuple[str, tuple[str, ...]]:
    return (row.markets or (_NEARBY,))[0], row.leans or (_ASKED,)


def _usually_found_by(kind: str) -> tuple[str, tuple[str, ...]]:
    """The market and first lean of most businesses of a kind: of one without a name that is all we know."""
    ways = [_found_by(row) for row in businesses().values() if row.kinds[:1] == (kind,)]
    common = Counter((market, leans[:1]) for market, leans in ways).most_common(1)
    return common[0][0] if common else (_NEARBY, (_ASKED,))


def _places(row: Row, kind: Entry, tables: Sequence[Entry]) -> list[Entry]:
    """The table of the business's first market and of how its buyers find it."""
    market, leans = _found_by(row) if row.name else _usually_found_by(row.kinds[0])
    mine = [table for table in tables if table["market"] == market]
    for lean in leans:
        for table in mine:
            if lean in table["leans"]:
                return list(table["places"])
    return list(mine[0]["places"])
