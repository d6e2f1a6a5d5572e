"""Ideas for a month that one can take: from customers, rivals, the people behind it, and what is missing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Literal

from planner.answers import Audience, Business, OwnLesson, Theme
from planner.insights.themes.competitor_ideas import competitor_ideas, competitor_why
from planner.insights.themes.coverage import coverage, need_title
from planner.insights.themes.own_ideas import can_go_out, fitting, from_idea, own_lesson
from planner.knowledge import FIVE, SOURCE
from planner.language import N_
from planner.plan import Idea, MonthTheme, Plan, extras, month_themes, months_of
from planner.vocabulary import STAGES

Source = Literal["question", "gap", "story", "competition", "interests", "originality"]
GAPS = 3  # ideas for what nothing speaks to yet (ours)
SHOWN = 3  # ideas that a month shows first (ours)
FEW_WORDS = 4  # of one interest in a list; longer ones are sentences, which stay whole (ours)
_BETWEEN = re.compile(r"[,;\n]+\s*(?:and\s+)?")


@dataclass(frozen=True)
class Proposal:
    """An idea with all its words, where it comes from and why; without a yes it cannot be taken."""

    id: str
    source: Source
    why: str
    lesson: OwnLesson
    ready: bool = True


def offers(plan: Plan) -> dict[str, tuple[Proposal, ...]]:
    """The proposals of each month; what one month shows first stands further down in the months after it."""
    found: dict[str, tuple[Proposal, ...]] = {}
    shown: set[str] = set()
    for month in plan.themes:
        found[month.id] = tuple(sorted(proposals(plan, month), key=lambda one: one.lesson.title in shown))
        shown |= {one.lesson.title for one in found[month.id][:SHOWN]}
    return found


def proposals(plan: Plan, month: MonthTheme) -> tuple[Proposal, ...]:
    """Ideas for this month that the plan does not have yet, one of each source in turn."""
    pool = _unused(plan, month)
    sources = (
        _questions(plan, month, pool),
        _gaps(plan, pool),
        _stories(plan),
        _rivals(plan, month),
        _interests(plan, month),
        _originals(plan, month),
    )
    there = {*_titles(plan)}
    found: dict[str, Proposal] = {}
    for one in chain.from_iterable(zip_longest(*sources)):
        if one and one.lesson.title not in there:
            found.setdefault(one.lesson.title, one)
    return tuple(found.values())


def _titles(plan: Plan) -> Iterator[str]:
    yield from (idea.title for month in plan.themes for idea in month.ideas)
    yield from (lesson.title for theme in plan.said.themes for lesson in theme.lessons)


def _unused(plan: Plan, month: MonthTheme) -> tuple[Idea, ...]:
    """The trade's ideas for this time of the year that are in no month of the plan."""
    trade, used = plan.library.trade(plan.answers.business.trade), {*_titles(plan)}
    country = plan.answers.business.country
    topics = [theme.id for theme in trade.themes if month.number in months_of(theme, country)]
    found = [idea for topic in topics for idea in _of_topic(plan, f"{trade.id}/{topic}")]
    return tuple(idea for idea in found if idea.title not in used)


def _of_topic(plan: Plan, ref: str) -> tuple[Idea, ...]:
    answers = plan.answers.model_copy(update={"themes": [Theme(id="m1", ref=ref)]})
    return month_themes(answers, plan.library)[0].ideas


def _questions(plan: Plan, month: MonthTheme, pool: Sequence[Idea]) -> Iterator[Proposal]:
    """What customers really asked and no idea answers: the month's people first, then what most asked."""
    say = plan.library.say
    answered = {_key(idea.question) for one in plan.themes for idea in one.ideas}
    answered |= {_key(post.question) for post in plan.posts}
    for audience in _audiences(plan, month):
        for asked in sorted(audience.questions, key=lambda q: -q.tally):
            if not asked.text or _key(asked.text) in answered:
                continue
            ours = next((idea for idea in pool if _key(idea.question) == _key(asked.text)), None)
            why = say.plural(
                asked.tally,
                "{n} person asked this, and no idea answers it yet.",
                "{n} people asked this, and no idea answers it yet.",
            )
            words = from_idea(plan, ours) if ours else _answer(plan, asked.text)
            yield Proposal(f"question-{audience.id}-{asked.id}", "question", why, words)


