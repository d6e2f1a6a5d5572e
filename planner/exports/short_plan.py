"""The short plan as text: pages 1 and 2, set-up, the week, the posts, the drawer, counting and deciding."""

from collections.abc import Iterable, Sequence

from planner.exports.page_one import BOLD, Line, Out, fitting, page_one
from planner.exports.page_two import Week, page_two
from planner.exports.selling import about_posts, deciding, drawer, posts_by_month, setup_once, week_rules
from planner.language import N_
from planner.plan import Plan
from planner.review import Review

MOST_WORDS, POSTS, EACH = 2_600, 36, 40  # at so many posts; words for each post more (ours)
DRAWER, CAUSES = 4, 5  # rows where the words are too many (ours)
Row = Sequence[str]


def short_plan(plan: Plan, review: Review) -> str:
    """The whole of it, in lines and tables that any program shows; parts with nothing to say are left out."""
    most = MOST_WORDS + EACH * max(0, len(plan.posts) - POSTS)
    out = fitting(gives_way(plan), lambda out: len(written(plan, review, out).split()), most)
    return written(plan, review, out)


def gives_way(plan: Plan) -> tuple[str, ...]:
    """What is left out, whole, the first first: it stands in the PDF and in the calendar file.

    What to show stays longest for the month today is in (the order is ours).
    """
    now = next(
        (n for n, theme in enumerate(plan.themes, 1) if plan.today <= theme.span.last), len(plan.themes)
    )
    months = sorted(range(1, len(plan.themes) + 1), key=lambda n: (abs(n - now), n), reverse=True)
    *far, near = (f"show-{n}" for n in months)
    return (*far, "texts", "drawer", "causes", near)


def written(plan: Plan, review: Review, out: Out) -> str:
    """The short plan without the parts that are out, however many words it has."""
    parts = (
        _first(plan, review),
        _second(plan),
        _setup(plan, out),
        _week(plan),
        _posts(plan, out),
        _drawer(plan, out),
        _deciding(plan, out),
    )
    return "\n\n".join("\n\n".join(part) for part in parts if part) + "\n"


def _first(plan: Plan, review: Review) -> list[str]:
    page, say = page_one(plan, review), plan.library.say
    dates = say(N_("{first} to {last}"), first=say.date(plan.start), last=say.date(plan.last))
    blocks = [f"# {_flat(page.title)}", dates]
    for line in page.lines:
        blocks.append(
            f"- {BOLD}{line.label}{BOLD}{_guess(line)}: {_flat(line.text)}"
            if line.text
            else f"{BOLD}{line.label}{BOLD}"
        )
        blocks += [_table(line.columns, line.rows)] if line.rows else []
    return blocks


def _guess(line: Line) -> str:
    return f" ({line.guess})" if line.guess else ""


def _second(plan: Plan) -> list[str]:
    page = page_two(plan)
    if page is None:
        return []
    rows = [(week.name, *_numbers(plan, week)) for week in (*page.weeks, page.total)]
    return [f"## {page.title}", _table(page.columns, rows), " ".join(page.notes)]


def _numbers(plan: Plan, week: Week) -> list[str]:
    runs = "".join(f"{BOLD}{part.text}{BOLD}" if part.strong else part.text for part in week.runs)
    return [runs, *map(str, week.numbers)]


def _setup(plan: Plan, out: Out) -> list[str]:
    groups = setup_once(plan, texts="texts" not in out)
    if not groups:
        return []
    blocks = [f"## {plan.library.say(N_('Set up once'))}"]
    for group in groups:
        blocks += [f"{group.title}:", _list(group.tasks)]
    return blocks


def _week(plan: Plan) -> list[str]:
    rules = week_rules(plan)
    return [f"## {plan.library.say(N_('A week'))}", _list(rules)] if rules else []


def _posts(plan: Plan, out: Out) -> list[str]:
    say, months = plan.library.say, posts_by_month(plan)
    if not months:
        return []
    day, show, first, ask = map(say, (N_("Day"), N_("What to show"), N_("First sentence"), N_("Ask")))
    blocks = [f"## {say(N_('The posts'))}", about_posts(plan)]
    for number, month in enumerate(months, 1):
        blocks.append(f"### {_flat(month.title)}")
        heads = [f"{one.head} ({one.about})" for one in month.posts]
        if f"show-{number}" in out:
            blocks.append(say(N_("What to show stands in the PDF and in the calendar file.")))
            rows = [(head, one.first, one.ask) for head, one in zip(heads, month.posts, strict=True)]
            blocks.append(_table((day, first, ask), rows))
        else:
            full = [
                (head, one.show, one.first, one.ask) for head, one in zip(heads, month.posts, strict=True)
            ]
            blocks.append(_table((day, show, first, ask), full))
    return blocks


def _drawer(plan: Plan, out: Out) -> list[str]:
    drawn = drawer(plan)
    if drawn is None:
        return []
    rows = drawn.rows[:DRAWER] if "drawer" in out else drawn.rows
    return [f"## {drawn.title}", drawn.words, _table(drawn.columns, rows), *_more(plan, drawn.rows, rows)]


def _deciding(plan: Plan, out: Out) -> list[str]:
    found = deciding(plan)
    if found is None:
        return []
    causes = found.causes[:CAUSES] if "causes" in out else found.causes
    table = [_table(found.columns, causes), *_more(plan, found.causes, causes)] if causes else []
    return [f"## {found.title}", " ".join(found.count), *table, " ".join(found.decide)]


def _more(plan: Plan, every: Sequence[Row], shown: Sequence[Row]) -> list[str]:
    """How many rows stand in the PDF only."""
    left = len(every) - len(shown)
    if not left:
        return []
    return [plan.library.say.plural(left, "One more stands in the PDF.", "{n} more stand in the PDF.")]


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
