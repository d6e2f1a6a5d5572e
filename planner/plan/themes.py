"""Three consecutive months, one theme each, and each theme's lessons in order."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, Audience, Goal, OwnLesson, Theme
from planner.knowledge import Library, Piece
from planner.plan.cautions import kept_out
from planner.plan.dates import Span, month_named, months
from planner.plan.trade_ideas import Idea, of_theme


@dataclass(frozen=True)
class MonthTheme:
    """One month of the plan; no title means a gap."""

    id: str
    number: int  # calendar month 1-12
    span: Span
    title: str
    gain: str
    ideas: tuple[Idea, ...]
    key: str  # ref of the key lesson
    audience: str
    goal: str


def month_themes(answers: Answers, library: Library) -> tuple[MonthTheme, ...]:
    """The plan's three months in order, whatever the year's end does."""
    start = answers.calendar.start
    if start is None:
        return ()
    slots = {theme.id: theme for theme in answers.themes}
    return tuple(
        _month(answers, library, slots.get(f"m{k + 1}", Theme(id=f"m{k + 1}")), span)
        for k, span in enumerate(months(start))
    )


def _month(answers: Answers, library: Library, theme: Theme, span: Span) -> MonthTheme:
    known = library.theme(theme.ref)
    own = tuple(_own(lesson, theme) for lesson in theme.lessons if lesson.title or lesson.show)
    given = () if known is None else of_theme(answers, library, theme.ref, known)
    ideas = own + given
    limited = answers.calendar.limit is not None or "selling" in kept_out(answers.business, library)
    first = _first(ideas, limited)
    return MonthTheme(
        id=theme.id,
        number=month_named(span),
        span=span,
        title=theme.title or (known.title if known else ""),
        gain=known.gain if known and not theme.title else "",
        ideas=ideas,
        key=theme.key if theme.key in {i.ref for i in ideas} else first,
        audience=_name_of(answers.audiences, theme.audience),
        goal=_name_of(answers.goals, theme.goal),
    )


def _first(ideas: Sequence[Idea], limited: bool) -> str:
    """The key idea where the owner picks none: the first; under a limit the first that does not sell."""
    fitting = [idea.ref for idea in ideas if not (limited and idea.kind == "offer")]
    return next(iter([*fitting, *(idea.ref for idea in ideas)]), "")


def _name_of(items: Sequence[Audience | Goal], item_id: str) -> str:
    found = next((item for item in items if item.id == item_id), items[0] if items else None)
    return found.name if found else ""


def _own(lesson: OwnLesson, theme: Theme) -> Idea:
    ask = lesson.ask or theme.ask
    first = Piece(
        format=lesson.format or "photo",
        show=lesson.show or lesson.title,
        first=lesson.first or lesson.title,
        ask=ask,
        holds=True,
    )
    others = (
        Piece(
            format=p.format or "photo",
            show=p.show or first.show,
            first=p.first or first.first,
            ask=ask,
            holds=True,
        )
        for p in lesson.pieces
    )
    return Idea(
        f"{theme.id}-{lesson.id}",
        lesson.title or lesson.show,
        lesson.question,
        ask,
        (first, *others),
        kind=lesson.kind or "know-how",
        stage=lesson.stage or "reach",
        need=lesson.need,
        gain=lesson.gain,
        own=True,
    )
