"""What a plan says about places."""

from planner.insights.platforms.answer_words import flip_in_words, guesses_in_words, path_of
from planner.insights.platforms.asking_words import ask_in_words, ask_path
from planner.insights.platforms.certainty_words import (
    believed_in_words,
    counted_in_words,
    limits_in_words,
    moved_in_words,
    sure_in_words,
)
from planner.insights.platforms.evidence_words import pieces_of
from planner.insights.platforms.found_elsewhere import found_elsewhere
from planner.insights.platforms.in_use import MOST_PLACES, active, names
from planner.insights.platforms.minutes_held import least, too_many
from planner.insights.platforms.named_more import NamedMore, named_more
from planner.insights.platforms.not_doing import Declined, condition, due, not_doing
from planner.insights.platforms.searched import has_turns, set_up, setting_up, turn
from planner.insights.platforms.survey_words import figure_in_short, figure_in_words
from planner.insights.platforms.trial import trial
from planner.insights.platforms.unused_pages import signs

__all__ = [
    "MOST_PLACES", "Declined", "NamedMore", "active", "ask_in_words",
    "ask_path", "believed_in_words", "condition",
    "counted_in_words", "due", "figure_in_short", "figure_in_words",
    "flip_in_words", "found_elsewhere", "guesses_in_words",
    "has_turns", "least", "limits_in_words", "moved_in_words",
    "named_more", "names", "not_doing", "path_of", "pieces_of", "set_up", "setting_up", "signs",
    "sure_in_words",
    "too_many", "trial", "turn",
]  # fmt: skip
