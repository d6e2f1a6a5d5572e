"""What the choice is made of: evidence for each place as a sum, and whether its words come true."""

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from pages.library.evidence.figures import table
from planner.insights.platforms import believed_in_words, pieces_of
from planner.knowledge import calibration
from planner.language import N_
from planner.plan import Fit, Plan
from planner.vocabulary import CERTAINTIES

_KNOWN = {
    "nothing said": N_("Nothing was said"),
    "liking of three places": N_("How they like three places"),
    "and customers in words": N_("And whether customers are there"),
    "and ten asked about three": N_("And ten customers were asked"),
    "asked until it stops": N_("Every question we ask"),
    "all of them": N_("All of them"),
}


def show(plan: Plan) -> None:
    """A sum for each place that comes first now and then, or of which something was said."""
    say, spoken = state.say(), {place.id for place in plan.said.platforms.places}
    st.markdown(
        say(
            "Each piece of evidence is worth some people: those whom it says are there, and those who are "
            "not. Real people count as they are. How much a survey, a trade or a word is worth is our "
            "judgement."
        )
    )
    for fit in plan.ranking:
        if fit.count or fit.place in spoken:
            fold(labels.platform(fit.place), _place, plan, fit, key=f"sums:{fit.place}")


def _place(plan: Plan, fit: Fit) -> None:
    say = state.say()
    table(
        [say("What we know"), say("Says, percent"), say("There, people"), say("Not there, people")],
        [
            [one.name, say.number(round(100 * one.share)), f"{one.there:.2f}", f"{one.elsewhere:.2f}"]
            for one in pieces_of(plan, fit)
        ],
    )
    st.markdown(plain(believed_in_words(plan, fit)))


def calibrated() -> None:
    """How often each word was true, how that was found out, and what it does not show."""
    say = state.say()
    st.markdown(
        say(
            "We drew businesses in which everything is known, and let their owners answer. "
            "Then we looked whether the place we name is the best one. So often each word was true, of 100:"
        )
    )
    table(
        [say("What was known"), say("Word"), say("How many"), say("We said"), say("True")],
        [
            [
                say(_KNOWN[one.known]),
                say(CERTAINTIES[one.word]),
                say.number(one.choices),
                say.number(one.said),
                say.number(one.true),
            ]
            for one in calibration()
        ],
    )
    st.caption(
        say(
            "This shows that the words keep what our way of counting promises. It does not show that it is "
            "right about real businesses: nobody has followed those yet."
        )
    )
