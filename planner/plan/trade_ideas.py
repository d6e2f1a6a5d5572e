"""The ideas of a trade: those of its themes, and those for any month, with all their words."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from planner.answers import Answers, AskedOfUs, CustomerStory
from planner.knowledge import Lesson, Library, Piece, ThemeIdea, businesses
from planner.language import N_, capital, sentence
from planner.plan.cautions import kept_out
from planner.plan.seasons import months_of
from planner.vocabulary import KeepsOut, Kind, Need, Stage

_ANSWERS = (
    N_("“{question}” Our answer: [words]"),
    N_("“{question}” People ask us that often, and we say: [words]"),
    N_("“{question}” In one sentence: [words]"),
)
_ANSWERS_UNSEEN = (
    N_("“{question}” Our answer: [words]"),
    N_("“{question}” People ask us that often, and we say: [words]"),
    N_("“{question}” In one sentence: [words]"),
)
_ASKS = (
    N_("What else would you ask us?"),
    N_("Which question should we answer next?"),
    N_("Did you know the answer? Yes or no is enough."),
    N_("Who taught you about it: parents, friends or nobody?"),
    N_("What did you think before you saw this?"),
    N_("Whom could you tell this to?"),
)

_HIDDEN = "hidden"  # the tag of a business whose place and people may not be seen
_SHOWS = (  # an answer that is given, and one that the owner has written down
    N_("Hold the question up on a card, turn the phone to your work, and answer it."),
    N_("The question on a card, and beside it the work that your answer is about."),
)
_SHOWS_UNSEEN = (
    N_("Hold the question up on a card before a bare wall and answer it, hand and voice only."),
    N_("The question on a card that lies on a plain cloth, your hand beside it."),
)


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
    fact: bool = False  # only this business would say it
    theme: str = ""  # the id of the trade's theme
    months: tuple[int, ...] = ()  # of its country, in which it fits; none: all
    until: tuple[str, ...] = ()  # keys of days: after the last the country knows it does not fit


def trade_ideas(answers: Answers, library: Library) -> tuple[Idea, ...]:
    """The ideas of all the trade's themes, in the order of its file."""
    trade = library.trade(answers.business.trade)
    return tuple(
        idea for theme in trade.themes for idea in of_theme(answers, library, f"{trade.id}/{theme.id}", theme)
    )


def of_theme(answers: Answers, library: Library, ref: str, theme: ThemeIdea) -> tuple[Idea, ...]:
    """The ideas of one theme, which the reference names."""
    name, out = ref.partition("/")[0], kept_out(answers.business, library)
    return tuple(_idea(answers, library, name, one, theme) for one in theme.lessons if allowed(one, out))


def themes_left(answers: Answers, library: Library) -> tuple[ThemeIdea, ...]:
    """The trade's themes, without those of which a caution leaves no idea."""
    out = kept_out(answers.business, library)
    themes = library.trade(answers.business.trade).themes
    return tuple(one for one in themes if not one.lessons or any(allowed(two, out) for two in one.lessons))


def allowed(lesson: Lesson, out: Collection[KeepsOut]) -> bool:
    """Whether no caution keeps an idea out."""
    return lesson.sober or not ("goods" in out or (lesson.kind == "customer" and "customers" in out))


def extras(answers: Answers, library: Library) -> tuple[Idea, ...]:
    """Ideas for any month: the people, customers' stories, questions; customers' own stories come first."""
    trade, out = library.trade(answers.business.trade), kept_out(answers.business, library)
    logged = {post.lesson for post in answers.log.posts}
    told = (
        _story(story, library)
        for story in answers.calendar.stories
        if "customers" not in out
        and story.permission
        and (story.customer or story.change)
        and (story.state != "story" or story.id in logged)
    )
    given = (_idea(answers, library, trade.id, one) for one in trade.extras if allowed(one, out))
    return (*told, *_asked(answers, library), *given)


