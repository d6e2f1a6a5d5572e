"""Plans kept on this computer: open, rename, duplicate, delete with the file offered first."""

import uuid

import streamlit as st

from pages.components import state
from pages.components.labels import plain
from pages.components.routes import go, link
from planner.answers import Change, get, read, to_document, write
from planner.errors import PlannerError
from planner.exports.names import slug
from planner.store import Listed


def name() -> str:
    """The open plan's name."""
    return get(state.document(), ("business", "name")) or state.say()("No name yet")


def saved() -> str:
    """When and where the last change was saved."""
    say = state.say()
    place = say("on this computer") if state.is_local() else say("behind your own link")
    if not state.saved_at():
        return say("Everything so far is saved {place}.", place=place)
    return say("Saved at {time} {place}.", time=state.saved_at(), place=place)


def show(missing: bool = False) -> None:
    """The plans on this computer; elsewhere, how to find one's own."""
    say = state.say()
    st.title(say("Your plans"), anchor=False)
    if missing:
        st.warning(say("There is no plan at this address. Open one from the list, or start a new one."))
    if not state.is_local():
        st.markdown(say("Open the link you kept: it opens your plan. Nobody can list plans here."))
    else:
        for listed in state.store().plans():
            _row(listed)
    _open_file()
    link("start", say("Start a new plan"), icon=":material/add:")


def _row(listed: Listed) -> None:
    say = state.say()
    with st.container(border=True):
        link("home", plain(listed.name or say("No name yet")), plan=listed.address)
        st.caption(say("Changed {day}", day=say.date(listed.updated.date())))
        with st.container(horizontal=True):
            with st.popover(say("Rename")):
                _rename(listed)
            if st.button(say("Duplicate"), key=f"{listed.address}:copy"):
                copy = say("{name} (copy)", name=listed.name or say("No name yet"))
                go("home", plan=state.store().duplicate(listed.address, copy[:80]))
            if st.button(
                say("Start over"),
                key=f"{listed.address}:over",
                help=say("Empties this plan. Undo brings it back."),
            ):
                _start_over(listed)
            with st.popover(say("Delete")):
                _delete(listed)


def _start_over(listed: Listed) -> None:
    """Take every answer away in one save, so that one Undo brings all back."""
    document = to_document(state.store().load(listed.address))
    gone: list[Change] = [
        ((part,), said, None) for part, said in document.items() if part not in ("uid", "ids")
    ]
    state.store().save(listed.address, uuid.uuid4().hex, gone)
    go("quick_name", plan=listed.address)


def _rename(listed: Listed) -> None:
    say = state.say()
    title = st.text_input(say("New name"), key=f"{listed.address}:title")
    if st.button(say("Rename it"), key=f"{listed.address}:rename"):
        try:
            state.store().rename(listed.address, title)
        except PlannerError as error:
            st.error(error.text(say))
            return
        st.rerun()


def _delete(listed: Listed) -> None:
    say = state.say()
    answers = state.store().load(listed.address)
    st.markdown(say("Keep the file first: with it you can open this plan again."))
    st.download_button(
        say("Save the file"),
        write(answers),
        f"{slug(answers.business.name)}-answers.json",
        "application/json",
        on_click="ignore",
        key=f"{listed.address}:file",
    )
    if st.button(say("Delete it for good"), key=f"{listed.address}:delete"):
        state.store().delete(listed.address)
        st.rerun()


def _open_file() -> None:
    say = state.say()
    upload = st.file_uploader(say("Open a plan from its file"), type="json", max_upload_size=2)
    if upload is None:
        return
    try:
        answers = read(upload.getvalue())
        if st.button(
            say("Open {name}", name=plain(answers.business.name or say("this plan"))), type="primary"
        ):
            go("home", plan=state.store().create(answers))
    except PlannerError as error:
        st.error(error.text(say))
