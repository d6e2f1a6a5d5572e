"""Posts without a date, for when something happens."""

from dataclasses import dataclass

from planner.exports.page_one import STAR
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import TRIGGERS

MINUTES = 5  # free minutes a post from the drawer takes (ours)


@dataclass(frozen=True)
class Drawn:
    """A table of what happens and what is said then, and how to use it."""

    title: str
    words: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def drawer(plan: Plan) -> Drawn | None:
    """What lies ready without a date; None where nothing does."""
    if plan.selling is None or not plan.selling.drawer:
        return None
    say = plan.library.say
    words = N_(
        "One picture is enough, {n} free minutes. It takes the place of a post without {star}; it adds none."
    )
    rows = tuple(
        (say(TRIGGERS[one.trigger]), " ".join(part for part in (one.first, one.more, one.ask) if part))
        for one in plan.selling.drawer
    )
    return Drawn(
        say(N_("In the drawer")),
        say(words, n=say.number(MINUTES), star=STAR),
        tuple(map(say, (N_("When"), N_("The text, to copy")))),
        rows,
    )
