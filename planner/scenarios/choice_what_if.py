"""What if: the same answers with another choice, each worked out as a whole plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from planner.answers import Choice
from planner.errors import PlannerError
from planner.insights.platforms import believed_in_words, condition
from planner.language import N_
from planner.plan import FOCUS_SHARE, WEEKS, Plan, build_plan, place_effort, shared

HALF = 50  # percent each
_ALL = 100
MOST_SHARED = 5  # of one split (ours)
WhatIfKind = Literal["alone", "swap", "half", "split"]


@dataclass(frozen=True)
class WhatIf:
    """One other choice; `other` is the place it is about."""

    kind: WhatIfKind
    other: str
    now: Plan
    shares: dict[str, int]  # percent by place, the focus first

    @cached_property
    def plan(self) -> Plan:
        """The plan it makes, worked out only where somebody looks at it; every other place is let go."""
        said = self.now.said.model_copy(deep=True)
        said.platforms.choice = _choice(self.now.choice, self.shares)
        return build_plan(said, self.now.library, self.now.today)


def what_if(plan: Plan) -> tuple[WhatIf, ...]:
    """Dropping the second place, swapping the two, half and half; () without a focus and another place."""
    other = second(plan)
    if plan.focus is None or other is None:
        return ()
    focus, beside = plan.focus.id, any(c.role == "active" for c in plan.choice)
    found = [WhatIf("alone", other, plan, {focus: 100})] if beside else []
    rest = 100 - FOCUS_SHARE if beside else 0
    found.append(WhatIf("swap", other, plan, {other: 100 - rest, focus: rest}))
    found.append(WhatIf("half", other, plan, {focus: HALF, other: HALF}))
    return tuple(found)


class WrongSplit(PlannerError):
    """Shares that are no split of the time; the message says what to change."""


def even(places: Sequence[str]) -> dict[str, int]:
    """The same share for every place; the first ones take what is left of a hundred."""
    return dict(zip(places, shared(_ALL, [1] * len(places)), strict=True))


def split(plan: Plan, shares: Mapping[str, int]) -> WhatIf:
    """Any places with any shares, the first one as our one place.

    Raises:
        WrongSplit: no place, too many, a share of nothing, or shares that come to another sum than 100.
    """
    say = plan.library.say
    if not shares or len(shares) > MOST_SHARED:
        raise WrongSplit(N_("Choose one to {most} places."), most=MOST_SHARED)
    for place, share in shares.items():
        if share < 1:
            name = plan.library.place_name(place)
            raise WrongSplit(N_("{place}: enter 1 or more, or leave the place out."), place=name)
    if sum(shares.values()) != _ALL:
        total = say.number(sum(shares.values()))
        raise WrongSplit(N_("The shares come to {total}%. Make them 100%."), total=total)
    first = max(shares, key=lambda place: shares[place])
    rest = {place: share for place, share in shares.items() if place != first}
    return WhatIf("split", first, plan, {first: shares[first], **rest})


def split_in_words(plan: Plan, shares: Mapping[str, int]) -> str:
    """What a split is called: all on one place, half and half, everything alike, or each with its share."""
    say, name = plan.library.say, plan.library.place_name
    names = [name(place) for place in shares]
    if len(names) == 1:
        return say(N_("All on {place}"), place=names[0])
    if [*shares.values()] == [HALF, HALF]:
        return say(N_("Half {focus}, half {other}"), focus=names[0], other=names[1])
    if len({*shares.values()}) == 1:
        return say(N_("Everything at {n}%: {places}"), n=next(iter(shares.values())), places=say.both(names))
    parts = [say(N_("{place} {n}%"), place=name(place), n=share) for place, share in shares.items()]
    return say.both(parts)


@dataclass(frozen=True)
class PlaceIf:
    """One place of a what-if: its minutes and posts in three months, and two sentences."""

    place: str
    minutes: int
    posts: int
    there: str  # who is there
    true: str  # what would have to be true


def places_of(found: WhatIf) -> tuple[PlaceIf, ...]:
    """Each place that would get time, with what that comes to."""
    return tuple(_place_if(found, place) for place in found.shares if found.shares[place])


def _place_if(found: WhatIf, place: str) -> PlaceIf:
    plan, now = found.plan, found.now
    focus = plan.focus is not None and plan.focus.id == place
    asides = {aside.place: aside.minutes for aside in plan.aside}
    minutes = plan.focus_minutes() if focus else asides.get(place, 0)
    posts = sum(post.place == place for post in plan.going)
    fit = next((fit for fit in now.ranking if fit.place == place), None)
    there = believed_in_words(now, fit) if fit else ""
    return PlaceIf(
        place, minutes, posts, there, " ".join((_wanted(now, place), _kept_up(found, place, minutes)))
    )


def _wanted(now: Plan, place: str) -> str:
    """What would have to be said for the place; the one that comes first needs nothing more."""
    if now.certainty and place == now.certainty.first:
        return now.library.say(N_("By your answers it comes first already."))
    return condition(now, place, N_("Ten customers alone would hardly make it the best one."))


def _kept_up(found: WhatIf, place: str, minutes: int) -> str:
    """Whether a good rhythm there fits the minutes it would get."""
    say, answers = found.now.library.say, found.now.answers
    need = round(place_effort(place, answers.time.makes, answers, found.now.library).need)
    week = round(minutes / WEEKS)
    words = {"need": say.minutes(need), "week": say.minutes(week)}
    if week >= need:
        return say(N_("A good rhythm takes {need} a week, and it would get {week}."), **words)
    return say(N_("A good rhythm takes {need} a week; {week} would have to do."), **words)


def second(plan: Plan) -> str | None:
    """The place beside the focus: the first active one, else the best of the others that may be the focus."""
    focus = plan.focus.id if plan.focus else ""
    active = [choice.id for choice in plan.choice if choice.role == "active"]
    others = [fit.place for fit in plan.ranking if fit.place != focus and not fit.ruled_out]
    return next(iter((*active, *others)), None)


def _choice(choice: Sequence[Choice], shares: dict[str, int]) -> list[Choice]:
    focus = next(iter(shares))
    held = {one.id: one.model_copy() for one in choice}
    for place in shares:
        held.setdefault(place, Choice(id=place))
    for one in held.values():
        share = shares.get(one.id, 0)
        if share:
            one.role, one.share = ("focus" if one.id == focus else "active"), share
        elif one.takes_effort:
            one.role, one.share = "not doing", 0
    return list(held.values())
