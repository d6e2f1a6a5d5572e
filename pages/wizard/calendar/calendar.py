"""When the plan starts, when posts go out, how much they sell, and which days are worth one."""

from datetime import timedelta

import streamlit as st

from pages.components import steps
from pages.components.advice import opposing_views
from pages.components.fields import HOURS, any_day, pick_or_type, several, whole
from pages.components.folds import fold
from pages.components.session import state
from pages.components.words import labels
from pages.wizard.calendar import announcements, how_often, occasions, parking, times
from planner.language import N_
from planner.plan import RETURN_WEEKS, kept_out

STARTS = 12  # first days to choose from, a week apart (ours)


steps.heading("When does it start?", "Start on the day you first sit down. Thirteen weeks follow.")
say, plan = state.say(), state.plan()
starts = [(plan.start + timedelta(weeks=k)).isoformat() for k in range(-1, STARTS)]
st.caption(say("Choose a day, or type any other, such as 2027-01-04. What you leave empty, we choose."))
pick_or_type("calendar", "start", options=starts, format_func=any_day)
if plan.start < plan.today:
    st.markdown(say("The plan has started already. Weeks that are over stay as they were."))
several(
    "calendar",
    "weekdays",
    options=range(7),
    format_func=labels.weekday,
    optional=True,
    placeholder=say("Every other day after you sit down"),
)
st.caption(say("As many posts go out on these days as your time allows."))
pick_or_type("calendar", "hour", options=HOURS, optional=True, placeholder=say("No time of day"))
st.caption(say("Each post carries this time. It is the time where you are."))
if "selling" in kept_out(plan.answers.business, plan.library):
    st.info(say("No post sells here: a rule forbids it where you are. Your own limit cannot lift that."))
else:
    whole("calendar", "ceiling", optional=True)
    limit = N_("In a month over this limit, ideas that sell wait. 0: none goes out. Empty or 100: no limit.")
    st.caption(say(limit))
how_often.show(plan)
whole("calendar", "again", optional=True, placeholder=say.number(RETURN_WEEKS))
st.caption(
    say(
        "A key idea comes back in another form. Empty: for {n} weeks, which is ours. 0: never.",
        n=RETURN_WEEKS,
    )
)
st.caption(say("Heidi Cohen says: for at least one to two months (Allton 2019)."))
announcements.newsletter(plan)
announcements.announce(plan)
fold(say("Days worth a post"), occasions.show, plan, key="occasions.show")
fold(say("Ideas for later"), parking.show, plan, holds=("parked",), key="parking.show")
fold(say("Go deeper"), times.show, key="calendar.deeper")
fold(say("Where experts disagree"), opposing_views.show, plan, "calendar", key="opposing_views.show")
steps.continue_step("calendar")
