"""The week card of a plan that sells: the week's row as at most seven boxes, whose minutes add up to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from planner.exports.page_one import COUNT_DAY, unmarked
from planner.exports.week_card.parts import Thing, Words
from planner.exports.week_card.posts import to_make, to_put_out
from planner.insights.measurement import goal_name
from planner.insights.platforms import turn
from planner.language import N_
from planner.plan import STORY, Plan, PlanWeek, Task, WeekRow

BOXES = 7  # at most on a card (ours)
_TALK = "talk"


def boxes(plan: Plan, week: PlanWeek, row: WeekRow) -> tuple[Thing, ...]:
    """The week as its row has it: posts, what is set up, people, counting, extras."""
    others = (*_extras(plan, week), *_talk(plan, row), *_counting(plan, week, row))
    posts = (*to_make(plan, week), *to_put_out(plan, week))
    tasks = _open(plan, week, plan.selling.setup) if plan.selling else []
    return (*posts, *_setting_up(plan, tasks, BOXES - len(posts) - len(others)), *others)


def task_key(week: int, task: str) -> str:
    """Under which a week's task is kept as done."""
    return f"{week}:{task}"


def _open(plan: Plan, week: PlanWeek, tasks: Sequence[Task]) -> list[Task]:
    """The week's tasks that are not done."""
    done = plan.said.log.done
    return [one for one in tasks if one.week == week.number and task_key(one.week, one.id) not in done]


def _setting_up(plan: Plan, tasks: Sequence[Task], room: int) -> list[Thing]:
    """A box for each task; those for which none is left share the last one."""
    alone, rest = (tasks, []) if len(tasks) <= room else (tasks[: room - 1], tasks[room - 1 :])
    return [_task(plan, [task]) for task in alone] + ([_task(plan, rest)] if rest else [])


def _extras(plan: Plan, week: PlanWeek) -> list[Thing]:
    extras = _open(plan, week, plan.selling.extras) if plan.selling else []
    return [_story(plan, task) if task.id == STORY else _task(plan, [task]) for task in extras]


def _story(plan: Plan, task: Task) -> Thing:
    """The story of the week, with its text to copy."""
    box, found = _task(plan, [task]), plan.selling.every_week if plan.selling else None
    texts = (Words(found.title, (found.text,), apart=True),) if found else ()
    return replace(box, texts=texts)


def _task(plan: Plan, tasks: Sequence[Task]) -> Thing:
    say, minutes = plan.library.say, sum(task.minutes for task in tasks)
    what = ". ".join(unmarked(task.do).rstrip(".") for task in tasks)
    title = say(N_("{what} ({time})"), what=what, time=say.minutes(minutes))
    return Thing(title, minutes, tasks=tuple(task_key(task.week, task.id) for task in tasks))


def _talk(plan: Plan, row: WeekRow) -> tuple[Thing, ...]:
    say = plan.library.say
    key = task_key(row.number, _TALK)
    if not row.talk or key in plan.said.log.done:
        return ()
    title = say(N_("Every day: answer everyone who writes, {time}"), time=say.minutes(row.talk))
    return (Thing(title, row.talk, tasks=(key,)),)


def _counting(plan: Plan, week: PlanWeek, row: WeekRow) -> tuple[Thing, ...]:
    say, goal = plan.library.say, plan.goal
    counted = str(row.number) in plan.said.log.readings.get(goal.id, {})
    if not row.count or counted:
        return ()
    words = {"measure": goal.measure or goal_name(goal, say), "time": say.minutes(row.count)}
    place = turn(plan, row)
    told = (
        N_("{day}: count {measure}, then look after {place}, {time}")
        if place
        else N_("{day}: count {measure}, {time}")
    )
    text = say(told, day=say.day(_count_day(week)), place=place.name if place else "", **words)
    return (Thing(text, row.count),)


def _count_day(week: PlanWeek) -> date:
    """The week's day for counting, or its last day where it has none."""
    days = (week.span.first + timedelta(days=k) for k in range((week.span.last - week.span.first).days + 1))
    return next((day for day in days if day.weekday() == COUNT_DAY), week.span.last)
