"""What may be assumed until the owner says otherwise: read from the trade, never stored."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from planner.answers import Answers, Audience, Business, Goal, Known, Log, Node, Path, Place, Theme, by_week
from planner.knowledge import OTHER, Library, Trade
from planner.language import N_
from planner.plan.dates import MONTHS, WEEKS, month_named, months, next_weekday
from planner.plan.focus import tally
from planner.plan.reach import reach, suggested
from planner.plan.seasons import distinct, in_season, told

MINUTES = 180  # a week, ours: three hours is what most owners name
EVENING = 0  # Monday, ours
MAKES = ("photos", "films", "writing")  # what a phone can do, ours
COUNTRY = "GB"
_EMPTY: tuple[object, ...] = (None, "", [])


@dataclass
class Filled:
    """The answers with assumptions in the gaps; `paths` says which are assumed."""

    answers: Answers
    paths: list[Path] = field(default_factory=list)

    def gaps(self, part: Node, path: Path, **values: Any) -> None:
        """Fill those fields of the part that hold nothing."""
        for name, value in values.items():
            if getattr(part, name) in _EMPTY and value not in _EMPTY:
                setattr(part, name, value)
                self.paths.append((*path, name))


def fill(said: Answers, library: Library, today: date) -> Filled:
    """The answers with every gap filled that the trade can fill."""
    filled = Filled(said.model_copy(deep=True))
    answers = filled.answers
    trade = library.trade(answers.business.trade)
    filled.gaps(
        answers.business,
        ("business",),
        country=COUNTRY,
        market=trade.market,
        we_are=_we_are(answers.business, library, trade),
        we_serve=trade.we_serve,
    )
    _time(filled, today)
    _audiences(filled, library, trade)
    _goals(filled, library, trade)
    _places(filled, library, trade)
    _themes(filled, trade)
    return filled


def _we_are(business: Business, library: Library, trade: Trade) -> str:
    """The trade's sentence; a business in no list is what it sells."""
    if trade.id == OTHER and business.sells:
        return library.say(N_("a small business: {sells}"), sells=business.sells)
    return trade.we_are


def _item(items: list[Any], item_id: str, kind: type[Any]) -> Any:
    """The item with this id, added at the end where there is none."""
    found = next((item for item in items if item.id == item_id), None)
    if found is None:
        found = kind(id=item_id)
        items.append(found)
    return found


def _time(filled: Filled, today: date) -> None:
    time, calendar = filled.answers.time, filled.answers.calendar
    filled.gaps(time, ("time",), minutes=MINUTES, makes=list(MAKES))
    evening = EVENING if time.evening is None else time.evening
    filled.gaps(calendar, ("calendar",), start=next_weekday(today, evening))
    assert calendar.start is not None  # noqa: S101 - filled just above
    filled.gaps(time, ("time",), evening=calendar.start.weekday())


def _audiences(filled: Filled, library: Library, trade: Trade) -> None:
    answers = filled.answers
    if not answers.audiences:
        answers.audiences.append(Audience(id="a1"))
        filled.gaps(answers.audiences[0], ("audiences", "a1"), card=f"{trade.id}/{trade.buyers[0].id}")
    for audience in answers.audiences:
        buyer = library.buyer(audience.card)
        if buyer:
            filled.gaps(
                audience,
                ("audiences", audience.id),
                name=buyer.name,
                who=buyer.who,
                pain=buyer.problem,
                ages=list(buyer.ages),
                place=buyer.place,
            )


def _goals(filled: Filled, library: Library, trade: Trade) -> None:
    answers = filled.answers
    if not answers.goals:
        answers.goals.append(Goal(id="g1"))
        filled.gaps(answers.goals[0], ("goals", "g1"), want=f"{trade.id}/{trade.wants[0].id}")
    assert answers.calendar.start is not None  # noqa: S101 - _time has filled it
    last = months(answers.calendar.start)[-1].last
    for goal in answers.goals:
        _counted_baseline(goal, answers.log)
        want = library.want(goal.want)
        path = ("goals", goal.id)
        filled.gaps(goal, path, by=last, audience=answers.audiences[0].id)
        if want:
            filled.gaps(
                goal,
                path,
                name=want.label,
                purpose=want.purpose,
                result=want.result,
                measure=want.measure,
                counted=want.count,
                soft=False,
            )
            if goal.baseline is not None:
                filled.gaps(goal, path, target=goal.baseline + want.more)


def _counted_baseline(goal: Goal, log: Log) -> None:
    """The first number that was counted is where the goal stands now: counted, not guessed."""
    counted = by_week(log.readings.get(goal.id, {}))
    first = min(counted, default=WEEKS + 1)
    if goal.baseline is None and first <= WEEKS:
        goal.baseline = counted[first]


def _places(filled: Filled, library: Library, trade: Trade) -> None:
    """Who is where, best evidence first: what was counted, what was said, a survey or the trade.

    A trade in no list knows nothing of a place that a survey does not know better.
    """
    answers = filled.answers
    figures = reach(answers.audiences[0], answers.business.country, library)
    crossed = {"consumers", "businesses"}  # who sells to one is not assumed to be where the others are
    assumed = {p.id: p for p in trade.places if {p.market, answers.business.market} != crossed}
    for name in assumed:
        _item(answers.platforms.places, name, Place)
    for place in answers.platforms.places:
        path = ("platforms", "places", place.id)
        score = tally(answers.platforms, place)
        if score:
            place.audience, how = score
            place.known = place.known | {"audience": Known(how=how)}
        usual, figure = assumed.get(place.id), figures.get(place.id)
        survey = suggested(figure) if figure else None
        if place.audience is None and survey is not None and (usual is None or trade.id == OTHER):
            filled.gaps(place, path, audience=survey)
            if not _assumed_group(filled):
                place.known = place.known | {"audience": Known(how="survey")}
        if usual:
            filled.gaps(place, path, audience=usual.audience, love=usual.love)


def _assumed_group(filled: Filled) -> bool:
    """Whether even the group whose figure it is was assumed: the country, or who buys."""
    who = ("audiences", filled.answers.audiences[0].id)
    return ("business", "country") in filled.paths or {(*who, "card"), (*who, "ages")} <= {*filled.paths}


def _themes(filled: Filled, trade: Trade) -> None:
    answers = filled.answers
    assert answers.calendar.start is not None  # noqa: S101 - _time has filled it
    named = [month_named(span) for span in months(answers.calendar.start)]
    slots = [_item(answers.themes, f"m{k + 1}", Theme) for k in range(MONTHS)]
    answers.themes.sort(key=lambda theme: theme.id)
    taken = {slot.ref for slot in slots if slot.ref} | told(answers, trade)
    open_slots = [k for k, slot in enumerate(slots) if not (slot.ref or slot.title or slot.lessons)]
    chosen = distinct([in_season(trade, named[k], taken) for k in open_slots])
    for k, theme in zip(open_slots, chosen, strict=True):
        if theme:
            filled.gaps(slots[k], ("themes", slots[k].id), ref=f"{trade.id}/{theme.id}")
