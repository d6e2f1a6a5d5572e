"""One piece of the plan, and how the log keeps it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.answers import KeptPost
from planner.vocabulary import SELLING_STEPS, Kind, Stage, Status, StepName

BLOCK = "-block"  # in the key of a month's block on another place
Why = Literal["form", "minutes", "selling", "week", "past", "gave way"]


@dataclass(frozen=True)
class Post:
    """One piece with its words and dates; its key holds no date, week or place."""

    key: str
    week: int
    month: int
    theme: str
    lesson: str
    title: str
    format: str
    place: str
    show: str
    first: str
    ask: str
    question: str
    minutes: int
    make_by: date
    go_out: date
    more: str = ""  # goes on from the first sentence
    status: Status = "planned"
    main: bool = False
    beside: bool = False  # beside its week's lesson: people, a question, a post that comes back
    paid: int = 0  # the number of the week that planned for it; 0 for a post of one's own
    planned: int = 0  # the minutes it planned, whatever was changed by hand since
    edited: bool = False
    at: str = ""  # local time, such as 18:30
    link: str = ""
    kind: Kind = "know-how"
    stage: Stage = "reach"
    campaign: str = ""  # the peak's name, where the post is a step of a campaign
    step: StepName | Literal[""] = ""  # "" is a lesson, or a post of the owner's own
    full: bool = False  # says that its day is full, in place of what it said
    second: bool = False  # in the issue of a newsletter that goes out on its day

    @property
    def sells(self) -> bool:
        """Whether it may name a price, a last day or a way to order, or its owner says that it sells."""
        return self.step in SELLING_STEPS or self.kind == "offer"

    @property
    def caption(self) -> tuple[str, ...]:
        """The text to copy, in paragraphs: the first sentence and how it goes on, then the ask."""
        told = " ".join(text for text in (self.first, self.more) if text)
        return tuple(text for text in (told, self.ask) if text)

    @property
    def is_own(self) -> bool:
        """Whether the owner added it; then nobody has said what it is and what it is for."""
        return self.lesson == self.key

    @property
    def is_piece(self) -> bool:
        """Whether it is one piece of an idea for the focus: no post of one's own, no block elsewhere."""
        return not self.is_own and BLOCK not in self.key

    @property
    def is_open(self) -> bool:
        """Whether it is neither made nor out nor dropped."""
        return self.status in ("idea", "planned")


@dataclass(frozen=True)
class Unplaced:
    """An idea without a week, and why: its form, the minutes, too much selling, or no week left."""

    lesson: str
    title: str
    month: int
    key: bool
    why: Why


def as_kept(post: Post) -> KeptPost:
    """A post as the log keeps it."""
    fields = {name: getattr(post, name) for name in KeptPost.model_fields if name != "id"}
    return KeptPost(id=post.key, **fields)


def from_kept(post: KeptPost) -> Post:
    """A post of the log, as it was."""
    fields = {name: getattr(post, name) for name in KeptPost.model_fields if name != "id"}
    return Post(key=post.id, **fields)


def in_order(post: Post) -> tuple[date, int, bool, str]:
    """By day; on one day the main piece comes first."""
    return post.go_out, post.week, not post.main, post.key
