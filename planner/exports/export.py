"""What an export is: what it is called, for whom it is, and how its files are made."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.answers import Answers
from planner.exports.csv_file import COMMA
from planner.exports.zipped import zipped
from planner.language import FALLBACK, N_, slug
from planner.plan import Plan
from planner.review import Review

Reader = Literal["plan", "week", "calendar", "owner", "client", "scheduler", "print", "assistant"]
READERS: dict[Reader, str] = {
    "plan": N_("The plan"),
    "week": N_("This week"),
    "calendar": N_("For your calendar"),
    "owner": N_("To work with"),
    "client": N_("To hand over"),
    "scheduler": N_("For the tool that posts for you"),
    "print": N_("To print"),
    "assistant": N_("For your assistant"),
}
_UID = 6  # letters of a plan's uid in a file name (ours)


@dataclass(frozen=True)
class Options:
    """What a reader may choose for all files; paper "" is that of the country."""

    separator: str = COMMA
    paper: str = ""
    free: bool = False  # the scheduler's free plan, which takes fewer rows a file


USUAL = Options()


@dataclass(frozen=True)
class File:
    """One file: its name, without the business, and its bytes."""

    name: str
    data: bytes


def file_stem(answers: Answers) -> str:
    """The business in plain letters; one whose name has none of them is told apart by its plan's uid."""
    name = answers.business.name
    return slug(name, f"{FALLBACK}-{answers.uid[:_UID]}" if name else FALLBACK)


def named(plan: Plan, file: File) -> str:
    """The file's whole name, such as fjord-bakeri-plan.pdf."""
    return f"{file_stem(plan.answers)}-{file.name}"


Make = Callable[[Plan, Review, Options], tuple[File, ...]]


@dataclass(frozen=True)
class Export:
    """One thing to take along; a tool that wants several files gets several."""

    title: str
    about: str
    reader: Reader
    make: Make
    checked: date | None = None  # when somebody last looked at the tool's own description of its format

    def one(self, plan: Plan, review: Review, options: Options = USUAL) -> File:
        """What one button hands over under its whole name: the file, or a zip file of several."""
        made = [File(named(plan, file), file.data) for file in self.make(plan, review, options)]
        if len(made) == 1:
            return made[0]
        first = made[0].name.rpartition(".")[0]
        name = f"{first}-and-{len(made) - 1}-more.zip"
        return File(name, zipped((file.name, file.data) for file in made))

    def render(self, plan: Plan, review: Review, options: Options = USUAL) -> bytes:
        """The bytes of that."""
        return self.one(plan, review, options).data
