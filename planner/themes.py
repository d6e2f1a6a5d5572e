"""Three consecutive months, one theme each, and each theme's lessons in order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, Audience, Business, Goal, OwnLesson, Theme
from planner.dates import Span, month_named, months
from planner.knowledge import OTHER, Library
from planner.knowledge.models import Lesson, Piece, ThemeIdea


@dataclass(frozen=True)
class Idea:
    """A lesson with all its words; `ref` is its trade's or the owner's id."""

    ref: str
    title: str
    question: str
    ask: str
    pieces: tuple[Piece, ...]
    own: bool = False


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
    given = () if known is None else _given(answers, library, theme.ref, known)
    ideas = own + given
    return MonthTheme(
        id=theme.id,
        number=month_named(span),
        span=span,
        title=theme.title or (known.title if known else ""),
        gain=known.gain if known and not theme.title else "",
        ideas=ideas,
        key=theme.key if theme.key in {i.ref for i in ideas} else ideas[0].ref if ideas else "",
        audience=_name_of(answers.audiences, theme.audience),
        goal=_name_of(answers.goals, theme.goal),
    )


def _name_of(items: Sequence[Audience | Goal], item_id: str) -> str:
    found = next((item for item in items if item.id == item_id), items[0] if items else None)
    return found.name if found else ""


def _own(lesson: OwnLesson, theme: Theme) -> Idea:
    piece = Piece(
        format=lesson.format or "photo", show=lesson.show or lesson.title, first=lesson.first or lesson.title
    )
    return Idea(
        f"{theme.id}-{lesson.id}",
        lesson.title or lesson.show,
        "",
        lesson.ask or theme.ask,
        (piece,),
        own=True,
    )


def _given(answers: Answers, library: Library, ref: str, theme: ThemeIdea) -> tuple[Idea, ...]:
    trade = library.trade(ref.partition("/")[0])
    questions = {q.id: q.text for q in trade.questions}
    words = own_words(answers.business) if trade.id == OTHER else {}
    if trade.id == OTHER and not words:
        return ()
    return tuple(_idea(f"{trade.id}/{lesson.id}", lesson, questions, words) for lesson in theme.lessons)


def _idea(ref: str, lesson: Lesson, questions: dict[str, str], words: dict[str, str]) -> Idea:
    def fill(text: str) -> str:
        return text.format(**words) if words else text

    pieces = tuple(Piece(format=p.format, show=fill(p.show), first=fill(p.first)) for p in lesson.pieces)
    question = questions.get(lesson.question) or words.get(lesson.question, "")
    return Idea(ref, fill(lesson.title), question, fill(lesson.ask), pieces)


def own_words(business: Business) -> dict[str, str]:
    """What a business in no list typed, as short phrases for the patterns; empty where it typed nothing."""
    typed = {name: _phrase(getattr(business, name)) for name in ("sells", "asked", "shows")}
    fallback = next((phrase for phrase in typed.values() if phrase), "")
    return {name: phrase or fallback for name, phrase in typed.items()} if fallback else {}


def _phrase(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().rstrip(".!;,")
