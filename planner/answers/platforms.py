"""Places: who is there, how they are liked, what was chosen."""

from collections.abc import Sequence
from datetime import date

from pydantic import Field

from planner.answers.base import LINE, MAX_PLACES, TEXT, Node, Part
from planner.answers.cleaning import Line, Text
from planner.answers.scalars import EARLIEST, LATEST, Count, Score
from planner.language import N_
from planner.vocabulary import FacebookException, Fate, GateBox, HandleState, PlaceUse, ProfileBox, Role


class Place(Part):
    """What is said about one platform; its id is the platform's, or a free entry's own name."""

    id: Line = Field(title=N_("Another place"), min_length=1, max_length=40)
    audience: Score | None = Field(None, title=N_("Customers are there"))
    love: Score | None = Field(None, title=N_("You like it there"))
    evidence: Text = Field("", title=N_("How you know"), max_length=TEXT)
    why: Text = Field("", title=N_("Why this place"), max_length=TEXT)
    follow: Text = Field("", title=N_("Why somebody should follow you there"), max_length=LINE)
    uses: list[PlaceUse] = Field([], title=N_("What you use it for"), max_length=5)
    belongs: bool | None = Field(None, title=N_("A business like yours belongs there"))
    finds: bool | None = Field(None, title=N_("Customers can find and hire you there"))
    profile: bool | None = Field(None, title=N_("You have a page there"))
    workers: Score | None = Field(None, title=N_("People who might work for you are there"))
    named: Count | None = Field(None, title=N_("How many named it"))
    workers_named: Count | None = Field(None, title=N_("How many of those who might work for you named it"))
    came: Count | None = Field(None, title=N_("How many came from there"))
    silent: bool | None = Field(None, title=N_("Your page has been silent for a while"))
    handle: Line = Field("", title=N_("Your name there"), max_length=60)
    handle_state: HandleState | None = Field(None, title=N_("Whose name it is"))
    last_post: date | None = Field(None, title=N_("Your last post there"), ge=EARLIEST, le=LATEST)
    login: bool | None = Field(None, title=N_("You can still log in"))
    inbox: Count | None = Field(None, title=N_("Messages nobody has answered"))
    fate: Fate | None = Field(None, title=N_("What to do with the page"))


class Choice(Node):
    """One place's role and its share of the effort, in percent."""

    id: str = Field(max_length=40)
    role: Role = Field("not doing", title=N_("What you do there"))
    share: float = Field(0, title=N_("Share of your effort"), ge=0, le=1000)
    why: Text = Field("", title=N_("Why"), max_length=TEXT)
    change: Text = Field("", title=N_("What would change your mind"), max_length=TEXT)
    again: date | None = Field(None, title=N_("When to look again"))
    answer: Text = Field("", title=N_("What to say when somebody asks why"), max_length=TEXT)

    @property
    def takes_effort(self) -> bool:
        """The one place, or one beside it; a name that is only kept takes none."""
        return self.role in ("focus", "active")


class Platforms(Part):
    """Where customers are, where the business likes to be, and the choice."""

    places: list[Place] = Field([], title=N_("Places"), max_length=MAX_PLACES)
    choice: list[Choice] = Field([], title=N_("Your choice of places"), max_length=MAX_PLACES)
    basics: dict[str, bool] = Field({}, title=N_("Done once"), max_length=20)
    asked: Count | None = Field(None, title=N_("How many customers you asked"))
    by_search: Count | None = Field(None, title=N_("How many found you on Google or a map"))
    by_friend: Count | None = Field(None, title=N_("How many came because somebody told them"))
    by_sign: Count | None = Field(None, title=N_("How many saw your sign or walked by"))
    workers_asked: Count | None = Field(None, title=N_("How many you asked who might work for you"))
    waits: bool | None = Field(None, title=N_("You can wait half a year to be found by a search"))
    came: Count | None = Field(None, title=N_("How many new customers you counted"))
    handle: Line = Field("", title=N_("The name you want everywhere"), max_length=60)
    exceptions: list[FacebookException] = Field([], title=N_("Why Facebook may still be right"), max_length=3)
    profile: dict[ProfileBox, bool] = Field({}, title=N_("What a visitor sees first"))
    gate: dict[GateBox, bool] = Field({}, title=N_("Before the next place"))


def focus_of(choice: Sequence[Choice]) -> Choice | None:
    """The one focus; None where there is none or more than one."""
    chosen = [c for c in choice if c.role == "focus"]
    return chosen[0] if len(chosen) == 1 else None


def total_share(choice: Sequence[Choice]) -> float:
    """The shares of the focus and the active places, in percent; reserved names take none."""
    return sum(c.share for c in choice if c.takes_effort)
