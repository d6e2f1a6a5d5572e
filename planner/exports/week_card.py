"""The week card: three things to do this week, their minutes, and the texts to copy."""

from dataclasses import dataclass, replace

from planner.insights.progress import this_week
from planner.language import N_
from planner.plan import Plan, PlanWeek, Post


@dataclass(frozen=True)
class Words:
    """One text to copy, under the day it goes out and what it is; `parts` is it without its link."""

    title: str
    parts: tuple[str, ...]
    link: str = ""

    @property
    def text(self) -> str:
        """All of it, as it goes out."""
        return "\n\n".join((*self.parts, self.link) if self.link else self.parts)


@dataclass(frozen=True)
class Thing:
    """One thing to do, the minutes it takes, and the texts it needs."""

    title: str
    minutes: int = 0
    texts: tuple[Words, ...] = ()


@dataclass(frozen=True)
class WeekCard:
    """A week's things, three at most; `minutes` is what they take together."""

    week: PlanWeek
    title: str
    things: tuple[Thing, ...]
    minutes: int


def week_card(plan: Plan) -> WeekCard | None:
    """The card of the week today is in, before the start that of the first; None once the plan is over."""
    if plan.today > plan.last:
        return None
    say, week = plan.library.say, this_week(plan) or plan.weeks[0]
    words = {"n": week.number, "first": say.day(week.span.first), "last": say.day(week.span.last)}
    title = say(N_("Week {n}, {first} to {last}"), **words)
    count, make, out = _count(plan), _make(plan, week), _put_out(plan, week)
    if count and make and out:  # one line for both leaves one for answering people
        make, out = (replace(make[0], texts=out[0].texts),), ()
    things = (*count, *make, *out, *_answer(plan, week))
    return WeekCard(week, title, things, sum(thing.minutes for thing in things))


def in_text(plan: Plan, card: WeekCard) -> str:
    """The card as plain text, to send to oneself."""
    say = plan.library.say
    lines = [plan.answers.business.name, card.title, say(N_("{time} in all"), time=say.minutes(card.minutes))]
    lines += ["", *(f"{number}. {thing.title}" for number, thing in enumerate(card.things, 1))]
    for thing in card.things:
        for words in thing.texts:
            lines += ["", f"{words.title}:", words.text]
    return "\n".join(lines).strip() + "\n"


def _count(plan: Plan) -> tuple[Thing, ...]:
    """The number is read every week; before the first it has to be found."""
    say, goal = plan.library.say, plan.goal
    if goal.baseline is not None:
        return ()
    what = goal.measure or goal.name or say(N_("what you want more of"))
    return (Thing(say(N_("Start counting: {measure}"), measure=what)),)


def _make(plan: Plan, week: PlanWeek) -> tuple[Thing, ...]:
    say = plan.library.say
    posts = [post for post in plan.waiting if post.make_by in week.span]
    if not posts:
        return ()
    minutes, days = sum(post.minutes for post in posts), sorted({post.make_by for post in posts})
    day, time = say.day(days[0]), say.minutes(minutes)
    if len(posts) == 1:
        title = say(N_("{day}: make “{title}”, {time}"), day=day, title=posts[0].title, time=time)
    else:
        text = (
            N_("{day}: make {posts}, {time}") if len(days) == 1 else N_("From {day} on: make {posts}, {time}")
        )
        title = say(text, day=day, posts=say.plural(len(posts), "{n} post", "{n} posts"), time=time)
    return (Thing(title, minutes),)


def _put_out(plan: Plan, week: PlanWeek) -> tuple[Thing, ...]:
    say = plan.library.say
    waiting = [post for post in plan.going if post.go_out in week.span and post.status != "out"]
    texts = tuple(words_of(plan, post) for post in waiting)
    if not waiting:
        return ()
    first = waiting[0]
    if len(waiting) == 1:
        title = say(N_("{day}: put out “{title}”"), day=say.day(first.go_out), title=first.title)
    else:
        count = say.plural(len(waiting), "{n} post", "{n} posts")
        title = say(N_("From {day} on: put out {posts}"), day=say.day(first.go_out), posts=count)
    return (Thing(title, texts=texts),)


def words_of(plan: Plan, post: Post) -> Words:
    """A post's text to copy, under its day, kind and title."""
    say, known = plan.library.say, plan.library.formats.get(post.format)
    title = say(
        N_("{day}, {kind}, “{title}”"),
        day=say.day(post.go_out),
        kind=known.name if known else post.format,
        title=post.title,
    )
    return Words(title, tuple(text for text in (post.first, post.ask) if text), post.link)


def _answer(plan: Plan, week: PlanWeek) -> tuple[Thing, ...]:
    say, minutes = plan.library.say, week.budget.answering
    if not minutes:
        return ()
    title = say(N_("{time} through the week: answer everyone who writes"), time=say.minutes(minutes))
    return (Thing(title, minutes),)
