"""What a normal week makes, in one sentence."""

from collections import Counter

from planner.language import N_
from planner.plan import Plan, PlanWeek, WeekRow

_HOUR, _TEN = 60, 10  # free minutes over an hour are rounded down to ten: nobody feels the rest
_MOSTLY = 3, 4  # as many normal weeks alike as speak for all of them (ours)
_ANSWERS, _LOOKING = N_("{time} of answers"), N_("{time} of looking and sharing")
_SMALL = N_("{time} of counting and small things")

Pieces = tuple[tuple[str, int], ...]  # format and how many, longest first


def week_in_words(plan: Plan) -> str:
    """Such as: 3 hours a week: one short film, one photo, 30 minutes of answers, 1 hour 40 free."""
    say, asked = plan.library.say, plan.budget.asked
    if not asked:
        return say(N_("No minutes a week yet: nothing fits"))
    pieces, minutes, mostly = _typical(plan)
    parts = [_named(plan, kind, count) for kind, count in pieces] or [say(N_("no whole post fits"))]
    row = _row(plan, pieces)
    looking = plan.budget.other
    answers = row.talk - looking if row else plan.budget.answering
    small = row.used - row.make - row.talk if row else 0
    free = asked - answers - looking - small - minutes
    for text, time in ((_ANSWERS, answers), (_LOOKING, looking), (_SMALL, small)):
        parts += [say(text, time=say.minutes(time))] if time > 0 else []
    if free:
        parts.append(say(N_("{time} free"), time=say.minutes(free if free < _HOUR else free // _TEN * _TEN)))
    hours, rest = say.minutes(asked), ", ".join(parts)
    if mostly:
        return say(N_("{time} a week: {parts}"), time=hours, parts=rest)
    return say(N_("{time} a week. Most often: {parts}"), time=hours, parts=rest)


def _typical(plan: Plan) -> tuple[Pieces, int, bool]:
    """What most normal weeks make, its minutes, and whether nearly all of them do."""
    normal = [week for week in plan.weeks if week.kind == "normal"]
    made = Counter(_made(plan, week) for week in normal)
    if not made:
        return (), 0, True
    (pieces, minutes), times = made.most_common(1)[0]
    return pieces, minutes, times * _MOSTLY[1] >= len(normal) * _MOSTLY[0]


def _row(plan: Plan, pieces: Pieces) -> WeekRow | None:
    """The last normal week that makes just this: by then everything is set up."""
    numbers = {w.number for w in plan.weeks if w.kind == "normal" and _made(plan, w)[0] == pieces}
    rows = plan.selling.rows if plan.selling else ()
    return next((row for row in reversed(rows) if row.number in numbers), None)


def _made(plan: Plan, week: PlanWeek) -> tuple[Pieces, int]:
    """The focus's pieces that are made in a week, and their minutes."""
    focus = plan.focus.id if plan.focus else ""
    posts = [p for p in plan.posts if p.make_by in week.span and p.place == focus and p.minutes]
    longest = {p.format: p.minutes for p in sorted(posts, key=lambda p: p.minutes)}
    counts = Counter(p.format for p in posts)
    order = sorted(counts, key=lambda kind: (-longest[kind], kind))
    return tuple((kind, counts[kind]) for kind in order), sum(p.minutes for p in posts)


def _named(plan: Plan, kind: str, count: int) -> str:
    known = plan.library.formats.get(kind)
    if known is None:
        return f"{plan.library.say.number(count)} × {kind}"
    return plan.library.say.plural(count, known.one, known.many)
