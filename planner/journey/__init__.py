"""Which parts are answered, what comes next, what is still a guess."""

from planner.journey.guesses import Guess, confirm, guesses, kept_beside
from planner.journey.steps import STATES, State, Step, following, steps

__all__ = [
    "STATES",
    "Guess",
    "State",
    "Step",
    "confirm",
    "following",
    "guesses",
    "kept_beside",
    "steps",
]
