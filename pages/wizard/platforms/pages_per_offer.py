"""One page or several, for a business with several offers."""

from collections.abc import Sequence

import streamlit as st

from pages.components.fields import number
from pages.components.markdown import plain
from pages.components.session import state
from planner.insights.business import Presences, presences
from planner.plan import Plan
from planner.vocabulary import LIMITS

SOURCE = "hemley"  # its tip 4 tells of Wakefly's paper


def show(plan: Plan) -> None:
    """The verdict, with its minutes and its names; nothing with fewer than two offers."""
    found = presences(plan)
    if found is None:
        return
    say = state.say()
    st.subheader(say("One page or several"), anchor=False)
    st.markdown(_verdict(found))
    if found.verdict != "one":
        label = say(
            "Minutes a week that a page of its own needs (ours: {usual})",
            usual=say.number(LIMITS["presence"].usual),
        )
        number("settings", "numbers", "presence", label=label, optional=True)
        _tree(found.names, plan.answers.business.market or "")
    year = state.library().sources[SOURCE].year
    st.caption(say("According to Wakefly, in Hemley {year}, tip 4", year=str(year)))


def _verdict(found: Presences) -> str:
    say = state.say()
    if found.verdict == "one":
        return say("One page is enough: everything you offer is for the same people.")
    minutes, least = say.minutes(int(found.minutes)), say.minutes(round(found.least))
    if found.verdict == "later":
        return say(
            "One page now, more later. Each would get {minutes} a week, and needs {least}.",
            minutes=minutes,
            least=least,
        )
    return say(
        "You may have a page for each. Each would get {minutes} a week, and needs {least}.",
        minutes=minutes,
        least=least,
    )


def _tree(names: Sequence[str], market: str) -> None:
    """The names such pages would have, the business above, and who did so before."""
    say = state.say()
    st.markdown(say("**The names to keep then**"))
    first, *rest = (plain(name or say("No name yet")) for name in names)
    st.markdown("\n".join((f"- {first}", *(f"    - {name}" for name in rest))))
    if market in ("businesses", "both"):
        st.markdown(say("Who sells to businesses can have one page for the firm and one for each product."))
    st.markdown(
        say("An example: Mars has pages for M&M's, Snickers, Dove and Mars, each with a look of its own.")
    )
