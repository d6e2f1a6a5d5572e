"""Goals: what one wants, what the business gets, what a place is used for."""

from typing import Literal

from planner.language import N_

Purpose = Literal["awareness", "traffic", "sale", "brand", "other"]
Result = Literal["leads", "sales", "revenue", "service", "hiring"]
Every = Literal["week", "month"]  # what a goal's numbers are counted by
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
EVERY: dict[Every, str] = {"week": N_("the week"), "month": N_("the month")}
NUMBERS: dict[Every, dict[str, str]] = {  # how a goal's numbers are asked for, by the names of their fields
    "week": {
        "more": N_("How many more a week"),
        "baseline": N_("How many in a normal week now"),
        "target": N_("How many in a week at the end"),
        "halfway": N_("Enough to go on, half-way"),
    },
    "month": {
        "more": N_("How many more a month"),
        "baseline": N_("How many in a normal month now"),
        "target": N_("How many in a month at the end"),
        "halfway": N_("Enough in a month to go on, half-way"),
    },
}
WEEKS_A_MONTH = 52 / 12
LABOURS: dict[Labour, str] = {
    "hands": N_("Work with the hands, in a shop or on the road"),
    "desk": N_("Work at a desk"),
}
