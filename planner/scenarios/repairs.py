"""What makes a week fit again, or a plan start at all: each way is worked out before it is offered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from planner.answers import WEEK_MINUTES, Change, Path, Person, get, to_document
from planner.insights.time import shortest
from planner.language import N_
from planner.plan import (
    Plan,
    PlanWeek,
    Post,
    count_minutes,
    counted,
    minutes_asked,
    piece_minutes,
    week_budget,
    week_of,
)
from planner.scenarios.replan import with_changes
from planner.vocabulary import MAKES

RepairKind = Literal["fewer", "simpler", "later", "more"]
_STAY = ("announce", "last")  # a campaign is nothing without them
_ORDINARY = 3  # the number of a week in which nothing is set up
STEP = 5  # minutes: nobody says "57 minutes a week" (ours)


@dataclass(frozen=True)
class Repair:
    """One way to make it fit."""

    kind: RepairKind
    text: str
    changes: tuple[Change, ...]


def repairs(plan: Plan, week: PlanWeek) -> tuple[Repair, ...]:
    """Fewer, simpler, later: those after which the week is within its minutes and no other is too full."""
    excess = plan.made_in(week) - week.room
    mine = _open(plan, week)
    if excess <= 0:
        return ()
    tried = (*_fewer(plan, mine, excess), *_simpler(plan, mine, excess), *_later(plan, week, mine, excess))
    found: dict[RepairKind, Repair] = {}
    for repair in tried:
        if repair.kind not in found and _mends(plan, week, repair):
            found[repair.kind] = repair
    return tuple(found.values())


def ways_to_start(plan: Plan) -> tuple[Repair, ...]:
    """Where no idea fits any week: simpler things to make, and the minutes from which one does."""
    if plan.focus is None or _makes_something(plan):
        return ()
    tried = (*_more_kinds(plan), *_more_minutes(plan, plan.focus.id))
    return tuple(repair for repair in tried if _makes_something(with_changes(plan, repair.changes)))


def _makes_something(plan: Plan) -> bool:
    return any(post.main and post.go_out >= plan.today for post in plan.posts)


def _mends(plan: Plan, week: PlanWeek, repair: Repair) -> bool:
    """Whether it does so with this save and with the next, which takes what was dropped into the log."""
    then = with_changes(plan, repair.changes)
    over = {one.number for after in (then, with_changes(then, ())) for one in after.overfull()}
    return over <= {one.number for one in plan.overfull()} - {week.number}


def _open(plan: Plan, week: PlanWeek) -> list[Post]:
    """The posts made in a week that can still change, the least important first."""
    keys = {theme.key for theme in plan.themes}
    focus = plan.focus.id if plan.focus else ""

    def important(post: Post) -> int:
        if post.beside or post.place != focus:
            return 0
        if _is_own(plan, post):
            return 2
        if post.lesson in keys or post.step in _STAY:
            return 4
        return 3 if post.sells else 1

    mine = [post for post in plan.waiting if post.make_by in week.span]
    return sorted(mine, key=lambda p: (important(p), p.edited, -p.go_out.toordinal(), p.key))


def _is_own(plan: Plan, post: Post) -> bool:
    return any(post.key == own.id for own in plan.said.calendar.own)


def _enough(savings: Mapping[str, int], excess: int) -> list[str]:
    """The first keys whose minutes suffice, without those that are not needed then; [] where all do not."""
    chosen, saved = list[str](), 0
    for key, minutes in savings.items():
        if saved < excess:
            chosen.append(key)
            saved += minutes
    for key in chosen[::-1]:
        if saved - savings[key] >= excess:
            chosen.remove(key)
            saved -= savings[key]
    return chosen if saved >= excess else []


def _fewer(plan: Plan, mine: list[Post], excess: int) -> list[Repair]:
    keys = _enough({post.key: post.minutes for post in mine if post.minutes}, excess)
    if not keys:
        return []
    say = plan.library.say
    gone = [_in_words(plan, post) for post in mine if post.key in keys]
    changes = [_change(plan, ("calendar", "statuses", key), "dropped") for key in keys]
    return [Repair("fewer", say(N_("Leave out: {posts}."), posts=say.both(gone)), tuple(changes))]


def _simpler(plan: Plan, mine: list[Post], excess: int) -> list[Repair]:
    say, formats = plan.library.say, plan.library.formats
    forms = {post.key: form for post in mine if (form := _simpler_form(plan, post, excess))}
    posts = {post.key: post for post in mine if post.key in forms}
    spared = {key: post.minutes - _takes(plan, post, forms[key]) for key, post in posts.items()}
    keys = _enough(spared, excess)
    if not keys:
        return []
    text = N_("{post} becomes {form}")
    named = [say(text, post=_in_words(plan, posts[key]), form=formats[forms[key]].name) for key in keys]
    changes = [change for key in keys for change in _to_form(plan, posts[key], forms[key])]
    return [Repair("simpler", say(N_("Simpler: {posts}."), posts=say.both(named)), tuple(changes))]


def _takes(plan: Plan, post: Post, form: str) -> int:
    return piece_minutes(plan.answers, plan.library, form, post.place)


def _simpler_form(plan: Plan, post: Post, excess: int) -> str:
    """The next simpler form that is enough alone, else the simplest; empty where there is none."""
    known, focus = plan.library.formats, plan.focus.id if plan.focus else ""
    if post.place != focus or post.format not in known:  # a block is time for a place, in whatever form
        return ""
    makes = [f for f in known if known[f].makes in plan.answers.time.makes and plan.library.takes(focus, f)]
    most = min(post.minutes, _takes(plan, post, post.format))
    simpler = sorted((f for f in makes if _takes(plan, post, f) < most), key=lambda f: _takes(plan, post, f))
    enough = [f for f in simpler if post.minutes - _takes(plan, post, f) >= excess]
    return next((f for f in (*enough[::-1], *simpler)), "")


def _to_form(plan: Plan, post: Post, form: str) -> list[Change]:
    """A post in another form; minutes of a post of one's own go back to those of its form."""
    path = _path(plan, post)
    changes = [_change(plan, (*path, "format"), form)]
    return [*changes, _change(plan, (*path, "minutes"), None)] if _is_own(plan, post) else changes


