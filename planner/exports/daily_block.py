"""The daily sheet: what to do in the block for answering people, minute by minute."""

from dataclasses import dataclass

from planner.language import N_
from planner.plan import Plan, daily_minutes

# Percent of the block, in the order of the day (ours): whoever wrote first is answered first.
SHARES: dict[str, int] = {
    N_("Answer comments and messages"): 50,
    N_("Thank people who shared or mentioned you"): 15,
    N_("Write to one customer, only to them"): 15,
    N_("Look at what customers post, and note what they ask"): 20,
}


@dataclass(frozen=True)
class Task:
    """One line of the sheet."""

    title: str
    minutes: int


def daily_sheet(plan: Plan) -> tuple[Task, ...]:
    """What to do in one daily block, in order; the minutes add up to the block."""
    say = plan.library.say
    minutes = _split(daily_minutes(plan.answers.time, plan.budget))
    return tuple(Task(say(title), part) for title, part in zip(SHARES, minutes, strict=True) if part)


def _split(block: int) -> list[int]:
    """The block by the shares, in whole minutes; the largest remainders get what is left."""
    parts = [divmod(block * share, 100) for share in SHARES.values()]
    left = block - sum(whole for whole, _ in parts)
    first = sorted(range(len(parts)), key=lambda at: -parts[at][1])[:left]
    return [whole + (at in first) for at, (whole, _) in enumerate(parts)]
