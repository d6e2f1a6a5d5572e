"""Every other file, by who reads it."""

from functools import partial

import streamlit as st

from pages.components.downloads import downloads
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.plan.export import assistant
from planner.exports import EXPORTS, READERS, Options, Reader, trouble, zone_of
from planner.plan import Plan
from planner.review import Review

_ORDER: tuple[Reader, ...] = ("calendar", "client", "scheduler", "assistant", "print", "owner")


def show(plan: Plan, found: Review, options: Options) -> None:
    """A fold for each reader."""
    st.subheader(state.say()("One file at a time"), anchor=False)
    for reader in _ORDER:
        fold(state.say()(READERS[reader]), _files, plan, found, options, reader, key=f"files-{reader}")


def _files(plan: Plan, found: Review, options: Options, reader: Reader) -> None:
    say = state.say()
    if reader == "scheduler":
        _before_a_tool(plan)
    for name, export in EXPORTS.items():
        if export.reader == reader:
            st.markdown(say(export.about))
            if export.checked:
                file = export.one(plan, found, options)  # its name says for which places it is
                downloads.button(plan, name, partial(bytes, file.data), "file", file.name)
                st.caption(say("Format last checked on {day}.", day=say.date(export.checked)))
            else:
                downloads.button(plan, name, partial(export.render, plan, found, options), "file")
    if reader == "assistant":
        assistant.show(plan)


def _before_a_tool(plan: Plan) -> None:
    """Whose clock the times are, and what to mend first."""
    say = state.say()
    st.markdown(say("All times are those of {zone}. No tool asks for it, so look once.", zone=zone_of(plan)))
    found = trouble(plan)
    if found:
        st.markdown(say("Finish these before you hand the posts to a tool:"))
        st.markdown("\n".join(f"- {plain(one.text)}" for one in found))
