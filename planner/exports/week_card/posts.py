"""The week card's posts: those to make, those to put out, and their texts to copy."""

from planner.exports.page_one import STAR, title_of
from planner.exports.week_card.parts import Thing, Words
from planner.insights.themes import served
from planner.language import N_
from planner.plan import Plan, PlanWeek, Post


def to_make(plan: Plan, week: PlanWeek) -> tuple[Thing, ...]:
    """The posts that are made in the week, and when."""
    say = plan.library.say
    posts = [post for post in plan.waiting if post.make_by in week.span]
    if not posts:
        return ()
    minutes, days = sum(post.minutes for post in posts), sorted({post.make_by for post in posts})
    day, time = say.day(days[0]), say.minutes(minutes)
    if len(posts) == 1:
        title = say(N_("{day}: make “{title}”, {time}"), day=day, title=title_of(plan, posts[0]), time=time)
    else:
        text = (
            N_("{day}: make {posts}, {time}") if len(days) == 1 else N_("From {day} on: make {posts}, {time}")
        )
        title = say(text, day=day, posts=say.plural(len(posts), "{n} post", "{n} posts"), time=time)
    return (Thing(title, minutes, posts=tuple(posts)),)


def to_put_out(plan: Plan, week: PlanWeek) -> tuple[Thing, ...]:
    """The posts that go out in the week, with their texts."""
    say = plan.library.say
    waiting = [post for post in plan.going if post.go_out in week.span and post.status != "out"]
    texts = tuple(words_of(plan, post) for post in waiting)
    if not waiting:
        return ()
    first = waiting[0]
    if len(waiting) == 1:
        title = say(N_("{day}: put out “{title}”"), day=say.day(first.go_out), title=title_of(plan, first))
    else:
        count = say.plural(len(waiting), "{n} post", "{n} posts")
        title = say(N_("From {day} on: put out {posts}"), day=say.day(first.go_out), posts=count)
    return (Thing(title, texts=texts, posts=tuple(waiting)),)


def words_of(plan: Plan, post: Post) -> Words:
    """A post's text to copy, under its day, kind and title."""
    say, known = plan.library.say, plan.library.formats.get(post.format)
    title = say(
        N_("{day}, {kind}, “{title}”"),
        day=say.day(post.go_out),
        kind=known.name if known else post.format,
        title=title_of(plan, post),
    )
    marked = f"{STAR} {title}" if post.sells else title
    return Words(marked, post.caption, post.link, " · ".join(filter(None, served(plan, post))))
