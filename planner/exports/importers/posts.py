"""The posts that are still to go out, as a tool takes them."""

from dataclasses import dataclass
from datetime import datetime, time

from planner.answers import clean, clean_line
from planner.exports.page_one import gaps_in, title_of
from planner.exports.selling import usual_hour
from planner.exports.tables import kind_name, maker_of
from planner.plan import BLOCK, Plan, Post, week_of

HOUR = "10:00"  # where the owner named none (ours)


@dataclass(frozen=True)
class Ready:
    """One post with everything a tool may ask for; the time is the clock's on the wall."""

    post: Post
    title: str
    place: str
    text: str  # all of it, with its link
    link: str
    goes_out: datetime
    maker: str
    form: str
    week: int
    needs_media: bool
    gaps: tuple[str, ...]  # what its owner still has to fill in


def ready(plan: Plan) -> tuple[Ready, ...]:
    """Every post that waits to go out, today or later."""
    return tuple(
        _ready(plan, post)
        for post in plan.going
        if post.go_out >= plan.today and post.status in ("planned", "made") and BLOCK not in post.key
    )


def _ready(plan: Plan, post: Post) -> Ready:
    told = clean("\n\n".join(post.caption))
    link = clean_line(post.link)
    place, form = plan.library.platforms.get(post.place), plan.library.formats.get(post.format)
    writes = form is not None and form.makes == "writing"
    return Ready(
        post,
        clean_line(title_of(plan, post)),
        clean_line(plan.library.place_name(post.place)),
        told if not link or link in told else f"{told}\n\n{link}".strip(),
        link,
        datetime.combine(post.go_out, time.fromisoformat(post.at or usual_hour(plan) or HOUR)),
        clean_line(maker_of(plan, post)),
        kind_name(plan, post.format),
        week_of(plan.weeks, post.go_out),
        bool(place and place.needs_media) or not writes,
        gaps_in(told),
    )
