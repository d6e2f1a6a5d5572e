"""What was decided anew while the plan ran: each with its day, what it was and what it is."""

from collections.abc import Sequence

from planner.answers import Change, Changed, Choice, Path, focus_of, get, title, to_document
from planner.language import N_
from planner.plan import Plan

MOST = 400  # as the model has it
WATCHED = {  # the decisions that steer a plan (ours): part, field
    ("goals", "want"), ("goals", "measure"), ("goals", "target"), ("goals", "more"),
    ("themes", "ref"), ("themes", "title"),
}  # fmt: skip
WHOLE: tuple[Path, ...] = (
    ("platforms", "choice"),
    ("time", "minutes"),
    ("calendar", "weekdays"),
    ("calendar", "ceiling"),
)


def noted(plan: Plan, changes: Sequence[Change]) -> list[Change]:
    """The lines these changes add to the log, once the plan has begun."""
    if not plan.start <= plan.today <= plan.last:
        return []
    held = plan.said.log.changes
    number = max((int(one.id.removeprefix("c")) for one in held), default=0)
    found = list[Change]()
    steering = [change for change in changes if _steers(change[0])]
    for path, was, now in steering[: MOST - len(held)]:
        before, after = _words(plan, path, was), _words(plan, path, now)
        if before != after:
            number += 1
            line = Changed(id=f"c{number}", day=plan.today, what=_what(plan, path), was=before, now=after)
            kept = line.model_dump(mode="json", exclude_defaults=True)
            found.append((("log", "changes", line.id), None, kept))
    return found


def _steers(path: Path) -> bool:
    return path in WHOLE or (len(path) == 3 and (path[0], path[2]) in WATCHED)


def _what(plan: Plan, path: Path) -> str:
    say, label = plan.library.say, plan.library.say(title(path))
    month = next((one for one in plan.themes if path[0] == "themes" and one.id == path[1]), None)
    return say(N_("{month}: {what}"), month=say.month(month.number), what=label) if month else label


def _words(plan: Plan, path: Path, value: object) -> str:
    """An answer in words, such as the log keeps; what nobody said is what we assumed then."""
    say = plan.library.say
    if path == ("platforms", "choice"):
        focus = focus_of([Choice.model_validate(one) for one in value] if isinstance(value, list) else [])
        return plan.library.place_name(focus.id) if focus else ""
    if value is None and path in plan.assumed:
        value = get(to_document(plan.answers), path)
    if path[-1] == "ref":
        known = plan.library.theme(str(value or ""))
        return known.title if known else ""
    if path[-1] == "want":
        want = plan.library.want(str(value or ""))
        return want.label if want else ""
    if path == ("calendar", "weekdays"):
        return say.both([say.weekday(day) for day in value]) if isinstance(value, list) else ""
    return say.number(value) if isinstance(value, int | float) else str(value or "")
