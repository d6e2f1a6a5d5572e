"""What surveys say of some people, on screen."""

from collections.abc import Sequence
from typing import get_args

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from planner.answers import Audience, title
from planner.plan import COUNTRY, NOTES, Figure, figure_in_words, group_in_words, reach
from planner.vocabulary import AREAS, COUNTRIES, EDUCATIONS, Ages, Income

_TOLD_APART: dict[str, Sequence[str]] = {  # what a survey knows of people besides their age
    "sex": ("women", "men"),
    "education": list(EDUCATIONS),
    "income": get_args(Income),
    "area": list(AREAS),
}


def group(value: str) -> str:
    """A surveyed group."""
    return group_in_words(value, state.say())


def people() -> tuple[Audience, str]:
    """Whom to show: the plan's first audience in its country, until somebody else is picked."""
    say, plan = state.say(), state.plan()
    first = plan.audience if state.address() else Audience(id="")
    home = (state.address() and plan.answers.business.country) or COUNTRY
    with st.expander(say("Look at other people"), expanded=not state.address()):
        countries = list(dict.fromkeys([*COUNTRIES, home]))
        country = st.selectbox(
            say(title(("business", "country"))),
            countries,
            index=countries.index(home),
            format_func=labels.country,
            key=key("country"),
        )
        ages = st.multiselect(
            say(title(_audience("ages"))),
            get_args(Ages),
            default=first.ages,
            format_func=group,
            placeholder=say("All ages"),
            key=key("ages"),
        )
        more = {name: _pick(name, options, getattr(first, name)) for name, options in _TOLD_APART.items()}
    told = {name: value for name, value in more.items() if value}
    return Audience.model_validate({"id": "", "ages": ages, **told}), country


def _pick(name: str, options: Sequence[str], first: str | None) -> str | None:
    return st.selectbox(
        state.say()(title(_audience(name))),
        options,
        index=options.index(first) if first in options else None,
        format_func=group,
        placeholder=state.say()("Does not matter"),
        key=key(name),
    )


def figures(audience: Audience, country: str) -> None:
    """What surveys say of these people: the first figure in words, all of them as a table."""
    say, library = state.say(), state.library()
    found = sorted(reach(audience, country, library).values(), key=lambda one: -one.percent)
    if found[0].foreign:
        st.info(
            say(
                "We have no good figures for {country}. These are from abroad, {other}, and count little.",
                country=labels.country(country),
                other=labels.country(found[0].country),
            )
        )
    if any(one.nearest for one in found):
        st.markdown(say("Nobody published figures for exactly these people. This is the nearest group."))
    st.markdown(plain(figure_in_words(found[0], library)))
    table(
        [
            say("Place"),
            say("Percent"),
            say("Give or take, points"),
            say("Who was asked"),
            say("Year"),
        ],
        [_cells(one) for one in found],
    )
    publishers = dict.fromkeys(library.sources[one.source].publisher for one in found)
    st.caption(say("Source: {publishers}.", publishers=plain(say.both(list(publishers)))))
    fold(say("Each figure in a sentence"), _sentences, found, key="figures.sentences")


def _cells(figure: Figure) -> list[str]:
    return [
        place(figure.place, figure.note),
        state.say().number(figure.percent),
        points(figure.margin),
        group(figure.group),
        str(figure.year),
    ]


def _sentences(found: Sequence[Figure]) -> None:
    st.markdown("\n".join(f"- {plain(figure_in_words(one, state.library()))}" for one in found))


def place(name: str, note: str) -> str:
    """A place, with what is odd about its figure."""
    return f"{labels.platform(name)}. {state.say()(NOTES[note])}" if note else labels.platform(name)


def points(margin: float | None) -> str:
    """How far a figure may be off."""
    return state.say()("not said") if margin is None else state.say().number(margin)


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table of texts."""
    cells = [[plain(cell) for cell in row] for row in rows]
    st.table([dict(zip(columns, row, strict=True)) for row in cells], hide_index=True)


def _audience(name: str) -> tuple[str, str, str]:
    return "audiences", "", name


def key(name: str) -> str:
    """The key of a widget of this page."""
    return f"{state.address()}:evidence:{name}"