def _later(plan: Plan, week: PlanWeek, mine: list[Post], excess: int) -> list[Repair]:
    """One post that is enough, in the nearest later normal week that holds it."""
    say, found = plan.library.say, list[Repair]()
    for post in (post for post in mine if post.minutes >= excess and not post.campaign):
        after = max(week.number, week_of(plan.weeks, post.go_out))
        room = [w for w in plan.weeks[after:] if w.kind == "normal"]
        then = next((w for w in room if w.room - plan.made_in(w) >= post.minutes), None)
        if then:
            first = then.span.first
            day = min(first + timedelta((post.go_out.weekday() - first.weekday()) % 7), then.span.last)
            text = say(
                N_("Later: {post} moves to {day}, in week {n}."),
                post=_in_words(plan, post),
                day=say.day(day),
                n=then.number,
            )
            change = _change(plan, (*_path(plan, post), "go_out"), day.isoformat())
            found.append(Repair("later", text, (change,)))
    return found


def _path(plan: Plan, post: Post) -> Path:
    return ("calendar", "own" if _is_own(plan, post) else "edits", post.key)


def _change(plan: Plan, path: Path, value: object) -> Change:
    return path, get(to_document(plan.said), path), value


def _in_words(plan: Plan, post: Post) -> str:
    form = plan.library.formats.get(post.format)
    words = {"title": post.title, "form": form.name if form else post.format}
    return plan.library.say(N_("“{title}” ({form})"), **words)


def _more_kinds(plan: Plan) -> list[Repair]:
    """Each kind of thing they do not make yet."""
    say, makes = plan.library.say, plan.answers.time.makes
    path = ("time", "makes")
    return [
        Repair(
            "simpler",
            say(N_("Also make this: {kind}."), kind=say(MAKES[kind])),
            (_change(plan, path, [*makes, kind]),),
        )
        for kind in MAKES
        if kind not in makes
    ]


def _more_minutes(plan: Plan, place: str) -> list[Repair]:
    """The least minutes a week with which a normal week holds the shortest piece."""
    piece = shortest(plan, place)
    if piece is None:
        return []
    time = plan.answers.time.model_copy(deep=True)
    one = counted(time)[0]
    path = ("time", "team", one.id, "minutes") if isinstance(one, Person) else ("time", "minutes")
    for minutes in range((one.minutes or 0) // STEP * STEP + STEP, WEEK_MINUTES, STEP):
        one.minutes = minutes
        if week_budget(time).making - count_minutes(time, _ORDINARY, "normal") >= piece:
            say = plan.library.say
            text = say(N_("With {minutes} a week, posts fit."), minutes=say.minutes(minutes_asked(time)))
            return [Repair("more", text, (_change(plan, path, minutes),))]
    return []
