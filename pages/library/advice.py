"""All advice, to search: who said it, where, who disagrees, and how the open plan does."""

from collections.abc import Callable, Sequence

import streamlit as st

from pages.components.advice import findings
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state, tab
from planner.knowledge import Guideline, Wanted, articles, experts, find, topics
from planner.review import AT_ONCE
from planner.vocabulary import TITLES


def article(value: str) -> str:
    """An article with its year."""
    source = state.library().sources[value]
    if source.year:
        return state.say()("{title} ({year})", title=source.title, year=str(source.year))
    return source.title


def topic(value: str) -> str:
    """What advice is about: a step of the plan."""
    return state.say()(TITLES[value])


def group(value: str) -> str:
    """One of the twelve groups of the round-up, in our words."""
    return state.library().groups[value].shown


def show() -> None:
    """The search, and what it finds, about ten at once."""
    say, library = state.say(), state.library()
    wanted = _wanted()
    found = find(library, wanted)
    every = say.number(len(library.guidelines))
    st.caption(
        say(
            "{n} of {all} pieces of advice. First what the experts said most often.",
            n=say.number(len(found)),
            all=every,
        )
    )
    if not found:
        st.markdown(say("Nothing fits all of this. Try fewer words, or take something away above."))
    held = tab.value(_key("shown"), (wanted, AT_ONCE))
    most = held[1] if held[0] == wanted else AT_ONCE
    for guideline in found[:most]:
        folded(guideline, "search")
    if len(found) > most and st.button(say("Show more"), key=_key("more")):
        tab.put(_key("shown"), (wanted, most + AT_ONCE))
        st.rerun()


def _wanted() -> Wanted:
    say, library = state.say(), state.library()
    words = st.text_input(say("Words to look for"), placeholder=say("A word, or a name"), key=_key("words"))
    with st.expander(say("Choose who, where and what about")):
        return Wanted(
            words,
            _pick("expert", say("Who says it"), experts(library), str),
            _pick("article", say("Article"), articles(library), article),
            _pick("topic", say("What it is about"), topics(library), topic),
            _pick("group", say("Group of advice"), list(library.groups), group),
        )


def _pick(name: str, label: str, options: Sequence[str], words: Callable[[str], str]) -> str:
    every = state.say()("All")
    return st.selectbox(label, options, None, words, placeholder=every, key=_key(name)) or ""


def _key(name: str) -> str:
    return f"{state.address()}:advice:{name}"


def folded(guideline: Guideline, where: str) -> None:
    """One piece of advice, its title first; `where` tells apart the places on a page that show it."""
    fold(guideline.title, _whole, guideline, key=f"advice:{where}:{guideline.id}")


def _whole(guideline: Guideline) -> None:
    say = state.say()
    if state.address():
        _in_the_plan(guideline)
    st.markdown(say("**What to do.** {text}", text=guideline.action))
    findings.reasons(guideline)
    lines = [say("About: {topic}", topic=topic(guideline.topic))]
    if guideline.group:
        lines.append(say("Group of advice: {group}", group=group(guideline.group)))
    st.caption("  \n".join((*lines, say("Its name in files: {id}", id=plain(guideline.id)))))


def _in_the_plan(guideline: Guideline) -> None:
    """How the open plan does on it; nothing is held against a page nobody looked at."""
    say, review = state.say(), state.review()
    finding = next((one for one in review.findings if one.guideline.id == guideline.id), None)
    aside = next((one for one in review.aside if one.guideline.id == guideline.id), None)
    if finding and finding.topic in review.seen:
        st.markdown(say("**Your plan: not yet.** {text}", text=plain(finding.text)))
        link(findings.page_of(finding), say("Go there"), icon=":material/arrow_forward:", back="guidelines")
    elif finding:
        st.markdown(say("**Your plan:** you have not looked at this page yet."))
        link(findings.page_of(finding), say("Go there"), icon=":material/arrow_forward:")
    elif aside:
        st.markdown(say("**Your plan: left as it is.** Your reason: {text}", text=plain(aside.reason)))
    elif guideline.id in review.followed:
        st.markdown(say("**Your plan: done.**"))
    else:
        st.markdown(say("**Your plan:** there is nothing to check here."))
