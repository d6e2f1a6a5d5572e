"""Audiences: who they are and where they live."""

from typing import Literal

from planner.language import N_

Ages = Literal["18-29", "30-49", "50-64", "65+"]
Sex = Literal["all", "women", "men"]
Reach = Literal["local", "country", "anywhere"]
Income = Literal["<$30k", "$30-69k", "$70-99k", "$100k+"]
Area = Literal["urban", "suburban", "rural"]


Need = Literal["who", "pain", "relief", "inspire", "position", "owner", "competition", "habits"]


Edge = Literal["theirs", "ours", "unknown"]  # what a difference between us and a competitor is


EDGES: dict[Edge, str] = {
    "theirs": N_("They do it better"),
    "ours": N_("We do it better"),
    "unknown": N_("Hard to say"),
}


AREAS: dict[Area, str] = {
    "urban": N_("In a city"),
    "suburban": N_("Around a city"),
    "rural": N_("In the country"),
}
EDUCATIONS: dict[str, str] = {  # the survey's own three groups, by its names
    "high school or less": N_("School, up to about 18"),
    "some college": N_("Some college"),
    "college graduate+": N_("A college degree"),
}


SEXES: dict[Sex, str] = {"all": N_("Everyone"), "women": N_("Mostly women"), "men": N_("Mostly men")}
PLACES: dict[Reach, str] = {
    "local": N_("Near us"),
    "country": N_("Anywhere in the country"),
    "anywhere": N_("Anywhere in the world"),
}
