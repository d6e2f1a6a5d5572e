"""The check from A to Z on one page: a box for each state of each tip, ticked where it was answered."""

from planner.exports.pdf.facts import Data, paper
from planner.language import N_
from planner.plan import Plan
from planner.review import tips_score
from planner.vocabulary import DOINGS


def self_check_page(plan: Plan) -> Data:
    """26 tips with their letters, what was said of each, and the score once one has an answer."""
    say, said = plan.library.say, plan.said.decisions.letters
    counted = tips_score(said, plan.library)
    letters = plan.library.letters.values()
    total = say(N_("{percent}% so far: {yes} done, {partly} in part, {no} not yet, {open} open."),
        percent=say.number(counted.percent), yes=say.number(counted.yes), partly=say.number(counted.partly),
        no=say.number(counted.no), open=say.number(counted.open))  # fmt: skip
    return {
        "language": say.locale.language,
        "paper": paper(plan),
        "title": say(N_("What we do already, from A to Z")),
        "name": plan.answers.business.name,
        "how": say(N_("Debbie Hemley's 26 tips (2012). Tick one box in each row. “Partly” counts half.")),
        "columns": [say(words) for words in DOINGS.values()],
        "rows": [
            {
                "letter": letter.id.upper(),
                "title": letter.title,
                "advice": letter.advice,
                "ticked": [said.get(letter.id) == state for state in DOINGS],
            }
            for letter in letters
        ],
        "total": total if any(letter.id in said for letter in letters) else "",
    }
