"""What law or a profession's rules keep out of plans in a country, each with its sources."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.insights.business import concerned
from planner.knowledge import Caution, CautionSource
from planner.language import N_
from planner.vocabulary import KEEPS_OUT


def show(country: str) -> None:
    """Every caution that holds in a country."""
    say, every = state.say(), state.library().cautions.every
    st.caption(say("This is what we understand and no legal advice. Laws change: ask before you rely on it."))
    st.markdown("\n".join(_entry(one) for one in every if one.holds_in(country)))


def _entry(one: Caution) -> str:
    say, left_out = state.say(), state.say().both([state.say()(KEEPS_OUT[name]) for name in one.keeps_out])
    lines = [f"- **{plain('; '.join(concerned(state.library(), one)))}**: {' '.join(one.says)}"]
    if left_out:
        lines.append(say(N_("Plans leave out: {what}."), what=left_out))
    sources = "; ".join(map(_source, one.sources))
    lines.append(
        say(N_("Sources: {sources}. Looked up on {day}."), sources=sources, day=say.date(one.checked))
    )
    return " ".join(lines)


def _source(one: CautionSource) -> str:
    title = plain(state.say()(N_("{title} ({year})"), title=one.title, year=one.year))
    return f"[{title}]({one.url})" if one.url else title
