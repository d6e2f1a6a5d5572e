"""A plan's files on the command line: which, for which paper, into which folder."""

import argparse
import sys
from pathlib import Path

from planner.answers import read
from planner.cli.files import InputError, built, kept, opened
from planner.errors import PlannerError
from planner.exports import COMMA, EXPORTS, SEMICOLON, File, Options, document, named, pack, separator_for
from planner.knowledge import library
from planner.language import N_, Language
from planner.plan import Plan
from planner.review import review

SEPARATORS = {"comma": COMMA, "semicolon": SEMICOLON}
PAPERS = {"a4": "a4", "letter": "us-letter"}
PACK = "zip"
KINDS = tuple(dict.fromkeys(name.rpartition(".")[2] for name in EXPORTS))


def add_options(command: argparse.ArgumentParser) -> None:
    """What may be said about the files."""
    command.add_argument("file", metavar="FILE", type=Path, help="an answers file; - for standard input")
    command.add_argument("folder", metavar="OUT_FOLDER", type=Path, help="made where it does not exist")
    which = f"which files: {', '.join((*KINDS, PACK))}, or names such as buffer.csv; default: all but {PACK}"
    command.add_argument("--only", type=_kinds, default=KINDS, metavar="KIND,KIND", help=which)
    command.add_argument("--separator", choices=sorted(SEPARATORS), help="default: as the country expects")
    command.add_argument("--paper", choices=sorted(PAPERS), help="default: as the country prints")
    command.add_argument("--free", action="store_true", help="a scheduler's free plan: fewer rows a file")


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(text.split(","))
    if not {*kinds} <= {*KINDS, PACK, *EXPORTS}:
        raise argparse.ArgumentTypeError(f"choose from {', '.join((*KINDS, PACK, *EXPORTS))}")
    return kinds


def written(options: argparse.Namespace) -> None:
    """Write the files that were asked for, and print the path of each."""
    plan = built(opened(options.file), library(options.language), options.today)
    found, say = review(plan), plan.library.say
    separator = SEPARATORS.get(options.separator) or separator_for(plan.answers.business.country)
    own = _is_of(plan, options.folder)
    chosen = Options(separator, PAPERS.get(options.paper, ""), options.free)
    for name, export in EXPORTS.items():
        if {name, name.rpartition(".")[2]} & {*options.only}:
            for file in export.make(plan, found, chosen):
                _put(options.folder / named(plan, file), file.data, own, say)
            if name == "plan.pdf" and (missing := document(plan, found).missing):
                text = say(N_("Our fonts have no shape for: {characters}"), characters=" ".join(missing))
                print(text, file=sys.stderr)
    if PACK in options.only:
        _put(options.folder / named(plan, File("pack.zip", b"")), pack(plan, found, chosen), own, say)


def _is_of(plan: Plan, folder: Path) -> bool:
    """Whether the folder holds this plan's files already.

    Raises:
        InputError: files of these names are another plan's.
    """
    path = folder / named(plan, File("answers.json", b""))
    try:
        uid = read(path.read_bytes()).uid
    except (OSError, PlannerError):
        return False
    if uid != plan.answers.uid:
        raise InputError(N_("{path} is another plan's. Choose another folder."), path=path)
    return True


def _put(path: Path, data: bytes, own: bool, say: Language) -> None:
    """Write a file; one that may be of another plan is not written over in silence."""
    if not own and path.exists() and path.read_bytes() != data:
        print(say(N_("Written over: {path}"), path=path), file=sys.stderr)
    kept(path, data)
    print(path)
