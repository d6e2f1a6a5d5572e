"""How customers heard of the business, and the business that no statistics show."""

import streamlit as st

from pages.components.charts import charts
from pages.components.fields import any_day, each, field, number, pick_or_type, yes_no
from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import Untracked
from planner.insights.measurement import counted_ways, heard, question, to_do, worth
from planner.plan import Plan


def asks() -> None:
    """Whether new customers are asked."""
    yes_no("measurement", "asks")


def ask(plan: Plan) -> None:
    """The question to copy, and what people answered."""
    say, to_add = state.say(), to_do(state.plan())
    st.markdown(say("Rich Brooks says: ask this, and people write what no statistics know."))
    st.caption(say("Copy this into your form, your mail or beside the till."))
    st.code(question(plan), language=None, wrap_lines=True)
    if to_add:
        st.markdown(say("**To do.** {what}", what=plain(to_add)))
    st.markdown(say("**What they answered**"))
    for way, name in counted_ways(plan).items():
        number("measurement", "heard", way, label=plain(name), optional=True)
    _shares(state.plan())


def _shares(plan: Plan) -> None:
    """Each way's share; without searches, too, because those knew what to look for."""
    say, all_of_it, others = state.say(), heard(plan), heard(plan, searches=False)
    if not all_of_it:
        return
    names, most = counted_ways(plan), max(all_of_it.values())
    first = say.both([plain(names[way]) for way, share in all_of_it.items() if share == most])
    st.markdown(say("Most often: {way}, {n} of 100.", way=first, n=say.number(most)))
    columns = [say("How they heard"), say("Of 100"), say("Of 100, searches left out")]
    rows = [(plain(names[w]), say.number(n), say.number(others.get(w, 0))) for w, n in all_of_it.items()]
    charts.full_table(columns, rows)


def unseen(plan: Plan) -> None:
    """Business that came without a trace, and how much of all it is."""
    say, said = state.say(), plan.said.measurement
    st.markdown(
        say("Rich Brooks talks about a hobby of his, films with zombies. It brought him contacts and work.")
    )
    st.caption(say("No statistics ever showed that. Write down what came to you like it."))
    each(("measurement", "untracked"), said.untracked, _entry, say("Add something"))
    number("measurement", "tracked", optional=True)
    both = worth(said.tracked, said.untracked)
    if both:
        st.markdown(
            say(
                "Seen in statistics: {seen}. Not seen: {unseen}. Together: {total}; {share}% is not seen.",
                seen=say.number(both.tracked),
                unseen=say.number(both.untracked),
                total=say.number(both.total),
                share=say.number(both.share),
            )
        )


def _entry(entry: Untracked) -> None:
    path = ("measurement", "untracked", entry.id)
    field(*path, "who")
    field(*path, "what")
    pick_or_type(*path, "day", options=[state.plan().today.isoformat()], format_func=any_day, optional=True)
    number(*path, "value", optional=True)
