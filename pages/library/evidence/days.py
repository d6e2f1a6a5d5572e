"""Days many people know: who sets their date, and which calendars agree."""

import streamlit as st

from pages.components.session import state
from pages.library.evidence.figures import table
from planner.knowledge import observances_in


def show(country: str) -> None:
    """The days of a country, each with its source."""
    say = state.say()
    known = observances_in(country, "", say.code)
    if not known:
        st.markdown(say("We know no such days of this country, only its public holidays."))
        return
    st.caption(say("Dates follow from rules. How many days before it a post goes out is ours."))
    rows = [
        (one.name, one.local, one.source, one.checked or say("rule only"))
        for one in sorted(known.values(), key=lambda one: one.name)
    ]
    columns = (
        say("What it is"),
        say("As people there call it"),
        say("Who sets the date"),
        say("Agrees with"),
    )
    table(columns, rows)
