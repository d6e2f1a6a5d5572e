"""Fixes of who does what, in how many minutes, and what money is for."""

from planner.insights.time import daily_cut
from planner.language import N_
from planner.plan import ANSWERING, DAYS, Plan, week_budget
from planner.review.fixes.one_tap import Fix, change, one, several
from planner.review.review import Finding
from planner.vocabulary import ACTIVITIES

MINUTES = 5  # a week for a job that has none (ours)
EXPERIENCED = 15  # minutes a week for somebody who knows the customers (ours)
DAILY = 10  # minutes a day for people (ours)


def some_minutes(plan: Plan, finding: Finding) -> Fix | None:
    """Each job without time gets a little."""
    label = plan.library.say(
        N_("Give each of them {minutes} a week"), minutes=plan.library.say.minutes(MINUTES)
    )
    none = [job for job in ACTIVITIES if plan.answers.time.activities.get(job) == 0]
    return several(plan, label, [("time", "activities", job) for job in none], MINUTES)


def first_of_the_team(plan: Plan, finding: Finding) -> Fix | None:
    """The first of the team takes the jobs nobody has."""
    team = plan.answers.time.team
    free = [job for job in ACTIVITIES if all(job not in person.hats for person in team)]
    if not team[0].name:
        return None
    label = plan.library.say(N_("Give these jobs to {name}"), name=team[0].name)
    return one(plan, label, ("time", "team", team[0].id, "hats"), [*team[0].hats, *free])


def minutes_for_the_experienced(plan: Plan, finding: Finding) -> Fix | None:
    """Somebody who knows the customers gets minutes for it."""
    person = next((one for one in plan.answers.time.team if finding.where[2:3] == (one.id,)), None)
    if person is None or not person.name or finding.where[-1] != "minutes":
        return None
    say = plan.library.say
    label = say(N_("Give {name} {minutes} a week"), name=person.name, minutes=say.minutes(EXPERIENCED))
    return one(plan, label, finding.where, EXPERIENCED)


def somebody_inside(plan: Plan, finding: Finding) -> Fix | None:
    """Somebody of the business's own tells the helper the stories."""
    inside = next(
        (person.name for person in plan.answers.time.team if person.name and not person.outside), ""
    )
    label = plan.library.say(N_("{name} tells them our stories"), name=inside)
    return one(plan, label, finding.where, inside) if inside else None


def visits(plan: Plan, finding: Finding) -> Fix | None:
    """Money for likes goes to visits."""
    boosts = [boost for boost in plan.answers.time.boosts if boost.aim == "likes"]
    label = plan.library.say(N_("Pay for visits instead"))
    return several(plan, label, [("time", "boosts", boost.id, "aim") for boost in boosts], "visits")


def minutes_a_day(plan: Plan, finding: Finding) -> Fix | None:
    """A few minutes a day for people, as many as a week holds."""
    say, has = plan.library.say, daily_cut(plan)
    minutes = min(DAILY, plan.budget.answering // DAYS) if has is None else has
    if not minutes:
        return None
    return one(plan, say(N_("Take {minutes} a day"), minutes=say.minutes(minutes)), finding.where, minutes)


def time_to_answer(plan: Plan, finding: Finding) -> Fix | None:
    """Answering gets its usual share of the time again, if that is any minutes; a stated zero goes."""
    if plan.budget.answering:
        return None  # too little for so many places: fewer places help
    time, say = plan.answers.time, plan.library.say
    jobs = {job: minutes for job, minutes in time.activities.items() if job != "respond" or minutes}
    usual = time.model_copy(update={"answering": ANSWERING, "activities": jobs})
    if not week_budget(usual).answering:
        return None
    label = say(N_("Give answering {n}% of the time"), n=say.number(ANSWERING))
    changes = [change(plan, ("time", "answering"), ANSWERING)]
    if jobs != time.activities:
        changes.append(change(plan, ("time", "activities", "respond"), None))
    return Fix(label, tuple(changes))
