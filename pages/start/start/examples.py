"""The personas as examples: page 1 as a picture, and each opens as a named copy."""

from datetime import date
from functools import lru_cache, partial
from pathlib import Path

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import go
from pages.components.session import history, state
from planner.answers import Answers, new_answers, read
from planner.exports import first_page_png
from planner.knowledge import library
from planner.plan import build_plan
from planner.review import review

FOLDER = Path(__file__).parents[3] / "tests" / "personas"
SHOWN = "bakery-bergen"


@lru_cache
def _example(name: str) -> Answers:
    return read((FOLDER / f"{name}.json").read_bytes())


@lru_cache
def _picture(code: str) -> bytes:
    answers = _example(SHOWN)
    plan = build_plan(answers, library(code), answers.calendar.start or date.min)
    return first_page_png(plan, review(plan))


def picture() -> bytes:
    """Page 1 of the example as PNG, in this visit's language."""
    return _picture(state.say().code)


def show() -> None:
    """Every example with a button that opens a copy of it."""
    fold(state.say()("Examples to open and change"), _all, key="examples.all")


def _all() -> None:
    say = state.say()
    for path in sorted(FOLDER.glob("*.json")):
        answers = _example(path.stem)
        name = answers.business.name
        trade = state.library().trade(answers.business.trade).name
        if st.button(say("{name}: {trade}", name=plain(name), trade=trade), key=f"example:{path.stem}"):
            copy = answers.model_copy(update={"uid": new_answers().uid})
            title = say("{name} (example)", name=name)
            address = history.tried(partial(_keep, copy, title))
            if address:
                go("home", plan=address)


def _keep(answers: Answers, title: str) -> str:
    return state.store().create(answers, title)
