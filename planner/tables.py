"""The plan as tables: one shape for page, CSV and PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from planner.answers.paths import field_at
from planner.entries import Entry, entries
from planner.language import N_
from planner.page_one import decision_day, goal_in_words, goal_name, place_reason, week_in_words
from planner.plan import Plan
from planner.schedule import Post
from planner.vocabulary import ROLES, STATUSES
from planner.weeks import week_of

Cell = (
    str | float | date
)  # a page shows dates and numbers in the reader's language, a CSV file as tools want them

Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A name, the columns' names, and rows of as many cells."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def calendar_table(plan: Plan) -> Table:
    """Every post with all its words, in the order they go out, and the days to look back between them."""
    say = plan.library.say
    columns = (
        N_("Theme"), N_("Goal"), N_("Place"), N_("Title"), N_("What to show"), N_("First sentence"),
        N_("What to ask people to do"), N_("The question it answers"), N_("Kind of post"), N_("Make by"),
        N_("Goes out"), N_("Minutes"), N_("Status"), N_("Week"),
    )  # fmt: skip
    return Table(say(N_("Calendar")), tuple(say(c) for c in columns), _by_day(plan, _post, _entry))


def short_calendar_table(plan: Plan) -> Table:
    """The same in eight columns, for the screen."""
    say = plan.library.say
    columns = (
        N_("Week"), N_("Goes out"), N_("Title"), N_("Kind of post"), N_("Place"), N_("Make by"),
        N_("Minutes"), N_("Status"),
    )  # fmt: skip
    rows = _by_day(plan, _short_post, _short_entry)
    return Table(say(N_("Calendar")), tuple(say(c) for c in columns), rows)


def plan_table(plan: Plan) -> Table:
    """Who, goals, the choice and the themes, one thing a row; the last column marks our guesses."""
    say = plan.library.say
    columns = (N_("Part"), N_("What"), N_("Answer"), N_("How we know"))
    rows = (*_about(plan), *_goals(plan), *_choice(plan), *_themes(plan), *_open(plan))
    return Table(say(N_("Plan")), tuple(say(c) for c in columns), rows)


def kind_name(plan: Plan, kind: str) -> str:
    """The name of a kind of post; an unknown one is called as its owner called it."""
    known = plan.library.formats.get(kind)
    return known.name if known else kind


def percent(plan: Plan, share: float) -> str:
    """A share of the effort, such as 90%."""
    return plan.library.say(N_("{n}%"), n=plan.library.say.number(share))


def not_decided(plan: Plan) -> dict[str, tuple[str, ...]]:
    """The steps with a question nobody has answered and nothing was assumed for: title, then questions."""
    say, found = plan.library.say, {}
    for step in plan.steps:
        left = [p for p in step.open if not any(known[: len(p)] == p for known in plan.assumed)]
        if left:
            labels = dict.fromkeys(field_at(p).title for p in left)
            found[say(step.title)] = tuple(say(label) for label in labels if label)
    return found


def _by_day(
    plan: Plan, of_post: Callable[[Plan, Post], Row], of_entry: Callable[[Plan, Entry], Row]
) -> tuple[Row, ...]:
    rows = [(post.go_out, of_post(plan, post)) for post in plan.posts]
    rows += [(entry.day, of_entry(plan, entry)) for entry in entries(plan)]
    return tuple(row for _, row in sorted(rows, key=lambda one: one[0]))


def _post(plan: Plan, post: Post) -> Row:
    theme = next((t for t in plan.themes[post.month - 1 : post.month]), None)
    return (
        post.theme,
        (theme.goal if theme else "") or plan.goal.name,
        plan.library.place_name(post.place),
        post.title,
        post.show,
        post.first,
        post.ask,
        post.question,
        kind_name(plan, post.format),
        post.make_by,
        post.go_out,
        post.minutes,
        plan.library.say(STATUSES[post.status]),
        post.week,
    )


def _entry(plan: Plan, entry: Entry) -> Row:
    """A day to look back: its text stands under what to show; it takes no minutes of a post."""
    place, kind, week = _about_entry(plan, entry)
    return ("", "", place, entry.title, entry.text, "", "", "", kind, entry.day, entry.day, 0, "", week)


def _short_post(plan: Plan, post: Post) -> Row:
    return (
        post.week,
        post.go_out,
        post.title,
        kind_name(plan, post.format),
        plan.library.place_name(post.place),
        post.make_by,
        post.minutes,
        plan.library.say(STATUSES[post.status]),
    )


def _short_entry(plan: Plan, entry: Entry) -> Row:
    place, kind, week = _about_entry(plan, entry)
    return (week, entry.day, entry.title, kind, place, entry.day, 0, "")


def _about_entry(plan: Plan, entry: Entry) -> tuple[str, str, int]:
    kind = plan.library.say(N_("To look back"))
    return plan.library.place_name(entry.place), kind, week_of(plan.weeks, entry.day)


def _row(plan: Plan, part: str, what: str, answer: str, *path: str) -> Row:
    """One row of the plan; `path` is the answer it shows, marked where it is assumed."""
    mark = plan.library.say(N_("We guess")) if path in plan.assumed else ""
    return (plan.library.say(part), what, answer, mark)


def _about(plan: Plan) -> tuple[Row, ...]:
    say, business, audience = plan.library.say, plan.answers.business, plan.audience
    who = ("audiences", audience.id)
    rows = (
        _row(plan, N_("Business"), say(N_("Name")), business.name, "business", "name"),
        _row(plan, N_("Business"), say(N_("Who we are")), business.we_are, "business", "we_are"),
        _row(plan, N_("Business"), say(N_("Whom we serve")), business.we_serve, "business", "we_serve"),
        _row(plan, N_("Audience"), say(N_("Who buys")), audience.name, *who, "name"),
        _row(plan, N_("Audience"), say(N_("Who they are")), audience.who, *who, "who"),
        _row(plan, N_("Audience"), say(N_("Their problem")), audience.pain, *who, "pain"),
        _row(plan, N_("Time"), say(N_("Our hours")), week_in_words(plan), "time", "minutes"),
    )
    return tuple(row for row in rows if row[2])


def _goals(plan: Plan) -> tuple[Row, ...]:
    say, rows = plan.library.say, []
    for goal in plan.answers.goals:
        name = goal_name(goal, say)
        rows.append(_row(plan, N_("Goals"), name, goal_in_words(plan, goal), "goals", goal.id, "want"))
        if goal.by:
            rows.append(_row(plan, N_("By when"), name, say.date(goal.by), "goals", goal.id, "by"))
        if goal.counted:
            rows.append(_row(plan, N_("How we count"), name, goal.counted, "goals", goal.id, "counted"))
    rows.append(_row(plan, N_("Goals"), say(N_("We decide on")), say.date(decision_day(plan))))
    return tuple(rows)


def _choice(plan: Plan) -> tuple[Row, ...]:
    say, rows = plan.library.say, []
    for choice in plan.choice:
        role = say(ROLES[choice.role])
        if choice.share:
            role = say(N_("{role}, {share} of our effort"), role=role, share=percent(plan, choice.share))
        name = plan.library.place_name(choice.id)
        rows.append(_row(plan, N_("The choice"), name, role, "platforms", "choice"))
        if choice.role == "focus" and (why := place_reason(plan, choice.id)):
            rows.append(_row(plan, N_("Why this place"), name, why, "platforms", "choice"))
    return tuple(rows)


def _themes(plan: Plan) -> tuple[Row, ...]:
    say, rows = plan.library.say, []
    for theme in plan.themes:
        month = say.month(theme.number)
        path = ("themes", theme.id, "ref")
        rows.append(_row(plan, N_("Theme"), month, theme.title or say(N_("still open")), *path))
        rows += [_row(plan, N_("Idea"), month, idea.title, *path) for idea in theme.ideas]
    return tuple(rows)


def _open(plan: Plan) -> tuple[Row, ...]:
    rows = not_decided(plan).items()
    return tuple(_row(plan, N_("Not decided yet"), step, "; ".join(questions)) for step, questions in rows)
