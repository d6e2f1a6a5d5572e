"""Plans beside the open one: a variant of it, one of this computer, from a file or by its link."""

import re
import uuid
from functools import partial

import streamlit as st

from pages.components import plans, side_by_side, split
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import PARAMETER, go, link
from pages.components.session import history, state
from pages.components.words import labels, lists
from planner.answers import Path, get, parse, to_document
from planner.errors import InvalidAnswer
from planner.insights.progress import keep
from planner.plan import Plan, with_focus
from planner.scenarios import compare
from planner.vocabulary import MARKETS

THIRD = "third"  # in the address, beside the second plan
_IN_LINK = re.compile(r"[?&]plan=([^&#\s]+)")


def beside(name: str) -> Plan | None:
    """The plan that the address names so; None, with the reason on the page, where there is none."""
    where = st.query_params.get(name)
    if where is None:
        return None
    if where == state.address():
        st.warning(state.say()("This is the same plan. Choose another one to see beside it."))
        return None
    answers = history.tried(lambda: state.store().load(where))
    return state.worked_out(answers) if answers else None


def called(plan: Plan, other: Plan) -> str:
    """What stands over a plan's column."""
    return state.say()("The variant") if _is_variant(plan, other) else state.say()("The other plan")


def _is_variant(plan: Plan, other: Plan) -> bool:
    return other.said.origin.uid == plan.said.uid and not _follows(plan, other)


def show(plan: Plan, other: Plan) -> None:
    """The numbers of both, what differs in words, quick changes to a variant, and going on with it."""
    say, where = state.say(), st.query_params[PARAMETER]
    variant, name = _is_variant(plan, other), called(plan, other)
    st.markdown(_about(plan, other))
    pairs = compare(plan, other)
    side_by_side.table(pairs, say("This plan"), name)
    different = [side_by_side.in_words(pair) for pair in pairs if pair.differs]
    st.markdown("\n".join(f"- {text}" for text in different) or say("No number is different."))
    if variant:
        _change(other, where)
    on = say("Go on with the variant") if variant else say("Go on with the other plan")
    link("home", on, icon=":material/arrow_forward:", plan=where)
    st.caption(say("Nothing is deleted: both plans stay as they are."))


def _about(plan: Plan, other: Plan) -> str:
    """Which plan stands beside this one, and what it takes from it."""
    say, origin = state.say(), other.said.origin
    if _follows(plan, other):
        reasons = "".join(f"\n- {plain(reason)}" for reason in origin.learnt)
        return (
            say(
                "Beside this plan: the next one. It takes along what this one taught:{reasons}",
                reasons=reasons,
            )
            if reasons
            else say("Beside this plan: the next one.")
        )
    if origin.uid == plan.said.uid and origin.summary:
        return say("The variant was copied when this plan said: {summary}.", summary=plain(origin.summary))
    name = other.said.business.name or say("No name yet")
    return say("Beside this plan: **{name}**.", name=plain(name))


def _follows(plan: Plan, other: Plan) -> bool:
    """Whether it is the next quarter's plan."""
    return other.said.origin.uid == plan.said.uid and other.start > plan.last


def choose(name: str = PARAMETER) -> None:
    """Make a variant, or take another plan: nothing is listed but on one's own computer."""
    say, put = state.say(), partial(_beside, name)
    st.markdown(say("A variant is a copy that you can change. This plan stays as it is."))
    if st.button(say("Duplicate as a variant"), key=f"{state.address()}:{name}:variant"):
        put(history.tried(_duplicate))
    if state.is_local():
        fold(say("A plan on this computer"), _listed, name, key=f"variants.listed.{name}")
    fold(say("A plan by its link"), _by_link, name, key=f"variants.by_link.{name}")
    if name == PARAMETER:
        fold(say("A plan from its file"), plans.from_file, put, key="plans.from_file")


def _beside(name: str, address: str | None) -> None:
    if address:
        go("compare", **held(name), **{name: address})


def held(*but: str) -> dict[str, str]:
    """What else stands beside the plan by the page's address."""
    return {
        name: text
        for name, text in st.query_params.items()
        if name in (PARAMETER, THIRD, split.ADDRESS) and name not in but
    }


def _duplicate() -> str:
    say, plan = state.say(), state.plan()
    place = plan.library.place_name(plan.focus.id) if plan.focus else say("no place yet")
    minutes = say.minutes(plan.budget.asked)
    summary = say("{place}, {minutes} a week", place=place, minutes=minutes)
    title = say("{name} (variant)", name=plans.name()[: plans.ROOM])
    return state.store().duplicate(str(state.address()), title, summary)


def _listed(name: str) -> None:
    say = state.say()
    others = [one for one in history.tried(state.store().plans) or () if one.address != state.address()]
    if not others:
        st.markdown(say("There is no other plan on this computer yet."))
    for one in others:
        words = {
            "name": plain(one.name or say("No name yet")),
            "day": say.date(state.here(one.updated).date()),
        }
        link("compare", say("{name}, changed {day}", **words), **held(name), **{name: one.address})


def _by_link(name: str) -> None:
    """A link that was kept, or the address in it; what is typed stays until it leads somewhere."""
    say, key = state.say(), f"{state.address()}:{name}:by-link"
    text = st.text_input(say("The link of the other plan"), key=key)
    if st.button(say("Put it beside this plan"), key=f"{key}:do"):
        found = _IN_LINK.search(text)
        address = found[1] if found else text.strip()
        if history.tried(partial(state.store().load, address)):
            _beside(name, address)


def _change(other: Plan, where: str) -> None:
    """Three quick fields; another window's save draws them anew."""
    say, answers = state.say(), other.answers
    key = f"{where}:{history.tried(partial(state.store().revision, where))}"
    st.subheader(say("Change the variant"), anchor=False)
    places = [fit.place for fit in other.ranking if not fit.ruled_out]
    held = places.index(other.focus.id) if other.focus and other.focus.id in places else None
    focus = st.selectbox(
        say("Our one place"), places, held, labels.platform, f"{key}:focus", placeholder=say("Choose one")
    )
    minutes = st.number_input(
        say("Minutes a week"), value=answers.time.minutes, step=1, format="%d", key=f"{key}:minutes"
    )
    markets = list(MARKETS)
    bought = markets.index(answers.business.market) if answers.business.market else None
    market = st.selectbox(
        say("Who buys from you"),
        markets,
        bought,
        lists.market,
        f"{key}:market",
        placeholder=say("Choose one"),
    )
    if st.button(say("Change it"), key=f"{key}:do"):
        typed: dict[Path, object] = {("time", "minutes"): minutes, ("business", "market"): market}
        if focus and (held is None or focus != places[held]):
            typed["platforms", "choice"] = [
                c.model_dump(mode="json", exclude_defaults=True) for c in with_focus(other.choice, focus)
            ]
        _save(other, where, typed)


def _save(other: Plan, where: str, typed: dict[Path, object]) -> None:
    """Save what is different, all of it or nothing."""
    said, shown = to_document(other.said), to_document(other.answers)
    try:
        changes = [
            (path, get(said, path), parse(path, value))
            for path, value in typed.items()
            if value != get(shown, path)
        ]
    except InvalidAnswer as error:
        st.error(plain(error.text(state.say())))
        return
    operation = partial(state.store().save, where, uuid.uuid4().hex, [*keep(other), *changes])
    if changes and history.tried(operation) is not None:
        st.rerun()
