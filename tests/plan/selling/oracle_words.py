"""Rules 3, 10 to 14, 19, 20, 24: what the posts say, and whether it is true on their day."""

import re
from datetime import date, timedelta
from itertools import pairwise

from planner.plan import Post
from tests.plan.selling.oracle_terms import (
    PlanLike,
    by_day,
    campaign_of,
    line_of,
    owners,
    pieces,
    said,
)
from tests.plan.selling.oracle_texts import (
    CURRENCY,
    DATED,
    GAP,
    GAPS,
    LINK,
    MONEY,
    OURS_IN_AN_ASK,
    PHONE,
    PRESSING,
    RINGS,
    WEATHER,
    WEEKDAYS,
    dates,
    order_line,
    typed_price,
    without,
)

FOUR_WEEKS, THREE_WEEKS = timedelta(days=28), timedelta(days=21)
FILLED_ON_THE_DAY = ("[n]", "[hours]", "[dates]")
MOST_GAPS = 6  # posts a month with such a gap
_THINGS = (
    r"(?:customers?|orders|bookings|guests? so far|people (?:have|came|asked|bought)|sold|sales|members)"
)
_COUNTED = re.compile(
    rf"(?<![\d.,])(\d+)\s+(?:[\w'’-]+\s+){{0,2}}{_THINGS}\b|\b{_THINGS}:?\s+(\d+)\b", re.IGNORECASE
)
_OFFERED = re.compile(
    r"\broom for (\d+)\b|\b(\d+)\s+(?:[\w'’-]+\s+){0,3}(?:left|a week|places|free|spots|seats)\b",
    re.IGNORECASE,
)
FACT = "/f-"  # in the key of a post from a fact


def rule_3(plan: PlanLike) -> list[str]:
    """No post with an order line for a peak is out after its last day; `late` posts have none."""
    wrong = []
    for p in pieces(plan):
        c = campaign_of(plan, p)
        end = (c.last or c.ends) if c else None
        words = order_line(plan, p)
        if end and p.go_out > end and (p.sells or words):
            wrong.append(f"{p.key}: {p.go_out} is after {end}, it says {words!r}")
        elif c and p.step == "late" and words:
            wrong.append(f"{p.key}: too late, and it says {words!r}")
    return wrong


def rule_10(plan: PlanLike) -> list[str]:
    """No first sentence twice; a lesson at most twice, 28 days apart; `room` three times, 21 days apart."""
    posts = pieces(plan)
    wrong = [f"{n} times: {first}" for first, n in by_day([p.first for p in posts]).items() if n > 1]
    for lesson in sorted({p.lesson for p in posts if not p.step}):
        days = [p.go_out for p in posts if p.lesson == lesson and not p.step]
        wrong += [f"{lesson}: {len(days)} times"] if len(days) > 2 else []
        wrong += _too_near(lesson, days, FOUR_WEEKS)
    rooms = [p.go_out for p in posts if p.step == "room"]
    return (
        wrong
        + ([f"room: {len(rooms)} times"] if len(rooms) > 3 else [])
        + _too_near("room", rooms, THREE_WEEKS)
    )


def _too_near(name: str, days: list[date], least: timedelta) -> list[str]:
    return [f"{name}: {a} and {b}" for a, b in pairwise(days) if b - a < least]


_ASKED = re.compile("“[^”]*”")


def rule_11(plan: PlanLike) -> list[str]:
    """No banned word in first sentence or ask, unless the line is pinned to the very day it goes out.

    A question people ask stands in quotes and may have any word.

    Pinned: the line is `true = "day"` and goes out on its campaign's last day or day. In an ask only what
    nobody but we could mean counts ("at the moment"), so that "try it tonight" may stand.
    """
    wrong = []
    for p in (one for one in pieces(plan) if not owners(one)):
        first = _ASKED.sub("", p.first) if "/q-" in p.lesson else p.first
        found = [m[0] for m in PRESSING.finditer(first)] + [m[0] for m in PRESSING.finditer(p.ask)]
        if not _pinned(plan, p):
            found += [m[0] for m in DATED.finditer(first)] + [m[0] for m in OURS_IN_AN_ASK.finditer(p.ask)]
        wrong += [f"{p.key}: {found} in “{said(p)}”"] if found else []
    return wrong


def _pinned(plan: PlanLike, post: Post) -> bool:
    line, c = line_of(plan, post), campaign_of(plan, post)
    return bool(line and line.true == "day" and c and post.go_out in (c.last, c.day))


def rule_12(plan: PlanLike) -> list[str]:
    """No date in first sentence or ask lies before the go-out; every printed weekday fits its date.

    A feast called by its date ("17 May") is a name where no weekday stands before it; what to show may look
    back ("sent since Tuesday 16 February"), yet its weekdays fit too.
    """
    wrong = []
    for p in (one for one in pieces(plan) if not owners(one)):
        for day, weekday, words in dates(f"{said(p)} {p.show}", p.go_out):
            if weekday and WEEKDAYS[day.weekday()] != weekday:
                wrong.append(f"{p.key}: “{words}” is a {WEEKDAYS[day.weekday()]} ({day.year})")
        c = campaign_of(plan, p)
        for day, weekday, words in dates(said(p), p.go_out):
            name = not weekday and (
                c is None or words in c.name or (day.month, day.day) == (c.day.month, c.day.day)
            )
            if day < p.go_out and not name:
                wrong.append(f"{p.key}: out {p.go_out}, it says “{words}”")
    return wrong


