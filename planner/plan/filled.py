"""Answers with assumptions in their gaps, and which those are."""

from dataclasses import dataclass, field
from typing import Any

from planner.answers import Answers, Node, Path

_EMPTY: tuple[object, ...] = (None, "", [])


@dataclass
class Filled:
    """The answers with their gaps filled; `paths` says what is assumed, `follows` what a pick implies.

    `ours` are the months with the topic we would propose, whether anybody said so or not.
    """

    answers: Answers
    paths: list[Path] = field(default_factory=list)
    ours: set[str] = field(default_factory=set)
    follows: list[Path] = field(default_factory=list)

    def gaps(self, part: Node, path: Path, picked: Path = (), **values: Any) -> None:
        """Fill those fields of the part that hold nothing; they follow where what they come of was picked."""
        ours = self.paths if not picked or picked in self.paths else self.follows
        for name, value in values.items():
            if getattr(part, name) in _EMPTY and value not in _EMPTY:
                setattr(part, name, value)
                ours.append((*path, name))


def item(items: list[Any], item_id: str, kind: type[Any]) -> Any:
    """The item with this id, added at the end where there is none."""
    found = next((item for item in items if item.id == item_id), None)
    if found is None:
        found = kind(id=item_id)
        items.append(found)
    return found
