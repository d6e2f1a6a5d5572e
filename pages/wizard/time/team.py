"""Who does what: people with minutes and jobs of their own; somebody alone wears every hat."""

import streamlit as st

from pages.components.fields import field, items, pick, several, whole, yes_no
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Person
from planner.insights.time import held_up
from planner.plan import Plan, minutes_asked
from planner.vocabulary import ACTIVITIES, OWNERSHIPS, WORKS

_TOGETHER = 2  # people are a team


def sum_counts(plan: Plan) -> None:
    """Says so where the people's minutes count and not the one figure."""
    if any(person.minutes is not None for person in plan.said.time.team):
        say = state.say()
        minutes = say.minutes(minutes_asked(plan.said.time))
        st.caption(
            say("Your people have {minutes} a week together. That counts, not this figure.", minutes=minutes)
        )


def show(plan: Plan) -> None:
    """The people, what nobody does yet, and who knows the stories where somebody is from outside."""
    say, team = state.say(), plan.said.time.team
    if len(team) < _TOGETHER:
        st.markdown(say("Alone, you wear all the hats: making, answering, selling. That is normal."))
    for person in team:
        _person(person)
    items.add_button(("time", "team"), "p", say("Add somebody"))
    _nobody(team)
    _held_up(plan)
    if any(person.outside for person in team):
        st.markdown(say("Dennis Yu (2019): people who do not know your firm cannot tell its stories."))
        field("time", "inside")


def _person(person: Person) -> None:
    say, path = state.say(), ("time", "team", person.id)
    with st.container(border=True):
        field(*path, "name")
        whole(*path, "minutes", optional=True)
        several(*path, "hats", options=list(ACTIVITIES), format_func=lists.activity, optional=True)
        pick(*path, "work", options=list(WORKS), format_func=work, optional=True)
        yes_no(*path, "experienced")
        several(*path, "owns", options=list(OWNERSHIPS), format_func=lists.of(OWNERSHIPS), optional=True)
        if yes_no(*path, "outside"):
            yes_no(*path, "cheap")
        if st.button(say("Remove this person"), key=f"{state.address()}:remove:{person.id}"):
            state.put(path, None)
            st.rerun()


def _held_up(plan: Plan) -> None:
    """Jobs may leave fewer minutes for making than there are: which job it is, and what would free it."""
    say, found = state.say(), held_up(plan)
    if found is None:
        return
    has, could = map(say.minutes, found)
    words = {"job": lists.activity("publish"), "has": has, "could": could}
    st.info(
        say(
            "“{job}” holds the plan up: those who do it give {has} a week, and {could} would fit. "
            "Give the job to one more person, or more minutes to those who have it.",
            **words,
        )
    )


def _nobody(team: list[Person]) -> None:
    """Jobs that are nobody's, once somebody has one; in a team also who talks to customers all day."""
    say = state.say()
    taken = {job for person in team for job in person.hats}
    free = [lists.activity(job) for job in ACTIVITIES if job not in taken]
    if taken and free:
        st.markdown(plain(say("Nobody does this yet: {jobs}.", jobs=say.both(free))))
    if len(team) < _TOGETHER:
        return
    works = {person.work for person in team}
    missing = [work(one) for one in WORKS if one != "marketing" and one not in works]
    if missing:
        st.markdown(plain(say("Not in your team yet: {works}.", works=say.both(missing))))
        st.caption(say("MarTech Zone wants them in: such people face customers and the press every day."))
    if not any(person.experienced and person.minutes for person in team):
        st.caption(
            say("Marc Meyer (in Hemley 2012) asks: does somebody with experience take part every day?")
        )


def work(value: str) -> str:
    """What somebody does in the business."""
    return state.say()(WORKS[value])  # type: ignore[index]
