"""How sure the choice is: in words, the one answer that would change it, the guesses, and how we know."""

import streamlit as st

from pages.components.charts import GOLD, GREY, accent, bars, draw, height_of, named_rows, table, titled
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import labels
from pages.wizard.platforms import choice_charts
from pages.wizard.platforms.choice_charts import MOST_BARS
from planner.insights.platforms import flip_in_words, guesses_in_words, limits_in_words, sure_in_words
from planner.language import N_
from planner.plan import DRAWS, SPREAD, SWING, Certainty, Field, Flip, Plan, Swing

_ASKED: dict[Field, tuple[str, str]] = {  # on which page, and what its link says
    "audience": ("platforms", N_("Ask or count for {place}")),
    "love": ("platforms_liked", N_("Say how you like {place}")),
}


def show(plan: Plan) -> None:
    """The place, how sure that is, what would change it, and the pictures behind it."""
    say, sure = state.say(), plan.certainty
    st.subheader(plain(sure_in_words(plan)), anchor=False)
    if sure is None:
        return
    choice_charts.contributions(plan)
    if sure.runner_up:
        st.markdown(say("**The one answer that would change it.** {text}", text=plain(flip_in_words(plan))))
        if sure.flip:
            _look_again(sure.flip)
        _guesses(plan, sure)
        fold(say("How we know"), _how_we_know, plan, sure, key="certainty.how_we_know")
    fold(say("Customers there, and liking it"), choice_charts.both_fit, plan, key="choice_charts.both_fit")
    fold(say("One place, two or three"), choice_charts.together, plan, key="choice_charts.together")


def _guesses(plan: Plan, sure: Certainty) -> None:
    texts = guesses_in_words(plan)
    if texts:
        st.markdown(state.say()("**The guesses that matter most**"))
    for guess, text in zip(sure.guesses, texts, strict=False):  # only the riskiest have a text
        st.markdown(plain(text))
        if sure.flip is None or (guess.place, guess.field) != (sure.flip.place, sure.flip.field):
            _look_again(guess)


def _look_again(answer: Flip | Swing) -> None:
    """A link to the page that asks it, with its place first."""
    page, label = _ASKED[answer.field]
    link(
        page,
        state.say()(label, place=labels.place(answer.place)),
        icon=":material/arrow_forward:",
        place=answer.place,
        back="platforms_choice",
    )


def _how_we_know(plan: Plan, sure: Certainty) -> None:
    say = state.say()
    st.markdown(
        say(
            "We tried it {n} times. Each time the weights were up to {percent}% larger or smaller.",
            n=say.number(DRAWS),
            percent=round(100 * SWING),
        )
    )
    st.markdown(
        say(
            "A guess of ours moved by up to {ours} of 5, one of yours by {yours}. What was asked: {asked}.",
            ours=say.number(SPREAD["assumed"]),
            yours=say.number(SPREAD["guess"]),
            asked=say.number(SPREAD["customer"]),
        )
    )
    st.caption(say("{limits} So are these numbers.", limits=plain(limits_in_words(plan))))
    _counts(sure)
    _swings(plan, sure)


def _counts(sure: Certainty) -> None:
    """In how many of 100 tries each place comes first."""
    say = state.say()
    counts = sorted(sure.counts.items(), key=lambda one: -one[1])
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
    rows = [(labels.place(place), n) for place, n in counts]
    table([say("Place"), say("First, of 100 tries")], rows, "counts-table")


def _swings(plan: Plan, sure: Certainty) -> None:
    """How far each uncertain answer moves the first place's lead over the next."""
    say, shown, ahead = state.say(), sure.swings[:MOST_BARS], _ahead(plan)
    if not shown:
        return
    ends = [(min(one.low, one.high), max(one.low, one.high)) for one in shown]
    below = [(low, min(high, 0)) for low, high in ends]
    above = [(max(low, 0), high) for low, high in ends]
    data = [
        bars(
            name,
            colour,
            pattern,
            base=[low for low, _ in parts],
            x=[max(0, high - low) for low, high in parts],
            orientation="h",
        )
        for name, colour, pattern, parts in (
            (say("Another place comes first"), GOLD, "/", below),
            (say("It stays first"), accent(), "", above),
        )
    ]
    today = {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "x0": ahead, "x1": ahead}
    sentence = say(
        "Today {place} is {n} points ahead, at the dotted line. Each bar is one answer that is not sure.",
        place=labels.platform(sure.first),
        n=say.number(ahead),
    )
    names = [_answer(one) for one in shown]
    x = {"title": titled(say("Points ahead")), "rangemode": "tozero"}
    height = height_of(len(shown))
    shapes = [today | {"line": {"color": GREY, "dash": "dot"}}]
    draw(data, x, named_rows(names), sentence, "swings", height, barmode="overlay", shapes=shapes)
    rows = [
        (plain(name), say.number(low), say.number(high))
        for name, (low, high) in zip(names, ends, strict=True)
    ]
    table([say("Answer"), say("Points ahead, at worst"), say("Points ahead, at best")], rows, "swings-table")


def _ahead(plan: Plan) -> float:
    """How many points of 100 the first place has more than the next."""
    first, second = [fit.score for fit in plan.ranking if not fit.ruled_out][:2]
    return round(100 * (first - second), 1)


def _answer(one: Swing) -> str:
    say, place = state.say(), labels.platform(one.place)
    if one.field == "love":
        return say("{place}: liking", place=place)
    return say("{place}: customers", place=place)
