"""The topics of a plan, in order, each with what one does on its page."""

from planner.language import N_

TITLES = {
    "business": N_("Say who you are"),
    "audiences": N_("Say who buys from you"),
    "goals": N_("Choose what you want more of"),
    "time": N_("Say how much time there is"),
    "platforms": N_("Choose your one place"),
    "themes": N_("Choose three topics"),
    "calendar": N_("Choose when it starts"),
    "engagement": N_("Say who answers people"),
    "measurement": N_("Say what you count"),
}
