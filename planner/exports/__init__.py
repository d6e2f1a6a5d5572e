"""Plan and review as files; one entry for each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from planner.answers import write
from planner.exports import pdf
from planner.exports.card import card_text
from planner.exports.spreadsheet import COMMA, SEMICOLON, separator_for, to_csv
from planner.place_tables import handles_table, not_doing_table, platforms_table
from planner.plan import Plan
from planner.review import Review
from planner.slugs import slug
from planner.tables import (
    Table,
    audit_table,
    calendar_table,
    links_table,
    measures_table,
    outreach_table,
    plan_table,
    tools_table,
)

__all__ = ["COMMA", "EXPORTS", "SEMICOLON", "Export", "Render", "separator_for"]


class Render(Protocol):
    """Makes one file's bytes; only CSV files look at the separator."""

    def __call__(self, plan: Plan, review: Review, separator: str = COMMA) -> bytes:
        """The file's bytes, the same for the same plan."""
        ...


@dataclass(frozen=True)
class Export:
    """One file: what it is, and how it is made."""

    suffix: str  # what follows the business in its name
    media_type: str
    render: Render

    def file_name(self, plan: Plan) -> str:
        """Such as fjord-bakeri-plan.pdf."""
        return f"{slug(plan.answers.business.name)}-{self.suffix}"


def _csv(table: Callable[[Plan], Table]) -> Render:
    def render(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
        return to_csv(table(plan), separator)

    return render


def _plan_pdf(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
    return pdf.document(plan, review).data


def _of_plan(made: Callable[[Plan], bytes]) -> Render:
    def render(plan: Plan, review: Review, separator: str = COMMA) -> bytes:
        return made(plan)

    return render


def _sheet(printed: Callable[[Plan], pdf.Pdf]) -> Render:
    return _of_plan(lambda plan: printed(plan).data)


EXPORTS: dict[str, Export] = {
    "calendar.csv": Export("calendar.csv", "text/csv", _csv(calendar_table)),
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
    "ask-customers.pdf": Export("ask-customers.pdf", "application/pdf", _sheet(pdf.ask_customers)),
    "daily-sheet.pdf": Export("daily-sheet.pdf", "application/pdf", _sheet(pdf.daily)),
    "tally-sheet.pdf": Export("tally-sheet.pdf", "application/pdf", _sheet(pdf.tally)),
    "response-guide.pdf": Export("response-guide.pdf", "application/pdf", _sheet(pdf.guide)),
    "self-check.pdf": Export("self-check.pdf", "application/pdf", _sheet(pdf.self_check)),
    "week-card.png": Export("week-card.png", "image/png", _of_plan(pdf.week_card_png)),
    "week-card.txt": Export("week-card.txt", "text/plain", _of_plan(card_text)),
    "answers.json": Export("answers.json", "application/json", _of_plan(lambda plan: write(plan.said))),
}
