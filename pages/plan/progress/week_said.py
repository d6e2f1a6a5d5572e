"""How the weeks went: two taps and one number each, saved at once."""

from collections.abc import Callable, Sequence

import streamlit as st

from pages.components import quiet_week, week_number
from pages.components.fields import number, pick
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import notices, state
from planner.answers import Change, Path, WeekSaid
from planner.exports import words_of
from planner.insights.progress import noticeable, outside, this_week
from planner.plan import Plan, PlanWeek
from planner.scenarios import nothing_happened
from planner.vocabulary import FELT, WENT

SHOWN = 2  # weeks that are over, besides the one today is in (ours)


def went(value: str) -> str:
    """How a week went."""
    return state.say()(WENT[value])  # type: ignore[index]


def felt(value: str) -> str:
    """The time a week took."""
    return state.say()(FELT[value])  # type: ignore[index]


def noticed(value: str) -> str:
    """A cause, as an owner would notice it."""
    known = {one.id: one.when for one in noticeable(state.plan())}
    return plain(known.get(value, value))


def show(plan: Plan) -> None:
    """The week today is in and the last ones; the others in a fold."""
    say, here = state.say(), this_week(plan)
    begun = [week for week in reversed(plan.weeks) if week.span.first <= plan.today]
    if begun:
        st.subheader(say("How was the week?"), anchor=False)
    over = [week for week in begun if week != here]
    shown = [week for week in begun if week == here or week in over[:SHOWN]]  # they stay where they are
    _weeks(plan, shown)
    rest = [week for week in begun if week not in shown]
    if rest:
        fold(say("The weeks before"), _weeks, plan, rest, key="weeks-before")
    others = say.both([say.number(week) for week in outside(plan)])
    if others:
        st.caption(
            say(
                "You also said something of week {weeks}, which is not in this plan. It is kept.",
                weeks=others,
            )
        )


def _weeks(plan: Plan, weeks: Sequence[PlanWeek]) -> None:
    for week in weeks:
        with st.container(border=True):
            _week(plan, week)


def _week(plan: Plan, week: PlanWeek) -> None:
    """Two taps and one number; a week in which nothing happened says what moved instead."""
    say, path = state.say(), ("log", "said", str(week.number))
    said = plan.said.log.said.get(str(week.number), WeekSaid())
    first, last = say.day(week.span.first), say.day(week.span.last)
    st.markdown(say("**Week {n}, {first} to {last}**", n=week.number, first=plain(first), last=plain(last)))
    picked = _tap((*path, "went"), said.went, say("How it went"), [*WENT], went)
    if picked == "nothing" and picked != said.went:
        _save(nothing_happened(plan, week.number))
    elif picked != said.went:
        _save([((*path, "went"), said.went, picked)])
    if said.went == "nothing":
        quiet_week.show(plan, week)
        return
    if said.went == "some":
        _which(plan, week)
    picked = _tap((*path, "felt"), said.felt, say("The time it took"), [*FELT], felt)
    if picked != said.felt:
        _save([((*path, "felt"), said.felt, picked)])
    week_number.ask(plan, week)
    opened = str(week.number) in plan.said.log.counts
    fold(
        say("Two more numbers, to find the cause"),
        _counts,
        plan,
        week,
        key=f"counts:{week.number}",
        opened=opened,
    )


def _counts(plan: Plan, week: PlanWeek) -> None:
    """Who saw the place, who only asked, what was for a day of the plan, and what the owner noticed."""
    say, path = state.say(), ("log", "counts", str(week.number))
    place = plain(plan.library.place_name(plan.focus.id)) if plan.focus else say("your page")
    number(*path, "seen", label=say("How many of them saw you on {place}", place=place), optional=True)
    number(*path, "asked", optional=True)
    selling = [c for c in plan.selling.campaigns if week.span.first <= c.day] if plan.selling else []
    if any(c.opens <= week.span.last for c in selling):
        number(*path, "feast", optional=True)
    causes = [one.id for one in noticeable(plan)]
    pick(*path, "noticed", options=causes, format_func=noticed, optional=True)


def _which(plan: Plan, week: PlanWeek) -> None:
    """Which posts of the week went out; a tick is saved at once."""
    st.caption(state.say()("Which went out?"))
    for post in plan.posts_of(week):
        if post.status == "dropped":
            continue
        was = post.status == "out"
        key = f"{state.address()}:out:{post.key}:{was}"
        ticked = st.checkbox(plain(words_of(plan, post).title), value=was, key=key)
        if ticked != was:
            stored = plan.said.calendar.statuses.get(post.key)
            _save([(("calendar", "statuses", post.key), stored, "out" if ticked else "planned")])


def _tap(
    path: Path, stored: str | None, label: str, options: list[str], words: Callable[[str], str]
) -> str | None:
    """One tap. The key holds what is stored, so that it always starts with that, whoever stored it."""
    key = f"{state.address()}:{'.'.join(path)}:{stored}"
    index = options.index(stored) if stored in options else None
    picked: str | None = st.radio(label, options, index, words, key, horizontal=True)
    return picked


def _save(changes: Sequence[Change]) -> None:
    if state.save(*changes):
        st.rerun()
    st.error(plain(notices.problem()))
