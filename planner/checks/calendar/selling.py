"""How much of the plan sells, when, and with which words."""

from itertools import groupby
from typing import Literal

from planner.answers import Path
from planner.checks.result import Gap
from planner.checks.themes import judged
from planner.insights.calendar import starts_new
from planner.insights.themes import MonthMix, going_out, ideas_with_words, mix
from planner.plan import MonthTheme, Plan, Post

FEW = 3  # posts of a month under which their share says nothing (ours)
FIRST = 3  # posts of a new page that do not sell yet (ours)
RUN = 3  # ideas that sell one after the other (ours)


def always_promotional(plan: Plan) -> Gap | Literal[True] | None:
    """In no month to come every post sells, or more of them than the owner wants."""
    say, theme, months = plan.library.say, _all_selling(plan), _ahead(plan)
    if theme:
        return Gap({"month": say.month(theme.number)}, also="ideas", where=("themes", theme.id, "lessons"))
    if not months:
        return None
    most = max(months, key=lambda one: one.selling)
    ceiling = plan.answers.calendar.ceiling
    words: dict[str, object] = {"month": say.month(most.theme.number)}
    if _sells_only(most):
        return Gap(words)
    if ceiling is None or most.selling <= ceiling:
        return True
    words |= {"share": say.number(most.selling), "ceiling": say.number(ceiling)}
    return Gap(words, also="ceiling", level="note")


def _all_selling(plan: Plan) -> MonthTheme | None:
    """The first topic to come of which every idea sells; what we put beside it does not help."""
    to_come = [theme for theme in plan.themes if theme.span.last >= plan.today and len(theme.ideas) >= FEW]
    return next((theme for theme in to_come if all(idea.kind == "offer" for idea in theme.ideas)), None)


def _ahead(plan: Plan) -> list[MonthMix]:
    """The months that are not over and hold enough posts to say something about them."""
    return [one for one in mix(plan) if one.kinds.total() >= FEW and one.theme.span.last >= plan.today]


def _sells_only(month: MonthMix) -> bool:
    return month.kinds["offer"] == month.kinds.total()


def marketing_not_a_dirty_word(plan: Plan) -> Gap | Literal[True] | None:
    """Where all ideas are the owner's and say what they are, some post sells."""
    posts = [post for post in going_out(plan) if post.is_piece]
    ours = any(not idea.own for month in plan.themes for idea in month.ideas)
    if not posts or ours or not all(lesson.kind for _, lesson in ideas_with_words(plan)):
        return None
    return any(post.kind == "offer" for post in posts) or Gap({"count": plan.library.say.number(len(posts))})


def earn_right_to_sell(plan: Plan) -> Gap | Literal[True] | None:
    """None of the first posts of a new page sells; where the season leaves us no other, nobody is told so."""
    if not starts_new(plan) or not plan.focus:
        return None
    first = [post for post in going_out(plan) if post.place == plan.focus.id][:FIRST]
    offers = [post for post in first if post.kind == "offer"]
    return _by_the_owner(plan, offers) or (True if first and not offers else None)


def not_to_be_advertised_to(plan: Plan) -> Gap | Literal[True] | None:
    """No three ideas that sell follow each other; of a month that only sells always-promotional speaks."""
    posts = [post for post in going_out(plan) if post.is_piece and post.go_out >= plan.today]
    runs = [list(run) for sells, run in groupby(posts, key=lambda post: post.kind == "offer") if sells]
    if not runs or _all_selling(plan) or any(_sells_only(month) for month in _ahead(plan)):
        return None
    long = [run for run in runs if len({post.lesson for post in run}) >= RUN]
    if not long:
        return True
    return next((gap for run in long if (gap := _by_the_owner(plan, run))), None)


def _by_the_owner(plan: Plan, offers: list[Post]) -> Gap | None:
    """The first of these that the owner wrote or moved."""
    own: dict[str, Path] = {
        f"{t.id}-{lesson.id}": ("themes", t.id, "lessons", lesson.id, "kind")
        for t, lesson in ideas_with_words(plan)
    }
    mine = next((post for post in offers if post.lesson in own or post.edited), None)
    if mine is None:
        return None
    where = own.get(mine.lesson, ("calendar", "edits", mine.key, "go_out"))
    return Gap({"title": mine.title}, where=where)


def selling_right_message(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea of the owner's own that sells has a first sentence."""
    if not any(lesson.kind == "offer" for _, lesson in ideas_with_words(plan)):
        return None
    return judged(plan, "first", lambda lesson: lesson.kind != "offer" or bool(lesson.first))


CHECKS = {
    f.__name__: f
    for f in (
        selling_right_message,
        always_promotional,
        marketing_not_a_dirty_word,
        earn_right_to_sell,
        not_to_be_advertised_to,
    )
}
