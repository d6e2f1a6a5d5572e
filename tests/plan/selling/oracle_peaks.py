"""Rules 1, 2, 4, 5: which peaks run, and whether they are announced and end in time."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from planner.knowledge import Peak
from tests.plan.selling.oracle_terms import (
    Candidate,
    PlanLike,
    a_week,
    campaign_of,
    candidates,
    closing,
    is_closed,
    is_new_page,
    peaks,
    pieces,
    said,
    steps_of,
    want_of,
)
from tests.plan.selling.oracle_texts import named

GATE = 3  # pieces of a new page that do not sell
NO_SLOT = ("silent", "late", "greeting")  # before the first slot, or on a day that is none


def rule_1(plan: PlanLike) -> list[str]:
    """A peak announced (not short), L at least 15 days after the start, is so 8 to 14 days before L."""
    wrong = []
    for c in _dated(plan):
        found = steps_of(plan, c, "announce")
        if c.short or (c.last - plan.start).days < 15 or not plan.selling.ceiling:
            continue
        if not found:
            wrong.append(f"{c.key}: not announced, its last day is {c.last}")
        for p in found:
            if not 8 <= (c.last - p.go_out).days <= 14 or is_closed(plan, p.go_out):
                wrong.append(f"{p.key}: announced on {p.go_out} {closing(plan, p.go_out)}, L is {c.last}")
    return wrong


def rule_2(plan: PlanLike) -> list[str]:
    """Every dated peak that is announced has its `last` in L - 2 to L, which names L by weekday and date."""
    wrong = []
    for c in _dated(plan):
        if not steps_of(plan, c, "announce"):
            continue
        found = steps_of(plan, c, "last")
        good = [p for p in found if 0 <= (c.last - p.go_out).days <= 2 and named(c.last) in said(p)]
        if not good:
            wrong.append(
                f"{c.key}: L is {c.last}, its last: {[(p.go_out.isoformat(), said(p)) for p in found]}"
            )
    return wrong


def rule_4(plan: PlanLike) -> list[str]:
    """Peaks chosen: no one left out is worth more than one that runs; none is forgotten, dates are right.

    Compared are those left out as too many with those of their kind (dated, or an opening) that run in
    full, but for a peak the trade marks as always first. At most n dated ones and two openings (1 if n is 1).
    """
    known = {peak.id: peak for peak in peaks(plan)}
    run, left = plan.selling.campaigns, plan.selling.left_out
    wrong = [*_forgotten(plan), *_other_dates(plan)]
    first_in = plan.answers.business.country
    for one in left:
        peak = known.get(one.key.rpartition("-")[0])
        if peak is None or one.why != "full":
            continue
        mine = [c for c in candidates(plan, [peak]) if c.key == one.key]
        dated = any(_inside(plan, c.last) for c in mine)
        for c in run:
            more = _worth(plan, peak) > _worth(plan, c.peak)
            if more and c.dated == dated and not c.short and first_in not in c.peak.first_in:
                wrong.append(f"{one.key} is left out as too many, {c.key} of a smaller worth runs")
    wrong += [f"{c.key}: runs, and serves no want" for c in run if _worth(plan, c.peak) == 0]
    sells = [c for c in run if steps_of(plan, c, "announce", "last", "room")]
    n = a_week(plan) * (2 if plan.focus.id == "newsletter" else 1)  # an issue holds two steps
    for kind, most in ((True, n), (False, min(2, n))):
        same = [c.key for c in sells if c.dated == kind]
        wrong += [f"more than {most} peaks: {same}"] if len(same) > most else []
    return wrong


def _forgotten(plan: PlanLike) -> Iterator[str]:
    # Where nothing can be made for the place there is nothing to leave out.
    own = plan.library.selling(plan.answers.business.trade).peaks if pieces(plan) else ()
    there = {one.key for one in (*plan.selling.campaigns, *plan.selling.left_out)}
    twice = {one.rpartition("-")[0] for one in there}  # a busy time runs once a plan, however often it comes
    for c in candidates(plan, own):
        near = any(_inside(plan, day) for day in (c.day, c.last, c.opens))
        opening = not _inside(plan, c.last)  # needs a day between the start and its own day
        past = (c.day - plan.start).days <= opening or (c.last and (c.last - plan.start).days < 3)
        if near and not past and _worth(plan, c.peak) > 0 and c.key not in there:
            if c.peak.windows and c.peak.id in twice:
                continue
            yield f"{c.key} ({c.day}, last day {c.last}) neither runs nor is left out"
    for one in plan.selling.left_out:
        mine = [c for c in candidates(plan, peaks(plan)) if c.key == one.key]
        if one.why == "late" and any(c.last and (c.last - plan.start).days >= 3 for c in mine):
            yield f"{one.key}: left out as late, its last day is {mine[0].last}"


def _other_dates(plan: PlanLike) -> Iterator[str]:
    every: dict[str, Candidate] = {c.key: c for c in candidates(plan, peaks(plan))}
    for c in plan.selling.campaigns:
        mine = every.get(c.key)
        if mine is None:
            continue
        if c.day != mine.day:
            yield f"{c.key}: its day is {mine.day}, not {c.day}"
        elif c.last != (mine.last if _inside(plan, mine.last) else None):
            yield f"{c.key}: its last day is {mine.last}, not {c.last}"


def rule_5(plan: PlanLike) -> list[str]:
    """The first to sell is how-to-order, announce or last; for n >= 3 within 7 days of the first slot.

    The first slot is the day of the first piece that needs one, on a new page the first after its three.
    How-to-order and a price post or an announce come within 14 days, for n >= 3, in normal weeks, where four
    may sell and not all posts are steps of campaigns. Under three selling posts there is no how-to-order
    post.
    """
    posts = pieces(plan)
    selling = [p for p in posts if p.sells]
    if not selling:
        return []
    wrong = []
    if selling[0].step not in ("how-to-order", "announce", "last"):
        wrong.append(f"{selling[0].key} is the first to sell")
    if len(selling) < 3:
        return wrong + [
            f"{p.key} among {len(selling)} selling posts" for p in selling if p.step == "how-to-order"
        ]
    rest = [p for p in posts if is_new_page(plan) or p.step not in NO_SLOT]
    slot = rest[min(GATE, len(rest) - 1) if is_new_page(plan) else 0].go_out
    if plan.answers.time.makes == ["films"]:
        return wrong  # one film a week: a slot is not a post
    if is_new_page(plan) and any(w.kind != "normal" for w in plan.weeks[:4]):
        return wrong  # weeks off among the first move the opening pieces, and all behind them
    if _slots(plan) >= 3 and (selling[0].go_out - slot).days > 7:
        wrong.append(f"the first to sell, {selling[0].key}, is out {selling[0].go_out}, first slot {slot}")
    end = slot + timedelta(days=14)
    over = [w for w in plan.weeks if w.span.first <= end and w.span.last >= slot]
    if _slots(plan) >= 3 and len(selling) >= 4 and all(w.kind == "normal" for w in over):
        early = {p.step for p in selling if p.go_out <= end}
        full = all(p.step and campaign_of(plan, p) for p in rest if p.go_out <= end)  # of campaigns
        if not full and ("how-to-order" not in early or not early & {"price", "announce"}):
            wrong.append(f"by {end} only {sorted(early)} sell")
    return wrong


def _dated(plan: PlanLike) -> list[Any]:
    return [c for c in plan.selling.campaigns if c.dated and c.last]


def _inside(plan: PlanLike, day: date | None) -> bool:
    return day is not None and plan.start <= day <= plan.last


def _worth(plan: PlanLike, peak: Peak) -> int:
    want, sold = want_of(plan), plan.selling.offer
    worth = int(peak.wants.get(want, 0)) if want else int(any(peak.wants.values()))
    # Beside the offer a peak that sells something else brings in the same people.
    return min(worth, 1) if getattr(sold, "id", "") in peak.not_of else worth


def _slots(plan: PlanLike) -> int:
    most = min(a_week(plan), int(plan.selling.a_week))  # fewer where no more fit the minutes
    return min(most, len(plan.answers.calendar.weekdays) or most)
