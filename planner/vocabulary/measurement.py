"""Measuring: how near people come."""

from typing import Literal

from planner.language import N_

Rung = Literal["value", "audience", "community", "authority", "return"]  # MarTech's stages to a return


RUNGS: dict[Rung, str] = {  # MarTech Zone, misconception 2
    "value": N_("Give something of value"),
    "audience": N_("People listen"),
    "community": N_("People pass it on"),
    "authority": N_("People trust your word"),
    "return": N_("Business comes back"),
}
