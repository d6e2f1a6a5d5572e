"""One topic a month, with several ideas, and what these speak to."""

from collections.abc import Callable
from typing import Literal

from planner.answers import OwnLesson, Theme
from planner.checks.result import Gap
from planner.plan import Plan

SEVERAL = 3  # ideas for a topic (ours; Heimann says several)


def theme_per_month(plan: Plan) -> Gap | Literal[True] | None:
    """Each of the three months has a topic with several ideas."""
    say, ideas = plan.library.say, [idea for month in plan.themes for idea in month.ideas]
    if not ideas and not plan.said.themes:
        return None  # a business in no list that has not said yet what it sells
    bare = [month for month in plan.themes if not month.title]
    if bare:
        names = say.both([say.month(month.number) for month in bare])
        return Gap({"months": names}, where=("themes", bare[0].id, "ref"))
    thin = next((month for month in plan.themes if len(month.ideas) < SEVERAL), None)
    if thin is None:
        return True
    count, several = say.number(len(thin.ideas)), say.number(SEVERAL)
    words = {"month": say.month(thin.number), "count": count, "several": several}
    return Gap(words, also="few", level="note", where=("themes", thin.id, "lessons"))


def conversation_content_tests(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea of the owner's own speaks to one of the eight questions about an audience."""
    return judged(plan, "need", lambda lesson: bool(lesson.need))


def customers_over_ourselves(plan: Plan) -> Gap | Literal[True] | None:
    """Some post tells of a customer; where all ideas are ours, that we left them out is nobody's gap."""
    posts = [post for post in plan.posts if post.status != "dropped"]
    if not posts or any(post.kind == "customer" for post in posts):
        return True if posts else None
    return Gap({"count": plan.library.say.number(len(posts))}) if own_ideas(plan) else None


def own_ideas(plan: Plan) -> list[tuple[Theme, OwnLesson]]:
    """The owner's own ideas that have words, each with its theme."""
    return [(t, lesson) for t in plan.said.themes for lesson in t.lessons if lesson.title or lesson.show]


def judged(plan: Plan, field: str, good: Callable[[OwnLesson], bool]) -> Gap | Literal[True] | None:
    """Whether all of the owner's own ideas are good; else how many are not, and the first of them."""
    ideas, say = own_ideas(plan), plan.library.say
    bad = [(theme, lesson) for theme, lesson in ideas if not good(lesson)]
    if not bad:
        return True if ideas else None
    theme, lesson = bad[0]
    title = lesson.title or lesson.show
    words = {"open": say.number(len(bad)), "all": say.number(len(ideas)), "title": title}
    return Gap(words, where=("themes", theme.id, "lessons", lesson.id, field))


CHECKS = {f.__name__: f for f in (theme_per_month, conversation_content_tests, customers_over_ourselves)}
