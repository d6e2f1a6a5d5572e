"""A month's ideas: those it has, those without a week, and those one can take."""

from collections.abc import Sequence

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words.lists import kind
from planner.insights.limits import limit
from planner.insights.themes import SHOWN, Proposal, take
from planner.language import N_
from planner.plan import MonthTheme, Plan, Why

_WHY: dict[Why, str] = {
    "form": N_("In no form that goes out: {ideas}. Give it another kind of post, or allow its kind."),
    "minutes": N_("Longer than any week of this month: {ideas}. Take a simpler kind, or free more time."),
    "selling": N_("Over your limit for posts that sell: {ideas}. Keep it as a spare, or raise the limit."),
    "week": N_(
        "No week is left this month: {ideas}. Keep it as a spare, or make it the one that matters most."
    ),
}
_WHERE: dict[Why, tuple[str, str]] = {
    "form": ("time", N_("Change what you make")),
    "minutes": ("time", N_("Change your time")),
    "selling": ("calendar", N_("Change the limit")),
}


def listed(month: MonthTheme) -> None:
    """What a month has, each idea with what it is."""
    say = state.say()
    for idea in month.ideas:
        first = say("matters most") if idea.ref == month.key else ""
        st.markdown("- " + " · ".join(filter(None, (plain(idea.title), kind(idea.kind), first))))
    if len(month.ideas) < limit(state.plan(), "ideas"):
        st.markdown(say("A topic of your own needs ideas of your own. Take some here, or write them below."))


def without_week(plan: Plan, month: MonthTheme) -> None:
    """Ideas of a month that no week takes, by the reason, each with what to do."""
    say, number = state.say(), plan.themes.index(month) + 1
    mine = [one for one in plan.unplaced if one.month == number]
    for why in dict.fromkeys(one.why for one in mine):
        titles = [plain(one.title) for one in mine if one.why == why]
        st.markdown(f":material/event_busy: {say(_WHY[why], ideas=say.both(titles))}")
        if why in _WHERE:
            page, label = _WHERE[why]
            link(page, say(label), back="themes")


def offered(plan: Plan, month: MonthTheme, found: Sequence[Proposal]) -> None:
    """Ideas to take with one tap, the first of them open."""
    say, name = state.say(), state.say().month(month.number)
    if found:
        st.markdown(say("**More ideas for {month}.** What you take comes before ours.", month=name))
    _offers(plan, month, found[:SHOWN])
    if found[SHOWN:]:
        fold(
            say("Still more: {month}", month=name),
            _offers,
            plan,
            month,
            found[SHOWN:],
            key=f"more:{month.id}",
        )


def _offers(plan: Plan, month: MonthTheme, found: Sequence[Proposal]) -> None:
    for one in found:
        _offer(plan, month, one)


def _offer(plan: Plan, month: MonthTheme, one: Proposal) -> None:
    say = state.say()
    st.markdown(f"**{plain(one.lesson.title)}**  \n{plain(one.why)}")
    key = f"{state.address()}:take:{month.id}:{one.id}"
    if one.ready and st.button(say("Take this idea"), key=key):
        state.save(*take(plan, month, one))
        st.rerun()
    if not one.ready and st.button(say("They said yes"), key=key):
        state.put(("calendar", "stories", one.id.removeprefix("story-"), "permission"), True)
        st.rerun()
