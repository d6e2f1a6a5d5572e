"""The choice of the one place, what happens to the others, and the numbers behind it."""

import streamlit as st

from pages.components.advice import findings
from pages.components.charts import charts
from pages.components.fields import number, paragraph, pick, radio, several, tick, whole, yes_no
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from pages.components.words.lists import USES
from pages.wizard.platforms import choice_charts, what_if
from planner.answers import Choice
from planner.insights.platforms import active
from planner.language import N_
from planner.plan import WEIGHTS, Plan, audience_only, with_focus
from planner.scenarios import owned_share
from planner.vocabulary import GATE, METHODS, PLACE_USES, ROLES

_COLUMNS = 3  # uses side by side on a phone (ours)
_SCORES = {
    "audience": N_("{place}: customers, 0 to 5"),
    "love": N_("{place}: liking, 0 to 5"),
}
_WEIGHTS = {"overlap": N_("Where both fit"), "purpose": N_("The goal"), "minutes": N_("The time")}


def focus(plan: Plan) -> None:
    """Choose the one place; nothing is chosen beforehand."""
    say = state.say()
    chosen = plan.focus if state.said().platforms.choice else None
    if chosen:
        st.markdown(say("Our one place is **{place}**.", place=labels.place(chosen.id)))
    key = f"{state.address()}:focus"
    spoken = {place.id for place in plan.answers.platforms.places}
    places = [fit.place for fit in plan.ranking if not fit.ruled_out and (fit.count or fit.place in spoken)]
    index = places.index(chosen.id) if chosen and chosen.id in places else None
    picked = st.radio(say("Our one place"), places, index=index, format_func=labels.place, key=key)
    if st.button(say("Make it our one place"), key=f"{key}:do") and picked:
        take(plan, picked)


def take(plan: Plan, place: str) -> None:
    """Make a place the one place."""
    new = [c.model_dump(mode="json", exclude_defaults=True) for c in with_focus(plan.choice, place)]
    state.put(("platforms", "choice"), new)
    st.rerun()


def reasons(plan: Plan) -> None:
    """Why this one, asked once it is chosen."""
    if plan.focus is None or not state.said().platforms.choice:
        return
    path = ("platforms", "places", plan.focus.id)
    paragraph(*path, "evidence")
    paragraph(*path, "why")
    paragraph("platforms", "choice", plan.focus.id, "change", optional=True)
    findings.under(("platforms", "choice"))
    fold(state.say()("Why people follow you there"), _followers, plan, key="choosing.followers")


def _followers(plan: Plan) -> None:
    """Why somebody follows, and what a place is used for: asked of every place that gets time."""
    for one in active(plan):
        _there(one)


def _there(one: Choice) -> None:
    say, path, place = state.say(), ("platforms", "places", one.id), labels.place(one.id)
    paragraph(
        *path, "follow", label=say("Why somebody should follow you on {place}", place=place), optional=True
    )
    label = say("What you use it for: {place}", place=place)
    several(
        *path, "uses", label=label, options=list(PLACE_USES), format_func=lists.of(PLACE_USES), optional=True
    )


def shares(plan: Plan) -> None:
    """Where the time goes, in minutes; what is our own of it; and what else one could do."""
    say, chosen = state.say(), bool(state.said().platforms.choice)
    if plan.focus:
        if not chosen:
            st.caption(say("Until you choose, this is our proposal."))
        choice_charts.ninety_ten(plan)
        owned = say.number(owned_share(plan))
        st.markdown(say("{n}% of it is for places of your own, such as a newsletter or a blog.", n=owned))
    yes_no("business", "newsletter")
    if chosen:
        fold(say("What we do at each place"), roles, plan, key="choosing.roles")
    fold(say("What if"), what_if.show, plan, key="what_if.show")


def roles(plan: Plan) -> None:
    """What is done at every place, and the shares of those that go on."""
    opened = all(plan.answers.platforms.gate.get(box) for box in GATE)
    if not opened:
        st.caption(state.say()("A place beside it opens with the four boxes under “Before the next place”."))
    offered = [role for role in ROLES if opened or role != "active"]
    for one in plan.choice:
        path = ("platforms", "choice", one.id)
        label = labels.place(one.id)
        pick(*path, "role", label=label, options=offered, format_func=lists.role)
        if one.takes_effort:
            share = state.say()("{place}: share of your effort, percent", place=label)
            number(*path, "share", label=share)


def deeper(plan: Plan) -> None:
    """How places are compared, in numbers, and the basics."""
    say = state.say()
    radio("settings", "method", options=list(METHODS), format_func=lists.method, optional=True)
    for name, usual in WEIGHTS.items():
        label = say("{what}, weight (ours: {usual})", what=say(_WEIGHTS[name]), usual=say.number(usual))
        number("settings", "weights", name, label=label, optional=True)
    fold(say("Every number, 0 to 5"), _scores, plan, key="choosing.scores")
    fold(say("What each place is good for"), _uses, plan, key="choosing.uses")
    st.markdown(say("**Done once, outside the contest.**"))
    for basic in state.library().basics.values():
        tick("platforms", "basics", basic.id, label=basic.name)


def _scores(plan: Plan) -> None:
    """Every rating as a number; what was counted stands before it."""
    scored = _SCORES if not audience_only(plan.answers) else {"audience": _SCORES["audience"]}
    for place in plan.answers.platforms.places:
        for name, label in scored.items():
            shown = state.say()(label, place=labels.place(place.id))
            whole("platforms", "places", place.id, name, label=shown)


def _uses(plan: Plan) -> None:
    """Ours: how good each place is for each aim, in tables that a phone has room for."""
    say, uses = state.say(), [*USES]
    st.caption(say("0 is not at all, 1 is very good. These are ours; where experts speak, they follow them."))
    for shown in (uses[k : k + _COLUMNS] for k in range(0, len(uses), _COLUMNS)):
        columns = [say("Place"), *(lists.use(use) for use in shown)]
        rows = [
            (plain(one.name), *(say.number(one.uses[use]) for use in shown))
            for one in plan.library.platforms.values()
        ]
        charts.full_table(columns, rows)
