"""How much sells at each place, month by month; what is new and what is paid for counts apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.insights.themes.content_mix import going_out
from planner.language import N_
from planner.plan import Plan, Post, percent_of


@dataclass(frozen=True)
class SellingShare:
    """One place in one month: its posts without news, those of them that sell, and the news."""

    place: str
    month: int
    posts: int
    sold: int
    news: int

    @property
    def percent(self) -> int:
        """The posts that sell, in whole percent."""
        return percent_of(self.sold, self.posts)


def selling_shares(plan: Plan) -> tuple[SellingShare, ...]:
    """Every place with posts, the one place first, each of the plan's months; one's own posts count."""
    going, news = going_out(plan), {one.id for one in plan.said.calendar.own if one.news}
    places = dict.fromkeys(post.place for post in sorted(going, key=lambda post: _aside(plan, post)))
    return tuple(
        _share(place, theme.number, [p for p in going if p.place == place and p.go_out in theme.span], news)
        for place in places
        for theme in plan.themes
    )


def _aside(plan: Plan, post: Post) -> bool:
    return plan.focus is None or post.place != plan.focus.id


def _share(place: str, month: int, posts: Sequence[Post], news: set[str]) -> SellingShare:
    told = [post for post in posts if post.key not in news]
    sold = sum(post.sells for post in told)
    return SellingShare(place, month, len(told), sold, len(posts) - len(told))


def apart(plan: Plan) -> tuple[str, ...]:
    """What is no part of these shares, a sentence each: news, posts one pays for, what others made."""
    say, own, edits = plan.library.say, plan.said.calendar.own, plan.said.calendar.edits
    news, paid = sum(bool(one.news) for one in own), len(plan.said.time.boosts)
    found = []
    if news:
        found.append(say.plural(news, "One post only tells what is new.", "{n} posts only tell what is new."))
    if paid:
        found.append(say.plural(paid, "One post is paid for.", "{n} posts are paid for."))
    passed = {one.id for one in own if one.shared} | {key for key, edit in edits.items() if edit.shared}
    posts = going_out(plan)
    others = sum(post.key in passed for post in posts)
    if others:
        words = {"own": say.number(len(posts) - others), "all": say.number(len(posts))}
        share = say.number(percent_of(len(posts) - others, len(posts)))
        found.append(say(N_("Made by yourselves: {own} of {all} ({share}%)."), **words, share=share))
    return tuple(found)
