"""The places: which are asked about first, and what is known of each."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages.components.advice import findings
from pages.components.fields import in_words, pick, radio, scale
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import drafts, state, tab
from pages.components.words import labels, lists
from pages.wizard.platforms import about_place
from pages.wizard.platforms.counting import counted
from pages.wizard.platforms.usual import usual
from planner.answers import Path, get, parse
from planner.errors import InvalidAnswer
from planner.insights.platforms import figure_in_words
from planner.knowledge import OTHER, Platform
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import FACEBOOK_EXCEPTIONS, HOWS

MOST_RATED = 4  # places an owner rates at first (ours)
_TO_BUSINESSES = ("linkedin", "blog")  # first among the unnamed (Rich Brooks, in Allton 2019)
_PAGES = {
    "platforms": N_("Who is where"),
    "platforms_liked": N_("What you love"),
    "platforms_choice": N_("The choice"),
}


def three_pages() -> None:
    """The three pages of this step, in their order."""
    say = state.say()
    kept = {"back": st.query_params["back"]} if "back" in st.query_params else {}
    with st.container(horizontal=True):
        for number, (page, label) in enumerate(_PAGES.items(), 1):
            link(page, say("{n}. {page}", n=number, page=say(label)), **kept)


def each(plan: Plan, draw: Callable[[Plan, str], None]) -> None:
    """Draw four places, and the others in a fold."""
    places = order(plan)
    for place in places[:MOST_RATED]:
        draw(plan, place)
    fold(state.say()("More places"), _more, plan, draw, places[MOST_RATED:], key="places.more")


def _more(plan: Plan, draw: Callable[[Plan, str], None], places: list[str]) -> None:
    for place in places:
        draw(plan, place)
    _add()


def order(plan: Plan) -> list[str]:
    """Every place as it is asked about: the one a link names, those of the trade and the owner, all others.

    Nothing moves under a visitor's hands: what is named while one rates stays where it was.
    """
    business, known = plan.answers.business, plan.answers.platforms.places
    named = plan.said.platforms.places if business.trade == OTHER else known
    first = _TO_BUSINESSES if business.market == "businesses" else ()
    ids = [*(p.id for p in named), *first, *(p.id for p in known), *state.library().platforms]
    key = f"{state.address()}:order:{business.trade}:{business.market}"
    held = tab.value(key, list(dict.fromkeys(ids)))
    return [p for p in dict.fromkeys([st.query_params.get("place"), *held, *ids]) if p in ids]


def rate(plan: Plan, place: str) -> None:
    """Whether customers are there, in words, and how that is known; a count stands before it."""
    say, path, name = state.say(), ("platforms", "places", place), labels.place(place)
    st.subheader(name, anchor=False)
    about = state.library().platforms.get(place)
    if about:
        st.caption(about.good_for)
        fold(say("About {place}", place=name), about_place.about, about, key=f"about:{place}")
    count = counted(plan, place)
    if count:
        st.markdown(count)
    asked = "workers" if plan.case.hires else "audience"
    said = radio(
        *path,
        asked,
        label=say(_question(plan, about), place=name),
        options=scale(*path, asked),
        format_func=lists.score,
        horizontal=True,
    )
    usual(plan, place, "audience")
    if said is not None and not count:
        pick(
            *path,
            *("known", asked, "how"),
            label=say("How do you know that about {place}?", place=labels.platform(place)),
            options=list(HOWS),
            format_func=lists.how,
            placeholder=say("A guess, until you say"),
        )
    figure = figure_in_words(plan, place)
    st.caption(plain(figure) or say("We know no survey about this that fits your customers."))


def _question(plan: Plan, about: Platform | None) -> str:
    """Whether those whose places count are there."""
    if plan.case.hires:
        return N_("Are people who might work for you on {place}?")
    if about and about.owned:
        return N_("Would your customers read it: {place}?")
    return N_("Are your customers on {place}?")


def waiting() -> None:
    """Whether one can wait to be found by a search: a blog takes months."""
    say, path = state.say(), ("platforms", "waits")
    in_words(
        path,
        meanings={"yes": (True,), "no": (False,)},
        label=say("Can you wait half a year to be found by a search? (optional)"),
        format_func=lists.waiting,
        otherwise="no",
        horizontal=True,
    )


def facebook(plan: Plan) -> None:
    """Who sells to businesses is asked for Rich Brooks' three reasons for Facebook."""
    if plan.answers.business.market == "consumers":
        return
    say, path = state.say(), ("platforms", "exceptions")
    st.subheader(say("Selling to businesses: is Facebook right?"), anchor=False)
    st.markdown(say("Rich Brooks (2019) says: LinkedIn with a blog mostly suits such firms better."))
    st.markdown(say("He names three exceptions. Tick what is true for you."))
    for one in FACEBOOK_EXCEPTIONS:
        _tick(path, one)
    findings.under(path)


def _tick(path: Path, one: str) -> None:
    """One entry of a list as a box; the store says whether it is ticked."""
    key = f"{state.address()}:{'.'.join(path)}:{one}"
    ticked = one in (get(state.document(), path) or [])
    box: Callable[..., bool] = partial(st.checkbox, value=ticked)
    if drafts.has_widget(key):
        drafts.set_widget(key, ticked)
        box = st.checkbox
    box(lists.facebook_exception(one), key=key, on_change=_ticked, args=(path, one, key))


def _ticked(path: Path, one: str, key: str) -> None:
    held = [other for other in get(state.document(), path) or [] if other != one]
    state.put(path, [*held, one] if drafts.widget(key) else held or None)


def _add() -> None:
    """A place that is in no list."""
    say = state.say()
    name = st.text_input(say("Another place"), key=f"{state.address()}:new-place")
    if st.button(say("Add this place"), key=f"{state.address()}:add-place"):
        try:
            place = parse(("platforms", "places", "new", "id"), name)
        except InvalidAnswer as error:
            st.error(plain(error.text(say)))
            return
        known = next(
            (p for p in order(state.plan()) if labels.platform(p).casefold() == place.casefold()), None
        )
        if known:
            st.error(say("{place} is in the list already.", place=labels.place(known)))
            return
        state.put(("platforms", "places", place), {"id": place})
        st.rerun()
