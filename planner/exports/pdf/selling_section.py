"""The PDF's page 2 and what follows it: set-up, the week, the posts, drawer, counting, what is left out."""

from collections.abc import Sequence

from planner.exports.page_one import BOLD
from planner.exports.page_two import Part, Week, page_two
from planner.exports.pdf.facts import Data
from planner.exports.selling import (
    MonthPosts,
    ToCopy,
    about_posts,
    about_search,
    deciding,
    drawer,
    every_week,
    habits,
    in_a_sentence,
    left_out,
    posts_by_month,
    search_places,
    setup_once,
    to_check,
    to_copy,
    week_rules,
)
from planner.insights.calendar import EntryKind, entries
from planner.language import N_
from planner.plan import Plan

_DRAWER, _CAUSES, _DAYS = (22, 78), (36, 64), (18, 34, 48)  # widths of the columns, in parts of 100
_ELSEWHERE: set[EntryKind] = {"day", "order", "rule"}  # these stand among the days to know and the decisions


def second_page(plan: Plan) -> Data | None:
    """Thirteen weeks at a glance; None without a place."""
    page = page_two(plan)
    if page is None:
        return None
    return {
        "kind": "glance",
        "title": page.title,
        "columns": page.columns,
        "rows": [_row(plan, week) for week in page.weeks],
        "total": _row(plan, page.total),
        "notes": page.notes,
    }


def _row(plan: Plan, week: Week) -> Data:
    return {
        "name": week.name,
        "runs": _parts(week.runs),
        "numbers": [plan.library.say.number(number) for number in week.numbers],
    }


def _parts(parts: Sequence[Part]) -> list[Data]:
    return [{"text": part.text, "strong": part.strong} for part in parts]


def setup(plan: Plan) -> Data | None:
    """What is set up once, to tick off; None where nothing is."""
    groups = [
        {"name": group.title, "to_do": True, "tasks": [_parts(_marked(task)) for task in group.tasks]}
        for group in setup_once(plan)
    ]
    return (
        {"kind": "setup", "title": plan.library.say(N_("Set up once")), "groups": groups} if groups else None
    )


def check_first(plan: Plan) -> Data | None:
    """What was assumed, to tick off; None where nothing was."""
    told = [_parts(_marked(one)) for one in to_check(plan)]
    title = plan.library.say(N_("We assumed this: correct it first"))
    group = {"name": "", "to_do": True, "tasks": told}
    return {"kind": "setup", "title": title, "groups": [group]} if told else None


def weekly(plan: Plan) -> Data | None:
    """What is said anew every week, to copy; None where there is nothing."""
    return _copied(plan.library.say(N_("Every week, with your own news")), every_week(plan))


def answers(plan: Plan) -> Data | None:
    """Answers to copy; None where there are none."""
    return _copied(plan.library.say(N_("Answers to copy")), to_copy(plan))


def _copied(title: str, every: Sequence[ToCopy]) -> Data | None:
    groups = [{"name": one.title, "to_do": False, "tasks": [_parts(_marked(one.text))]} for one in every]
    return {"kind": "setup", "title": title, "groups": groups} if groups else None


def searched(plan: Plan) -> Data | None:
    """Where people search: what to do there, what a good entry holds, what not to do; None without any."""
    say, places = plan.library.say, search_places(plan)
    if not places:
        return None
    good, never = say(N_("A good entry holds")), say(N_("What not to do"))
    groups = [{"name": "", "to_do": False, "tasks": [_parts(_marked(about_search(plan)))]}]
    for one in places:
        lists = (f"{head}: {' '.join(items)}" for head, items in ((good, one.good), (never, one.never)))
        told = [text for text in (one.once, one.turn, *lists, one.note) if text]
        groups.append({"name": one.title, "to_do": False, "tasks": [_parts(_marked(text)) for text in told]})
    return {"kind": "setup", "title": say(N_("Where people search for you")), "groups": groups}


def _marked(text: str) -> list[Part]:
    """A text whose every second piece is strong, between its marks."""
    return [Part(piece, strong=k % 2 == 1) for k, piece in enumerate(text.split(BOLD)) if piece]


def a_week(plan: Plan) -> Data | None:
    """The rules of the week; None without a place."""
    rules = (*(in_a_sentence(plan, one) for one in habits(plan)), *week_rules(plan))
    return {"kind": "rules", "title": plan.library.say(N_("A week")), "rules": rules} if rules else None


def posts(plan: Plan) -> Data:
    """Every post with its words, under its month."""
    say = plan.library.say
    columns = (N_("Day"), N_("What to show"), N_("The text, to copy"))
    return {
        "kind": "posts",
        "title": say(N_("The posts")),
        "words": about_posts(plan),
        "gain": say(N_("What people get from it")),
        "columns": [say(name) for name in columns],
        "months": [_month(month) for month in posts_by_month(plan)],
    }


def _month(month: MonthPosts) -> Data:
    rows = [
        {
            "key": one.key,
            "day": one.day,
            "star": one.star,
            "title": one.title,
            "about": one.about,
            "show": one.show,
            "text": one.text,
        }
        for one in month.posts
    ]
    return {"title": month.title, "gain": month.gain, "rows": rows}


def the_drawer(plan: Plan) -> Data | None:
    """Posts without a date; None where there are none."""
    drawn = drawer(plan)
    return _table(drawn.title, drawn.words, drawn.columns, drawn.rows, _DRAWER) if drawn else None


def counting(plan: Plan) -> Data | None:
    """What is counted, what it may mean, and the days on which it decides."""
    found = deciding(plan)
    if found is None:
        return None
    table = _table(found.title, " ".join(found.count), found.columns, found.causes, _CAUSES)
    return {**table, "kind": "deciding", "decide": found.decide}


def without(plan: Plan) -> Data | None:
    """What is left out, with the reasons; None where nothing is."""
    lines = left_out(plan)
    return (
        {"kind": "rules", "title": plan.library.say(N_("What is left out")), "rules": lines}
        if lines
        else None
    )


def other_days(plan: Plan) -> Data | None:
    """Days of the calendar that are neither posts nor days to know nor decisions; None without any."""
    say = plan.library.say
    found = [one for one in entries(plan) if one.kind not in _ELSEWHERE]
    columns = [say(name) for name in (N_("Day"), N_("What it is"), N_("What to do"))]
    rows = [(say.day(one.day), one.title, one.text) for one in found]
    return _table(say(N_("Other days in the calendar")), "", columns, rows, _DAYS) if rows else None


def _table(
    title: str, words: str, columns: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]
) -> Data:
    return {
        "kind": "table",
        "title": title,
        "guess": "",
        "words": words,
        "columns": columns,
        "widths": widths,
        "rows": rows,
    }
