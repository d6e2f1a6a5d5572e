"""Customers' stories: who, what is different, whether we may tell it, how far it is."""

import streamlit as st

from pages.components.fields import field, items, yes_no
from pages.components.markdown import plain
from pages.components.session import drafts, state
from planner.answers import CustomerStory, title
from planner.errors import InvalidAnswer
from planner.insights.themes import AFTER_YES, moved
from planner.plan import Plan
from planner.vocabulary import STORY_STATES


def show(plan: Plan) -> None:
    """Every story, and one more."""
    say = state.say()
    st.markdown(say("Karen Lyon (2012): do not only pass on what customers post. Tell their story."))
    for story in plan.said.calendar.stories:
        path = ("calendar", "stories", story.id)
        st.markdown(f"**{plain(story.customer) or say('A customer')}**")
        for name in ("customer", "change"):
            field(*path, name)
        yes_no(*path, "permission")
        _state(story)
        if st.button(say("Remove this story"), key=f"{state.address()}:remove:{'.'.join(path)}"):
            state.put(path, None)
            st.rerun()
    items.add_button(("calendar", "stories"), "s", say("Add a customer's story"))


def _state(story: CustomerStory) -> None:
    """How far it is; passing it on is refused until they said yes, and kept as soon as they did."""
    say, path = state.say(), ("calendar", "stories", story.id, "state")
    key, states, failed = f"{state.address()}:{'.'.join(path)}", list(STORY_STATES), drafts.error(path)
    if failed and story.permission:
        _keep(story, drafts.typed(path))
        st.rerun()
    wanted = drafts.typed(path) if failed else story.state
    st.selectbox(
        say(title(path)),
        states,
        index=states.index(wanted) if wanted else None,
        key=key,
        format_func=story_state,
        placeholder=say("Choose one"),
        on_change=_changed,
        args=(story, key),
    )
    if failed:
        st.error(say("{message} Not saved yet.", message=plain(failed.message)))
    elif story.state in AFTER_YES and not story.permission:
        st.warning(say("This story is out without a yes. Ask now, or take it down."))


def _changed(story: CustomerStory, key: str) -> None:
    _keep(story, drafts.widget(key))


def _keep(story: CustomerStory, wanted: str | None) -> None:
    path = ("calendar", "stories", story.id, "state")
    drafts.forget(path)
    try:
        state.save(*moved(story, wanted))  # type: ignore[arg-type]
    except InvalidAnswer as error:
        drafts.refuse(path, wanted, state.say()(title(path)), error.text(state.say()))


def story_state(value: str) -> str:
    """How far a customer's story is."""
    return state.say()(STORY_STATES[value])  # type: ignore[index]
