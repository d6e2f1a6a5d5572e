"""The business: its market, its country, how it speaks, its website."""

from typing import Literal

from planner.language import N_

Market = Literal["consumers", "businesses", "both"]


Register = Literal["formal", "casual"]  # how one speaks with customers


Addresses = Literal["none", "some", "300"]  # of customers who let one write to them


SitePart = Literal["phone", "chat", "share", "mobile"]  # what a website lets visitors do


REGISTERS: dict[Register, str] = {
    "formal": N_("Formally, as in an office"),
    "casual": N_("Casually, as among friends"),
}


ADDRESSES: dict[Addresses, str] = {
    "none": N_("None, or hardly any"),
    "some": N_("Some"),
    "300": N_("300 or more"),
}


SITE_PARTS: dict[SitePart, str] = {
    "phone": N_("A phone number on every page"),
    "chat": N_("A chat"),
    "share": N_("Buttons to pass a page on"),
    "mobile": N_("It opens well on a phone"),
}


MARKETS: dict[Market, str] = {
    "consumers": N_("People, for themselves"),
    "businesses": N_("Other businesses"),
    "both": N_("Both"),
}


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


Asks = Literal["order", "book", "sign up", "hand in papers"]  # what customers do by a last day
Tells = Literal["counter", "mail", "phone"]  # where a last day is said, beside a post

# What a website offers its visitors, by the parts of which one is enough.
SITE: dict[tuple[SitePart, ...], str] = {
    ("phone", "chat"): N_("a phone number or a chat"),
    ("share",): N_("buttons to pass a page on"),
    ("mobile",): N_("pages that open well on a phone"),
}
