"""Days of the plan that are not posts: the end of a trial, and the days to look at a place again."""

from dataclasses import dataclass
from datetime import date

from planner.language import N_
from planner.not_doing import not_doing
from planner.plan import Plan
from planner.trial import trial


@dataclass(frozen=True)
class Entry:
    """Something to do on a day; `key` is stable under unrelated edits."""

    key: str
    day: date
    title: str
    text: str
    place: str


def entries(plan: Plan) -> tuple[Entry, ...]:
    """Every entry inside the plan, by day; places to look at again on one day share an entry."""
    return tuple(sorted((*_trial(plan), *_again(plan)), key=lambda e: (e.day, e.key)))


def _trial(plan: Plan) -> list[Entry]:
    say, on_trial = plan.library.say, trial(plan)
    if on_trial is None:
        return []
    name = plan.library.place_name
    title = say(N_("Two weeks on {place} are over"), place=name(on_trial.place))
    text = say(
        N_("Ask five customers where they saw you. Stay on {place}, or try {rival} for two weeks."),
        place=name(on_trial.place),
        rival=name(on_trial.rival),
    )
    return [Entry("trial", on_trial.last, title, text, on_trial.place)]


def _again(plan: Plan) -> list[Entry]:
    say, found = plan.library.say, list[Entry]()
    days: dict[date, list[str]] = {}
    for one in not_doing(plan):
        if plan.start <= one.again <= plan.last:
            days.setdefault(one.again, []).append(one.name)
    for day, names in days.items():
        title = say(N_("Look again at what we are not doing"))
        text = say(N_("Are our customers there now: {places}?"), places=say.both(names))
        found.append(Entry(f"again-{day.isoformat()}", day, title, text, ""))
    return found
