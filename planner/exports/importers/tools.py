"""One entry a tool: its columns, exactly as it wants them, and how a post fills them."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from planner.answers import clean, clean_line
from planner.exports.export import File, Options
from planner.exports.importers.posts import Ready, ready
from planner.exports.zone import in_a_name, zone_of
from planner.insights.calendar import entries
from planner.language import N_, slug
from planner.plan import Plan

CHECKED = date(2026, 11, 29)  # when these formats were last held against what the tools say of them
GOOD_FOR = 90  # days after which they are looked at again (ours)
_POSTED = {  # the places these tools post to; the others are posted by hand
    "facebook", "instagram", "tiktok", "linkedin", "pinterest", "youtube", "x", "threads", "bluesky",
}  # fmt: skip
Row = Sequence[str]


@dataclass(frozen=True)
class Tool:
    """A tool that reads a CSV file of its own."""

    id: str
    name: str
    header: tuple[str, ...]
    rows: Callable[[Plan], Iterator[tuple[str, Row]]]  # the place a row is for, "" for all, and its cells
    most: int | None = None  # rows a file
    most_free: int | None = None  # with its free plan


def files(tool: Tool, plan: Plan, options: Options) -> tuple[File, ...]:
    """The tool's files: one a place where it takes one place a file, split where it takes so many rows."""
    found, zone = [], in_a_name(zone_of(plan))
    most = (tool.most_free if options.free else None) or tool.most
    rows = sorted(tool.rows(plan), key=lambda row: row[0])
    for place, group in groupby(rows, key=lambda row: row[0]):
        cells = [row for _, row in group]
        step = most or len(cells)
        parts = [cells[at : at + step] for at in range(0, len(cells), step)]
        for number, part in enumerate(parts, 1):
            told = (tool.id, slug(place, "") if place else "", zone, str(number) if parts[1:] else "")
            found.append(File(f"{'-'.join(filter(None, told))}.csv", _csv((tool.header, *part))))
    return tuple(found) or (File(f"{tool.id}-{zone}.csv", _csv((tool.header,))),)


def _csv(rows: Sequence[Row]) -> bytes:
    """As RFC 4180 wants it, without a byte mark and without a guard: a tool posts what stands there."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode()


def _posted(plan: Plan) -> Iterator[Ready]:
    """The rows of the tools that post: those with a text and a place they know."""
    return (row for row in ready(plan) if row.post.place in _POSTED and row.text)


def _google(plan: Plan) -> Iterator[tuple[str, Row]]:
    """Posts at their hour, every other day as a whole one."""
    for row in ready(plan):
        ends = row.goes_out + timedelta(minutes=15)
        yield (
            "",
            (
                f"{row.title} ({row.place})",
                f"{row.goes_out:%m/%d/%Y}",
                _twelve(row.goes_out),
                f"{ends:%m/%d/%Y}",
                _twelve(ends),
                "False",
                _about(plan, row),
                row.place,
                "True",
            ),
        )
    for entry in entries(plan):
        day = f"{entry.day:%m/%d/%Y}"
        where = plan.library.place_name(entry.place) if entry.place else ""
        yield "", (clean_line(entry.title), day, "", day, "", "True", clean(entry.text), where, "True")


def _twelve(when: datetime) -> str:
    """The hour as 06:30 PM, whatever the machine's own language."""
    return f"{when:%I:%M} {'PM' if when.hour >= 12 else 'AM'}"


def _buffer(plan: Plan) -> Iterator[tuple[str, Row]]:
    for row in _posted(plan):
        marks = [plan.library.say(N_("Needs a picture"))] if row.needs_media else []
        yield row.post.place, (row.text, "", ",".join(marks), f"{row.goes_out:%Y-%m-%d %H:%M}")


