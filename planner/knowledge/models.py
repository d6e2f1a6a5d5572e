"""What each knowledge file holds. `Prose` is what the catalogues translate, on load."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from planner.vocabulary import (
    Makes,
    Use,
)


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
    cited: int = Field(0, ge=0)  # how many sentences of the data files carry this name


class Platform(Data):
    """One place. What is not known is None or empty and said so on screen."""

    id: str
    name: Prose
    owned: bool = False
    good_for: Prose
    needs_media: bool | None = None
    formats: tuple[str, ...]
    rhythm: dict[str, Annotated[int, Field(ge=1)]] = Field(
        min_length=1
    )  # pieces of two weeks by format (ours)
    answering: int = Field(ge=0)  # minutes a week for answering people there (ours)
    uses: dict[Use, Annotated[float, Field(gt=0, le=1)]]
    firms: Score = 1  # how many firms are there, 0-5: the mean of our trades that sell to firms (ours)
    closed: tuple[str, ...] = ()  # countries in which it is blocked
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


class Reason(Data):
    """One reason to follow a business."""

    id: str
    title: Prose
