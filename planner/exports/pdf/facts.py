"""One labelled answer, as the templates take it."""

from typing import Any

from planner.language import N_
from planner.plan import Plan

Data = dict[str, Any]
PAPERS = {"a4": N_("A4"), "us-letter": N_("Letter")}
_LETTER = ("US", "CA")  # countries that print on US letter paper


def fact(label: str, text: str, guess: str = "") -> Data:
    """A label, its text and the mark of an assumed answer."""
    return {"label": label, "text": text, "guess": guess}


def guess(plan: Plan, *path: str) -> str:
    """The mark of an assumed answer; nothing for one that somebody gave."""
    return plan.library.say(N_("guessed")) if path in plan.assumed else ""


def paper(plan: Plan, chosen: str = "") -> str:
    """The paper that was chosen, else the one they print on."""
    return chosen or ("us-letter" if plan.answers.business.country in _LETTER else "a4")
