"""What the log means for the weeks to come: which lessons are used, begun, or open again.

A week of which the owner says "nothing happened" gives its lesson back. Its posts stay in the log as they
were; when the lesson comes again, its pieces carry their words on under keys with a number.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.answers import KeptPost, Log
from planner.plan.weeks import PlanWeek, quiet_weeks, week_of

_OPEN = ("idea", "planned")


def renumbered(log: Log, weeks: Sequence[PlanWeek], today: date) -> Log:
    """The log in the weeks of a plan whose first day was moved; the log itself where it was not.

    Then a post is in the week of its day, before the plan in none, and of the weeks that are over those are
    kept that end within a week of the last day that was.
    """
    spans = {week.number: week.span for week in weeks}
    kept = [post for post in log.posts if post.id.startswith(f"{post.lesson}-") and not post.edited]
    if all(post.week not in spans or post.go_out in spans[post.week] for post in kept):
        return log
    first = weeks[0].span.first

    def number(day: date) -> int:
        return week_of(weeks, day) if day >= first else 0

    posts = [
        post.model_copy(
            update={"week": number(post.go_out), "paid": number(post.make_by) if post.paid else 0}
        )
        for post in log.posts
    ]
    last = max((post.go_out for post in log.posts if post.week <= log.weeks), default=date.min)
    over = sum(week.span.last < min(today, last + timedelta(weeks=1)) for week in weeks if last > date.min)
    return log.model_copy(update={"posts": posts, "weeks": over})


@dataclass
class Past:
    """The log, read for scheduling."""

    log: Log
    weeks: Sequence[PlanWeek]
    missed: list[KeptPost] = field(init=False)
    stays: list[KeptPost] = field(init=False)  # everything else

    def __post_init__(self) -> None:
        quiet = quiet_weeks(self.log)
        self.missed, self.stays = [], []
        for post in self.log.posts:
            hit = post.status in _OPEN and {post.week, week_of(self.weeks, post.make_by)} & quiet
            (self.missed if hit else self.stays).append(post)

    def pieces(self) -> list[KeptPost]:
        """The engine's pieces that stay: no posts of one's own, no blocks of other places."""
        return [post for post in self.stays if post.id.startswith(f"{post.lesson}-")]

    def before(self, key: str) -> tuple[str, KeptPost | None]:
        """The key a piece has now, and its last post in a week in which nothing happened."""
        gone = [post for post in self.missed if post.id == key or post.id.startswith(f"{key}-")]
        return (f"{key}-{len(gone) + 1}", gone[-1]) if gone else (key, None)
