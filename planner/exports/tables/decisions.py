"""Who, goals, the choice and the themes as a table, and what is still open."""

from planner.answers import field_at, title
from planner.exports.page_one import goal_in_words, place_reason, week_in_words
from planner.exports.tables.table import Row, Table, percent
from planner.insights.measurement import goal_name
from planner.insights.progress import decision_day
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import ROLES


def plan_table(plan: Plan) -> Table:
    """Who, goals, the choice and the themes, one thing a row; the last column marks our guesses."""
    say = plan.library.say
    columns = (N_("Part"), N_("What"), N_("Answer"), N_("How we know"))
    rows = (*_about(plan), *_goals(plan), *_choice(plan), *_themes(plan), *_open(plan))
    return Table(say(N_("Plan")), tuple(say(c) for c in columns), rows)


def not_decided(plan: Plan) -> dict[str, tuple[str, ...]]:
    """The steps with a question nobody has answered and nothing was assumed for: title, then questions."""
    say, found = plan.library.say, {}
    for step in plan.steps:
        left = [p for p in step.open if not any(known[: len(p)] == p for known in plan.assumed)]
        if left:
            labels = dict.fromkeys(field_at(p).title for p in left)
            found[say(step.title)] = tuple(say(label) for label in labels if label)
    return found


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
        *(_core(plan, name) for name in ("what", "why", "how")),
        _row(plan, N_("Audience"), say(N_("Who buys")), audience.name, *who, "name"),
        _row(plan, N_("Audience"), say(N_("Who they are")), audience.who, *who, "who"),
        _row(plan, N_("Audience"), say(N_("Their problem")), audience.pain, *who, "pain"),
        _row(plan, N_("Time"), say(N_("Our hours")), week_in_words(plan), "time", "minutes"),
    )
    return tuple(row for row in rows if row[2])


def _core(plan: Plan, name: str) -> Row:
    """What they do, why, and how differently, as they put it."""
    path, answer = ("business", name), str(getattr(plan.answers.business, name))
    return _row(plan, N_("Business"), plan.library.say(title(path)), answer, *path)


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
