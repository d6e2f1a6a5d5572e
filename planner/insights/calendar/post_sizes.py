"""How long a piece stays easy, what a flyer can be instead, the shape of a picture, what can be looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.answers import LINE, Change, Path, get, to_document
from planner.knowledge import Library
from planner.language import N_
from planner.plan import Plan, Post

Size = Literal["short", "fits", "long"]
Shape = Literal["card", "square", "other"]
WIDER: dict[Shape, int] = {"card": 2, "square": 1}  # than high (David Leonhardt, in Allton 2019)
NEAR = 5  # percent by which a picture may differ: the usual 1200 by 628 is a card (ours)


@dataclass(frozen=True)
class Limit:
    """How long a kind of piece stays easy, and who advises it."""

    unit: Literal["words", "seconds"]
    least: int
    most: int
    said_by: str
    source: str
    advice: str


_FILM = Limit(
    "seconds",
    30,
    180,
    "Vicki Flaugher",
    "hemley",
    N_("Vicki Flaugher (2012) advises 30 seconds to 3 minutes for a film."),
)
LIMITS: dict[str, Limit] = {
    "text": Limit(
        "words",
        150,
        300,
        "Vicki Flaugher",
        "hemley",
        N_("Vicki Flaugher (2012) advises 150 to 300 words for a blog post. We take it for each short text."),
    ),
    "film": _FILM,
    "crafted-film": _FILM,
    "minute-video": Limit(
        "seconds",
        0,  # that a shorter one is fine is ours
        60,
        "Dennis Yu",
        "allton",
        N_("Dennis Yu (2019) advises films of one minute. That a shorter one is fine is ours."),
    ),
    "interview": Limit(
        "seconds",
        0,
        900,
        "Vicki Flaugher",
        "hemley",
        N_("Vicki Flaugher (2012) advises at most 15 minutes for an interview."),
    ),
}
PHOTOS = ("photo", "crafted-photo")  # what a flyer goes out as
INSTEAD = ("carousel", "film")  # what it becomes: Christine Gritmon, in Allton 2019
CARDS = N_("Three pictures, each with one line: what it is, when and where, what it costs.")


def size(form: str, length: int) -> Size:
    """Whether a piece of that length stays easy; for forms in LIMITS."""
    limit = LIMITS[form]
    if length < limit.least:
        return "short"
    return "long" if length > limit.most else "fits"


def shape(width: int, height: int) -> Shape:
    """What a picture suits: a link's card is 2:1, a post takes a square (David Leonhardt, in Allton 2019).

    Raises:
        ValueError: no picture has such sides.
    """
    if width <= 0 or height <= 0:
        raise ValueError("a picture has a width and a height")
    near: Iterator[Shape] = (
        shape for shape, sides in WIDER.items() if abs(width - sides * height) * 100 <= NEAR * sides * height
    )
    return next(near, "other")


def visual_share(posts: Sequence[Post], library: Library) -> float | None:
    """The posts that are more than text, in percent; None without posts."""
    if not posts:
        return None
    texts = {form.id for form in library.formats.values() if "text" in (form.id, form.crafts)}
    return 100 * sum(post.format not in texts for post in posts) / len(posts)


def instead(plan: Plan, path: Path, form: str) -> list[Change]:
    """The changes that make a flyer another form; what was typed of it stays."""
    document, say = to_document(plan.said), plan.library.say
    changes: list[Change] = [((*path, "format"), get(document, (*path, "format")), form)]
    typed = get(document, (*path, "show"))
    cards = f"{say(CARDS)} {typed or ''}".strip()
    if form == "carousel" and len(cards) <= LINE:
        changes.append(((*path, "show"), typed, cards))
    return changes
