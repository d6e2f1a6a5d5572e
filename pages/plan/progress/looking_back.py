"""Looking back: each month's questions, and what becomes of the posts that are out."""

import streamlit as st

from pages.components.charts import charts
from pages.components.downloads import downloads
from pages.components.fields import paragraph, pick, radio
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import Change, Parked
from planner.insights.calendar import Audited, audit, audit_day
from planner.insights.progress import outside_weeks_off
from planner.insights.themes import add, own_lesson
from planner.language import N_
from planner.plan import MonthTheme, Plan, Post
from planner.vocabulary import STAYS

# The articles' questions in our words; the keys are kept in the plan.
_DRIVERS = {
    "industry": N_("What is new in your trade?"),
    "audience": N_("What is new with your customers?"),
    "world": N_("What is new in the world around you?"),
}
_SCHEDULE = {
    "schedule": N_("How often did you post, and when?"),
    "works": N_("Does that work?"),
    "different": N_("If not, what could you do differently?"),
    "others": N_("How often do others in your trade post?"),
}
_ALGORITHM = {
    "resonates": N_("Which kind of post did people answer most?"),
    "feature": N_("What can your place do that you have not tried?"),
    "change": N_("What do you change now?"),
}
_CAUSES = {
    "nothing": N_("Nothing went worse than hoped"),
    "time": N_("Too little time"),
    "posts": N_("The posts themselves"),
    "algorithm": N_("The algorithm"),
    "other": N_("Something else"),
}


def cause(value: str) -> str:
    """What one thinks was the reason."""
    return state.say()(_CAUSES.get(value, value))


def stay(value: str) -> str:
    """What becomes of an idea."""
    return state.say()(STAYS[value])  # type: ignore[index]


def asked(value: str) -> str:
    """A post that asked something: its day and the question."""
    say = state.say()
    post = next((post for post in state.plan().posts if post.key == value), None)
    if post is None:
        return value
    question = next((text for text in (post.first, post.ask) if "?" in text), post.title)
    return say("{day}: {question}", day=say.day(post.go_out), question=question)


def show(plan: Plan) -> None:
    """Each month whose last day has come, the newest first; of the others, when they come."""
    say = state.say()
    days = {theme.id: outside_weeks_off(plan, theme.span.last) for theme in plan.themes}
    come = [theme for theme in plan.themes if days[theme.id] <= plan.today]
    for theme in reversed(come):
        label = say("Looking back at {month}", month=say.month(theme.number))
        fold(label, _month, plan, theme, key=f"back:{theme.id}", opened=theme == come[-1])
    out = audit(plan)
    if out:
        label = say("What to do with your posts")
        fold(label, _posts, plan, out, key="back-posts", opened=audit_day(plan) <= plan.today)
    _parked(plan)
    if plan.said.log.changes:
        fold(say("What you changed on the way"), _changed, plan, key="back-changes")
    coming = [theme for theme in plan.themes if theme not in come]
    if coming:
        fold(say("When the next one comes"), _coming, plan, coming, key="back-coming")


def _parked(plan: Plan) -> None:
    """Ideas that waited for this day: into the next month, or let go."""
    say, parked = state.say(), plan.said.calendar.parked
    if parked:
        st.markdown(say("**Ideas you kept for later**"))
    for one in parked:
        path, key = ("calendar", "parked", one.id), f"{state.address()}:parked:{one.id}"
        st.markdown(plain(one.what))
        with st.container(horizontal=True):
            _take(plan, one, key)
            if st.button(say("Let it go"), key=f"{key}:go"):
                state.put(path, None)
                st.rerun()


