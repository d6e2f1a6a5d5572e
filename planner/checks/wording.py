"""Words that checks look for in what somebody wrote."""

from planner.language import N_, Language, mentions

# Ours; a catalogue lists its own language's words, the English ones count everywhere.
EVERYBODY = N_("everyone, everybody, anyone, anybody, all people, all kinds of people, the general public")
NARROWED = N_("who, whose, with, that")  # behind these comes somebody in particular: "everyone with a horse"


def names_everybody(say: Language, text: str) -> bool:
    """True for everybody at all, not for everybody of a kind."""
    return mentions(EVERYBODY, say(EVERYBODY), text, unless=f"{NARROWED}, {say(NARROWED)}")