def _key(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip("?!. ")


def _audiences(plan: Plan, month: MonthTheme) -> list[Audience]:
    """The audiences, that of the month or of its goal first."""
    theme = next(theme for theme in plan.answers.themes if theme.id == month.id)
    goal = next((goal for goal in plan.answers.goals if goal.id == theme.goal), plan.goal)
    return sorted(plan.answers.audiences, key=lambda one: one.id != (theme.audience or goal.audience))


def _answer(plan: Plan, question: str) -> OwnLesson:
    say = plan.library.say
    return own_lesson(
        title=question,
        show=say(N_("The answer itself, close up. Say it as you say it to one customer.")),
        first=say(N_("You asked us: {question}"), question=question),
        ask=say(N_("Ask us what you want to know next.")),
        question=question,
        gain=say(N_("They know the answer before they have to ask.")),
        kind="know-how",
        stage="act",
        need="pain",
        format=fitting(plan, ("photo", "film", "text")),
    )


def _gaps(plan: Plan, pool: Sequence[Idea]) -> Iterator[Proposal]:
    """An idea of the trade for each step and question that nothing speaks to yet."""
    say, found, given = plan.library.say, coverage(plan), 0
    gaps = [
        *(("stage", stage, STAGES[stage]) for stage in found.silent_stages),
        *(("need", need, need_title(need)) for need in found.silent_needs),
    ]
    for name, gap, label in gaps:
        fits = (i for i in pool if getattr(i, name) == gap and can_go_out(plan, i.pieces[0].format))
        idea = next(fits, None)
        if idea and given < GAPS:
            given += 1
            why = say(N_("No idea in your plan is for this yet: {gap}."), gap=say(label))
            yield Proposal(f"gap-{gap}", "gap", why, from_idea(plan, idea))


def _stories(plan: Plan) -> Iterator[Proposal]:
    """Customers' stories without a week; where nobody said yes, the first thing is to ask."""
    say, placed = plan.library.say, {post.lesson for post in plan.posts}
    stories = plan.answers.calendar.stories
    allowed = plan.answers.model_copy(deep=True)
    for story in allowed.calendar.stories:
        story.permission = True
    told = {idea.ref: idea for idea in extras(allowed, plan.library)}
    for story in stories:
        if story.id not in told or story.id in placed or story.state == "story":
            continue
        why = N_("A customer's story that has no week yet.")
        if not story.permission:
            why = N_("Ask first: you may tell it only with a yes.")
        words = from_idea(plan, told[story.id])
        yield Proposal(f"story-{story.id}", "story", say(why), words, ready=bool(story.permission))


def _rivals(plan: Plan, month: MonthTheme) -> Iterator[Proposal]:
    """What is different from where else customers could go, and where others are weak."""
    for audience in _audiences(plan, month):
        for rival, words in competitor_ideas(plan, audience).items():
            name = "-".join(filter(None, ("competition", audience.id, rival)))
            yield Proposal(name, "competition", competitor_why(plan, audience, rival), words)


def _interests(plan: Plan, month: MonthTheme) -> Iterator[Proposal]:
    """The people behind it, from what they like besides work: each month another thing, in turn."""
    say, liked = plan.library.say, interests(plan.answers.business)
    if liked:
        one = liked[plan.themes.index(month) % len(liked)]
        words = own_lesson(
            title=say(N_("When the work is done: {interest}"), interest=one),
            show=say(N_("One of you at it, or a thing that belongs to it.")),
            first=say(N_("When the work is done, you find us here: {interests}"), interests=one),
            ask=say(N_("Tell us what you do when your work is done.")),
            gain=say(N_("They know who they are dealing with.")),
            kind="human",
            stage="engage",
            need="owner",
            format=fitting(plan, ("photo", "story", "film", "text")),
        )
        why = say(N_("People like to know who is behind it. You named what you like besides work."))
        yield Proposal("interests", "interests", why, words)


def interests(business: Business) -> tuple[str, ...]:
    """What the people behind it like, one by one where it is a list of a few words each."""
    text = business.interests
    each = tuple(part for part in (one.strip(" .") for one in _BETWEEN.split(text)) if part)
    return each if all(len(one.split()) <= FEW_WORDS for one in each) else (text,)


def _originals(plan: Plan, month: MonthTheme) -> Iterator[Proposal]:
    """Five ways to something of one's own; each month starts with another."""
    say, year = plan.library.say, plan.library.sources[SOURCE].year
    first = plan.themes.index(month)
    for one in FIVE[first:] + FIVE[:first]:
        words = own_lesson(
            title=say(one.title),
            show=say(one.show),
            first=say(one.first),
            ask=say(N_("Tell us what you think of it.")),
            gain=say(N_("They hear from us what they find nowhere else.")),
            kind=one.kind,
            stage="reach",
            need=one.need,
            format=fitting(plan, one.formats),
        )
        why = say(N_("One of Vicki Flaugher's five ways to something of your own ({year})."), year=year)
        yield Proposal(f"original-{one.id}", "originality", why, words)
