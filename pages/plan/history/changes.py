"""Every change: when, by whom, of what; one tap goes back to before it."""

import uuid

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import history, notices, state, tab
from planner.answers import title
from planner.language import cut
from planner.store import Revised

AT_ONCE = 10
LABELS = 3  # of what one change touched, before it says "and more"
_LENGTH = 60  # characters of an answer
_UNSEEN = (("settings", "seen"),)


def show() -> None:
    """The newest changes, and more on request."""
    say, where = state.say(), str(state.address())
    found = history.tried(lambda: state.store().history(where)) or []
    made = [one for one in found if any(path not in _UNSEEN for path, _, _ in one.changes)]
    st.subheader(say("Every change"), anchor=False)
    if not made:
        st.markdown(say("Nothing has been changed yet."))
    key = f"{where}:changes"
    shown = tab.value(key, AT_ONCE)
    for one in made[:shown]:
        _row(where, one)
    if len(made) > shown and st.button(say("Show older changes"), key=f"{where}:older"):
        tab.put(key, shown + AT_ONCE)
        st.rerun()


def _row(where: str, one: Revised) -> None:
    say = state.say()
    at = state.here(one.at)
    who = plain(one.who) if one.who else say("this computer") if state.is_local() else say("the owner")
    with st.container(border=True):
        st.caption(say("{day}, {time}, {who}", day=say.date(at.date()), time=f"{at:%H:%M}", who=who))
        st.markdown(_what(one))
        if state.role() != "viewer" and st.button(
            say("Go back to before this"), key=f"{where}:back:{one.number}", help=say("Undo brings it back.")
        ):
            _back(where, one.number - 1)


def _back(where: str, number: int) -> None:
    answers = history.tried(lambda: state.store().restore(where, number, uuid.uuid4().hex))
    if answers is not None:
        state.hold(answers)
        notices.tell(state.say()("Your plan is as it was before that change. Undo brings it back."))
        st.rerun()


def _what(one: Revised) -> str:
    say = state.say()
    if one.undoes is not None:
        return say("A change was taken back.")
    if one.restores is not None:
        return say("An earlier state was brought back.")
    if len(one.changes) == 1 and all(isinstance(value, str | None) for value in one.changes[0][1:]):
        path, was, becomes = one.changes[0]
        before, after = (plain(cut(str(v), _LENGTH)) if v else say("nothing") for v in (was, becomes))
        return say("{label}: {before} → {after}", label=_label(path), before=before, after=after)
    names = list(dict.fromkeys(_label(path) for path, _, _ in one.changes if path not in _UNSEEN))
    said = say.both(names[:LABELS])
    return said if len(names) <= LABELS else say("{names} and more", names=said)


def _label(path: tuple[str, ...]) -> str:
    try:
        return plain(state.say()(title(path)))
    except (KeyError, IndexError, TypeError):  # a field of another version
        return plain(path[-1])
