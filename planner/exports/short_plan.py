"""The short plan as text: page 1, what to check, set-up, the week, the posts, what to copy, counting."""

from collections.abc import Iterable, Sequence

from planner.exports.page_one import BOLD, STAR, Line, page_one
from planner.exports.page_two import week_name
from planner.exports.selling import (
    Shown,
    deciding,
    drawer,
    posts_by_month,
    setup_once,
    to_check,
    to_copy,
    week_rules,
)
from planner.language import N_
from planner.plan import Plan
from planner.review import Review

Row = Sequence[str]
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
        _listed(plan, N_("A week"), week_rules(plan)),
        _posts(plan),
        _copied(plan),
        _drawer(plan),
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
    return [f"# {_flat(name)}", dates, "\n".join(told)]


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
    tasks = [f"- {group.title}: {'; '.join(map(_flat, group.tasks))}." for group in groups]
    return [f"## {plan.library.say(N_('Set up once'))}", "\n".join(tasks)] if groups else []


def _posts(plan: Plan) -> list[str]:
    """Every post under its week, with the week's minutes."""
    say, selling = plan.library.say, plan.selling
    used = {week_name(plan, row.number, row.span.first): row.used for row in selling.rows} if selling else {}
    blocks, week = [f"## {say(N_('The posts'))}", say(N_("{star} sells."), star=STAR)], ""
    for one in (post for month in posts_by_month(plan) for post in month.posts):
        if one.week != week:
            week = one.week
            blocks.append(f"### {_week_head(plan, week, used.get(week, 0))}")
        blocks.append(_post(one))
    return blocks if blocks[2:] else []


def _week_head(plan: Plan, week: str, minutes: int) -> str:
    say = plan.library.say
    if not minutes:
        return say(N_("Week {week}"), week=week)
    return say(N_("Week {week}, {time}"), week=week, time=say.minutes(minutes))


def _post(one: Shown) -> str:
    """Its day and title, what to show, and the text as a quotation."""
    head = f"{BOLD}{one.head}{BOLD} ({one.form.lower()})"
    quoted = "\n>\n".join(f"> {_flat(text)}" for text in one.text)
    return "\n\n".join(part for part in (f"{head}: {_flat(one.show)}" if one.show else head, quoted) if part)


def _copied(plan: Plan) -> list[str]:
    texts = [f"{BOLD}{one.title}{BOLD}\n\n> {_flat(one.text)}" for one in to_copy(plan)]
    return [f"## {plan.library.say(N_('Answers to copy'))}", *texts] if texts else []


def _drawer(plan: Plan) -> list[str]:
    drawn = drawer(plan)
    return [f"## {drawn.title}", drawn.words, _table(drawn.columns, drawn.rows)] if drawn else []


def _deciding(plan: Plan) -> list[str]:
    found = deciding(plan)
    if found is None:
        return []
    table = [_table(found.columns, found.causes)] if found.causes else []
    return [f"## {found.title}", " ".join(found.count), *table, " ".join(found.decide)]


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
