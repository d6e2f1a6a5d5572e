"""Rules 6, 15 to 18: how much sells, minutes, set-up, half weeks."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from tests.plan.selling.oracle_terms import (
    STEPS_THAT_SELL,
    PlanLike,
    a_week,
    is_closed,
    line_of,
    minutes_asked,
    owners,
    pieces,
    selling_limit,
    week_of,
)
from tests.plan.selling.oracle_texts import words_that_sell

STORY = "story"  # each week has one
FREE, FULL, MOST_EXTRAS, MOST_TIMES = 30, 85, 2, 3  # percent, percent, a week, a plan
_PART = {"normal": 2, "half": 1, "none": 0}
_LATE_MADE = ("thanks", "customer", "room")
_SORTING = 10  # minutes of the smallest extra but a second form


def rule_6(plan: PlanLike) -> list[str]:
    """Recounted: selling posts are half at most (or the owner's ceiling), n - 1 a week, three in a row.

    A post sells by its step or by its words; words that sell in a step that may not are wrong by themselves.
    """
    posts = pieces(plan)
    wrong, selling = [], []
    for p in posts:
        words = "" if owners(p) else words_that_sell(plan, p)
        if words and p.step not in STEPS_THAT_SELL:
            wrong.append(f"{p.key}: says {words!r}, and may not sell")
        if words or p.step in STEPS_THAT_SELL:
            selling.append(p.key)
    limit, n = selling_limit(plan), a_week(plan)
    if 100 * len(selling) > limit * len(posts):
        wrong.append(f"{len(selling)} of {len(posts)} posts sell, at most {limit}%")
    for week in plan.weeks:
        mine = [p.key for p in posts if p.key in selling and p.go_out in week.span]
        wrong += [f"week {week.number}: {mine} sell"] if len(mine) > max(1, n - 1) else []
    sells = [p.key in selling for p in posts]
    rows = [posts[k].key for k in range(len(posts) - 3) if all(sells[k : k + 4])]
    return wrong + [f"four in a row sell from {key}" for key in rows]


def rule_15(plan: PlanLike) -> list[str]:
    """Used + free = asked, used is the sum of its parts and within P; normal weeks are filled to 85% of P.

    Or two extras stand in the week, or no extra of this plan fits any more: each three times at most and
    never in two weeks running, which is held too.
    """
    free = plan.answers.time.free
    extras, wrong = plan.selling.extras, []
    for row in plan.selling.rows:
        asked = minutes_asked(plan) * _PART[row.kind] // 2
        planned = asked * (100 - (FREE if free is None else free)) // 100
        used = row.make + row.setup + row.talk + row.count + row.extra
        if (row.asked, row.planned) != (asked, planned) or used + row.free != asked or used != row.used:
            wrong.append(f"week {row.number}: asked {asked}, P {planned}: {row}")
        if used > planned or min(row.make, row.setup, row.talk, row.count, row.extra) < 0:
            wrong.append(f"week {row.number}: {used} of {planned} used")
        if row.extra != sum(task.minutes for task in extras if task.week == row.number):
            wrong.append(f"week {row.number}: extras are not {row.extra} minutes")
        if row.kind == "normal" and 100 * used < FULL * planned and _fits(plan, row, planned - used):
            wrong.append(f"week {row.number}: only {used} of {planned} used")
    stories = Counter(task.week for task in extras if task.id == STORY)
    normal = {week.number for week in plan.weeks if week.kind == "normal"}
    if any(n > 1 for n in stories.values()) or not {*stories} <= normal:
        wrong.append(f"stories in weeks {sorted(stories.elements())}")
    for name in sorted({task.id for task in extras if task.week} - {STORY}):
        weeks = sorted(task.week for task in extras if task.id == name and task.week)
        if len(weeks) > MOST_TIMES or any(b - a < 2 for a, b in pairwise(weeks)):
            wrong.append(f"{name}: in weeks {weeks}")
    return wrong


def _fits(plan: PlanLike, row: Any, slack: int) -> bool:
    """Whether section 6 has an extra for that week, of those this plan has anywhere."""
    placed = [task for task in plan.selling.extras if task.week and task.id != STORY]
    here = {task.id for task in placed if task.week == row.number}
    if len(here) >= MOST_EXTRAS:
        return False
    for name in {task.id for task in placed if task.week < len(plan.weeks)} - here:  # sorting comes last
        mine = [task for task in placed if task.id == name]
        near = any(abs(task.week - row.number) == 1 for task in mine)
        if name == "again" and not any(p.sells and p.go_out <= row.span.last for p in plan.posts):
            continue  # nothing has sold yet that could be shown once more
        if not near and len(mine) < MOST_TIMES and min(task.minutes for task in mine) <= slack:
            return True
    return not placed and slack >= _SORTING


def rule_16(plan: PlanLike) -> list[str]:
    """The posts' minutes are the weeks' making, week for week and in all; so is the number of posts."""
    wrong = []
    for week, row in zip(plan.weeks, plan.selling.rows, strict=True):
        made = sum(p.minutes for p in plan.going if p.make_by in week.span)
        out = sum(p.go_out in week.span for p in pieces(plan))
        if (row.number, row.make, row.posts) != (week.number, made, out):
            wrong.append(
                f"week {week.number}: {made} minutes, {out} posts; its row has {row.make}, {row.posts}"
            )
    total, made = sum(p.minutes for p in plan.going), sum(row.make for row in plan.selling.rows)
    return wrong + ([f"{total} minutes of posts, {made} in the rows"] if total != made else [])


def rule_17(plan: PlanLike) -> list[str]:
    """Set-up tasks lie in weeks 1 to 6 or under "not yet" (0), and their minutes are the column."""
    tasks = plan.selling.setup
    wrong = [f"{task.id}: in week {task.week}" for task in tasks if task.week not in range(7)]
    for row in plan.selling.rows:
        placed = sum(task.minutes for task in tasks if task.week == row.number)
        wrong += [f"week {row.number}: {row.setup}, its tasks {placed}"] if placed != row.setup else []
    return wrong


def rule_18(plan: PlanLike) -> list[str]:
    """A piece of a half week is made in the last normal week before it, unless that week's P is full.

    Excepted: thanks, customer, room, pieces over 21 days early, pictures that only a season or a job gives.
    Full: P less making, talk and count does not hold the piece.
    """
    rows = {row.number: row for row in plan.selling.rows}
    wrong = []
    for p in pieces(plan):
        week, made, line = week_of(plan, p.go_out), week_of(plan, p.make_by), line_of(plan, p)
        before = [w for w in plan.weeks if week and w.number < week.number and w.kind == "normal"]
        before = [
            w for w in before if not all(is_closed(plan, w.span.first + timedelta(k)) for k in range(7))
        ]
        if not week or week.kind != "half" or not before or not made or p.step in _LATE_MADE:
            continue
        if (p.go_out - _sitting(plan, before[-1])).days > 21 or (line and line.needs in ("season", "work")):
            continue
        row = rows[before[-1].number]
        full = row.planned - row.make - row.talk - row.count < p.minutes
        if made.number != before[-1].number and not full:
            wrong.append(f"{p.key}: made in week {made.number}, not in week {before[-1].number}")
    return wrong


def _sitting(plan: PlanLike, week: Any) -> date:
    """The evening of a week on which its posts are made; on a closed day the open one before."""
    first: date = week.span.first
    evening = plan.answers.time.evening
    day = first + timedelta(days=0 if evening is None else (evening - first.weekday()) % 7)
    while is_closed(plan, day):
        day -= timedelta(days=1)
    return day
