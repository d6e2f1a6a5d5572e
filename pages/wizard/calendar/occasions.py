"""Days worth a post: the trade's, those many people know, days off; yes or no to each."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from planner.answers import Change
from planner.insights.calendar import (
    BY_DAY,
    Occasion,
    accept,
    by_date,
    campaign_of,
    decline,
    has_peak,
    more_days,
    occasions,
    prepared,
    take_back,
)
from planner.knowledge import STANDS_IN, regions
from planner.language import N_
from planner.plan import Plan

_SOURCES = {
    "trade": N_("A day of your trade"),
    "peak": N_("A time at which people buy from your trade"),
    "offer": N_("A day many people know"),
    "holiday": N_("A public holiday"),
}


def show(plan: Plan) -> None:
    """Every day to come under its date, with a post for it on demand; then the days of other trades."""
    say = state.say()
    days, more = _coming(plan, occasions(plan)), _coming(plan, more_days(plan))
    if not days and not more:
        st.markdown(say("We know no such day in these thirteen weeks."))
        return
    st.caption(say("When a post goes out, and how many days we prepare one for, is ours."))
    _part_of_the_country(plan)
    _dates(plan, days)
    if more:
        fold(say("More days people know here"), _dates, plan, more, key="occasions.more")


def _coming(plan: Plan, found: Sequence[Occasion]) -> tuple[Occasion, ...]:
    return tuple(one for one in found if one.day >= plan.today)


def _part_of_the_country(plan: Plan) -> None:
    """Which part's days these are, where parts differ and none was said."""
    say, business = state.say(), plan.answers.business
    parts = regions(business.country)
    if parts and business.region not in parts:
        stands_in = parts.get(STANDS_IN.get(business.country, ""))
        text = (
            say("These are the days of {part}, as we do not know your part of the country.", part=stands_in)
            if stands_in
            else say("Days of one part of the country only are not here, as we do not know yours.")
        )
        st.caption(text)
        link("business", say("Say which part"))


def _dates(plan: Plan, found: tuple[Occasion, ...]) -> None:
    ready = {one.occasion.key: one.go_out for one in prepared(plan)}
    for day, here in by_date(found).items():
        text = state.say().day(day)
        st.markdown(f"**{plain(text)}**")
        for one in here:
            _day(plan, one, ready.get(one.key))


def _day(plan: Plan, one: Occasion, ready: date | None) -> None:
    say, asks = state.say(), state.library().trade(plan.answers.business.trade).asks
    name = say("{name} ({local})", name=one.name, local=one.local) if one.local else one.name
    st.markdown(say("{name}. {what}.", name=plain(name), what=_what(one)))
    notes = []
    if one.about:
        notes.append(say("About this date: it differs from place to place. Check yours."))
    if one.after:
        notes.append(say("The day itself comes after this plan."))
    if one.order_by and one.order_by >= plan.today:
        notes.append(say(BY_DAY[asks], day=say.day(one.order_by)))
    campaign = campaign_of(plan, one)
    if campaign:
        notes.append(say("Your plan sells for this day, from {day} on.", day=say.day(campaign.opens)))
    if ready and not has_peak(plan, one):
        notes.append(say("Prepared for this day: a post that goes out {day}.", day=say.day(ready)))
    if notes:
        st.caption(" ".join(notes))
    with st.container(horizontal=True, vertical_alignment="center"):
        if one.answer:
            yes = say("You want to sell for it.") if has_peak(plan, one) else say("You want a post for it.")
            st.caption(yes if one.answer == "yes" else say("Not for us."))
            _button(one, "back", say("Take it back"), partial(take_back, plan, one))
        else:
            if campaign is None:
                label = say("Sell for this day") if has_peak(plan, one) else say("Add a post")
                _button(one, "yes", label, partial(accept, plan, one))
            _button(one, "no", say("Not for us"), partial(decline, plan, one))


def _what(one: Occasion) -> str:
    say = state.say()
    if one.off and not one.lawful:
        return say("A day many have off")
    if one.source == "offer" and one.off:
        return say("A day many people know, and a public holiday")
    return say(_SOURCES[one.source])


def _button(one: Occasion, name: str, label: str, changes: Callable[[], Sequence[Change]]) -> None:
    if st.button(label, key=f"{state.address()}:{name}:{one.key}"):
        state.save(*changes())
        st.rerun()
