"""Which parts are answered and what comes next, worked out from the answers alone."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from planner.answers import ALL, Answers, Path, focus_of, total_share
from planner.language import N_
from planner.vocabulary import TITLES

State = Literal["to do", "guessed", "done"]
STATES: dict[State, str] = {"to do": N_("To do"), "guessed": N_("We assumed it"), "done": N_("Done")}
_COUNTED = ("baseline", "target")


@dataclass(frozen=True)
class Step:
    """One page of the wizard: how far it is and which of its main questions are open."""

    id: str
    title: str  # a verb, in English; `say` translates it
    state: State
    open: tuple[Path, ...]


def steps(
    said: Answers, filled: Answers, assumed: Collection[Path] = (), follows: Collection[Path] = ()
) -> tuple[Step, ...]:
    """The steps in order; `filled` are the answers with what is assumed and what follows from a pick."""
    result = []
    for step, title in TITLES.items():
        asked = [p for p in _asked(step, said) if p not in follows]
        open_paths = tuple(p for p in asked if p in assumed or not _answered(said, p))
        held = all(_answered(filled, p) or p[-1] in _COUNTED for p in open_paths)
        state: State = "done" if not open_paths else "guessed" if held else "to do"
        result.append(Step(step, title, state, open_paths))
    return tuple(result)


def following(step: str) -> str | None:
    """The step after this one; None after the last."""
    order = list(TITLES)
    at = order.index(step) + 1
    return order[at] if at < len(order) else None


def _asked(step: str, said: Answers) -> list[Path]:
    """The main questions of a step, for the items there are."""
    audience = said.audiences[0].id if said.audiences else "a1"
    goal = said.goals[0].id if said.goals else "g1"
    table: dict[str, list[Path]] = {
        "business": [("business", f) for f in ("name", "trade", "country", "we_are", "we_serve")],
        "audiences": [("audiences", audience, f) for f in ("who", "pain")],
        "goals": [("goals", goal, f) for f in ("purpose", "result", "measure", "baseline", "target", "by")],
        "time": [("time", f) for f in ("minutes", "evening", "makes")],
        "platforms": [("platforms", "choice")],
        "themes": [("themes", f"m{k}") for k in (1, 2, 3)],
        "calendar": [("calendar", "start")],
        "engagement": [("engagement", "answers"), ("engagement", "hours")],
        "measurement": [("measurement", "measures", goal, "reader"), ("measurement", "asks")],
    }
    return table[step]


def _answered(answers: Answers, path: Path) -> bool:
    if path == ("platforms", "choice"):
        choice = answers.platforms.choice
        return focus_of(choice) is not None and total_share(choice) == ALL
    if path[0] == "goals" and path[2] in _COUNTED and _counts_first(answers, path[1]):
        return True  # a counting task in week 1 stands for the number
    node: object = answers
    for name in path:
        if isinstance(node, list):
            node = next((item for item in node if item.id == name), None)
        else:
            node = getattr(node, name, None)
        if node is None:
            return False
    if path[0] == "themes":
        return bool(getattr(node, "ref", "") or getattr(node, "title", ""))
    return node not in ("", [])


def _counts_first(answers: Answers, goal_id: str) -> bool:
    return any(goal.count_first for goal in answers.goals if goal.id == goal_id)
