"""Who said what: a card for each expert of the round-up, and how the twelve groups came out."""

import streamlit as st

from pages.components.charts import full_table
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.library.advice import article, folded, group
from planner.knowledge import Expert, by, method


def show() -> None:
    """A fold for everybody whose answer we put in our words."""
    for expert in state.library().experts.values():
        if expert.point:
            fold(expert.name, _card, expert, key=f"expert:{expert.id}")


def _card(expert: Expert) -> None:
    say = state.say()
    st.markdown(expert.point)
    where = {"article": plain(article(expert.source)), "where": expert.passage}
    st.caption(say("“{article}”, {where}.", **where))
    if expert.group:
        st.markdown(say("**We put it under.** {group}", group=group(expert.group)))
    if expert.gone:
        st.markdown(say("**No longer there.** {text}", text=expert.gone))
    advice = by(state.library(), expert.name, expert.source)
    if advice:
        st.markdown(say("**What your plan is held against:**"))
    for guideline in advice:
        folded(guideline, expert.id)


def groups() -> None:
    """The twelve groups with their votes, in our words and as printed."""
    say, every = state.say(), list(state.library().groups.values())
    st.markdown(
        say(
            "“{group}” came up most often: {n} of {all} times.",
            group=every[0].shown,
            n=say.number(every[0].votes),
            all=say.number(sum(one.votes for one in every)),
        )
    )
    full_table(
        [say("Group"), say("As printed"), say("How often it came up")],
        [(plain(one.shown), plain(one.name), one.votes) for one in every],
    )
    st.caption(say("Mike Allton counted them in 2019. Which answer he put where, he did not say."))


def gone() -> None:
    """What the articles name and nobody can use any more."""
    for expert in state.library().experts.values():
        if expert.gone:
            words = {"name": plain(expert.name), "article": plain(article(expert.source))}
            st.markdown(state.say()("**{name}** in “{article}”. {text}", text=expert.gone, **words))


def left_out() -> None:
    """What the articles ask for and no plan here is built on, with the reason."""
    say, left = state.say(), [one for one in method() if one.left]
    st.markdown(
        say(
            "The articles ask for {all} things. {n} of them are not used here.",
            all=say.number(len(method())),
            n=say.number(len(left)),
        )
    )
    lines = [say("- **{name}**: {why}", name=plain(one.id), why=say(one.left)) for one in left]
    st.markdown("\n".join(lines))
