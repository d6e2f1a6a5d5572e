"""Advice: how grave a finding is, what one thinks of a claim, what one does of a tip."""

from typing import Literal

from planner.language import N_

Level = Literal["fatal", "costly", "note"]  # for this plan's goal: it sinks it, it costs, it is worth knowing
# How sure a finding is: read off the plan, likely, our reading of an article, or about an empty field.
Sure = Literal["plain", "likely", "reading", "unsaid"]

Belief = Literal["believe", "doubt"]
Doing = Literal["yes", "partly", "no"]


BELIEFS: dict[Belief, str] = {"believe": N_("I believe it"), "doubt": N_("I doubt it")}
DOINGS: dict[Doing, str] = {"yes": N_("We do this"), "partly": N_("Partly"), "no": N_("Not yet")}
