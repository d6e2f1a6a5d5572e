"""The plan once more, with changes."""

from collections.abc import Iterable, Sequence

from planner.answers import Answers, Change, from_document, put, to_document
from planner.insights.progress import keep
from planner.plan import Plan, build_plan


def changed(answers: Answers, changes: Sequence[Change]) -> Answers:
    """The answers after those changes."""
    document = to_document(answers)
    for path, _, value in changes:
        document = put(document, path, value)
    return from_document(document)


def with_changes(plan: Plan, changes: Iterable[Change]) -> Plan:
    """The plan once these changes are saved, with what a save puts into the log."""
    return build_plan(changed(plan.said, [*keep(plan), *changes]), plan.library, plan.today)
