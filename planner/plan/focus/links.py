"""The links after customers there: liking, what a place does for the goal, whether the minutes suffice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.answers import Answers, Time
from planner.knowledge import Library
from planner.plan.effort import minutes_asked, piece_minutes, week_budget
from planner.plan.focus.aim import Aim
from planner.vocabulary import Addresses, Makes

State = int | bool | str
States = tuple[tuple[State, float], ...]  # each with its chance; one alone is what was said

LIKINGS = (0.10, 0.30, 0.50, 0.65, 0.80, 0.90)  # that one still does it in three months, by the word (ours)
WORDS = (0, 2, 4)  # the words an owner chooses from: no, somewhat or some, yes or many
_LIKED = (  # how often an owner says no, somewhat, yes, by the trade's 0-5 (ours)
    (0.70, 0.25, 0.05),
    (0.45, 0.40, 0.15),
    (0.28, 0.47, 0.25),
    (0.15, 0.45, 0.40),
    (0.10, 0.32, 0.58),
    (0.06, 0.22, 0.72),
)
_UNNAMED = (0.35, 0.45, 0.20)  # the same where the trade is silent (ours)
NO_USE = 0.45  # of a place the owner typed in, and where no goal says what is wanted (ours)

MINUTES: tuple[tuple[int, float], ...] = (
    (60, 0.25),
    (120, 0.25),
    (180, 0.30),
    (300, 0.20),
)  # a week, where nobody said (ours)
FILMS: States = ((True, 0.6), (False, 0.4))
ADDRESSES: States = (("none", 0.50), ("some", 0.35), ("300", 0.15))
KEEPS: States = (("none", 0.15), ("some", 0.55), ("300", 0.30))  # a trade that keeps addresses anyway
WAITS: States = ((False, 0.7), (True, 0.3))
MAKES: tuple[Makes, ...] = ("photos", "writing")  # where nobody said; films are drawn

Gate = Literal["", "addresses", "waits"]
STATES: Mapping[Gate, tuple[State, ...]] = {"addresses": ("none", "some", "300"), "waits": (False, True)}
# At these one meets only those who came in before: factors for new people, and for regulars (ours).
_LETTER: Mapping[Addresses, tuple[float, float]] = {
    "none": (0.25, 0.60),
    "some": (0.40, 0.85),
    "300": (0.60, 1),
}
_CHAT = {False: 0.60, True: 1.0}  # new people, regulars
_CHATS = ("whatsapp", "telegram")
_SEARCH = (0.40, 1.0)  # of a blog, by whether one can wait half a year to be found

SIMPLER, REPLACED, LEAST = 0.5, 0.25, 0.05  # of a piece: its simpler form, another kind; of a place (ours)
OWN_PLACE = (
    {"photo": 6},
    20,
)  # pieces of two weeks and minutes of answering at a place the owner typed in (ours)
_WEEKS = 2


@dataclass(frozen=True)
class Use:
    """How well a place does what is wanted: the table's figure, and a factor for each state of its gate."""

    table: float
    gate: Gate
    factors: tuple[float, ...]


@dataclass(frozen=True)
class Effort:
    """What part of a place's pieces the owner makes, and the minutes a week that they and answering take."""

    able: float
    need: float


def liking(said: int | None, usual: int | None) -> tuple[tuple[int, float], ...]:
    """The words for it with their chances: the one that was said, else by the trade's figure."""
    if said is not None:
        return ((said, 1.0),)
    return tuple(zip(WORDS, _UNNAMED if usual is None else _LIKED[usual], strict=True))


def use(place: str, aim: Aim, library: Library) -> Use:
    """What a place does for the goal."""
    platform = library.platforms.get(place)
    table = platform.uses[aim.use] if platform and aim.use else NO_USE
    regulars = aim.whom == "regulars"
    if place == "newsletter":
        return Use(table, "addresses", tuple(_LETTER[state][regulars] for state in _LETTER))
    if place == "blog":
        return Use(table, "waits", _SEARCH)
    return Use(table, "", (_CHAT[regulars] if place in _CHATS else 1.0,))


def place_effort(place: str, makes: Sequence[Makes], answers: Answers, library: Library) -> Effort:
    """Half the pieces of two weeks at the owner's minutes, and answering; what is not made is replaced."""
    platform = library.platforms.get(place)
    rhythm, answering = (platform.rhythm, platform.answering) if platform else OWN_PLACE
    whole = made = minutes = 0.0
    for piece, number in rhythm.items():
        usual = piece_minutes(answers, library, piece)
        part, takes = _made(place, piece, makes, answers, library)
        whole += number * usual
        made += number * usual * part
        minutes += number * takes
    return Effort(max(LEAST, made / whole), minutes / _WEEKS + answering)


def _made(
    place: str, piece: str, makes: Sequence[Makes], answers: Answers, library: Library
) -> tuple[float, int]:
    """What part of a piece the owner makes, and the minutes of what stands in its place."""
    form = library.formats[piece]
    if form.makes in makes:
        return 1.0, piece_minutes(answers, library, piece)
    simpler = library.formats.get(form.crafts)
    if simpler and simpler.makes in makes:
        return SIMPLER, piece_minutes(answers, library, simpler.id)
    takes = [one for one in library.formats.values() if one.makes in makes and library.takes(place, one.id)]
    if not takes:
        return 0.0, piece_minutes(answers, library, piece)
    return REPLACED, min(piece_minutes(answers, library, one.id) for one in takes)


def planned(time: Time, minutes: int) -> int:
    """The planned minutes of a week with so many asked; one at least, so that places still compare."""
    if minutes != minutes_asked(time):
        time = time.model_copy(update={"minutes": minutes, "team": []})
    return max(1, week_budget(time).planned)
