"""Plan and review as files; one entry for each."""

from planner.exports.brief import brief
from planner.exports.csv_file import COMMA, SEMICOLON, separator_for
from planner.exports.customer_survey import QUESTIONS
from planner.exports.daily_block import daily_sheet
from planner.exports.export import READERS, Export, File, Options, Reader, file_stem, named
from planner.exports.importers import trouble
from planner.exports.listed import EXPORTS
from planner.exports.pack import pack
from planner.exports.page_one import (
    BOLD,
    STAR,
    gaps_in,
    goal_in_words,
    page_one,
    step_of,
    tonight,
    unmarked,
    week_in_words,
)
from planner.exports.page_two import PageTwo, Week, numbers_in_words, page_two
from planner.exports.pdf import PAPERS, SECTIONS, contents, document, first_page_png, logo_of, side_by_side
from planner.exports.selling import (
    Deciding,
    Drawn,
    SearchedAt,
    ToCopy,
    about_search,
    deciding,
    drawer,
    every_week,
    habits,
    in_a_sentence,
    search_places,
    setup_once,
    to_check,
    to_copy,
    week_rules,
)
from planner.exports.tables import (
    Cell,
    Table,
    is_guess,
    percent,
    short_calendar_table,
    status_now,
)
from planner.exports.week_card import Thing, WeekCard, Words, in_text, total, week_card, words_of
from planner.exports.zone import KNOWN as ZONES
from planner.exports.zone import zone_of

__all__ = [
    "BOLD", "COMMA", "EXPORTS", "PAPERS", "QUESTIONS", "READERS", "SECTIONS", "SEMICOLON", "STAR",
    "ZONES", "Cell", "Deciding", "Drawn", "Export", "File", "Options", "PageTwo", "Reader", "SearchedAt",
    "Table", "Thing", "ToCopy", "Week", "WeekCard", "Words", "about_search", "brief", "contents",
    "daily_sheet", "deciding", "document", "drawer", "every_week", "file_stem", "first_page_png",
    "gaps_in", "goal_in_words", "habits", "in_a_sentence", "in_text", "is_guess", "logo_of", "named",
    "numbers_in_words", "pack", "page_one", "page_two", "percent", "search_places", "separator_for",
    "setup_once", "short_calendar_table", "side_by_side", "status_now", "step_of", "to_check", "to_copy",
    "tonight", "total", "trouble", "unmarked", "week_card", "week_in_words", "week_rules", "words_of",
    "zone_of",
]  # fmt: skip
