"""The one place: how well each fits, how sure that is, and the choice."""

from planner.plan.focus.certainty import Certainty, certainty
from planner.plan.focus.choice import proposed, with_focus
from planner.plan.focus.evidence import counted, tally
from planner.plan.focus.fit import WEIGHTS, Field, Fit, fields, fit, ranking, tied, use, weights
from planner.plan.focus.sensitivity import Flip, Swing
from planner.plan.focus.simulation import CLEAR, DRAWS, LIKELY, SPREAD, SWING, in_words

__all__ = [
    "CLEAR", "DRAWS", "LIKELY", "SPREAD", "SWING", "WEIGHTS", "Certainty", "Field", "Fit", "Flip",
    "Swing", "certainty", "counted", "fields", "fit", "in_words", "proposed", "ranking", "tally",
    "tied", "use", "weights", "with_focus",
]  # fmt: skip
