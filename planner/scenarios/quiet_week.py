"""Nothing happened in a week: what the plan makes of it, in a few lines, and how to take it back."""

from dataclasses import dataclass
from datetime import date

from planner.answers import Change, get, to_document
from planner.insights.progress import keep
from planner.language import N_
from planner.plan import Plan, Post, Why, build_plan, first_key
from planner.scenarios.replan import changed

MOST_LINES = 6


@dataclass(frozen=True)
class Moved:
    """An idea that goes out on another day, or comes in that was left out before (`was` is None)."""

    title: str
    was: date | None
    now: date


@dataclass(frozen=True)
class Dropped:
    """An idea, or a small post, that finds no week any more."""

    title: str
    was: date
    why: Why
    small: bool  # beside a week's idea, or one of its pieces


@dataclass(frozen=True)
class Healing:
    """What one quiet week changed: what moved, and what was dropped."""

    moved: tuple[Moved, ...]
    dropped: tuple[Dropped, ...]


def nothing_happened(plan: Plan, week: int) -> list[Change]:
    """The changes that say so; what is over is kept first, as it was."""
    path = ("log", "said", str(week), "went")
    return [*keep(plan), (path, get(to_document(plan.said), path), "nothing")]


def take_back(plan: Plan, week: int) -> list[Change]:
    """The change that takes it back: the plan is as it was before."""
    path = ("log", "said", str(week), "went")
    return [(path, get(to_document(plan.said), path), None)]


def healing(plan: Plan, week: int) -> Healing:
    """What that quiet week changed; nothing where the plan does not know of one."""
    before = build_plan(changed(plan.said, take_back(plan, week)), plan.library, plan.today)
    was, now = _by_first_key(before), _by_first_key(plan)
    moved, dropped = [], []
    for key, post in was.items():
        if key not in now:
            dropped.append(Dropped(post.title, post.go_out, _why(plan, post), post.beside))
        elif now[key].go_out != post.go_out:
            moved.append(Moved(post.title, post.go_out, now[key].go_out))
    moved += [Moved(post.title, None, post.go_out) for key, post in now.items() if key not in was]
    return Healing(tuple(sorted(moved, key=lambda one: one.now)), tuple(dropped))


def _why(plan: Plan, post: Post) -> Why:
    """Why a post is let go: as the plan says of it, else its days are over."""
    listed = {one.lesson: one.why for one in plan.unplaced}
    if post.lesson in listed:
        return listed[post.lesson]
    said = {one.key: one.why for one in plan.base.dropped} if plan.base else {}
    return _SAID.get(said.get(first_key(post.key), ""), "past")


def _by_first_key(plan: Plan) -> dict[str, Post]:
    """The posts that still go out, by the key they had at first."""
    return {first_key(post.key): post for post in plan.going}


def in_lines(plan: Plan, healed: Healing) -> tuple[str, ...]:
    """What moved and what was dropped, in at most six lines."""
    say = plan.library.say
    lines = [
        say(N_("“{title}” moves to {day}."), title=one.title, day=say.day(one.now))
        if one.was
        else say(N_("“{title}” comes in on {day}."), title=one.title, day=say.day(one.now))
        for one in healed.moved
    ]
    lines += [
        say(N_("“{title}” is left out: {why}"), title=one.title, why=say(WHY[one.why]))
        for one in healed.dropped
        if not one.small
    ]
    small = sum(one.small for one in healed.dropped)
    if small:
        lines.append(say.plural(small, "One small post is left out.", "{n} small posts are left out."))
    if len(lines) > MOST_LINES:
        more = len(lines) - MOST_LINES + 1
        lines[MOST_LINES - 1 :] = [say.plural(more, "One more change.", "{n} more changes.")]
    return tuple(lines) or (say(N_("Nothing else has to change.")),)


WHY: dict[Why, str] = {
    "form": N_("no form of it fits your one place and what you make."),
    "minutes": N_("no week of its month has the minutes for it."),
    "selling": N_("more posts would sell than your limit allows."),
    "week": N_("its month has no week left."),
    "past": N_("its days are over."),
    "gave way": N_("another post took its day."),
}
# What the plan says of a post it let go, in the words for it.
_SAID: dict[str, Why] = {"selling": "selling", "gave way": "gave way", "minutes": "minutes", "no day": "week"}
