"""The answers of a quick plan, from the command line's options."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date

from planner.answers import Answers, Goal, parse, write
from planner.cli.files import InputError
from planner.knowledge import OTHER, Trade, library, regions
from planner.language import N_
from planner.vocabulary import COUNTRIES

OWN_WORDS = ("sells", "asked", "shows")  # what a business in no list says instead
_OURS = uuid.UUID("6f0f6f62-9010-5a90-9010-90109010a9f0")  # the same options give the same uid


def quick_answers(options: Mapping[str, str], start: date) -> Answers:
    """The answers; without a want the goal is the trade's first want with that business result.

    Raises:
        InputError: an unknown trade, country, part of it, want or goal.
        InvalidAnswer: a value outside its limits.
    """
    trades = library().trades
    trade = trades[_one_of("--trade", options["trade"], tuple(trades))]
    want = _want(trade, options["goal"], options["want"])
    answers = Answers(ids={"g": 1})
    answers.business.name = parse(("business", "name"), options["name"])
    answers.business.trade = trade.id
    answers.business.country = _one_of("--country", options["country"], COUNTRIES)
    if options["region"]:
        parts = tuple(regions(answers.business.country))
        if not parts:
            raise InputError(N_("--region: leave it out; the days of this country are alike everywhere."))
        answers.business.region = _one_of("--region", options["region"], parts)
    for name in OWN_WORDS:
        setattr(answers.business, name, parse(("business", name), options[name]) or "")
    if trade.id == OTHER and not any(getattr(answers.business, name) for name in OWN_WORDS):
        raise InputError(N_("--trade other: add --sells, --asked and --shows, in a few words each."))
    answers.goals = [Goal(id="g1", want=f"{trade.id}/{want}")]
    answers.time.minutes = parse(("time", "minutes"), options["minutes"])
    answers.calendar.start = date.fromisoformat(parse(("calendar", "start"), start))
    answers.uid = uuid.uuid5(_OURS, write(answers).decode()).hex
    return answers


def _want(trade: Trade, goal: str, want: str) -> str:
    """The want that was named, else the trade's first with that business result."""
    if want:
        return _one_of("--want", want, tuple(one.id for one in trade.wants))
    results = tuple(dict.fromkeys(one.result for one in trade.wants))
    goal = _one_of("--goal", goal, results)
    return next(one.id for one in trade.wants if one.result == goal)


def _one_of(option: str, value: str, choices: Sequence[str]) -> str:
    if value not in choices:
        raise InputError(N_("{option}: choose one of {choices}."), option=option, choices=", ".join(choices))
    return value
