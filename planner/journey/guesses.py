"""What is still assumed, counted as decisions rather than fields, those about place and goal first."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, Change, Path, get
from planner.language import N_


@dataclass(frozen=True)
class Guess:
    """One decision that is still ours: its question, the step that asks it, the fields it holds."""

    step: str
    question: str  # in English; `say` translates it
    paths: tuple[Path, ...]


def guesses(answers: Answers, assumed: Sequence[Path]) -> tuple[Guess, ...]:
    """The decisions with an assumed answer; `answers` have their gaps filled."""
    audience, goal = answers.audiences[0].id, answers.goals[0].id
    every = (
        Guess("platforms", N_("Our one place"), (("platforms", "choice"),)),
        Guess("goals", N_("What we want more of"), (("goals", goal, "want"),)),
        Guess("business", N_("What people shall buy more of"), _cards(assumed)),
        Guess("audiences", N_("Who buys"), (("audiences", audience, "card"),)),
        Guess("time", N_("Our time"), (("time", "minutes"), ("time", "evening"), ("time", "makes"))),
        Guess("business", N_("Who we are"), (("business", "we_are"), ("business", "we_serve"))),
        Guess("business", N_("Country"), (("business", "country"),)),
        Guess("themes", N_("Three topics"), tuple(("themes", f"m{k}", "ref") for k in (1, 2, 3))),
        Guess("calendar", N_("First day"), (("calendar", "start"),)),
    )
    held = [Guess(g.step, g.question, tuple(p for p in g.paths if p in assumed)) for g in every]
    return tuple(guess for guess in held if guess.paths)


def _cards(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Those of the paths that are an offer's card."""
    return tuple(path for path in paths if path[:2] == ("business", "offers") and path[3:] == ("card",))


def confirm(answers: Answers, guess: Guess) -> list[Change]:
    """The changes that make a guess the owner's own answer."""
    document = answers.model_dump(mode="json", exclude_defaults=True)
    names = tuple((*path[:3], "name") for path in _cards(guess.paths))  # an offer is called by its card
    return [(path, None, get(document, path)) for path in (*guess.paths, *names)]


def kept_beside(said: Answers, answers: Answers, changes: Sequence[Change]) -> list[Change]:
    """What an assumed audience or goal refers to, kept with the first answer about it."""
    touched = {path[:2] for path, _, _ in changes if path[2:]}
    given = {path for path, _, _ in changes}
    audience, goal = answers.audiences[0], answers.goals[0]
    references: list[Change] = [
        (("audiences", audience.id, "card"), None, audience.card),
        (("goals", goal.id, "want"), None, goal.want),
    ]
    return [
        change
        for change in references
        if change[0][:2] in touched and not getattr(said, change[0][0]) and change[0] not in given
    ]
