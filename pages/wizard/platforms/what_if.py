"""What if: another choice, worked out and shown beside this one."""

import streamlit as st

from pages.components import side_by_side, split
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import labels
from planner.language import N_
from planner.plan import FOCUS_SHARE, Plan
from planner.scenarios import HALF, WhatIf, WhatIfKind, compare, split_in_words, what_if

_TITLES: dict[WhatIfKind, str] = {
    "alone": N_("Only {focus}"),
    "swap": N_("{other} as our one place"),
    "half": N_("Half {focus}, half {other}"),
    "split": N_("{other} as our one place"),
}


def show(plan: Plan) -> None:
    """The other choices, each worked out once it is opened."""
    for one in what_if(plan):
        focus = labels.place(plan.focus.id) if plan.focus else ""
        label = state.say()(_TITLES[one.kind], focus=focus, other=labels.place(one.other))
        fold(label, _one, plan, one, key=f"what-if:{one.kind}")
    fold(state.say()("Another place, or another split"), _any, plan, key="what-if:split")


def _any(plan: Plan) -> None:
    """Any place, any shares."""
    found = split.choose(plan, f"{state.address()}:what-if")
    if found:
        st.subheader(plain(split_in_words(plan, found.shares)), anchor=False)
        split.show(found)
        _one(plan, found)
        link("compare", state.say()("Put it beside other choices, and print them"), **split.to_address(found))


def _one(plan: Plan, one: WhatIf) -> None:
    """What would change, who would agree, and the button that does it."""
    say = state.say()
    pairs = compare(plan, one.plan)
    if any(pair.differs for pair in pairs):
        shown = [pair for pair in pairs if pair.differs or pair.before.id == "place"]
        side_by_side.table(shown, say("Now"), say("Then"))
    else:
        st.markdown(say("None of the numbers would change."))
    if one.kind == "half":
        _who_agrees()
        _what_fits(one.plan)
    if st.button(say("Take it"), key=f"{state.address()}:what-if:{one.kind}"):
        choice = [c.model_dump(mode="json", exclude_defaults=True) for c in one.plan.choice]
        state.put(("platforms", "choice"), choice)
        st.rerun()


def _who_agrees() -> None:
    """Two places at half each pass one expert and fail two others."""
    say, library = state.say(), state.library()
    one, two = (library.guidelines[name].citations[0] for name in ("focus-90-10", "one-or-two-platforms"))
    st.markdown(
        say(
            "{two} would be fine with two places. {one} would not: they ask for {share}% on one.",
            two=plain(two.said_by),
            one=plain(one.said_by),
            share=say.number(FOCUS_SHARE),
        )
    )
    source = library.sources[one.source]
    st.caption(say("From “{article}”, {year}.", article=plain(source.title), year=str(source.year)))


def _what_fits(plan: Plan) -> None:
    """Whole pieces for the one place are planned first, so half of the effort may not be half of the time."""
    say, share = state.say(), plan.scheduled_share()
    if plan.focus and share > HALF:
        name, share_in_words = labels.place(plan.focus.id), say.number(share)
        st.markdown(
            say(
                "Posts for {place} are planned first: {n}% of the time goes there.",
                place=name,
                n=share_in_words,
            )
        )
