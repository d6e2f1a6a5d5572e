"""Whether the business has a page at a place already, and whether it is alive: four words for two answers."""

from typing import Any

import streamlit as st

from pages.components.fields import in_words
from pages.components.session import state
from planner.answers import get
from planner.language import N_

NOT_SAID = "not said"
_WORDS = {
    "alive": N_("Yes, with posts from the last weeks"),
    "silent": N_("Yes, but it has been silent"),
    "no": N_("No, not yet"),
    NOT_SAID: N_("Not said yet"),
    "yes": N_("Yes"),
}
_MEANINGS: dict[str, tuple[Any, ...]] = {  # what is stored for profile and silent
    "alive": (True, False),
    "silent": (True, True),
    "no": (False, None),
    NOT_SAID: (None, None),
}
_OLDER = {"yes": (True, None)}  # of plans that were asked for the page alone


def ask(place: str, label: str) -> bool:
    """Ask for one place; whether there is a page."""
    profile, silent = (("platforms", "places", place, name) for name in ("profile", "silent"))
    held = tuple(get(state.document(), path) for path in (profile, silent))
    in_words(
        profile,
        silent,
        meanings=_MEANINGS | (_OLDER if held == _OLDER["yes"] else {}),
        label=label,
        format_func=_in_words,
        otherwise="no" if held[0] is False else NOT_SAID,
        nothing=NOT_SAID,
        widget=st.selectbox,
    )
    return get(state.document(), profile) is True


def _in_words(word: str) -> str:
    return state.say()(_WORDS[word])
