"""How long posts are, whether they are flyers, and whether there is something to look at."""

from collections.abc import Iterator
from typing import Literal

from planner.answers import Edit, Path
from planner.checks.calendar import going_out
from planner.checks.result import Gap
from planner.plan import Plan
from planner.schedule import Post
from planner.sizes import LIMITS, PHOTOS, size, visual_share


def easy_sizes(plan: Plan) -> Gap | Literal[True] | None:
    """Each post to come whose length is known keeps to what is advised for its form."""
    say = plan.library.say
    known = [
        (post, edit.length, path)
        for post, edit, path in _told(plan)
        if edit.length is not None and post.format in LIMITS
    ]
    for post, n, path in known:
        if size(post.format, n) == "fits":
            continue
        limit = LIMITS[post.format]
        length = (
            say.plural(n, "{n} word", "{n} words")
            if limit.unit == "words"
            else say.plural(n, "{n} second", "{n} seconds")
        )
        words = {"title": post.title, "length": length, "advice": say(limit.advice)}
        return Gap(words, where=(*path, "length"))
    return True if known else None


def no_flyer_as_picture(plan: Plan) -> Gap | Literal[True] | None:
    """What a flyer says goes out as something else than a photo of it."""
    flyers = [(post, path) for post, edit, path in _told(plan) if edit.flyer]
    for post, path in flyers:
        if post.format in PHOTOS:
            return Gap({"title": post.title}, where=(*path, "flyer"))
    return True if flyers else None


def _told(plan: Plan) -> Iterator[tuple[Post, Edit, Path]]:
    """The open posts to come of which the owner said something, and where they said it."""
    calendar = plan.said.calendar
    own = {one.id: one for one in calendar.own}
    for post in going_out(plan):
        if not post.is_open or post.go_out < plan.today:
            continue
        if post.key in calendar.edits:
            yield post, calendar.edits[post.key], ("calendar", "edits", post.key)
        elif post.key in own:
            yield post, own[post.key], ("calendar", "own", post.key)


def think_visual_first(plan: Plan) -> Gap | Literal[True] | None:
    """Each month to come has something to look at on the one place, unless it is a blog or a newsletter."""
    focus, library = plan.focus, plan.library
    if focus is None or (focus.id in library.platforms and library.platforms[focus.id].owned):
        return None
    posts = [post for post in going_out(plan) if post.place == focus.id]
    shares = {
        month.number: visual_share([post for post in posts if post.go_out in month.span], library)
        for month in plan.themes
        if month.span.last >= plan.today
    }
    bare = [library.say.month(number) for number, share in shares.items() if share == 0]
    if bare:
        return Gap({"months": library.say.both(bare), "place": library.place_name(focus.id)})
    return True if any(shares.values()) else None


CHECKS = {f.__name__: f for f in (easy_sizes, no_flyer_as_picture, think_visual_first)}
