"""The document: its parts, and those that come after the plan is made.

Defaults mean "not said". Labels and limits stand here once and serve widget, message, PDF and JSON Schema.
"""

from pydantic import Field

from planner.answers.audiences import Audience
from planner.answers.base import Node
from planner.answers.business import Business
from planner.answers.calendar import Calendar
from planner.answers.decisions import Decisions
from planner.answers.engagement import Engagement
from planner.answers.goals import Goal
from planner.answers.log import Log
from planner.answers.measurement import Measurement
from planner.answers.platforms import Platforms
from planner.answers.settings import Origin, Settings
from planner.answers.themes import Theme
from planner.answers.time import Time
from planner.language import N_


class Answers(Node):
    """Everything a person said: the only state there is."""

    uid: str = Field("", max_length=40)
    ids: dict[str, int] = Field({}, max_length=60)  # the last number given out for each kind of id
    business: Business = Business()
    audiences: list[Audience] = Field([], title=N_("Who buys"), max_length=3)
    goals: list[Goal] = Field([], title=N_("Goals"), max_length=4)
    time: Time = Time()
    platforms: Platforms = Platforms()
    themes: list[Theme] = Field([], title=N_("Topics"), max_length=3)
    calendar: Calendar = Calendar()
    engagement: Engagement = Engagement()
    measurement: Measurement = Measurement()
    decisions: Decisions = Decisions()
    log: Log = Log()
    settings: Settings = Settings()
    origin: Origin = Origin()
