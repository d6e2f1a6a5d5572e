"""Selling on the days people buy: peaks, campaigns, the offer's own lines, minutes, tasks."""

from planner.plan.selling.engine import Engine
from planner.plan.selling.full import invites, with_full
from planner.plan.selling.healing import Healing, first_key
from planner.plan.selling.how_often import HALF, QUARTER, SELLING_VIEW, ceiling_of, possible, posts_a_week
from planner.plan.selling.offer import best_card, offer_card, offered, step_called, want_of
from planner.plan.selling.open_days import closed_days
from planner.plan.selling.overview import BASE_WEEKS, climate, overview
from planner.plan.selling.peaks import Candidate, candidates, feast_over, last_day, theme_worth
from planner.plan.selling.result import (
    Base,
    Campaign,
    CeilingBy,
    Drawer,
    DroppedStep,
    DroppedWhy,
    EveryWeek,
    LeftOut,
    LeftOutWhy,
    Offered,
    Reading,
    Reply,
    Selling,
    Task,
    WeekRow,
)
from planner.plan.selling.tasks import STORY, WEEKLY
from planner.plan.selling.topics import RETURN_WEEKS

__all__ = [
    "BASE_WEEKS", "HALF", "QUARTER", "RETURN_WEEKS", "SELLING_VIEW", "STORY", "WEEKLY", "Base",
    "Campaign", "Candidate", "CeilingBy", "Drawer", "DroppedStep", "DroppedWhy", "Engine", "EveryWeek",
    "Healing", "LeftOut", "LeftOutWhy", "Offered", "Reading", "Reply", "Selling", "Task", "WeekRow",
    "best_card", "candidates", "ceiling_of", "climate", "closed_days", "feast_over", "first_key",
    "invites", "last_day", "offer_card", "offered", "overview", "possible", "posts_a_week", "step_called",
    "theme_worth", "want_of", "with_full",
]  # fmt: skip
