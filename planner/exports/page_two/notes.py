"""Sentences under page 2: what its columns hold, and minutes that nothing needs."""

from planner.insights.progress import weeks_in_words
from planner.language import N_
from planner.plan import Plan, WeekRow


def notes(plan: Plan) -> tuple[str, ...]:
    """Talk, count and extra in words, with their weeks; minutes not needed, and weeks that hold too much."""
    if plan.selling is None:
        return ()
    return tuple(
        text for text in (_talk(plan), _count(plan), *_extras(plan), _spare(plan), _over(plan)) if text
    )


def _talk(plan: Plan) -> str:
    """Answers; and neighbours, in the weeks that have more minutes for people than the least normal one."""
    say, rows = plan.library.say, _rows(plan)
    if not any(row.talk for row in rows):
        return ""
    least = min((row.talk for row in rows if row.kind == "normal"), default=0)
    more = [row for row in rows if row.kind == "normal" and row.talk > least]
    answers = say(N_("Talk: answer everyone who writes."))
    if not more:
        return answers
    minutes = say.number(min(row.talk - least for row in more))
    weeks = weeks_in_words(plan, [row.number for row in more])
    kind = say.plural(
        len(more),
        "In week {weeks} also a kind word under what neighbours post ({minutes}).",
        "In weeks {weeks} also a kind word under what neighbours post ({minutes}).",
        weeks=weeks,
        minutes=minutes,
    )
    return say(N_("{answers} {more}"), answers=answers, more=kind)


def _count(plan: Plan) -> str:
    say = plan.library.say
    if not any(row.count for row in _rows(plan)):
        return ""
    if plan.audience.place in ("country", "anywhere"):
        return say(N_("Count: the week's numbers."))
    return say(N_("Count: the week's numbers, and a new picture for your entry on the map."))


def _extras(plan: Plan) -> list[str]:
    """Each extra once, with its minutes and weeks."""
    say, found = plan.library.say, dict[tuple[str, int], list[int]]()
    for task in plan.selling.extras if plan.selling else ():
        if task.week:
            found.setdefault((task.do, task.minutes), []).append(task.week)
    every = [_extra(plan, do, minutes, weeks) for (do, minutes), weeks in found.items()]
    return [say(N_("Extra: {extras}."), extras="; ".join(every))] if every else []


def _extra(plan: Plan, do: str, minutes: int, weeks: list[int]) -> str:
    say = plan.library.say
    words = {"do": do.rstrip("."), "minutes": say.number(minutes), "weeks": weeks_in_words(plan, weeks)}
    return say.plural(
        len(weeks), "{do} ({minutes}; week {weeks})", "{do} ({minutes}; weeks {weeks})", **words
    )


def _spare(plan: Plan) -> str:
    """The planned minutes that found no work: named, and filled with nothing."""
    say, rows = plan.library.say, [row for row in _rows(plan) if row.spare]
    if not rows:
        return ""
    minutes = say.minutes(sum(row.spare for row in rows))
    return say(N_("Of the minutes planned, {time} are not needed: they stand under “Free”."), time=minutes)


def _over(plan: Plan) -> str:
    say, rows = plan.library.say, [row for row in _rows(plan) if row.free < 0]
    if not rows:
        return ""
    weeks = weeks_in_words(plan, [row.number for row in rows])
    return say.plural(
        len(rows),
        "By your changes week {weeks} holds more than it has minutes.",
        "By your changes weeks {weeks} hold more than they have minutes.",
        weeks=weeks,
    )


def _rows(plan: Plan) -> tuple[WeekRow, ...]:
    return plan.selling.rows if plan.selling else ()
