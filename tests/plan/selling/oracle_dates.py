"""Rules 7, 8, 9, 22: on which day what goes out and is made, and which weeks are plain."""

from datetime import date, timedelta
from typing import Any

from tests.plan.selling.oracle_terms import (
    PlanLike,
    a_week,
    by_day,
    campaign_of,
    closing,
    crowded,
    is_closed,
    is_eve,
    line_of,
    pieces,
    week_of,
)

FIRST, LAST_PLAIN = 8, 11  # weeks in which half-way may lie
UNSAID_OFF = "nothing"  # what goes out in a week off where the owner did not say


def rule_7(plan: PlanLike) -> list[str]:
    """No two posts on one day; none outside the plan or on its first day, or on a closed day.

    On a half-closed day or an eve only steps of campaigns; in a week off only what was made before it, and
    only where the owner said that those go out; unsaid, in a week off of the trade's own, a campaign's steps.
    """
    posts = pieces(plan)
    wrong = crowded(posts)
    for p in posts:
        if not plan.start < p.go_out <= plan.last:
            wrong.append(f"{p.key}: {p.go_out} is outside the plan")
        if is_closed(plan, p.go_out):
            wrong.append(f"{p.key}: {p.go_out} is a closed day")
        elif (closing(plan, p.go_out) or is_eve(plan, p.go_out)) and not campaign_of(plan, p):
            wrong.append(f"{p.key}: {p.go_out} is half closed or an eve, and it is no step of a campaign")
        week = week_of(plan, p.go_out)
        if week and week.kind == "none":
            ours = bool(week.why) and plan.answers.time.off is None and campaign_of(plan, p) is not None
            if (plan.answers.time.off or UNSAID_OFF) == "nothing" and not ours:
                wrong.append(f"{p.key}: {p.go_out} lies in a week off")
            elif p.make_by >= week.span.first:
                wrong.append(f"{p.key}: made in its week off, {p.make_by}")
    return wrong


def rule_8(plan: PlanLike) -> list[str]:
    """Ten posts or more, n >= 2: at least n weekdays (or all the owner's), none with over 60% (and one)."""
    n = min(a_week(plan), plan.selling.a_week)  # fewer where no more fit the minutes
    posts, owner = pieces(plan), set(plan.answers.calendar.weekdays)
    if n < 2 or len(posts) < 10:
        return []
    held = by_day([p.go_out.strftime("%A") for p in posts])
    there = -(-len(posts) // len(plan.weeks))  # posts a week, where little is left to say
    least = min(n, there + 1, len(owner) or n)
    wrong = [f"{len(held)} weekdays, not {least}: {held}"] if len(held) < least else []
    if not owner or len(owner) > n:
        most = 0.6 * len(posts) + 1
        wrong += [f"{k} of {len(posts)} posts on {d}" for d, k in held.items() if k > most]
    return wrong


def rule_9(plan: PlanLike) -> list[str]:
    """Made by go-out (only `room` on its day), on an open day in a week with time, at most 27 days before.

    A season's picture is made in the months of its line. That the week of a trial names it cannot be seen
    from here; what is seen is that there is such a week.
    """
    wrong = []
    for p in pieces(plan):
        week, line = week_of(plan, p.make_by), line_of(plan, p)
        if p.make_by > p.go_out or (p.make_by == p.go_out and p.step != "room"):
            wrong.append(f"{p.key}: made {p.make_by}, out {p.go_out}")
        if is_closed(plan, p.make_by):
            wrong.append(f"{p.key}: made on {p.make_by}, a closed day")
        if week is None or week.kind == "none" or (p.go_out - p.make_by).days > 27:
            wrong.append(f"{p.key}: made {p.make_by}, in no week with time or too early for {p.go_out}")
        if line and line.needs == "season" and line.months and _month(plan, p.make_by) not in line.months:
            wrong.append(f"{p.key}: what it shows is not there on {p.make_by}")
    return wrong


def rule_22(plan: PlanLike) -> list[str]:
    """Plain weeks are normal, no day off, none from L - 7 to T; half-way follows three, in weeks 8 to 11."""
    spans = [(c.last or c.ends, c.day) for c in plan.selling.campaigns if c.last or c.ends]
    plain = tuple(
        week.number
        for week in plan.weeks
        if week.kind == "normal"
        and not any(is_closed(plan, day) for day in _days(week) if day.weekday() < 6)
        and not any(
            end - timedelta(days=7) <= week.span.last and day >= week.span.first for end, day in spans
        )
    )
    wrong = [f"plain weeks {plan.selling.plain}, not {plain}"] if plan.selling.plain != plain else []
    later = set(plain[2:])  # the first two are what they are compared with
    after = [w for w in range(FIRST, LAST_PLAIN + 1) if {w - 3, w - 2, w - 1} <= later]
    half = plan.weeks[after[0] - 1].span.first if after else None
    return wrong + (
        [f"half-way {plan.selling.half_way}, not {half}"] if plan.selling.half_way != half else []
    )


def _days(week: Any) -> list[date]:
    return [week.span.first + timedelta(days=k) for k in range((week.span.last - week.span.first).days + 1)]


def _month(plan: PlanLike, day: date) -> int:
    return day.month if plan.answers.business.country != "AU" else (day.month + 5) % 12 + 1
