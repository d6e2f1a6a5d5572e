"""Rules 23 and 25: what holds between two plans of almost the same answers."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from planner.answers import Answers, from_document, put, to_document
from planner.language import PSEUDO, languages
from planner.plan import Post
from tests.plan.selling.oracle_minutes import rule_6
from tests.plan.selling.oracle_terms import PlanLike, a_week, campaign_of, crowded, pieces

Build = Callable[[Answers, str], PlanLike]  # of answers and a language
_RETRY = re.compile(r"(?<=\d)-\d+$")  # the number of another go, at the end of a key
_OPENING = 6  # days an opening may be said later
_ANNOUNCED, _SAID_LAST = (8, 14), (0, 2)  # days before the last day


def rule_23(before: PlanLike, after: PlanLike, quiet: int) -> list[str]:
    """After a quiet week: `before` is the plan without it, `after` the plan that knows of it.

    No day has two posts, no week more than n; what is kept or lies outside the week stays as it was. Only
    announce, last and a month's key idea move, within their days. Rule 6 holds, as far as anything that
    sells is still to come; steps that cannot move are listed. Other posts of the week are missed, dropped or
    unplaced, or gave their day to one that moved.
    """
    now, old = {_key(p): p for p in pieces(after)}, {_key(p): p for p in pieces(before)}
    wrong = crowded(now.values())
    for week in after.weeks:
        mine = [key for key, p in now.items() if p.go_out in week.span and not p.second]
        wrong += [f"week {week.number}: {mine}"] if len(mine) > a_week(after) else []
    for key in sorted(old.keys() & now.keys()):
        wrong += _moved(before, old[key], now[key], quiet)
    taken = {p.go_out for key, p in now.items() if key not in old or old[key].go_out != p.go_out}
    listed = {_key_of(one.key) for one in after.selling.dropped}
    still = {_key_of(key) for key in after.missed} | {one.lesson for one in after.unplaced} | listed
    for key in sorted(old.keys() - now.keys()):
        p = old[key]
        may_move = p.step in ("announce", "last")
        told = key in listed if may_move else key in still or p.lesson in still or p.go_out in taken
        wrong += [] if told else [f"{key} ({p.go_out}) is gone and not listed"]
    held = {_key_of(post.id) for post in after.answers.log.posts}
    still_sells = any(p.sells and key not in held for key, p in now.items())
    return wrong + [f"after healing: {one}" for one in rule_6(after) if still_sells]


def _key(post: Post) -> str:
    return _key_of(post.key)


def _key_of(key: str) -> str:
    return _RETRY.sub("", key)


def _moved(before: PlanLike, was: Post, now: Post, quiet: int) -> list[str]:
    if (was.go_out, was.make_by, said_of(was)) == (now.go_out, now.make_by, said_of(now)):
        return []
    span = before.weeks[quiet - 1].span
    if was.go_out not in span and was.make_by not in span:
        return [f"{was.key} was not in the quiet week, and changed: {was.go_out} is {now.go_out}"]
    if was.go_out == now.go_out and said_of(was) == said_of(now):
        return []  # made again: it went out after the quiet week
    month = next((theme for theme in before.themes if theme.key == was.lesson), None)
    if not was.step and month:
        return [] if now.go_out in month.span else [f"{was.key} left its month: {now.go_out}"]
    if was.step == "how-to-order":
        return []  # it comes a little later
    c = campaign_of(before, was)
    if was.step == "announce" and c and not c.dated:
        return [] if 0 < (now.go_out - c.opens).days <= _OPENING else [f"{was.key}: {now.go_out}"]
    if was.step not in ("announce", "last") or not c or not c.last:
        return [f"{was.key} moved from {was.go_out} to {now.go_out}"]
    least, most = _ANNOUNCED if was.step == "announce" else _SAID_LAST
    inside = least <= (c.last - now.go_out).days <= most
    return [] if inside else [f"{was.key} moved to {now.go_out}, its last day is {c.last}"]


def said_of(post: Post) -> tuple[str, str, str, int]:
    return post.first, post.ask, post.format, post.minutes


def rule_25(answers: Answers, build: Build) -> list[str]:
    """Another price, contact or town, or none, changes no date, minute or key; nor does another language.

    And the same answers give the same plan twice.
    """
    plan = build(answers, "en")
    wrong = (
        [] if build(from_document(to_document(answers)), "en").posts == plan.posts else ["not the same twice"]
    )
    for what, other in others(answers):
        wrong += [f"{what}: {one}" for one in differences(dates_of(plan), dates_of(build(other, "en")))]
    for code in dict.fromkeys((*languages(), PSEUDO)):
        wrong += [f"{code}: {one}" for one in differences(dates_of(plan), dates_of(build(answers, code)))]
    return wrong


def others(answers: Answers) -> list[tuple[str, Answers]]:
    """The same answers with another price, contact or town, or without."""
    document = to_document(answers)
    name = answers.business.name.partition(",")[0] or "Nordlys"
    changes: list[tuple[str, tuple[str, ...], Any]] = [
        ("contact", ("business", "contact"), ""),
        ("contact", ("business", "contact"), "55 12 34 56"),
        ("town", ("business", "name"), name),
        ("town", ("business", "name"), f"{name}, Bergen"),
    ]
    for offer in answers.business.offers[:1]:
        changes += [
            ("price", ("business", "offers", offer.id, "price"), price) for price in ("", "from 99 kr")
        ]
    return [(f"{what} {value!r}", from_document(put(document, path, value))) for what, path, value in changes]


def dates_of(plan: PlanLike) -> dict[str, tuple[Any, ...]]:
    """What no word may change: key, days, minutes, form, week; rows, tasks and campaigns likewise."""
    posts = {p.key: (p.go_out, p.make_by, p.minutes, p.format, p.week, p.month, p.step) for p in plan.posts}
    selling = plan.selling
    rows: dict[str, tuple[Any, ...]] = {
        f"row {row.number}": (row.posts, row.make, row.setup, row.talk, row.count, row.extra, row.asked)
        for row in selling.rows
    }
    tasks = {f"task {k}": (t.id, t.week, t.minutes) for k, t in enumerate((*selling.setup, *selling.extras))}
    runs = {f"campaign {c.key}": (c.day, c.opens, c.last, c.short) for c in selling.campaigns}
    gone = {f"dropped {one.key}": (one.step, one.why) for one in selling.dropped}
    return {**posts, **rows, **tasks, **runs, **gone}


def differences(one: dict[str, tuple[Any, ...]], other: dict[str, tuple[Any, ...]]) -> list[str]:
    every: Sequence[str] = sorted(one.keys() | other.keys())
    return [
        f"{key}: {one.get(key)} becomes {other.get(key)}" for key in every if one.get(key) != other.get(key)
    ]
