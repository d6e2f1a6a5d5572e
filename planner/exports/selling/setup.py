"""What is set up once, week by week; the texts to copy."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.language import N_
from planner.plan import Plan, Task


@dataclass(frozen=True)
class Group:
    """A heading and its tasks."""

    title: str
    tasks: tuple[str, ...]


@dataclass(frozen=True)
class ToCopy:
    """A text to copy, and what it is."""

    title: str
    text: str


def setup_once(plan: Plan) -> tuple[Group, ...]:
    """The set-up's tasks under their weeks, and those without room under "not yet"."""
    if plan.selling is None:
        return ()
    say, weeks = plan.library.say, dict[int, list[Task]]()
    for task in plan.selling.setup:
        weeks.setdefault(task.week, []).append(task)
    groups = [_group(plan, number, tasks) for number, tasks in sorted(weeks.items()) if number]
    if 0 in weeks:
        groups.append(Group(say(N_("Not yet, for want of minutes")), _named(plan, weeks[0])))
    return tuple(groups)


def to_copy(plan: Plan) -> tuple[ToCopy, ...]:
    """What to write down of an order, and the answers to messages."""
    if plan.selling is None:
        return ()
    slip = ToCopy(plan.library.say(N_("Order slip")), plan.selling.offer.slip)
    replies = (ToCopy(one.when, one.text) for one in plan.selling.replies)
    return tuple(one for one in (slip, *replies) if one.text)


def _group(plan: Plan, number: int, tasks: list[Task]) -> Group:
    say, time = plan.library.say, plan.library.say.minutes(sum(task.minutes for task in tasks))
    return Group(say(N_("Week {n}, {time}"), n=say.number(number), time=time), _named(plan, tasks))


def _named(plan: Plan, tasks: Iterable[Task]) -> tuple[str, ...]:
    say = plan.library.say
    return tuple(
        say(N_("{do} ({minutes})"), do=task.do.rstrip("."), minutes=say.number(task.minutes))
        for task in tasks
    )
