"""An issue of a newsletter holds up to two steps: one that found no day joins an issue inside its days."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planner.knowledge import Step
from planner.plan.selling.campaigns import Campaigns, Running
from planner.plan.selling.item import RANKS
from planner.plan.selling.making import Made, Making
from planner.vocabulary import SELLING_STEPS


def second_steps(
    campaigns: Campaigns, making: Making, issues: Sequence[Made], minutes_of: Callable[[str], int]
) -> list[Made]:
    """The steps without a day that join an issue, the most important first; what sells has its own issue.

    `minutes_of` a form does not count the sending: the issue goes out anyway.
    """
    seconds = replace(making, minutes_of=minutes_of, made=[])
    alone = [issue.go_out for issue in issues]
    for run, step, number in sorted(_without_day(campaigns), key=lambda found: -RANKS[found[1].step]):
        window, item = campaigns.window(run.peak, step), campaigns.item(run, step, number)
        days = [day for day in alone if window and day in window[0]]
        found = next((day for day in days if seconds.pay_one(item, day)), None)
        if found:
            alone.remove(found)
    return [replace(one, second=True) for one in seconds.made]


def _without_day(campaigns: Campaigns) -> Iterator[tuple[Running, Step, int]]:
    """The steps that do not sell and found no day, each with its campaign and its number."""
    without = {one.key for one in campaigns.dropped if one.why in ("no day", "gave way")}
    for run in campaigns.running:
        counts = dict[str, int]()
        for step in run.peak.peak.steps:
            counts[step.step] = number = counts.get(step.step, 0) + 1
            if f"{run.peak.key}-{step.step}{number}" in without and step.step not in SELLING_STEPS:
                yield run, step, number
