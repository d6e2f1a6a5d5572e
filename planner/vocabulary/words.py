"""The owner's words for each entry of a list, and what goes with them."""

from planner.language import N_
from planner.vocabulary.names import (
    Activity,
    Area,
    Certain,
    FacebookException,
    Fate,
    GateBox,
    HandleState,
    How,
    Makes,
    Market,
    Method,
    Purpose,
    Reach,
    Result,
    Role,
    Sex,
    Use,
)

MARKETS: dict[Market, str] = {
    "consumers": N_("People, for themselves"),
    "businesses": N_("Other businesses"),
    "both": N_("Both"),
}
PURPOSES: dict[Purpose, str] = {
    "awareness": N_("More people know us"),
    "traffic": N_("More people visit our website"),
    "sale": N_("More people order or buy"),
    "brand": N_("People know what we stand for"),
    "other": N_("Something else"),
}
RESULTS: dict[Result, str] = {
    "leads": N_("People who ask us or book"),
    "sales": N_("Sales"),
    "revenue": N_("Money paid in"),
    "service": N_("Customers who get help"),
    "hiring": N_("People who want to work here"),
}
HOWS: dict[How, str] = {
    "known": N_("We know it"),
    "customer": N_("Customers told us"),
    "survey": N_("A survey says so"),
    "workshop": N_("We voted on it"),
    "guess": N_("It is a guess"),
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
MAKES: dict[Makes, str] = {
    "photos": N_("Photos with a phone"),
    "films": N_("Short films with a phone"),
    "writing": N_("Short texts"),
    "crafted": N_("Bigger pieces that take hours"),
}
ACTIVITIES: dict[Activity, str] = {
    "discover": N_("Look at what customers and others post"),
    "curate": N_("Pass on good things from others"),
    "publish": N_("Make and put out our own"),
    "respond": N_("Answer people"),
    "promote": N_("Get our posts seen"),
}
SEXES: dict[Sex, str] = {"all": N_("Everyone"), "women": N_("Mostly women"), "men": N_("Mostly men")}
PLACES: dict[Reach, str] = {
    "local": N_("Near us"),
    "country": N_("Anywhere in the country"),
    "anywhere": N_("Anywhere in the world"),
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
# One use of a place for each purpose, and two business results that outrank the purpose (ours).
USE_OF_PURPOSE: dict[Purpose, Use] = {
    "awareness": "broadcast",
    "brand": "broadcast",
    "traffic": "traffic",
    "sale": "talk",
    "other": "community",
}
USE_OF_RESULT: dict[Result, Use] = {"service": "service", "hiring": "recruiting"}
COUNTRIES = (
    "NO",
    "PL",
    "GB",
    "US",
    "DE",
    "SE",
    "DK",
    "FI",
    "IE",
    "NL",
    "FR",
    "ES",
    "IT",
    "AT",
    "CH",
    "CA",
    "AU",
    "RU",
)
