"""The next quarter: a new plan that carries on what this one taught."""

from collections.abc import Sequence
from datetime import timedelta
from statistics import mean
from textwrap import shorten

from planner.answers import LINE, Answers, Calendar, Goal, Known, Log, Measurement, Origin, Platforms, by_week
from planner.insights.calendar import audit
from planner.insights.progress import kept, learnt_minutes, readings, went_out
from planner.language import N_
from planner.plan import Plan, fill, piece_minutes
from planner.vocabulary import VERDICTS

LINES = 12  # what a plan keeps of the one before it
NAMED = 3  # ideas that are named (ours)
_MONTH = 4  # weeks counted that say how many a month come at the end (ours)
_OPEN_AGAIN = ("more", "baseline", "target", "by", "halfway", "count_first")
_OF_THESE_MONTHS = {"signed_by", "signed_on", "heard", "untracked", "tracked", "channels"}
_GOES_ON = ("weekdays", "hour", "times", "ceiling", "again", "newsletter", "stories")


def next_quarter(plan: Plan, uid: str) -> Answers:
    """What the plan after this one starts with; its uid comes from whoever keeps it."""
    new = plan.said.model_copy(deep=True)
    new.uid = uid
    new.origin = Origin(uid=plan.said.uid, name=plan.answers.business.name, learnt=list(learnt(plan)))
    new.goals = _goals(plan)
    new.time.weeks = {}
    new.time.per_piece |= learnt_minutes(plan)
    new.time.evening = plan.answers.time.evening  # our guess of it would follow the new first day
    new.platforms = _platforms(plan)
    new.themes = []
    going_on = {name: getattr(plan.said.calendar, name) for name in _GOES_ON}
    new.calendar = Calendar(start=plan.last + timedelta(days=1), **going_on)
    new.measurement = Measurement(
        **plan.said.measurement.model_dump(exclude=_OF_THESE_MONTHS, exclude_defaults=True)
    )
    told = {post.lesson for post in went_out(plan)}
    for story in new.calendar.stories:
        story.state = "story" if story.id in told else story.state
    new.log = Log()
    new.origin.used = _used(plan, new)
    return new


def learnt(plan: Plan) -> tuple[str, ...]:
    """What this plan taught, a short sentence each."""
    found = (
        *_number(plan), *_share(plan), *_felt(plan), *_verdicts(plan), *_again(plan), *_minutes(plan)
    )  # fmt: skip
    return tuple(shorten(text, LINE, placeholder="…") for text in found[:LINES])


def _goals(plan: Plan) -> list[Goal]:
    """The goals, each from its last number on; our guessed one only where something was counted."""
    log, found = plan.said.log, list[Goal]()
    filled = {goal.id: goal for goal in plan.answers.goals}
    for goal in plan.said.goals or ([Goal(id=plan.goal.id, want=plan.goal.want)] if log.readings else []):
        counted = [*by_week(log.readings.get(goal.id, {})).values()]
        last = _last(filled[goal.id], counted) if counted else goal.baseline
        every = goal.every if last is None else filled[goal.id].every
        known = {name: how for name, how in goal.known.items() if name not in _OPEN_AGAIN}
        if counted:
            known["baseline"] = Known(how="known", when=plan.today)
        reset = dict.fromkeys(_OPEN_AGAIN) | {"baseline": last, "every": every, "known": known}
        found.append(goal.model_copy(update=reset))
    return found


def _last(goal: Goal, counted: Sequence[float]) -> float:
    """The last number counted; by the month what the last weeks make of it."""
    return round(goal.as_counted(mean(counted[-_MONTH:])), 1) if goal.monthly else counted[-1]


def _platforms(plan: Plan) -> Platforms:
    """Places and choice; days to look again that are over are gone, and the one place has a live page now."""
    new = plan.said.platforms.model_copy(deep=True)
    for choice in new.choice:
        if choice.again and choice.again <= plan.last:
            choice.again = None
    out = {post.place for post in plan.posts if post.status == "out"}
    for place in new.places:
        if place.id in out and (place.profile is False or place.silent):
            place.profile, place.silent = True, False
    return new


def _used(plan: Plan, new: Answers) -> list[str]:
    """The topics that are not proposed again; the oldest come back where a month would have none."""
    refs = [theme.ref for theme in plan.answers.themes if theme.ref]
    used = list(dict.fromkeys([*plan.said.origin.used, *refs]))
    while used:
        new.origin.used = used
        if all(theme.ref for theme in fill(new, plan.library, plan.today).answers.themes):
            break
        used = used[1:]
    return used


def _number(plan: Plan) -> tuple[str, ...]:
    say, read = plan.library.say, readings(plan)
    if not read:
        return ()
    first = read[0].value if plan.goal.baseline is None else plan.goal.baseline
    measure = plan.goal.measure or plan.goal.name
    if len(read) == 1 and plan.said.goals[:1] and plan.said.goals[0].baseline is None:
        value = say.number(read[0].value)
        return (say(N_("{value} in week {n}: {measure}."), value=value, n=read[0].week, measure=measure),)
    last = _last(plan.goal, [one.value for one in read])
    words = {"measure": measure, "first": say.number(first), "last": say.number(last)}
    if plan.goal.monthly:
        return (say(N_("From {first} a month to {last} at the end: {measure}."), **words),)
    return (say(N_("From {first} a week to {last} in week {n}: {measure}."), n=read[-1].week, **words),)


def _share(plan: Plan) -> tuple[str, ...]:
    say, so_far = plan.library.say, kept(plan)
    if not so_far.out:
        return ()
    return (
        say(
            N_("{out} of {planned} posts went out, {percent}%."),
            out=say.number(so_far.out),
            planned=say.number(so_far.planned),
            percent=say.number(so_far.percent),
        ),
    )


def _minutes(plan: Plan) -> tuple[str, ...]:
    say, library = plan.library.say, plan.library
    return tuple(
        say(
            N_("{kind}: {time} each. The plan said {planned}."),
            kind=library.formats[form].name,
            time=say.minutes(minutes),
            planned=say.minutes(piece_minutes(plan.answers, library, form)),
        )
        for form, minutes in learnt_minutes(plan).items()
    )


def _felt(plan: Plan) -> tuple[str, ...]:
    """In how many weeks it took more time than planned."""
    said = [one.felt for one in plan.said.log.said.values() if one.felt]
    more = said.count("more")
    if not more:
        return ()
    say = plan.library.say
    return (
        say(
            N_("More time than planned: {n} of {weeks} weeks."),
            n=say.number(more),
            weeks=say.number(len(said)),
        ),
    )


def _verdicts(plan: Plan) -> tuple[str, ...]:
    say, found = plan.library.say, []
    for one in plan.said.log.verdicts.values():
        if one.choice:
            choice = say(VERDICTS[one.choice])
            decided = (
                say(N_("Decided on {day}: {choice}."), day=say.day(one.day), choice=choice)
                if one.day
                else choice
            )
            found.append(f"{decided} {one.why}".strip())
    return tuple(found)


def _again(plan: Plan) -> tuple[str, ...]:
    """The first ideas that are to be used again, as they are or made new."""
    say, words = plan.library.say, {"keep": N_("“{title}”"), "update": N_("“{title}” (made new)")}
    ideas = [say(words[one.stay], title=one.title) for one in audit(plan) if one.stay in words]
    return (say(N_("To use again: {ideas}."), ideas=say.both(ideas[:NAMED])),) if ideas else ()
