"""Who buys, and who else they could go to."""

from pydantic import Field

from planner.answers.base import LINE, MAX_LIST, MAX_PLACES, TEXT, Node, Part
from planner.answers.cleaning import Line, Text
from planner.language import N_
from planner.vocabulary import Ages, Area, Edge, Income, Reach, Register, Sex


class AskedQuestion(Node):
    """A question customers really asked, and how many did."""

    id: str
    text: Line = Field("", title=N_("A question customers ask"), max_length=LINE)
    tally: int = Field(1, title=N_("How many asked"), ge=0, le=100_000)


class Competitor(Part):
    """Somebody else customers could go to: Moore's six questions and the weak spot (Hemley 2012, tip 24)."""

    id: str
    name: Line = Field("", title=N_("Who they are"), max_length=60)
    engages: Text = Field("", title=N_("How do people take part there?"), max_length=TEXT)
    does: Text = Field("", title=N_("What do they do that you do not?"), max_length=TEXT)
    responses: Text = Field("", title=N_("What do people answer them, online and offline?"), max_length=TEXT)
    tone: Text = Field("", title=N_("Do they always sound and look the same?"), max_length=TEXT)
    expected: Text = Field("", title=N_("Do they speak as people expect of them?"), max_length=TEXT)
    why: Text = Field("", title=N_("Why do they do it differently?"), max_length=TEXT)
    weak: Text = Field("", title=N_("Where are they weak?"), max_length=LINE)
    speaks: Register | None = Field(None, title=N_("How they speak"))
    often: float | None = Field(None, title=N_("How many posts a week they put out"), ge=0, le=100)
    edges: dict[str, Edge] = Field({}, title=N_("Whose advantage it is"), max_length=6)  # by question


SIX = ("engages", "does", "responses", "tone", "expected", "why")


class Audience(Part):
    """One audience, with Moore's eight questions (Hemley 2012, tip 20)."""

    id: str
    card: str = ""  # the trade's buyer it came from
    name: Line = Field("", title=N_("A short name for them"), max_length=60)
    who: Text = Field("", title=N_("Who they are"), max_length=TEXT)
    pain: Text = Field("", title=N_("Their problem"), max_length=TEXT)
    relief: Text = Field("", title=N_("How you take that problem away"), max_length=TEXT)
    inspire: Text = Field("", title=N_("How else you help them, at home or at work"), max_length=TEXT)
    position: Text = Field("", title=N_("Why you and not somebody else"), max_length=TEXT)
    owner: Line = Field("", title=N_("Who looks after them"), max_length=LINE)
    competition: Text = Field("", title=N_("Where else they could go"), max_length=TEXT)
    habits: Text = Field("", title=N_("What they do, online and offline"), max_length=TEXT)
    ages: list[Ages] = Field([], title=N_("Their age"), max_length=4)
    sex: Sex | None = Field(None, title=N_("Women, men or everyone"))
    education: Line = Field("", title=N_("Their schooling"), max_length=LINE)
    income: Income | None = Field(None, title=N_("What their household earns in a year"))
    area: Area | None = Field(None, title=N_("Town or country"))
    place: Reach | None = Field(None, title=N_("Where they live"))
    writes: list[str] = Field([], title=N_("Where they write to you"), max_length=MAX_PLACES)
    offline: Text = Field("", title=N_("Where you meet them in person"), max_length=TEXT)
    questions: list[AskedQuestion] = Field([], title=N_("What they ask you"), max_length=MAX_LIST)
    speaks: Register | None = Field(None, title=N_("How they want you to speak"))
    reasons: list[str] = Field([], title=N_("Why they follow a business"), max_length=11)
    competitors: list[Competitor] = Field([], title=N_("Others they could go to"), max_length=6)


EIGHT = ("who", "pain", "relief", "inspire", "position", "owner", "competition", "habits")
