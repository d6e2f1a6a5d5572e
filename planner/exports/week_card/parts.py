"""What a week card is made of."""

from dataclasses import dataclass

from planner.plan import PlanWeek, Post


@dataclass(frozen=True)
class Words:
    """One text to copy, under the day it goes out and what it is; `parts` is it without its link."""

    title: str
    parts: tuple[str, ...]
    link: str = ""
    serves: str = ""  # what people get from it, and what in their lives it is about
    apart: bool = False  # a gap that stands there twice is filled in twice

    @property
    def text(self) -> str:
        """All of it, as it goes out."""
        return "\n\n".join((*self.parts, self.link) if self.link else self.parts)


@dataclass(frozen=True)
class Thing:
    """One thing to do, the minutes it takes, the texts it needs, and what is done when it is done."""

    title: str
    minutes: int = 0
    texts: tuple[Words, ...] = ()
    posts: tuple[Post, ...] = ()
    tasks: tuple[str, ...] = ()  # of log.done


@dataclass(frozen=True)
class WeekCard:
    """A week's things; `minutes` is what the week takes, `done` of it are over, `free` stay beside it."""

    week: PlanWeek
    title: str
    things: tuple[Thing, ...]
    minutes: int
    done: int = 0
    free: int | None = None
    cause: str = ""  # what the numbers say, and what to do about it
