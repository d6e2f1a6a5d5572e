"""The posts by month, as they are printed: day, mark, form and minutes, what to show, the text."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from planner.exports.page_one import STAR, headings, title_of
from planner.exports.page_two import week_name
from planner.exports.tables import kind_name, status_now
from planner.language import N_
from planner.plan import Plan, Post, evening, week_of
from planner.vocabulary import STATUSES


@dataclass(frozen=True)
class Shown:
    """One post as it is printed; `star` is the mark of one that sells."""

    key: str
    week: str  # its number and first day
    day: str
    star: str
    title: str
    form: str
    about: str
    show: str
    text: tuple[str, ...]  # in paragraphs, to copy

    @property
    def head(self) -> str:
        """Its day, mark and title in one line."""
        return " ".join(part for part in (self.day, self.star, self.title) if part)


@dataclass(frozen=True)
class MonthPosts:
    """A month's heading, what people get from it, and its posts."""

    title: str
    gain: str
    posts: tuple[Shown, ...]


def posts_by_month(plan: Plan) -> tuple[MonthPosts, ...]:
    """Every post, in the order they go out, under its month."""
    say, months = plan.library.say, []
    for number, (theme, head) in enumerate(zip(plan.themes, headings(plan), strict=True), 1):
        posts = tuple(shown(plan, post) for post in plan.posts if _month(plan, post) == number)
        title = (
            say(N_("{month}: {theme}"), month=say.month(theme.number), theme=head)
            if head
            else say.month(theme.number)
        )
        months.append(MonthPosts(title, theme.gain, posts))
    return tuple(month for month in months if month.posts)


def about_posts(plan: Plan) -> str:
    """What stands behind a post's title."""
    say = plan.library.say
    return say(N_("Behind each title: form and minutes; made in the week's sitting, unless a day is named."))


def _month(plan: Plan, post: Post) -> int:
    """The number of the plan's month a post goes out in."""
    return next(
        (n for n, theme in enumerate(plan.themes, 1) if post.go_out <= theme.span.last), len(plan.themes)
    )


def shown(plan: Plan, post: Post) -> Shown:
    """A post as it is printed."""
    say, week = plan.library.say, plan.weeks[week_of(plan.weeks, post.go_out) - 1]
    return Shown(
        key=post.key,
        week=week_name(plan, week.number, week.span.first),
        day=say.day(post.go_out),
        star=STAR if post.sells and post in plan.going else "",
        title=title_of(plan, post) or say(N_("New post")),
        form=kind_name(plan, post.format),
        about=", ".join(part for part in _about(plan, post) if part),
        show=post.show,
        text=post.caption,
    )


def _about(plan: Plan, post: Post) -> tuple[str, ...]:
    """Form and minutes; the day it is made, unless that is the week's sitting; what else is not as usual."""
    say, status = plan.library.say, status_now(plan, post)
    usual = plan.focus is not None and post.place == plan.focus.id
    promises = plan.selling.promises if plan.selling else ()
    kind = kind_name(plan, post.format)
    return (
        say(N_("{kind} {n}"), kind=kind, n=say.number(post.minutes)) if post.minutes else kind,
        _made(plan, post),
        "" if post.at == usual_hour(plan) else post.at,
        "" if usual else plan.library.place_name(post.place),
        say(N_("a promise")) if post.key in promises else "",
        "" if status == "planned" else say(STATUSES[status]),
    )


def _made(plan: Plan, post: Post) -> str:
    say = plan.library.say
    if not post.minutes or post.make_by == _sitting(plan, post):
        return ""
    if post.make_by == post.go_out:
        return say(N_("made that day"))
    return say(N_("made {day}"), day=say.day(post.make_by))


def _sitting(plan: Plan, post: Post) -> date:
    """The day on which a post of its week is made as a rule."""
    if plan.answers.time.making == "day before":
        return post.go_out - timedelta(days=1)
    return evening(plan.answers, plan.weeks[week_of(plan.weeks, post.go_out) - 1])


def usual_hour(plan: Plan) -> str:
    """The hour most posts go out at; empty where none is said."""
    hours = Counter(post.at for post in plan.going).most_common(1)
    return hours[0][0] if hours else ""
