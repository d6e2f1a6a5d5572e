"""The quick plan, 4 of 4: time."""

from pages.components import steps
from pages.components.fields import pick, radio, several
from pages.components.session import state
from pages.components.words import labels, lists
from planner.answers import OURS, Change
from planner.language import N_
from planner.vocabulary import MAKES

HOURS = (60, 120, 180, 300)  # minutes; no answer stands for not knowing

steps.heading(
    "How much time is there?", "Be honest rather than brave. We keep a third of it free for busy days."
)
say = state.say()
radio(
    "time",
    "minutes",
    label=say("Time in a normal week"),
    options=HOURS,
    format_func=labels.hours,
)
pick("time", "evening", options=range(7), format_func=labels.weekday)
several("time", "makes", options=list(MAKES), format_func=lists.makes)
start: list[Change] = []
if not state.said().calendar.start:
    start = [
        (("calendar", "start"), None, state.plan().start.isoformat()),  # it must not move from day to day
        (("calendar", "known", "start"), None, {"who": OURS}),
    ]
steps.next_button("first_plan", N_("Show my plan"), *start)
