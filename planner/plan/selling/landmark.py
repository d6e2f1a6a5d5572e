"""The one thing of the place that everybody there knows: it comes into a picture a month."""

from collections.abc import Iterable
from dataclasses import replace

from planner.answers import Business
from planner.language import N_, Language
from planner.plan.schedule import Post

# The posts that speak of the house itself.
_SHOWN = ("silent", "how-to-order", "announce", "greeting", "customer", "thanks")


def with_landmark(posts: Iterable[Post], business: Business, say: Language) -> tuple[Post, ...]:
    """The posts, one a month with the business's landmark in what it shows; none where none is named."""
    months, found = set[int](), list[Post]()
    for post in sorted(posts, key=lambda one: one.go_out):
        if business.landmark and post.month not in months and (post.step in _SHOWN or post.beside):
            months.add(post.month)
            text = N_("{show} In the picture, if you can: {thing}.")
            post = replace(post, show=say(text, show=post.show, thing=business.landmark))
        found.append(post)
    return tuple(found)
