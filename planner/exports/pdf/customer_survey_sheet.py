"""The sheet for asking ten customers, as the template draws it."""

from planner.answers import title
from planner.exports.customer_survey import COUNTED, CUSTOMERS, ELSEWHERE, QUESTIONS, places
from planner.exports.pdf.facts import Data, paper
from planner.language import N_
from planner.plan import Plan

_OTHERS = 2  # empty rows, for places that customers name and we do not (ours)


def ask_sheet(plan: Plan) -> Data:
    """One page: the questions, a row of boxes for each place, and room for what customers say."""
    say = plan.library.say
    asked, named = (say(title(("platforms", *path))) for path in (("asked",), ("places", "x", "named")))
    typed = N_("Then type it into your plan: “{asked}”, and for each place “{named}”.")
    return {
        "language": say.locale.language,
        "paper": paper(plan),
        "title": say(N_("Ask ten customers")),
        "name": plan.answers.business.name,
        "how": say(N_("Ask ten people who bought from you lately. Use these words, and let them finish.")),
        "questions": [say(question) for question in QUESTIONS],
        "grid": say(N_("Question {n}: one tick for each customer who says yes"), n=COUNTED),
        "customers": CUSTOMERS,
        "columns": [say(N_("Place")), *(say.number(n + 1) for n in range(CUSTOMERS)), say(N_("Ticks"))],
        "rows": [*places(plan), *(say(one) for one in ELSEWHERE), *[""] * _OTHERS],
        "other": say(N_("Another place:")),
        "notes": say(N_("Questions 1 and 3: what they said")),
        "typed": say(typed, asked=asked, named=named),
    }
