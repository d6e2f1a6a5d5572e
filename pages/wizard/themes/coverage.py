"""What the ideas of the plan speak to, as a sentence, a picture and a table."""

from typing import get_args

import streamlit as st

from pages.components.charts import charts
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from pages.components.words.lists import need, stage
from planner.insights.calendar import visual_share
from planner.insights.themes import (
    LEVELS,
    SellingShare,
    apart,
    biggest_gap,
    coverage,
    going_out,
    mix,
    readers,
    selling_shares,
    shares,
)
from planner.plan import Plan
from planner.vocabulary import READERS, STAGES, Need

_ROW = 62  # pixels of a row whose name has up to four lines


def show(plan: Plan) -> None:
    """How many ideas speak to each question about the customers, by step."""
    say, found = state.say(), coverage(plan)
    st.subheader(say("What your ideas are about"), anchor=False)
    if not found.ideas:
        st.markdown(plain(biggest_gap(found, plan.library)))
        return
    needs = [*get_args(Need), *([None] if found.of_need(None) else [])]
    names = [need(one) if one else say("Not said yet") for one in needs]
    looks = zip(
        (charts.accent(), charts.GOLD, charts.GREY, charts.accent()), ("", "/", ".", "x"), strict=True
    )
    data = [
        charts.bars(
            stage(step),
            colour,
            pattern,
            x=[found.cells.get((one, step), 0) for one in needs],
            orientation="h",
        )
        for step, (colour, pattern) in zip(STAGES, looks, strict=True)
    ]
    x, y = (
        {"title": charts.titled(say("Ideas")), "dtick": 1 + max(map(found.of_need, needs)) // 8},
        charts.named_rows(names),
    )
    charts.draw(data, x, y, biggest_gap(found, plan.library), "coverage", _ROW * len(needs) + 150)
    rows = [
        (plain(name), *(found.cells.get((one, step), 0) for step in STAGES), found.of_need(one))
        for name, one in zip(names, needs, strict=True)
    ]
    charts.table([say("They are about"), *map(stage, STAGES), say("All")], rows, "coverage-table")
    for sentence in (*shares(found, plan.library), *apart(plan)):
        st.markdown(plain(sentence))
    _pictures(plan)
    _selling(plan)
    _levels(plan)
    _readers(plan)


def _pictures(plan: Plan) -> None:
    """How many posts have something to look at, at each place."""
    say, posts = state.say(), going_out(plan)
    for place in dict.fromkeys(post.place for post in posts):
        share = visual_share([post for post in posts if post.place == place], plan.library)
        words = {"place": labels.place(place), "share": say.number(round(share or 0))}
        st.markdown(say("Posts on {place} with something to look at: {share}%.", **words))


def _selling(plan: Plan) -> None:
    """How much sells, by place and month."""
    say, found = state.say(), selling_shares(plan)
    places = dict.fromkeys(one.place for one in found)
    months = [say.month(theme.number) for theme in plan.themes]
    rows = [(labels.place(place), *(_of(one) for one in found if one.place == place)) for place in places]
    charts.full_table([say("Posts that sell"), *months], rows)


def _of(one: SellingShare) -> str:
    say = state.say()
    if not one.posts:
        return say("none")
    words = {"sold": say.number(one.sold), "all": say.number(one.posts), "share": say.number(one.percent)}
    return say("{sold} of {all} ({share}%)", **words)


def _levels(plan: Plan) -> None:
    """In how many posts of each month people meet the business on each of three levels."""
    say, months = state.say(), mix(plan)
    st.markdown(say("**Three ways to know you**"))
    rows = [
        (
            say.month(month.theme.number),
            *(say.number(month.levels[level]) if month.levels[level] else say("none") for level in LEVELS),
        )
        for month in months
    ]
    charts.full_table([say("Posts"), *(say(words) for words in LEVELS.values())], rows)
    st.caption(say("Chris Garrett, told by Rich Brooks. Which post counts where is ours."))


def _readers(plan: Plan) -> None:
    """How many articles of a month serve each of five readers; nothing without a blog."""
    say, months = state.say(), readers(plan)
    if not months:
        return
    st.markdown(say("**Whom your articles serve**"))
    columns = [say.month(month.theme.number) for month in months]
    rows = [(say(words), *(month.served[one] for month in months)) for one, words in READERS.items()]
    covered = [say("{n} of 5", n=say.number(month.covered)) for month in months]
    charts.full_table([say("Articles for"), *columns], [*rows, (say("Served"), *covered)])
    for month in months:
        if month.invites_nobody:
            name = say.month(month.theme.number)
            st.markdown(say("{month}: name somebody others listen to, or invite them to write.", month=name))
    st.caption(
        say("Heidi Cohen (2019). Say whom an article serves in the calendar, under “More about this post”.")
    )
