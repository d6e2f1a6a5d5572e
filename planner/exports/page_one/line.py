"""What page 1 is made of: lines with a label, some of them with a list or a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.language import N_, sentence
from planner.plan import Plan

Row = tuple[str, ...]
Out = frozenset[str]  # what is left out of the page, because the words are too many


@dataclass(frozen=True)
class Line:
    """One line of page 1: its label and text, a short list or a table; `guess` marks an assumed answer."""

    id: str
    label: str
    text: str
    items: tuple[str, ...] = ()
    guess: str = ""
    columns: Row = ()
    rows: tuple[Row, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything the line says, each word once."""
        cells = tuple(cell for row in (self.columns, *self.rows) for cell in row)
        return (self.label, self.guess, *(self.items or (self.text,)), *cells)


@dataclass(frozen=True)
class PageOne:
    """Page 1: the business and its lines, in order."""

    title: str
    lines: tuple[Line, ...]

    @property
    def words(self) -> int:
        """How many words the page has, labels, marks and tables included."""
        return sum(
            len(text.split()) for text in (self.title, *(t for line in self.lines for t in line.texts))
        )

    def line(self, line_id: str) -> Line | None:
        """The line with this id; None where the plan has none."""
        return next((line for line in self.lines if line.id == line_id), None)


def listed(line_id: str, label: str, items: Sequence[str], guess: str = "") -> Line:
    """A line of several parts, which a page may set one below the other."""
    return Line(line_id, label, " ".join(map(_ended, items)), tuple(items), guess)


def _ended(text: str) -> str:
    return text if text.endswith("”") else sentence(text)


def fitting(parts: Sequence[str], words: Callable[[Out], int], most: int) -> Out:
    """Which parts are left out so that the words are not too many: the first first, and none without need."""
    out = list[str]()
    while len(out) < len(parts) and words(frozenset(out)) > most:
        out.append(parts[len(out)])
    for name in reversed(out[:]):  # what one long part made room for comes back
        if words(frozenset(out) - {name}) <= most:
            out.remove(name)
    return frozenset(out)


def mark(plan: Plan, *path: str) -> str:
    """The mark of an assumed answer; nothing for one that somebody gave."""
    return plan.library.say(N_("guessed")) if path in plan.assumed else ""
