"""Places whose day to look again has come."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import notices, state
from planner.answers import Change, Place, get
from planner.insights.platforms import Declined, due
from planner.plan import Plan, aim, count_of, months_after
from planner.vocabulary import TOP

NEXT = 3  # months until we ask again (ours)
SOME = 2  # of 5: what "yes, they are there now" is worth (ours)
MOST_ASKED = 3  # places asked about at once (ours)


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
    """Say that the place is compared with that answer in it."""
    notices.tell(state.say()("{place} is compared with the others again.", place=plain(one.name)))


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
    held = next((p for p in plan.said.platforms.places if p.id == place), Place(id=place))
    count = count_of(plan.said, held, aim(plan.answers, plan.library))
    if count.asked and TOP * count.named < SOME * count.asked:
        changes += [((*path, name), stored.get(name), None) for name in ("named", "came")]
    return changes
