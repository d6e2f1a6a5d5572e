"""How sure the choice is, and what it rests on, in sentences that page, PDF and command line share."""

from planner.sure.choice import (
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    one_sentence,
    sure_in_words,
)
from planner.sure.survey import figure_in_short, figure_in_words

__all__ = [
    "figure_in_short",
    "figure_in_words",
    "flip_in_words",
    "guesses_in_words",
    "limits_in_words",
    "one_sentence",
    "sure_in_words",
]
