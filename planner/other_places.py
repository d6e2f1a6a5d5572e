"""Everything beside the focus: monthly blocks under the cap, dropped where too small to be worth it."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from planner.answers import Answers, KeptPost, focus_of
from planner.dates import MONTHS
from planner.effort import WORTHWHILE, cap
from planner.knowledge import Library
from planner.knowledge.models import Piece
from planner.language import N_
from planner.schedule import Post
from planner.themes import MonthTheme
from planner.weeks import PlanWeek, evening

_BLOCK = "-block"  # in the key of a month's block


@dataclass(frozen=True)
class Aside:
    """An active place beside the focus: its minutes over the plan, and whether it was too small."""

    place: str
    minutes: int
    monthly: int
    dropped: bool


def beside(
    answers: Answers,
    library: Library,
    weeks: Sequence[PlanWeek],
    themes: Sequence[MonthTheme],
    posts: Sequence[Post],
    focus_minutes: int,
) -> tuple[tuple[Aside, ...], list[Post]]:
    """The active places with their minutes, and one block a month for each that is worth it.

    `posts` are those of the focus and those that are kept already, wherever they went.
    """
    choice = answers.platforms.choice
    focus = focus_of(choice)
    active = [c.id for c in choice if c.role == "active"]
    if focus is None or not active:
        return (), []
    kept = [post for post in answers.log.posts if _BLOCK in post.id]
    most, every = cap(focus_minutes, focus.share), MONTHS * len(active)
    monthly = most // every
    if to_come := max(0, every - len(kept)):
        monthly = min(monthly, max(0, most - sum(post.planned for post in kept)) // to_come)
    placed = {post.lesson for post in posts}
    left = {week.number: week.budget.making for week in weeks}
    for post in posts:
        if post.paid in left:
            left[post.paid] -= post.planned
    asides, blocks = [], []
    for index, place in enumerate(active, 1):
        held = [post for post in kept if post.place == place]
        mine = (
            []
            if monthly < WORTHWHILE
            else _blocks(answers, library, weeks, themes, left, place, index, monthly, placed, held)
        )
        minutes = sum(post.minutes for post in held) + sum(post.minutes for post in mine)
        asides.append(Aside(place, minutes, monthly, dropped=not (held or mine)))
        blocks += mine
    return tuple(asides), blocks


def _blocks(
    answers: Answers,
    library: Library,
    weeks: Sequence[PlanWeek],
    themes: Sequence[MonthTheme],
    left: dict[int, int],
    place: str,
    index: int,
    minutes: int,
    placed: Set[str],
    kept: Sequence[KeptPost],
) -> list[Post]:
    """One block a month, in its last week that still holds it, else smaller: the key idea, brought over.

    It begins with the question it answers: the same words on two places would be a copy.
    """
    say, blocks = library.say, list[Post]()
    for month, theme in enumerate(themes, 1):
        brought = {post.lesson for post in blocks} | {post.lesson for post in kept}
        ideas = [i for i in theme.ideas if i.ref not in brought]
        ideas.sort(key=lambda i: (i.ref not in placed, i.ref != theme.key))
        idea = ideas[0] if ideas else None
        room = [
            w
            for w in weeks
            if w.span.first in theme.span and w.number > answers.log.weeks and left[w.number] >= WORTHWHILE
        ]
        key = f"m{month}{_BLOCK}{index}"
        if idea is None or not room or key in {post.id for post in answers.log.posts}:
            continue
        whole = [w for w in room if left[w.number] >= minutes]
        week = whole[-1] if whole else max(room, key=lambda w: left[w.number])
        block = min(minutes, left[week.number])
        left[week.number] -= block
        piece = _other_form(library, place, idea.pieces)
        day = evening(answers, week)
        blocks.append(
            Post(
                key=key,
                week=week.number,
                month=month,
                theme=theme.title,
                lesson=idea.ref,
                title=say(
                    N_("{title}, brought over to {place}"), title=idea.title, place=library.place_name(place)
                ),
                format=piece.format,
                place=place,
                show=piece.show,
                first=idea.question or piece.first,
                ask=idea.ask,
                question=idea.question,
                minutes=block,
                make_by=day,
                go_out=day,
                kind=idea.kind,
                stage=idea.stage,
                paid=week.number,
                planned=block,
            )
        )
    return blocks


def _other_form(library: Library, place: str, pieces: Sequence[Piece]) -> Piece:
    """Another form of the idea that the place takes; its main form where there is none."""
    platform = library.platforms.get(place)
    fitting = [p for p in pieces[1:] if platform is None or p.format in platform.formats]
    return (fitting or list(pieces))[0]
