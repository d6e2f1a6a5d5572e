"""The plan as a calendar file: posts, making, reviews, last days and decisions."""

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from planner.answers import clean, clean_line
from planner.exports.page_one import STAR, title_of
from planner.exports.tables import kind_name
from planner.exports.zone import clock_of, zone_of
from planner.insights.calendar import entries, routines
from planner.language import N_
from planner.plan import Plan, Post

OURS = uuid.UUID("90109010-9010-5010-9010-901090109010")  # what the events' own names are reckoned from
LASTS = timedelta(minutes=15)  # of a post's event: long enough to be seen in a calendar (ours)


def calendar_file(plan: Plan) -> bytes:
    """The file; an event keeps its name over exports, whatever is moved."""
    say, calendar = plan.library.say, Calendar()
    calendar.add("prodid", "-//Ninety-Ten//Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", calendar_name(plan))
    calendar.add("x-wr-timezone", zone_of(plan))
    for event in _events(plan):
        calendar.add_component(event)
    first, last = plan.start - timedelta(days=1), plan.last + timedelta(days=1)
    calendar.add_missing_timezones(first_date=first, last_date=last)
    calendar.add(
        "description", say(N_("Import it once. To bring it up to date, delete this calendar first."))
    )
    return bytes(calendar.to_ical())


def calendar_name(plan: Plan) -> str:
    """What the calendar is called, so that it can be deleted as a whole."""
    say = plan.library.say
    return say(
        N_("{business}: plan for three months"), business=plan.answers.business.name or say(N_("Our plan"))
    )


def uid(plan: Plan, key: str) -> str:
    """An event's name over exports: it holds no date."""
    return f"{uuid.uuid5(OURS, f'{plan.answers.uid}:{key}')}@ninety-ten"


def _events(plan: Plan) -> Iterator[Event]:
    """Posts, the sittings they are made in, then every other day."""
    for post in plan.going:
        yield _post(plan, post)
    yield from _sittings(plan)
    for entry in (*entries(plan), *routines(plan)):
        where = plan.library.place_name(entry.place) if entry.place else ""
        yield _all_day(plan, entry.key, entry.day, entry.title, entry.text, where)


def _sittings(plan: Plan) -> Iterator[Event]:
    """The days on which posts are made, each with what is made on it; a week's second one is its second."""
    say = plan.library.say
    for week in plan.weeks:
        due = [post for post in plan.waiting if post.minutes and post.make_by in week.span]
        for number, day in enumerate(sorted({post.make_by for post in due}), 1):
            posts = [post for post in due if post.make_by == day]
            text = "\n".join(f"{title_of(plan, one)} ({say.minutes(one.minutes)})" for one in posts)
            title = say(N_("Make posts: {time}"), time=say.minutes(sum(one.minutes for one in posts)))
            yield _all_day(plan, f"make-w{week.number}-{number}", day, title, text, say(N_("To make")))


def _post(plan: Plan, post: Post) -> Event:
    place = plan.library.place_name(post.place)
    title = f"{STAR} {title_of(plan, post)}" if post.sells else title_of(plan, post)
    told = (kind_name(plan, post.format), post.show, *post.caption, post.link)
    text = "\n\n".join(part for part in told if part)
    summary = f"{title} ({place})"
    if not post.at:
        return _all_day(plan, post.key, post.go_out, summary, text, place)
    begins = datetime.combine(post.go_out, time.fromisoformat(post.at), clock_of(plan))
    event = _bare(plan, post.key, summary, text, place)
    event.add("dtstart", begins)
    event.add("dtend", begins + LASTS)
    return event


def _all_day(plan: Plan, key: str, day: date, title: str, text: str, category: str) -> Event:
    """An event of a whole day ends on the next one."""
    event = _bare(plan, key, title, text, category)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    return event


def _bare(plan: Plan, key: str, title: str, text: str, category: str) -> Event:
    event = Event()
    event.add("uid", uid(plan, key))
    event.add("dtstamp", datetime.combine(plan.today, time(), UTC))
    event.add("sequence", (plan.today - plan.start).days if plan.today > plan.start else 0)
    event.add("summary", clean_line(title))
    if text:
        event.add("description", clean(text))
    if category:
        event.add("categories", [clean_line(category)])
    event.add("transp", "TRANSPARENT")
    return event
