"""Where experts disagree: both sides with their names, and the owner's decision."""

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.errors import InvalidAnswer
from planner.knowledge import Counterpoint, View, ViewSide
from planner.plan import Plan
from planner.review import decide, taken
from planner.vocabulary import TITLES


def show(plan: Plan, topic: str) -> None:
    """Every opposing view of a topic."""
    for view in plan.library.views.values():
        if view.topic == topic:
            decided = taken(plan.said, view)
            fold(view.question, _view, plan, view, decided, key=f"view:{view.id}")
            if decided:
                side = next(side for side in view.sides if side.id == decided)
                st.caption(state.say()("Decided: {side}", side=side.title))


def everywhere(plan: Plan) -> None:
    """All opposing views, by the page they belong to."""
    say, asked = state.say(), {view.topic for view in plan.library.views.values()}
    for topic in TITLES:
        if topic in asked:
            st.markdown(say("**{page}**", page=say(TITLES[topic])))
            show(plan, topic)


def _view(plan: Plan, view: View, decided: str) -> None:
    st.markdown(view.about)
    for side in view.sides:
        st.markdown("\n".join((f"**{side.title}**", "", *(_saying(one) for one in side.says))))
    st.markdown(_standing(plan, view, decided))
    _decide(plan, view, decided)


def _saying(one: Counterpoint) -> str:
    """Who says it, where and when, in our words for it."""
    say, source = state.say(), state.library().sources[one.source]
    words = {"name": plain(one.said_by), "article": plain(source.title), "text": one.passage}
    if source.year:
        return say("- {name} in “{article}” ({year}): {text}", year=str(source.year), **words)
    return say("- {name} in “{article}”: {text}", **words)


def _standing(plan: Plan, view: View, decided: str) -> str:
    """What is decided and why, and what the other side became."""
    say = state.say()
    if not decided:
        return say("Not decided yet. That changes nothing.")
    ours, other = sorted(view.sides, key=lambda side: side.id != decided)
    held = plan.said.decisions.sides.get(view.id)
    lines = [say("**Decided.** {side}", side=ours.title)]
    if held and held.why:
        lines.append(say("**Why.** {text}", text=plain(held.why)))
    return "  \n".join((*lines, _loser(view, other)))


def _loser(view: View, other: ViewSide) -> str:
    say = state.say()
    lowered = [f.guideline.title for f in state.review().findings if f.lowered_by == view.id]
    if lowered:
        return say("The other side is only a thought now: {titles}.", titles=say.both(lowered))
    if other.guidelines:
        return say("The other side has nothing against your plan now.")
    return say("The other side asks nothing that we check.")


def _decide(plan: Plan, view: View, decided: str) -> None:
    """Take a side with a reason; what is typed stays until it is saved."""
    say, held = state.say(), plan.said.decisions.sides.get(view.id)
    # Undo, or another window, decides anew: then these start with what is stored.
    key = f"{state.address()}:{decided}:{len(held.why) if held else 0}:view:{view.id}"
    titles = {side.title: side.id for side in view.sides}
    index = list(titles.values()).index(decided) if decided else None
    picked = st.radio(say("Your choice"), list(titles), index=index, key=f"{key}:side")
    why = st.text_input(
        say("Your reason, in a few words. It is printed."), value=held.why if held else "", key=f"{key}:why"
    )
    if st.button(say("Decide"), key=f"{key}:do"):
        try:
            changes = decide(plan, view, titles[picked] if picked else "", why)
        except InvalidAnswer as error:
            st.error(plain(error.text(say)))
            return
        state.save(*changes)
        st.rerun()
