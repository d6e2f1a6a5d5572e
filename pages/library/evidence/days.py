"""Days many people know: who sets their date, and which calendars agree."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.knowledge import Observance, observances_in
from planner.language import N_


def show(country: str) -> None:
    """The days of a country, each with its source."""
    say = state.say()
    known = observances_in(country, "", say.code)
    if not known:
        st.markdown(say("We know no such days of this country, only its public holidays."))
        return
    st.caption(say("Dates follow from rules. How many days before it a post goes out is ours."))
    st.markdown("\n".join(_line(one) for one in sorted(known.values(), key=lambda one: one.name)))


def _line(one: Observance) -> str:
    say = state.say()
    words = {"name": plain(one.name), "local": plain(one.local), "source": plain(one.source)}
    text = N_("- **{name}** ({local}): {source}.") if one.local else N_("- **{name}**: {source}.")
    line = say(text, **words)
    if not one.checked:
        return line
    return f"{line} " + say("The same dates in: {calendars}.", calendars=plain(one.checked))