def questions_asked(answers: Answers, library: Library) -> list[AskedOfUs]:
    """What the business is asked: its owner's questions, else those that a business of the table hears.

    They are about what it sells: where that may not be shown, none.
    """
    business = answers.business
    if "goods" in kept_out(business, library):
        return []
    said = business.questions or [AskedOfUs(id="asked", text=business.asked)]
    if any(one.text for one in said):
        return [one for one in said if one.text]
    known = library.trade(business.trade).questions
    return [AskedOfUs(id=one.id, text=one.text) for one in known if one.own]


def things_named(answers: Answers, library: Library) -> tuple[str, ...]:
    """What people bring or get: the owner's words, else those of a business of the table."""
    business = answers.business
    said = business.things or [thing for thing in (business.shows,) if thing]
    return tuple(said) or library.trade(business.trade).things


def _idea(
    answers: Answers, library: Library, name: str, lesson: Lesson, theme: ThemeIdea | None = None
) -> Idea:
    questions = {one.id: one.text for one in library.trade(name).questions}
    season = lesson if lesson.months or theme is None else theme
    return Idea(
        f"{name}/{lesson.id}",
        _title(answers, library, lesson, theme),
        questions.get(lesson.question, ""),
        lesson.ask,
        tuple(piece.model_copy(update={"ask": piece.ask or lesson.ask}) for piece in lesson.pieces),
        kind=lesson.kind,
        stage=lesson.stage,
        need=lesson.need,
        gain=theme.gain if theme else "",
        fact=lesson.fact,
        theme=theme.id if theme else "",
        months=tuple(months_of(season, answers.business.country)),
        until=lesson.until or (theme.until if theme else ()),
    )


def _title(answers: Answers, library: Library, lesson: Lesson, theme: ThemeIdea | None) -> str:
    """The title, with a thing of the business behind it where it takes one."""
    things = things_named(answers, library) if lesson.tail and theme else ()
    if not things or theme is None:
        return lesson.title
    thing = things[theme.lessons.index(lesson) % len(things)]
    return library.say(N_("{title}: {thing}"), title=lesson.title, thing=thing)


def hidden(trade: str) -> bool:
    """Whether the place and the people of a business of the table may not be seen."""
    row = businesses().get(trade)
    return row is not None and _HIDDEN in row.tags


def _asked(answers: Answers, library: Library) -> Iterator[Idea]:
    """An idea for each question the business is asked: quoted whole, its answer beside it or shown."""
    say, trade = library.say, answers.business.trade
    texts, shows = (_ANSWERS_UNSEEN, _SHOWS_UNSEEN) if hidden(trade) else (_ANSWERS, _SHOWS)
    ours = {one.id: one for one in library.trade(trade).questions if one.answer}
    for number, one in enumerate(questions_asked(answers, library)):
        question = f"{capital(one.text.rstrip('?.!… '))}?"
        ask = say(_ASKS[number % len(_ASKS)])
        form, show, more, known = "photo", say(shows[1]), "", ours.get(one.id)
        if one.answer:
            first = say(N_("“{question}” {answer}"), question=question, answer=sentence(one.answer))
        elif known:
            begin, more = known.in_two
            first = say(N_("“{question}” {answer}"), question=question, answer=begin)
            show, ask = known.show, known.ask
        else:
            first = say(texts[number % len(texts)], question=question)
            form, show = "film", say(shows[0])
        piece = Piece(format=form, show=show, first=first, more=more, ask=ask, holds=True)
        yield Idea(f"{trade}/q-{one.id}", question, question, ask, (piece,), stage="act")


def _story(story: CustomerStory, library: Library) -> Idea:
    say = library.say
    title = say(N_("What changed for {customer}"), customer=story.customer or say(N_("a customer")))
    show = say(N_("The customer, or what they brought home. Show them the post before it goes out."))
    ask = say(N_("Tell us what changed for you."))
    piece = Piece(format="photo", show=show, first=story.change or title, ask=ask, holds=True)
    return Idea(story.id, title, "", ask, (piece,), kind="customer", stage="engage", need="relief", own=True)
