"""How long a post is and whether that is easy; what a flyer can be instead; the shape of its picture."""

import streamlit as st

from pages.components.fields import radio, whole, yes_no
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Path
from planner.insights.calendar import INSTEAD, LIMITS, PHOTOS, Shape, Size, instead, shape, size
from planner.language import N_
from planner.plan import Plan, Post, piece_minutes
from planner.vocabulary import PICTURE_USES

_LENGTHS = {
    "words": N_("How long it is, in words"),
    "seconds": N_("How long it is, in seconds"),
}
_SIZES: dict[Size, str] = {
    "short": N_("This is shorter than advised. You decide."),
    "fits": N_("This length fits."),
    "long": N_("This is longer than advised. You decide."),
}
_INSTEAD = {
    "carousel": N_("Make it pictures in a row, {minutes}"),
    "film": N_("Make it a short film, {minutes}"),
}
_SHAPES: dict[Shape, str] = {
    "card": N_("This picture suits the card of a link."),
    "square": N_("This picture suits a post."),
    "other": N_("This picture is neither."),
}


def show(plan: Plan, post: Post, path: Path) -> None:
    """What is asked of a post's size, for the forms of which somebody advises one."""
    if post.format in LIMITS:
        _length(post, path)
    if post.format in PHOTOS:
        _flyer(plan, post, path)
        _shape(post, path)


def _length(post: Post, path: Path) -> None:
    say, limit = state.say(), LIMITS[post.format]
    length = whole(*path, "length", optional=True, label=say(_LENGTHS[limit.unit]))
    st.caption(say(limit.advice))
    if length is not None:
        st.markdown(say(_SIZES[size(post.format, length)]))


def _flyer(plan: Plan, post: Post, path: Path) -> None:
    """Whether it is a flyer, and the forms its place takes instead, each with one tap."""
    say, library = state.say(), plan.library
    forms = [form for form in INSTEAD if library.takes(post.place, form)]
    if not yes_no(*path, "flyer") or not forms:
        return
    st.markdown(say("Christine Gritmon (2019) advises other forms. What you typed stays."))
    for form in forms:
        minutes = say.minutes(piece_minutes(plan.answers, library, form))
        if st.button(
            say(_INSTEAD[form], minutes=minutes), key=f"{state.address()}:instead:{form}:{post.key}"
        ):
            state.save(*instead(plan, path, form))
            st.rerun()


def _shape(post: Post, path: Path) -> None:
    """How a picture is shown and its sides, and what these suit."""
    say, key = state.say(), f"{state.address()}:shape:{post.key}"
    if not st.toggle(say("Check the shape of a picture"), key=key):
        return
    st.caption(
        say("David Leonhardt (2019): square in a post. On X, the card of a link is twice as wide as high.")
    )
    radio(*path, "shape", options=list(PICTURE_USES), format_func=lists.of(PICTURE_USES), optional=True)
    width, height = (whole(*path, side, optional=True) for side in ("wide", "high"))
    if width and height:
        st.markdown(say(_SHAPES[shape(width, height)]))
