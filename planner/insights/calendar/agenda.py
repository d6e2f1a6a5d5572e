"""Days of the plan that are not posts: to look back, to decide, to order by, to answer people."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from planner.insights.calendar.content_audit import audit_day
from planner.insights.calendar.launch import READY, starts_new
from planner.insights.calendar.occasion_posts import LAST_DAY, TELL
from planner.insights.calendar.occasions import occasions
from planner.insights.calendar.prepared import campaign_of, has_peak, prepared
from planner.insights.platforms import not_doing, trial
from planner.insights.progress import kept_rules, outside_weeks_off, rule_in_words
from planner.language import N_
from planner.plan import DAYS, LETTER, Plan, PlanWeek, daily_minutes, evening, people_hour
from planner.vocabulary import WEEKS_BETWEEN

PEOPLE = 3  # days after the making evening: the hour for people (ours)
EntryKind = Literal[
    "look", "review", "audit", "rule", "announce", "letter", "day", "order", "meet", "people", "daily"
]  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """Something to do on a day; `key` is stable under unrelated edits, `minutes` part of the answering."""

    key: str
    day: date
    title: str
    text: str
    place: str
    kind: EntryKind = "look"
    minutes: int = 0


def entries(plan: Plan) -> tuple[Entry, ...]:
    """Every single day inside the plan, in order; what comes back each week is in `routines`."""
    makers: tuple[Callable[[Plan], list[Entry]], ...] = (
        _trial, _again, _reviews, _audit, _rules, _announce, _letters, _days, _meetings
    )  # fmt: skip
    found = [entry for make in makers for entry in make(plan) if plan.start <= entry.day <= plan.last]
    return tuple(sorted(found, key=lambda e: (e.day, e.key)))


def routines(plan: Plan) -> tuple[Entry, ...]:
    """Each week's hour for people and daily blocks; together they are its answering minutes."""
    return tuple(entry for week in plan.weeks for entry in _routine(plan, week))


def sends_letters(plan: Plan) -> bool:
    """Whether the business sends a newsletter, or has chosen to."""
    chosen = (c.id == "newsletter" and c.takes_effort for c in plan.choice)
    return bool(plan.answers.business.newsletter) or any(chosen)


def _routine(plan: Plan, week: PlanWeek) -> list[Entry]:
    say, time, said = plan.library.say, plan.answers.time, plan.said.engagement
    budget = week.budget
    block, hour = daily_minutes(time, budget), people_hour(time, budget)
    found = []
    if block:
        text = say(N_("On {n} days: answer comments and messages first."), n=DAYS)
        title = say(N_("{time} a day for answers"), time=say.minutes(block))
        found.append(Entry(f"daily-w{week.number}", week.span.first, title, text, "", "daily", DAYS * block))
    if hour:
        text = say(N_("One by one: thank somebody, ask how it went, take part in a group."))
        at = N_("{time} for people, at {clock}") if said.hour_at else N_("{time} for people")
        title = say(at, time=say.minutes(hour), clock=said.hour_at)
        day, where = _people_day(plan, week), said.hour_where
        found.append(Entry(f"people-w{week.number}", day, title, text, where, "people", hour))
    return found


def _people_day(plan: Plan, week: PlanWeek) -> date:
    """The weekday that was chosen for it, else some days after the making evening."""
    chosen = plan.said.engagement.hour_day
    usual = min(evening(plan.answers, week) + timedelta(days=PEOPLE), week.span.last)
    return next((day for day in plan.days() if day in week.span and day.weekday() == chosen), usual)


def _trial(plan: Plan) -> list[Entry]:
    say, on_trial = plan.library.say, trial(plan)
    if on_trial is None:
        return []
    name = plan.library.place_name
    title = say(N_("Two weeks on {place} are over"), place=name(on_trial.place))
    text = say(
        N_("Ask five customers where they saw you. Stay on {place}, or try {rival} for two weeks."),
        place=name(on_trial.place),
        rival=name(on_trial.rival),
    )
    return [Entry("trial", outside_weeks_off(plan, on_trial.last), title, text, on_trial.place)]


def _again(plan: Plan) -> list[Entry]:
    """Places to look at again; those of one day share an entry."""
    say, found = plan.library.say, list[Entry]()
    days: dict[date, list[str]] = {}
    for one in not_doing(plan):
        days.setdefault(one.again, []).append(one.name)
    for day, names in days.items():
        title = say(N_("Look again at what we are not doing"))
        text = say(N_("Are our customers there now: {places}?"), places=say.both(names))
        found.append(Entry(f"again-{day.isoformat()}", day, title, text, ""))
    return found


