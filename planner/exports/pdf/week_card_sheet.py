"""The week card to send: as the template draws it, and as text."""

from planner.exports.pdf.facts import Data
from planner.exports.week_card import in_text, total, week_card
from planner.language import N_
from planner.plan import Plan


def card(plan: Plan) -> Data:
    """This week's things and the texts they need; once the plan is over, only that."""
    say, week = plan.library.say, week_card(plan)
    things = week.things if week else ()
    return {
        "language": say.locale.language,
        "name": plan.answers.business.name,
        "title": week.title if week else _over(plan),
        "time": total(plan, week) if week else "",
        "things": [*([week.cause] if week and week.cause else []), *(thing.title for thing in things)],
        "texts": [
            {"title": words.title, "paragraphs": words.parts} for thing in things for words in thing.texts
        ],
    }


def card_text(plan: Plan) -> bytes:
    """The same as plain text."""
    week = week_card(plan)
    return (in_text(plan, week) if week else f"{_over(plan)}\n").encode()


def _over(plan: Plan) -> str:
    return plan.library.say(N_("This plan ended on {day}."), day=plan.library.say.date(plan.last))
