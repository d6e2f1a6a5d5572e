"""A brief to copy: for one post, for a month, or for all of them."""

import streamlit as st

from pages.components.session import state
from planner.exports import brief
from planner.plan import Plan, Post

_ALL = "all"


def show(plan: Plan) -> None:
    """Which posts, and the text to copy."""
    say, posts = state.say(), {post.key: post for post in plan.waiting}
    months = {f"m{theme.number}": theme.number for theme in plan.themes}
    chosen = st.selectbox(
        say("Which posts"), [_ALL, *months, *posts], format_func=_called, key=f"{state.address()}:brief"
    )
    st.code(brief(plan, _of(plan, posts, months, chosen)), language=None, wrap_lines=True, height=320)


def _called(value: str) -> str:
    """What the choice is called."""
    say, plan = state.say(), state.plan()
    if value == _ALL:
        return say("All of them")
    post = next((one for one in plan.waiting if one.key == value), None)
    if post is None:
        return say.month(int(value.removeprefix("m")))
    return say("{day}: {title}", day=say.day(post.go_out), title=post.title)


def _of(plan: Plan, posts: dict[str, Post], months: dict[str, int], chosen: str) -> list[Post]:
    if chosen in posts:
        return [posts[chosen]]
    numbers = [at for at, theme in enumerate(plan.themes, 1) if theme.number == months.get(chosen)]
    return [post for post in posts.values() if chosen == _ALL or post.month in numbers]
