"""The calendar as tables: all of it for a file, the short one for the screen, and its links."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.exports.page_one import STAR, step_of
from planner.exports.tables.table import Cell, Table, kind_name
from planner.insights.calendar import Entry, EntryKind, entries, routines
from planner.insights.themes import served, topic_of
from planner.language import N_
from planner.plan import Plan, Post, week_of
from planner.vocabulary import KINDS, STAGES, STATUSES, Status

ENTRIES: dict[EntryKind, str] = {
    "look": N_("To look again"),
    "review": N_("To look back"),
    "audit": N_("To go through"),
    "rule": N_("To decide"),
    "announce": N_("To tell people"),
    "letter": N_("Newsletter"),
    "day": N_("A day to know"),
    "order": N_("Last day to order"),
    "meet": N_("To meet people"),
    "people": N_("Time for people"),
    "daily": N_("Answers every day"),
}


@dataclass(frozen=True)
class _Column:
    """A column's name, its cell for a post, and for an entry, where that has one."""

    name: str
    of_post: Callable[[Plan, Post], Cell] = lambda plan, post: ""
    of_entry: Callable[[Plan, Entry], Cell] = lambda plan, entry: ""


def calendar_table(plan: Plan) -> Table:
    """Every post with all its words, in the order they go out."""
    return _table(plan, N_("Posts"), _LONG, plan.posts, ())


def days_table(plan: Plan) -> Table:
    """Everything else that has a day: to look back, to decide, to order by, to answer people."""
    return _table(plan, N_("Other days"), _DAYS, (), (*entries(plan), *routines(plan)))


def short_calendar_table(plan: Plan) -> Table:
    """Posts and single days in eight columns, for the screen."""
    return _table(plan, N_("Calendar"), _SHORT, plan.posts, entries(plan))


def links_table(plan: Plan) -> Table:
    """The link of each post that has one and is not dropped, with its day and place."""
    say, columns = plan.library.say, (_TITLE, _GOES_OUT, _PLACE, _LINK)
    posts = (post for post in plan.posts if post.link and status_now(plan, post) != "dropped")
    rows = tuple(tuple(column.of_post(plan, post) for column in columns) for post in posts)
    return Table(say(N_("Links")), tuple(say(column.name) for column in columns), rows)


def status_now(plan: Plan, post: Post) -> Status:
    """What became of a post; one that fell into a week in which nothing happened is dropped."""
    return "dropped" if post.key in plan.missed else post.status


def is_guess(plan: Plan, post: Post) -> bool:
    """Whether the owner marked what the post says as a guess, not a fact."""
    calendar = plan.said.calendar
    own = (one for one in calendar.own if one.id == post.key)
    said = calendar.edits.get(post.key) or next(own, None)
    return bool(said and said.wonders)


def maker_of(plan: Plan, post: Post) -> str:
    """Who makes the posts: whoever has that job, else who has most minutes; "" where no team was named."""
    team = [person for person in plan.answers.time.team if person.name]
    if not team:
        return ""
    if not any(person.hats for person in team):
        return max(team, key=lambda person: person.minutes or 0).name
    return plan.library.say.both([person.name for person in team if "publish" in person.hats])


def _table(
    plan: Plan, name: str, columns: Sequence[_Column], posts: Sequence[Post], days: Sequence[Entry]
) -> Table:
    """Posts and entries by day; on one day the posts come first."""
    say = plan.library.say
    rows = [(post.go_out, tuple(column.of_post(plan, post) for column in columns)) for post in posts]
    rows += [(entry.day, tuple(column.of_entry(plan, entry) for column in columns)) for entry in days]
    rows.sort(key=lambda row: row[0])
    return Table(say(name), tuple(say(c.name) for c in columns), tuple(row for _, row in rows))


def _goal(plan: Plan, post: Post) -> Cell:
    """Its month's goal; a post of one's own has none but what it says itself."""
    if post.is_own:
        return ""
    return next((t.goal for t in plan.themes[post.month - 1 : post.month]), "") or plan.goal.name


def _audience(plan: Plan, post: Post) -> Cell:
    if post.is_own:
        return ""
    return next((t.audience for t in plan.themes[post.month - 1 : post.month]), "") or plan.audience.name


