"""Days to know in a plan: the trade's, those that may sell, public holidays; and posts for them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from planner.answers import Change, Document, OwnPost, next_number
from planner.knowledge import observances, public_holidays
from planner.language import N_
from planner.plan import Plan, Span, by_rule
from planner.vocabulary import Offered

BEFORE = timedelta(days=2)  # how long before the day its post goes out (ours)
_PREFIX = "own"


@dataclass(frozen=True)
class Occasion:
    """A day to know; `answer` is what the owner said to it."""

    key: str
    name: str
    day: date
    source: Literal["trade", "holiday", "offer"]
    order_by: date | None = None
    answer: Offered | Literal[""] = ""


def occasions(plan: Plan) -> tuple[Occasion, ...]:
    """The plan's days to know, by day; of two on one day or of one name the trade's stays, then the offer."""
    found: list[Occasion] = []
    for one in (*_trade(plan), *_offers(plan), *_holidays(plan)):
        if plan.start <= one.day <= plan.last and not any(
            one.day == other.day or one.name == other.name for other in found
        ):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.day))


def _years(plan: Plan) -> tuple[int, ...]:
    return tuple(range(plan.start.year, plan.last.year + 1))


def _said(plan: Plan, key: str) -> Offered | Literal[""]:
    return plan.answers.calendar.days.get(key, "")


def _trade(plan: Plan) -> list[Occasion]:
    business, found = plan.answers.business, []
    for busy in plan.library.trade(business.trade).busy:
        if busy.countries and business.country not in busy.countries:
            continue
        key = f"trade-{busy.rule.replace(' ', '-')}"
        for year in _years(plan):
            day = by_rule(busy.rule, year)
            last = day - timedelta(days=busy.order_days) if busy.order_days is not None else None
            order_by = last if last and last >= plan.start else None
            found.append(Occasion(key, busy.name, day, "trade", order_by, _said(plan, key)))
    return found


def _offers(plan: Plan) -> list[Occasion]:
    country = plan.answers.business.country
    return [
        Occasion(one.key, one.name, by_rule(one.rule, year), "offer", answer=_said(plan, one.key))
        for one in observances(plan.library.say.code)
        if one.country == country
        for year in _years(plan)
    ]


def _holidays(plan: Plan) -> list[Occasion]:
    found = public_holidays(plan.answers.business.country, _years(plan), plan.library.say.code)
    return [
        Occasion(key, name, day, "holiday", answer=_said(plan, key))
        for day, name in found.items()
        for key in [f"holiday-{day:%m-%d}"]
    ]


def accept(plan: Plan, occasion: Occasion) -> list[Change]:
    """Yes to a day, and a post for it; a day that is over, or has its yes already, gets none."""
    if occasion.answer == "yes":
        return []
    changes = [_answer(plan, occasion, "yes")]
    post = _post(plan, occasion)
    if post:
        said = plan.said
        last = said.ids.get(_PREFIX)
        number = next_number(last, _PREFIX, (one.id for one in said.calendar.own))
        own = f"{_PREFIX}{number}"
        changes += [
            (("calendar", "own", own), None, {"id": own} | post),
            (("ids", _PREFIX), last, number),
        ]
    return changes


def decline(plan: Plan, occasion: Occasion) -> list[Change]:
    """No to a day; a post it was given goes, unless it was changed."""
    return [_answer(plan, occasion, "no"), *_without_post(plan, occasion)]


def take_back(plan: Plan, occasion: Occasion) -> list[Change]:
    """Neither yes nor no to a day; a post it was given goes, unless it was changed."""
    return [_answer(plan, occasion, None), *_without_post(plan, occasion)]


def _answer(plan: Plan, occasion: Occasion, becomes: Offered | None) -> Change:
    was = plan.said.calendar.days.get(occasion.key)
    return ("calendar", "days", occasion.key), was, becomes


def _without_post(plan: Plan, occasion: Occasion) -> list[Change]:
    given = _post(plan, occasion)
    return [
        (("calendar", "own", own.id), document, None)
        for own in plan.said.calendar.own
        for document in [own.model_dump(mode="json", exclude_defaults=True)]
        if given and document == {"id": own.id} | given and not _dealt_with(plan, own)
    ]


def _dealt_with(plan: Plan, own: OwnPost) -> bool:
    calendar, log = plan.said.calendar, plan.said.log
    return own.id in calendar.edits or own.id in calendar.statuses or own.id in {p.id for p in log.posts}


def _post(plan: Plan, occasion: Occasion) -> Document | None:
    """The post for a day, before the last day to order while that is ahead; None where it is too late."""
    say, name, order_by = plan.library.say, occasion.name, occasion.order_by
    if order_by and order_by < plan.today:
        order_by = None
    end = order_by or occasion.day
    go_out = _go_out(plan, end)
    if not plan.today <= go_out <= end:
        return None
    if occasion.source == "holiday":
        show = say(N_("Show when you are open around this day: {name}."), name=name)
        first = say(N_("{name}, {day}: these are our opening hours."), name=name, day=say.day(end))
    elif order_by:
        show = say(N_("Show what people can order for this day: {name}."), name=name)
        first = say(N_("{name}: the last day to order is {day}."), name=name, day=say.day(end))
    else:
        show = say(N_("Show what you have for this day: {name}."), name=name)
        first = say(N_("{name}, {day}: this is what we have for you."), name=name, day=say.day(end))
    words = {"title": name, "show": show, "first": first}
    return {**words, "go_out": go_out.isoformat(), "format": _format(plan)}


def _go_out(plan: Plan, end: date) -> date:
    """Two days before, or the last day before those that is in no week off."""
    span = Span(max(plan.start, plan.today), plan.last)
    wanted = span.nearest(end - BEFORE)
    off = [week.span for week in plan.weeks if week.kind == "none"]
    days = (wanted - timedelta(days=k) for k in range((wanted - span.first).days + 1))
    return next((day for day in days if not any(day in week for week in off)), wanted)


def _format(plan: Plan) -> str:
    """A kind of post the owner makes and the one place takes; else a photo."""
    platform = plan.library.platforms.get(plan.focus.id) if plan.focus else None
    return next(
        (
            one.id
            for one in plan.library.formats.values()
            if one.makes in plan.answers.time.makes and (platform is None or one.id in platform.formats)
        ),
        "photo",
    )
