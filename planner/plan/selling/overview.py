"""The selling side of a finished plan: minutes week by week, set-up, drawer, causes, plain weeks."""

from collections.abc import Callable, Sequence, Set
from datetime import date, timedelta

from planner.answers import Answers
from planner.knowledge import Library
from planner.language import N_
from planner.plan.cautions import kept_out
from planner.plan.dates import SUNDAY, Span
from planner.plan.schedule import BLOCK, Post
from planner.plan.selling.every_week import every_week, story_in_words
from planner.plan.selling.open_days import open_days
from planner.plan.selling.result import Base, Campaign, Drawer, Offered, Reading, Reply, Selling
from planner.plan.selling.tasks import Tasks
from planner.plan.selling.words import asked, constant, sentence
from planner.plan.themes import MonthTheme
from planner.plan.weeks import PlanWeek
from planner.vocabulary import CLIMATES_OF, Climate, Trigger

BASE_WEEKS = 2  # counted weeks that show where one stands (ours)
_BEFORE = timedelta(days=7)  # days before a last day that make a week no plain one
_ROW = 3  # plain weeks in a row before the half-way day
_HALF_WAY = (8, 11)  # the weeks it may fall in
_DRAWER = 8  # lines at most


def overview(
    answers: Answers,
    library: Library,
    weeks: Sequence[PlanWeek],
    themes: Sequence[MonthTheme],
    posts: Sequence[Post],
    made_in: Callable[[PlanWeek], int],
    base: Base,
    place: str,
) -> Selling:
    """Everything beside the posts, from the posts as they are now."""
    story = every_week(answers, library, base, place)
    tasks = Tasks(
        answers,
        library,
        weeks,
        base.offer,
        base.a_week,
        place,
        made_in,
        lambda week: sum(post.go_out in week.span and BLOCK not in post.key for post in posts),
        lambda week: any(post.sells and post.go_out <= week.span.last for post in posts),
        story_in_words(story, library) if story else "",
    )
    rows = tasks.rows()
    plan = Span(weeks[0].span.first, weeks[-1].span.last)
    closed = open_days(answers.business, library, plan).closed
    plain = tuple(week.number for week in weeks if _is_plain(week, base.campaigns, closed))
    return Selling(
        offer=base.offer,
        campaigns=base.campaigns,
        left_out=base.left_out,
        dropped=base.dropped,
        setup=tuple(tasks.setup),
        extras=tuple(tasks.extras),
        rows=rows,
        drawer=tuple(_drawer(answers, library, base)),
        replies=_replies(answers, library, base.offer),
        every_week=story,
        causes=_causes(answers, library),
        promises=base.promises,
        plain=plain,
        half_way=_half_way(weeks, plain),
        ceiling=base.ceiling,
        ceiling_by=base.ceiling_by,
        a_week=base.a_week,
        headings=_headings(answers, library, themes, base.campaigns),
    )


def _is_plain(week: PlanWeek, campaigns: Sequence[Campaign], closed: Set[date]) -> bool:
    """Whether it is a normal week without a day off or one from a week before a last day to the day."""
    off = [day for day in closed if day in week.span and day.weekday() != SUNDAY]
    if week.kind != "normal" or off:
        return False
    spans = [(one.ends - _BEFORE, one.day) for one in campaigns if one.ends]
    return not any(first <= week.span.last and last >= week.span.first for first, last in spans)


def _half_way(weeks: Sequence[PlanWeek], plain: Sequence[int]) -> date | None:
    """The first day of the week after three plain weeks in a row behind the base, in weeks 8 to 11."""
    plain = plain[BASE_WEEKS:]
    for week in weeks:
        before = range(week.number - _ROW, week.number)
        if _HALF_WAY[0] <= week.number <= _HALF_WAY[1] and all(number in plain for number in before):
            return week.span.first
    return None


def climate(answers: Answers) -> Climate:
    """The owner's winter, else the usual one of the country (ours)."""
    return answers.business.climate or CLIMATES_OF.get(answers.business.country, "mild")


def drawer_line(library: Library, trade: str, trigger: Trigger, offer: Offered) -> Drawer:
    """The trade's line for something that happens, else that of every trade.

    Raises:
        StopIteration: no trade has one for it.
    """
    say, every = library.say, (*library.selling(trade).drawer, *library.common.drawer)
    one = next(line for line in every if line.trigger == trigger)
    return Drawer(
        one.trigger,
        sentence(one.first, one.first_empty, offer, say),
        one.more,
        asked(one.ask, one.ask_empty, offer, constant(offer, say), say),
    )


def _drawer(answers: Answers, library: Library, base: Base) -> list[Drawer]:
    own, out = library.selling(answers.business.trade).drawer, kept_out(answers.business, library)
    triggers = {one.trigger for one in own}
    known = [*own, *(one for one in library.common.drawer if one.trigger not in triggers)]
    said = [one for one in known if one.trigger != "praise" or "customers" not in out]
    every = [one for one in said if one.sober or "selling" not in out]
    here = [one for one in every if not one.climates or climate(answers) in one.climates]
    say = library.say
    return [
        Drawer(
            one.trigger,
            sentence(one.first, one.first_empty, base.offer, say),
            one.more,
            asked(one.ask, one.ask_empty, base.offer, constant(base.offer, say), say),
        )
        for one in here[:_DRAWER]
    ]


def _replies(answers: Answers, library: Library, offer: Offered) -> tuple[Reply, ...]:
    """The first answer to a message, the trade's answers to copy, then those of every trade."""
    say, out = library.say, kept_out(answers.business, library)
    every = (*library.selling(answers.business.trade).replies, *library.common.replies)
    first = Reply(say(N_("Somebody writes for the first time")), offer.reply)
    told = [
        Reply(one.when, sentence(one.text, one.text_empty, offer, say))
        for one in every
        if one.sober or "selling" not in out
    ]
    return (first, *told)


def _causes(answers: Answers, library: Library) -> tuple[Reading, ...]:
    own, common = library.selling(answers.business.trade).causes, library.common.causes
    known, out = {one.id for one in own}, kept_out(answers.business, library)
    every = [*own, *(one for one in common if one.id not in known)]
    sober = [one for one in every if one.sober or "selling" not in out]
    monthly = answers.goals[0].monthly
    return tuple(
        Reading(one.id, (monthly and one.when_month) or one.when, one.then, one.below) for one in sober
    )


def _headings(
    answers: Answers, library: Library, themes: Sequence[MonthTheme], campaigns: Sequence[Campaign]
) -> tuple[str, ...]:
    """Each month's topic; where two peaks with a heading of their own run in it, that one."""
    pairs = library.selling(answers.business.trade).headings
    said = {slot.id for slot in answers.themes if slot.title}
    found = []
    for theme in themes:
        there = {one.peak.id for one in campaigns if (one.day if one.dated else one.opens) in theme.span}
        pair = next((one.title for one in pairs if {*one.peaks} <= there), "")
        found.append(theme.title if theme.id in said or not pair else pair)
    return tuple(found)
