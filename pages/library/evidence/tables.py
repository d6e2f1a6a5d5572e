"""Survey tables on screen: what a second place adds, each table as published, and who asked."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from pages.library.evidence.figures import group, key, place, points, table
from planner.answers import Audience
from planner.knowledge import TOGETHER_SOURCE, TOGETHER_YEAR, Dimension, UsageRow
from planner.language import N_
from planner.plan import ASKED, COUNTRY, added, best, is_used
from planner.vocabulary import Strength

PublishedTable = tuple[str, int, str, str]  # country, year, source, what was asked
_STRENGTHS: dict[Strength, str] = {
    "strong": N_("Strong: people drawn at random, and enough of them in each group."),
    "medium": N_("Medium: good for the order of places, less for the exact number."),
    "weak": N_("Weak: for orientation only. It never moves a result."),
}
_DIMENSIONS: dict[Dimension, str] = {
    "all": N_("Everybody"),
    "age": N_("By age"),
    "sex": N_("Women and men"),
    "age_sex": N_("Women and men by age"),
    "education": N_("By schooling"),
    "income": N_("By income"),
    "urbanicity": N_("By town and country"),
    "segment": N_("College degree and high income"),
    "region": N_("By part of the country"),
}


def dimension(value: Dimension) -> str:
    """How a table divides people."""
    return state.say()(_DIMENSIONS[value])


def table_name(value: PublishedTable) -> str:
    """A table: where, when, what was asked, and in which survey."""
    country, year, source, asked = value
    return state.say()(
        "{country} {year}: {asked} ({title})",
        country=labels.country(country),
        year=year,
        asked=state.say()(ASKED[asked]),
        title=state.library().sources[source].title,
    )


def second(audience: Audience) -> None:
    """What each further place adds to a first one, and the best places together."""
    say, library = state.say(), state.library()
    firsts = [place for place in library.platforms if added(place, library)]
    first = st.selectbox(say("The first place"), firsts, format_func=labels.platform, key=key("first"))
    more = added(first, library)
    st.markdown(
        say(
            "{place} adds most to {first}: about {points} of 100 US adults more.",
            place=labels.place(more[0].place),
            first=labels.place(first),
            points=say.number(more[0].adds),
        )
    )
    table(
        [say("Second place"), say("Percent on it"), say("Adds, points")],
        [[labels.platform(one.place), say.number(one.percent), say.number(one.adds)] for one in more],
    )
    without = ("youtube",) if st.checkbox(say("Leave YouTube out"), key=key("without")) else ()
    table(
        [say("Best together"), say("Percent on at least one")],
        [
            [say.both([labels.platform(place) for place in one.places]), say.number(one.percent)]
            for one in best(audience, library, without)
        ],
    )
    st.caption(say("Best together: for one age group if just one is picked, else for all adults."))
    source = plain(library.sources[TOGETHER_SOURCE].publisher)
    st.caption(say("{source}, {year}. US adults, women and men together.", source=source, year=TOGETHER_YEAR))


def tables() -> None:
    """Any published table as it is, the weak ones marked."""
    say, rows = state.say(), state.library().usage.rows
    chosen = st.selectbox(
        say("Table"),
        list(dict.fromkeys(_published(row) for row in rows)),
        format_func=table_name,
        key=key("table"),
    )
    mine = [row for row in rows if _published(row) == chosen]
    divided = st.selectbox(
        say("Divided"),
        list(dict.fromkeys(row.dimension for row in mine)),
        format_func=dimension,
        key=key(f"dimension:{chosen}"),
    )
    st.caption(plain(table_name(chosen)))
    st.markdown(say(_STRENGTHS[mine[0].strength]))
    usage = state.library().usage
    if mine[0].country != COUNTRY and mine[0].strength != "weak" and not is_used(mine[0], usage):
        st.caption(
            say(
                "It does not move a choice: surveys ask in different ways, so of each country one table "
                "counts, the one with most places, then the newest."
            )
        )
    table(
        [
            say("Place"),
            say("Who was asked"),
            say("Percent"),
            say("Give or take, points"),
            say("How many were asked"),
        ],
        [_as_published(row) for row in mine if row.dimension == divided],
    )


def _published(row: UsageRow) -> PublishedTable:
    return row.country, row.year, row.source, row.metric


def _as_published(row: UsageRow) -> list[str]:
    say = state.say()
    return [
        place(row.place, row.note),
        group(row.group),
        say.number(row.percent),
        points(row.margin),
        say.number(row.people) if row.people else say("not said"),
    ]


def sources() -> None:
    """Who asked, whom, how we saw it, and where to read it."""
    say, library = state.say(), state.library()
    for name in dict.fromkeys(row.source for row in library.usage.rows):
        source = library.sources[name]
        label = say("{publisher}, {year}", publisher=plain(source.publisher), year=source.year)
        st.page_link(source.url, label=label, icon=":material/open_in_new:")
        st.caption(say("{title}. {note}", title=plain(source.title), note=plain(source.note)))
