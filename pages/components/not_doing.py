"""What we are not doing: why, what would change it, when to look again, what to say."""

import streamlit as st

from pages.components import labels, lists, notices, state
from pages.components.field import paragraph, pick
from pages.components.folds import fold
from pages.components.labels import plain
from pages.components.routes import go
from planner.answers import Change, get
from planner.assumed import tally
from planner.dates import months_after
from planner.not_doing import Declined, due, not_doing
from planner.plan import Plan

LATER = (1, 2, 3, 6, 12)  # months until one looks again, to choose from (ours)
NEXT = 3  # months until we ask again (ours)
SOME = 2  # of 5: what "yes, they are there now" is worth (ours)
MOST_ASKED = 3  # places asked about at once (ours)


def show(plan: Plan) -> None:
    """Every place without effort, with our words until there are others."""
    say, declined = state.say(), not_doing(plan)
    if not declined:
        st.markdown(say("No other place is in the choice yet."))
    elif not plan.said.platforms.choice:
        st.caption(say("Choose your one place first. Then you can change these words."))
    for one in declined:
        _card(plan, one)


def _card(plan: Plan, one: Declined) -> None:
    say = state.say()
    role = lists.role("reserved" if one.reserved else "not doing")
    lines = (
        say("**{place}**: {role}", place=plain(one.name), role=role),
        say("- **Why not.** {text}", text=plain(one.reason)),
        say("- **What would have to be true.** {text}", text=plain(one.condition)),
        say("- **When we look again.** {day}", day=say.date(one.again)),
        say("- **Our name there.** {text}", text=plain(_handle(one))),
        say("- **What we say.** “{text}”", text=plain(one.answer)),
    )
    with st.container(border=True):
        st.markdown("\n".join((lines[0], "", *lines[1:])))
        if plan.said.platforms.choice:
            fold(say("Change"), _change, plan, one, key=f"not-doing:{one.place}")


def _handle(one: Declined) -> str:
    say = state.say()
    if one.handle_state is None:
        return say("not looked up yet")
    kind = lists.handle_state(one.handle_state)
    return say("{name}: {state}", name=one.handle, state=kind) if one.handle else kind


def _change(plan: Plan, one: Declined) -> None:
    """The owner's own words; an empty field goes back to ours."""
    say, path = state.say(), ("platforms", "choice", one.place)
    st.caption(say("What you leave empty stays as it is."))
    paragraph(*path, "why", label=say("Why not"), optional=True)
    paragraph(*path, "change", optional=True)
    days = [months_after(plan.today, k).isoformat() for k in LATER]
    again = say.date(one.again)
    pick(*path, "again", options=days, format_func=labels.long_day, placeholder=again, optional=True)
    paragraph(*path, "answer", optional=True)


def look_again(plan: Plan) -> None:
    """Ask about the places whose day has come: are the customers there now?"""
    asked = due(plan) if plan.said.platforms.choice else ()
    if not asked:
        return
    say = state.say()
    st.subheader(say("Look again"), anchor=False)
    for one in asked[:MOST_ASKED]:
        place = plain(one.name)
        st.markdown(say("Are your customers on {place} now?", place=place))
        with st.container(horizontal=True):
            if st.button(say("Yes"), key=f"{state.address()}:there:{one.place}"):
                if _decide(plan, one, *_there(plan, one.place)):
                    _compare_again(one)
                st.rerun()
            if st.button(say("No"), key=f"{state.address()}:not-there:{one.place}"):
                _decide(plan, one)
                st.rerun()


def _compare_again(one: Declined) -> None:
    """A place is compared once it is said how one likes it there, too."""
    say, place = state.say(), plain(one.name)
    if any(fit.place == one.place for fit in state.plan().ranking):
        notices.tell(say("{place} is compared with the others again.", place=place))
        return
    notices.tell(say("Say how you like {place}: then it is compared with the others.", place=place))
    go("platforms_liked", place=one.place)


def _decide(plan: Plan, one: Declined, *changes: Change) -> bool:
    """Save what was found out, and the day to look again; False where it could not be saved."""
    path = ("platforms", "choice", one.place, "again")
    later = months_after(plan.today, NEXT).isoformat()
    return state.save((path, get(state.document(), path), later), *changes)


def _there(plan: Plan, place: str) -> list[Change]:
    """Some customers are there: a lower score rises, and a lower count, older than this answer, goes."""
    path = ("platforms", "places", place)
    stored = get(state.document(), path) or {}
    score = stored.get("audience")
    changes: list[Change] = [((*path, "audience"), score, max(SOME, score or 0))]
    held = next((p for p in plan.said.platforms.places if p.id == place), None)
    counted = held and tally(plan.said.platforms, held)
    if counted and counted[0] < SOME:
        changes += [((*path, name), stored.get(name), None) for name in ("named", "came")]
    return changes
