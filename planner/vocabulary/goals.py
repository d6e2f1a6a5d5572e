"""Goals: what one wants, what the business gets, what a place is used for."""

from typing import Literal

from planner.language import N_

Purpose = Literal["awareness", "traffic", "sale", "brand", "other"]
Result = Literal["leads", "sales", "revenue", "service", "hiring"]
Use = Literal["traffic", "talk", "broadcast", "community", "recruiting", "service"]


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


# One use of a place for each purpose, and two business results that outrank the purpose (ours).
USE_OF_PURPOSE: dict[Purpose, Use] = {
    "awareness": "broadcast",
    "brand": "broadcast",
    "traffic": "traffic",
    "sale": "talk",
    "other": "community",
}
USE_OF_RESULT: dict[Result, Use] = {"service": "service", "hiring": "recruiting"}
