"""Goals: what one wants, what the business gets, what a place is used for."""

from typing import Literal

from planner.language import N_

Purpose = Literal["awareness", "traffic", "sale", "brand", "other"]
Result = Literal["leads", "sales", "revenue", "service", "hiring"]
Use = Literal["traffic", "visits", "orders", "talk", "broadcast", "community", "recruiting", "service"]
Whom = Literal["buyers", "regulars", "hands", "desk", "anyone", "firms"]  # whose places count
Labour = Literal["hands", "desk"]  # what kind of work one looks for people for


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
LABOURS: dict[Labour, str] = {
    "hands": N_("Work with the hands, in a shop or on the road"),
    "desk": N_("Work at a desk"),
}
