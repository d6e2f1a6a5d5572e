"""Plans kept on this computer: open, rename, duplicate, delete with the file offered first."""

import uuid
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import go, link
from pages.components.session import drafts, history, modes, state
from planner.answers import Change, get, read, to_document, write
from planner.errors import PlannerError
from planner.exports import file_stem
from planner.store import Listed

_STAYS = ("uid", "ids")  # what starting over keeps
ROOM = 60  # characters of a name, so that a copy's fits too


def name() -> str:
    """The open plan's name; a variant says that it is one."""
    say, document = state.say(), state.document()
    business = str(get(document, ("business", "name")) or say("No name yet"))
    return say("{name} (variant)", name=business) if get(document, ("origin", "summary")) else business


def saved() -> None:
    """The plan's name, and when and where its last change was saved, or which field is not."""
    say = state.say()
    with ExitStack() as names:  # by which our script knows the drafts that are needed still
        names.enter_context(st.container(key="saved"))
        for path in drafts.refused():
            names.enter_context(st.container(key=f"{state.address()}:{'.'.join(path)}:unsaved"))
        st.caption(say("{name}. {saved}", name=plain(name()), saved=_saved()))
    with st.container(key="not-left-yet"):  # our script shows it, with the field
        st.caption(say("Not saved until you leave the field and the app answers"))


def _saved() -> str:
    say = state.say()
    if waiting := drafts.refused():
        fields = plain(say.both([*dict.fromkeys(waiting.values())]))
        return say("Not saved yet: {fields}. Everything else is.", fields=fields)
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
    if modes.is_open() or not state.is_local():
        st.markdown(say("Open the link you kept: it opens your plan. Nobody can list plans here."))
    if modes.is_open() or state.is_local():
        found = history.tried(lambda: state.store().plans()) or []
        names = [listed.name for listed in found]
        for listed in found:
            _row(listed, twice=names.count(listed.name) > 1)
    from_file(_home)
    link("start", say("Start a new plan"), icon=":material/add:")


def _row(listed: Listed, twice: bool) -> None:
    """One plan; of two with one name each says a sign of its own, which stays."""
    say, name = state.say(), listed.name or state.say()("No name yet")
    at = state.here(listed.updated)
    with st.container(border=True):
        sign = say("{name} (sign {sign})", name=name, sign=listed.address[:4])
        link("home", plain(sign if twice else name), plan=listed.address)
        st.caption(say("Changed {day}, {time}", day=say.date(at.date()), time=f"{at:%H:%M}"))
        fold(say("Rename, copy or delete"), _manage, listed, key=listed.address)


def _manage(listed: Listed) -> None:
    """What can be done with a whole plan; a store that cannot says why."""
    try:
        link("compare", plan=listed.address)
        for act in (_rename, _duplicate, _start_over, _delete):
            act(listed)
    except PlannerError as error:
        st.error(plain(error.text(state.say())))


def _rename(listed: Listed) -> None:
    say = state.say()
    title = st.text_input(say("New name"), key=f"{listed.address}:title")
    if st.button(say("Rename it"), key=f"{listed.address}:rename"):
        state.store().rename(listed.address, title)
        st.rerun()


def _duplicate(listed: Listed) -> None:
    say = state.say()
    if st.button(say("Duplicate"), key=f"{listed.address}:copy"):
        copy = say("{name} (copy)", name=(listed.name or say("No name yet"))[:ROOM])
        made = partial(state.store().duplicate, listed.address, copy)
        go("home", plan=history.untouched(f"{listed.address}:copied", made))


def _start_over(listed: Listed) -> None:
    """Take every answer away in one save, so that one Undo brings all back."""
    say = state.say()
    if st.button(say("Start over"), key=f"{listed.address}:over", help=say("Undo brings it back.")):
        document = to_document(state.store().load(listed.address))
        gone: list[Change] = [((part,), was, None) for part, was in document.items() if part not in _STAYS]
        state.store().save(listed.address, uuid.uuid4().hex, gone)
        go("quick_name", plan=listed.address)


def _delete(listed: Listed) -> None:
    say = state.say()
    answers = state.store().load(listed.address)
    st.markdown(say("Before you delete it, keep the file: with it you can open this plan again."))
    name = f"{file_stem(answers)}-answers.json"
    key = f"{listed.address}:file"
    st.download_button(
        say("Save the file"), write(answers), name, "application/json", on_click="ignore", key=key
    )
    if st.button(say("Delete it for good"), key=f"{listed.address}:delete"):
        state.store().delete(listed.address)
        st.rerun()


def _home(address: str) -> None:
    go("home", plan=address)


def from_file(then: Callable[[str], None]) -> None:
    """Keep a plan that comes as a file; `then` leads on to it."""
    say = state.say()
    upload = st.file_uploader(say("Open a plan from its file"), type="json", max_upload_size=2)
    if upload is None:
        return
    try:
        answers = read(upload.getvalue())
        name = plain(answers.business.name or say("this plan"))
        if st.button(say("Open {name}", name=name), type="primary"):
            then(state.store().create(answers))
    except PlannerError as error:
        st.error(plain(error.text(say)))
