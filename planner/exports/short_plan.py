"""The short plan as text: page 1, what to check, set-up, the week, the posts, what to copy, counting.

It is to be read in one go: what only now and then matters stands in the PDF.
"""

from collections.abc import Iterable, Sequence

from planner.exports.page_one import BOLD, STAR, Line, page_one
from planner.exports.page_two import week_name
from planner.exports.selling import (
    Shown,
    ToCopy,
    deciding,
    every_week,
    habits,
    piece_in_words,
    posts_by_month,
    setup_once,
    to_check,
    to_copy,
    week_rules,
)
from planner.language import N_, capital
from planner.plan import STORY, Plan, WeekRow
from planner.review import Review

Row = Sequence[str]
CAUSES, REPLIES = 3, 5  # so many stand here; the PDF has all of them (ours)
# Said further down, or on the pages of the PDF.
_ELSEWHERE = {
    "share",
    "gaps",
    "guesses",
    "months",
    "week",
    "searched",
    "not-now",
    "order",
    "decision",
    "peaks",
}


def short_plan(plan: Plan, review: Review) -> str:
    """The whole of it, in lines and tables that any program shows; parts with nothing to say are left out."""
    lines = page_one(plan, review).lines
    parts = (
        _first(plan, lines),
        _listed(plan, N_("We assumed this: correct it first"), to_check(plan)),
        _days(lines),
        _setup(plan),
        _week(plan),
        _copied(plan, N_("Every week, with your own news"), every_week(plan)),
        _posts(plan),
        _copied(plan, N_("Answers to copy"), to_copy(plan)[:REPLIES]),
        _deciding(plan),
    )
    return "\n\n".join("\n\n".join(part) for part in parts if part) + "\n"


def _first(plan: Plan, lines: Sequence[Line]) -> list[str]:
    say = plan.library.say
    dates = say(N_("{first} to {last}"), first=say.date(plan.start), last=say.date(plan.last))
    name = plan.answers.business.name or say(N_("Our plan"))
    told = [
        f"- {BOLD}{line.label}{BOLD}{_guess(line)}: {_flat(line.text)}"
        for line in lines
        if line.text and line.id not in _ELSEWHERE
    ]
    return [f"# {_flat(name)}", dates, *_in_one_line(plan), "\n".join(told)]


def _in_one_line(plan: Plan) -> list[str]:
    """What the plan does, in one sentence."""
    selling, say = plan.selling, plan.library.say
    if selling is None or plan.focus is None or not selling.ceiling or not selling.a_week:
        return []
    posts = say.plural(selling.a_week, "{n} post", "{n} posts")
    rhythm = say(N_("{posts} a week on {place}"), posts=posts, place=plan.library.place_name(plan.focus.id))
    if selling.every_week and any(task.id == STORY for task in selling.extras):
        one = piece_in_words(plan, selling.every_week)
        rhythm = say(N_("{posts}, and {one} with your own news"), posts=rhythm, one=one)
    days = say.both([one.name for one in selling.campaigns])
    words = {"rhythm": rhythm, "offer": capital(selling.offer.name), "days": days}
    if not days:
        return [say(N_("**In one line**: {rhythm}. Every week: {offer}."), **words)]
    return [say(N_("**In one line**: {rhythm}. Every week: {offer}. On their own days: {days}."), **words)]


def _days(lines: Sequence[Line]) -> list[str]:
    """The days on which people buy, as a table."""
    shown = next((line for line in lines if line.rows), None)
    return [f"## {shown.label}", _table(shown.columns, shown.rows)] if shown else []


def _guess(line: Line) -> str:
    return f" ({line.guess})" if line.guess else ""


def _listed(plan: Plan, title: str, items: Sequence[str]) -> list[str]:
    return [f"## {plan.library.say(title)}", _list(items)] if items else []


def _setup(plan: Plan) -> list[str]:
    groups = setup_once(plan)
    lines = [line for group in groups for line in (f"- {group.title}", *_under(group.tasks))]
    return [f"## {plan.library.say(N_('Set up once'))}", "\n".join(lines)] if groups else []


def _under(tasks: Iterable[str]) -> list[str]:
    return [f"  - {_flat(task)}" for task in tasks]


def _posts(plan: Plan) -> list[str]:
    """Every post under its week."""
    say, selling = plan.library.say, plan.selling
    rows = {week_name(plan, row.number, row.span.first): row for row in selling.rows} if selling else {}
    priced = plan.library.selling(plan.answers.business.trade).priced
    sells = N_("{star} sells. The others answer what people ask, or show who we are.")
    about = (
        sells
        if priced
        else N_("{star} asks for help. The others answer what people ask, or show who we are.")
    )
    blocks, week = [f"## {say(N_('The posts'))}", say(about, star=STAR)], ""
    for one in (post for month in posts_by_month(plan) for post in month.posts):
        if one.week != week:
            week = one.week
            blocks.append(f"### {_week_head(plan, week, rows.get(week))}")
        blocks.append(_post(one))
    return blocks if blocks[2:] else []


def _week_head(plan: Plan, week: str, row: WeekRow | None) -> str:
    """The week; the minutes of one that has half its time."""
    say = plan.library.say
    if row is None or not row.used or row.kind != "half":
        return say(N_("Week {week}"), week=week)
    return say(N_("Week {week}, half a week: {time}"), week=week, time=say.minutes(row.used))


def _post(one: Shown) -> str:
    """Its day and title, what to show, and the text as a quotation."""
    head = f"{BOLD}{one.head}{BOLD} ({one.form.lower()})"
    quoted = "\n>\n".join(f"> {_flat(text)}" for text in one.text)
    return "\n\n".join(part for part in (f"{head}: {_flat(one.show)}" if one.show else head, quoted) if part)


def _week(plan: Plan) -> list[str]:
    """What is done every week, as a table, and the rules that hold in all of them."""
    say, found = plan.library.say, habits(plan)
    if not found:
        return []
    columns = [say(name) for name in (N_("When"), N_("What"), N_("How long"))]
    table = _table(columns, [(one.when, one.what, one.time) for one in found])
    return [f"## {say(N_('A week'))}", table, _list(week_rules(plan, brief=True))]


def _copied(plan: Plan, title: str, every: Sequence[ToCopy]) -> list[str]:
    texts = [f"{BOLD}{one.title}{BOLD}\n\n> {_flat(one.text)}" for one in every]
    return [f"## {plan.library.say(title)}", *texts] if texts else []


def _deciding(plan: Plan) -> list[str]:
    found = deciding(plan)
    if found is None:
        return []
    table = [_table(found.columns, found.causes[:CAUSES])] if found.causes else []
    return [f"## {found.title}", _list(found.count), *table, _list(found.decide)]


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {_flat(item)}" for item in items)


def _table(columns: Row, rows: Iterable[Row]) -> str:
    """A table in the way of Markdown."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"|{'|'.join(map(_cell, line))}|" for line in lines)


def _cell(text: str) -> str:
    """One line, in which nothing ends the cell."""
    return _flat(text).replace("|", "\\|")


def _flat(text: str) -> str:
    return " ".join(text.split())
