"""The weeks as cards, their posts with words, link and status."""

from collections.abc import Sequence

import streamlit as st

from pages.components import copying
from pages.components.fields import pick, whole
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import lists
from pages.plan.weeks import post_changes
from pages.plan.weeks.agenda_line import show
from planner.exports import STAR, is_guess, numbers_in_words, page_two, status_now, step_of, unmarked
from planner.insights.calendar import Entry, entries, routines
from planner.plan import Plan, PlanWeek, Post
from planner.vocabulary import KINDS, STAGES, STATUSES, WEEK_KINDS


def week_cards(plan: Plan) -> None:
    """Every week: how busy it is, what falls on its days, its posts."""
    days, routine, overfull = entries(plan), routines(plan), plan.overfull()
    for week in plan.weeks:
        with st.container(border=True):
            _head(plan, week)
            st.caption(_minutes(plan, week, routine))
            if week in overfull:
                _overfull(plan, week)
            _tasks(plan, week)
            for entry in days:
                if entry.day in week.span:
                    show(entry)
            posts = plan.posts_of(week)
            if not posts:
                st.markdown(_rest(week))
            for post in posts:
                show_post(plan, post, over=week.span.last < plan.today)


def _rest(week: PlanWeek) -> str:
    """What a week without a post is for."""
    say = state.say()
    if week.budget.answering:
        return say("No post goes out this week. Answer people, and rest.")
    return say("No post goes out this week. Rest.")


def _head(plan: Plan, week: PlanWeek) -> None:
    say = plan.library.say
    first, last = say.day(week.span.first), say.day(week.span.last)
    st.subheader(say("Week {n}, {first} to {last}", n=week.number, first=first, last=last), anchor=False)
    if week.kind != "normal":
        kind = say(WEEK_KINDS[week.kind])
        st.caption(plain(say("{kind}: {why}", kind=kind, why=week.why) if week.why else kind))


def _minutes(plan: Plan, week: PlanWeek, routine: Sequence[Entry]) -> str:
    """What the week's minutes go to."""
    say, page = plan.library.say, page_two(plan)
    if page:
        numbers = numbers_in_words(plan, page.weeks[week.number - 1], posts=False)
        return say("In minutes: {numbers}.", numbers=numbers) if numbers else say("Nothing to do.")
    answers = [entry.title for entry in routine if entry.day in week.span]
    return say(
        "Making: {made}. Answering people: {replies}.",
        made=say.minutes(plan.made_in(week)),
        replies=say.both(answers) if answers else say.minutes(week.budget.answering),
    )


def _tasks(plan: Plan, week: PlanWeek) -> None:
    """What is set up once in the week, and its extras."""
    say, selling = state.say(), plan.selling
    tasks = [one for one in (*selling.setup, *selling.extras) if one.week == week.number] if selling else []
    for one in tasks:
        words = {"do": plain(unmarked(one.do).rstrip(".")), "time": say.minutes(one.minutes)}
        st.markdown(say(":material/build: {do} ({time})", **words))


def _overfull(plan: Plan, week: PlanWeek) -> None:
    say = state.say()
    over = say.minutes(plan.made_in(week) - week.room)
    st.warning(say("By your changes this week takes {over} more than it has.", over=over))
    link("time", say("See how it can fit"), back="weeks")


def show_post(plan: Plan, post: Post, over: bool) -> None:
    """A post under its name, with all its words once it is opened."""
    library, day = plan.library, plan.library.say.day(post.go_out)
    say, form = library.say, library.formats.get(post.format)
    head = say(
        "{day}: {kind} on {place}",
        day=say("{day}, {time}", day=day, time=post.at) if post.at else day,
        kind=form.name if form else post.format,
        place=library.place_name(post.place),
    )
    title = plain(post.title) or say("New post")
    title = f"{STAR} {title}" if post.sells else title
    status = status_now(plan, post)
    done = "" if status == "planned" else f" · {plain(lists.status(status))}"
    guess = f" · {say('a guess')}" if is_guess(plan, post) else ""
    fold(f"**{title}** · {plain(head)}{guess}{done}", _open, plan, post, over, key=post.key)


def _open(plan: Plan, post: Post, over: bool) -> None:
    """A post with all its words, and what can be done with it."""
    say = state.say()
    if post.key in plan.missed:
        st.info(say("Not this time: nothing happened that week."))
    st.markdown(say("**What to show.** {text}", text=plain(post.show)))
    if post.question:
        st.markdown(say("**The question it answers.** {text}", text=plain(post.question)))
    _caption(plan, post)
    st.markdown(say("**The text, to copy**"))
    copying.shown("\n\n".join(post.caption), f"post-{post.key}")
    if post.link:
        st.markdown(say("**Copy link.** It leads to your page, and your visitor count can name this post."))
        st.code(post.link, language=None, wrap_lines=True)
    pick(
        "calendar",
        "statuses",
        post.key,
        label=say("Status"),
        options=list(STATUSES),
        format_func=lists.status,
        placeholder=lists.status(post.status),
    )
    if post.status in ("made", "out"):
        whole("log", "spent", post.key, optional=True)
    if not over:
        (post_changes.own if _is_own(plan, post) else post_changes.change)(plan, post)


def _is_own(plan: Plan, post: Post) -> bool:
    """Whether the owner's words are the post itself; from the day it is dealt with it is kept as it was."""
    said = plan.said
    kept = {one.id for one in said.log.posts}
    return post.is_open and post.key not in kept and post.key in {own.id for own in said.calendar.own}


def _caption(plan: Plan, post: Post) -> None:
    """When it is made and how long it takes; what it is and what it is for, where it comes from an idea."""
    say = state.say()
    st.caption(
        say(
            "Make it by {day}. {minutes}. {status}.",
            day=say.day(post.make_by),
            minutes=say.minutes(post.minutes),
            status=lists.status(post.status),
        )
    )
    if post.step:
        words = {"campaign": plain(post.campaign), "step": step_of(plan, post)}
        st.caption(say("{campaign}: {step}.", **words) if post.campaign else say("{step}.", **words))
    if post.sells:
        st.caption(say("{star} This post sells.", star=STAR))
    if post.is_piece:
        kind, stage = say(KINDS[post.kind]), say(STAGES[post.stage])
        st.caption(say("What it is: {kind}. What it is for: {stage}.", kind=kind, stage=stage))


def lost(plan: Plan) -> None:
    """Changes whose post is not in the plan any more; they come back with it."""
    if plan.lost_edits:
        say = state.say()
        st.info(
            say.plural(
                len(plan.lost_edits),
                "One change belongs to a post that is not in the plan now. It comes back with its post.",
                "{n} changes belong to posts that are not in the plan now. They come back with their posts.",
            )
        )
