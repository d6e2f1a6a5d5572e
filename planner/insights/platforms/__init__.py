"""What a plan says about places."""

from planner.insights.platforms.certainty_words import (
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    one_sentence,
    sure_in_words,
)
from planner.insights.platforms.in_use import MOST_PLACES, active, names
from planner.insights.platforms.not_doing import Declined, due, not_doing
from planner.insights.platforms.searched import has_turns, set_up, setting_up, turn
from planner.insights.platforms.survey_words import figure_in_short, figure_in_words
from planner.insights.platforms.trial import trial
from planner.insights.platforms.unused_pages import OLD_INBOX, STALE_DAYS, signs

__all__ = [
    "MOST_PLACES", "OLD_INBOX", "STALE_DAYS", "Declined", "active", "due", "figure_in_short",
    "figure_in_words", "flip_in_words", "guesses_in_words", "has_turns", "limits_in_words", "names",
    "not_doing", "one_sentence", "set_up", "setting_up", "signs", "sure_in_words", "trial", "turn",
]  # fmt: skip
