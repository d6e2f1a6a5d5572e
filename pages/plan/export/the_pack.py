"""Everything in one zip file, made while one watches."""

import streamlit as st

from pages.components.session import state, tab
from planner.exports import File, Options, named, pack
from planner.plan import Plan
from planner.review import Review


def show(plan: Plan, found: Review, options: Options) -> None:
    """A button that makes the pack, and once it is made one that hands it over."""
    say, key = state.say(), (*state.today_as_key(), options)
    st.subheader(say("Everything in one pack"), anchor=False)
    st.markdown(say("A zip file with every file of this page, and a page that says what each is for."))
    if st.button(say("Make the pack"), key=f"{state.address()}:pack"):
        bar = st.progress(0.0)
        tab.put("pack", (hash(key), pack(plan, found, options, lambda part, name: _tell(bar, part, name))))
        bar.empty()
    made = tab.value("pack", None)
    if made and made[0] == hash(key):
        st.download_button(
            say("Save the pack"),
            made[1],
            named(plan, File("pack.zip", b"")),
            "application/zip",
            type="primary",
            on_click="ignore",
            key=f"{state.address()}:packed",
        )


def _tell(bar: st.delta_generator.DeltaGenerator, part: float, name: str) -> None:
    bar.progress(part, text=name)