def rule_13(plan: PlanLike) -> list[str]:
    """No number of sales or customers outside a gap; no price, phone or link the owner did not type.

    Numbers of room are rule 24's; a currency where no price was typed is rule 14's.
    """
    business, price = plan.answers.business, typed_price(plan)
    wrong = []
    for p in (one for one in pieces(plan) if not owners(one)):
        text = without(said(p), business.contact, price, business.website, business.name)
        found = [m[0] for m in _COUNTED.finditer(text) if not _OFFERED.search(m[0])]
        found += [m[0] for pattern in (PHONE, LINK) for m in pattern.finditer(text)]
        found += [m[0] for m in MONEY.finditer(text)] if price else []
        wrong += [f"{p.key}: {found} in “{said(p)}”"] if found else []
    return wrong


def rule_14(plan: PlanLike) -> list[str]:
    """Without a price no currency, without a contact no "ring" or "call"; the plan is whole all the same.

    A link is no number: nobody can ring it.
    """
    price, contact = typed_price(plan), plan.answers.business.contact
    wrong = []
    for p in (one for one in pieces(plan) if not owners(one)):
        if not price and (match := CURRENCY.search(said(p))):
            wrong.append(f"{p.key}: no price is known, and it says {match[0]!r}")
        if not PHONE.search(contact) and (match := RINGS.search(said(p))):
            wrong.append(f"{p.key}: no number is known, and it says {match[0].strip()!r}")
        if not p.first.strip() or not p.show.strip() or re.search(r"\{|\}|  | [.,]", said(p)):
            wrong.append(f"{p.key}: not whole: “{said(p)}”")
    return wrong


def rule_19(plan: PlanLike) -> list[str]:
    """A season line goes out in its months, six later in the south; no weather word outside season lines.

    A fact of a craft may have one: what the sun does to a colour is true on any day of its months.
    """
    south = plan.answers.business.country == "AU"
    wrong = []
    for p in (one for one in pieces(plan) if not owners(one)):
        line = line_of(plan, p)
        if line and line.true == "season":
            month = (p.go_out.month + 5) % 12 + 1 if south else p.go_out.month
            wrong += [f"{p.key}: {p.go_out} is not in {line.months}"] if month not in line.months else []
        elif FACT not in p.key and (match := WEATHER.search(said(p))):
            wrong.append(f"{p.key}: {match[0]!r} in “{said(p)}”")
    return wrong


def rule_20(plan: PlanLike) -> list[str]:
    """Each consent shot has a second version in what to show; gaps are of the listed kinds, six a month.

    Six posts a month at most carry a gap filled on the day. Each promise is on the list of promises.
    """
    wrong = [f"{key}: promised, and no post" for key in plan.selling.promises if key not in _keys(plan)]
    for p in pieces(plan):
        line = line_of(plan, p)
        unknown = [gap for gap in GAP.findall(f"{said(p)} {p.show}") if gap not in GAPS]
        answered = "/q-" in p.key  # a question of the business: its answer may leave any one word open
        wrong += [f"{p.key}: no such gap: {unknown}"] if unknown and not owners(p) and not answered else []
        if line and line.needs == "consent" and not (line.instead and line.instead in p.show):
            wrong.append(f"{p.key}: no second version in “{p.show}”")
        if line and line.promise and p.key not in plan.selling.promises:
            wrong.append(f"{p.key}: its promise is not listed")
    for k, theme in enumerate(plan.themes, 1):
        gaps = [
            p for p in pieces(plan) if p.go_out in theme.span and any(g in said(p) for g in FILLED_ON_THE_DAY)
        ]
        wrong += [f"month {k}: {len(gaps)} posts with a gap"] if len(gaps) > MOST_GAPS else []
    return wrong


def _keys(plan: PlanLike) -> set[str]:
    return {p.key for p in plan.posts}


def rule_24(plan: PlanLike) -> list[str]:
    """Capacity said of what is wanted: our target is within it; no post offers more; not said: `[n]`."""
    business, goal = plan.answers.business, plan.goal
    said_by = next((o for o in business.offers if o.price), next(iter(business.offers), None))
    most = said_by.capacity if said_by else None
    wrong = []
    typed = any(g.id == goal.id and g.target is not None for g in plan.said.goals)
    trade, _, card = (said_by.card if said_by else "").partition("/")
    sold = plan.library.selling(trade).offer(card)
    counts_it = (
        sold is None or sold.wants.get(goal.want.partition("/")[2], 0) == 2
    )  # the offer is what is wanted
    if (
        most
        and counts_it
        and goal.target is not None
        and not typed
        and goal.target > most
        and (goal.baseline or 0) <= most
    ):
        wrong.append(f"the target is {goal.target}, they can take {most}")
    for p in (one for one in pieces(plan) if not owners(one)):
        text = without(said(p), business.contact, typed_price(plan))
        numbers = [int(m[1] or m[2]) for m in _OFFERED.finditer(text)]
        wrong += [f"{p.key}: offers {n} of {most}" for n in numbers if most is None or n > most]
    if plan.selling.offer.capacity != most:
        wrong.append(f"capacity {plan.selling.offer.capacity}, they said {most}")
    return wrong
