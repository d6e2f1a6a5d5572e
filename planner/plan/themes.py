"""Three consecutive months, one theme each, and each theme's lessons in order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, Audience, Business, CustomerStory, Goal, OwnLesson, Theme
from planner.knowledge import OTHER, Lesson, Library, Piece, ThemeIdea
from planner.language import N_
from planner.plan.dates import Span, month_named, months
from planner.plan.seasons import months_of
from planner.vocabulary import Kind, Need, Stage


@dataclass(frozen=True)
class Idea:
    """A lesson with all its words; `ref` is its trade's or the owner's id."""

    ref: str
    title: str
    question: str
    ask: str
    pieces: tuple[Piece, ...]
    kind: Kind = "know-how"
    stage: Stage = "reach"
    need: Need | None = None  # which of the eight audience questions it speaks to
    gain: str = ""
    own: bool = False
    theme: str = ""  # the id of the trade's theme
    months: tuple[int, ...] = ()  # of its country, in which it fits; none: all
    until: tuple[str, ...] = ()  # keys of days: after the last the country knows it does not fit


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
    first = _first(ideas, limited=answers.calendar.limit is not None)
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


def _given(answers: Answers, library: Library, ref: str, theme: ThemeIdea) -> tuple[Idea, ...]:
    trade = library.trade(ref.partition("/")[0])
    questions = {q.id: q.text for q in trade.questions}
    words = own_words(answers.business) if trade.id == OTHER else {}
    if trade.id == OTHER and not words:
        return ()
    return tuple(
        _idea(f"{trade.id}/{one.id}", one, questions, words, theme, library, answers.business.country)
        for one in theme.lessons
    )


def trade_ideas(answers: Answers, library: Library) -> tuple[Idea, ...]:
    """The ideas of all the trade's themes, in the order of its file."""
    trade = library.trade(answers.business.trade)
    return tuple(
        idea for theme in trade.themes for idea in _given(answers, library, f"{trade.id}/{theme.id}", theme)
    )


def _idea(
    ref: str,
    lesson: Lesson,
    questions: dict[str, str],
    words: dict[str, str],
    theme: ThemeIdea | None,
    library: Library,
    country: str,
) -> Idea:
    def fill(text: str) -> str:
        return text.format(**words) if words else text

    pieces = tuple(
        p.model_copy(update={"show": fill(p.show), "first": fill(p.first), "ask": fill(p.ask or lesson.ask)})
        for p in lesson.pieces
    )
    question = questions.get(lesson.question) or words.get(lesson.question, "")
    season = lesson if lesson.months or theme is None else theme
    title = fill(lesson.title)
    if lesson.about:
        title = library.say(N_("{title}: {thing}"), title=title, thing=lesson.about)
    return Idea(
        ref,
        title,
        question,
        fill(lesson.ask),
        pieces,
        kind=lesson.kind,
        stage=lesson.stage,
        need=lesson.need,
        gain=fill(theme.gain) if theme else "",
        theme=theme.id if theme else "",
        months=tuple(months_of(season, country)),
        until=lesson.until or (theme.until if theme else ()),
    )


def extras(answers: Answers, library: Library) -> tuple[Idea, ...]:
    """Ideas for any month: the people, customers' stories, questions; customers' own stories come first."""
    trade = library.trade(answers.business.trade)
    words = own_words(answers.business) if trade.id == OTHER else {}
    logged = {post.lesson for post in answers.log.posts}
    told = tuple(
        _story(story, library)
        for story in answers.calendar.stories
        if story.permission
        and (story.customer or story.change)
        and (story.state != "story" or story.id in logged)
    )
    given = () if trade.id == OTHER and not words else trade.extras
    country = answers.business.country
    return told + tuple(
        _idea(f"{trade.id}/{extra.id}", extra, {}, words, None, library, country) for extra in given
    )


def _story(story: CustomerStory, library: Library) -> Idea:
    say = library.say
    title = say(N_("What changed for {customer}"), customer=story.customer or say(N_("a customer")))
    show = say(N_("The customer, or what they brought home. Show them the post before it goes out."))
    ask = say(N_("Tell us what changed for you."))
    piece = Piece(format="photo", show=show, first=story.change or title, ask=ask, holds=True)
    return Idea(story.id, title, "", ask, (piece,), kind="customer", stage="engage", need="relief", own=True)


def own_words(business: Business) -> dict[str, str]:
    """What a business in no list typed, as short phrases for the patterns; empty where it typed nothing."""
    typed = {name: _phrase(getattr(business, name)) for name in ("sells", "asked", "shows")}
    fallback = next((phrase for phrase in typed.values() if phrase), "")
    return {name: phrase or fallback for name, phrase in typed.items()} if fallback else {}


def _phrase(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().rstrip(".!;,")
