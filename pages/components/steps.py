"""What every step ends with: Continue, which never blocks and says what is open."""

import streamlit as st

from pages.components.advice import findings
from pages.components.markdown import plain
from pages.components.routes import ROUTES, go, link
from pages.components.session import drafts, history, notices, state
from pages.components.words import labels
from planner.answers import Change
from planner.journey import following
from planner.language import N_


def heading(text: str, why: str = "") -> None:
    """The page's one question, and why it is asked."""
    say = state.say()
    st.title(say(text), anchor=False)
    waiting = notices.notice()
    if waiting:
        st.info(waiting)
    if why:
        st.markdown(say(why))


def continue_step(page: str, then: str = "") -> None:
    """Go on, or back to where a link came from; what is open in a step is said after its last page."""
    say, step = state.say(), ROUTES[page].step
    findings.rest(page)
    back = st.query_params.get("back") in ROUTES
    label = say("Save and go back") if back else say("Continue")
    if not st.button(label, type="primary", key=f"continue:{page}"):
        return
    history.mark_seen(step)
    here = next(s for s in state.plan().steps if s.id == step)
    if unsaved := drafts.refused():
        names = plain(say.both([*unsaved.values()]))
        notices.tell(
            say("Not saved on the last page: {names}. What you typed waits in the field.", names=names)
        )
    elif here.open and not then:
        names = say.both([plain(labels.question(path)) for path in here.open])
        notices.tell(say("Still open on the last page: {names}. We go on with our guess.", names=names))
    go(st.query_params["back"] if back else then or following(step) or "summary")


def next_button(to: str, label: str = N_("Continue"), *changes: Change) -> None:
    """Go on, saving first what going on decides."""
    if st.button(state.say()(label), type="primary", key=f"next:{to}"):
        state.save(*changes)
        go(to)


def change(step: str) -> None:
    """A Change link that comes back to the summary."""
    link(step, state.say()("Change"), icon=":material/edit:", back="summary")
