"""What the plan made of a week in which nothing happened, where it was said, and how to take it back."""

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from planner.plan import Plan, PlanWeek
from planner.scenarios import WHY, Healing, healing, in_lines, take_back


def show(plan: Plan, week: PlanWeek) -> None:
    """At most six lines, the calendar, what was left out, and Undo."""
    say, healed = state.say(), healing(plan, week.number)
    st.markdown(say("That is fine. The plan has changed:"))
    st.markdown("\n".join(f"- {plain(line)}" for line in in_lines(plan, healed)))
    if healed.dropped:
        fold(say("What was left out, and why"), _dropped, plan, healed, key=f"dropped:{week.number}")
    with st.container(horizontal=True, vertical_alignment="center"):
        link("weeks", say("See the calendar"), icon=":material/calendar_month:")
        if st.button(say("Take it back"), key=f"{state.address()}:take-back:{week.number}"):
            state.save(*take_back(plan, week.number))
            st.rerun()


def _dropped(plan: Plan, healed: Healing) -> None:
    """Everything that finds no week any more; small posts stood beside a week's idea."""
    say = state.say()
    for one in healed.dropped:
        words = {"title": plain(one.title), "day": plain(say.day(one.was)), "why": say(WHY[one.why])}
        if one.small:
            st.markdown(say("- “{title}”, a small post of {day}.", **words))
        else:
            st.markdown(say("- “{title}”, planned for {day}: {why}", **words))
