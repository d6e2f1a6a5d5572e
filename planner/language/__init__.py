"""The language a text is said in, and what is done with words."""

from planner.language.language import N_, PSEUDO, Language, language, languages
from planner.language.numbers import read_number, write_number
from planner.language.phrases import capital, cut, filled_in, sentence
from planner.language.slugs import FALLBACK, slug
from planner.language.weeks import first_weekday, week_of_year
from planner.language.word_match import mentions

__all__ = [
    "FALLBACK", "N_", "PSEUDO", "Language", "capital", "cut", "filled_in", "first_weekday", "language",
    "languages", "mentions", "read_number", "sentence", "slug", "week_of_year", "write_number",
]  # fmt: skip
