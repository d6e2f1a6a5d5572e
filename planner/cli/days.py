"""The days worth a post, as lines and for programs."""

import json
from datetime import date
from typing import Any

from planner.cli.columns import aligned
from planner.insights.calendar import BY, Occasion, campaign_of, occasions, prepared
from planner.language import N_
from planner.plan import Campaign, Plan


def as_json(plan: Plan) -> str:
    """Every day with its names, source, last day, the day its prepared post goes out, its answer."""
    ready = _ready(plan)
    days = [_day(one, ready.get(one.key, ""), campaign_of(plan, one)) for one in occasions(plan)]
    about = {"business": plan.answers.business.name, "today": plan.today.isoformat(), "days": days}
    return json.dumps(about, ensure_ascii=False, indent=2)


def _day(one: Occasion, post: str, campaign: Campaign | None) -> dict[str, Any]:
    last = campaign.ends if campaign else None
    return {
        "key": one.key,
        "date": one.day.isoformat(),
        "about": one.about,
        "name": one.name,
        "local": one.local,
        "source": one.source,
        "day_off": one.off,
        "by_law": one.off and one.lawful,
        "last_day": one.order_by.isoformat() if one.order_by else None,
        "post": post or None,
        "peak_last_day": last.isoformat() if last else None,
        "announce": campaign.opens.isoformat() if campaign else None,
        "after_plan": one.after,
        "answer": one.answer,
    }


def in_lines(plan: Plan) -> str:
    """One line a day."""
    say, ready = plan.library.say, _ready(plan)
    asks = plan.library.trade(plan.answers.business.trade).asks
    heads = (
        N_("Date"),
        N_("What it is"),
        N_("From"),
        BY[asks],
        N_("Post goes out"),
        N_("Orders open"),
        N_("After the plan"),
    )
    rows = [
        (
            one.day.isoformat(),
            f"{one.name} ({one.local})" if one.local else one.name,
            one.source + ("+holiday" if one.source == "offer" and one.off else ""),
            _iso(one.order_by or (campaign.ends if campaign else None)),
            ready.get(one.key, ""),
            _iso(campaign.opens if campaign else None),
            say(N_("yes")) if one.after else "",
        )
        for one in occasions(plan)
        for campaign in (campaign_of(plan, one),)
    ]
    return "\n".join(aligned([tuple(say(head) for head in heads), *rows], ()))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _ready(plan: Plan) -> dict[str, str]:
    return {one.occasion.key: one.go_out.isoformat() for one in prepared(plan)}
