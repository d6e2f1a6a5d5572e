"""One month as a table of weeks and weekdays, or as a list of the days that hold something."""

from calendar import Calendar
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from textwrap import shorten

import streamlit as st

from pages.components.charts import full_table
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from pages.plan.weeks import week_cards
from planner.exports import STAR
from planner.insights.calendar import entries, occasions
from planner.language import N_, first_weekday, week_of_year
from planner.plan import Plan, Post
from planner.vocabulary import KINDS, Kind

FULL = 14  # days of the plan that make a month worth opening first (ours)
LETTERS = 32  # of what stands in a day's cell (ours)
TABLE, LIST = N_("As a table"), N_("As a list")
_Days = Mapping[date, list[tuple[str, str]]]  # icon and text of all that a day holds
_ENTRY, _HOLIDAY, _OWN = ":material/event:", ":material/flag:", ":material/edit:"
_ICONS: dict[Kind, str] = {
    "know-how": ":material/lightbulb:",
    "human": ":material/person:",
    "customer": ":material/star:",
    "question": ":material/help:",
    "offer": ":material/sell:",
}


def show(plan: Plan) -> None:
    """A month of the plan at a time; a day holds its posts, its entries and its public holiday."""
    say = state.say()
    months = sorted({f"{day:%Y-%m}" for day in plan.days()})
    now = f"{plan.today:%Y-%m}"
    index = months.index(now) if now in months else _first_full(plan, months)
    key = f"{state.address()}:month"
    month = st.radio(say("Month"), months, index, month_in_words, key=key, horizontal=True)
    narrow = "Mobi" in st.context.headers.get("User-Agent", "")  # what browsers on phones say of themselves
    shapes = [LIST, TABLE] if narrow else [TABLE, LIST]
    shape = st.radio(say("Shape"), shapes, format_func=say, horizontal=True, key="month-shape")
    if shape == TABLE:
        _table(plan, month, _days(plan, plan.going))
    else:
        _list(plan, month)
    _legend()


def _first_full(plan: Plan, months: list[str]) -> int:
    """The first month that holds more than a few days of the plan."""
    days = Counter(f"{day:%Y-%m}" for day in plan.days())
    return next(at for at, month in enumerate(months) if days[month] >= FULL)


def _list(plan: Plan, month: str) -> None:
    """The days of the month that hold something; a post opens there."""
    say, notes, posts = state.say(), _days(plan, ()), defaultdict[date, list[Post]](list)
    for post in plan.going:
        posts[post.go_out].append(post)
    over = {
        day for week in plan.weeks if week.span.last < plan.today for day in plan.days() if day in week.span
    }
    for day in sorted(day for day in {*notes, *posts} if f"{day:%Y-%m}" == month):
        lines = [_line(*one) for one in notes.get(day, ())]
        st.markdown("  \n".join((f"**{plain(say.day(day))}**", *lines)))
        for post in posts.get(day, ()):
            week_cards.show_post(plan, post, over=day in over)


def month_in_words(value: str) -> str:
    """A month with its year, such as January 2027."""
    say, (year, month) = state.say(), value.split("-")
    return say("{month} {year}", month=say.month(int(month)), year=year)


def _days(plan: Plan, posts: Sequence[Post]) -> _Days:
    """What each day holds: an icon for what it is, and its text."""
    say, found = state.say(), defaultdict[date, list[tuple[str, str]]](list)
    for one in occasions(plan):
        if one.source == "holiday" and one.answer != "yes":
            found[one.day].append((_HOLIDAY, one.name))
    for entry in entries(plan):
        found[entry.day].append((_ENTRY, entry.title))
    for post in posts:
        icon = _OWN if post.is_own else _ICONS[post.kind]
        title = post.title or say("New post")
        text = say("{form}: {title}", form=labels.piece(post.format), title=title)
        text = f"{STAR} {text}" if post.sells else text
        found[post.go_out].append((icon, text))
    return found


def _line(icon: str, text: str) -> str:
    return f"{icon} {plain(text)}"


def _table(plan: Plan, month: str, days: _Days) -> None:
    """The month's weeks that hold a day of the plan."""
    locale, said = state.say().locale, plan.answers.settings.first_weekday
    country = plan.answers.business.country
    calendar = Calendar(first_weekday(country) if said is None else said)
    weeks = calendar.monthdatescalendar(*map(int, month.split("-")))
    names = locale.days["stand-alone"]["abbreviated"]
    numbers = [week_of_year(week[3], country) if weeks[0][0].weekday() == 0 else None for week in weeks]
    rows = [
        [*([str(number)] if number else []), *(_cell(day, month, days) for day in week)]
        for week, number in zip(weeks, numbers, strict=True)
        if week[0] <= plan.last and week[-1] >= plan.start
    ]
    numbered = [state.say()("Calendar week")] if numbers[0] else []
    full_table([*numbered, *(names[day.weekday()] for day in weeks[0])], rows)


def _cell(day: date, month: str, days: _Days) -> str:
    if f"{day:%Y-%m}" != month:
        return ""
    short = [_line(icon, shorten(text, LETTERS, placeholder="…")) for icon, text in days.get(day, ())]
    return "  \n".join((f"**{day.day}**", *short))


def _legend() -> None:
    say = state.say()
    kinds = [f"{icon} {say(KINDS[kind])}" for kind, icon in _ICONS.items()]
    more = [
        f"{STAR} {say('This post sells')}",
        f"{_OWN} {say('Your own post')}",
        f"{_ENTRY} {say('Something to do')}",
        f"{_HOLIDAY} {say('A public holiday')}",
    ]
    st.caption(". ".join((*kinds, *more)))
