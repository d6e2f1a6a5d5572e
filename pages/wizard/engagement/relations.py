"""Knowing people: one by one, in a weekly hour, with thanks, in person, and by listening."""

import streamlit as st

from pages.components.fields import HOURS, any_day, boxes, field, paragraph, pick, pick_or_type, whole, yes_no
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import labels, lists
from planner.answers import Contact, Meeting
from planner.insights.engagement import PER_TALK, capacity, conversation_share, meeting_ideas, one_to_one
from planner.plan import Plan, people_hour
from planner.vocabulary import CONTACT_KINDS, CONTACT_STATES

HOUR = 60  # minutes: Ian Cleary (2019) speaks of an hour a week


def one_by_one(plan: Plan) -> None:
    """How many people a week, what that comes to, and whether the time is there."""
    say = state.say()
    st.markdown(say("Mike Allton (2019): large numbers blind many firms. Relations are all that matters."))
    whole("engagement", "contacts")
    whole("engagement", "outreach")
    whole("engagement", "per_talk", optional=True, placeholder=say.number(PER_TALK))
    people = one_to_one(plan)
    if people:
        st.markdown(say("In thirteen weeks you speak with people {n} times.", n=say.number(people)))
    _room(plan)
    st.caption(
        say("Mike Allton and Melonie Dodaro (2019). {n} minutes each is ours.", n=say.number(PER_TALK))
    )


def _room(plan: Plan) -> None:
    """What a normal week holds, beside what is planned."""
    say, found = state.say(), capacity(plan)
    words = {
        "minutes": say.minutes(found.minutes),
        "possible": say.number(found.possible),
        "planned": say.number(found.planned),
        "each": say.minutes(found.per_talk),
    }
    if found.planned > found.possible:
        st.markdown(
            say("You plan {planned} a week. Your {minutes} for answers hold {possible}.", **words)
            + " "
            + say("Plan fewer, or give them more time.")
        )
        link("time", say("Change your time"), back="engagement")
    else:
        st.markdown(say("Your {minutes} a week for answers hold {possible} talks of {each}.", **words))
    share = say.number(conversation_share(plan))
    st.markdown(say("Of 100 minutes for making and answering, {n} go to answering.", n=share))


def people(plan: Plan) -> None:
    """People to get to know, each with a reason and how far it is."""
    say = state.say()
    st.markdown(say("Find somebody, get in touch, talk. This much is in your own hands."))
    st.caption(say("So Melonie Dodaro (2019) says. Write to each of them for a reason of their own."))
    boxes.each(("engagement", "people"), plan.said.engagement.people, _contact, say("Add somebody"))


def _contact(contact: Contact) -> None:
    path = ("engagement", "people", contact.id)
    for name in ("name", "where", "why"):
        field(*path, name)
    pick(*path, "kind", options=list(CONTACT_KINDS), format_func=lists.of(CONTACT_KINDS), optional=True)
    pick(*path, "state", options=list(CONTACT_STATES), format_func=lists.of(CONTACT_STATES))
    field(*path, "then", optional=True)


def hour() -> None:
    """One hour a week at which everybody finds the business."""
    say = state.say()
    st.markdown(say("Be there at the same hour every week, and say so. People learn when to find you."))
    st.caption(say("So Ian Cleary (2019) says."))
    pick("engagement", "hour_day", options=range(7), format_func=labels.weekday)
    pick_or_type("engagement", "hour_at", options=HOURS)
    field("engagement", "hour_where", placeholder=say("A chat, a live video, a group"))
    _hour_minutes(state.plan())


def _hour_minutes(plan: Plan) -> None:
    """What the weekly hour has of the minutes for answers."""
    say, minutes = state.say(), people_hour(plan.answers.time, plan.budget)
    if minutes:
        st.markdown(say("Your week has {minutes} for it.", minutes=say.minutes(minutes)))
        if minutes < HOUR:
            st.markdown(
                say(
                    "That is less than an hour. Give answering {more} more a week, or say the shorter time.",
                    more=say.minutes(HOUR - minutes),
                )
            )
            link("time", say("Change your time"), back="engagement")
        return
    st.markdown(say("Your week has no minutes for it yet. Give answering more time."))
    link("time", say("Change your time"), back="engagement")


def in_person(plan: Plan) -> None:
    """Where people are met face to face; what is said about customers elsewhere is offered."""
    say, ideas = state.say(), meeting_ideas(plan)
    st.markdown(say("People knew each other before there were networks. Meet some of them."))
    st.caption(say("So Rich Brooks says."))
    if ideas:
        st.markdown(say("Your customers are there: {places}.", places=plain(say.both(ideas))))
    boxes.each(
        ("engagement", "meetings"),
        plan.said.engagement.meetings,
        _meeting,
        say("Add a meeting"),
    )


def _meeting(meeting: Meeting) -> None:
    path, plan = ("engagement", "meetings", meeting.id), state.plan()
    pick_or_type(*path, "what", options=meeting_ideas(plan))
    days = [day.isoformat() for day in plan.days()]
    pick_or_type(*path, "day", options=days, format_func=any_day, optional=True)


def thanks_and_listening() -> None:
    """Thanks for what is passed on, and what one keeps an ear on."""
    say = state.say()
    yes_no("engagement", "thanks")
    st.caption(say("Lightspan Digital (in Hemley 2012) thanks everybody who passes a post on."))
    paragraph("engagement", "listening")
    st.caption(say("Know what is said about you and your trade, also where you do not post (tip 12)."))
