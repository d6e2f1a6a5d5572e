"""Who works on it, and what money is spent on being seen."""

from typing import Literal

from planner.answers import Path, labels
from planner.checks.result import Gap
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import ACTIVITIES, OWNERSHIPS, WORKS, Work

OUTWARD: tuple[Work, ...] = ("service", "sales", "press")  # who talks with customers and the press every day
PAID = "pay-or-not"  # the opposing view; its second side pays nothing
_ASKED = ("what", "why", "aim")  # of a post that is paid for


def zoom_agent(plan: Plan) -> Gap | Literal[True] | None:
    """In a team each job, and once one of Moore's five fields is said each of these, is somebody's."""
    team = plan.answers.time.team
    if len(team) < 2:
        return None
    theirs = {job for person in team for job in person.hats}
    free = [plan.library.say(words) for job, words in ACTIVITIES.items() if job not in theirs]
    if free:
        return Gap({"jobs": plan.library.say.both(free)})
    owned = {one for person in team for one in person.owns}
    nobodys = [plan.library.say(words) for one, words in OWNERSHIPS.items() if one not in owned]
    return Gap({"fields": plan.library.say.both(nobodys)}, also="owns") if owned and nobodys else True


def cheap_hire(plan: Plan) -> Gap | Literal[True] | None:
    """Who helps from outside was not chosen for the price alone, or knows the customers well."""
    helpers = [person for person in plan.answers.time.team if person.outside]
    risky = [person for person in helpers if person.cheap and not person.experienced]
    if risky:
        names = [person.name or plan.library.say(N_("somebody without a name")) for person in risky]
        where = ("time", "team", risky[0].id, "experienced")
        return Gap({"names": plan.library.say.both(names)}, where=where)
    return True if any(person.experienced or person.cheap is not None for person in helpers) else None


def not_only_marketing(plan: Plan) -> Gap | Literal[True] | None:
    """Not only marketing people work on it; for somebody alone that is a note about hats."""
    team, say = plan.answers.time.team, plan.library.say
    works = {person.work for person in team if person.work}
    if not works:
        return None
    if works.intersection(OUTWARD):
        return True
    words = {"works": say.both([say(WORKS[work]) for work in OUTWARD])}
    where = ("time", "team", team[0].id, "work")
    if len(team) == 1:
        return Gap(words, also="alone", level="note", where=where)
    return Gap(words, where=where)


def qualified_people_daily(plan: Plan) -> Gap | Literal[True] | None:
    """In a team, somebody who knows the customers well has minutes for it."""
    team = plan.answers.time.team
    if len(team) < 2 or all(person.experienced is None for person in team):
        return None
    knowing = [person for person in team if person.experienced]
    if any(person.minutes != 0 for person in knowing):
        return True
    if not knowing:
        return Gap(where=("time", "team", team[0].id, "experienced"))
    names = [person.name or plan.library.say(N_("somebody without a name")) for person in knowing]
    where = ("time", "team", knowing[0].id, "minutes")
    return Gap({"names": plan.library.say.both(names)}, also="minutes", where=where)


def cannot_outsource_stories(plan: Plan) -> Gap | Literal[True] | None:
    """Whoever helps from outside has somebody inside who tells them the stories."""
    time = plan.answers.time
    if not any(person.outside for person in time.team):
        return None
    return True if time.inside else Gap()


def boost_why_what(plan: Plan) -> Gap | Literal[True] | None:
    """For each paid post it is said which one, why, and what it shall bring."""
    boosts, say = plan.answers.time.boosts, plan.library.say
    for boost in boosts:
        missing: list[Path] = [("time", "boosts", boost.id, f) for f in _ASKED if not getattr(boost, f)]
        if missing:
            post = say(N_("“{text}”"), text=boost.what) if boost.what else say(N_("a post you pay for"))
            return Gap({"post": post, "open": labels(say, missing)}, where=missing[0])
    return True if boosts else None


def like_campaigns(plan: Plan) -> Gap | Literal[True] | None:
    """No money is spent on likes and followers."""
    aimed = [boost for boost in plan.answers.time.boosts if boost.aim]
    likes = next((boost for boost in aimed if boost.aim == "likes"), None)
    if likes:
        return Gap(where=("time", "boosts", likes.id, "aim"))
    return True if aimed else None


def pay_to_play(plan: Plan) -> Gap | Literal[True] | None:
    """Money for ads is set aside, or its owner decided against it; no answer is none."""
    budget, decided = plan.answers.time.budget, plan.said.decisions.sides.get(PAID)
    against = decided is not None and decided.side == "b"
    return None if budget is None else budget > 0 or against or Gap()


CHECKS = {
    f.__name__: f
    for f in (
        zoom_agent,
        cheap_hire,
        not_only_marketing,
        qualified_people_daily,
        cannot_outsource_stories,
        boost_why_what,
        like_campaigns,
        pay_to_play,
    )
}
