"""What experts say about an answer: the finding, one tap to fix it, who says so, and leaving it as it is."""

import streamlit as st

from pages.components import routes
from pages.components.advice import setting_aside
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import drafts, notices, state, tab
from pages.components.words import labels
from planner.answers import Path
from planner.knowledge import Citation, Guideline
from planner.language import N_
from planner.review import Finding, fix
from planner.vocabulary import TITLES, Level

_LEVELS: dict[Level, str] = {
    "fatal": N_("To settle first:"),
    "costly": N_("Worth a look:"),
    "note": N_("A thought:"),
}
_PLACES = {  # of what is asked about each place, all but what the owner's own pages are like
    "audience": "platforms",
    "workers": "platforms",
    "evidence": "platforms_choice",
    "why": "platforms_choice",
    "follow": "platforms_choice",
    "uses": "platforms_choice",
}
_CALENDAR = {"edits": "weeks", "own": "weeks", "statuses": "weeks", "stories": "themes"}
_ICONS: dict[Level, str] = {
    "fatal": ":material/error:",
    "costly": ":material/warning:",
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
    where = finding.where
    if where[0] == "log" or where[-1] == "halfway":
        return "progress"
    if where[0] == "calendar":
        return _CALENDAR.get(where[1], "calendar")
    if where[0] != "platforms":
        return where[0]
    if where[1:2] == ("exceptions",):
        return "platforms"
    if where[:2] != ("platforms", "places"):
        return "platforms_choice"
    return _PLACES.get(where[-1], "platforms_liked")


def show(finding: Finding, away: str = "") -> None:
    """One finding: what, what to do, who says so; on a page `away` from its field, also where that is."""
    say, guideline = state.say(), finding.guideline
    key = f"{guideline.id}:{'.'.join(finding.where)}:{away}"
    with st.container(border=True):
        st.markdown(f"{_ICONS[finding.level]} {say(_LEVELS[finding.level])} **{guideline.title}**")
        st.markdown(f"{plain(finding.text)} {guideline.action}")
        if away:
            page = say(routes.ROUTES[page_of(finding)].title)
            st.caption(say("Where: {page}, “{field}”.", page=page, field=labels.question(finding.where)))
        st.caption(said_by(guideline))
        _fix(finding, key)
        if away:
            routes.link(
                page_of(finding),
                say("Go there"),
                icon=":material/arrow_forward:",
                back=away,
                at=".".join(finding.where),
            )
        fold(say("Why, and who disagrees"), reasons, guideline, key=f"why:{key}")
        fold(say("Leave it as it is"), setting_aside.ask, guideline, key, key=f"aside:{key}")


def _fix(finding: Finding, key: str) -> None:
    """The button that does it, where it can be worked out."""
    say, offered = state.say(), fix(state.plan(), finding)
    if offered is None:
        return
    pressed = st.button(plain(offered.label), key=f"{state.address()}:fix:{key}")
    if offered.note:
        st.caption(plain(offered.note))
    if pressed:
        if state.save(*offered.changes):
            notices.tell(say("Done: {what}. Undo takes it back.", what=plain(offered.label)))
        st.rerun()


def said_by(guideline: Guideline) -> str:
    """The experts behind a guideline, each with the year."""
    say, sources = state.say(), state.library().sources
    names = []
    for citation in guideline.citations:
        year = sources[citation.source].year
        names.append(f"{citation.said_by} ({year})" if year else citation.said_by)
    return say("According to {names}", names=plain(say.both(names)))


def reasons(guideline: Guideline) -> None:
    """Why, when it does not hold, who says so in which article, and who disagrees."""
    say = state.say()
    st.markdown(guideline.why)
    st.markdown(say("**When it does not hold.** {text}", text=guideline.unless))
    if guideline.ours:
        st.markdown(say("**What is ours here.** {text}", text=guideline.ours))
    if guideline.aged:
        words = {"text": guideline.aged.why, "year": str(guideline.aged.year)}
        st.markdown(say("**Still true?** {text} (Ours, {year}.)", **words))
    for citation in guideline.citations:
        st.markdown(_article(citation))
    for other in guideline.counterpoints:
        st.markdown(
            say("**{name} sees it differently.** {text}", name=plain(other.said_by), text=other.passage)
        )
    others = [state.library().guidelines[name].title for name in guideline.conflicts]
    if others:
        st.markdown(
            "\n".join((say("**Advice that pulls the other way:**"), "", *(f"- {one}" for one in others)))
        )


def _article(citation: Citation) -> str:
    """Who said it, in which article and year, and where in it."""
    say, source = state.say(), state.library().sources[citation.source]
    words = {"name": plain(citation.said_by), "article": plain(source.title), "where": citation.where}
    words["n"] = say.number(citation.at.paragraph)
    if source.year:
        text = "**{name}** in “{article}” ({year}), {where}, paragraph {n}."
        return say(text, year=str(source.year), **words)
    return say("**{name}** in “{article}”, {where}, paragraph {n}.", **words)


def opening() -> None:
    """The few findings of a first visit; on request the rest, about ten at once."""
    say, review, key = state.say(), state.review(), f"{state.address()}:asked"
    asked = int(tab.value(key, 0))
    shown = review.opening(asked)
    for finding in shown:
        show(finding, away="review")
    left = len(review.looked_at) - len(shown)
    if left and st.button(say("Show more") if asked else say("Show the rest"), key=f"{key}:more"):
        tab.put(key, asked + 1)
        st.rerun()


def waiting() -> None:
    """Findings about pages nobody has looked at yet: how many on each, and the way there."""
    say, steps = state.say(), state.review().waiting
    if not steps:
        return
    st.subheader(say("Pages you have not looked at yet"), anchor=False)
    for step, number in steps.items():
        label = say.plural(number, "{page}: {n} hint", "{page}: {n} hints", page=say(TITLES[step]))
        routes.link(step, label, back="review")
