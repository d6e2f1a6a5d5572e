"""Going through the posts: which ideas are out, and whether each is kept, made new or let rest."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from planner.insights.calendar.occasions import occasions
from planner.insights.progress import outside_weeks_off, went_out
from planner.language import N_
from planner.plan import Plan, Post, first_key, in_order
from planner.vocabulary import Stay

BEFORE_THE_END = timedelta(days=7)  # time left to plan what is used again (ours)


@dataclass(frozen=True)
class Audited:
    """What is out: an idea, a campaign or a line of the offer.

    `stay` is empty where nobody said, `suggested` where we suggest nothing.
    """

    lesson: str
    title: str
    day: date
    theme: str
    place: str
    link: str
    stay: Stay | Literal[""]
    suggested: Stay | Literal[""]
    why: str


def audit(plan: Plan) -> tuple[Audited, ...]:
    """The ideas whose main post is out, the newest last; so are campaigns, and the offer's own lines."""
    chosen = plan.said.log.audit
    return tuple(
        Audited(
            lesson=_idea(post),
            title=post.campaign or post.title,
            day=post.go_out,
            theme=post.theme,
            place=post.place,
            link=post.link,
            stay=chosen.get(_idea(post), ""),
            suggested=suggested,
            why=plan.library.say(why),
        )
        for post in _out(plan)
        for suggested, why in [_suggestion(plan, post)]
    )


def audit_day(plan: Plan) -> date:
    """The day to decide: a week before the last one."""
    return outside_weeks_off(plan, plan.last - BEFORE_THE_END)


def _idea(post: Post) -> str:
    """What one decides on: the idea or the campaign; the offer's own lines share no idea."""
    return first_key(post.key) if post.step and not post.campaign else post.lesson


def _out(plan: Plan) -> list[Post]:
    """Each idea's main post, or its first where it has none, if that went out."""
    mains = dict[str, Post]()
    for post in sorted(plan.posts, key=lambda post: not post.main):
        if post.status != "dropped" and post.key not in plan.missed:
            mains.setdefault(_idea(post), post)
    return sorted({*mains.values()} & {*went_out(plan)}, key=in_order)


def _suggestion(plan: Plan, post: Post) -> tuple[Stay | Literal[""], str]:
    """What we would do with an idea, and why (ours)."""
    if post.lesson == post.key and _is_over(plan, post):
        return "retire", N_("The day it was for is over.")
    if post.lesson in {theme.key for theme in plan.themes}:
        return "keep", N_("It is the key idea of its month.")
    return "", ""


def _is_over(plan: Plan, post: Post) -> bool:
    """Whether it was for a day the owner said yes to, and that day has been."""
    return any(
        one.name == post.title and one.answer == "yes" and one.day < plan.today for one in occasions(plan)
    )
