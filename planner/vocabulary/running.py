"""The words for what a plan is made of and how it goes."""

from planner.language import N_
from planner.vocabulary.names import (
    Aim,
    Felt,
    Kind,
    Making,
    Rhythm,
    Stage,
    Status,
    Stay,
    StoryState,
    Verdict,
    WeekKind,
    Went,
    Work,
)

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
WORKS: dict[Work, str] = {
    "marketing": N_("Marketing"),
    "service": N_("Customer service"),
    "sales": N_("Sales"),
    "press": N_("Press and public"),
}
MAKINGS: dict[Making, str] = {
    "evening": N_("All in one evening of the week"),
    "day before": N_("Each the day before it goes out"),
}
RHYTHMS: dict[Rhythm, str] = {
    "week": N_("Every week"),
    "two weeks": N_("Every two weeks"),
    "month": N_("Every month"),
}
AIMS: dict[Aim, str] = {
    "visits": N_("Visits to our own page"),
    "messages": N_("Messages and calls"),
    "sales": N_("Orders and bookings"),
    "likes": N_("Likes and followers"),
}
STORY_STATES: dict[StoryState, str] = {
    "spotted": N_("Seen"),
    "asked": N_("We asked"),
    "collected": N_("We have it"),
    "shared": N_("Passed on"),
    "story": N_("A post of ours"),
}
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
STAYS: dict[Stay, str] = {
    "keep": N_("Use it again as it is"),
    "update": N_("Use it again, made new"),
    "retire": N_("Let it rest"),
}
VERDICTS: dict[Verdict, str] = {
    "go on": N_("Go on"),
    "change": N_("Change something"),
    "stop": N_("Stop"),
}
WEEK_KINDS: dict[WeekKind, str] = {
    "normal": N_("A normal week"),
    "half": N_("Half the time"),
    "none": N_("No time"),
}
STATUSES: dict[Status, str] = {
    "idea": N_("Idea"),
    "planned": N_("Planned"),
    "made": N_("Made"),
    "out": N_("Out"),
    "dropped": N_("Not this time"),
}
