"""What it costs a month, and the posts one pays for."""

import streamlit as st

from pages.components.fields import field, items, number, pick, yes_no
from pages.components.session import state
from planner.answers import Boost
from planner.plan import Plan, minutes_asked, monthly_cost
from planner.vocabulary import AIMS

LEARNT = 2  # posts that worked before the next step (ours)


def cost(plan: Plan) -> None:
    """The hour, ads and tools, and their sum a month with how it comes about."""
    say, time = state.say(), plan.answers.time
    for name in ("hourly_cost", "budget", "tools"):
        number("time", name, optional=True)
    total = monthly_cost(time)
    if total is None:
        st.markdown(say("Say what one hour costs you, and you see what a month costs."))
        return
    st.markdown(say("**About {sum} a month**", sum=say.number(round(total))))
    if time.hourly_cost is None:
        st.markdown(say("Your time is not in it: say what one hour costs you."))
    else:
        st.markdown(
            say(
                "Your time: {minutes} a week × {rate} an hour × 52 weeks ÷ 12 months.",
                minutes=say.minutes(minutes_asked(time)),
                rate=say.number(time.hourly_cost),
            )
        )
    st.markdown(
        say(
            "On top: {ads} for ads and {tools} for tools.",
            ads=say.number(time.budget or 0),
            tools=say.number(time.tools or 0),
        )
    )


def boosts(plan: Plan) -> None:
    """Each post one pays for: which, why, for what, whether it worked; and what follows from them."""
    say, said = state.say(), plan.said.time.boosts
    st.markdown(
        say("Before you pay, Amanda Robinson (2019) asks two things. Why this post? What shall it bring?")
    )
    for boost in said:
        _boost(boost)
    items.add_button(("time", "boosts"), "b", say("Add a post you pay for"))
    if sum(bool(boost.worked) for boost in said) >= LEARNT:
        st.markdown(say("**Next, learn the network's ads manager.** Two of your paid posts worked."))
        st.caption(say("Amanda Robinson (2019) calls them training wheels for it. The two are our number."))
    if not plan.answers.time.budget:
        _both_sides()


def _boost(boost: Boost) -> None:
    say, path = state.say(), ("time", "boosts", boost.id)
    with st.container(border=True):
        field(*path, "what")
        field(*path, "why")
        pick(*path, "aim", options=list(AIMS), format_func=aim)
        if not (boost.why and boost.aim):
            st.caption(say("Pay for it once it says why, and what it shall bring."))
        if boost.aim == "likes":
            st.warning(
                say("George Damanis (2019) warns: firms pay for likes instead of ads for the right people.")
            )
        number(*path, "money", optional=True)
        yes_no(*path, "worked")
        if st.button(say("Remove this paid post"), key=f"{state.address()}:remove:{boost.id}"):
            state.put(path, None)
            st.rerun()


def _both_sides() -> None:
    say = state.say()
    st.markdown(say("No money for ads is fine. Experts see two sides:"))
    st.markdown(say("- MarTech Zone: the chance that a network carries an unpaid post shrinks every day."))
    st.markdown(say("- Neal Schaffer (2019): do less advertising, and more together with others."))


def aim(value: str) -> str:
    """What the money shall bring."""
    return state.say()(AIMS[value])  # type: ignore[index]
