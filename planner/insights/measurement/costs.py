"""What customers cost, how they heard of the business, and what no statistics show."""

from dataclasses import dataclass

from planner.answers import Channel, Untracked
from planner.insights.measurement.return_stages import gained, weeks_read
from planner.language import N_
from planner.plan import MONTHS, WEEKS, Plan, monthly_cost, percent_of
from planner.vocabulary import Result

CHANNELS = {
    "social": N_("Your posts"),
    "mail": N_("Letters by post"),
    "search": N_("Ads in a search engine"),
    "own": N_("Something else"),
}
_OTHER_WAYS = {
    "search": N_("Search"),
    "person": N_("A person told me"),
    "other": N_("Other"),
}
SEARCH = "search"


@dataclass(frozen=True)
class Cost:
    """One way to customers: what it cost and what it brought."""

    id: str
    name: str
    cost: float | None
    visits: float | None
    asked: float | None
    bought: float | None

    @property
    def per_asked(self) -> float | None:
        """What one person who asked cost; None without a number."""
        return _each(self.cost, self.asked)

    @property
    def per_bought(self) -> float | None:
        """What one person who bought cost; None without a number."""
        return _each(self.cost, self.bought)

    @property
    def conversion(self) -> float | None:
        """How many in 100 visits bought; None without visits."""
        share = _each(self.bought, self.visits)
        return None if share is None else round(100 * share, 1)


def _each(total: float | None, parts: float | None) -> float | None:
    return None if total is None or not parts else total / parts


def costs(plan: Plan) -> tuple[Cost, ...]:
    """The four ways in order; our posts start from the time they take and the numbers read."""
    stored = {channel.id: channel for channel in plan.answers.measurement.channels}
    rows = [_filled(plan, stored.get(name, Channel(id=name))) for name in CHANNELS]
    return tuple(
        Cost(
            row.id, row.name or plan.library.say(CHANNELS[row.id]), row.cost, row.visits, row.leads, row.sales
        )
        for row in rows
    )


def _filled(plan: Plan, channel: Channel) -> Channel:
    if channel.id != "social":
        return channel
    known = {"cost": own_cost(plan), "leads": _brought(plan, "leads"), "sales": _brought(plan, "sales")}
    return channel.model_copy(update={k: v for k, v in known.items() if getattr(channel, k) is None})


def own_cost(plan: Plan) -> float | None:
    """What our posts cost: all three months, or as many of their weeks as have a number."""
    monthly = monthly_cost(plan.answers.time)
    read = {week for goal in plan.answers.goals for week in weeks_read(plan, goal)}
    return None if monthly is None else monthly * MONTHS * (len(read) or WEEKS) / WEEKS


def _brought(plan: Plan, result: Result) -> float | None:
    """What the goals of this kind gained over their start."""
    gains = [gained(plan, goal) for goal in plan.answers.goals if goal.result == result]
    told = [gain for gain in gains if gain is not None]
    return sum(told) if told else None


@dataclass(frozen=True)
class Worth:
    """Money the statistics show and money they do not."""

    tracked: float
    untracked: float

    @property
    def total(self) -> float:
        """Both together."""
        return self.tracked + self.untracked

    @property
    def share(self) -> int:
        """How much of it no statistics show, in whole percent."""
        return percent_of(self.untracked, self.total)


def worth(tracked: float | None, entries: list[Untracked]) -> Worth | None:
    """What came in, seen and unseen; None where no money was said."""
    values = [entry.value for entry in entries if entry.value is not None]
    return Worth(tracked or 0, sum(values)) if values or tracked is not None else None


def ways(plan: Plan) -> dict[str, str]:
    """What a customer may answer: the active places and three other ways."""
    library = plan.library
    active = [choice.id for choice in plan.choice if choice.takes_effort]
    places = {name: library.place_name(name) for name in active}
    return places | {name: library.say(words) for name, words in _OTHER_WAYS.items()}


def counted_ways(plan: Plan) -> dict[str, str]:
    """The same, with the places that were counted before and are active no more."""
    active, counted = ways(plan), plan.answers.measurement.heard
    return active | {name: plan.library.place_name(name) for name in counted if name not in active}


def question(plan: Plan) -> str:
    """The question as it may stand on a form, with a box for each answer."""
    boxes = [f"☐ {words}" for words in ways(plan).values()]
    return "\n".join([plan.library.say(N_("How did you hear about us?")), *boxes])


def to_do(plan: Plan) -> str:
    """What is left to do while new customers are not asked; else nothing."""
    if plan.answers.measurement.asks:
        return ""
    words = plan.library.say.both(list(ways(plan).values()))
    return plan.library.say(N_("Add to your form: How did you hear about us? Answers: {ways}."), ways=words)


def heard(plan: Plan, searches: bool = True) -> dict[str, int]:
    """Of those who were asked, the share of each way in whole percent; all of it or without searches."""
    counts = plan.answers.measurement.heard
    counts = {name: n for name, n in counts.items() if n and (searches or name != SEARCH)}
    total = sum(counts.values())
    return {name: percent_of(n, total) for name, n in counts.items()}
