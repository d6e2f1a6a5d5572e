"""What went out, what goes out next, what a piece really takes, and the sheet for every day."""

import streamlit as st

from pages.components.downloads import downloads
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import labels
from planner.exports import daily_sheet
from planner.insights.progress import ENOUGH, Day, kept, learnt_minutes, next_days
from planner.plan import Plan, piece_minutes


def show(plan: Plan) -> None:
    """So far, the next days, the minutes, the daily block."""
    _so_far(plan)
    _next(plan)
    _learnt(plan)
    _daily(plan)


def _so_far(plan: Plan) -> None:
    say, count = state.say(), kept(plan)
    if not count.planned:
        st.markdown(say("No post was to go out until today."))
        return
    if not count.out:
        st.markdown(say("Say above how the weeks went. Then the posts count here."))
        return
    words = {"out": say.number(count.out), "planned": say.number(count.planned)}
    percent = say.number(count.percent)
    st.markdown(say("**{out} of {planned}** posts went out so far: {percent}%.", percent=percent, **words))


def _next(plan: Plan) -> None:
    """The days to come on which something may go out."""
    say, days = state.say(), next_days(plan)
    if not days:
        return
    filled = sum(bool(one.posts) for one in days)
    words = {"n": say.number(filled), "all": say.number(len(days))}
    st.markdown(say("Days to come with a post: **{n} of {all}**.", **words))
    st.markdown("\n".join(f"- {_day(one)}" for one in days))
    st.caption(say("After Mike Allton (2019): know what you talk about on the next three days."))
    link("weeks", say("See the calendar"), icon=":material/calendar_month:")


def _day(one: Day) -> str:
    say = state.say()
    titles = [say("“{title}”", title=plain(post.title)) for post in one.posts]
    return say(
        "{day}: {posts}", day=plain(say.day(one.day)), posts=say.both(titles) if titles else say("nothing")
    )


def _learnt(plan: Plan) -> None:
    """Minutes that were really taken, and one tap to plan with them."""
    say = state.say()
    for form, minutes in learnt_minutes(plan).items():
        words = {"kind": labels.piece(form), "time": say.minutes(minutes)}
        planned = say.minutes(piece_minutes(plan.answers, plan.library, form))
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(
                say("{kind}: it takes you {time}. The plan says {planned}.", planned=planned, **words)
            )
            if st.button(say("Plan with {time}", **words), key=f"{state.address()}:learnt:{form}"):
                state.put(("time", "per_piece", form), minutes)
                st.rerun()
        st.caption(say("The middle of {n} or more of them. The number is ours.", n=ENOUGH))


def _daily(plan: Plan) -> None:
    """The block for answering people, minute by minute."""
    say, tasks = state.say(), daily_sheet(plan)
    if not tasks:
        return
    st.markdown(say("**Every day, {time}**", time=say.minutes(sum(task.minutes for task in tasks))))
    st.markdown("\n".join(f"- {plain(task.title)}: {say.minutes(task.minutes)}" for task in tasks))
    downloads.one(plan, "daily-sheet.pdf")