def _publer(plan: Plan) -> Iterator[tuple[str, Row]]:
    kinds = {"story": "story", "film": "reel", "crafted-film": "reel", "minute-video": "reel"}
    for row in _posted(plan):
        mark = plan.library.say(N_("Needs a picture")) if row.needs_media else ""
        kind = kinds.get(row.post.format, "") if row.post.place in ("instagram", "facebook") else ""
        titled = row.title if row.post.place in ("pinterest", "youtube") else ""
        when = f"{row.goes_out:%Y-%m-%d %H:%M}"
        yield row.post.place, (when, row.text, "", "", titled, mark, "", "", "", kind, "", "")


def _highlevel(plan: Plan) -> Iterator[tuple[str, Row]]:
    """A post that needs a picture has no date: there it becomes a draft."""
    for row in _posted(plan):
        when = "" if row.needs_media else f"{row.goes_out:%Y-%m-%d %H:%M:%S}"
        yield row.post.place, (when, row.text, row.link, "", "", "")


def _asana(plan: Plan) -> Iterator[tuple[str, Row]]:
    for row in ready(plan):
        week = plan.library.say(N_("Week {n}"), n=row.week)
        name = f"{row.title} ({row.place})"
        yield "", (name, _about(plan, row), week, row.maker, "", "", row.post.go_out.isoformat())


def _todoist(plan: Plan) -> Iterator[tuple[str, Row]]:
    """A section a week, its posts under it."""
    say, zone = plan.library.say, zone_of(plan)
    for week, rows in groupby(ready(plan), key=lambda row: row.week):
        yield "", ("section", say(N_("Week {n}"), n=week), "", "", "", "", "", "", "", "")
        for row in rows:
            when, name = f"{row.goes_out:%Y-%m-%d %H:%M}", f"{row.title} ({row.place})"
            yield "", ("task", name, _about(plan, row), "4", "1", "", "", when, "en", zone)


def _about(plan: Plan, row: Ready) -> str:
    """Who makes it and by when, what to show, and the text to copy."""
    say = plan.library.say
    made = say(N_("Make it by {day}."), day=say.day(row.post.make_by)) if row.post.make_by else ""
    who = say(N_("Who makes it: {name}"), name=row.maker) if row.maker else ""
    shown = say(N_("What to show: {show}"), show=clean(row.post.show)) if row.post.show else ""
    picture = say(N_("Needs a picture")) if row.needs_media else ""
    return "\n\n".join(filter(None, (f"{row.form}. {made}", who, picture, shown, row.text)))


_PUBLER = (
    "Date - Intl. format or prompt", "Text", "Link(s) - Separated by comma for FB carousels",
    "Media URL(s) - Separated by comma", "Title - For the video, pin, PDF ..",
    "Label(s) - Separated by comma", "Alt text(s) - Separated by ||", "Comment(s) - Separated by ||",
    "Pin board, FB album, or Google category", "Post subtype - I.e. story, reel, PDF ..",
    "CTA - For Facebook links or Google", "Reminder - For stories, reels, shorts, and TikToks",
)  # fmt: skip
_GOOGLE = (
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Description",
    "Location", "Private",
)  # fmt: skip
_TODOIST = (
    "TYPE", "CONTENT", "DESCRIPTION", "PRIORITY", "INDENT", "AUTHOR", "RESPONSIBLE", "DATE",
    "DATE_LANG", "TIMEZONE",
)  # fmt: skip
_ASANA = ("Name", "Description", "Section", "Assignee", "Collaborators", "Start Date", "Due Date")
_HIGHLEVEL = (
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "content", "link (OGmetaUrl)", "imageUrls", "gifUrl",
    "videoUrls",
)  # fmt: skip
TOOLS = (
    Tool("google-calendar", "Google Calendar", _GOOGLE, _google),
    Tool("buffer", "Buffer", ("Text", "Image URL", "Tags", "Posting Time"), _buffer, 100, 10),
    Tool("publer", "Publer", _PUBLER, _publer),
    Tool("highlevel", "HighLevel Social Planner (Basic)", _HIGHLEVEL, _highlevel, 90),
    Tool("asana", "Asana", _ASANA, _asana),
    Tool("todoist", "Todoist", _TODOIST, _todoist),
)
