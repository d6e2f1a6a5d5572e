"""The choice of the one place, and what happens to the others."""

import streamlit as st

from pages.components import findings, labels, state
from pages.components.field import number, paragraph, pick
from pages.components.folds import fold
from pages.components.labels import plain
from planner.answers import parse
from planner.errors import InvalidAnswer
from planner.focus import WEIGHTS, Fit, with_focus
from planner.knowledge import Library
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import ROLES

_WEIGHTS = {"overlap": N_("Where both fit"), "purpose": N_("The goal"), "minutes": N_("The time")}


def order(plan: Plan) -> list[str]:
    """Places to rate: those the trade or the owner named, then all others."""
    named = [place.id for place in plan.answers.platforms.places]
    return [*named, *(p for p in state.library().platforms if p not in named)]


def add_place() -> None:
    """A place that is in no list."""
    say = state.say()
    name = st.text_input(say("Another place"), key=f"{state.address()}:new-place")
    if st.button(say("Add this place"), key=f"{state.address()}:add-place"):
        try:
            place = parse(("platforms", "places", "new", "id"), name)
        except InvalidAnswer as error:
            st.error(plain(error.text(say)))
            return
        state.put(("platforms", "places", place), {"id": place})
        st.rerun()


def suggest(plan: Plan) -> None:
    """What the answers suggest, why, and a tie by name."""
    say = state.say()
    allowed = [fit for fit in plan.ranking if not fit.ruled_out]
    if not allowed:
        st.markdown(say("No place can be suggested yet: rate at least one place where customers are."))
    elif len(plan.tied) > 1:
        names = say.both([labels.place(place) for place in plan.tied])
        st.markdown(say("{names} come out exactly equal. You pick.", names=names))
    else:
        st.markdown(say("Your answers point to **{place}**.", place=labels.place(allowed[0].place)))
    fold(say("How each place comes out"), _each_place, plan)


def _each_place(plan: Plan) -> None:
    for fit in plan.ranking:
        st.markdown(f"- {_in_words(fit, state.library())}")
    st.caption(
        state.say()(
            "Half counts where both fit, a quarter the goal, a quarter the time. These weights are ours."
        )
    )


def _in_words(fit: Fit, library: Library) -> str:
    say, name = state.say(), plain(library.place_name(fit.place))
    if fit.ruled_out:
        return say("{place}: a no rules it out.", place=name)
    return say("{place}: {points} of 100.", place=name, points=round(fit.score * 100))


def focus(plan: Plan) -> None:
    """Choose the one place; nothing is chosen beforehand."""
    say = state.say()
    chosen = plan.focus if state.said().platforms.choice else None
    if chosen:
        st.markdown(say("Our one place is **{place}**.", place=labels.place(chosen.id)))
    key = f"{state.address()}:focus"
    places = [fit.place for fit in plan.ranking if not fit.ruled_out]
    index = places.index(chosen.id) if chosen and chosen.id in places else None
    picked = st.radio(say("Our one place"), places, index=index, format_func=labels.place, key=key)
    if st.button(say("Make it our one place"), key=f"{key}:do") and picked:
        new = [c.model_dump(mode="json", exclude_defaults=True) for c in with_focus(plan.choice, picked)]
        state.put(("platforms", "choice"), new)
        st.rerun()


def others(plan: Plan) -> None:
    """What happens at every other place, and the shares of those that go on."""
    if plan.focus:
        path = ("platforms", "choice", plan.focus.id)
        paragraph(*path, "change", optional=True)
    fold(state.say()("What we do elsewhere"), _roles, plan)
    findings.under(("platforms", "choice"))


def _roles(plan: Plan) -> None:
    for one in plan.choice:
        path = ("platforms", "choice", one.id)
        label = labels.place(one.id)
        pick(*path, "role", label=label, options=list(ROLES), format_func=labels.role)
        if one.role in ("focus", "active"):
            share = state.say()("{place}: share of your effort, percent", place=label)
            number(*path, "share", label=share)


def numbers(plan: Plan) -> None:
    """The 0-5 scale and the weights, for those who want them."""
    say = state.say()
    for fit in plan.ranking:
        st.markdown(
            say(
                "{place}: customers {audience} of 5, liking {love} of 5.",
                place=labels.place(fit.place),
                audience=say.number(fit.audience or 0),
                love=say.number(fit.love or 0),
            )
        )
    for name, usual in WEIGHTS.items():
        label = say("{what}, weight (ours: {usual})", what=say(_WEIGHTS[name]), usual=say.number(usual))
        number("settings", "weights", name, label=label, optional=True)
