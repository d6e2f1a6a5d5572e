"""Ideas of the owner's own: words as long as their fields, forms that can go out, one more in a month."""

from collections.abc import Sequence
from typing import Any

from planner.answers import LINE, Change, OwnLesson, OwnPiece, Theme, next_number
from planner.insights.themes.repurposing import made, taken
from planner.insights.time import room
from planner.plan import Idea, MonthTheme, Plan, piece_minutes

TITLE = 80  # characters, as the model has it
SMALL = ("photo", "film", "text", "story")  # proposed where nothing else fits, in this order (ours)


def own_lesson(**texts: Any) -> OwnLesson:
    """An own idea, each text on one line and no longer than its field."""
    return OwnLesson(id="", **{n: _cut(text, TITLE if n == "title" else LINE) for n, text in texts.items()})


def _cut(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def from_idea(plan: Plan, idea: Idea) -> OwnLesson:
    """An idea of ours as one of the owner's, in the forms that can go out."""
    main, *others = [p for p in idea.pieces if can_go_out(plan, p.format)] or idea.pieces[:1]
    words = own_lesson(
        title=idea.title,
        show=main.show,
        first=main.first,
        ask=idea.ask,
        question=idea.question,
        gain=idea.gain,
        kind=idea.kind,
        stage=idea.stage,
        format=fitting(plan, (main.format, *SMALL)),
    )
    pieces = [
        OwnPiece(id=f"f{n}", format=p.format, show=p.show, first=p.first) for n, p in enumerate(others, 1)
    ]
    return words.model_copy(update={"pieces": pieces, "need": idea.need})


def fitting(plan: Plan, formats: Sequence[str]) -> str:
    """The first of these forms that can go out."""
    return next((one for one in formats if can_go_out(plan, one)), formats[0])


def can_go_out(plan: Plan, piece_format: str) -> bool:
    """Whether our place takes it, the owner makes it, and a normal week holds it."""
    minutes = piece_minutes(plan.answers, plan.library, piece_format)
    return taken(plan, piece_format) and made(plan, piece_format) and minutes <= room(plan)


def add(plan: Plan, month: MonthTheme, own: OwnLesson) -> list[Change]:
    """The changes that add an idea to a month; a topic that was only assumed stays with it."""
    path, last = ("themes", month.id), plan.said.ids.get("l")
    held = next((theme.lessons for theme in plan.said.themes if theme.id == month.id), [])
    number = next_number(last, "l", (one.id for one in held))
    words = own.model_dump(mode="json", exclude_defaults=True) | {"id": f"l{number}"}
    changes: list[Change] = [((*path, "lessons", f"l{number}"), None, words), (("ids", "l"), last, number)]
    forms = plan.said.ids.get("f")
    if own.pieces and len(own.pieces) > (forms or 0):
        changes.append((("ids", "f"), forms, len(own.pieces)))
    if (*path, "ref") in plan.assumed:
        ref = next(theme.ref for theme in plan.answers.themes if theme.id == month.id)
        changes.append(((*path, "ref"), None, ref))
    return changes


def ideas_with_words(plan: Plan) -> list[tuple[Theme, OwnLesson]]:
    """The owner's own ideas that have words, each with its theme."""
    return [(t, lesson) for t in plan.said.themes for lesson in t.lessons if lesson.title or lesson.show]
