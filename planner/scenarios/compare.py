"""Plans side by side in numbers: what-ifs, variants, or the next quarter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.insights.platforms import figure_in_short
from planner.language import N_
from planner.plan import Plan, aim, count_of, in_words, percent_of
from planner.vocabulary import CERTAINTIES


@dataclass(frozen=True)
class Measure:
    """One number of a plan: its name, the number where it has one, and how it reads."""

    id: str
    name: str
    value: float | None
    text: str


@dataclass(frozen=True)
class Pair:
    """The same number of two plans."""

    name: str
    before: Measure
    after: Measure

    @property
    def differs(self) -> bool:
        """Whether the two read differently."""
        return self.before.text != self.after.text


def compare(before: Plan, after: Plan) -> tuple[Pair, ...]:
    """Every number of two plans, in the language of the first."""
    return tuple(
        Pair(one.name, one, other) for one, other in zip(measures(before), measures(after), strict=True)
    )


@dataclass(frozen=True)
class Line:
    """The same number of several plans."""

    name: str
    texts: tuple[str, ...]


def side_by_side(plans: Sequence[Plan]) -> tuple[Line, ...]:
    """Every number of several plans, in the language of the first."""
    each = [measures(plan) for plan in plans]
    return tuple(Line(same[0].name, tuple(one.text for one in same)) for same in zip(*each, strict=True))


def measures(plan: Plan) -> tuple[Measure, ...]:
    """What a plan comes to, one number a line."""
    say = plan.library.say
    makers: tuple[tuple[str, str, Callable[[Plan], tuple[float | None, str]]], ...] = (
        ("place", N_("Our one place"), _place),
        ("minutes", N_("Minutes a week"), _minutes),
        ("focus-minutes", N_("Time for our one place in three months"), _focus_minutes),
        ("pieces", N_("Posts"), _pieces),
        ("share", N_("Part of the time that goes there"), _share),
        ("owned", N_("Part of the time for places of our own"), _owned),
        ("use", N_("How many such people use it"), _use),
        ("asked", N_("Customers who were asked and named it"), _asked),
        ("guesses", N_("Still a guess"), _guesses),
        ("certainty", N_("How sure the choice is"), _certainty),
    )
    return tuple(Measure(name, say(title), *make(plan)) for name, title, make in makers)


def owned_share(plan: Plan) -> int:
    """The part of all minutes for places that nobody else can close, in whole percent, rounded half up."""
    minutes = {aside.place: aside.minutes for aside in plan.aside}
    if plan.focus:
        minutes[plan.focus.id] = plan.focus_minutes()
    platforms = plan.library.platforms
    owned = sum(m for place, m in minutes.items() if place in platforms and platforms[place].owned)
    return percent_of(owned, sum(minutes.values()))


def _percent(plan: Plan, value: int) -> tuple[float, str]:
    return value, plan.library.say(N_("{n}%"), n=plan.library.say.number(value))


def _place(plan: Plan) -> tuple[None, str]:
    say = plan.library.say
    return None, plan.library.place_name(plan.focus.id) if plan.focus else say(N_("Not chosen yet"))


def _minutes(plan: Plan) -> tuple[float, str]:
    return plan.budget.asked, plan.library.say.minutes(plan.budget.asked)


def _focus_minutes(plan: Plan) -> tuple[float, str]:
    return plan.focus_minutes(), plan.library.say.minutes(plan.focus_minutes())


def _pieces(plan: Plan) -> tuple[float, str]:
    return len(plan.posts), plan.library.say.number(len(plan.posts))


def _share(plan: Plan) -> tuple[float, str]:
    return _percent(plan, plan.scheduled_share())


def _owned(plan: Plan) -> tuple[float, str]:
    return _percent(plan, owned_share(plan))


def _use(plan: Plan) -> tuple[float | None, str]:
    """The survey's figure for the focus; none is said as none."""
    place = plan.focus.id if plan.focus else ""
    figure = plan.reach.get(place)
    return figure.percent if figure else None, figure_in_short(plan, place)


def _asked(plan: Plan) -> tuple[float | None, str]:
    """How many of those whose places count named the focus, and how many came from there."""
    say, said = plan.library.say, plan.answers.platforms
    focus = plan.focus.id if plan.focus else ""
    place = next((one for one in said.places if one.id == focus), None)
    count = count_of(plan.answers, place, aim(plan.answers, plan.library)) if place else None
    texts = []
    if count and count.asked:
        texts.append(say(N_("{n} of {all}"), n=say.number(count.named), all=say.number(count.asked)))
    if count and count.came:
        texts.append(say(N_("{n} came from there"), n=say.number(count.came)))
    return count.named if count and count.asked else None, ", ".join(texts) or say(N_("nobody asked yet"))


def _guesses(plan: Plan) -> tuple[float, str]:
    return len(plan.guesses), plan.library.say.number(len(plan.guesses))


def _certainty(plan: Plan) -> tuple[float | None, str]:
    say, sure = plan.library.say, plan.certainty
    if plan.focus is None or sure is None or sure.rival(plan.focus.id) is None:
        return None, say(N_("nothing to compare with"))
    count = sure.counts.get(plan.focus.id, 0)
    if plan.focus.id != sure.first or sure.word is None:
        return count, say(N_("first in {n} of 100"), n=count)
    return count, say(N_("{word}: first in {n} of 100"), word=say(CERTAINTIES[in_words(count)]), n=count)
