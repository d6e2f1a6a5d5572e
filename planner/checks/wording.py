"""Words that checks look for in what somebody wrote."""

from planner.answers import Group
from planner.language import N_, Language, mentions
from planner.plan import Plan

# Ours; a catalogue lists its own language's words, the English ones count everywhere.
EVERYBODY = N_("everyone, everybody, anyone, anybody, all people, all kinds of people, the general public")
NARROWED = N_("who, whose, with, that")  # behind these comes somebody in particular: "everyone with a horse"


def names_everybody(say: Language, text: str) -> bool:
    """True for everybody at all, not for everybody of a kind."""
    return mentions(EVERYBODY, say(EVERYBODY), text, unless=f"{NARROWED}, {say(NARROWED)}")


def group_names(plan: Plan, groups: list[Group]) -> str:
    """The groups in words, those without a name too."""
    say = plan.library.say
    return say.both([group.name or say(N_("a group without a name")) for group in groups])
