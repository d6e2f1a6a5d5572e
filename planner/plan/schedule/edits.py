"""What the owner does by hand: words, days and forms changed by key, posts of their own, statuses."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from planner.answers import Answers, Edit, OwnPost, focus_of
from planner.errors import PlannerError
from planner.knowledge import Library
from planner.language import N_, mentions, slug
from planner.plan.dates import Span, months
from planner.plan.effort import piece_minutes
from planner.plan.schedule.links import MEDIUMS, REFERRAL, tracked
from planner.plan.schedule.post import BLOCK, Post
from planner.plan.themes import MonthTheme
from planner.plan.weeks import PlanWeek, evening, quiet_weeks, week_of

MORNING, NOON = (
    "08:00",
    "12:00",
)  # a last day is said in the morning (ours), or at an earlier hour of the owner's
# Ours; a catalogue lists its own language's words, the English ones count everywhere.
SELLS = N_("buy, buy now, order now, book now, sale, on sale, discount, off today, special offer, half price")
_WORDS = ("title", "show", "first", "more", "ask")


def with_edits(
    posts: Sequence[Post], answers: Answers, library: Library, weeks: Sequence[PlanWeek]
) -> list[Post]:
    """The posts with the owner's changes laid over them by key, each inside the plan's days."""
    return [
        _edited(post, edit, answers, library, weeks) if edit else post
        for post in with_status(posts, answers)
        for edit in (answers.calendar.edits.get(post.key),)
    ]


def _edited(post: Post, edit: Edit, answers: Answers, library: Library, weeks: Sequence[PlanWeek]) -> Post:
    words = {name: getattr(edit, name) for name in _WORDS if getattr(edit, name)}
    if edit.format in library.formats and edit.format != post.format and BLOCK not in post.key:
        minutes = piece_minutes(answers, library, edit.format, post.place)
        post = replace(post, format=edit.format, minutes=minutes)
    if edit.go_out:
        post = _moved(post, edit.go_out, answers, weeks)
    return replace(post, **words, edited=post.edited or bool(words or edit.format or edit.go_out))


def _moved(post: Post, day: date, answers: Answers, weeks: Sequence[PlanWeek]) -> Post:
    """A post on another day; in another week it is made there too. A quiet week takes none but its own."""
    go_out = Span(weeks[0].span.first, weeks[-1].span.last).nearest(day)
    week = weeks[week_of(weeks, go_out) - 1]
    if go_out == post.go_out or (week.number in quiet_weeks(answers.log) and week.number != post.week):
        return post
    make_by = post.make_by if week.number == post.week else evening(answers, week)
    moved = replace(post, go_out=go_out, make_by=min(make_by, go_out))
    return replace(moved, at=_hour(answers, moved))


def with_status(posts: Sequence[Post], answers: Answers) -> list[Post]:
    """The posts with what the owner said of each: made, out or dropped."""
    said = answers.calendar.statuses
    return [replace(post, status=said[post.key]) if post.key in said else post for post in posts]


def own_posts(
    answers: Answers, library: Library, weeks: Sequence[PlanWeek], themes: Sequence[MonthTheme]
) -> list[Post]:
    """Posts the owner added, where they said; without a date, on the first day."""
    focus = focus_of(answers.platforms.choice)
    held = {post.id for post in answers.log.posts}
    plan = Span(weeks[0].span.first, weeks[-1].span.last)
    titles = {theme.id: theme.title for theme in themes}
    posts = []
    for own in answers.calendar.own:
        if own.id in held:
            continue
        day = plan.nearest(own.go_out or plan.first)
        week = weeks[week_of(weeks, day) - 1]
        form = own.format if own.format in library.formats else "photo"
        minutes = piece_minutes(answers, library, form) if own.minutes is None else own.minutes
        posts.append(
            Post(
                key=own.id,
                week=week.number,
                month=next((k for k, span in enumerate(months(plan.first), 1) if day in span), 1),
                theme=titles.get(own.theme, ""),
                lesson=own.id,
                title=own.title or own.show or own.first or library.say(N_("New post")),
                format=form,
                place=focus.id if focus else "",
                show=own.show or own.title,
                first=own.first or own.title,
                more=own.more,
                ask=own.ask,
                question="",
                minutes=minutes,
                make_by=min(evening(answers, week), day),
                go_out=day,
                kind=own.kind or ("offer" if sounds_like_selling(own, library) else "know-how"),
                stage=own.stage or "reach",
            )
        )
    return posts


def sounds_like_selling(own: OwnPost, library: Library) -> bool:
    """Whether the words of an own post sell, where its owner does not say what it is, or that it is news."""
    return not own.news and mentions(
        SELLS, library.say(SELLS), " ".join((own.title, own.show, own.first, own.ask))
    )


def finished(posts: Sequence[Post], answers: Answers) -> list[Post]:
    """The posts with their time of day, and on each main post a link home that says where it was pressed."""
    link_of = _links(answers)
    return [replace(post, at=_hour(answers, post), link=link_of(post) if post.main else "") for post in posts]


def _hour(answers: Answers, post: Post) -> str:
    """When a post goes out; a last day is said in the morning, while somebody can still order."""
    hour = _clock(answers, post.go_out)
    return MORNING if post.step == "last" and not "" < hour < NOON else hour


def _clock(answers: Answers, day: date) -> str:
    """The time of day at which posts go out on that weekday."""
    return answers.calendar.times.get(str(day.weekday())) or answers.calendar.hour


def _links(answers: Answers) -> Callable[[Post], str]:
    """Makes the tracked link of a post, to its theme's own page, else home; none without an address."""
    pages = {k: theme.link for k in (1, 2, 3) for theme in answers.themes if theme.id == f"m{k}"}

    def link(post: Post) -> str:
        url = pages.get(post.month) or answers.business.website
        if not url:
            return ""
        try:
            campaign = slug(post.theme, f"m{post.month}")
            return tracked(url, post.place, MEDIUMS.get(post.place, REFERRAL), campaign, post.key)
        except PlannerError:  # the field says what is wrong with the address
            return ""

    return link
