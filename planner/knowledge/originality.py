"""Vicki Flaugher's five ways to something of one's own, in our words, each with a form to start with."""

from dataclasses import dataclass

from planner.language import N_
from planner.vocabulary import Kind, Need

SOURCE = "hemley"  # 26 tips, tip 15; the figures in these texts are hers


@dataclass(frozen=True)
class Original:
    """One way: what to show and to say first."""

    id: str
    title: str
    show: str
    first: str
    formats: tuple[str, ...]  # the first that fits is proposed
    kind: Kind
    need: Need


FIVE: tuple[Original, ...] = (
    Original(
        "review",
        N_("What we think of something we tried"),
        N_("A book, tool, film or website your customers may know. What is good, what is not, for whom."),
        N_("We tried this so that you know whether it is worth it."),
        ("text", "photo", "film"),
        "know-how",
        "inspire",
    ),
    Original(
        "interview",
        N_("Three questions to somebody our customers listen to"),
        N_("The two of you, and three questions your customers would ask. At most 15 minutes."),
        N_("We asked what you would have asked."),
        ("interview", "film", "text", "photo"),
        "know-how",
        "inspire",
    ),
    Original(
        "slides",
        N_("A talk or a leaflet of ours as a short film"),
        N_("Page by page, with your voice. Between 30 seconds and 3 minutes."),
        N_("We have told this many times. Here it is in one go."),
        ("film", "photo", "text"),
        "know-how",
        "relief",
    ),
    Original(
        "quote",
        N_("One sentence worth repeating"),
        N_("The sentence you say most often at work, in your own handwriting."),
        N_("If you remember one thing from us, let it be this."),
        ("photo", "text", "film"),
        "know-how",
        "position",
    ),
    Original(
        "short",
        N_("One thought, no more"),
        N_("One thing you noticed this week. 150 to 300 words are enough."),
        N_("One thing we noticed this week:"),
        ("text", "photo", "film"),
        "human",
        "owner",
    ),
)
