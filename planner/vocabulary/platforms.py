"""Places: who is there, how that is known, what becomes of them."""

from typing import Literal

from planner.language import N_

Role = Literal["focus", "active", "reserved", "not doing"]
How = Literal["known", "customer", "survey", "workshop", "guess"]


Method = Literal["overlap", "audience only"]


HandleState = Literal["free", "taken", "ours"]
Fate = Literal["revive", "park", "close"]
FacebookException = Literal["owners", "hiring", "community"]
GateBox = Literal["excel", "systems", "process", "strategy"]
ProfileBox = Literal[
    "picture", "name", "what", "contact", "posts"
]  # which five is ours (tip 11, Hemley 2012)
Certain = Literal["clear", "likely", "close"]  # how sure the choice of a place is


Strength = Literal["strong", "medium", "weak"]


PlaceUse = Literal["listen", "answer", "serve", "inform", "sell"]  # what a place is used for


PLACE_USES: dict[PlaceUse, str] = {
    "listen": N_("Listen"),
    "answer": N_("Answer questions"),
    "serve": N_("Help customers"),
    "inform": N_("Tell what is new"),
    "sell": N_("Sell"),
}


HOWS: dict[How, str] = {
    "known": N_("We know it"),
    "customer": N_("Customers told us"),
    "survey": N_("A survey says so"),
    "workshop": N_("We voted on it"),
    "guess": N_("It is a guess"),
}


HANDLE_STATES: dict[HandleState, str] = {
    "free": N_("Still free"),
    "taken": N_("Taken by somebody else"),
    "ours": N_("Ours"),
}
CERTAINTIES: dict[Certain, str] = {"clear": N_("clear"), "likely": N_("likely"), "close": N_("close")}
FATES: dict[Fate, str] = {
    "revive": N_("Use it again"),
    "park": N_("Leave one last post that points to our one place"),
    "close": N_("Close it"),
}
FACEBOOK_EXCEPTIONS: dict[FacebookException, str] = {  # Rich Brooks, in Allton 2019
    "owners": N_("We sell to owners of small businesses who use Facebook themselves"),
    "hiring": N_("We look for people who want to work here"),
    "community": N_("We bring together people who know us already"),
}
GATE: dict[GateBox, str] = {  # Steph Nissen, in Allton 2019
    "excel": N_("Our one place does what we wanted from it"),
    "systems": N_("How we do it is written down"),
    "process": N_("The same way of working would fit the next place"),
    "strategy": N_("What we say there would fit the next place"),
}
PROFILE: dict[ProfileBox, str] = {
    "picture": N_("A picture that shows who we are"),
    "name": N_("Our name, as people know it"),
    "what": N_("What we do, in one sentence"),
    "contact": N_("How to write to us, or where we are"),
    "posts": N_("Three good posts, the newest from this month"),
}
ROLES: dict[Role, str] = {
    "focus": N_("Our one place"),
    "active": N_("Beside it, a little"),
    "reserved": N_("Only keep the name"),
    "not doing": N_("Not now"),
}
METHODS: dict[Method, str] = {
    "overlap": N_("Where both fit: customers are there and we like it there (Donna Moritz)"),
    "audience only": N_("Only where customers are (Rich Brooks)"),
}


SCORES: dict[int, str] = {
    0: N_("No"),
    1: N_("Very few"),
    2: N_("Some"),
    3: N_("Quite many"),
    4: N_("Many"),
    5: N_("Nearly all"),
}
LOVES: dict[int, str] = {
    0: N_("No"),
    1: N_("Hardly"),
    2: N_("Somewhat"),
    3: N_("Quite"),
    4: N_("Yes"),
    5: N_("Very much"),
}
TOP = 5  # of the one 0-5 scale
OWNER_SCORES = (4, 2, 0)  # the words an owner chooses from; "don't know" is no answer
