"""Plan and review as files; one entry for each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from planner.answers import Answers, write
from planner.exports.csv_file import COMMA, SEMICOLON, separator_for, to_csv
from planner.exports.customer_survey import QUESTIONS
from planner.exports.daily_block import daily_sheet
from planner.exports.page_one import (
    BOLD,
    STAR,
    gaps_in,
    goal_in_words,
    page_one,
    step_of,
    tonight,
    unmarked,
    week_in_words,
)
from planner.exports.page_two import PageTwo, Week, numbers_in_words, page_two
from planner.exports.pdf import card_text, compiler, document, first_page_png
from planner.exports.selling import (
    Deciding,
    Drawn,
    SearchedAt,
    ToCopy,
    about_search,
    deciding,
    drawer,
    every_week,
    habits,
    in_a_sentence,
    search_places,
    setup_once,
    to_check,
    to_copy,
    week_rules,
)
from planner.exports.short_plan import short_plan
from planner.exports.tables import (
    Cell,
    Table,
    audit_table,
    calendar_table,
    handles_table,
    is_guess,
    links_table,
    measures_table,
    not_doing_table,
    outreach_table,
    percent,
    plan_table,
    platforms_table,
    short_calendar_table,
    status_now,
    tools_table,
    weeks_table,
)
from planner.exports.week_card import Thing, WeekCard, Words, in_text, total, week_card, words_of
from planner.language import FALLBACK, slug
from planner.plan import Plan
from planner.review import Review


class Render(Protocol):
    """Makes one file's bytes; only CSV files look at the separator."""

    def __call__(self, plan: Plan, review: Review, separator: str = COMMA) -> bytes:
        """The file's bytes, the same for the same plan."""
        ...


_UID = 6  # letters of a plan's uid in a file name (ours)


@dataclass(frozen=True)
class Export:
    """One file: what it is, and how it is made."""

    suffix: str  # what follows the business in its name
    media_type: str
    render: Render

    def file_name(self, plan: Plan) -> str:
        """Such as fjord-bakeri-plan.pdf."""
        return f"{file_stem(plan.answers)}-{self.suffix}"


def file_stem(answers: Answers) -> str:
    """The business in plain letters; one whose name has none of them is told apart by its plan's uid."""
    name = answers.business.name
    return slug(name, f"{FALLBACK}-{answers.uid[:_UID]}" if name else FALLBACK)


def _csv(table: Callable[[Plan], Table]) -> Render:
    def render(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
        return to_csv(table(plan), separator)

    return render


def _plan_pdf(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
    return compiler.document(plan, review).data


def _short_plan(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
    return short_plan(plan, review).encode()


def _of_plan(made: Callable[[Plan], bytes]) -> Render:
    def render(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
        return made(plan)

    return render


def _sheet(printed: Callable[[Plan], compiler.Pdf]) -> Render:
    return _of_plan(lambda plan: printed(plan).data)


EXPORTS: dict[str, Export] = {
    "calendar.csv": Export("calendar.csv", "text/csv", _csv(calendar_table)),
    "weeks.csv": Export("weeks.csv", "text/csv", _csv(weeks_table)),
    "plan.csv": Export("plan.csv", "text/csv", _csv(plan_table)),
    "platforms.csv": Export("platforms.csv", "text/csv", _csv(platforms_table)),
    "not-doing.csv": Export("not-doing.csv", "text/csv", _csv(not_doing_table)),
    "handles.csv": Export("handles.csv", "text/csv", _csv(handles_table)),
    "links.csv": Export("links.csv", "text/csv", _csv(links_table)),
    "audit.csv": Export("audit.csv", "text/csv", _csv(audit_table)),
    "outreach.csv": Export("outreach.csv", "text/csv", _csv(outreach_table)),
    "measures.csv": Export("measures.csv", "text/csv", _csv(measures_table)),
    "tools.csv": Export("tools.csv", "text/csv", _csv(tools_table)),
    "plan.pdf": Export("plan.pdf", "application/pdf", _plan_pdf),
    "short-plan.txt": Export("short-plan.txt", "text/plain", _short_plan),
    "ask-customers.pdf": Export("ask-customers.pdf", "application/pdf", _sheet(compiler.ask_customers)),
    "daily-sheet.pdf": Export("daily-sheet.pdf", "application/pdf", _sheet(compiler.daily)),
    "tally-sheet.pdf": Export("tally-sheet.pdf", "application/pdf", _sheet(compiler.tally)),
    "response-guide.pdf": Export("response-guide.pdf", "application/pdf", _sheet(compiler.guide)),
    "self-check.pdf": Export("self-check.pdf", "application/pdf", _sheet(compiler.self_check)),
    "week-card.png": Export("week-card.png", "image/png", _of_plan(compiler.week_card_png)),
    "week-card.txt": Export("week-card.txt", "text/plain", _of_plan(card_text)),
    "answers.json": Export("answers.json", "application/json", _of_plan(lambda plan: write(plan.said))),
}

__all__ = [
    "BOLD", "COMMA", "QUESTIONS", "SEMICOLON", "STAR", "Cell", "Deciding", "Drawn", "PageTwo",
    "SearchedAt", "Table", "Thing", "ToCopy", "Week", "WeekCard", "Words", "about_search", "daily_sheet",
    "deciding", "document", "drawer", "every_week", "file_stem", "first_page_png", "gaps_in", "goal_in_words",
    "habits", "in_a_sentence", "in_text", "is_guess", "numbers_in_words", "page_one", "page_two",
    "percent", "search_places", "separator_for", "setup_once", "short_calendar_table", "status_now",
    "step_of", "to_check", "to_copy", "tonight", "total", "unmarked", "week_card", "week_in_words",
    "week_rules", "words_of",
]  # fmt: skip
