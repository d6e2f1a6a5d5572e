"""Plans that break one rule each, made of the one written by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from planner.plan.selling.result import Task
from tests.plan.selling.alter import edited, rowed, swapped, with_posts, with_selling
from tests.plan.selling.handmade import MOTHERS_DAY, RING, RUNS, SUMMER, standing

Break = Callable[[Any], Any]


def _everywhere(plan: Any, old: str, new: str) -> Any:
    posts = [replace(p, first=p.first.replace(old, new), ask=p.ask.replace(old, new)) for p in plan.posts]
    return with_posts(plan, posts)


def with_answers(plan: Any, part: str, **fields: Any) -> Any:
    answers = plan.answers.model_copy(deep=True)
    for name, value in fields.items():
        setattr(getattr(answers, part), name, value)
    return SimpleNamespace(**{**vars(plan), "answers": answers})


def _row(plan: Any, number: int, **fields: Any) -> Any:
    return with_selling(
        plan, rows=[replace(r, **fields) if r.number == number else r for r in plan.selling.rows]
    )


def _no_price(plan: Any) -> Any:
    return with_answers(
        plan, "business", offers=[plan.answers.business.offers[0].model_copy(update={"price": ""})]
    )


def _theme(plan: Any, ref: str) -> str:
    return f"bakery/{plan.library.theme(ref).lessons[0].id}"


def _selling(plan: Any, *days: str) -> Any:
    for k, day in enumerate(days):
        plan = edited(plan, day, step="booking", key=f"set-booking{k + 2}", lesson="")
    return plan


def _goal(plan: Any, target: int) -> Any:
    return SimpleNamespace(
        **{**vars(plan), "goal": plan.goal.model_copy(update={"target": target, "baseline": 1})}
    )


def _unsaid(plan: Any) -> Any:
    """Without a capacity."""
    offer = plan.answers.business.offers[0].model_copy(update={"capacity": None})
    return with_answers(with_selling(plan, offer=SimpleNamespace(capacity=None)), "business", offers=[offer])


def _promising(plan: Any) -> Any:
    steps = tuple(step.model_copy(update={"promise": True}) for step in MOTHERS_DAY.steps)
    return with_selling(
        plan, campaigns=(replace(RUNS, peak=MOTHERS_DAY.model_copy(update={"steps": steps})),)
    )


def _theme_of(plan: Any, ref: str) -> Any:
    """The second month's theme is another one, and not the owner's choice."""
    themes = [
        theme.model_copy(update={"ref": ref if theme.id == "m2" else theme.ref})
        for theme in plan.answers.themes
    ]
    said = plan.said.model_copy(update={"themes": [theme for theme in plan.said.themes if theme.id != "m2"]})
    answers = plan.answers.model_copy(update={"themes": themes})
    return SimpleNamespace(**{**vars(plan), "answers": answers, "said": said})


def _on_tuesdays(plan: Any) -> Any:
    """Nearly all Thursday's posts a Tuesday's."""
    thursdays = [p for p in plan.posts if p.go_out.weekday() == 3][2:]
    moved = {p.key: p.go_out - timedelta(days=2) for p in thursdays}
    return with_posts(plan, [replace(p, go_out=moved.get(p.key, p.go_out)) for p in plan.posts])


def _each(plan: Any, days: tuple[str, ...], **fields: Any) -> Any:
    for day in days:
        plan = edited(plan, day, **fields)
    return plan


def _rooms(plan: Any, *days: str) -> Any:
    for k, day in enumerate(days):
        plan = edited(plan, day, step="room", key=f"set-room{k + 2}", lesson="")
    return plan


def _few_sell(plan: Any) -> Any:
    lessons = ("02-09", "02-11", "02-20", "03-16", "01-14", "01-28")
    return _each(plan, lessons, step="", lesson="bakery/x97", ask="", first="A loaf.")


def _extra_again(plan: Any) -> Any:
    return rowed(with_selling(plan, extras=(*AGAIN, *plan.selling.extras[1:])))


MONDAY = date(2027, 3, 29)
GAPS = ("01-07", "01-12", "01-21", "01-23", "01-26", "01-30", "02-02")
AGAIN = (Task("reserve", 11, 10, ""), Task("reserve", 12, 10, ""))
LESSER = MOTHERS_DAY.model_copy(update={"wants": {"cake-orders": 1}})
BROKEN: list[tuple[int, str, Break]] = [
    (1, "announced 16 days before", lambda p: swapped(p, "01-28", "01-26")),
    (1, "not announced", lambda p: edited(p, "01-28", step="making", key="mothers-day-2027-making2", ask="")),
    (
        2,
        "the last day is not named",
        lambda p: edited(p, "02-11", first="Closing time, and the book is shut."),
    ),
    (
        2,
        "another day is named",
        lambda p: edited(p, "02-11", first="Friday 12 February, and the book is shut."),
    ),
    (
        3,
        "a reminder after the last day",
        lambda p: swapped(edited(p, "02-09", first="A pencil."), "02-09", "02-13"),
    ),
    (4, "the greater one is left out", lambda p: with_selling(p, campaigns=(replace(RUNS, peak=LESSER),))),
    (4, "one is forgotten", lambda p: with_selling(p, left_out=())),
    (4, "another day", lambda p: with_selling(p, campaigns=(replace(RUNS, day=date(2027, 2, 13)),))),
    (5, "a booking line comes first", lambda p: _selling(p, "01-05")),
    (5, "the first sells late", lambda p: edited(p, "01-14", step="how-to-order", key="set-how-to-order2")),
    (6, "a lesson sells in its words", lambda p: edited(p, "01-26", ask=RING)),
    (6, "a question has a price", lambda p: edited(p, "02-06", ask="From 450 kr.")),
    (6, "a whole week sells", lambda p: _selling(p, "03-16", "03-18", "03-20")),
    (6, "four in a row sell", lambda p: _selling(p, "02-06", "02-13")),
    (6, "more than the owner's ceiling", lambda p: with_answers(p, "calendar", ceiling=10)),
    (7, "two on a day", lambda p: edited(p, "01-21", go_out=date(2027, 1, 19))),
    (7, "a lesson on an eve", lambda p: edited(p, "03-23", go_out=date(2027, 3, 24))),
    (7, "a closed day", lambda p: edited(p, "03-23", go_out=date(2027, 3, 25))),
    (7, "after the plan", lambda p: rowed(edited(p, "04-03", go_out=date(2027, 4, 4)))),
    (8, "too few weekdays", lambda p: standing(420)),
    (9, "made on a holiday", lambda p: edited(p, "04-03", make_by=MONDAY)),
    (9, "made on its day", lambda p: edited(p, "01-26", make_by=date(2027, 1, 26))),
    (9, "made before its season", lambda p: edited(p, "03-16", first=SUMMER[1].first)),
    (10, "the same words twice", lambda p: edited(p, "01-26", first=p.posts[30].first)),
    (10, "a lesson within four weeks", lambda p: edited(p, "01-26", lesson="bakery/x05")),
    (10, "a lesson three times", lambda p: _each(p, ("01-21", "02-25", "03-30"), lesson="bakery/x98")),
    (10, "room twice in three weeks", lambda p: _rooms(p, "02-25")),
    (10, "room four times", lambda p: _rooms(p, "01-26", "03-13", "04-03")),
    (11, "a banned word", lambda p: edited(p, "01-26", first="The oven is warm right now.")),
    (11, "praise", lambda p: edited(p, "01-26", ask="Taste our amazing bun.")),
    (11, "an exclamation mark", lambda p: edited(p, "02-11", ask=f"{RING}!")),
    (12, "a wrong weekday", lambda p: edited(p, "01-28", ask="Order by Wednesday 11 February.")),
    (12, "a day that is over", lambda p: edited(p, "02-16", first="Sunday 14 February was long.")),
    (13, "a number of customers", lambda p: edited(p, "01-26", first="Ask any of our 40 customers.")),
    (13, "a number nobody typed", lambda p: edited(p, "01-28", ask="Ring 99 11 22 33.")),
    (13, "a price nobody typed", lambda p: edited(p, "01-14", ask="The next size is 620 kr.")),
    (14, "a price, and none is known", _no_price),
    (
        14,
        "no number, and it says ring",
        lambda p: with_answers(_everywhere(p, "55 00 00 00", "us"), "business", contact=""),
    ),
    (14, "an empty slot", lambda p: edited(p, "01-26", first="The loaf of {town}.")),
    (15, "over its minutes", lambda p: _row(p, 4, talk=80)),
    (15, "not filled", lambda p: _row(p, 4, talk=10)),
    (15, "other minutes asked", lambda p: _row(p, 4, asked=290)),
    (
        15,
        "an extra in two weeks running",
        _extra_again,
    ),
    (15, "extras that do not add up", lambda p: _row(p, 12, extra=25)),
    (16, "a post takes longer", lambda p: edited(p, "01-26", minutes=25)),
    (
        17,
        "a task in week 5",
        lambda p: with_selling(p, setup=(*p.selling.setup, replace(p.selling.setup[0], week=5))),
    ),
    (18, "made in the half week", lambda p: rowed(edited(p, "03-09", make_by=date(2027, 3, 8)))),
    (19, "summer in March", lambda p: edited(p, "03-16", first=SUMMER[0].first)),
    (19, "weather without a season", lambda p: edited(p, "01-26", first="Buns taste of snow.")),
    (20, "no second version", lambda p: edited(p, "02-27", show="Their cake.")),
    (20, "an unknown gap", lambda p: edited(p, "01-26", first="The [colour] loaf.")),
    (20, "seven gaps in a month", lambda p: _each(p, GAPS, ask="[n] of them?")),
    (20, "a promise that is not listed", _promising),
    (21, "a theme that serves no want", lambda p: _theme_of(p, "bakery/winter-buns")),
    (
        21,
        "a lesson that serves no want",
        lambda p: edited(p, "01-26", lesson=_theme(p, "bakery/winter-buns")),
    ),
    (22, "another plain week", lambda p: with_selling(p, plain=(1, 2, 3))),
    (22, "half-way too late", lambda p: with_selling(p, half_way=date(2027, 3, 15))),
    (
        24,
        "more than they can take",
        lambda p: edited(p, "02-20", first="Saturday 27 February: room for 40 cakes."),
    ),
    (24, "a target above it", lambda p: _goal(p, 99)),
    (24, "a number, and none is known", lambda p: _unsaid(edited(p, "02-20", first="Room for 5 cakes."))),
    (26, "the key idea is missing", lambda p: edited(p, "01-07", lesson="bakery/x98")),
    (26, "too few of the theme", lambda p: edited(p, "01-19", lesson="bakery/x98")),
]
# These break others too.
WITH_OTHERS: list[tuple[int, str, Break]] = [
    (3, "late, and it takes orders", lambda p: edited(swapped(p, "02-06", "02-13"), "02-06", ask=RING)),
    (5, "how-to-order among two", _few_sell),
    (5, "the price before the way to order", lambda p: swapped(p, "01-05", "01-14")),
    (6, "four in a row", lambda p: _selling(p, "02-04", "02-06")),
    (8, "all on Tuesdays", _on_tuesdays),
    (9, "made a month before", lambda p: edited(p, "03-20", make_by=date(2027, 2, 15))),
]
