"""Selling: how people order, the steps of a campaign, what makes a line true and a picture possible."""

from typing import Literal

from planner.language import N_
from planner.vocabulary.business import Asks

OrderWay = Literal["phone", "message", "form", "counter", "online"]
StepName = Literal[
    "announce",
    "making",
    "question",
    "reminder",
    "last",
    "late",
    "greeting",
    "thanks",
    "customer",
    "room",
    "how-to-order",
    "price",
    "booking",
    "proof",
    "silent",
    "hello",
]
Truth = Literal["always", "season", "day", "count"]  # when a line is true
Shot = Literal["staged", "shelf", "work", "trial", "season", "consent", "room", "outdoor"]  # what it needs
Trigger = Literal["cancelled", "full", "praise", "rain3", "snow", "ice", "frost10", "thaw", "heat", "bright"]
Climate = Literal["wet", "frost", "mild", "hot"]
WeekOff = Literal["made before", "nothing"]  # what goes out in a week without time

# The steps that may name a price, a last day or a way to order.
SELLING_STEPS: frozenset[StepName] = frozenset(
    ("announce", "reminder", "last", "room", "how-to-order", "price", "booking")
)

ORDER_WAYS: dict[OrderWay, str] = {
    "phone": N_("They ring us"),
    "message": N_("They send a message"),
    "form": N_("They fill in a form"),
    "counter": N_("They tell us at the counter"),
    "online": N_("They order on our website"),
}
STEPS: dict[StepName, str] = {
    "announce": N_("Orders open"),
    "making": N_("How it is made"),
    "question": N_("What people ask"),
    "reminder": N_("Reminder"),
    "last": N_("Last day"),
    "late": N_("Too late?"),
    "greeting": N_("Greeting"),
    "thanks": N_("Thanks"),
    "customer": N_("A customer's picture"),
    "room": N_("Room left"),
    "how-to-order": N_("How to order"),
    "price": N_("What it costs"),
    "booking": N_("Another use"),
    "proof": N_("The work shows it"),
    "silent": N_("After the silence"),
    "hello": N_("Who we are"),
}
# What a step is called where people do something else than order.
_STEPS_OF: dict[Asks, dict[StepName, str]] = {
    "order": {},
    "book": {
        "announce": N_("Booking opens"),
        "making": N_("How it goes"),
        "how-to-order": N_("How to book"),
    },
    "sign up": {
        "announce": N_("Sign-up opens"),
        "making": N_("How it goes"),
        "how-to-order": N_("How to take part"),
        "customer": N_("A picture from somebody"),
    },
    "hand in papers": {
        "announce": N_("Times open"),
        "making": N_("How it goes"),
        "how-to-order": N_("How to begin"),
    },
}


# What a step is called where somebody to work there is looked for.
_HIRING: dict[StepName, str] = {
    "announce": N_("We are looking for somebody"),
    "making": N_("What the work is like"),
    "how-to-order": N_("How to apply"),
    "price": N_("What we pay"),
    "booking": N_("Whom we look for"),
    "room": N_("Still free"),
    "customer": N_("Somebody who works here"),
}


def step_name(step: StepName, asks: Asks, hiring: bool = False) -> str:
    """What a step is called for a trade whose customers order, book, sign up or hand in papers.

    Where the goal is `hiring`, the step speaks to people who might work there.
    """
    return (_HIRING if hiring else _STEPS_OF[asks]).get(step, STEPS[step])


WEEKS_OFF: dict[WeekOff, str] = {
    "made before": N_("No time to make posts: those made before go out"),
    "nothing": N_("Nothing goes out"),
}
CLIMATES: dict[Climate, str] = {
    "wet": N_("Wet and mild"),
    "frost": N_("Snow and frost"),
    "mild": N_("Mild"),
    "hot": N_("Hot summers"),
}
TRIGGERS: dict[Trigger, str] = {
    "cancelled": N_("Something is cancelled"),
    "full": N_("A day is full"),
    "praise": N_("Somebody praises you"),
    "rain3": N_("The third wet day"),
    "snow": N_("The first snow that stays"),
    "ice": N_("Ice after mild days"),
    "frost10": N_("Below minus ten"),
    "thaw": N_("A thaw"),
    "heat": N_("The first hot day"),
    "bright": N_("The first bright evening"),
}
# The usual winter of a country (ours); others are mild.
CLIMATES_OF: dict[str, Climate] = {
    **dict.fromkeys(("NO", "SE", "FI", "RU", "PL", "CA", "AT", "CH"), "frost"),
    **dict.fromkeys(("GB", "IE", "DK", "NL"), "wet"),
    **dict.fromkeys(("ES", "IT", "AU"), "hot"),
}
