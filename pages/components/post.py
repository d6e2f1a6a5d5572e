"""A week's card and its posts: Change, Move to, Copy text, status; and posts of one's own."""

from collections.abc import Sequence

import streamlit as st

from pages.components import entries, items, labels, lists, state
from pages.components.field import field, paragraph, pick
from pages.components.folds import fold
from pages.components.labels import plain
from planner.entries import Entry
from planner.plan import Plan
from planner.schedule import Post
from planner.vocabulary import STATUSES, WEEK_KINDS
from planner.weeks import PlanWeek


def week_card(plan: Plan, week: PlanWeek, days: Sequence[Entry]) -> None:
    """One week: its days, how busy it is, what falls on one of them, its posts."""
    say = state.say()
    head = say(
        "Week {n}, {first} to {last}",
        n=week.number,
        first=say.day(week.span.first),
        last=say.day(week.span.last),
    )
    over = week.span.last < plan.today
    posts = plan.posts_of(week)
    with st.container(border=True):
        st.subheader(head, anchor=False)
        if week.kind != "normal":
            why = (
                say("{kind}: {why}", kind=say(WEEK_KINDS[week.kind]), why=week.why)
                if week.why
                else say(WEEK_KINDS[week.kind])
            )
            st.caption(plain(why))
        if not posts:
            st.markdown(say("No post goes out this week. Answer people, and rest."))
        made = say.minutes(plan.made_in(week))
        st.caption(
            say(
                "Making: {made}. Answering people: {replies}.",
                made=made,
                replies=say.minutes(week.budget.answering),
            )
        )
        for entry in days:
            if entry.day in week.span:
                entries.show(entry)
        for post in posts:
            _post(plan, post, over)


def _post(plan: Plan, post: Post, over: bool) -> None:
    say = state.say()
    kind, place = labels.piece(post.format), labels.platform(post.place)
    head = say("{day}: {kind} on {place}", day=say.day(post.go_out), kind=kind, place=place)
    title = plain(post.title) or say("New post")
    fold(f"**{title}** · {plain(head)}", _open, plan, post, over, key=post.key)


def _open(plan: Plan, post: Post, over: bool) -> None:
    """A post with all its words, and what can be done with it."""
    say = state.say()
    st.markdown(say("**What to show.** {text}", text=plain(post.show)))
    st.markdown(say("**First sentence.** {text}", text=plain(post.first)))
    if post.ask:
        st.markdown(say("**What they should do.** {text}", text=plain(post.ask)))
    if post.question:
        st.markdown(say("**The question it answers.** {text}", text=plain(post.question)))
    day = say.day(post.make_by)
    st.caption(
        say(
            "Make it by {day}. {minutes}. {status}.",
            day=day,
            minutes=say.minutes(post.minutes),
            status=lists.status(post.status),
        )
    )
    st.markdown(say("**Copy text**"))
    st.code("\n\n".join(text for text in (post.first, post.ask) if text), language=None, wrap_lines=True)
    if not over and not post.key.startswith("own"):
        _change(plan, post)
    if not over and post.key.startswith("own"):
        _own(plan, post)


def _change(plan: Plan, post: Post) -> None:
    """Status, day and words; an empty field goes back to what was planned."""
    say = state.say()
    pick(
        "calendar",
        "statuses",
        post.key,
        label=say("Status"),
        options=list(STATUSES),
        format_func=lists.status,
        placeholder=lists.status(post.status),
    )
    _move(plan, post, ("calendar", "edits", post.key, "go_out"))
    if st.toggle(say("Change the words"), key=f"{state.address()}:change:{post.key}"):
        st.caption(say("What you leave empty stays as planned."))
        for name in ("title", "show", "first", "ask"):
            paragraph("calendar", "edits", post.key, name, optional=True)


def _move(plan: Plan, post: Post, path: tuple[str, ...]) -> None:
    say = state.say()
    days = [day.isoformat() for day in plan.days() if day >= post.make_by]
    pick(
        *path,
        label=say("Move to"),
        options=days,
        format_func=labels.day,
        placeholder=say.day(post.go_out),
    )


def _own(plan: Plan, post: Post) -> None:
    path = ("calendar", "own", post.key)
    for name in ("title", "show", "first", "ask"):
        field(*path, name)
    _move(plan, post, (*path, "go_out"))
    if st.button(state.say()("Remove this post"), key=f"{state.address()}:remove:{post.key}"):
        state.put(path, None)
        st.rerun()


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


def add() -> None:
    """A post of one's own."""
    items.add_button(("calendar", "own"), "own", state.say()("Add a post"))
