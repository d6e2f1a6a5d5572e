"""What became of everything the four articles ask for: where it is used, or why it is left out."""

from functools import lru_cache
from pathlib import Path

from planner.knowledge.models import Data, Prose
from planner.knowledge.tables import read

FILE = Path(__file__).parent / "data" / "method.toml"


class Advice(Data):
    """One thing the articles ask for; either `used` or `left` is filled."""

    id: str
    used: tuple[str, ...] = ()  # kind and name, such as guideline:focus-90-10
    left: Prose = ""  # why it is not used; the page that shows it translates


@lru_cache
def method() -> tuple[Advice, ...]:
    """Everything, in the articles' order."""
    return tuple(Advice.model_validate(row) for row in read(FILE)["advice"])


@lru_cache
def order() -> dict[str, int]:
    """Each guideline's place in the articles: that of its own entry, or of the first that names it."""
    place: dict[str, int] = {}
    for number, advice in enumerate(method()):
        for kind, _, name in (ref.partition(":") for ref in advice.used):
            if kind == "guideline" and (name not in place or name == advice.id):
                place[name] = number
    return place
