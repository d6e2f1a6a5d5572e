"""How much of the plan sells, when, and with which words."""

from itertools import groupby
from typing import Literal

from planner.answers import ALL, Path
from planner.checks.calendar.hands import by_hand
from planner.checks.result import Gap
from planner.checks.themes import judged, own_words
from planner.insights.calendar import starts_new
from planner.insights.limits import limit
from planner.insights.themes import MonthMix, going_out, ideas_with_words, mix
from planner.plan import MonthTheme, Plan, Post, Span, ceiling_of, percent_of
from planner.vocabulary import Level


def always_promotional(plan: Plan) -> Gap | Literal[True] | None:
    """In no month to come every post sells, and of the plan no more than its limit."""
    say, theme, months = plan.library.say, _all_selling(plan), _ahead(plan)
    if theme:
        words = {"month": say.month(theme.number)}
        return Gap(words, also="ideas", level=_sold_out(plan), where=("themes", theme.id, "lessons"))
    if not months:
        return None
    only = next((one for one in months if _sells_only(one) and by_hand(plan, one.theme.span)), None)
    if only:
        level: Level = "fatal" if all(map(_sells_only, months)) else "costly"
        return Gap({"month": say.month(only.theme.number)}, level=level)
    (ceiling, _), every = ceiling_of(plan.answers, plan.library), mix(plan)
    sold, count = sum(one.sold for one in every), sum(one.kinds.total() for one in every)
    if sold * ALL <= ceiling * count or not by_hand(plan, Span(plan.start, plan.last)):
        return True
    words = {"share": say.number(percent_of(sold, count)), "ceiling": say.number(ceiling)}
    mostly = (
        any(post.is_own and post.sells for post in plan.going) and sold * ALL > limit(plan, "mostly") * count
    )
    return Gap(words, also="ceiling", level="fatal" if mostly else "note")


def _sold_out(plan: Plan) -> Level:
    """Selling in one month costs; where every topic to come only sells, nobody stays."""
    coming = [theme for theme in plan.themes if theme.span.last >= plan.today]
    every = [idea.kind == "offer" for theme in coming for idea in theme.ideas]
    return "fatal" if all(every) else "costly"


def _all_selling(plan: Plan) -> MonthTheme | None:
    """The first topic to come of which every idea sells; what we put beside it does not help."""
    few = limit(plan, "few")
    to_come = [theme for theme in plan.themes if theme.span.last >= plan.today and len(theme.ideas) >= few]
    return next((theme for theme in to_come if all(idea.kind == "offer" for idea in theme.ideas)), None)


def _ahead(plan: Plan) -> list[MonthMix]:
    """The months that are not over and hold enough posts to say something about them."""
    few = limit(plan, "few")
    return [one for one in mix(plan) if one.kinds.total() >= few and one.theme.span.last >= plan.today]


def _sells_only(month: MonthMix) -> bool:
    return month.sold == month.kinds.total()


def marketing_not_a_dirty_word(plan: Plan) -> Gap | Literal[True] | None:
    """Some post sells, unless it is we, or the law, who left no room for one."""
    if ceiling_of(plan.answers, plan.library)[1] == "law":
        return None
    posts = [post for post in going_out(plan) if post.is_piece]
    if not posts or any(post.sells for post in posts):
        return True if posts else None
    none = plan.said.calendar.ceiling == 0
    return Gap({"count": plan.library.say.number(len(posts))}) if none or _dropped(plan) else None


def _dropped(plan: Plan) -> bool:
    return any(post.sells and post.status == "dropped" for post in plan.posts)


def earn_right_to_sell(plan: Plan) -> Gap | Literal[True] | None:
    """None of the first posts of a new page sells; where the season leaves us no other, nobody is told so."""
    if not starts_new(plan) or not plan.focus:
        return None
    many = limit(plan, "first")
    first = [post for post in going_out(plan) if post.place == plan.focus.id][:many]
    offers = [post for post in first if post.sells]
    mine = _by_the_owner(plan, offers)
    if mine:
        return Gap({"title": mine[0], "first": plan.library.say.number(many)}, where=mine[1])
    return True if first and not offers else None


def not_to_be_advertised_to(plan: Plan) -> Gap | Literal[True] | None:
    """No long row of posts sells; of a month that only sells always-promotional speaks."""
    posts = [post for post in going_out(plan) if _counts(post) and post.go_out >= plan.today]
    runs = [list(run) for selling, run in groupby(posts, key=lambda post: post.sells) if selling]
    if not runs or _all_selling(plan) or any(map(_sells_only, _ahead(plan))):
        return None
    long = [run for run in runs if len(run) > limit(plan, "run")]
    for run in long:
        if mine := _by_the_owner(plan, run):
            return Gap({"count": plan.library.say.number(len(run)), "title": mine[0]}, where=mine[1])
    return None if long else True


def _counts(post: Post) -> bool:
    """A piece of an idea, or a post of the owner's own."""
    return post.is_piece or post.is_own


def _by_the_owner(plan: Plan, offers: list[Post]) -> tuple[str, Path] | None:
    """The title of the first of these that the owner wrote or moved, and where they did."""
    own: dict[str, Path] = {
        f"{t.id}-{lesson.id}": ("themes", t.id, "lessons", lesson.id, "kind")
        for t, lesson in ideas_with_words(plan)
    }
    own |= {one.id: ("calendar", "own", one.id, "kind") for one in plan.said.calendar.own}
    mine = next((post for post in offers if post.lesson in own or post.edited), None)
    return (mine.title, own.get(mine.lesson, ("calendar", "edits", mine.key, "go_out"))) if mine else None


def selling_right_message(plan: Plan) -> Gap | Literal[True] | None:
    """Each idea and post of the owner's own that sells has a first sentence."""
    if not any(one.kind == "offer" for one in own_words(plan).values()):
        return None
    return judged(plan, "first", lambda one: one.kind != "offer" or bool(one.first))


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
