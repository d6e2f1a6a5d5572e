"""What each knowledge file holds. `Prose` is what the catalogues translate, on load."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from planner.vocabulary import Ages, Kind, Makes, Market, Need, Purpose, Reach, Result, Stage, Use


def _translate(text: str, info: ValidationInfo) -> str:
    return str(info.context["say"](text)) if info.context else text


Prose = Annotated[str, AfterValidator(_translate)]
Score = Annotated[int, Field(ge=0, le=5)]


class Data(BaseModel):
    """One entry: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Data):
    """Where a statement or figure comes from; `year` is None where the publication carries none."""

    id: str
    title: str
    publisher: str
    year: int | None = None
    note: Prose = ""
    url: str = ""


class Expert(Data):
    """Somebody the articles quote, and where; those with a `point` are the cards of the round-up."""

    id: str
    name: str
    source: str
    passage: Prose
    point: Prose = ""  # what they advise, in our words
    group: str = ""  # the advice group we put them in; the round-up does not say
    gone: Prose = ""  # what they name that no longer exists


class Platform(Data):
    """One place. What is not known is None or empty and said so on screen."""

    id: str
    name: Prose
    owned: bool = False
    good_for: Prose
    needs_media: bool | None = None
    formats: tuple[str, ...]
    rhythm: tuple[str, ...] = Field(min_length=1)  # formats of one week one can keep up (ours)
    uses: dict[Use, Annotated[float, Field(ge=0, le=1)]]
    text_limit: int | None = None
    link: Prose = ""
    minimum_age: int | None = None
    as_of: str = ""
    sources: tuple[str, ...] = ()


class Basic(Data):
    """Something every local business needs once, outside the contest."""

    id: str
    name: Prose
    why: Prose
    minutes: int
    local_only: bool = True


class Format(Data):
    """One kind of piece and its minutes, ours, editable."""

    id: str
    name: Prose
    one: str  # with `many` for say.plural: some languages have more than two forms
    many: str
    makes: Makes
    crafted: bool = False
    crafts: str = ""  # the phone-made format this one is the bigger version of
    minutes: int = Field(ge=1)
    low: int
    high: int
    size: Prose = ""
    source: str = ""


class Want(Data):
    """What a trade's owner wants more of, in the owner's words, mapped to a goal."""

    id: str
    label: Prose
    result: Result
    purpose: Purpose
    measure: Prose
    count: Prose
    more: int = Field(ge=1, le=10)


class TradePlace(Data):
    """Our assumption about a platform for a trade, and for whom that sells to consumers or to businesses."""

    id: str
    market: Market = "both"
    audience: Score
    love: Score
    why: Prose


class Buyer(Data):
    """A card "who buys"."""

    id: str
    name: Prose
    who: Prose
    ages: tuple[Ages, ...]
    place: Reach
    problem: Prose


class Question(Data):
    """A question customers really ask."""

    id: str
    text: Prose


class Busy(Data):
    """A busy week by rule (see planner.dates); no countries means everywhere."""

    name: Prose
    countries: tuple[str, ...]
    rule: str
    weeks_before: int = Field(ge=0, le=3)
    kind: Literal["half", "none"]
    order_days: int | None = Field(None, ge=0, le=60)  # days before it, the last one to order or book


class Piece(Data):
    """One form of a lesson, with its own words."""

    format: str
    show: Prose
    first: Prose


class Lesson(Data):
    """One idea: the pieces start with the main one."""

    id: str
    title: Prose
    question: str = ""
    ask: Prose
    kind: Kind = "know-how"
    stage: Stage = "reach"
    need: Need = "pain"
    pieces: tuple[Piece, ...] = Field(min_length=1, max_length=4)


class ThemeIdea(Data):
    """One month's topic and its lessons; `months` are those it fits best."""

    id: str
    title: Prose
    months: tuple[Annotated[int, Field(ge=1, le=12)], ...]
    gain: Prose
    lessons: tuple[Lesson, ...]


class Trade(Data):
    """A kind of business: what we may assume until its owner says otherwise."""

    id: str
    name: Prose
    market: Market
    sells: Prose
    we_are: Prose
    we_serve: Prose
    wants: tuple[Want, ...]
    places: tuple[TradePlace, ...]
    buyers: tuple[Buyer, ...]
    questions: tuple[Question, ...] = ()
    busy: tuple[Busy, ...] = ()
    themes: tuple[ThemeIdea, ...]
    extras: tuple[Lesson, ...] = ()  # people, customers' stories and questions, whatever the month's theme


class Reason(Data):
    """One reason to follow a business."""

    id: str
    title: Prose
