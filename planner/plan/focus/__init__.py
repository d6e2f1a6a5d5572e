"""The one place: how often each comes first, how sure that is, what to ask next, and the choice."""

from planner.plan.focus.aim import Aim, aim
from planner.plan.focus.asking import Asks, Question
from planner.plan.focus.believed import Out
from planner.plan.focus.case import WEIGHTS, Case, audience_only, case
from planner.plan.focus.certainty import RISKIEST, AskNext, Certainty, certainty
from planner.plan.focus.choice import proposed, with_focus
from planner.plan.focus.counted import Counted, count_of, word_of
from planner.plan.focus.draws import DRAWS
from planner.plan.focus.evidence import Evidence
from planner.plan.focus.fit import Fit, Sure, ranking
from planner.plan.focus.flip import Flip
from planner.plan.focus.following import Follow, Rule, ahead_of_ten
from planner.plan.focus.links import State, place_effort
from planner.plan.focus.race import CLEAR, LIKELY, in_words

__all__ = [
    "CLEAR", "DRAWS", "LIKELY", "RISKIEST", "WEIGHTS", "Aim", "AskNext", "Asks", "Case", "Certainty",
    "Counted", "Evidence", "Fit", "Flip", "Follow", "Out", "Question", "Rule", "State", "Sure",
    "ahead_of_ten", "aim", "audience_only", "case", "certainty", "count_of", "in_words", "place_effort",
    "proposed", "ranking", "with_focus", "word_of",
]  # fmt: skip
