"""How sure the choice is: in words, the one question that would help most, and how we know."""

import streamlit as st

from pages.components import ask_next
from pages.components.charts import accent, bars, draw, height_of, named_rows, table, titled
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from pages.wizard.platforms import choice_charts, choosing
from pages.wizard.platforms.choice_charts import MOST_BARS
from planner.insights.platforms import (
    believed_in_words,
    counted_in_words,
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    moved_in_words,
    sure_in_words,
)
from planner.plan import DRAWS, Certainty, Plan


def show(plan: Plan) -> None:
    """The place, how sure that is, its button, what to ask next, and the numbers behind it."""
    say, sure = state.say(), plan.certainty
    st.subheader(plain(sure_in_words(plan)), anchor=False)
    if moved := moved_in_words(plan):
        st.info(plain(moved))
    if sure is None:
        return
    _take(plan, sure)
    ask_next.show(plan, back="platforms_choice")
    if no := [labels.place(fit.place) for fit in plan.ranking if fit.ruled_out]:
        st.caption(say("Ruled out: {places}.", places=say.both(no)))
    if sure.runner_up:
        fold(say("How we know"), _how_we_know, plan, sure, key="certainty.how_we_know")
    fold(say("Customers there, and liking it"), choice_charts.both_fit, plan, key="choice_charts.both_fit")
    fold(say("One place, two or three"), choice_charts.together, plan, key="choice_charts.together")


def _take(plan: Plan, sure: Certainty) -> None:
    """One tap takes the place that is named; nothing where somebody chose."""
    if state.said().platforms.choice:
        return
    label = state.say()("Take {place}", place=labels.place(sure.first))
    if st.button(label, type="primary", key=f"{state.address()}:take"):
        choosing.take(plan, sure.first)


def _how_we_know(plan: Plan, sure: Certainty) -> None:
    say = state.say()
    st.markdown(plain(counted_in_words(plan)))
    st.markdown(
        say(
            "We tried it {n} times. Each time everything that is not sure was drawn anew: who is there, "
            "whether you keep it up, what a place does for you, and whether your minutes suffice.",
            n=say.number(DRAWS),
        )
    )
    st.caption(say("{limits} So are these numbers.", limits=plain(limits_in_words(plan))))
    _counts(sure)
    near = [fit for fit in plan.ranking if fit.place in {sure.first, sure.runner_up}]
    for fit in near:
        st.markdown(f"**{labels.place(fit.place)}.** {plain(believed_in_words(plan, fit))}")
    choice_charts.links(plan)
    st.markdown(say("**What would change it.** {text}", text=plain(flip_in_words(plan))))
    _open(plan)


def _open(plan: Plan) -> None:
    """What is not known yet and matters most."""
    texts = guesses_in_words(plan)
    if texts:
        st.markdown(state.say()("**What is still open**"))
        st.markdown("\n".join(f"- {plain(text)}" for text in texts))


def _counts(sure: Certainty) -> None:
    """In how many of 100 tries each place comes first."""
    say = state.say()
    counts = list(sure.counts.items())
    shown = [(place, n) for place, n in counts if n][:MOST_BARS]
    numbers = [n for _, n in shown]
    data = [
        bars(
            say("First"),
            accent(),
            x=numbers,
            text=[str(n) for n in numbers],
            textposition="outside",
            cliponaxis=False,
            orientation="h",
            showlegend=False,
        )
    ]
    place, most = counts[0]
    sentence = say("{place} comes first in {n} of 100 tries.", place=labels.platform(place), n=most)
    x = {"title": titled(say("First, of 100 tries")), "range": [0, 112]}
    y = named_rows([labels.platform(place) for place, _ in shown])
    draw(data, x, y, sentence, "counts", height_of(len(shown)))
    rows = [(labels.place(place), n, sure.first_or_second[place]) for place, n in counts]
    table([say("Place"), say("First, of 100 tries"), say("First or second")], rows, "counts-table")
