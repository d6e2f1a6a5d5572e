"""What is left of a campaign once the owner says that it is full: one post says so, the others go."""

from collections.abc import Sequence
from dataclasses import replace

from planner.answers import Answers
from planner.knowledge import Library
from planner.language import N_
from planner.plan.schedule import Post
from planner.plan.selling.overview import drawer_line
from planner.plan.selling.result import Base, Campaign, DroppedStep
from planner.vocabulary import StepName

# What invites people to order; what is said to those who did, or who come without an order, stays.
INVITES: tuple[StepName, ...] = ("announce", "making", "question", "reminder", "last", "room")


def invites(one: Campaign, posts: Sequence[Post]) -> list[Post]:
    """The campaign's open posts that invite people to order."""
    return [p for p in posts if p.key.startswith(f"{one.key}-") and p.step in INVITES and p.is_open]


def with_full(
    posts: Sequence[Post], base: Base, answers: Answers, library: Library
) -> tuple[list[Post], list[DroppedStep]]:
    """The posts after the owner said that campaigns are full, and what goes.

    The next post that sells says that it is full; the other invitations from that day on are left out.
    """
    found, gone, full = [*posts], list[DroppedStep](), answers.log.full
    for one in base.campaigns:
        if one.key not in full:
            continue
        left = [post for post in invites(one, found) if post.go_out >= full[one.key]]
        told = min((post for post in left if post.sells), key=lambda post: post.go_out, default=None)
        found = [
            _told(one, post, base, answers.business.trade, library) if post is told else post
            for post in found
            if post is told or post not in left
        ]
        gone += [DroppedStep(p.key, p.title, p.step, "full") for p in left if p is not told]
    return found, gone


def _told(one: Campaign, post: Post, base: Base, trade: str, library: Library) -> Post:
    """The post, which says that the day is full and which is the next free one."""
    say = library.say
    line = drawer_line(library, trade, "full", base.offer)
    day = say.long_day(one.day) if one.dated and not one.peak.season else "[day]"
    return replace(
        post,
        title=say(N_("{peak}: full"), peak=one.name),
        show=say(N_("What made it full: the filled shelf, the set tables, the packed van. No names.")),
        first=line.first.replace("[day]", day),
        more=line.more,
        ask=line.ask.replace("[day]", day),
        full=True,
    )
