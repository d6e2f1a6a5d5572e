"""Every export there is, in one list: the page, the command line, the pack and the tests read it."""

from collections.abc import Callable

from planner.answers import write
from planner.exports.brief import brief
from planner.exports.export import Export, File, Make, Options
from planner.exports.ics import calendar_file
from planner.exports.importers import CHECKED, TOOLS, Tool, files
from planner.exports.markdown import markdown
from planner.exports.pdf import card_text, compiler, contents
from planner.exports.plan_json import plan_json
from planner.exports.short_plan import short_plan
from planner.exports.table_files import TABLES
from planner.exports.word import word
from planner.exports.xlsx import workbook
from planner.language import N_
from planner.plan import Plan
from planner.review import Review


def _one(name: str, made: Callable[[Plan], bytes]) -> Make:
    return lambda plan, review, options: (File(name, made(plan)),)


def _sheet(name: str, printed: Callable[[Plan, Options], compiler.Pdf]) -> Make:
    return lambda plan, review, options: (File(name, printed(plan, options).data),)


def _whole(name: str, made: Callable[[Plan, Review, Options], bytes]) -> Make:
    return lambda plan, review, options: (File(name, made(plan, review, options)),)


def _tool(tool: Tool) -> Make:
    return lambda plan, review, options: files(tool, plan, options)


def _word(plan: Plan, review: Review, options: Options) -> bytes:
    return word(plan, contents(plan, review, options))


def _markdown(plan: Plan, review: Review, options: Options) -> bytes:
    return markdown(contents(plan, review, options)).encode()


_ABOUT_TOOLS = {
    "google-calendar": N_("Posts and other days. Import it into a calendar of its own."),
    "buffer": N_("A file for each place. Choose drafts in its dialog, and add the pictures there."),
    "publer": N_("A file for each place, with all twelve columns."),
    "highlevel": N_("A file for each place. What needs a picture becomes a draft."),
    "asana": N_("A task for each post, a section for each week."),
    "todoist": N_("A task for each post, a section for each week."),
}
EXPORTS: dict[str, Export] = {
    "plan.pdf": Export(
        N_("The plan as PDF"),
        N_("The whole plan: page 1 for the wall, the weeks on page 2, then everything else."),
        "plan",
        _whole("plan.pdf", lambda plan, review, options: compiler.document(plan, review, options).data),
    ),
    "wall.pdf": Export(
        N_("Two pages for the wall"),
        N_("Page 1 and the thirteen weeks."),
        "plan",
        _whole("wall.pdf", lambda plan, review, options: compiler.wall(plan, review, options).data),
    ),
    "week-card.png": Export(
        N_("This week as a picture"),
        N_("What to do and the texts for it, to send to your phone."),
        "week",
        _one("week-card.png", compiler.week_card_png),
    ),
    "week-card.txt": Export(
        N_("This week as text"),
        N_("The same, to paste into a message."),
        "week",
        _one("week-card.txt", card_text),
    ),
    "plan.ics": Export(
        N_("The plan for your calendar"),
        N_("Posts, making, last days. Import it once; to update, delete that calendar first."),
        "calendar",
        _one("plan.ics", calendar_file),
    ),
    "plan.docx": Export(
        N_("The plan for Word"),
        N_("Everything in the PDF, to change and to write on."),
        "client",
        _whole("plan.docx", _word),
    ),
    "plan.xlsx": Export(
        N_("The plan for Excel"),
        N_("A sheet for each table, with filters and where the minutes go as a chart."),
        "owner",
        _one("plan.xlsx", workbook),
    ),
    "short-plan.txt": Export(
        N_("The short plan as text"),
        N_("Both first pages, the week and every post, to paste into a message or to print."),
        "owner",
        _whole("short-plan.txt", lambda plan, review, options: short_plan(plan, review).encode()),
    ),
    "plan.md": Export(
        N_("The plan as Markdown"),
        N_("Everything in the PDF, for notes and wikis."),
        "client",
        _whole("plan.md", _markdown),
    ),
    "plan.json": Export(
        N_("The plan for programs"),
        N_("Posts, days and tables under steady names."),
        "owner",
        _one("plan.json", plan_json),
    ),
    "answers.json": Export(
        N_("Your answers"),
        N_("With this file you open the plan again, here or elsewhere."),
        "owner",
        _one("answers.json", lambda plan: write(plan.said)),
    ),
    **{
        f"{tool.id}.csv": Export(tool.name, _ABOUT_TOOLS[tool.id], "scheduler", _tool(tool), CHECKED)
        for tool in TOOLS
    },
    "brief.txt": Export(
        N_("A brief for your assistant"),
        N_("Everything an assistant has to keep when it words your posts. We send nothing: you copy it."),
        "assistant",
        _one("brief.txt", lambda plan: brief(plan).encode()),
    ),
    **TABLES,
    "daily-sheet.pdf": Export(
        N_("A sheet for your daily minutes"),
        N_("What to answer first, with a box for each day, to print."),
        "print",
        _sheet("daily-sheet.pdf", compiler.daily),
    ),
    "response-guide.pdf": Export(
        N_("How we answer, with house rules"),
        N_("For the wall: who answers, what to do with a complaint, and nine rules."),
        "print",
        _sheet("response-guide.pdf", compiler.guide),
    ),
    "tally-sheet.pdf": Export(
        N_("A sheet for counting"),
        N_("One box for each day of the plan, to fill with a pen."),
        "print",
        _sheet("tally-sheet.pdf", compiler.tally),
    ),
    "ask-customers.pdf": Export(
        N_("A sheet for asking ten customers"),
        N_("Three questions and a grid for ticks, to print."),
        "print",
        _sheet("ask-customers.pdf", compiler.ask_customers),
    ),
    "self-check.pdf": Export(
        N_("The check from A to Z"),
        N_("26 tips on one page, with three boxes each."),
        "print",
        _sheet("self-check.pdf", compiler.self_check),
    ),
}