def _yes(plan: Plan, so: bool) -> str:
    return plan.library.say(N_("Yes")) if so else plan.library.say(N_("No"))


def _is_key(plan: Plan, post: Post) -> Cell:
    return _yes(plan, post.lesson in {theme.key for theme in plan.themes})


_TITLE = _Column(N_("Title"), lambda plan, post: post.title, lambda plan, entry: entry.title)
_PLACE = _Column(
    N_("Place"),
    lambda plan, post: plan.library.place_name(post.place),
    lambda plan, entry: plan.library.place_name(entry.place),
)
_LINK = _Column(N_("Link"), lambda plan, post: post.link)
_KIND = _Column(
    N_("Kind of post"),
    lambda plan, post: kind_name(plan, post.format),
    lambda plan, entry: plan.library.say(ENTRIES[entry.kind]),
)
_MAKE_BY = _Column(N_("Make by"), lambda plan, post: post.make_by, lambda plan, entry: entry.day)
_GOES_OUT = _Column(N_("Goes out"), lambda plan, post: post.go_out, lambda plan, entry: entry.day)
_MINUTES = _Column(N_("Minutes"), lambda plan, post: post.minutes, lambda plan, entry: entry.minutes)
_STATUS = _Column(N_("Status"), lambda plan, post: plan.library.say(STATUSES[status_now(plan, post)]))
_WEEK = _Column(
    N_("Week"),
    lambda plan, post: week_of(plan.weeks, post.go_out),
    lambda plan, entry: week_of(plan.weeks, entry.day),
)
_STARRED = _Column(
    N_("Title"),
    lambda plan, post: f"{STAR} {post.title}" if post.sells else post.title,
    lambda plan, entry: entry.title,
)
_SHORT = (_WEEK, _GOES_OUT, _STARRED, _KIND, _PLACE, _MAKE_BY, _MINUTES, _STATUS)
_LONG = (
    _Column(N_("Theme"), topic_of),
    _Column(N_("Goal"), _goal),
    _Column(N_("Audience"), _audience),
    _PLACE,
    _TITLE,
    _Column(N_("What it is"), lambda plan, post: "" if post.is_own else plan.library.say(KINDS[post.kind])),
    _Column(
        N_("What it is for"),
        lambda plan, post: "" if post.is_own else plan.library.say(STAGES[post.stage]),
    ),
    _Column(N_("It sells"), lambda plan, post: _yes(plan, post.sells)),
    _Column(N_("Campaign"), lambda plan, post: post.campaign),
    _Column(N_("Step"), lambda plan, post: step_of(plan, post)),
    _Column(N_("What to show"), lambda plan, post: post.show),
    _Column(N_("First sentence"), lambda plan, post: post.first),
    _Column(N_("How it goes on"), lambda plan, post: post.more),
    _Column(N_("What to ask people to do"), lambda plan, post: post.ask),
    _LINK,
    _Column(N_("The question it answers"), lambda plan, post: post.question),
    _Column(N_("What they get from it"), lambda plan, post: served(plan, post)[0]),
    _Column(N_("What in customers' lives it is about"), lambda plan, post: served(plan, post)[1]),
    _KIND,
    _MAKE_BY,
    _GOES_OUT,
    _Column(N_("Time"), lambda plan, post: post.at),
    _MINUTES,
    _STATUS,
    _WEEK,
    _Column(N_("Key idea of the month"), _is_key),
    _Column(N_("Changed by hand"), lambda plan, post: _yes(plan, post.edited)),
    _Column(N_("A guess of ours"), lambda plan, post: _yes(plan, is_guess(plan, post))),
    _Column(N_("Who makes it"), maker_of),
    _Column(N_("Key"), lambda plan, post: post.key),
)
_DAYS = (
    _Column(N_("Day"), of_entry=lambda plan, entry: entry.day),
    _Column(N_("What it is"), of_entry=lambda plan, entry: plan.library.say(ENTRIES[entry.kind])),
    _TITLE,
    _Column(N_("What to do"), of_entry=lambda plan, entry: entry.text),
    _PLACE,
    _MINUTES,
    _WEEK,
    _Column(N_("Key"), of_entry=lambda plan, entry: entry.key),
)
