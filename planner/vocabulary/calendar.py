"""The calendar: what becomes of a post, how often, for whom."""

from typing import Literal

from planner.language import N_

Status = Literal["idea", "planned", "made", "out", "dropped"]


Rhythm = Literal["week", "two weeks", "month"]


Stay = Literal["keep", "update", "retire"]  # what becomes of a good post (Cohen's audit)


Closing = Literal["closed", "half", "open"]  # what most firms do on a day
Offered = Literal["yes", "no"]


PictureUse = Literal["card", "attached"]
Reader = Literal["customers", "social", "search", "influencers", "business"]  # Heidi Cohen's five of a blog


WEEKS_BETWEEN: dict[Rhythm, int] = {"week": 1, "two weeks": 2, "month": 4}  # from one letter to the next
RHYTHMS: dict[Rhythm, str] = {
    "week": N_("Every week"),
    "two weeks": N_("Every two weeks"),
    "month": N_("Every month"),
}


STAYS: dict[Stay, str] = {
    "keep": N_("Use it again as it is"),
    "update": N_("Use it again, made new"),
    "retire": N_("Let it rest"),
}


STATUSES: dict[Status, str] = {
    "idea": N_("Idea"),
    "planned": N_("Planned"),
    "made": N_("Made"),
    "out": N_("Out"),
    "dropped": N_("Not this time"),
}


PICTURE_USES: dict[PictureUse, str] = {
    "card": N_("Shown with a link"),
    "attached": N_("Added to a post"),
}
READERS: dict[Reader, str] = {  # Heidi Cohen, in Allton 2019
    "customers": N_("Customers who look for an answer"),
    "social": N_("Other places that need something to show"),
    "search": N_("People who search for these words"),
    "influencers": N_("People others listen to"),
    "business": N_("Visitors who may become customers"),
}
