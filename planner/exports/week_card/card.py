"""The week card: what to do this week, the minutes it takes, and the texts to copy."""

from dataclasses import replace

from planner.exports.week_card.boxes import boxes
from planner.exports.week_card.parts import Thing, WeekCard
from planner.exports.week_card.posts import to_make, to_put_out
from planner.insights.progress import cause_now, this_week
from planner.language import N_
from planner.plan import Plan, PlanWeek


def week_card(plan: Plan) -> WeekCard | None:
    """The card of the week today is in, before the start that of the first; None once the plan is over."""
    if plan.today > plan.last:
        return None
    say, week = plan.library.say, this_week(plan) or plan.weeks[0]
    words = {"n": week.number, "first": say.day(week.span.first), "last": say.day(week.span.last)}
    title = say(N_("Week {n}, {first} to {last}"), **words)
    rows = plan.selling.rows if plan.selling else ()
    row = next((one for one in rows if one.number == week.number), None)
    if row:
        found = boxes(plan, week, row)
        done = max(0, row.used - sum(thing.minutes for thing in found))
        return WeekCard(week, title, found, row.used, done, row.free, _cause(plan))
    count, make, out = _count(plan), to_make(plan, week), to_put_out(plan, week)
    if count and make and out:  # one line for both leaves one for answering people
        make, out = (replace(make[0], texts=out[0].texts),), ()
    things = (*count, *make, *out, *_answer(plan, week))
    return WeekCard(week, title, things, sum(thing.minutes for thing in things))


def in_text(plan: Plan, card: WeekCard) -> str:
    """The card as plain text, to send to oneself."""
    lines = [plan.answers.business.name, card.title, total(plan, card)]
    lines += ["", card.cause] if card.cause else []
    lines += ["", *(f"{number}. {thing.title}" for number, thing in enumerate(card.things, 1))]
    for thing in card.things:
        for words in thing.texts:
            lines += ["", f"{words.title}:", words.text]
    return "\n".join(lines).strip() + "\n"


def _cause(plan: Plan) -> str:
    """The one cause that holds, with the numbers that made it true; "" where none does."""
    found = cause_now(plan)
    if found is None:
        return ""
    words = {"when": found.cause.when, "why": found.why, "then": found.cause.then}
    return plan.library.say(N_("{when} {why} {then}"), **words)


def total(plan: Plan, card: WeekCard) -> str:
    """The card's minutes, those that are over and those that stay free."""
    say = plan.library.say
    told = [say(N_("{time} in all"), time=say.minutes(card.minutes))]
    if card.done:
        told.append(say(N_("{time} of it done"), time=say.minutes(card.done)))
    if card.free is not None:
        told.append(say(N_("{time} free"), time=say.minutes(max(0, card.free))))
    return ", ".join(told)


def _count(plan: Plan) -> tuple[Thing, ...]:
    """The number is read every week; before the first it has to be found."""
    say, goal = plan.library.say, plan.goal
    if goal.baseline is not None:
        return ()
    what = goal.measure or goal.name or say(N_("what you want more of"))
    return (Thing(say(N_("Start counting: {measure}"), measure=what)),)


def _answer(plan: Plan, week: PlanWeek) -> tuple[Thing, ...]:
    say, minutes = plan.library.say, week.budget.answering
    if not minutes:
        return ()
    title = say(N_("{time} through the week: answer everyone who writes"), time=say.minutes(minutes))
    return (Thing(title, minutes),)
