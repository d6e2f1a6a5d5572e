"""What experts say about an answer: the finding, who says so, and setting it aside with a reason."""

import streamlit as st

from pages.components import drafts, state
from pages.components.folds import fold
from pages.components.labels import plain
from pages.components.routes import link
from planner.answers import Path
from planner.errors import InvalidAnswer
from planner.knowledge.advice import Guideline
from planner.language import N_
from planner.review import Finding, set_aside
from planner.vocabulary import Level

_LEVELS: dict[Level, str] = {
    "error": N_("To settle first:"),
    "warn": N_("Worth a look:"),
    "note": N_("A thought:"),
}
_PAGES = {  # of what is asked about each place, all but what the owner's own pages are like
    "audience": "platforms",
    "evidence": "platforms_choice",
    "why": "platforms_choice",
}
_ICONS: dict[Level, str] = {
    "error": ":material/error:",
    "warn": ":material/warning:",
    "note": ":material/info:",
}


def under(path: Path) -> None:
    """The findings of a field, once its step has been looked at."""
    for finding in state.review().at(path):
        if finding.topic in state.review().seen:
            drafts.mark_shown(finding.guideline.id)
            show(finding)


def rest(page: str) -> None:
    """The page's findings whose field is folded away or asked elsewhere."""
    review = state.review()
    for finding in review.findings:
        looked_at = finding.topic in review.seen
        if looked_at and page_of(finding) == page and finding.guideline.id not in drafts.shown():
            show(finding)


def page_of(finding: Finding) -> str:
    """The page that asks for the field a finding is about."""
    if finding.where[:1] in (("log",), ("measurement",)) or finding.where[-1:] == ("halfway",):
        return "progress"
    if finding.topic == "calendar" and finding.where[0] in ("themes", "business"):
        return finding.where[0]
    if finding.topic != "platforms":
        return finding.topic
    if finding.where[1:2] == ("exceptions",):
        return "platforms"
    if finding.where[:2] != ("platforms", "places"):
        return "platforms_choice"
    return _PAGES.get(finding.where[-1], "platforms_liked")


def show(finding: Finding, where: bool = False) -> None:
    """One finding: what, what to do, who says so; `where` adds a link to its page."""
    say = state.say()
    guideline = finding.guideline
    with st.container(border=True):
        st.markdown(f"{_ICONS[finding.level]} {say(_LEVELS[finding.level])} **{guideline.title}**")
        st.markdown(f"{plain(finding.text)} {guideline.action}")
        st.caption(said_by(guideline))
        if where:
            link(page_of(finding), say("Go there"), icon=":material/arrow_forward:")
        key = f"{guideline.id}:{'.'.join(finding.where)}:{where}"
        fold(say("Why, and who disagrees"), _reasons, guideline, key=f"why:{key}")
        fold(say("Leave it as it is"), _set_aside, guideline, key, key=f"aside:{key}")


def said_by(guideline: Guideline) -> str:
    """The experts behind a guideline, each with the year."""
    say, sources = state.say(), state.library().sources
    names = []
    for citation in guideline.citations:
        year = sources[citation.source].year
        names.append(f"{citation.said_by} ({year})" if year else citation.said_by)
    return say("According to {names}", names=plain(say.both(names)))


def _reasons(guideline: Guideline) -> None:
    say = state.say()
    st.markdown(guideline.why)
    st.markdown(say("**When it does not hold.** {text}", text=guideline.unless))
    if guideline.ours:
        st.markdown(say("**A number of ours.** {text}", text=guideline.ours))
    for citation in guideline.citations:
        source = state.library().sources[citation.source]
        st.markdown(
            say(
                "**{name}** in “{article}”, {where}.",
                name=plain(citation.said_by),
                article=plain(source.title),
                where=citation.where,
            )
        )
    for other in guideline.counterpoints:
        st.markdown(
            say("**{name} sees it differently.** {text}", name=plain(other.said_by), text=other.passage)
        )


def _set_aside(guideline: Guideline, where: str) -> None:
    say = state.say()
    key = f"{state.address()}:aside:{guideline.id}:{where}"
    reason = st.text_input(say("Your reason, in a few words. It is printed."), key=key)
    if st.button(say("Leave it, with this reason"), key=f"{key}:do"):
        try:
            state.save(set_aside(state.plan(), guideline.id, reason))
        except InvalidAnswer as error:
            st.error(error.text(say))
            return
        st.rerun()
