"""A month's topic: ours with its ideas, swapped for another, or the owner's own."""

import streamlit as st

from pages.components.fields import field, pick, radio, scale
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.topic import heading, swap
from pages.components.words import labels, lists
from pages.wizard.themes import ideas, own_ideas
from planner.errors import InvalidAnswer
from planner.insights.limits import limit
from planner.insights.measurement import goal_name as name_of_goal
from planner.insights.themes import lights, offers
from planner.plan import MonthTheme, Plan, home

_LIGHT = {True: ":material/check_circle:", False: ":material/radio_button_unchecked:"}


def show(plan: Plan, month: MonthTheme) -> None:
    """One month: its topic to keep or swap, how far it is, and folded what belongs to it."""
    say, name = state.say(), state.say().month(month.number)
    with st.container(border=True):
        heading(month)
        swap(month)
        if ("themes", month.id, "ref") in plan.follows:
            st.caption(say("The ideas in it are still ours: they make room once you add your own."))
        _lights(plan, month)
        ideas.without_week(plan, month)
        fold(say("Ideas: {month}", month=name), _ideas, plan, month, key=f"ideas:{month.id}")
        fold(say("Go deeper: {month}", month=name), _deeper, plan, month, key=f"deeper:{month.id}")
        fold(say("Our own ideas: {month}", month=name), own_ideas.own, plan, month, key=f"own:{month.id}")
        fold(
            say("Other forms: {month}", month=name), own_ideas.forms_of, plan, month, key=f"forms:{month.id}"
        )


def _ideas(plan: Plan, month: MonthTheme) -> None:
    """Whom the month is for, its ideas, and those one can take."""
    say = state.say()
    if month.title:
        st.caption(say("For: {people}. Goal: {goal}.", people=plain(month.audience), goal=plain(month.goal)))
    ideas.listed(month)
    ideas.offered(plan, month, offers(plan)[month.id])


def _lights(plan: Plan, month: MonthTheme) -> None:
    """Three lights as words, each with an icon."""
    say, on = state.say(), lights(plan, month)
    many = say.plural(len(month.ideas), "{n} idea", "{n} ideas")
    steps = (
        (on.chosen, say("Topic chosen") if on.chosen else say("Topic not chosen yet")),
        (
            on.filled,
            many
            if on.filled
            else say("{ideas}, {n} fill a month (ours)", ideas=many, n=limit(plan, "ideas")),
        ),
        (on.reused, say("An idea in several posts") if on.reused else say("Use an idea in several posts")),
    )
    st.markdown("  \n".join(f"{_LIGHT[lit]} {words}" for lit, words in steps))


def _deeper(plan: Plan, month: MonthTheme) -> None:
    """The owner's own topic, its idea that matters most, whom it is for, and where it leads."""
    say, path = state.say(), ("themes", month.id)
    field(*path, "title", optional=True)
    for name in ("excites", "interests"):
        words = scale(*path, name)
        radio(*path, name, options=words, format_func=lists.love, horizontal=True, optional=True)
    refs = [idea.ref for idea in month.ideas]
    key = plain(labels.idea(month.key))
    if key:
        st.caption(say("This idea matters most, so it always gets a week: {title}.", title=key))
    pick(*path, "key", options=refs, format_func=labels.idea, optional=True)
    goals, audiences = plan.answers.goals, plan.answers.audiences
    if len(goals) > 1:
        ids = [goal.id for goal in goals]
        pick(*path, "goal", label=say("Its goal"), options=ids, format_func=goal_name, optional=True)
    if len(audiences) > 1:
        ids = [one.id for one in audiences]
        pick(
            *path,
            "audience",
            label=say("Who it is for"),
            options=ids,
            format_func=labels.audience,
            optional=True,
        )
    field(*path, "ask", optional=True)
    link = field(*path, "link", optional=True)
    try:
        home(link or "example.com")
    except InvalidAnswer as error:
        st.warning(plain(error.text(say)))


def goal_name(value: str) -> str:
    """A goal, by what it wants more of."""
    found = next((goal for goal in state.plan().answers.goals if goal.id == value), None)
    return name_of_goal(found, state.say()) if found else state.say()("no longer there")
