"""A running plan: how a week went, how it felt, what was decided."""

from typing import Literal

from planner.language import N_

Went = Literal["all", "some", "nothing"]  # how a week went
Felt = Literal["less", "right", "more"]  # the time it took


Verdict = Literal["go on", "change", "stop"]


WENT: dict[Went, str] = {
    "all": N_("As planned"),
    "some": N_("Some of it"),
    "nothing": N_("Nothing happened"),
}
FELT: dict[Felt, str] = {
    "less": N_("Less time than planned"),
    "right": N_("About as planned"),
    "more": N_("More time than planned"),
}


VERDICTS: dict[Verdict, str] = {
    "go on": N_("Go on"),
    "change": N_("Change something"),
    "stop": N_("Stop"),
}
