"""The answers of a quick plan, from the command line's options."""

import argparse
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from planner.answers import OFFER, Answers, Goal, Offer, parse, write
from planner.cli.files import InputError
from planner.errors import InvalidAnswer
from planner.knowledge import OTHER, Trade, find_business, library, regions
from planner.language import N_
from planner.vocabulary import COUNTRIES, ORDER_WAYS, RESULTS

_WEEKDAYS = tuple("1234567")
_OURS = uuid.UUID("6f0f6f62-9010-5a90-9010-90109010a9f0")  # the same options give the same uid


def add_options(quick: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    """The options of the command, with what is possible; `day` reads a date."""
    quick.add_argument("--name", required=True, help="the business")
    quick.add_argument(
        "--business", default="", metavar="TEXT", help="what it does, such as 'bike repair'; or --trade"
    )
    quick.add_argument("--trade", default="", metavar="ID", help="an id that `business TEXT` prints")
    quick.add_argument("--country", required=True, help=", ".join(COUNTRIES))
    quick.add_argument("--goal", default="", help=", ".join(RESULTS))
    quick.add_argument(
        "--want", default="", metavar="ID", help="one of the trade's wants, in place of --goal"
    )
    quick.add_argument("--minutes", required=True, help="minutes a week")
    quick.add_argument(
        "--region", default="", metavar="CODE", help="a part of the country, such as BY, SCT, CA"
    )
    quick.add_argument("--start", type=day, metavar="DATE", help="default: next Monday")
    quick.add_argument(
        "--offer", default="", metavar="ID", help="what people shall buy more of; own words if in no list"
    )
    quick.add_argument("--order", default="", metavar="WAYS", help=f"some of {','.join(ORDER_WAYS)}")
    quick.add_argument("--capacity", default="", metavar="N", help="how many a week you can take")
    quick.add_argument("--days", default="", metavar="N,N", help="on which weekdays, Monday is 1")
    quick.add_argument("--more", default="", metavar="N", help="how many more, a week or a month as the want")
    quick.add_argument("--people", default="", metavar="N", help="how many people work there")
    quick.add_argument("--price", default="", metavar="TEXT", help="as you say it, such as 'from 450 kr'")
    quick.add_argument("--contact", default="", metavar="TEXT", help="phone number or link for orders")
    quick.add_argument("--out", type=Path, metavar="FILE", help="write the answers file; else it is printed")


def quick_answers(options: Mapping[str, str], start: date) -> Answers:
    """The answers; without a want the goal is the trade's first want with that business result.

    Raises:
        InputError: an unknown trade, country, part of it, want, goal, offer or way to order.
        InvalidAnswer: a value outside its limits.
    """
    trade, does = _trade(options["business"], options["trade"])
    want = _want(trade, options["goal"], options["want"])
    answers = Answers(ids={"g": 1})
    answers.business.name = parse(("business", "name"), options["name"])
    answers.business.trade, answers.business.does = trade.id, does
    answers.business.country = _one_of("--country", options["country"], COUNTRIES)
    if options["region"]:
        parts = tuple(regions(answers.business.country))
        if not parts:
            raise InputError(N_("--region: leave it out; the days of this country are alike everywhere."))
        answers.business.region = _one_of("--region", options["region"], parts)
    goal = Goal(id="g1", want=f"{trade.id}/{want}")
    goal.more = _parsed("more", options.get("more") or None, "goals", "g1", "more")
    answers.goals = [goal]
    answers.business.people = _parsed("people", options.get("people") or None, "business", "people")
    answers.business.contact = _parsed("contact", options["contact"], "business", "contact") or ""
    _sell(answers, trade, options)
    answers.time.minutes = parse(("time", "minutes"), options["minutes"])
    answers.calendar.start = date.fromisoformat(parse(("calendar", "start"), start))
    answers.uid = uuid.uuid5(_OURS, write(answers).decode()).hex
    return answers


def _trade(business: str, name: str) -> tuple[Trade, str]:
    """The trade, and the name of the business: as it was found by words, else the trade with this id.

    Raises:
        InputError: neither is there; nothing is called so; the trade is not known.
    """
    if name:
        known = library().listed(name)
        if known is None:
            cards = [card.id for card in library().kinds.cards]
            choices = ", ".join([*library().trades, *cards, OTHER])
            raise InputError(N_("--trade: choose one of {choices}, or use --business."), choices=choices)
        return known, parse(("business", "does"), business) or ""
    if not business:
        raise InputError(N_("Say what the business does: add --business or --trade."))
    found = find_business(business)
    if not found:
        raise InputError(
            N_("--business: nothing is called “{text}”. Try other words, or --trade with a kind of work."),
            text=business,
        )
    return library().trade(found[0].stands_for), found[0].name


def _sell(answers: Answers, trade: Trade, options: Mapping[str, str]) -> None:
    """What people shall buy more of, where any of it is said."""
    path, said = ("business", "offers", f"{OFFER}1"), Offer(id=f"{OFFER}1")
    cards = {card.id: card for card in library().selling(trade.id).offers}
    if options["offer"] and cards:
        card = cards[_one_of("--offer", options["offer"], tuple(cards))]
        said.card, said.name = f"{trade.id}/{card.id}", card.name
    else:
        said.name = _parsed("offer", options["offer"], *path, "name") or ""
    ways = [way.strip() for way in options["order"].split(",") if way.strip()]
    for way in ways:
        _one_of("--order", way, tuple(ORDER_WAYS))
    said.order = [way for way in ORDER_WAYS if way in ways]
    named = [day.strip() for day in options.get("days", "").split(",") if day.strip()]
    days = [_one_of("--days", day, _WEEKDAYS) for day in named]
    said.days = sorted({_WEEKDAYS.index(day) for day in days})
    said.price = _parsed("price", options["price"], *path, "price") or ""
    said.capacity = _parsed("capacity", options["capacity"] or None, *path, "capacity")
    if said != Offer(id=said.id):
        answers.business.offers, answers.ids = [said], answers.ids | {OFFER: 1}


def _parsed(option: str, value: str | None, *path: str) -> Any:
    """The value of a field; what is wrong with it names the option."""
    try:
        return parse(path, value)
    except InvalidAnswer as error:
        raise InvalidAnswer(error.template, path, **error.values | {"label": f"--{option}"}) from None


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
