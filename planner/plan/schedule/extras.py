"""What the minutes left over go to: people, customers' stories and questions, and good posts once more.

Each takes one small piece, where its week still holds it; a lesson's own pieces come first.
"""

from collections.abc import Sequence
from dataclasses import replace

from planner.plan.schedule.maker import Maker, Turn
from planner.plan.schedule.post import Post
from planner.plan.themes import Idea, MonthTheme, extras
from planner.plan.weeks import PlanWeek
from planner.vocabulary import Kind

SLOTS: tuple[Kind, ...] = ("human", "question", "customer")  # one of each a month, in this order (ours)
RETURN_WEEKS = 8  # for which a good post comes back: two months (Cohen, in Allton 2019, says one to two)
SOONEST = 4  # weeks after a post it may come back (ours)
TIMES = 2  # it comes back (ours)
AGAIN = "-again"  # in the key of a post that comes back


def slots(maker: Maker, themes: Sequence[MonthTheme]) -> list[Post]:
    """Each month one post about the people, one question and one customer's story, in weeks of their own."""
    ideas, found = extras(maker.answers, maker.library), list[Post]()
    for month, theme in enumerate(themes, 1):
        wanted = [idea for kind in SLOTS for idea in [i for i in ideas if i.kind == kind][month - 1 : month]]
        taken = {post.week for idea in wanted for post in maker.past.of(idea.ref)}
        for idea in wanted:
            weeks = [w for w in _normal(maker) if w.span.first in theme.span and w.number not in taken]
            post = None if maker.past.of(idea.ref) else _slot(maker, Turn(idea, month, theme.title), weeks)
            if post:
                found.append(post)
                taken.add(post.week)
    return found


def _normal(maker: Maker) -> list[PlanWeek]:
    return [week for week in maker.weeks if week.kind == "normal" and week.number >= maker.past.first]


def _slot(maker: Maker, turn: Turn, weeks: Sequence[PlanWeek]) -> Post | None:
    """The idea's first form for which a week has the minutes."""
    for piece in maker.possible(turn.idea):
        for week in weeks:
            post = maker.single(turn, piece, week, f"{turn.idea.ref}-{piece.format}1")
            if post:
                return post
    return None


def brought_back(maker: Maker, themes: Sequence[MonthTheme], posts: Sequence[Post]) -> list[Post]:
    """Each theme's key lesson once more, in forms its main post did not have; `posts` are all lessons'."""
    limited = maker.answers.calendar.limit is not None  # then nothing that sells comes back
    ideas = {
        theme.key: idea
        for theme in themes
        for idea in theme.ideas
        if idea.ref == theme.key
        and not (limited and idea.kind == "offer")
        and maker.answers.log.audit.get(idea.ref) != "retire"
    }
    taken, found = {post.week for post in posts}, list[Post]()
    for main in posts:
        if main.main and main.lesson in ideas:
            found += _returns(maker, main, ideas[main.lesson], taken)
    return found


def _returns(maker: Maker, main: Post, idea: Idea, taken: set[int]) -> list[Post]:
    """At most two posts, some weeks apart, in weeks without another lesson first."""
    said, found = maker.answers.calendar.again, list[Post]()
    most = RETURN_WEEKS if said is None else said
    least = max(1, min(SOONEST, most))  # who wants it for three weeks only gets it in the third
    weeks = [week for week in _normal(maker) if least <= week.number - main.week <= most]
    weeks.sort(key=lambda week: (week.number in taken, week.number))
    kept = {post.id: post.week for post in maker.past.of(idea.ref)}
    soonest = 0
    for number, piece in enumerate([p for p in maker.possible(idea) if p.format != main.format][:TIMES], 1):
        key = f"{main.lesson}-{piece.format}{AGAIN}{number}"
        turn = Turn(replace(idea, title=main.title), main.month, main.theme)
        other = piece.model_copy(update={"first": idea.question or idea.title})
        late = [week for week in weeks if week.number >= soonest and key not in kept]
        post = next((post for week in late if (post := maker.single(turn, other, week, key))), None)
        found += [post] if post else []
        soonest = (post.week if post else kept.get(key, soonest)) + SOONEST
    return found
