"""The command line: answers in, files out."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from planner import clock
from planner.answers import FORMAT, SCHEMA_VERSION, Answers, write
from planner.cli import advice, business, days, focus, keeping, minutes, plan_files, quiet_week
from planner.cli.app import serve
from planner.cli.files import built, kept, opened
from planner.cli.quick import add_options, quick_answers
from planner.errors import DamagedKnowledge, PlannerError
from planner.knowledge import library
from planner.language import N_, language, languages
from planner.plan import EVENING, WEEKS, next_weekday
from planner.review import review

FINE, REFUSED, USAGE = 0, 1, 2
EXIT_CODES = "Exit codes: 0 fine; 1 the input was refused, one line on stderr says why; 2 wrong usage."


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line instead of the whole usage."""
        self.exit(USAGE, f"{self.prog}: {message} (--help says more)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", dict)(encoding="utf-8", newline="\n")
    try:
        options = _parser().parse_args(argv)
    except SystemExit as stop:  # argparse has said what is wrong, or shown its help
        return USAGE if stop.code else FINE
    try:
        options.command(options)
        sys.stdout.flush()
    except PlannerError as error:
        text = error.text(language(getattr(options, "language", "en")))
        where = f"{options.file}: " if hasattr(options, "file") else ""
        print(where + " ".join(text.split()), file=sys.stderr)
        return REFUSED
    except DamagedKnowledge as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # somebody read the first lines only
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="ninety-ten", description="Make a plan, its files, or the app that does.", epilog=EXIT_CODES
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    plan = commands.add_parser("plan", help="write a plan's files into a folder", epilog=EXIT_CODES)
    plan_files.add_options(plan)
    _plan_options(plan)
    plan.set_defaults(command=plan_files.written)
    places = commands.add_parser("focus", help="print how the places compare", epilog=EXIT_CODES)
    _read_options(places)
    places.set_defaults(command=_focus)
    weeks = commands.add_parser("minutes", help="print each week's minutes", epilog=EXIT_CODES)
    _read_options(weeks)
    weeks.set_defaults(command=_minutes)
    advised = commands.add_parser("check", help="print what the experts would say", epilog=EXIT_CODES)
    _read_options(advised)
    advised.set_defaults(command=_advise)
    known = commands.add_parser("days", help="print the days worth a post", epilog=EXIT_CODES)
    _read_options(known)
    known.set_defaults(command=_days)
    searched = commands.add_parser("business", help="find what a business is called here", epilog=EXIT_CODES)
    searched.add_argument("text", metavar="TEXT", help="such as 'bike rep'")
    searched.add_argument("--json", action="store_true", help="for programs")
    searched.add_argument("--language", choices=languages(), default="en")
    searched.set_defaults(command=_business)
    missed = commands.add_parser("heal", help="print what a missed week changes", epilog=EXIT_CODES)
    _read_options(missed, "the day after that week")
    missed.add_argument("--missed-week", type=_week, required=True, metavar="N", help=f"1 to {WEEKS}")
    missed.add_argument("--write", type=Path, metavar="OUT", help="write the answers file after it")
    missed.set_defaults(command=_heal)
    schema = commands.add_parser("schema", help="print the answers file's JSON Schema", epilog=EXIT_CODES)
    schema.set_defaults(command=_schema)
    quick = commands.add_parser("quick", help="print the answers of a quick plan", epilog=EXIT_CODES)
    add_options(quick, _day)
    quick.set_defaults(command=_quick)
    check = commands.add_parser("check-file", help="see whether an answers file opens", epilog=EXIT_CODES)
    check.add_argument("file", metavar="FILE", type=Path, help="- for standard input")
    check.set_defaults(command=_check)
    keeping.add_commands(commands, EXIT_CODES)
    served = commands.add_parser("app", help="serve the app on this computer", epilog=EXIT_CODES)
    served.add_argument("--port", type=int, default=8501)
    served.set_defaults(command=lambda options: serve(options.port))
    return parser


def _read_options(command: argparse.ArgumentParser, today: str = "the plan's start") -> None:
    command.add_argument("file", metavar="FILE", type=Path, help="an answers file; - for standard input")
    command.add_argument("--json", action="store_true", help="for programs")
    _plan_options(command, today)


def _plan_options(command: argparse.ArgumentParser, today: str = "the plan's start") -> None:
    command.add_argument("--today", type=_day, metavar="DATE", help=f"default: {today}")
    command.add_argument("--language", choices=languages(), default="en")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("enter a date such as 2027-01-04") from None


def _week(text: str) -> int:
    weeks = {str(n): n for n in range(1, WEEKS + 1)}
    if text not in weeks:
        raise argparse.ArgumentTypeError(f"choose a week from 1 to {WEEKS}")
    return weeks[text]


def _focus(options: argparse.Namespace) -> None:
    plan = built(opened(options.file), library(options.language), options.today)
    print(focus.as_json(plan) if options.json else focus.in_lines(plan))


def _minutes(options: argparse.Namespace) -> None:
    plan = built(opened(options.file), library(options.language), options.today)
    print(minutes.as_json(plan) if options.json else minutes.in_lines(plan))


def _advise(options: argparse.Namespace) -> None:
    plan = built(opened(options.file), library(options.language), options.today)
    found = review(plan)
    print(advice.as_json(plan, found) if options.json else advice.in_lines(plan, found))


def _business(options: argparse.Namespace) -> None:
    known = library(options.language)
    print(business.as_json(known, options.text) if options.json else business.in_lines(known, options.text))


def _days(options: argparse.Namespace) -> None:
    plan = built(opened(options.file), library(options.language), options.today)
    print(days.as_json(plan) if options.json else days.in_lines(plan))


def _heal(options: argparse.Namespace) -> None:
    week = options.missed_week
    plan = quiet_week.healed(opened(options.file), library(options.language), week, options.today)
    if options.write:
        kept(options.write, write(plan.said))
    print(quiet_week.as_json(plan, week) if options.json else quiet_week.in_lines(plan, week))


def _check(options: argparse.Namespace) -> None:
    opened(options.file)
    print(f"{options.file}: {language()(N_('This answers file opens.'))}")


def _schema(options: argparse.Namespace) -> None:
    plan: dict[str, Any] = Answers.model_json_schema()
    file = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        "type": "object",
        "required": ["format", "schema_version", "plan"],
        "properties": {
            "format": {"const": FORMAT},
            "schema_version": {"type": "integer", "minimum": 1, "maximum": SCHEMA_VERSION},
            "app_version": {"type": "string"},
            "plan": {key: value for key, value in plan.items() if key != "$defs"},
        },
        "$defs": plan["$defs"],
    }
    print(json.dumps(file, ensure_ascii=False, indent=2))


def _quick(options: argparse.Namespace) -> None:
    start = options.start or next_weekday(clock.now().date(), EVENING)
    data = write(quick_answers(vars(options), start))
    if options.out:
        kept(options.out, data)
    else:
        sys.stdout.write(data.decode())
