"""Topics and ideas: what an idea is, what it is for."""

from typing import Literal

from planner.language import N_

Kind = Literal["know-how", "human", "customer", "question", "offer"]  # what an idea mainly is
Stage = Literal["reach", "act", "convert", "engage"]  # how near the reader is to buying


StoryState = Literal["spotted", "asked", "collected", "shared", "story"]


KINDS: dict[Kind, str] = {
    "know-how": N_("Something they can use"),
    "human": N_("The people behind it"),
    "customer": N_("A customer's story"),
    "question": N_("A question to them"),
    "offer": N_("Something to buy"),
}
STAGES: dict[Stage, str] = {
    "reach": N_("New people find us"),
    "act": N_("They look closer and ask"),
    "convert": N_("They order or book"),
    "engage": N_("They come back and tell others"),
}


STORY_STATES: dict[StoryState, str] = {
    "spotted": N_("Seen"),
    "asked": N_("We asked"),
    "collected": N_("We have it"),
    "shared": N_("Passed on"),
    "story": N_("A post of ours"),
}
