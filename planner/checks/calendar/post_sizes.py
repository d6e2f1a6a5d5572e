"""What is said of single posts: length, picture, joke, guess; and whether there is something to look at."""

from collections.abc import Iterator
from typing import Literal

from planner.answers import Edit, Path
from planner.checks.calendar.hands import by_hand
from planner.checks.result import Gap
from planner.insights.calendar import LIMITS, PHOTOS, Shape, shape, size, visual_share
from planner.insights.themes import going_out
from planner.language import N_, mentions
from planner.plan import Plan, Post
from planner.vocabulary import PictureUse

SUITS: dict[PictureUse, Shape] = {"card": "card", "attached": "square"}
_TO_LOOK_AT = ("photo", "story", "film")  # forms our own lines come in, beside text
# Ours; a catalogue lists its own language's words, the English ones count everywhere.
GUESS = N_("wonder, guess, guesses, maybe, perhaps, may, might, could, think, believe, suppose")


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


def image_shapes(plan: Plan) -> Gap | Literal[True] | None:
    """The picture of a link's card is twice as wide as high, one added to a post is square."""
    known = [
        (post, edit.shape, edit.wide, edit.high, path)
        for post, edit, path in _told(plan)
        if edit.shape and edit.wide and edit.high
    ]
    say = plan.library.say
    for post, use, wide, high, path in known:
        if shape(wide, high) == SUITS[use]:
            continue
        words = {"title": post.title, "wide": say.number(wide), "high": say.number(high)}
        return Gap(words, also="square" if use == "attached" else "", where=(*path, "shape"))
    return True if known else None


def humour_test_first(plan: Plan) -> Gap | Literal[True] | None:
    """Somebody sees a funny post before it goes out."""
    funny = [(post, edit, path) for post, edit, path in _told(plan) if edit.funny]
    for post, edit, path in funny:
        if not edit.tried:
            return Gap({"title": post.title}, where=(*path, "tried"))
    return True if funny else None


def wonder_out_loud(plan: Plan) -> Gap | Literal[True] | None:
    """A guess sounds like one: its first sentence asks, or says that it is a guess."""
    guesses = [(post, path) for post, edit, path in _told(plan) if edit.wonders]
    for post, path in guesses:
        if "?" not in post.first and not mentions(GUESS, plan.library.say(GUESS), post.first):
            return Gap({"title": post.title, "first": post.first}, where=(*path, "first"))
    return True if guesses else None


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
    """Each month to come has something to look at on the one place, unless it is a blog or a newsletter.

    Where we could have shown something and chose words ourselves, nobody is told so.
    """
    focus, library = plan.focus, plan.library
    if focus is None or (focus.id in library.platforms and library.platforms[focus.id].owned):
        return None
    posts = [post for post in going_out(plan) if post.place == focus.id]
    months = [month for month in plan.themes if month.span.last >= plan.today]
    shares = [
        visual_share([post for post in posts if post.go_out in month.span], library) for month in months
    ]
    bare = [month for month, share in zip(months, shares, strict=True) if share == 0]
    theirs = [month for month in bare if not _could_show(plan, focus.id) or by_hand(plan, month.span)]
    if theirs:
        names = library.say.both([library.say.month(month.number) for month in theirs])
        return Gap({"months": names, "place": library.place_name(focus.id)})
    return True if any(shares) else None


def _could_show(plan: Plan, place: str) -> bool:
    """Whether the owner makes, and the place takes, something to look at."""
    forms, makes = plan.library.formats, plan.answers.time.makes
    return any(forms[name].makes in makes and plan.library.takes(place, name) for name in _TO_LOOK_AT)


CHECKS = {
    f.__name__: f
    for f in (
        easy_sizes,
        no_flyer_as_picture,
        image_shapes,
        humour_test_first,
        wonder_out_loud,
        think_visual_first,
    )
}
