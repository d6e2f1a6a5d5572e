"""The week's things, each with Copy where it has a text and Done, and the week in which nothing happened."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from pages.components import copying, quiet_week, week_number
from pages.components.downloads import downloads
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import Change
from planner.exports import Thing, WeekCard, Words, gaps_in, in_text, tonight, total
from planner.plan import Plan, Post
from planner.scenarios import nothing_happened


def show(plan: Plan, card: WeekCard) -> None:
    """The week in one look: first what goes out, then what else takes minutes, then the number."""
    say = state.say()
    st.caption(say("{week}. {minutes}.", week=plain(card.title), minutes=plain(total(plan, card))))
    if plan.today < plan.start:
        st.markdown(say("It starts on {day}.", day=plain(say.date(plan.start))))
        st.markdown(say("**Tonight:** {thing}", thing=plain(tonight(plan))))
    said = plan.said.log.said.get(str(card.week.number))
    if said and said.went == "nothing":
        quiet_week.show(plan, card.week)
        return
    if card.cause:
        st.info(plain(card.cause), icon=":material/lightbulb:")
    if not card.things:
        st.markdown(say("All of this week is done."))
    for number, thing in enumerate(card.things):
        _thing(plan, thing, str(number))
    if plan.today >= plan.start:
        week_number.ask(plan, card.week)
        if st.button(say("Nothing happened this week"), key=f"{state.address()}:nothing"):
            state.save(*nothing_happened(plan, card.week.number))
            st.rerun()
    fold(say("Send it"), _send, plan, card, key="card-send")


def _thing(plan: Plan, thing: Thing, key: str) -> None:
    """A thing to do; of posts that go out each has its own line."""
    if thing.texts and thing.posts:
        for post, words in zip(thing.posts, thing.texts, strict=True):
            _line(words.title, (words,), f"out:{post.key}", _status([post], "out"))
    else:
        day = plan.today.isoformat()
        tasks: list[Change] = [(("log", "done", task), None, day) for task in thing.tasks]
        _line(thing.title, thing.texts, f"thing:{key}", [*tasks, *_status(thing.posts, "made")])


def _status(posts: Sequence[Post], status: str) -> list[Change]:
    return [(("calendar", "statuses", post.key), _stored(post), status) for post in posts]


def _stored(post: Post) -> str | None:
    return state.plan().said.calendar.statuses.get(post.key)


def _line(title: str, texts: Sequence[Words], key: str, done: Sequence[Change]) -> None:
    """What it is, with what can be done with it."""
    say, ready = state.say(), [words for words in texts if not gaps_in(words.text, words.apart)]
    with st.container(border=True, gap="small"):
        st.markdown(plain(title))
        with st.container(horizontal=True):
            for words in ready:
                copying.button(words.text, key)
            if done and st.button(say("Done"), icon=":material/check:", key=f"{state.address()}:done:{key}"):
                state.save(*done)
                st.rerun()
        for words in texts:
            label = say("Read the text") if words in ready else say("Fill in the text and copy it")
            fold(label, partial(_text, words, key), key=f"text:{key}")


def _text(words: Words, key: str) -> None:
    if words.serves:
        st.caption(state.say()("For them: {what}", what=plain(words.serves)))
    copying.shown(_filled(words), f"read-{key}")


def _filled(words: Words) -> str:
    """The text with what is typed into its gaps; they are not kept, since they hold on one day only."""
    text, say, done = words.text, state.say(), ""
    for number, gap in enumerate(gaps_in(text, words.apart), 1):
        name = f"{number}. {gap}" if words.apart else gap
        label = say("Fill in for {gap}", gap=plain(name))
        typed = st.text_input(label, key=f"{state.address()}:gap:{words.title}:{name}") or gap
        if words.apart:
            before, _, text = text.partition(gap)
            done += before + typed
        else:
            text = text.replace(gap, typed)
    return done + text


def _send(plan: Plan, card: WeekCard) -> None:
    """The whole card as text, and as a picture."""
    copying.shown(in_text(plan, card), "card")
    with st.container(horizontal=True):
        downloads.one(plan, "week-card.txt")
        downloads.one(plan, "week-card.png")