def _take(plan: Plan, one: Parked, key: str) -> None:
    """Make it an idea of the first month that is not over."""
    say, month = state.say(), next((m for m in plan.themes if m.span.last >= plan.today), None)
    if month is None or not one.what:
        return
    label = say("Make it an idea for {month}", month=say.month(month.number))
    if st.button(label, key=f"{key}:take"):
        held = one.model_dump(mode="json", exclude_defaults=True)
        taken: Change = (("calendar", "parked", one.id), held, None)
        state.save(*add(plan, month, own_lesson(title=one.what)), taken)
        st.rerun()


def _changed(plan: Plan) -> None:
    """What was decided anew while the plan ran."""
    say = state.say()
    nothing = say("nothing")
    rows = [
        (say.day(one.day), plain(one.what), plain(one.was) or nothing, plain(one.now) or nothing)
        for one in plan.said.log.changes
    ]
    charts.full_table([say("Day"), say("What"), say("Before"), say("Since then")], rows)


def _coming(plan: Plan, themes: list[MonthTheme]) -> None:
    say = state.say()
    for theme in themes:
        day = plain(say.day(outside_weeks_off(plan, theme.span.last)))
        st.markdown(say("- {month}: on {day}.", month=say.month(theme.number), day=day))


def _posts(plan: Plan, out: tuple[Audited, ...]) -> None:
    """Each idea that is out, with what becomes of it; what we would do stands under those left open."""
    say = state.say()
    st.caption(say("After Heidi Cohen, in Allton (2019): go through your posts, and keep them up to date."))
    st.caption(say("What we suggest is ours."))
    for one in out:
        label = say("{title}, out on {day}", title=plain(one.title), day=plain(say.day(one.day)))
        path = ("log", "audit", one.lesson)
        chosen = radio(*path, label=label, options=[*STAYS], format_func=stay, horizontal=True)
        if one.suggested and not chosen:
            st.caption(say("We suggest: {what}. {why}", what=stay(one.suggested), why=one.why))
    downloads.one(plan, "audit.csv")


def _month(plan: Plan, theme: MonthTheme) -> None:
    """The questions of one month; each answer is saved when one leaves it."""
    say, path = state.say(), ("log", "reviews", theme.id)
    st.markdown(say("**What moves**"))
    _ask(path, _DRIVERS)
    st.caption(say("After Rich Brooks, tip 7 in Hemley (2012): three things that change a plan."))
    st.markdown(say("**Your schedule**"))
    posts = [post for post in plan.going if post.go_out in theme.span]
    st.markdown(say.plural(len(posts), "The calendar had one post.", "The calendar had {n} posts."))
    _ask(path, _SCHEDULE)
    st.caption(say("After tip 21 in Hemley (2012): there is no right number for everyone."))
    st.markdown(say("**What you asked**"))
    questions = [post.key for post in posts if _asks(post)]
    if questions:
        pick(*path, "most", label=say("Most answers came to"), options=questions, format_func=asked)
        pick(*path, "best", label=say("The best answers came to"), options=questions, format_func=asked)
        paragraph(*path, "again", label=say("Can you ask it again tomorrow, and the day after?"))
    else:
        st.markdown(say("No post of this month asked a question."))
    st.caption(say("After tip 5 in Hemley (2012): count the answers, and see which were thoughtful."))
    _blame(path)


def _asks(post: Post) -> bool:
    """Whether a post asks its readers something."""
    return "question" in (post.kind, post.step) or "?" in f"{post.first} {post.ask}"


def _ask(path: tuple[str, ...], questions: dict[str, str]) -> None:
    for name, question in questions.items():
        paragraph(*path, name, label=state.say()(question), optional=True)


def _blame(path: tuple[str, ...]) -> None:
    """Who blames the algorithm has three questions to answer."""
    say = state.say()
    st.markdown(say("**What held you back**"))
    picked = radio(*path, "cause", label=say("The main reason"), options=[*_CAUSES], format_func=cause)
    if picked == "algorithm":
        st.markdown(say("Then answer three questions first."))
        _ask(path, _ALGORITHM)
        st.caption(say("After Stephanie Liu, in Allton (2019): do not blame the algorithm."))