def _reviews(plan: Plan) -> list[Entry]:
    """The end of each month (Lightspan and Brenner ask for looking back inside the plan)."""
    say = plan.library.say
    text = say(N_("What worked, what cost too much time, what do people ask? Change one thing."))
    return [
        Entry(
            f"review-{theme.id}",
            outside_weeks_off(plan, theme.span.last),
            say(N_("Look back at {month}"), month=say.month(theme.number)),
            text,
            "",
            "review",
        )
        for theme in plan.themes
    ]


def _audit(plan: Plan) -> list[Entry]:
    """Heidi Cohen (in Allton 2019) asks for going through the posts as part of the calendar."""
    say = plan.library.say
    title = say(N_("Go through your posts"))
    text = say(N_("Keep, make new or let rest: decide for each."))
    return [Entry("audit", audit_day(plan), title, text, "", "audit")]


def _rules(plan: Plan) -> list[Entry]:
    title = plan.library.say(N_("Go on, change or stop"))
    return [
        Entry(f"rule-{rule.id}", rule.day, title, rule_in_words(plan, rule), "", "rule")
        for rule in kept_rules(plan)
    ]


def _announce(plan: Plan) -> list[Entry]:
    """A new page is announced once it has something to show."""
    say, focus = plan.library.say, plan.focus
    if focus is None or not starts_new(plan):
        return []
    there = [post for post in plan.going if post.place == focus.id]
    said = plan.answers.calendar.announce
    if said is None and len(there) < READY:
        return []
    name = plan.library.place_name(focus.id)
    title = say(N_("Tell people about the new page"))
    day = said or there[READY - 1].go_out
    ready = sum(post.go_out <= day for post in there)
    text = say(N_("By now {place} has posts to look at. Say so at the counter and in your mail."), place=name)
    if ready < READY:
        wait = N_("Wait: {place} has {ready} of {all} posts by now.")
        title, text = say(N_("Not yet: the new page")), say(wait, place=name, ready=ready, all=READY)
    return [Entry("announce", day, title, text, focus.id, "announce")]


def _letters(plan: Plan) -> list[Entry]:
    """The newsletter's days, where one is sent."""
    say, calendar = plan.library.say, plan.answers.calendar
    if not sends_letters(plan) or (plan.focus and plan.focus.id == LETTER):
        return []  # as the one place, its issues are the plan's posts
    every = WEEKS_BETWEEN[calendar.newsletter or "month"]
    found = []
    for week in plan.weeks[every - 1 :: every]:
        theme = next((t for t in plan.themes if week.span.first in t.span), plan.themes[-1])
        day = outside_weeks_off(plan, evening(plan.answers, week))
        text = say(
            N_("Pick the best of {theme} and write it to one person."), theme=theme.title or week.number
        )
        title = say(N_("Send the newsletter"))
        found.append(Entry(f"letter-w{week.number}", day, title, text, "newsletter", "letter"))
    return found


def _days(plan: Plan) -> list[Entry]:
    """The trade's days and those with a campaign, with the last one to order; days taken; prepared posts."""
    say, found = plan.library.say, list[Entry]()
    trade = plan.library.trade(plan.answers.business.trade)
    for one in occasions(plan):
        campaign = campaign_of(plan, one)
        if one.answer == "no" or not (one.source == "trade" or one.answer == "yes" or campaign):
            continue
        found.append(Entry(f"day-{one.key}", one.day, one.name, "", "", "day"))
        if order_by := campaign.last if campaign else one.order_by:
            text = say(TELL[trade.tells])
            if one.after:
                text += " " + say(N_("The day itself is {day}, after this plan."), day=say.day(one.day))
            title = say(LAST_DAY[trade.asks], name=one.name)
            found.append(Entry(f"order-{one.key}", order_by, title, text, "", "order"))
    for ready in prepared(plan):
        name, key = ready.occasion.name, f"prepared-{ready.occasion.key}"
        title = N_("Sell for {name}?") if has_peak(plan, ready.occasion) else N_("A post is ready for {name}")
        text = say(N_("Say yes on the page “When does it start?”, or say that it is not for you."))
        found.append(Entry(key, ready.go_out, say(title, name=name), text, "", "day"))
    return found


def _meetings(plan: Plan) -> list[Entry]:
    """Where people are met in person."""
    say = plan.library.say
    text = say(N_("Talk with people, and ask two of them where they look for somebody like you."))
    return [
        Entry(f"meet-{one.id}", one.day, one.what or say(N_("Meet people in person")), text, "", "meet")
        for one in plan.said.engagement.meetings
        if one.day
    ]
