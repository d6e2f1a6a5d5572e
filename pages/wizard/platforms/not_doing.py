"""What we are not doing: why, what would change it, when to look again, what to say."""

import streamlit as st

from pages.components.fields import paragraph, pick
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from planner.insights.platforms import Declined, not_doing
from planner.plan import Plan, months_after

LATER = (1, 2, 3, 6, 12)  # months until one looks again, to choose from (ours)


def show(plan: Plan) -> None:
    """Every place without effort, with our words until there are others."""
    say, declined = state.say(), not_doing(plan)
    if not declined:
        st.markdown(say("No other place is in the choice yet."))
    elif not plan.said.platforms.choice:
        st.caption(say("Choose your one place first. Then you can change these words."))
    for one in declined:
        _card(plan, one)


def _card(plan: Plan, one: Declined) -> None:
    say = state.say()
    role = lists.role("reserved" if one.reserved else "not doing")
    lines = (
        say("**{place}**: {role}", place=plain(one.name), role=role),
        say("- **Why not.** {text}", text=plain(one.reason)),
        say("- **What would have to be true.** {text}", text=plain(one.condition)),
        say("- **When we look again.** {day}", day=say.date(one.again)),
        say("- **Our name there.** {text}", text=plain(_handle(one))),
        say("- **What we say.** “{text}”", text=plain(one.answer)),
    )
    with st.container(border=True):
        st.markdown("\n".join((lines[0], "", *lines[1:])))
        if plan.said.platforms.choice:
            fold(say("Change"), _change, plan, one, key=f"not-doing:{one.place}")


def _handle(one: Declined) -> str:
    say = state.say()
    if one.handle_state is None:
        return say("not looked up yet")
    kind = lists.handle_state(one.handle_state)
    return say("{name}: {state}", name=one.handle, state=kind) if one.handle else kind


def _change(plan: Plan, one: Declined) -> None:
    """The owner's own words; an empty field goes back to ours."""
    say, path = state.say(), ("platforms", "choice", one.place)
    st.caption(say("What you leave empty stays as it is."))
    paragraph(*path, "why", label=say("Why not"), optional=True)
    paragraph(*path, "change", optional=True)
    days = [months_after(plan.today, k).isoformat() for k in LATER]
    again = say.date(one.again)
    pick(*path, "again", options=days, format_func=labels.long_day, placeholder=again, optional=True)
    paragraph(*path, "answer", optional=True)
