"""Why people follow a business: the owner ranks eleven reasons, then sees how consumers ranked them."""

from collections.abc import Sequence

import streamlit as st

from pages.components.charts import charts
from pages.components.markdown import plain
from pages.components.session import drafts, state
from pages.components.words.labels import reason_in_words
from planner.answers import Audience, Change
from planner.insights.audiences import follow_reasons
from planner.plan import Plan

_ROW = 52  # pixels of a row whose name has up to three lines


def show(plan: Plan, audience: Audience) -> None:
    """The order so far, the next place, and once all eleven have one, the other order."""
    say, order = state.say(), follow_reasons.ranked(audience)
    st.markdown(
        say("Why do they follow a business? Put eleven reasons in order. Then see what a survey says.")
    )
    _order(audience, order)
    if follow_reasons.is_whole(order):
        _compared(order, key=f"reasons:{audience.id}")
    else:
        _next(audience, len(order) + 1)
    if order and st.button(say("Start again"), key=f"{state.address()}:unrank:{audience.id}"):
        _save(follow_reasons.without(audience))


def _order(audience: Audience, order: Sequence[str]) -> None:
    """What has a place; a tap moves it one place up."""
    say, names = state.say(), follow_reasons.reasons(state.say())
    if len(order) > 1:
        st.caption(say("Tap a reason to move it one place up."))
    for place, reason in enumerate(order, 1):
        label = say("{n}. {reason}", n=say.number(place), reason=names[reason])
        if place == 1:
            st.markdown(plain(label))
        elif st.button(
            plain(label),
            key=f"{state.address()}:up:{audience.id}:{reason}",
            icon=":material/arrow_upward:",
            width="stretch",
        ):
            _save(follow_reasons.one_up(audience, reason))


def _next(audience: Audience, place: int) -> None:
    say = state.say()
    key = f"{state.address()}:rank:{audience.id}"  # one list for all places: the keyboard stays in it
    st.selectbox(
        say("Place {n} of 11", n=say.number(place)),
        follow_reasons.unranked(audience, say),
        index=None,
        format_func=reason_in_words,
        placeholder=say("Choose one"),
        key=key,
        on_change=_chosen,
        args=(audience, key),
    )


def _chosen(audience: Audience, key: str) -> None:
    if drafts.widget(key) and state.save(follow_reasons.next_place(audience, drafts.widget(key))):
        drafts.set_widget(key, None)


def _save(change: Change) -> None:
    state.save(change)
    st.rerun()


def _compared(order: Sequence[str], key: str) -> None:
    """How near the two orders are, the three largest gaps, a picture and a table."""
    say, names = state.say(), follow_reasons.reasons(state.say())
    found = follow_reasons.gaps(order)
    alike = say.number(round(follow_reasons.agreement(order), 2))
    st.markdown(say("Your order and theirs are this much alike: **{n}**.", n=alike))
    st.caption(say("1 is the same order, 0 is no likeness, -1 is the reverse (Spearman's rank correlation)."))
    for gap in follow_reasons.largest(order):
        place = {"mine": say.number(gap.yours), "theirs": say.number(gap.theirs)}
        st.markdown(
            say(
                "- You put “{reason}” at {mine}, they put it at {theirs}.",
                reason=plain(names[gap.reason]),
                **place,
            )
        )
    _picture(found, key)
    charts.full_table(
        [say("Reason"), say("You"), say("Consumers"), say("Apart")],
        [(plain(names[gap.reason]), gap.yours, gap.theirs, gap.places) for gap in found],
    )
    _source()


def _picture(found: Sequence[follow_reasons.Gap], key: str) -> None:
    """Each reason's place in both orders."""
    say, names = state.say(), follow_reasons.reasons(state.say())
    places = {"mode": "markers", "type": "scatter", "y": [*range(len(found))]}
    looks = {
        say("You"): ([gap.yours for gap in found], "circle", charts.accent()),
        say("Consumers"): ([gap.theirs for gap in found], "diamond-open", charts.GREY),
    }
    data = [
        {"name": name, "x": x, "marker": {"symbol": symbol, "size": 14, "color": colour}, **places}
        for name, (x, symbol, colour) in looks.items()
    ]
    x = {"title": charts.titled(say("Place")), "range": [0.5, len(found) + 0.5], "dtick": 2, "tick0": 1}
    sentence = say("The reason consumers name most is “{reason}”.", reason=names[found[0].reason])
    y = charts.named_rows([names[gap.reason] for gap in found]) | {"zeroline": False}
    charts.draw(data, x, y, sentence, key, _ROW * len(found) + 110)


def _source() -> None:
    """Who asked whom, when, and where we read it."""
    say = state.say()
    asked = {"n": say.number(follow_reasons.ASKED), "countries": say.number(follow_reasons.COUNTRIES)}
    st.caption(
        say(
            "A survey by IBM, published in {year}: {n} consumers in {countries} countries. That is long ago.",
            year=str(follow_reasons.YEAR),
            **asked,
        )
    )
    article = state.library().sources[follow_reasons.SOURCE]
    st.caption(
        say(
            "Steve Caputo told of it in “{article}” ({year}), tip 25.",
            article=plain(article.title),
            year=str(article.year),
        )
    )
    st.markdown(
        say("Others say that only being close to people counts. Decide below, “Where experts disagree”.")
    )
