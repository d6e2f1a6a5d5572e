"""What experts say about an answer: the finding, who says so, and setting it aside with a reason."""

import streamlit as st

from pages.components import state
from pages.components.labels import plain
from planner.answers import Path
from planner.errors import InvalidAnswer
from planner.knowledge.advice import Guideline
from planner.review import Finding, set_aside
from planner.vocabulary import Level

_ICONS: dict[Level, str] = {
    "error": ":material/error:",
    "warn": ":material/warning:",
    "note": ":material/info:",
}


def under(path: Path) -> None:
    """The findings of a field, once its step has been looked at."""
    for finding in state.review().at(path):
        if finding.topic in state.review().seen:
            show(finding)


def show(finding: Finding, where: bool = False) -> None:
    """One finding: what, what to do, who says so; `where` adds a link to its step."""
    from pages.components.routes import link

    say = state.say()
    guideline = finding.guideline
    with st.container(border=True):
        st.markdown(f"{_ICONS[finding.level]} **{guideline.title}**")
        st.markdown(f"{plain(finding.text)} {guideline.action}")
        st.caption(said_by(guideline))
        with st.container(horizontal=True, vertical_alignment="center"):
            if where:
                link(finding.topic, say("Go there"))
            with st.popover(say("Why, and who disagrees")):
                _reasons(guideline)
            with st.popover(say("Leave it as it is")):
                _set_aside(guideline, f"{'.'.join(finding.where)}:{where}")


def said_by(guideline: Guideline) -> str:
    """The experts behind a guideline, with article and year."""
    say, sources = state.say(), state.library().sources
    names = []
    for citation in guideline.citations:
        source = sources[citation.source]
        names.append(f"{citation.said_by}, {source.publisher}" + (f" {source.year}" if source.year else ""))
    return say("Says {names}", names=plain("; ".join(names)))


def _reasons(guideline: Guideline) -> None:
    say = state.say()
    st.markdown(guideline.why)
    st.markdown(say("**When it does not hold.** {text}", text=guideline.unless))
    if guideline.ours:
        st.markdown(say("**A number of ours.** {text}", text=guideline.ours))
    for other in guideline.counterpoints:
        st.markdown(
            say("**{name} sees it differently.** {text}", name=plain(other.said_by), text=other.passage)
        )


def _set_aside(guideline: Guideline, where: str) -> None:
    say = state.say()
    key = f"{state.address()}:aside:{guideline.id}:{where}"
    reason = st.text_input(say("Your reason, in a few words. It is printed."), key=key)
    if st.button(say("Leave it, with this reason"), key=f"{key}:do"):
        try:
            state.save(set_aside(state.plan(), guideline.id, reason))
        except InvalidAnswer as error:
            st.error(error.text(say))
            return
        st.rerun()
