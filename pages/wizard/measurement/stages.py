"""How far a business is on the way to a return, and when that is judged."""

import streamlit as st

from pages.components.fields import number, whole
from pages.components.markdown import plain
from pages.components.session import state
from pages.wizard.measurement import charts
from planner.insights.measurement import (
    MAKES_SENSE,
    Stage,
    can_write_to,
    judged_from,
    letter_share,
    relevant,
    stages,
)
from planner.plan import Plan
from planner.vocabulary import RUNGS


def meter(plan: Plan) -> None:
    """Five stages in their order, where the business is, and which numbers tell something now."""
    say = state.say()
    st.markdown(say("MarTech Zone: business comes back once people listen, pass things on and trust you."))
    steps = stages(plan)
    st.markdown("\n".join(f"{k}. {_step(stage)}" for k, stage in enumerate(steps, 1)))
    here = next(stage for stage in steps if stage.here)
    st.markdown(say("**Now.** {what}", what=say(MAKES_SENSE[here.rung])))
    st.caption(say("Which numbers fit which step is our reading. Count business from the first day anyway."))
    number("measurement", "reached", "followers", optional=True)
    whole("measurement", "reached", "fitting", optional=True)
    fit = relevant(state.plan().said.measurement.reached)
    if fit is not None:
        st.markdown(say("About {n} of your followers could become customers.", n=say.number(fit)))
    for name in ("shares", "invitations"):
        number("measurement", "reached", name, optional=True)


def _step(stage: Stage) -> str:
    """A step with its mark, its words, and what was counted for it."""
    say, name = state.say(), state.say()(RUNGS[stage.rung])
    counted = (
        say("not counted yet") if stage.count is None else say("counted: {n}", n=say.number(stage.count))
    )
    if stage.here:
        return say(":material/location_on: **{name}: you are here** ({counted})", name=name, counted=counted)
    mark = ":material/check:" if stage.count else ":material/radio_button_unchecked:"
    return say("{mark} {name} ({counted})", mark=mark, name=name, counted=counted)


def people(plan: Plan) -> None:
    """Whom one can write to without a network in between."""
    say, counted = state.say(), plan.said.measurement.reached
    for name in ("letters", "customers", "both"):
        number("measurement", "reached", name, optional=True)
    known = can_write_to(counted)
    if known is None:
        return
    if (counted.both or 0) > min(counted.letters or 0, counted.customers or 0):
        st.warning(
            say("More people are on both lists than on one of them. Correct one of the three numbers.")
        )
        return
    st.markdown(say("You can write to {n} people directly, whatever a network decides.", n=say.number(known)))
    share = letter_share(counted)
    if share is not None:
        of_100 = say.number(round(share, 0 if share >= 1 else 1))
        st.markdown(say("Of all who follow you or get your newsletter, {n}% get your newsletter.", n=of_100))


def horizon(plan: Plan) -> None:
    """The day from which one judges, patience, and what came in so far."""
    say, usual = state.say(), (plan.last - plan.start).days
    st.markdown(say("Count from the first day, and judge later. A single post is never judged here."))
    whole("measurement", "horizon_days", placeholder=say.number(usual), optional=True)
    day = judged_from(state.plan())
    words = {"day": plain(say.date(day))}
    if day > plan.today:
        st.markdown(say("You judge from **{day}** on. Until then, read your numbers and go on.", **words))
    else:
        st.markdown(say("The day has come: since **{day}** you may judge.", **words))
    st.caption(say("Empty: the last day of the plan. That is ours."))
    with st.container(border=True):
        st.markdown(say("**Patience.** The author of MarTech Zone had written his blog for ten years."))
        st.markdown(say("Only in the last five of them did it bring in enough to build a business on."))
    charts.momentum(plan)
