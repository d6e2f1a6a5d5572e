"""The two decision days: the number that decides, who signed it, and what was decided."""

import streamlit as st

from pages.components.fields import field, number, pick
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import notices, state
from pages.components.words import labels
from pages.plan.progress import goal_number
from planner.answers import Path, Verdicts, get, parse
from planner.errors import InvalidAnswer
from planner.insights.progress import (
    Compared,
    Rule,
    compared,
    is_enough,
    rule_in_words,
    rules,
    waiting,
    weeks_in_words,
)
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import VERDICTS, Verdict

_NEXT: dict[Verdict, tuple[str, str]] = {
    "go on": (N_("You go on. Do the next week as the calendar says."), "weeks"),
    "change": (N_("You change something. Change one thing only: begin with the topics."), "themes"),
    "stop": (N_("You stop here. The calendar stays until you choose another place."), "platforms_choice"),
}


def verdict(value: str) -> str:
    """What was decided."""
    return state.say()(VERDICTS[value])  # type: ignore[index]


def ask(plan: Plan) -> None:
    """The rule whose day has come: the rule, the number now, the picture, one choice and why."""
    say, rule = state.say(), waiting(plan)
    if rule is None:
        return
    with st.container(border=True):
        st.subheader(say("It is time to decide"), anchor=False)
        st.markdown(_day(rule))
        st.markdown(plain(rule_in_words(plan, rule)))
        _now(plan, rule)
        goal_number.show(plan)
        _choice(plan, rule)


def show(plan: Plan) -> None:
    """Both days with their numbers, what was decided, and who signed them."""
    for rule in rules(plan):
        st.markdown(_day(rule))
        st.markdown(plain(rule_in_words(plan, rule)))
        _decided(plan, rule)
    _numbers(plan)
    _signed(plan)


def _day(rule: Rule) -> str:
    say = state.say()
    day = plain(say.date(rule.day))
    return say("**Half-way, {day}**", day=day) if rule.id == "half" else say("**At the end, {day}**", day=day)


def _now(plan: Plan, rule: Rule) -> None:
    """The average of the weeks that are compared, held against the rule."""
    say, found = state.say(), compared(plan, rule.id)
    if found is None or rule.enough is None:
        st.markdown(say("There is no number to hold against it yet. Decide by what you saw."))
        return
    if is_enough(plan, rule, found):
        what = say("By your rule you go on.")
    elif found.before is None or found.now > found.before:
        what = say("By your rule you change one thing.")
    else:
        what = say("By your rule you stop, or make half as many posts.")
    st.markdown(f"{_average(plan, found)} {what}")


def _average(plan: Plan, found: Compared) -> str:
    """The weeks and their average; by the month what they brought together, and what that is in a month."""
    say, one = state.say(), len(found.weeks) == 1
    words = {"now": say.number(found.now), "weeks": say.both([say.number(week) for week in found.weeks])}
    if plan.goal.monthly:
        words |= {"total": say.number(found.total), "weeks": weeks_in_words(plan, found.weeks)}
        together = (
            say("**{total}** in week {weeks}.", **words)
            if one
            else say("**{total}** in weeks {weeks} together.", **words)
        )
        a_month = say("That is {now} a month, without orders for the days you sell for.", **words)
        return f"{together} {a_month}"
    if one:
        return say("**{now}** in week {weeks}, without orders for the days you sell for.", **words)
    return say("**{now}** a week in weeks {weeks}, without orders for the days you sell for.", **words)


def _choice(plan: Plan, rule: Rule) -> None:
    """One choice and why, saved together."""
    say, key = state.say(), f"{state.address()}:verdict:{rule.id}"
    picked = st.radio(
        say("What you decide"), [*VERDICTS], index=None, format_func=verdict, horizontal=True, key=key
    )
    why = st.text_area(say("Why, in a sentence"), key=f"{key}:why", height=80)
    if not st.button(say("This is decided"), type="primary", key=f"{key}:do"):
        return
    if picked is None:
        st.error(say("Choose one: go on, change something or stop."))
        return
    path: Path = ("log", "verdicts", rule.id)
    try:
        said = {"choice": picked, "why": parse((*path, "why"), why) or "", "day": plan.today.isoformat()}
    except InvalidAnswer as error:
        st.error(plain(error.text(say)))
        return
    if state.save((path, get(state.document(), path), {name: text for name, text in said.items() if text})):
        st.rerun()
    st.error(plain(notices.problem()))


def _decided(plan: Plan, rule: Rule) -> None:
    """What was decided, what comes next, and how to decide again."""
    say, said = state.say(), plan.said.log.verdicts.get(rule.id, Verdicts())
    if said.choice is None:
        return
    text, page = _NEXT[said.choice]
    st.markdown(say(text))
    if said.why:
        st.markdown(say("Why: {why}", why=plain(said.why)))
    link(page, icon=":material/arrow_forward:")
    if st.button(say("Decide again"), key=f"{state.address()}:again:{rule.id}"):
        state.put(("log", "verdicts", rule.id), None)
        st.rerun()


def _numbers(plan: Plan) -> None:
    """The numbers that decide, once the goal is the owner's own."""
    say, goal = state.say(), plan.goal
    if not plan.said.goals:
        link("goals", say("Set the two numbers with your goal"), back="progress")
        return
    half, _ = rules(plan)
    shown = "" if half.enough is None else say.number(half.enough)
    number("goals", goal.id, "halfway", placeholder=shown or None, optional=True)
    st.caption(say("Empty: the middle of the way. That is ours, and so are the two days."))
    number("goals", goal.id, "target")


def _signed(plan: Plan) -> None:
    """A rule somebody signed is easier to keep."""
    say, signed = state.say(), plan.said.measurement
    field("measurement", "signed_by", optional=True)
    days = [plan.today.isoformat()]
    pick("measurement", "signed_on", options=days, format_func=labels.long_day, optional=True)
    if signed.signed_by and signed.signed_on:
        words = {"name": plain(signed.signed_by), "day": plain(say.date(signed.signed_on))}
        st.markdown(say("Signed by {name} on {day}.", **words))
