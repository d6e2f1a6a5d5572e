"""Pictures of the choice of one place, each with a sentence and a table."""

from html import escape

import streamlit as st

from pages.components.charts import GOLD, GREY, accent, bars, draw, table, titled
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from planner.knowledge import TOGETHER_SOURCE, TOGETHER_YEAR
from planner.plan import WORTHWHILE, Plan, added, bands, best, group_in_words
from planner.vocabulary import TOP

MOST_BARS = 6  # of a picture on a phone (ours); the table has all


def links(plan: Plan) -> None:
    """The four links of each place that comes first now and then: a chain, so one near zero breaks it."""
    say = state.say()
    shown = [fit for fit in plan.ranking if fit.count]
    columns = (say("Place"), say("Of ten people"), say("You keep it up"), say("Good for it"), say("Time"))
    rows = [
        (
            labels.place(fit.place),
            str(fit.low) if fit.low == fit.high else say("{lo} to {hi}", lo=fit.low, hi=fit.high),
            *(say("{n}%", n=say.number(round(100 * part))) for part in (fit.liking, fit.use, fit.minutes)),
        )
        for fit in shown
    ]
    table(columns, rows, "links-table")


def both_fit(plan: Plan) -> None:
    """Customers there against liking it there; the place needs both."""
    say = state.say()
    fits = [f for f in plan.ranking if f.audience is not None and f.love is not None]
    if not fits:
        return
    points: dict[tuple[int, int], list[str]] = {}
    for number, fit in enumerate(fits, 1):
        points.setdefault((fit.audience or 0, fit.love or 0), []).append(str(number))
    numbers = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [audience for audience, _ in points],
        "y": [love for _, love in points],
        "text": [", ".join(here) for here in points.values()],
        "textposition": "top center",
        "marker": {"size": 14, "color": accent()},
        "showlegend": False,
    }
    diagonal = {
        "type": "scatter",
        "mode": "lines",
        "x": [0, TOP],
        "y": [0, TOP],
        "line": {"color": GREY, "dash": "dot"},
        "showlegend": False,
    }
    x = {"title": titled(say("Customers are there")), "range": [-0.3, 5.5], "dtick": 1}
    y = {"title": titled(say("We like it there")), "range": [-0.3, 5.8], "dtick": 1}
    best = labels.platform(fits[0].place)
    sentence = say("Top right is where both fit. {place} comes first so far.", place=best)
    draw([numbers, diagonal], x, y, sentence, "both-fit", 340)
    key = [f"{number}: {labels.place(fit.place)}" for number, fit in enumerate(fits, 1)]
    st.caption(say.both(key))
    rows = [(labels.place(f.place), lists.score(f.audience or 0), lists.love(f.love or 0)) for f in fits]
    table([say("Place"), say("Customers are there"), say("We like it there")], rows, "fit-table")


def ninety_ten(plan: Plan) -> None:
    """The minutes of the whole plan: our one place, and everything else."""
    if plan.focus is None:
        return
    say = state.say()
    focus, minutes = labels.platform(plan.focus.id), plan.focus_minutes()
    rest = sum(aside.minutes for aside in plan.aside)
    data = [
        bars(escape(focus), accent(), x=[minutes], y=[""], orientation="h"),
        bars(say("Everything else"), GOLD, "/", x=[rest], y=[""], orientation="h"),
    ]
    sentence = say(
        "{focus} gets {percent}% of the minutes: {mine}. Everything else gets {rest}.",
        focus=focus,
        percent=plan.scheduled_share(),
        mine=say.minutes(minutes),
        rest=say.minutes(rest),
    )
    x = {"title": titled(say("Minutes in three months"))}
    draw(data, x, {"visible": False}, sentence, "ninety-ten", 170)
    dropped = [aside for aside in plan.aside if aside.dropped]
    small = [labels.platform(aside.place) for aside in dropped if aside.monthly < WORTHWHILE]
    full = [labels.platform(aside.place) for aside in dropped if aside.monthly >= WORTHWHILE]
    if small:
        names, limit = plain(say.both(small)), say.minutes(WORTHWHILE)
        text = "Left out, because a month leaves under {limit} for each: {names}. That is ours."
        st.markdown(say(text, names=names, limit=limit))
    if full:
        names = plain(say.both(full))
        st.markdown(say("Left out, because your one place fills the weeks: {names}.", names=names))
    table(
        [say("Place"), say("Minutes in three months")],
        [(plain(focus), minutes), (say("Everything else"), rest)],
        "share-table",
    )


def together(plan: Plan) -> None:
    """How many people use one, two or three places together, and what a second one adds to ours."""
    say, library, ages = state.say(), plan.library, bands(plan.audience)
    with_it, without = (best(plan.audience, library, leave_out) for leave_out in ((), ("youtube",)))
    shown = [str(len(one.places)) for one in with_it]
    data = [
        bars(say("With YouTube"), accent(), x=shown, y=[one.percent for one in with_it]),
        bars(say("Without YouTube"), GOLD, "/", x=shown, y=[one.percent for one in without]),
    ]
    group = group_in_words(ages[0] if len(ages) == 1 else "all adults", say)
    sentence = say(
        "United States: {a}% of {group} use the best place. With a second it is {b}%, with a third {c}%.",
        group=group,
        **{name: say.number(one.percent) for name, one in zip("abc", with_it, strict=True)},
    )
    x = {"title": titled(say("How many places together")), "type": "category"}
    y = {"title": titled(say("Percent")), "range": [0, 100]}
    draw(data, x, y, sentence, "together", 300, barmode="group")
    source = library.sources[TOGETHER_SOURCE].publisher
    st.caption(
        say(
            "{source}, {year}. It counts who uses a place, not who sees a post.",
            source=plain(source),
            year=TOGETHER_YEAR,
        )
    )
    rows = [
        (say.both([labels.place(p) for p in one.places]), say.number(one.percent))
        for one in (*with_it, *without)
    ]
    table([say("Places together"), say("Percent")], rows, "together-table")
    if plan.focus:
        _added(plan, plan.focus.id)


def _added(plan: Plan, focus: str) -> None:
    """What a second place adds to our one place."""
    say, more = state.say(), added(focus, plan.library)
    if not more:
        st.markdown(
            say("No survey we know says what a second place adds to {place}.", place=labels.place(focus))
        )
        return
    first = more[0]
    st.markdown(
        say(
            "Beside {place}, {other} adds most: {n} of 100 adults in the US are there and not on {place}.",
            place=labels.place(focus),
            other=labels.place(first.place),
            n=say.number(first.adds),
        )
    )
    rows = [(labels.place(one.place), say.number(one.percent), say.number(one.adds)) for one in more]
    table([say("Second place"), say("Use it, percent"), say("Adds, points")], rows, "added-table")
