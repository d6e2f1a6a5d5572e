"""The plan for programs: posts and other days under steady keys, and every table."""

import json
from typing import Any

from planner import __version__
from planner.exports.importers import ready
from planner.exports.tables import kind_name, maker_of, status_now
from planner.exports.xlsx import SHEETS
from planner.exports.zone import zone_of
from planner.insights.calendar import entries, routines
from planner.plan import Plan, Post

FORMAT, VERSION = "ninety-ten-plan", 1


def plan_json(plan: Plan) -> bytes:
    """The plan as one JSON document; keys and days stay as they are whatever the language."""
    tables = {name: made(plan) for name, made in SHEETS.items()}
    media = {row.post.key for row in ready(plan) if row.needs_media}
    data = {
        "format": FORMAT,
        "version": VERSION,
        "app_version": __version__,
        "business": plan.answers.business.name,
        "made_on": plan.today.isoformat(),
        "first": plan.start.isoformat(),
        "last": plan.last.isoformat(),
        "zone": zone_of(plan),
        "language": plan.library.say.code,
        "posts": [_post(plan, post, post.key in media) for post in plan.posts],
        "days": [
            {
                "key": one.key,
                "day": one.day.isoformat(),
                "kind": one.kind,
                "title": one.title,
                "text": one.text,
                "place": one.place,
                "minutes": one.minutes,
            }
            for one in (*entries(plan), *routines(plan))
        ],
        "tables": {
            name: {"columns": table.columns, "rows": table.rows}
            for name, table in tables.items()
            if name != "Posts"
        },
    }
    return (json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n").encode("utf-8", "replace")


def _post(plan: Plan, post: Post, needs_media: bool) -> dict[str, Any]:
    return {
        "key": post.key,
        "title": post.title,
        "place": post.place,
        "place_name": plan.library.place_name(post.place),
        "kind": post.format,
        "kind_name": kind_name(plan, post.format),
        "theme": post.theme,
        "campaign": post.campaign,
        "sells": post.sells,
        "show": post.show,
        "text": "\n\n".join(post.caption),
        "link": post.link,
        "make_by": post.make_by.isoformat(),
        "goes_out": post.go_out.isoformat(),
        "at": post.at,
        "minutes": post.minutes,
        "status": status_now(plan, post),
        "maker": maker_of(plan, post),
        "needs_media": needs_media,
    }
