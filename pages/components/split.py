"""Any places with any shares of the time: chosen, checked, and told what they come to."""

from collections.abc import Mapping

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from planner.plan import Plan
from planner.scenarios import MOST_SHARED, WhatIf, WrongSplit, even, places_of, split

ADDRESS = "split"  # in a page's address, such as tiktok:60,facebook:40;whatsapp:100
MOST_BESIDE = 3  # choices beside the plan: a page has no room for more (ours)
_NEXT, _PART, _OF, _ALL = ";", ",", ":", 100


def choose(plan: Plan, key: str) -> WhatIf | None:
    """Places, then a share for each; None with what to change on the page."""
    say = state.say()
    places = [fit.place for fit in plan.ranking if not fit.ruled_out]
    chosen = st.multiselect(
        say("Which places"),
        places,
        format_func=labels.platform,
        max_selections=MOST_SHARED,
        placeholder=say("One place, or several"),
        key=f"{key}:places",
    )
    if not chosen:
        return None
    shares = even(chosen)
    for place in chosen if len(chosen) > 1 else ():
        label = say("{place}: share of your effort, percent", place=labels.place(place))
        typed = st.number_input(
            label, value=shares[place], step=1, format="%d", key=f"{key}:{len(chosen)}:{place}"
        )
        shares[place] = typed or 0
    return checked(plan, shares)


def checked(plan: Plan, shares: Mapping[str, int]) -> WhatIf | None:
    """The split these shares make; None with the reason on the page."""
    try:
        return split(plan, shares)
    except WrongSplit as error:
        st.error(plain(error.text(state.say())))
        return None


def show(found: WhatIf) -> None:
    """For each place its minutes and posts, who is there, and what would have to be true."""
    say = state.say()
    for one in places_of(found):
        words = {
            "place": labels.place(one.place),
            "time": say.minutes(one.minutes),
            "n": say.number(one.posts),
        }
        st.markdown(
            "\n".join(
                (
                    say("**{place}**: {time} and {n} posts in three months", **words),
                    "",
                    f"- {plain(one.there)}",
                    say("- **What would have to be true.** {text}", text=plain(one.true)),
                )
            )
        )


def to_address(*every: WhatIf) -> dict[str, str]:
    """The splits as a part of a page's address."""
    texts = [
        _PART.join(f"{place}{_OF}{share}" for place, share in one.shares.items() if share) for one in every
    ]
    return {ADDRESS: _NEXT.join(texts)} if texts else {}


def from_address(plan: Plan) -> list[WhatIf]:
    """The splits the page's address holds; what it holds otherwise is said."""
    texts = [text for text in st.query_params.get(ADDRESS, "").split(_NEXT) if text]
    found = [_read(plan, text) for text in texts[:MOST_BESIDE]]
    return [one for one in found if one]


def _read(plan: Plan, text: str) -> WhatIf | None:
    shares = {}
    for part in text.split(_PART):
        place, _, share = part.rpartition(_OF)
        known = any(fit.place == place and not fit.ruled_out for fit in plan.ranking)
        if not known or not share.isascii() or not share.isdigit() or len(share) > len(str(_ALL)):
            st.warning(state.say()("This address holds a choice we cannot read: {text}.", text=plain(text)))
            return None
        shares[place] = int(share)
    return checked(plan, shares)
